"""An organisation's page on a day."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.naming import holder_name, language_name
from orgtui.facts.periods import Covers
from orgtui.facts.phrasing import date_text, day_text, period_text
from orgtui.facts.records import (
    Chairmanship,
    ChairRole,
    Membership,
    Office,
    Organisation,
    Status,
    Term,
    identity,
)
from orgtui.tui.layout import Page, Paragraph
from orgtui.tui.pages.activity import activity_lines
from orgtui.tui.pages.dated import dated, widest
from orgtui.tui.pages.naming import (
    doubt,
    former_names,
    note_text,
    seat_doubt,
    status_heading,
    status_name,
)
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
from orgtui.tui.places import CityPage, PersonPage, RecordPage, StatePage

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase

_LABELS = 16


def organisation_page(base: "FactBase", key: OrganisationId, reader: Reader) -> Page:
    """Compose all about one organisation as it was on the reader's day."""
    organisation = base.organisation(key)
    sections = (
        _head(base, organisation, reader),
        _members(base, organisation, reader),
        _chairs(base, organisation, reader),
        _heads(base, organisation, reader),
        _past(base, organisation, reader),
        activity_lines(base, organisation, reader),
    )
    return begun(chain.from_iterable(sections), reader)


def _head(base: "FactBase", organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    say, language = reader.say, reader.language
    name = organisation.names.within(language)
    yield title(name.both)
    others = [organisation.names.within(other) for other in Language if other is not language]
    yield muted(" · ".join(dict.fromkeys(other.both for other in others)))
    yield from former_names(organisation.names, reader)
    yield from _verified(organisation, reader)
    if organisation.existed_on(reader.as_of) is Covers.NO:
        yield BLANK
        yield plain(say("It did not exist on this day."))
        return
    known = *_basics(base, organisation, reader), *_incumbents(base, organisation, reader)
    yield from (BLANK, *known) if known else ()
    if organisation.citation.note:
        yield BLANK
        yield muted(note_text(organisation.citation, reader))


def _verified(organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    """Yield for which day the page is, and how far it may be relied upon."""
    say, day = reader.say, day_text(reader.as_of, reader.language)
    if organisation.is_partial:
        yield muted(say("As of {day} · known in part", day=day))
        text = say("Only what your articles stated is here: no list is whole, nothing is asked.")
        yield Paragraph(text=text, role="warning")
        return
    checked = date_text(organisation.checked, reader.language)
    yield muted(say("As of {day} · verified up to {checked}", day=day, checked=checked))
    if reader.as_of > organisation.checked.latest:
        text = say(
            "What happened after {checked} is not here: things may have changed.", checked=checked
        )
        yield Paragraph(text=text, role="warning")


def _basics(base: "FactBase", organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    """Yield when an organisation was founded, where it sits, what it speaks."""
    say, fact = reader.say, identity(organisation)
    if organisation.period:
        founded = date_text(organisation.period.start, reader.language)
        line = Composer(hang=_LABELS).column(say("Founded"), _LABELS, "muted")
        yield line.link(founded, RecordPage(fact=fact), fact).done()
    if organisation.seat:
        city = base.cities[organisation.seat]
        line = Composer(hang=_LABELS).column(say("Seat"), _LABELS, "muted")
        yield line.link(city.names.short(reader.language), CityPage(city=city.id), fact).done()
    if organisation.languages:
        spoken = ", ".join(language_name(code, say) for code in organisation.languages)
        line = Composer(hang=_LABELS).column(say("Languages"), _LABELS, "muted")
        yield line.link(spoken, RecordPage(fact=fact), fact).done()


def _incumbents(
    base: "FactBase", organisation: Organisation, reader: Reader
) -> Iterator[Paragraph]:
    """Yield who presides and who heads the secretariat on the day."""
    say, day = reader.say, reader.as_of
    for chair in base.chair(organisation.id, day):
        line = Composer(hang=_LABELS).column(say("Chair"), _LABELS, "muted")
        _holder(base, chair, line, reader)
        line.add(f" · {chair.label}" if chair.label else "")
        yield line.add(doubt(chair.period.covers(day), chair.citation.standing, reader)).done()
    for office in base.of(organisation.id, Office):
        terms = base.terms(organisation.id, office.id) if office.is_head else ()
        for term in terms:
            covers = term.period.covers(day)
            if covers is not Covers.NO:
                line = Composer(hang=_LABELS).column(say("Head"), _LABELS, "muted")
                _officer(base, term, line, reader)
                line.add(f" · {office.names.short(reader.language)}")
                yield line.add(doubt(covers, term.citation.standing, reader)).done()


def _holder(base: "FactBase", chair: Chairmanship, line: Composer, reader: Reader) -> None:
    name = holder_name(base, chair, reader.language)
    if chair.state:
        line.link(name, StatePage(state=chair.state), chair.id)
    elif chair.person:
        line.link(name, PersonPage(person=chair.person), chair.id)


def _officer(base: "FactBase", term: Term, line: Composer, reader: Reader) -> None:
    person = base.people[term.person]
    line.link(person.names.full(reader.language), PersonPage(person=person.id), term.id)


def _members(base: "FactBase", organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    language = reader.language
    for status in Status:
        seats = base.members(organisation.id, reader.as_of, status)
        if not seats:
            continue
        sure = sum(1 for seat in seats if seat.is_sure)
        unsure = f" +{len(seats) - sure}?" if sure < len(seats) else ""
        unsure = " +?" if organisation.is_partial else unsure
        yield from heading(status_heading(status, sure, reader) + unsure)
        names = [base.states[seat.membership.state].names.short(language) for seat in seats]
        width = column_width(names)
        for name, seat in zip(names, seats, strict=True):
            membership = seat.membership
            line = Composer(indent=2, hang=width + 2)
            line.link(name, StatePage(state=membership.state), membership.id)
            line.gap(width).add(period_text(membership.period, language), "muted")
            line.add(seat_doubt(seat, reader), "warning")
            yield line.done()


def _chairs(base: "FactBase", organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    bodies = dict.fromkeys(chair.body for chair in base.of(organisation.id, Chairmanship))
    for body in sorted(bodies, key=lambda key: key or ""):
        text = reader.say("Chairs")
        if body is not None:
            text = f"{text} · {base.body(organisation.id, body).names.full(reader.language)}"
        yield from heading(text)
        chairs = base.chairs(organisation.id, body)
        width = widest(chairs, reader)
        for chair in reversed(chairs):
            line = dated(chair, width, reader)
            _holder(base, chair, line, reader)
            if chair.role is ChairRole.CO_CHAIR:
                line.add(" · " + reader.say("co-chair"))
            yield line.add(doubt(Covers.YES, chair.citation.standing, reader), "warning").done()


def _heads(base: "FactBase", organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    for office in base.of(organisation.id, Office):
        terms = base.terms(organisation.id, office.id)
        if not terms:
            continue
        yield from heading(office.names.full(reader.language))
        width = widest(terms, reader)
        for term in reversed(terms):
            line = dated(term, width, reader)
            _officer(base, term, line, reader)
            if term.is_acting:
                line.add(" · " + reader.say("acting"))
            yield line.add(doubt(Covers.YES, term.citation.standing, reader), "warning").done()


def _past(base: "FactBase", organisation: Organisation, reader: Reader) -> Iterator[Paragraph]:
    """Yield every status that does not hold on the day: before it, and to come."""
    others = [
        m
        for m in base.of(organisation.id, Membership)
        if m.period.covers(reader.as_of) is Covers.NO
    ]
    if not others:
        return
    yield from heading(reader.say("At other times"))
    width = widest(others, reader)
    for membership in sorted(others, key=lambda m: m.period.start.earliest):
        name = base.states[membership.state].names.short(reader.language)
        line = dated(membership, width, reader)
        line.link(name, StatePage(state=membership.state), membership.id)
        line.add(f" · {status_name(membership.status, reader)}")
        yield line.add(doubt(Covers.YES, membership.citation.standing, reader), "warning").done()
