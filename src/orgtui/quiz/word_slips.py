"""How many slips lie between a typed word and a word of a long name."""

import re

from orgtui.facts.ids import EntityKind
from orgtui.quiz.known import Known
from orgtui.quiz.truth import Truth
from orgtui.quiz.world.reading import ordinary_words
from orgtui.text.edit_distance import distance, is_scrambled, slips_allowed
from orgtui.text.inflection import paradigms, splits
from orgtui.text.transliteration import sound

FAR = 99
"""More slips than any name forgives."""
_AMERICAN = ((re.compile("is(?=(?:e[ds]?|ing|ations?)$)"), "iz"), (re.compile("our(?=s?$)"), "or"),
             (re.compile("amme(?=s?$)"), "am"), (re.compile("re(?=s?$)"), "er"),
             (re.compile("(?<=[a-z]{4})s$"), ""))  # fmt: skip


def one_word(typed: str, name: str) -> tuple[int, bool]:
    """Return the slips between two words, and whether so many leave no doubt."""
    allowed = slips_allowed(name)
    slips = distance(typed, name, most=allowed + 1)
    if slips <= min(allowed, slips_allowed(typed)):
        return slips, True
    if slips <= allowed + 1 and slips * 2 < min(len(name) + 1, len(typed) + 1) and len(typed) > 2:
        return slips, False
    if len(name) > 3 and is_scrambled(typed, name):
        return 2, False
    return FAR, False


def word_of_name(typed: str, name: str, truth: Truth, known: Known) -> tuple[int, bool]:
    """Return the slips between a typed word and one of a long name, and whether they are allowed.

    A word of some other name is no slip: «африканских» is not «американских» misspelt; an
    ordinary one leaves a doubt: "European Onion".
    """
    if typed == name or is_form(typed, name):
        return 0, True
    slips, is_allowed = one_word(typed, name)
    # Beside other words of the name a short one leaves no doubt: «Санк-Петербург».
    is_allowed = is_allowed or slips <= slips_allowed(name)
    if slips == FAR or american(typed) == american(name):
        return (0, True) if slips != FAR else (FAR, False)
    if truth.kind is EntityKind.PERSON:
        return slips, is_allowed
    if typed in ordinary_words():
        return slips, False
    if len(typed) >= _TELLING:
        things = known.things_with(typed)
        if things and things.isdisjoint(truth.things) and sound(typed) != sound(name):
            return (FAR if slips > 1 else slips), False
    return slips, is_allowed


_TELLING = 5
"""Letters of a word that is enough to speak of something else."""


def american(word: str) -> str:
    """Return an English word in one of its usual spellings, without a plural."""
    for ending, plain in _AMERICAN:
        word = ending.sub(plain, word)
    return word


def is_form(word: str, name: str) -> bool:
    """Whether a typed word is a form of a name's word."""
    if word == name:
        return True
    cuts = splits(word)
    return any(
        stem == cut and ending in endings
        for stem, endings in paradigms(name)
        for cut, ending in cuts
    ) or _same_stem(word, name)


def _same_stem(word: str, name: str) -> bool:
    from orgtui.text.stems import stem

    return min(len(word), len(name)) > 5 and stem(word) == stem(name)
