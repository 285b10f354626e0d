"""From a file or the standard input to an article: bytes, their encoding, their kind."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from orgtui.articles.article import Article
from orgtui.articles.page import html_article, text_article
from orgtui.articles.sanitising import one_line, sanitised
from orgtui.errors import ArticleError

MOST_BYTES = 50 * 1024 * 1024
STDIN = "-"

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|div|p|table|br)\b[^>]*>", re.IGNORECASE
)
_BINARY = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
)
_EXPECTED = (
    "cp1251",
    "koi8_r",
    "cp866",
    "iso8859_5",
    "kz1048",
    "cp1252",
    "latin_1",
    "mac_cyrillic",
)
_SNIFFED = 4096
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """An article read from a page, and the page itself."""

    article: Article
    original: bytes
    """The page as it was read; kept so that a better cleaner can run again."""
    name: str = ""
    """What the file is called, whose ending may tell what it is."""


def import_path(path: Path) -> Imported:
    """Read the page in a file.

    Raises:
        ArticleError: when there is no such file, or no article in it.
    """
    name = one_line(sanitised(str(path)))
    try:
        with path.open("rb") as file:
            return import_stream(file, name)
    except IsADirectoryError:
        raise ArticleError(
            "{path} is a folder; name the files in it, e.g. {path}/*.txt", path=name
        ) from None
    except FileNotFoundError:
        raise ArticleError(
            "{path} does not exist; check the spelling of the path", path=name
        ) from None
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise ArticleError(
            "{path} cannot be read ({reason}); check its permissions", path=name, reason=reason
        ) from None


def import_stream(stream: BinaryIO, name: str = STDIN) -> Imported:
    """Read the page on a stream, such as the standard input, and no more of it than is allowed.

    Raises:
        ArticleError: when there is no article on it.
    """
    original = stream.read(_SNIFFED)
    _refuse_binary(original, name)
    original += stream.read(MOST_BYTES + 1 - len(original))
    if len(original) > MOST_BYTES:
        raise ArticleError(
            "{path} is larger than {megabytes} MB; save the article alone",
            path=name,
            megabytes=MOST_BYTES // 1024 // 1024,
        )
    return Imported(article=article_of(original, name), original=original, name=name)


def article_of(original: bytes, name: str) -> Article:
    """Return the article of a page, without links; `name` is for messages and its ending.

    Raises:
        ArticleError: when the bytes are no text, or the text is no article.
    """
    if not original.strip():
        raise ArticleError("{path} is empty; nothing was imported", path=name)
    text = decoded(original, name)
    article = html_article(text) if _is_html(text, name) else text_article(text)
    if not article.passages:
        raise ArticleError(
            "{path} has no running text that could be an article; "
            "save the page as text and try again",
            path=name,
        )
    return article


def decoded(original: bytes, name: str) -> str:
    """Return the text of a page: by its mark, as UTF-8, as it declares, or by its letters.

    Raises:
        ArticleError: when the bytes are no text.
    """
    for bom, encoding in _BOMS:
        if original.startswith(bom):
            return original.decode(encoding, "replace")
    _refuse_binary(original, name)
    try:
        return original.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(original) - error.start <= 3 and error.reason == "unexpected end of data":
            return original[: error.start].decode("utf-8")
    return _declared(original) or _guessed(original, name)


def _refuse_binary(original: bytes, name: str) -> None:
    has_mark = original.startswith(tuple(bom for bom, _ in _BOMS))
    if original.startswith(_BINARY) or (not has_mark and b"\0" in original[:_SNIFFED]):
        raise ArticleError("{path} is not a text file; import .txt, .html or .md", path=name)


def _declared(original: bytes) -> str:
    match = _META_CHARSET.search(original[:_SNIFFED])
    if match is None:
        return ""
    try:
        encoding = codecs.lookup(match[1].decode("ascii", "replace")).name
    except LookupError:
        return ""
    # A page that says utf-8 but has a few broken bytes is still utf-8.
    text = original.decode(encoding, "replace")
    return text if text.count("\ufffd") <= len(text) // 200 else ""


def _guessed(original: bytes, name: str) -> str:
    from charset_normalizer import from_bytes

    broken = original.decode("utf-8", "replace")
    if broken.count("\ufffd") <= len(broken) // 200:
        return broken
    best = from_bytes(original, cp_isolation=list(_EXPECTED)).best()
    text = str(best) if best is not None else ""
    if not text or len(_LETTERS.findall(text[:_SNIFFED])) * 2 < len(text[:_SNIFFED]):
        raise ArticleError(
            "the encoding of {path} is unknown; save it as UTF-8 and import it again", path=name
        )
    return text


def _is_html(text: str, name: str) -> bool:
    if name.lower().endswith((".html", ".htm", ".xhtml", ".shtml")):
        return True
    if name.lower().endswith((".txt", ".md")):
        return False
    return len(_HTML.findall(text[: 4 * _SNIFFED])) >= 3
