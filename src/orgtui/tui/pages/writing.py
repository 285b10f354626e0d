"""Small ways to write paragraphs."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from rich.cells import cell_len

from orgtui.facts.ids import FactId
from orgtui.facts.names import Language
from orgtui.i18n.words import Words
from orgtui.tui.layout import Page, PageLink, Paragraph, Span, padded
from orgtui.tui.places import Place
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.articles.library.decisions import Stated

BLANK = Paragraph()


@value
class Reader:
    """Who the page is for: their language, their day, and the day they look at."""

    say: Words
    language: Language
    today: date
    as_of: date
    """The day for which facts are shown."""
    lines: int | None = None
    """The lines of a page that are seen at first; None where all are wanted at once."""


class Composer:
    """Gathers one paragraph from pieces; every piece may have a role or a target."""

    def __init__(self, role: str = "", *, indent: int = 0, hang: int = 0) -> None:
        """Begin an empty paragraph."""
        self._role, self._indent, self._hang = role, indent, hang
        self._text = ""
        self._spans: list[Span] = []
        self._links: list[PageLink] = []

    def add(self, text: str, role: str = "") -> "Composer":
        """Add a piece of text."""
        if role and text:
            start = len(self._text)
            self._spans.append(Span(start=start, end=start + len(text), role=role))
        self._text += text
        return self

    def link(
        self,
        text: str,
        target: Place,
        fact: FactId | None = None,
        stated: "Stated | None" = None,
    ) -> "Composer":
        """Add a piece that leads somewhere."""
        start, end = len(self._text), len(self._text) + len(text)
        self._links.append(PageLink(start=start, end=end, target=target, fact=fact, stated=stated))
        self._text += text
        return self

    def column(self, text: str, width: int, role: str = "") -> "Composer":
        """Add a piece filled up to a width in cells; wider text goes on after two spaces."""
        fits = cell_len(text) < width
        return self.add(padded(text, width) if fits else f"{text}  ", role)

    def gap(self, width: int) -> "Composer":
        """Fill what was written up to a width in cells, at least two."""
        self._text += " " * max(2, width - cell_len(self._text))
        return self

    def done(self) -> Paragraph:
        """Return the paragraph."""
        return Paragraph(
            text=self._text,
            role=self._role,
            indent=self._indent,
            hang=self._hang,
            spans=tuple(self._spans),
            links=tuple(self._links),
        )


def column_width(texts: Iterable[str], most: int = 38) -> int:
    """Return the cells of a column that holds all texts with two cells to spare."""
    return min(most, 2 + max((cell_len(text) for text in texts), default=0))


def begun(paragraphs: Iterator[Paragraph], reader: Reader) -> Page:
    """Return a page of which no more is composed yet than is seen at first."""
    seen = tuple(islice(paragraphs, reader.lines))

    def whole() -> Page:
        return Page(paragraphs=(*seen, *paragraphs))

    is_whole = reader.lines is None or len(seen) < reader.lines
    return Page(paragraphs=seen, whole=None if is_whole else whole)


def title(text: str) -> Paragraph:
    """Return a page's title."""
    return Paragraph(text=text, role="title")


def heading(text: str) -> tuple[Paragraph, Paragraph]:
    """Return a section's heading with the blank line before it."""
    return BLANK, Paragraph(text=text, role="heading")


def muted(text: str, *, indent: int = 0) -> Paragraph:
    """Return a remark."""
    return Paragraph(text=text, role="muted", indent=indent, hang=indent)


def plain(text: str, *, indent: int = 0, hang: int | None = None) -> Paragraph:
    """Return ordinary text."""
    return Paragraph(text=text, indent=indent, hang=indent if hang is None else hang)


def bar(share: float, width: int) -> str:
    """Return a bar of blocks for a share from 0 to 1: "████░░░░"."""
    full = min(width, max(0, round(share * width)))
    return "█" * full + "░" * (width - full)


def apology(text: str, subject: str) -> Page:
    """Return a page that says why something cannot be shown."""
    lines = tuple(Paragraph(text=line, hang=2) for line in text.splitlines())
    paragraphs = (title(subject), BLANK, *lines)
    return Page(paragraphs=paragraphs, is_prose=True, is_apology=True)
