"""Over which organisation somebody presides, by the words of a clause or by what it is about."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.ways import ChairAct
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.clauses.roles import OF_THE_WHOLE, organisation, owner
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.kinds_russian import is_called_so
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import said
from orgtui.articles.statements.trigger import Sought
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def presided_over(
    clause: Clause, before: Discourse, act: ChairAct, match: re.Match[str]
) -> Party | None:
    """Return the organisation over which the words of a match tell that somebody presides."""
    link = organisation(clause, act.link, *match.span())
    if before.presided is not None and _THIS.match(clause.mask, match.end()):
        return before.presided
    if link is None and not act.can_lack_link:
        return None
    return presided(clause, before, link, match.start())


_THIS = late(r" (?:over )?(?:this|that) (?:[a-z-]+ )?(?:chair|presidency)")
"""The chair just spoken of."""


def presided(
    clause: Clause, before: Discourse, link: re.Match[str] | None, place: int
) -> Party | None:
    """Return the organisation whose chair it is, None for that of a lesser body."""
    named = clause.frame.party(said(link, "org")) if link is not None else None
    if named is not None and not named.id and _OF_ALL.search(named.name.lower()):
        return before.topic or before.near or before.only
    if named is not None and named.id in OF_THE_WHOLE:
        return before.with_organisation(named)
    if named is not None and is_lesser(named):
        return None
    is_unnamed = named is None and not _names_one(clause, place)
    is_unclear = before.presided is None and before.near is None and not is_clear(before)
    if is_unnamed and (is_unclear or before.presides_over_part):
        return None
    of = (before.presided or before.near) if is_unnamed else None
    of = of or owner(clause, before, link, place) or before.presided or before.summit
    is_of_part = of is not None and is_unnamed and _is_in_a_part(clause, place, of)
    if of is None or is_of_part or not can_be_presided(of):
        return None
    noun = said(link, "org") if link is not None and named is None else ""
    name = before.called_in(clause.frame)(of)
    can_mean = before.spoken.can_mean if clause.frame.language is Language.KK else is_called_so
    return of if can_mean(noun, of, name) else None


_IN_COUNCIL = late(r"\bв (?:сов(?P<council>ете)|комитете|комиссии|собрании|палате) (?=председател)")
_COUNCIL = late(r"council|совет|кеңес")


def _is_in_a_part(clause: Clause, place: int, of: Party) -> bool:
    """Whether the words are about a body that is but a part of an organisation: «в комитете»."""
    found = _IN_COUNCIL.search(clause.frame.mask)
    if found is None or found.start() > place:
        return False
    is_council = _COUNCIL.search(f"{of.id} {of.name}".lower()) is not None
    return not (found["council"] and is_council)


def can_be_presided(of: Party) -> bool:
    """Whether states or persons preside over an organisation: over the UN only its bodies."""
    return is_international(of) and not is_lesser(of) and of.id not in _HEADLESS


_HEADLESS = ("world:un", "un")


def is_clear(before: Discourse) -> bool:
    """Whether there is one organisation that the text can mean without its name."""
    return before.topic is not None or not before.has_named_more


def _names_one(clause: Clause, place: int) -> bool:
    """Whether a sentence has named an organisation before a place."""
    return re.search("[OB][\ue000-\uf8ff]", clause.frame.mask[:place]) is not None


_LESSER = late(
    r"european ?council|европейск\w+ совет|commission|комисси|минист|комитет|committee|minist"
    r"|assembl|ассамбл|правительств|government|parl"
)


_OF_ALL = late(
    r"committee of ministers|комитет\w* министров|council of the european union"
    r"|nordic council of ministers|северн\w+ совет\w* министров"
)
"""Bodies whose chair presides over the whole organisation."""


def is_lesser(party: Party) -> bool:
    """Whether it is a body of ministers or deputies, whose chair is not the organisation's."""
    name = f"{party.id} {party.name}".lower()
    return _LESSER.search(name) is not None and _OF_ALL.search(name) is None


_OVER = Sought(r"(?<![а-я])председательств[а-я]* (?:во?|на) (?P<of>[OB].)")


def is_over_part(frame: Frame) -> bool:
    """Whether a sentence speaks of the chair of a lesser body, and of no other."""
    named = [frame.party(found["of"]) for found in _OVER.finditer(frame.mask)]
    return bool(named) and all(of is not None and is_lesser(of) for of in named)
