"""Whose a chair is said to be: "Belgium's presidency", «финское полугодие», «чей срок истёк»."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.told_before import holder_alone, holder_of_two
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.clauses.roles import antecedent
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import STATE
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

ENDING = late(
    r"заверш|законч|окончи|заканч|истек|истеч|подош[её]?л\w* к конц|подход\w+ к конц"
    r"|wound up|wrapped up|winds up|\bends?\b|\bended|\br[au]ns? out|\b(?:is|was) over\b|expir"
    r"|(?:come|came|comes|drew"
    r"|draws) to (?:an end|a close)|finish|conclud"
    r"|clos(?:e|es|ed)\b|аяқтал|бітеді|бітті|тәмамдал"
)
"""What says that a chair ends."""
_AHEAD = late(
    r"(?:(?P<who>[STC].)s|(?P<adjective>A.))"
    r"(?: (?:(?!и |and )[\w-]+ ){0,3}(?:[OB].s? )?(?:(?!и )[\w-]+ ){0,2})?$"
)
_AHEAD_KK = late(
    r"(?P<who>[STC].)(?: (?:[OB].-?|ұйым|одақ|кеңес|қор|достастық)[а-яәіңғүұқөһ]*)?(?: D.)? $"
)
_GENITIVE = late(r"[ндт][ыі]ң$")
_BEHIND = late(
    r" (?:(?:в|органах|of|at the (?:head|helm) of)(?: the)? [OB]. )?"
    r"(?:республики |of (?:the )?)?(?P<who>[STC].)"
)
_WHOSE = late(r"\s?(?:и |and )?(?:чь\w+|чей|whose)\b")
_ITS = late(r"\b(?:его|ее|сво[еёюя]\w*|its|their|his|her)\b")


_MATTER = late(
    r"\b(?:about|on|against|for|of|over|with) (?:its |their |(?:the )?[STC].s |A. )"
    r"(?:[\w-]+ ){0,2}(?:[OB].s? )?$"
)
"""What makes a chair but the matter of something else: "a book about India's chairmanship"."""
_NAMED_HERE = late(r"[·\s]*(?:(?:in |on )?D.,? )?(?:the )?(?P<who>S.) ")


def possessor(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states whose chair the words of a match are said to be."""
    if _is_matter(clause, match):
        return ()
    told = _named(clause, before, match) or _meant(clause, before, match)
    return told or _left_out(clause, before, match)


_ALONE = late(
    r"(?:(?:в |с |до )?D.,? )?(?:(?:этот|этого|данный|сам[оа]?) )?(?:председательство|полномочия"
    r"|срок(?: полномочий| председательства)?|вахта|мандат|полугодие)"
)
_OF_COUNTRY = late(
    r" ?(?:(?:страны|республики|государства|королевства) )?(?:D. |официально |формально |также )?"
    r"(?:рассчит"
    r"|начн|начал|начин|прод[ло]|длит|дли[тл]|будет длиться|заверш|законч|заканч|истек|истеч"
    r"|оконч|окан|подо[йш]|подход)[^STPQA]*$"
)


def _left_out(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return who presides as just told, where a term has no owner: «Срок истекает 1 мая»."""
    holder = holder_alone(before)
    if holder is None or clause.kind is not Kind.MAIN or clause.frame.language is not Language.RU:
        return ()
    is_alone = _ALONE.fullmatch(clause.frame.mask, 0, match.end()) is not None
    is_alone = is_alone and _OF_COUNTRY.match(clause.frame.mask, match.end()) is not None
    return (holder,) if is_alone else ()


def _is_matter(clause: Clause, match: re.Match[str]) -> bool:
    matter = _MATTER.search(clause.mask, clause.start, match.start())
    return matter is not None


def _named(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
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
    return ()


def _meant(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the state that "its" means: that of the clause, else the one told of before."""
    is_told = clause.frame.language is not Language.KK
    is_told = is_told and not (
        clause.kind is Kind.RELATIVE and _WHOSE.match(clause.mask, clause.start)
    )
    if not is_told or not _ITS.search(clause.mask, clause.start, match.end() + _NEAR):
        return ()
    if _is_of_person(before):
        return ()
    own = _NAMED_HERE.match(clause.mask, clause.start, match.start())
    if own is not None:
        return before.only_states(clause.frame.parties(own["who"]))
    told = holder_of_two(before) or before.state_spoken_of
    return _one_named_ahead(clause, before) or ((told,) if told is not None else ())


def _is_of_person(before: Discourse) -> bool:
    """Whether "her term" may be that of somebody spoken of, who heads an office."""
    person = before.person
    post = before.held.get(person.name) if person is not None else None
    return post is not None and post.organisation.kind is not EntityKind.STATE


def _owner_in_kazakh(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return whose chair it is in the genitive, else the one state that was named before."""
    ahead = _AHEAD_KK.search(clause.mask, clause.start, match.start())
    if ahead is not None and _GENITIVE.search(clause.frame.item(ahead["who"]).text):
        return before.only_states(clause.frame.parties(ahead["who"]))
    is_chair = _CHAIR_KK.match(match.group()) is not None
    return _one_named_ahead(clause, before) if is_chair and clause.after is not None else ()


_CHAIR_KK = late("төрағалы")
_NEAR = 8
"""How far behind the words "its" may stand: «срок ее полномочий»."""


def _one_named_ahead(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the one state that the sentence has named before a clause."""
    items = clause.frame.within(clause.frame.mask[: max(clause.seam, clause.start)])
    named = {item.party for item in items if item.letter == STATE and item.party is not None}
    return before.only_states(tuple(named)) if len(named) == 1 else ()
