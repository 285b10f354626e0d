"""The study log: the one place where reviews are stored, durably before anything goes on."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from os import urandom
from pathlib import Path
from types import TracebackType
from typing import Self

from orgtui.errors import StudyError
from orgtui.quiz.question import QuestionId, UnitId
from orgtui.quiz.verdict import Outcome
from orgtui.storage.database import connect, plain_errors, transaction
from orgtui.study import log_checking, log_reading
from orgtui.study.cards import Alias, Card, History, counted, history_of, reviewed
from orgtui.study.day import Now
from orgtui.study.due import DueCounts, DueUnit, queue
from orgtui.study.event_coding import body_of, event_from, kind_of
from orgtui.study.events import (
    NO_UNIT,
    NOISE_BITS,
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
    moment_of,
    new_event_id,
)
from orgtui.study.log_schema import MIGRATIONS
from orgtui.study.projecting import CARD_COLUMNS, Row, alias_from, card_from, stand, store
from orgtui.study.rating import Rating
from orgtui.study.statistics import Statistics
from orgtui.study.undoing import to_redo, to_undo
from orgtui.study.unit import Offer

_EVENT_COLUMNS = "id, moment, unit, kind, body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A graded answer, to be stored."""

    unit: UnitId
    fingerprint: str
    """Of the answer that is right now."""
    rating: Rating
    outcome: Outcome
    typed: str
    """As typed, or the id of the option chosen."""
    question: QuestionId
    recognised: Named | None = None
    """What was named instead of the answer, where it is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSession:
    """Where a run of questions stands; only those who run it understand the text."""

    id: SessionId
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was stored or undone, and what became of the card."""

    event: Event
    """The new event; after an undo or a redo, the one undone or counting again."""
    card: Card | None
    """None when the unit has not been asked, or no longer counts as asked."""


class StudyLog:
    """One learner's reviews; several windows may have it open at once."""

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
        self._noise = noise

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

    # What happens

    def answer(self, attempt: Attempt, now: Now, session: SavedSession) -> Change:
        """Store an answer, its card and the session's position; all durable on return.

        Raises:
            StorageError: when it cannot be written; nothing is stored then.
        """

        def event(event_id: EventId) -> Event:
            return Reviewed(
                id=event_id,
                moment=now.moment,
                unit=attempt.unit,
                day=now.day,
                fingerprint=attempt.fingerprint,
                rating=attempt.rating,
                outcome=attempt.outcome,
                typed=attempt.typed,
                question=attempt.question,
                session=session.id,
                retention=self._retention,
                recognised=attempt.recognised,
            )

        return self._happen(event, now.moment, session)

    def override(
        self,
        review: EventId,
        rating: Rating,
        moment: datetime,
        *,
        session: SavedSession | None = None,
        teaches: tuple[str, Named] | None = None,
    ) -> Change:
        """Change the grade of a review, and let it teach a personal name; one undo undoes both.

        Raises:
            StudyError: when there is no such review or it was undone.
        """
        with transaction(self._connection):
            target = self._event(review)
            live = {item.id for item in self._live(target.unit)}
            if not isinstance(target, Reviewed) or review not in live:
                raise StudyError(f"{review} is no review that counts; change the grade of another")
            event = Overridden(
                id=self._new_id(moment),
                moment=moment,
                unit=target.unit,
                target=review,
                rating=rating,
            )
            self._append(event)
            if teaches:
                self._append(
                    AliasTaught(
                        id=self._new_id(moment),
                        moment=moment,
                        unit=target.unit,
                        text=teaches[0],
                        entity=teaches[1],
                        because=event.id,
                    )
                )
            self._keep(session, moment)
            return Change(event=event, card=self._find_card(event.unit))
