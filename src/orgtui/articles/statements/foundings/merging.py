"""What several sentences of an article tell of one beginning: the treaty's day and the first."""

import re
from dataclasses import replace

from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.facts.dates import PartialDate

_FOUNDERS = re.compile(
    r"\b(?:со)?(?:основател|учредител)|\b(?:созда|основа|учреди|образова)ли\b|у истоков"
    r"|\bfound(?:ers?|ing (?:members?|states?|countries))\b|\b(?:founded|created|established) by\b"
    r"|құрылтайшы|негізін (?:[^.]* )?қала",
    re.IGNORECASE,
)
"""What tells that the members of a sentence are those who founded an organisation."""
_COMERS = re.compile(
    r"присоедин|примкну|вступ|принял|принят|admit|join|acced|enter|қосыл|қабылда|кірді",
    re.IGNORECASE,
)
"""What tells that some of them came later."""
_SIGNED = re.compile(r"подпис|заключ|signed|concluded|қол қой", re.IGNORECASE)


def without_signings(found: tuple[Statement, ...], text: str) -> tuple[Statement, ...]:
    """Return facts without foundings on the day of a treaty, where work began on a later one."""
    every = [s for s in found if s.kind is StatementKind.FOUNDED]
    plain = {s.quote_start for s in every if not _is_signing(s, text)}
    twice = {s.quote_start for s in every if sum(s.quote_start == o.quote_start for o in every) > 1}
    begun = [s for s in every if s.quote_start in plain | twice]
    return tuple(s for s in found if not (_is_signing(s, text) and _is_overtaken(s, begun)))


def _is_signing(statement: Statement, text: str) -> bool:
    if statement.kind is not StatementKind.FOUNDED:
        return False
    return _SIGNED.search(text, statement.quote_start, statement.quote_end) is not None


def _is_overtaken(signing: Statement, begun: list[Statement]) -> bool:
    return any(
        other.organisation == signing.organisation and str(other.start) > str(signing.start)
        for other in begun
    )


def with_founders(found: tuple[Statement, ...], text: str) -> tuple[Statement, ...]:
    """Return facts; who is said to have founded an organisation is a member since its founding."""
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
