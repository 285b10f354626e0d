"""Words with capitals that stand together and may be a person's name."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from orgtui.articles.mentions.first_names import is_first_name
from orgtui.articles.mentions.matching import Token
from orgtui.articles.mentions.organisation_words import ENGLISH_HEADS, HEADS
from orgtui.articles.mentions.person_words import (
    ENGLISH_NATIVE,
    ENGLISH_TITLES,
    NEVER_PERSONS,
    PARTICLES,
    THINGS_WITH_NAMES,
    WORKS,
    is_authority,
)
from orgtui.articles.mentions.republics import names_republic
from orgtui.articles.mentions.surnames import leader, may_be_surname, may_be_usual
from orgtui.articles.mentions.word_forms import is_acronym
from orgtui.articles.mentions.word_traits import Traits, traits
from orgtui.articles.sentences import is_network
from orgtui.facts.names import Language

_INITIAL = re.compile(r"\.?-?[ \u00a0]?")
_CYRILLIC = re.compile("[а-яёәғқңөұүһі]", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?:^|[.!?…\n])[\s\"«“”»(–—-]*$")
_DECLINED = re.compile("[А-ЯЁ]{2,}[а-яё]{1,3}")
"""An abbreviation with an ending: «МИДа»."""
_ELIDED = re.compile("[дДdDлЛlL]['’ʼ][А-ЯЁA-Z]")
"""A name with a particle of one letter: «д’Эското»."""
_LETTERS = frozenset("ОУИ")
"""Surnames that are usual words at the beginning of a sentence."""
_SUFFIXES = frozenset("оглы оглу кызы гызы заде зода уулу улы хан бек паша".split())
"""What a hyphen joins to a name in small letters: «Бюльбюль-оглы»."""
_OF_NAMESAKES = frozenset({"младший", "старший"})
"""What a hyphen joins to the name of a son or a father: «Громов-младший»."""
_PLACES_AND_GOODS = THINGS_WITH_NAMES - WORKS
_ACT = re.compile("[аеиоуыяё]л(?:а|ся|ась)?$")
_NAMED_AFTER = ("имени", "им")
_NO_ENGLISH_NAMES = ENGLISH_TITLES | ENGLISH_HEADS
_NOT_FIRST_NAMES = HEADS | THINGS_WITH_NAMES


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
        """Yield the words with capitals that stand together and may be a name of one."""
        for run in self._together():
            at = self._second(run) if self._language is Language.RU and len(run) > 2 else 0
            if at:
                yield run[:at]
            yield run[at:]

    def _second(self, run: tuple[Unit, ...]) -> int:
        """Return where another's name begins: «Яна Вольта Пётр | Лосев», 0 where none does."""
        for at in range(1, len(run)):
            before, own = unit_traits(run[at - 1]), unit_traits(run[at])
            if before is None or own is None or not own.is_first_name or before.is_first_name:
                continue
            if not before.is_patronymic and self._is_of_two(run, at):
                return at
        return 0

    def _is_of_two(self, run: tuple[Unit, ...], at: int) -> bool:
        """Whether a first name there is another's than the surname before it."""
        before, own = run[at - 1 : at + 1]
        is_full = at + 1 < len(run) and may_be_surname(run[at + 1].text, unit_traits(run[at + 1]))
        is_second = at == 2 and self.is_first(run[0].text)
        if is_full and (is_second or may_be_surname(before.text, unit_traits(before))):
            return True
        return not self.agree((before, own))

    def _together(self) -> Iterator[tuple[Unit, ...]]:
        """Yield the words with capitals that stand together."""
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
        if not token.is_capital and not _ELIDED.match(token.text):
            is_particle = token.text.lower() in PARTICLES and number not in self._taken
            return self._with_particle(number) if is_particle else None
        if number in self._taken or not token.text[0].isalpha() or self._is_last_part(number):
            return None
        return self._initial(number) if len(token.text) == 1 else self._whole(number)

    def _is_last_part(self, number: int) -> bool:
        """Whether a word ends the name of a place: «Иль-де-Франс»."""
        if number < 2 or self._tokens[number - 1].text not in PARTICLES:
            return False
        return self.between(number - 1) == "-" == self.between(number - 2)

    def _initial(self, number: int) -> Unit | None:
        token = self._tokens[number]
        is_initial = self._text[token.end : token.end + 1] == "."
        is_initial = is_initial and not is_network(self._text[max(0, token.end - 40) : token.end])
        if is_initial:
            return Unit(number, number + 1, token.text, is_initial=True)
        return Unit(number, number + 1, token.text) if self._is_of_one_letter(number) else None

    def _is_of_one_letter(self, number: int) -> bool:
        """Whether a letter is a Korean's or a Chinese's surname: «Ю Мён Хи», «О Чжун Мин»."""
        word = self._tokens[number].text
        may_be = word == "Ю" or (word in _LETTERS and not self._begins_sentence(number))
        if not may_be or number + 1 >= len(self._tokens) or number + 1 in self._taken:
            return False
        after = self._tokens[number + 1]
        is_name = after.is_capital and len(after.text) > 1 and not is_acronym(after.text)
        own = traits(after.text)
        is_strange = word == "Ю" or not (own.is_known or own.is_adjective)
        return is_name and is_strange and self.between(number) in (" ", "\u00a0")

    def _whole(self, number: int) -> Unit | None:
        token = self._tokens[number]
        if is_acronym(token.text) or _DECLINED.fullmatch(token.text):
            return None
        if not self._may_be_name(number) or names_republic(self._tokens, number):
            return None
        after = self._hyphenated(number)
        if self._language is Language.RU and self._is_half_word(after):
            return None
        return Unit(number, after, self._text[token.start : self._tokens[after - 1].end])

    def _is_half_word(self, after: int) -> bool:
        """Whether a hyphen joins a small word: «Российско-американский»."""
        if after >= len(self._tokens) or self.between(after - 1) != "-":
            return False
        word = self._tokens[after]
        is_of_two = not word.keys.isdisjoint(_OF_NAMESAKES)
        return not (word.is_capital or is_of_two) and traits(word.text).is_adjective

    def _with_particle(self, number: int) -> Unit | None:
        """Return «аль-Баради», «фон дер Ляйен» as one word."""
        at = number
        if number and self.between(number - 1) == "-":
            return None
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
        ):
            is_suffix = self._tokens[after].text in _SUFFIXES
            if self._tokens[after].is_capital or is_suffix or self._language is not Language.RU:
                after += 1
            elif self._is_joined_particle(after):
                after += 2
            else:
                break
        return after

    def _is_joined_particle(self, number: int) -> bool:
        """Whether a small word stands between two halves of a name: «Абу-ль-Гейт»."""
        if number + 1 >= len(self._tokens) or number + 1 in self._taken:
            return False
        is_small = self._tokens[number].text in PARTICLES or self._tokens[number].text == "ль"
        is_joined = self.between(number) in ("-", "‑")
        return is_small and is_joined and self._tokens[number + 1].is_capital

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
        return word not in _NO_ENGLISH_NAMES or self._follows_first(number)

    def _follows_first(self, number: int) -> bool:
        before = self._tokens[number - 1] if number else None
        return before is not None and before.is_capital and self.is_first(before.text)

    def _may_be_russian_name(self, number: int) -> bool:
        word = self._tokens[number].text
        own = traits(word)
        if own.is_first_name or own.is_patronymic or is_first_name(word):
            return True
        if (own.is_ordinary or own.is_place) and not own.is_surname:
            if leader(word) is not None and not self._begins_sentence(number):
                return True
            return self._follows_name(number) or self.begins_name(number) or self._is_titled(number)
        if own.is_ordinary and self._begins_sentence(number):
            is_surname = may_be_usual(word, own) and not word.endswith("ина")
            is_acting = is_surname and self.is_before_act(number + 1)
            return is_acting or self._follows_name(number)
        return True

    def _is_titled(self, number: int) -> bool:
        """Whether a person's calling stands before and a second name behind a word."""
        if not number or number + 1 >= len(self._tokens) or number - 1 in self._taken:
            return False
        before, after = self._tokens[number - 1], self._tokens[number + 1]
        gaps = (self.between(number - 1), self.between(number))
        if not after.is_capital or any(gap not in (" ", "\u00a0") for gap in gaps):
            return False
        own, other = traits(self._tokens[number].text), traits(after.text)
        is_owner = own.is_place and self.is_first(after.text)
        is_name = not (own.is_adjective or own.is_person_noun or other.is_ordinary or is_owner)
        return is_name and traits(before.text).is_person_noun and "nomn" in own.cases

    def begins_name(self, number: int) -> bool:
        """Whether a usual Russian word is a first name by what follows: «Деррик Роуз»."""
        if number + 1 >= len(self._tokens) or self.between(number) not in (" ", "\u00a0"):
            return False
        token, after = self._tokens[number], self._tokens[number + 1]
        own, other = traits(token.text), traits(after.text)
        is_usual = own.is_adjective or own.is_place or own.is_person_noun
        if is_usual or not token.keys.isdisjoint(_NOT_FIRST_NAMES) or number + 1 in self._taken:
            return False
        if not after.is_capital or is_acronym(after.text) or self._begins_sentence(number):
            return False
        if other.is_ordinary and not (
            number and traits(self._tokens[number - 1].text).is_person_noun
        ):
            return False
        common = own.cases & other.cases
        return "nomn" in common or bool(common - {"gent", "accs"})

    def _follows_name(self, number: int) -> bool:
        """Whether the word before is an initial, a first name or a word that nobody knows."""
        if not number or number - 1 in self._taken:
            return False
        between, before = self.between(number - 1), self._tokens[number - 1].text
        if not before[0].isupper() or between not in (" ", "\u00a0", ". ", "."):
            return False
        if len(before) == 1 or between.startswith("."):
            is_initial = len(before) == 1 and between.startswith(".")
            return is_initial or self._is_of_one_letter(number - 1)
        if is_acronym(before) or is_authority(before):
            return False
        if self._language is not Language.RU or not is_cyrillic(before):
            return self.is_first(before)
        is_strange = not traits(before).is_known or self.begins_name(number - 1)
        return is_strange or self.is_first(before)

    def _begins_sentence(self, number: int) -> bool:
        start = self._tokens[number].start
        return _SENTENCE_END.search(self._text, max(0, start - 8), start) is not None

    def _follows(self, before: Unit, unit: Unit) -> bool:
        between = self._text[self._tokens[before.after - 1].end : self._tokens[unit.first].start]
        if before.is_initial:
            return _INITIAL.fullmatch(between) is not None
        is_one_script = unit.is_initial or is_cyrillic(before.text) == is_cyrillic(unit.text)
        return between in (" ", "\u00a0") and is_one_script

    def is_like_name(self, unit: Unit) -> bool:
        """Whether a word can be a first name or a surname and hardly anything else."""
        if not is_cyrillic(unit.text):
            return False
        own = traits(unit.text.rpartition("-")[2])
        return (
            own.is_first_name or self.is_first(unit.text) or not (own.is_ordinary or own.is_place)
        )

    def describes_head(self, unit: Unit) -> bool:
        """Whether a word describes an organisation's noun: «Стэнфордский университет»."""
        if unit.after >= len(self._tokens) or self.between(unit.after - 1) not in (" ", "\u00a0"):
            return False
        after, own = self._tokens[unit.after], unit_traits(unit)
        is_head = not (after.is_capital or after.keys.isdisjoint(HEADS))
        return is_head and own is not None and own.is_adjective and not own.is_known

    def is_before_act(self, number: int) -> bool:
        """Whether a token tells what somebody named right before it has done: «Надя вышла»."""
        if number >= len(self._tokens) or self.between(number - 1) not in (" ", "\u00a0"):
            return False
        word = self._tokens[number].text
        return _ACT.search(word) is not None and traits(word).is_verb

    def is_first(self, word: str) -> bool:
        """Whether a word is a first name, in any case form."""
        head = word.partition("-")[0]
        return is_first_name(head) or (
            self._language is Language.RU and is_cyrillic(head) and traits(head).is_first_name
        )

    def of_one(self, run: tuple[Unit, ...]) -> tuple[Unit, ...]:
        """Leave out what belongs to others: «имени Речного Ян Вольт», «Яна Вольта Речному»."""
        if self._language is Language.EN:
            return self._from_first_name(run)
        if len(run) < 3:
            return run
        is_mixed = not self.agree(run)
        if is_mixed or self.is_of_thing(run) or self._is_behind_honoured(run):
            run = self._from_first_name(run)
        return run[:-1] if is_mixed and len(run) > 2 and self.agree(run[:-1]) else run

    def _is_behind_honoured(self, run: tuple[Unit, ...]) -> bool:
        """Whether a surname after which something is called stands before a name."""
        before = self._tokens[run[0].first - 1].text if run[0].first else ""
        is_surname = not (run[0].is_initial or self.is_first(run[0].text))
        return before in _NAMED_AFTER and is_surname

    def _from_first_name(self, run: tuple[Unit, ...]) -> tuple[Unit, ...]:
        """Leave out what stands before the first name: "Trade Jane Doe" is Jane Doe."""
        for number, unit in enumerate(run[:-1]):
            if unit.is_initial or self.is_first(unit.text):
                return run[number:]
        start = self._tokens[run[-2].first].start if len(run) > 2 else 0
        return run[-2:] if ENGLISH_NATIVE.search(self._text, 0, start) else run

    def agree(self, run: tuple[Unit, ...]) -> bool:
        """Whether the names that the dictionary knows can stand in one case."""
        if self._language is not Language.RU:
            return True
        known = [own.cases for own in map(unit_traits, run) if own is not None and own.is_personal]
        return len(known) < 2 or bool(frozenset.intersection(*known))

    def is_of_thing(self, run: tuple[Unit, ...]) -> bool:
        """Whether the word before says that the name is a place's or a thing's."""
        first = run[0].first
        if not first or self.between(first - 1) not in (" ", "\u00a0"):
            return False
        keys, own = self._tokens[first - 1].keys, unit_traits(run[0])
        if len(run) == 1 and own is not None and own.is_surname and own.is_genitive:
            return not keys.isdisjoint(_PLACES_AND_GOODS)
        return not keys.isdisjoint(THINGS_WITH_NAMES)


def unit_traits(unit: Unit) -> Traits | None:
    """Return what a Cyrillic word of a name can be, of a double name its last part."""
    if unit.is_initial or not is_cyrillic(unit.text):
        return None
    return traits(unit.text.rpartition("-")[2])


def is_no_place(run: Sequence[Unit]) -> bool:
    """Whether none of the words is only a place's."""
    owns = [own for own in map(unit_traits, run) if own is not None]
    return not any(own.is_place and not own.is_personal for own in owns)


def is_cyrillic(word: str) -> bool:
    """Whether a word has a Cyrillic letter."""
    return _CYRILLIC.search(word) is not None
