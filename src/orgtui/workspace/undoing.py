"""What an undo takes back: the last thing of this quiz, or else one of another quiz."""

from contextlib import suppress
from typing import TYPE_CHECKING

from orgtui.errors import OrgtuiError, StudyError
from orgtui.facts.names import Language
from orgtui.quiz.generating import ACROSS, generate
from orgtui.quiz.question import UnitId
from orgtui.quiz.session import Session
from orgtui.quiz.verdict import Outcome
from orgtui.study.attempt import Change, SavedSession, Step
from orgtui.study.events import Overridden
from orgtui.study.ids import SessionId
from orgtui.study.unit import organisation_of
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.workspace.opening import Workspace


@value
class Elsewhere:
    """An answer of another quiz was taken back; the present one stays as it is."""

    prompt: str
    """The words of its question; the unit's id where it is no longer asked."""


def take_back(workspace: "Workspace", session: Session) -> Change | Elsewhere:
    """Undo the last thing done in a session, or the last of all where nothing was done in it.

    A quiz that was left, and whose answer is taken back, asks that question again.

    Raises:
        StudyError: when nothing is left to undo.
    """
    key, study = SessionId(session.id), workspace.study
    step = Step(session=key, unit=session.done[-1].unit) if session.done else None
    change = study.undo(workspace.moment, step=step)
    if study.is_of(change.event, key):
        return change
    left = _left(workspace, change)
    if left is not None:
        state = SavedSession(id=SessionId(left.id), state=_before(left, change).as_text())
        study.save_session(state, workspace.moment)
    deck = left.deck if left is not None else ""
    return Elsewhere(prompt=_prompt(workspace, change.event.unit, session.language, deck))


def _left(workspace: "Workspace", change: Change) -> Session | None:
    """Return the unfinished session in which an event happened, None where it is over."""
    for saved in workspace.study.open_sessions():
        if workspace.study.is_of(change.event, saved.id):
            with suppress(StudyError):
                return Session.from_text(saved.id, saved.state)
    return None


def _before(session: Session, change: Change) -> Session:
    """Return a session as it was before the event that was undone."""
    unit = change.event.unit
    if not isinstance(change.event, Overridden):
        return session.undone(unit)
    is_last = bool(session.done) and session.done[-1].unit == unit
    return session.reinstated(Outcome.WRONG) if is_last else session


def _prompt(workspace: "Workspace", unit: UnitId, language: Language, deck: str) -> str:
    facts, units = workspace.asked_facts, frozenset({unit})
    owners = [key for key in (*facts.organisations, ACROSS) if key == organisation_of(unit)]
    made = generate(facts, owners, [language], units)
    opened = None
    with suppress(OrgtuiError):
        opened = workspace.decks.get(deck) if deck else None
    for question in (*made, *workspace.decks.questions(units, language, opened)):
        return question.prompt
    return unit
