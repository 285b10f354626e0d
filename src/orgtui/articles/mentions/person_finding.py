"""Persons that no table holds, by the shape of their names and the words around them."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from orgtui.articles.mentions.likely import Likely
from orgtui.articles.mentions.matching import Token
from orgtui.articles.mentions.name_runs import NameRuns, Unit, is_cyrillic, is_no_place, unit_traits
from orgtui.articles.mentions.name_seams import parted
from orgtui.articles.mentions.organisation_phrases import SPACE
from orgtui.articles.mentions.person_words import (
    BEFORE_NOMINATIVES,
    ENGLISH_THING,
    OF_WOMEN_OR_MEN,
    RELATED,
    RULERS,
    SHORT_TITLES,
    THINGS_WITH_NAMES,
    is_english_person,
    is_kazakh_surname,
    is_made,
    is_title_of_kazakh,
    is_titled,
    speaks,
)
from orgtui.articles.mentions.surnames import is_surname_alone, leader
from orgtui.articles.mentions.word_forms import kazakh_name, name_keys, text_keys
from orgtui.articles.mentions.word_traits import (
    Traits,
    is_never_declined,
    nominative_of_person,
    traits,
)
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

_NONE: frozenset[str] = frozenset()
_NOMINATIVE, _GENITIVE = frozenset({"nomn"}), frozenset({"gent", "accs"})
_MADE_OR_BECAME = re.compile(r"(?:избран|назначен|утвержден|утверждён|переизбран|выбран|стал)а?")
_TELLING = frozenset("слово мнение господин госпожа".split())
_IN_OFFICE = (" на посту", " на должности", " в должности")
_ROMAN = re.compile("[IVX]+")
_MOST_UNITS, _FAR = 5, 5
_PLACE_WORDS = frozenset({"в", "во", "из", "под", "in", "from"})
_OPENING, _CLOSING = ("«", "“", "„", '"'), ("»", "”", "“", '"')


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
        self._words = NameRuns(text, tokens, language, taken)
        self._surnames: dict[str, str] = {}
        self._exact: dict[str, str] = {}
        """Full names by the surname in the nominative, whatever else it may mean."""

    @cached_property
    def _capitals(self) -> frozenset[str]:
        """The words with a capital."""
        return frozenset(token.text for token in self._tokens if token.is_capital)

    def persons(self) -> tuple[Likely, ...]:
        """Return the likely persons in order: full names, titled ones, their surnames again."""
        runs = tuple(self._words.runs())
        found: list[Likely] = []
        alone, single = [], []
        every = (part for run in runs for part in parted(run, self._words, self._surnames))
        for part in every:
            person = self._person(part) or self._in_brackets(part, found)
            if person is None:
                alone.append(part)
                continue
            found.append(person)
            if " " in person.name:
                self._remember(part, person.name)
            else:
                single.append((len(found) - 1, part))
        for at, run in single:
            found[at] = self._again(run) or found[at]
            self._remember(run, found[at].name)
        found += self._told_again(alone, found)
        read = {number for run in runs for unit in run for number in range(unit.first, unit.after)}
        found += self._told_before(read) if self._exact else ()
        return tuple(sorted(found, key=lambda person: person.start))

    def _told_again(
        self, alone: Sequence[tuple[Unit, ...]], found: Sequence[Likely]
    ) -> Iterator[Likely]:
        """Yield those of the other runs that speak, or name somebody whom the text knows."""
        for run in alone:
            if self._is_speaker(run) and self._again(run) is None:
                self._remember(run, self._likely(run).name)
        ends = {person.end for person in found}
        for run in alone:
            again = self._again(run) or self._joined(run, ends)
            if again is not None:
                ends.add(again.end)
                yield again

    def _told_before(self, read: Collection[int]) -> Iterator[Likely]:
        """Yield surnames of those named before that are usual words too: «Громов», «Ковач»."""
        for number, token in enumerate(self._tokens):
            name = self._exact.get(token.text)
            if name is not None and number not in read and number not in self._taken:
                yield _told(token.start, token.end, name)

    def _person(self, run: tuple[Unit, ...]) -> Likely | None:
        if all(len(unit.text) == 1 for unit in run) or self._is_quoted(run):
            return None
        run = self._words.of_one(run)
        if self._language is Language.KK:
            run = run[:-1] if len(run) > 1 and is_title_of_kazakh(run[-1].text) else run
            run = run[1:] if len(run) > 2 and is_title_of_kazakh(run[0].text) else run
        if len(run) == 1:
            return self._ruler(run) or (self._likely(run) if self._is_titled_one(run) else None)
        if len(run) > _MOST_UNITS or not self._is_full_name(run):
            return None
        return self._likely(run)

    def named_again(self, spans: Iterable[tuple[int, int]]) -> Iterator[Likely]:
        """Yield the persons whose surnames stand at some places: «Николаев» is also a city."""
        for start, end in spans:
            for key in sorted(text_keys(self._text[start:end], self._language)):
                name = self._surnames.get(key)
                if name is not None and " " in name:
                    yield _told(start, end, name)
                    break

    def _in_brackets(self, run: tuple[Unit, ...], found: list[Likely]) -> Likely | None:
        """Return the name in Latin letters that stands in brackets behind a person's."""
        start = self._tokens[run[0].first].start
        is_person = not (is_cyrillic(run[0].text) or ENGLISH_THING.match(run[-1].text))
        if len(run) == 1 or not (found and is_person):
            return None
        return self._likely(run) if self._text[found[-1].end : start] == " (" else None

    def _is_full_name(self, run: tuple[Unit, ...]) -> bool:
        """Whether two words or more are a person's first name and surname."""
        is_titled = self._title(run[0].first) or self._far_title(run[0].first)
        if not self._words.agree(run) and is_titled is None:
            return False
        if any(unit.is_initial for unit in run):
            return run[-1].is_initial or len(run[-1].text) > 2
        if any(self._words.is_first(unit.text) for unit in run[:-1]):
            return True
        is_place = self._language is Language.RU and not is_no_place(run)
        if is_place and self._title(run[0].first) is None:
            return False
        return not self._words.is_of_thing(run) and self._is_strange_name(run)

    def _is_strange_name(self, run: tuple[Unit, ...]) -> bool:
        """Whether words without a known first name are a person's name."""
        is_foreign = self._language is Language.RU and not is_cyrillic(run[-1].text)
        first = run[0].first
        is_titled = self._title(first) is not None or self._far_title(first) is not None
        if is_foreign or is_titled:
            return not is_foreign
        if self._language is Language.RU:
            alike = sum(self._words.is_like_name(unit) for unit in run)
            is_begun = alike == 1 and self._words.begins_name(run[0].first)
            return alike == len(run) or alike > 1 or is_begun
        if self._language is Language.KK:
            return is_kazakh_surname(run[-1].text)
        end = self._tokens[run[-1].after - 1].end
        start = self._tokens[run[0].first].start
        return is_english_person(self._text, start, end, [unit.text for unit in run])

    def _is_quoted(self, run: tuple[Unit, ...]) -> bool:
        """Whether the words are all that stands between quotation marks: the title of a work."""
        start, end = self._tokens[run[0].first].start, self._tokens[run[-1].after - 1].end
        return self._text[max(0, start - 1) : start] in _OPENING and (
            self._text[end : end + 1] in _CLOSING
        )

    def _title(self, number: int) -> int | None:
        """Return the token before a name that says that a person follows, None if none does."""
        usual = (*SPACE, ". ") if self._language is Language.EN else SPACE
        if not number or self._words.between(number - 1) not in usual:
            return None
        is_ended = self._words.between(number - 1).startswith(".")
        if is_ended and self._tokens[number - 1].text.lower() not in SHORT_TITLES:
            return None
        is_title = number - 1 not in self._taken and is_titled(
            self._tokens[number - 1].text, self._language
        )
        return number - 1 if is_title else None

    def _far_title(self, number: int) -> int | None:
        """Return the title in «президент США Обама», «министр обороны Иванов»."""
        at = number - 1
        while at >= 0 and number - at < _FAR and self._words.between(at) in SPACE:
            if at not in self._taken and is_titled(self._tokens[at].text, self._language):
                return at
            is_owner = at in self._taken or (
                not self._tokens[at].is_capital and traits(self._tokens[at].text).is_genitive
            )
            if not is_owner or not self._tokens[at].keys.isdisjoint(THINGS_WITH_NAMES):
                return None
            at -= 1
        return None

    def _is_titled_one(self, run: tuple[Unit, ...]) -> bool:
        """Whether a single name is a person's: a known surname, or one with a title before it."""
        first = run[0].first
        title = self._title(first)
        if self._language is not Language.RU:
            return title is not None and self._language is Language.EN
        word, own = run[0].text, unit_traits(run[0])
        if own is None or self._words.describes_head(run[0]) or self._is_other(run[0], own):
            return False
        if is_surname_alone(word, own) and (own.is_known or not self._is_unclear(run[0])):
            return not (self._words.is_of_thing(run) or self._is_in_place(first))
        if title is None:
            title = self._far_title(first)
            return title is not None and self._is_in_apposition(title, own)
        before = traits(self._tokens[title].text)
        return bool(own.cases & before.cases) and "gent" not in before.cases

    def _is_other(self, unit: Unit, own: Traits) -> bool:
        """Whether a single word is rather no name, or that of a place."""
        word, first = unit.text, unit.first
        if not (own.is_ordinary or own.is_place) or is_surname_alone(word, own, is_clear=True):
            return False
        return not (own.is_surname and self._is_named_behind(first))

    def _is_named_behind(self, first: int) -> bool:
        """Whether what stands before says that a person is named: «по словам Иванова»."""
        if not self._tokens[max(0, first - 1)].keys.isdisjoint(_TELLING):
            return True
        title = self._title(first)
        if title is None or "nomn" not in traits(self._tokens[first].text).cases:
            return False
        return traits(self._tokens[title].text).cases == _NOMINATIVE

    def _is_speaker(self, run: tuple[Unit, ...]) -> bool:
        """Whether a first name or a strange word alone speaks: «… — сказал Марк»."""
        own = unit_traits(run[0]) if len(run) == 1 and self._language is Language.RU else None
        if own is None or not (own.cases >= _NOMINATIVE or is_never_declined(run[0].text)):
            return False
        is_strange = not own.is_known or self._words.is_first(run[0].text)
        start, end = self._tokens[run[0].first].start, self._tokens[run[0].after - 1].end
        if is_strange and speaks(self._text, start, end):
            return True
        is_clear = own.is_first_name and not (own.is_ordinary or own.is_place or own.is_surname)
        return is_clear and self._words.is_before_act(run[0].after)

    def _is_unclear(self, unit: Unit) -> bool:
        """Whether an adjective describes a strange surname, or another follows in the office."""
        before = self._tokens[max(0, unit.first - 1)].text
        is_in_office = self._text.startswith(_IN_OFFICE, self._tokens[unit.after - 1].end)
        return is_in_office or (before.islower() and traits(before).is_adjective)

    def _joined(self, run: tuple[Unit, ...], ends: Collection[int]) -> Likely | None:
        """Return a strange word that «и» joins to a person's name: «Ян Вольт и Эргвальд»."""
        own = unit_traits(run[0]) if len(run) == 1 and self._language is Language.RU else None
        start = self._tokens[run[0].first].start - 3
        is_joined = start in ends and self._text.startswith(" и ", start)
        return self._likely(run) if own and is_joined and not own.is_known else None

    def _is_in_place(self, number: int) -> bool:
        """Whether a preposition of place stands before: «из Иванова»."""
        return number > 0 and self._tokens[number - 1].text.lower() in _PLACE_WORDS

    def _is_in_apposition(self, title: int, own: Traits) -> bool:
        """Whether a name and a title before its owner stand in one case, no genitive."""
        before = traits(self._tokens[title].text).cases
        if not own.is_known and "nomn" in own.cases and not before & {"gent", "accs"}:
            return True
        common = own.cases & before
        if not own.is_known and common - {"nomn", "gent", "accs"}:
            return True
        return bool(common - {"gent", "accs"}) and (own.is_surname or "nomn" in common)

    def _ruler(self, run: tuple[Unit, ...]) -> Likely | None:
        """Return «Елизавета II» with its number."""
        unit = run[0]
        if unit.after >= len(self._tokens) or not self._words.is_first(unit.text):
            return None
        number = self._tokens[unit.after]
        if not _ROMAN.fullmatch(number.text) or self._words.between(unit.after - 1) not in SPACE:
            title = unit.first and self._tokens[unit.first - 1].keys & RULERS
            return self._likely(run) if title and self._title(unit.first) is not None else None
        likely = self._likely(run)
        return replace(likely, end=number.end, name=f"{likely.name} {number.text}")

    def _likely(self, run: tuple[Unit, ...]) -> Likely:
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
            name=self._name(self._text[start:end], self._case(run)),
            is_sure=len(run) > 1,
        )

    def _case(self, run: tuple[Unit, ...]) -> frozenset[str]:
        """Return the cases in which a name stands by what is before it, none where nothing tells.

        A title has the case of the name but for «избрал спикером Юри Тамма», «сын Яна Вольта».
        """
        first = run[0].first
        if self._language is not Language.RU or not first:
            return _NONE
        if _MADE_OR_BECAME.fullmatch(self._tokens[first - 1].text):
            return _NOMINATIVE
        title = self._title(first)
        title = self._far_title(first) if title is None else title
        if title is None:
            return self._case_by_others(run)
        if is_made(token.text for token in self._tokens[max(0, title - 4) : title]):
            return _NONE
        own = traits(self._tokens[title].text).cases
        if "nomn" in own and not self._tokens[title].keys.isdisjoint(RELATED):
            return self._case_by_others(run)
        return own & self._case_by_others(run) or own

    def _case_by_others(self, run: tuple[Unit, ...]) -> frozenset[str]:
        """Return the cases that the rest of the text tells: of a man whom it also names in others.

        «Владислава Мостова» is a woman's name, unless the text has a «Мостов» as well.
        """
        surname = self._tokens[run[-1].after - 1].text
        if surname.endswith(OF_WOMEN_OR_MEN) and surname[:-1] in self._capitals:
            return _GENITIVE
        first = self._tokens[run[0].first]
        is_strange = len(run) > 1 and not traits(first.text).is_known
        before = self._text[max(0, first.start - 3) : first.start].rstrip(" \u00a0")
        is_free = not before or before.endswith(BEFORE_NOMINATIVES)
        return _NOMINATIVE if is_strange and is_free else _NONE

    def _name(self, written: str, cases: frozenset[str]) -> str:
        if self._language is Language.EN or not is_cyrillic(written):
            return written
        if self._language is Language.KK:
            return kazakh_name(written)
        known = leader(written)
        if known is not None:
            return known
        parts = re.split(r"([\s\u00a0.-]+)", written)
        words = tuple(part for part in parts[::2] if len(part) > 1 and part[0].isupper())
        nominative = dict(zip(words, nominative_of_person(words, cases), strict=True))
        return "".join(nominative.get(part, part) for part in parts)

    def _remember(self, run: tuple[Unit, ...], name: str) -> None:
        """Note the surname, so that it is known where it stands alone."""
        for word in name.split()[-1:] if not run[-1].is_initial else name.split()[:1]:
            if len(word) > 2 and not _ROMAN.fullmatch(word):
                for key in name_keys(word, is_alone=True):
                    self._surnames.setdefault(key, name)
        if len(run) > 1:
            if self._language is Language.RU and not run[-1].is_initial:
                self._exact.setdefault(name.rsplit(maxsplit=1)[-1], name)
            for key in name_keys(name.split(maxsplit=1)[0], is_alone=True):
                self._surnames.setdefault(key, name)

    def _again(self, run: tuple[Unit, ...]) -> Likely | None:
        unit = run[-1]
        if len(run) > 2 or self._is_quoted(run) or self._words.is_of_thing(run):
            return None
        if len(run) == 1 and self._is_in_place(unit.first):
            return None
        for key in sorted(text_keys(self._tokens[unit.after - 1].text, self._language)):
            name = self._surnames.get(key)
            if name is not None:
                last = self._tokens[unit.after - 1]
                start = self._tokens[unit.first].start
                end = last.end - 2 if re.search("['’ʼ]s$", last.text) else last.end
                return _told(start, end, name)
        return None


def _told(start: int, end: int, name: str) -> Likely:
    """Return the mention of a person by a part of the name that the text has told in full."""
    return Likely(start=start, end=end, kind=EntityKind.PERSON, name=name, is_sure=False)
