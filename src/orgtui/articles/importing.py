"""From a file or the standard input to an article: bytes, their kind, their encoding."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from orgtui.articles.article import Article
from orgtui.articles.documents.page import html_article, text_article
from orgtui.articles.files.encodings import decoded
from orgtui.articles.files.limits import (
    LONGEST_PARAGRAPH,
    MOST_BYTES,
    EndlessLineError,
    check_markup,
    check_paragraph,
    check_size,
    check_text,
    without_pictures,
)
from orgtui.articles.files.page_kind import SNIFFED, PageKind, packed_kind, text_kind
from orgtui.articles.files.saved_page import archived_html
from orgtui.articles.sanitising import one_line, printable
from orgtui.errors import ArticleError

STDIN = "-"


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
    name = one_line(printable(str(path)))
    try:
        with _opened(path, name) as file:
            return import_stream(file, name)
    except IsADirectoryError:
        raise ArticleError("{path} is a folder; add it with `orgtui add`", path=name) from None
    except FileNotFoundError:
        raise ArticleError(
            "{path} does not exist; check the spelling of the path", path=name
        ) from None
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise ArticleError(
            "{path} cannot be read ({reason}); check its permissions", path=name, reason=reason
        ) from None


def _opened(path: Path, name: str) -> BinaryIO:
    """Open a file if it is one: a pipe or a device may never end, or wait for ever."""
    if not stat.S_ISDIR(path.stat().st_mode):
        _check_file(path.stat(), name)
    # What was a file may have become a pipe; without waiting it is opened and told apart.
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        _check_file(os.fstat(number), name)
        return os.fdopen(number, "rb")
    except BaseException:
        os.close(number)
        raise


def _check_file(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError
    if not stat.S_ISREG(found.st_mode):
        raise ArticleError(
            "{path} is a pipe or a device, no file; to read it: orgtui add - < {path}", path=name
        )
    check_size(found.st_size, name)


def import_stream(stream: BinaryIO, name: str = STDIN) -> Imported:
    """Read the page on a stream, such as the standard input, and no more of it than is allowed.

    Raises:
        ArticleError: when there is no article on it.
    """
    original = stream.read(SNIFFED)
    packed_kind(original, name)
    original += stream.read(MOST_BYTES + 1 - len(original))
    check_size(len(original), name)
    return Imported(article=article_of(original, name), original=original, name=name)


def article_of(original: bytes, name: str) -> Article:
    """Return the article of a page, without links; `name` is for messages and its ending.

    Raises:
        ArticleError: when the bytes are no page, or the page is no article.
    """
    if not original.strip():
        raise ArticleError("{path} is empty; nothing was imported", path=name)
    try:
        article = _read(original, name)
    except EndlessLineError:
        raise ArticleError(
            "{path} has a line of more than {number} characters; no article has",
            path=name,
            number=LONGEST_PARAGRAPH,
        ) from None
    if not article.passages:
        raise ArticleError(
            "{path} has no running text that could be an article; "
            "save the page as text and try again",
            path=name,
        )
    return article


def _read(original: bytes, name: str) -> Article:
    match packed_kind(original[:SNIFFED], name):
        case PageKind.PDF:
            from orgtui.articles.documents.pdf import pdf_article

            return pdf_article(original, name)
        case PageKind.ARCHIVE:
            return _archived_article(original, name)
        case PageKind.WEB_ARCHIVE:
            return _text_article(archived_html(original, name), f"{name}.html")
        case _:
            return _text_article(original, name)


def _text_article(original: bytes, name: str) -> Article:
    text = decoded(original, name)
    del original
    kind = text_kind(text, name)
    if kind is PageKind.HTML:
        text = without_pictures(text)
        check_text(text, name)
        check_markup(text, name)
        return html_article(text)
    check_text(text, name)
    if kind is PageKind.MARKDOWN:
        from orgtui.articles.documents.document import document_article
        from orgtui.articles.documents.markdown import markdown_page

        return document_article(*markdown_page(text))
    for line in text.splitlines():
        check_paragraph(line)
    return text_article(text)


def _archived_article(original: bytes, name: str) -> Article:
    from orgtui.articles.documents.book import CONTAINER_PART, book_article
    from orgtui.articles.documents.word_document import TEXT_PART, word_article
    from orgtui.articles.files.archive import Archive

    archive = Archive(original, name)
    if TEXT_PART in archive:
        return word_article(archive, name)
    if CONTAINER_PART in archive:
        return book_article(archive, name)
    raise ArticleError(
        "{path} is a ZIP archive, no document; unpack it and import what is in it", path=name
    )
