"""Words in a masked sentence that tell something, each with the stretch that is its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from orgtui.articles.statements.trigger import SoughtEach

Kind = TypeVar("Kind")


def first_words(kinds: SoughtEach[Kind], mask: str) -> list[tuple[Kind, re.Match[str]]]:
    """Return the words of some kinds in order; of those that overlap the first, the longest."""
    every = list(kinds.finditer(mask))
    every.sort(key=lambda one: (one[1].start(), -one[1].end()))
    kept: list[tuple[Kind, re.Match[str]]] = []
    for one in every:
        if not kept or one[1].start() >= kept[-1][1].end():
            kept.append(one)
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """What parts the stretches of a sentence."""

    breaks: re.Pattern[str]
    """What always does."""
    joints: re.Pattern[str]
    """What does between two words, where nothing else stands between them."""

    def stretches(self, mask: str, words: Sequence[re.Match[str]]) -> Iterator[tuple[int, int]]:
        """Yield where the stretch of each word begins and ends."""
        for number, word in enumerate(words):
            before = words[number - 1] if number else None
            after = words[number + 1] if number + 1 < len(words) else None
            yield self._start(mask, word, before), self._end(mask, word, after)

    def _start(self, mask: str, word: re.Match[str], before: re.Match[str] | None) -> int:
        start = max((m.end() for m in self.breaks.finditer(mask, 0, word.start())), default=0)
        if before is None or before.end() <= start:
            return start
        between = [m.start() for m in self.joints.finditer(mask, before.end(), word.start())]
        return between[-1] if between else before.end()

    def _end(self, mask: str, word: re.Match[str], after: re.Match[str] | None) -> int:
        at = self.breaks.search(mask, word.end())
        end = at.start() if at else len(mask)
        if after is None or after.start() >= end:
            return end
        between = [m.start() for m in self.joints.finditer(mask, word.end(), after.start())]
        return between[-1] if between else after.start()
