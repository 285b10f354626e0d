"""Which questions a learner or a deck wants."""

from typing import TYPE_CHECKING

from orgtui.facts.ids import StateId
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.quiz.question import QuestionKind


@value
class Selection:
    """What a learner or a deck wants to ask about, beside the organisations."""

    about: str = ""
    """Words that the question, its answers or its fact must hold."""
    states: tuple[StateId, ...] = ()
    """States of which at least one is in the facts."""
    since: int | None = None
    """The first year in which the latest of the facts may have begun."""
    until: int | None = None
    """The last such year."""
    kinds: "tuple[QuestionKind, ...]" = ()
    seed: int | None = None
    """Draws the questions, whatever is due; None to follow the schedule."""

    @property
    def is_open(self) -> bool:
        """Whether everything is wanted."""
        return self == Selection(seed=self.seed)

    @property
    def key(self) -> str:
        """What tells this selection from another one; empty for everything by the schedule."""
        if self == Selection():
            return ""
        import json

        kinds = [kind.value for kind in self.kinds]
        parts = [self.about, self.states, self.since, kinds, self.seed]
        if self.until is not None:
            parts.append(self.until)
        return json.dumps(parts, ensure_ascii=False)


EVERYTHING = Selection()
