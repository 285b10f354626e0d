"""From the elements of an HTML page to its lines, with what the markup says about each."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from orgtui.articles.article import DropReason
from orgtui.articles.files.limits import MOST_DEPTH, check_paragraph, flattened
from orgtui.articles.files.saved_page import noted_address
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.element_names import (
    TAG_REASONS,
    holds_content,
    is_lead,
    named_reason,
    visible_text,
)
from orgtui.articles.lines.furniture import furniture
from orgtui.articles.lines.main_part import placed
from orgtui.articles.sanitising import one_line, sanitised

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS_TEXT = (
    "address article aside blockquote body center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre "
    "section summary table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCKS_TEXT.split())
_SILENT_TEXT = (
    "script style template noscript iframe svg head object embed canvas math audio video "
    "select input textarea map picture"
)
_SILENT = frozenset(_SILENT_TEXT.split())
_LARGEST_FURNITURE = 0.35
_LARGE_FONT = 4
_LARGEST_FORM = 400
_MOST_FORMS = 30
_FORM_DEPTH = 3
_LONGEST_CELL = 200
_LONGEST_CREDIT = 60
_LEVELS = frozenset("123456")
_SPANS = frozenset({"span", "time"})
_YEAR_END = re.compile(r"\W(?:19|20)\d\d$")
_CELL_GAP = " — "
_REFERENCE = re.compile(r"\[(?:\d{1,3}|[a-zа-я]|[^\[\]]{1,12} \d{1,3})\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """The lines of an HTML page and which of them are its main part."""

    blocks: tuple[Block, ...]
    headings: tuple[str, ...]
    """The texts of the h1 elements."""


def parsed(html: str) -> "HtmlElement":
    """Parse a page as browsers do: any text makes a tree."""
    # lxml refuses text that declares an encoding, and takes the least complete of declarations.
    html = re.sub(r"^\s*<\?xml[^>]*\?>", "", html.replace("\0", "")).replace("<?xml", "<?")
    tree = _tree(html)
    if _depth(tree) > MOST_DEPTH:
        tree = _tree(flattened(html))
    if address := noted_address(html):
        _note(tree, address)
    return tree


def _note(tree: "HtmlElement", address: str) -> None:
    """Write the address from which a page was saved where pages tell it, as the last word."""
    from lxml import html as lxml_html

    link = lxml_html.Element("link", rel="canonical", href=address)
    tree.append(link)


def _tree(html: str) -> "HtmlElement":
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        # lxml refuses a document without any element, such as a lone closing tag.
        return lxml_html.document_fromstring(f"{html}<p></p>", parser=parser)
    except etree.ParserError:  # all of it is a comment that does not end
        return lxml_html.document_fromstring("<p></p>", parser=parser)


def _depth(tree: "HtmlElement") -> int:
    from lxml import etree

    depth = deepest = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def html_blocks(tree: "HtmlElement") -> Markup:
    """Return the lines of a page; those outside its main part have a reason."""
    pieces = _Walk(tree).pieces()
    first_level = (block for block, _ in pieces if block.level == 1)
    headings = tuple(b.text for b in first_level if b.reason is not DropReason.MENU)
    page_title = next((one_line(e.text or "") for e in tree.iter("title")), "")
    return Markup(blocks=placed(pieces, headline_key(page_title)), headings=headings)


class _Walk:
    """One pass over the elements that gathers lines of text."""

    def __init__(self, tree: "HtmlElement") -> None:
        self._tree = tree
        self._total = max(1, len(visible_text(tree)))
        self._pieces: list[tuple[Block, HtmlElement]] = []
        self._text: list[str] = []
        self._linked = 0
        self._strong = 0
        self._gap = True
        self._row: HtmlElement | None = None
        self._boxes: dict[HtmlElement, int] = {}
        self._forms = _small_forms(tree)
        self._rows = {
            row for table in tree.iter("table") if _is_data(table) for row in table.iter("tr")
        }

    def pieces(self) -> list[tuple[Block, "HtmlElement"]]:
        """Return each line with the element it stands in."""
        stack: list[tuple[HtmlElement, DropReason | None]] = []
        inline = Counter[str]()
        for event, element in _events(self._tree):
            if event == "start":
                outer = stack[-1][1] if stack else None
                reason = outer or self._reason(element)
                self._open(element, stack, is_new_reason=reason is not outer)
                stack.append((element, reason))
                inline.update(_marks(element))
                self._add(element.text, inline)
            else:
                self._close(element, stack)
                stack.pop()
                inline.subtract(_marks(element))
                self._add(element.tail, inline)
        return self._pieces

    def _open(
        self,
        element: "HtmlElement",
        stack: list[tuple["HtmlElement", DropReason | None]],
        *,
        is_new_reason: bool,
    ) -> None:
        breaks = self._breaks(element)
        if breaks or is_new_reason:
            self._flush(stack)
            self._gap = self._gap or (breaks and element.tag != "br")
        if element in self._rows:
            self._row = element
        elif self._row is not None and element.tag in ("td", "th") and self._text:
            self._text.append(_CELL_GAP)
        elif self._text and _parts_figures(element, self._text[-1]):
            self._text.append(" ")

    def _close(
        self, element: "HtmlElement", stack: list[tuple["HtmlElement", DropReason | None]]
    ) -> None:
        breaks = self._breaks(element) and element.tag != "br"
        if self._text and not breaks and self._is_opening_credit(element):
            self._flush(stack)
        if breaks or (len(stack) > 1 and stack[-1][1] is not stack[-2][1]):
            self._flush(stack)
            self._gap = self._gap or breaks
        if element is self._row:
            self._row = None

    def _is_opening_credit(self, element: "HtmlElement") -> bool:
        """Whether the line so far is the credit of a picture, in an element of its own."""
        line = one_line("".join(self._text))
        if element.tag == "a" or not 2 <= len(line) <= _LONGEST_CREDIT or line.endswith(":"):
            return False
        is_alone = line == one_line(element.text_content())
        return is_alone and furniture(line) in (DropReason.CREDIT, DropReason.CAPTION)

    def _breaks(self, element: "HtmlElement") -> bool:
        """Whether a line ends before the element, and after it; a row of data is one line."""
        is_block = element.tag in _BLOCKS or element.tag == "br"
        return is_block and (self._row is None or element.tag == "tr")

    def _add(self, text: str | None, inline: Counter[str]) -> None:
        if text:
            self._text.append(text)
            visible = len(text.strip())
            self._linked += visible if inline["link"] > 0 else 0
            self._strong += visible if inline["strong"] > 0 else 0

    def _flush(self, stack: list[tuple["HtmlElement", DropReason | None]]) -> None:
        raw = one_line(sanitised("".join(self._text)))
        check_paragraph(raw)
        if raw and stack:
            length = max(1, sum(len(part.strip()) for part in self._text))
            element = next((e for e, _ in reversed(stack) if e.tag in _BLOCKS), stack[-1][0])
            block = Block(
                raw=raw,
                gap=self._gap,
                level=_level(stack),
                is_item=any(e.tag == "li" for e, _ in stack),
                is_row=self._row is not None,
                is_strong=self._strong >= 0.9 * length,
                is_lead=is_lead(element),
                box=self._box(element),
                linked=self._linked / length,
                reason=stack[-1][1],
            )
            self._pieces.append((block, element))
            self._gap = False
        self._text, self._linked, self._strong = [], 0, 0

    def _box(self, element: "HtmlElement") -> int:
        """Return the number of what holds an element, in the order in which lines show them."""
        box = element.getparent()
        if box is None or box.tag in ("body", "html"):
            return 0
        return self._boxes.setdefault(box, len(self._boxes) + 1)

    def _reason(self, element: "HtmlElement") -> DropReason | None:
        """Tell why an element is furniture, None when nothing says so or it holds the article."""
        reason = named_reason(element)
        if reason is None and element in self._forms:
            reason = DropReason.NOTICE
        if reason is None or element.tag in ("body", "html"):
            return None
        if element.tag in TAG_REASONS and element.tag not in ("form", "aside"):
            return reason
        if element.find(".//h1") is not None or holds_content(element):
            return None
        is_large = len(visible_text(element)) > _LARGEST_FURNITURE * self._total
        return None if is_large and reason is not DropReason.COMMENTS else reason


def _parts_figures(element: "HtmlElement", before: str) -> bool:
    """Whether a span goes on without a space where another says something else.

    Figures and letters meet there, as on the leaves of calendars, a capital stands behind a small
    letter, or a figure behind a year. What the markup calls a time always says something else.
    """
    other = element.getprevious()
    last, first = before[-1:], (element.text or "")[:1]
    if other is None or other.tail or not (last.isalnum() and first.isalnum()):
        return False
    if "time" in (element.tag, other.tag):
        return True
    if element.tag not in _SPANS or other.tag not in _SPANS:
        return False
    if last.isdigit() and first.isdigit():
        return _YEAR_END.search(before) is not None
    return last.isdigit() != first.isdigit() or (last.islower() and first.isupper())


def _small_forms(tree: "HtmlElement") -> frozenset["HtmlElement"]:
    """Return the small containers of forms: invitations to subscribe, searches, logins."""
    outer = [e for form in islice(tree.iter("form"), _MOST_FORMS) for e in _around(form)]
    return frozenset(e for e in outer if len(visible_text(e)) <= _LARGEST_FORM)


def _around(form: "HtmlElement") -> list["HtmlElement"]:
    above = islice(form.iterancestors(), _FORM_DEPTH)
    return [element for element in above if element.tag in ("div", "section")]


def _events(tree: "HtmlElement") -> Iterator[tuple[str, "HtmlElement"]]:
    from lxml import etree

    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if event == "start" and (element.tag in _SILENT or _is_reference(element)):
            element.text = None
            walk.skip_subtree()
        yield event, element


def _is_reference(element: "HtmlElement") -> bool:
    """Whether an element is the number of a note, as wikis put it behind a sentence."""
    if element.tag != "sup":
        return False
    return _REFERENCE.fullmatch(element.text_content().strip()) is not None


def _is_data(table: "HtmlElement") -> bool:
    """Whether a table holds rows of data, not the page's layout."""
    return (
        table.find(".//th") is not None
        and table.find(".//table") is None
        and all(len(cell.text_content()) <= _LONGEST_CELL for cell in table.iter("td", "th"))
    )


def _marks(element: "HtmlElement") -> list[str]:
    if element.tag == "a":
        return ["link"]
    size = (element.get("size") or "") if element.tag == "font" else ""
    is_large = size.lstrip("+").isdigit() and int(size.lstrip("+")) >= _LARGE_FONT
    return ["strong"] if element.tag in ("b", "strong", "big") or is_large else []


def _level(stack: list[tuple["HtmlElement", DropReason | None]]) -> int:
    for element, _ in reversed(stack):
        if re.fullmatch("h[1-6]", element.tag):
            return int(element.tag[1])
        if element.get("role") == "heading" and element.get("aria-level") in _LEVELS:
            return int(element.get("aria-level"))
    return 0
