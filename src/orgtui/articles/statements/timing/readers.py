"""The readers of times: from what a form has matched to a date or a period."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum

from orgtui.articles.statements.timing.words import (
    DAY_WORDS,
    KK,
    RELATIVE_MONTHS,
    RELATIVE_YEARS,
    SINCE,
    UNTIL,
    WEEKDAYS,
    month_number,
)
from orgtui.articles.statements.timing.words import day_in_words as number_in_words
from orgtui.facts.dates import PartialDate


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


_UNTIL_INSIDE = re.compile(r"(?:до|until|till) ")
_SINCE_INSIDE = re.compile(r"(?:с|со|since|from|as of)\s")


def _bound(match: re.Match[str]) -> Bound:
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


_ABLATIVE = re.compile(r"[дтн][ае]н$")
_COMPARED = re.compile(
    r"\s*(?:кейін|соң|бұрын|ерте|астам|асып|артық|көп|аз|төмен|жоғары|қалған|[-–—]|дейін|[\d(])"
)
"""What makes a Kazakh ablative no start: "2019 жылдан кейін"."""


def _is_ablative(words: str, after: str) -> bool:
    """Whether a Kazakh time tells since when by its ending alone: "2019 жылдан"."""
    is_told = "жыл" in words or "ж." in words
    return is_told and _ABLATIVE.search(words) is not None and not _COMPARED.match(after)


def _told(match: re.Match[str], first: PartialDate | None) -> Time | None:
    """Return one date as a time, bound by the words around it; None where there is no date."""
    if first is None:
        return None
    return Time(start=match.start(), end=match.end(), bound=_bound(match), first=first)


def single(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read one date."""
    month = _part(match, "month")
    first = _dated(
        _number(_part(match, "year")),
        month_number(month) if month else _number(_part(match, "number")),
        _number(_part(match, "day")),
        published,
    )
    return _told(match, first)


def day_in_words(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a day of a month told in words."""
    day = number_in_words(match["ordinal"])
    year = _number(_part(match, "year"))
    return _told(match, _dated(year, month_number(match["month"]), day, published))


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
    if first.day is None and last.year - first.year != 1 and _is_pair(match):
        return None
    return Time(start=match.start(), end=match.end(), bound=Bound.SPAN, first=first, last=last)


_AND = re.compile(r"\sand\s")
_FROM_BETWEEN = re.compile(r"\bbetween (?:the )?(?:years )?$")


def _is_pair(match: re.Match[str]) -> bool:
    """Whether two times are but named side by side: "in 2009 and 2014"."""
    if not _AND.search(match.group()):
        return False
    return _FROM_BETWEEN.search(match.string, 0, match.start()) is None


def uneven_span(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a period with two ends, each of which may be told less exactly than the other."""
    if not match["year"] and not match["month"]:
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


def day_word(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a word for a day near the publication."""
    if published is None or published.day is None:
        return None
    if _NOW.fullmatch(match["word"]) and _is_nowadays(match):
        return None
    shift = next(days for word, days in DAY_WORDS.items() if re.fullmatch(word, match["word"]))
    day = PartialDate.of(published.earliest + timedelta(days=shift))
    return _told(match, day)


_NOW = re.compile(r"сегодня|today|бүгін")
_LASTING = re.compile(
    r"\b(?:име[ею]т|явля[ею]тся|вход[ия]т|состо[ия]т|насчитыва[ею]т|объединя[ею]т|числ[ия]тся"
    r"|оста[ею]тся|включа[ею]т|председательству[ею]т|возглавля[ею]т|руковод[ия]т|занима[ею]т"
    r"|пользу[ею]тся|облада[ею]т|has|have|is|are|includes?|comprises?|counts?|unites?|numbers?"
    r"|remains?|belongs?|holds?|болып (?:табылады|отыр)|кіреді|бар|саналады)\b"
)
"""Verbs of what lasts, beside which "today" is no day but the present."""


def _is_nowadays(match: re.Match[str]) -> bool:
    """Whether "today" means the present: "сегодня в него входят десять стран"."""
    text = match.string
    start = max((text.rfind(sign, 0, match.start()) for sign in ",;:."), default=-1) + 1
    ends = [end for sign in ",;:." if (end := text.find(sign, match.end())) >= 0]
    clause = text[start : min(ends, default=len(text))]
    return _LASTING.search(clause) is not None


_TO_COME = (
    r"\b(?:will|ends|opens|begins|starts|closes|concludes|is to|are to|is due|are due|due to"
    r"|set to|scheduled to|expected to|to be held|to take place|plans? to|about to"
    r"|завершится|завершатся|закончится|закончатся|продлится|пройд[её]т|пройдут|откроется"
    r"|состоится|состоятся|собер[её]тся|соберутся|начн[её]тся|начнутся|встретятся|прим[еу]т"
    r"|стан[еу]т|вступ(?:ит|ят)|войд[её]т|войдут|присоедин(?:ится|ятся)|покин[еу]т|выйд[её]т|выйдут"
    r"|возглав(?:ит|ят)|перейд[её]т|передаст|получ(?:ит|ат)|провед[её]т|проведут|подпиш[еу]т"
    r"|открывается|начинается|стартует|собираются|смен(?:ит|ят)|займ[её]т|верн[её]тся|появится"
    r"|исполнится|начн[её]т|будет|будут)\b"
)
"""Verbs that put a weekday behind the publication."""
_AHEAD = re.compile(
    rf"{_TO_COME}(?:(?!\b(?:who|which|after|since|said|told|announced|signed|котор)\b)[^.;,]){{0,90}}"
    r"(?:, [a-z]{3,12},)?(?: on)? ?$"
)
_BEHIND = re.compile(
    r"(?:(?! (?:и|а|and|but)\b| \w+(?:л|ла|ло|ли|л[ао]сь|лся|лись|ed)\b)[^.;,:]){0,60}?" + _TO_COME
)
_AHEAD_BEHIND = re.compile(
    r",? (?:(?!\b(?:who|which|that|after|said|told|announced|signed|confirmed"
    r"|when)\b)[^.;,:]){2,60}"
    r"\b(?:will|is to|are to|is due|are due|is set to)\b"
)
"""The same behind one that opens a sentence: "On Monday, he will take over"."""
_AHEAD_KK = re.compile(r"\b(?:алдағы|келесі|келер) $")


def weekday(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a weekday as the last one up to the publication."""
    if published is None or published.day is None:
        return None
    word = match["weekday"]
    wanted = next(n for n, pattern in enumerate(WEEKDAYS) if re.fullmatch(pattern, word))
    back = (published.earliest.weekday() - wanted) % 7
    is_ahead = _AHEAD_KK.search(match.string, 0, match.start()) is not None or (
        back > 0 and _is_to_come(match)
    )
    day = PartialDate.of(published.earliest - timedelta(days=back - 7 * is_ahead))
    is_since = match[0].startswith(("с ", "со ", "from ", "since "))
    bound = Bound.SINCE if is_since else _bound(match)
    return Time(start=match.start(), end=match.end(), bound=bound, first=day)


def _is_to_come(match: re.Match[str]) -> bool:
    """Whether the verb beside a weekday tells of what is still to come."""
    text, start, end = match.string, match.start(), match.end()
    opens = start == 0 and _AHEAD_BEHIND.match(text, end) is not None
    return (
        opens or _AHEAD.search(text, 0, start) is not None or _BEHIND.match(text, end) is not None
    )


def weekdays(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read two weekdays, one after the other, as a period up to the publication."""
    if published is None or published.day is None:
        return None
    first, last = (
        next(n for n, pattern in enumerate(WEEKDAYS) if re.fullmatch(pattern, match[name]))
        for name in ("weekday", "weekday2")
    )
    end = published.earliest - timedelta(days=(published.earliest.weekday() - last) % 7)
    return Time(
        start=match.start(),
        end=match.end(),
        bound=Bound.SPAN,
        first=PartialDate.of(end - timedelta(days=(last - first) % 7)),
        last=PartialDate.of(end),
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
    return _told(match, first)


def relative_month(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a month counted from the publication."""
    if published is None or published.month is None:
        return None
    shift = next(months for word, months in RELATIVE_MONTHS if re.fullmatch(word, match["word"]))
    number = published.year * 12 + published.month - 1 + shift
    first = PartialDate(year=number // 12, month=number % 12 + 1)
    return _told(match, first)


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
        year -= month > published.month and match["when"].startswith("this")
    return _told(match, PartialDate(year=year, month=month))


def new_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read "with the new year" as the first of January nearest to the publication, or its eve."""
    is_eve = match[0].endswith("eve")
    first = _dated(None, 12 if is_eve else 1, 31 if is_eve else 1, published)
    return _told(match, first)


def half_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read half a year as its first and its last month."""
    year = _number(_part(match, "year")) or (published.year if published else None)
    if year is None:
        return None
    start = 1 if match["half"].startswith(("перв", "first")) else 7
    return Time(
        start=match.start(),
        end=match.end(),
        bound=Bound.SPAN,
        first=PartialDate(year=year, month=start),
        last=PartialDate(year=year, month=start + 5),
    )


def part_of_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read the beginning or the end of this year or month as that year or month."""
    if published is None:
        return None
    words = match["part"]
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


def in_year(time: Time, year: int) -> Time:
    """Return a time that begins in a year; what cannot be so, as it is."""
    shift = year - time.first.year
    try:
        first = replace(time.first, year=year)
        last = replace(time.last, year=time.last.year + shift) if time.last else None
    except ValueError:
        return time
    return replace(time, first=first, last=last)
