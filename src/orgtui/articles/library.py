"""The library: every article in one SQLite file, with its links and its full-text index."""

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self

from orgtui.articles import searching
from orgtui.articles.article import (
    Article,
    ArticleId,
    DroppedLine,
    DropReason,
    Link,
    Passage,
    PassageKind,
)
from orgtui.articles.library_schema import MIGRATIONS
from orgtui.articles.naming import named_article
from orgtui.articles.shelf import Added, ArticleSummary, Hit, Position, ShippedArticle
from orgtui.errors import ArticleError, StorageError
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.facts.records import EntityKind
from orgtui.storage.database import connect

_ID_DIGITS = 12
_MOST_HITS = 20
_SUMMARY = """
SELECT article.id, label, published, publisher, language, organisation, words,
       coalesce(position.fraction, 0.0), added, is_shipped
FROM article LEFT JOIN position ON position.article = article.number
"""


class Library:
    """One learner's articles and those that came with the app."""

    def __init__(self, path: Path) -> None:
        """Open the library, and make it if there is none.

        Raises:
            StorageError: when the file cannot be opened or was written by a later version.

        """
        self._connection = connect(path, MIGRATIONS)

    def __enter__(self) -> Self:
        """Return the open library."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the library."""
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def add(self, article: Article, original: bytes, now: datetime) -> Added:
        """Keep an article with the page it came from, whole or not at all.

        The same text is kept once, whichever page it came from; one that was removed comes back.

        Raises:
            StorageError: when the file cannot be written; nothing is kept then.

        """
        article_id = ArticleId(article.digest[:_ID_DIGITS])
        with self._transaction():
            known = self._row("SELECT removed FROM article WHERE id = ?", article_id)
            if known is not None:
                self._connection.execute(
                    "UPDATE article SET removed = NULL WHERE id = ?", (article_id,)
                )
                return Added(article_id=article_id, is_new=known[0] is not None)
            number = self._insert(article_id, article, now, fingerprint="", is_shipped=False)
            self._connection.execute(
                "INSERT INTO original VALUES (?, ?)", (number, zlib.compress(original, 6))
            )
        return Added(article_id=article_id, is_new=True)

    def sync_shipped(
        self,
        shipped: Iterable[ShippedArticle],
        linked: Callable[[Article], Article],
        now: datetime,
        version: str = "",
    ) -> int:
        """Bring the shipped articles up to date and return how many changed.

        Only new and changed ones are linked and written; reading positions stay. `version` is kept
        for `shipped_version`, so that a caller can skip all of this when nothing changed.
        """
        shipped = tuple(shipped)
        old = dict(
            self._connection.execute("SELECT id, fingerprint FROM article WHERE is_shipped = 1")
        )
        fingerprints = {item.id: _fingerprint(item.article) for item in shipped}
        changed = [
            (i.id, linked(i.article)) for i in shipped if old.get(i.id) != fingerprints[i.id]
        ]
        with self._transaction():
            for gone in [*(set(old) - set(fingerprints)), *(i for i, _ in changed if i in old)]:
                self._delete(ArticleId(gone), keeps_position=gone in fingerprints)
            for article_id, article in changed:
                self._insert(
                    article_id, article, now, fingerprint=fingerprints[article_id], is_shipped=True
                )
            self._connection.execute(
                "INSERT OR REPLACE INTO shipped_state VALUES (1, ?)", (version,)
            )
        return len(changed)

    def shipped_version(self) -> str:
        """Return the version given at the last `sync_shipped`, empty before the first."""
        row = self._row("SELECT version FROM shipped_state")
        return str(row[0]) if row else ""

    def articles(self) -> tuple[ArticleSummary, ...]:
        """Return all articles, the last added first, shipped ones after the learner's own."""
        return self._summaries("WHERE removed IS NULL ORDER BY is_shipped, added DESC, number DESC")

    def article(self, article_id: ArticleId) -> Article:
        """Return an article with its passages, links and dropped lines.

        Raises:
            ArticleError: when there is none with this id.

        """
        row = self._row(
            "SELECT number, title, published, publisher, language, organisation FROM article "
            "WHERE id = ? AND removed IS NULL",
            article_id,
        )
        if row is None:
            raise ArticleError(_no_article(article_id))
        number, title, published, publisher, language, organisation = row
        return Article(
            title=title,
            published=PartialDate.parse(published) if published else None,
            publisher=publisher,
            language=Language(language),
            passages=tuple(self._passages(number)),
            links=tuple(self._links(number)),
            dropped=tuple(self._dropped(number)),
            organisation=organisation,
        )

    def original(self, article_id: ArticleId) -> bytes:
        """Return the page an added article came from, as it was read.

        Raises:
            ArticleError: when there is no such added article.

        """
        row = self._row(
            "SELECT compressed FROM original JOIN article ON number = article WHERE id = ?",
            article_id,
        )
        if row is None:
            raise ArticleError(_no_article(article_id))
        return zlib.decompress(row[0])

    def find(self, text: str) -> ArticleSummary:
        """Return the article that is meant by an id, its beginning, or words of a title.

        Raises:
            ArticleError: when none or several can be meant; names the nearest.

        """
        return named_article(text, self.articles())

    def search(self, typed: str, limit: int = _MOST_HITS) -> tuple[Hit, ...]:
        """Return the articles that hold every typed word in any of its forms, the best first."""
        terms = searching.wanted(self._connection, typed)
        if not terms:
            return ()
        rows = self._connection.execute(
            "SELECT rowid FROM article_word WHERE article_word MATCH ? AND rank MATCH 'bm25(6.0,"
            " 1.0, 1.0)' AND rowid NOT IN (SELECT number FROM article WHERE removed IS NOT NULL)"
            " ORDER BY rank LIMIT ?",
            (searching.article_query(terms), limit),
        ).fetchall()
        return tuple(self._hit(number, terms) for (number,) in rows)

    def position(self, article_id: ArticleId) -> Position:
        """Return where the reader stopped; the beginning for an article not yet read."""
        row = self._row(
            "SELECT line, fraction FROM position JOIN article ON number = article WHERE id = ?",
            article_id,
        )
        return Position(line=row[0], fraction=row[1]) if row else Position()

    def set_position(self, article_id: ArticleId, line: int, fraction: float) -> None:
        """Remember where the reader stopped."""
        with self._transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO position SELECT number, ?, ? FROM article WHERE id = ?",
                (line, min(1.0, max(0.0, fraction)), article_id),
            )

    def remove(self, article_id: ArticleId, now: datetime) -> None:
        """Take an article out of all lists; `restore` brings it back.

        Raises:
            ArticleError: when there is none with this id.

        """
        self._set_removed(article_id, now.isoformat())

    def restore(self, article_id: ArticleId) -> None:
        """Bring a removed article back as it was.

        Raises:
            ArticleError: when there is none with this id.

        """
        self._set_removed(article_id, None)

    def mentions_of(
        self, kind: EntityKind, entity_id: str, context: str = ""
    ) -> tuple[ArticleSummary, ...]:
        """Return the articles that link to an entity, newest first."""
        return self._summaries(
            "WHERE removed IS NULL AND number IN (SELECT article FROM link WHERE kind = ? AND"
            " entity = ? AND context = ?) ORDER BY published DESC, number DESC",
            kind.value,
            entity_id,
            context,
        )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.rollback()
                raise
            self._connection.commit()
        except sqlite3.Error as error:
            if self._connection.in_transaction:
                self._connection.rollback()
            raise StorageError(
                f"the library cannot be written ({error}); free some space or close other windows"
            ) from error

    def _insert(
        self,
        article_id: ArticleId,
        article: Article,
        now: datetime,
        *,
        fingerprint: str,
        is_shipped: bool,
    ) -> int:
        run = self._connection.execute
        cursor = run(
            "INSERT INTO article (id, digest, title, label, published, publisher, language,"
            " organisation, words, is_shipped, fingerprint, added) VALUES (?, ?, ?, ?, ?, ?, ?,"
            " ?, ?, ?, ?, ?)",
            (
                article_id,
                article.digest,
                article.title,
                article.label,
                str(article.published) if article.published else None,
                article.publisher,
                article.language.value,
                article.organisation,
                article.words,
                int(is_shipped),
                fingerprint,
                now.isoformat(),
            ),
        )
        number = int(cursor.lastrowid or 0)
        many = self._connection.executemany
        many(
            "INSERT INTO passage VALUES (?, ?, ?, ?, ?)",
            (
                (number, n, p.kind.value, p.text, " ".join(p.sources))
                for n, p in enumerate(article.passages)
            ),
        )
        many(
            "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)",
            ((number, k.start, k.end, k.kind.value, k.id, k.context) for k in article.links),
        )
        many(
            "INSERT INTO dropped_line VALUES (?, ?, ?, ?)",
            ((number, n, d.text, d.reason.value) for n, d in enumerate(article.dropped)),
        )
        self._index(number, article)
        run(
            "INSERT OR REPLACE INTO position SELECT ?, line, fraction FROM kept_position WHERE id = ?",
            (number, article_id),
        )
        return number

    def _index(self, number: int, article: Article) -> None:
        from orgtui.articles.normal_form import word_forms
        from orgtui.text.stems import stem

        is_kazakh = article.language is Language.KK
        forms: set[tuple[str, str]] = set()

        def normals(text: str) -> str:
            found = list(word_forms(text, article.language))
            forms.update((word.form, normal) for word in found for normal in word.normals)
            return " ".join(normal for word in found for normal in word.normals)

        first = number << searching.PASSAGE_BITS
        bodies = [normals(passage.text) for passage in article.passages]
        column = "kazakh" if is_kazakh else "body"
        many = self._connection.executemany
        many(f"INSERT INTO passage_word (rowid, {column}) VALUES (?, ?)", enumerate(bodies, first))
        self._connection.execute(
            f"INSERT INTO article_word (rowid, title, {column}) VALUES (?, ?, ?)",
            (number, normals(article.title), "\n".join(bodies)),
        )
        many(
            "INSERT OR IGNORE INTO word_form VALUES (?, ?, ?)",
            ((form, normal, stem(form)) for form, normal in forms),
        )

    def _delete(self, article_id: ArticleId, *, keeps_position: bool) -> None:
        run = self._connection.execute
        row = self._row("SELECT number FROM article WHERE id = ?", article_id)
        if row is None:
            return
        first = row[0] << searching.PASSAGE_BITS
        if keeps_position:
            run(
                "INSERT OR REPLACE INTO kept_position SELECT ?, line, fraction FROM position WHERE"
                " article = ?",
                (article_id, row[0]),
            )
        run("DELETE FROM article_word WHERE rowid = ?", row)
        run(
            "DELETE FROM passage_word WHERE rowid BETWEEN ? AND ?",
            (first, first + (1 << searching.PASSAGE_BITS) - 1),
        )
        run("DELETE FROM article WHERE number = ?", row)

    def _hit(self, number: int, terms: tuple[searching.Wanted, ...]) -> Hit:
        first = number << searching.PASSAGE_BITS
        best = self._row(
            "SELECT rowid FROM passage_word WHERE passage_word MATCH ? AND rowid BETWEEN ? AND ? "
            "ORDER BY rank LIMIT 1",
            searching.passage_query(terms),
            first,
            first + (1 << searching.PASSAGE_BITS) - 1,
        )
        place = best[0] - first if best else 0
        row = self._row(
            "SELECT id, label, published, publisher, text FROM article JOIN passage ON"
            " passage.article = article.number WHERE article.number = ? AND passage.number = ?",
            number,
            place,
        )
        assert row is not None, "every indexed article has a passage"
        article_id, title, published, publisher, text = row
        piece = searching.snippet(text, searching.matching_spans(self._connection, terms, text))
        return Hit(
            article_id=ArticleId(article_id),
            title=title,
            title_spans=searching.matching_spans(self._connection, terms, title),
            published=PartialDate.parse(published) if published else None,
            publisher=publisher,
            passage=place,
            snippet=piece.text,
            spans=piece.spans,
            start=piece.start,
        )

    def _summaries(self, where: str, *values: str) -> tuple[ArticleSummary, ...]:
        return tuple(
            ArticleSummary(
                id=ArticleId(row[0]),
                title=row[1],
                published=PartialDate.parse(row[2]) if row[2] else None,
                publisher=row[3],
                language=Language(row[4]),
                organisation=row[5],
                words=row[6],
                progress=row[7],
                added=datetime.fromisoformat(row[8]),
                is_shipped=bool(row[9]),
            )
            for row in self._connection.execute(_SUMMARY + where, values)
        )

    def _set_removed(self, article_id: ArticleId, moment: str | None) -> None:
        with self._transaction():
            cursor = self._connection.execute(
                "UPDATE article SET removed = ? WHERE id = ?", (moment, article_id)
            )
        if cursor.rowcount == 0:
            raise ArticleError(_no_article(article_id))

    def _row(self, sql: str, *values: object) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self._connection.execute(sql, values).fetchone()
        return row

    def _passages(self, number: int) -> Iterator[Passage]:
        sql = "SELECT kind, text, sources FROM passage WHERE article = ? ORDER BY number"
        for kind, text, sources in self._connection.execute(sql, (number,)):
            yield Passage(kind=PassageKind(kind), text=text, sources=tuple(sources.split()))

    def _links(self, number: int) -> Iterator[Link]:
        sql = "SELECT start, stop, kind, entity, context FROM link WHERE article = ? ORDER BY start"
        for start, stop, kind, entity, context in self._connection.execute(sql, (number,)):
            yield Link(start=start, end=stop, kind=EntityKind(kind), id=entity, context=context)

    def _dropped(self, number: int) -> Iterator[DroppedLine]:
        sql = "SELECT text, reason FROM dropped_line WHERE article = ? ORDER BY number"
        for text, reason in self._connection.execute(sql, (number,)):
            yield DroppedLine(text=text, reason=DropReason(reason))


def _fingerprint(article: Article) -> str:
    """Return what changes when a shipped article changes."""
    parts = (article.title, str(article.published), article.language.value, repr(article.passages))
    return sha256("\0".join(parts).encode()).hexdigest()


def _no_article(article_id: str) -> str:
    return f'no article "{article_id}" in the library; `orgtui read` lists those there are'
