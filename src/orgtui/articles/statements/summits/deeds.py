"""The day of a meeting at which something was done: "on 3 May Chad was admitted at the summit"."""

import re

from orgtui.articles.statements.sentence.frame import BODY, Frame
from orgtui.articles.statements.timing.times import Bound, Time

_AT = re.compile(
    r"\b(?:на|в ходе|во время|at|during|attend(?:ed|s)|(?:took|takes) part in|participated in"
    r"|(?:участвовал[аи]?|участие|участвует|участвуют) в)(?: the| its| an?)?(?: [\w-]+){0,3} $"
)
_MEETING = re.compile(
    r"саммите\b|встрече\b|заседании|сессии|форуме\b|конференции|совещании|съезде\b|собрании"
    r"|в (?:ходе|время) |summit|meeting|session|gathering|conference"
)
"""A meeting as the place of what is done, not as where somebody goes."""


def time_of_deed(frame: Frame, match: re.Match[str], inside: list[tuple[int, Time]]) -> Time | None:
    """Return the day of what was done at a meeting, if its clause tells of but one."""
    ahead = _AT.search(frame.mask, 0, match.start())
    if ahead is None or len(inside) != 1:
        return None
    items = frame.within(match.group())
    body = " ".join(item.text.lower() for item in items if item.letter == BODY)
    if not _MEETING.search(f"{ahead.group()}{match.group()} {body}"):
        return None
    time = inside[0][1]
    return time if time.bound is Bound.AT and (time.first.day or _is_done(frame)) else None


_TO_DO = re.compile(
    r"\b(?:to [a-z]+|will|would|[а-я]+(?:ть|ти|ться|тись)|буд[еу]т|ре[шч]\w+|догов\w+|заявил\w*"
    r"|план\w*|decid\w+|agree\w*|plan\w*|said|announc\w+)\b"
)
"""What else than the meeting a month or a year may be of: that for which something is agreed."""


def _is_done(frame: Frame) -> bool:
    """Whether a clause tells but of what was done at a meeting, so that its time is of that."""
    return _TO_DO.search(frame.mask) is None
