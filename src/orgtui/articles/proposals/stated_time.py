"""The dates of a statement beside the period of a record: the same, finer, or apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TypeVar

from orgtui.articles.proposal import Statement
from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.periods import Covers, End, Period

_LOOK_BACK = timedelta(days=7)
"""News without a date tells of the days before it appeared: who presided at last week's summit."""
_DAY = timedelta(days=1)
_MONTH = timedelta(days=31)
_YEAR = timedelta(days=365)
_Thing = TypeVar("_Thing")

Days = tuple[date, date]
"""The first and the last day."""


class Likeness(Enum):
    """How what a sentence says of a time compares with a record's period."""

    SAME = "same"
    """One and the same period, as far as the coarser of the two tells."""
    FINER = "finer"
    """The same period, told more precisely than the record does."""
    APART = "apart"
    """Not the same period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedTime:
    """When something is or was so, as an article says it."""

    start: PartialDate | None
    end: PartialDate | None
    published: PartialDate | None
    """When the article appeared."""
    checked: date
    """The last day that the facts beside it speak of: what is open there may have ended since."""
    is_loose: bool = False
    """Whether a bare year may mean some time in that year, as «председатель в 2022 году» does."""

    @classmethod
    def of(
        cls,
        statement: Statement,
        published: PartialDate | None,
        checked: PartialDate,
        *,
        is_loose: bool = False,
    ) -> "StatedTime":
        """Return the time of a statement of an article."""
        return cls(
            start=statement.start,
            end=statement.end,
            published=published,
            checked=checked.latest,
            is_loose=is_loose,
        )

    @property
    def is_dated(self) -> bool:
        """Whether the sentence itself has a date."""
        return self.start is not None or self.end is not None

    @property
    def around(self) -> Days | None:
        """The days an undated sentence is about; None where the article has no date either."""
        if self.published is None:
            return None
        return moved(self.published.earliest, -_LOOK_BACK), self.published.latest

    def likeness(self, period: Period) -> Likeness:
        """Compare with the period of a record of the same thing."""
        if not self.is_dated:
            is_then = self.around is None or touches(period, self.around)
            return Likeness.SAME if is_then else Likeness.APART
        if self._is_some_time and self.start and touches(period, span(self.start)):
            return Likeness.SAME
        both = (self._start(period), self._end(period))
        if Likeness.APART in both:
            return Likeness.APART
        return Likeness.FINER if Likeness.FINER in both else Likeness.SAME

    @property
    def _is_some_time(self) -> bool:
        """Whether all it says is that something was so within one year or month."""
        start, end = self.start, self.end
        return self.is_loose and start is not None and start.day is None and end in (None, start)

    def _start(self, period: Period) -> Likeness:
        if self.start is None or self._is_handed_over(self.start, period.first_day):
            return Likeness.SAME
        return compared(self.start, period.first_day)

    def _end(self, period: Period) -> Likeness:
        end = self.end
        if end is None:
            return Likeness.SAME
        if period.ending is End.UNKNOWN:
            return Likeness.FINER
        if period.ending is End.OPEN:
            return self._end_of_open(end)
        if period.ending is End.DATED and self._is_handed_over(end, period.end):
            return Likeness.SAME
        return _compared_end(end, period)

    def _is_handed_over(self, stated: PartialDate, counted: PartialDate | None) -> bool:
        """Tell whether a day is that of a ceremony before the month from which a term counts.

        Chairs that count by the calendar are handed over at a meeting some weeks before.
        """
        if not self.is_loose or stated.day is None or counted is None or counted.day != 1:
            return False
        return timedelta(0) < counted.earliest - stated.earliest <= _MONTH

    def _end_of_open(self, end: PartialDate) -> Likeness:
        """Compare an end with a record that is still open: an end to come is only planned."""
        first, last = span(end)
        if last < self.checked:
            return Likeness.APART
        has_come = self.published is not None and first <= self.published.latest
        return Likeness.FINER if has_come else Likeness.SAME

    def taken_by(self, spells: Iterable[tuple[_Thing, Period]]) -> _Thing | None:
        """Return what surely held at that time, so that nothing else of its kind did."""
        days, is_throughout = self._claim()
        if days is None:
            return None
        held = tuple(spells)
        found = [self._holder(day, held) for day in _probes(days)]
        if is_throughout:
            return next((thing for thing in found if thing is not None), None)
        return found[1] if None not in found else None

    def _holder(self, day: date, spells: Iterable[tuple[_Thing, Period]]) -> _Thing | None:
        return next((thing for thing, period in spells if self.surely_covers(period, day)), None)

    def surely_covers(self, period: Period, day: date) -> bool:
        """Tell whether a day surely lies within; what is open says nothing of what comes later."""
        if period.is_open and day > self.checked:
            return False
        return period.covers(day) is Covers.YES

    def _claim(self) -> tuple[Days | None, bool]:
        """Return days, and whether the statement is about all of them or only about some."""
        start, end = self.start, self.end
        if start is not None and end is not None:
            first, last = span(start)[1], moved(span(end)[0], -_DAY)
            if first <= last:
                return (first, last), True
            return (span(start)[0], max(span(start)[0], moved(span(end)[1], -_DAY))), False
        if start is not None:
            return span(start), False
        if end is not None:
            first, last = span(end)
            return (moved(first, -_DAY), moved(last, -_DAY)), False
        return self.around, False

    def breaks(self, period: Period) -> bool:
        """Tell whether a period cannot be as it is, if the same thing was so at that time.

        A thing that ends may begin again later, and may have been so before: only what begins or
        ends in the midst of the period, or ends it otherwise, contradicts it.
        """
        if self.likeness(period) is not Likeness.APART:
            return False
        if self.start is not None and self._start(period) is not Likeness.APART:
            return True
        bounds = [moment for moment in (self.start, self.end) if moment is not None]
        return any(self._is_within(moment, period) for moment in bounds)

    def _is_within(self, moment: PartialDate, period: Period) -> bool:
        first, last = span(moment)
        begun = span(period.first_day)[1] < first
        return begun and all(self.surely_covers(period, day) for day in (first, last))

    def is_before(self, period: Period) -> bool:
        """Tell whether what goes on since then began before the period did."""
        return (
            self.start is not None
            and self.end is None
            and span(self.start)[1] < span(period.first_day)[0]
        )

    def is_later(self, period: Period) -> bool:
        """Tell whether something begins that goes on already."""
        return (
            self.start is not None
            and period.is_open
            and span(period.first_day)[1] < span(self.start)[0]
        )


def span(moment: PartialDate) -> Days:
    """Return the first and last day that a date can mean; an unsure one may be a year off."""
    if moment.certainty is Certainty.CERTAIN:
        return moment.earliest, moment.latest
    return moved(moment.earliest, -_YEAR), moved(moment.latest, _YEAR)


def moved(day: date, by: timedelta) -> date:
    """Return another day, the first or the last of the calendar at most."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta(0) else date.min


def compared(moment: PartialDate, other: PartialDate, days: Days | None = None) -> Likeness:
    """Compare a stated date with that of a record, or with the days that this one can mean."""
    first, last = span(moment)
    theirs = days or span(other)
    if last < theirs[0] or theirs[1] < first:
        return Likeness.APART
    return Likeness.FINER if _precision(moment) > _precision(other) else Likeness.SAME


def _precision(moment: PartialDate) -> int:
    return sum(part is not None for part in (moment.month, moment.day))


def touches(period: Period, days: Days) -> bool:
    """Tell whether a period may hold on one of the days; the hand-over day counts to both."""
    if span(period.first_day)[0] > days[1]:
        return False
    if period.last_day is None:
        return True
    return days[0] <= span(period.last_day)[1]


def _compared_end(end: PartialDate, period: Period) -> Likeness:
    """Compare with the end: the hand-over day, or the last day before it, may be called so."""
    assert period.last_day is not None
    first, last = span(period.last_day)
    is_whole = period.ending is End.WHOLE
    days = (last, moved(last, _DAY)) if is_whole else (moved(first, -_DAY), last)
    return compared(end, period.last_day, days)


def _probes(days: Days) -> Iterator[date]:
    yield days[0]
    yield days[0] + (days[1] - days[0]) / 2
    yield days[1]
