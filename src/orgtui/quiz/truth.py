"""The right answer of a question, ready to be compared with."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Names
from orgtui.facts.records import Entity
from orgtui.quiz.generic_words import is_generic
from orgtui.quiz.known import Known, add_entity
from orgtui.quiz.lexicon import Lexicon, Meaning, Route, Sense, Spelling, Thing, is_acronym
from orgtui.quiz.question import ENTITIES, Answer, AnswerKind, Question
from orgtui.quiz.statement import turning
from orgtui.quiz.world.reading import languages
from orgtui.text.edit_distance import distance
from orgtui.text.folding import compact, flatten, fold

KINDS = {**ENTITIES, AnswerKind.TEXT: EntityKind.DOCUMENT}
"""Which entities can fill a hole; a text is compared like the name of a document."""
_OF_WORDS = frozenset(
    {EntityKind.DOCUMENT, EntityKind.BODY, EntityKind.OFFICE, EntityKind.INITIATIVE}
)
"""Kinds whose names are words to be given: each may be asked for as a text."""
_WORDY = _OF_WORDS | {EntityKind.ORGANISATION}


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """The right answers of a question with an index of their names."""

    kind: EntityKind
    entities: tuple[Entity, ...]
    lexicon: Lexicon
    things: dict[Thing, str]
    """The answers' ids by kind and id, also by other ids of the same things."""
    words: frozenset[str]
    """Every word of the answers' names."""
    turning: frozenset[str]
    """Words of the names that would deny or take back something elsewhere: "non-aligned"."""

    def spellings(self) -> Iterator[Spelling]:
        """Yield the names of the answers."""
        yield from self.lexicon.spellings()

    def is_glossed_by(self, meanings: Iterable[Meaning]) -> bool:
        """Whether a name of another kind says where the right answer is or belongs."""
        homes = self._homes()
        return any(
            meaning.entity.kind is not self.kind
            and (
                (self.kind is EntityKind.PERSON and homes == {""})
                or meaning.entity.home in homes
                or (meaning.entity.kind is EntityKind.STATE and meaning.entity.id in homes)
            )
            for meaning in meanings
        )

    def _homes(self) -> set[str]:
        """Return the states that the answers are, or belong to."""
        return {
            entity.id if entity.kind is EntityKind.STATE else str(entity.home or "")
            for entity in self.entities
        }


def truth_of(question: Question, known: Known) -> Truth:
    """Return the right answers of a question about names."""
    kind = KINDS.get(question.member_kind or question.expects, EntityKind.DOCUMENT)
    return _truth(question.answers, kind, known, question.as_of.year)


@lru_cache(maxsize=256)
def _truth(answers: tuple[Answer, ...], kind: EntityKind, known: Known, year: int) -> Truth:
    lexicon = Lexicon()
    entities: list[Entity] = []
    things: dict[Thing, str] = {}
    for answer in answers:
        entity = known.entity(kind, answer.id)
        same = list(_same(answer.names, kind, known))
        home = next((e.home for e in (entity, *same) if e is not None and e.home), None)
        names = _with_aliases(answer.names, kind, same) if kind in _WORDY else answer.names
        entity = Entity(kind=kind, id=answer.id, names=names, home=home)
        entities.append(entity)
        add_entity(lexicon, entity, as_of_year=year)
        things[kind, answer.id] = answer.id
        for twin in same:
            things.setdefault((twin.kind, twin.id), answer.id)
    words = frozenset(word for spelling in lexicon.spellings() for word in spelling.words)
    return Truth(kind, tuple(entities), lexicon, things, words, turning(_chief_words(entities)))


def _chief_words(entities: Iterable[Entity]) -> Iterator[str]:
    """Yield the words of names as a question gives them, aliases left out."""
    for entity in entities:
        for name in (entity.names.en, entity.names.ru, entity.names.kk):
            if name is not None:
                for text in (name.full, name.short):
                    yield from flatten(fold(text)).split()


def _with_aliases(names: Names, kind: EntityKind, twins: Iterable[Entity]) -> Names:
    """Return the names with those under which the same things are known elsewhere.

    An organisation lends no acronym to a question about its words.
    """
    own = tuple(names.spellings())
    acronyms = [spelling for spelling in own if is_acronym(spelling)]
    more: dict[str, None] = {}
    for twin in twins:
        for spelling in twin.names.spellings():
            is_lent = twin.kind in _OF_WORDS or kind is twin.kind or not is_acronym(spelling)
            if is_lent and spelling not in own and not is_generic(flatten(fold(spelling))):
                is_like = any(distance(fold(spelling), fold(one), most=2) <= 2 for one in acronyms)
                more[spelling.upper() if is_like else spelling] = None
    return replace(names, en=replace(names.en, aliases=(*names.en.aliases, *more)))


def _same(names: Names, kind: EntityKind, known: Known) -> Iterator[Entity]:
    """Yield things of a kind with the same chief name: the answer under another id."""
    own = _chief_names(names, kind)
    alike = _WORDY if kind in _OF_WORDS else {kind}
    for name in (names.en, names.ru):
        for text in {name.full, name.short}:
            words = flatten(fold(text)).split()
            found = {
                meaning.thing: meaning.entity
                for meaning in known.find(words, Route.EXACT, first=languages())
                if meaning.entity.kind in alike and meaning.sense is Sense.NAME
            }
            is_sure = len(found) == 1 and len(words) > 1 and kind in _WORDY
            for entity in found.values():
                if is_sure or own & _chief_names(entity.names, kind):
                    yield entity


def _chief_names(names: Names, kind: EntityKind) -> set[str]:
    """Return the names that no other thing of the kind bears."""
    if kind is EntityKind.PERSON:
        return {compact(names.en.full), compact(names.ru.full)}
    return {compact(text) for name in (names.en, names.ru) for text in (name.full, name.short)}
