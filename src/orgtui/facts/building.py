"""From a table of a file to a record, one function a kind."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from orgtui.facts.ids import CityId, FactId, OrganisationId, PersonId, SourceId, StateId
from orgtui.facts.periods import Period
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Citation,
    City,
    Document,
    Event,
    EventForm,
    EventKind,
    Initiative,
    InitiativeKind,
    Membership,
    Office,
    Organisation,
    Person,
    Record,
    Source,
    Standing,
    State,
    Status,
    Term,
)
from orgtui.facts.tables import Table
from orgtui.text.late_patterns import late

Builder = Callable[[Table, OrganisationId], Record]


def citation(table: Table, owner: str) -> Citation:
    """Read why a record may be believed; source keys are those of the owner's file."""
    keys = table.texts("sources")
    if not keys:
        table.complain('"sources" is missing: every record cites at least one source')
    standing = table.choice("standing", Standing, Standing.ESTABLISHED)
    note = table.note()
    if standing is Standing.DISPUTED and not note:
        table.complain('a disputed record needs a "note" that names both sides')
    return Citation(
        sources=tuple([SourceId(f"{owner}:{key}") for key in keys]),
        standing=standing,
        note=note,
        file=table.file,
        line=table.line,
    )


def source(table: Table, key: str, owner: str) -> Source:
    """Read where something is written."""
    url = table.text("url", "")
    if url and not url.startswith(("https://", "http://")):
        table.complain(f'"url" must start with https:// or http://, not "{url}"')
    return Source(
        id=SourceId(f"{owner}:{key}"),
        title=table.text("title"),
        publisher=table.text("publisher"),
        url=url,
        published=table.date("published"),
        accessed=table.needed_date("accessed"),
    )


def state(table: Table, key: str) -> State:
    """Read a state of states.toml."""
    capital = table.reference("capital")
    return State(
        id=StateId(key),
        names=table.names(),
        region=_region(table),
        is_un_member=table.flag("un_member"),
        capital=CityId(capital) if capital else None,
    )


def _region(table: Table) -> str:
    region = table.text("region", "")
    if region and region not in REGIONS:
        from orgtui.facts.problems import nearest

        hint = nearest(region, sorted(REGIONS))
        table.complain(f'"region" is a UN M49 sub-region, not "{region}"{hint}')
    return region


REGIONS = frozenset(
    {
        "australia-and-new-zealand",
        "central-asia",
        "eastern-asia",
        "eastern-europe",
        "latin-america-and-the-caribbean",
        "melanesia",
        "micronesia",
        "northern-africa",
        "northern-america",
        "northern-europe",
        "polynesia",
        "south-eastern-asia",
        "southern-asia",
        "southern-europe",
        "sub-saharan-africa",
        "western-asia",
        "western-europe",
    }
)
"""The sub-regions of UN M49 (https://unstats.un.org/unsd/methodology/m49/)."""


def city(table: Table, key: str) -> City:
    """Read a city of cities.toml."""
    return City(id=CityId(key), names=table.names(), state=StateId(table.text("state")))


def person(table: Table, key: str) -> Person:
    """Read a person of people.toml."""
    home = table.reference("state")
    return Person(id=PersonId(key), names=table.names(), state=StateId(home) if home else None)


def organisation(table: Table, _: OrganisationId) -> Organisation:
    """Read the head of an organisation's file."""
    seat = table.reference("seat")
    key, is_partial = table.text("id"), table.flag("partial")
    return Organisation(
        id=OrganisationId(key),
        names=table.names(),
        period=table.period("period") if is_partial else table.needed_period("period"),
        checked=table.needed_date("checked"),
        is_partial=is_partial,
        seat=CityId(seat) if seat else None,
        languages=_languages(table),
        citation=citation(table, key),
    )


_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz")


def _languages(table: Table) -> tuple[str, ...]:
    languages = table.texts("languages")
    for language in languages:
        if len(language) != 2 or not _ALPHABET.issuperset(language):
            table.complain(f'"languages" are ISO 639-1 codes like "ru", not "{language}"')
    return languages


def _membership(table: Table, organisation: OrganisationId) -> Membership:
    member = StateId(table.text("state"))
    status = table.choice("status", Status)
    period, cited = table.needed_period("period"), citation(table, organisation)
    return Membership(
        id=FactId(table.text("id", f"{organisation}/membership/{member}/{status.value}")),
        organisation=organisation,
        state=member,
        status=status,
        period=period,
        agreed=_agreed(table, period, cited),
        citation=cited,
    )


def _agreed(table: Table, period: Period, cited: Citation) -> Period | None:
    """Read the part of a disputed period that no source doubts."""
    agreed = table.period("agreed")
    if agreed is None:
        return None
    if cited.is_settled:
        table.complain('"agreed" is for a disputed record alone', at="agreed")
    if not agreed.is_within(period):
        table.complain(f'"agreed" {agreed} is not within the period {period}', at="agreed")
    return agreed


def _chairmanship(table: Table, organisation: OrganisationId) -> Chairmanship:
    period = table.needed_period("period")
    role = table.choice("role", ChairRole, ChairRole.CHAIR)
    body, state_id, person_id = (table.reference(key) for key in ("body", "state", "person"))
    if (state_id is None) == (person_id is None):
        table.complain('a chair is either a "state" or a "person"')
    parts = [organisation, role.value, body, str(period.start)]
    if role is ChairRole.CO_CHAIR:
        parts.append(state_id or person_id)
    return Chairmanship(
        id=FactId(table.text("id", "/".join(part for part in parts if part))),
        organisation=organisation,
        body=body,
        role=role,
        state=StateId(state_id) if state_id else None,
        person=PersonId(person_id) if person_id else None,
        period=period,
        label=_label(table),
        citation=citation(table, organisation),
    )


_YEARS = late(r"\d{4}(–\d{4})?")


def _label(table: Table) -> str:
    """Read what the press calls a term: years alone, so that it is the same in every language."""
    label = table.text("label", "")
    if label and not _YEARS.fullmatch(label):
        cause = f'"label" must be years like "2023–2024" or "2023", not "{label}"; or leave it out'
        table.complain(cause)
    return label


def _body(table: Table, organisation: OrganisationId) -> Body:
    seat = table.reference("seat")
    return Body(
        id=table.text("id"),
        organisation=organisation,
        names=table.names(),
        purpose=table.by_language("purpose"),
        period=table.period("period"),
        seat=CityId(seat) if seat else None,
        citation=citation(table, organisation),
    )


def _office(table: Table, organisation: OrganisationId) -> Office:
    return Office(
        id=table.text("id"),
        organisation=organisation,
        body=table.reference("body"),
        names=table.names(),
        is_head=table.flag("head"),
        period=table.period("period"),
        citation=citation(table, organisation),
    )


def _term(table: Table, organisation: OrganisationId) -> Term:
    office = table.text("office")
    period = table.needed_period("period")
    return Term(
        id=FactId(table.text("id", f"{organisation}/term/{office}/{period.start}")),
        organisation=organisation,
        office=office,
        person=PersonId(table.text("person")),
        is_acting=table.flag("acting"),
        period=period,
        citation=citation(table, organisation),
    )


def _event(table: Table, organisation: OrganisationId) -> Event:
    kind = table.choice("kind", EventKind)
    day = table.needed_date("date")
    last_day = table.date("last_day")
    if last_day is not None and last_day.latest < day.earliest:
        table.complain(f'"last_day" {last_day} is before "date" {day}')
    place, actor = table.reference("place"), table.reference("state")
    if actor is None and kind in (EventKind.FREEZE, EventKind.EXIT_NOTICE):
        table.complain(f'a {kind.value} needs the "state" whose step it was')
    parts = (organisation, kind.value, actor, str(day))
    return Event(
        id=FactId(table.text("id", "/".join(part for part in parts if part))),
        organisation=organisation,
        kind=kind,
        names=table.names() if table.has("names") else None,
        number=table.number("number"),
        body=table.reference("body"),
        state=StateId(actor) if actor else None,
        date=day,
        last_day=last_day,
        place=CityId(place) if place else None,
        form=table.choice("form", EventForm, EventForm.IN_PERSON),
        citation=citation(table, organisation),
    )


def _document(table: Table, organisation: OrganisationId) -> Document:
    place = table.reference("place")
    return Document(
        id=table.text("id"),
        organisation=organisation,
        names=table.names(),
        signed=table.date("signed"),
        in_force=table.date("in_force"),
        place=CityId(place) if place else None,
        citation=citation(table, organisation),
    )


def _initiative(table: Table, organisation: OrganisationId) -> Initiative:
    place, home = table.reference("place"), table.reference("state")
    return Initiative(
        id=table.text("id"),
        organisation=organisation,
        kind=table.choice("kind", InitiativeKind),
        names=table.names(),
        period=table.period("period"),
        place=CityId(place) if place else None,
        state=StateId(home) if home else None,
        citation=citation(table, organisation),
    )


BUILDERS: Mapping[str, Builder] = MappingProxyType(
    {
        "membership": _membership,
        "chair": _chairmanship,
        "body": _body,
        "office": _office,
        "term": _term,
        "event": _event,
        "document": _document,
        "initiative": _initiative,
    }
)
"""How to read each array of tables in an organisation's file, by its name there."""

ARRAYS: Mapping[type[object], str] = MappingProxyType(
    {
        Membership: "membership",
        Chairmanship: "chair",
        Body: "body",
        Office: "office",
        Term: "term",
        Event: "event",
        Document: "document",
        Initiative: "initiative",
    }
)
"""In which of the arrays the records of a class stand."""
