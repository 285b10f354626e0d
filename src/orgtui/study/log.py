"""The study log: the one place where reviews are stored, durably before anything goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from os import urandom
from typing import TYPE_CHECKING, Self

from orgtui.storage.database import Store, plain_errors, transaction
from orgtui.study.log_schema import MIGRATIONS
from orgtui.study.moments import microseconds
from orgtui.study.records import OFFERS_VERSION, Records

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from orgtui.quiz.question import UnitId
    from orgtui.study.attempt import Attempt, Change, SavedSession, Step
    from orgtui.study.day import Now
    from orgtui.study.events import Event, Named
    from orgtui.study.ids import EventId, SessionId
    from orgtui.study.rating import Rating
    from orgtui.study.unit import Offer


class StudyLog(Store, Records):
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
        Store.__init__(self, path, MIGRATIONS)
        self._retention = retention
        Records.__init__(self, self._execute, noise, lambda: plain_errors(self._connection))

    @classmethod
    def open(cls, path: Path, *, retention: float = 0.9) -> Self:
        """Open the log of a file; see `StudyLog`."""
        return cls(path, retention=retention)

    def answer(self, attempt: Attempt, now: Now, session: SavedSession) -> Change:
        """Store an answer, its card and the session's position; all durable on return.

        Raises:
            StorageError: when it cannot be written; nothing is stored then.
        """
        with self._writing(session, now.moment):
            fingerprint = attempt.fingerprint or self._offered(attempt.unit)
            return self._journal.review(attempt, fingerprint, now, session.id, self._retention)

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
            return self._journal.override(review, rating, moment, teaches)

    def teach(self, text: str, entity: Named, moment: datetime) -> Change:
        """Store a personal name of an entity."""
        with self._writing(None, moment):
            return self._journal.teach(text, entity, moment)

    def suspend(self, unit: UnitId, moment: datetime) -> Change:
        """Have a unit asked no more."""
        with self._writing(None, moment):
            return self._journal.suspend(unit, moment)

    def resume(self, unit: UnitId, moment: datetime) -> Change:
        """Have a suspended unit asked again."""
        with self._writing(None, moment):
            return self._journal.resume(unit, moment)

    def undo(
        self,
        moment: datetime,
        session: SavedSession | None = None,
        *,
        step: Step | None = None,
    ) -> Change:
        """Undo the latest thing that counts, whenever and in whichever window it was done.

        With the latest step of a run, that is undone before what was answered later elsewhere.

        Raises:
            StudyError: when nothing is left to undo.
        """
        with self._writing(session, moment):
            return self._journal.undo(moment, step)

    def redo(self, moment: datetime, session: SavedSession | None = None) -> Change:
        """Take the latest undo back, if nothing was done since.

        Raises:
            StudyError: when the last thing done was no undo.
        """
        with self._writing(session, moment):
            return self._journal.redo(moment)

    def set_offers(self, offers: Iterable[Offer], version: str) -> None:
        """Say what the present facts can ask, in the order in which it is to be introduced.

        Needed once for every version of the facts, so that the queue is there at once afterwards.
        """
        from orgtui.study.projecting import stand

        rows = ((offer.unit, offer.fingerprint, n) for n, offer in enumerate(offers))
        with transaction(self._connection):
            self._run("DELETE FROM offer", ())
            self._connection.executemany("INSERT OR IGNORE INTO offer VALUES (?, ?, ?, 0)", rows)
            stand(self._run)
            self._run("INSERT OR REPLACE INTO note VALUES (?, ?)", (OFFERS_VERSION, version))

    def add_offers(self, offers: Iterable[Offer]) -> None:
        """Offer more at the end, until `set_offers` says anew what there is; known ones stay."""
        from orgtui.study.projecting import stand_one

        with transaction(self._connection):
            last = self._row("SELECT coalesce(max(place), 0) FROM offer") or (0,)
            for place, offer in enumerate(offers, last[0] + 1):
                row = (offer.unit, offer.fingerprint, place)
                self._run("INSERT OR IGNORE INTO offer VALUES (?, ?, ?, 0)", row)
                stand_one(self._run, offer.unit)

    def save_session(self, session: SavedSession, moment: datetime) -> None:
        """Remember where a run of questions stands."""
        with self._writing(session, moment):
            pass

    def finish_session(self, session: SessionId) -> None:
        """Forget where a run of questions stood."""
        with transaction(self._connection):
            self._run("DELETE FROM session WHERE id = ?", (session,))

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
            self._run("BEGIN", ())
            try:
                damage = [str(row[0]) for row in self._run("PRAGMA quick_check", ())]
                found = [] if damage == ["ok"] else damage
                return (*found, *differences(self._run))
            finally:
                self._run("ROLLBACK", ())

    @contextmanager
    def _writing(self, session: SavedSession | None, moment: datetime) -> Iterator[None]:
        with transaction(self._connection):
            yield
            if session:
                self._run(
                    "INSERT OR REPLACE INTO session VALUES (?, ?, ?)",
                    (session.id, session.state, microseconds(moment)),
                )

    def _execute(self, sql: str, values: Sequence[object]) -> sqlite3.Cursor:
        with plain_errors(self._connection):
            return self._connection.execute(sql, tuple(values))
