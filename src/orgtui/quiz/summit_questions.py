"""Where and when summits were held, and which number they had."""

from collections.abc import Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import event_days
from orgtui.facts.records import Event, EventForm, EventKind
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.moments import number_answer, year_answer
from orgtui.quiz.naming import as_of, city_answer, life, who
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.solving import last_of, places_of_summit
from orgtui.quiz.solving_events import number_of_summit, summits_of, years_of_summits


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on the summits of an organisation."""
    held = list(held_summits(base, organisation))
    by_city: dict[tuple[str | None, CityId], list[Event]] = {}
    for event in held:
        if event.place:
            body = body_of_summit(base, event)
            yield _place(base, event, event.place, body)
            if event.number is not None:
                yield _number(base, event, event.place, body, event.number)
            by_city.setdefault((body, event.place), []).append(event)
    for (body, city), events in by_city.items():
        yield _years(base, body, city, events)


def held_summits(base: FactBase, organisation: OrganisationId) -> Iterator[Event]:
    """Yield the summits where people met, in the life of the organisation, up to the last check.

    A forerunner's summit was none of the organisation.
    """
    lived, checked = life(base, organisation), as_of(base, organisation)
    for event in base.of(organisation, Event):
        is_met = event.kind is EventKind.SUMMIT and event.form is EventForm.IN_PERSON
        is_own = lived.covers(event.date.latest) is Covers.YES
        if is_met and is_own and last_of(event) <= checked:
            yield event


def body_of_summit(base: FactBase, event: Event) -> str | None:
    """Return the organ to be named; none where all summits are of one."""
    events = base.of(event.organisation, Event)
    bodies = {e.body for e in events if e.kind is EventKind.SUMMIT}
    return event.body if len(bodies) > 1 else None


def _objection(event: Event) -> Refusal | None:
    if not event.citation.is_settled:
        return Refusal.DISPUTED
    return None if event.date.is_exact else Refusal.VAGUE


def _place(base: FactBase, event: Event, place: CityId, body: str | None) -> Draft:
    unit = UnitId(f"{event.id}:place")
    organisation = event.organisation
    places = [e.place for e in base.of(organisation, Event) if e.place]

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, body, language, event.date.earliest),
            "day": event_days(event, language),
            "name": base.cities[place].names.short(language),
        }

    return Draft(
        unit=unit,
        kind=QuestionKind.SUMMIT_PLACE,
        solver=places_of_summit(organisation, body, event.date.earliest, last_of(event)),
        answers=(city_answer(base, place),),
        expects=AnswerKind.CITY,
        facts=(event.id,),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.SUMMIT_PLACE, unit, words),
        tell=telling("summit", words),
        rivals=lambda: drawn((city_answer(base, city) for city in places), unit),
        objection=_objection(event),
    )


def _number(base: FactBase, event: Event, place: CityId, body: str | None, number: int) -> Draft:
    unit = UnitId(f"{event.id}:number")
    organisation = event.organisation

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, body, language, event.date.earliest),
            "day": event_days(event, language),
            "place": base.cities[place].names.short(language),
            "number": str(number),
        }

    near = [n for step in (1, 2, 3) for n in (number - step, number + step) if n > 0]
    return Draft(
        unit=unit,
        kind=QuestionKind.SUMMIT_NUMBER,
        solver=number_of_summit(organisation, body, event.date.earliest, last_of(event)),
        answers=(number_answer(number),),
        expects=AnswerKind.NUMBER,
        facts=(event.id,),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.SUMMIT_NUMBER, unit, words),
        tell=telling("summit-number", words),
        rivals=lambda: drawn(map(number_answer, near), unit),
        objection=_objection(event),
    )


def _years(base: FactBase, body: str | None, city: CityId, events: list[Event]) -> Draft:
    organisation = events[0].organisation
    place = f"{organisation}/{body}" if body else organisation
    unit = UnitId(f"{place}/summits/{city}:years")
    years = sorted({event.date.year for event in events})
    others = [
        e.date.year
        for e in summits_of(base, organisation, body)
        if e.place not in (None, city) and e.date.year not in years
    ]
    name = base.cities[city].names
    is_one = len(years) == 1

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, body, language),
            "place": name.short(language),
            "count": str(len(years)),
            "names": ", ".join(event_days(event, language) for event in events),
        }

    return Draft(
        unit=unit,
        kind=QuestionKind.SUMMIT_YEARS,
        solver=years_of_summits(organisation, body, city),
        answers=tuple(map(year_answer, years)),
        expects=AnswerKind.YEAR if is_one else AnswerKind.SET,
        member_kind=None if is_one else AnswerKind.YEAR,
        facts=tuple(event.id for event in events),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.SUMMIT_YEARS, unit, words, "year" if is_one else "years"),
        tell=telling("summits", words),
        rivals=lambda: _near_years(others, years[0]),
        objection=next((o for e in events if (o := _objection(e)) is not None), None),
    )


def _near_years(others: list[int], year: int) -> list[Answer]:
    """Return the years of other summits, the nearest first."""
    return [year_answer(y) for y in sorted(set(others), key=lambda y: (abs(y - year), y))]
