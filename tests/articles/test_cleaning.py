import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.known import PAGES
from orgtui.articles.article import Article, DropReason, PassageKind
from orgtui.articles.documents.page import html_article, text_article
from orgtui.articles.importing import import_path
from orgtui.facts.names import Language

FIRST = "Мост через реку закрыли на ремонт до конца июля, сообщили утром в речном порту."
SECOND = "Грузовики пойдут через паром, который ходит каждые два часа до позднего вечера."
LAST = "Так паром пережил и мост, и старую пристань, и трёх капитанов, а река течёт как текла."


def page(name: str) -> Article:
    return import_path(PAGES / name).article


def texts(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


def test_a_saved_text_page_is_reduced_to_its_article() -> None:
    article = page("portal.ru.txt")

    assert article.title == "В Ташкенте открылся форум транспортных ведомств"
    assert str(article.published) == "2025-05-14"
    assert article.publisher == "Вестник дорог"
    assert article.language is Language.RU
    assert texts(article) == [
        "В Ташкенте 14 мая начал работу форум транспортных ведомств стран Центральной Азии, "
        "на который приехали делегации двенадцати государств.",
        "Участники обсудят единый билет на поезда, цифровые пропуска для грузовиков и график "
        "ремонта пограничных мостов.",
        "«Мы рассчитываем, что первые вагоны по новому маршруту пойдут уже осенью», – сказал "
        "глава делегации Казахстана.",
        "Источник: так участники в шутку назвали общий бюджет ремонта.",
        "По его словам, за прошлый год перевозки выросли на 12 %. Форум продлится три дня.",
    ]


def test_a_saved_html_page_is_reduced_to_its_article() -> None:
    article = page("portal.en.html")

    assert article.title == "Ministers agree on a common rail ticket"
    assert str(article.published) == "2025-05-15"
    assert article.publisher == "The Rail Courier"
    assert article.language is Language.EN
    assert texts(article) == [
        "TASHKENT: Transport ministers of six countries agreed on Thursday to sell a common rail "
        "ticket, ending eight years of talks.",
        "The ticket will be valid on 14,000 kilometres of track.",
        "Who takes part",
        "Country — Since",
        "Kazakhstan — 2012",
        "Uzbekistan — 14 May 2025",
        "“It is a small piece of paper and a large step,” said the chair — and smiled.",
        "freight is not covered;",
        "dogs travel free.",
        "Kyrgyzstan will host the next round.",
    ]
    assert [p.kind for p in article.passages].count(PassageKind.HEADING) == 1
    assert [p.kind for p in article.passages].count(PassageKind.LIST_ITEM) == 5


def test_today_on_a_page_with_a_clock_is_the_day_of_the_clock() -> None:
    article = page("portal.kk.txt")

    assert str(article.published) == "2025-05-15"
    assert article.publisher == "Жол хабары"
    assert article.language is Language.KK
    assert len(article.passages) == 3


def test_what_was_dropped_is_told_with_its_reason() -> None:
    dropped = {line.text: line.reason for line in page("portal.ru.txt").dropped}

    assert dropped["Телефон: +998 71 200 00 00"] is DropReason.CONTACT
    assert dropped["Просмотров: 1 204"] is DropReason.COUNTER
    assert dropped["Читайте также: Почтовый вагон вернулся на линию"] is DropReason.OTHER_NEWS
    assert dropped["В Ташкенте открылся форум транспортных ведомств"] is DropReason.HEADLINE


@pytest.mark.parametrize("name", ["portal.ru.txt", "portal.kk.txt"])
def test_every_line_of_a_text_page_is_kept_or_told(name: str) -> None:
    article = page(name)
    lines = {
        " ".join(line.split())
        for line in (PAGES / name).read_text(encoding="utf-8").splitlines()
        if line.strip()
    }

    told = {article.title, *texts(article), *(line.text for line in article.dropped)}

    assert lines == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Поделиться опытом приехали делегации пяти стран.",
        "Рейтинг 2023 года возглавил маленький город.",
        "Share prices rose in all member states after the meeting.",
        "Реклама табака запрещена во всех странах союза.",
        "Сегодня в союзе десять государств и два наблюдателя.",
        "Автор: такого слова в документе нет.",
        "Published in 2002, the charter has 26 articles.",
        "Фото из космоса показывают рост ледников.",
    ],
)
def test_a_sentence_between_sentences_stays_whatever_word_it_begins_with(sentence: str) -> None:
    before = "Форум открылся утром и собрал больше гостей, чем ждали его хозяева."
    after = "Вечером участники посетили новый музей железных дорог на окраине города."

    article = text_article(f"{before}\n\n{sentence}\n\n{after}\n")

    assert texts(article) == [before, sentence, after]


def test_comments_longer_than_the_article_do_not_take_its_place() -> None:
    news = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении дорог области."
    comment = "Опять ремонт, и опять летом, когда всем нужно ехать на дачу, а объезда нет. " * 5

    article = text_article(f"Мост закрыли\n12.03.2024\n\n{news}\n\nКомментарии\nГость\n{comment}\n")

    assert texts(article) == [news]


def test_a_timeline_of_dates_is_no_row_of_page_dates() -> None:
    items = ["15.06.2001 – основан союз", "07.06.2002 – принят устав", "09.06.2017 – приняты двое"]
    opening = "Союз рос медленно, и каждая его ступень отмечена в календаре памятных дней:"

    article = text_article("\n".join(["Как рос союз", "", opening, *items]))

    assert texts(article) == [opening, *items]


def test_a_hard_wrapped_text_gets_its_paragraphs_back() -> None:
    wrapped = (
        "The ministers met for two days and agreed on nothing but the\n"
        "place of the next meeting, which will be held in the autumn\n"
        "in a town that none of them had heard of before they came.\n"
        "\n"
        "A second round of talks is to follow before the winter, and\n"
        "the chair said that nobody was in a hurry, least of all the\n"
        "hosts.\n"
    )

    article = text_article(wrapped)

    assert len(article.passages) == 2
    assert article.passages[1].text.endswith("least of all the hosts.")


def test_a_page_of_plain_divs_finds_its_headline_in_the_window_title() -> None:
    article = html_article(
        "<title>Bridge over the river is closed - The Rail Courier</title>"
        "<div><div>Home</div><div>World</div></div><div>Bridge over the river is closed</div>"
        "<div>The bridge over the river is closed for repairs until the end of July.</div>"
        "<div>Lorries have to take the northern road, which is forty kilometres longer.</div>"
    )

    assert article.title == "Bridge over the river is closed"
    assert len(article.passages) == 2


def test_a_resolution_keeps_its_clauses_and_points() -> None:
    lines = [
        "Участники форума, собравшиеся в Ташкенте,",
        "подтверждая свою дружбу,",
        "заявляют о нижеследующем:",
        "1. Создать рабочую группу по билету.",
        "2. Поручить секретариату подготовить проект общего соглашения до конца года.",
    ]

    article = text_article("\n\n".join(["ЗАЯВЛЕНИЕ участников форума", *lines]))

    assert article.title == "ЗАЯВЛЕНИЕ участников форума"
    assert texts(article) == lines


def test_a_list_of_short_items_keeps_its_first_line() -> None:
    lines = ["В форум входят три страны:", "Индия (с 14 мая 2014 года);", "Китай;", "Иран."]

    article = text_article("\n".join(["Кто входит в форум", "1 марта 2024", *lines]))

    assert str(article.published) == "2024-03-01"
    assert texts(article) == lines


def test_a_first_heading_with_the_name_of_the_site_is_no_headline() -> None:
    article = html_article(
        "<title>The Rail Courier :: Bridge over the river is closed</title>"
        "<h1>The Rail Courier</h1><h2>Bridge over the river is closed</h2>"
        "<p>The bridge over the river is closed for repairs until the end of July.</p>"
        "<p>Lorries have to take the northern road, which is forty kilometres longer.</p>"
    )

    assert article.title == "Bridge over the river is closed"
    assert article.publisher == "The Rail Courier"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("14.05.2025 18:20", "2025-05-14"),
        ("14 мая 2025 г.", "2025-05-14"),
        ("2025 жылғы 14 мамыр, 10:20", "2025-05-14"),
        ("Wednesday, May 14, 2025", "2025-05-14"),
        ("May 14th, 2025 at 9:04 AM", "2025-05-14"),
        ("05/04/2025 04:15 PM EDT", "2025-05-04"),
        ("04/05/2025", "2025-05-04"),
        ("2025-05-14T18:20", "2025-05-14"),
    ],
)
def test_the_date_above_the_text_is_read_as_the_press_writes_it(line: str, day: str) -> None:
    article = text_article(
        f"Bridge over the river closed\n{line}\n\n"
        "The bridge over the river is closed for repairs until the end of July.\n\n"
        "Lorries have to take the northern road, which is forty kilometres longer.\n"
    )

    assert str(article.published) == day
    assert len(article.passages) == 2


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2025 Northern Herald", "Northern Herald"),
        ("© 2025 Northern Herald. All rights reserved", "Northern Herald"),
        ("© 2025 All rights reserved", ""),
        ("© 2025 Все права защищены", ""),
        ("Все права защищены © 2025", ""),
    ],
)
def test_reserved_rights_are_nobody_who_publishes(line: str, name: str) -> None:
    article = text_article(
        "Bridge over the river closed\n\n"
        "The bridge over the river is closed for repairs until the end of July.\n\n"
        "Lorries have to take the northern road, which is forty kilometres longer.\n\n"
        f"{line}\n"
    )

    assert article.publisher == name


@pytest.mark.parametrize("noise", ["http://a.b/", "© 2020 ", "12.05 ", "a | ", "«", ". "])
def test_a_huge_line_of_noise_does_not_stop_the_cleaner(noise: str) -> None:
    text_article(noise * 100_000 + "\n\nThe bridge over the river is closed for repairs.\n")


@given(st.text(max_size=2000))
def test_no_text_breaks_the_cleaner_or_brings_control_characters(text: str) -> None:
    article = text_article(text)

    shown = [article.title, article.publisher, *texts(article), *(d.text for d in article.dropped)]

    assert all(character >= " " and character != "\x7f" for line in shown for character in line)
    assert all(passage.text.strip() for passage in article.passages)


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div class=ad>",
                "<table><tr><th>",
                "a.",
                "\x1b[31m",
                "Слово и дело вместе.",
                "</td>",
                "<h1>",
                "&#0;",
                "<script>",
                "]]>",
            ]
        )
    )
)
def test_no_markup_breaks_the_cleaner(pieces: list[str]) -> None:
    article = html_article("".join(pieces))

    assert all("\x1b" not in text and "\0" not in text for text in texts(article))


@pytest.mark.parametrize(
    "line",
    [
        "Печатается с 1998 года. Тираж 3 400 экз.",
        "Отзывы читателей: А. Климов: «А паром?»",
        "А Б В Г Д Е Ж З И К",
        "[показать карту] [слушать статью]",
        "Газета выходит два раза в неделю, по средам и пятницам.",
        "Таралымы 12 000 дана.",
        "На снимке: мост через реку, фото из порта",
    ],
)
def test_what_papers_print_around_their_articles_is_no_text(line: str) -> None:
    article = text_article(f"Мост закрыт\n\n{FIRST}\n\n{SECOND}\n{line}\n")

    assert texts(article) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "head",
    ["2 отзыва", "Отзывы читателей", "Чтобы оставить комментарий, войдите"],
)
def test_an_article_ends_at_the_head_of_what_follows_it(head: str) -> None:
    article = text_article(
        f"Мост закрыт\n\n{FIRST}\n\n{SECOND}\n{head}\nНаталья К.\nПаром ходил и в мае, помню его.\n"
    )

    assert texts(article) == [FIRST, SECOND]


def test_the_line_below_the_word_for_advertising_goes_with_it() -> None:
    article = text_article(f"Мост закрыт\n\n{FIRST}\n\nРЕКЛАМА\nЛетайте этой зимой\n\n{SECOND}\n")

    assert texts(article) == [FIRST, SECOND]


def test_an_interview_goes_on_after_a_list_of_other_news_and_a_form() -> None:
    talk = (
        "– Пётр Андреевич, как вы попали на паром?\n"
        "– Случайно: в порту висело объявление, что нужен человек на вечерний рейс через реку.\n"
        "– И остались?\n– Остался, хотя думал, что на год, и до сих пор думаю об этом.\n"
    )
    rest = (
        "– Чем занят ваш день?\n"
        "– Утром смотрю машину и канаты, потом погоду, потом перевожу первые грузовики с хлебом.\n"
        "– Вы ведёте дневник?\n– Журнал. Дневник – это где про чувства, а у меня ветер и уровень.\n"
    )
    article = text_article(
        f"Капитан Ильин: «Река не ждёт»\n12.05.2016\n\n{FIRST}\n\n{talk}Ещё по теме\n"
        f"Один день с лоцманами реки\nГде переночевать у реки в мае\n{rest}"
        f"Подпишитесь на «Разговор» – одно интервью в неделю\nВаш e-mail\n"
        f"Нажимая кнопку, вы соглашаетесь с правилами\n{SECOND}\n{LAST}\n"
    )

    assert article.title == "Капитан Ильин: «Река не ждёт»"
    assert texts(article) == [FIRST, *talk.splitlines(), *rest.splitlines(), SECOND, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "→ Как переехать на другой берег: инструкция",
        "Промокод FERRY: бонус новым пассажирам. 18+",
        "Паром у причала. Автор снимка – Вера Холод, журнал «Река»",
        "О том, кто чинит паром, читайте в материале «Вечерний рейс»",
        "A weekly letter about the river. Get it sent to your inbox.",
    ],
)
def test_pointers_and_credits_amid_the_text_are_no_part_of_it(line: str) -> None:
    article = text_article(f"Мост закрыт\n\n{FIRST}\n{line}\n{SECOND}\n\n{FIRST[:-1]} и школе.\n")

    assert line not in texts(article)


def test_a_print_version_with_a_margin_gets_its_paragraphs_back() -> None:
    lines = (
        "Мост через реку закрыт",
        "",
        "Мост через реку закрыли на ремонт до конца июля, сообщили",
        "утром в речном порту. Грузовики пойдут через паром, который",
        "ходит каждые два часа до позднего вечера.",
        "",
        "Жители города могут переправиться бесплатно, если покажут",
        "билет на автобус или письмо из школы. Паром берёт двадцать",
        "машин и сто человек, но в мае очередь была длиннее.",
        "-" * 60,
        "[ Назад ] [ Обсудить на форуме ] [ Послать другу и соседям ]",
        "Другие материалы номера:",
        "* Хлеб подорожает с понедельника",
        "* Расписание парома",
    )
    article = text_article("\n".join(f"   {line}" for line in lines) + "\n")

    assert article.title == "Мост через реку закрыт"
    assert [len(text.split()) for text in texts(article)] == [26, 27]


def test_the_dates_of_a_chronicle_are_its_subheads() -> None:
    days = ("12 апреля 1958 года", "3 июня 1958 года", "1960", "7 марта 1963 года")
    chronicle = [line for day in days for line in (day, f"{day} {FIRST}")]
    article = text_article(
        "КАК ЗАКРЫВАЛИ МОСТ: ХРОНИКА\nПросмотр   Правка   Версии\n"
        + "\n".join([SECOND, *chronicle])
        + "\n\nТеги: мост, паром\n"
    )

    assert article.title == "КАК ЗАКРЫВАЛИ МОСТ: ХРОНИКА"
    assert article.published is None
    assert texts(article) == [SECOND, *chronicle]


@pytest.mark.parametrize(
    "lines",
    [
        "СПЕЦПРОЕКТ\nКак выбрать весло для реки и для моря, вместе с «Лодкой»\nУзнать больше",
        "[Первый паром у левого берега. Из фондов музея]",
        "Captain Ray Hill shelves the ropes at the pier last week. (Jo Anne Hill/River Courier)",
    ],
)
def test_what_is_set_between_paragraphs_is_no_text(lines: str) -> None:
    article = text_article(f"Мост закрыт\n\n{FIRST}\n{lines}\n{SECOND}\n{LAST}\n")

    assert texts(article) == [FIRST, SECOND, LAST]


def test_a_sentence_may_begin_like_a_pointer() -> None:
    going_on = "Читать далее по стенам никто не стал: стемнело, и паром ушёл на другой берег."
    article = text_article(f"Мост закрыт\n\n{FIRST}\n{going_on}\n\n{SECOND}\n")

    assert texts(article) == [FIRST, going_on, SECOND]


def test_an_entry_of_a_messenger_is_titled_by_its_first_line() -> None:
    article = html_article(
        "<meta property=og:site_name content=Telegram>"
        "<meta property=og:title content='Речной порт'>"
        "<div class=author>Речной порт</div>"
        f"<div><b>Мост через реку закрыт до июля</b><br><br>{FIRST}<br><br>{SECOND}</div>"
    )

    assert article.title == "Мост через реку закрыт до июля"
    assert article.publisher == "Речной порт"


def test_a_heading_by_its_role_and_a_date_in_spans_are_read() -> None:
    article = html_article(
        "<title>Мост через реку закрыт — Река</title><meta property=og:title content='Мост'>"
        "<div class=leaf><span>21</span><span>ноября</span><span>2024</span></div>"
        "<div role=heading aria-level=1><span>Мост через реку закрыт</span></div>"
        f"<p>{FIRST}</p><p>{SECOND}</p>"
    )

    assert article.title == "Мост через реку закрыт"
    assert str(article.published) == "2024-11-21"


def test_the_rows_of_a_table_copied_as_text_are_kept() -> None:
    rows = [
        "Год\tПаром\tПричал",
        "2021\tСеверный\tЛевый",
        "2022\tЮжный\tПравый",
        "2023\tНовый\tЛевый",
    ]
    article = text_article("\n".join(("Мост закрыт", "", FIRST, SECOND, *rows, LAST)) + "\n")

    assert texts(article) == [FIRST, SECOND, *(" ".join(row.split()) for row in rows), LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Фото порта. Капитаны у причала",
        "Паром у левого берега. Фото из открытых источников",
        "Тест: Помните ли вы имена капитанов?",
        "Free daily newsletter",
        "This article contains content provided by Twitter.",
        "Join 14,000 readers who get our Thursday letter.",
    ],
)
def test_captions_tests_and_invitations_amid_the_text_are_no_part_of_it(line: str) -> None:
    article = text_article(f"Мост закрыт\n\n{FIRST}\n\n{line}\n\n{SECOND}\n")

    assert texts(article) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "Жарнама. Қысқы шинаға дейін 30 пайыз жеңілдік",
        "К сведению рекламодателей: это место свободно",
        "ОСЫ ТАҚЫРЫПТА: Паром қайда жүреді",
        "Предоставлено: журнал «Река»",
    ],
)
def test_an_article_s_last_sentence_is_kept_below_what_is_not_its_own(line: str) -> None:
    article = text_article(f"Мост закрыт\n\n{FIRST}\n\n{SECOND}\n{line}\n{LAST}\n")

    assert texts(article) == [FIRST, SECOND, LAST]


@pytest.mark.parametrize("head", ["Have your say (1)", "Отклики (1)", "Replies: 1", "Талқылау (1)"])
def test_a_guest_s_remark_and_the_head_of_remarks_are_no_text(head: str) -> None:
    article = text_article(
        f"Мост закрыт\n\n{FIRST}\n\n{SECOND}\n{head}\nГость: А паром ходит зимой, да?\n"
    )

    assert texts(article) == [FIRST, SECOND]
