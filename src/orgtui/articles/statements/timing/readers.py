"""The readers of times: from what a form has matched to a date or a period."""

import re
from dataclasses import dataclass, replace
from enum import Enum

from orgtui.articles.statements.timing.words import (
    KK,
    MONTH_ADJECTIVE,
    RELATIVE_MONTHS,
    RELATIVE_YEARS,
    SINCE,
    UNTIL,
    month_number,
)
from orgtui.articles.statements.timing.words import day_in_words as number_in_words
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late


class Bound(Enum):
    """Which part of a fact's period a time tells."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    SPAN = "span"


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time named in a sentence."""

    start: int
    """The first character, counted in the sentence."""
    end: int
    bound: Bound
    first: PartialDate
    """The date, or the first of a period."""
    last: PartialDate | None = None
    """The last date of a period that has two ends."""

    def has_come(self, published: PartialDate | None) -> bool:
        """Whether it has begun by the day of publication; yes where that is not known."""
        return published is None or self.first.earliest <= published.latest

    @property
    def final(self) -> PartialDate:
        """The last date of a period that has two ends, else the only one that is told."""
        return self.last or self.first


def _part(match: re.Match[str], name: str) -> str | None:
    return match[name] if name in match.re.groupindex else None


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _dated(
    year: int | None, month: int | None, day: int | None, published: PartialDate | None
) -> PartialDate | None:
    """Return the date; one without a year is the nearest such day to the publication."""
    try:
        if year is not None:
            return PartialDate(year=year, month=month, day=day)
        if published is None or published.month is None or month is None:
            return None
        near = [
            PartialDate(year=published.year + shift, month=month, day=day) for shift in (-1, 0, 1)
        ]
    except ValueError:
        return None
    return min(near, key=lambda date: abs((date.earliest - published.earliest).days))


_ADJECTIVE = late(MONTH_ADJECTIVE)
"""What tells only of what month something is: "до июльского саммита"."""
_UNTIL_INSIDE = late(r"(?:до|по|until|till) ")
_SINCE_INSIDE = late(r"(?:с|со|since|from|as of)\s")

_WAITED = late(
    r"\b(?:waited|ha(?:d|s|ve) to wait|did(?: not|n.t) (?:join|enter|become|come|get|accede))\b"
    r"[^.;:]{0,60}?\b(?:until|till) (?:[a-z]+ )?\w*$"
)
"""What makes the day until which nothing was so that on which it came about."""


def bound_of(match: re.Match[str]) -> Bound:
    """Return which end of something the words around a time make it."""
    inside = _UNTIL_INSIDE.match(match[0])
    place = match.start() + (inside.end() if inside is not None else 0)
    if _ADJECTIVE.fullmatch(match[0]) or _WAITED.search(match.string, 0, place):
        return Bound.AT
    if _UNTIL_INSIDE.match(match[0]):
        return Bound.UNTIL
    if _SINCE_INSIDE.match(match[0]):
        return Bound.SINCE
    before = match.string[max(0, match.start() - 34) : match.start()]
    after = match.string[match.end() : match.end() + 14]
    if SINCE.search(before) or KK.since.match(after) or _is_ablative(match[0], after):
        return Bound.SINCE
    if UNTIL.search(before) or KK.until.match(after):
        return Bound.UNTIL
    return Bound.AT


_ABLATIVE = late(r"[дтн][ае]н$")
_COMPARED = late(
    r"\s*(?:кейін|соң|бұрын|ерте|астам|асып|артық|көп|аз|төмен|жоғары|қалған|[-–—]|дейін|[\d(])"
)
"""What makes a Kazakh ablative no start: "2019 жылдан кейін"."""


def _is_ablative(words: str, after: str) -> bool:
    """Whether a Kazakh time tells since when by its ending alone: "2019 жылдан"."""
    is_told = any(word in words for word in ("жыл", "ж.", "биыл", "былтыр"))
    return is_told and _ABLATIVE.search(words) is not None and not _COMPARED.match(after)


def told(match: re.Match[str], first: PartialDate | None) -> Time | None:
    """Return one date as a time, bound by the words around it; None where there is no date."""
    if first is None:
        return None
    return Time(start=match.start(), end=match.end(), bound=bound_of(match), first=first)


def single(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read one date."""
    month = _part(match, "month")
    first = _dated(
        _number(_part(match, "year")),
        month_number(month) if month else _number(_part(match, "number")),
        _number(_part(match, "day")),
        published,
    )
    return told(match, first)


def day_in_words(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a day of a month told in words."""
    day = number_in_words(match["ordinal"])
    year = _number(_part(match, "year"))
    return told(match, _dated(year, month_number(match["month"]), day, published))


def span(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a period with two ends, the first of which may lack what the last one has."""
    month = _part(match, "month")
    is_of_year = _part(match, "year2") and not _part(match, "day2") and _part(match, "year")
    month2 = _part(match, "month2") or (None if is_of_year else month)
    year2 = _number(_part(match, "year2") or _part(match, "year"))
    year = _number(_part(match, "year")) or year2
    first_month = month_number(month) if month else None
    last_month = month_number(month2) if month2 else None
    first = _dated(year, first_month, _number(_part(match, "day")), published)
    last = _dated(year2, last_month, _number(_part(match, "day2")), published)
    if first is None or last is None or last.latest < first.earliest:
        return None
    is_far = last.year - first.year != 1 or bool(month and _part(match, "year"))
    if first.day is None and is_far and _is_pair(match):
        return None
    return Time(start=match.start(), end=match.end(), bound=Bound.SPAN, first=first, last=last)


_AND = late(r"\sand\s")
_FROM_BETWEEN = late(r"\bbetween (?:the )?(?:years )?$")


def _is_pair(match: re.Match[str]) -> bool:
    """Whether two times are but named side by side: "in 2009 and 2014"."""
    if not _AND.search(match.group()):
        return False
    return _FROM_BETWEEN.search(match.string, 0, match.start()) is None


def uneven_span(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a period with two ends, each of which may be told less exactly than the other."""
    if not match["year"] and not match["month"]:
        return None
    if match["year"] and match["month2"] and not match["day"] and _is_pair(match):
        return None
    year = match["year"] or match["year2"]
    first, last = (
        _dated(
            _number(of_year),
            month_number(match[f"month{end}"]) if match[f"month{end}"] else None,
            _number(match[f"day{end}"]),
            published,
        )
        for end, of_year in (("", year), ("2", match["year2"] or year))
    )
    if first is None or last is None or last.latest < first.earliest:
        return None
    return Time(start=match.start(), end=match.end(), bound=Bound.SPAN, first=first, last=last)


def numeric_span(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a period between two dates in figures."""
    first, last = (
        _dated(
            int(match[f"year{end}"]),
            int(match[f"number{end}"]),
            _number(match[f"day{end}"]),
            published,
        )
        for end in ("", "2")
    )
    if first is None or last is None or last.latest < first.earliest:
        return None
    return Time(start=match.start(), end=match.end(), bound=Bound.SPAN, first=first, last=last)


def two_years(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read two years side by side as a period, if one follows the other: "in 2011 and 2012"."""
    is_next = int(match["year2"]) == int(match["year"]) + 1
    return span(match, published) if is_next else None


def short_span(match: re.Match[str], _: PartialDate | None) -> Time | None:
    """Read a period of years, the last of which has two figures."""
    year = int(match["year"])
    last = int(str(year)[:2] + match["short"])
    if last <= year:
        return None
    return Time(
        start=match.start(),
        end=match.end(),
        bound=Bound.SPAN,
        first=PartialDate(year=year),
        last=PartialDate(year=last),
    )


def relative_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a date in a year counted from the publication."""
    if published is None:
        return None
    shift = next(years for word, years in RELATIVE_YEARS if re.fullmatch(word, match["relative"]))
    month = _part(match, "month")
    first = _dated(
        published.year + shift,
        month_number(month) if month else None,
        _number(_part(match, "day")),
        published,
    )
    return told(match, first)


_YEARS_TOLD = late(
    r"(?P<year>(?:19|20)\d\d)|(?P<now>(?:эт|текущ|нынешн)[а-я]+ год)|(?P<month>месяц)"
)


def year_after(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read "in the next", where a year was told right before: «в этом году …, в следующем …»."""
    before = list(_YEARS_TOLD.finditer(match.string, 0, match.start()))
    if not before or before[-1]["month"]:
        return None
    year = int(before[-1]["year"]) if before[-1]["year"] else published and published.year
    return told(match, PartialDate(year=year + 1)) if year else None


def relative_month(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a month counted from the publication."""
    if published is None or published.month is None:
        return None
    shift = next(months for word, months in RELATIVE_MONTHS if re.fullmatch(word, match["word"]))
    number = published.year * 12 + published.month - 1 + shift
    first = PartialDate(year=number // 12, month=number % 12 + 1)
    return told(match, first)


def relative_span(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read days of a month in a year counted from the publication."""
    first = relative_year(match, published)
    if first is None:
        return None
    try:
        last = replace(first.first, day=int(match["day2"]))
    except ValueError:
        return None
    return replace(first, bound=Bound.SPAN, last=last)


def last_month(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read "last October" and "next May" as the nearest on that side of the publication."""
    if published is None or published.month is None:
        return None
    month = month_number(match["month"])
    year = published.year
    if match["when"].startswith(("next", "будущ")):
        year += month <= published.month
    else:
        year -= month >= published.month and not match["when"].startswith("this")
        is_past = match["when"].startswith("this") and not _TO_COME.search(match.string)
        year -= month > published.month and is_past
    return told(match, PartialDate(year=year, month=month))


_TO_COME = late(
    r"\b(?:will|would|is to|are to|to be|is due|are due|scheduled|set to|hosts|holds|meets|meet"
    r"|upcoming|ahead of|next)\b"
)
"""What makes a later "this October" the one to come."""


def new_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read "with the new year" as the first of January nearest to the publication, or its eve."""
    is_eve = match[0].endswith("eve")
    first = _dated(None, 12 if is_eve else 1, 31 if is_eve else 1, published)
    return told(match, first)


_CHAIR = late("председател|возглав|во главе|у руля|presid|chair|helm|төраға|басқар")
"""What half a year is the term of."""
_EVENT = late(
    "вступ|присоедин|войд|вош|вы[йш]|стал|принят|приняли|назнач|избр|саммит|создан|основан|joined|join|admitted"
    "|became|become|left|withdr|appointed|elected|summit|founded|кірді|болды|сайлан|саммит|шықты"
)
"""What came about some day of half a year."""


def half_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read half a year as the year, or as its first and its last month where it is a term."""
    year = _number(_part(match, "year")) or (published.year if published else None)
    if year is None:
        return None
    if _EVENT.search(match.string) and not _CHAIR.search(match.string):
        return told(match, PartialDate(year=year))
    start = 1 if match["half"].startswith(("перв", "first", "бірінші")) else 7
    return Time(
        start=match.start(),
        end=match.end(),
        bound=Bound.SPAN,
        first=PartialDate(year=year, month=start),
        last=PartialDate(year=year, month=start + 5),
    )


_DONE_KK = late(r"(?:т[ыі]|[^аеәөйи]д[ыі]|[ғгқк][ае]н(?: еді| болатын)?)(?=[.;]|$)")
"""With what a Kazakh sentence ends that tells of what is over."""
_LATE = 10
"""The first month at which the end of the year can be told of as over."""


def part_of_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read the beginning or the end of this year or month as that year or month."""
    if published is None:
        return None
    words = match["part"]
    if words == "жыл соңында" and _DONE_KK.search(match.string) and (published.month or 12) < _LATE:
        return None
    is_month = words.endswith(("месяца", "month"))
    month = published.month if is_month else None
    bound = Bound.AT
    if words.startswith(("до ", "until ", "till ")) or words.endswith("дейін"):
        bound = Bound.UNTIL
    elif words.startswith(("с ", "since ")) or words.endswith(("бері", "бастап")):
        bound = Bound.SINCE
    date = PartialDate(year=published.year, month=month)
    return Time(start=match.start(), end=match.end(), bound=bound, first=date)


def whole_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read "all this year" as a period of that year."""
    if published is None:
        return None
    year = PartialDate(year=published.year - (0 if match["this"] else 1))
    return Time(start=match.start(), end=match.end(), bound=Bound.SPAN, first=year, last=year)


def year_had(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read "the last year" in which somebody had something, or the one before it."""
    if published is None:
        return None
    back = 2 if match["before"] or match["before2"] else 1
    return told(match, PartialDate(year=published.year - back))


def in_new_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read "in the new year", of which is spoken but at the turn of the years."""
    if published is None or published.month is None or _FIRST_MONTHS < published.month < _LAST:
        return None
    return told(match, PartialDate(year=published.year + int(published.month >= _LAST)))


_FIRST_MONTHS, _LAST = 2, 11


def in_year(time: Time, year: int) -> Time:
    """Return a time that begins in a year; what cannot be so, as it is."""
    shift = year - time.first.year
    try:
        first = replace(time.first, year=year)
        last = replace(time.last, year=time.last.year + shift) if time.last else None
    except ValueError:
        return time
    return replace(time, first=first, last=last)
