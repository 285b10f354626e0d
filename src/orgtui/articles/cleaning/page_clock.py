"""The day on which a page was saved, as its head tells it, and days told from there."""

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import cached_property

from orgtui.articles.lines.day_words import TIME, WEEKDAY, day_and_month, written_dates
from orgtui.articles.lines.furniture import is_date_line
from orgtui.facts.dates import PartialDate

_I = re.IGNORECASE
CLOCK = re.compile(
    r"(?:рас|от)печат|сформирован|дат[аы] печати"
    r"|^\W*(?:сегодня|today|бүгін)\s*[:,]?\s|отредактирован"
    r"|^\W*(?:(?:московское|местное|точное|текущее) время|(?:local|current) time)\b"
    r"|последн\w+ (?:раз|измен|обнов)|обновлен|изменен|updated|modified|last edited|edited on"
    r"|жаңартыл|өзгерт|просмотр|©|copyright|\([cс]\)|printed|print date|accessed|retrieved"
    r"|проверен|сохран[её]н|доступ|действ|до \d|лицензи|свидетельств|зарегистр|басып шығар",
    _I,
)
"""Words beside the day on which a page was saved, printed or changed."""
SITE_AND_DAY = re.compile(
    r"\S\s[-–—|]\s(?P<site>[^\W\d][^-–—|,:;!?]{1,40}),(?: \d{4},)? (?P<day>\d\d\.\d\d\.20\d\d)$"
)
"""What ends the titles and captions of some agencies: their name, a picture's width, the day."""
DAY_AND_SITE = re.compile(
    r"\S\s[-–—|]\s(?P<day>\d\d\.\d\d\.20\d\d), (?P<site>[^\W\d][^-–—|,:;!?]{1,40})$"
)
"""The same with the day in front."""
_TODAY = re.compile(r"^[\W\d]*(?:сегодня|бүгін|today)\b", _I)
_YESTERDAY = re.compile(r"^[\W\d]*(?:вчера|кеше|yesterday)\b", _I)
_DAYS_AGO = re.compile(
    r"^\W*(?:(?P<number>\d{1,2})\s+)?(?P<unit>дн\w+|день|недел\w+|күн|апта|days?|weeks?)"
    r"\s+(?:назад|бұрын|ago)\b",
    _I,
)
_AGO = re.compile(
    r"^\W*(?:(?:(?P<hours>\d{1,2})\s+(?:час\w*|сағат\w*|hours?)|час|\d{1,2}\s+(?:мин\w*|minutes?"
    r"|mins?))\s+(?:назад|бұрын|ago)\b|только что|just now)",
    _I,
)
_WEEKDAYS = (
    ("пн", "понед", "mon", "дүй"),
    ("вт", "tue", "сей"),
    ("ср", "wed", "сәр"),
    ("чт", "четв", "thu", "бей"),
    ("пт", "пятн", "fri", "жұм"),
    ("сб", "субб", "sat", "сен"),
    ("вс", "воск", "sun", "жек"),
)
"""How the names of the days of the week begin, from Monday on."""
_SEAMS = re.compile(r"[\s,]{2,}")
"""What is left around a day of the week that stood between a day and its year."""
_GLUED = re.compile(r"(?<=[a-zа-яёәғқңөұүһі])(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^\W\dA-ZА-ЯЁӘҒҚҢӨҰҮҺІ_]+,)")
"""Where a site's name ends and a day of the week begins, in elements side by side."""
_WEEK = 7
_FEW_HOURS = 6
"""So many hours before a page was saved it was most likely the same day: few do so at night."""
MASTHEAD = 4
"""A page's clock stands among its first lines."""


class PageClock:
    """The clock in a page's head, from which its lines count days.

    Few pages have such lines, so it is read when the first one asks.
    """

    def __init__(
        self, lines: Sequence[str], years: Sequence[int] = (), foot: Sequence[str] = ()
    ) -> None:
        """Take the lines of a page above its text, the years of which it may be, its last lines."""
        self._lines = lines
        self._years = years
        self._foot = foot

    @cached_property
    def _clocks(self) -> list[str]:
        parted = (_GLUED.sub(" ", text) for text in self._lines)
        return [text for text in parted if WEEKDAY.search(text) or CLOCK.search(text)]

    @cached_property
    def _day(self) -> PartialDate | None:
        foot = [text for text in self._foot if TIME.search(text) and is_date_line(text)]
        top = (t for t in self._lines[:MASTHEAD] if TIME.search(t) or is_date_line(t))
        days = (first_date(text) for text in (*self._clocks, *top, *foot))
        day = next((day for day in days if day is not None), None)
        if day is None:
            without_year = (day_by_weekday(text, self._years) for text in self._clocks)
            day = next((day for day in without_year if day is not None), None)
        return day if day is not None and day.is_exact else None

    @cached_property
    def _time(self) -> str | None:
        times = (TIME.search(text) for text in self._clocks)
        return next((match[0] for match in times if match), None)

    def told(self, text: str) -> PartialDate | None:
        """Return the day of "today", "3 days ago", "2 hours ago", "12 мая", "Thursday, 19:05"."""
        if _TODAY.match(text) or _YESTERDAY.match(text):
            day = first_date(text) or self._day
            return _before(day, 1 if _YESTERDAY.match(text) else 0) if day else None
        if ago := _AGO.match(text):
            return self._hours_ago(int(ago["hours"] or 0))
        if ago := _DAYS_AGO.match(text):
            is_weeks = ago["unit"].lower().startswith(("нед", "апта", "week"))
            return self._days_ago(int(ago["number"] or 1) * (_WEEK if is_weeks else 1))
        return self._without_year(text) if is_date_line(text) else None

    def last(self, day: int, month: int) -> PartialDate | None:
        """Return the last such day of a year up to the clock's."""
        for year in (self._day.year, self._day.year - 1) if self._day else ():
            date = full_date(day, month, year)
            if date is not None and self._day and date.earliest <= self._day.latest:
                return date
        return None

    def of(self, day: int, month: int) -> PartialDate | None:
        """Return the clock's day if it is such a day of a year."""
        is_so = self._day is not None and (self._day.day, self._day.month) == (day, month)
        return self._day if is_so else None

    def _without_year(self, text: str) -> PartialDate | None:
        """Return the day of a line that leaves out the year, or names a day of the week alone."""
        if first_date(text) is not None:
            return None
        if day := day_and_month(text):
            return self.last(*day) or day_by_weekday(text, self._years)
        weekday = weekday_in(text) if TIME.search(text) else None
        if weekday is None or self._day is None:
            return None
        return self._days_ago((self._day.earliest.weekday() - weekday) % _WEEK)

    def _days_ago(self, days: int) -> PartialDate | None:
        return _before(self._day, days) if self._day else None

    def _hours_ago(self, hours: int) -> PartialDate | None:
        """Return the day some hours before the clock; without its time, of a few hours."""
        if self._time is None:
            return self._day if hours <= _FEW_HOURS else None
        hour = int(re.split("[:.]", self._time)[0])
        return self._days_ago(-((hour - hours) // 24))


def day_by_weekday(text: str, years: Sequence[int]) -> PartialDate | None:
    """Return the day that a line tells without its year, of the first year that has it so.

    The line names the day of the week: "14 мая, среда".
    """
    day, weekday = day_and_month(text), weekday_in(text)
    if day is None or weekday is None or first_date(text) is not None:
        return None
    dates = (full_date(*day, year) for year in years)
    return next((d for d in dates if d and d.earliest.weekday() == weekday), None)


def full_date(day: int, month: int, year: int) -> PartialDate | None:
    """Return a day of a year, None where that year has none."""
    try:
        return PartialDate(year=year, month=month, day=day)
    except ValueError:
        return None


def first_date(text: str) -> PartialDate | None:
    """Return the first full date of a line."""
    found = next((written.date for written in written_dates(text)), None)
    if found is not None or not WEEKDAY.search(text):
        return found
    apart = _SEAMS.sub(" ", WEEKDAY.sub(" ", text))
    return next((written.date for written in written_dates(apart)), None)


def _before(day: PartialDate, days: int) -> PartialDate | None:
    return PartialDate.of(day.earliest - timedelta(days=days)) if day.is_exact else None


def weekday_in(text: str) -> int | None:
    """Return the number of the day of the week, 0 for Monday, that a line names."""
    found = WEEKDAY.search(text)
    name = found[0].lower() if found else ""
    starts = (n for n, names in enumerate(_WEEKDAYS) if name.startswith(names))
    return next(starts, None)
