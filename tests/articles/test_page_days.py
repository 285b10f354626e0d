"""Days and outlets as pages of many lands print them."""

import pytest

from articles.sentences import texts
from orgtui.articles.documents.page import html_article, text_article

BRIDGE = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении порта."
LORRIES = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
HOSTS = "Капитан порта обещал, что паром будет возить всех жителей бесплатно."
TEXT = f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("28 травня 2013", "2013-05-28"),
        ("29 чер 2017, 16:16", "2017-06-29"),
        ("3 лістапада 2015 году", None),
        ("23 Mart 2021 13:46", "2021-03-23"),
        ("11 avqust 2022", "2022-08-11"),
        ("Порт • 31 Tamyz, 2018", "2018-08-31"),
        ("2016-5-31 12:14 |", "2016-05-31"),
        ("07.07.202313:01", "2023-07-07"),
        ("16 сентябр 2022", "2022-09-16"),
        ("Октябрь 8,2020 17:19", "2020-10-08"),
    ],
)
def test_the_months_of_the_neighbours_are_read(line: str, day: str | None) -> None:
    article = text_article(f"Мост закрыт на ремонт\n{line}\n{TEXT}")

    assert day is None or str(article.published) == day


@pytest.mark.parametrize(
    "page",
    [
        f"Московское время 02:53 25 Апреля 2024 года\n\nМост закрыт на ремонт\n\n{TEXT}",
        "Мост через реку закроют на ремонт с 1 июня 2024 года\n\n"
        "A8B Мост Через Реку "
        f"Закроют На Ремонт С 1 Июня 2024 Года 1 Порт\n\n{TEXT}",
        f"Мост закрыт на ремонт\n\n{TEXT}\n"
        "Публикации, размещенные на сайте и датированные до 19.02.2020 г., являются архивными\n",
    ],
)
def test_the_time_of_the_capital_and_a_day_of_the_headline_are_not_the_articles(page: str) -> None:
    article = text_article(page)

    assert article.published is None
    assert texts(article)[-1] == HOSTS


def test_the_title_of_the_window_tells_day_and_agency() -> None:
    article = text_article(
        "Рейтинг@Mail.ru\nМост через реку закрыли на ремонт - Речные новости, 18.06.2021\n"
        "Мост через реку закрыли на ремонт\n\nПорт: мост через реку закрыли на ремонт\n\n"
        "© Речные новости / Анна Ли | Перейти в медиабанкМост через реку в порту. 21 июня 2018\n"
        "Мост через реку в порту. 21 июня 2018 - Речные новости, 1920, 18.06.2021\n"
        f"Читать reka.ru в\nДзен\n{TEXT}"
    )

    assert article.title == "Мост через реку закрыли на ремонт"
    assert str(article.published) == "2021-06-18"
    assert article.publisher == "Речные новости"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    ("head", "foot", "publisher"),
    [
        ("В мире", "", ""),
        ("Все регионы", "reka.pro", "reka.pro"),
        ("News Flash", "© Река.Порт", "Река.Порт"),
        ("Рейтинг@Mail.ru", "Как сообщала Река-Инфо, паром ходит с весны.", "Река-Инфо"),
        ("Регион", "Ранее «Речной голос» сообщал о ценах на паром.", "Речной голос"),
        ("Меню", "Об этом сказали корреспонденту порта.", ""),
    ],
)
def test_a_section_is_no_publisher(head: str, foot: str, publisher: str) -> None:
    article = text_article(f"{head}\n\nМост закрыт на ремонт\n\n{TEXT}\n{foot}\n")

    assert article.publisher == publisher


def test_what_is_told_of_the_author_below_the_buttons_is_no_text() -> None:
    article = text_article(
        f"Мост закрыт на ремонт\n\n{TEXT}\nПоделиться\nАнна Мостовая\n\nОкончила факультет рек и "
        "портов, а также институт культуры. Работала лоцманом и смотрителем моста.\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_long_lead_above_the_day_stays() -> None:
    lead = "Объезд моста через реку из-за ремонта станет на сорок километров длиннее до конца июля."
    article = text_article(
        f"31\n\nМост через реку закроют\n\n{lead}\n\n23 марта 2021 13:46\n\n{TEXT}"
    )

    assert texts(article) == [lead, BRIDGE, LORRIES, HOSTS]


def test_a_day_in_the_page_s_address_is_surer_than_one_printed_beside_the_text() -> None:
    article = html_article(
        '<link rel="canonical" href="https://bridge.example/2017/06/07/ferry"><body>'
        f"<h1>The bridge is closed</h1><p>7 January 2019</p><p>{BRIDGE}</p><p>{LORRIES}</p>"
    )

    assert str(article.published) == "2017-06-07"


@pytest.mark.parametrize(
    ("below", "day"),
    [
        (
            "Материал из Википедии — свободной энциклопедии\nДата основания\n\n17 июля 1998 года",
            "None",
        ),
        ("Это старая версия этой страницы, сохранённая Анной в 10:20, 3 июня 2024.", "None"),
        ("Материал из речной вики\n17 июля 2018 года", "2018-07-17"),
    ],
)
def test_an_encyclopedia_s_article_has_no_day(below: str, day: str) -> None:
    article = text_article(f"Мост закрыт на ремонт\n\n{below}\n\n{TEXT}")

    assert str(article.published) == day


def test_the_address_of_a_page_below_its_text_tells_its_day() -> None:
    address = "https://river.example/2026-01-16/most-zakryli-na-remont/"
    article = text_article(f"Мост закрыт на ремонт\n\n{TEXT}\nСсылка на новость: {address}\n")

    assert str(article.published) == "2026-01-16"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_dateline_in_brackets_may_name_the_site_behind_its_day() -> None:
    article = text_article(
        f"Мост закрыт на ремонт\n\n(Усть-Порт, 10 января, 2003, River.ru) — {BRIDGE}\n\n"
        f"{LORRIES}\n\n{HOSTS}\n"
    )

    assert str(article.published) == "2003-01-10"


@pytest.mark.parametrize(
    "line",
    [
        "Не болып жатыр? 8564 0 пікір 2 Қыркүйек, 2016 сағат 13:17",
        "Порт и река 12 комментариев 2 сентября 2016 в 13:17",
    ],
)
def test_a_section_and_its_counters_may_stand_before_the_day(line: str) -> None:
    article = text_article(f"Жұма, 29 Наурыз 2024\n{line}\n\nМОСТ ЗАКРЫТ НА РЕМОНТ\n\n{TEXT}")

    assert str(article.published) == "2016-09-02"


def test_the_address_above_a_headline_may_have_its_day_in_one_number() -> None:
    article = text_article(
        f"https://river.example/20250901/most-2038.html\n\nМост закрыт на ремонт\n\n{TEXT}"
    )

    assert str(article.published) == "2025-09-01"


def test_a_day_above_the_link_to_the_news_before_is_not_the_article_s() -> None:
    article = text_article(
        "2.05.2024\nНовый лоцман назначен на верфь\nprev Предыдущие новости\n\n"
        f"Мост закрыт на ремонт\n\n{TEXT}"
    )

    assert article.published is None
    assert article.title == "Мост закрыт на ремонт"
