"""Whom and what a statement is about, among the things that the facts know."""

from dataclasses import dataclass

from orgtui.articles.proposal import Party, Statement
from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, EntityKind, OrganisationId, PersonId, StateId
from orgtui.facts.records import Body
from orgtui.text.folding import fold
from orgtui.text.transliteration import sounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """The things of a statement by their ids; None for what it does not name or nobody knows."""

    organisation: OrganisationId | None = None
    body: str | None = None
    """The body's id within the organisation."""
    state: StateId | None = None
    person: PersonId | None = None
    city: CityId | None = None


def parties_of(statement: Statement, base: FactBase) -> Parties:
    """Return what a statement is about; a party without an id is looked up by its name."""
    organisation, body = _organisation(statement.organisation, base)
    who = statement.who
    key = known_id(who, base) if who else ""
    kind = who.kind if who and key else None
    return Parties(
        organisation=organisation,
        body=body,
        state=StateId(key) if kind is EntityKind.STATE else None,
        person=PersonId(key) if kind is EntityKind.PERSON else None,
        city=CityId(key) if kind is EntityKind.CITY else None,
    )


def known_id(party: Party, base: FactBase) -> str:
    """Return the id of a party where the facts have it, by its own id or by its whole name."""
    if party.id:
        return party.id if is_known(party.kind, party.id, base) else ""
    bearers = base.bearers.get(party.name, ())
    found = [key for key in bearers if is_known(party.kind, key, base)]
    return found[0] if len(found) == 1 else ""


def is_known(kind: EntityKind, key: str, base: FactBase) -> bool:
    """Tell whether the facts have a thing of a kind."""
    match kind:
        case EntityKind.BODY:
            owner, _, part = key.partition("/")
            organisation = OrganisationId(owner)
            return organisation in base.organisations and any(
                body.id == part for body in base.of(organisation, Body)
            )
        case _:
            return key in base.things(kind)


def _organisation(party: Party, base: FactBase) -> tuple[OrganisationId | None, str | None]:
    if party.kind not in (EntityKind.ORGANISATION, EntityKind.BODY):
        return None, None
    owner, _, body = known_id(party, base).partition("/")
    return (OrganisationId(owner) if owner else None), body or None


def is_namesake(party: Party, person: PersonId, base: FactBase) -> bool:
    """Tell whether a person that nobody knows by this name may be one whose surname sounds alike.

    Articles spell foreign names in their own ways: another spelling is no other person.
    """
    wanted = {sound for word in fold(party.name).split() for sound in sounds(word)}
    for spelling in base.people[person].names.spellings():
        surname = fold(spelling).split()[-1:]
        if surname and wanted & set(sounds(surname[0])):
            return True
    return False
