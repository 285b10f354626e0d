"""What articles state, kept beside them, and what the learner decided about it."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from orgtui.articles.article import ArticleId
from orgtui.articles.library.decisions import (
    Decision,
    Outcome,
    Stated,
    Written,
    coded,
    decoded,
    statement_id,
)
from orgtui.articles.library.rows import date
from orgtui.articles.proposal import Proposal, Standing
from orgtui.facts.dates import PartialDate
from orgtui.storage.database import plain_errors, transaction
from orgtui.values import value

_LISTED = """
SELECT stated.id, statement, quote, standing, record, article.id, label, published
FROM stated JOIN article ON article.number = stated.article
WHERE article.removed IS NULL AND substr(stated.id, 1, ?1) = ?2 AND (?3 = '' OR stated.id IN (
    SELECT own.id FROM stated AS own JOIN article ON article.number = own.article
    WHERE article.id = ?3
))
ORDER BY article.id = ?3 DESC, article.added DESC, article.number DESC, stated.number
"""
_BEHIND = """
SELECT article.id, published, coalesce(reading, '') FROM article
LEFT JOIN stated_version ON stated_version.article = article.number
WHERE removed IS NULL AND is_shipped = 0
AND (reading IS NULL OR reading <> ? OR stated_version.facts <> ?)
"""


@value
class Behind:
    """An article whose statements were not compared with the facts as they are now."""

    article: ArticleId
    published: PartialDate | None
    is_unread: bool
    """Whether its sentences must be read anew."""


class ProposalShelf:
    """What the learner's own articles state, in the library's file.

    Every method raises `StorageError` as those of the library do; nothing is half written then.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read and write through the library's connection."""
        self._connection = connection

    def behind(self, reading: str, facts: str) -> tuple[Behind, ...]:
        """Return the articles to bring up to date.

        `reading` is the version of what finds statements; where only the facts have changed, the
        statements that are kept need only be compared again.
        """
        return tuple(
            Behind(article=ArticleId(key), published=date(published), is_unread=version != reading)
            for key, published, version in self._all(_BEHIND, reading, facts)
        )

    def put(self, stated: Mapping[ArticleId, Iterable[Proposal]], reading: str, facts: str) -> None:
        """Keep what articles state, in place of what they stated before."""
        with transaction(self._connection):
            for article, proposals in stated.items():
                row = self._row("SELECT number, published FROM article WHERE id = ?", article)
                if row is not None:
                    self._put(row[0], date(row[1]), proposals)
                    sql = (
                        "INSERT INTO stated_version VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
                        "SET reading = excluded.reading, facts = excluded.facts"
                    )
                    self._run(sql, row[0], reading, facts)

    def _put(
        self, number: int, published: PartialDate | None, proposals: Iterable[Proposal]
    ) -> None:
        self._run("DELETE FROM stated WHERE article = ?", number)
        for place, proposal in enumerate(proposals):
            self._insert(number, place, proposal, published)

    def _insert(
        self, number: int, place: int, proposal: Proposal, published: PartialDate | None
    ) -> None:
        self._run(
            "INSERT INTO stated VALUES (?, ?, ?, ?, ?, ?, ?)",
            number,
            place,
            statement_id(proposal.statement, published),
            json.dumps(coded(proposal.statement), ensure_ascii=False),
            proposal.quote,
            proposal.standing.value,
            proposal.record,
        )

    def of(self, article: ArticleId) -> tuple[Proposal, ...]:
        """Return what one article states, in the order of its sentences."""
        found = self._all(
            "SELECT statement, quote, standing, record FROM stated JOIN article "
            "ON article.number = stated.article WHERE article.id = ? ORDER BY stated.number",
            article,
        )
        return tuple(_proposal(*row) for row in found)

    def all(self, beginning: str = "", article: str = "") -> tuple[Stated, ...]:
        """Return every statement once, of the article added last, with what was decided.

        With the beginning of an id, only those that begin with it; with an article, only what it
        states, in its own words.
        What was accepted stays in the list after its article is gone, so that it can be undone.
        """
        decisions = self._decisions()
        found: dict[str, Stated] = {}
        stating: dict[str, set[str]] = {}
        for key, statement, quote, standing, record, source, label, published in self._all(
            _LISTED, len(beginning), beginning, article
        ):
            stating.setdefault(key, set()).add(source)
            if key in found:
                continue
            found[key] = Stated(
                id=key,
                proposal=_proposal(statement, quote, standing, record),
                article=ArticleId(source),
                title=label,
                published=date(published),
                decision=decisions[key].decision if key in decisions else None,
            )
        left = [
            stated
            for key, stated in decisions.items()
            if key not in found and key.startswith(beginning) and article in ("", stated.article)
        ]
        told = (replace(one, others=len(stating[key]) - 1) for key, one in found.items())
        return (*told, *left)

    def _decisions(self) -> dict[str, Stated]:
        rows = self._all(
            "SELECT decision.id, outcome, moment, decision.article, statement, quote, written, "
            "coalesce(label, ''), published FROM decision "
            "LEFT JOIN article ON article.id = decision.article ORDER BY moment DESC"
        )
        return {row[0]: _decided(row) for row in rows}

    def decide(
        self,
        stated: Stated,
        outcome: Outcome,
        moment: datetime,
        written: Iterable[Written] = (),
    ) -> None:
        """Remember a decision about a statement, whichever article it comes from next."""
        tables = [[table.path, table.text, table.key, table.before] for table in written]
        with transaction(self._connection):
            self._run(
                "INSERT OR REPLACE INTO decision VALUES (?, ?, ?, ?, ?, ?, ?)",
                stated.id,
                outcome.value,
                moment.isoformat(),
                stated.article,
                json.dumps(coded(stated.proposal.statement), ensure_ascii=False),
                stated.proposal.quote,
                json.dumps(tables, ensure_ascii=False),
            )

    def forget(self, stated: Stated) -> None:
        """Take a decision back."""
        with transaction(self._connection):
            self._run("DELETE FROM decision WHERE id = ?", stated.id)

    def _all(self, sql: str, *values: object) -> list[Any]:
        with plain_errors(self._connection):
            return self._connection.execute(sql, values).fetchall()

    def _row(self, sql: str, *values: object) -> Any:
        with plain_errors(self._connection):
            return self._connection.execute(sql, values).fetchone()

    def _run(self, sql: str, *values: object) -> None:
        with plain_errors(self._connection):
            self._connection.execute(sql, values)


def _proposal(statement: str, quote: str, standing: str, record: str) -> Proposal:
    return Proposal(
        statement=decoded(json.loads(statement)),
        quote=quote,
        standing=Standing(standing),
        record=record,
    )


def _decided(row: tuple[str, ...]) -> Stated:
    key, outcome, moment, article, statement, quote, written, label, published = row
    tables = tuple(_table(*parts) for parts in json.loads(written))
    decision = Decision(
        outcome=Outcome(outcome), moment=datetime.fromisoformat(moment), written=tables
    )
    return Stated(
        id=key,
        proposal=_proposal(statement, quote, Standing.NEW.value, ""),
        article=ArticleId(article),
        title=label,
        published=date(published),
        decision=decision,
    )


def _table(path: str, text: str, key: str, before: str = "") -> Written:
    """Return a table as it was kept, before tables could take another's place too."""
    return Written(path=path, text=text, key=key, before=before)
