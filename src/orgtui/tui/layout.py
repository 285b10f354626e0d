"""From paragraphs to lines of a width: pure, fast, and right for wide characters."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from orgtui.facts.ids import FactId
from orgtui.text.late_patterns import late
from orgtui.tui.places import TOP, Place, Spot
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.articles.library.decisions import Stated

_ODD = late(r"[^\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e№€₽₸]")
"""Anything whose width may not be one cell."""
_LETTERS = chain(range(0x20, 0x7F), range(0x400, 0x482), range(0x48A, 0x530))
_USUAL = frozenset(map(chr, _LETTERS)) | frozenset("·–—…«»“”’")
"""What most texts are made of; to ask for these alone is slower, but needs no compiling."""
_SHORT = 200
"""Characters up to which it is asked first."""


@value
class Span:
    """A stretch of a paragraph that looks different."""

    start: int
    end: int
    """One past the last character."""
    role: str
    """What it means: "muted", "strong", "good", "bad", "warning", "accent"."""


@value
class PageLink:
    """A stretch of a paragraph that leads somewhere."""

    start: int
    end: int
    target: Place
    fact: FactId | None = None
    """The record that the line states, for its source."""
    stated: "Stated | None" = None
    """What an article states, where the line tells of that."""


@value
class Paragraph:
    """Text that is wrapped as a whole."""

    text: str = ""
    role: str = ""
    """What all of it is: "", "title", "heading", "muted", "quote"."""
    indent: int = 0
    """Cells before the first line."""
    hang: int = 0
    """Cells before the other lines."""
    spans: tuple[Span, ...] = ()
    links: tuple[PageLink, ...] = ()


@value
class Page:
    """All that stands on a page."""

    paragraphs: tuple[Paragraph, ...]
    is_prose: bool = False
    """Whether up and down scroll, instead of going from link to link."""
    is_apology: bool = False
    """Whether it stands for a page that cannot be shown."""
    sources: int | None = None
    """The paragraph where the sources begin, where the links have none of their own."""
    whole: "Callable[[], Page] | None" = None
    """Composes all of it, where these are only the paragraphs it begins with."""


class Line(NamedTuple):
    """One line on the screen: a slice of a paragraph."""

    paragraph: int
    """The number of the paragraph."""
    start: int
    """The first character."""
    end: int
    """One past the last character."""
    indent: int
    """Cells before the text."""


@value
class Layout:
    """A page at a width."""

    page: Page
    lines: tuple[Line, ...]
    """Every line, from the top; a named tuple each, since a long article has 100,000."""
    links: tuple[tuple[int, PageLink], ...]
    """Every link with the number of its paragraph, in order."""
    link_lines: tuple[int, ...]
    """The number of the line on which each link begins."""

    def first_line(self, paragraph: int, offset: int = 0) -> int:
        """Return the number of the line that holds an offset of a paragraph."""
        at = bisect_right(self.lines, (paragraph, offset), key=itemgetter(0, 1))
        return max(0, at - 1)

    def spot(self, line: int) -> Spot:
        """Return what a line begins with."""
        if not self.lines:
            return TOP
        found = self.lines[min(line, len(self.lines) - 1)]
        return Spot(paragraph=found.paragraph, offset=found.start)

    def line_of(self, link: int) -> int:
        """Return the number of the line on which a link begins."""
        return self.link_lines[link]

    def first_link(self, line: int) -> int:
        """Return the number of the first link on a line or below it."""
        return bisect_left(self.link_lines, line)


def lay_out(page: Page, width: int) -> Layout:
    """Wrap a page to a width in cells."""
    lines: list[Line] = []
    links: list[tuple[int, PageLink]] = []
    link_lines: list[int] = []
    for number, paragraph in enumerate(page.paragraphs):
        first = len(lines)
        lines.extend(_wrapped(number, paragraph, width))
        for link in paragraph.links:
            links.append((number, link))
            after = bisect_right(lines, link.start, lo=first, key=itemgetter(1))
            link_lines.append(after - 1)
    return Layout(page=page, lines=tuple(lines), links=tuple(links), link_lines=tuple(link_lines))


def _wrapped(number: int, paragraph: Paragraph, width: int) -> Iterator[Line]:
    text, first, rest = paragraph.text, paragraph.indent, paragraph.hang
    room = max(1, width - first)
    is_odd = not (len(text) <= _SHORT and _USUAL.issuperset(text)) and bool(_ODD.search(text))
    if len(text) <= room and not is_odd:
        yield Line(number, 0, len(text), first)
        return
    wrap = _wide_lines if is_odd else _lines
    position, indent = 0, first
    for start, end in wrap(text, position, room):
        yield Line(number, start, end, indent)
        if first != rest:
            position = _next_word(text, end)
            break
    else:
        return
    for start, end in wrap(text, position, max(1, width - rest)) if position < len(text) else ():
        yield Line(number, start, end, rest)


def _next_word(text: str, position: int) -> int:
    while position < len(text) and text[position] == " ":
        position += 1
    return position


def _lines(text: str, position: int, width: int) -> Iterator[tuple[int, int]]:
    """Wrap text in which every character is one cell wide, at its last space that fits."""
    length = len(text)
    while position + width < length:
        end = text.rfind(" ", position + 1, position + width + 1)
        if end < 0:
            end = position + width
        yield position, end
        position = _next_word(text, end)
    if position < length:
        yield position, length


def _wide_lines(text: str, position: int, width: int) -> Iterator[tuple[int, int]]:
    """Wrap text with characters of no or of two cells."""
    while position < len(text):
        end, used, breakable = position, 0, 0
        while end < len(text):
            used += cell_len(text[end])
            if used > width and end > position:
                break
            end += 1
            if end < len(text) and text[end] == " ":
                breakable = end
        if end < len(text) and breakable > position:
            end = breakable
        yield position, end
        position = _next_word(text, end)


_PADDING = " "


def padded(text: str, width: int) -> str:
    """Fill a text with spaces up to a width in cells."""
    return text + _PADDING * max(0, width - cell_len(text))
