"""The year with which a line of a chronicle begins, and what it tells without one."""

from collections.abc import Iterator, Sequence

from orgtui.articles.statements.timing.readers import Time, in_year
from orgtui.articles.statements.timing.words import MONTH, MONTH_ADJECTIVE
from orgtui.articles.statements.timing.years import SAYS_YEAR
from orgtui.text.late_patterns import late

_MONTH = late(f"{MONTH}|{MONTH_ADJECTIVE}")
_HEADING = late(r"((?:19|20)\d\d)(?: год)? ?[–—:-] ?(?=[^\W\d_])")


def heading_year(passage: str) -> int | None:
    """Return the year that a passage begins with, as a line of a chronicle: "2022 – Italy"."""
    found = _HEADING.match(passage)
    return int(found[1]) if found is not None else None


def in_heading_year(found: Sequence[Time], sentence: str, year: int) -> Iterator[Time]:
    """Give days and months without a year that of the line of a chronicle they stand in."""
    lowered = sentence.lower()
    for time in found:
        words = lowered[time.start : time.end]
        is_bare = _MONTH.search(words) is not None and SAYS_YEAR.search(words) is None
        yield in_year(time, year) if is_bare else time
