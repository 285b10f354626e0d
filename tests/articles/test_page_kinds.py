"""Kinds of saved pages, each with what its kind puts around an article."""

import pytest

from orgtui.articles.article import Article, DropReason
from orgtui.articles.page import html_article, text_article

BRIDGE = "The bridge over the river is closed for repairs until the end of July."
LORRIES = "Lorries have to take the northern road, which is forty kilometres longer."
HOSTS = "The town of the ferry has offered free passage to everyone who lives nearby."


def texts(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


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


def test_edit_links_of_a_wiki_neither_stay_nor_hide_the_heading_of_its_sources() -> None:
    article = text_article(
        "Мост закрыт\n14 мая 2025\n\nМост через реку закрыли на ремонт до конца июля.\n\n"
        "Объезд[править | править код]\n\nГрузовики пойдут по северной дороге, она длиннее.\n\n"
        "Источники[править]\n«Мост закрыт на ремонт до конца июля». Дорожник, 13 мая 2025.\n"
    )

    assert "Объезд" in texts(article)
    assert texts(article)[-1].startswith("Грузовики")


def test_a_caption_right_above_its_paragraph_goes_where_paragraphs_stand_apart() -> None:
    caption = "Старый мост и паром у северного берега реки во время весеннего паводка"

    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n\n{caption}\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_cards_in_bare_containers_are_no_part_of_a_text_in_paragraphs() -> None:
    article = html_article(
        f"<h1>Bridge is closed</h1><main><p>{BRIDGE}</p><div><div>Our evening letter</div>"
        f"<div>The river and its towns in five minutes</div></div><p>{LORRIES}</p><p>{HOSTS}</p>"
        "</main>"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]
    assert {line.reason for line in article.dropped} >= {DropReason.OTHER_NEWS}


def test_subheads_in_containers_stay_when_the_whole_text_is_in_containers() -> None:
    article = html_article(
        f"<h1>Bridge is closed</h1><main><div>{BRIDGE}</div><div>The way around</div>"
        f"<div>{LORRIES}</div><div>{HOSTS}</div></main>"
    )

    assert "The way around" in texts(article)


def test_the_credit_of_a_picture_is_parted_from_the_text_that_follows_on_its_line() -> None:
    article = html_article(
        f"<h1>Bridge is closed</h1><div><i>Photo: Rail Courier</i> {BRIDGE}<br><br>{LORRIES}</div>"
    )

    assert texts(article) == [BRIDGE, LORRIES]


def test_the_foot_of_a_page_names_its_publisher() -> None:
    article = text_article(
        "Мост закрыт\n14 мая 2025\n\nМост через реку закрыли на ремонт до конца июля.\n\n"
        "Сетевое издание «Речной вестник». Главный редактор: П. Петров. 16+\n"
    )

    assert article.publisher == "Речной вестник"


def test_subheads_right_above_their_paragraphs_stay_where_the_whole_text_has_them() -> None:
    heads = ["The closure", "12:40 The detour", "Lorries wait", "The ferry"]
    parts = [f"{head}\n{BRIDGE[:-1]} of part {n}." for n, head in enumerate(heads)]

    article = text_article("\n\n".join(["Bridge is closed\n14 May 2025", LORRIES, *parts]))

    assert [text for text in texts(article) if text in heads] == heads


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


def test_an_introduction_in_another_element_than_the_text_is_kept() -> None:
    tools = "".join(f"<span>tool {n}</span><br>" for n in range(9))
    article = html_article(
        "<title>Bridge over the river is closed</title>"
        f"<h2>Bridge over the river is closed</h2>{tools}<div><p>{HOSTS}</p></div>"
        f"<div class=fulltext><p>It is an old bridge.</p><p>{BRIDGE}</p><p>{LORRIES}</p>"
        f"<p>{BRIDGE[:-1]} or August.</p><p>{LORRIES[:-1]} in winter.</p></div>"
    )

    assert texts(article)[:2] == [HOSTS, "It is an old bridge."]


def test_a_caption_is_told_by_the_author_of_the_picture_at_its_end() -> None:
    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n\n"
        "Е. Петров на открытии старого моста. Фото Речного вестника\n\n"
        f"{LORRIES}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES]


@pytest.mark.parametrize(
    "line",
    [
        "Читайте «Речной вестник» в Telegram",
        "Жаңалықтарды WhatsApp арнамыздан оқыңыз",
        "Follow The Rail Courier on Instagram",
        "Мы теперь в Дзене",
    ],
)
def test_an_invitation_to_a_network_is_no_part_of_the_text(line: str) -> None:
    article = text_article(f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n\n{line}\n\n{LORRIES}\n")

    assert texts(article) == [BRIDGE, LORRIES]


def test_a_paragraph_that_asks_for_an_address_goes_with_its_form() -> None:
    article = html_article(
        f"<h1>Bridge is closed</h1><main><p>{BRIDGE}</p><div class=x1><p>Every week we choose five "
        "stories about rivers and send them to you.</p><form><input type=email></form></div>"
        f"<p>{LORRIES}</p><p>{HOSTS}</p></main>"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


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


def test_what_comes_below_the_tags_is_no_longer_the_article() -> None:
    other = "Ships wait in the harbour for a week because the pilots have all gone home. " * 2

    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n{LORRIES}\n{HOSTS}\n"
        f"Tags: bridge, river\n{other}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


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


@pytest.mark.parametrize(
    ("clock", "line", "day"),
    [
        ("Wednesday, 14 May 2025, 16:40", "3 hours ago", "2025-05-14"),
        ("Wednesday, 14 May 2025, 02:10", "3 hours ago", "2025-05-13"),
        ("Среда, 14 мая 2025, 10:00", "20 минут назад", "2025-05-14"),
        ("Wednesday, 14 May 2025", "3 hours ago", "None"),
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


def test_a_lead_that_the_page_names_so_needs_no_full_stop() -> None:
    article = html_article(
        "<h1>Bridge is closed</h1><time datetime=2025-05-14>14 May</time>"
        "<div class=art-lead>Ferries for lorries</div>"
        f"<div class=art-img><img src=a><span>The old bridge in spring</span></div>"
        f"<div class=text><p>{BRIDGE}</p><p>{LORRIES}</p></div>"
    )

    assert texts(article) == ["Ferries for lorries", BRIDGE, LORRIES]


def test_a_box_of_background_in_the_text_is_kept() -> None:
    article = html_article(
        f"<h1>Bridge is closed</h1><main><p>{BRIDGE}</p><p>{LORRIES}</p><div class='card spravka'>"
        "<h3>Справка</h3><p>Мост построен в 1960 году. Его длина – 300 метров.</p></div></main>"
    )

    assert texts(article)[2:] == ["Справка", "Мост построен в 1960 году. Его длина – 300 метров."]


def test_a_press_release_ends_at_its_mark() -> None:
    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n\n{LORRIES}\n\n###\n\n"
        "The Rail Courier has written about rivers and their bridges since 1960.\n"
    )

    assert texts(article) == [BRIDGE, LORRIES]


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


def test_a_lead_cut_off_in_dots_is_left_to_the_paragraph_that_has_it_whole() -> None:
    article = text_article(
        f"Bridge is closed\n20:42 14.05.2025\nBridge is closed\n{BRIDGE[:60]}...\n"
        f"TOWN, 14 May. {BRIDGE}\n{LORRIES}\n"
    )

    assert texts(article) == [f"TOWN, 14 May. {BRIDGE}", LORRIES]


def test_a_caption_printed_twice_is_neither_headline_nor_text() -> None:
    caption = "The old bridge and the ferry at the northern bank of the river. 8 June 2017."

    article = text_article(
        f"Bridge over the river is closed\n\n{caption}\n{caption}\n\n{BRIDGE}\n\n{LORRIES}\n"
    )

    assert article.title == "Bridge over the river is closed"
    assert texts(article) == [BRIDGE, LORRIES]


def test_the_second_line_of_a_caption_goes_with_the_first() -> None:
    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n\nAnn Petrova\nHead of the bridge office\n\n"
        f"{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    ("opening", "agency"),
    [("МОСКВА, 24 ноя - РИА Новости. ", "РИА Новости"), ("Ереван /Медиамакс/. ", "Медиамакс")],
)
def test_the_agency_of_the_dateline_is_the_publisher(opening: str, agency: str) -> None:
    story = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении дорог."

    article = text_article(f"Мост закрыт\n14 мая 2025\n\n{opening}{story}\n")

    assert article.publisher == agency


def test_a_list_and_a_short_sentence_may_close_an_article() -> None:
    tail = [
        "The council adopted, among others:",
        "- a plan for ferries;",
        "- a new toll.",
        "They meet again in May.",
    ]
    article = text_article("\n".join(["Bridge is closed\n14 May 2025", "", BRIDGE, LORRIES, *tail]))

    assert texts(article) == [BRIDGE, LORRIES, *tail]


def test_the_contents_and_notes_of_an_encyclopedia_are_no_text() -> None:
    article = text_article(
        "Мост дружбы\nМатериал из Википедии — свободной энциклопедии\n"
        "Мост дружбы соединяет два берега реки и две страны с 1960 года.\n\n"
        "Содержание\n1 История\n2 Примечания\nИстория[править | править код]\n"
        "Мост строили восемь лет, и открыл его министр путей сообщения.\n\n"
        "Примечания[править | править код]\n Мост дружбы. Дата обращения: 3 июля 2022.\n"
        "Эта страница в последний раз была отредактирована 14 марта 2024 года.\n"
    )

    assert article.publisher == "Википедия"
    assert article.published is None
    assert texts(article) == [
        "Мост дружбы соединяет два берега реки и две страны с 1960 года.",
        "История",
        "Мост строили восемь лет, и открыл его министр путей сообщения.",
    ]


def test_a_headline_of_other_words_than_the_text_is_told_by_the_date_below_it() -> None:
    article = text_article(
        f"River Post\nSubscribe\nThe bridge waits\n14 May 2025\n214 reads\n{LORRIES}\n{HOSTS}\n"
    )

    assert article.title == "The bridge waits"


@pytest.mark.parametrize(
    "headline",
    [
        "Топ-менеджер «Речного флота» стал капитаном порта",
        "Facebook нашел нового директора",
        'Тренер Жолт Хорняк возглавил команду "Мост" (Ереван)',
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
        "12.05.2016 14:05\nBridge over the river is closed\nAnn Petrova 24 October 1953\n\n"
        f"{BRIDGE}\n\n{LORRIES}\n"
    )

    assert str(article.published) == "2016-05-12"
