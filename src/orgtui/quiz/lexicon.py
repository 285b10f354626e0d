"""Names and what they mean, found by spelling, by form, by sound and by nearness."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from orgtui.facts.ids import EntityKind
from orgtui.facts.records import Entity
from orgtui.text.folding import flatten, fold
from orgtui.text.inflection import PLURAL, kazakh_bases, paradigms, splits
from orgtui.text.transliteration import is_cyrillic, letter_by_letter, single, sound, sounds

Thing = tuple[EntityKind, str]
"""What an entity is told from others by: its kind and id."""


_LONG_ENOUGH_TO_VARY = 6
_SHORTEST_SOUND = 2
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


@dataclass(frozen=True, slots=True, eq=False)
class _Heard:
    """How a name sounds, and in which script it is written."""

    sound: str
    is_cyrillic: bool
    meaning: Meaning


@dataclass(slots=True)
class _Node:
    """A step in the tree of words, by the stems of the next word."""

    steps: dict[str, list[tuple[frozenset[str], "_Node"]]] = field(default_factory=dict)
    meanings: list[Meaning] = field(default_factory=list)


class Lexicon:
    """A set of names that can be asked what a spelling means.

    Exact spellings are indexed at once, forms, sounds and lengths when first asked for.
    """

    def __init__(self) -> None:
        """Begin without names."""
        self.exact: dict[str, list[Meaning]] = {}
        self.words: dict[str, set[Thing]] = defaultdict(set)
        """What each word of a name may be about; filled by `prepare`."""
        self._pending: list[tuple[str, list[str], Meaning]] = []
        self._tree = _Node()
        self._sounds: dict[str, list[_Heard]] = {}
        self._spellings: dict[tuple[bool, int], list[Spelling]] = defaultdict(list)
        self._keys: dict[tuple[bool, int], list[str]] = defaultdict(list)

    def add_keys(self, keys: Iterable[str], meaning: Meaning) -> None:
        """Add spellings that are folded and flattened already, to be found only as they are."""
        for key in keys:
            held = self.exact.get(key)
            if held is None:
                self.exact[key] = [meaning]
            elif not any(m.entity is meaning.entity and m.sense is meaning.sense for m in held):
                held.append(meaning)

    def add(self, text: str, meaning: Meaning) -> None:
        """Add a name with all its forms, sounds and slips."""
        words = flatten(fold(text)).split()
        if words:
            self.add_keys(("".join(words),), meaning)
            self._pending.append((text, words, meaning))

    def prepare(self) -> None:
        """Index the forms, sounds and lengths of the names added so far."""
        pending, self._pending = self._pending, []
        for text, words, meaning in pending:
            key = "".join(words)
            script = is_cyrillic(key)
            for word in words:
                self.words[word].add(meaning.thing)
            if script:
                self._add_forms(words, meaning, is_acronym=is_acronym(text))
            if meaning.sense is Sense.NAME and len(key) > _SHORTEST_SOUND:
                self._add_sound(key, meaning, is_acronym=is_acronym(text))
                bucket = (script, len(key))
                spelling = Spelling(key, meaning, tuple(words), is_acronym(text))
                self._spellings[bucket].append(spelling)
                self._keys[bucket].append(key)

    def find(self, words: Sequence[str], route: Route) -> list[Meaning]:
        """Return what folded and flattened words mean by one route."""
        if route is Route.EXACT:
            return self.exact.get("".join(words), [])
        self.prepare()
        if route is Route.INFLECTED:
            return self._by_form(words)
        return self._by_sound("".join(words))

    def near(self, key: str, most: int) -> Iterator[tuple[int, Spelling]]:
        """Yield the names within so many slips of a key, with the number of slips."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        self.prepare()
        script = is_cyrillic(key)
        for length in range(len(key) - most, len(key) + most + 1):
            keys = self._keys.get((script, length))
            if keys:
                near = process.extract(
                    key, keys, scorer=OSA.distance, score_cutoff=most, limit=None
                )
                for _, slips, place in near:
                    yield int(slips), self._spellings[script, length][place]

    def spellings(self) -> Iterator[Spelling]:
        """Yield every name that slips are measured against."""
        self.prepare()
        for group in self._spellings.values():
            yield from group

    def _add_sound(self, key: str, meaning: Meaning, *, is_acronym: bool) -> None:
        heard = letter_by_letter(key) if is_acronym else sound(key)
        if len(heard) > _SHORTEST_SOUND:
            self._sounds.setdefault(single(heard), []).append(
                _Heard(heard, is_cyrillic(key), meaning)
            )

    def _by_sound(self, key: str) -> list[Meaning]:
        script = is_cyrillic(key)
        return unique(
            candidate.meaning
            for heard in dict.fromkeys((*sounds(key), letter_by_letter(key)))
            for candidate in self._sounds.get(single(heard), ())
            if _sounds_alike(heard, candidate, is_same_script=candidate.is_cyrillic == script)
        )

    def _add_forms(self, words: Iterable[str], meaning: Meaning, *, is_acronym: bool) -> None:
        nodes = [self._tree]
        for word in words:
            following = _Node()
            found = paradigms(word)
            if is_acronym:
                # «ШОСом» is said, but an acronym never loses a letter.
                found = tuple((stem, endings) for stem, endings in found if stem == word)
            if meaning.entity.kind is EntityKind.PERSON:
                found = tuple((stem, endings - PLURAL) for stem, endings in found)
            for stem, endings in found:
                for node in nodes:
                    node.steps.setdefault(stem, []).append((endings, following))
            nodes = [following]
        nodes[0].meanings.append(meaning)

    def _by_form(self, words: Sequence[str]) -> list[Meaning]:
        found = self._walk(words)
        if not found and is_cyrillic(words[-1]):
            for base in kazakh_bases(words[-1]):
                found = self.exact.get("".join([*words[:-1], base]), [])
                if found:
                    break
        return found

    def _walk(self, words: Sequence[str]) -> list[Meaning]:
        nodes = [self._tree]
        for word in words:
            nodes = [
                following
                for node in nodes
                for stem, ending in splits(word)
                for endings, following in node.steps.get(stem, ())
                if ending in endings
            ]
            if not nodes:
                return []
        return unique(meaning for node in nodes for meaning in node.meanings)


def _sounds_alike(heard: str, candidate: _Heard, *, is_same_script: bool) -> bool:
    """Whether a sound is a name's, and not merely a slip within one script."""
    if candidate.sound != heard:
        return not is_same_script and len(heard) >= _LONG_ENOUGH_TO_VARY
    if not is_same_script:
        return True
    return len(heard) >= _LONG_ENOUGH_TO_VARY and candidate.meaning.entity.kind in _ROMANISED


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
