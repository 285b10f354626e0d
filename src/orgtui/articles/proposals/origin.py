"""An article as the source of a record."""

import re
from datetime import date

from orgtui.articles.library.shelf import ArticleSummary
from orgtui.articles.proposals.draft import Origin
from orgtui.articles.sanitising import one_line, printable
from orgtui.errors import ArticleError
from orgtui.facts.dates import PartialDate
from orgtui.facts.records import UNNAMED

_ADDRESS = re.compile(r"https?://[^\s\"'<>\\]{4,500}")
_FIRST_LINES = 40


def origin_of(summary: ArticleSummary, original: bytes) -> Origin:
    """Return the source that a kept article is: where the page tells its address, with it."""
    address = page_address(original)
    host = address.partition("://")[2].partition("/")[0].removeprefix("www.")
    read = max(summary.added.date(), _first_day(summary))
    return Origin(
        key=f"article-{summary.id[:8]}",
        title=summary.title,
        publisher=summary.publisher or host or UNNAMED,
        url=address,
        published=summary.published,
        accessed=PartialDate.of(read),
    )


def _first_day(summary: ArticleSummary) -> date:
    return summary.published.earliest if summary.published else date.min


def page_address(original: bytes) -> str:
    """Return the address that a page gives for itself.

    In its head, in what the browser noted when it saved the page, or alone on an early line.
    """
    from orgtui.articles.files.encodings import decoded
    from orgtui.articles.files.page_kind import SNIFFED, PageKind, packed_kind
    from orgtui.articles.files.saved_page import archived_address, archived_html

    try:
        kind = packed_kind(original[:SNIFFED], "-")
        if kind is PageKind.WEB_ARCHIVE:
            noted = archived_address(original)
            return noted or page_address(archived_html(original, "-"))
        if kind is not None:
            return ""
        text = decoded(original, "-")
    except ArticleError:
        return ""
    found = _address_in_head(text) if "<" in text[:4096] else ""
    lines = (line.strip() for line in text.splitlines()[:_FIRST_LINES])
    address = found or next((line for line in lines if _ADDRESS.fullmatch(line)), "")
    address = one_line(printable(address))
    return address if _ADDRESS.fullmatch(address) else ""


def _address_in_head(html: str) -> str:
    from orgtui.articles.cleaning.head import Head
    from orgtui.articles.lines.markup import parsed

    return Head(parsed(html)).address()
