"""What follows from the dated facts of an article, though no sentence of it says so.

Only what is not told is inferred: no beginning or end that a sentence states is changed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.articles.statements.chairs.rotations import rotation
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late


def inferred(found: tuple[Statement, ...], text: str) -> tuple[Statement, ...]:
    """Return the facts of an article, each given once, with the dates that follow from others.

    Founders come last, so that a beginning that is but inferred ends no suspension.
    """
    found = tuple(_until_return(found))
    found = _until_next_chair(found)
    return _since_founding(found, text)


def _until_return(found: Sequence[Statement]) -> Iterator[Statement]:
    """Yield facts; a suspension lasts until the state is a member again.

    It is wrong where it was lifted before the state came back and the article does not say so.
    When other statuses ended is not inferred, for a state may lose one before it gets the next.
    """
    back: dict[tuple[str, str], list[PartialDate]] = {}
    for one in found:
        if one.who is not None and one.role == "full" and one.start is not None:
            back.setdefault((one.organisation.key, one.who.key), []).append(one.start)
    for one in found:
        if one.who is None or one.role != "suspended" or one.start is None or one.end is not None:
            yield one
            continue
        days = back.get((one.organisation.key, one.who.key), ())
        later = [day for day in days if one.start.latest < day.earliest]
        yield replace(one, end=min(later, key=lambda day: day.earliest, default=None))


_LEAST, _HALF, _LONGEST, _TOLD_AT_ONCE = 31, 190, 370, 3 * 366
"""How many days lie between two chairs at least, and at most: where it passes twice a year, once,
and where one sentence tells of both."""
_MONTHS_OF_HALF = 6


def _until_next_chair(found: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return facts; a chair with only a beginning ends on the day on which the next begins.

    For somebody always presides, and no two do at once but co-chairs, of whom nothing is inferred.
    It is wrong where the chair was vacant for a while, and where the article leaves out who had it
    in between: where the two begin further apart than a term lasts, nothing is inferred.
    """
    chairs = [one for one in found if one.kind is StatementKind.CHAIRMANSHIP]
    is_ended = {(one.organisation, one.who) for one in chairs if one.end is not None}
    begun: dict[Party, list[Statement]] = {}
    for one in chairs:
        if one.start is not None and one.role == "chair":
            begun.setdefault(one.organisation, []).append(one)
    ends: dict[int, PartialDate] = {}
    for in_turn in begun.values():
        in_turn.sort(key=lambda one: str(one.start))
        for one, after in pairwise(in_turn):
            is_open = (one.organisation, one.who) not in is_ended and not _is_year_of_list(one)
            if one.who != after.who and is_open:
                ends.update((id(one), day) for day in _change(one, after))
    return tuple(replace(one, end=ends[id(one)]) if id(one) in ends else one for one in found)


def _is_year_of_list(one: Statement) -> bool:
    """Whether a line of a list tells the year of a chair, which is whole by itself."""
    is_year = one.start is not None and one.start.month is None
    return is_year and one.quote_end - one.quote_start < _LINE


_LINE = 36
"""How long a line of a list is that tells but a year and a state, in characters."""


def _change(one: Statement, after: Statement) -> Iterator[PartialDate]:
    """Yield the day on which a chair passes to the next, if it is told and that soon after."""
    if one.start is None or after.start is None or after.start.day is None:
        return
    if str(after.start).startswith(str(one.start)):
        return
    is_in_order = one.start.month is not None or one.quote_start <= after.quote_start
    of = one.organisation.id or one.organisation.name
    longest = _HALF if rotation(of).months == _MONTHS_OF_HALF else _LONGEST
    longest = _TOLD_AT_ONCE if one.quote_start == after.quote_start else longest
    if is_in_order and _LEAST < (after.start.earliest - one.start.earliest).days < longest:
        yield after.start


_FOUNDERS = late(
    r"\b(?:со)?(?:основател|учредител)|\b(?:созда|основа|учреди|образова)ли\b|у истоков"
    r"|\bfound(?:ers?|ing (?:members?|states?|countries))\b|\b(?:founded|created|established) by\b"
    r"|құрылтайшы|негізін (?:[^.]* )?қала",
    re.IGNORECASE,
)
"""What tells that the members of a sentence are those who founded an organisation."""
_COMERS = late(
    r"присоедин|примкну|вступ|принял|принят|admit|join|acced|enter|қосыл|қабылда|кірді"
    r"|(?:\bincluding|\bamong them|\bplus|\bbesides|(?<![а-я])включая|в том числе|помимо"
    r"|наряду с|кроме|вместе с|рядом с|столом с|(?<![а-я])к)(?: (?!членами )[\w-]+){0,3}"
    r" (?:found(?:ing|ers)|(?:стран[а-я]+-)?(?:со)?(?:основател|учредител))",
    re.IGNORECASE,
)
"""What tells that some of them came later, or are no founders."""


def _since_founding(found: tuple[Statement, ...], text: str) -> tuple[Statement, ...]:
    """Return facts; who is said to have founded an organisation is a member since its founding.

    For an organisation has members from its first day, and those are its founders. It is wrong
    where a founder became a member later, say as it ratified the treaty on whose day the article
    has the organisation begin. Nothing is inferred where an article has it begin on several days,
    or where the sentence tells of states that came later too.
    """
    begun: dict[Party, set[PartialDate | None]] = {}
    for statement in found:
        if statement.kind is StatementKind.FOUNDED:
            begun.setdefault(statement.organisation, set()).add(statement.start)
    days = {of: next(iter(starts)) for of, starts in begun.items() if len(starts) == 1}
    return tuple(
        replace(s, start=days[s.organisation])
        if s.organisation in days and _is_of_founder(s, text)
        else s
        for s in found
    )


def _is_of_founder(statement: Statement, text: str) -> bool:
    """Whether a sentence tells, without a date, of a member that it calls a founder."""
    is_undated = statement.start is None and statement.end is None
    if statement.kind is not StatementKind.MEMBERSHIP or statement.role != "full" or not is_undated:
        return False
    place = statement.quote_start, statement.quote_end
    return _FOUNDERS.search(text, *place) is not None and _COMERS.search(text, *place) is None
