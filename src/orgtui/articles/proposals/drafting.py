"""From a proposal to the tables of a record, or to the reason why there can be none."""

from dataclasses import replace

from orgtui.articles.parties import parties_of
from orgtui.articles.proposal import Party, Standing, Statement, StatementKind
from orgtui.articles.proposals.comparing import compare
from orgtui.articles.proposals.draft import Amendment, Draft, Origin, Resolution
from orgtui.articles.proposals.drafting_dates import drafted_days, drafted_period
from orgtui.articles.proposals.drafting_overrides import disputed, refined_record, replaced
from orgtui.articles.proposals.drafting_records import Making, new_record
from orgtui.articles.proposals.part_known import can_be_added, with_missing
from orgtui.articles.proposals.typed_roles import typed_role
from orgtui.errors import ProposalError, UnknownNameError
from orgtui.facts.base import FactBase
from orgtui.facts.ids import EntityKind
from orgtui.facts.periods import End
from orgtui.facts.resolving import resolve

_WHO = {
    StatementKind.MEMBERSHIP: (EntityKind.STATE,),
    StatementKind.CHAIRMANSHIP: (EntityKind.STATE, EntityKind.PERSON),
    StatementKind.OFFICE: (EntityKind.PERSON,),
    StatementKind.SUMMIT: (EntityKind.CITY, EntityKind.STATE),
    StatementKind.FOUNDED: (),
}
"""What kinds of things a statement of each kind can be about."""


def drafted(
    statement: Statement, origin: Origin, base: FactBase, amendment: Amendment | None = None
) -> Draft:
    """Return what accepting a statement would write.

    Raises:
        ProposalError: when the facts cannot hold it, something is missing, or the learner must say
            what becomes of the record that it contradicts.
    """
    amendment = amendment or Amendment()
    statement = amended(statement, amendment, base)
    refuse_unholdable(statement, base)
    base, head, office = with_missing(statement, amendment, origin, base)
    draft = _beside(statement, origin, base, amendment)
    return replace(draft, head=head, office=office)


def _beside(statement: Statement, origin: Origin, base: FactBase, amendment: Amendment) -> Draft:
    """Return what accepting would write among facts that have the organisation, office and all."""
    found = compare(statement, origin.published, base)
    making = Making(
        statement=statement,
        parties=parties_of(statement, base),
        origin=origin,
        base=base,
        amendment=amendment,
    )
    if found.record is None:
        return new_record(making)
    record = base.record(found.record)
    if found.standing is Standing.KNOWN:
        raise ProposalError("{record} says this already", record=found.record)
    if found.standing is Standing.NEW:
        return refined_record(making, record)
    match amendment.resolution:
        case Resolution.DISPUTED:
            return disputed(making, record)
        case Resolution.REPLACED:
            return replaced(making, record)
        case None:
            raise ProposalError(
                "this cannot be true together with {record}; choose whether that record becomes "
                '"disputed" or is "replaced"',
                record=found.record,
            )


def amended(statement: Statement, amendment: Amendment, base: FactBase) -> Statement:
    """Return a statement with what the learner changed.

    Raises:
        ProposalError: when what was typed is no date or no period.
    """
    if amendment.role:
        is_title = statement.kind is StatementKind.OFFICE
        role = amendment.role if is_title else typed_role(amendment.role)
        statement = replace(statement, role=role)
    if amendment.who:
        statement = replace(statement, who=_party(amendment.who, statement, base))
    if not amendment.period:
        return statement
    if statement.kind is StatementKind.SUMMIT:
        start, end = drafted_days(statement, amendment)
        return replace(statement, start=start, end=end)
    period = drafted_period(statement, amendment, None)
    end = period.start if period.ending is End.WHOLE else period.end
    return replace(statement, start=period.start, end=end)


def _party(typed: str, statement: Statement, base: FactBase) -> Party:
    """Return whom a typed name means; one that nobody bears stays a name."""
    kinds = _WHO[statement.kind]
    try:
        entity = resolve(base, typed, kinds)
    except UnknownNameError:
        kind = statement.who.kind if statement.who else kinds[0]
        return Party(kind=kind, name=typed)
    return Party(kind=entity.kind, id=entity.id, name=typed)


def refuse_unholdable(statement: Statement, base: FactBase) -> None:
    """Refuse what no table of a fact file can say.

    Raises:
        ProposalError: with the reason.
    """
    whose, name = statement.organisation, statement.organisation.name
    if whose.kind is EntityKind.STATE:
        raise ProposalError(
            "this is an office of a state ({name}); the facts hold offices of organisations only",
            name=name,
        )
    organisation = parties_of(statement, base).organisation
    if organisation is None and not can_be_added(whose):
        raise ProposalError(
            'no organisation "{name}" is in the facts; a file that describes it must come first',
            name=name,
        )
    is_whole = organisation is not None and not base.organisation(organisation).is_partial
    if statement.kind is StatementKind.FOUNDED and is_whole:
        raise ProposalError(
            "a founding stands at the head of the organisation’s file and is changed there by hand"
        )
    if statement.kind is StatementKind.MEMBERSHIP and whose.kind is EntityKind.BODY:
        raise ProposalError(
            "the facts hold members of organisations, not of a body ({name})", name=name
        )
