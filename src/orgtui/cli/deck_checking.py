"""The problems of decks, for `orgtui check`, and how a deck is told from a file of facts."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from orgtui.errors import StorageError

if TYPE_CHECKING:
    from orgtui.facts.problems import Problem
    from orgtui.workspace.deck_files import DeckPath
    from orgtui.workspace.opening import Workspace

_FOLDER = "quizzes"
_MARKS = re.compile(rb"^\s*(?:\[\[\s*(?:question|select)\s*\]\]|title\b)", re.MULTILINE)
"""What stands at the beginning of a line of a deck and of no file of facts."""
_SOURCES = re.compile(rb"^\s*\[source\b", re.MULTILINE)
"""Where the tables of sources begin, whose keys have a title too."""
_MOST_READ = 1_000_000


def is_deck(path: Path) -> bool:
    """Tell whether a file is a deck, by its folder or by what stands in it."""
    if path.absolute().parent.name == _FOLDER:
        return True
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_READ)
    except OSError:
        return False
    marks = _MARKS.finditer(text)
    source = _SOURCES.search(text)
    sources_at = source.start() if source else len(text)
    return any(b"title" not in mark[0] or mark.start() < sources_at for mark in marks)


def deck_problems(workspace: "Workspace", places: Iterable["DeckPath"]) -> "tuple[Problem, ...]":
    """Return what is wrong with decks, proven by the facts with the learner's own."""
    from orgtui.facts.problems import Problem
    from orgtui.quiz.deck_reading import read_deck
    from orgtui.workspace.deck_files import deck_file

    found: list[Problem] = []
    for place in places:
        try:
            file = deck_file(place.path, place.shown)
        except StorageError as error:
            found.append(Problem(file=place.shown, line=0, cause=str(error)))
            continue
        found.extend(read_deck(file, workspace.asked_facts).problems)
    return tuple(sorted(found))
