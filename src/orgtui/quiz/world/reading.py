"""Reading the tables of the world's names."""

from collections.abc import Iterator
from functools import cache

from orgtui.facts.ids import EntityKind, StateId
from orgtui.facts.names import Name, Names
from orgtui.facts.records import Entity
from orgtui.facts.world.tables import rows, rows_of
from orgtui.quiz.lexicon import Lexicon, Meaning, Sense
from orgtui.text.folding import compact, fold
from orgtui.text.packaged import packaged

_PREFIX = "world:"
_REGION = "world:region:"
_SENSES = {"": Sense.NAME, "-": Sense.OUTDATED, "~": Sense.PART}


@cache
def world() -> Lexicon:
    """Return the lexicon of the world's names, read once."""
    lexicon = Lexicon()
    states = _states(lexicon)
    _cities(lexicon)
    _peoples(lexicon, states)
    _other_names(lexicon, states)
    _named(lexicon, "organisations.txt", EntityKind.ORGANISATION)
    _named(lexicon, "texts.txt", EntityKind.DOCUMENT)
    _named(lexicon, "people.txt", EntityKind.PERSON)
    return lexicon


def is_of_world(entity: Entity) -> bool:
    """Whether an entity is none of the facts, but only known of."""
    return entity.id.startswith(_PREFIX)


def is_region(entity: Entity) -> bool:
    """Whether an entity is a part of a state or a territory, neither a state nor a city."""
    return entity.id.startswith(_REGION)


@cache
def languages() -> Lexicon:
    """Return the names of languages, which only a question about languages asks for."""
    lexicon = Lexicon()
    _named(lexicon, "languages.txt", EntityKind.DOCUMENT)
    return lexicon


@cache
def ordinary_words() -> frozenset[str]:
    """Return words of daily use that a slip can make of a name."""
    return frozenset(word for row in _rows("ordinary_words.txt") for word in row[0].split())


@cache
def answer_words() -> dict[str, str]:
    """Return what words do in an answer, by the word: "not" is a denial."""
    return {word: role for role, words in _rows("answer_words.txt") for word in words.split()}


@cache
def peoples() -> dict[str, tuple[str, ...]]:
    """Return the adjectives and the names of the people of each state, folded."""
    return {
        code: tuple(fold(text) for text in ";".join(spellings).split(";") if text)
        for code, *spellings in rows("peoples.txt")
    }


@cache
def first_names() -> frozenset[str]:
    """Return first names that many people bear, folded and flattened."""
    return frozenset(word for row in rows("first_names.txt") for word in row[0].split())


def _rows(name: str) -> Iterator[list[str]]:
    return rows_of(packaged("orgtui.quiz.world", name))


def _entity(
    kind: EntityKind, id: str, english: str, russian: str, *, home: str = "", others: str = ""
) -> Entity:
    aliases = (text.strip() for text in others.split(";"))
    names = Names(
        en=Name(
            full=english,
            short=english,
            aliases=tuple(text for text in aliases if text and text[0] not in _SENSES),
        ),
        ru=Name(full=russian or english, short=russian or english),
    )
    return Entity(kind=kind, id=id, names=names, home=StateId(home) if home else None)


def _states(lexicon: Lexicon) -> dict[str, Entity]:
    states: dict[str, Entity] = {}
    for code, long_code, english, russian, others in rows("states.txt"):
        entity = _entity(EntityKind.STATE, code, english, russian, home=code)
        states[code] = entity
        meaning = Meaning(entity)
        for text in (english, russian):
            lexicon.add(text, meaning)
        lexicon.add_keys(others.split(";"), meaning)
        lexicon.add_keys((code, long_code), Meaning(entity, Sense.CODE))
    return states


def _cities(lexicon: Lexicon) -> None:
    more = dict(rows("city_names.txt"))
    for home, english, russian, others in rows("cities.txt"):
        entity = _entity(EntityKind.CITY, _PREFIX + compact(english), english, russian, home=home)
        meaning = Meaning(entity)
        for text in (english, russian):
            lexicon.add(text, meaning)
        lexicon.add_keys(others.split(";"), meaning)
        _add_all(lexicon, entity, more.get(english, ""))
    for prefix, table in ((_PREFIX, "more_cities.txt"), (_REGION, "regions.txt")):
        for home, english, russian, others in rows(table):
            id = prefix + compact(english)
            entity = _entity(EntityKind.CITY, id, english, russian, home=home)
            _add_all(lexicon, entity, f"{english};{russian};{others};{more.get(english, '')}")


def _peoples(lexicon: Lexicon, states: dict[str, Entity]) -> None:
    for code, *spellings in rows("peoples.txt"):
        meaning = Meaning(states[code], Sense.DEMONYM)
        for text in ";".join(spellings).split(";"):
            if text:
                lexicon.add(text, meaning)
                if text.isascii():
                    lexicon.add_keys((compact(f"{text}s"),), meaning)


def _other_names(lexicon: Lexicon, states: dict[str, Entity]) -> None:
    for code, others in rows("other_names.txt"):
        _add_all(lexicon, states[code], others)


def _named(lexicon: Lexicon, table: str, kind: EntityKind) -> None:
    for english, russian, others in rows(table):
        short = english.rpartition(" ")[2] if kind is EntityKind.PERSON else english
        wordy = "" if kind is EntityKind.PERSON else others
        entity = _entity(kind, _PREFIX + compact(english), english, russian, others=wordy)
        _add_all(lexicon, entity, f"{english};{russian};{others}")
        if kind is EntityKind.PERSON:
            for full in (english, russian):
                first, _, short = full.rpartition(" ")
                if first:
                    lexicon.add(short, Meaning(entity))
                    lexicon.add(f"{short} {first}", Meaning(entity))
                    lexicon.add(first.split()[0], Meaning(entity, Sense.FIRST_NAME))


def _add_all(lexicon: Lexicon, entity: Entity, spellings: str) -> None:
    for spelling in spellings.split(";"):
        text = spelling.strip()
        sense = _SENSES.get(text[:1], Sense.NAME)
        if text:
            lexicon.add(text.lstrip("-~"), Meaning(entity, sense))
