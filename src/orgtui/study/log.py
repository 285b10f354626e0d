"""The study log: the one place where reviews are stored, durably before anything goes on."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from os import urandom
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from orgtui.errors import StudyError
from orgtui.quiz.question import UnitId
from orgtui.storage.database import connect, plain_errors, transaction
from orgtui.study import log_reading
from orgtui.study.attempt import Attempt, Change, SavedSession
from orgtui.study.cards import Alias, Card, History, history_of
from orgtui.study.day import Now
from orgtui.study.due import DueCounts, DueUnit, queue
from orgtui.study.events import (
    NO_UNIT,
    AliasTaught,
    Event,
    EventId,
    Named,
    Overridden,
    Redone,
    Resumed,
    Reviewed,
    SessionId,
    Suspended,
    Undone,
    microseconds,
)
from orgtui.study.journal import Journal
from orgtui.study.log_schema import MIGRATIONS
from orgtui.study.projecting import CARD_COLUMNS, alias_from, card_from, stand
from orgtui.study.rating import Rating
from orgtui.study.undoing import to_redo, to_undo
from orgtui.study.unit import Offer

if TYPE_CHECKING:
    from orgtui.study.statistics import Confusion, Statistics

_OFFERS_VERSION = "offers"


class StudyLog:
    """One learner's reviews; several windows may have it open at once, each in one thread."""

    def __init__(
        self,
        path: Path,
        *,
        retention: float = 0.9,
        noise: Callable[[int], bytes] = urandom,
    ) -> None:
        """Open the log, and make it if there is none.

        `retention` is the share of reviews that should succeed. `noise` gives random bytes.

        Raises:
            StorageError: when the file cannot be opened or was written by a later version.
        """
        self._connection = connect(path, MIGRATIONS)
        self._retention = retention
        self._journal = Journal(self._run, noise)

    @classmethod
    def open(cls, path: Path, *, retention: float = 0.9) -> Self:
        """Open the log of a file; see `StudyLog`."""
        return cls(path, retention=retention)

    def __enter__(self) -> Self:
        """Return the open log."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the log."""
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def answer(self, attempt: Attempt, now: Now, session: SavedSession) -> Change:
        """Store an answer, its card and the session's position; all durable on return.

        Raises:
            StorageError: when it cannot be written; nothing is stored then.
        """
        with self._writing(session, now.moment):
            event = Reviewed(
                id=self._journal.new_id(now.moment),
                moment=now.moment.astimezone(UTC),
                unit=attempt.unit,
                day=now.day,
                fingerprint=attempt.fingerprint or self._offered(attempt.unit),
                rating=attempt.rating,
                outcome=attempt.outcome,
                typed=attempt.typed,
                question=attempt.question,
                session=session.id,
                retention=self._retention,
                recognised=attempt.recognised,
            )
            return self._journal.append(event)

    def override(
        self,
        review: EventId,
        rating: Rating,
        moment: datetime,
        *,
        session: SavedSession | None = None,
        teaches: tuple[str, Named] | None = None,
    ) -> Change:
        """Change the grade of a review and let it teach a personal name; one undo undoes both.

        Raises:
            StudyError: when there is no such review or it was undone.
        """
        with self._writing(session, moment):
            unit = self._journal.unit_of_review(review)
            event = Overridden(
                id=self._journal.new_id(moment),
                moment=moment,
                unit=unit,
                target=review,
                rating=rating,
            )
            change = self._journal.append(event)
            if teaches:
                self._teach(*teaches, moment, unit=unit, because=event.id)
            return change

    def teach(self, text: str, entity: Named, moment: datetime) -> Change:
        """Store a personal name of an entity."""
        with self._writing(None, moment):
            return self._teach(text, entity, moment, unit=NO_UNIT, because=None)

    def suspend(self, unit: UnitId, moment: datetime) -> Change:
        """Have a unit asked no more."""
        with self._writing(None, moment):
            return self._journal.append(
                Suspended(id=self._journal.new_id(moment), moment=moment, unit=unit)
            )

    def resume(self, unit: UnitId, moment: datetime) -> Change:
        """Have a suspended unit asked again."""
        with self._writing(None, moment):
            return self._journal.append(
                Resumed(id=self._journal.new_id(moment), moment=moment, unit=unit)
            )

    def undo(self, moment: datetime, session: SavedSession | None = None) -> Change:
        """Undo the latest thing that counts, whenever and in whichever window it was done.

        Raises:
            StudyError: when nothing is left to undo.
        """
        with self._writing(session, moment):
            undone = to_undo(self._journal.newest_first())
            event = Undone(
                id=self._journal.new_id(moment), moment=moment, unit=undone.unit, target=undone.id
            )
            return Change(event=undone, card=self._journal.append(event).card)

    def redo(self, moment: datetime, session: SavedSession | None = None) -> Change:
        """Take the latest undo back, if nothing was done since.

        Raises:
            StudyError: when the last thing done was no undo.
        """
        with self._writing(session, moment):
            undo = to_redo(self._journal.newest_first())
            event = Redone(
                id=self._journal.new_id(moment), moment=moment, unit=undo.unit, target=undo.id
            )
            return Change(
                event=self._journal.event(undo.target), card=self._journal.append(event).card
            )

    def card(self, unit: UnitId) -> Card:
        """Return the card of a unit.

        Raises:
            StudyError: when it was never asked; `knows` tells.
        """
        card = self._journal.find_card(unit)
        if card is None:
            raise StudyError(f"{unit} was never asked; it has no card yet")
        return card

    def knows(self, unit: UnitId) -> bool:
        """Return whether a unit was ever asked."""
        return self._journal.find_card(unit) is not None

    def cards(self) -> Iterator[Card]:
        """Give all cards, by their units' ids."""
        return (
            card_from(row) for row in self._run(f"SELECT {CARD_COLUMNS} FROM card ORDER BY unit")
        )

    def history(self, unit: UnitId) -> History:
        """Return all that ever happened to a unit and counts."""
        return history_of(self._journal.of_unit(unit))

    def aliases(self) -> tuple[Alias, ...]:
        """Return all personal names, in the order in which they were taught."""
        sql = "SELECT event, text, kind, entity, context FROM alias ORDER BY event"
        return tuple(alias_from(row) for row in self._run(sql))

    def suspended(self) -> tuple[UnitId, ...]:
        """Return the units that are not to be asked."""
        return tuple(UnitId(unit) for (unit,) in self._run("SELECT unit FROM suspended"))

    @property
    def offers_version(self) -> str:
        """Which facts the offers were made from; empty before the first ones."""
        row = self._row("SELECT value FROM note WHERE name = ?", _OFFERS_VERSION)
        return str(row[0]) if row else ""

    def set_offers(self, offers: Iterable[Offer], version: str) -> None:
        """Say what the present facts can ask, in the order in which it is to be introduced.

        Needed once for every version of the facts, so that the queue is there at once afterwards.
        """
        rows = ((offer.unit, offer.fingerprint, n) for n, offer in enumerate(offers))
        with transaction(self._connection):
            self._run("DELETE FROM offer")
            self._connection.executemany("INSERT OR IGNORE INTO offer VALUES (?, ?, ?, 0)", rows)
            stand(self._run)
            self._run("INSERT OR REPLACE INTO note VALUES (?, ?)", (_OFFERS_VERSION, version))

    def due(
        self,
        now: Now,
        *,
        limit: int,
        new_per_day: int,
        accepts: Callable[[UnitId], bool] = lambda _: True,
    ) -> tuple[DueUnit, ...]:
        """Return what to ask now, at most `limit` units that `accepts` lets through.

        Before the first `set_offers` no unit is new, and every card can be asked.
        """
        with plain_errors(self._connection):
            return queue(
                log_reading.candidates(self._run, now),
                limit=limit,
                new_left=new_per_day - log_reading.introduced_on(self._run, now.day),
                accepts=accepts,
                was_studied_today=lambda fact: log_reading.was_studied_on(self._run, now.day, fact),
            )

    def due_counts(self, now: Now, *, new_per_day: int) -> DueCounts:
        """Return how much there is to do today."""
        with plain_errors(self._connection):
            return log_reading.due_counts(self._run, now, new_per_day)

    def statistics(
        self, now: Now, *, days: int = 30, ahead: int = 14, most: int = 10
    ) -> "Statistics":
        """Return figures of the last days, a forecast and lists of at most so many entries."""
        from orgtui.study.statistics_reading import statistics

        with plain_errors(self._connection):
            return statistics(self._run, now, days=days, ahead=ahead, most=most)

    def confusions(self, *, most: int = 10) -> "tuple[Confusion, ...]":
        """Return what was named instead of the answers, the most frequent first."""
        from orgtui.study.statistics_reading import confusions

        with plain_errors(self._connection):
            return tuple(confusions(self._run, most))

    def save_session(self, session: SavedSession, moment: datetime) -> None:
        """Remember where a run of questions stands."""
        with self._writing(session, moment):
            pass

    def open_session(self) -> SavedSession | None:
        """Return the run that was saved last and not finished; None when there is none."""
        row = self._row("SELECT id, state FROM session ORDER BY saved DESC, id LIMIT 1")
        return SavedSession(id=SessionId(row[0]), state=row[1]) if row else None

    def finish_session(self, session: SessionId) -> None:
        """Forget where a run of questions stood."""
        with transaction(self._connection):
            self._run("DELETE FROM session WHERE id = ?", (session,))

    def events(self, after: EventId | None = None) -> Iterator[Event]:
        """Give all events, oldest first, or only those that sort after one."""
        return self._journal.after(after or "")

    def merge(self, events: Iterable[Event]) -> int:
        """Take in the events of another device and return how many were new.

        All of them or none; in whichever order devices meet, they come to the same cards.
        """
        by_unit: dict[UnitId, list[Event]] = {}
        for event in events:
            by_unit.setdefault(event.unit, []).append(event)
        with transaction(self._connection):
            return sum(self._journal.merge(unit, added) for unit, added in by_unit.items())

    def rebuild(self) -> None:
        """Make all cards and figures anew from the events."""
        from orgtui.study.log_checking import rebuild

        with transaction(self._connection):
            rebuild(self._run)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the file, one sentence each; `rebuild` mends all but damage."""
        from orgtui.study.log_checking import differences

        with plain_errors(self._connection):
            self._run("BEGIN")
            try:
                damage = [str(row[0]) for row in self._run("PRAGMA quick_check")]
                found = [] if damage == ["ok"] else damage
                return (*found, *differences(self._run))
            finally:
                self._run("ROLLBACK")

    @contextmanager
    def _writing(self, session: SavedSession | None, moment: datetime) -> Iterator[None]:
        with transaction(self._connection):
            yield
            if session:
                self._run(
                    "INSERT OR REPLACE INTO session VALUES (?, ?, ?)",
                    (session.id, session.state, microseconds(moment)),
                )

    def _offered(self, unit: UnitId) -> str:
        row = self._row("SELECT fingerprint FROM offer WHERE unit = ?", unit)
        return str(row[0]) if row else ""

    def _teach(
        self, text: str, entity: Named, moment: datetime, *, unit: UnitId, because: EventId | None
    ) -> Change:
        event = AliasTaught(
            id=self._journal.new_id(moment),
            moment=moment,
            unit=unit,
            text=text,
            entity=entity,
            because=because,
        )
        return self._journal.append(event)

    def _row(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._run(sql, values).fetchone()
        return row

    def _run(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        with plain_errors(self._connection):
            return self._connection.execute(sql, tuple(values))
