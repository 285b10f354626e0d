"""Times that sentences give to facts: a day, a month, a year, a period, or one of its ends."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum

from orgtui.articles.statements.time_words import (
    BETWEEN,
    DAY_IN_WORDS,
    DAY_WORDS,
    EN,
    KK,
    MONTH,
    PAST,
    RELATIVE_MONTHS,
    RELATIVE_YEARS,
    RU,
    SINCE,
    TIME_WORDS,
    TO_COME,
    UNTIL,
    WEEKDAYS,
    day_in_words,
    month_number,
)
from orgtui.facts.dates import PartialDate

_YEAR_ENDS = r"(?:\s?(?:гг?\b\.?|год(?:а|у|ом|ов|ах|ы)?\b|-?(?:го|м|й)\b(?:\s+года?\b)?|ж\.))"
_DASH = r"\s?[-‐‑–—]\s?"


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


def times(sentence: str, published: PartialDate | None) -> tuple[Time, ...]:
    """Return the times named in a sentence, in order, without overlaps.

    What is said relative to the day of publication ("today", "this year", "on 4 July") is left
    out when that day is not known.
    """
    lowered = sentence.lower()
    if len(lowered) != len(sentence):
        return ()
    found: list[Time] = []
    for form, read in _forms_in(lowered):
        for match in form.finditer(lowered):
            if any(match.start() < t.end and t.start < match.end() for t in found):
                continue
            time = read(match, published)
            if time is not None:
                found.append(time)
    found.sort(key=lambda time: time.start)
    return tuple(_with_likely_years(found, lowered, published))


_YEAR = re.compile(r"\d{4}")
_COMING = re.compile(r"\b(?:[а-я]*станет|буд[еу]т|will|[а-я]{2,}(?:йдет|йдёт|упит|инет))\b")
"""What parts a past year from a day that is still to come."""
_MOST_DAYS_AHEAD = 31
"""How far behind the publication what is told as past may lie, if that is not exact."""


def _with_likely_years(
    found: list[Time], lowered: str, published: PartialDate | None
) -> Iterator[Time]:
    """Give days and months without a year that of the date before them, else a past one."""
    told: int | None = None
    ended = 0
    is_past = PAST.search(lowered) is not None and TO_COME.search(lowered) is None
    for time in found:
        words = lowered[time.start : time.end]
        if _YEAR.search(words):
            told = time.first.year if time.bound is Bound.AT else told
            ended = time.end
            yield time
        elif time.first.month is None or not _MONTH.search(words):
            yield time
        elif told is not None and not _COMING.search(lowered, ended, time.start):
            yield _in_year(time, told)
        elif is_past and published is not None and _is_far_ahead(time, published):
            yield _in_year(time, time.first.year - 1)
        else:
            yield time


def _is_far_ahead(time: Time, published: PartialDate) -> bool:
    return (time.first.earliest - published.latest).days > _MOST_DAYS_AHEAD


def _in_year(time: Time, year: int) -> Time:
    """Return a time that begins in a year; what cannot be so, as it is."""
    shift = year - time.first.year
    try:
        first = replace(time.first, year=year)
        last = replace(time.last, year=time.last.year + shift) if time.last else None
    except ValueError:
        return time
    return replace(time, first=first, last=last)


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


def _bound(match: re.Match[str]) -> Bound:
    before = match.string[max(0, match.start() - 24) : match.start()]
    after = match.string[match.end() : match.end() + 14]
    if SINCE.search(before) or KK.since.match(after):
        return Bound.SINCE
    if UNTIL.search(before) or KK.until.match(after):
        return Bound.UNTIL
    return Bound.AT


def _told(match: re.Match[str], first: PartialDate | None) -> Time | None:
    """Return one date as a time, bound by the words around it; None where there is no date."""
    if first is None:
        return None
    return Time(start=match.start(), end=match.end(), bound=_bound(match), first=first)


def _single(match: re.Match[str], published: PartialDate | None) -> Time | None:
    month = _part(match, "month")
    first = _dated(
        _number(_part(match, "year")),
        month_number(month) if month else _number(_part(match, "number")),
        _number(_part(match, "day")),
        published,
    )
    return _told(match, first)


def _day_in_words(match: re.Match[str], published: PartialDate | None) -> Time | None:
    day = day_in_words(match["ordinal"])
    year = _number(_part(match, "year"))
    return _told(match, _dated(year, month_number(match["month"]), day, published))


def _span(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a period with two ends, the first of which may lack what the last one has."""
    month = _part(match, "month")
    month2 = _part(match, "month2") or month
    year2 = _number(_part(match, "year2") or _part(match, "year"))
    year = _number(_part(match, "year")) or year2
    first_month = month_number(month) if month else None
    last_month = month_number(month2) if month2 else None
    first = _dated(year, first_month, _number(_part(match, "day")), published)
    last = _dated(year2, last_month, _number(_part(match, "day2")), published)
    if first is None or last is None or last.latest < first.earliest:
        return None
    return Time(start=match.start(), end=match.end(), bound=Bound.SPAN, first=first, last=last)


def _short_span(match: re.Match[str], _: PartialDate | None) -> Time | None:
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


def _day_word(match: re.Match[str], published: PartialDate | None) -> Time | None:
    if published is None or published.day is None:
        return None
    shift = next(days for word, days in DAY_WORDS.items() if re.fullmatch(word, match["word"]))
    day = PartialDate.of(published.earliest + timedelta(days=shift))
    return _told(match, day)


def _weekday(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a weekday as the last one up to the publication."""
    if published is None or published.day is None:
        return None
    word = match["weekday"]
    wanted = next(n for n, pattern in enumerate(WEEKDAYS) if re.fullmatch(pattern, word))
    back = (published.earliest.weekday() - wanted) % 7
    day = PartialDate.of(published.earliest - timedelta(days=back))
    is_since = match[0].startswith(("с ", "со ", "from ", "since "))
    bound = Bound.SINCE if is_since else _bound(match)
    return Time(start=match.start(), end=match.end(), bound=bound, first=day)


def _relative_year(match: re.Match[str], published: PartialDate | None) -> Time | None:
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


def _relative_month(match: re.Match[str], published: PartialDate | None) -> Time | None:
    if published is None or published.month is None:
        return None
    shift = next(months for word, months in RELATIVE_MONTHS if re.fullmatch(word, match["word"]))
    number = published.year * 12 + published.month - 1 + shift
    first = PartialDate(year=number // 12, month=number % 12 + 1)
    return _told(match, first)


_Reader = Callable[[re.Match[str], PartialDate | None], Time | None]

_D = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_D2 = r"(?P<day2>0?[1-9]|[12]\d|3[01])"
_ORDINAL = r"(?:-?(?:го|е|ого)\b|st\b|nd\b|rd\b|th\b)?"
_Y = r"(?P<year>(?:18|19|20)\d\d)"
_Y2 = r"(?P<year2>(?:18|19|20)\d\d)"
_M = rf"(?P<month>{MONTH})\.?"
_M2 = rf"(?P<month2>{MONTH})\.?"
_START = r"(?<![\w.,:№/-])"
_END = r"(?![\d])"
_TO = rf"(?:{_DASH}|{BETWEEN})"
_KK_Y = r"\s+(?:жыл(?:ғы|дың|ы|дан|ғыдан)?|ж\.)"
_RU_YEAR = rf"(?:,?\s+{_Y}{_YEAR_ENDS}?)"
_RU_YEAR2 = rf"(?:,?\s+{_Y2}{_YEAR_ENDS}?)"
_WEEKDAY = "|".join(WEEKDAYS)
_RELATIVE = "|".join(word for word, _ in RELATIVE_YEARS)


_TEXTS: tuple[tuple[str, _Reader], ...] = (
    # 2024 жылғы 3–4 шілдеде; 2024 жылғы 3 шілдеден 5 тамызға дейін
    (rf"{_START}{_Y}{_KK_Y}\s+{_D}{_TO}{_D2}\s+{_M}", _span),
    # 28 ноября 2023 года – 1 декабря 2023 года; с 28 ноября по 1 декабря 2023
    (rf"{_START}{_D}{_ORDINAL}\s+{_M}{_RU_YEAR}?(?:{_TO}|\s+(?:и|and)\s+){_D2}{_ORDINAL}\s+{_M2}"
     rf"{_RU_YEAR2}?", _span),
    # 26–28 октября 2025 года; с 26 по 28 октября; 26 and 28 October 2025
    (rf"{_START}{_D}{_ORDINAL}(?:{_TO}|\s+(?:и|and)\s+){_D2}{_ORDINAL}\s+{_M}{_RU_YEAR}?", _span),
    # October 26 to 28, 2025; October 26 to November 2, 2025
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?(?:,?\s+{_Y})?{_TO}(?P<month2>{MONTH})\s+{_D2}"
     rf"(?:,?\s+{_Y2})?{_END}", _span),
    (rf"\b{_M}\s+{_D}(?:{_TO}|\s+and\s+){_D2}(?:st|nd|rd|th)?(?:,?\s+{_Y})?{_END}", _span),
    # июль 2023 г. – июль 2024; с июля 2023 по июль 2024 года; July 2023 to July 2024
    (rf"\b{_M}(?:\s+{_Y}{_YEAR_ENDS}?)?{_TO}{_M2}\s+{_Y2}{_YEAR_ENDS}?", _span),
    # 1995—2002 гг.; с 1995 по 2002 год; 2024–2025 жылдары; 1995 to 2002
    (rf"{_START}{_Y}{_YEAR_ENDS}?(?:{_DASH}|{BETWEEN}){_Y2}{_YEAR_ENDS}?{_END}", _span),
    (rf"{_START}{_Y}[-‐‑–/](?P<short>\d\d){_YEAR_ENDS}?(?![\d-])", _short_span),
    # 2024 жылғы 4 шілдеде; 2024 жылдың шілдесінде
    (rf"{_START}{_Y}{_KK_Y}\s+{_D}\s+{_M}", _single),
    (rf"{_START}{_Y}{_KK_Y}\s+{_M}", _single),
    # 4 июля 2024 года; 4 July 2024; 4-го июля
    (rf"{_START}{_D}{_ORDINAL}\s+(?:of\s+)?{_M}{_RU_YEAR}{_END}", _single),
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?,?\s+{_Y}{_END}", _single),
    (rf"{_START}(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<number>0?[1-9]|1[0-2])\.{_Y}{_YEAR_ENDS}?"
     rf"{_END}", _single),
    (rf"{_START}{_Y}-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01]){_END}", _single),
    (rf"\b(?P<ordinal>{DAY_IN_WORDS})\s+(?:of\s+)?{_M}(?:\s+{_Y}{_YEAR_ENDS}?{_END})?",
     _day_in_words),
    (rf"{_START}{_D}{_ORDINAL}\s+{_M}\s+(?P<relative>{_RELATIVE})", _relative_year),
    (rf"{_START}{_D}{_ORDINAL}\s+{_M}(?!\s+\d{{4}})", _single),
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?(?![\d–—-])(?!\s*[%:.]\d)", _single),
    (rf"\b{_M}\s+(?P<relative>{_RELATIVE})", _relative_year),
    (rf"(?:\bв\s+)?(?P<relative>{_RELATIVE})", _relative_year),
    # июль 2024 года; July 2024
    (rf"\b{_M}(?:,?\s+(?:of\s+)?)\s*{_Y}{_YEAR_ENDS}?{_END}", _single),
    (rf"{_START}{_Y}{_YEAR_ENDS}{_END}", _single),
    (rf"(?<=\(){_Y}(?=\))", _single),
    (rf"{_START}{_Y}\s+(?:жыл(?:ы|ғы|дың|дан|ға|да)?|ж\.)", _single),
    (rf"\b(?P<word>{'|'.join(DAY_WORDS)})\b", _day_word),
    (rf"\b(?P<word>{'|'.join(word for word, _ in RELATIVE_MONTHS)})\b", _relative_month),
    (rf"\b(?:в|во|on|this|с|со|from|since)\s+(?P<weekday>{_WEEKDAY})\b"
     rf"(?!,?\s+(?:\d|{MONTH}))", _weekday),
    (rf"\b(?P<weekday>{_WEEKDAY})\s+күні", _weekday),
    (rf"\b(?:{RU.month_before}|{EN.month_before})\s+{_M}(?!\s+\d)", _single),
    (rf"\b(?P<month>{KK.month_alone})", _single),
    (rf"(?:(?<=\bin )|(?<=\bsince )|(?<=\buntil )|(?<=\bfrom )|(?<=\bby )|(?<=\bfor ))"
     rf"{_Y}(?![\d-])", _single),
    (rf"(?:(?<=\bв )|(?<=\bс )|(?<=\bдо )){_Y}(?![\d-])(?!\s+(?:челов|кило|долл|руб|мест|га\b))",
     _single),
)  # fmt: skip
_FORMS = tuple((re.compile(text), read) for text, read in _TEXTS)
"""What times look like, the fuller ones first."""
_DIGIT = re.compile(r"\d")
_MONTH = re.compile(MONTH)


def _fitting(*, has_digits: bool, has_month: bool) -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    return tuple(
        (form, read)
        for form, read in _FORMS
        if (has_digits or read is _day_in_words or not re.search(r"<(?:day|year)>", form.pattern))
        and (has_month or "<month>" not in form.pattern)
    )


_BY_KIND = {
    (has_digits, has_month): _fitting(has_digits=has_digits, has_month=has_month)
    for has_digits in (False, True)
    for has_month in (False, True)
}


def _forms_in(lowered: str) -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    """Return the forms that a sentence can hold at all; most have neither figures nor months."""
    has_digits = _DIGIT.search(lowered) is not None
    if not has_digits and TIME_WORDS.search(lowered) is None:
        return ()
    return _BY_KIND[has_digits, _MONTH.search(lowered) is not None]
