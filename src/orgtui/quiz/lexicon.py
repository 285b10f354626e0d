"""Names and what they mean, found by spelling, by form, by sound and by nearness."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice, product

from orgtui.facts.ids import EntityKind
from orgtui.facts.records import Entity
from orgtui.text.folding import flatten, fold
from orgtui.text.inflection import PLURAL, by_rule, kazakh_bases, paradigms, splits
from orgtui.text.transliteration import is_cyrillic, letter_by_letter, single, sound, sounds

Thing = tuple[EntityKind, str]
"""What an entity is told from others by: its kind and id."""


_LONG_ENOUGH_TO_VARY = 6
_SHORTEST_SOUND = 2
_MOST_READINGS = 64
"""How many ways of reading inflected words are looked up."""
_ROMANISED = frozenset({EntityKind.PERSON, EntityKind.CITY})
"""Kinds whose names are spelled in several ways within one script."""


class Sense(Enum):
    """How a spelling stands for a thing."""

    NAME = "name"
    DEMONYM = "demonym"
    """Its people or its adjective."""
    OUTDATED = "outdated"
    """Its name of long ago."""
    CODE = "code"
    """Its bare country code."""
    FIRST_NAME = "first-name"
    """The first name of a person."""
    PART = "part"
    """Its name without the word that tells it from others."""


class Route(Enum):
    """How a spelling was found to be a name."""

    EXACT = "exact"
    INFLECTED = "inflected"
    SOUND = "sound"


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """A thing and the way in which a spelling stands for it."""

    entity: Entity
    sense: Sense = Sense.NAME

    @property
    def thing(self) -> Thing:
        """The kind and id."""
        return (self.entity.kind, self.entity.id)


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """A spelling to measure slips against."""

    key: str
    """Folded and flattened, without spaces."""
    meaning: Meaning
    words: tuple[str, ...]
    """Folded and flattened."""
    is_acronym: bool = False


class Lexicon:
    """A set of names that can be asked what a spelling means.

    Exact spellings are indexed at once, forms, sounds and lengths when first asked for. Inside,
    meanings are numbers: plain rows take little room and little time to make.
    """

    def __init__(self) -> None:
        """Begin without names."""
        self.exact: dict[str, list[int]] = {}
        self._meanings: list[Meaning] = []
        self._numbers: dict[tuple[int, Sense], int] = {}
        self._words: dict[str, list[int]] = {}
        self._texts: list[str] = []
        self._pending: list[tuple[str, list[str], int]] = []
        self._stems: dict[str, list[tuple[str, str]]] = {}
        self._inflected: set[str] = set()
        self._sounds: dict[str, list[tuple[str, bool, int]]] = {}
        self._keys: dict[str, list[str]] = {}
        self._spellings: dict[str, list[tuple[str, bool, int]]] = {}

    def add_keys(self, keys: Iterable[str], meaning: Meaning) -> None:
        """Add spellings that are folded and flattened already, to be found only as they are."""
        number = self._number(meaning)
        for key in keys:
            held = self.exact.setdefault(key, [])
            if number not in held:
                held.append(number)

    def add(self, text: str, meaning: Meaning) -> None:
        """Add a name with all its forms, sounds and slips."""
        words = flatten(fold(text)).split()
        if words:
            self.add_keys(("".join(words),), meaning)
            self._texts.append(text)
            self._pending.append((text, words, self._number(meaning)))

    def _number(self, meaning: Meaning) -> int:
        key = (id(meaning.entity), meaning.sense)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._meanings)
            self._meanings.append(meaning)
        return number

    def prepare(self) -> None:
        """Index the forms, sounds and lengths of the names added so far."""
        pending, self._pending = self._pending, []
        for text, words, number in pending:
            key = "".join(words)
            meaning = self._meanings[number]
            script = is_cyrillic(key)
            for word in words:
                held = self._words.setdefault(word, [])
                if not held or held[-1] != number:
                    held.append(number)
            if script:
                self._add_forms(words, meaning, is_acronym=is_acronym(text))
            if meaning.sense is Sense.NAME and len(key) > _SHORTEST_SOUND:
                self._add_sound(key, number, is_acronym=is_acronym(text))
                bucket = _bucket(len(key), is_cyrillic=script)
                spelling = (" ".join(words), is_acronym(text), number)
                self._spellings.setdefault(bucket, []).append(spelling)
                self._keys.setdefault(bucket, []).append(key)

    def entities(self) -> tuple[Entity, ...]:
        """Return everything that is named, in the order in which it was added."""
        return tuple({id(m.entity): m.entity for m in self._meanings}.values())

    def find(self, words: Sequence[str], route: Route) -> list[Meaning]:
        """Return what folded and flattened words mean by one route."""
        if route is Route.EXACT:
            return self._exactly("".join(words))
        self.prepare()
        if route is Route.INFLECTED:
            return self._by_form(words)
        return self._by_sound("".join(words))

    def _exactly(self, key: str) -> list[Meaning]:
        return [self._meanings[number] for number in self.exact.get(key, ())]

    def things_with(self, word: str) -> frozenset[Thing]:
        """Return everything that has a folded and flattened word in one of its names."""
        self.prepare()
        return frozenset(self._meanings[number].thing for number in self._words.get(word, ()))

    def near(self, key: str, most: int) -> Iterator[tuple[int, Spelling]]:
        """Yield the names within so many slips of a key, with the number of slips."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        self.prepare()
        script = is_cyrillic(key)
        for length in range(len(key) - most, len(key) + most + 1):
            bucket = _bucket(length, is_cyrillic=script)
            keys = self._keys.get(bucket)
            if keys:
                near = process.extract(
                    key, keys, scorer=OSA.distance, score_cutoff=most, limit=None
                )
                for found, slips, place in near:
                    yield int(slips), self._spelling(found, self._spellings[bucket][place])

    def _spelling(self, key: str, row: tuple[str, bool, int]) -> Spelling:
        words, is_acronym, number = row
        return Spelling(key, self._meanings[number], tuple(words.split()), is_acronym)

    def texts(self) -> Iterator[str]:
        """Yield every name as it was added."""
        yield from self._texts

    def spellings(self) -> Iterator[Spelling]:
        """Yield every name that slips are measured against."""
        self.prepare()
        for bucket, rows in self._spellings.items():
            for key, row in zip(self._keys[bucket], rows, strict=True):
                yield self._spelling(key, row)

    def _add_sound(self, key: str, number: int, *, is_acronym: bool) -> None:
        heard = letter_by_letter(key) if is_acronym else sound(key)
        if len(heard) > _SHORTEST_SOUND:
            row = (heard, is_cyrillic(key), number)
            self._sounds.setdefault(single(heard), []).append(row)

    def _by_sound(self, key: str) -> list[Meaning]:
        script = is_cyrillic(key)
        return unique(
            self._meanings[number]
            for heard in dict.fromkeys((*sounds(key), letter_by_letter(key)))
            for name, is_name_cyrillic, number in self._sounds.get(single(heard), ())
            if _sounds_alike(
                heard, name, self._meanings[number], is_same_script=is_name_cyrillic == script
            )
        )

    def _add_forms(self, words: Iterable[str], meaning: Meaning, *, is_acronym: bool) -> None:
        for word in words:
            if word in self._inflected:
                continue
            self._inflected.add(word)
            found = paradigms(word)
            if is_acronym:
                # «ШОСом» is said, but an acronym never loses a letter.
                found = tuple((stem, endings) for stem, endings in by_rule(word) if stem == word)
            if meaning.entity.kind is EntityKind.PERSON:
                found = tuple((stem, endings - PLURAL) for stem, endings in found)
            for stem, endings in found:
                listed = f" {' '.join(sorted(ending or '-' for ending in endings))} "
                self._stems.setdefault(stem, []).append((listed, word))

    def _by_form(self, words: Sequence[str]) -> list[Meaning]:
        found = self._by_bases(words)
        if not found and is_cyrillic(words[-1]):
            for base in kazakh_bases(words[-1]):
                found = self._exactly("".join([*words[:-1], base]))
                if found:
                    break
        return found

    def _by_bases(self, words: Sequence[str]) -> list[Meaning]:
        """Return what the dictionary forms of the words mean together."""
        bases: list[list[str]] = []
        for word in words:
            found = self._bases(word)
            if not found:
                return []
            bases.append(found)
        keys = map("".join, islice(product(*bases), _MOST_READINGS))
        return unique(meaning for key in keys for meaning in self._exactly(key))

    def _bases(self, word: str) -> list[str]:
        """Return the words of names that a typed word is a form of."""
        found = [word] if word in self._words else []
        for stem, ending in splits(word):
            told = f" {ending or '-'} "
            found.extend(base for endings, base in self._stems.get(stem, ()) if told in endings)
        return list(dict.fromkeys(found))


def _bucket(length: int, *, is_cyrillic: bool) -> str:
    return f"{length}{'c' if is_cyrillic else ''}"


def _sounds_alike(heard: str, name: str, meaning: Meaning, *, is_same_script: bool) -> bool:
    """Whether a sound is a name's, and not merely a slip within one script."""
    if name != heard:
        return not is_same_script and len(heard) >= _LONG_ENOUGH_TO_VARY
    if not is_same_script:
        return True
    return len(heard) >= _LONG_ENOUGH_TO_VARY and meaning.entity.kind in _ROMANISED


def unique(meanings: Iterable[Meaning]) -> list[Meaning]:
    """Return the meanings without those that are said twice, the first ones kept."""
    kept: dict[tuple[Thing, Sense], Meaning] = {}
    for meaning in meanings:
        kept.setdefault((meaning.thing, meaning.sense), meaning)
    return list(kept.values())


def is_acronym(text: str) -> bool:
    """Whether a name is written like SCO, ШОС, G20, MERCOSUR."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(text) <= 8 and " " not in text and bool(letters) and text.upper() == text
