"""Nouns that may act in a clause instead of a state, or stand for one."""

import re

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_WORD = late("[а-я]{3,}")
_PREPOSITION = late(
    r"\b(?:в|во|из|к|ко|от|у|с|со|на|о|об|для|при|под|над|до|после|по)(?: \w+(?:ый|ий|ой|ую|ое|ые)"
    r")? $"
)


_INDEFINITE = late(r"[·\s]*(?:and |but |while )?(?:an?|no|every|each|some|many|most) [a-z]")
"""How an English clause begins that has a subject of its own."""


def names_another(clause: Clause, until: int) -> bool:
    """Whether a noun before the predicate may be what the clause is about."""
    if clause.frame.language is Language.EN:
        return _INDEFINITE.match(clause.mask, clause.start, until) is not None
    if clause.frame.language is not Language.RU:
        return False
    for word in _WORD.finditer(clause.mask, clause.start, until):
        if _PREPOSITION.search(clause.mask, clause.start, word.start()):
            continue
        if _acts(word.group()):
            return True
    return _acts_behind(clause, until)


_BEHIND = late(r"(?:[а-я]+л(?:ся|[аои]сь)|вход[ия]т) (?:(?:и|также|тоже) )?(?P<word>[а-я]{3,})")
"""A verb that has no object, and the word behind it: «вернулся и секретариат»."""


def _acts_behind(clause: Clause, place: int) -> bool:
    """Whether a noun behind a verb that has no object acts."""
    found = _BEHIND.match(clause.frame.mask, place)
    tag = readings(found["word"])[0].tag if found is not None else None
    return tag is not None and tag.POS == "NOUN" and tag.case == "nomn"


def _acts(word: str) -> bool:
    """Whether a word is a noun that can only be a subject: not what something is done to."""
    first, *others = readings(word)
    if first.tag.POS != "NOUN" or first.tag.case != "nomn":
        return False
    return not any(
        other.tag.case == "accs" and other.normal_form == first.normal_form for other in others
    )


_MINISTRY = late(r"\b(?:мид|минист|посол|правительств|ministry|embassy|government)", re.IGNORECASE)


_PERSON_OF = late(
    r"(?:глав|министр|посол|посл|представител|сотрудник|head|minister|ambassador|spokes)[а-яa-z]*"
    r"(?: of)?(?: the)? $"
)
"""Somebody of a ministry, of whom a clause behind it is told."""


def of_ministry(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the state whose ministry stands right before a clause: «МИД Польши, которая …»."""
    last = tuple(clause.frame.within(clause.frame.mask[max(0, clause.seam - 2) : clause.seam]))
    is_person = _PERSON_OF.search(clause.frame.mask, 0, max(0, clause.seam - 2)) is not None
    if not last or is_person or _MINISTRY.search(last[-1].text) is None:
        return ()
    state = before.index.state_of_name(last[-1].text, before.language)
    return (state,) if state is not None else ()
