"""Periods of time that know what they do not know."""

from datetime import date
from enum import Enum
from functools import lru_cache

from orgtui.facts.dates import Certainty, PartialDate
from orgtui.values import value


class Covers(Enum):
    """Whether a period covers a day: three-valued, since sources can be coarse."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


class End(Enum):
    """How a period ends."""

    DATED = "dated"
    """On a day that belongs to what follows (the hand-over day)."""
    WHOLE = "whole"
    """With the last day of the calendar unit that is the period ("2023")."""
    OPEN = ".."
    """Not ended when the facts were last checked."""
    UNKNOWN = ""
    """Ended, or not: no source says."""


@value
class Period:
    """A half-open stretch of time: the start belongs to it, the day it ends does not.

    Text: "2023-07-04/2024-07-04" from a day to the hand-over day; "2024-07-04/.." still going on;
    "1991-12-21/" end unknown; "2023" the whole calendar year (likewise "2023-05", "2023-05-09").
    """

    start: PartialDate
    """When it began."""
    end: PartialDate | None = None
    """When it ended: None if open, unknown, or the calendar unit of the start."""
    ending: End = End.OPEN
    """How to read the end."""

    def __post_init__(self) -> None:
        """Refuse a period that ends before it starts.

        Raises:
            ValueError: when no day could belong to it.

        """
        if (self.ending is End.DATED) != (self.end is not None):
            raise ValueError("a period has an end date exactly when it is dated")
        if self.end is not None and self.end.latest <= self.start.earliest:
            raise ValueError(f'period "{self}" ends before it starts')

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str) -> "Period":
        """Read the EDTF text of a period.

        Raises:
            ValueError: when the text is no period.

        """
        start, slash, end = text.partition("/")
        first = PartialDate.parse(start)
        if not slash:
            return cls(start=first, ending=End.WHOLE)
        if end in ("..", ""):
            return cls(start=first, ending=End(end))
        return cls(start=first, end=PartialDate.parse(end), ending=End.DATED)

    @property
    def is_open(self) -> bool:
        """Whether it was still going on when last checked."""
        return self.ending is End.OPEN

    @property
    def is_exact(self) -> bool:
        """Whether every day is surely inside or surely outside."""
        if self.ending is End.WHOLE:
            return self.start.certainty is Certainty.CERTAIN
        if not self.start.is_exact or self.ending is End.UNKNOWN:
            return False
        return self.end is None or self.end.is_exact

    def covers(self, day: date) -> Covers:
        """Tell whether the day lies inside."""
        return _both(self._has_begun(day), _not(self._has_ended(day)))

    def is_within(self, other: "Period") -> bool:
        """Tell whether every day that may lie in it may lie in the other as well."""
        if self.start.earliest < other.start.earliest:
            return False
        mine, others = self.last_day, other.last_day
        return others is None or (mine is not None and mine.latest <= others.latest)

    def _has_begun(self, day: date) -> Covers:
        if self.ending is End.WHOLE and self.start.certainty is Certainty.CERTAIN:
            return Covers.YES if day >= self.start.earliest else Covers.NO
        return _reached(self.start, day)

    def _has_ended(self, day: date) -> Covers:
        if self.ending is End.WHOLE:
            if self.start.certainty is not Certainty.CERTAIN:
                return _near(self.start, day)
            return Covers.YES if day > self.start.latest else Covers.NO
        if self.end is not None:
            return _reached(self.end, day)
        return Covers.NO if self.ending is End.OPEN else Covers.MAYBE

    @property
    def first_day(self) -> PartialDate:
        """When it began, as precisely as known: a whole calendar unit begins with its first day."""
        if self.ending is End.WHOLE and self.start.certainty is Certainty.CERTAIN:
            return PartialDate.of(self.start.earliest)
        return self.start

    @property
    def last_day(self) -> PartialDate | None:
        """What to print as the end: the hand-over date, or the last day of a whole unit."""
        if self.ending is End.WHOLE:
            return PartialDate.of(self.start.latest)
        return self.end

    def __str__(self) -> str:
        """Return the EDTF text."""
        if self.ending is End.WHOLE:
            return str(self.start)
        return f"{self.start}/{self.end if self.end is not None else self.ending.value}"


def _reached(moment: PartialDate, day: date) -> Covers:
    if day < moment.earliest:
        return Covers.NO if moment.certainty is Certainty.CERTAIN else _near(moment, day)
    if day >= moment.latest:
        return Covers.YES if moment.certainty is Certainty.CERTAIN else _near(moment, day)
    return Covers.MAYBE


def _near(moment: PartialDate, day: date) -> Covers:
    """Tell whether an uncertain date is reached: it may be a year off either way."""
    if day.year < moment.year - 1:
        return Covers.NO
    return Covers.YES if day.year > moment.year + 1 else Covers.MAYBE


def _both(left: Covers, right: Covers) -> Covers:
    if Covers.NO in (left, right):
        return Covers.NO
    return Covers.MAYBE if Covers.MAYBE in (left, right) else Covers.YES


def _not(value: Covers) -> Covers:
    if value is Covers.MAYBE:
        return value
    return Covers.NO if value is Covers.YES else Covers.YES
