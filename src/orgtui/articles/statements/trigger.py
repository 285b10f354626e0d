"""Words of which a sentence must have one to be worth a closer look."""

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import Generic, NamedTuple, TypeVar

from orgtui.articles.mentions.word_forms import MANY
from orgtui.articles.statements.sure_letters import LEAST, alternatives, sure_letters
from orgtui.text.known_words import KnownWords
from orgtui.text.late_patterns import late

_WORD = late(r"\w+")
_PLAIN = late(r"[\w ]+")
_ACROSS = late(r"[ .^A-Z]|\\s|\(\?<")
"""What makes an alternative look beyond one word; the signs of a mask are capitals."""
Kind = TypeVar("Kind")


@dataclass(slots=True)
class _Run:
    """What a run of letters in a word tells."""

    sure: int = 0
    """The bits that the letters alone set."""
    tried: list[tuple[int, re.Pattern[str]]] = field(default_factory=list)
    """The others, each with a pattern that must be found too."""

    def bits_in(self, word: str) -> int:
        """Return the bits for a word that has these letters."""
        return reduce(or_, (bit for bit, form in self.tried if form.search(word)), self.sure)


class _Known:
    """What patterns there are in a word, one bit for each, tried once a word."""

    def __init__(self) -> None:
        self.bits = KnownWords(self._tell, MANY)
        """The bits of each word."""
        self._tried: list[tuple[int, re.Pattern[str]]] = []
        self._runs: dict[str, _Run] = defaultdict(_Run)
        self._lengths: dict[str, tuple[int, ...]] = {}
        """By the first letters of runs how long those that begin with them are."""
        self._count = 0

    def bit(self, forms: Sequence[str]) -> int:
        """Have words tried for any of some patterns; return the bit that stands for them."""
        bit = self._next()
        anywhere: list[str] = []
        for form in forms:
            letters = sure_letters(form)
            self._put(bit, letters, late(form) if letters else None)
            anywhere += [] if letters else [form]
        if anywhere:
            self._tried.append((bit, late("|".join(anywhere))))
        return bit

    def bit_of(self, letters: Iterable[str]) -> int:
        """Have words searched for any of some runs of letters; return the bit for them."""
        bit = self._next()
        self._put(bit, letters, None)
        return bit

    def _put(self, bit: int, letters: Iterable[str], form: re.Pattern[str] | None) -> None:
        """Have a bit set where a word has one of some runs of letters, and a pattern if any."""
        for run_letters in letters:
            run = self._runs[run_letters]
            lengths = {*self._lengths.get(run_letters[:LEAST], ()), len(run_letters)}
            self._lengths[run_letters[:LEAST]] = tuple(lengths)
            if form is None:
                run.sure |= bit
            else:
                run.tried.append((bit, form))

    def _next(self) -> int:
        self.bits = KnownWords(self._tell, MANY)
        _bits.cache_clear()
        self._count += 1
        return 1 << (self._count - 1)

    def _tell(self, word: str) -> int:
        found = 0
        for bit, form in self._tried:
            if form.search(word):
                found |= bit
        for start in range(len(word) - LEAST + 1):
            for length in self._lengths.get(word[start : start + LEAST], ()):
                run = self._runs.get(word[start : start + length])
                found |= run.bits_in(word) if run is not None else 0
        return found


_KNOWN = _Known()


@lru_cache(maxsize=16)
def _bits(sentence: str) -> int:
    # Most words have nothing, which is faster to pass by than to join.
    return reduce(or_, filter(None, map(_KNOWN.bits.__getitem__, _WORD.findall(sentence))), 0)


class _Alternatives(NamedTuple):
    """The alternatives of a pattern, by how they are looked for."""

    bit: int
    """Stands for those within one word."""
    near: int
    """Stands for letters without which the phrases and the rest are nowhere."""
    phrases: tuple[str, ...]
    rest: re.Pattern[str] | None
    anywhere: re.Pattern[str] | None
    """Those that need no letters."""


class Trigger:
    """A pattern of many alternatives that is asked of every sentence, so that it must be fast.

    Most alternatives lie within one word, and texts repeat their words: each word is tried once
    and remembered. The others are looked for in the whole sentence, phrases without a pattern in
    them as they stand; those that need some letters, only where a word has them. The pattern is
    taken apart when it is first asked: a text in one language asks none of the other ones.
    """

    def __init__(self, pattern: str) -> None:
        """Take a pattern for sentences in lower case."""
        self._pattern = pattern

    @cached_property
    def _apart(self) -> _Alternatives:
        every = alternatives(self._pattern)
        within = [one for one in every if not _ACROSS.search(one)]
        across = {one: sure_letters(one) for one in every if _ACROSS.search(one)}
        near = [one for one, letters in across.items() if letters]
        phrases = tuple(one for one in near if _PLAIN.fullmatch(one))
        return _Alternatives(
            bit=_KNOWN.bit(within) if within else 0,
            near=_KNOWN.bit_of(frozenset().union(*across.values())),
            phrases=phrases,
            rest=_choice([one for one in near if one not in phrases]),
            anywhere=_choice([one for one, letters in across.items() if not letters]),
        )

    def is_in(self, sentence: str) -> bool:
        """Tell whether a sentence has one of the alternatives."""
        apart = self._apart
        bits = _bits(sentence)
        if bits & apart.bit or (bits & apart.near and self._is_across(sentence)):
            return True
        return apart.anywhere is not None and apart.anywhere.search(sentence) is not None

    def _is_across(self, sentence: str) -> bool:
        apart = self._apart
        return any(phrase in sentence for phrase in apart.phrases) or (
            apart.rest is not None and apart.rest.search(sentence) is not None
        )


class Sought:
    """A pattern that is looked for only where a sentence has the letters that it needs."""

    def __init__(self, form: str) -> None:
        """Take a pattern for sentences in lower case, without flags."""
        self.form = late(form)

    @cached_property
    def bit(self) -> int:
        """What stands for these letters; 0 where it can be found without any."""
        letters = sure_letters(self.form.pattern)
        return _KNOWN.bit_of(letters) if letters else 0

    def finditer(
        self, sentence: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterable[re.Match[str]]:
        """Return the places of a sentence, or of a part of it, where the pattern is, in order."""
        return self.form.finditer(sentence, start, end) if self._can_be_in(sentence) else ()

    def search(self, sentence: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first place of a sentence, or of a part of it, where the pattern is found."""
        return self.form.search(sentence, start, end) if self._can_be_in(sentence) else None

    def sub(self, usual: "Usual", sentence: str) -> str:
        """Return a sentence with something else in each of these places; itself without any."""
        return self.form.sub(usual, sentence) if self._can_be_in(sentence) else sentence

    def _can_be_in(self, sentence: str) -> bool:
        return not self.bit or bool(_bits(sentence) & self.bit)


Usual = str | Callable[[re.Match[str]], str]


class UsualForms:
    """Ways of saying things, each with the usual one, most of which no sentence has.

    Letters that one must have tell quickly that it is not there; the others that its pattern needs
    are asked only where these are.
    """

    def __init__(self, forms: Iterable[tuple[str, re.Pattern[str], Usual]]) -> None:
        """Take them in the order in which they are to be replaced."""
        self._forms = tuple((needed, Sought(form.pattern), usual) for needed, form, usual in forms)

    def said_in(self, sentence: str) -> str:
        """Return a sentence in the usual words."""
        for needed, form, usual in self._forms:
            if needed in sentence:
                sentence = form.sub(usual, sentence)
        return sentence


class _Choices(NamedTuple, Generic[Kind]):
    """Patterns of several kinds."""

    bits: int
    """All their bits; -1 where one can be found without any letters."""
    forms: tuple[tuple[Kind, int, re.Pattern[str]], ...]


class SoughtEach(Generic[Kind]):
    """Several such patterns, each of a kind, most of which no sentence has."""

    def __init__(self, forms: Iterable[tuple[Kind, Sought]]) -> None:
        """Take the patterns in the order in which they are to be looked for."""
        self._sought = tuple(forms)

    @cached_property
    def _choices(self) -> _Choices[Kind]:
        forms = tuple((kind, one.bit, one.form) for kind, one in self._sought)
        is_sure = all(bit for _, bit, _ in forms)
        return _Choices(reduce(or_, (bit for _, bit, _ in forms), 0) if is_sure else -1, forms)

    def finditer(self, sentence: str) -> Iterable[tuple[Kind, re.Match[str]]]:
        """Return the places of a sentence where each pattern is found, one after the other."""
        choices = self._choices
        bits = _bits(sentence)
        return self._found(sentence, bits) if choices.bits < 0 or bits & choices.bits else ()

    def _found(self, sentence: str, bits: int) -> Iterator[tuple[Kind, re.Match[str]]]:
        for kind, bit, form in self._choices.forms:
            if not bit or bits & bit:
                for match in form.finditer(sentence):
                    yield kind, match


def _choice(forms: Sequence[str]) -> re.Pattern[str] | None:
    return late("|".join(forms)) if forms else None
