"""The library: every article in one SQLite file, with its links and its full-text index."""

import dataclasses
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from orgtui.articles.article import Article, ArticleId
from orgtui.articles.library import rows
from orgtui.articles.library.positions import moved
from orgtui.articles.library.schema import MIGRATIONS
from orgtui.articles.library.shelf import Added, ArticleSummary, Hit, Position, ShippedArticle
from orgtui.articles.library.tables import LibraryTables, no_article
from orgtui.articles.versions import CLEANER
from orgtui.errors import ArticleError
from orgtui.facts.ids import EntityKind
from orgtui.storage.database import transaction

if TYPE_CHECKING:
    from orgtui.articles.library.claims import ProposalShelf
    from orgtui.articles.library.indexing import Indexed
    from orgtui.articles.library.querying import Filters, Query

_ID_DIGITS = 12
_MOST_HITS = 20
_UNDECIDED = """
SELECT count(DISTINCT stated.id) FROM stated JOIN article ON article.number = stated.article
WHERE removed IS NULL AND standing <> 'known'
AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = stated.id)
"""


class Library(LibraryTables):
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
        self._pack_what_is_left()

    @cached_property
    def proposals(self) -> "ProposalShelf":
        """What the articles state, and what the learner decided about it."""
        from orgtui.articles.library.claims import ProposalShelf

        return ProposalShelf(self._connection)

    def undecided_count(self) -> int:
        """Return how many statements of articles wait for a decision."""
        return int(self._row(_UNDECIDED)[0])

    def add(
        self, article: Article, original: bytes, now: datetime, facts: str = "", page: str = ""
    ) -> Added:
        """Keep an article with the page it came from, whole or not at all.

        The same text is kept once, whichever page it came from; one that was removed comes back.
        Another text of the same page, as a better cleaner gives it, takes the old one's place.
        `facts` is the version of the facts that the article's links were found with, `page` the
        name of the file.
        """
        from orgtui.articles.library.indexing import indexed

        words = indexed(article)
        digest = article.digest
        new = rows.NewArticle(
            id=ArticleId(digest[:_ID_DIGITS]),
            article=article,
            digest=digest,
            added=now.isoformat(),
            facts=facts,
            page=page,
            page_digest=rows.page_digest(original) if original else "",
            cleaner=CLEANER,
        )
        with transaction(self._connection):
            known = self._known(new)
            if known is not None:
                return self._add_again(known, new, words)
            number = self._insert(new)
            self._write_page(number, original, article)
            self._write_index(number, words)
        return Added(article_id=new.id, is_new=True)

    def _known(self, new: rows.NewArticle) -> ArticleId | None:
        """Return the article that has the same text, else the one of the same page."""
        for column, value in (("digest", new.digest), ("id", new.id)):
            row = self._row(f"SELECT id FROM article WHERE {column} = ?", value)
            if row is not None:
                return ArticleId(row[0])
        row = self._row(
            "SELECT id FROM article WHERE page_digest = ? AND page_digest <> ''", new.page_digest
        )
        return ArticleId(row[0]) if row is not None else None

    def _add_again(self, known: ArticleId, new: rows.NewArticle, words: "Indexed") -> Added:
        number, removed, digest, old_page = self._row(
            "SELECT number, removed, digest, page_digest FROM article WHERE id = ?", known
        )
        self._run("UPDATE article SET removed = NULL WHERE number = ?", number)
        if digest != new.digest and old_page == new.page_digest:
            self._renew(number, dataclasses.replace(new, id=known), words)
        return Added(article_id=known, is_new=removed is not None)

    def sync_shipped(
        self, shipped: Iterable[ShippedArticle], now: datetime, version: str = ""
    ) -> int:
        """Bring the shipped articles up to date and return how many changed.

        They come without links (see `never_linked`) and are indexed when somebody searches, so that
        a first start need not wait for it. `version` is kept for `shipped_version`: a caller can
        skip all of this when nothing changed. Reading positions stay.
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
                        digest=item.article.digest,
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

    def never_linked(self) -> tuple[ArticleId, ...]:
        """Return the articles whose links were never looked for, such as those just shipped."""
        found = self._all("SELECT id FROM article WHERE facts = '' AND removed IS NULL")
        return tuple(ArticleId(key) for (key,) in found)

    def is_linked(self, article_id: ArticleId, facts: str) -> bool:
        """Whether an article's links were found with this version of the facts."""
        row = self._row("SELECT facts = ? FROM article WHERE id = ?", facts, article_id)
        return row is not None and bool(row[0])

    def set_links(self, article_id: ArticleId, article: Article, facts: str) -> None:
        """Replace an article's links by those found with a version of the facts."""
        with transaction(self._connection):
            number = self._number(article_id)
            self._delete_links(number)
            self._insert_links(number, article)
            self._run("UPDATE article SET facts = ? WHERE number = ?", facts, number)

    def outdated(self) -> tuple[ArticleId, ...]:
        """Return the learner's articles that an earlier cleaner made of their pages."""
        found = self._all(
            "SELECT id FROM article WHERE is_shipped = 0 AND cleaner < ? AND removed IS NULL",
            CLEANER,
        )
        return tuple(ArticleId(key) for (key,) in found)

    def is_outdated(self, article_id: ArticleId) -> bool:
        """Whether an earlier cleaner made an article of its page."""
        row = self._row(
            "SELECT is_shipped = 0 AND cleaner < ? FROM article WHERE id = ?", CLEANER, article_id
        )
        return row is not None and bool(row[0])

    def replace(self, article_id: ArticleId, article: Article | None, facts: str) -> None:
        """Put what the present cleaner makes of a page in place of the article.

        None keeps it as it is: the cleaner finds no article any more. The id stays, and so does the
        place where the reader stopped, by the passage that stood there.
        """
        from orgtui.articles.library.indexing import indexed

        words = indexed(article) if article is not None else None
        with transaction(self._connection):
            number = self._number(article_id)
            if article is None or words is None:
                self._run("UPDATE article SET cleaner = ? WHERE number = ?", CLEANER, number)
                return
            new = rows.NewArticle(
                id=article_id,
                article=article,
                digest=article.digest,
                added="",
                facts=facts,
                cleaner=CLEANER,
            )
            self._renew(number, new, words)

    def _renew(self, number: int, new: rows.NewArticle, words: "Indexed") -> None:
        """Give an article another text of its page, and keep the reader's place in it."""
        old = self._article_row(number)
        original = self._page_row(number, old)
        position = self.position(new.id)
        self._change(number, new)
        start, seen = (moved(place, old, new.article) for place in (position.start, position.seen))
        self._run("UPDATE position SET start = ?, seen = ? WHERE id = ?", start, seen, new.id)
        if original is not None:
            self._write_page(number, original, new.article)
        self._write_index(number, words)

    def articles(self, filters: "Filters | None" = None) -> tuple[ArticleSummary, ...]:
        """Return all articles that pass, the last added first, shipped ones after one's own."""
        condition, values = "", tuple[object, ...]()
        if filters is not None:
            from orgtui.articles.library.limiting import PUBLISHERS, limit_of

            limit = limit_of(filters, (name for (name,) in self._all(PUBLISHERS)))
            condition, values = limit.sql, limit.values
        return self._summaries(
            f"WHERE removed IS NULL {condition} ORDER BY is_shipped, "
            "CASE is_shipped WHEN 0 THEN added END DESC, article.id",
            *values,
        )

    def mentions_of(self, kind: EntityKind, entity: str) -> tuple[ArticleSummary, ...]:
        """Return the articles that link to an entity, newest first."""
        return self._summaries(
            "WHERE removed IS NULL AND number IN (SELECT article FROM mention "
            "WHERE kind = ? AND entity = ?) ORDER BY published DESC, number DESC",
            kind.value,
            entity,
        )

    def article(self, article_id: ArticleId) -> Article:
        """Return an article with its passages, links and dropped lines.

        Raises:
            ArticleError: when there is none with this id.
        """
        row = self._row("SELECT number FROM article WHERE id = ? AND removed IS NULL", article_id)
        if row is None:
            raise no_article(article_id)
        return self._article_row(row[0])

    def original(self, article_id: ArticleId) -> bytes:
        """Return the page an added article came from, as it was read.

        Raises:
            ArticleError: when there is no such added article.
        """
        number = self._number(article_id)
        original = self._page_row(number, self._article_row(number))
        if original is None:
            raise no_article(article_id)
        return original

    def page(self, article_id: ArticleId) -> str:
        """Return what the page of an added article was called; empty where that was not kept."""
        row = self._row("SELECT page FROM article WHERE id = ?", article_id)
        return str(row[0]) if row else ""

    def find(self, text: str) -> ArticleSummary:
        """Return the article that is meant by an id, its beginning, or words of a title.

        Raises:
            ArticleError: when none or several can be meant; names the nearest.
        """
        from orgtui.articles.library.naming import named_article

        return named_article(text, self.articles())

    def search(self, wanted: "Query | str", limit: int = _MOST_HITS) -> tuple[Hit, ...]:
        """Return the articles that fit a query, the best first; plain text is words alone."""
        self._index_what_is_left()
        from orgtui.articles.library.finding import Finder
        from orgtui.articles.library.querying import Query

        query = wanted if isinstance(wanted, Query) else Query(words=wanted)
        return Finder(self._all, query).hits(limit)

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

    def tidy_index(self) -> None:
        """Make the index anew where much of it is of texts that are gone."""
        self._sweep_index()
        self._index_what_is_left()

    def last_removed(self) -> ArticleId:
        """Return the article that was removed last.

        Raises:
            ArticleError: when none is removed.
        """
        row = self._row(
            "SELECT id FROM article WHERE removed IS NOT NULL ORDER BY removed DESC LIMIT 1"
        )
        if row is None:
            raise ArticleError("no article was removed; there is nothing to bring back")
        return ArticleId(row[0])

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
                raise no_article(article_id)

    def _index_what_is_left(self) -> None:
        """Index the articles that came without their words."""
        left = self._all("SELECT number FROM article WHERE word_row IS NULL AND removed IS NULL")
        if not left:
            return
        from orgtui.articles.library.indexing import indexed

        for (number,) in left:
            words = indexed(self._article_row(number))
            with transaction(self._connection):
                sql = "SELECT number FROM article WHERE number = ? AND word_row IS NULL"
                if self._row(sql, number) is not None:
                    self._write_index(number, words)
