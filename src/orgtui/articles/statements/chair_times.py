"""When the chair passes: in the words of its clause, of those around it, or of the news before."""

import re
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chair_ways import Way
from orgtui.articles.statements.discourse import Discourse
from orgtui.articles.statements.roles import time_in
from orgtui.articles.statements.sentence_clauses import Clause, Kind, clauses
from orgtui.articles.statements.times import Bound, Time
from orgtui.facts.dates import PartialDate

_PERFECT = re.compile(r"\bha(?:s|ve)\b")
_MEETING = re.compile(r"(?:саммит|сесси|заседани|встреч|summit|session|meeting|жиын|отырыс)\w*")
_THERE = re.compile(r"\b(?:на (?:ней|нем|котор\w+)|там|тогда|тогда же|где|where|there|at which)\b")
_HANGING = re.compile(r"(?:до|until|till)\b[^OBSTPQ;]{0,50}$")


def time_told(
    clause: Clause, before: Discourse, way: Way, of: Party, match: re.Match[str]
) -> Time | None:
    """Return when something happened with the chair of an organisation."""
    found = time_in(clause, *match.span())
    if found is not None:
        return _bound(clause, found, match.end())
    if way is Way.HOLDS:
        return None
    near = _of_parent(clause) or _of_meeting(clause)
    return near or _of_news(clause, before, way, of)


def _bound(clause: Clause, found: tuple[int, Time], end: int) -> Time:
    """Return a time; "until the leaders meet in 2026" ends in 2026."""
    place, time = found
    if clause.kind is Kind.WHEN and time.bound is Bound.UNTIL and place < clause.start:
        return replace(time, bound=Bound.AT)
    is_until = place > end and _HANGING.search(clause.mask, end, place) is not None
    return replace(time, bound=Bound.UNTIL) if is_until and time.bound is Bound.AT else time


def _of_parent(clause: Clause) -> Time | None:
    """Return the time of the clause that one goes on from: "…, taking over from Poland"."""
    above = clause.after
    if above is None:
        return None
    is_there = clause.kind is Kind.COORDINATED and _THERE.search(clause.mask) is not None
    if clause.kind is not Kind.GERUND and not is_there:
        return None
    found = time_in(above, clause.seam, clause.seam)
    return found[1] if found and found[1].bound is not Bound.UNTIL else None


def _of_meeting(clause: Clause) -> Time | None:
    """Return the time of a meeting named in a clause: "at the summit held on Thursday"."""
    for inner in clauses(clause.frame):
        if inner.after is not clause or inner.kind not in (Kind.PARTICIPLE, Kind.RELATIVE):
            continue
        last = clause.mask[max(0, inner.seam - 40) : inner.seam]
        if _MEETING.search(last):
            found = time_in(inner, inner.start, inner.start)
            return replace(found[1], bound=Bound.AT, first=_last(found[1])) if found else None
    return None


def _last(time: Time) -> PartialDate:
    return time.last or time.first


def _of_news(clause: Clause, before: Discourse, way: Way, of: Party) -> Time | None:
    """Return when the chair passed where only the article's news tell: at the summit, or now."""
    if way not in (Way.GIVES, Way.GOES, Way.TAKES):
        return None
    if before.met is not None and before.met[0] == of:
        return Time(start=0, end=0, bound=Bound.AT, first=_last(before.met[1]))
    day = before.published
    if day is not None and day.day is not None and _PERFECT.search(clause.mask):
        return Time(start=0, end=0, bound=Bound.AT, first=day)
    return None
