"""Dates, years and periods as people type them in English, Russian and Kazakh."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from orgtui.text.folding import flatten
from orgtui.text.numerals import number_in_words, roman, word_value

_MONTHS = (
    ("january jan", "январ", "кантар"),
    ("february feb", "феврал", "акпан"),
    ("march mar", "март", "наурыз"),
    ("april apr", "апрел", "сауир"),
    ("may", "ма[йяею]", "мамыр"),
    ("june jun", "июн", "маусым"),
    ("july jul", "июл", "шилде"),
    ("august aug", "август", "тамыз"),
    ("september sept sep", "сентябр", "кыркуйек"),
    ("october oct", "октябр", "казан(?!ь)"),
    ("november nov", "ноябр", "караша"),
    ("december dec", "декабр", "желтоксан"),
)
_MONTH = tuple(
    re.compile(rf"(?:{english.replace(' ', '|')})|(?:{russian}|{kazakh})[а-я]{{0,5}}")
    for english, russian, kazakh in _MONTHS
)
_SHORT_MONTHS = {"янв": 1, "фев": 2, "мар": 3, "апр": 4, "авг": 8, "сен": 9, "сент": 9, "окт": 10,
                 "ноя": 11, "нояб": 11, "дек": 12}  # fmt: skip
_ISO = re.compile(r"(?<!\d)(?<!\d\.)(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?!\2?\d)")
_NUMERIC = re.compile(
    r"(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2}|[ivxIVX]+)\s?\2\s?(\d{4}|\d{2})(?!\d)"
)
_MONTH_YEAR = re.compile(r"(?<![\d./-])(\d{1,2})[./](\d{4})(?!\d)")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_ORDINAL_END = frozenset("st nd rd th го е ое я м й ого ом му х ші шы ши".split())
_NEW_CENTURY = 50
_LONGEST_YEAR = 4
_MOST_NUMBER_WORDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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
    text = plain_digits(text)
    dates: list[tuple[int, TypedDate]] = []
    for pattern, read in ((_ISO, _iso), (_NUMERIC, _numeric), (_MONTH_YEAR, _month_year)):
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


def month_of(word: str) -> int | None:
    """Return the month that a folded, flattened word names, None for any other word."""
    for number, pattern in enumerate(_MONTH, start=1):
        if pattern.fullmatch(word):
            return number
    return _SHORT_MONTHS.get(word)


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
    month = int(second) if second.isdecimal() else roman(second) or len(second)
    day_first = TypedDate(year=year, month=month, day=int(first), is_short_year=is_short)
    if mark == "." or not second.isdecimal():
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


def _month_year(match: re.Match[str]) -> TypedDate:
    return TypedDate(month=int(match[1]), year=int(match[2]))


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

    def takes_month(self, month: int) -> bool:
        """Take a month unless there is one."""
        if self.month is not None:
            return False
        self.month = month
        return True

    def takes_number(self, number: int, digits: int) -> bool:
        """Take a number as year or day, whichever is free and fits."""
        if digits >= 3 or number > 31:
            if self.year is not None:
                return False
            self.year = number
            return True
        if self.day is not None or number == 0:
            return False
        self.day = number
        return True

    def date(self) -> TypedDate | None:
        """Return the date, None when nothing but a lone small number was there."""
        if self.day is not None and self.month is None:
            if self.year is None:
                return None
            return TypedDate(year=self.year)
        if self.year is None and self.month is None:
            return None
        return TypedDate(year=self.year, month=self.month, day=self.day)


def _in_words(text: str, words: list[str]) -> list[tuple[int, TypedDate]]:
    found: list[tuple[int, TypedDate]] = []
    draft: _Draft | None = None
    for place, kind, value, digits, word in _units(text):
        if kind == "word":
            if word not in _ORDINAL_END:
                words.append(word)
            continue
        if draft is not None and not _fits(draft, kind, value, digits):
            _close(draft, found)
            draft = None
        elif draft is not None:
            continue
        if draft is None:
            draft = _Draft(place)
            _fits(draft, kind, value, digits)
    if draft is not None:
        _close(draft, found)
    return found


def _fits(draft: _Draft, kind: str, value: int, digits: int) -> bool:
    return draft.takes_month(value) if kind == "month" else draft.takes_number(value, digits)


def _close(draft: _Draft, found: list[tuple[int, TypedDate]]) -> None:
    typed = draft.date()
    if typed is not None:
        found.append((draft.place, typed))


def _units(text: str) -> list[tuple[int, str, int, int, str]]:
    """Return months, numbers and other words: place, kind, value, digits, word."""
    units: list[tuple[int, str, int, int, str]] = []
    spelled: list[tuple[int, str]] = []
    for match in _TOKEN.finditer(text):
        word = flatten(match[0])
        month = month_of(word)
        if month is None and word_value(word) is not None:
            spelled.append((match.start(), word))
            continue
        units.extend(_spelled_numbers(spelled))
        spelled = []
        if month is not None:
            units.append((match.start(), "month", month, 0, word))
        elif word.isdecimal():
            units.append((match.start(), "number", int(word[:9]), len(word), word))
        else:
            units.append((match.start(), "word", 0, 0, word))
    return [*units, *_spelled_numbers(spelled)]


def _spelled_numbers(
    spelled: list[tuple[int, str]],
) -> Iterator[tuple[int, str, int, int, str]]:
    """Yield the numbers in a row of number words, the longest first."""
    while spelled:
        for length in range(min(len(spelled), _MOST_NUMBER_WORDS), 0, -1):
            value = number_in_words(" ".join(word for _, word in spelled[:length]))
            if value is not None:
                yield (spelled[0][0], "number", value, len(str(value)), "")
                break
        spelled = spelled[length:]
