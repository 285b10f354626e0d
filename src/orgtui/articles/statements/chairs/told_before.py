"""Who has the chair of which the last sentence has told: «она», «страна», or left out."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import PERSONS, STATES
from orgtui.facts.ids import EntityKind


def holder_of_two(before: Discourse) -> Party | None:
    """Return who has the chair, where the last sentence has told of it and named several states."""
    holder = _holder(before)
    if holder is None or before.lone_state is not None:
        return None
    return holder if len(set(STATES.findall(before.told))) > 1 else None


def holder_alone(before: Discourse) -> Party | None:
    """Return the state that has the chair, where the last sentence has told of it and nobody."""
    holder = _holder(before)
    if holder is None or PERSONS.search(before.told):
        return None
    return holder if holder.kind is EntityKind.STATE else None


def _holder(before: Discourse) -> Party | None:
    is_told = before.handed is not None and before.since_presided == 0
    return before.handed[3] if is_told and before.handed is not None else None
