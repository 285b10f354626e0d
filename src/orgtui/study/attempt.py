"""What goes into the study log and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.quiz.question import QuestionId, UnitId
    from orgtui.quiz.verdict import Outcome
    from orgtui.study.cards import Card
    from orgtui.study.events import Event, Named
    from orgtui.study.ids import SessionId
    from orgtui.study.rating import Rating


@value
class Attempt:
    """A graded answer, to be stored."""

    unit: UnitId
    rating: Rating
    outcome: Outcome
    typed: str
    """As typed, or the id of the option chosen."""
    question: QuestionId
    fingerprint: str = ""
    """Of the answer that is right now; empty for that of the unit's offer, whatever was asked."""
    recognised: Named | None = None
    """What was named instead of the answer, where it is known."""


@value
class SavedSession:
    """Where a run of questions stands; only those who run it understand the text."""

    id: SessionId
    state: str
    """With what is typed and not yet answered."""


@value
class Step:
    """The latest answer of a run of questions."""

    session: SessionId
    unit: UnitId


@value
class Change:
    """What was stored, undone or done again, and what became of the card."""

    event: Event
    """The new event; after an undo or a redo, the one undone or counting again."""
    card: Card | None
    """None when the unit has not been asked, or no longer counts as asked."""
