"""What a learner has taken for an answer: the most tempting of the wrong options."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, EntityKind, OrganisationId, PersonId, StateId
from orgtui.quiz.naming import city_answer, person_answer, state_answer
from orgtui.quiz.question import Answer, AnswerKind, UnitId
from orgtui.text.folding import fold

Confused = tuple[EntityKind, str]
"""The kind and id of an entity that was named instead of the answer."""
Confusions = Mapping[UnitId, tuple[Confused, ...]]
"""What was named instead of the answer of each unit, the most frequent first."""

NO_CONFUSIONS: Confusions = MappingProxyType({})


def confused_answers(
    base: FactBase, expects: AnswerKind, confused: Iterable[Confused]
) -> Iterator[Answer]:
    """Yield what was named as options of a question; what the facts do not know is left out."""
    for kind, id in confused:
        if kind.value != expects.value:
            continue
        match kind:
            case EntityKind.STATE if id in base.states:
                yield state_answer(base, StateId(id))
            case EntityKind.PERSON if id in base.people:
                yield person_answer(base, PersonId(id))
            case EntityKind.CITY if id in base.cities:
                yield city_answer(base, CityId(id))
            case EntityKind.ORGANISATION if id in base.organisations:
                yield Answer(id=id, names=base.organisation(OrganisationId(id)).names)
            case _:
                pass


def confused_first(rivals: Iterable[Answer], confused: Iterable[Confused]) -> list[Answer]:
    """Return rivals with those first that were named, in the order of the confusions."""
    places = {id: at for at, (_, id) in enumerate(confused)}
    return sorted(rivals, key=lambda rival: places.get(_entity_id(rival.id), len(places)))


def _entity_id(id: str) -> str:
    """Return the id of the entity that an answer is: "sco/rats" of the fact "sco/body/rats"."""
    first, *between = id.split("/")
    return f"{first}/{between[-1]}" if between else first


def is_named_in(prompt: str, answer: Answer) -> bool:
    """Tell whether a question speaks of a thing, which then cannot be meant as its answer."""
    said = f" {fold(prompt)} "
    return any(f" {fold(name)} " in said for name in answer.names.spellings())
