"""Rows of the library's tables: written together, taken out together."""

import sqlite3
from collections.abc import Sequence, Set
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orgtui.articles.article import Article, ArticleId
from orgtui.articles.library import rows
from orgtui.articles.library.schema import INDEX
from orgtui.articles.library.shelf import ArticleSummary
from orgtui.errors import ArticleError
from orgtui.facts.names import Language
from orgtui.storage.database import Migration, Store, plain_errors, transaction

if TYPE_CHECKING:
    from orgtui.articles.library.indexing import Indexed

_MOST_FORMS = 200_000
"""Of so many forms of words it is remembered that the index has them."""
_MOST_DEAD = 200
"""So many rows of the index that belong to no article are not worth making it anew."""
_FROM = "FROM article LEFT JOIN position ON position.id = article.id"
_DROP_INDEX = "DROP TABLE article_word; DROP TABLE word_form;"


class LibraryTables(Store):
    """What the methods of the library do with its tables, each inside its own transaction."""

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        """Open the database; see `Store`."""
        super().__init__(path, migrations)
        self._forms: set[tuple[str, str]] = set()
        self._next_write = (0, 0)
        """With which row, at which version of the file, the index still has these forms."""

    def _insert(self, new: rows.NewArticle) -> int:
        columns = new.columns
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        cursor = self._run(f"INSERT INTO article ({names}) VALUES ({marks})", *columns.values())
        number = int(cursor.lastrowid or 0)
        self._run("INSERT INTO body VALUES (?, ?)", number, rows.packed_body(new.article))
        self._insert_links(number, new.article)
        return number

    def _change(self, number: int, new: rows.NewArticle) -> None:
        """Give an article another text; what else is known of it stays."""
        columns = new.text_columns | {"facts": new.facts, "cleaner": new.cleaner}
        sets = ", ".join(f"{name} = ?" for name in columns)
        self._run(f"UPDATE article SET {sets} WHERE number = ?", *columns.values(), number)
        packed = rows.packed_body(new.article)
        self._run("UPDATE body SET packed = ? WHERE article = ?", packed, number)
        self._delete_links(number)
        self._insert_links(number, new.article)
        # What the old text stated is not what the new one states.
        self._run("DELETE FROM stated_version WHERE article = ?", number)

    def _insert_links(self, number: int, article: Article) -> None:
        if article.links or article.unknown or article.headline:
            self._run("INSERT INTO linked VALUES (?, ?)", number, rows.packed_links(article))
        mentions = rows.mention_rows(number, article)
        self._connection.executemany("INSERT OR IGNORE INTO mention VALUES (?, ?, ?)", mentions)

    def _delete_links(self, number: int) -> None:
        old = self._article_row(number)
        self._connection.executemany(
            "DELETE FROM mention WHERE kind = ? AND entity = ? AND article = ?",
            rows.mention_rows(number, old),
        )
        self._run("DELETE FROM linked WHERE article = ?", number)

    def _number(self, article_id: ArticleId) -> int:
        row = self._row("SELECT number FROM article WHERE id = ?", article_id)
        if row is None:
            raise no_article(article_id)
        return int(row[0])

    def _article_row(self, number: int) -> Article:
        title, published, publisher, language, organisation, body, linked = self._row(
            "SELECT title, published, publisher, language, organisation, body.packed, "
            "linked.packed FROM article JOIN body ON body.article = number "
            "LEFT JOIN linked ON linked.article = number WHERE number = ?",
            number,
        )
        passages, dropped = rows.body(body)
        links, headline = rows.packed_as_links(linked) if linked is not None else ((), ())
        return Article(
            title=title,
            published=rows.date(published),
            publisher=publisher,
            language=Language(language),
            passages=passages,
            links=tuple(link for link in links if not link.name),
            unknown=tuple(link for link in links if link.name),
            headline=headline,
            dropped=dropped,
            organisation=organisation,
        )

    def _page_row(self, number: int, article: Article) -> bytes | None:
        """Return the page that an article was made of, None for a shipped one."""
        row = self._row("SELECT compressed FROM original WHERE article = ?", number)
        return rows.unpacked_page(row[0], article.text) if row is not None else None

    def _write_page(self, number: int, original: bytes, article: Article) -> None:
        packed = rows.packed_page(original, article.text)
        self._run("INSERT OR REPLACE INTO original VALUES (?, ?)", number, packed)

    def _delete(self, article_id: ArticleId) -> None:
        row = self._row("SELECT number FROM article WHERE id = ?", article_id)
        if row is not None:
            self._delete_links(row[0])
            self._run("DELETE FROM article WHERE number = ?", row[0])

    def _write_index(self, number: int, words: "Indexed") -> None:
        self._run("UPDATE index_state SET last_row = last_row + 1")
        ((row,),) = self._all("SELECT last_row FROM index_state")
        self._run(
            "INSERT INTO article_word (rowid, title, body) VALUES (?, ?, ?)",
            row,
            words.title,
            words.body,
        )
        self._insert_forms(words.forms, row)
        self._run("UPDATE article SET word_row = ? WHERE number = ?", row, number)

    def _insert_forms(self, forms: Set[tuple[str, str]], row: int) -> None:
        """Keep the forms of an article's words; those that the index surely has are left out.

        It surely has what this window wrote with the row before, while nobody else wrote: then the
        transaction of that row was kept, and nothing was dropped.
        """
        ((version,),) = self._all("PRAGMA data_version")
        if (row, version) != self._next_write or len(self._forms) > _MOST_FORMS:
            self._forms.clear()
        new = sorted(forms - self._forms)
        self._connection.executemany("INSERT OR IGNORE INTO word_form VALUES (?, ?)", new)
        self._forms.update(new)
        self._next_write = (row + 1, version)

    def _sweep_index(self) -> None:
        """Make the index anew where much of it belongs to no article any more."""
        used, there = self._row("SELECT last_row, (SELECT count(*) FROM article) FROM index_state")
        if used - there <= max(_MOST_DEAD, there / 2):
            return
        with transaction(self._connection):
            for statement in filter(None, map(str.strip, (_DROP_INDEX + INDEX).split(";"))):
                self._run(statement)
            self._run("UPDATE article SET word_row = NULL")

    def _pack_what_is_left(self) -> None:
        """Pack what an earlier version kept in rows of their own."""
        if self._row("SELECT article FROM passage LIMIT 1") is None:
            return
        with transaction(self._connection):
            for (number,) in self._all("SELECT DISTINCT article FROM passage"):
                self._pack(number)
            for table in ("passage", "dropped_line", "link"):
                self._run(f"DELETE FROM {table}")

    def _pack(self, number: int) -> None:
        of = f"WHERE article = {number:d} ORDER BY"
        ((language, organisation),) = self._all(
            "SELECT language, organisation FROM article WHERE number = ?", number
        )
        article = Article(
            language=Language(language),
            organisation=organisation,
            passages=rows.old_passages(
                self._all(f"SELECT kind, text, sources FROM passage {of} number")
            ),
            links=rows.links(
                self._all(f"SELECT start, stop, kind, entity, '' FROM link {of} start")
            ),
            dropped=rows.dropped_lines(
                self._all(f"SELECT text, reason FROM dropped_line {of} number")
            ),
        )
        self._run("INSERT INTO body VALUES (?, ?)", number, rows.packed_body(article))
        self._insert_links(number, article)

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


def no_article(article_id: str) -> ArticleError:
    """Return what to say where there is no article with an id."""
    return ArticleError(
        'no article "{text}" in the library; `orgtui read` lists those there are', text=article_id
    )
