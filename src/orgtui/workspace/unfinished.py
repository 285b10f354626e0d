"""Sessions that were left before their end: each deck's waits until it is asked for again."""

from typing import TYPE_CHECKING

from orgtui.errors import OrgtuiError, StudyError
from orgtui.quiz.session import Session
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.workspace.opening import Workspace


@value
class Unfinished:
    """A session to go on with."""

    deck: str
    """What to find its deck by; empty where it is of no deck."""
    title: str
    """The deck's title in the learner's language; empty where it is of no deck."""
    left: int
    """How many questions wait."""
    fault: OrgtuiError | None = None
    """Why it cannot go on now; None where it can."""


def unfinished(workspace: "Workspace") -> tuple[Unfinished, ...]:
    """Return the sessions that were left, the latest first; what cannot be read is left out."""
    found = []
    for saved in workspace.study.open_sessions():
        try:
            session = Session.from_text(saved.id, saved.state)
        except StudyError:
            continue
        found.append(_described(workspace, session))
    return tuple(found)


def _described(workspace: "Workspace", session: Session) -> Unfinished:
    title, fault = "", None
    if session.deck:
        try:
            title = workspace.decks.get(session.deck).called(workspace.language)
        except OrgtuiError as error:
            title, fault = session.deck, error
    return Unfinished(deck=session.deck, title=title, left=len(session.waiting), fault=fault)
