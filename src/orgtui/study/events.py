"""Events: everything that ever happened in study; cards and statistics follow from them."""

from datetime import date, datetime

from orgtui.facts.ids import EntityKind
from orgtui.quiz.question import QuestionId, UnitId
from orgtui.quiz.verdict import Outcome
from orgtui.study.ids import EventId, SessionId
from orgtui.study.moments import microseconds
from orgtui.study.rating import Rating
from orgtui.values import value

NO_UNIT = UnitId("")
"""The unit of what concerns none."""
NOISE_BITS = 40
"""How many random bits an id has."""


@value
class Named:
    """An entity by its id."""

    kind: EntityKind
    id: str
    context: str = ""
    """The organisation of a body, an office, a document or an initiative."""


@value
class Happening:
    """What all events have."""

    id: EventId
    moment: datetime
    """By the clock of the device, in UTC."""
    unit: UnitId
    """Only events of the same unit ever concern each other."""


@value
class Reviewed(Happening):
    """A question was answered and graded."""

    day: date
    """The learner's day of study."""
    fingerprint: str
    """Of the answer that was right then."""
    rating: Rating
    outcome: Outcome
    typed: str
    """As typed, or the id of the option chosen."""
    question: QuestionId
    session: SessionId
    retention: float
    """The share of reviews the learner wanted to succeed then; it sets the interval."""
    recognised: Named | None = None
    """What was named instead of the answer."""


@value
class Overridden(Happening):
    """The learner changed the grade of a review: "I was right", or one key."""

    target: EventId
    """The review."""
    rating: Rating


@value
class AliasTaught(Happening):
    """The learner's own name for an entity."""

    text: str
    entity: Named
    because: EventId | None = None
    """The change of grade that taught it; both are undone together."""


@value
class Suspended(Happening):
    """The unit is not to be asked."""


@value
class Resumed(Happening):
    """The unit is to be asked again."""


@value
class Undone(Happening):
    """An earlier event no longer counts."""

    target: EventId


@value
class Redone(Happening):
    """An undo no longer counts, so what it undid counts again."""

    target: EventId
    """The `Undone`."""


Event = Reviewed | Overridden | AliasTaught | Suspended | Resumed | Undone | Redone
"""One entry of the log."""


def new_event_id(moment: datetime, noise: int, *, after: EventId | None) -> EventId:
    """Return an id for an event of a moment that sorts after the latest known one.

    `noise` has `NOISE_BITS` random bits, so that two devices never give the same id.
    """
    tick = max(microseconds(moment), 0)
    if after is not None:
        tick = max(tick, int(after[:14], 16) + 1)
    return EventId(f"{tick:014x}{noise:010x}")
