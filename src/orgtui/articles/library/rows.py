"""What the library's rows say: articles and their parts to and from plain columns."""

import json
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from orgtui.articles.article import (
    Article,
    ArticleId,
    DroppedLine,
    DropReason,
    Link,
    Passage,
    PassageKind,
)
from orgtui.articles.library.shelf import ArticleSummary, ShippedArticle
from orgtui.errors import StorageError, template
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.values import value

Row = tuple[object, ...]
"""The columns of one row."""

_PAGE_DIGITS = 16
_WINDOW = 32_768
"""How far back zlib looks for what it has seen."""

_DAMAGED = template("the library is damaged; move it away or put a backup in its place")

SUMMARY_COLUMNS = (
    "article.id, label, published, publisher, language, organisation, words, "
    "coalesce(min(1.0, 1.0 * position.seen / max(1, length)), 0.0), added, is_shipped"
)
"""What `summary` reads."""


@value
class NewArticle:
    """An article as it is put into the library."""

    id: ArticleId
    article: Article
    digest: str
    """That of the article, which is asked for often."""
    added: str
    """The moment, ISO 8601."""
    facts: str = ""
    """The version of the facts its links were found with; empty before they are."""
    fingerprint: str = ""
    """Of a shipped article what changes with it; empty for the learner's own."""
    page: str = ""
    """What the page was called; empty for a shipped article."""
    page_digest: str = ""
    """What `page_digest` says of the page; empty for a shipped article."""
    cleaner: int = 0
    """The version of the cleaner that made it of its page."""

    @property
    def columns(self) -> dict[str, object]:
        """The row of its table, by the names of the columns."""
        return {
            "id": self.id,
            **self.text_columns,
            "is_shipped": int(bool(self.fingerprint)),
            "fingerprint": self.fingerprint,
            "added": self.added,
            "facts": self.facts,
            "page": self.page,
            "page_digest": self.page_digest,
            "cleaner": self.cleaner,
        }

    @property
    def text_columns(self) -> dict[str, object]:
        """Those of its columns that follow from the article itself."""
        article = self.article
        return {
            "title": article.title,
            "label": article.label,
            "published": str(article.published) if article.published else None,
            "publisher": article.publisher,
            "language": article.language.value,
            "organisation": article.organisation,
            "words": article.words,
            "length": len(article.text),
            "digest": self.digest,
        }


def page_digest(original: bytes) -> str:
    """Return what tells a page from all others: the beginning of its SHA-256."""
    from hashlib import sha256

    return sha256(original).hexdigest()[:_PAGE_DIGITS]


def packed_body(article: Article) -> bytes:
    """Return an article's passages and dropped lines as one compressed text."""
    passages = [(p.kind.value, p.text, *p.sources) for p in article.passages]
    dropped = [(line.text, line.reason.value) for line in article.dropped]
    return _packed([passages, dropped])


def packed_links(article: Article) -> bytes:
    """Return an article's links, its mentions of what is not known, and those of its headline."""
    of_text = [_columns(link) for link in (*article.links, *article.unknown)]
    return _packed([*of_text, *((*_columns(link), _IN_HEADLINE) for link in article.headline)])


def _columns(link: Link) -> tuple[int, int, str, str, str]:
    return link.start, link.end, link.kind.value, link.id, link.name


_IN_HEADLINE = True
"""What follows the columns of a mention in the headline, and of no other."""


def packed_page(original: bytes, text: str) -> bytes:
    """Return a page compressed; what it shares with the text of its article takes no room."""
    machine = zlib.compressobj(6, zdict=_shared(text))
    return machine.compress(original) + machine.flush()


def unpacked_page(compressed: bytes, text: str) -> bytes:
    """Return what `packed_page` was given, or a page that was compressed by itself."""
    try:
        return zlib.decompressobj(zdict=_shared(text)).decompress(compressed)
    except zlib.error:
        raise StorageError(_DAMAGED) from None


def _shared(text: str) -> bytes:
    return text[-_WINDOW:].encode()[-_WINDOW:]


def _packed(value: object) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), 6)


def _unpacked(compressed: bytes) -> Any:
    try:
        return json.loads(zlib.decompress(compressed))
    except (zlib.error, ValueError):
        raise StorageError(_DAMAGED) from None


def mention_rows(number: int, article: Article) -> Iterator[Row]:
    """Yield the entities that an article is about or links to, each once.

    An organ of an organisation also counts for the organisation.
    """
    found = {(link.kind, link.id) for link in article.links}
    found |= {
        (EntityKind.ORGANISATION, key.partition("/")[0])
        for kind, key in found
        if kind is EntityKind.BODY
    }
    if article.organisation:
        found.add((EntityKind.ORGANISATION, article.organisation))
    for kind, key in found:
        yield kind.value, key, number


def summary(row: tuple[str, ...]) -> ArticleSummary:
    """Read the columns of `SUMMARY_COLUMNS`."""
    key, label, published, publisher, language, organisation, words, progress, added, shipped = row
    return ArticleSummary(
        id=ArticleId(key),
        title=label,
        published=date(published),
        publisher=publisher,
        language=Language(language),
        organisation=organisation,
        words=int(words),
        progress=float(progress),
        added=datetime.fromisoformat(added),
        is_shipped=bool(shipped),
    )


def body(compressed: bytes) -> tuple[tuple[Passage, ...], tuple[DroppedLine, ...]]:
    """Read what `packed_body` gave."""
    kept, left_out = _unpacked(compressed)
    passages = tuple(
        Passage(kind=PassageKind(kind), text=text, sources=tuple(sources))
        for kind, text, *sources in kept
    )
    return passages, dropped_lines(left_out)


def texts(compressed: bytes) -> list[str]:
    """Read the texts of the passages from what `packed_body` gave."""
    return [text for _, text, *_ in _unpacked(compressed)[0]]


def old_passages(rows: Iterable[tuple[str, str, str]]) -> tuple[Passage, ...]:
    """Read the columns kind, text, sources, in which earlier versions kept passages."""
    return tuple(
        Passage(kind=PassageKind(kind), text=text, sources=tuple(sources.split()))
        for kind, text, sources in rows
    )


def packed_as_links(compressed: bytes) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Read what `packed_links` gave: the mentions of the text, and those of the headline."""
    found = _unpacked(compressed)
    in_text = [row for row in found if row[-1] is not _IN_HEADLINE]
    return links(in_text), links(row[:-1] for row in found if row[-1] is _IN_HEADLINE)


def links(rows: Iterable[tuple[int, int, str, str, str]]) -> tuple[Link, ...]:
    """Read the columns start, stop, kind, entity, name."""
    return tuple(
        Link(start=start, end=stop, kind=EntityKind(kind), id=entity, name=name)
        for start, stop, kind, entity, name in rows
    )


def dropped_lines(rows: Iterable[tuple[str, str]]) -> tuple[DroppedLine, ...]:
    """Read the columns text, reason."""
    return tuple(DroppedLine(text=text, reason=DropReason(reason)) for text, reason in rows)


def date(text: str | None) -> PartialDate | None:
    """Read a date column."""
    return PartialDate.parse(text) if text else None


def fingerprint(shipped: ShippedArticle) -> str:
    """Return what changes when a shipped article changes."""
    article = shipped.article
    parts = (
        article.title,
        str(article.published),
        article.language.value,
        repr(article.passages),
    )
    from hashlib import sha256

    return sha256("\0".join(parts).encode()).hexdigest()
