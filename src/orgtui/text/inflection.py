"""Which endings a Russian or Kazakh name takes."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from orgtui.text.packaged import packaged

_ADJECTIVE = (
    "ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ыми ими ую юю ою ею ой ей"
).split()
_PARADIGMS: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (ending, frozenset(forms.replace("_", "").split(" ")))
    for ending, forms in (
        ("ия", "ия ии ию ией иею иям иями иях ий"),
        ("ая", " ".join(_ADJECTIVE)),
        ("яя", " ".join(_ADJECTIVE)),
        ("ое", " ".join(_ADJECTIVE)),
        ("ее", " ".join(_ADJECTIVE)),
        ("ый", " ".join(_ADJECTIVE)),
        ("ий", " ".join(_ADJECTIVE)),
        ("ой", " ".join(_ADJECTIVE)),
        ("ые", " ".join(_ADJECTIVE)),
        ("ие", " ".join([*_ADJECTIVE, "ия ию ием ии"])),
        ("й", "й я ю ем ом е и ев ям ями ях"),
        ("ь", "ь и ью я ю ем е ей ям ями ях"),
        ("а", "а ы и е у ой ою ей ам ами ах"),
        ("я", "я и е ю ей ею ям ями ях ь"),
        ("о", "о а у ом е ам ами ах"),
        ("е", "е я ю ем и а у"),
        ("ы", "ы ов _ ам ами ах"),
        ("и", "и ов ев ей _ ь ам ами ах ям ями ях"),
    )
)
_CONSONANT = frozenset(
    ["", "а", "у", "ом", "ем", "е", "ы", "и", "ым", "ов", "ев", "ам", "ами", "ах", "ой", "ых"]
)
PLURAL = frozenset(["ов", "ев", "ам", "ами", "ах", "ых", "ям", "ями", "ях"])
"""Endings that a person's name takes only where a family is meant."""
_FLEETING = re.compile("[бвгдзклмнпрстфхц][ео][бвгдзклмнпрстфхц]$")
_VOWELS = frozenset("аеиоуыэюя")
_WHOLE = frozenset([""])
_LONGEST = 6
TABLE = "paradigms.txt"
"""The file beside this one with the forms of all known names."""
_SHORTEST_STEM = 2
_KAZAKH = re.compile(
    "(?:[лдт][ае]р)?(?:с?[ыи]|[ыи]?м[ыи]з)?"
    "(?:[ндт][ыи]н|н?[дт][ае](?:г[ыи])?|[гк][ае]|н[ае]|н?[дт][ае]н|н[ае]н|[ндт][ыи]|н|[мбп]ен(?:ен)?)?"
)
_SHORTEST_KAZAKH = 4


def paradigms(word: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the stems of a name's word, each with the endings that it takes.

    The word is folded and flattened, in its dictionary form; other scripts take no endings. What
    the table does not have, such as a name from the learner's own facts, goes by rule.
    """
    return _table().get(word) or by_rule(word)


@cache
def _table() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    found: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for line in packaged("orgtui.text", TABLE).splitlines():
        if line.startswith("#"):
            continue
        cut, listed, words = line.split("\t")
        length = int(cut)
        endings = frozenset(ending.replace("-", "") for ending in listed.split())
        for word in words.split():
            paradigm = (word[: len(word) - length], endings)
            found[word] = (*found.get(word, ()), paradigm)
    return found


@lru_cache(maxsize=8192)
def by_rule(word: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the stems that a word has by its last letters, each with the endings it may take."""
    if not ("а" <= word[-1] <= "я"):
        return ((word, _WHOLE),)
    found = [
        (word.removesuffix(ending), forms)
        for ending, forms in _PARADIGMS
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM
    ]
    if word[-1] not in _VOWELS and word[-1] not in "йь":
        found.append((word, _CONSONANT))
        if _FLEETING.search(word):
            found.append((word[:-2] + word[-1], _CONSONANT - {""}))
    return tuple(found) or ((word, _WHOLE),)


@lru_cache(maxsize=8192)
def splits(word: str) -> tuple[tuple[str, str], ...]:
    """Return every way to cut a typed word into a stem and an ending, the shortest ending first."""
    if not ("а" <= word[-1] <= "я"):
        return ((word, ""),)
    return tuple(
        (word[: len(word) - length], word[len(word) - length :])
        for length in range(max(0, min(_LONGEST, len(word) - _SHORTEST_STEM)) + 1)
    )


@lru_cache(maxsize=4096)
def kazakh_bases(word: str) -> tuple[str, ...]:
    """Return what a flattened word may be without its Kazakh ending, the longest first."""
    return tuple(
        word[:length]
        for length in range(len(word) - 1, _SHORTEST_KAZAKH - 1, -1)
        if _KAZAKH.fullmatch(word, length)
    )


def forms(word: str, *, without: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the forms of a name's word, the dictionary form among them; some endings left out."""
    yield word
    for stem, endings in paradigms(word):
        for ending in endings - without:
            yield stem + ending
