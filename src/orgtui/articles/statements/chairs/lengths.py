"""Until when a chair lasts: told by the way, "for a year", or until the next who is named."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.articles.statements.chairs.rotations import rotation
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.counting import NUMBER, UNIT, distance
from orgtui.articles.statements.timing.times import Bound, Time
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
_LEAST, _HALF, _LONGEST, _TOLD_AT_ONCE = 31, 190, 370, 3 * 366
"""How many days lie between two chairs at least, and at most: where it passes twice a year, once,
and where one sentence tells of both."""
_MONTHS_OF_HALF = 6


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


def lasting(frame: Frame, start: int) -> Time | None:
    """Return until when a chair lasts that is told of in an aside."""
    found = _LASTING.search(frame.mask, start)
    time = frame.item(found["time"]).time if found is not None else None
    return replace(time, bound=Bound.UNTIL) if time is not None else None


_LASTING = re.compile(
    r"(?:, (?:котор(?:ое|ый|ая)|which)| и) (?:will )?(?:прод(?:лится|олжится)|заверш(?:ится|илось)"
    r"|законч(?:ится|илось)|истеч[её]т|окончится|будет длиться|run|last|end|expire)s?\b"
    r"[^;:OBSTPQD]{0,30}(?P<time>D.)"
)
"""What says until when a chair lasts: "председательство, которое продлится до 30 июня"."""


def until_the_next(found: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return facts; a chair with only a beginning ends on the day on which the next begins."""
    chairs = [one for one in found if one.kind is StatementKind.CHAIRMANSHIP]
    is_ended = {(one.organisation, one.who) for one in chairs if one.end is not None}
    begun: dict[Party, list[Statement]] = {}
    for one in chairs:
        if one.start is not None and one.role == "chair":
            begun.setdefault(one.organisation, []).append(one)
    ends: dict[int, PartialDate] = {}
    for in_turn in begun.values():
        in_turn.sort(key=lambda one: str(one.start))
        for one, after in pairwise(in_turn):
            if one.who != after.who and (one.organisation, one.who) not in is_ended:
                ends.update((id(one), day) for day in _change(one, after))
    return tuple(replace(one, end=ends[id(one)]) if id(one) in ends else one for one in found)


def _change(one: Statement, after: Statement) -> Iterator[PartialDate]:
    """Yield the day on which a chair passes to the next, if it is told and that soon after."""
    if one.start is None or after.start is None or after.start.day is None:
        return
    is_in_order = one.start.month is not None or one.quote_start <= after.quote_start
    of = one.organisation.id or one.organisation.name
    longest = _HALF if rotation(of).months == _MONTHS_OF_HALF else _LONGEST
    longest = _TOLD_AT_ONCE if one.quote_start == after.quote_start else longest
    if is_in_order and _LEAST < (after.start.earliest - one.start.earliest).days < longest:
        yield after.start
