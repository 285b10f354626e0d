"""Whether the facts prove what fills the gap of an article's sentence."""

from collections.abc import Callable, Iterable, Sequence

from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import FactId, OrganisationId
from orgtui.facts.records import (
    Chairmanship,
    ChairRole,
    Event,
    EventForm,
    EventKind,
    Membership,
    Record,
    Term,
    identity,
)

Value = Callable[[Record], str | None]
"""Gives what a record has where the sentence has a gap."""

_ROLES = {"chair": ChairRole.CHAIR, "co-chair": ChairRole.CO_CHAIR}


def proof_of_party(statement: Statement, party: Party, base: FactBase) -> tuple[FactId, ...]:
    """Return the records that leave one answer to who or where; empty where they do not.

    All records that agree with the dates of the statement are looked at, whoever they are about:
    each must have the same party, and no source may doubt one of them.
    """
    if statement.start is None and statement.end is None:
        return ()
    agreeing = [r for r in _records(statement, base) if _is_dated_so(r, statement)]
    return _unanimous(agreeing, _holder, party.id)


def proof_of_start(statement: Statement, moment: PartialDate, base: FactBase) -> tuple[FactId, ...]:
    """Return the records that leave one answer to since when, or when; empty where they do not."""
    if _cut(statement.start, moment) != str(moment):
        return ()
    agreeing = [r for r in _records(statement, base) if _is_about(r, statement.who)]
    return _unanimous(agreeing, lambda record: _cut(_start(record), moment), str(moment))


def _unanimous(records: Sequence[Record], value: Value, wanted: str) -> tuple[FactId, ...]:
    if not records or any(not record.citation.is_settled for record in records):
        return ()
    is_clear = all(value(record) == wanted for record in records)
    return tuple(identity(record) for record in records) if is_clear else ()


def _records(statement: Statement, base: FactBase) -> Iterable[Record]:
    """Yield the records of the kind that the statement is of, whoever they are about."""
    owner, _, body = statement.organisation.id.partition("/")
    organisation = OrganisationId(owner)
    if organisation not in base.organisations:
        return ()
    match statement.kind:
        case StatementKind.MEMBERSHIP:
            held = base.of(organisation, Membership)
            return [m for m in held if m.status.value == (statement.role or "full")]
        case StatementKind.CHAIRMANSHIP:
            role = _ROLES.get(statement.role, ChairRole.CHAIR)
            chairs = base.of(organisation, Chairmanship)
            return [c for c in chairs if c.body == (body or None) and c.role is role]
        case StatementKind.OFFICE:
            return base.of(organisation, Term)
        case StatementKind.SUMMIT:
            return [e for e in base.of(organisation, Event) if _is_summit(e)]
        case StatementKind.FOUNDED:
            return (base.organisation(organisation),)


def _is_summit(event: Event) -> bool:
    return event.kind is EventKind.SUMMIT and event.form is not EventForm.CANCELLED


def _holder(record: Record) -> str | None:
    match record:
        case Membership():
            return record.state
        case Chairmanship():
            return record.state or record.person
        case Term():
            return record.person
        case Event():
            return record.place
        case _:
            return None


def _is_about(record: Record, who: Party | None) -> bool:
    return who is None or _holder(record) == who.id


def _start(record: Record) -> PartialDate | None:
    match record:
        case Event():
            return record.date
        case _:
            period = getattr(record, "period", None)
            return period.first_day if period is not None else None


def _end(record: Record) -> PartialDate | None:
    match record:
        case Event():
            return record.last_day
        case _:
            period = getattr(record, "period", None)
            return period.last_day if period is not None else None


def _is_dated_so(record: Record, statement: Statement) -> bool:
    """Whether a record may be the one that the dates of a statement are of."""
    given = ((statement.start, _start(record)), (statement.end, _end(record)))
    return all(_may_be(said, known) for said, known in given if said is not None)


def _may_be(said: PartialDate, known: PartialDate | None) -> bool:
    """Whether two dates can be the same one; one that the facts lack may be any."""
    return known is None or (known.earliest <= said.latest and said.earliest <= known.latest)


def _cut(moment: PartialDate | None, like: PartialDate) -> str | None:
    """Return a date no more precise than another one; None where it is less so."""
    if moment is None or (like.month and not moment.month) or (like.day and not moment.day):
        return None
    return str(
        PartialDate(
            year=moment.year,
            month=moment.month if like.month else None,
            day=moment.day if like.day else None,
            certainty=moment.certainty,
        )
    )
