"""The pages of a state, a person and a city, and the index of organisations."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.facts.ids import CityId, PersonId, StateId
from orgtui.facts.names import Language, Names
from orgtui.facts.naming import event_name, holder_name
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import date_text, day_text, event_days
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Event,
    Membership,
    Organisation,
    Status,
    identity,
)
from orgtui.tui.layout import Page, Paragraph
from orgtui.tui.pages.dated import dated, widest
from orgtui.tui.pages.naming import doubt, former_names, status_name
from orgtui.tui.pages.writing import (
    BLANK,
    Composer,
    Reader,
    begun,
    column_width,
    heading,
    muted,
    plain,
    title,
)
from orgtui.tui.places import CityPage, OrganisationPage, PersonPage, RecordPage, StatePage

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase

_SHORT = 10


def index_page(base: "FactBase", reader: Reader) -> Page:
    """Compose the list of organisations with where each stands on the day."""
    return begun(_index(base, reader), reader)


def _index(base: "FactBase", reader: Reader) -> Iterator[Paragraph]:
    say = reader.say
    yield title(say("International organisations"))
    yield muted(say("As of {day}", day=day_text(reader.as_of, reader.language)))
    known = base.organisations.values()
    for organisation in (one for one in known if not one.is_partial):
        yield from _listed(base, organisation, reader)
    partial = [one for one in known if one.is_partial]
    if partial:
        yield from heading(say("Known in part, from your articles"))
    for organisation in partial:
        yield from _listed(base, organisation, reader)


def _listed(base: "FactBase", organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    """Yield an organisation's names, and where it stands."""
    name = organisation.names.within(reader.language)
    yield BLANK
    line = Composer(hang=_SHORT)
    line.link(name.short, OrganisationPage(organisation=organisation.id), identity(organisation))
    yield line.gap(_SHORT).add(name.full if name.full != name.short else "").done()
    yield muted(_standing(base, organisation, reader), indent=_SHORT)


def _standing(base: "FactBase", organisation: Organisation, reader: Reader) -> str:
    """Return the number of members and the chair on the day."""
    say, day = reader.say, reader.as_of
    if organisation.is_partial:
        count = len(base.timeline(organisation.id))
        return say.many("{number} stated fact", "{number} stated facts", count)
    if organisation.existed_on(day) is Covers.NO:
        return say("It did not exist on this day.")
    seats = base.members(organisation.id, day)
    sure = sum(1 for seat in seats if seat.is_sure)
    parts = [say.many("{number} member", "{number} members", sure)]
    for chair in base.chair(organisation.id, day):
        name = holder_name(base, chair, reader.language)
        parts.append(say("chair: {name}", name=name))
    checked = date_text(organisation.checked, reader.language)
    parts.append(say("verified up to {day}", day=checked))
    return " · ".join(parts)


def _title(names: Names, reader: Reader) -> Paragraph:
    name = names.within(reader.language)
    return title(name.short if name.short == name.full else f"{name.short} — {name.full}")


def _names(names: Names, reader: Reader) -> Iterator[Paragraph]:
    """Yield the names in the other languages, and the former ones."""
    others = [names.full(language) for language in Language if language is not reader.language]
    yield muted(" · ".join(dict.fromkeys(others)))
    yield from former_names(names, reader)


def state_page(base: "FactBase", key: StateId, reader: Reader) -> Page:
    """Compose one state: what it is and was to every organisation, and when it presided."""
    say = reader.say
    state = base.states[key]
    paragraphs = [_title(state.names, reader), *_names(state.names, reader)]
    if state.capital:
        line = Composer().add(say("Capital") + ": ", "muted")
        line.link(
            base.cities[state.capital].names.short(reader.language), CityPage(city=state.capital)
        )
        paragraphs.append(line.done())
    memberships = base.memberships_of(key)
    paragraphs += heading(say("In organisations"))
    if not memberships:
        paragraphs.append(plain(say("No record of it in any organisation here."), indent=2))
    width = widest(memberships, reader)
    paragraphs += [_membership(base, membership, width, reader) for membership in memberships]
    chairs = base.chairs_of(key)
    if chairs:
        paragraphs += heading(say("In the chair"))
        width = widest(chairs, reader)
        paragraphs += [_chair(base, chair, width, reader) for chair in chairs]
    paragraphs += _steps(base, key, reader)
    people = [person for person in base.people.values() if person.state == key]
    if people:
        paragraphs += heading(say("People"))
        for person in people:
            line = Composer(indent=2)
            line.link(person.names.full(reader.language), PersonPage(person=person.id))
            paragraphs.append(line.done())
    return Page(paragraphs=tuple(paragraphs))


def _steps(base: "FactBase", key: StateId, reader: Reader) -> Iterator[Paragraph]:
    """Yield what the state did of its own accord: accessions, freezes, exits announced."""
    steps = [event for event in base.every(Event) if event.state == key]
    if steps:
        yield from heading(reader.say("Steps of its own"))
    width = column_width(event_days(event, reader.language) for event in steps)
    for event in sorted(steps, key=lambda event: event.date.earliest):
        line = Composer(indent=2, hang=width + 2)
        line.column(event_days(event, reader.language), width, "muted")
        short = base.organisation(event.organisation).names.short(reader.language)
        name = event_name(event, reader.say, reader.language)
        line.link(name, RecordPage(fact=event.id), event.id).add(f" · {short}")
        yield line.add(doubt(Covers.YES, event.citation.standing, reader), "warning").done()


def _membership(base: "FactBase", membership: Membership, width: int, reader: Reader) -> Paragraph:
    organisation = base.organisation(membership.organisation)
    line = dated(membership, width, reader)
    line.link(
        organisation.names.short(reader.language),
        OrganisationPage(organisation=organisation.id),
        membership.id,
    )
    status = status_name(membership.status, reader)
    line.add(f" · {status}", "" if membership.status is Status.FULL else "muted")
    return line.add(doubt(Covers.YES, membership.citation.standing, reader), "warning").done()


def _chair(base: "FactBase", chair: Chairmanship, width: int, reader: Reader) -> Paragraph:
    organisation = base.organisation(chair.organisation)
    line = dated(chair, width, reader)
    line.link(
        organisation.names.short(reader.language),
        OrganisationPage(organisation=organisation.id),
        chair.id,
    )
    if chair.body:
        line.add(f" · {base.body(organisation.id, chair.body).names.short(reader.language)}")
    if chair.role is ChairRole.CO_CHAIR:
        line.add(" · " + reader.say("co-chair"))
    return line.add(doubt(Covers.YES, chair.citation.standing, reader), "warning").done()


def person_page(base: "FactBase", key: PersonId, reader: Reader) -> Page:
    """Compose one person: offices held, chairs held, the state that put them forward."""
    say = reader.say
    person = base.people[key]
    paragraphs = [title(person.names.full(reader.language)), *_names(person.names, reader)]
    if person.state:
        line = Composer().add(say("From") + ": ", "muted")
        line.link(
            base.states[person.state].names.short(reader.language), StatePage(state=person.state)
        )
        paragraphs.append(line.done())
    terms = base.terms_of(key)
    if terms:
        paragraphs += heading(say("Offices"))
    width = widest(terms, reader)
    for term in terms:
        office = base.office(term.organisation, term.office)
        line = dated(term, width, reader)
        short = base.organisation(term.organisation).names.short(reader.language)
        line.link(short, OrganisationPage(organisation=term.organisation), term.id)
        line.add(f" · {office.names.short(reader.language)}")
        paragraphs.append(line.done())
    chairs = base.chairs_of(key)
    if chairs:
        paragraphs += heading(say("In the chair"))
        width = widest(chairs, reader)
        paragraphs += [_chair(base, chair, width, reader) for chair in chairs]
    return Page(paragraphs=tuple(paragraphs))


def city_page(base: "FactBase", key: CityId, reader: Reader) -> Page:
    """Compose one city: what sits there and what met there."""
    say, language = reader.say, reader.language
    city = base.cities[key]
    paragraphs = [_title(city.names, reader), *_names(city.names, reader)]
    line = Composer().link(
        base.states[city.state].names.short(language), StatePage(state=city.state)
    )
    paragraphs.append(line.done())
    seats = [o for o in base.organisations.values() if o.seat == key]
    bodies = [b for b in base.every(Body) if b.seat == key]
    if seats or bodies:
        paragraphs += heading(say("Seat of"))
    for organisation in seats:
        line = Composer(indent=2)
        line.link(
            organisation.names.short(language),
            OrganisationPage(organisation=organisation.id),
            identity(organisation),
        )
        paragraphs.append(line.done())
    for body in bodies:
        line = Composer(indent=2, hang=4)
        line.link(body.names.full(language), RecordPage(fact=identity(body)), identity(body))
        paragraphs.append(line.done())
    events = [e for e in base.every(Event) if e.place == key]
    if events:
        paragraphs += heading(say("Meetings"))
    width = column_width(event_days(event, language) for event in events)
    for event in sorted(events, key=lambda e: e.date.earliest):
        short = base.organisation(event.organisation).names.short(language)
        line = Composer(indent=2, hang=width + 2)
        line.column(event_days(event, language), width, "muted")
        line.link(
            f"{short}, {event_name(event, reader.say, language)}",
            RecordPage(fact=event.id),
            event.id,
        )
        paragraphs.append(line.done())
    return Page(paragraphs=tuple(paragraphs))
