"""From a place that asks to its session."""

from importlib import import_module

from orgtui.tui.places import Quizzing
from orgtui.workspace.opening import Workspace
from orgtui.workspace.quizzing import Desk, Wish, sit_down


def seated(workspace: Workspace, place: Quizzing) -> Desk:
    """Take up or begin the session of a place; raises what `sit_down` does."""
    wish = Wish(
        organisations=place.organisations,
        deck=place.deck,
        is_whole=place.is_whole,
        language=place.language or workspace.language,
        count=place.count or workspace.settings.session_length,
        is_fresh=place.is_fresh,
        is_choice=place.is_choice,
        extra=place.extra,
        selection=place.selection,
    )
    return sit_down(workspace, wish)


def make_ready(workspace: Workspace) -> None:
    """Make ready what the first answer needs: all names, what stores it and what shows verdicts."""
    for needed in ("tui.pages.feedback", "study.journal", "study.fingerprint"):
        import_module(f"orgtui.{needed}")
    _ = workspace.known
