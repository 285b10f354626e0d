"""The vocabulary of facts: what a record says, since when, and who says so."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import Enum
from typing import Protocol

from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import (
    CityId,
    EntityKind,
    FactId,
    OrganisationId,
    PersonId,
    SourceId,
    StateId,
)
from orgtui.facts.names import Language, Names
from orgtui.facts.periods import Covers, Period
from orgtui.values import value


class Standing(Enum):
    """Whether good sources agree."""

    ESTABLISHED = "established"
    DISPUTED = "disputed"


class Status(Enum):
    """What a state is to an organisation."""

    FULL = "full"
    ASSOCIATE = "associate"
    OBSERVER = "observer"
    PARTNER = "partner"
    SUSPENDED = "suspended"
    INVITED = "invited"
    """Invited to join, and not (or not yet) a member."""


class ChairRole(Enum):
    """Whether one presides alone or beside another."""

    CHAIR = "chair"
    CO_CHAIR = "co-chair"


class EventKind(Enum):
    """What happened."""

    SUMMIT = "summit"
    FOUNDING = "founding"
    SIGNING = "signing"
    ENTRY_INTO_FORCE = "entry-into-force"
    MEETING = "meeting"
    DECISION = "decision"
    FREEZE = "freeze"
    """A state stops taking part of its own accord, and remains what it was."""
    EXIT_NOTICE = "exit-notice"
    """A state announces that it will leave; when it has left, its membership ends."""


class EventForm(Enum):
    """How an event was held, or that it was not."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    CANCELLED = "cancelled"


class InitiativeKind(Enum):
    """What was proclaimed."""

    YEAR = "year"
    CAPITAL = "capital"
    CENTRE = "centre"
    INITIATIVE = "initiative"


UNNAMED = "—"
"""What stands for the publisher of a source that names none."""


@value
class Source:
    """Where something is written."""

    id: SourceId
    title: str
    publisher: str
    url: str = ""
    """Its address; empty for a page that was saved without one."""
    published: PartialDate | None = None
    """When it appeared, None for a page that does not say."""
    accessed: PartialDate
    """When it was last read for these facts."""


@value
class Citation:
    """Why a record may be believed."""

    sources: tuple[SourceId, ...]
    """At least one."""
    standing: Standing = Standing.ESTABLISHED
    note: Mapping[Language, str] = field(default_factory=dict)
    """What a reader should know, a disagreement or a hand-over rule; empty for nothing."""
    file: str = ""
    """The file the record was read from."""
    line: int = 0
    """The line it starts on, counted from 1; 0 when unknown."""

    @property
    def is_settled(self) -> bool:
        """Whether sources agree."""
        return self.standing is Standing.ESTABLISHED


class Named(Protocol):
    """What bears names."""

    @property
    def names(self) -> Names:
        """What it is called."""
        ...


@value
class Entity:
    """A thing with names: what an article mentions and an answer may mean."""

    kind: EntityKind
    id: str
    names: Names
    home: StateId | None = None
    """The state a person or a city belongs to."""
    context: OrganisationId | None = None
    """The organisation whose body, office, document or initiative it is."""
    capital: CityId | None = None
    """The capital of a state."""


@value
class State:
    """A state or an entity that organisations treat as a member of its own."""

    id: StateId
    names: Names
    region: str
    """UN M49 sub-region, a slug: "central-asia"."""
    is_un_member: bool
    capital: CityId | None = None


@value
class City:
    """A place where an organisation sits or meets."""

    id: CityId
    names: Names
    state: StateId


@value
class Person:
    """Someone who held an office or a chair."""

    id: PersonId
    names: Names
    state: StateId | None = None
    """The state that put the person forward."""


@value
class Organisation:
    """An international organisation or forum."""

    id: OrganisationId
    names: Names
    period: Period | None = None
    """From the founding; None where that is not known of one that is known in part."""
    checked: PartialDate
    """When all of its facts were last verified; of one known in part, up to when they were told."""
    is_partial: bool = False
    """Whether only some of its facts are here, as articles stated them: nothing is asked of it."""
    seat: CityId | None = None
    """Where the secretariat sits, None where there is none."""
    languages: tuple[str, ...] = ()
    """Official and working languages, ISO 639-1; empty where none is laid down."""
    citation: Citation

    def existed_on(self, day: date) -> Covers:
        """Tell whether it existed on a day."""
        return self.period.covers(day) if self.period else Covers.MAYBE


@value
class Membership:
    """What a state is to an organisation, and when."""

    id: FactId
    organisation: OrganisationId
    state: StateId
    status: Status
    period: Period
    agreed: Period | None = None
    """Of a disputed membership, the part of its period that no source doubts."""
    citation: Citation

    def is_sure_on(self, day: date) -> bool:
        """Tell whether it holds on a day by every source."""
        sure = self.period if self.citation.is_settled else self.agreed
        return sure is not None and sure.covers(day) is Covers.YES


@value
class Chairmanship:
    """Who presides over an organisation or one of its bodies."""

    id: FactId
    organisation: OrganisationId
    body: str | None = None
    """The body's id within the organisation, None for the organisation itself."""
    role: ChairRole = ChairRole.CHAIR
    state: StateId | None = None
    person: PersonId | None = None
    period: Period
    label: str = ""
    """How the press names the term: "2023–2024"."""
    citation: Citation


@value
class Body:
    """An organ of an organisation."""

    id: str
    organisation: OrganisationId
    names: Names
    purpose: dict[Language, str]
    """What it does and who sits in it, one or two sentences a language."""
    period: Period | None = None
    seat: CityId | None = None
    citation: Citation


@value
class Office:
    """A post that persons hold in turn, under one name."""

    id: str
    organisation: OrganisationId
    body: str | None = None
    names: Names
    is_head: bool = False
    """Whether its holder heads the secretariat (or what stands for one)."""
    period: Period | None = None
    """When the office bore this name."""
    citation: Citation


@value
class Term:
    """A person in an office."""

    id: FactId
    organisation: OrganisationId
    office: str
    person: PersonId
    is_acting: bool = False
    period: Period
    citation: Citation


@value
class Event:
    """Something that happened on a day or over a few days."""

    id: FactId
    organisation: OrganisationId
    kind: EventKind
    names: Names | None = None
    """None for a plain numbered summit."""
    number: int | None = None
    body: str | None = None
    state: StateId | None = None
    """The state whose own step it was; None for what was done together."""
    date: PartialDate
    last_day: PartialDate | None = None
    """The last day, inclusive, if it took more than one."""
    place: CityId | None = None
    form: EventForm = EventForm.IN_PERSON
    citation: Citation


@value
class Document:
    """A founding or guiding text."""

    id: str
    organisation: OrganisationId
    names: Names
    signed: PartialDate | None = None
    """When it was signed or adopted."""
    in_force: PartialDate | None = None
    place: CityId | None = None
    citation: Citation


@value
class Initiative:
    """A themed year, a capital, a centre or another undertaking."""

    id: str
    organisation: OrganisationId
    kind: InitiativeKind
    names: Names
    period: Period | None = None
    place: CityId | None = None
    state: StateId | None = None
    citation: Citation


Record = (
    Organisation | Membership | Chairmanship | Body | Office | Term | Event | Document | Initiative
)
"""Anything a file of an organisation states."""


def identity(record: Record) -> FactId:
    """Return the id of a record among all records: "sco", "sco/body/rats", "sco/chair/2023"."""
    match record:
        case Organisation():
            return FactId(record.id)
        case Body() | Office() | Document() | Initiative():
            return FactId(f"{record.organisation}/{type(record).__name__.lower()}/{record.id}")
        case _:
            return record.id


def begins(record: Record) -> date | None:
    """Return the first day that a record can speak of, None where it is undated."""
    match record:
        case Event():
            return record.date.earliest
        case Document():
            moment = record.signed or record.in_force
            return moment.earliest if moment else None
        case Organisation() | Body() | Office() | Initiative():
            return record.period.start.earliest if record.period else None
        case _:
            return record.period.start.earliest
