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


LONGEST_MEETING = 31
"""How many days what is surely a meeting can last, by the words around."""
_USUAL_MEETING = 4
"""How many days make a meeting, whatever the words around say."""


def last_day(time: Time, longest: int = LONGEST_MEETING) -> Time:
    """Return the last day of a meeting no longer than so many days: what it decides is told then.

    Any other time is returned as it is.
    """
    if time.bound is not Bound.SPAN or time.last is None or time.last.day is None:
        return time
    is_meeting = (time.last.latest - time.first.earliest).days <= longest
    return replace(time, bound=Bound.AT, first=time.last, last=None) if is_meeting else time


def at_meeting(time: Time | None) -> Time | None:
    """Return the last day of what can only be a meeting, any other time as it is."""
    if time is None or time.last is None or time.first.day is None:
        return time
    is_forward = time.last.latest >= time.first.earliest
    return last_day(time, _USUAL_MEETING) if is_forward else time


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
