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
    return days_text(event.date, event.last_day or event.date, language)


def days_text(first: PartialDate, last: PartialDate, language: Language) -> str:
    """Return the first and the last day of something in words: "3–4 July 2024"."""
    end = date_text(last, language)
    if first == last:
        return end
    is_month = (first.year, first.month) == (last.year, last.month)
    if not (is_month and first.day and last.day):
        return f"{date_text(first, language)} – {end}"
    if language is Language.KK:
        # The year comes first: «2008 ж. 13–14 наурыз».
        return end.replace(f" {last.day} ", f" {first.day}–{last.day} ")
    return f"{first.day}–{end}"
