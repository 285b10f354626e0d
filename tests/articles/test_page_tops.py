"""What stands around the headline and below the text on pages of many kinds."""

import pytest

from articles.sentences import BRIDGE, HOSTS, LORRIES, texts
from orgtui.articles.documents.page import html_article, text_article


def test_a_quotation_with_its_speaker_right_below_is_the_headline_of_an_interview() -> None:
    article = text_article(
        "«Река и порт» — журнал для тех, кто живёт у воды и любит паромы всей душой\n"
        "ИНТЕРВЬЮ\n\n«Мост мы построили, теперь дело за паромом»\n"
        "Начальник порта Иван Лис — о мосте через реку, грузовиках и дорогах\n\n"
        "Текст: Анна Лис\n\n"
        "Мост через реку закрыт до конца июля, грузовики ждут. Мы спросили начальника порта.\n\n"
        "– Иван Петрович, когда откроют мост через реку?\n\n– К концу июля, если не будет дождей.\n"
    )

    assert article.title == "«Мост мы построили, теперь дело за паромом»"


def test_a_caption_in_one_piece_with_the_date_is_not_the_headline_above() -> None:
    article = text_article(
        f"News\nHelp\n\nBridge over the river is closed again\n\n12 May 2016\nThe river in 2012\n\n"
        f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Bridge over the river is closed again"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    ("entry", "day"),
    [
        ("WORLD | Today 19:52", "2024-07-08"),
        ("WORLD | Yesterday, at 19:52", "2024-07-07"),
        ("WORLD | Today", "None"),
    ],
)
def test_an_hour_of_today_above_the_headline_counts_from_the_page_s_clock(
    entry: str, day: str
) -> None:
    article = text_article(
        f"RIVER POST\nMonday, July 8, 2024    Dollar: 1,420\nLog in\nPORT\nRIVER\n{entry}\n\n"
        f"Bridge over the river is closed\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert str(article.published) == day


def test_the_motto_between_a_paper_s_name_and_its_date_is_not_the_headline() -> None:
    article = text_article(
        "View this email in your browser\nTHE RIVER LETTER\n"
        "Bridge, river and ferry, once a week, from our desk in the port\n"
        "Issue 118 | Wednesday 10 February 2021\n"
        "You are receiving this because you signed up with us.\n\nThe lorries wait for July\n\n"
        f"In this issue: the bridge | the ferry | one chart\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert article.title == "The lorries wait for July"
    assert texts(article) == [BRIDGE, LORRIES]


def test_a_clock_with_the_day_of_the_week_before_its_year_dates_today() -> None:
    article = text_article(
        f"14 мая, среда, 2025\nАлматы +14°\nГлавная\nПорт\n\nBridge over the river is closed\n\n"
        f"Сегодня, 18:20\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert str(article.published) == "2025-05-14"


def test_all_messages_below_a_text_are_other_news() -> None:
    article = text_article(
        f"Bridge over the river is closed\n\n{BRIDGE}\n\n{LORRIES}\n\n"
        "Все сообщения\n\nСостоялись переговоры о пароме\n09.01.2026   87\n"
    )

    assert article.published is None
    assert texts(article) == [BRIDGE, LORRIES]


def test_what_is_told_of_the_authors_is_no_part_of_the_text() -> None:
    article = text_article(
        f"Bridge over the river is closed\nBy Ann Lee and Tom Reed\n\n{BRIDGE}\n\n{LORRIES}\n\n"
        "Ann Lee is a fellow for bridges. Tom Reed writes on ferries and ports.\n"
    )

    assert texts(article) == [BRIDGE, LORRIES]


def test_a_sentence_about_somebody_who_is_not_the_author_stays() -> None:
    mayor = "Ann Lee is a mayor who has waited for the bridge for ten years, she told the port."

    article = text_article(
        f"Bridge over the river is closed\nBy Tom Reed\n\n{BRIDGE}\n\n{LORRIES}\n\n{mayor}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, mayor]


def test_below_a_row_that_ends_with_talk_stand_comments() -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{LORRIES}\n\n"
        "Прислать новость   Напечатать   Обсудить (2)\n"
        "мост51: а паром когда пойдёт через реку? Говорят, уже летом.\n"
    )

    assert texts(article) == [BRIDGE, LORRIES]


def test_a_quotation_pulled_out_of_a_paragraph_is_said_once() -> None:
    said = "Мост мы построили, теперь дело за паромом. Река ждать не будет, сказал капитан."

    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\n\n{said}\n\n"
        f"«Мост мы построили, теперь дело за паромом»\n\n{LORRIES}\n\n"
        f"«Паром лучше моста»\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, said, LORRIES, "«Паром лучше моста»", HOSTS]


def test_an_inset_of_the_paper_amid_a_text_is_left_out() -> None:
    article = text_article(
        f"Мост закрыт до июля\n14 мая 2025\n\n{BRIDGE}\nА у нас в газете\n"
        f"Почему рыба у моста дороже\n{LORRIES}\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    ("issue", "day"),
    [
        ("14 мая, среда, № 34 (11 208)", "2025-05-14"),
        ("14 мая, четверг, № 34 (11 208)", "2026-05-14"),
        ("14 мая, среда", "None"),
        ("14 мая, № 34 (11 208)", "None"),
    ],
)
def test_an_issue_without_its_year_is_of_one_with_that_day_of_the_week(
    issue: str, day: str
) -> None:
    article = text_article(
        f"Главная Порт Река\n«Берег»\n{issue}\n\nМост закрыт до июля\n\n{BRIDGE}\n\n"
        "Паром построят к 2026 году, его ждут с 2023 года, сказал журналистам капитан.\n\n"
        f"{LORRIES}\n"
    )

    assert str(article.published) == day


@pytest.mark.parametrize(
    ("clock", "line", "day"),
    [
        ("вторник, 3 декабря, 17:26", "сегодня, 15:40", "2019-12-03"),
        ("вторник, 3 декабря, 17:26", "вчера, 15:40", "2019-12-02"),
        ("3 декабря, 17:26", "сегодня, 15:40", "None"),
        ("Речной берегВторник, 3 декабря 2019 РУС ҚАЗ", "сегодня, 15:40", "2019-12-03"),
        ("Берег", "24 июня, понедельник", "2019-06-24"),
    ],
)
def test_the_day_of_the_week_tells_the_year_that_a_line_leaves_out(
    clock: str, line: str, day: str
) -> None:
    article = text_article(
        f"{clock}\n\nМост закрыт до июля\n\n{line}\n\n{BRIDGE}\n\n"
        f"Паром построят к концу 2020 года, сказал журналистам капитан.\n\n{LORRIES}\n"
    )

    assert str(article.published) == day


def test_the_day_below_the_mark_that_ends_a_release_is_its_own() -> None:
    article = text_article(
        f"Bridge over the river is closed\n\n{BRIDGE}\n\n{LORRIES}\n\nENDS\n"
        "River Town, 10 September 2024\nFor further information contact the port\n"
    )

    assert (str(article.published), texts(article)) == ("2024-09-10", [BRIDGE, LORRIES])


@pytest.mark.parametrize(
    "head",
    [
        '<h1 class="site-name">Речной вестник порта</h1>',
        '<div id="header"><h1>Речной вестник порта</h1></div>',
        '<div class="logo">Речной вестник порта</div>',
    ],
)
def test_the_name_of_the_site_is_no_headline_whatever_its_element(head: str) -> None:
    article = html_article(
        f"<title>Речной вестник порта</title>{head}<p>Меню</p>"
        "<h2><a href='/1'>Мост через реку закрыли до июля</a></h2>"
        f"<p>{BRIDGE}</p><p>{LORRIES}</p><p>{HOSTS}</p>"
    )

    assert article.title == "Мост через реку закрыли до июля"


def test_the_linked_data_of_a_page_tells_its_day_without_an_article() -> None:
    article = html_article(
        '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"WebPage",'
        '"datePublished":"2022-05-30T04:12:00+00:00","dateModified":"2023-01-12"}]}</script>'
        f"<h1>Мост закрыт до июля</h1><p>{BRIDGE}</p><p>{LORRIES}</p><p>{HOSTS}</p>"
    )

    assert str(article.published) == "2022-05-30"


def test_lines_of_a_narrow_page_are_joined_below_a_wide_head() -> None:
    article = text_article(
        "Институт реки и моста" + " " * 40 + "Обзор недели № 14 (2017)\n\n"
        "Мост закрыт до июля\n\nПаром, 5 апреля 2017 г.\n\n"
        "Мост через реку закрыли на ремонт до конца июля,\nсообщили утром в порту. Объезд длиннее "
        "на сорок\nкилометров, сказал капитан.\n\n"
        "Грузовики поедут северной дорогой, которая длиннее\nна сорок километров, и вернутся к "
        "вечеру, когда на\nреке откроют паром.\n"
    )

    assert [text.split()[-1] for text in texts(article)] == ["капитан.", "паром."]


RIVER = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении порта."
ROAD = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
CAPTAIN = "Капитан порта обещал, что паром будет возить всех жителей бесплатно."


@pytest.mark.parametrize(
    ("top", "title"),
    [
        (
            "Порт остался без моста и дорог\n\n"
            "© Official website of the portКапитан порта и управление моста через реку\nВойти",
            "Порт остался без моста и дорог",
        ),
        ("новость Мост закрыт на ремонт\n\n14.05.2025", "новость Мост закрыт на ремонт"),
        ("Найти тему\n297 подписчиков\n\n⚠️ ПАРОМУ У ПРИСТАНИ - ВСЁ!", "⚠️ ПАРОМУ У ПРИСТАНИ - ВСЁ!"),
    ],
)
def test_a_headline_is_told_from_captions_sections_and_names(top: str, title: str) -> None:
    article = text_article(f"{top}\n\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n")

    assert article.title == title
    assert texts(article) == [RIVER, ROAD, CAPTAIN]


def test_a_line_in_small_letters_below_others_is_no_headline() -> None:
    article = text_article(
        f"Мост закрыт на ремонт\nвсе о реке и порте\n14.05.2025\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n"
    )

    assert article.title == "Мост закрыт на ремонт"


def test_the_head_of_a_list_between_headline_and_lead_is_neither() -> None:
    lead = "Грузовики поедут северной дорогой"
    article = text_article(
        f"14 мая 2025, 14:12\n\nМост закрыт на ремонт\n\nЛента новостей\n\n{lead}\n\n"
        f"{RIVER}\n\n{CAPTAIN}\n"
    )

    assert article.title == "Мост закрыт на ремонт"
    assert texts(article) == [lead, RIVER, CAPTAIN]


@pytest.mark.parametrize("name", ["Иван ЛИС", "И. ЛИС."])
def test_who_wrote_a_text_still_stands_below_it(name: str) -> None:
    article = text_article(f"Мост закрыт на ремонт\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n\n{name}\n")

    assert texts(article) == [RIVER, ROAD, CAPTAIN]


def test_what_stands_right_below_the_button_to_follow_is_never_the_headline() -> None:
    title = "Балық шаруашылығының жаңа басшысы: біз кеме сатып аламыз"
    lead = "Облыс басшысы кеше жергілікті ауқымда жарияланған аудан орталығын аралап көрді"
    article = text_article(
        f"Өңірлер\n\n{title}\n\n© Photo : порт\nЖазылу\n{lead}\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n"
    )

    assert article.title == title
    assert texts(article) == [lead, RIVER, ROAD, CAPTAIN]


@pytest.mark.parametrize("button", ["Подписаться", "Поделиться"])
def test_a_headline_stands_above_the_button_to_follow_and_its_lead_below(button: str) -> None:
    title = "Капитан показал паром и новую пристань"
    lead = "Мост через реку закрыли на ремонт до конца июля, грузовики поедут северной дорогой"
    article = text_article(f"{title}\n\n{button}\n{lead}\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n")

    assert article.title == title
    assert texts(article) == [lead, RIVER, ROAD, CAPTAIN]


def test_a_text_may_begin_with_its_headline_as_a_sentence() -> None:
    title = RIVER.rstrip(".")
    article = text_article(f"{title}\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n")

    assert article.title == title
    assert texts(article) == [RIVER, ROAD, CAPTAIN]


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        ("Forty ships of the old fleet, which wait at the lock, leave on Friday", True),
        ("The bridge seen from the port", False),
    ],
)
def test_a_long_line_between_the_headline_and_its_day_is_the_lead(between: str, kept: bool) -> None:
    article = text_article(
        f"Bridge closed for repairs\n\n{between}\n\n2023-09-07 18:21:06\n\nPORT\n\n"
        f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [*([between] if kept else []), BRIDGE, LORRIES, HOSTS]


def test_a_list_of_days_and_hours_may_close_a_text_below_a_blank_line() -> None:
    head = "Расписание парома на май (время порта):"
    hours = [
        "12 мая, 15:20. Порт — Верфь;",
        "14 мая, 19:20. Верфь — Порт;",
        "20 мая, 9:20. Порт — Мост.",
    ]
    listed = "\n".join(hours)
    article = text_article(
        f"Мост закрыт на ремонт\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n\n{head}\n\n{listed}\n"
    )

    assert texts(article) == [RIVER, ROAD, CAPTAIN, head, *hours]


def test_a_dateline_alone_in_its_line_is_no_text() -> None:
    line = "Порт, 17 ноября - Речник-Порт."
    article = text_article(f"Мост закрыт на ремонт\n\n{line}\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n")

    assert texts(article) == [RIVER, ROAD, CAPTAIN]


@pytest.mark.parametrize(
    ("top", "publisher"),
    [
        ("Главная » Новости » {}\n14.05.2025", ""),
        ("Домой → Река → {}", ""),
        ("{} | Речной вестник\nМеню\nПоиск\n14 мая 2025", "Речной вестник"),
        ("{} :: Речной вестник :: Новости\nВойти", "Речной вестник"),
        ("{} — Речной вестник\nВойти\n\n{}", "Речной вестник"),
        ("Речной вестник | {}\nВойти\n\n{}", "Речной вестник"),
        ("{} - Рекавест.ру\nВойти\n{}", "Рекавест.ру"),
        ("{}, - Анна Мостовая\n\n{}", ""),
        ("{} - фото\n\n{}", ""),
        ("РЕМОНТ\n{}\n14 мая 2025", ""),
        ("Речной вестник (reka.example)\n{}\nАвтор: Анна Лис", "Речной вестник"),
    ],
)
def test_a_way_and_a_window_s_title_have_the_headline_and_the_site_apart(
    top: str, publisher: str
) -> None:
    title = "Мост через реку закрыли на ремонт до июля"
    article = text_article(f"{top.format(title, title)}\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n")

    assert (article.title, article.publisher) == (title, publisher)


def test_what_stands_behind_a_dash_may_be_the_headline_s_own() -> None:
    title = "Мост через реку закрыли на ремонт - Капитан"
    article = text_article(f"{title}\n14 мая 2025\n\n{RIVER}\n\n{ROAD}\n\n{CAPTAIN}\n")

    assert (article.title, article.publisher) == (title, "")


def test_a_kicker_inside_a_heading_is_no_part_of_the_headline() -> None:
    article = html_article(
        "<html><head><title>Мост через реку закрыли до июля</title></head><body>"
        "<h1><span>Ремонт</span> Мост через реку закрыли до июля</h1>"
        f"<p>{RIVER}</p><p>{ROAD}</p><p>{CAPTAIN}</p></body></html>"
    )

    assert article.title == "Мост через реку закрыли до июля"


def test_a_window_s_title_alone_tells_headline_and_site() -> None:
    article = html_article(
        "<html><head><title>Мост через реку закрыли до июля | Речной вестник</title></head><body>"
        f"<div>14.05.2025</div><p>{RIVER}</p><p>{ROAD}</p><p>{CAPTAIN}</p></body></html>"
    )

    assert article.title == "Мост через реку закрыли до июля"
    assert article.publisher == "Речной вестник"
