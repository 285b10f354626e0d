"""What kind of page some bytes are: by what they hold, else by their name."""

import re
from enum import Enum

from orgtui.articles.files.encodings import is_wide
from orgtui.articles.files.saved_page import is_web_archive
from orgtui.errors import ArticleError, template

SNIFFED = 4096
"""How many of the first bytes tell what a file is."""

_HTML_NAMES = (".html", ".htm", ".xhtml", ".shtml", ".xht")
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_HTML = re.compile(
    r"<(?:!doctype\s{1,9}html|html|head|body|article|div|p|table|br)\b[^<>]{0,1000}>", re.IGNORECASE
)
_FRONT_MATTER = re.compile(r"\s{0,9}---[ \t]*\r?\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n){1,99}---\s")
_MARKDOWN = re.compile(
    r"^#{1,6} \S|^```|\]\([^\s()]{1,500}\)|\*\*\w[^*\n]{0,200}\*\*", re.MULTILINE
)
_SAVE_AS_TEXT = template("{path} is not a text file; import .txt, .html, .md, .epub, .docx or .pdf")
_OTHERS = (
    ((b"\xd0\xcf\x11\xe0",), template("{path} is an old Word file; save it as .docx or .txt")),
    ((b"{\\rtf",), template("{path} is an RTF file; save it as .docx or .txt")),
    (
        (
            b"\x1f\x8b",
            b"BZh",
            b"\xfd7zXZ\x00",
            b"7z\xbc\xaf'\x1c",
            b"Rar!\x1a\x07",
            b"\x28\xb5\x2f\xfd",
        ),
        template("{path} is a packed file; unpack it and import what is in it"),
    ),
    (
        (b"bplist00", b"SQLite format 3", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF"),
        _SAVE_AS_TEXT,
    ),
)


class PageKind(Enum):
    """How a page is read."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    ARCHIVE = "archive"
    """An EPUB or a Word document: a ZIP archive of XML."""
    PDF = "PDF"
    WEB_ARCHIVE = "web archive"
    """A page and its parts in one file, as mail has it."""


def packed_kind(start: bytes, name: str) -> PageKind | None:
    """Tell by its first bytes what a file is that is no text; None for a text.

    Raises:
        ArticleError: when it is nothing that can be imported.
    """
    if start.startswith(b"PK\x03\x04"):
        return PageKind.ARCHIVE
    if b"%PDF-" in start[:1024] and start.lstrip()[:1] == b"%":
        return PageKind.PDF
    for marks, sentence in _OTHERS:
        if start.startswith(marks):
            raise ArticleError(sentence, path=name)
    if is_web_archive(start):
        return PageKind.WEB_ARCHIVE
    if b"\0" in start and not is_wide(start):
        raise ArticleError(_SAVE_AS_TEXT, path=name)
    return None


def text_kind(text: str, name: str) -> PageKind:
    """Tell what a text is: by its name, else by its marks."""
    name = name.lower()
    if name.endswith(_HTML_NAMES):
        return PageKind.HTML
    if name.endswith(_MARKDOWN_NAMES):
        return PageKind.MARKDOWN
    start = text[: 4 * SNIFFED]
    if name.endswith(".txt"):
        return PageKind.TEXT
    if len(_HTML.findall(start)) >= 3:
        return PageKind.HTML
    if _FRONT_MATTER.match(start) or len(_MARKDOWN.findall(start)) >= 3:
        return PageKind.MARKDOWN
    return PageKind.TEXT
