"""What the world knows besides the facts: organisations, bodies, leaders, cities, states."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from orgtui.facts.ids import EntityKind, StateId
from orgtui.facts.names import Name, Names
from orgtui.facts.records import Entity
from orgtui.facts.world.tables import rows
from orgtui.text.folding import compact

_PREFIX = "world:"
_FOREIGN = re.compile("[^\u0000-\u024f\u0400-\u052f\u1e00-\u1eff\u2000-\u206f]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_NOT_A_NAME = ("-", "~")
"""What stands in the tables before names long out of use, and before parts of names."""

_BODIES = re.compile(
    r"\b(?:Council|Commission|Committee|Court|Agency|Assembly|Mission|Office|Parliament|Board"
    r"|Secretariat|Tribunal|Body|Bank|Fund|Foundation|Cent(?:er|re)|Force|Authority|Institute"
    r"|Service|Auditors|Bureau|Chamber|College|Commissioner for Refugees|Eurogroup"
    r"|Heads of Government Meeting)\b"
)
_OTHERS = re.compile(
    r"\b(?:Secretary|Director|President|Chair\w*|Representative|Prosecutor|Presidency|Troika|Rules"
    r"|Charter|Statute|Treaty|Agreement|Convention|Protocol|Pact|Declaration|Summit|Head"
    r"|Corridor|Initiative|Axis|members|veto|Process|Space|Area|Single Market|Symbol"
    r"|Europe Commissioner)\b"
)
_COMMON = frozenset(
    "axis ось quint квинта квад quad basic mint эврика eureka erasmus эразмус пятёрка брексит "
    "brexit awacs авакс кадры".split()
)
"""Names of the tables that are an ordinary word, or no organisation, in an article."""
_NO_ORGANISATIONS = frozenset(
    (
        "Axis",
        "Anti-Comintern Pact",
        "Rio Pact",
        "Energy Charter",
        "Astana Process",
        "Kimberley Process",
        "Common Economic Space",
        "Pan-Arab Free Trade Area",
        "Belt and Road Initiative",
        "Proliferation Security Initiative",
        "International North–South Transport Corridor",
    )
)
"""Rows of the table of organisations that are none: treaties, spaces, projects."""

_LANDS = frozenset({"England"})
"""Not Scotland or Wales, which are the surnames of many."""

Kinds = dict[EntityKind, dict[str, Entity]]
"""Known entities by the spelling of their names, for each kind."""

_GROUP = {EntityKind.BODY: EntityKind.ORGANISATION}


def is_of_world(id: str) -> bool:
    """Whether an id is of something that the facts do not hold."""
    return id.startswith(_PREFIX)


def world_entities(facts: Iterable[Entity]) -> Iterator[Entity]:
    """Yield what the tables of the world's names hold.

    An entity that the facts hold too comes with its id there, so that its further names lead to it;
    the ids of all others begin with "world:".
    """
    known = _by_spelling(facts)
    yield from _states(known)
    yield from _lands()
    for table in ("cities.txt", "more_cities.txt"):
        yield from _cities(table, known)
    yield from _named("organisations.txt", EntityKind.ORGANISATION, known)
    yield from _named("institutions.txt", EntityKind.BODY, known)
    yield from _named("media.txt", EntityKind.BODY, known)
    yield from _named("texts.txt", EntityKind.BODY, known)
    yield from _named("people.txt", EntityKind.PERSON, known)


@lru_cache(maxsize=256)
def world_organisation(english: str) -> Names | None:
    """Return the names of an organisation that the tables call so; None where there is none.

    Of an acronym the full name is the one that it stands for.
    """
    for name, russian, others in rows("organisations.txt"):
        if name == english and _is_of_kind("", EntityKind.ORGANISATION, name, others):
            names = _entity(EntityKind.ORGANISATION, name, russian, others).names
            return Names(en=_spelled_out(names.en), ru=_spelled_out(names.ru))
    return None


def _spelled_out(name: Name) -> Name:
    """Return a name with the alias that it is the initials of, if any, as the full one."""
    for alias in name.aliases:
        if "".join(word[0] for word in alias.split() if word[0].isupper()) == name.short:
            others = tuple(other for other in name.aliases if other != alias)
            return Name(full=alias, short=name.short, aliases=others)
    return name


def _by_spelling(facts: Iterable[Entity]) -> Kinds:
    found: Kinds = {}
    for entity in facts:
        spelled = found.setdefault(_GROUP.get(entity.kind, entity.kind), {})
        for spelling in (*entity.names.spellings(), *(f.name for f in entity.names.former)):
            spelled.setdefault(compact(spelling), entity)
        if entity.kind is EntityKind.STATE:
            spelled[f"={entity.id}"] = entity
    return found


def _states(known: Kinds) -> Iterator[Entity]:
    more = dict(rows("other_names.txt"))
    of_facts = known.get(EntityKind.STATE, {})
    for code, _, english, russian, _ in rows("states.txt"):
        entity = _entity(EntityKind.STATE, english, russian, more.get(code, ""))
        fact = of_facts.get(f"={code}")
        if fact is not None:
            yield replace(entity, id=fact.id)
        elif not _is_abridged(russian):
            yield replace(entity, id=_PREFIX + code)


def _lands() -> Iterator[Entity]:
    """Yield the parts of states that the press speaks of as of states, in sports above all."""
    for _, english, russian, others in rows("regions.txt"):
        if english in _LANDS:
            yield _entity(EntityKind.STATE, english, russian, others)


def _is_abridged(russian: str) -> bool:
    return "о-в" in russian or "(" in russian


def _cities(table: str, known: Kinds) -> Iterator[Entity]:
    more = dict(rows("city_names.txt"))
    for home, english, russian, others in rows(table):
        spellings = more.get(english, "")
        if table != "cities.txt":
            spellings += ";" + others
        entity = _entity(EntityKind.CITY, english, russian, spellings)
        yield _as_known(replace(entity, home=StateId(home)), known)


def _named(table: str, kind: EntityKind, known: Kinds) -> Iterator[Entity]:
    for english, russian, others in rows(table):
        if not _is_of_kind(table, kind, english, others):
            continue
        entity = _entity(kind, english, russian, others)
        if table == "texts.txt" and _is_of_facts(english, known):
            continue
        yield _as_known(entity, known)


def _is_of_kind(table: str, kind: EntityKind, english: str, others: str) -> bool:
    """Whether a row is of a person, an organisation or a body, not of a text or a post."""
    if kind is EntityKind.ORGANISATION:
        return english not in _NO_ORGANISATIONS
    is_body = table != "texts.txt" or _BODIES.search(f"{english};{others}") is not None
    return is_body and (kind is EntityKind.PERSON or _OTHERS.search(english) is None)


def _is_of_facts(english: str, known: Kinds) -> bool:
    """Whether a body belongs to an organisation that the facts describe, bodies and all."""
    owners = known.get(EntityKind.ORGANISATION, {})
    words = english.replace("–", " ").split()
    return any(word.isupper() and compact(word) in owners for word in words)


def _as_known(entity: Entity, known: Kinds) -> Entity:
    """Return an entity with its id in the facts, if they hold it.

    An organisation of its own that the facts hold as a body of another, as the bank of the BRICS,
    needs nothing near its name to be meant; two names must say so, since "EEC" are several.
    """
    spelled = known.get(_GROUP.get(entity.kind, entity.kind), {})
    names = (entity.names.en.full, entity.names.ru.full)
    facts = [fact for name in names if (fact := spelled.get(compact(name))) is not None]
    if not facts:
        return entity
    fact = facts[0]
    if entity.kind is not EntityKind.ORGANISATION or fact.kind is not EntityKind.BODY:
        return replace(entity, kind=fact.kind, id=fact.id, context=fact.context)
    is_same = len(facts) == len(names) and facts[0].id == facts[1].id
    return replace(entity, kind=fact.kind, id=fact.id) if is_same else entity


def _entity(kind: EntityKind, english: str, russian: str, others: str) -> Entity:
    texts = map(str.strip, others.split(";"))
    aliases = [text.lstrip("-") for text in texts if _is_useful(kind, text)]
    aliases = [text for text in aliases if _is_clear(kind, text)]
    latin = tuple(text for text in aliases if not _CYRILLIC.search(text))
    cyrillic = tuple(text for text in aliases if _CYRILLIC.search(text))
    names = Names(
        en=_name(kind, english, latin),
        ru=_name(kind, russian or english, cyrillic),
    )
    return Entity(kind=kind, id=_PREFIX + compact(english), names=names)


def _is_clear(kind: EntityKind, text: str) -> bool:
    """Whether a name cannot be a usual word, or two letters of anything."""
    if kind in (EntityKind.ORGANISATION, EntityKind.BODY) and text.casefold() in _COMMON:
        return False
    if kind is EntityKind.PERSON:
        return len(text.split(maxsplit=1)[0]) > 1
    return len(text) > 2 or _CYRILLIC.search(text) is not None


def _name(kind: EntityKind, full: str, aliases: tuple[str, ...]) -> Name:
    short = full.rpartition(" ")[2] if kind is EntityKind.PERSON else full
    return Name(full=full, short=short, aliases=aliases)


def _is_useful(kind: EntityKind, text: str) -> bool:
    is_old_city = kind is EntityKind.CITY and len(text) >= _LONG and text[0] == "-"
    is_name = text[:1] not in ("", *_NOT_A_NAME) or is_old_city
    return is_name and not _FOREIGN.search(text)


_LONG = 7
