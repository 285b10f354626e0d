"""Which words of a sentence tell of a meeting: its clause, up to where another is told of."""

import re

from orgtui.articles.statements.sentence.templates import BOUNDARY
from orgtui.articles.statements.summits.holding import AT_SUMMIT, HELD
from orgtui.text.late_patterns import late

_RELATIVE = late(
    r"(?:[^OBSTPQC;:()]{0,40}D.| [^OBSTPQCD,;:()]{3,60})?"
    r"(?: (?:in|at|в|во)(?: the)? C.(?: (?:и|and) [\w-]+)?)?"
    r"(?:,|:| [–—-]) (?:котор\w+|он[ао]?|which|who|it) (?:(?:(?:в|on|in) )?D. )?"
    r"(?:(?:is|was|had|will be|are|were|должн[аоы]|должен) )?(?=\w+)"
)

COMMA = late(r", |[:;] | [–—-] ")

NEXT = late(
    r"(?:следующ|прошл|предыдущ|предстоящ|(?:the |its )?(?:next|previous|following|upcoming) )"
)

_SEAM = late(r", (?:а |и |and |while |with )?(?:the )?$")

_JOINED = late(r" (?:and|while|и|а) (?:the )?$")
"""What joins a meeting to another that has a verb of its own."""


def span_of(mask: str, match: re.Match[str], starts: list[int]) -> tuple[int, int]:
    """Return the clause of a meeting, up to the commas that part it from other meetings."""
    start, end = _clause(mask, match)
    is_next = NEXT.match(match.group()) and _SEAM.search(mask, start, match.start())
    start = match.start() if is_next else start
    for other in starts:
        if start <= other < match.start():
            joined = _JOINED.search(mask, other, match.start())
            start = joined.end() if joined is not None else start
            start = max(
                (m.end() for m in COMMA.finditer(mask, other, match.start())), default=start
            )
        if match.end() <= other < end:
            last = max((m.start() for m in COMMA.finditer(mask, match.end(), other)), default=end)
            joined = _JOINED.search(mask, match.end(), other)
            last = joined.start() if joined is not None and last == end else last
            is_other = last == end and AT_SUMMIT.search(mask, 0, other) is not None
            end = min(end, other if is_other else last)
    return start, end


def _clause(mask: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the clause of a match; "…, which runs from 3 to 5 July" goes on with it."""
    start = 0
    mask = _SHORT_ASIDE.sub(lambda aside: f" {aside[1]} ", mask)
    for boundary in BOUNDARY.finditer(mask, 0, match.start()):
        last = mask[max(0, boundary.start() - 2) : boundary.start()][:1]
        is_then = last == "D" and _WHEN.search(boundary.group()) is not None
        is_there = last in ("C", "S", "T") and _WHERE.search(boundary.group()) is not None
        start = boundary.start() - 2 if is_then or is_there else boundary.end()
    at = match.end()
    relative = _RELATIVE.match(mask, at)
    if relative is not None and HELD.match(mask, relative.end()):
        at = relative.end()
    after = BOUNDARY.search(mask, at)
    aside = _ASIDE.search(mask, at, after.start() if after else len(mask))
    after = aside or after
    return start, after.start() if after else len(mask)


_SHORT_ASIDE = late(r"\(((?:[CS]., )?D.(?:, [^()OBPQ]{0,20})?)\)")
"""A time in brackets, with a place at most, which belongs to the words around it."""

_WHEN = late(r"when|когда")

_WHERE = late(r"where|где")

_ASIDE = late(r": (?:he|she|it|they|он|она|они|оно)\b")
"""Where a clause ends that another explains."""
