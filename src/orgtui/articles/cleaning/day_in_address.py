"""The day that the address of a page tells, or the way to it through the site."""

import re

from orgtui.articles.lines.day_words import day_and_month
from orgtui.facts.dates import PartialDate

_ADDRESS_DATE = re.compile(
    r"https?://\S{0,200}?/((?:19|20)\d\d)(?:/(\d\d?)/(?:(\d\d?)(?:/|\b))?|-?(\d\d)-?(\d\d)[/-])"
)
_CRUMB_DATE = re.compile(
    r"\b(?P<year>(?:19|20)\d\d)\s*[»›>/]\s*(?P<month>[^\W\d_]{3,9})\s*[»›>/]\s*(?P<day>\d\d?)\b"
)


def address_date(text: str) -> PartialDate | None:
    """Return the date in the first web address that has one ("/2015/03/02/", "/2015-03-02/")."""
    match = _ADDRESS_DATE.search(text)
    if match is None:
        return None
    year, *parts = (int(part) for part in match.groups() if part)
    try:
        return PartialDate(year=year, month=parts[0], day=parts[1] if parts[1:] else None)
    except ValueError:
        return None


def crumb_date(text: str) -> PartialDate | None:
    """Return the date of crumbs that go from the year to the day ("2013 » May » 29")."""
    match = _CRUMB_DATE.search(text)
    date = day_and_month(f"{match['day']} {match['month']}") if match else None
    return (
        PartialDate(year=int(match["year"]), month=date[1], day=date[0]) if match and date else None
    )
