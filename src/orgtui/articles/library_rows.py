"""What the library's rows say: articles and their parts to and from plain columns."""

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from orgtui.articles.article import (
    Article,
    ArticleId,
    DroppedLine,
    DropReason,
    Link,
    Passage,
    PassageKind,
)
from orgtui.articles.shelf import ArticleSummary, ShippedArticle
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

Row = tuple[object, ...]
"""The columns of one row."""

SUMMARY_COLUMNS = (
    "article.id, label, published, publisher, language, organisation, words, "
    "coalesce(min(1.0, 1.0 * position.seen / max(1, length)), 0.0), added, is_shipped"
)
"""What `summary` reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewArticle:
    """An article as it is put into the library."""

    id: ArticleId
    article: Article
    added: str
    """The moment, ISO 8601."""
    facts: str = ""
    """The version of the facts its links were found with; empty before they are."""
    fingerprint: str = ""
    """Of a shipped article what changes with it; empty for the learner's own."""
    page: str = ""
    """What the page was called; empty for a shipped article."""
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
            "digest": article.digest,
        }


def packed(passages: Iterable[Passage]) -> bytes:
    """Return passages as one compressed text."""
    parts = [(p.kind.value, p.text, *p.sources) for p in passages]
    return zlib.compress(json.dumps(parts, ensure_ascii=False).encode(), 6)


def link_rows(number: int, article: Article) -> Iterator[Row]:
    """Yield the rows of an article's links and of its mentions of what is not known."""
    for link in (*article.links, *article.unknown):
        yield number, link.start, link.end, link.kind.value, link.id, link.name


def dropped_rows(number: int, article: Article) -> Iterator[Row]:
    """Yield the rows of an article's dropped lines."""
    for place, line in enumerate(article.dropped):
        yield number, place, line.text, line.reason.value


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


def passages(compressed: bytes) -> tuple[Passage, ...]:
    """Read what `packed` gave."""
    return tuple(
        Passage(kind=PassageKind(kind), text=text, sources=tuple(sources))
        for kind, text, *sources in json.loads(zlib.decompress(compressed))
    )


def old_passages(rows: Iterable[tuple[str, str, str]]) -> tuple[Passage, ...]:
    """Read the columns kind, text, sources, in which earlier versions kept passages."""
    return tuple(
        Passage(kind=PassageKind(kind), text=text, sources=tuple(sources.split()))
        for kind, text, sources in rows
    )


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
    return sha256("\0".join(parts).encode()).hexdigest()
