"""Which state froze its participation or announced its exit, and when."""

from collections.abc import Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId, StateId
from orgtui.facts.names import Language
from orgtui.facts.phrasing import date_text
from orgtui.facts.records import Event, EventKind, Membership
from orgtui.quiz.drafting import Draft, Words, asking, telling
from orgtui.quiz.moments import date_answer, date_kind, is_alike
from orgtui.quiz.naming import as_of, state_answer, who
from orgtui.quiz.neighbours import near_states
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving_events import days_of_step, states_taking
from orgtui.quiz.wording import precision

_STEPS = (EventKind.FREEZE, EventKind.EXIT_NOTICE)


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the steps of single states."""
    for event in base.of(organisation, Event):
        if event.kind in _STEPS and event.state is not None:
            yield _state(base, event, event.state)
            yield _date(base, event, event.state)


def _objection(event: Event) -> Refusal | None:
    return None if event.citation.is_settled else Refusal.DISPUTED


def _words(base: FactBase, event: Event, state: StateId) -> Words:
    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, event.organisation, None, language, event.date.latest),
            "name": base.states[state].names.short(language),
            "day": date_text(event.date, language),
            "title": event.names.full(language) if event.names else "",
            "precision": precision(event.date, language),
        }

    return words


def _state(base: FactBase, event: Event, state: StateId) -> Draft:
    unit = UnitId(f"{event.id}:state")
    words = _words(base, event, state)
    return Draft(
        unit=unit,
        kind=QuestionKind.STEP_STATE,
        solver=states_taking(event.organisation, event.kind, event.date.earliest),
        answers=(state_answer(base, state),),
        expects=AnswerKind.STATE,
        facts=(event.id,),
        as_of=as_of(base, event.organisation),
        ask=asking(QuestionKind.STEP_STATE, unit, words, event.kind.value),
        tell=telling("step", words),
        rivals=lambda: near_states(base, event.organisation, state, unit),
        objection=_objection(event) or (None if event.date.is_exact else Refusal.VAGUE),
    )


def _date(base: FactBase, event: Event, state: StateId) -> Draft:
    unit = UnitId(f"{event.id}:date")
    words = _words(base, event, state)
    moments = [e.date for e in base.of(event.organisation, Event)]
    moments += [m.period.start for m in base.of(event.organisation, Membership)]
    alike = [moment for moment in moments if is_alike(moment, event.date)]
    alike.sort(key=lambda moment: abs(moment.year - event.date.year))
    return Draft(
        unit=unit,
        kind=QuestionKind.STEP_DATE,
        solver=days_of_step(event.organisation, event.kind, state),
        answers=(date_answer(event.date),),
        expects=date_kind(event.date),
        facts=(event.id,),
        as_of=as_of(base, event.organisation),
        ask=asking(QuestionKind.STEP_DATE, unit, words, event.kind.value),
        tell=telling("step", words),
        rivals=lambda: drawn((date_answer(moment) for moment in alike[:9]), unit),
        objection=_objection(event),
    )
