"""Whose a chair is said to be: "Belgium's presidency", «финское полугодие», «чей срок истёк»."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.clauses.roles import antecedent
from orgtui.articles.statements.sentence.discourse import Discourse

ENDING = re.compile(
    r"заверш|законч|окончи|заканч|истек|истеч|подош[её]?л\w* к конц|подход\w+ к конц"
    r"|wound up|wrapped up|winds up|\bends?\b|\bended|expir|(?:come|came|comes|drew"
    r"|draws) to (?:an end|a close)|finish|conclud"
    r"|clos(?:e|es|ed)\b"
)
"""What says that a chair ends."""
_AHEAD = re.compile(
    r"(?:(?P<who>[STC].)s|(?P<adjective>A.))"
    r"(?: (?:(?!и |and )[\w-]+ ){0,3}(?:[OB].s? )?(?:(?!и )[\w-]+ ){0,2})?$"
)
_BEHIND = re.compile(
    r" (?:(?:в|органах|of|at the (?:head|helm) of)(?: the)? [OB]. )?"
    r"(?:республики |of (?:the )?)?(?P<who>[STC].)"
)
_WHOSE = re.compile(r"\s?(?:и |and )?(?:чь\w+|чей|whose)\b")
_ITS = re.compile(r"\b(?:его|ее|сво[еёюя]\w*|its|their|his|her)\b")


def possessor(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states whose chair the words of a match are said to be."""
    mask = clause.mask
    if clause.kind is Kind.RELATIVE and _WHOSE.match(mask, clause.start):
        return antecedent(clause, before, has_cities=True)
    ahead = _AHEAD.search(mask, clause.start, match.start())
    if ahead is not None:
        sign = ahead["who"] or ahead["adjective"]
        return before.only_states(clause.frame.parties(sign))
    behind = _BEHIND.match(mask, match.end())
    if behind is not None:
        return before.only_states(clause.frame.parties(behind["who"]))
    if _ITS.search(mask, clause.start, match.start()) and before.state_spoken_of is not None:
        return (before.state_spoken_of,)
    return ()
