"""Proposals as JSON: the shape of docs/json.md."""

from orgtui.articles.library.decisions import Stated
from orgtui.articles.parties import known_id
from orgtui.articles.proposal import Party, Proposal
from orgtui.articles.proposals.telling import party_name
from orgtui.facts.base import FactBase
from orgtui.facts.ids import EntityKind, OrganisationId
from orgtui.facts.names import Language


def proposal_json(proposal: Proposal, base: FactBase) -> dict[str, object]:
    """Return what a sentence states in the documented shape."""
    statement = proposal.statement
    organisation, who = statement.organisation, statement.who
    return {
        "type": statement.kind.value,
        "org": _id(organisation, base),
        "who": _id(who, base) if who else None,
        "role": statement.role or None,
        "from": str(statement.start) if statement.start else None,
        "to": str(statement.end) if statement.end else None,
        "quote": proposal.quote,
        "status": proposal.standing.value,
        "record": proposal.record or None,
        "names": {
            "org": _name(organisation, base),
            "who": party_name(who, base, Language.EN) if who else None,
        },
    }


def _name(party: Party, base: FactBase) -> str:
    """Return the English name of a party; a body's is one that is its own, alone."""
    key = known_id(party, base)
    if not key or party.kind is not EntityKind.BODY:
        return party_name(party, base, Language.EN)
    owner, _, part = key.partition("/")
    names = base.body(OrganisationId(owner), part).names
    short = names.short(Language.EN)
    return short if short.isupper() else names.full(Language.EN)


def _id(party: Party, base: FactBase) -> str:
    """Return the id of what the facts know, else the name that the article gives."""
    return known_id(party, base) or party.name


def stated_json(stated: Stated, base: FactBase) -> dict[str, object]:
    """Return a proposal of the list, with its article and what was decided."""
    decision = stated.decision
    return {
        "id": stated.id,
        **proposal_json(stated.proposal, base),
        "article": stated.article,
        "title": stated.title,
        "date": str(stated.published) if stated.published else None,
        "articles": stated.others + 1,
        "decision": decision.outcome.value if decision else None,
    }
