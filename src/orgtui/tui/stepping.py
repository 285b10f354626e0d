"""From one day to the next on which something changes."""

from collections.abc import Iterable
from datetime import date

from orgtui.facts.dates import PartialDate
from orgtui.facts.periods import End, Period


def change_days(periods: Iterable[Period]) -> tuple[date, ...]:
    """Return the days on which one of the periods begins or has ended, in order."""
    moments: set[date] = set()
    for period in periods:
        moments.add(period.start.earliest)
        if period.ending is End.DATED and period.end is not None:
            moments.add(period.end.latest)
    return tuple(sorted(moments))


def stepped(day: date, days: tuple[date, ...], way: int) -> date:
    """Return the nearest of the days after (way 1) or before (way -1) a day, or the day itself."""
    if way > 0:
        return next((other for other in days if other > day), day)
    return next((other for other in reversed(days) if other < day), day)


def year_moved(day: date, way: int) -> date:
    """Return the same day of the next or the last year; 29 February becomes the 28th."""
    year = min(9998, max(2, day.year + way))
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


def typed_day(text: str) -> date:
    """Return the day that was typed: EDTF, or day first with dots; a year means 1 January.

    Raises:
        ValueError: when it is no day.
    """
    text = text.strip()
    parts = text.replace("/", ".").split(".")
    if len(parts) == 3:
        text = f"{int(parts[2]):04}-{int(parts[1]):02}-{int(parts[0]):02}"
    return PartialDate.parse(text).earliest
