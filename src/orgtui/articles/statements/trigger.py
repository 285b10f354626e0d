"""Words of which a sentence must have one to be worth a closer look."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, reduce
from operator import or_

from orgtui.articles.statements.sure_letters import LEAST, alternatives, sure_letters

_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"[\w ]+")
_ACROSS = re.compile(r"[ .^A-Z]|\\s|\(\?<")
"""What makes an alternative look beyond one word; the signs of a mask are capitals."""
_Search = Callable[[str], object]
_MOST_KNOWN = 65_536
"""For how many words the triggers remember what they found; as many as a library has."""


class _Known(dict[str, int]):
    """What patterns there are in a word, one bit for each, tried once a word."""

    def __init__(self) -> None:
        self._tried: list[tuple[int, _Search]] = []
        self._letters: dict[str, list[tuple[int, str, _Search | None]]] = {}
        self._bits = 0

    def bit(self, forms: Sequence[str]) -> int:
        """Have words tried for any of some patterns; return the bit that stands for them."""
        bit = self._next()
        anywhere: list[str] = []
        for form in forms:
            letters = sure_letters(form)
            self._put(bit, letters, re.compile(form).search if letters else None)
            anywhere += [] if letters else [form]
        if anywhere:
            self._tried.append((bit, re.compile("|".join(anywhere)).search))
        return bit

    def bit_of(self, letters: Iterable[str]) -> int:
        """Have words searched for any of some runs of letters; return the bit for them."""
        bit = self._next()
        self._put(bit, letters, None)
        return bit

    def _put(self, bit: int, letters: Iterable[str], search: _Search | None) -> None:
        """Have a bit set where a word has one of some runs of letters, and a pattern if any."""
        for run in letters:
            self._letters.setdefault(run[:LEAST], []).append((bit, run, search))

    def _next(self) -> int:
        self.clear()
        _bits.cache_clear()
        self._bits += 1
        return 1 << (self._bits - 1)

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        found = 0
        for bit, search in self._tried:
            if search(word):
                found |= bit
        for start in range(len(word) - LEAST + 1):
            for bit, run, whole in self._letters.get(word[start : start + LEAST], ()):
                is_here = not found & bit and word.startswith(run, start)
                found |= bit if is_here and (whole is None or whole(word)) else 0
        self[word] = found
        return found


_KNOWN = _Known()


@lru_cache(maxsize=16)
def _bits(sentence: str) -> int:
    return reduce(or_, map(_KNOWN.__getitem__, _WORD.findall(sentence)), 0)


class Trigger:
    """A pattern of many alternatives that is asked of every sentence, so that it must be fast.

    Most alternatives lie within one word, and texts repeat their words: each word is tried once
    and remembered. The others are looked for in the whole sentence, phrases without a pattern in
    them as they stand; those that need some letters, only where a word has them.
    """

    def __init__(self, pattern: str) -> None:
        """Take a pattern for sentences in lower case."""
        every = alternatives(pattern)
        within = [one for one in every if not _ACROSS.search(one)]
        across = {one: sure_letters(one) for one in every if _ACROSS.search(one)}
        near = [one for one, letters in across.items() if letters]
        self._phrases = tuple(one for one in near if _PLAIN.fullmatch(one))
        self._rest = _choice([one for one in near if one not in self._phrases])
        self._anywhere = _choice([one for one, letters in across.items() if not letters])
        self._bit = _KNOWN.bit(within) if within else 0
        self._near = _KNOWN.bit_of(frozenset().union(*across.values()))

    def is_in(self, sentence: str) -> bool:
        """Tell whether a sentence has one of the alternatives."""
        bits = _bits(sentence)
        if bits & self._bit or (bits & self._near and self._is_across(sentence)):
            return True
        return self._anywhere is not None and self._anywhere.search(sentence) is not None

    def _is_across(self, sentence: str) -> bool:
        return any(phrase in sentence for phrase in self._phrases) or (
            self._rest is not None and self._rest.search(sentence) is not None
        )


class Sought:
    """A pattern that is looked for only where a sentence has the letters that it needs."""

    def __init__(self, form: str) -> None:
        """Take a pattern for sentences in lower case, without flags."""
        self._form = re.compile(form)
        letters = sure_letters(form)
        self._bit = _KNOWN.bit_of(letters) if letters else 0

    def finditer(self, sentence: str) -> Iterable[re.Match[str]]:
        """Return the places of a sentence where the pattern is found, in order."""
        if self._bit and not _bits(sentence) & self._bit:
            return ()
        return self._form.finditer(sentence)


def _choice(forms: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(forms)) if forms else None
