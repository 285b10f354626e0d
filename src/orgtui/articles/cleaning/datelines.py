"""The day that a text tells in front of its first sentence, behind the place."""

import re

from orgtui.articles.cleaning.page_clock import PageClock
from orgtui.articles.cleaning.sifting import Cleaned
from orgtui.articles.lines.day_words import day_and_month, written_dates
from orgtui.facts.dates import PartialDate

DATELINE_REACH = 90
"""So far into a text its dateline may reach."""
_BEHIND_DATE = re.compile(
    r"\s*(?:года|г\.?|жылы|year)?[.,)]?\s*(?:\d\d?:\d\d\s*)?(?:(?:/[^/]{2,30}/|\([^()]{2,30}\)"
    r"|(?:[^\W\d_a-zа-яё][\w.]*\s*){1,3})?\)?\s*[-–—:]|/[^/]{2,30}/\s*\.)"
)
"""What stands between the date of a dateline and the text: an agency and a dash."""
_DATE_ENDS = re.compile(
    r"(?:\s*(?:года|г\.|жылы|ж\.)?[.)]\)?\s+|\s?(?:г|ж)\.)(?=[^\W\d_a-zа-яёәғқңөұүһі])"
)
_PLACE_AND_HOUR = re.compile(
    r",\s[^\W\d_a-zа-яё][\w-]+(?: [^\W\d_a-zа-яё][\w-]+)?\s\d\d?:\d\d(?::\d\d)?\s"
    r"(?=[^\W\d_a-zа-яё])"
)
"""What stands between a day that opens a text and its first word: the place and the hour."""
_PLACES_ALONE = re.compile(r"\(?(?:[^\W\d_a-zа-яёәғқңөұүһі][\w-]*[\s.,/–—-]+){0,4}")
"""A dateline in front of its date: places and agencies, no other words."""
_DAY_OF_DATELINE = re.compile(
    r"(?:[^\W\d_a-zа-яё]+[ .,/–—-]+){1,3}(?P<day>\d\d? [^\W\d_]{3,9}|[A-Z][a-z]{2,8}\.? \d\d?)"
    r"\s*(?:[.,–—/(-]|\. )"
)
"""A place in capitals and a day, as agencies open a text."""


def dateline(page: Cleaned) -> PartialDate | None:
    """Return the date of "City, 4 July 2023 –" before the first sentence."""
    if not page.passages:
        return None
    opening = page.passages[0].text[:DATELINE_REACH]
    for written in written_dates(opening):
        before, rest = opening[: written.start], opening[written.end :]
        if _BEHIND_DATE.match(rest):
            if len(before) <= 60 and not re.search(r"[.!?]\s", before.rstrip(". ")):
                return written.date
        elif _opens_text(before, rest):
            return written.date
    return None


def _opens_text(before: str, rest: str) -> bool:
    """Whether the first word of a text follows its day, or the place and the hour behind that."""
    if not before and _PLACE_AND_HOUR.match(rest):
        return True
    return _DATE_ENDS.match(rest) is not None and _PLACES_ALONE.fullmatch(before) is not None


def dateline_without_year(clock: PageClock, page: Cleaned) -> PartialDate | None:
    """Return the day of "CITY, 4 July –" before the first sentence, up to the page's clock."""
    found = _DAY_OF_DATELINE.match(page.passages[0].text) if page.passages else None
    day = day_and_month(found["day"]) if found else None
    return clock.last(*day) if day else None
