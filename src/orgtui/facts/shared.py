"""What organisations share, built when first asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar, cast

from orgtui.facts.ids import SourceId
from orgtui.facts.reading import Row
from orgtui.facts.records import Source
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


class Sources(Mapping[SourceId, Source]):
    """The sources of all files by id; asking for one reads only the file it stands in."""

    def __init__(
        self,
        rows: Mapping[str, Sequence[Row]],
        build: Callable[[Table, str, str], Source],
    ) -> None:
        """Hold the rows of every owner."""
        self._rows = rows
        self._build = build
        self._by_owner: dict[str, dict[SourceId, Source]] = {}

    def of(self, owner: str) -> dict[SourceId, Source]:
        """Return the sources of one file, in its order."""
        if owner not in self._by_owner:
            built = (
                self._build(row.table, row.key, owner)
                for row in self._rows.get(owner, ())
                if row.kind == "source"
            )
            self._by_owner[owner] = {source.id: source for source in built}
        return self._by_owner[owner]

    def __getitem__(self, key: SourceId) -> Source:
        """Return a source by id."""
        return self.of(key.partition(":")[0])[key]

    def __iter__(self) -> Iterator[SourceId]:
        """Yield all ids, file by file."""
        for owner in self._rows:
            yield from self.of(owner)

    def __len__(self) -> int:
        """Return how many there are."""
        return sum(len(self.of(owner)) for owner in self._rows)
