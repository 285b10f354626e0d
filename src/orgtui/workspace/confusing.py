"""What the learner took for the answers of a session's questions."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from orgtui.quiz.confusing import Confusions
from orgtui.quiz.question import UnitId

if TYPE_CHECKING:
    from orgtui.workspace.opening import Workspace


def confusions(workspace: "Workspace", units: Iterable[UnitId]) -> Confusions:
    """Return what was named instead of the answers of some units, the most frequent first."""
    named = workspace.study.confused(units)
    return {unit: tuple((each.kind, each.id) for each in found) for unit, found in named.items()}
