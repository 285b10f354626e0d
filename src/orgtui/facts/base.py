"""The fact base: every question about the facts goes through this one door."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Self, TypeVar, cast

from orgtui.errors import UnknownNameError
from orgtui.facts import building
from orgtui.facts.ids import CityId, EntityKind, FactId, OrganisationId, PersonId, StateId
from orgtui.facts.periods import Covers
from orgtui.facts.reading import Row
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    City,
    Document,
    Entity,
    Initiative,
    Membership,
    Named,
    Office,
    Organisation,
    Person,
    Record,
    State,
    Status,
    Term,
    begins,
    identity,
)
from orgtui.facts.row_views import HEADS, NAMES, With, Without, heads_of, keyed, of_kinds
from orgtui.facts.shared import Borne, Shared, Sources
from orgtui.facts.tables import Table
from orgtui.values import value

__all__ = ["NAMES", "FactBase", "Seat", "borne", "by_owner"]

_Kind = TypeVar("_Kind", bound=Record)


@value
class Seat:
    """A membership and whether it surely holds on the day asked for."""

    membership: Membership
    covers: Covers
    """YES or MAYBE."""
    is_sure: bool
    """Whether it is YES by every source."""


class FactBase:
    """All facts, asked by day. Records are built when first asked for."""

    def __init__(
        self,
        rows: Mapping[str, Sequence[Row]],
        heads: Mapping[OrganisationId, Organisation] | None = None,
    ) -> None:
        """Hold rows as `by_owner` gives them; those of an owner are asked for when first needed.

        A later row of the same kind and key replaces an earlier one. `heads` are organisations of
        these rows that are built already.
        """
        self._rows = rows
        self._heads = heads or {}
        self._records: dict[OrganisationId, tuple[Record, ...]] = {}
        self._by_kind: dict[tuple[OrganisationId, str], tuple[Record, ...]] = {}
        self._of: dict[tuple[OrganisationId, type], tuple[Record, ...]] = {}

    @classmethod
    def holding(cls, rows: Iterable[Row]) -> Self:
        """Return a base of rows in any order of owners."""
        return cls(by_owner(rows))

    @cached_property
    def states(self) -> Mapping[StateId, State]:
        """Every known state by id."""
        return Shared(keyed(self._rows, "states", "state"), building.state)

    @cached_property
    def cities(self) -> Mapping[CityId, City]:
        """Every known city by id."""
        return Shared(keyed(self._rows, "cities", "city"), building.city)

    @cached_property
    def people(self) -> Mapping[PersonId, Person]:
        """Every known person by id."""
        return Shared(keyed(self._rows, "people", "person"), building.person)

    @cached_property
    def organisations(self) -> Mapping[OrganisationId, Organisation]:
        """Every organisation by id, in the order of their ids."""
        return Shared(self._head_rows, self._head)

    @cached_property
    def _head_rows(self) -> Mapping[str, Row]:
        rows = heads_of(self._rows.get(HEADS, ()))
        return {row.owner: row for row in sorted(rows, key=lambda row: row.owner)}

    def _head(self, table: Table, key: OrganisationId) -> Organisation:
        return self._heads[key] if key in self._heads else building.organisation(table, key)

    @cached_property
    def complete(self) -> FactBase:
        """The facts of the organisations that are known whole: those of which may be asked."""
        partial = frozenset(
            key for key, row in self._head_rows.items() if row.values.get("partial")
        )
        if not partial:
            return self
        return FactBase(Without(rows=self._rows, owners=partial), self.organisations)

    def with_row(self, row: Row) -> FactBase:
        """Return the facts with one row more: a head that they do not have, or a part."""
        return FactBase(With(rows=self._rows, added=row), self.organisations)

    def organisation(self, key: OrganisationId) -> Organisation:
        """Return an organisation by id.

        Raises:
            UnknownNameError: when there is none.

        """
        try:
            return self.organisations[key]
        except KeyError:
            known = ", ".join(self.organisations)
            raise UnknownNameError(
                'no organisation "{key}" is known; known are: {known}', key=key, known=known
            ) from None

    def records(self, organisation: OrganisationId) -> tuple[Record, ...]:
        """Return every record of an organisation, the organisation itself first."""
        if organisation not in self._records:
            built = {kind: iter(self._built(organisation, kind)) for kind in building.BUILDERS}
            by_id: dict[tuple[str, str], Record] = {}
            for row in of_kinds(self._rows, organisation, built):
                record = next(built[row.kind])
                by_id[row.kind, record.id] = record
            self._records[organisation] = (self.organisation(organisation), *by_id.values())
        return self._records[organisation]

    def _built(self, organisation: OrganisationId, kind: str) -> tuple[Record, ...]:
        """Return a record for each row of a kind, also for those that a later row replaces."""
        if (organisation, kind) not in self._by_kind:
            build = building.BUILDERS[kind]
            rows = of_kinds(self._rows, organisation, (kind,))
            self._by_kind[organisation, kind] = tuple(
                build(row.table, organisation) for row in rows
            )
        return self._by_kind[organisation, kind]

    def record(self, fact: FactId) -> Record:
        """Return a record by its identity.

        Raises:
            UnknownNameError: when no organisation has it.

        """
        organisation = OrganisationId(fact.partition("/")[0])
        head = self.organisations.get(organisation)
        if head is not None and identity(head) == fact:
            return head
        for record in self.records(organisation) if head is not None else ():
            if identity(record) == fact:
                return record
        raise UnknownNameError('no record "{fact}" is known', fact=fact)

    def row(self, record: Record) -> Row:
        """Return the table of a file that a record was read from."""
        place = (record.citation.file, record.citation.line)
        owner = self._rows.get(identity(record).partition("/")[0], ())
        return next(r for r in owner if (r.file, r.line) == place and r.kind != "source")

    def every(self, kind: type[_Kind]) -> Iterator[_Kind]:
        """Yield the records of one kind of every organisation."""
        for organisation in self.organisations:
            yield from self.of(organisation, kind)

    def of(self, organisation: OrganisationId, kind: type[_Kind]) -> tuple[_Kind, ...]:
        """Return the records of one kind of an organisation."""
        if (organisation, kind) not in self._of:
            self._of[organisation, kind] = tuple(self._alone(organisation, kind))
        return cast("tuple[_Kind, ...]", self._of[organisation, kind])

    def _alone(self, organisation: OrganisationId, kind: type[_Kind]) -> Iterable[Record]:
        """Return the records of a kind; those of other kinds are not built for it."""
        head = self.organisation(organisation)
        if isinstance(head, kind):
            return (head,)
        built = self._built(organisation, building.ARRAYS[kind])
        return {record.id: record for record in built}.values()

    def members(
        self, organisation: OrganisationId, on: date, status: Status = Status.FULL
    ) -> tuple[Seat, ...]:
        """Return who had a status on a day, surely or maybe, in the order of accession."""
        held = (
            Seat(membership=m, covers=m.period.covers(on), is_sure=m.is_sure_on(on))
            for m in self.of(organisation, Membership)
            if m.status is status
        )
        there = [seat for seat in held if seat.covers is not Covers.NO]
        return tuple(sorted(there, key=lambda s: s.membership.period.start.earliest))

    def chairs(
        self, organisation: OrganisationId, body: str | None = None
    ) -> tuple[Chairmanship, ...]:
        """Return all chairs and co-chairs of the organisation or of a body, oldest first."""
        found = [c for c in self.of(organisation, Chairmanship) if c.body == body]
        return tuple(sorted(found, key=lambda c: (c.period.start.earliest, c.role.value)))

    def chair(
        self, organisation: OrganisationId, on: date, body: str | None = None
    ) -> tuple[Chairmanship, ...]:
        """Return who presided on a day: one, none, or several where the day may be either's."""
        return tuple(
            chair
            for chair in self.chairs(organisation, body)
            if chair.role is ChairRole.CHAIR and chair.period.covers(on) is not Covers.NO
        )

    def memberships_of(self, state: StateId) -> tuple[Membership, ...]:
        """Return what a state has been to every organisation, oldest first."""
        return self._by_state.get(state, ())

    @cached_property
    def _by_state(self) -> dict[StateId, tuple[Membership, ...]]:
        found: dict[StateId, list[Membership]] = {}
        for membership in sorted(self.every(Membership), key=lambda m: m.period.start.earliest):
            found.setdefault(membership.state, []).append(membership)
        return {state: tuple(held) for state, held in found.items()}

    def chairs_of(self, holder: StateId | PersonId) -> tuple[Chairmanship, ...]:
        """Return every chairmanship of a state or a person, oldest first."""
        found = [c for c in self.every(Chairmanship) if holder in (c.state, c.person)]
        return tuple(sorted(found, key=lambda c: c.period.start.earliest))

    def terms(self, organisation: OrganisationId, office: str | None = None) -> tuple[Term, ...]:
        """Return the terms in an office (or in all offices), oldest first."""
        found = [t for t in self.of(organisation, Term) if office in (None, t.office)]
        return tuple(sorted(found, key=lambda t: t.period.start.earliest))

    def terms_of(self, person: PersonId) -> tuple[Term, ...]:
        """Return every term of a person, oldest first."""
        found = [t for t in self.every(Term) if t.person == person]
        return tuple(sorted(found, key=lambda t: t.period.start.earliest))

    def office(self, organisation: OrganisationId, key: str) -> Office:
        """Return an office of an organisation by id."""
        return next(o for o in self.of(organisation, Office) if o.id == key)

    def body(self, organisation: OrganisationId, key: str) -> Body:
        """Return a body of an organisation by id."""
        return next(b for b in self.of(organisation, Body) if b.id == key)

    def timeline(self, organisation: OrganisationId) -> tuple[Record, ...]:
        """Return all dated records, oldest first."""
        dated = [r for r in self.records(organisation) if begins(r) is not None]
        return tuple(sorted(dated, key=lambda r: begins(r) or date.min))

    @cached_property
    def sources(self) -> Sources:
        """Every source of every file by id."""
        return Sources(self._rows, building.source)

    def things(self, kind: EntityKind) -> Mapping[str, Named]:
        """Return what stands for itself of a kind by id: states, cities, people, organisations."""
        match kind:
            case EntityKind.STATE:
                found: object = self.states
            case EntityKind.CITY:
                found = self.cities
            case EntityKind.PERSON:
                found = self.people
            case EntityKind.ORGANISATION:
                found = self.organisations
            case _:
                found = {}
        return cast("Mapping[str, Named]", found)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Everything that bears names, for linking, grading and searching."""
        return tuple(self._entities())

    @cached_property
    def bearers(self) -> Mapping[str, Sequence[str]]:
        """The ids of the entities that bear each spelling now in use, in order.

        Read off the rows: to build all records for it would take ten times as long.
        """
        is_compiled = not frozenset(NAMES).isdisjoint(self._rows)
        return Borne(self._rows) if is_compiled else borne(self._rows)

    def _entities(self) -> Iterator[Entity]:
        for state in self.states.values():
            yield Entity(
                kind=EntityKind.STATE,
                id=state.id,
                names=state.names,
                home=state.id,
                capital=state.capital,
            )
        for city in self.cities.values():
            yield Entity(kind=EntityKind.CITY, id=city.id, names=city.names, home=city.state)
        for person in self.people.values():
            yield Entity(
                kind=EntityKind.PERSON, id=person.id, names=person.names, home=person.state
            )
        for organisation in self.organisations.values():
            yield Entity(kind=EntityKind.ORGANISATION, id=organisation.id, names=organisation.names)
            yield from self._parts(organisation.id)

    def _parts(self, organisation: OrganisationId) -> Iterator[Entity]:
        kinds = {
            Body: EntityKind.BODY,
            Office: EntityKind.OFFICE,
            Document: EntityKind.DOCUMENT,
            Initiative: EntityKind.INITIATIVE,
        }
        for record in self.records(organisation):
            if isinstance(record, (Body, Office, Document, Initiative)):
                yield Entity(
                    kind=kinds[type(record)],
                    id=f"{organisation}/{record.id}",
                    names=record.names,
                    context=organisation,
                )


def borne(rows: Mapping[str, Sequence[Row]]) -> Mapping[str, list[str]]:
    """Return the ids of the entities that bear each spelling now in use, in order."""
    found: dict[str, set[str]] = {}
    for owner in rows:
        for row in rows[owner] if owner not in (HEADS, *NAMES) else ():
            for spelling in row.spellings():
                found.setdefault(spelling, set()).add(_bearer(row))
    return {spelling: sorted(ids) for spelling, ids in found.items()}


def _bearer(row: Row) -> str:
    """Return the id of the entity that a row with names describes."""
    if row.key:
        return row.key
    own = row.values.get("id")
    return row.owner if row.kind == "organisation" else f"{row.owner}/{own}"


def by_owner(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Return rows by their owner, and the heads of organisations under `HEADS` as well."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.owner, []).append(row)
        if row.kind == "organisation":
            found.setdefault(HEADS, []).append(row)
    return found
