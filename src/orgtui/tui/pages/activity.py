"""What an organisation has and does: bodies, summits, documents, initiatives, sources."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.facts.ids import OrganisationId
from orgtui.facts.naming import event_name
from orgtui.facts.phrasing import date_text, event_days, period_text
from orgtui.facts.records import (
    Body,
    Document,
    Event,
    EventForm,
    Initiative,
    Organisation,
    identity,
)
from orgtui.tui.layout import Paragraph
from orgtui.tui.pages.naming import purpose_text
from orgtui.tui.pages.sources import source_lines
from orgtui.tui.pages.writing import Composer, Reader, column_width, heading, muted
from orgtui.tui.places import RecordPage

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase


def activity_lines(
    base: "FactBase", organisation: Organisation, reader: Reader
) -> Iterator[Paragraph]:
    """Yield what an organisation has and does, then every source of its facts."""
    key = organisation.id
    yield from _bodies(base, key, reader)
    yield from _events(base, key, reader)
    yield from _documents(base, key, reader)
    yield from _initiatives(base, key, reader)
    yield from _sources(base, key, reader)


def _bodies(base: "FactBase", key: OrganisationId, reader: Reader) -> Iterator[Paragraph]:
    bodies = base.of(key, Body)
    if bodies:
        yield from heading(reader.say("Bodies · {count}", count=len(bodies)))
    for body in bodies:
        name = body.names.within(reader.language)
        line = Composer(indent=2, hang=4)
        line.link(name.full, RecordPage(fact=identity(body)), identity(body))
        if name.short != name.full:
            line.add(f" ({name.short})")
        yield line.done()
        purpose = purpose_text(body, reader)
        if purpose:
            yield muted(purpose, indent=4)


def _events(base: "FactBase", key: OrganisationId, reader: Reader) -> Iterator[Paragraph]:
    events = sorted(base.of(key, Event), key=lambda e: e.date.earliest, reverse=True)
    if events:
        yield from heading(reader.say("Summits and events · {count}", count=len(events)))
    width = column_width(event_days(event, reader.language) for event in events)
    for event in events:
        line = Composer(indent=2, hang=width + 2)
        line.column(event_days(event, reader.language), width, "muted")
        line.link(
            event_name(event, reader.say, reader.language), RecordPage(fact=event.id), event.id
        )
        if event.place:
            line.add(f" · {base.cities[event.place].names.short(reader.language)}")
        yield line.add(_form(event, reader)).done()


def _form(event: Event, reader: Reader) -> str:
    match event.form:
        case EventForm.ONLINE:
            return " · " + reader.say("online")
        case EventForm.CANCELLED:
            return " · " + reader.say("cancelled")
        case _:
            return ""


def _documents(base: "FactBase", key: OrganisationId, reader: Reader) -> Iterator[Paragraph]:
    documents = base.of(key, Document)
    if documents:
        yield from heading(reader.say("Documents · {count}", count=len(documents)))
    width = column_width(_document_day(document, reader) for document in documents)
    for document in documents:
        line = Composer(indent=2, hang=width + 2)
        line.column(_document_day(document, reader), width, "muted")
        fact = identity(document)
        yield line.link(document.names.full(reader.language), RecordPage(fact=fact), fact).done()


def _document_day(document: Document, reader: Reader) -> str:
    moment = document.signed or document.in_force
    return date_text(moment, reader.language) if moment else ""


def _initiatives(base: "FactBase", key: OrganisationId, reader: Reader) -> Iterator[Paragraph]:
    found = base.of(key, Initiative)
    if found:
        yield from heading(reader.say("Years, capitals, initiatives · {count}", count=len(found)))
    width = column_width(_initiative_period(initiative, reader) for initiative in found)
    for initiative in found:
        line = Composer(indent=2, hang=width + 2)
        line.column(_initiative_period(initiative, reader), width, "muted")
        fact = identity(initiative)
        yield line.link(initiative.names.full(reader.language), RecordPage(fact=fact), fact).done()


def _initiative_period(initiative: Initiative, reader: Reader) -> str:
    return period_text(initiative.period, reader.language) if initiative.period else ""


def _sources(base: "FactBase", key: OrganisationId, reader: Reader) -> Iterator[Paragraph]:
    sources = tuple(base.sources.of(key).values())
    yield from heading(reader.say("Sources · {count}", count=len(sources)))
    for source in sources:
        yield from source_lines(source, reader)
