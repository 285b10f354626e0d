"""What several sentences of an article tell of one meeting: its place, its days or both."""

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_NEAR = 600
"""How far before a date the place of a summit may be told, in characters."""
_NEXT = 250
"""How far behind it."""
WITHOUT_PLACE = late(
    r"видео|онлайн|виртуальн|дистанционн|заочн|virtual|online|video|remote|бейне|қашықтан",
    re.IGNORECASE,
)
"""What says that nobody travelled to a meeting."""


def placed(
    found: tuple[Statement, ...], text: str, home: Callable[[Party], Party | None]
) -> tuple[Statement, ...]:
    """Give a dated summit the place that is told without a date near it, if there is but one.

    One that is only said to be in a state is in the city of that state.
    """
    summits = tuple(s for s in found if _is_summit(s))
    undated = tuple(s for s in summits if s.who and not (s.start or s.end))
    if len(summits) < 2:
        return found
    coming = {id(s) for s in summits if _NEXT_ONE.search(text, s.quote_start, s.quote_end)}
    told = (_placed(s, _of_same(s, undated, coming), home) if _is_summit(s) else s for s in found)
    whole = tuple(_lasting(s, summits) if _is_summit(s) else s for s in told)
    return tuple(
        s
        for s in whole
        if not _is_summit(s) or not (_is_part(s, whole) or _is_by_host(s, whole, home))
    )


_NEXT_ONE = late(
    r"\b(?:следующ|очередн|будущ|предстоящ)[а-я]{2,3} (?:[а-яё-]+(?:ий|ый|ая|ую|ой|его|ого|ем"
    r"|ом) )?"
    r"(?:саммит|встреч|сесси|заседани|раз(?= ))"
    r"|\b(?:next|upcoming|following) (?:[a-z-]+ )?(?:summit|meeting)"
    r"|\b(?:келесі|алдағы) (?:[а-яәіңғүұқөһ]+ )?(?:саммит|жиын|отырыс|кездесу)",
    re.IGNORECASE,
)
"""The meeting behind the one that the news are of, which has a place of its own."""


_NEXT_THERE = late(
    r"\b(?:следующ|очередн)[а-я]{2,3} (?:саммит|встреч|сесси|заседани)[^.;!?]{0,80}?"
    r"\b(?:пройд[её]т|состоится) (?:в|во|на) ",
    re.IGNORECASE,
)
"""The next meeting, of which is told where it is to be held."""


def _of_same(
    statement: Statement, undated: tuple[Statement, ...], coming: Collection[int]
) -> tuple[Statement, ...]:
    """Return the undated meetings that a dated one may be: of the next one only what follows it."""
    if id(statement) in coming:
        return tuple(s for s in undated if s.quote_start >= statement.quote_start)
    return tuple(s for s in undated if id(s) not in coming)


def _placed(
    statement: Statement,
    undated: tuple[Statement, ...],
    home: Callable[[Party], Party | None],
) -> Statement:
    if statement in undated or (statement.who and statement.who.kind is EntityKind.CITY):
        return statement
    near = {
        s.who
        for s in undated
        if s.organisation == statement.organisation
        and s.who is not None
        and -_NEXT <= statement.quote_start - s.quote_start <= _NEAR
        and (statement.who is None or home(s.who) == statement.who)
    }
    return replace(statement, who=near.pop()) if len(near) == 1 else statement


def _lasting(statement: Statement, summits: tuple[Statement, ...]) -> Statement:
    """Give a meeting of some days the place of that which is told of one of them."""
    if statement.who is not None:
        return statement
    near = {s.who for s in summits if s.who and _is_day_of(s, statement)}
    return replace(statement, who=near.pop()) if len(near) == 1 else statement


def _is_part(statement: Statement, found: tuple[Statement, ...]) -> bool:
    """Whether another statement tells all days of the meeting that one tells a day of."""
    return any(s.who == statement.who and _is_day_of(statement, s) for s in found)


def _is_by_host(
    statement: Statement,
    found: tuple[Statement, ...],
    home: Callable[[Party], Party | None],
) -> bool:
    """Whether another statement tells the city of the meeting that one tells the host state of."""
    if statement.who is None or statement.who.kind is not EntityKind.STATE:
        return False
    return any(
        _is_summit(s)
        and s.organisation == statement.organisation
        and s.start == statement.start
        and s.who is not None
        and s.who.kind is EntityKind.CITY
        and home(s.who) == statement.who
        for s in found
    )


def _is_day_of(day: Statement, other: Statement) -> bool:
    if not _is_summit(other) or day.organisation != other.organisation:
        return False
    told = day.start or day.end
    if told is None or (day.start and day.end) or other.start is None or other.end is None:
        return False
    return told.day is not None and other.start.earliest <= told.earliest <= other.end.latest


def without_vague_meetings(
    found: tuple[Statement, ...], text: str, home: Callable[[Party], Party | None]
) -> tuple[Statement, ...]:
    """Return facts without meetings that nobody could look up, or that are told better elsewhere.

    A date alone tells of a meeting only if it was held without a place, or is planned for a
    month. A host alone means the meeting in a city whose date the article tells, unless it is to
    have the next one, and that city lies elsewhere.
    """
    told = {
        (s.organisation, home(s.who) or s.who)
        for s in found
        if _is_summit(s) and (s.start or s.end) and s.who
    }
    return tuple(s for s in found if not _is_summit(s) or _is_clear(s, text, told))


def _is_clear(summit: Statement, text: str, told: set[tuple[Party, Party]]) -> bool:
    if summit.who is None:
        quote = text[summit.quote_start : summit.quote_end]
        is_month = summit.start is not None and summit.start.month and not summit.start.day
        return bool(is_month) or WITHOUT_PLACE.search(quote) is not None
    is_dated = summit.start is not None or summit.end is not None
    is_host = summit.who.kind is not EntityKind.CITY
    if is_dated or not is_host or all(of != summit.organisation for of, _ in told):
        return True
    is_next = _NEXT_THERE.search(text, summit.quote_start, summit.quote_end) is not None
    return is_next and (summit.organisation, summit.who) not in told


def _is_summit(statement: Statement) -> bool:
    return statement.kind is StatementKind.SUMMIT
