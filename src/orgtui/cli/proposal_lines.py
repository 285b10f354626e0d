"""A proposal in a few lines: what it states, its sentence, and the record beside it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.articles.proposal import Standing
from orgtui.articles.proposals.telling import (
    SIGNS,
    beside,
    outcome_word,
    quoted,
    standing_word,
    told,
    told_error,
    told_record,
)
from orgtui.articles.sanitising import one_line
from orgtui.errors import UnknownNameError
from orgtui.facts.ids import FactId
from orgtui.text.shortening import shortened

if TYPE_CHECKING:
    from orgtui.articles.library.decisions import Stated
    from orgtui.workspace.opening import Workspace

_INDENT = " " * 5


def lines(workspace: "Workspace", stated: "Stated", number: int) -> Iterator[str]:
    """Yield the lines of one proposal in the list."""
    say, language, base = workspace.say, workspace.language, workspace.facts
    proposal = stated.proposal
    word = standing_word(proposal.standing, say)
    if stated.decision is not None:
        word = f"{word}, {outcome_word(stated.decision.outcome, say)}"
    text = told(proposal.statement, base, say, language)
    yield f"{number:3}  {SIGNS[proposal.standing]} {text}"
    yield f"{_INDENT}{stated.id} · {word} · {shortened(one_line(stated.title))}"
    yield f"{_INDENT}{quoted(one_line(proposal.quote), language)}"
    record = _record(workspace, proposal.record)
    if record:
        yield f"{_INDENT}{beside(proposal.standing, say)}: {record}"
    if stated.is_open and proposal.standing is Standing.NEW:
        hindrance = workspace.proposals.hindrance(stated)
        if hindrance is not None:
            yield f"{_INDENT}! {told_error(hindrance, say, language)}"
    yield ""


def _record(workspace: "Workspace", key: str) -> str:
    if not key:
        return ""
    base = workspace.facts
    try:
        record = base.record(FactId(key))
    except UnknownNameError:
        return ""
    return f"{told_record(record, base, workspace.say, workspace.language)} ({key})"
