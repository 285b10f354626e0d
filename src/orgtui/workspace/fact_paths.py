"""Where the files of facts are: those that came with the app, then the learner's own."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from orgtui.errors import FactsError
from orgtui.storage.paths import Home
from orgtui.storage.shipped import shipped_data
from orgtui.values import value


@value
class FactPath:
    """Where a fact file is."""

    path: Path
    shown: str
    """How users know it: "data/organisations/sco.toml"."""


def fact_paths(home: Home, *, with_own: bool = True) -> Iterator[FactPath]:
    """Yield the shipped fact files, then the learner's own."""
    data = shipped_data()
    for path in (*sorted(data.glob("*.toml")), *sorted((data / "organisations").glob("*.toml"))):
        yield FactPath(path=path, shown=f"data/{path.relative_to(data).as_posix()}")
    with suppress(OSError):
        for path in sorted(home.facts.rglob("*.toml")) if with_own else ():
            yield FactPath(path=path, shown=str(path))


def content_of(path: Path) -> bytes:
    """Return what a file holds.

    Raises:
        FactsError: when it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise FactsError(
            "{path} cannot be read ({reason}); check its permissions",
            path=path,
            reason=error.strerror,
        ) from error
