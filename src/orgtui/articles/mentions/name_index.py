"""All names of all entities, found by the first word of a mention."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from orgtui.articles.mentions.word_forms import (
    LONGEST_ENDING,
    Keys,
    is_acronym,
    name_keys,
    plain_forms,
    unaccented,
)
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Name, Names
from orgtui.facts.records import Entity
from orgtui.text.stems import words

LINKED_KINDS = frozenset(
    {
        EntityKind.STATE,
        EntityKind.ORGANISATION,
        EntityKind.PERSON,
        EntityKind.CITY,
        EntityKind.BODY,
    }
)

_COLLECTIVE_NOUNS_TEXT = (
    "организация содружество союз альянс сообщество ассоциация лига объединение совещание "
    "форум совет фонд organisation organization commonwealth union alliance association "
    "community league forum fund ұйым достастық одақ қауымдастық кеңес"
)
COLLECTIVE_NOUNS = frozenset(_COLLECTIVE_NOUNS_TEXT.split())
"""Words that stand for an organisation only where the text has said for which."""
CLEAR_NOUNS = frozenset({"содружество", "достастық", "фонд"})
"""Those of them that stand for it at the beginning of a sentence too."""

_OTHER_THINGS = (
    "Северная Ирландия",
    "Northern Ireland",
    "Новая Гвинея",
    "Внутренняя Монголия",
    "Inner Mongolia",
    "Южный Азербайджан",
    "Иранский Азербайджан",
    "New Mexico",
    "New England",
    "Lake Chad",
    "озеро Чад",
    "Georgia State",
    "Atlanta, Georgia",
    "Нижний Египет",
)
"""Names that hold a state's or a city's name and mean something else."""

_OPEN_FORM = 3
_ASIDE = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePattern:
    """One spelling of an entity's name, ready to be compared with a text."""

    entity: Entity | None
    """None for names of things that are not linked but hold a linked name."""
    keys: tuple[Keys, ...]
    """The keys of each word."""
    capitals: tuple[bool, ...]
    """Which words are always written with a capital letter."""
    is_surname: bool = False
    """Whether it names a person only where the full name has been said."""
    behind_first: tuple[tuple[Keys, bool], ...] = field(init=False)
    """The keys of each word but the first, with whether it always has a capital."""

    def __post_init__(self) -> None:
        """Put together what is asked for wherever the first word stands."""
        words = tuple(zip(self.keys, self.capitals, strict=True))
        object.__setattr__(self, "behind_first", words[1:])


_Patterns = tuple[NamePattern, ...]


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A name that waits to be met: its keys are made when a text has a word that begins like it."""

    entity: Entity | None
    words: tuple[str, ...]
    is_surname: bool = False
    keeps_capitals: bool = False

    @property
    def pattern(self) -> NamePattern:
        pattern = _pattern(self.entity, self.words, is_surname=self.is_surname)
        if self.keeps_capitals:
            return replace(pattern, capitals=tuple(map(_is_capital, self.words)))
        return pattern


class NameIndex:
    """The patterns that can begin with a given word.

    Making the keys of all names costs a second, so they are made by and by, for the names whose
    first letters a text has.
    """

    def __init__(self, entities: Iterable[Entity]) -> None:
        """Index every spelling in every language."""
        self._by_first: dict[str, list[NamePattern]] = defaultdict(list)
        self._asked: dict[Keys, tuple[_Patterns, _Patterns]] = {}
        self._waiting: dict[str, list[_Spelling]] = defaultdict(list)
        entities = tuple(entities)
        owners = {e.id: e.names for e in entities if e.kind is EntityKind.ORGANISATION}
        for entity in entities:
            if entity.kind in LINKED_KINDS:
                for spelling in _spelled(entity, owners.get(entity.context or "")):
                    self._wait(spelling)
        for text in _OTHER_THINGS:
            self._wait(_Spelling(None, tuple(_words(text))))

    def beginning_with(self, keys: Keys, *, is_capital: bool) -> tuple[NamePattern, ...]:
        """Return the patterns whose first word a word fits; a pattern may come twice.

        The word has these keys, and perhaps a capital.
        """
        known = self._asked.get(keys)
        if known is None:
            if len(self._asked) >= _MOST_ASKED:
                self._asked.clear()
            found = tuple(self._found(keys))
            small = tuple(pattern for pattern in found if not pattern.capitals[0])
            known = self._asked[keys] = small, found
        return known[is_capital]

    def _found(self, keys: Keys) -> Iterator[NamePattern]:
        # A set has its keys in another order in every run, and the order decides among namesakes.
        ordered = sorted(keys)
        for key in ordered:
            waiting = self._waiting.pop(key[:_LETTERS], ())
            for spelling in waiting:
                self._add(spelling.pattern)
        for key in ordered:
            yield from self._by_first.get(key, ())

    def _wait(self, spelling: _Spelling) -> None:
        for start in _starts(spelling.words[0]):
            self._waiting[start].append(spelling)

    def _add(self, pattern: NamePattern) -> None:
        for key in pattern.keys[0]:
            self._by_first[key].append(pattern)


@lru_cache(maxsize=16384)
def _starts(word: str) -> frozenset[str]:
    """Return the first letters of all forms of a name's word; only short words change these."""
    if len(word) >= _LETTERS + LONGEST_ENDING and word.isalpha():
        return frozenset({unaccented(word)[:_LETTERS]})
    return frozenset(form[:_LETTERS] for form in plain_forms(word))


_MOST_ASKED = 65_536
"""For how many sets of keys the patterns are remembered; as many as a library has words."""
_LETTERS = 3


def _spelled(entity: Entity, owner: Names | None) -> Iterator[_Spelling]:
    seen: set[tuple[str, ...]] = set()
    for spelling, is_short in _spellings(entity):
        parts = tuple(_words(spelling))
        is_list = spelling.count(",") > 1
        if not parts or parts in seen or is_list or _is_too_general(entity, parts):
            continue
        seen.add(parts)
        is_person = entity.kind is EntityKind.PERSON
        yield _Spelling(entity, parts, is_surname=is_person and is_short and len(parts) == 1)
        if is_person and len(parts) > 1 and not is_short:
            for turned in _turned(parts, entity):
                if turned not in seen:
                    seen.add(turned)
                    yield _Spelling(entity, turned)
        rest = _without_owner(parts, owner)
        if len(rest) > 1 and rest not in seen:
            seen.add(rest)
            yield _Spelling(entity, rest, keeps_capitals=True)


def _without_owner(parts: tuple[str, ...], owner: Names | None) -> tuple[str, ...]:
    """Return "Business Council" of "BRICS Business Council", nothing of other names."""
    if owner is None:
        return ()
    for spelling in owner.spellings():
        name = tuple(_words(spelling))
        if parts[: len(name)] == name:
            return parts[len(name) :]
        if parts[-len(name) :] == name:
            return parts[: -len(name)]
    return ()


def _is_capital(word: str) -> bool:
    return word[0].isupper()


def _spellings(entity: Entity) -> Iterator[tuple[str, bool]]:
    """Yield each name with whether it may be a bare surname."""
    names = entity.names
    for name in (names.en, names.ru, names.kk):
        if name is not None:
            yield from _of_language(name, entity)
    for former in names.former:
        yield former.name, False


def _of_language(name: Name, entity: Entity) -> Iterator[tuple[str, bool]]:
    yield name.full, name.full == name.short and entity.kind is not EntityKind.PERSON
    for text in (name.short, *name.aliases):
        yield text, text != name.full


def _turned(parts: tuple[str, ...], entity: Entity) -> Iterator[tuple[str, ...]]:
    """Yield "Surname First-name" for a person's "First-name Surname"."""
    for name in (entity.names.en, entity.names.ru, entity.names.kk):
        if name is None:
            continue
        surname = tuple(_words(name.short))
        count = len(surname)
        if 0 < count < len(parts) and parts[-count:] == surname:
            yield (*surname, *parts[:-count])


def _is_too_general(entity: Entity, parts: tuple[str, ...]) -> bool:
    if parts[0].casefold() == "the":
        parts = parts[1:]
    if len(parts) != 1:
        return False
    word = parts[0]
    if entity.kind is EntityKind.ORGANISATION and word.casefold() in COLLECTIVE_NOUNS:
        return True
    return len(word) < 2 or (
        len(word) == 2 and not is_acronym(word) and entity.kind is not EntityKind.PERSON
    )


def _pattern(
    entity: Entity | None, parts: Iterable[str], *, is_surname: bool = False
) -> NamePattern:
    parts = tuple(parts)
    is_alone = len(parts) == 1
    is_free = len(parts) >= _OPEN_FORM and entity is not None and entity.kind in _WRITTEN_SMALL
    return NamePattern(
        entity=entity,
        keys=tuple(name_keys(part, is_alone=is_alone) for part in parts),
        capitals=tuple(
            _is_capital(part)
            and not is_free
            and not (number and part.casefold() in _FORMS_OF_STATE)
            for number, part in enumerate(parts)
        ),
        is_surname=is_surname,
    )


_FORMS_OF_STATE = frozenset(
    "республика федерация королевство княжество герцогство конфедерация штаты эмираты".split()
)
"""Words inside the names of states that some papers print without capitals."""

_WRITTEN_SMALL = frozenset({EntityKind.BODY, EntityKind.ORGANISATION})
"""Kinds whose long names some papers print without capitals."""


def _words(text: str) -> list[str]:
    return [match[0] for match in words(_ASIDE.sub(" ", text) if "(" in text else text)]
