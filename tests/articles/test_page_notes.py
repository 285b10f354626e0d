"""Notes, captions and days of sites that print them in their own ways."""

import pytest

from articles.sentences import BRIDGE, HOSTS, LORRIES, texts
from orgtui.articles.documents.page import html_article, text_article


@pytest.mark.parametrize(
    "note",
    [
        "Мнение начальника порта: почему у реки один мост → читать",
        "Sign up here for our letter about the river.",
        "One letter a week. Unsubscribe at any time.",
        "(Except for the headline, this story has not been edited by the River Post.)",
        "Чтобы разместить новость у себя на странице, скопируйте код:",
        "Lorries wait at the river in May [File: Ann Lee/RPA]",
    ],
)
def test_a_note_of_the_site_in_the_midst_of_the_text_is_left_out(note: str) -> None:
    article = text_article(
        f"Bridge over the river is closed\n\n12 May 2016\n\n{BRIDGE}\n\n{note}\n\n"
        f"{LORRIES}\n\n{HOSTS}\n"
    )

    assert texts(article) == [BRIDGE, LORRIES, HOSTS]


def test_a_caption_from_a_handout_is_not_the_headline() -> None:
    article = text_article(
        "River Post\nSubscribe\nBridge over the river is closed\n3 min read\n"
        "Lorries wait before the bridge at the river. (Handout)\n"
        f"May 17, 2016 2:15 PM GMT+3\n\n{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
    )

    assert article.title == "Bridge over the river is closed"


def test_a_row_of_sections_above_the_headline_is_not_the_headline() -> None:
    article = text_article(
        "РЕКА И ПОРТ\nПаромы Мосты Дороги Грузы Река-2016 Объявления\n"
        "Мост через реку закрыт до конца июля\n12 августа 2016, пятница, 10:02\nАвтор: Анна Лис\n\n"
        "Мост через реку закрыт до конца июля, и грузовики ждут на берегу второй день.\n"
        "Начальник порта сказал, что паром ходит каждый час и берёт десять машин.\n"
    )

    assert article.title == "Мост через реку закрыт до конца июля"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("апрель 20-го, 2016", "2016-04-20"),
        ("This Article is From Sep 26, 2019", "2019-09-26"),
    ],
)
def test_a_day_is_read_in_the_site_s_own_words(line: str, day: str) -> None:
    article = text_article(
        f"Bridge over the river is closed\n\n{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n\n{line}\n"
    )

    assert str(article.published) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Friday March 12 10:34 AM ET", "1999-03-12"),
        ("Monday March 12 10:34 AM ET", "None"),
    ],
)
def test_a_day_of_the_week_tells_whether_the_year_is_the_one_of_the_rights(
    line: str, day: str
) -> None:
    article = text_article(
        f"Home - Top - World\nBridge over the river is closed\n{line}\n\n{BRIDGE}\n\n{LORRIES}\n\n"
        f"{HOSTS}\n\nCopyright © 1999 River Press. All rights reserved.\n"
    )

    assert str(article.published) == day


def test_a_time_right_behind_a_link_is_a_line_s_own_part() -> None:
    article = html_article(
        "<html><head><title>Bridge over the river is closed</title></head><body>"
        "<h1>Bridge over the river is closed</h1>"
        "<div><a>See the original</a><time>апрель 20-го, 2016</time></div>"
        f"<p>{BRIDGE}</p><p>{LORRIES}</p><p>{HOSTS}</p></body></html>"
    )

    assert str(article.published) == "2016-04-20"


def test_the_sections_before_the_headline_in_a_window_s_title_are_no_part_of_it() -> None:
    article = html_article(
        "<html><head><title>News: Traffic: Bridge over the river is closed</title></head><body>"
        "<table><tr><td><a>Main</a><br><a>Traffic</a></td><td><font>22.03.2007, 21:10</font><br>"
        "<font><b>Bridge over the river is closed</b></font><br><br>"
        f"{BRIDGE}<p>{LORRIES}<p>{HOSTS}</td></tr></table></body></html>"
    )

    assert article.title == "Bridge over the river is closed"
