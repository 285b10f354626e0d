"""Which of the entities that bear a name can be meant."""

import re
from collections.abc import Collection, Sequence
from itertools import chain

from orgtui.articles.mentions.word_forms import Keys, lemmas, text_keys
from orgtui.articles.mentions.world_names import is_of_world
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.facts.records import Entity
from orgtui.text.stems import words


def of_facts_first(entities: Sequence[Entity]) -> Sequence[Entity]:
    """Leave out what only the world knows where the facts know something of that name."""
    return tuple(e for e in entities if not is_of_world(e.id)) or entities


def standing_alone(bodies: Sequence[Entity]) -> Entity | None:
    """Return the body that is known by its name alone, where all that bear the name are it."""
    alone = next((body for body in bodies if body.context is None), None)
    return alone if alone and all(body.id == alone.id for body in bodies) else None


_IN_PLACE = re.compile(r"\b(?:в|во|из|до|под|город[ауе]?) $")
_REACH_BACK = 10
_PERSON_OR_CITY = {EntityKind.PERSON, EntityKind.CITY}


def nearest(
    entities: Sequence[Entity], persons: Collection[str], text: str, start: int
) -> Sequence[Entity]:
    """Leave the city behind «в» or «город», else who is told already, where a name is of both."""
    is_in_place = _IN_PLACE.search(text, max(0, start - _REACH_BACK), start) is not None
    if is_in_place and {entity.kind for entity in entities} == _PERSON_OR_CITY:
        return tuple(e for e in entities if e.kind is EntityKind.CITY)
    return tuple(e for e in entities if e.id in persons) or entities


def has_initial(person: Entity, initial: str) -> bool:
    """Whether the first name of a person begins with a letter."""
    names = (person.names.en, person.names.ru, person.names.kk)
    return any(name is not None and name.full[:1].upper() == initial for name in names)


_FUNDS = frozenset({"фонд", "fund"})
"""What is called so is mostly known by its initials, so that its other names must tell."""


def is_called(organisation: Entity, nouns: Keys) -> bool:
    """Whether one of the nouns is part of the organisation's full name."""
    names = organisation.names
    for name in (names.en, names.ru, names.kk):
        if name is None:
            continue
        aliases = () if nouns.isdisjoint(_FUNDS) else name.aliases
        for word in chain(*map(words, (name.full, *aliases))):
            own = lemmas(word[0].lower()) if name is names.ru else text_keys(word[0], Language.KK)
            if own & nouns:
                return True
    return False
