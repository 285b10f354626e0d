"""When states were taken in at a meeting that has its day elsewhere."""

import re
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.discourse import Discourse
from orgtui.articles.statements.sentence_clauses import Clause
from orgtui.articles.statements.times import Bound, Time

_LONGEST_MEETING = 31
_MEETING = re.compile(
    r"\b(?:summit|session|congress|meeting|conference|assembly)\b"
    r"|саммит|сесси|конгресс|встреч|ассамбле|заседани|совещани|конференци|отырыс|жиын|басқосу"
)


def last_day(time: Time) -> Time:
    """Return the last day of a meeting: what it decides is told at its end."""
    if time.bound is not Bound.SPAN or time.last is None:
        return time
    days = (time.last.latest - time.first.earliest).days
    return replace(time, first=time.last, last=None) if days <= _LONGEST_MEETING else time


def meeting_time(clause: Clause, before: Discourse, of: Party, *, is_turn: bool) -> Time | None:
    """Return the day of the meeting at which something happens that has no time of its own."""
    if not is_turn:
        return None
    frame = clause.frame
    if frame.has_time:
        (_, time), *others = frame.time_places
        is_only = not others and time.bound in (Bound.AT, Bound.SPAN)
        return last_day(time) if is_only and _MEETING.search(frame.mask) else None
    if before.met is not None and before.met[0] == of:
        return replace(last_day(before.met[1]), bound=Bound.AT)
    if before.dateline is not None and _MEETING.search(frame.mask):
        return before.dateline
    return None
