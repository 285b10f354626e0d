"""What organisations share, built when first asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar, cast

from orgtui.facts.reading import Row
from orgtui.facts.tables import Table

_Id = TypeVar("_Id", bound=str)
_Thing = TypeVar("_Thing")


class Shared(Mapping[_Id, _Thing]):
    """States, cities or people by id, each built when first asked for.

    A page names a few of hundreds of states and cities; building all of them takes 10 ms.
    """

    def __init__(
        self, rows: Iterable[Row], kind: str, build: Callable[[Table, str], _Thing]
    ) -> None:
        """Hold the rows of a kind."""
        self._rows = {cast("_Id", row.key): row for row in rows if row.kind == kind}
        self._build = build
        self._built: dict[_Id, _Thing] = {}

    def __getitem__(self, key: _Id) -> _Thing:
        """Return a thing by id."""
        if key not in self._built:
            self._built[key] = self._build(self._rows[key].table, str(key))
        return self._built[key]

    def __iter__(self) -> Iterator[_Id]:
        """Yield all ids, in the order of the file."""
        return iter(self._rows)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._rows)

    def __contains__(self, key: object) -> bool:
        """Tell whether there is a thing of this id."""
        return key in self._rows
