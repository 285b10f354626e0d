"""Memberships, chairs and offices that articles state, beside those of the facts."""

from collections.abc import Sequence
from dataclasses import replace

from orgtui.articles.parties import Parties, is_namesake
from orgtui.articles.proposal import Party, Statement
from orgtui.articles.proposals.office_titles import is_chair, is_head, offices_meant
from orgtui.articles.proposals.stated_time import StatedTime
from orgtui.articles.proposals.verdicts import NEW, Comparison, agreement, clash, contradicts
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind, OrganisationId
from orgtui.facts.records import (
    Chairmanship,
    ChairRole,
    Membership,
    Office,
    Status,
    Term,
)

_STATUSES = {status.value: status for status in Status} | {
    "": Status.FULL,
    "member": Status.FULL,
    "full member": Status.FULL,
    "associate member": Status.ASSOCIATE,
    "dialogue partner": Status.PARTNER,
}
_COMPATIBLE = frozenset({(Status.FULL, Status.SUSPENDED), (Status.SUSPENDED, Status.FULL)})
"""A member whose rights are suspended remains one of the members, and lists count it as one."""


def status_of(role: str) -> Status | None:
    """Return the status that a statement's role means, None for one that the facts do not have."""
    return _STATUSES.get(role)


def chair_role_of(role: str) -> ChairRole | None:
    """Return what a statement's role means of a chair, None for neither chair nor co-chair."""
    roles = {item.value: item for item in ChairRole} | {"": ChairRole.CHAIR}
    return roles.get(role)


def membership(
    statement: Statement, parties: Parties, base: FactBase, published: PartialDate | None
) -> Comparison:
    """Compare what a state is said to be to an organisation."""
    status, organisation = status_of(statement.role), parties.organisation
    if status is None or organisation is None or parties.state is None or parties.body:
        return NEW
    checked = _checked(base, organisation)
    time = StatedTime.of(statement, published, checked)
    held = [m for m in base.of(organisation, Membership) if m.state == parties.state]
    mine = [m for m in held if m.status is status]
    agreed = agreement(time, mine)
    if agreed is not None:
        return agreed
    near = [m for m in held if (status, m.status) in _COMPATIBLE]
    if not time.is_dated and near and (found := agreement(time, near)):
        return found
    others = [m for m in held if m not in mine and m not in near and _excludes(m.status, status)]
    return clash(time, mine, others, goes_on=True) or _past(time, mine) or NEW


def _checked(base: FactBase, organisation: OrganisationId) -> PartialDate:
    """Return up to when what is open still was so: of one known in part nobody has looked."""
    head = base.organisation(organisation)
    return PartialDate(year=1) if head.is_partial else head.checked


def _excludes(status: Status, other: Status) -> bool:
    """Tell whether no state is both at a time; an invitation may run beside anything."""
    return Status.INVITED not in (status, other)


def _past(time: StatedTime, mine: Sequence[Membership]) -> Comparison | None:
    """Return the record by which a state is not yet or no longer what it is said to be."""
    if time.is_dated or not all(m.citation.is_settled for m in mine):
        return None
    return contradicts(mine[-1].id) if mine else None


def chairmanship(
    statement: Statement, parties: Parties, base: FactBase, published: PartialDate | None
) -> Comparison:
    """Compare who is said to preside; a state presides through its president, and he for it."""
    role, organisation = chair_role_of(statement.role), parties.organisation
    if role is None or organisation is None:
        return NEW
    checked = _checked(base, organisation)
    time = StatedTime.of(statement, published, checked, is_loose=True)
    chairs = _chairs_of(base, organisation, parties.body)
    mine = [c for c in chairs if c.role is role and _presides(c, statement.who, parties, base)]
    terms = _chair_terms(base, organisation, parties) if not parties.body else ()
    found = agreement(time, mine) or agreement(time, terms)
    if found is not None:
        return found
    if not (parties.state or parties.person):
        return NEW
    if role is ChairRole.CHAIR:
        rivals = [c for c in chairs if c.role is role and c not in mine]
    else:
        rivals = [
            c for c in chairs if c.role is not role and _presides(c, statement.who, parties, base)
        ]
    if parties.body and not any(c.body == parties.body for c in chairs):
        return NEW
    return clash(time, mine, rivals, goes_on=False) or NEW


def _chairs_of(
    base: FactBase, organisation: OrganisationId, body: str | None
) -> tuple[Chairmanship, ...]:
    """Return the chairs of a body, those of the organisation where the body has none of its own."""
    return base.chairs(organisation, body) or base.chairs(organisation)


def _presides(chair: Chairmanship, who: Party | None, parties: Parties, base: FactBase) -> bool:
    state, person = parties.state, parties.person
    if chair.person:
        home = base.people[chair.person].state
        is_alike = (
            who is not None
            and who.kind is EntityKind.PERSON
            and person is None
            and is_namesake(who, chair.person, base)
        )
        return chair.person == person or (state is not None and home == state) or is_alike
    if person is not None:
        return base.people[person].state == chair.state
    return state is not None and chair.state == state


def _chair_terms(
    base: FactBase, organisation: OrganisationId, parties: Parties
) -> tuple[Term, ...]:
    """Return the terms of a person in an office whose holder presides."""
    presiding = {
        office.id
        for office in base.of(organisation, Office)
        if office.body is None and any(map(is_chair_name, office.names.spellings()))
    }
    return tuple(
        term
        for term in base.terms(organisation)
        if term.office in presiding and term.person == parties.person
    )


def is_chair_name(name: str) -> bool:
    """Tell whether an office's name is that of one who presides, whatever stands before it."""
    return any(is_chair(word) for word in name.split())


def office(
    statement: Statement, parties: Parties, base: FactBase, published: PartialDate | None
) -> Comparison:
    """Compare who is said to hold an office; who presides may be told as an office as well."""
    organisation, who = parties.organisation, statement.who
    if organisation is None or who is None:
        return NEW
    meant = offices_of(statement, parties, base)
    if not meant:
        if not is_chair(statement.role):
            return NEW
        return chairmanship(_as_chair(statement), parties, base, published)
    time = StatedTime.of(statement, published, _checked(base, organisation))
    terms = [t for t in base.terms(organisation) if t.office in {found.id for found in meant}]
    mine = [term for term in terms if _holds(term, who, parties, base)]
    found = agreement(time, mine)
    if found is not None:
        return found
    rivals = [term for term in terms if term not in mine] if len(meant) == 1 else []
    return clash(time, mine, rivals, goes_on=False) or NEW


def offices_of(statement: Statement, parties: Parties, base: FactBase) -> tuple[Office, ...]:
    """Return the offices of the facts that a statement's title may mean.

    "Head" and "chairman" of a body mean the one office of it, or of a part of it, that is its head.
    """
    assert parties.organisation is not None
    offices = base.of(parties.organisation, Office)
    if not parties.body:
        return offices_meant(statement.role, offices)
    body = base.body(parties.organisation, parties.body)
    names = " ".join(body.names.spellings())
    of_body = [o for o in offices if o.body is None or o.body.startswith(parties.body)]
    found = offices_meant(statement.role, of_body) or offices_meant(
        f"{statement.role} {names}", of_body
    )
    heads = tuple(o for o in of_body if o.body is not None and o.is_head)
    return found or (heads if len(heads) == 1 and is_head(statement.role) else ())


def _holds(term: Term, who: Party, parties: Parties, base: FactBase) -> bool:
    if parties.person is not None:
        return term.person == parties.person
    return who.kind is EntityKind.PERSON and is_namesake(who, term.person, base)


def _as_chair(statement: Statement) -> Statement:
    return replace(statement, role=ChairRole.CHAIR.value)
