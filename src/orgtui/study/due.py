"""The queue: what to ask today, in which order, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from orgtui.study.unit import fact_of
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.quiz.question import UnitId
    from orgtui.study.cards import Card

SIBLINGS_APART = 5
"""How many questions about other facts part two about the same, where there are as many."""


class DueReason(Enum):
    """Why a unit is asked."""

    LEARNING = "learning"
    """Some minutes are over."""
    CHANGED = "changed"
    """Its answer is another one than was learned."""
    REVIEW = "review"
    """Its day has come."""
    NEW = "new"
    """It was never asked."""


@value
class DueUnit:
    """A unit to ask, and why."""

    unit: UnitId
    reason: DueReason
    card: Card | None
    """None for a new one."""


@value
class DueCounts:
    """How much there is to do today."""

    learning: int
    changed: int
    reviews: int
    new: int
    """Still to be introduced today; fewer where siblings wait for another day."""

    @property
    def total(self) -> int:
        """All of it."""
        return self.learning + self.changed + self.reviews + self.new


@value
class Candidates:
    """What could be asked, each in its order; read only as far as needed."""

    learning: Iterable[Card] = ()
    changed: Iterable[Card] = ()
    reviews: Iterable[Card] = ()
    new: Iterable[UnitId] = ()


def queue(
    candidates: Candidates,
    *,
    limit: int,
    new_left: int,
    accepts: Callable[[UnitId], bool] = lambda _: True,
    was_studied_today: Callable[[str], bool] = lambda _: False,
) -> tuple[DueUnit, ...]:
    """Return at most `limit` units to ask: first what is due, then at most `new_left` new ones.

    `accepts` leaves out what is not wanted. No new unit comes on a day on which another of its
    fact is asked or was (`was_studied_today`), since the one gives the other away.
    """
    picked: dict[UnitId, DueUnit] = {}
    due = (
        (DueReason.LEARNING, candidates.learning),
        (DueReason.CHANGED, candidates.changed),
        (DueReason.REVIEW, candidates.reviews),
    )
    for reason, cards in due:
        for card in cards:
            if len(picked) >= limit:
                break
            if card.unit not in picked and accepts(card.unit):
                picked[card.unit] = DueUnit(unit=card.unit, reason=reason, card=card)
    room = min(new_left, limit - len(picked))
    facts = {fact_of(unit) for unit in picked}
    for unit in _first_of_facts(candidates.new, room, facts, accepts, was_studied_today):
        picked[unit] = DueUnit(unit=unit, reason=DueReason.NEW, card=None)
    return spread(tuple(picked.values()))


def spread(units: Sequence[DueUnit], distance: int = SIBLINGS_APART) -> tuple[DueUnit, ...]:
    """Return the same units with siblings kept apart, and otherwise as much in order as can be.

    Towards the end, where other facts run out, siblings come closer; they are neighbours only if
    one fact has more than half of all units.
    """
    waiting = list(units)
    placed: list[DueUnit] = []
    while waiting:
        item = _next_apart(waiting, [fact_of(item.unit) for item in placed[-distance:]])
        waiting.remove(item)
        placed.append(item)
    return tuple(placed)


def _first_of_facts(
    units: Iterable[UnitId],
    room: int,
    facts: set[str],
    accepts: Callable[[UnitId], bool],
    was_studied_today: Callable[[str], bool],
) -> Iterable[UnitId]:
    if room <= 0:
        return
    for unit in units:
        fact = fact_of(unit)
        if fact in facts or not accepts(unit) or was_studied_today(fact):
            continue
        facts.add(fact)
        yield unit
        room -= 1
        if room == 0:
            return


def _next_apart(waiting: Sequence[DueUnit], recent: Sequence[str]) -> DueUnit:
    """Return the first item whose fact is not recent, or the one whose fact is least so.

    A fact that has half of what waits goes first, else its siblings would be left for the end.
    """
    counts = Counter(fact_of(item.unit) for item in waiting)
    urgent, count = counts.most_common(1)[0]
    is_urgent = 2 * count > len(waiting) and urgent not in recent[-1:]
    ages = {fact: age for age, fact in enumerate(recent, 1)}

    def age(item: DueUnit) -> int:
        fact = fact_of(item.unit)
        return -1 if is_urgent and fact == urgent else ages.get(fact, 0)

    return min(waiting, key=age)
