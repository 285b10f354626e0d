"""The library: every article in one SQLite file, with its links and its full-text index."""

import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orgtui.articles import library_rows as rows
from orgtui.articles.article import Article, ArticleId, Link
from orgtui.articles.library_proposals import ProposalShelf
from orgtui.articles.library_schema import MIGRATIONS, MOST_PASSAGES, PASSAGE_BITS
from orgtui.articles.shelf import Added, ArticleSummary, Hit, Position, ShippedArticle
from orgtui.errors import ArticleError
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.storage.database import Store, plain_errors, transaction

if TYPE_CHECKING:
    from orgtui.articles.indexing import Indexed

_ID_DIGITS = 12
_MOST_HITS = 20
_FROM = "FROM article LEFT JOIN position ON position.id = article.id"


class Library(Store):
    """One learner's articles and those that came with the app.

    Every method that reads or writes raises `StorageError` when the file is damaged, the disk is
    full or another window holds on to the library for too long; nothing is half written then.
    """

    def __init__(self, path: Path) -> None:
        """Open the library, and make it if there is none.

        Raises:
            StorageError: when the file cannot be opened or was written by a later version.
        """
        super().__init__(path, MIGRATIONS)
        self.proposals = ProposalShelf(self._connection)
        """What the articles state, and what the learner decided about it."""

    def add(self, article: Article, original: bytes, now: datetime, facts: str = "") -> Added:
        """Keep an article with the page it came from, whole or not at all.

        The same text is kept once, whichever page it came from; one that was removed comes back.
        `facts` is the version of the facts that the article's links were found with.
        """
        from orgtui.articles.indexing import indexed

        article_id = ArticleId(article.digest[:_ID_DIGITS])
        compressed = zlib.compress(original, 6)
        words = indexed(article)
        with transaction(self._connection):
            known = self._row("SELECT removed FROM article WHERE id = ?", article_id)
            if known is not None:
                self._run("UPDATE article SET removed = NULL WHERE id = ?", article_id)
                return Added(article_id=article_id, is_new=known[0] is not None)
            number = self._insert(
                rows.NewArticle(id=article_id, article=article, added=now.isoformat(), facts=facts)
            )
            self._run("INSERT INTO original VALUES (?, ?)", number, compressed)
            self._write_index(number, words)
        return Added(article_id=article_id, is_new=True)

    def sync_shipped(
        self, shipped: Iterable[ShippedArticle], now: datetime, version: str = ""
    ) -> int:
        """Bring the shipped articles up to date and return how many changed.

        They come without links (see `unlinked`) and are indexed when somebody searches, so that a
        first start need not wait for it. `version` is kept for `shipped_version`, so that a caller
        can skip all of this when nothing changed. Reading positions stay.
        """
        found = {item.id: (item, rows.fingerprint(item)) for item in shipped}
        with transaction(self._connection):
            old = dict(self._all("SELECT id, fingerprint FROM article WHERE is_shipped = 1"))
            changed = [item for key, (item, print_) in found.items() if old.get(key) != print_]
            for gone in {*(old.keys() - found.keys()), *(item.id for item in changed)}:
                self._delete(ArticleId(gone))
            for item in changed:
                self._insert(
                    rows.NewArticle(
                        id=item.id,
                        article=item.article,
                        added=now.isoformat(),
                        fingerprint=found[item.id][1],
                    )
                )
            self._run("INSERT OR REPLACE INTO shipped_state VALUES (1, ?)", version)
        return len(changed)

    def shipped_version(self) -> str:
        """Return the version given at the last `sync_shipped`, empty before the first."""
        row = self._row("SELECT version FROM shipped_state")
        return str(row[0]) if row else ""

    def unlinked(self, facts: str) -> tuple[ArticleId, ...]:
        """Return the articles whose links were not found with this version of the facts."""
        found = self._all("SELECT id FROM article WHERE facts <> ? AND removed IS NULL", facts)
        return tuple(ArticleId(key) for (key,) in found)

    def set_links(self, article_id: ArticleId, links: Sequence[Link], facts: str) -> None:
        """Replace an article's links by those found with a version of the facts."""
        with transaction(self._connection):
            row = self._row("SELECT number FROM article WHERE id = ?", article_id)
            if row is None:
                raise _no_article(article_id)
            self._run("DELETE FROM link WHERE article = ?", row[0])
            self._insert_links(row[0], links)
            self._run("UPDATE article SET facts = ? WHERE number = ?", facts, row[0])

    def articles(self) -> tuple[ArticleSummary, ...]:
        """Return all articles, the last added first, shipped ones after the learner's own."""
        return self._summaries(
            "WHERE removed IS NULL ORDER BY is_shipped, "
            "CASE is_shipped WHEN 0 THEN added END DESC, article.id"
        )

    def mentions_of(self, kind: EntityKind, entity: str) -> tuple[ArticleSummary, ...]:
        """Return the articles that link to an entity, newest first."""
        return self._summaries(
            "WHERE removed IS NULL AND number IN (SELECT article FROM link WHERE kind = ? "
            "AND entity = ?) ORDER BY published DESC, number DESC",
            kind.value,
            entity,
        )

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
            raise _no_article(article_id)
        number, title, published, publisher, language, organisation = row
        of = "WHERE article = ? ORDER BY"
        return Article(
            title=title,
            published=rows.date(published),
            publisher=publisher,
            language=Language(language),
            passages=rows.passages(
                self._all(f"SELECT kind, text, sources FROM passage {of} number", number)
            ),
            links=rows.links(
                self._all(f"SELECT start, stop, kind, entity FROM link {of} start", number)
            ),
            dropped=rows.dropped_lines(
                self._all(f"SELECT text, reason FROM dropped_line {of} number", number)
            ),
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
            raise _no_article(article_id)
        return zlib.decompress(row[0])

    def find(self, text: str) -> ArticleSummary:
        """Return the article that is meant by an id, its beginning, or words of a title.

        Raises:
            ArticleError: when none or several can be meant; names the nearest.
        """
        from orgtui.articles.naming import named_article

        return named_article(text, self.articles())

    def search(self, typed: str, limit: int = _MOST_HITS) -> tuple[Hit, ...]:
        """Return the articles that hold every typed word in any of its forms, the best first."""
        self._index_what_is_left()
        from orgtui.articles.finding import Finder

        return Finder(self._all).hits(typed, limit)

    def position(self, article_id: ArticleId) -> Position:
        """Return where the reader stopped; the beginning for an article not yet read."""
        row = self._row(
            "SELECT min(start, length), min(seen, length) FROM position JOIN article "
            "ON article.id = position.id WHERE article.id = ?",
            article_id,
        )
        return Position(start=row[0], seen=row[1]) if row else Position()

    def remember_position(self, article_id: ArticleId, start: int, seen: int = 0) -> None:
        """Remember where the reader stopped, as offsets into `Article.text`.

        `start` is the first character in sight, `seen` one past the last: the furthest one ever
        seen tells how much has been read.
        """
        start = max(0, start)
        with transaction(self._connection):
            self._run(
                "INSERT INTO position VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                "start = excluded.start, seen = max(seen, excluded.seen)",
                article_id,
                start,
                max(start, seen),
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

    def _set_removed(self, article_id: ArticleId, moment: str | None) -> None:
        with transaction(self._connection):
            changed = self._run("UPDATE article SET removed = ? WHERE id = ?", moment, article_id)
            if changed.rowcount == 0:
                raise _no_article(article_id)

    def _insert(self, new: rows.NewArticle) -> int:
        columns = new.columns
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        cursor = self._run(f"INSERT INTO article ({names}) VALUES ({marks})", *columns.values())
        number = int(cursor.lastrowid or 0)
        many = self._connection.executemany
        many("INSERT INTO passage VALUES (?, ?, ?, ?, ?)", rows.passage_rows(number, new.article))
        many("INSERT INTO dropped_line VALUES (?, ?, ?, ?)", rows.dropped_rows(number, new.article))
        self._insert_links(number, new.article.links)
        return number

    def _insert_links(self, number: int, links: Sequence[Link]) -> None:
        self._connection.executemany(
            "INSERT INTO link VALUES (?, ?, ?, ?, ?)", rows.link_rows(number, links)
        )

    def _delete(self, article_id: ArticleId) -> None:
        row = self._row("SELECT number FROM article WHERE id = ?", article_id)
        if row is None:
            return
        first = row[0] << PASSAGE_BITS
        self._run("DELETE FROM article_word WHERE rowid = ?", row[0])
        self._run(
            "DELETE FROM passage_word WHERE rowid BETWEEN ? AND ?",
            first,
            first + MOST_PASSAGES - 1,
        )
        self._run("DELETE FROM article WHERE number = ?", row[0])

    def _index_what_is_left(self) -> None:
        """Index the articles that came without their words."""
        left = self._all("SELECT id FROM article WHERE is_indexed = 0 AND removed IS NULL")
        if not left:
            return
        from orgtui.articles.indexing import indexed

        for (article_id,) in left:
            words = indexed(self.article(ArticleId(article_id)))
            with transaction(self._connection):
                sql = "SELECT number FROM article WHERE id = ? AND is_indexed = 0"
                row = self._row(sql, article_id)
                if row is not None:
                    self._write_index(row[0], words)

    def _write_index(self, number: int, words: "Indexed") -> None:
        title, body = ("kazakh_title", "kazakh") if words.is_kazakh else ("title", "body")
        passages = words.passages[:MOST_PASSAGES]
        self._connection.executemany(
            f"INSERT INTO passage_word (rowid, {body}) VALUES (?, ?)",
            enumerate(passages, number << PASSAGE_BITS),
        )
        self._run(
            f"INSERT INTO article_word (rowid, {title}, {body}) VALUES (?, ?, ?)",
            number,
            words.title,
            "\n".join(passages),
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO word_form VALUES (?, ?, ?)", words.forms
        )
        self._run("UPDATE article SET is_indexed = 1 WHERE number = ?", number)

    def _summaries(self, where: str, *values: object) -> tuple[ArticleSummary, ...]:
        found = self._all(f"SELECT {rows.SUMMARY_COLUMNS} {_FROM} {where}", *values)
        return tuple(map(rows.summary, found))

    def _all(self, sql: str, *values: object) -> list[Any]:
        with plain_errors(self._connection):
            return self._connection.execute(sql, values).fetchall()

    def _row(self, sql: str, *values: object) -> Any:
        with plain_errors(self._connection):
            return self._connection.execute(sql, values).fetchone()

    def _run(self, sql: str, *values: object) -> sqlite3.Cursor:
        with plain_errors(self._connection):
            return self._connection.execute(sql, values)


def _no_article(article_id: str) -> ArticleError:
    return ArticleError(
        'no article "{text}" in the library; `orgtui read` lists those there are', text=article_id
    )
