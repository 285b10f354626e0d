"""Persons that no table holds, by the shape of their names and the words around them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orgtui.articles.first_names import is_first_name
from orgtui.articles.likely import Likely
from orgtui.articles.matching import Token
from orgtui.articles.person_words import (
    NEVER_PERSONS,
    PARTICLES,
    RULERS,
    THINGS_WITH_NAMES,
    is_authority,
    is_titled,
)
from orgtui.articles.word_forms import is_acronym, kazakh_name, name_keys, text_keys
from orgtui.articles.word_traits import Traits, nominative_of_person, traits
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

_INITIAL = re.compile(r"\.?-?[ \u00a0]?")
_ROMAN = re.compile("[IVX]+")
_MOST_UNITS = 5
_CYRILLIC = re.compile("[а-яёәғқңөұүһі]", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?:^|[.!?…\n])[\s\"«“”»(–—-]*$")


@dataclass(frozen=True, slots=True)
class _Unit:
    """One word of a name: «Франк-Вальтер», «А.», «фон»."""

    first: int
    after: int
    text: str
    is_initial: bool = False


class PersonFinder:
    """Reads one text for the names of persons."""

    def __init__(
        self, text: str, tokens: Sequence[Token], language: Language, taken: frozenset[int]
    ) -> None:
        """Read a text; `taken` are the tokens that belong to known names."""
        self._text = text
        self._tokens = tokens
        self._language = language
        self._taken = taken
        self._surnames: dict[str, str] = {}

    def persons(self) -> tuple[Likely, ...]:
        """Return the likely persons in order: full names, titled ones, their surnames again."""
        runs = tuple(self._runs())
        found = []
        alone = []
        for run in runs:
            person = self._person(run)
            if person is None:
                alone.append(run)
                continue
            found.append(person)
            self._remember(run, person.name)
        for run in alone:
            again = self._again(run)
            if again is not None:
                found.append(again)
        return tuple(sorted(found, key=lambda person: person.start))

    def _runs(self) -> Iterator[tuple[_Unit, ...]]:
        """Yield the words with capitals that stand together and may be a name."""
        run: list[_Unit] = []
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

    def _unit(self, number: int) -> _Unit | None:
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
            return _Unit(number, number + 1, token.text, is_initial=True) if is_initial else None
        if is_acronym(token.text) or not self._may_be_name(number):
            return None
        after = self._hyphenated(number)
        return _Unit(number, after, self._text[token.start : self._tokens[after - 1].end])

    def _with_particle(self, number: int) -> _Unit | None:
        """Return «аль-Баради», «фон дер Ляйен» as one word."""
        at = number
        while at < len(self._tokens) - 1 and self._tokens[at].text.lower() in PARTICLES:
            if self._between(at).strip(" -\u00a0'’"):
                return None
            at += 1
        if at - number > 3 or at in self._taken or not self._tokens[at].is_capital:
            return None
        if len(self._tokens[at].text) == 1:
            return None
        after = self._hyphenated(at)
        start, end = self._tokens[number].start, self._tokens[after - 1].end
        return _Unit(number, after, self._text[start:end])

    def _between(self, number: int) -> str:
        """Return what stands between a token and the next."""
        return self._text[self._tokens[number].end : self._tokens[number + 1].start]

    def _hyphenated(self, number: int) -> int:
        after = number + 1
        while (
            after < len(self._tokens)
            and after not in self._taken
            and self._between(after - 1) in ("-", "‑")
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
            return self._language is Language.EN or not self._begins_sentence(number)
        if self._language is Language.KK:
            return True
        own = traits(word)
        if own.is_first_name or own.is_patronymic or is_first_name(word):
            return True
        if own.is_ordinary and not own.is_surname:
            return self._follows_first_name(number)
        return not (own.is_ordinary and self._begins_sentence(number))

    def _follows_first_name(self, number: int) -> bool:
        if not number or self._between(number - 1) not in (" ", "\u00a0", ". ", "."):
            return False
        before = self._tokens[number - 1]
        if len(before.text) == 1:
            return before.is_capital and self._between(number - 1).startswith(".")
        return before.is_capital and self._is_first(before.text)

    def _begins_sentence(self, number: int) -> bool:
        start = self._tokens[number].start
        return _SENTENCE_END.search(self._text, max(0, start - 8), start) is not None

    def _follows(self, before: _Unit, unit: _Unit) -> bool:
        between = self._text[self._tokens[before.after - 1].end : self._tokens[unit.first].start]
        if before.is_initial:
            return _INITIAL.fullmatch(between) is not None
        return between in (" ", "\u00a0")

    def _is_first(self, word: str) -> bool:
        head = word.partition("-")[0]
        return is_first_name(head) or (
            self._language is Language.RU
            and _CYRILLIC.search(head) is not None
            and traits(head).is_first_name
        )

    def _person(self, run: tuple[_Unit, ...]) -> Likely | None:
        if all(unit.is_initial for unit in run) or self._is_quoted(run):
            return None
        if len(run) == 1:
            return self._ruler(run) or (self._likely(run) if self._is_titled_one(run) else None)
        if len(run) > _MOST_UNITS or not self._is_full_name(run):
            return None
        return self._likely(run)

    def _is_full_name(self, run: tuple[_Unit, ...]) -> bool:
        """Whether two words or more are a person's first name and surname."""
        if self._is_of_thing(run) or not self._agree(run):
            return False
        if any(unit.is_initial for unit in run):
            return run[-1].is_initial or len(run[-1].text) > 2
        if any(self._is_first(unit.text) for unit in run[:-1]):
            return True
        title = self._title(run[0].first)
        if title:
            return True
        if self._language is Language.RU:
            return all(self._is_like_name(unit) for unit in run)
        return self._language is Language.KK and _is_kazakh_surname(run[-1].text)

    def _is_like_name(self, unit: _Unit) -> bool:
        """Whether a word can be a first name or a surname and hardly anything else."""
        if not _CYRILLIC.search(unit.text):
            return False
        own = traits(unit.text.rpartition("-")[2])
        return own.is_first_name or not (own.is_ordinary or own.is_place)

    def _agree(self, run: tuple[_Unit, ...]) -> bool:
        """Whether the words that the dictionary knows can stand in one case."""
        if self._language is not Language.RU:
            return True
        known = [own for own in map(self._traits, run) if own is not None and own.is_known]
        common = known[0].cases if known else frozenset()
        for own in known[1:]:
            common &= own.cases
        return bool(common) or len(known) < 2

    def _traits(self, unit: _Unit) -> Traits | None:
        if unit.is_initial or not _CYRILLIC.search(unit.text):
            return None
        return traits(unit.text.rpartition("-")[2])

    def _is_of_thing(self, run: tuple[_Unit, ...]) -> bool:
        """Whether the word before says that the name is a place's or a thing's."""
        first = run[0].first
        if not first or self._between(first - 1) not in (" ", "\u00a0"):
            return False
        return not self._tokens[first - 1].keys.isdisjoint(THINGS_WITH_NAMES)

    def _is_quoted(self, run: tuple[_Unit, ...]) -> bool:
        start, end = self._tokens[run[0].first].start, self._tokens[run[-1].after - 1].end
        return self._text[max(0, start - 1) : start] in ("«", "“", "„", '"') or (
            self._text[end : end + 1] in ("»", "”")
        )

    def _title(self, number: int) -> bool:
        """Whether the word before a token says that a person follows."""
        if not number or self._between(number - 1) not in (" ", "\u00a0"):
            return False
        return number - 1 not in self._taken and is_titled(
            self._tokens[number - 1].text, self._language
        )

    def _is_titled_one(self, run: tuple[_Unit, ...]) -> bool:
        """Whether a single name is a person's because of the title before it."""
        unit = run[0]
        if self._language is Language.KK or not self._title(unit.first):
            return False
        if self._language is Language.EN:
            return True
        own = self._traits(unit)
        if own is None:
            return False
        before = traits(self._tokens[unit.first - 1].text)
        if own.is_ordinary or own.is_place:
            return False
        if own.is_surname and own.is_known:
            return bool(own.cases & before.cases)
        return bool(own.cases & before.cases) and "gent" not in before.cases

    def _ruler(self, run: tuple[_Unit, ...]) -> Likely | None:
        """Return «Елизавета II» with its number."""
        unit = run[0]
        if unit.after >= len(self._tokens) or not self._is_first(unit.text):
            return None
        number = self._tokens[unit.after]
        if not _ROMAN.fullmatch(number.text) or self._between(unit.after - 1) not in (
            " ",
            "\u00a0",
        ):
            title = unit.first and self._tokens[unit.first - 1].keys & RULERS
            return self._likely(run) if title and self._title(unit.first) else None
        likely = self._likely(run)
        return Likely(
            start=likely.start,
            end=number.end,
            kind=likely.kind,
            name=f"{likely.name} {number.text}",
        )

    def _likely(self, run: tuple[_Unit, ...]) -> Likely:
        last = self._tokens[run[-1].after - 1]
        end = last.end
        if run[-1].is_initial:
            end += 1
        if re.search("['’ʼ]s$", last.text):
            end -= 2
        start = self._tokens[run[0].first].start
        return Likely(
            start=start,
            end=end,
            kind=EntityKind.PERSON,
            name=self._name(self._text[start:end]),
            is_sure=len(run) > 1,
        )

    def _name(self, written: str) -> str:
        if self._language is Language.EN or not _CYRILLIC.search(written):
            return written
        if self._language is Language.KK:
            return kazakh_name(written)
        parts = re.split(r"([\s\u00a0.-]+)", written)
        words = tuple(part for part in parts[::2] if len(part) > 1 and part[0].isupper())
        nominative = dict(zip(words, nominative_of_person(words), strict=True))
        return "".join(nominative.get(part, part) for part in parts)

    def _remember(self, run: tuple[_Unit, ...], name: str) -> None:
        """Note the surname, so that it is known where it stands alone."""
        for word in name.split()[-1:] if not run[-1].is_initial else name.split()[:1]:
            if len(word) > 2 and not _ROMAN.fullmatch(word):
                for key in name_keys(word, is_alone=True):
                    self._surnames.setdefault(key, name)
        if len(run) > 1:
            for key in name_keys(name.split(maxsplit=1)[0], is_alone=True):
                self._surnames.setdefault(key, name)

    def _again(self, run: tuple[_Unit, ...]) -> Likely | None:
        unit = run[-1]
        if len(run) > 2 or self._is_quoted(run) or self._is_of_thing(run):
            return None
        for key in text_keys(unit.text, self._language):
            name = self._surnames.get(key)
            if name is not None:
                last = self._tokens[unit.after - 1]
                start = self._tokens[unit.first].start
                end = last.end - 2 if re.search("['’ʼ]s$", last.text) else last.end
                return Likely(
                    start=start, end=end, kind=EntityKind.PERSON, name=name, is_sure=False
                )
        return None


def _is_kazakh_surname(word: str) -> bool:
    return re.search(r"(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ұлы|қызы)(?:\w{0,4})$", word) is not None
