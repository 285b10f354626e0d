"""An organisation's page on a day."""

from collections.abc import Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import date_text, day_text, event_days, period_text
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Citation,
    Document,
    Event,
    EventForm,
    Initiative,
    Membership,
    Office,
    Organisation,
    OrganisationId,
    Source,
    Standing,
    Status,
    Term,
    identity,
)
from orgtui.tui.layout import Page, Paragraph
from orgtui.tui.pages.writing import BLANK, Composer, Reader, heading, muted, plain, title
from orgtui.tui.places import CityPage, PersonPage, RecordPage, StatePage

_DATES = 30
"""Cells for a period at the start of a line."""
_LABELS = 18


def organisation_page(base: FactBase, key: OrganisationId, reader: Reader) -> Page:
    """Compose all about one organisation as it was on the reader's day."""
    organisation = base.organisation(key)
    sections = (
        _head(base, organisation, reader),
        _members(base, organisation, reader),
        _chairs(base, organisation, reader),
        _heads(base, organisation, reader),
        _past(base, organisation, reader),
        _bodies(base, organisation, reader),
        _events(base, organisation, reader),
        _documents(base, organisation, reader),
        _initiatives(base, organisation, reader),
        _sources(base, organisation, reader),
    )
    return Page(paragraphs=tuple(p for section in sections for p in section))


def doubt(covers: Covers, standing: Standing, reader: Reader) -> str:
    """Return what to add to a line that is not certain."""
    if standing is Standing.DISPUTED:
        return " · " + reader.say("disputed")
    return " ?" if covers is Covers.MAYBE else ""


def _head(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    say, language = reader.say, reader.language
    name = organisation.names.within(language)
    yield title(name.full if name.full == name.short else f"{name.full} ({name.short})")
    others = [organisation.names.within(other) for other in Language if other is not language]
    yield muted(" · ".join(dict.fromkeys(f"{o.full} ({o.short})" for o in others)))
    yield muted(
        say(
            "As of {day} · checked {checked}",
            day=day_text(reader.as_of, language),
            checked=date_text(organisation.checked, language),
        )
    )
    yield BLANK
    if organisation.period.covers(reader.as_of) is Covers.NO:
        yield plain(say("It did not exist on this day."))
        return
    yield (
        Composer(hang=_LABELS)
        .column(say("Founded"), _LABELS, "muted")
        .link(date_text(organisation.period.start, language), RecordPage(fact=identity(organisation)))
        .done()
    )
    if organisation.seat:
        city = base.cities[organisation.seat]
        yield (
            Composer(hang=_LABELS)
            .column(say("Seat"), _LABELS, "muted")
            .link(city.names.short(language), CityPage(city=city.id), identity(organisation))
            .done()
        )
    if organisation.languages:
        spoken = ", ".join(_tongue(code, reader) for code in organisation.languages)
        yield Composer(hang=_LABELS).column(say("Languages"), _LABELS, "muted").add(spoken).done()
    yield from _incumbents(base, organisation, reader)
    if organisation.citation.note:
        yield BLANK
        yield muted(note_text(organisation.citation, reader))


def note_text(citation: Citation, reader: Reader) -> str:
    """Return a record's note in the reader's language, or in one that it has."""
    note = citation.note
    return note.get(reader.language) or note.get(Language.RU) or note.get(Language.EN, "")


def _tongue(code: str, reader: Reader) -> str:
    say = reader.say
    known = {
        "ru": say("Russian"),
        "zh": say("Chinese"),
        "en": say("English"),
        "kk": say("Kazakh"),
    }
    return known.get(code, code)


def _incumbents(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    """Yield who presides and who heads the secretariat on the day."""
    say, day = reader.say, reader.as_of
    for chair in base.chair(organisation.id, day):
        line = Composer(hang=_LABELS).column(say("Chair"), _LABELS, "muted")
        _holder(base, chair, line, reader)
        term = f" · {chair.label}" if chair.label else ""
        yield line.add(term + doubt(chair.period.covers(day), chair.citation.standing, reader)).done()
    for office in base.of(organisation.id, Office):
        if not office.is_head:
            continue
        for term_ in base.terms(organisation.id, office.id):
            covers = term_.period.covers(day)
            if covers is not Covers.NO:
                person = base.people[term_.person]
                line = Composer(hang=_LABELS).column(say("Head"), _LABELS, "muted")
                line.link(
                    person.names.full(reader.language), PersonPage(person=person.id), term_.id
                )
                line.add(f" · {office.names.short(reader.language)}")
                yield line.add(doubt(covers, term_.citation.standing, reader)).done()


def _holder(base: FactBase, chair: Chairmanship, line: Composer, reader: Reader) -> None:
    if chair.state:
        name = base.states[chair.state].names.short(reader.language)
        line.link(name, StatePage(state=chair.state), chair.id)
    elif chair.person:
        name = base.people[chair.person].names.full(reader.language)
        line.link(name, PersonPage(person=chair.person), chair.id)


def status_heading(status: Status, count: int, reader: Reader) -> str:
    """Return the heading over the states of one status."""
    say = reader.say
    return {
        Status.FULL: say("Members · {count}", count=count),
        Status.ASSOCIATE: say("Associate members · {count}", count=count),
        Status.OBSERVER: say("Observers · {count}", count=count),
        Status.PARTNER: say("Partners · {count}", count=count),
        Status.SUSPENDED: say("Suspended · {count}", count=count),
        Status.INVITED: say("Invited · {count}", count=count),
    }[status]


def status_name(status: Status, reader: Reader) -> str:
    """Return what a state of this status is called."""
    say = reader.say
    return {
        Status.FULL: say("member"),
        Status.ASSOCIATE: say("associate member"),
        Status.OBSERVER: say("observer"),
        Status.PARTNER: say("partner"),
        Status.SUSPENDED: say("suspended"),
        Status.INVITED: say("invited"),
    }[status]


def _members(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    for status in Status:
        seats = base.members(organisation.id, reader.as_of, status)
        if not seats:
            continue
        sure = sum(1 for s in seats if not doubt(s.covers, s.membership.citation.standing, reader))
        yield from heading(status_heading(status, sure, reader))
        for seat in seats:
            membership = seat.membership
            name = base.states[membership.state].names.short(reader.language)
            line = Composer(indent=2, hang=_DATES + 2)
            line.link(name, StatePage(state=membership.state), membership.id)
            line.add(" " * max(2, _DATES - len(name)))
            line.add(period_text(membership.period, reader.language), "muted")
            line.add(doubt(seat.covers, membership.citation.standing, reader), "warning")
            yield line.done()


def _chairs(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    bodies = dict.fromkeys(chair.body for chair in base.of(organisation.id, Chairmanship))
    for body in sorted(bodies, key=lambda key: key or ""):
        text = reader.say("Chairs")
        if body is not None:
            text = f"{text} · {base.body(organisation.id, body).names.full(reader.language)}"
        yield from heading(text)
        for chair in reversed(base.chairs(organisation.id, body)):
            yield _chair_line(base, chair, reader)


def _chair_line(base: FactBase, chair: Chairmanship, reader: Reader) -> Paragraph:
    covers = chair.period.covers(reader.as_of)
    mark = {Covers.YES: "● ", Covers.MAYBE: "? ", Covers.NO: "  "}[covers]
    line = Composer(hang=_DATES + 2).add(mark, "accent")
    line.column(period_text(chair.period, reader.language), _DATES, "muted")
    _holder(base, chair, line, reader)
    if chair.role is ChairRole.CO_CHAIR:
        line.add(" · " + reader.say("co-chair"))
    return line.add(doubt(Covers.YES, chair.citation.standing, reader), "warning").done()


def _heads(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    for office in base.of(organisation.id, Office):
        terms = base.terms(organisation.id, office.id)
        if not terms:
            continue
        yield from heading(office.names.full(reader.language))
        for term in reversed(terms):
            yield _term_line(base, term, reader)


def _term_line(base: FactBase, term: Term, reader: Reader) -> Paragraph:
    covers = term.period.covers(reader.as_of)
    mark = {Covers.YES: "● ", Covers.MAYBE: "? ", Covers.NO: "  "}[covers]
    person = base.people[term.person]
    line = Composer(hang=_DATES + 2).add(mark, "accent")
    line.column(period_text(term.period, reader.language), _DATES, "muted")
    line.link(person.names.full(reader.language), PersonPage(person=person.id), term.id)
    if term.is_acting:
        line.add(" · " + reader.say("acting"))
    return line.add(doubt(Covers.YES, term.citation.standing, reader), "warning").done()


def _past(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    """Yield every status that does not hold on the day: before it, and to come."""
    others = [
        m
        for m in base.of(organisation.id, Membership)
        if m.period.covers(reader.as_of) is Covers.NO
    ]
    if not others:
        return
    yield from heading(reader.say("At other times"))
    for membership in sorted(others, key=lambda m: m.period.start.earliest):
        name = base.states[membership.state].names.short(reader.language)
        line = Composer(indent=2, hang=_DATES + 2)
        line.column(period_text(membership.period, reader.language), _DATES, "muted")
        line.link(name, StatePage(state=membership.state), membership.id)
        line.add(f" · {status_name(membership.status, reader)}")
        yield line.add(doubt(Covers.YES, membership.citation.standing, reader), "warning").done()


def _bodies(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    bodies = base.of(organisation.id, Body)
    if bodies:
        yield from heading(reader.say("Bodies · {count}", count=len(bodies)))
    for body in bodies:
        name = body.names.within(reader.language)
        line = Composer(indent=2, hang=4)
        line.link(name.full, RecordPage(fact=identity(body)), identity(body))
        if name.short != name.full:
            line.add(f" ({name.short})")
        yield line.done()
        purpose = body.purpose.get(reader.language) or body.purpose.get(Language.RU, "")
        if purpose:
            yield muted(purpose, indent=4)


def event_name(event: Event, reader: Reader) -> str:
    """Return what to call an event: its own name, or the kind with its number."""
    if event.names is not None:
        return event.names.full(reader.language)
    number = f"{event.number}. " if event.number else ""
    return number + reader.say("summit")


def _events(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    events = sorted(base.of(organisation.id, Event), key=lambda e: e.date.earliest, reverse=True)
    if events:
        yield from heading(reader.say("Summits and events · {count}", count=len(events)))
    for event in events:
        line = Composer(indent=2, hang=_DATES + 2)
        line.column(event_days(event, reader.language), _DATES, "muted")
        line.link(event_name(event, reader), RecordPage(fact=event.id), event.id)
        if event.place:
            line.add(f" · {base.cities[event.place].names.short(reader.language)}")
        if event.form is not EventForm.IN_PERSON:
            forms = {
                EventForm.ONLINE: reader.say("online"),
                EventForm.CANCELLED: reader.say("cancelled"),
            }
            line.add(f" · {forms[event.form]}")
        yield line.done()


def _documents(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    documents = base.of(organisation.id, Document)
    if documents:
        yield from heading(reader.say("Documents · {count}", count=len(documents)))
    for document in documents:
        line = Composer(indent=2, hang=_DATES + 2)
        moment = document.signed or document.in_force
        line.column(date_text(moment, reader.language) if moment else "", _DATES, "muted")
        line.link(
            document.names.full(reader.language), RecordPage(fact=identity(document)), identity(document)
        )
        yield line.done()


def _initiatives(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    found = base.of(organisation.id, Initiative)
    if found:
        yield from heading(reader.say("Years, capitals, initiatives · {count}", count=len(found)))
    for initiative in found:
        line = Composer(indent=2, hang=_DATES + 2)
        when = period_text(initiative.period, reader.language) if initiative.period else ""
        line.column(when, _DATES, "muted")
        fact = identity(initiative)
        line.link(initiative.names.full(reader.language), RecordPage(fact=fact), fact)
        yield line.done()


def _sources(base: FactBase, organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    prefix = f"{organisation.id}:"
    sources = [source for source in base.sources.values() if source.id.startswith(prefix)]
    yield from heading(reader.say("Sources · {count}", count=len(sources)))
    for source in sources:
        yield from source_lines(source, reader)


def source_lines(source: Source, reader: Reader) -> Iterator[Paragraph]:
    """Yield where something is written: title, publisher, dates, address."""
    published = f", {date_text(source.published, reader.language)}" if source.published else ""
    line = Composer(indent=2, hang=4)
    line.add(source.title).add(f" — {source.publisher}{published}", "muted")
    yield line.done()
    read = reader.say("read {day}", day=date_text(source.accessed, reader.language))
    yield muted(f"{source.url} · {read}", indent=4)


