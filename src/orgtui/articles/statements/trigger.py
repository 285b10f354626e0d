"""Words of which a sentence must have one to be worth a closer look."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, reduce
from operator import or_

_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"[\w ]+")
_ACROSS = re.compile(r"[ .^A-Z]|\\s|\(\?<")
"""What makes an alternative look beyond one word; the signs of a mask are capitals."""
_MOST_KNOWN = 65_536
"""For how many words the triggers remember what they found; as many as a library has."""


class _Known(dict[str, int]):
    """The triggers that have an alternative in a word, one bit for each, tried once a word."""

    def __init__(self) -> None:
        self._tried: list[Callable[[str], object]] = []

    def bit(self, pattern: str) -> int:
        """Have words tried for one more pattern; return the bit that stands for it."""
        self._tried.append(re.compile(pattern).search)
        self.clear()
        _bits.cache_clear()
        return 1 << (len(self._tried) - 1)

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        found = 0
        for number, search in enumerate(self._tried):
            if search(word):
                found |= 1 << number
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
    them as they stand.
    """

    def __init__(self, pattern: str) -> None:
        """Take a pattern for sentences in lower case."""
        alternatives = tuple(_alternatives(pattern))
        across = [one for one in alternatives if _ACROSS.search(one)]
        within = [one for one in alternatives if one not in across]
        self._phrases = tuple(one for one in across if _PLAIN.fullmatch(one))
        rest = "|".join(one for one in across if one not in self._phrases)
        self._rest = re.compile(rest) if rest else None
        self._bit = _KNOWN.bit("|".join(within)) if within else 0

    def is_in(self, sentence: str) -> bool:
        """Tell whether a sentence has one of the alternatives."""
        return (
            _bits(sentence) & self._bit != 0
            or any(phrase in sentence for phrase in self._phrases)
            or (self._rest is not None and self._rest.search(sentence) is not None)
        )


def _alternatives(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern that stand in no group."""
    depth = begin = 0
    for sign in re.finditer(r"\\.|\[(?:\\.|[^\]])*\]|[()|]", pattern):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if sign[0] == "|" and depth == 0:
            yield pattern[begin : sign.start()]
            begin = sign.end()
    yield pattern[begin:]
