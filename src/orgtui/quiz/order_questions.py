"""In which order chairs and summits followed each other.

An order is chosen among orders: nothing new has to be typed or graded, and it works line by line.
"""

from collections.abc import Iterator, Sequence

from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, OrganisationId, PersonId
from orgtui.facts.names import Language
from orgtui.facts.phrasing import event_days
from orgtui.facts.records import Chairmanship, Event
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.moments import order_answer, orders
from orgtui.quiz.naming import as_of, city_answer, person_answer, state_answer, who
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving import last_of
from orgtui.quiz.solving_events import order_of_summits, summits_of
from orgtui.quiz.solving_terms import Spell, held_by, order_of_chairs, spells_of
from orgtui.quiz.summit_questions import body_of_summit
from orgtui.quiz.wording import word

_CHAIRS = 4
_SUMMITS = 3


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield an order for each chair and each summit: it and those right before it."""
    for body in dict.fromkeys(c.body for c in base.of(organisation, Chairmanship)):
        chairs = spells_of(base, organisation, body=body)
        for at in range(_CHAIRS, len(chairs) + 1):
            row = chairs[at - _CHAIRS : at]
            if len({held_by(chair) for chair in row}) == _CHAIRS:
                yield _of_chairs(base, row, body)
    bodies = {body_of_summit(base, e) for e in summits_of(base, organisation, None)}
    for body in sorted(bodies, key=str):
        yield from _summits(base, organisation, body)


def _span(first: int, last: int, language: Language) -> str:
    return word("years", language).format(first=first, last=last) if last > first else str(first)


def _of_chairs(base: FactBase, row: Sequence[Spell], body: str | None) -> Draft:
    organisation, last = row[0].organisation, row[-1]
    checked = as_of(base, organisation)
    unit = UnitId(f"{last.id}:order")
    end = last.period.last_day
    years = row[0].period.start.earliest.year, end.latest.year if end else checked.year
    members = [_holder(base, chair) for chair in row]

    def words(language: Language) -> dict[str, str]:
        names = (m.names.short(language) for m in members)
        return {
            "who": who(base, organisation, body, language),
            "span": _span(*years, language),
            "names": " → ".join(names),
        }

    return Draft(
        unit=unit,
        kind=QuestionKind.CHAIRS_IN_ORDER,
        solver=order_of_chairs(organisation, body, frozenset(m.id for m in members), years),
        answers=(order_answer(members),),
        expects=AnswerKind.ORDER,
        facts=tuple(chair.id for chair in reversed(row)),
        as_of=checked,
        ask=asking(QuestionKind.CHAIRS_IN_ORDER, unit, words),
        tell=telling("order", words),
        rivals=lambda: orders(members, unit),
        objection=_objection(row, checked.year if end is None else end.latest.year, checked.year),
    )


def _holder(base: FactBase, chair: Spell) -> Answer:
    if isinstance(chair, Chairmanship) and chair.state:
        return state_answer(base, chair.state)
    return person_answer(base, PersonId(held_by(chair)))


def _objection(row: Sequence[Spell], last: int, checked: int) -> Refusal | None:
    if any(not chair.citation.is_settled for chair in row):
        return Refusal.DISPUTED
    if row[-1].period.last_day is None:
        return Refusal.VAGUE
    return Refusal.FUTURE if last > checked else None


def _summits(base: FactBase, organisation: OrganisationId, body: str | None) -> Iterator[Draft]:
    summits = summits_of(base, organisation, body)
    checked = as_of(base, organisation)
    for at in range(_SUMMITS, len(summits) + 1):
        row = summits[at - _SUMMITS : at]
        cities = [event.place for event in row if event.place]
        is_own = body_of_summit(base, row[-1]) == body
        if is_own and len(set(cities)) == _SUMMITS and last_of(row[-1]) <= checked:
            yield _of_summits(base, row, cities, body)


def _of_summits(
    base: FactBase, row: Sequence[Event], cities: list[CityId], body: str | None
) -> Draft:
    organisation = row[0].organisation
    unit = UnitId(f"{row[-1].id}:order")
    years = row[0].date.year, last_of(row[-1]).year
    members = [city_answer(base, city) for city in cities]

    def words(language: Language) -> dict[str, str]:
        held = (
            f"{member.names.short(language)} ({event_days(event, language)})"
            for member, event in zip(members, row, strict=True)
        )
        return {
            "who": who(base, organisation, body, language),
            "span": _span(*years, language),
            "names": " → ".join(held),
        }

    settled = all(event.citation.is_settled for event in row)
    return Draft(
        unit=unit,
        kind=QuestionKind.SUMMITS_IN_ORDER,
        solver=order_of_summits(organisation, body, frozenset(cities), years),
        answers=(order_answer(members),),
        expects=AnswerKind.ORDER,
        facts=tuple(event.id for event in reversed(row)),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.SUMMITS_IN_ORDER, unit, words),
        tell=telling("order", words),
        rivals=lambda: orders(members, unit),
        objection=None if settled else Refusal.DISPUTED,
    )
