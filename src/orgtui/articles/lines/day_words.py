"""Dates written in words and figures, as the press of three languages writes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orgtui.facts.dates import PartialDate

_MONTHS = (
    "янв(?:ар[ьяе]?)?|jan(?:uary)?|қаңтар(?:да|дың|ы)?|січ(?:ня|ень)?|студзеня|yanvar|ocak|qańtar",
    "фев(?:р(?:ал[ьяе]?)?)?|feb(?:ruary)?|ақпан(?:да|ның|ы)?|лют(?:ого|ий|ага)?|fevral|şubat|aqpan",
    "мар(?:та?|те)?|mar(?:ch|t)?|наурыз(?:да|дың|ы)?|бер(?:езня|езень)?|сакавіка|naýryz",
    "апр(?:ел[ьяе]?)?|apr(?:il|el)?|сәуір(?:де|дің|і)?|квіт(?:ня|ень)?|красавіка|nisan|sáýir",
    "ма[йяе]|may(?:ıs|ys)?|мамыр(?:да|дың|ы)?|трав(?:ня|ень)?|траўня|mamyr",
    "июн[ьяе]?|june?|маусым(?:да|ның|ы)?|черв?(?:ня|ень)?|чэрвеня|iyun|haziran|maýsym",
    "июл[ьяе]?|july?|шілде(?:де|нің|сі)?|лип(?:ня|ень)?|ліпеня|iyul|temmuz|shilde",
    "авг(?:уста?|усте)?|aug(?:ust)?|тамыз(?:да|дың|ы)?|серп(?:ня|ень)?|жніўня|av[qg]ust|ağustos"
    "|tamyz",
    "сен(?:т(?:ябр[ьяе]?)?)?|sept?(?:ember)?|қыркүйек(?:те|тің)?|қыркүйегі|вер(?:есня|есень)?"
    "|верасня|senty?abr|eylül|qyrkúıek",
    "окт(?:ябр[ьяе]?)?|oct(?:ober)?|қазан(?:да|ның|ы)?|жовт(?:ня|ень)?|кастрычніка|okty?abr|ekim"
    "|qazan",
    "ноя(?:б(?:р[ьяе]?)?)?|nov(?:ember)?|қараша(?:да|ның|сы)?|лис(?:топада?)?|лістапада|noyabr"
    "|kasım|qarasha",
    "дек(?:абр[ьяе]?)?|dec(?:ember)?|желтоқсан(?:да|ның|ы)?|груд(?:ня|ень)?|снежня|dekabr|aralık"
    "|jeltoqsan",
)
"""The names of the months; sites of the neighbours write their own beside Russian articles."""
_MONTH = "(?P<month>" + "|".join(_MONTHS) + r")\b\.?"
MONTH_NAME = re.compile("|".join(_MONTHS), re.IGNORECASE)
"""A month, in full or short."""
_NUMBERS = tuple(re.compile(pattern) for pattern in _MONTHS)
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_RANGE = r"(?:\s*(?:[-–—]|и)\s*(?P<last>0?[1-9]|[12]\d|3[01]))?"

_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\d.]){_YEAR}\s+(?:жыл(?:ғы|дың|ы)|ж\.?)\s*{_DAY}{_RANGE}\s+{_MONTH}",
        rf"(?<![\d.]){_DAY}{_RANGE}(?:\.|-?(?:го|е|st|nd|rd|th))?[\s-]+{_MONTH},?[\s-]+{_YEAR}",
        rf"\b{_MONTH},?\s+{_DAY}{_RANGE}(?:-?го|st|nd|rd|th)?(?:,?\s+|,){_YEAR}",
        rf"(?<![\d.]){_YEAR}[-./](?P<month_number>0[1-9]|1[0-2])[-./](?P<day>0[1-9]|[12]\d|3[01])(?![\d])",
        rf"(?<![\d.]){_YEAR}[-./](?P<month_number>0?[1-9]|1[0-2])[-./](?P<day>[12]\d|3[01]|0?[1-9])"
        r"(?=\s\d\d?:\d\d)",
        rf"\b(?P<month_number>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])/{_YEAR}"
        r"(?=,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?\s*[ap]\.?m\b)",
        rf"(?<![\d.]){_DAY}\.(?P<month_number>0[1-9]|1[0-2])\.(?P<year>(?:19|20)\d\d)"
        r"(?=[012]\d:[0-5]\d(?!\d))",
        rf"(?<![\d.]){_DAY}\s?[./-]\s?(?P<month_number>0?[1-9]|1[0-2])\s?[./-]\s?{_YEAR}",
        r"(?<![\d.])(?P<day>0[1-9]|[12]\d|3[01])\.(?P<month_number>0[1-9]|1[0-2])\."
        r"(?P<short_year>\d\d)(?![\d.])",
        rf"\b(?P<month_number>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])/{_YEAR}",
        rf"(?<![\d.]){_DAY}\s+{_MONTH}\s+['’](?P<short_year>\d\d)\b",
        rf"(?<![\d.]){_DAY}\s+{_MONTH}\s+(?P<short_year>\d\d)(?=\s\(\d\d?:\d\d\))",
        r"(?<=[012]\d:[0-5]\d)(?P<day>0[1-9]|[12]\d|3[01])\.(?P<month_number>0[1-9]|1[0-2])\."
        rf"{_YEAR}",
        rf"^\W*{_DAY}/(?P<month_number>0?[1-9]|1[0-2])/(?P<short_year>\d\d)"
        r"(?=\W*$|,?\s+\d{1,2}:\d\d)",
    )
)
_DAY_MONTH = re.compile(rf"(?<![\d.]){_DAY}[\s-]+{_MONTH}")
_MONTH_DAY = re.compile(rf"\b{_MONTH}\s+{_DAY}\b(?!\s*[:.]\d)")
_NUMBERED = re.compile(rf"\W*{_DAY}[./](?P<month_number>0[1-9]|1[0-2]),?\s+\d{{1,2}}:\d\d\W*")
"""A line of a day, its month and an hour, all in figures."""
_ANY_YEAR = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d(?!\d:\d))|(?<!\d)\d\d?\.\d\d\.\d\d(?!\d)|['’]\d\d\b"
    r"|^\W*\d\d?/\d\d?/\d\d\b|[^\W\d_]\s\d\d\s\(\d"
)

WEEKDAY = re.compile(
    r"\b(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|(?:mon|tues"
    r"|wednes|thurs|fri|satur|sun)day|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|пн"
    r"|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)\b\.?",
    re.IGNORECASE,
)
TIME = re.compile(r"(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?![\d.])")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A full date found in a text; of a range of days, the last."""

    date: PartialDate
    start: int
    end: int


def written_dates(text: str) -> Iterator[WrittenDate]:
    """Yield the full dates of a text, in order; no two of them overlap."""
    if _ANY_YEAR.search(text) is None:
        return
    lowered = text.lower() if len(text.lower()) == len(text) else text
    found: list[WrittenDate] = []
    for form in _FORMS:
        for match in form.finditer(lowered):
            overlaps = any(match.start() < f.end and f.start < match.end() for f in found)
            date = None if overlaps else _date(match)
            if date is not None:
                found.append(WrittenDate(date=date, start=match.start(), end=match.end()))
    yield from sorted(found, key=lambda written: written.start)


def day_and_month(text: str) -> tuple[int, int] | None:
    """Return the day and the month of the first date without a year ("22 августа")."""
    match = _DAY_MONTH.search(text.lower()) or _MONTH_DAY.search(text.lower())
    match = match or _NUMBERED.fullmatch(text)
    return (int(match["day"]), _month(match.groupdict())) if match else None


def _date(match: re.Match[str]) -> PartialDate | None:
    parts = match.groupdict()
    day = int(parts.get("last") or parts["day"])
    year = int(parts.get("year") or 0)
    if short := parts.get("short_year"):
        year = int(short) + (1900 if int(short) > 69 else 2000)
    try:
        return PartialDate(year=year, month=_month(parts), day=day)
    except ValueError:
        return None


def _month(parts: dict[str, str | None]) -> int:
    if number := parts.get("month_number"):
        return int(number)
    word = parts["month"] or ""
    return next(n for n, pattern in enumerate(_NUMBERS, 1) if pattern.fullmatch(word))
