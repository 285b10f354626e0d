"""Words with capitals that stand together and may be a person's name."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from orgtui.articles.first_names import is_first_name
from orgtui.articles.matching import Token
from orgtui.articles.person_words import (
    ENGLISH_TITLES,
    NEVER_PERSONS,
    PARTICLES,
    is_authority,
)
from orgtui.articles.word_forms import is_acronym
from orgtui.articles.word_traits import traits
from orgtui.facts.names import Language

_INITIAL = re.compile(r"\.?-?[ \u00a0]?")
_CYRILLIC = re.compile("[а-яёәғқңөұүһі]", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?:^|[.!?…\n])[\s\"«“”»(–—-]*$")


@dataclass(frozen=True, slots=True)
class Unit:
    """One word of a name: «Франк-Вальтер», «А.», «фон»."""

    first: int
    """The number of its first token."""
    after: int
    """One past the number of its last token."""
    text: str
    is_initial: bool = False


class NameRuns:
    """Reads one text for runs of words that may be names."""

    def __init__(
        self, text: str, tokens: Sequence[Token], language: Language, taken: Collection[int]
    ) -> None:
        """Read a text; `taken` are the tokens that belong to known names."""
        self._text = text
        self._tokens = tokens
        self._language = language
        self._taken = taken

    def runs(self) -> Iterator[tuple[Unit, ...]]:
        """Yield the words with capitals that stand together and may be a name."""
        run: list[Unit] = []
        number = 0
        while number < len(self._tokens):
            unit = self._unit(number)
            if unit is None or (run and not self._follows(run[-1], unit)):
                if run:
                    yield tuple(run)
                run = []
            if unit is None:
                number += 1
                continue
            run.append(unit)
            number = unit.after
        if run:
            yield tuple(run)

    def _unit(self, number: int) -> Unit | None:
        """Return the word of a name that begins with a token."""
        token = self._tokens[number]
        if number in self._taken:
            return None
        if token.text.lower() in PARTICLES and not token.is_capital:
            return self._with_particle(number)
        if not token.is_capital or not token.text[0].isalpha():
            return None
        if len(token.text) == 1:
            is_initial = self._text[token.end : token.end + 1] == "."
            return Unit(number, number + 1, token.text, is_initial=True) if is_initial else None
        if is_acronym(token.text) or not self._may_be_name(number):
            return None
        after = self._hyphenated(number)
        return Unit(number, after, self._text[token.start : self._tokens[after - 1].end])

    def _with_particle(self, number: int) -> Unit | None:
        """Return «аль-Баради», «фон дер Ляйен» as one word."""
        at = number
        while at < len(self._tokens) - 1 and self._tokens[at].text.lower() in PARTICLES:
            if self.between(at).strip(" -\u00a0'’"):
                return None
            at += 1
        if at - number > 3 or at in self._taken or not self._tokens[at].is_capital:
            return None
        if len(self._tokens[at].text) == 1:
            return None
        after = self._hyphenated(at)
        start, end = self._tokens[number].start, self._tokens[after - 1].end
        return Unit(number, after, self._text[start:end])

    def between(self, number: int) -> str:
        """Return what stands between a token and the next."""
        return self._text[self._tokens[number].end : self._tokens[number + 1].start]

    def _hyphenated(self, number: int) -> int:
        after = number + 1
        while (
            after < len(self._tokens)
            and after not in self._taken
            and self.between(after - 1) in ("-", "‑")
            and len(self._tokens[after].text) > 1
            and (self._tokens[after].is_capital or self._language is not Language.RU)
        ):
            after += 1
        return after

    def _may_be_name(self, number: int) -> bool:
        """Whether a word with a capital is not just an ordinary word."""
        word = self._tokens[number].text
        if word.lower() in NEVER_PERSONS or is_authority(word):
            return False
        if not _CYRILLIC.search(word):
            return self._may_be_english_name(number)
        if self._language is Language.KK:
            return True
        return self._may_be_russian_name(number)

    def _may_be_english_name(self, number: int) -> bool:
        if self._language is not Language.EN:
            return not self._begins_sentence(number)
        word = self._tokens[number].text.lower()
        return word not in ENGLISH_TITLES or self._follows_name(number)

    def _may_be_russian_name(self, number: int) -> bool:
        word = self._tokens[number].text
        own = traits(word)
        if own.is_first_name or own.is_patronymic or is_first_name(word):
            return True
        if (own.is_ordinary or own.is_place) and not own.is_surname:
            return self._follows_name(number)
        if own.is_ordinary and self._begins_sentence(number):
            return self._follows_name(number)
        return True

    def _follows_name(self, number: int) -> bool:
        """Whether the word before is an initial, a first name or a word that nobody knows."""
        if not number or number - 1 in self._taken:
            return False
        between, before = self.between(number - 1), self._tokens[number - 1].text
        if not before[0].isupper() or between not in (" ", "\u00a0", ". ", "."):
            return False
        if len(before) == 1 or between.startswith("."):
            return len(before) == 1 and between.startswith(".")
        if is_acronym(before) or is_authority(before):
            return False
        return self.is_first(before) or (
            self._language is Language.RU and is_cyrillic(before) and not traits(before).is_known
        )

    def _begins_sentence(self, number: int) -> bool:
        start = self._tokens[number].start
        return _SENTENCE_END.search(self._text, max(0, start - 8), start) is not None

    def _follows(self, before: Unit, unit: Unit) -> bool:
        between = self._text[self._tokens[before.after - 1].end : self._tokens[unit.first].start]
        if before.is_initial:
            return _INITIAL.fullmatch(between) is not None
        is_one_script = unit.is_initial or is_cyrillic(before.text) == is_cyrillic(unit.text)
        return between in (" ", "\u00a0") and is_one_script

    def is_first(self, word: str) -> bool:
        """Whether a word is a first name, in any case form."""
        head = word.partition("-")[0]
        return is_first_name(head) or (
            self._language is Language.RU and is_cyrillic(head) and traits(head).is_first_name
        )


def is_cyrillic(word: str) -> bool:
    """Whether a word has a Cyrillic letter."""
    return _CYRILLIC.search(word) is not None
