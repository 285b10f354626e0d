"""What can be asked of the study log; it changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from orgtui.errors import StudyError
from orgtui.quiz.question import UnitId
from orgtui.study import log_reading
from orgtui.study.attempt import SavedSession
from orgtui.study.due import queue
from orgtui.study.ids import SessionId

if TYPE_CHECKING:
    from orgtui.study.cards import Alias, Card, History
    from orgtui.study.day import Now
    from orgtui.study.due import DueCounts, DueUnit
    from orgtui.study.events import Event, Named
    from orgtui.study.ids import EventId
    from orgtui.study.journal import Journal
    from orgtui.study.log_schema import Row, Run
    from orgtui.study.statistics import Confusion, Statistics

OFFERS_VERSION = "offers"
"""The note that says which facts the offers were made from."""


class Records:
    """The reading half of a `StudyLog`."""

    def __init__(
        self,
        run: Run,
        noise: Callable[[int], bytes],
        speaking: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Read through `run`; `speaking` turns errors of the file into sentences."""
        self._run = run
        self._noise = noise
        self._speaking = speaking

    @cached_property
    def _journal(self) -> Journal:
        """What knows events; most of what is asked for first needs none."""
        from orgtui.study.journal import Journal

        return Journal(self._run, self._noise)

    def card(self, unit: UnitId) -> Card:
        """Return the card of a unit.

        Raises:
            StudyError: when it was never asked; `knows` tells.
        """
        card = self._journal.find_card(unit)
        if card is None:
            raise StudyError("{unit} was never asked; it has no card yet", unit=unit)
        return card

    def knows(self, unit: UnitId) -> bool:
        """Return whether a unit was ever asked."""
        return self._journal.find_card(unit) is not None

    def cards(self) -> Iterator[Card]:
        """Give all cards, by their units' ids."""
        return log_reading.cards_of(self._run, "FROM card ORDER BY unit")

    def history(self, unit: UnitId) -> History:
        """Return all that ever happened to a unit and counts."""
        from orgtui.study.cards import history_of

        return history_of(self._journal.of_unit(unit))

    def aliases(self) -> tuple[Alias, ...]:
        """Return all personal names, in the order in which they were taught."""
        from orgtui.study.projecting import alias_from

        sql = "SELECT event, text, kind, entity, context FROM alias ORDER BY event"
        return tuple(alias_from(row) for row in self._run(sql, ()))

    def suspended(self) -> tuple[UnitId, ...]:
        """Return the units that are not to be asked."""
        return tuple(UnitId(unit) for (unit,) in self._run("SELECT unit FROM suspended", ()))

    @property
    def offers_version(self) -> str:
        """Which facts the offers were made from; empty before the first ones."""
        row = self._row("SELECT value FROM note WHERE name = ?", OFFERS_VERSION)
        return str(row[0]) if row else ""

    def offered_from(self, beginning: str) -> tuple[UnitId, ...]:
        """Return the units on offer that begin with some text."""
        sql = "SELECT unit FROM offer WHERE substr(unit, 1, ?) = ? ORDER BY place"
        return tuple(UnitId(unit) for (unit,) in self._run(sql, (len(beginning), beginning)))

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
        with self._speaking():
            return queue(
                log_reading.candidates(self._run, now),
                limit=limit,
                new_left=new_per_day - log_reading.introduced_on(self._run, now.day),
                accepts=accepts,
                was_studied_today=lambda fact: log_reading.was_studied_on(self._run, now.day, fact),
            )

    def due_counts(self, now: Now, *, new_per_day: int) -> DueCounts:
        """Return how much there is to do today."""
        with self._speaking():
            return log_reading.due_counts(self._run, now, new_per_day)

    def answers_on(self, day: date) -> int:
        """Return how many answers counted on a day of study."""
        with self._speaking():
            return log_reading.answers_on(self._run, day)

    def statistics(
        self, now: Now, *, days: int = 30, ahead: int = 14, most: int = 10
    ) -> Statistics:
        """Return figures of the last days, a forecast and lists of at most so many entries."""
        from orgtui.study.statistics_reading import statistics

        with self._speaking():
            return statistics(self._run, now, days=days, ahead=ahead, most=most)

    def confusions(self, *, most: int = 10) -> tuple[Confusion, ...]:
        """Return what was named instead of the answers, the most frequent first."""
        from orgtui.study.statistics_reading import confusions

        with self._speaking():
            return tuple(confusions(self._run, most))

    def confused(self, units: Iterable[UnitId]) -> dict[UnitId, tuple[Named, ...]]:
        """Return what was named instead of the answers of some units, the most frequent first."""
        with self._speaking():
            return log_reading.confused(self._run, units)

    def open_session(self) -> SavedSession | None:
        """Return the run that was saved last and not finished; None when there is none."""
        return next(iter(self.open_sessions()), None)

    def open_sessions(self) -> tuple[SavedSession, ...]:
        """Return all runs that were not finished, the one saved last first."""
        rows = self._run("SELECT id, state FROM session ORDER BY saved DESC, id", ())
        return tuple(SavedSession(id=SessionId(id), state=state) for id, state in rows)

    def events(self, after: EventId | None = None) -> Iterator[Event]:
        """Give all events, oldest first, or only those that sort after one."""
        return self._journal.after(after or "")

    def is_of(self, event: Event, session: SessionId) -> bool:
        """Tell whether an event happened in a run; what belongs to none may have."""
        return self._journal.is_of(event, session)

    def _offered(self, unit: UnitId) -> str:
        row = self._row("SELECT fingerprint FROM offer WHERE unit = ?", unit)
        return str(row[0]) if row else ""

    def _row(self, sql: str, *values: object) -> Row | None:
        return next(iter(self._run(sql, values)), None)
