"""Cards: what follows from the events, by nothing but them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import IntEnum
from typing import assert_never

from orgtui.quiz.question import UnitId
from orgtui.study.events import (
    AliasTaught,
    Event,
    Named,
    Overridden,
    Redone,
    Resumed,
    Reviewed,
    Suspended,
    Undone,
)
from orgtui.study.ids import EventId
from orgtui.study.rating import Rating
from orgtui.study.scheduling import Memory, Stage, review
from orgtui.values import value


@value
class Card:
    """A unit that has been asked at least once."""

    unit: UnitId
    fingerprint: str
    """Of the answer when it was last asked."""
    memory: Memory
    introduced: date
    """The day of the first review."""
    reviews: int
    lapses: int
    """How often it was known and then forgotten."""


class Phase(IntEnum):
    """What a review was to the learner."""

    NEW = 0
    """The first one."""
    LEARNING = 1
    """After minutes."""
    REVIEW = 2
    """After days: these tell how much is retained."""


@value
class Counted:
    """A review that counts, with the grade it has now."""

    day: date
    phase: Phase
    rating: Rating
    recognised: Named | None
    """What was named instead of the answer, if it was forgotten."""


@value
class Alias:
    """A personal name that counts."""

    event: EventId
    """Where it was taught."""
    text: str
    entity: Named


@value
class History:
    """What follows from all events of one unit."""

    card: Card | None = None
    """None before the first review."""
    reviews: tuple[Counted, ...] = ()
    aliases: tuple[Alias, ...] = ()
    is_suspended: bool = False


def replay(events: Iterable[Event]) -> Mapping[UnitId, History]:
    """Return the history of every unit; the order in which events are given does not matter."""
    by_unit: defaultdict[UnitId, list[Event]] = defaultdict(list)
    for event in events:
        by_unit[event.unit].append(event)
    return {unit: history_of(of_unit) for unit, of_unit in by_unit.items()}


def history_of(events: Iterable[Event]) -> History:
    """Return what follows from the events of one unit, given in any order, even twice."""
    ordered = sorted({event.id: event for event in events}.values(), key=lambda event: event.id)
    live = [event for event, counts in counting(ordered) if counts]
    grades = {event.target: event.rating for event in live if isinstance(event, Overridden)}
    card: Card | None = None
    reviews: list[Counted] = []
    aliases: list[Alias] = []
    is_suspended = False
    for event in live:
        match event:
            case Reviewed():
                graded = replace(event, rating=grades.get(event.id, event.rating))
                reviews.append(counted(card, graded))
                card = reviewed(card, graded)
            case AliasTaught():
                aliases.append(Alias(event=event.id, text=event.text, entity=event.entity))
            case Suspended() | Resumed():
                is_suspended = isinstance(event, Suspended)
            case Overridden() | Undone() | Redone():
                pass
            case _:
                assert_never(event)
    return History(
        card=card, reviews=tuple(reviews), aliases=tuple(aliases), is_suspended=is_suspended
    )


def counting(ordered: Sequence[Event]) -> Iterator[tuple[Event, bool]]:
    """Give each event, in order, with whether it counts: neither undone nor resting on what is."""
    undone: set[EventId] = set()
    for event in reversed(ordered):
        if isinstance(event, Undone | Redone) and event.id not in undone:
            undone.add(event.target)
    for event in ordered:
        if basis_of(event) in undone:
            undone.add(event.id)
        yield event, event.id not in undone


def basis_of(event: Event) -> EventId | None:
    """Return the event without which this one means nothing."""
    match event:
        case Overridden():
            return event.target
        case AliasTaught():
            return event.because
        case _:
            return None


def reviewed(card: Card | None, event: Reviewed) -> Card:
    """Return the card after one more review."""
    memory = review(
        card.memory if card else None,
        event.rating,
        moment=event.moment,
        day=event.day,
        retention=event.retention,
    )
    lapsed = counted(card, event).phase is Phase.REVIEW and not event.rating.is_recalled
    return Card(
        unit=event.unit,
        fingerprint=event.fingerprint,
        memory=memory,
        introduced=card.introduced if card else event.day,
        reviews=(card.reviews if card else 0) + 1,
        lapses=(card.lapses if card else 0) + lapsed,
    )


def counted(card: Card | None, event: Reviewed) -> Counted:
    """Return how a review counts that met a card as it was before."""
    phase = Phase.NEW
    if card:
        phase = Phase.REVIEW if card.memory.stage is Stage.REVIEW else Phase.LEARNING
    return Counted(
        day=event.day,
        phase=phase,
        rating=event.rating,
        recognised=None if event.rating.is_recalled else event.recognised,
    )
