"""Dates, years and periods as people type them in English, Russian and Kazakh."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from orgtui.text.folding import flatten
from orgtui.text.month_names import month_of
from orgtui.text.numerals import in_digits
from orgtui.values import value

_ISO = re.compile(r"(?<!\d)(?<!\d\.)(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?!\2?\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
_ROMAN_MONTH = re.compile(r"(?<!\d)(\d{1,2})[\s./-]+([ivx]{1,4})[\s./-]+(\d{4}|\d{2})(?!\d)")
_ROMAN_MONTHS = "i ii iii iv v vi vii viii ix x xi xii".split()
_MONTH_YEAR = re.compile(r"(?<![\d./-])(\d{1,2})[./](\d{4})(?!\d)")
_DAY_MONTH = re.compile(r"^\s*(\d{1,2})[./](\d{1,2})\.?\s*$")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_ORDINAL_END = frozenset("st nd rd th го е ое я м й ого ом му х ші шы ши".split())
_NEW_CENTURY = 50
_LONGEST_YEAR = 4


@value
class TypedDate:
    """What a typed date says, as precise as it was typed."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_short_year: bool = False
    """Whether the year was typed with two digits."""
    swapped: "TypedDate | None" = None
    """The other reading, where day and month can be taken either way."""

    @property
    def is_real(self) -> bool:
        """Whether a calendar has such a day."""
        try:
            date(self.year or 2000, self.month or 1, self.day or 1)
        except ValueError:
            return False
        return True


@value
class Found:
    """The dates of a typed text and the words left over."""

    dates: tuple[TypedDate, ...]
    words: tuple[str, ...]
    """What is neither a date nor a part of one, folded and flattened, in order."""


def plain_digits(text: str) -> str:
    """Return the text in lower case with ASCII digits and one kind of dash."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal()
        else "-" if unicodedata.category(letter) == "Pd" or letter == "\u2212"
        else letter
        for letter in text
    )  # fmt: skip


def find_dates(text: str) -> Found:
    """Return every date in a typed text."""
    text = _ROMAN_MONTH.sub(_with_plain_month, in_digits(plain_digits(text)))
    dates: list[tuple[int, TypedDate]] = []
    for pattern, read in _PATTERNS:
        for match in pattern.finditer(text):
            typed = read(match)
            if typed is not None:
                dates.append((match.start(), typed))
                text = text[: match.start()] + "\0" * len(match[0]) + text[match.end() :]
    words: list[str] = []
    dates.extend(_in_words(text, words))
    return Found(
        dates=tuple(typed for _, typed in sorted(dates, key=lambda found: found[0])),
        words=tuple(words),
    )


def _iso(match: re.Match[str]) -> TypedDate | None:
    year, _, month, day = match.groups()
    typed = TypedDate(year=int(year), month=int(month), day=int(day) if day else None)
    if day is None and "-" in match[0] and not typed.is_real:
        return None
    return typed


def _numeric(match: re.Match[str]) -> TypedDate | None:
    first, mark, second, year_text = match.groups()
    is_short = len(year_text) < _LONGEST_YEAR
    year = _full_year(int(year_text)) if is_short else int(year_text)
    month = int(second)
    day_first = TypedDate(year=year, month=month, day=int(first), is_short_year=is_short)
    if mark == ".":
        return day_first
    month_first = TypedDate(year=year, month=int(first), day=int(second), is_short_year=is_short)
    if not month_first.is_real or month_first == day_first:
        return day_first
    if not day_first.is_real:
        return month_first
    if mark == "-":
        return day_first
    return TypedDate(
        year=year, month=month, day=int(first), is_short_year=is_short, swapped=month_first
    )


def _with_plain_month(match: re.Match[str]) -> str:
    day, month, year = match.groups()
    if month not in _ROMAN_MONTHS:
        return match[0]
    return f"{day}.{_ROMAN_MONTHS.index(month) + 1}.{year}"


def _month_year(match: re.Match[str]) -> TypedDate:
    return TypedDate(month=int(match[1]), year=int(match[2]))


def _day_month(match: re.Match[str]) -> TypedDate | None:
    """Read "31/1", which has no year; where both ways are possible it says too little."""
    first, second = int(match[1]), int(match[2])
    day, month = (second, first) if second > 12 >= first else (first, second)
    typed = TypedDate(day=day, month=month)
    return typed if typed.is_real else None


_PATTERNS = (
    (_ISO, _iso),
    (_NUMERIC, _numeric),
    (_MONTH_YEAR, _month_year),
    (_DAY_MONTH, _day_month),
)


def _full_year(short: int) -> int:
    return short + (2000 if short < _NEW_CENTURY else 1900)


class _Draft:
    """A date being put together from words."""

    def __init__(self, place: int) -> None:
        """Start at a place of the text."""
        self.place = place
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.is_short_year = False

    def takes_month(self, month: int) -> bool:
        """Take a month unless there is one."""
        if self.month is not None:
            return False
        self.month = month
        return True

    def takes_number(self, number: int, digits: int) -> bool:
        """Take a number as year or day, whichever is free and fits."""
        if digits >= 3 or number > 31 or self._lacks_only_year(digits):
            if self.year is not None:
                return False
            self.is_short_year = digits < 3
            self.year = _full_year(number) if self.is_short_year else number
            return True
        if self.day is not None or number == 0:
            return False
        self.day = number
        return True

    def _lacks_only_year(self, digits: int) -> bool:
        return digits == 2 and self.day is not None and self.month is not None

    def date(self) -> TypedDate | None:
        """Return the date, None when nothing but a lone small number was there."""
        if self.day is not None and self.month is None:
            if self.year is None:
                return None
            return TypedDate(year=self.year, is_short_year=self.is_short_year)
        if self.year is None and self.month is None:
            return None
        return TypedDate(
            year=self.year, month=self.month, day=self.day, is_short_year=self.is_short_year
        )


def _in_words(text: str, words: list[str]) -> list[tuple[int, TypedDate]]:
    found: list[tuple[int, TypedDate]] = []
    draft: _Draft | None = None
    units = _units(text)
    for index, unit in enumerate(units):
        if unit.kind == "word":
            if unit.word not in _ORDINAL_END:
                words.append(unit.word)
        elif draft is None or _begins_another(units, index, draft) or not _fits(draft, unit):
            _close(draft, found)
            draft = _Draft(unit.place)
            _fits(draft, unit)
    _close(draft, found)
    return found


class _Unit(NamedTuple):
    """A word or a number of a text."""

    place: int
    kind: str
    """month | number | word"""
    value: int
    digits: int
    word: str


def _begins_another(units: Sequence[_Unit], index: int, draft: _Draft) -> bool:
    """Whether a day stands before its month, where the date before it has its own."""
    is_before_month = index + 1 < len(units) and units[index + 1].kind == "month"
    is_day = units[index].kind == "number" and units[index].digits <= 2
    return draft.month is not None and is_day and is_before_month


def _fits(draft: _Draft, unit: _Unit) -> bool:
    if unit.kind == "month":
        return draft.takes_month(unit.value)
    return draft.takes_number(unit.value, unit.digits)


def _close(draft: _Draft | None, found: list[tuple[int, TypedDate]]) -> None:
    typed = draft.date() if draft is not None else None
    if draft is not None and typed is not None:
        found.append((draft.place, typed))


def _units(text: str) -> list[_Unit]:
    units: list[_Unit] = []
    for match in _TOKEN.finditer(text):
        word = flatten(match[0])
        month = month_of(word)
        if month is not None:
            units.append(_Unit(match.start(), "month", month, 0, word))
        elif word.isdecimal():
            units.append(_Unit(match.start(), "number", int(word[:9]), len(word), word))
        else:
            units.append(_Unit(match.start(), "word", 0, 0, word))
    return units
