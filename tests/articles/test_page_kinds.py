"""Kinds of saved pages, each with what its kind puts around an article."""

import pytest

from articles.sentences import BRIDGE, HOSTS, LORRIES, texts
from orgtui.articles.article import DropReason
from orgtui.articles.documents.page import html_article, text_article


def test_edit_links_of_a_wiki_neither_stay_nor_hide_the_heading_of_its_sources() -> None:
    article = text_article(
        "Мост закрыт\n14 мая 2025\n\nМост через реку закрыли на ремонт до конца июля.\n\n"
        "Объезд[править | править код]\n\nГрузовики пойдут по северной дороге, она длиннее.\n\n"
        "Источники[править]\n«Мост закрыт на ремонт до конца июля». Дорожник, 13 мая 2025.\n"
    )

    assert "Объезд" in texts(article)
    assert texts(article)[-1].startswith("Грузовики")


def test_an_edit_link_ahead_of_a_heading_of_a_wiki_does_not_hide_it() -> None:
    article = html_article(
        f"<h1>Мост закрыт</h1><div><p>{BRIDGE}</p><p>{LORRIES}</p>"
        "<h2><span>[править]</span> <span>Смотрите также</span></h2>"
        "<ul><li>Паром закрыт</li><li>Дорога открыта</li></ul></div>"
    )

    assert texts(article) == [BRIDGE, LORRIES]


@pytest.mark.parametrize("line", ["Ярлыки: мост, ремонт, река", "Тағы да оқи отырыңыз: Паром"])
def test_labels_and_pointers_below_a_text_are_none_of_it(line: str) -> None:
    assert texts(text_article(f"Bridge\n\n{BRIDGE}\n\n{LORRIES}\n\n{line}\n")) == [BRIDGE, LORRIES]


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


def test_subheads_right_above_their_paragraphs_stay_where_the_whole_text_has_them() -> None:
    heads = ["The closure", "12:40 The detour", "Lorries wait", "The ferry"]
    parts = [f"{head}\n{BRIDGE[:-1]} of part {n}." for n, head in enumerate(heads)]

    article = text_article("\n\n".join(["Bridge is closed\n14 May 2025", LORRIES, *parts]))

    assert [text for text in texts(article) if text in heads] == heads


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


def test_what_comes_below_the_tags_is_no_longer_the_article() -> None:
    other = "Ships wait in the harbour for a week because the pilots have all gone home. " * 2

    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n{LORRIES}\n{HOSTS}\n"
        f"Tags: bridge, river\n{other}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


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


def test_a_lead_cut_off_in_dots_is_left_to_the_paragraph_that_has_it_whole() -> None:
    article = text_article(
        f"Bridge is closed\n20:42 14.05.2025\nBridge is closed\n{BRIDGE[:60]}...\n"
        f"TOWN, 14 May. {BRIDGE}\n{LORRIES}\n"
    )

    assert texts(article) == [f"TOWN, 14 May. {BRIDGE}", LORRIES]


def test_the_second_line_of_a_caption_goes_with_the_first() -> None:
    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n\nAnn Petrova\nHead of the bridge office\n\n"
        f"{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


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


def test_a_last_sentence_with_a_colon_does_not_take_the_foot_of_the_page_along() -> None:
    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n{LORRIES[:-1]}, said the chief of all:\n"
        "Теги: мост, река\nКоличество показов: 1204\nКонтактная информация\n"
    )

    assert texts(article) == [BRIDGE, f"{LORRIES[:-1]}, said the chief of all:"]


def test_a_long_paragraph_does_not_push_the_short_ones_out() -> None:
    long = " ".join([BRIDGE, LORRIES, HOSTS] * 3)

    article = html_article(
        "<title>Bridge is closed - The Rail Courier</title><div><h1>Bridge is closed</h1>"
        f"<div class=t1><p>{long}</p><p>{LORRIES}</p></div></div><div>Courier</div>"
    )

    assert texts(article) == [long, LORRIES]


def test_a_short_sentence_after_asterisks_still_closes_the_text() -> None:
    article = text_article(
        f"Bridge is closed\n14 May 2025\n\n{BRIDGE}\n\n{LORRIES}\n\n* * *\n\nThe ferry is free.\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, "The ferry is free."]
