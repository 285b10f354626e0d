"""From a Word document to its blocks."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.articles.article import Article
from orgtui.articles.documents.document import Stated, document_article, printed_title
from orgtui.articles.files.archive import Archive
from orgtui.articles.files.limits import check_paragraph
from orgtui.articles.files.xml_part import xml_root
from orgtui.articles.lines.block import Block
from orgtui.articles.sanitising import one_line, sanitised

if TYPE_CHECKING:
    from lxml.etree import _Element

TEXT_PART = "word/document.xml"
"""The part that makes an archive a Word document."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_UNSEEN_TEXT = "del moveFrom Fallback txbxContent instrText delText pict object drawing sectPr"
_UNSEEN = frozenset(_UNSEEN_TEXT.split())
_LINE_ENDS = frozenset({"br", "cr"})
_SIGNS = {"tab": "    ", "noBreakHyphen": "-"}
_LONGEST_CELL = 200
_MOST_STRONG = 0.9


def word_article(archive: Archive, name: str) -> Article:
    """Read a Word document; text that was deleted or hidden in it is not read.

    Raises:
        ArticleError: when the document is damaged or declares entities.
    """
    root = xml_root(archive.part(TEXT_PART), name)
    styles = xml_root(archive.part("word/styles.xml"), name)
    properties = xml_root(archive.part("docProps/core.xml"), name)
    levels = dict(_levels(styles)) if styles is not None else {}
    blocks = tuple(_Walk(root, levels).blocks()) if root is not None else ()
    title = (properties.findtext(_TITLE) or "") if properties is not None else ""
    title = printed_title(one_line(sanitised(title)), blocks)
    return document_article(blocks, Stated(title=title))


def _tag(element: "_Element") -> str:
    return str(element.tag).rpartition("}")[2]


def _value(element: "_Element", name: str = "val") -> str:
    return str(element.get(f"{_W}{name}") or element.get(f"{_STRICT}{name}") or "")


def _levels(styles: "_Element") -> Iterator[tuple[str, int]]:
    """Yield the styles of headings with their levels."""
    for style in styles.iter("{*}style"):
        name = next((_value(e) for e in style.iter("{*}name")), "").lower()
        if name == "title":
            yield _value(style, "styleId"), 1
        elif name.startswith("heading ") and name[8:9].isdigit():
            yield _value(style, "styleId"), min(6, max(1, int(name[8:9])))


class _Walk:
    """One pass over the elements that gathers paragraphs."""

    def __init__(self, root: "_Element", levels: dict[str, int]) -> None:
        self._root = root
        self._levels = levels
        self._links = 0
        self._row: list[str] | None = None
        self._start()

    def _start(self) -> None:
        self._lines: list[str] = [""]
        self._linked = self._strong = self._level = 0
        self._is_item = self._is_hidden = self._is_bold = False

    def blocks(self) -> Iterator[Block]:
        """Yield the paragraphs and the rows of tables."""
        from lxml import etree

        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            tag = _tag(element)
            if event == "end":
                yield from self._end(tag)
            elif tag in _UNSEEN:
                walk.skip_subtree()
            elif tag == "tr" and self._row is None and _is_data(element):
                self._row = []
            else:
                self._begin(tag, element)

    def _begin(self, tag: str, element: "_Element") -> None:
        if tag == "p":
            self._start()
        elif tag == "r":
            self._is_hidden = self._is_bold = False
        elif tag == "hyperlink":
            self._links += 1
        elif tag == "t":
            self._add(element.text or "")
        elif tag in _SIGNS:
            self._add(_SIGNS[tag])
        elif tag in _LINE_ENDS:
            self._lines.append("")
        else:
            self._begin_property(tag, element)

    def _begin_property(self, tag: str, element: "_Element") -> None:
        is_on = _value(element) not in ("0", "false", "none")
        if tag == "pStyle":
            self._level = self._levels.get(_value(element), 0)
        elif tag == "numPr":
            self._is_item = True
        elif tag == "vanish":
            self._is_hidden = is_on
        elif tag == "b":
            self._is_bold = is_on

    def _add(self, text: str) -> None:
        if not self._is_hidden:
            self._lines[-1] += text
            self._linked += len(text.strip()) if self._links else 0
            self._strong += len(text.strip()) if self._is_bold else 0

    def _end(self, tag: str) -> Iterator[Block]:
        if tag == "hyperlink":
            self._links -= 1
        elif tag == "p" and self._row is not None:
            self._row.append(one_line(sanitised(" ".join(self._lines))))
            self._start()
        elif tag == "p":
            yield from self._paragraph()
        elif tag == "tr" and self._row is not None:
            text = " — ".join(filter(None, self._row))
            self._row = None
            if text:
                yield Block(raw=text, gap=True, is_row=True)

    def _paragraph(self) -> Iterator[Block]:
        lines = [one_line(sanitised(line)) for line in self._lines]
        check_paragraph("".join(lines))
        length = max(1, sum(map(len, lines)))
        for number, line in enumerate(filter(None, lines)):
            yield Block(
                raw=line,
                gap=number == 0,
                level=self._level,
                is_item=self._is_item,
                is_strong=self._strong >= _MOST_STRONG * length,
                linked=min(1.0, self._linked / length),
            )
        self._start()


def _is_data(row: "_Element") -> bool:
    """Whether a row of a table holds data, not the page's layout."""
    cells = [sum(len(t.text or "") for t in c.iter("{*}t")) for c in row.iterchildren("{*}tc")]
    return len(cells) > 1 and max(cells) <= _LONGEST_CELL
