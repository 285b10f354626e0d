"""Two times of a sentence that belong together: ends of a period, halves, a year and its day."""

from collections.abc import Sequence
from dataclasses import replace

from orgtui.articles.statements.timing.readers import Bound, Time, in_year
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_ASIDE = late(
    r"\s*(?:бастап|бері)?\s*\([^()]*\)\s*"
    r"| (?:и )?(?:вплоть )?(?:до|по) "
    r"(?:(?:самого )?(?:начала|середины|конца|весны|лета|осени|зимы) )?"
)
"""What parts the ends of "since … (…) until", and of «с … до конца …»."""
_BEGINS = late(
    r"\b(?:срок|период|полномочи|мандат|каденци|контракт)[^,;:()]{0,80}?(?:, котор[а-я]+|,)?"
    r" (?:начинает|начн[её]т|стартует|начинающ|начал(?:ся|ась|ись|ось))[а-я]*(?: лишь| только)?"
    r" (?:с |со |в )?$"
    r"|\b(?:term|mandate|tenure|contract|presidency)\b[^,;:()]{0,80}? (?:began|begins?|started"
    r"|starts?|commenced) (?:on |in )?$"
)
_ENDS = late(
    r",? (?:и|а) (?:за(?:канчивает|кончит|вершает|вершит|вершающ|канчивающ)[а-я]*|оканчива[а-я]+"
    r"|истека[а-я]+|истеч[её]т|прод(?:лится|олжается|олжится)|длится|будет (?:длиться|действовать))"
    r"(?: лишь| только)? (?:до |по |в )?(?:конца )?"
    r"|,? and (?:it )?(?:(?:will )?(?:ends?|expires?|runs? (?:un)?till?|lasts? (?:un)?till?)"
    r"|is (?:due |set )?to (?:end|expire)) (?:on |in )?"
)
"""What parts the ends of «начинается …  и заканчивается …»."""


def joined(found: Sequence[Time], lowered: str) -> list[Time]:
    """Return times, those as one period of which one tells how it begins, the next how it ends."""
    times: list[Time] = []
    for told in found:
        last = times[-1] if times else None
        time = _half_of_same(last, told, lowered)
        if last is not None and any(test(last, time, lowered) for test in _TESTS):
            times[-1] = replace(last, end=time.end, bound=Bound.SPAN, last=time.first)
        else:
            times.append(time)
    return times


_HALF = late(r"(?:перв|втор)(?:ая|ой|ую) половин[аыуе] (?P<own>года)?")


def _half_of_same(first: Time | None, time: Time, lowered: str) -> Time:
    """Return half a year of which no year is told, in that of another half before it."""
    half = _HALF.match(lowered, time.start)
    if first is None or half is None or not half["own"] or not _HALF.match(lowered, first.start):
        return time
    return in_year(time, first.first.year)


def _is_one(first: Time, last: Time, lowered: str) -> bool:
    """Whether only words in brackets part two times: "since … (…) until"."""
    is_whole = first.bound is Bound.SINCE and last.bound is Bound.UNTIL
    is_forward = is_whole and first.first.earliest < last.first.latest
    return is_forward and _ASIDE.fullmatch(lowered, first.end, last.start) is not None


def _is_told(first: Time, last: Time, lowered: str) -> bool:
    """Whether it is said of one thing when it begins and when it ends."""
    if Bound.SPAN in (first.bound, last.bound) or first.first.earliest >= last.first.latest:
        return False
    is_begun = _BEGINS.search(lowered, 0, first.start) is not None
    return is_begun and _ENDS.fullmatch(lowered, first.end, last.start) is not None


_TILL = late(r",(?: (?:to|until|till|through|up to))? ")


def _is_from_till(first: Time, last: Time, lowered: str) -> bool:
    """Whether a comma behind a year parts the ends of a period: "from May 1, 2020, to …"."""
    is_in_order = first.bound is Bound.SINCE and first.first.earliest < last.first.earliest
    is_end = last.bound is Bound.UNTIL or lowered.startswith("to ", first.end + 2)
    return is_in_order and is_end and _TILL.fullmatch(lowered, first.end, last.start) is not None


_DAYS = late(r"сегодня и завтра|вчера и сегодня|завтра и послезавтра|today and tomorrow")
"""Words for two days in a row, which are one time."""


def _are_days(first: Time, last: Time, lowered: str) -> bool:
    """Whether two days in a row are told together: «сегодня и завтра»."""
    return _DAYS.fullmatch(lowered, first.start, last.end) is not None


_TESTS = (_is_one, _is_told, _is_from_till, _are_days)
_TOPIC = late(r"\W*(?:(?:также|кроме того|кстати),? )?(?:(?:в|на) )?")


def leads_ahead(told: Time, lowered: str, published: PartialDate | None) -> bool:
    """Whether a sentence begins with a year to come, of which all is that follows in it."""
    if published is None or told.first.month is not None or told.first.year <= published.year:
        return False
    return _TOPIC.fullmatch(lowered, 0, told.start) is not None
