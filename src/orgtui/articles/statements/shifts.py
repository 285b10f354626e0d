"""Times counted from another: "two years later", «годом ранее», «на следующий день»."""

import re
from dataclasses import replace
from datetime import timedelta

from orgtui.articles.statements.time_readers import in_year
from orgtui.articles.statements.times import Bound, Time
from orgtui.facts.dates import PartialDate

_NUMBERS = {
    1: "один|одним|одну|одной|a|an|one|бір",
    2: "два|две|двумя|двух|two|екі",
    3: "три|тремя|трех|three|үш",
    4: "четыре|четырьмя|четырех|four|төрт",
    5: "пять|пятью|пяти|five|бес",
    6: "шесть|шестью|шести|six|алты",
    7: "семь|семью|семи|seven|жеті",
    8: "восемь|восемью|восьми|eight|сегіз",
    9: "девять|девятью|девяти|nine|тоғыз",
    10: "десять|десятью|десяти|ten|он",
    11: "одиннадцать|одиннадцатью|eleven|он бір",
    12: "двенадцать|двенадцатью|twelve|он екі",
    13: "тринадцать|тринадцатью|thirteen|он үш",
    14: "четырнадцать|четырнадцатью|fourteen|он төрт",
    15: "пятнадцать|пятнадцатью|fifteen|он бес",
    20: "двадцать|двадцатью|twenty|жиырма",
}
_WORDS = {word: number for number, words in _NUMBERS.items() for word in words.split("|")}
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_UNIT = (
    r"(?P<unit>год(?:а|ом|ами)?|лет|месяц(?:а|ев|ем|ами)?|недел[яюьи]\w*|день|дн(?:я|ей|ем|ями)"
    r"|years?|months?|weeks?|days?|жыл\w*|ай(?:дан)?|апта\w*|күн\w*)"
)
_LATER = r"(?P<later>спустя|позже|позднее|later|afterwards?|on\b|кейін|соң)"
_EARLIER = r"(?P<earlier>ранее|раньше|до этого|до того|earlier|before that|бұрын)"
_SHIFTS = (
    re.compile(
        rf"(?P<exact>ровно |exactly |тура )?\b(?:{_COUNT} )?\b{_UNIT} (?:{_LATER}|{_EARLIER})"
        r"(?! \w+ [STOP].| [STOP].)"
    ),
    re.compile(rf"(?P<exact>ровно |exactly )?\b(?P<later>через) (?:{_COUNT} )?{_UNIT}\b"),
    re.compile(
        r"\b(?P<later>на (?:следующ|друг)(?:ий|ой) (?=день)|(?:on )?the (?:next|following) )"
        r"(?P<unit>день|day|month|year)\b"
    ),
)


def shift_in(
    mask: str, anchor: Time | None, *, start: int = 0
) -> tuple[re.Match[str], Time] | None:
    """Return the first time of a mask that is counted from another, and where it stands."""
    for form in _SHIFTS:
        match = form.search(mask, start)
        if match is not None and anchor is not None:
            date = _moved(anchor.first, match)
            if date is not None:
                time = Time(start=0, end=0, bound=Bound.AT, first=date)
                return match, time
    return None


def moved_back(date: PartialDate, count: str, unit: str) -> PartialDate | None:
    """Return the date that lies a number of years and the like before another."""
    if not count.isdigit() and count not in _WORDS:
        return None
    return _counted(date, -_number(count), unit, is_exact=False)


def year_behind(mask: str, place: int, anchor: Time | None, time: Time) -> Time:
    """Return a time without a year right behind a shift in the year which that leads to."""
    if anchor is None:
        return time
    found = shift_in(mask[:place], anchor)
    if found is None or not re.fullmatch(r",? (?:[а-яa-z]{1,2} )?", mask[found[0].end() : place]):
        return time
    year = found[1].first.year
    if year == time.first.year or time.first.month is None:
        return time
    return in_year(time, year)


def _number(count: str | None) -> int:
    if not count:
        return 1
    return int(count) if count.isdigit() else _WORDS[count]


def _moved(date: PartialDate, match: re.Match[str]) -> PartialDate | None:
    groups = match.groupdict()
    count = _number(groups.get("count"))
    sign = -1 if groups.get("earlier") else 1
    return _counted(date, sign * count, match["unit"], is_exact=bool(groups.get("exact")))


def _counted(date: PartialDate, count: int, unit: str, *, is_exact: bool) -> PartialDate | None:
    """Return a date so many units on; no finer than what it is counted in, unless exact."""
    if re.match(r"год|лет|year|жыл", unit):
        year = date.year + count
        is_leap_day = date.month == 2 and date.day == 29
        return replace(date, year=year) if is_exact and not is_leap_day else PartialDate(year=year)
    if re.match(r"месяц|month|ай", unit):
        if date.month is None:
            return None
        number = date.year * 12 + date.month - 1 + count
        return PartialDate(year=number // 12, month=number % 12 + 1)
    if date.day is None:
        return None
    days = count * (7 if re.match(r"недел|week|апта", unit) else 1)
    return PartialDate.of(date.earliest + timedelta(days=days))
