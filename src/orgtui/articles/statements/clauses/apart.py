"""When something happens of which a sentence tells the time apart: "That was in 2013: …"."""

import re
from dataclasses import replace

from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.timing.times import Bound, Time

_WAS = (
    r"(?:(?:это|все)(?: же)? (?:было|произошло|случилось|стряслось|состоялось)"
    r"|(?:произошло|случилось|было)(?: это)?"
    r"|(?:that|this|it) (?:was|happened|came|took place|occurred)|бұл)"
)
_WHEN = r"(?:(?:еще|уже|лишь|только|back|only|not) )?(?:(?:в|во|in|on|until|till) )?(?P<time>D.)"
_AHEAD = re.compile(
    rf"{_WAS} {_WHEN}(?: (?:[а-яa-z]+ )?(?:on|in|at|в|на) [^:;,]{{1,30}}| болды| болған)?"
    r"(?: that ?|: )$"
)
"""What tells the time of all that follows it."""
_FIRST = re.compile(r"(?:(?:in|on|в) )?(?P<time>D.),? (?:after|because of|amid|из-за) $")
_CAUSE = re.compile(r"[^OBSTPQ,;:]+, ")
"""A time ahead of a cause, behind which the sentence goes on."""
_BEHIND = re.compile(rf"(?:,|,? ?[–—-]) (?:а |и |and )?{_WAS} {_WHEN}")
"""What tells the time of all that stands before it."""


def time_apart(clause: Clause, start: int) -> tuple[int, Time] | None:
    """Return the time of a predicate that a sentence tells apart from a clause without any."""
    if not clause.frame.has_time:
        return None
    mask = clause.frame.mask
    found = _AHEAD.match(mask[: clause.start]) or _BEHIND.search(mask, start)
    if found is None and _CAUSE.match(mask, clause.start, start):
        found = _FIRST.match(mask[: clause.start])
    if found is None:
        return None
    time = clause.frame.item(found["time"]).time
    if time is None or time.bound not in (Bound.AT, Bound.UNTIL):
        return None
    return found.start("time"), replace(time, bound=Bound.AT)
