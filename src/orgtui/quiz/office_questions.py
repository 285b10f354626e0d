"""Who held an office on a day, and when someone held it."""

from collections.abc import Iterator
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId, PersonId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import day_text, period_text
from orgtui.facts.records import Office, Term
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.moments import period_answer, period_kind
from orgtui.quiz.naming import as_of, person_answer, who
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving import in_office
from orgtui.quiz.solving_terms import terms_in_office


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the offices of an organisation."""
    for office in base.of(organisation, Office):
        yield from _holders(base, office)
        yield from _terms(base, office)


def office_name(base: FactBase, office: Office, language: Language) -> str:
    """Return the usual name of an office, the full one where another office shares it."""
    shown = office.names.short(language)
    offices = base.of(office.organisation, Office)
    is_shared = sum(other.names.short(language) == shown for other in offices) > 1
    return office.names.full(language) if is_shared else shown


def _holders(base: FactBase, office: Office) -> Iterator[Draft]:
    """Yield who held an office, on a day well within each term."""
    offices = base.of(office.organisation, Office)
    alike = {o.id for o in offices if o.is_head is office.is_head}
    all_terms = [t for t in base.terms(office.organisation) if t.office in alike]
    people = [person_answer(base, term.person) for term in all_terms]
    for term in base.terms(office.organisation, office.id):
        if not term.is_acting:
            day = _day_within(term, as_of(base, office.organisation))
            yield _holder(base, office, term, day=day, people=people)


def _day_within(term: Term, checked: date) -> date:
    """Return the checked day for a term that goes on, else the middle of the term."""
    if term.period.last_day is None:
        return checked if term.period.is_open else term.period.start.latest
    first, last = term.period.start.latest, term.period.last_day.earliest
    return first + (last - first) / 2


def _objection(office: Office, term: Term, day: date) -> Refusal | None:
    if not term.citation.is_settled:
        return Refusal.DISPUTED
    is_called_so = office.period is None or office.period.covers(day) is not Covers.NO
    return None if is_called_so else Refusal.ANACHRONISM


def _holder(
    base: FactBase, office: Office, term: Term, *, day: date, people: list[Answer]
) -> Draft:
    unit = UnitId(f"{term.id}:holder")
    answer = person_answer(base, term.person)
    kind = QuestionKind.HEAD if office.is_head else QuestionKind.OFFICE_HOLDER
    checked = as_of(base, office.organisation)

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, office.organisation, None, language, day),
            "office": office_name(base, office, language),
            "day": day_text(day, language),
            "name": answer.names.full(language),
            "period": period_text(term.period, language),
        }

    return Draft(
        unit=unit,
        kind=kind,
        solver=in_office(office.organisation, office.id, day),
        answers=(answer,),
        expects=AnswerKind.PERSON,
        facts=(term.id,),
        as_of=checked,
        ask=asking(kind, unit, words, "now" if day == checked else ""),
        tell=telling("office", words),
        rivals=lambda: drawn(people, unit),
        objection=_objection(office, term, day),
    )


def _terms(base: FactBase, office: Office) -> Iterator[Draft]:
    """Yield in which terms each person held an office, where all of them are over."""
    by_person: dict[PersonId, list[Term]] = {}
    everyone = base.terms(office.organisation, office.id)
    for term in everyone:
        by_person.setdefault(term.person, []).append(term)
    for mine in by_person.values():
        if all(term.period.last_day is not None for term in mine):
            yield _terms_of(base, office, mine, everyone)


def _terms_of(
    base: FactBase, office: Office, mine: list[Term], everyone: tuple[Term, ...]
) -> Draft:
    person = mine[0].person
    unit = UnitId(f"{office.organisation}/office/{office.id}/{person}:terms")
    answers = tuple(_term_answer(term) for term in mine)
    kinds = {period_kind(term.period) for term in mine}
    kind = kinds.pop() if len(kinds) == 1 else AnswerKind.PERIOD
    name = base.people[person].names

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, office.organisation, None, language),
            "office": office_name(base, office, language),
            "name": name.full(language),
            "count": str(len(mine)),
            "period": "; ".join(period_text(term.period, language) for term in mine),
        }

    variant = "periods" if len(mine) > 1 else kind.value
    others = [t for t in everyone if t.person != person and _is_like(t, kind)]
    return Draft(
        unit=unit,
        kind=QuestionKind.OFFICE_TERMS,
        solver=terms_in_office(office.organisation, office.id, person),
        answers=answers,
        expects=kind if len(answers) == 1 else AnswerKind.SET,
        member_kind=kind if len(answers) > 1 else None,
        facts=tuple(term.id for term in mine),
        as_of=as_of(base, office.organisation),
        ask=asking(QuestionKind.OFFICE_TERMS, unit, words, variant),
        tell=telling("office", words),
        rivals=lambda: drawn(map(_term_answer, others), unit),
        objection=_hindrance(base, office, mine),
    )


def _is_like(term: Term, kind: AnswerKind) -> bool:
    is_known = term.period.is_exact and term.period.last_day is not None
    return is_known and period_kind(term.period) is kind


def _hindrance(base: FactBase, office: Office, mine: list[Term]) -> Refusal | None:
    if any(not term.citation.is_settled for term in mine):
        return Refusal.DISPUTED
    checked = as_of(base, office.organisation)
    if any(t.period.last_day and t.period.last_day.latest > checked for t in mine):
        return Refusal.FUTURE
    return None


def _term_answer(term: Term) -> Answer:
    """Return a term named by its first and last year."""
    first, end = term.period.start.year, term.period.last_day
    last = end.year if end is not None else first
    return period_answer(term.period, f"{first}–{last}" if last != first else str(first))
