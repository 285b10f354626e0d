"""Seat, founding, languages and acronyms of an organisation and its organs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, FactId, OrganisationId
from orgtui.facts.names import Language, Name, Names
from orgtui.facts.periods import Covers
from orgtui.facts.records import Body, Event, EventKind, Organisation, identity
from orgtui.quiz.drafting import Draft, asking, telling
from orgtui.quiz.naming import as_of, city_answer, life, who
from orgtui.quiz.ordering import drawn
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.solving import expansion_of, founding_of, seat_of
from orgtui.quiz.wording import language_names, precision
from orgtui.values import replace, value

if TYPE_CHECKING:
    from orgtui.quiz.refusing import Refusal

DIRECTIONS = frozenset("acronym expansion founding languages place seat".split())


def drafts(
    base: FactBase, organisation: OrganisationId, wanted: Collection[str] = DIRECTIONS
) -> Iterator[Draft]:
    """Yield the questions on an organisation itself and its organs.

    Only the directions that are `wanted`: those on an acronym need neither cities nor events.
    """
    head = base.organisation(organisation)
    if "seat" in wanted and head.seat:
        yield _seat(base, organisation, None, head.seat)
    if "founding" in wanted:
        yield _founding(base, organisation)
    if "place" in wanted:
        yield from _founding_place(base, organisation)
    if "languages" in wanted:
        yield from _languages(base, organisation)
    yield from _acronyms(base, _borne(organisation, head), wanted)
    for body in base.of(organisation, Body):
        if "seat" in wanted and body.seat:
            yield _seat(base, organisation, body, body.seat)
        yield from _acronyms(base, _borne(organisation, body), wanted)


def _objection(record: Organisation | Body | Event) -> Refusal | None:
    if record.citation.is_settled:
        return None
    from orgtui.quiz.refusing import Refusal

    return Refusal.DISPUTED


def _seat(base: FactBase, organisation: OrganisationId, body: Body | None, seat: CityId) -> Draft:
    from orgtui.facts.phrasing import period_text

    fact = FactId(organisation) if body is None else identity(body)
    unit = UnitId(f"{fact}:seat")
    key = body.id if body else None
    period = body.period if body else life(base, organisation)
    checked = as_of(base, organisation)
    is_past = period is not None and period.covers(checked) is Covers.NO

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, key, language),
            "period": period_text(period, language) if period else "",
            "name": base.cities[seat].names.short(language),
        }

    return Draft(
        unit=unit,
        kind=QuestionKind.SEAT,
        solver=seat_of(organisation, key),
        answers=(city_answer(base, seat),),
        expects=AnswerKind.CITY,
        facts=(fact,),
        as_of=checked,
        ask=asking(QuestionKind.SEAT, unit, words, "past" if is_past else ""),
        tell=telling("seat", words),
        rivals=lambda: drawn((city_answer(base, c) for c in _places(base, organisation)), unit),
        barred=lambda: _own_seats(base, organisation) if body is None else (),
        objection=_objection(body or base.organisation(organisation)),
    )


def _places(base: FactBase, organisation: OrganisationId) -> Iterator[CityId]:
    """Yield where organisations sit and where this one meets."""
    seats = [other.seat for other in base.organisations.values()]
    places = [event.place for event in base.of(organisation, Event)]
    yield from (city for city in (*seats, *places) if city)


def _own_seats(base: FactBase, organisation: OrganisationId) -> Iterator[CityId]:
    """Yield where organs sit: there an organisation sits as well."""
    yield from (organ.seat for organ in base.of(organisation, Body) if organ.seat)


def _founding(base: FactBase, organisation: OrganisationId) -> Draft:
    from orgtui.facts.phrasing import date_text
    from orgtui.quiz.moments import date_answer, date_kind, is_alike

    unit = UnitId(f"{organisation}:founding")
    head = base.organisation(organisation)
    start = life(base, organisation).start

    def others() -> Iterator[Answer]:
        """Yield when other organisations began, and when this one met later."""
        moments = [life(base, other).start for other in base.organisations]
        moments += [
            event.date
            for event in base.of(organisation, Event)
            if event.kind is EventKind.SUMMIT and event.date.year > start.year
        ]
        yield from (date_answer(moment) for moment in moments if is_alike(moment, start))

    def words(language: Language) -> dict[str, str]:
        return {
            "who": head.names.short(language),
            "precision": precision(start, language),
            "day": date_text(start, language),
        }

    return Draft(
        unit=unit,
        kind=QuestionKind.FOUNDING,
        solver=founding_of(organisation),
        answers=(date_answer(start),),
        expects=date_kind(start),
        facts=(FactId(organisation),),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.FOUNDING, unit, words),
        tell=telling("founding", words),
        rivals=lambda: drawn(others(), unit),
        objection=_objection(head),
    )


def _founding_place(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    foundings = [e for e in base.of(organisation, Event) if e.kind is EventKind.FOUNDING]
    for event in foundings:
        if event.place is not None:
            yield _founded_in(base, event, event.place)


def _founded_in(base: FactBase, event: Event, place: CityId) -> Draft:
    from orgtui.facts.phrasing import date_text
    from orgtui.quiz.solving_events import founding_places

    unit = UnitId(f"{event.id}:place")
    organisation = event.organisation

    def words(language: Language) -> dict[str, str]:
        return {
            "who": who(base, organisation, None, language),
            "name": base.cities[place].names.short(language),
            "day": date_text(event.date, language),
        }

    places = [e.place for e in base.of(organisation, Event)]
    places += [other.seat for other in base.organisations.values()]
    return Draft(
        unit=unit,
        kind=QuestionKind.FOUNDING_PLACE,
        solver=founding_places(organisation),
        answers=(city_answer(base, place),),
        expects=AnswerKind.CITY,
        facts=(event.id,),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.FOUNDING_PLACE, unit, words),
        tell=telling("founding-place", words),
        rivals=lambda: drawn((city_answer(base, city) for city in places if city), unit),
        objection=_objection(event),
    )


def _languages(base: FactBase, organisation: OrganisationId) -> Iterator[Draft]:
    head = base.organisation(organisation)
    answers = [Answer(id=code, names=language_names(code)) for code in head.languages]
    if not answers:
        return
    from orgtui.quiz.solving_records import languages_of

    unit = UnitId(f"{organisation}:languages")
    is_one = len(answers) == 1

    def words(language: Language) -> dict[str, str]:
        return {
            "who": head.names.short(language),
            "count": str(len(answers)),
            "names": ", ".join(answer.names.short(language) for answer in answers),
        }

    codes = sorted({code for other in base.organisations.values() for code in other.languages})
    yield Draft(
        unit=unit,
        kind=QuestionKind.LANGUAGES,
        solver=languages_of(organisation),
        answers=tuple(answers),
        expects=AnswerKind.TEXT if is_one else AnswerKind.SET,
        member_kind=None if is_one else AnswerKind.TEXT,
        facts=(FactId(organisation),),
        as_of=as_of(base, organisation),
        ask=asking(QuestionKind.LANGUAGES, unit, words, "one" if is_one else "several"),
        tell=telling("languages", words),
        rivals=lambda: drawn((Answer(id=c, names=language_names(c)) for c in codes), unit),
        objection=_objection(head),
    )


@value
class _Acronym:
    organisation: OrganisationId
    fact: FactId
    names: Names
    objection: Refusal | None
    """Why it cannot be asked for, where its record is disputed."""

    @property
    def variant(self) -> str:
        """Which words ask for it: those of an organisation, or of an organ within it."""
        return "" if self.fact == FactId(self.organisation) else "within"


def _borne(organisation: OrganisationId, record: Organisation | Body) -> _Acronym:
    return _Acronym(
        organisation=organisation,
        fact=identity(record),
        names=record.names,
        objection=_objection(record),
    )


def _is_acronym(name: Name) -> bool:
    return name.short != name.full and name.short.isupper()


def _acronyms(base: FactBase, acronym: _Acronym, wanted: Collection[str]) -> Iterator[Draft]:
    """Yield what an acronym stands for and what stands for it, where nothing else bears it."""
    if all(map(_is_acronym, (acronym.names.en, acronym.names.ru))):
        if "expansion" in wanted:
            yield _expansion(base, acronym)
        if "acronym" in wanted:
            yield _acronym(base, acronym)


def _expansion(base: FactBase, acronym: _Acronym) -> Draft:
    names = acronym.names
    unit = UnitId(f"{acronym.fact}:expansion")

    def others() -> Iterator[Answer]:
        """Yield what other organisations, and organs of the same one, have acronyms for."""
        organs = base.of(acronym.organisation, Body)
        named = [(organ.organisation + "/" + organ.id, organ.names) for organ in organs]
        named += [(str(key), one.names) for key, one in base.organisations.items()]
        for key, other in named:
            if other.en.short.isupper() and other.en.full != other.en.short:
                yield _expanded(key, other)

    def words(language: Language) -> dict[str, str]:
        whole = base.organisation(acronym.organisation).names
        return {
            "who": names.short(language),
            "organisation": whole.short(language),
            "name": names.full(language),
        }

    variant = acronym.variant
    answer = _expanded(acronym.fact, names)
    return Draft(
        unit=unit,
        kind=QuestionKind.EXPANSION,
        solver=expansion_of(names.en.short, names.ru.short),
        answers=(answer,),
        expects=AnswerKind.TEXT,
        facts=(acronym.fact,),
        as_of=as_of(base, acronym.organisation),
        ask=asking(QuestionKind.EXPANSION, unit, words, variant),
        tell=telling("expansion", words),
        rivals=lambda: drawn(others(), unit),
        barred=lambda: (acronym.organisation,),
        objection=acronym.objection,
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


def _acronym(base: FactBase, acronym: _Acronym) -> Draft:
    from orgtui.quiz.solving_records import acronym_of

    names = acronym.names
    unit = UnitId(f"{acronym.fact}:acronym")
    variant = acronym.variant

    def words(language: Language) -> dict[str, str]:
        whole = base.organisation(acronym.organisation).names
        return {
            "who": names.short(language),
            "organisation": whole.short(language),
            "name": names.full(language),
        }

    def others() -> Iterator[Answer]:
        organs = base.of(acronym.organisation, Body)
        named = [(organ.organisation + "/" + organ.id, organ.names) for organ in organs]
        named += [(str(key), one.names) for key, one in base.organisations.items()]
        for key, other in named:
            if _is_acronym(other.en) and _is_acronym(other.ru):
                yield _shortened(key, other)

    return Draft(
        unit=unit,
        kind=QuestionKind.ACRONYM,
        solver=acronym_of(names),
        answers=(_shortened(acronym.fact, names),),
        expects=AnswerKind.TEXT,
        facts=(acronym.fact,),
        as_of=as_of(base, acronym.organisation),
        ask=asking(QuestionKind.ACRONYM, unit, words, variant),
        tell=telling("expansion", words),
        rivals=lambda: drawn(others(), unit),
        barred=lambda: (acronym.organisation,),
        objection=acronym.objection,
    )


def _shortened(key: str, names: Names) -> Answer:
    """Return the acronym as an answer; the full name is no name of it."""

    def only(name: Name) -> Name:
        aliases = tuple(alias for alias in name.aliases if alias.isupper() and " " not in alias)
        return Name(full=name.short, short=name.short, aliases=aliases)

    kazakh = only(names.kk) if names.kk else None
    return Answer(id=_entity_id(key), names=Names(en=only(names.en), ru=only(names.ru), kk=kazakh))
