"""Towns that no table holds, by the word before them: «в городе Скопин»."""

import re
from collections.abc import Collection, Iterator, Sequence

from orgtui.articles.mentions.likely import Likely
from orgtui.articles.mentions.matching import Token
from orgtui.articles.mentions.word_forms import name_keys
from orgtui.articles.mentions.word_traits import nominative_of_place, traits
from orgtui.facts.ids import EntityKind

_SETTLEMENTS = frozenset(
    "город городок село деревня посёлок поселок местечко коммуна станица аул кишлак хутор "
    "селение".split()
)
_WORD = re.compile("[А-ЯЁ][а-яё]+")
_SHORTEST = 4


class SettlementFinder:
    """Reads one Russian text for towns."""

    def __init__(self, text: str, tokens: Sequence[Token], taken: Collection[int]) -> None:
        """Read a text; `taken` are the tokens that belong to other names."""
        self._text = text
        self._tokens = tokens
        self._taken = taken

    def settlements(self) -> Iterator[Likely]:
        """Yield the likely towns, and where they are named again."""
        named: dict[str, str] = {}
        spans = tuple(self._named())
        for first, after in spans:
            written = self._written(first, after)
            name = " ".join(map(nominative_of_place, written.split()))
            if after == first + 1 and len(name) >= _SHORTEST:
                named.update(dict.fromkeys(name_keys(name, is_alone=True), name))
            yield self._likely(first, after, name)
        if not named:
            return
        held = {number for first, after in spans for number in range(first, after)}
        for number, token in enumerate(self._tokens):
            if number in held or number in self._taken or not token.is_capital:
                continue
            name = next((named[key] for key in token.keys if key in named), "")
            if name and traits(token.text).cases:
                yield self._likely(number, number + 1, name)

    def _named(self) -> Iterator[tuple[int, int]]:
        near = [n for n, t in enumerate(self._tokens[:-1]) if not _SETTLEMENTS.isdisjoint(t.keys)]
        for number in near:
            if self._tokens[number].is_capital:
                continue
            after = number + 1
            while after < len(self._tokens) and self._goes_on(after, number + 1):
                after += 1
            if after > number + 1:
                yield number + 1, after

    def _goes_on(self, number: int, first: int) -> bool:
        if number in self._taken or not _WORD.fullmatch(self._tokens[number].text):
            return False
        between = self._text[self._tokens[number - 1].end : self._tokens[number].start]
        if number == first:
            return between in (" ", "\u00a0")
        if between == "-":
            return True
        own = traits(self._tokens[number].text)
        return between in (" ", "\u00a0") and number - first < 2 and not (
            own.is_adjective or own.is_first_name
        )  # fmt: skip

    def _written(self, first: int, after: int) -> str:
        return self._text[self._tokens[first].start : self._tokens[after - 1].end]

    def _likely(self, first: int, after: int, name: str) -> Likely:
        return Likely(
            start=self._tokens[first].start,
            end=self._tokens[after - 1].end,
            kind=EntityKind.CITY,
            name=name,
        )
