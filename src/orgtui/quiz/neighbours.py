"""Which wrong options are plausible: states near by, of the same organisation or region."""

from collections.abc import Iterable, Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId, StateId
from orgtui.facts.records import Membership
from orgtui.quiz.naming import state_answer
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, UnitId


def near_states(
    base: FactBase, organisation: OrganisationId, state: StateId, unit: UnitId
) -> tuple[Answer, ...]:
    """Return states of the organisation, those of the same region first, then the region's."""
    inside = {m.state for m in base.of(organisation, Membership)}
    region = base.states[state].region
    near = [s for s in inside if base.states[s].region == region]
    answers = {
        answer.id: answer
        for group in (near, inside, _of_region(base, region))
        for answer in drawn((state_answer(base, s) for s in _sorted(group)), unit)
    }
    answers.pop(state, None)
    return tuple(answers.values())


def _sorted(states: Iterable[StateId]) -> list[StateId]:
    return sorted(states)


def _of_region(base: FactBase, region: str) -> Iterator[StateId]:
    yield from (s.id for s in base.states.values() if s.region == region and s.is_un_member)
