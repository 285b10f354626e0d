"""The fields of a proposal that the learner may change before accepting it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from orgtui.articles.parties import known_id
from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.proposals.draft import Amendment
from orgtui.articles.proposals.drafting_dates import drafted_days, drafted_period
from orgtui.articles.proposals.telling import party_name, role_name
from orgtui.errors import ProposalError
from orgtui.facts.ids import EntityKind
from orgtui.facts.world.naming import russian_names
from orgtui.text.folding import fold
from orgtui.text.transliteration import is_cyrillic

if TYPE_CHECKING:
    from orgtui.articles.library.decisions import Stated
    from orgtui.i18n.words import Words
    from orgtui.workspace.opening import Workspace

_DASH = "—"
"""What stands in a prompt for a field that is not filled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing to ask for."""

    label: str
    value: str
    """What stands there already; left as it is, the article's own stays."""
    change: Callable[[Amendment, str], Amendment]
    """Returns an amendment with what was typed; an empty text changes nothing."""
    check: Callable[[str], str] = lambda _: ""
    """Returns what is wrong with a text, or nothing."""


def fields(workspace: "Workspace", stated: "Stated") -> Iterator[Field]:
    """Yield what can be changed, in the order in which it is asked."""
    say, statement = workspace.say, stated.proposal.statement
    yield _period(stated, say)
    if statement.kind in (StatementKind.MEMBERSHIP, StatementKind.CHAIRMANSHIP):
        yield Field(
            label=_role_label(statement.kind, say),
            value=role_name(statement, workspace.facts, say, workspace.language),
            change=lambda amendment, text: replace(amendment, role=text),
        )
    if statement.kind is StatementKind.OFFICE:
        yield Field(
            label=say("Office, by its id:"),
            value=_DASH,
            change=lambda amendment, text: replace(amendment, office=text),
        )
    who = statement.who
    if who is not None:
        yield Field(
            label=say("Who, or where: a name or an id:"),
            value=party_name(who, workspace.facts, workspace.language),
            change=lambda amendment, text: replace(amendment, who=text),
        )
    if who is not None and not known_id(who, workspace.facts):
        yield from _stranger(who, say)


def _role_label(kind: StatementKind, say: "Words") -> str:
    if kind is StatementKind.CHAIRMANSHIP:
        return say("Role (chair, co-chair):")
    return say("Role (member, associate member, observer, partner, suspended, invited):")


def _period(stated: "Stated", say: "Words") -> Field:
    is_event = stated.proposal.statement.kind is StatementKind.SUMMIT

    def check(text: str) -> str:
        amendment = Amendment(period=text.replace(_DASH, ""))
        try:
            if is_event:
                drafted_days(stated.proposal.statement, amendment)
            else:
                drafted_period(stated.proposal.statement, amendment, stated.published)
        except ProposalError as error:
            return say.error(error)
        return ""

    if is_event:
        label = say("Date, or first and last day (2024-07-03/2024-07-04):")
    else:
        label = say("Period (2023-07-04/2024-07-04, 2024-07-04/.. or 2023):")
    return Field(
        label=label,
        value=_days(stated) if is_event else _time(stated),
        change=lambda amendment, text: replace(amendment, period=text),
        check=check,
    )


def _days(stated: "Stated") -> str:
    try:
        first, last = drafted_days(stated.proposal.statement, Amendment())
    except ProposalError:
        return _DASH
    return f"{first}/{last}" if last else str(first)


def _time(stated: "Stated") -> str:
    try:
        return str(drafted_period(stated.proposal.statement, Amendment(), stated.published))
    except ProposalError:
        return _DASH


def _stranger(who: Party, say: "Words") -> Iterator[Field]:
    """Yield what an entry of somebody that the facts do not know needs besides."""
    is_russian = is_cyrillic(fold(who.name))
    language = "en" if is_russian else "ru"
    in_english = say("The name in English, as it is usually written:")
    in_russian = say("The name in Russian, as it is usually written:")
    yield Field(
        label=in_english if is_russian else in_russian,
        value=russian_names().get(who.name, _DASH),
        change=lambda amendment, text: replace(
            amendment, names={**amendment.names, **({language: text} if text else {})}
        ),
    )
    if who.kind in (EntityKind.PERSON, EntityKind.CITY):
        yield Field(
            label=say("The state that the person or the city belongs to:"),
            value=_DASH,
            change=lambda amendment, text: replace(amendment, state=text),
        )
