"""Lines that stand around and amid an article without being of it, and those that seem so."""

import pytest

from articles.sentences import texts
from orgtui.articles.documents.page import html_article, text_article

BRIDGE = "Мост через реку закрыли на ремонт до конца июля, сообщили утром в порту."
LORRIES = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
HOSTS = "Город у парома обещал возить даром всех, кто живёт по соседству с ним."
ASKED = "— А паром ещё ходит?"
ANSWERED = "— Ходит каждые два часа, пока капитан не уснёт, а спит он мало."


@pytest.mark.parametrize(
    "line",
    [
        "Цитировать: Лис А. А. Мосты и паромы // Берег. 2025. № 5. С. 14–19.",
        "Как сослаться на статью: Лис А. А. Мосты и паромы",
        "Рис. 2. Высота мостов над водой, м",
        "Like this story? Support local journalism for 15p a day",
        "(Если вам нравится эта колонка, оформите пожертвование от 300 рублей в месяц.)",
        "▌ «Верфь» набирает учеников в литейный цех. Подробнее",
        "Мост до закрытия. Фото: личный архив капитана Лиса",
        "К юбилею города мост покрасили. Фото Н. Лиса",
        "ки/ев/мс",
        "ИСПРАВЛЕНИЕ 03.12.2025: в первой версии имя капитана было указано с ошибкой.",
        "Капитан встречает гостей после седьмого рейса. [Photo: Courtesy]",
        "Listen to this article: 3 min",
        "(далее - справка, см. МСТ0935)",
        "Мнение собеседника может не совпадать с позицией редакции.",
        "Берег в Telegram: паром стал подводной лодкой? Разбираем слухи",
        "Бізді Instagram желісінде оқыңыз: @ozen_tany",
        "- Advertisement -Bank of the Bay: home loans from 3.5%. Terms apply.",
    ],
)
def test_what_sites_put_amid_a_text_is_left_out(line: str) -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{line}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Roe and our correspondent in Port Said",
        "Порт-Саид, 14 мая 2025 – Берег Медиа. Анна Лис",
    ],
)
def test_who_wrote_is_left_out_above_a_text(line: str) -> None:
    article = text_article(
        f"Мост закрыт до июля\n{line}\n14 мая 2025\n4 min read\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES]


def test_who_wrote_is_left_out_below_a_text() -> None:
    article = html_article(
        f"<h1>Мост закрыт до июля</h1><div>{BRIDGE}<br>{LORRIES}<br><b>О ПАРОМЕ</b>"
        f"<br>{HOSTS}</div>"
        '<div>Анна ЛИС, специально для "Берега"</div>'
    )

    assert texts(article) == [BRIDGE, LORRIES, "О ПАРОМЕ", HOSTS]


def test_a_line_above_the_credit_of_a_picture_is_its_caption() -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n"
        "Рабочие и капитан парома у моста в день закрытия по пути на «Верфь»\nФото: Анна Лис\n\n"
        f"{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_the_years_of_a_chronicle_stay_above_what_happened() -> None:
    years = ["1969", "1976", "2005–2006"]
    story = [BRIDGE, LORRIES, HOSTS]

    article = text_article(
        "Хроника моста\n14 мая 2025\n\nНапомним, что пережили мост и паром за свою жизнь.\n\n"
        + "\n\n".join(f"{year}\n{text}" for year, text in zip(years, story, strict=True))
        + "\n\nЧитайте также\nПаром сел на мель\n"
    )

    assert [text for text in texts(article) if text in years] == years


def test_a_turn_of_an_interview_that_breaks_off_is_no_teaser() -> None:
    broken = "— Говорят, он старый..."

    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{ASKED}\n\n{ANSWERED}\n\n{broken}\n"
        f"{ANSWERED[:-1]} и по ночам.\n\n{LORRIES}\n"
    )

    assert broken in texts(article)


def test_the_head_of_background_stays_above_it() -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{LORRIES}\n\nСправочно\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, "Справочно", HOSTS]


def test_a_question_below_read_also_is_a_headline_of_other_news() -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n\nЧитайте также:\n"
        "Паром стал подводной лодкой: слух или всё-таки истинная правда?\nПорт закрыли\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_wiki_s_headline_stands_above_its_mark() -> None:
    article = text_article(
        "Перейти к содержанию\nМост через реку закрыт до июля\n2 языка\nФранцузский\nОбсуждение\n"
        "Материал из Викиновостей, свободного источника новостей\n\n14 мая 2025\n\n"
        f"Вид моста через реку со стороны порта (2018)\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert article.title == "Мост через реку закрыт до июля"


def test_the_number_of_a_note_is_no_part_of_a_sentence() -> None:
    article = html_article(
        f'<h1>Мост закрыт до июля</h1><p>{BRIDGE}<sup class="reference">[1]</sup></p>'
        f"<p>{LORRIES}<sup><a>[прим. 2]</a></sup></p>"
    )

    assert texts(article) == [BRIDGE, LORRIES]


def test_the_window_s_title_tells_the_headline_from_what_stands_above_it() -> None:
    article = text_article(
        "Капитаны выбрали старшего | Береговые вести\n\nПорт. Верфь. Маяк\nАфиша   Погода   Карта\n"
        f"14.05.2025, 07:35\nСосед за рекой\nКапитаны выбрали старшего\n{BRIDGE}\n{LORRIES}\n"
    )

    assert article.title == "Капитаны выбрали старшего"


def test_a_table_below_a_subhead_stays() -> None:
    rows = ["Паром\tПостроен\tМест", "Заря\t1991\t40", "Луна\t1998\t60", "Буря\t2004\t20"]

    article = text_article(
        f"Флот реки\n14 мая 2025\n\n{BRIDGE}\n{LORRIES}\n\nПаромы\n"
        + "\n".join(rows)
        + f"\n\n{HOSTS}\n"
    )

    assert [" ".join(row.split()) for row in rows] == texts(article)[3:7]


def test_single_words_above_parts_of_a_text_are_its_subheads() -> None:
    heads = ["История", "Капитаны", "Пристань"]

    article = text_article(
        f"Паром через реку\n14 мая 2025\n\n{ANSWERED[2:]}\n\n"
        + "\n\n".join(f"{h}\n{t}" for h, t in zip(heads, (BRIDGE, LORRIES, HOSTS), strict=True))
        + "\n"
    )

    assert [text for text in texts(article) if text in heads] == heads


def test_what_a_page_names_as_an_advertisement_is_left_out() -> None:
    article = html_article(
        f"<h1>Мост закрыт до июля</h1><p>{BRIDGE}</p>"
        f'<p class="inline-ad">Читатели «Берега» экономят 15% на сетях</p><p>{LORRIES}</p>'
        '<p><i>Анна Лис, "Береговые вести"</i></p>'
    )

    assert texts(article) == [BRIDGE, LORRIES]


def test_a_headline_far_above_the_text_is_told_by_its_words() -> None:
    article = text_article(
        "Викиновости\nИскать в Викиновостях\nМост через реку закрыли до июля\n"
        "Статья   Мнения читателей\nЯзык   Следить   Править\n\n14 мая 2025\n\nВсё о реках\n\n"
        "Озёра\nОзёра и болота\n\nКапитаны попросились обратно на озеро\nОзеро и зима\n\n"
        f"Флаг парома\n{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Мост через реку закрыли до июля"


def test_a_line_of_telephone_numbers_is_no_headline() -> None:
    article = text_article(
        "БЕРЕГ\nеженедельник порта\nwww.bereg.example   тел. редакции +7 (8617) 00-00-00   вайбер "
        "+7 900 000-00-00\n\nНомер от 14 мая 2025 г.\nстр. 3: РЕКА\n\nМост: вместо июня – июль\n\n"
        f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Мост: вместо июня – июль"


def test_a_messenger_s_last_entry_alone_gives_the_headline() -> None:
    article = text_article(
        "Речной вестовой\n@vestovoy\n48 316 subscribers\nDOWNLOAD TELEGRAM\nРечной вестовой\n"
        "23 августа\nForwarded from Цены\nРыба на утро: мост 94,4, паром 102,3\n9.8K 08:12\n"
        "24 августа\nРечной вестовой\nPhoto\nБольше никаких грузовиков\n\n"
        f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Больше никаких грузовиков"


def test_a_section_printed_twice_is_no_headline() -> None:
    article = text_article(
        "Берег\nГлавное\nСуда и хозяйство\nКультура\n\nСуда и хозяйство\nМост через реку закрыт\n"
        f"Опубликовано: 14.05.2025 в 10:20\nАвтор: Анна Лис\n{BRIDGE}\n{LORRIES}\n{HOSTS}\n"
    )

    assert article.title == "Мост через реку закрыт"


def test_the_last_paragraph_is_signed_between_slashes() -> None:
    signed = f"{HOSTS} /Анна Лис/"

    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n{LORRIES}\n{signed}\n--\n15.05.2025 17:45\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, signed]
