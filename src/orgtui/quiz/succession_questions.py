"""Who came before and after someone in a chair or an office."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId, PersonId, StateId
from orgtui.facts.names import Language
from orgtui.facts.phrasing import date_text, period_text
from orgtui.facts.records import Chairmanship, ChairRole, Office, Term
from orgtui.quiz.chair_questions import term_name
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.naming import as_of, person_answer, state_answer, who
from orgtui.quiz.office_questions import office_name
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving import Solver, meet
from orgtui.quiz.solving_terms import (
    Spell,
    after,
    before,
    first_day_of,
    held_by,
    spells_of,
    vacated_on,
)
from orgtui.values import value

_KINDS = {
    (True, True): QuestionKind.OFFICE_AFTER,
    (True, False): QuestionKind.OFFICE_BEFORE,
    (False, True): QuestionKind.CHAIR_AFTER,
    (False, False): QuestionKind.CHAIR_BEFORE,
}
"""The kind, by whether it is an office and whether what comes next is asked for."""


@value
class _Step:
    """Two who followed each other; the one is named, the other asked for."""

    named: Spell
    asked: Spell
    is_next: bool
    """Whether the one asked for came after the one named."""

    @property
    def start(self) -> date:
        """When the later of the two began."""
        later = self.asked if self.is_next else self.named
        return later.period.first_day.latest


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on who came next and who had come before."""
    for body in dict.fromkeys(c.body for c in base.of(organisation, Chairmanship)):
        yield from _of_line(base, organisation, spells_of(base, organisation, body=body))
    for office in base.of(organisation, Office):
        yield from _of_line(base, organisation, spells_of(base, organisation, office=office.id))


def _of_line(
    base: FactBase, organisation: OrganisationId, spells: Sequence[Spell]
) -> Iterator[Draft]:
    for left, right in pairwise(spells):
        if held_by(left) != held_by(right):
            yield _draft(base, organisation, spells, _Step(named=left, asked=right, is_next=True))
            yield _draft(base, organisation, spells, _Step(named=right, asked=left, is_next=False))


def _draft(
    base: FactBase, organisation: OrganisationId, spells: Sequence[Spell], step: _Step
) -> Draft:
    is_office = isinstance(step.named, Term)
    kind = _KINDS[is_office, step.is_next]
    unit = UnitId(f"{step.named.id}:{'next' if step.is_next else 'previous'}")
    answer, checked = _answer(base, step.asked), as_of(base, organisation)
    solver: Solver = (after if step.is_next else before)(organisation, step.named)
    pair = (step.named, step.asked) if step.is_next else (step.asked, step.named)

    def words(language: Language) -> dict[str, str]:
        return _values(base, step, language)

    def told(language: Language) -> dict[str, str]:
        first, second = (_shown(base, spell, language) for spell in pair)
        when = date_text(pair[1].period.start, language)
        return {"who": _place(base, step.named, language), "first": first, "second": second,
                "day": when}  # fmt: skip

    of_chairs = "state" if answer_state(step.asked) else "person"
    return Draft(
        unit=unit,
        kind=kind,
        solver=solver,
        answers=(answer,),
        expects=AnswerKind.STATE if answer_state(step.asked) else AnswerKind.PERSON,
        facts=(step.named.id, step.asked.id),
        as_of=checked,
        ask=asking(kind, unit, words, "" if is_office else of_chairs),
        tell=telling("succession", told),
        rivals=lambda: _rivals(base, spells, step, unit),
        barred=lambda: (held_by(step.named), *_beside(base, step.asked)),
        objection=_objection(step, checked),
    )


def answer_state(spell: Spell) -> StateId | None:
    """Return the state in the chair, None where it is a person."""
    return spell.state if isinstance(spell, Chairmanship) else None


def _objection(step: _Step, checked: date) -> Refusal | None:
    if not (step.named.citation.is_settled and step.asked.citation.is_settled):
        return Refusal.DISPUTED
    if step.start > checked:
        return Refusal.FUTURE
    edge = vacated_on(step.named.period) if step.is_next else first_day_of(step.named.period)
    return Refusal.VAGUE if edge is None else None


def _answer(base: FactBase, spell: Spell) -> Answer:
    state = answer_state(spell)
    return state_answer(base, state) if state else person_answer(base, PersonId(held_by(spell)))


def _shown(base: FactBase, spell: Spell, language: Language) -> str:
    names = _answer(base, spell).names
    return names.short(language) if answer_state(spell) else names.full(language)


def _place(base: FactBase, spell: Spell, language: Language, on: date | None = None) -> str:
    body = spell.body if isinstance(spell, Chairmanship) else None
    return who(base, spell.organisation, body, language, on)


def _values(base: FactBase, step: _Step, language: Language) -> dict[str, str]:
    named = step.named
    values = {
        "who": _place(base, named, language, step.start),
        "name": _shown(base, named, language),
    }
    if isinstance(named, Chairmanship):
        return values | {"term": term_name(named, language)}
    office = base.office(named.organisation, named.office)
    return values | {
        "term": period_text(named.period, language),
        "office": office_name(base, office, language),
    }


def _rivals(base: FactBase, spells: Sequence[Spell], step: _Step, unit: UnitId) -> Iterator[Answer]:
    """Yield the next neighbours in time, then the others."""
    at = spells.index(step.named)
    near = [*spells[max(at - 2, 0) : at], *spells[at + 1 : at + 3]]
    is_state = answer_state(step.asked) is not None
    for group in (near, spells):
        alike = (s for s in group if (answer_state(s) is not None) is is_state)
        yield from drawn((_answer(base, spell) for spell in alike), unit)
    if is_state:
        for seat in base.members(step.named.organisation, step.start):
            yield state_answer(base, seat.membership.state)


def _beside(base: FactBase, spell: Spell) -> Iterator[str]:
    """Yield who may have been co-chair in a term: neither right nor clearly wrong."""
    if isinstance(spell, Chairmanship):
        for other in base.chairs(spell.organisation, spell.body):
            if other.role is ChairRole.CO_CHAIR and meet(other.period, spell.period):
                yield held_by(other)
