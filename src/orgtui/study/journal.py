"""The journal: events as rows, each written together with what follows from it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from orgtui.errors import StudyError
from orgtui.quiz.question import UnitId
from orgtui.study.attempt import Attempt, Change, Step
from orgtui.study.cards import Card, History, counted, counting, history_of, reviewed
from orgtui.study.day import Now
from orgtui.study.event_coding import body_of, event_from, kind_of
from orgtui.study.events import (
    NO_UNIT,
    NOISE_BITS,
    AliasTaught,
    Event,
    Named,
    Overridden,
    Redone,
    Resumed,
    Reviewed,
    Suspended,
    Undone,
    new_event_id,
)
from orgtui.study.ids import EventId, SessionId
from orgtui.study.log_schema import CARD_COLUMNS, Row, Run
from orgtui.study.moments import microseconds
from orgtui.study.projecting import card_from, store
from orgtui.study.rating import Rating
from orgtui.study.undoing import is_of, to_redo, to_undo

_EVENT = "SELECT id, moment, unit, kind, body FROM event"


class Journal:
    """Adds events inside a transaction of its caller's, and reads them."""

    def __init__(self, run: Run, noise: Callable[[int], bytes]) -> None:
        """Write and read through `run`; `noise` gives random bytes."""
        self._run = run
        self._noise = noise

    def new_id(self, moment: datetime) -> EventId:
        """Return an id that sorts after all there are."""
        latest: EventId | None = self._row("SELECT max(id) FROM event", ())[0]
        noise = int.from_bytes(self._noise(NOISE_BITS // 8), "big")
        return new_event_id(moment, noise, after=latest)

    def review(
        self,
        attempt: Attempt,
        fingerprint: str,
        now: Now,
        session: SessionId,
        retention: float,
    ) -> Change:
        """Add an answer; `retention` is the share of reviews that should succeed."""
        event = Reviewed(
            id=self.new_id(now.moment),
            moment=now.moment.astimezone(UTC),
            unit=attempt.unit,
            day=now.day,
            fingerprint=fingerprint,
            rating=attempt.rating,
            outcome=attempt.outcome,
            typed=attempt.typed,
            question=attempt.question,
            session=session,
            retention=retention,
            recognised=attempt.recognised,
        )
        return self.append(event)

    def override(
        self,
        review: EventId,
        rating: Rating,
        moment: datetime,
        teaches: tuple[str, Named] | None,
    ) -> Change:
        """Add another grade of a review, and the personal name that it teaches.

        Raises:
            StudyError: when there is no such review or it was undone.
        """
        unit = self.unit_of_review(review)
        event = Overridden(
            id=self.new_id(moment), moment=moment, unit=unit, target=review, rating=rating
        )
        change = self.append(event)
        if teaches:
            self.teach(*teaches, moment, unit=unit, because=event.id)
        return change

    def teach(
        self,
        text: str,
        entity: Named,
        moment: datetime,
        *,
        unit: UnitId = NO_UNIT,
        because: EventId | None = None,
    ) -> Change:
        """Add a personal name of an entity."""
        event = AliasTaught(
            id=self.new_id(moment),
            moment=moment,
            unit=unit,
            text=text,
            entity=entity,
            because=because,
        )
        return self.append(event)

    def suspend(self, unit: UnitId, moment: datetime) -> Change:
        """Have a unit asked no more."""
        return self.append(Suspended(id=self.new_id(moment), moment=moment, unit=unit))

    def resume(self, unit: UnitId, moment: datetime) -> Change:
        """Have a suspended unit asked again."""
        return self.append(Resumed(id=self.new_id(moment), moment=moment, unit=unit))

    def undo(self, moment: datetime, step: Step | None) -> Change:
        """Undo what an undo means; see `latest`."""
        undone = self.latest(step)
        event = Undone(id=self.new_id(moment), moment=moment, unit=undone.unit, target=undone.id)
        return Change(event=undone, card=self.append(event).card)

    def redo(self, moment: datetime) -> Change:
        """Take the latest undo back.

        Raises:
            StudyError: when the last thing done was no undo.
        """
        undo = to_redo(self.newest_first())
        event = Redone(id=self.new_id(moment), moment=moment, unit=undo.unit, target=undo.id)
        return Change(event=self.event(undo.target), card=self.append(event).card)

    def append(self, event: Event) -> Change:
        """Add an event that sorts after all others of its unit, and what follows from it."""
        if isinstance(event, Reviewed):
            # What came before need not be replayed: the card says it all.
            card = self.find_card(event.unit)
            before = History(card=card)
            after = History(card=reviewed(card, event), reviews=(counted(card, event),))
        else:
            known = tuple(self.of_unit(event.unit))
            before, after = history_of(known), history_of((*known, event))
        self._insert(event)
        store(self._run, event.unit, before, after)
        return Change(event=event, card=after.card)

    def merge(self, unit: UnitId, events: Sequence[Event]) -> int:
        """Add events of one unit from elsewhere, and return how many were new."""
        known = tuple(self.of_unit(unit))
        new = sum(self._insert(event) for event in events)
        if new:
            store(self._run, unit, history_of(known), history_of(self.of_unit(unit)))
        return new

    def event(self, event_id: EventId) -> Event:
        """Return one event.

        Raises:
            StudyError: when there is none with this id.
        """
        found = next(self._events(f"{_EVENT} WHERE id = ?", event_id), None)
        if found is None:
            raise StudyError("there is no event {event}; name one of this log", event=event_id)
        return found

    def unit_of_review(self, review: EventId) -> UnitId:
        """Return the unit of a review that counts.

        Raises:
            StudyError: when there is no such review or it was undone.
        """
        target = self.event(review)
        if not isinstance(target, Reviewed) or (target, True) not in counting(
            tuple(self.of_unit(target.unit))
        ):
            raise StudyError(
                "{review} is no review that counts; change the grade of another", review=review
            )
        return target.unit

    def of_unit(self, unit: UnitId) -> Iterator[Event]:
        """Give the events of a unit, oldest first."""
        return self._events(f"{_EVENT} WHERE unit = ? ORDER BY id", unit)

    def newest_first(self) -> Iterator[Event]:
        """Give all events, newest first, read only as far as they are used."""
        return self._events(f"{_EVENT} ORDER BY id DESC")

    def latest(self, step: Step | None) -> Event:
        """Return what an undo means: the latest event, in the run of a step while it has one.

        Raises:
            StudyError: when nothing is left to undo.
        """
        latest = to_undo(self.newest_first())
        if step is None or self.is_of(latest, step.session):
            return latest
        known = reversed(tuple(self.of_unit(step.unit)))
        try:
            return to_undo(event for event in known if self.is_of(event, step.session))
        except StudyError:
            return latest

    def is_of(self, event: Event, session: SessionId) -> bool:
        """Tell whether an event happened in a run; what belongs to none may have."""
        return is_of(event, session, self.event)

    def after(self, event_id: str) -> Iterator[Event]:
        """Give the events that sort after an id, oldest first."""
        return self._events(f"{_EVENT} WHERE id > ? ORDER BY id", event_id)

    def find_card(self, unit: UnitId) -> Card | None:
        """Return the card of a unit; None when it was never asked."""
        rows = self._run(f"SELECT {CARD_COLUMNS} FROM card WHERE unit = ?", (unit,))
        return next((card_from(row) for row in rows), None)

    def _insert(self, event: Event) -> int:
        row = (event.id, event.unit, kind_of(event), microseconds(event.moment), body_of(event))
        self._run("INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?)", row)
        return int(self._row("SELECT changes()", ())[0])

    def _events(self, sql: str, *values: object) -> Iterator[Event]:
        return (event_from(*row) for row in self._run(sql, values))

    def _row(self, sql: str, values: Sequence[object]) -> Row:
        return next(iter(self._run(sql, values)))
