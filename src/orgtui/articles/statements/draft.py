"""A fact as a pattern has read it, before it is bound to its sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A fact without its sentence."""

    kind: StatementKind
    organisation: Party
    who: Party | None
    role: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None


Period = tuple[PartialDate | None, PartialDate | None]
"""The first and the last date, None where nothing is said."""


def begun(time: Time | None) -> Period:
    """Return the period of what begins at, or lasts over, a time."""
    time = at_meeting(time)
    if time is None:
        return None, None
    if time.bound is Bound.UNTIL:
        return None, time.first
    return time.first, time.last


def ended(time: Time | None) -> Period:
    """Return the period of what ends at a time."""
    time = at_meeting(time)
    if time is None:
        return None, None
    if time.bound is Bound.SPAN:
        return time.first, time.last
    return None, time.first


_LONGEST_MEETING = 4


def at_meeting(time: Time | None) -> Time | None:
    """Return the last of the days of a meeting, on which it decides, any other time as it is."""
    if time is None or time.last is None or time.first.day is None or time.last.day is None:
        return time
    days = (time.last.latest - time.first.earliest).days
    is_meeting = 0 <= days <= _LONGEST_MEETING
    return replace(time, bound=Bound.AT, first=time.last, last=None) if is_meeting else time


def are_ends(one: Period, other: Period) -> bool:
    """Whether of two periods one has only a beginning, the other only an end that is later."""
    begun, over = (one, other) if one[0] else (other, one)
    if begun[0] is None or over[1] is None or begun[1] or over[0]:
        return False
    return begun[0].latest < over[1].earliest


def of_each(
    kind: StatementKind,
    organisation: Party,
    states: Iterable[Party],
    role: str,
    period: Period,
) -> Iterator[Draft]:
    """Yield the same fact of each of some states."""
    for state in states:
        yield Draft(
            kind=kind,
            organisation=organisation,
            who=state,
            role=role,
            start=period[0],
            end=period[1],
        )
