"""Until when a chair lasts: told by the way, or how long: "for a year"."""

from dataclasses import replace

from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.counting import NUMBER, UNIT, distance
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_LENGTH = late(
    rf"(?:\b(?:на|for)(?: (?:a|the|(?:очередн|ближайш|предстоящ|следующ|перв|next|coming|first)"
    rf"[а-я]{{0,3}}))*"
    rf" (?:(?P<count>{NUMBER})[ -])?(?:(?:следующ|ближайш|календарн)[а-я]+ )?(?P<unit>{UNIT})"
    r"|\b(?:на|for) (?P<half>полгода|half a year))(?![\w-])(?! (?:раньше|позже|назад|ago|later))"
)
"""How long somebody is to preside: "на год", "for six months"."""
_HALF_YEAR = "6"
"""In months."""


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


_LASTING = late(
    r"(?:, (?:котор(?:ое|ый|ая)|which)| и) (?:will )?(?:прод(?:лится|олжится)|заверш(?:ится|илось)"
    r"|законч(?:ится|илось)|истеч[её]т|окончится|будет длиться|run|last|end|expire)s?\b"
    r"[^;:OBSTPQD]{0,30}(?P<time>D.)"
)
"""What says until when a chair lasts: "председательство, которое продлится до 30 июня"."""
