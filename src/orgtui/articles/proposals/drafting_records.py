"""The tables of new records, one function a kind of statement."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from orgtui.articles.parties import Parties
from orgtui.articles.proposal import Statement, StatementKind
from orgtui.articles.proposals.comparing_spells import chair_role_of, offices_of, status_of
from orgtui.articles.proposals.draft import Amendment, Draft, Entry, Origin
from orgtui.articles.proposals.drafting_dates import drafted_days, drafted_period, period_between
from orgtui.articles.proposals.naming_people import new_city, new_person
from orgtui.errors import ProposalError
from orgtui.facts.base import FactBase
from orgtui.facts.ids import EntityKind, FactId, OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.periods import Period
from orgtui.facts.records import (
    Chairmanship,
    ChairRole,
    EventKind,
    Membership,
    Office,
    Status,
    Term,
    identity,
)

Spell = Membership | Chairmanship | Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """All that a record is made from."""

    statement: Statement
    """With what the learner changed."""
    parties: Parties
    origin: Origin
    base: FactBase
    amendment: Amendment

    @property
    def organisation(self) -> OrganisationId:
        """The organisation, which the facts know."""
        assert self.parties.organisation is not None
        return self.parties.organisation

    @property
    def period(self) -> Period:
        """The period of the record; see `drafted_period`."""
        return drafted_period(self.statement, self.amendment, self.origin.published)

    def noted(self, values: dict[str, object], start: Period | None = None) -> dict[str, object]:
        """Return a table with who says so, where it begins after the facts were verified."""
        checked = self.base.organisation(self.organisation).checked
        begins = start.start if start else drafted_days(self.statement, self.amendment)[0]
        if begins.earliest <= checked.latest:
            return values
        return {**values, "note": self.note}

    @property
    def note(self) -> dict[str, str]:
        """Who says so, in a sentence a language."""
        title, after = self.origin.title, self.origin.publisher_after
        when = f", {self.origin.published}" if self.origin.published else ""
        return {
            "en": f"As stated in “{title}”{after}{when}.",
            "ru": f"По сообщению: «{title}»{after}{when}.",
        }


def new_record(making: Making) -> Draft:
    """Return a record that stands beside the others.

    Raises:
        ProposalError: when something is missing or the facts have no place for it.
    """
    match making.statement.kind:
        case StatementKind.MEMBERSHIP:
            return _membership(making)
        case StatementKind.CHAIRMANSHIP:
            return _chairmanship(making)
        case StatementKind.OFFICE:
            return _term(making)
        case _:
            return _event(making)


def membership_values(making: Making) -> dict[str, object]:
    """Return the table of a membership, without its id."""
    state, role = making.parties.state, making.statement.role
    status = status_of(role)
    if state is None:
        raise ProposalError(
            'no state "{name}" is in the facts; name one of them', name=_who(making.statement)
        )
    if status is None:
        known = ", ".join(status.value for status in Status)
        raise ProposalError(
            'the facts have no status "{role}"; the role must be one of {known}',
            role=role,
            known=known,
        )
    return {"state": state, "status": status.value, "period": str(making.period)}


def _membership(making: Making) -> Draft:
    values = making.noted(membership_values(making), making.period)
    held = [
        m
        for m in making.base.of(making.organisation, Membership)
        if m.state == values["state"] and Status.INVITED not in (m.status, Status(values["status"]))
    ]
    usual = f"{making.organisation}/membership/{values['state']}/{values['status']}"
    return Draft(
        organisation=making.organisation,
        record=Entry(kind="membership", values=_with_own_id(making, values, usual)),
        ended=tuple(_ended(making, held)),
    )


def chair_values(making: Making) -> tuple[dict[str, object], Entry | None]:
    """Return the table of a chair, without its id, and a person that is new to the facts."""
    role = chair_role_of(making.statement.role)
    if role is None:
        raise ProposalError(
            'one presides as "chair" or as "co-chair", not as "{role}"', role=making.statement.role
        )
    holder, person = _holder(making)
    values: dict[str, object] = {**holder, "period": str(making.period)}
    if role is ChairRole.CO_CHAIR:
        values["role"] = role.value
    if making.parties.body:
        values["body"] = making.parties.body
    return values, person


def _holder(making: Making) -> tuple[dict[str, str], Entry | None]:
    """Return who presides: a state where states do, though the article names its president."""
    base, parties = making.base, making.parties
    chairs = base.chairs(making.organisation, parties.body)
    is_partial = base.organisation(making.organisation).is_partial
    by_states = chairs[-1].state is not None if chairs else not is_partial
    if parties.state is not None:
        return {"state": parties.state}, None
    home = base.people[parties.person].state if parties.person else None
    if by_states and home is not None:
        return {"state": home}, None
    if by_states:
        raise ProposalError(
            'states preside here, and the facts do not tell whose "{name}" is; name the state',
            name=_who(making.statement),
        )
    key, person = _person(making)
    return {"person": key}, person


def _chairmanship(making: Making) -> Draft:
    values, person = chair_values(making)
    role = ChairRole(str(values.get("role", ChairRole.CHAIR.value)))
    chairs = making.base.chairs(making.organisation, making.parties.body)
    rivals = [chair for chair in chairs if role is ChairRole.CHAIR and chair.role is role]
    parts = [making.organisation, role.value, making.parties.body, str(making.period.start)]
    if role is ChairRole.CO_CHAIR:
        parts.append(str(values.get("state") or values.get("person")))
    usual = "/".join(part for part in parts if part)
    values = _with_own_id(making, making.noted(values, making.period), usual)
    return Draft(
        organisation=making.organisation,
        record=Entry(kind="chair", values=values),
        ended=tuple(_ended(making, rivals)),
        person=person,
    )


def term_values(making: Making) -> tuple[dict[str, object], Entry | None]:
    """Return the table of a term, without its id, and a person that is new to the facts."""
    office = _office(making)
    key, person = _person(making)
    return {"office": office.id, "person": key, "period": str(making.period)}, person


def _office(making: Making) -> Office:
    offices = making.base.of(making.organisation, Office)
    if making.amendment.office:
        meant = tuple(office for office in offices if office.id == making.amendment.office)
    else:
        meant = offices_of(making.statement, making.parties, making.base)
    if len(meant) == 1:
        return meant[0]
    known = ", ".join(office.id for office in offices) or "—"
    name = making.base.organisation(making.organisation).names.short(Language.EN)
    raise ProposalError(
        'no office of {name} is told by "{title}"; name the office, one of: {known}',
        name=name,
        title=making.amendment.office or making.statement.role,
        known=known,
    )


def _person(making: Making) -> tuple[str, Entry | None]:
    if making.parties.person is not None:
        return making.parties.person, None
    who = making.statement.who
    if who is None or who.kind is not EntityKind.PERSON:
        raise ProposalError("the sentence does not say who; name the person")
    entry = new_person(who.name, making.amendment, making.base)
    return entry.key, entry


def _term(making: Making) -> Draft:
    values, person = term_values(making)
    terms = making.base.terms(making.organisation, str(values["office"]))
    usual = f"{making.organisation}/term/{values['office']}/{making.period.start}"
    values = _with_own_id(making, making.noted(values, making.period), usual)
    return Draft(
        organisation=making.organisation,
        record=Entry(kind="term", values=values),
        ended=tuple(_ended(making, terms)),
        person=person,
    )


def event_values(making: Making) -> tuple[dict[str, object], Entry | None]:
    """Return the table of a summit or a founding, without its id, and a city that is new."""
    is_founding = making.statement.kind is StatementKind.FOUNDED
    kind = EventKind.FOUNDING if is_founding else EventKind.SUMMIT
    first, last = drafted_days(making.statement, making.amendment)
    values: dict[str, object] = {"kind": kind.value, "date": str(first)}
    if last is not None:
        values["last_day"] = str(last)
    if making.parties.body:
        values["body"] = making.parties.body
    who, city = making.statement.who, None
    if making.parties.city:
        values["place"] = making.parties.city
    elif who is not None and who.kind is EntityKind.CITY:
        city = new_city(who.name, making.amendment, making.base)
        values["place"] = city.key
    return values, city


def _event(making: Making) -> Draft:
    values, city = event_values(making)
    usual = f"{making.organisation}/{values['kind']}/{values['date']}"
    values = _with_own_id(making, making.noted(values), usual)
    return Draft(
        organisation=making.organisation, record=Entry(kind="event", values=values), city=city
    )


def _with_own_id(making: Making, values: dict[str, object], usual: str) -> dict[str, object]:
    """Return a table with an id of its own where another record has the usual one."""
    taken = {identity(record) for record in making.base.records(making.organisation)}
    if usual not in taken:
        return values
    when = str(values.get("period") or values["date"]).partition("/")[0]
    candidates = (f"{usual}/{when}", f"{usual}/{making.origin.key}")
    return {"id": next((key for key in candidates if key not in taken), candidates[-1]), **values}


def _ended(making: Making, spells: Iterable[Spell]) -> Iterator[tuple[FactId, Entry]]:
    """Yield the records that were open until now and end where the new one begins."""
    start = making.period.first_day
    for spell in spells:
        is_earlier = spell.period.start.latest < start.latest
        if not (spell.period.is_open and is_earlier and spell.citation.is_settled):
            continue
        row = making.base.row(spell)
        period = period_between(spell.period.start, start)
        values = {**row.values, "id": spell.id, "period": str(period)}
        yield spell.id, Entry(kind=row.kind, values=values)


def _who(statement: Statement) -> str:
    return statement.who.name if statement.who else ""
