"""Rows of the library's tables: written together, taken out together."""

import sqlite3
from typing import TYPE_CHECKING, Any

from orgtui.articles import library_rows as rows
from orgtui.articles.article import Article, ArticleId
from orgtui.articles.library_schema import INDEX, MOST_PASSAGES, PASSAGE_BITS
from orgtui.articles.shelf import ArticleSummary
from orgtui.errors import ArticleError
from orgtui.storage.database import Store, plain_errors, transaction

if TYPE_CHECKING:
    from orgtui.articles.indexing import Indexed

_MOST_GONE = 200
"""So many articles that are gone are not worth making the index anew."""
_FROM = "FROM article LEFT JOIN position ON position.id = article.id"


class LibraryTables(Store):
    """What the methods of the library do with its tables, each inside its own transaction."""

    def _insert(self, new: rows.NewArticle) -> int:
        columns = {"number": self._new_number(), **new.columns}
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        cursor = self._run(f"INSERT INTO article ({names}) VALUES ({marks})", *columns.values())
        number = int(cursor.lastrowid or 0)
        self._fill(number, new.article)
        return number

    def _fill(self, number: int, article: Article) -> None:
        many = self._connection.executemany
        self._run("INSERT INTO body VALUES (?, ?)", number, rows.packed(article.passages))
        many("INSERT INTO dropped_line VALUES (?, ?, ?, ?)", rows.dropped_rows(number, article))
        self._insert_links(number, article)

    def _insert_links(self, number: int, article: Article) -> None:
        self._connection.executemany(
            "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)", rows.link_rows(number, article)
        )

    def _number(self, article_id: ArticleId) -> int:
        row = self._row("SELECT number FROM article WHERE id = ?", article_id)
        if row is None:
            raise no_article(article_id)
        return int(row[0])

    def _new_number(self) -> int:
        """Return a number that no article has or had, since the index still knows the latter."""
        row = self._row(
            "SELECT max(coalesce((SELECT max(number) FROM article), 0), "
            "coalesce((SELECT max(number) FROM gone), 0)) + 1"
        )
        return int(row[0])

    def _delete(self, article_id: ArticleId) -> None:
        row = self._row("SELECT number FROM article WHERE id = ?", article_id)
        if row is not None:
            self._run("INSERT INTO gone VALUES (?)", row[0])
            self._run("DELETE FROM article WHERE number = ?", row[0])

    def _sweep_index(self) -> None:
        """Make the index anew where much of it is of articles that are gone."""
        gone, there = self._row(
            "SELECT (SELECT count(*) FROM gone), (SELECT count(*) FROM article)"
        )
        if gone <= _MOST_GONE or gone < there / 4:
            return
        with transaction(self._connection):
            for table in ("article_word", "passage_word"):
                self._run(f"DROP TABLE {table}")
            for statement in filter(None, map(str.strip, INDEX.split(";"))):
                self._run(statement)
            self._run("DELETE FROM gone")
            self._run("DELETE FROM word_form")
            self._run("UPDATE article SET is_indexed = 0")

    def _pack_what_is_left(self) -> None:
        """Pack the passages that an earlier version kept in rows of their own."""
        if self._row("SELECT article FROM passage LIMIT 1") is None:
            return
        with transaction(self._connection):
            for (number,) in self._all("SELECT DISTINCT article FROM passage"):
                kept = rows.old_passages(
                    self._all(
                        "SELECT kind, text, sources FROM passage WHERE article = ? ORDER BY number",
                        number,
                    )
                )
                self._run("INSERT OR IGNORE INTO body VALUES (?, ?)", number, rows.packed(kept))
            self._run("DELETE FROM passage")

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


def no_article(article_id: str) -> ArticleError:
    """Return what to say where there is no article with an id."""
    return ArticleError(
        'no article "{text}" in the library; `orgtui read` lists those there are', text=article_id
    )
