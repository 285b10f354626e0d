"""Whither and whence a chair goes, by what governs the states in a clause and where they stand."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.clauses.roles import antecedent
from orgtui.articles.statements.clauses.runs import Run
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.text.late_patterns import late

_FREE = ("", "of")
ONTO = late(r" на (?P<who>[TS].)")
_INTO = late(r"(?: (?:снова|вновь|обратно|[OB].))? в(?:о)? (?P<who>C.)")
_LOCATIVE = late(r"[еи]$")


def into(clause: Clause, end: int) -> re.Match[str] | None:
    """Return where the capital stands to which a chair goes: «вернулась в Астану»."""
    found = _INTO.match(clause.mask, end)
    is_place = found is not None and _LOCATIVE.search(clause.frame.item(found["who"]).text)
    return None if is_place else found


def governed(
    clause: Clause, before: Discourse, found: tuple[Run, ...], governors: tuple[str, ...]
) -> tuple[Party, ...]:
    """Return the states that one of some prepositions, or of some cases, governs."""
    near = [run for run in found if run.governor in governors]
    if near:
        return near[0].parties
    if clause.kind is Kind.RELATIVE and "у" in governors:
        is_with = re.match(r"\s?у котор", clause.mask[clause.start :]) is not None
        return antecedent(clause, before) if is_with else ()
    return ()


def bare(found: tuple[Run, ...], start: int) -> tuple[Party, ...]:
    """Return the states behind a place that no preposition governs."""
    near = [run for run in found if run.start >= start and run.governor in _FREE]
    return near[0].parties if near else ()


def right_behind(found: tuple[Run, ...], match: re.Match[str]) -> tuple[Party, ...]:
    """Return to whom a chair falls by a name that has no cases: «молоток достанется Того»."""
    near = match.end() + 1
    falls = _FALLS.match(match.group()) is not None
    return next((run.parties for run in found if falls and run.start == near), ())


_FALLS = late(r"доста|перейд|переш|отойд")
