"""Words of which a sentence must have one to be worth a closer look."""

import re
from collections.abc import Iterator
from functools import lru_cache

_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"[\w ]+")
_ACROSS = re.compile(r"[ .^A-Z]|\\s|\(\?<")
"""What makes an alternative look beyond one word; the signs of a mask are capitals."""
_MOST_KNOWN = 20_000
"""For how many words a trigger remembers what it found; the words of running text are fewer."""


class _Found(dict[str, bool]):
    """Whether a pattern is found in words, tried once for each."""

    def __init__(self, pattern: str) -> None:
        self._search = re.compile(pattern).search

    def __missing__(self, word: str) -> bool:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[word] = is_found = self._search(word) is not None
        return is_found


@lru_cache(maxsize=4)
def _words(sentence: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(sentence))


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
        self._has = _Found("|".join(within)).__getitem__

    def is_in(self, sentence: str) -> bool:
        """Tell whether a sentence has one of the alternatives."""
        return (
            any(map(self._has, _words(sentence)))
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
