"""Headlines above what may be taken for them: leads, authors, captions, lists of other news."""

import pytest

from articles.sentences import texts
from orgtui.articles.documents.page import html_article, text_article

BRIDGE = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении порта."
LORRIES = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
HOSTS = "Капитан порта обещал, что паром будет возить всех жителей бесплатно."
TEXT = f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"


@pytest.mark.parametrize(
    "lead",
    [
        "Мост через реку закрыли до конца июля, грузовики поедут дорогой длиннее",
        "Порт: мост закрыт на ремонт, грузовики поедут северной дорогой",
        "Мост через реку до ремонта, архивное фото порта\n"
        "Мост через реку до ремонта, архивное фото порта",
    ],
)
@pytest.mark.parametrize("above", ["", "В стране\n\n", "Меню\n\nПорт\n\nЗакрыть\n\n"])
def test_a_lead_that_tells_more_of_the_text_is_no_headline(above: str, lead: str) -> None:
    article = text_article(f"{above}Мост закрыт на ремонт\n\n{lead}\n\n{TEXT}")

    assert article.title == "Мост закрыт на ремонт"


def test_the_name_of_an_institution_is_no_headline_of_a_longer_line() -> None:
    line = (
        "В управлении речного порта состоялось очередное заседание рабочей группы для наблюдения "
        "за ремонтом моста через реку и северной дороги в районах порта"
    )
    article = text_article(f"Исполнительный комитет речного порта\n\n{line}\n\n{TEXT}")

    assert article.title == line
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_an_agency_above_the_day_is_no_headline_where_that_stands_below() -> None:
    title = "Мост через реку закрыт на ремонт: названа дорога в объезд"
    agency = "Международная служба новостей «Порт-Инфо»"
    clock = "az   en   fa\nReka 31°\n4 июля 2025, 18:42\nГород"
    article = text_article(
        f"{agency}\n{clock}\n{title}\nA-   A   A+\n"
        f"Порт, 4 июля, «Порт-Инфо» (специальный корреспондент Анна Лис)\n{TEXT}"
    )

    assert article.title == title


def test_an_author_right_above_the_day_is_no_headline() -> None:
    article = text_article(
        "Порт\n\nНовости\n\nКапитан ждёт: объезд станет вдвое короче\n\n"
        f"Анна Мостовая, REKA.BY\n6 октября 2014, 16:46\n{TEXT}"
    )

    assert article.title == "Капитан ждёт: объезд станет вдвое короче"
    assert str(article.published) == "2014-10-06"


@pytest.mark.parametrize(
    "caption",
    [
        "Капитан порта на мосту через реку. Фото: reka.example",
        "Foto: Port rasmiy sayti",
        "Порт мост ремонт река объезд Порт мост",
    ],
)
def test_captions_and_tags_above_are_no_headline(caption: str) -> None:
    article = text_article(f"{caption}\n\nМост закрыт на ремонт\n\n{TEXT}")

    assert article.title == "Мост закрыт на ремонт"


def test_a_headline_keeps_the_mark_of_its_pictures() -> None:
    article = text_article(
        f"14:01 14/09/2018\n\nМост через реку закрыли на ремонт (ФОТО)\n\nФото: порт\n\n{TEXT}"
    )

    assert article.title == "Мост через реку закрыли на ремонт (ФОТО)"


def test_the_first_sentence_may_repeat_the_headline() -> None:
    article = text_article(
        "16:09\nUSD 88.91\nEUR 94.75\n\nМост через реку закроют 28 октября на ремонт (Порт)\n\n"
        f"Мост через реку закроют 28 октября на ремонт (Порт). Об этом сказал капитан.\n\n{TEXT}"
    )

    assert article.title == "Мост через реку закроют 28 октября на ремонт (Порт)"


def test_a_headline_that_goes_on_in_a_second_line_is_one() -> None:
    article = text_article(
        "О заседании комиссии по ремонту моста через реку\nпри управлении речного порта\n"
        f"3 декабря 2015 года\n{BRIDGE}\n{LORRIES}\n{HOSTS}\n"
    )

    assert article.title == (
        "О заседании комиссии по ремонту моста через реку при управлении речного порта"
    )
    assert str(article.published) == "2015-12-03"


def test_a_day_in_brackets_behind_the_headline_is_the_articles() -> None:
    article = text_article(
        f"Новостные рубрики\nМост через реку закрыли на ремонт (06.09.2023 04:57)\n{TEXT}"
    )

    assert article.title == "Мост через реку закрыли на ремонт"
    assert str(article.published) == "2023-09-06"


def test_a_numbered_list_of_headlines_above_is_other_news() -> None:
    others = (
        "Капитан рассказал, почему паром ходит только по утрам и сколько он стоит",
        "Северную дорогу засыпали снегом, грузовики ждут у порта вторые сутки",
        "«Мы этого не знали». Что говорят в порту о новых ценах на билеты",
        "Погода испортится: к концу недели на реке поднимется ветер",
        "На пристани открыли музей. У него есть своя лодка и две старые пушки",
    )
    entries = "".join(f"  {place}. {other}\n" for place, other in enumerate(others, start=1))
    article = text_article(
        f"Поддержать порт\n{entries}\n\nМост закрыт на ремонт\n23 февраля 2024 в 00:15\n\n{TEXT}"
    )

    assert article.title == "Мост закрыт на ремонт"
    assert str(article.published) == "2024-02-23"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_other_news_with_their_day_above_the_headline_are_no_text() -> None:
    article = text_article(
        "Ремонт моста Дороги Порт\n7 октября 2025 / 13:38\nКапитан подчеркнул вклад порта в ремонт "
        "дорог и роль парома на реке Рынок рыбы на пристани с утра снижается вторую неделю\n"
        "Порт\nМост через реку закрыли на ремонт\n7 октября 2025 / 11:17\n"
        f"Мост через реку закрыли на ремонт\n© Порт/ Анна Ли\n\n{TEXT}"
    )

    assert article.title == "Мост через реку закрыли на ремонт"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_the_way_to_a_page_may_be_parted_by_backslashes() -> None:
    article = text_article(
        "САЙТ ОБЪЕДИНЕНИЯ КАПИТАНОВ РЕКИ И ПОРТА\n"
        "Главная \\ Порт и мост \\ Об итогах ремонта моста.\n\n"
        f"Об итогах ремонта моста.\n\n« Назад\n\n15.04.2023 00:00\n\n{TEXT}"
    )

    assert article.title == "Об итогах ремонта моста."
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_page_without_its_day_in_the_linked_data_has_none() -> None:
    article = html_article(
        '<script type="application/ld+json">{"@type":"NewsArticle",'
        '"datePublished":"0001-01-01T00:00:00"}</script>'
        f"<h1>Мост закрыт до июля</h1><p>{BRIDGE}</p><p>{LORRIES}</p><p>{HOSTS}</p>"
    )

    assert article.published is None


def test_an_inset_of_links_does_not_end_the_text() -> None:
    paragraphs = "".join(
        f"<p>{text} Так сказал капитан порта Пётр Мостовой, а с ним Анна Лоцман из Заречья.</p>"
        for text in (BRIDGE, LORRIES, HOSTS)
    )
    links = "".join(
        f"<p><a href='/{number}'>{title}</a></p>"
        for number, title in enumerate(("Рыба дорожает", "Музей лодок открыт", "Ветер с реки"))
    )
    last = "Мост осматривали Пётр Мостовой и Анна Лоцман, они нашли две трещины."

    article = html_article(
        f"<h1>Мост через реку закрыли на ремонт</h1>{paragraphs}<p>Самое важное</p>{links}"
        f"<p>{last}</p><p>Комментарии</p>"
    )

    assert texts(article)[-1] == last
    assert len(texts(article)) == 4


def test_teasers_of_others_below_their_links_are_no_text() -> None:
    teasers = "".join(
        f"<p><a href='/{number}'>{title}</a></p><p>{text}</p>"
        for number, (title, text) in enumerate(
            (
                (
                    "Рыба дорожает",
                    "На рынке в Приречном рыба дорожает, говорят Олег Сом и Вера Щука.",
                ),
                ("Музей лодок", "Музей лодок в Озёрске открыл Илья Веслов, старший смотритель."),
            )
        )
    )
    article = html_article(
        f"<h1>Мост через реку закрыли на ремонт</h1><p>{BRIDGE}</p><p>{LORRIES}</p><p>{HOSTS}</p>"
        f"<p>Самое важное</p>{teasers}"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_quotation_may_head_a_part_of_the_text() -> None:
    article = html_article(
        f"<h1>Мост закрыт до июля</h1><p>{BRIDGE}</p><h2>«Паром будет возить всех»</h2>"
        f"<p>«Паром будет возить всех», сказал капитан.</p><p>{LORRIES}</p><p>{HOSTS}</p>"
    )

    assert "«Паром будет возить всех»" in texts(article)


def test_headlines_with_teasers_above_are_other_news() -> None:
    article = text_article(
        "Другие материалы рубрики «Порт»\n\n  1. Капитан смотрит не в ту карту\n    Вместо того "
        "чтобы спорить с рыбаками, капитану стоило бы обратить внимание на иные карты, которые "
        "помогли бы…\n  2. Другой пристани у города нет\n    Новые данные развеяли миф о пользе "
        "старой пристани, которую город хотел закрыть ещё весной…\n\nПорт\n\n"
        f"Мост закрыт на ремонт\n\n{TEXT}"
    )

    assert article.title == "Мост закрыт на ремонт"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_headline_may_end_with_a_quotation_below_its_day() -> None:
    title = 'Порт не будет наблюдать за ремонтом моста в "Заречье"'
    article = text_article(f"06:03, 27 вересня 2016 р.\n{title}\n{TEXT}")

    assert article.title == title
    assert str(article.published) == "2016-09-27"


def test_a_page_with_a_blank_line_below_each_line_is_joined() -> None:
    article = text_article(
        "Мост через реку закрыли на ремонт\n\nМост через реку закрыли на ремонт до конца июля,"
        "\n\nсообщили в управлении порта и в городском совете по дорогам\n\nи мостам утром в среду."
        "\n\nГрузовики поедут северной дорогой, которая сегодня длиннее\n\nна сорок километров и "
        "хуже старой дороги через лес.\n\nНовости\n"
    )

    assert [text.split()[-1] for text in texts(article)] == ["среду.", "лес."]


def test_the_section_the_day_and_the_hour_above_a_headline_are_read() -> None:
    article = text_article(
        f"Порт и город 01.09.2025 в 12:25\n\nМост через реку закрыли на ремонт\n\n{TEXT}"
    )

    assert str(article.published) == "2025-09-01"


@pytest.mark.parametrize(
    ("opening", "publisher"),
    [
        ("Reka.Net - ", "Reka.Net"),
        ("Заречье, 4 марта 2012. РекаНьюс. ", "РекаНьюс"),
        ("ЗАРЕЧЬЕ. 3 декабря. РНА. ", "РНА"),
        ("Заречье. 9 июня. Капитан — за мост. ", ""),
    ],
)
def test_an_agency_in_front_of_the_text_is_the_publisher(opening: str, publisher: str) -> None:
    article = text_article(f"Мост закрыт на ремонт\n\n{opening}{TEXT}")

    assert article.publisher == publisher


def test_what_a_site_says_of_itself_is_no_headline() -> None:
    article = text_article(
        "Русский\nEnglish\nСобытия\nОфициальный сайт управления речного порта и моста\n"
        f"Капитан открыл движение по мосту через реку\n4 июля 2024 года\n{TEXT}"
    )

    assert article.title == "Капитан открыл движение по мосту через реку"


def test_an_author_and_an_agency_may_stand_between_headline_and_day() -> None:
    article = text_article(
        "Разделы\nГлавное\nВидео\nМост через реку закрыли на ремонт. Что это меняет?\nАнна Ли\n"
        f"Река\n4 апреля 2023\nМост через реку, порт и грузовики\nАвтор фото, Река\n{TEXT}"
    )

    assert article.title == "Мост через реку закрыли на ремонт. Что это меняет?"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Председатель Речной комиссии Анна Мостовая", False),
        ("Капитан ведёт паром Анны Мостовой", True),
        ("Председатель и капитан", True),
    ],
)
def test_a_line_that_only_names_who_is_shown_is_a_caption(line: str, kept: bool) -> None:
    article = text_article(f"Мост закрыт на ремонт\n\n{BRIDGE}\n\n{line}\n\n{LORRIES}\n\n{HOSTS}\n")

    assert texts(article) == [BRIDGE, *([line] if kept else []), LORRIES, HOSTS]


def test_several_such_lines_head_parts_of_a_text() -> None:
    heads = ["Министр реки Анна Мостовая", "Министр порта Иван Лис"]
    article = text_article(
        f"Мост закрыт на ремонт\n\n{BRIDGE}\n\n{heads[0]}\n\n{LORRIES}\n\n{heads[1]}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, heads[0], LORRIES, heads[1], HOSTS]


@pytest.mark.parametrize(
    "caption",
    [
        "Капитан Анна Лис\nКапитан Анна Лис (Фото: Иван Мостовой / РЕКА)",
        "The captain meets the port for the annual talks on the pier. (RPA File Photo)",
        "Фото: официальный канал порта и его капитана.",
    ],
)
def test_a_line_about_a_picture_between_lead_and_text_is_no_part_of_it(caption: str) -> None:
    lead = "Рабочие приехали на берег ночью, чтобы успеть к утру понедельника."
    article = text_article(f"Мост закрыт на ремонт\n\n{lead}\n{caption}\n\n{TEXT}")

    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


def test_a_sentence_with_brackets_is_no_caption_of_the_name_above_it() -> None:
    line = "Капитан порта (он же начальник пристани) уехал на другой берег реки."
    article = text_article(
        f"Мост закрыт на ремонт\n\n{BRIDGE}\n\nКапитан порта\n{line}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert line in texts(article)


def test_a_headline_may_stand_below_its_lead() -> None:
    lead = "Рабочие приехали на берег ночью, чтобы успеть к утру понедельника, когда едут все."
    title = "Мост через реку закрыли на ремонт до июля"
    article = text_article(f"14 мая 2025\n{lead}\n{title}\n\n{TEXT}")

    assert article.title == title
    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize("more", ["Что дальше", "Мост через реку и паром без платы"])
def test_subheads_are_no_headline_below_a_lead(more: str) -> None:
    heads = ["Мост через реку закрыли на ремонт до июля", more]
    article = text_article(
        f"{BRIDGE}\n{heads[0]}\n\n{LORRIES}\n\n{heads[1]}\n\n{HOSTS}\n\n{BRIDGE[5:]}\n"
    )

    assert article.title == ""


def test_a_line_without_a_verb_that_ends_with_a_name_in_quotation_marks_is_no_lead() -> None:
    above = "Мост закрыт на ремонт\n5 июля 2025, 21:40"
    shown = text_article(f"{above}\nКапитан Анна Лис у пристани «Речник»\n\n{TEXT}")
    told = text_article(f"{above}\nКапитан порта закрыл пристань «Речник»\n\n{TEXT}")

    assert texts(shown) == [BRIDGE, LORRIES, HOSTS]
    assert len(texts(told)) == len(texts(shown)) + 1
