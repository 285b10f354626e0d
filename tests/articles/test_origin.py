"""An article as the source of a record: its title, its publisher, its address."""

from datetime import UTC, datetime

import pytest

from orgtui.articles.article import ArticleId
from orgtui.articles.library.shelf import ArticleSummary
from orgtui.articles.proposals.origin import origin_of, page_address
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language

HEAD = '<html><head><link rel="canonical" href="{}"></head><body><p>Text</p></body></html>'

MAIL = """{}
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"

--b
Content-Type: text/html
Content-Location: https://example.org/e

<html><body><p>Text</p></body></html>
--b--
"""


def summary(*, publisher: str = "", published: str = "2026-03-01") -> ArticleSummary:
    return ArticleSummary(
        id=ArticleId("0123456789ab"),
        title="What happened",
        published=PartialDate.parse(published),
        publisher=publisher,
        language=Language.EN,
        organisation="",
        words=9,
        progress=0.0,
        added=datetime(2026, 3, 2, 9, tzinfo=UTC),
        is_shipped=False,
    )


@pytest.mark.parametrize(
    ("page", "address"),
    [
        (HEAD.format("https://example.org/a?b=1"), "https://example.org/a?b=1"),
        (HEAD.format("javascript:alert(1)"), ""),
        (HEAD.format("/a/b"), ""),
        (
            "<!-- saved from url=(0021)https://example.org/b -->" + HEAD.format("/a/b"),
            "https://example.org/b",
        ),
        (
            HEAD.format("/a/b")
            .replace("<body>", '<meta property="og:url" content="{}"><body>')
            .format("https://example.org/c"),
            "https://example.org/c",
        ),
        (MAIL.format("Snapshot-Content-Location: https://example.org/d"), "https://example.org/d"),
        (MAIL.format("Subject: d"), "https://example.org/e"),
        ("Headline\nhttps://example.org/news/1\n\nText of it.", "https://example.org/news/1"),
        ("Headline\nRead https://example.org/other too.\n", ""),
        ("", ""),
        ("\0\0\0", ""),
    ],
)
def test_the_address_is_what_the_page_says_of_itself(page: str, address: str) -> None:
    assert page_address(page.encode()) == address


def test_a_publisher_that_is_not_named_is_told_by_the_address() -> None:
    page = HEAD.format("https://www.example.org/a").encode()

    assert origin_of(summary(), page).publisher == "example.org"
    assert origin_of(summary(publisher="The Paper"), page).publisher == "The Paper"
    assert origin_of(summary(), b"Text").publisher == "—"


def test_a_page_was_read_when_it_was_added_and_not_before_it_appeared() -> None:
    assert str(origin_of(summary(), b"").accessed) == "2026-03-02"
    assert str(origin_of(summary(published="2026-04"), b"").accessed) == "2026-04-01"
