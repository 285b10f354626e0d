"""Headlines, dates and publishers as pages print them."""

import pytest

from articles.sentences import BRIDGE, HOSTS, LORRIES, texts
from orgtui.articles.documents.page import html_article, text_article


def test_a_letter_gives_its_subject_as_headline_and_its_day_as_date() -> None:
    article = text_article(
        "From: Rail Digest <digest@rail.example>\n"
        "To: readers\n"
        "Subject: Fwd: Bridge over the river is closed\n"
        "Date: Wed, 14 May 2025 09:10:00 +0500\n"
        f"\nBRIDGE OVER THE RIVER IS CLOSED\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert article.title == "Bridge over the river is closed"
    assert str(article.published) == "2025-05-14"
    assert texts(article) == [BRIDGE, LORRIES]


def test_a_russian_letter_without_a_headline_in_it_is_titled_by_its_subject() -> None:
    lines = ["От: Служба моста", "Кому: всем", "Тема: Мост закрыт на ремонт", "Дата: 14 мая 2025"]
    story = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении дорог."

    article = text_article("\n".join([*lines, "", story]))

    assert article.title == "Мост закрыт на ремонт"
    assert str(article.published) == "2025-05-14"
    assert texts(article) == [story]


def test_the_foot_of_a_page_names_its_publisher() -> None:
    article = text_article(
        "Мост закрыт\n14 мая 2025\n\nМост через реку закрыли на ремонт до конца июля.\n\n"
        "Сетевое издание «Речной вестник». Главный редактор: П. Петров. 16+\n"
    )

    assert article.publisher == "Речной вестник"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Речной вестник | отраслевое издание", "Речной вестник"),
        ("Берег: новости порта и города", "Берег"),
        ("Өзен жаршысы – тәуелсіз ақпарат порталы", "Өзен жаршысы"),
        ("THE RIVER COURIER", "THE RIVER COURIER"),
        ("Новости: порт и город", ""),
    ],
)
def test_the_first_line_tells_an_outlet_that_says_what_it_is(line: str, name: str) -> None:
    article = text_article(
        f"{line}\nПолитика   Экономика   Спорт\n\nМост закрыт\n14 мая 2025\n\n{BRIDGE}\n\n"
        "Комментарии к новости закрыты\nРеклама на сайте   Подписка на журнал\n"
    )

    assert article.publisher == name


def test_the_title_s_day_is_no_part_of_the_site_s_name() -> None:
    article = html_article(
        "<title>Мост через реку закрыли до июля - Берег, 14.05.2025</title>"
        f"<h1>Мост через реку закрыли до июля</h1><p>{BRIDGE}</p><p>{LORRIES}</p>"
    )

    assert article.publisher == "Берег"


def test_the_date_of_an_issue_is_no_clock_of_the_site() -> None:
    article = text_article(
        f"Wednesday, 14 May 2025, issue 12\nBridge is closed\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert str(article.published) == "2025-05-14"


def test_a_date_with_a_time_right_above_the_headline_is_the_article_s() -> None:
    article = html_article(
        "<title>Bridge over the river is closed</title><p>Wednesday, 14 May 2025 13:48</p>"
        f"<h2>Bridge over the river is closed</h2><p>{BRIDGE}</p><p>{LORRIES}</p>"
    )

    assert str(article.published) == "2025-05-14"


def test_the_line_above_its_description_is_the_newspaper() -> None:
    article = text_article(
        "РЕЧНОЙ ВЕСТНИК\nОбщественная газета района\nНовости\n\nМост закрыт\n14 мая 2025\n\n"
        "Мост через реку закрыли на ремонт до конца июля.\n"
    )

    assert article.publisher == "РЕЧНОЙ ВЕСТНИК"


def test_the_line_below_the_headline_that_sums_up_the_text_is_its_lead() -> None:
    lead = "Bridge over the river waits for its new deck"
    article = text_article(
        f"14 May 2025\nThe bridge is closed\n{lead}\nThe old bridge. Photo: Rail Courier\n"
        f"{BRIDGE}\n{LORRIES}\n"
    )

    assert article.title == "The bridge is closed"
    assert texts(article) == [lead, BRIDGE, LORRIES]


@pytest.mark.parametrize(
    ("head", "foot", "day"),
    [
        ("Home » 2025 » May » 14 » Bridge is closed", "", "2025-05-14"),
        ("", "Отпечатано: 03.10.2029 22:15:08", "None"),
        ("2025 ж. 14 мамыр, 18:05", "", "2025-05-14"),
        ("", "(с) Речной вестник, 14.05.2025", "None"),
    ],
)
def test_the_lines_around_the_text_date_it_or_do_not(head: str, foot: str, day: str) -> None:
    article = text_article(f"{head}\nBridge is closed\n\n{BRIDGE}\n\n{LORRIES}\n\n{foot}\n")

    assert str(article.published) == day


def test_a_blog_whose_first_heading_is_its_own_name_is_the_publisher_of_its_entries() -> None:
    article = html_article(
        "<title>Bridge over the river is closed - River notes</title><h1>River notes</h1>"
        "<meta property=og:title content='River notes'>"
        f"<h3>Bridge over the river is closed</h3><div>{BRIDGE}<br><br>{LORRIES}</div>"
    )

    assert article.title == "Bridge over the river is closed"
    assert article.publisher == "River notes"


def test_a_rubric_that_heads_the_page_and_its_window_is_no_headline() -> None:
    article = html_article(
        "<title>Новости - Порт Берег</title><h1>Новости</h1><div><b>14</b><span>мая</span></div>"
        f"<h2>Мост через реку закрыли до июля</h2><p>{BRIDGE}</p><p>{LORRIES}</p>"
    )

    assert article.title == "Мост через реку закрыли до июля"


def test_numbered_paragraphs_are_joined_from_the_lines_of_a_printed_page() -> None:
    article = text_article(
        "Port Ministers\nReport of the Fourth Meeting of River Ministers\n"
        "1. The ministers in charge of the rivers of\nthe member states met in the north under\n"
        "the eye of the press and the people of the\ntown, who had come by boat.\n"
        "2. They looked at the bridges and at the\nlorries that use them, and thanked the\n"
        "Harbour Office for its patience.\n3. The next meeting will be in the south, in\n"
        "the second half of the year.\n"
    )

    assert [passage.text[:12] for passage in article.passages] == [
        "1. The minis",
        "2. They look",
        "3. The next ",
    ]


@pytest.mark.parametrize(
    ("clock", "line", "day"),
    [
        ("Wednesday, 14 May 2025, 16:40", "3 hours ago", "2025-05-14"),
        ("Wednesday, 14 May 2025, 02:10", "3 hours ago", "2025-05-13"),
        ("Среда, 14 мая 2025, 10:00", "20 минут назад", "2025-05-14"),
        ("Wednesday, 14 May 2025", "3 hours ago", "2025-05-14"),
        ("Wednesday, 14 May 2025", "9 hours ago", "None"),
        ("", "3 hours ago", "None"),
        ("", "Вчера, 14:05", "None"),
        ("14 мая 2025, среда", "Вчера, 14:05", "2025-05-13"),
    ],
)
def test_words_for_a_day_are_read_by_the_page_s_clock_alone(
    clock: str, line: str, day: str
) -> None:
    article = text_article(f"{clock}\nBridge is closed\n{line}\n\n{BRIDGE}\n\n{LORRIES}\n")

    assert str(article.published) == day


def test_an_author_and_tags_between_the_date_and_the_text_are_no_headline() -> None:
    article = text_article(
        "Archive\nAuthors\nThe old bridge over the river: closed until July\n"
        f"Europe 14.05.2025 | 00:11\nAnn Petrova\nBridge River\n{BRIDGE}\n{LORRIES}\n"
    )

    assert article.title == "The old bridge over the river: closed until July"


def test_the_headline_is_the_one_shown_not_the_one_for_search_engines() -> None:
    article = html_article(
        "<title>Shut! - The Rail Courier</title><meta property=og:title content='Shut!'>"
        f"<h1>Bridge over the river is closed</h1><p>{BRIDGE}</p><p>{LORRIES}</p>"
    )

    assert article.title == "Bridge over the river is closed"


def test_a_headline_that_the_head_cuts_off_is_shown_whole() -> None:
    article = html_article(
        "<meta property=og:title content='Bridge over the river...'>"
        f"<h2>Bridge over the river is closed</h2><p>{BRIDGE}</p><p>{LORRIES}</p>"
    )

    assert article.title == "Bridge over the river is closed"


def test_without_another_name_the_logo_is_the_publisher() -> None:
    article = html_article(
        "<div class=header__logo>River Post</div><h1>Bridge over the river is closed</h1>"
        f"<p>{BRIDGE}</p><p>{LORRIES}</p>"
    )

    assert article.publisher == "River Post"


def test_a_caption_printed_twice_is_neither_headline_nor_text() -> None:
    caption = "The old bridge and the ferry at the northern bank of the river. 8 June 2017."

    article = text_article(
        f"Bridge over the river is closed\n\n{caption}\n{caption}\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert article.title == "Bridge over the river is closed"
    assert texts(article) == [BRIDGE, LORRIES]


@pytest.mark.parametrize(
    ("opening", "agency"),
    [("МОСКВА, 24 ноя - РИА Новости. ", "РИА Новости"), ("Ереван /Медиамакс/. ", "Медиамакс")],
)
def test_the_agency_of_the_dateline_is_the_publisher(opening: str, agency: str) -> None:
    story = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении дорог."

    article = text_article(f"Мост закрыт\n14 мая 2025\n\n{opening}{story}\n")

    assert article.publisher == agency


def test_a_headline_of_other_words_than_the_text_is_told_by_the_date_below_it() -> None:
    article = text_article(
        f"River Post\nSubscribe\nThe bridge waits\n14 May 2025\n214 reads\n{LORRIES}\n{HOSTS}\n"
    )

    assert article.title == "The bridge waits"


@pytest.mark.parametrize(
    "headline",
    [
        "Топ-менеджер «Речного флота» стал капитаном порта",
        "Facebook купил старый мост",
        'Паромщик Пётр Ильин открыл музей "Мост" (Речной)',
    ],
)
@pytest.mark.parametrize("layout", ["{title}\n12.05.2016 14:05\n", "12.05.2016 14:05\n{title}\n"])
def test_a_headline_of_quotes_and_brands_is_no_menu(headline: str, layout: str) -> None:
    head = layout.format(title=headline)

    article = text_article(f"Новости\n{head}\n{BRIDGE}\n\n{LORRIES}\n")

    assert article.title == headline
    assert str(article.published) == "2016-05-12"


@pytest.mark.parametrize("caption", ["Ann Petrova", "Ann Petrova, 2007", "Bridge in the river"])
def test_a_caption_below_the_date_is_not_the_headline(caption: str) -> None:
    article = text_article(
        f"News\nCaptain Ann Petrova closes the bridge\n12.05.2016 14:05\n\n{caption}\n{BRIDGE}\n\n"
        f"{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Captain Ann Petrova closes the bridge"
    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_the_day_of_a_picture_is_not_the_article_s() -> None:
    article = text_article(
        "12.05.2016 14:05\nBridge over the river is closed\nAnn Petrova 9 October 1961\n\n"
        f"{BRIDGE}\n\n{LORRIES}\n"
    )

    assert str(article.published) == "2016-05-12"


def test_crumbs_are_no_headline_however_long() -> None:
    article = text_article(
        "Главная » 2025 » Май » 14 » Мост «Дружбы» закрыли на ремонт до конца июля\n"
        "11:47\nМост «Дружбы» закрыли на ремонт\n"
        "Мост «Дружбы» через реку закрыли на ремонт до конца июля, сообщили в порту.\n"
    )

    assert article.title == "Мост «Дружбы» закрыли на ремонт"


def test_a_quotation_above_the_introduction_of_an_interview_is_its_headline() -> None:
    article = text_article(
        "River Post\n\n“We have built it twice”\n\nThe captain of the port talks of the bridge\n"
        f"over the river and its repairs\n\n12.05.2016, 14:05\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert article.title == "“We have built it twice”"


def test_a_date_printed_like_a_leaf_of_a_calendar_is_read() -> None:
    article = text_article(
        "River Post\n12\nMAY\n2016\nPort\nThe bridge over the river waits\n\n"
        f"{BRIDGE}\n\n{LORRIES}\n"
    )

    assert str(article.published) == "2016-05-12"
    assert article.title == "The bridge over the river waits"


def test_what_stands_above_the_piece_with_the_date_is_another_s_headline() -> None:
    article = text_article(
        "River Post\nPort · River · People\nA new bridge for the southern town?\n\n"
        f"Thursday, 12.05.2016\nDiary\nThe bridge over the river waits\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert article.title == "The bridge over the river waits"
    assert str(article.published) == "2016-05-12"


def test_neither_the_name_of_the_paper_nor_a_labelled_line_is_the_headline() -> None:
    article = text_article(
        f"RIVER POST\nFriday, 2 November 2018   No. 87\nPeople\n\nThree lorries, one bridge\n"
        f"From:\nOffice of the river bridge\n\n{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Three lorries, one bridge"
    assert str(article.published) == "2018-11-02"


def test_quotation_marks_within_others_name_the_paper() -> None:
    article = text_article(
        f"The bridge waits\n\n{BRIDGE}\n\n{LORRIES}\n"
        'Copyright (c) 2003-2011 "Редакция газеты "Река"\n'
    )

    assert article.publisher == "Река"


def test_the_name_of_a_channel_is_not_its_entry_s_headline() -> None:
    article = text_article(
        "Bridge and river\n18 342 subscribers\n22 June 2023\nBridge and river\n"
        f"Lorries wait on the road\n\n{BRIDGE}\n{LORRIES}\n"
    )

    assert article.title == "Lorries wait on the road"


def test_neither_the_site_s_name_above_the_menu_nor_the_standfirst_is_the_headline() -> None:
    article = text_article(
        "The River Courier\n74°   Tuesday, July 9, 2024\nHome » News » Local\n\n"
        "Ferry will keep running after last-minute vote\n\n"
        "The town has offered a free passage to lorries on the northern road.\n"
        f"Published 4:12 p.m. EDT July 9, 2024 | Updated 9:55 a.m. EDT July 10, 2024\n\n"
        f"{BRIDGE} The river ferry will keep running, the county decided in its last vote.\n\n"
        f"{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Ferry will keep running after last-minute vote"


def test_a_word_that_opens_its_own_description_is_the_headline() -> None:
    article = text_article(
        "Река. Справочник\nСлучайная статья · Правка · История\n\nПаром\n\n"
        "Паром – судно, которое перевозит людей и машины с одного берега реки на другой.\n\n"
        "Первые паромы тянули лошади, и один рейс занимал больше часа в любую погоду.\n"
    )

    assert article.title == "Паром"


def test_a_time_before_the_day_and_a_city_behind_it_make_a_line_of_the_date() -> None:
    article = text_article(
        f"Портал\n\nThe bridge over the river waits\n13:21, 26 August 2022, Riverton, Ann PETROVA\n"
        f"{BRIDGE}\n{LORRIES}\n"
    )

    assert str(article.published) == "2022-08-26"
    assert article.title == "The bridge over the river waits"


def test_a_caption_below_its_credit_is_not_the_headline() -> None:
    article = text_article(
        "News of the river\nThe bridge that nobody closed: a short tour\n© Archive of the port\n"
        f"The bridge over the river and lorries on the road in July.\n24 October 2022\n{BRIDGE}\n"
        f"{LORRIES} A tour is short, nobody knows why.\n"
    )

    assert article.title == "The bridge that nobody closed: a short tour"


@pytest.mark.parametrize(
    ("head", "foot", "day"),
    [
        (
            "Сформировано 8 февраля 2020 г. в 17:46:03",
            "Размещено: 11.11.2011, раздел «Река»",
            "2011",
        ),
        ("", "Filed on Sunday 10 September 2023 by the foreign desk", "2023"),
    ],
)
def test_the_day_an_article_was_filed_is_its_own(head: str, foot: str, day: str) -> None:
    article = text_article(f"{head}\nThe bridge waits\n\n{BRIDGE}\n\n{LORRIES}\n\n{foot}\n")

    assert str(article.published)[:4] == day


def test_today_with_its_time_is_a_line_of_the_date_whatever_follows() -> None:
    article = text_article(
        "01.01.2024, понедельник\nНовости реки\nГород\nПорт\n\nThe bridge waits for its ferry\n\n"
        f"Сегодня, 12:30   Автор ленты: дежурная смена\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert article.title == "The bridge waits for its ferry"
    assert str(article.published) == "2024-01-01"
