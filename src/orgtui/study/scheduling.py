"""When to ask again: the FSRS algorithm, from the `fsrs` package."""

from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from orgtui.study.rating import Rating
from orgtui.values import value

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

_NOON = time(hour=12, tzinfo=UTC)


class Stage(IntEnum):
    """How far a memory has come, with FSRS's numbers."""

    LEARNING = 1
    """New: asked again after minutes."""
    REVIEW = 2
    """Known: asked again after days."""
    RELEARNING = 3
    """Forgotten: asked again after minutes."""


@value
class Memory:
    """What FSRS knows of one unit."""

    stage: Stage
    step: int | None
    """How many short intervals are done; None in reviews."""
    stability: float
    """Days until the chance of recall falls to 90 %."""
    difficulty: float
    """From 1 to 10."""
    due: datetime
    """When to ask again; in reviews the day counts, not the hour."""
    last_day: date
    """The day of study of the last review."""


def review(
    memory: Memory | None, rating: Rating, *, moment: datetime, day: date, retention: float = 0.9
) -> Memory:
    """Return what is remembered after one more review; None before the first.

    `day` is the day of study. Elapsed time is counted in such days, since FSRS takes a review
    within 24 hours for one of the same day, which from evening to morning is wrong. Minutes count
    from `moment`.
    """
    from fsrs import Rating as Grade

    noon = datetime.combine(day, _NOON)
    card, _ = _scheduler(retention).review_card(_card(memory, noon), Grade(int(rating)), noon)
    assert card.stability is not None, "a reviewed card has a stability"
    assert card.difficulty is not None, "a reviewed card has a difficulty"
    return Memory(
        stage=Stage(int(card.state)),
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=moment.astimezone(UTC) + (card.due - noon),
        last_day=day,
    )


def intervals(
    memory: Memory | None, *, moment: datetime, day: date, retention: float = 0.9
) -> dict[Rating, timedelta]:
    """Return after what time each grade would have the unit asked again."""
    return {
        rating: review(memory, rating, moment=moment, day=day, retention=retention).due - moment
        for rating in Rating
    }


def chance_of_recall(memory: Memory, day: date) -> float:
    """Return how likely the unit is remembered on a day, from 0 to 1."""
    noon = datetime.combine(day, _NOON)
    return float(_scheduler(0.9).get_card_retrievability(_card(memory, noon), noon))


@cache
def _scheduler(retention: float) -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(desired_retention=retention, enable_fuzzing=False)


def _card(memory: Memory | None, noon: datetime) -> "Card":
    # Without an id, a card waits a millisecond to invent one.
    from fsrs import Card, State

    if memory is None:
        return Card(card_id=0, due=noon)
    return Card(
        card_id=0,
        state=State(int(memory.stage)),
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=noon,
        last_review=datetime.combine(memory.last_day, _NOON),
    )
