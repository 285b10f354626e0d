"""The times of memberships: of all states, of each, or counted from one told before."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.discourse import Discourse
from orgtui.articles.statements.frame import Frame
from orgtui.articles.statements.roles import time_in
from orgtui.articles.statements.sentence_clauses import BLANK, Clause, Kind
from orgtui.articles.statements.shifts import shift_in, year_behind
from orgtui.articles.statements.times import Bound, Time

_APART = re.compile(r"(?P<who>[ST].) ?\((?:с |со |в |since |from |in )?(?P<time>D.)\)")
_LONGEST = 40
_YEAR = re.compile(r"\d{4}")


def times_apart(frame: Frame) -> dict[Party, Time]:
    """Return the times that stand in brackets behind single states."""
    found: dict[Party, Time] = {}
    for match in _APART.finditer(frame.mask):
        party, time = frame.party(match["who"]), frame.item(match["time"]).time
        if party is not None and time is not None:
            found[party] = time
    return found


def anchor_of(frame: Frame, before: Discourse, place: int) -> Time | None:
    """Return the time that another is counted from: told last before a place of the mask."""
    told = [
        time
        for at, time in frame.time_places
        if at < place and frame.mask[at] == "D" and time.bound is not Bound.UNTIL
    ]
    return told[-1] if told else before.moment or _publication(before)


def _publication(before: Discourse) -> Time | None:
    if before.published is None:
        return None
    return Time(start=0, end=0, bound=Bound.AT, first=before.published)


def _alone(clause: Clause) -> tuple[int, Time] | None:
    """Return the time that a clause consists of: "…; a year later, on 21 December, …"."""
    found = time_in(clause, clause.start, clause.start)
    words = clause.mask.strip(BLANK + " ,")
    if found is None or re.search(r"[OBSTPQ][\ue000-\uf8ff]", words) or len(words) > _LONGEST:
        return None
    return found[0] + 2, found[1]


def _is_other(clause: Clause, shift: re.Match[str], place: int) -> bool:
    """Whether a time behind a shift is that of another state."""
    return re.search(r"[STC][\ue000-\uf8ff]", clause.mask[shift.end() : place]) is not None


def when(clause: Clause, before: Discourse, start: int, end: int) -> tuple[int, Time] | None:
    """Return the time of a predicate, told or counted from another, and where its words end."""
    found = time_in(clause, start, end)
    shift = shift_in(clause.mask, anchor_of(clause.frame, before, clause.start))
    if found is None and shift is None and clause.kind is Kind.COORDINATED and clause.after:
        return _alone(clause.after)
    if found is None:
        return (shift[0].end(), shift[1]) if shift is not None else None
    place, time = found
    if shift is not None and end <= shift[0].start() < place and _is_other(clause, shift[0], place):
        return shift[0].end(), shift[1]
    if shift is None or _YEAR.search(clause.frame.item(clause.mask[place : place + 2]).text):
        return place + 2, time
    anchor = anchor_of(clause.frame, before, shift[0].start())
    return place + 2, year_behind(clause.mask, place, anchor, time)
