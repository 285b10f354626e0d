"""How well something was remembered, as the schedule counts it."""

from enum import IntEnum

from orgtui.quiz.verdict import Outcome


class Rating(IntEnum):
    """The four grades of FSRS, with its numbers."""

    AGAIN = 1
    """Forgotten."""
    HARD = 2
    """Remembered with a hint or at the second try."""
    GOOD = 3
    EASY = 4
    """Only ever chosen by the learner."""

    @property
    def is_recalled(self) -> bool:
        """Whether it counts as remembered."""
        return self is not Rating.AGAIN


def rating_for(outcome: Outcome, *, hints: int = 0, tries: int = 1) -> Rating | None:
    """Return the grade that follows from an outcome; None when the question is asked again.

    `tries` counts the answers given, this one included, except almost right ones: those cost
    nothing. Giving no answer means not knowing it.
    """
    if outcome is Outcome.ALMOST:
        return None
    if outcome is not Outcome.RIGHT:
        return Rating.AGAIN
    return Rating.HARD if hints or tries > 1 else Rating.GOOD
