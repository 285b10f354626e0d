"""Everything that an answer could have meant: the facts' own entities and the rest of the world."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from orgtui.facts.ids import EntityKind
from orgtui.facts.names import FormerName, Name
from orgtui.facts.records import Entity
from orgtui.quiz.lexicon import Lexicon, Meaning, Route, Sense, Spelling, Thing, unique
from orgtui.quiz.world.reading import world

_RECENT = 40
"""A name is still right if it was official within so many years (rules of grading)."""


_SOVIET = frozenset("am az by ee ge kz kg lt lv md ru tj tm ua uz".split())
_SOVIET_UNTIL = 1992


class Known:
    """An index over the names of all entities; immutable once built."""

    def __init__(self, lexicon: Lexicon, others: Lexicon) -> None:
        """Ask an index of the facts' names first, then one of the rest of the world."""
        self._lexicon = lexicon
        self._others = others

    @classmethod
    def of(cls, entities: Iterable[Entity], *, as_of_year: int = 2026) -> "Known":
        """Index the names of the entities of a fact base."""
        lexicon = Lexicon()
        for entity in entities:
            add_entity(lexicon, entity, as_of_year=as_of_year)
        return cls(lexicon, world())

    @property
    def lexicons(self) -> tuple[Lexicon, Lexicon]:
        """The names of the facts and those of the rest of the world."""
        return (self._lexicon, self._others)

    @cached_property
    def _by_thing(self) -> dict[Thing, Entity]:
        return {(entity.kind, entity.id): entity for entity in self._lexicon.entities()}

    def entity(self, kind: EntityKind, id: str) -> Entity | None:
        """Return an entity of the facts, None where they have no such one."""
        return self._by_thing.get((kind, id))

    def is_name(self, key: str) -> bool:
        """Whether a folded and flattened spelling without spaces is a name in the facts."""
        return any(m.sense is Sense.NAME for m in self._lexicon.find((key,), Route.EXACT))

    def things_with(self, word: str) -> frozenset[Thing]:
        """Return everything that has a folded and flattened word in one of its names."""
        return self._lexicon.things_with(word) | self._others.things_with(word)

    def prepare(self) -> None:
        """Index everything now, so that the first answer need not wait for it."""
        for lexicon in self.lexicons:
            lexicon.prepare()

    def find(
        self, words: Sequence[str], route: Route, *, first: Lexicon | None = None
    ) -> list[Meaning]:
        """Return what folded words mean by one route, in the question, the facts and the world."""
        found: list[Meaning] = list(first.find(words, route)) if first is not None else []
        found.extend(self._lexicon.find(words, route))
        found.extend(self._others.find(words, route))
        return unique(found) if len(found) > 1 else found

    def near(self, key: str, most: int) -> Iterator[tuple[int, Spelling]]:
        """Yield the names within so many slips of a key, with the number of slips."""
        yield from self._lexicon.near(key, most)
        yield from self._others.near(key, most)


def add_entity(lexicon: Lexicon, entity: Entity, *, as_of_year: int) -> None:
    """Add an entity's present and former names to a lexicon."""
    current = Meaning(entity)
    for name in (entity.names.en, entity.names.ru, entity.names.kk):
        if name is not None:
            for spelling in dict.fromkeys(name.all):
                lexicon.add(spelling, current)
            if entity.kind is EntityKind.PERSON:
                _add_person(lexicon, entity, name)
    for former in entity.names.former:
        is_recent = former.until.year >= as_of_year - _RECENT and not _is_soviet(entity, former)
        sense = Sense.NAME if is_recent else Sense.OUTDATED
        lexicon.add(former.name, Meaning(entity, sense))


def _is_soviet(entity: Entity, former: FormerName) -> bool:
    """Whether a name went with the Soviet Union."""
    return former.until.year <= _SOVIET_UNTIL and str(entity.home) in _SOVIET


def _add_person(lexicon: Lexicon, entity: Entity, name: Name) -> None:
    """Add a person's surname before the first name, and the first name alone."""
    words = name.full.split()
    surname = name.short.split()
    if name.short != name.full and words[-len(surname) :] == surname:
        first = words[: -len(surname)]
    elif len(words) > 1:
        first, surname = words[:-1], words[-1:]
        lexicon.add(surname[0], Meaning(entity))
    else:
        return
    if first:
        lexicon.add(" ".join([*surname, *first]), Meaning(entity))
        lexicon.add(first[0], Meaning(entity, Sense.FIRST_NAME))
