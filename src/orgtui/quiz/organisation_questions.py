"""Seat, founding, acronym, heads of the secretariat and places of summits."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, FactId, OrganisationId
from orgtui.facts.names import Language, Names
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import date_text, day_text, event_days, period_text
from orgtui.facts.records import Body, Event, EventForm, EventKind, Office, Term, identity
from orgtui.quiz.drafting import Draft, as_of, city_answer, drawn, person_answer, who
from orgtui.quiz.moments import date_answer, date_kind, is_alike
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.solving import (
    expansion_of,
    founding_of,
    in_office,
    places_of_summit,
    seat_of,
)
from orgtui.quiz.wording import precision, prompt, statement


def drafts(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    """Yield the questions on an organisation itself, its heads and its summits."""
    head = base.organisation(organisation)
    bodies = [body for body in base.of(organisation, Body) if body.citation.is_settled]
    if head.citation.is_settled:
        if head.seat:
            yield _seat(base, organisation, None, head.seat)
        yield _founding(base, organisation)
        yield from _expansion(base, _Acronym(organisation, FactId(organisation), head.names))
    for body in bodies:
        if body.seat:
            yield _seat(base, organisation, body, body.seat)
        yield from _expansion(base, _Acronym(organisation, identity(body), body.names))
    for office in base.of(organisation, Office):
        if office.is_head:
            yield from _holders(base, office)
    yield from _summits(base, organisation)


def _seat(base: FactBase, organisation: OrganisationId, body: Body | None, seat: CityId) -> Draft:
    fact = FactId(organisation) if body is None else identity(body)
    unit = UnitId(f"{fact}:seat")
    key = body.id if body else None
    period = body.period if body else base.organisation(organisation).period
    checked = as_of(base, organisation)
    is_past = period is not None and period.covers(checked) is Covers.NO

    def tell(language: Language) -> str:
        place = base.cities[seat].names.short(language)
        return statement("seat", language, who=who(base, organisation, key, language), name=place)

    def ask(language: Language) -> str:
        return prompt(
            QuestionKind.SEAT,
            language,
            "past" if is_past else "",
            who=who(base, organisation, key, language),
            period=period_text(period, language) if period else "",
        )

    return Draft(
        unit=unit,
        kind=QuestionKind.SEAT,
        solver=seat_of(organisation, key),
        answers=(city_answer(base, seat),),
        expects=AnswerKind.CITY,
        facts=(fact,),
        as_of=checked,
        ask=ask,
        tell=tell,
        rivals=lambda: drawn(
            (city_answer(base, c) for c in _other_seats(base, organisation, body)), unit
        ),
    )


def _other_seats(
    base: FactBase, organisation: OrganisationId, body: Body | None
) -> Iterator[CityId]:
    """Yield where others sit and where they meet; an organisation also sits where its organs do."""
    organs = {organ.seat for organ in base.of(organisation, Body)} if body is None else set()
    seats = [other.seat for other in base.organisations.values()]
    places = [event.place for event in base.of(organisation, Event)]
    yield from (city for city in (*seats, *places) if city and city not in organs)


def _founding(base: FactBase, organisation: OrganisationId) -> Draft:
    unit = UnitId(f"{organisation}:founding")
    start = base.organisation(organisation).period.start
    others = [other.period.start for other in base.organisations.values()]
    others += [
        event.date
        for event in base.of(organisation, Event)
        if event.kind is EventKind.SUMMIT and event.date.year > start.year
    ]
    same = [moment for moment in others if is_alike(moment, start)]
    naming = base.organisation(organisation).names.short
    return Draft(
        unit=unit,
        kind=QuestionKind.FOUNDING,
        solver=founding_of(organisation),
        answers=(date_answer(start),),
        expects=date_kind(start),
        facts=(FactId(organisation),),
        as_of=as_of(base, organisation),
        ask=lambda language: prompt(
            QuestionKind.FOUNDING,
            language,
            who=naming(language),
            precision=precision(start, language),
        ),
        tell=lambda language: statement(
            "founding", language, who=naming(language), day=date_text(start, language)
        ),
        rivals=lambda: drawn((date_answer(moment) for moment in same), unit),
    )


@dataclass(frozen=True, slots=True)
class _Acronym:
    organisation: OrganisationId
    fact: FactId
    names: Names


def _expansion(base: FactBase, acronym: _Acronym) -> Iterator[Draft]:
    """Yield what an acronym stands for, where it is one and nothing else bears it."""
    names = acronym.names
    both = (names.en, names.ru)
    if any(name.short == name.full or not name.short.isupper() for name in both):
        return
    unit = UnitId(f"{acronym.fact}:expansion")

    def others() -> Iterator[Answer]:
        """Yield what other organisations, and organs of the same one, have acronyms for."""
        organs = base.of(acronym.organisation, Body)
        named = [(organ.organisation + "/" + organ.id, organ.names) for organ in organs]
        named += [(str(key), one.names) for key, one in base.organisations.items()]
        for key, other in named:
            if other.en.short.isupper() and other.en.full != other.en.short:
                yield _expanded(key, other)

    def ask(language: Language) -> str:
        who, whole = names.short(language), base.organisation(acronym.organisation).names
        if acronym.fact == FactId(acronym.organisation):
            return prompt(QuestionKind.EXPANSION, language, who=who)
        shown = whole.short(language)
        return prompt(QuestionKind.EXPANSION, language, "within", who=who, organisation=shown)

    def tell(language: Language) -> str:
        name = names.within(language)
        return statement("expansion", language, who=name.short, name=name.full)

    answer = _expanded(acronym.fact, names)
    yield Draft(
        unit=unit,
        kind=QuestionKind.EXPANSION,
        solver=expansion_of(names.en.short, names.ru.short),
        answers=(answer,),
        expects=AnswerKind.TEXT,
        facts=(acronym.fact,),
        as_of=as_of(base, acronym.organisation),
        ask=ask,
        tell=tell,
        rivals=lambda: drawn(others(), unit),
    )


def _entity_id(fact: str) -> str:
    return fact.replace("/body/", "/")


def _expanded(key: str, names: Names) -> Answer:
    """Return the expansion as an answer; the acronym itself is no name of it."""

    def longer(language: Language) -> tuple[str, ...]:
        name = names.within(language)
        return tuple(alias for alias in name.aliases if " " in alias)

    return Answer(
        id=_entity_id(key),
        names=Names(
            en=replace(names.en, short=names.en.full, aliases=longer(Language.EN)),
            ru=replace(names.ru, short=names.ru.full, aliases=longer(Language.RU)),
            kk=replace(names.kk, short=names.kk.full, aliases=longer(Language.KK))
            if names.kk
            else None,
        ),
    )


def _holders(base: FactBase, office: Office) -> Iterator[Draft]:
    """Yield who headed the secretariat, on a day well within each term."""
    terms = base.terms(office.organisation, office.id)
    heads = {o.id for o in base.of(office.organisation, Office) if o.is_head}
    all_terms = [t for t in base.terms(office.organisation) if t.office in heads]
    people = [person_answer(base, term.person) for term in all_terms]
    for term in terms:
        if term.citation.is_settled and not term.is_acting:
            day = _day_within(term, as_of(base, office.organisation))
            yield _holder(base, office, term, day=day, people=people)


def _day_within(term: Term, checked: date) -> date:
    """Return the checked day for a term that goes on, else the middle of the term."""
    if term.period.last_day is None:
        return checked if term.period.is_open else term.period.start.latest
    first, last = term.period.start.latest, term.period.last_day.earliest
    return first + (last - first) / 2


def _holder(
    base: FactBase, office: Office, term: Term, *, day: date, people: list[Answer]
) -> Draft:
    unit = UnitId(f"{term.id}:holder")
    answer = person_answer(base, term.person)
    kind, checked = QuestionKind.HEAD, as_of(base, office.organisation)

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, office.organisation, None, language),
            "office": _office_name(base, office, language),
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
        ask=lambda language: prompt(
            kind, language, "now" if day == checked else "", **words(language)
        ),
        tell=lambda language: statement("office", language, **words(language)),
        rivals=lambda: drawn(people, unit),
    )


def _office_name(base: FactBase, office: Office, language: Language) -> str:
    """Return the usual name of an office, the full one where another office shares it."""
    shown = office.names.short(language)
    offices = base.of(office.organisation, Office)
    is_shared = sum(other.names.short(language) == shown for other in offices) > 1
    return office.names.full(language) if is_shared else shown


def _summits(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    life = base.organisation(organisation).period
    for event in base.of(organisation, Event):
        held = event.kind is EventKind.SUMMIT and event.form is EventForm.IN_PERSON
        # A forerunner's summit was none of the organisation.
        held = held and life.covers(event.date.latest) is Covers.YES
        is_over = (event.last_day or event.date).latest <= as_of(base, organisation)
        if held and is_over and event.place and event.date.is_exact and event.citation.is_settled:
            yield _summit(base, event, event.place)


def _summit(base: FactBase, event: Event, place: CityId) -> Draft:
    """Ask for the place by the days alone where all summits are of one body."""
    unit = UnitId(f"{event.id}:place")
    organisation = event.organisation
    events = base.of(organisation, Event)
    places = [e.place for e in events if e.place]
    bodies = {e.body for e in events if e.kind is EventKind.SUMMIT}
    body = event.body if len(bodies) > 1 else None
    last = (event.last_day or event.date).latest

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, body, language),
            "day": event_days(event, language),
            "name": base.cities[place].names.short(language),
        }

    return Draft(
        unit=unit,
        kind=QuestionKind.SUMMIT_PLACE,
        solver=places_of_summit(organisation, body, event.date.earliest, last),
        answers=(city_answer(base, place),),
        expects=AnswerKind.CITY,
        facts=(event.id,),
        as_of=as_of(base, organisation),
        ask=lambda language: prompt(QuestionKind.SUMMIT_PLACE, language, **words(language)),
        tell=lambda language: statement("summit", language, **words(language)),
        rivals=lambda: drawn((city_answer(base, city) for city in places), unit),
    )
