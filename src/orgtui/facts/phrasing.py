"""Dates and periods in words."""

from datetime import date
from typing import TYPE_CHECKING

from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.names import Language
from orgtui.facts.periods import End, Period
from orgtui.i18n.dates import date_in_words

if TYPE_CHECKING:
    from orgtui.facts.records import Event


def date_text(moment: PartialDate, language: Language, *, genitive: bool = False) -> str:
    """Return a date in words; `genitive` makes it fit after a Russian «с», «до» or «от»."""
    return date_in_words(
        moment.year,
        moment.month,
        moment.day,
        language.value,
        unsure=moment.certainty is not Certainty.CERTAIN,
        genitive=genitive,
    )


def period_text(period: Period, language: Language) -> str:
    """Return a period in words: "4 July 2023 – 4 July 2024", "since 4 July 2024", "2023"."""
    start = date_text(period.start, language)
    if period.ending is End.WHOLE:
        return start
    if period.ending is End.DATED and period.end is not None:
        end = date_text(period.end, language)
        return start if end == start else f"{start} – {end}"
    if period.ending is End.UNKNOWN:
        return f"{start} – ?"
    since = f"с {date_text(period.start, language, genitive=True)}"
    return {Language.EN: f"since {start}", Language.RU: since}.get(language, f"{start} –")


def day_text(day: date, language: Language) -> str:
    """Return a day in words."""
    return date_text(PartialDate.of(day), language)


def event_days(event: "Event", language: Language) -> str:
    """Return the day of an event in words, or its first and last day."""
    first = date_text(event.date, language)
    if event.last_day is None:
        return first
    last = date_text(event.last_day, language)
    same_month = (event.date.year, event.date.month) == (event.last_day.year, event.last_day.month)
    if same_month and event.date.day and event.last_day.day:
        days = f"{event.date.day}–{event.last_day.day}"
        # Kazakh has the year first: «2008 ж. 13–14 наурыз».
        return (
            last.replace(f" {event.last_day.day} ", f" {days} ")
            if language is Language.KK
            else (f"{event.date.day}–{last}")
        )
    return f"{first} – {last}"
