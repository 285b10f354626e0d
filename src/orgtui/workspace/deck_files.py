"""The files of decks: those that came with the app, and the learner's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from orgtui.errors import StorageError
from orgtui.storage.paths import Home
from orgtui.storage.remembering import remembered
from orgtui.storage.shipped import shipped_quizzes
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.facts.fact_file import FactFile

DECK_SUFFIX = ".toml"
_MOST_BYTES = 5 * 1024 * 1024
"""More than any deck: reading it as TOML would take long."""


@value
class DeckPath:
    """Where a deck's file is."""

    path: Path
    shown: str
    """How users know it: "quizzes/sco-chairs.toml"."""
    is_own: bool
    """Whether the learner wrote it or put it there."""


def deck_paths(home: Home) -> Iterator[DeckPath]:
    """Yield the files of the shipped decks, then of the learner's own."""
    for path in sorted(shipped_quizzes().glob(f"*{DECK_SUFFIX}")):
        yield DeckPath(path=path, shown=f"quizzes/{path.name}", is_own=False)
    with suppress(OSError):
        for path in sorted(home.decks.glob(f"*{DECK_SUFFIX}")):
            yield DeckPath(path=path, shown=str(path), is_own=True)


def deck_file(path: Path, shown: str) -> FactFile:
    """Return a deck's file as it lies on the disk.

    Raises:
        StorageError: when it cannot be read.
    """
    from orgtui.facts.fact_file import FactFile

    try:
        if path.stat().st_size > _MOST_BYTES:
            raise StorageError("{path} is larger than 5 MB; no deck is", path=shown)
        return FactFile(path=shown, name=path.name, content=path.read_bytes())
    except OSError as error:
        raise StorageError(
            "{path} cannot be read ({reason}); check its name and its permissions",
            path=shown,
            reason=error.strerror,
        ) from error


def files_version(home: Home) -> str:
    """Return what changes whenever one of the decks does."""
    places = tuple(deck_paths(home))
    paths = (place.path for place in places)
    return remembered(home.cache / "seen-decks", paths, lambda: _version(places))


def _version(places: Iterable[DeckPath]) -> str:
    from orgtui.facts.fact_file import version_of

    files = []
    for place in places:
        with suppress(StorageError):
            files.append(deck_file(place.path, place.shown))
    return version_of(files)
