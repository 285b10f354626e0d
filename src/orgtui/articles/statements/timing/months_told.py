"""Months that English tells by the date before them: "that June", "the previous August"."""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.statements.timing.readers import Time, bound_of
from orgtui.articles.statements.timing.words import month_number
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_WORDS = Trigger(r"\bthat\b|\bsame\b|following|previous|preceding")
_LONG = (
    r"january|february|april|june|july|august|september|october|november|december|jan\.|feb\.|apr\."
    r"|aug\.|sept?\.|oct\.|nov\.|dec\."
)
_DAY = r"(?: (?P<day{0}>[12]?\d|3[01])(?:st|nd|rd|th)?(?![\w:-]|[.]\d))"
_WHICH = r"the (?P<{0}>following|next|previous|preceding)"
_FORM = late(
    rf"\b(?:(?:that|the) same|{_WHICH.format('which')}|that) "
    rf"(?:(?P<month>{_LONG}){_DAY.format('')}?|(?P<month2>march|may){_DAY.format('2')}"
    r"|(?<!that )(?P<month3>march|may)|(?P<month5>march|may)(?=[.;]|$))(?!,? (?:of )?\d{4})"
    rf"|\b(?P<month4>{_LONG}|march|may){_DAY.format('4')}? of "
    rf"(?:that(?: same)?|the same|{_WHICH.format('which4')}) year\b"
)
_BACK = ("previous", "preceding")


def with_months_told(
    found: Sequence[Time], lowered: str, told: PartialDate | None
) -> tuple[Time, ...]:
    """Return times with the months and days that are told by the date before them."""
    times = tuple(found)
    for match in _FORM.finditer(lowered) if _WORDS.is_in(lowered) else ():
        if any(t.start < match.start() < t.end for t in times):
            continue
        before = [time.final for time in times if time.end <= match.start()]
        anchor = before[-1] if before else told
        date = _date(match, anchor) if anchor is not None else None
        if date is not None:
            apart = (t for t in times if t.end <= match.start() or t.start >= match.end())
            new = Time(
                start=match.start(), end=match.end(), bound=bound_of(match), first=date, last=None
            )
            times = tuple(sorted((*apart, new), key=lambda time: time.start))
    return times


_END_OF_YEAR = late(r"\bthe (?P<end>first|last) day of (?P<year>(?:19|20)\d\d)(?!\d)")


def ends_of_years(lowered: str) -> Iterator[Time]:
    """Yield the days that English tells as "the first day of 1995"."""
    for match in _END_OF_YEAR.finditer(lowered) if " day of " in lowered else ():
        month, day = (1, 1) if match["end"] == "first" else (12, 31)
        date = PartialDate(year=int(match["year"]), month=month, day=day)
        yield Time(start=match.start(), end=match.end(), bound=bound_of(match), first=date)


def _date(match: re.Match[str], anchor: PartialDate) -> PartialDate | None:
    month, day = _said(match, "month"), _said(match, "day")
    number = month_number(month)
    try:
        return PartialDate(
            year=anchor.year + _years_apart(match, anchor, number),
            month=number,
            day=int(day) if day else None,
        )
    except ValueError:
        return None


def _years_apart(match: re.Match[str], anchor: PartialDate, month: int) -> int:
    """Return how many years after the date before a month lies."""
    which = _said(match, "which")
    if not which:
        return 0
    is_back = which in _BACK
    if match["month4"] or anchor.month is None:
        return -1 if is_back else 1
    is_within = month < anchor.month if is_back else month > anchor.month
    return 0 if is_within else (-1 if is_back else 1)


def _said(match: re.Match[str], name: str) -> str:
    """Return what one of the groups of a name has caught."""
    groups = match.groupdict()
    return next((groups[key] for key in groups if key.rstrip("2345") == name and groups[key]), "")
