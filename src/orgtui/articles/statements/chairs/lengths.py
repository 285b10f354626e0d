"""Until when a chair lasts that is had "for a year", or until the next who is named with it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.timing.counting import NUMBER, UNIT, distance
from orgtui.facts.dates import PartialDate

_LENGTH = re.compile(
    rf"(?:\b(?:на|for)(?: (?:a|the|(?:очередн|ближайш|предстоящ|следующ|перв|next|coming|first)"
    rf"[а-я]{{0,3}}))*"
    rf" (?:(?P<count>{NUMBER})[ -])?(?:(?:следующ|ближайш|календарн)[а-я]+ )?(?P<unit>{UNIT})"
    r"|\b(?:на|for) (?P<half>полгода|half a year))(?![\w-])(?! (?:раньше|позже|назад|ago|later))"
)
"""How long somebody is to preside: "на год", "for six months"."""
_HALF_YEAR = "6"
"""In months."""
_LONGEST = 3 * 366
"""How many days one who has the chair has it at most before the next who is named."""


def end_of_length(clause: Clause, start: PartialDate) -> PartialDate | None:
    """Return until when a chair lasts of which a clause tells how long, to the month at most."""
    found = _LENGTH.search(clause.mask)
    if found is None:
        return None
    is_half = found["half"] is not None
    end = distance(start, _HALF_YEAR if is_half else found["count"], found["unit"] or "months")
    if end is None or start.month is None:
        return end
    months = end.year * 12 + (end.month or start.month) - 1
    months -= start.day == 1 or (start.day is None and start.month in _FIRST_MONTHS)
    return PartialDate(year=months // 12, month=months % 12 + 1)


_FIRST_MONTHS = (1, 7)
"""The months on whose first day most chairs pass."""


def until_the_next(found: Sequence[Draft]) -> Iterator[Draft]:
    """Yield chairs; what has only a beginning ends when the next of the same sentence begins."""
    for one in found:
        begun = [_days_until(one, other) for other in found]
        after = min((pair for pair in begun if pair is not None), default=None)
        is_ended = any(_is_same_chair(one, other) and other.end for other in found)
        if one.start is None or one.end or is_ended or after is None or after[0] > _LONGEST:
            yield one
        else:
            yield replace(one, end=after[1])


def _is_same_chair(one: Draft, other: Draft) -> bool:
    return (one.organisation, one.who) == (other.organisation, other.who)


def _days_until(one: Draft, other: Draft) -> tuple[int, PartialDate] | None:
    """Return how long after a chair another begins that is told to the day, and when."""
    if one.start is None or other.start is None or one.organisation != other.organisation:
        return None
    is_next = one.who != other.who and one.role == other.role and other.start.day is not None
    days = (other.start.earliest - one.start.earliest).days
    return (days, other.start) if is_next and days > 0 else None
