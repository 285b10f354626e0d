"""A fact as a pattern has read it, before it is bound to its sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
    if time is None:
        return None, None
    if time.bound is Bound.UNTIL:
        return None, time.first
    return time.first, time.last


def ended(time: Time | None) -> Period:
    """Return the period of what ends at a time."""
    if time is None:
        return None, None
    if time.bound is Bound.SPAN and time.last is not None:
        return (None, time.last) if _is_meeting(time.first, time.last) else (time.first, time.last)
    return None, time.first


_LONGEST_MEETING = 31


def _is_meeting(first: PartialDate, last: PartialDate) -> bool:
    """Whether days from one to another are those of a meeting, on whose last one things end."""
    is_of_days = first.day is not None and last.day is not None
    return is_of_days and 0 <= (last.latest - first.earliest).days <= _LONGEST_MEETING


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
