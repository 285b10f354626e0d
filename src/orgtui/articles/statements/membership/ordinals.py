"""States told of by their number: "the first in 1999, the second in 2004", "the first to …"."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import OTHERWISE_RU
from orgtui.articles.statements.timing.times import Time
from orgtui.text.late_patterns import late

_FIRST_AND_SECOND = late(
    r"(?:перв\w+|the (?:first|former)|біріншісі)\b[^OBSTPQCD;]{0,30}(?P<time>D.)[^OBSTPQCD;]{0,20}"
    r"(?:втор\w+|the (?:second|latter|other)|екіншісі)\b[^OBSTPQCD;]{0,30}(?P<time2>D.)"
)


def ordinally(
    frame: Frame, place: int, states: tuple[Party, ...]
) -> tuple[tuple[Party, Time | None], ...]:
    """Return two states with their times, where "the first in …, the second in …" follows."""
    match = _FIRST_AND_SECOND.search(frame.mask, place)
    if match is None or len(states) != len(match.groups()):
        return ()
    times = (frame.item(match["time"]).time, frame.item(match["time2"]).time)
    return tuple(zip(states, times, strict=True))


_NO_OTHER = late(OTHERWISE_RU)


_FORMERLY = late(r"\b(?:former|erstwhile|one-time)\b")


def is_no_status(mask: str, role: str, match: re.Match[str]) -> bool:
    """Whether a state is no member: the first of them in what follows, «страной, где …», or once.

    Who is "a former member" was one at a time that is not told.
    """
    if _FORMERLY.search(mask, max(0, match.start() - 12), match.end()):
        return True
    is_state = role.endswith(("государством", "страной"))
    return is_state and _NO_OTHER.match(mask, match.end()) is None
