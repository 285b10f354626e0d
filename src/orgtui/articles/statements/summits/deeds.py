"""The day of a meeting at which something was done: "on 3 May Chad was admitted at the summit"."""

import re

from orgtui.articles.statements.sentence.frame import BODY, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_AT = late(
    r"\b(?:на|в ходе|во время|at|during|attend(?:ed|s)|(?:took|takes) part in|participated in"
    r"|(?:участвовал[аи]?|участие|участвует|участвуют) в)(?: the| its| an?)?(?: [\w-]+){0,3} $"
)
_MEETING = late(
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
    place, time = inside[0]
    is_of_deed = time.first.day is not None or _is_done(frame, match, place)
    return time if time.bound is Bound.AT and is_of_deed else None


_TO_DO = late(
    r"\b(?:to [a-z]+|will|would|[а-я]+(?:ть|ти|ться|тись)|буд[еу]т|ре[шч]\w+|догов\w+|заявил\w*"
    r"|план\w*|decid\w+|agree\w*|plan\w*|said|announc\w+)\b"
)
"""What else than the meeting a month or a year may be of: that for which something is agreed."""


def _is_done(frame: Frame, match: re.Match[str], place: int) -> bool:
    """Whether a clause tells but of what was done at a meeting, so that its time is of that."""
    return _TO_DO.search(frame.mask) is None and is_own(frame, match, place)


_BEHIND = late(r"(?:(?! (?:and|и) (?:[a-z]+ed|[а-я]+л[аи]?(?:с[ья])?)\b)[^,;])*")
_OF_MATTER = late(r"(?<!\w)(?:for|of|from|until|since|на|от|за|до|о|об)(?: the)? $")


def is_own(frame: Frame, match: re.Match[str], place: int) -> bool:
    """Whether a time stands in a meeting's own clause, of no matter dealt with there.

    Such are "the budget for 2016" and «война 2008 года».
    """
    mask = frame.mask
    if _BEHIND.fullmatch(mask, match.end(), place) is None or _OF_MATTER.search(mask, 0, place):
        return False
    is_bare = frame.language is Language.RU and not mask.endswith((" в ", " во "), 0, place)
    time = frame.item(mask[place : place + 2])
    is_day = time.time is not None and time.time.first.day is not None
    return is_day or not is_bare
