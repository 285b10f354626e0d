"""From an EPUB to an article: the chapters in their order."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from orgtui.articles.article import Article, DropReason
from orgtui.articles.documents.document import Stated, chapters_article
from orgtui.articles.files.archive import Archive
from orgtui.articles.files.encodings import decoded
from orgtui.articles.files.limits import check_markup, check_text
from orgtui.articles.files.xml_part import xml_root
from orgtui.articles.lines.block import Block
from orgtui.articles.sanitising import one_line, sanitised
from orgtui.errors import ArticleError
from orgtui.facts.dates import PartialDate

if TYPE_CHECKING:
    from lxml.etree import _Element

CONTAINER_PART = "META-INF/container.xml"
"""The part that makes an archive an EPUB."""
_DC = "{http://purl.org/dc/elements/1.1/}"
_EVENT = "{http://www.idpf.org/2007/opf}event"
_MOST_CHAPTERS = 1000
_DAY = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)(?:T00:00(?::00)?\S*)?$")
_LONGEST_NAME = 60


def book_article(archive: Archive, name: str) -> Article:
    """Read a book whose chapters are the parts of one article.

    Raises:
        ArticleError: when the book is damaged, longer than any article, or declares entities.
    """
    place = _package_place(archive, name)
    package = xml_root(archive.part(place), name)
    if package is None:
        raise ArticleError("{path} is damaged; save it again", path=name)
    chapters = tuple(_chapters(archive, package, posixpath.dirname(place), name))
    return chapters_article(chapters, _stated(package))


def _package_place(archive: Archive, name: str) -> str:
    container = xml_root(archive.part(CONTAINER_PART), name)
    files = container.iter("{*}rootfile") if container is not None else iter(())
    return next((str(file.get("full-path") or "") for file in files), "")


def _stated(package: "_Element") -> Stated:
    def text(tag: str) -> str:
        return one_line(sanitised(package.findtext(f".//{_DC}{tag}") or ""))

    publisher = text("publisher")
    return Stated(
        title=text("title"),
        published=next(_days(package), None),
        publisher=publisher if len(publisher) <= _LONGEST_NAME else "",
    )


def _days(package: "_Element") -> Iterator[PartialDate]:
    """Yield the stated days of publication; one with a time is when the book was packed."""
    for element in package.iter(f"{_DC}date"):
        match = _DAY.match((element.text or "").strip())
        if match and element.get(_EVENT) in (None, "publication", "original-publication"):
            try:
                yield PartialDate(year=int(match[1]), month=int(match[2]), day=int(match[3]))
            except ValueError:
                continue


def _chapters(
    archive: Archive, package: "_Element", folder: str, name: str
) -> Iterator[tuple[Block, ...]]:
    items = {str(item.get("id")): item for item in package.iter("{*}item")}
    contents = {str(r.get("href") or "") for r in package.iter("{*}reference") if _is_contents(r)}
    length = tags = 0
    for reference in list(package.iter("{*}itemref"))[:_MOST_CHAPTERS]:
        item = items.get(str(reference.get("idref")))
        if item is None or reference.get("linear") == "no" or _is_navigation(item):
            continue
        place = str(item.get("href") or "").partition("#")[0]
        if place in contents:
            continue
        content = archive.part(posixpath.normpath(posixpath.join(folder, unquote(place))))
        if not content.strip():
            continue
        html = decoded(content, name)
        length, tags = length + len(html), tags + html.count("<")
        check_text(html, name)
        check_markup(html, name)
        _check_whole(length, tags, name)
        yield tuple(_blocks(html))


def _check_whole(length: int, tags: int, name: str) -> None:
    from orgtui.articles.files.limits import MOST_CHARACTERS, MOST_TAGS

    if length > 2 * MOST_CHARACTERS or tags > 2 * MOST_TAGS:
        raise ArticleError(
            "{path} is longer than any article ({characters} characters); save the article alone",
            path=name,
            characters=length,
        )


def _is_navigation(item: "_Element") -> bool:
    is_page = "html" in str(item.get("media-type") or "html")
    return not is_page or "nav" in str(item.get("properties") or "").split()


def _is_contents(reference: "_Element") -> bool:
    return reference.get("type") in ("toc", "cover", "copyright-page", "title-page")


def _blocks(html: str) -> Iterator[Block]:
    """Yield the lines of a chapter; all of a book's page is its text."""
    from orgtui.articles.lines.markup import html_blocks, parsed

    for block in html_blocks(parsed(html)).blocks:
        yield replace(block, reason=None) if block.reason is DropReason.OUTSIDE else block
