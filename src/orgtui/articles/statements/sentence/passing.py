"""Which times of a sentence are told but in passing."""

from collections.abc import Collection, Iterable

from orgtui.articles.statements.timing.attributes import is_of_treaty
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_YEAR_LENGTH = 4
_NTH_SINCE = late(
    r"\b(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?: (?:time|one|term))? since (?:[a-z]+ )?$"
)
"""What counts from a year: "its 13th since 1958"."""
_NEWCOMER = late(r"(?:новичк\w+|член\w*|участни\w+|newcomer|member|entrant) \($")
"""What a bare year in brackets tells of, besides states and cities."""


def is_by_the_way(sentence: str, time: Time) -> bool:
    """Whether a time is but told in passing: of somebody's past, or the year of a treaty."""
    is_of_treaty_alone = time.first.month is None and is_of_treaty(sentence.lower(), time.start)
    return is_of_treaty_alone or _is_in_brackets(sentence, time)


def _is_in_brackets(sentence: str, time: Time) -> bool:
    """Whether a time is only told in passing, of somebody's past: "(2008–2013)"."""
    start = sentence.rfind("(", 0, time.start)
    return start >= 0 and sentence.find(")", start, time.start) < 0


def is_year_apart(sentence: str, time: Time, places: Collection[int]) -> bool:
    """Whether a time is a bare year in brackets that tells nothing of what stands before it.

    Such a year tells something of states and cities, at whose ends `places` are, and of newcomers.
    """
    if _NTH_SINCE.search(sentence, 0, time.start):
        return True
    if {time.start - 2, time.start - 1} & set(places) or _NEWCOMER.search(
        sentence, 0, time.start
    ) is not None:
        return False
    is_bare = time.end - time.start == _YEAR_LENGTH and sentence[time.start - 1 : time.start] == "("
    return is_bare and sentence[time.end : time.end + 1] == ")"


_NEXT_MEETING = late(
    r"\b[Сс]ледующ(?:ий|ая|ее) (?:[а-я-]+ ){0,2}(?:саммит|встреч|сесси|заседани|форум)"
    r"[^,;:]{1,80}? (?:состоится|пройд[её]т|намечен[аоы]?|запланирован[аоы]?)"
)
_YEAR = late(r"\d{4}|год")


def is_of_open_year(sentence: str, time: Time) -> bool:
    """Whether a time is a day without a year of the next meeting, which may be years ahead."""
    is_bare = time.first.day is not None and not _YEAR.search(sentence, time.start, time.end)
    return is_bare and _NEXT_MEETING.search(sentence) is not None


def tells_of_later_year(told: Iterable[Time], published: PartialDate | None) -> bool:
    """Whether one of some times lies in a year behind that of the publication."""
    return published is not None and any(time.first.year > published.year for time in told)
