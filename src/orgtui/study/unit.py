"""Units: what the schedule remembers, a fact and a direction."""

from orgtui.quiz.question import UnitId
from orgtui.values import value


@value
class Offer:
    """A unit that the present facts can ask about."""

    unit: UnitId
    fingerprint: str
    """Of its present answer; see `fingerprint.fingerprint`."""


def fact_of(unit: UnitId) -> str:
    """Return what siblings share: "sco/chair/2023-07-04" of "sco/chair/2023-07-04:holder"."""
    return unit.rpartition(":")[0] or unit


def organisation_of(unit: UnitId) -> str:
    """Return the first part of a unit's id: "sco" of "sco/chair/2023-07-04:holder"."""
    return fact_of(unit).partition("/")[0]
