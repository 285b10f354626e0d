"""Whose a chair is said to be: "Belgium's presidency", «финское полугодие», «чей срок истёк»."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.clauses.roles import antecedent
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import STATE
from orgtui.facts.names import Language

ENDING = re.compile(
    r"заверш|законч|окончи|заканч|истек|истеч|подош[её]?л\w* к конц|подход\w+ к конц"
    r"|wound up|wrapped up|winds up|\bends?\b|\bended|expir|(?:come|came|comes|drew"
    r"|draws) to (?:an end|a close)|finish|conclud"
    r"|clos(?:e|es|ed)\b|аяқтал|бітеді|бітті|тәмамдал"
)
"""What says that a chair ends."""
_AHEAD = re.compile(
    r"(?:(?P<who>[STC].)s|(?P<adjective>A.))"
    r"(?: (?:(?!и |and )[\w-]+ ){0,3}(?:[OB].s? )?(?:(?!и )[\w-]+ ){0,2})?$"
)
_AHEAD_KK = re.compile(
    r"(?P<who>[STC].)(?: (?:O.-?|ұйым|одақ|кеңес|қор|достастық)[а-яәіңғүұқөһ]*)?(?: D.)? $"
)
_GENITIVE = re.compile(r"[ндт][ыі]ң$")
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
    if clause.frame.language is Language.KK:
        return _owner_in_kazakh(clause, before, match)
    ahead = _AHEAD.search(mask, clause.start, match.start())
    if ahead is not None:
        sign = ahead["who"] or ahead["adjective"]
        return before.only_states(clause.frame.parties(sign))
    behind = _BEHIND.match(mask, match.end())
    if behind is not None:
        return before.only_states(clause.frame.parties(behind["who"]))
    if _ITS.search(mask, clause.start, match.end() + _NEAR):
        told = before.state_spoken_of
        return _one_named_ahead(clause, before) or ((told,) if told is not None else ())
    return ()


def _owner_in_kazakh(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return whose chair it is in the genitive, else the one state that was named before."""
    ahead = _AHEAD_KK.search(clause.mask, clause.start, match.start())
    if ahead is not None and _GENITIVE.search(clause.frame.item(ahead["who"]).text):
        return before.only_states(clause.frame.parties(ahead["who"]))
    is_chair = _CHAIR_KK.match(match.group()) is not None
    return _one_named_ahead(clause, before) if is_chair and clause.after is not None else ()


_CHAIR_KK = re.compile("төрағалы")
_NEAR = 8
"""How far behind the words "its" may stand: «срок ее полномочий»."""


def _one_named_ahead(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the one state that the sentence has named before a clause."""
    items = clause.frame.within(clause.frame.mask[: max(clause.seam, clause.start)])
    named = {item.party for item in items if item.letter == STATE and item.party is not None}
    return before.only_states(tuple(named)) if len(named) == 1 else ()
