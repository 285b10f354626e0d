"""Persons to whom a chair passes, or who preside, where the words name no state (in Russian)."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.heads import is_of_whose_state
from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.sentence.frame import PERSONS, PLACES
from orgtui.facts.names import Language

Holders = tuple[tuple[Party, ...], tuple[Party, ...]]
"""Who has the chair, and who had it."""

_OF_CHAIR = re.compile(
    r"(?<!под )председательств(?!ующ|овавш)|эстафет|(?:полномочия|пост|функции) председателя"
)
"""What passes from one who presides to another."""
_PRESIDES = re.compile(r"(?:[а-я]+ )?председательств")
"""Verbs that are said of who presides, not of who directs an office."""
_WHO = re.compile(r"(?:^|[,;:–—] ?|\b[аи] )(?:[а-я-]+ ){0,3}(?P<who>P.),? ?$")
_AHEAD = re.compile(r"(?P<who>P.)(?:,? [^PQ;:]{0,60})?$")
_BEHIND = re.compile(r"[^OBSTCPQ,;:]{0,40}(?P<who>P.)")
_FROM = re.compile(r"\b(?:от|у) (?:[а-я-]+ ){0,3}(?P<who>[PQ].)")
_TO = re.compile(r"\b(?:к|ко) (?:[а-я-]+ ){0,3}(?P<who>[PQ].)")
_GIVEN = re.compile(r"(?: (?:[а-я-]+|O.)){0,6} (?P<who>Q.)")


def in_person(clause: Clause, way: Way, match: re.Match[str], read: Holders) -> Holders:
    """Return who has and had the chair, persons where no states were read."""
    if read[0] or read[1] or not _is_of_persons(clause):
        return read
    if way is Way.HOLDS:
        return (_acting(clause, match) if _PRESIDES.match(match.group()) else ()), ()
    if _OF_CHAIR.search(clause.mask) is None:
        return read
    if way is Way.GOES:
        return _found(_TO.search(clause.mask), clause), _found(_FROM.search(clause.mask), clause)
    acting = _acting(clause, match)
    if way is Way.GIVES:
        return _found(_GIVEN.match(clause.mask, match.end()), clause), acting
    return (acting, _found(_FROM.search(clause.mask), clause)) if way is Way.TAKES else read


def _is_of_persons(clause: Clause) -> bool:
    """Whether a clause, or what it goes on from, names persons and no state."""
    frame = clause.frame
    if frame.language is not Language.RU or PERSONS.search(frame.mask) is None:
        return False
    return PLACES.search(clause.mask) is None and not is_of_whose_state(clause)


def _acting(clause: Clause, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the person whom a clause is about."""
    if clause.kind in (Kind.PARTICIPLE, Kind.RELATIVE):
        return _found(_WHO.search(clause.frame.mask[: clause.seam]), clause)
    ahead = _AHEAD.search(clause.mask[: match.start()].replace("·", " ").rstrip())
    return _found(ahead or _BEHIND.match(clause.mask, match.end()), clause)


def _found(match: re.Match[str] | None, clause: Clause) -> tuple[Party, ...]:
    return clause.frame.parties(match["who"]) if match is not None else ()
