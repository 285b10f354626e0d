"""Adjectives that say of which state an authority is: «российское министерство финансов»."""

from functools import cache

from orgtui.articles.mentions.word_forms import MANY, likeliest_lemma
from orgtui.facts.world.tables import rows
from orgtui.text.known_words import KnownWords

_OF_STATES = frozenset("министерство госдепартамент комиссариат наркомат".split())
"""Authorities that such an adjective names, unlike «российское правительство»."""
_OF_PLACES = frozenset("суд полиция университет институт театр епархия музей патриархат".split())
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
