"""Words as search sees them: without case, stress, ё and endings."""

import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from orgtui.text.known_words import KnownWords

if TYPE_CHECKING:
    from Stemmer import Stemmer

_MARKS = "\u0300\u0301\u00ad\u200b\u200c\u200d\u2060"
WORD = re.compile(rf"[^\W_]+(?:[{_MARKS}'’ʼ]+[^\W_]+)*[{_MARKS}]*")
"""A word of a text: letters and digits, with stress marks and apostrophes inside."""

_MARK = re.compile(f"[{_MARKS}]")
_MOVING = re.compile(f"[{_MARKS}'’ʼ]")
_KAZAKH = re.compile("[әғқңөұүһі]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SHORTEST_STEM = 3
_HARD = {"ғ": "қ", "г": "к", "б": "п"}

_KAZAKH_PLURAL = "(?:[лдт][ае]р)"
_KAZAKH_OWNER = "(?:с?[ыі]|[ыі]?м(?:[ыі]з)?|[ыі]?ң(?:[ыі]з)?)"
_KAZAKH_CASE = (
    "(?:[ндт][ыі]ң|н?[дт][ае](?:ғ[ы]|г[і])?|[гғкқ][ае]|н[ае]|н?[дт][ае]н|н[ае]н|[ндт][ыі]|н"
    "|[мбп]ен(?:ен)?)"
)
_KAZAKH_ENDING = re.compile(f"{_KAZAKH_PLURAL}?{_KAZAKH_OWNER}?{_KAZAKH_CASE}?")


def folded(word: str) -> str:
    """Return the word in lower case, with ё as е and without stress marks or soft hyphens."""
    if not word.isalnum():
        word = _MARK.sub("", word)
    return word.casefold().replace("’", "'").replace("ʼ", "'").replace("ё", "е")


def folded_in_place(text: str) -> str | None:
    """Return a text folded, each letter where it was; None where folding would move some."""
    if _MOVING.search(text):
        return None
    plain = text.casefold().replace("ё", "е")
    return plain if len(plain) == len(text) else None


def words(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """Yield the words of a text with their places, from the beginning of one to the end of one."""
    return WORD.finditer(text, start, end)


def is_kazakh_word(word: str) -> bool:
    """Whether a folded word has a letter that only Kazakh has among the three languages."""
    return _KAZAKH.search(word) is not None


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the Snowball stem of a folded word: Russian for Cyrillic letters, English for Latin.

    A word with a Kazakh letter loses its longest Kazakh ending.
    """
    if is_kazakh_word(word):
        return min(kazakh_stems(word), key=len)
    if _CYRILLIC.search(word):
        return str(_stemmer("russian").stemWord(word))
    return str(_stemmer("english").stemWord(word.removesuffix("'s")))


@lru_cache(maxsize=4096)
def kazakh_stems(word: str) -> frozenset[str]:
    """Return a folded word and what may be left of it without a Kazakh ending.

    Kazakh hangs plural, possessor and case behind a word that does not change; only a final к, қ or
    п softens before a vowel (достастық, достастығы).
    """
    found = {word}
    for length in range(_SHORTEST_STEM, len(word)):
        if _KAZAKH_ENDING.fullmatch(word, length):
            base = word[:length]
            found.add(base)
            if base[-1] in "ғгб" and word[length] in "ыі":
                found.add(base[:-1] + _HARD[base[-1]])
    return frozenset(found)


@lru_cache(maxsize=65536)
def kazakh_root(word: str) -> str:
    """Return what no Kazakh ending can be taken from any more, the same for all forms of a word.

    Its last letter is hard, as in the dictionary («кітабы», «кітаптар»: «кітап»).
    """
    found = word
    while True:
        shorter = min(kazakh_stems(found), key=lambda base: (len(base), base))
        if len(shorter) == len(found):
            return found[:-1] + _HARD.get(found[-1:], found[-1:])
        found = shorter


def is_cyrillic(word: str) -> bool:
    """Whether a word has a Cyrillic letter."""
    return _CYRILLIC.search(word) is not None


def stems(text: str) -> Iterator[str]:
    """Yield the stems of a text's words of three letters or more, in order."""
    return filter(None, map(_STEMS.__getitem__, WORD.findall(text)))


def _stem_of(written: str) -> str:
    word = folded(written)
    return stem(word) if len(word) >= _SHORTEST_STEM else ""


_STEMS = KnownWords(_stem_of, 65_536)


@lru_cache(maxsize=2)
def _stemmer(language: str) -> "Stemmer":
    from Stemmer import Stemmer

    return Stemmer(language)
