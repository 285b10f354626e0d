"""Adjectives that say of which state an authority is: «российское министерство финансов»."""

from collections.abc import Sequence
from functools import cache

from orgtui.articles.mentions.matching import Token
from orgtui.articles.mentions.word_forms import (
    MANY,
    is_describing,
    is_genitive_noun,
    likeliest_lemma,
)
from orgtui.facts.world.tables import rows
from orgtui.text.known_words import KnownWords

_OF_STATES = frozenset("министерство госдепартамент комиссариат наркомат".split())
"""Authorities that such an adjective names, unlike «российское правительство»."""
_OF_PLACES = frozenset(
    "суд полиция университет институт театр епархия музей патриархат таможня больница "
    "госадминистрация".split()
)
"""What is called by the adjective of its place."""
_NO_PLACES = frozenset(
    "городской сельский детский женский мужской академический политический человеческий "
    "педагогический технический экономический юридический медицинский политехнический "
    "драматический исторический краеведческий третейский гражданский".split()
)
"""Adjectives that end so and say nothing of a place."""
_ADJECTIVE = ("ский", "цкий")


def is_owned(heads: frozenset[str]) -> bool:
    """Whether a noun, known by its lemmas, is an authority that may be called by its state."""
    return not heads.isdisjoint(_OF_STATES)


_USUAL_FIELDS = frozenset(
    "оборона финансы юстиция культура здравоохранение образование экономика энергетика спорт "
    "транспорт просвещение промышленность экономразвитие".split()
)
"""What most states have a ministry of, so that the one word tells which is meant."""
_NO_FIELDS = frozenset("страна край область республика регион государство земля штат".split())


def is_field(words: Sequence[Token]) -> bool:
    """Whether words behind «министерство» say of what: «иностранных дел», not «этого края»."""
    if any(not word.keys.isdisjoint(_NO_FIELDS) for word in words):
        return False
    first = words[0].text
    is_told = len(words) > 1 and (is_describing(first) or is_genitive_noun(first))
    return is_told or not words[0].keys.isdisjoint(_USUAL_FIELDS)


def is_of_place(adjective: str, heads: frozenset[str]) -> bool:
    """Whether an adjective says of which place a court or a university is: «Лионский суд»."""
    lemma = likeliest_lemma(adjective)
    is_place = lemma.endswith((*_ADJECTIVE, "ской")) and lemma not in _NO_PLACES
    return is_place and not heads.isdisjoint(_OF_PLACES)


def is_of_state(adjective: str) -> bool:
    """Whether an adjective, in any case form, is that of a state or of Europe."""
    return _IS_OF_STATE[adjective]


def _is_of_state(word: str) -> bool:
    return likeliest_lemma(word) in _of_states()


_IS_OF_STATE = KnownWords(_is_of_state, MANY)


@cache
def _of_states() -> frozenset[str]:
    words = (word for row in rows("peoples.txt") for word in row[2].split(";"))
    of_states = (word.replace("ё", "е") for word in words if word.endswith(_ADJECTIVE))
    return frozenset((*of_states, "европейский"))
