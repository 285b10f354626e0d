"""Pages of older sites and of archives: their lists of other articles, pictures and heads."""

import pytest

from articles.sentences import texts
from orgtui.articles.documents.page import html_article, text_article

TITLE = "Мост закрыт на ремонт"
BRIDGE = "Мост через реку закрыли на ремонт до конца июля, сообщили в управлении порта."
LORRIES = "Грузовики поедут северной дорогой, которая длиннее на сорок километров."
HOSTS = "Капитан порта обещал, что паром будет возить всех жителей бесплатно."
TEXT = f"{BRIDGE}\n\n{LORRIES}\n\n{HOSTS}\n"
OWN = [BRIDGE, LORRIES, HOSTS]


@pytest.mark.parametrize(
    "below",
    [
        "Материалы по теме:\n- Паром дорожает (03/04/2008)\n- Порт просит мост (21/03/2008)",
        "Ссылки по теме:\n- Паром дорожает - Речник, 30.08.1999\n- Порт ждёт - Речник, 1.08.1999",
        "Публикации по теме\nПаром дорожает\nПорт открыт",
        "END OF DOCUMENT",
        "NEXT RECORD: Паром дорожает, сообщили в управлении порта города на реке.",
    ],
)
def test_a_list_of_other_articles_below_is_no_text(below: str) -> None:
    article = text_article(f"{TITLE}\n\n03.06.2008\n\n{TEXT}\n{below}")

    assert texts(article) == OWN


def test_items_that_end_with_a_year_in_brackets_stay() -> None:
    items = "- закрыли северный мост (2008)\n- открыли южный мост через реку (2009)"

    article = text_article(f"{TITLE}\n\n03.06.2008\n\n{TEXT}\nЗа эти годы:\n{items}\n\n{HOSTS}")

    assert "- закрыли северный мост (2008)" in texts(article)


def test_the_picture_of_the_day_between_lead_and_text_is_no_subhead() -> None:
    article = text_article(f"{TITLE}\n\n{BRIDGE}\n\nКартинка дня\n\n{LORRIES}\n\n{HOSTS}")

    assert texts(article) == OWN


def test_the_slug_of_a_wire_is_no_headline() -> None:
    head = (
        "RIVER WIRE SERVICE\n\nFrom: a@river.example\nSlug: BRIDGE/WRAP 2 PORT\nSent: 3 June 2008"
    )

    article = text_article(f"{head}\n\n{TITLE}\n\n{TEXT}")

    assert article.title == TITLE


def test_two_capitals_above_a_row_of_sections_name_the_site() -> None:
    row = "Мир  |  Город  |  Экономика  |  Спорт"

    named, language = (text_article(f"{top}\n{row}\n\n{TITLE}\n\n{TEXT}") for top in ("ВЧ", "EN"))

    assert (named.publisher, language.publisher) == ("ВЧ", "")


def _page(head: str, around: str = "", foot: str = "") -> str:
    text = "".join(f"<p>{line}</p>" for line in OWN)
    return f"<html><head>{head}</head><body><h2>{TITLE}</h2>{around}{text}{foot}</body></html>"


def test_a_picture_with_its_caption_in_a_table_at_the_side_is_no_text() -> None:
    table = (
        "<table align=right><tr><td><img src=a.jpg><br>Капитан порта хвалил мост</td></tr></table>"
    )

    article = html_article(_page("", table))

    assert texts(article) == OWN


def test_a_window_names_the_site_at_the_other_end_than_the_headline() -> None:
    first = html_article(_page(f"<title>RIVER NEWS | Порты | {TITLE}</title>"))
    last = html_article(_page(f"<title>{TITLE} | Порты | Речной день</title>"))

    assert (first.publisher, last.publisher) == ("RIVER NEWS", "Речной день")


def test_what_the_window_names_beside_the_headline_means_more_than_a_company() -> None:
    foot = "<p>Copyright 2008 River Media Ltd</p>"

    article = html_article(_page(f"<title>{TITLE} | Речной день</title>", foot=foot))

    assert article.publisher == "Речной день"


def test_the_day_of_the_original_publication_is_the_page_s() -> None:
    head = '<meta name="OriginalPublicationDate" content="2005/01/31 16:41:11">'

    assert str(html_article(_page(head)).published) == "2005-01-31"
