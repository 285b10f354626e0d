"""How much a page may be: what is more is no article, and is refused before it costs anything."""

import re

from orgtui.errors import ArticleError

MOST_BYTES = 50 * 1024 * 1024
"""Of a file; pages that hold their pictures reach some ten million."""
MOST_CHARACTERS = 6_000_000
"""Of a text, without its pictures: more than the longest novels have."""
MOST_LINES = 120_000
LONGEST_PARAGRAPH = 200_000
"""In characters; what is longer is not a paragraph but a file without line ends."""
MOST_TAGS = 150_000
"""Of the markup; the longest pages of encyclopedias have a fifth of it."""
MOST_DEPTH = 64
"""Of elements within elements; what is deeper is read as if it stood there."""

_EMBEDDED = re.compile(r"data:[\w.+-]{1,60}/[\w.+-]{1,100}[^\"'\s<>)]*")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})\b([^<>]*)>")
_EMPTY_TEXT = "area base br col embed hr img input link meta param source track wbr"
_EMPTY = frozenset(_EMPTY_TEXT.split())


class EndlessLineError(ValueError):
    """A line or a paragraph is longer than any article."""


def check_size(size: int, name: str) -> None:
    """Refuse a file by its size.

    Raises:
        ArticleError: when it is larger than any page.
    """
    if size > MOST_BYTES:
        raise ArticleError(
            "{path} is larger than {megabytes} MB; save the article alone",
            path=name,
            megabytes=MOST_BYTES // 1024 // 1024,
        )


def check_text(text: str, name: str) -> None:
    """Refuse a text that is longer than any article.

    Raises:
        ArticleError: when it has more characters or lines.
    """
    if len(text) > MOST_CHARACTERS or text.count("\n") + text.count("\r") > MOST_LINES:
        raise ArticleError(
            "{path} is longer than any article ({characters} characters); save the article alone",
            path=name,
            characters=len(text),
        )


def check_paragraph(text: str) -> None:
    """Refuse a line, or a paragraph of markup, that is longer than any article.

    Raises:
        EndlessLineError: when it is.
    """
    if len(text) > LONGEST_PARAGRAPH:
        raise EndlessLineError


def check_markup(html: str, name: str) -> None:
    """Refuse markup with more elements than any page.

    Raises:
        ArticleError: when it has more.
    """
    if html.count("<") > MOST_TAGS:
        raise ArticleError(
            "{path} has more than {number} tags; save the article alone",
            path=name,
            number=MOST_TAGS,
        )


def without_pictures(html: str) -> str:
    """Return a page without the pictures and fonts that are written into it."""
    return _EMBEDDED.sub("data:", html) if "data:" in html else html


def flattened(html: str) -> str:
    """Return a page without the tags that stand deeper than any article's; their text stays."""
    parts: list[str] = []
    depth = end = 0
    for tag in _TAG.finditer(html):
        is_closing, name, rest = tag.groups()
        if name.lower() in _EMPTY or rest.endswith("/"):
            continue
        depth = max(0, depth - 1) if is_closing else depth + 1
        if depth + bool(is_closing) > MOST_DEPTH:
            parts.append(html[end : tag.start()])
            end = tag.end()
    parts.append(html[end:])
    return " ".join(parts)
