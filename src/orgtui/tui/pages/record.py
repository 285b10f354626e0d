"""One record: what it states, since when, and who says so."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.facts.ids import FactId
from orgtui.facts.naming import event_name, holder_name
from orgtui.facts.periods import Period
from orgtui.facts.phrasing import date_text, event_days, period_text
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Document,
    Event,
    Initiative,
    Membership,
    Organisation,
    Record,
    Standing,
    Term,
)
from orgtui.tui.layout import Page, Paragraph
from orgtui.tui.pages.naming import note_text, purpose_text, status_name
from orgtui.tui.pages.sources import source_lines
from orgtui.tui.pages.writing import BLANK, Composer, Reader, heading, muted, plain, title
from orgtui.tui.places import CityPage, OrganisationPage, PersonPage, StatePage

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase

_LABELS = 16


def record_page(base: "FactBase", fact: FactId, reader: Reader) -> Page:
    """Compose one record with its period, note and sources."""
    record = base.record(fact)
    say = reader.say
    paragraphs = [title(record_name(base, record, reader)), BLANK]
    if not isinstance(record, Organisation):
        line = Composer(hang=_LABELS).column(say("Organisation"), _LABELS, "muted")
        name = base.organisation(record.organisation).names.short(reader.language)
        line.link(name, OrganisationPage(organisation=record.organisation))
        paragraphs.append(line.done())
    paragraphs += _who(base, record, reader)
    paragraphs += _when(record, reader)
    paragraphs += _where(base, record, reader)
    if isinstance(record, Body):
        purpose = purpose_text(record, reader)
        paragraphs += [BLANK, plain(purpose)] if purpose else []
    citation = record.citation
    if citation.standing is Standing.DISPUTED:
        paragraphs += [BLANK, Paragraph(text=say("Good sources disagree."), role="warning")]
    if citation.note:
        paragraphs += [BLANK, muted(note_text(citation, reader))]
    paragraphs += heading(say("Sources · {count}", count=len(citation.sources)))
    for source in citation.sources:
        paragraphs += source_lines(base.sources[source], reader)
    paragraphs += [BLANK, muted(f"{citation.file}:{citation.line}")]
    return Page(paragraphs=tuple(paragraphs))


def record_name(base: "FactBase", record: Record, reader: Reader) -> str:
    """Return what a record states, in a few words."""
    language = reader.language
    match record:
        case Membership():
            name = base.states[record.state].names.short(language)
            return f"{name} · {status_name(record.status, reader)}"
        case Chairmanship():
            is_co_chair = record.role is ChairRole.CO_CHAIR
            role = reader.say("co-chair") if is_co_chair else reader.say("chair")
            return f"{holder_name(base, record, language)} · {role}"
        case Term():
            office = base.office(record.organisation, record.office).names.short(language)
            return f"{base.people[record.person].names.full(language)} · {office}"
        case Event():
            return event_name(record, reader.say, language)
        case _:
            return record.names.within(language).both


def _who(base: "FactBase", record: Record, reader: Reader) -> Iterator[Paragraph]:
    """Yield links to the state and to the person that a record is about."""
    state = person = None
    match record:
        case Membership():
            state = record.state
        case Chairmanship():
            state, person = record.state, record.person
        case Term():
            person = record.person
        case Event() | Initiative():
            state = record.state
        case _:
            return
    if state:
        line = Composer(hang=_LABELS).column(reader.say("State"), _LABELS, "muted")
        name = base.states[state].names.short(reader.language)
        yield line.link(name, StatePage(state=state)).done()
    if person:
        line = Composer(hang=_LABELS).column(reader.say("Person"), _LABELS, "muted")
        name = base.people[person].names.full(reader.language)
        yield line.link(name, PersonPage(person=person)).done()


def _when(record: Record, reader: Reader) -> Iterator[Paragraph]:
    say, language = reader.say, reader.language
    if isinstance(record, Event):
        yield _line(say("Date"), event_days(record, language))
        return
    if isinstance(record, Document):
        if record.signed:
            yield _line(say("Signed"), date_text(record.signed, language))
        if record.in_force:
            yield _line(say("In force"), date_text(record.in_force, language))
        return
    period: Period | None = record.period
    if period is not None:
        yield _line(say("Period"), period_text(period, language))
    if isinstance(record, Membership) and record.agreed:
        yield _line(say("Undisputed"), period_text(record.agreed, language))


def _line(label: str, text: str) -> Paragraph:
    return Composer(hang=_LABELS).column(label, _LABELS, "muted").add(text).done()


def _where(base: "FactBase", record: Record, reader: Reader) -> Iterator[Paragraph]:
    match record:
        case Organisation() | Body():
            city, label = record.seat, reader.say("Seat")
        case Event() | Document() | Initiative():
            city, label = record.place, reader.say("Place")
        case _:
            return
    if city:
        line = Composer(hang=_LABELS).column(label, _LABELS, "muted")
        yield line.link(base.cities[city].names.short(reader.language), CityPage(city=city)).done()
