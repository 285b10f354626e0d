"""Which records are about a named thing, and which of them hold on a day."""

from collections.abc import Iterable, Iterator
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.ids import EntityKind, OrganisationId, PersonId, StateId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.records import (
    Body,
    Chairmanship,
    Document,
    Entity,
    Event,
    Initiative,
    Membership,
    Organisation,
    Record,
    Term,
    begins,
    identity,
)


def named(base: FactBase, text: str) -> Entity:
    """Find what a name means; an organisation's id or acronym is understood at once.

    Raises:
        UnknownNameError: with what may have been meant.
    """
    typed = text.strip().casefold()
    known = base.organisations
    whole = [OrganisationId(typed)] if typed in known else known
    for organisation in map(known.__getitem__, whole):
        usual = {organisation.names.within(language).short.casefold() for language in Language}
        if typed in {organisation.id, *usual}:
            return Entity(
                kind=EntityKind.ORGANISATION, id=organisation.id, names=organisation.names
            )
    from orgtui.facts.resolving import resolve

    return resolve(base, text)


def records_about(base: FactBase, entity: Entity) -> tuple[Record, ...]:
    """Return all records about an entity: of an organisation in its order, else oldest first."""
    if entity.kind is EntityKind.ORGANISATION:
        return base.records(OrganisationId(entity.id))
    found = list(_about(base, entity))
    return tuple(sorted(found, key=lambda record: begins(record) or date.min))


def holding(records: Iterable[Record], on: date | None) -> tuple[Record, ...]:
    """Leave out the memberships, chairs and terms that surely do not hold on a day."""
    if on is None:
        return tuple(records)
    return tuple(
        record
        for record in records
        if not isinstance(record, (Membership, Chairmanship, Term))
        or record.period.covers(on) is not Covers.NO
    )


def _about(base: FactBase, entity: Entity) -> Iterator[Record]:
    match entity.kind:
        case EntityKind.STATE:
            state = StateId(entity.id)
            yield from base.memberships_of(state)
            yield from base.chairs_of(state)
            yield from (found for found in base.every(Initiative) if found.state == state)
        case EntityKind.PERSON:
            person = PersonId(entity.id)
            yield from base.terms_of(person)
            yield from base.chairs_of(person)
        case EntityKind.CITY:
            yield from _in_city(base, entity.id)
        case _:
            yield from _part(base, entity)


def _in_city(base: FactBase, city: str) -> Iterator[Record]:
    for organisation in base.organisations:
        for record in base.records(organisation):
            match record:
                case Organisation() | Body():
                    place = record.seat
                case Event() | Document() | Initiative():
                    place = record.place
                case _:
                    place = None
            if place == city:
                yield record


def _part(base: FactBase, entity: Entity) -> Iterator[Record]:
    """Yield a part of an organisation, and who presides over it or holds it."""
    organisation, _, key = entity.id.partition("/")
    for record in base.records(OrganisationId(organisation)):
        match record:
            case Chairmanship() if entity.kind is EntityKind.BODY and record.body == key:
                yield record
            case Event() if entity.kind is EntityKind.BODY and record.body == key:
                yield record
            case Term() if entity.kind is EntityKind.OFFICE and record.office == key:
                yield record
            case _ if identity(record) == f"{organisation}/{entity.kind.value}/{key}":
                yield record
            case _:
                pass
