"""What is looked up by id or name, read and built when first asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeVar, cast

from orgtui.facts.ids import SourceId
from orgtui.facts.reading import Row
from orgtui.facts.records import Source
from orgtui.facts.row_views import NAMES, of_kinds, owner_of
from orgtui.facts.tables import Table

_Id = TypeVar("_Id", bound=str)
_Thing = TypeVar("_Thing")


class Shared(Mapping[_Id, _Thing]):
    """States, cities, people or organisations by id, each built when first asked for.

    A page names a few of hundreds of states and cities; building all of them takes 10 ms.
    """

    def __init__(self, rows: Mapping[str, Row], build: Callable[[Table, _Id], _Thing]) -> None:
        """Hold the row of each."""
        self._rows = rows
        self._build = build
        self._built: dict[_Id, _Thing] = {}

    def __getitem__(self, key: _Id) -> _Thing:
        """Return a thing by id."""
        if key not in self._built:
            self._built[key] = self._build(self._rows[key].table, key)
        return self._built[key]

    def __iter__(self) -> Iterator[_Id]:
        """Yield all ids, in the order of the rows."""
        return cast("Iterator[_Id]", iter(self._rows))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._rows)

    def __contains__(self, key: object) -> bool:
        """Tell whether there is a thing of this id."""
        return key in self._rows


class Borne(Mapping[str, Sequence[str]]):
    """The ids of the entities that bear each name, as compiled rows tell them."""

    def __init__(self, rows: Mapping[str, Sequence[Row]]) -> None:
        """Hold the rows of every owner; acronyms are read without all other names."""
        self._rows = rows
        self._by_owner: dict[str, Mapping[str, Sequence[str]]] = {}

    def _of(self, owner: str) -> Mapping[str, Sequence[str]]:
        if owner not in self._by_owner:
            found = self._rows[owner][0].values
            self._by_owner[owner] = cast("Mapping[str, Sequence[str]]", found)
        return self._by_owner[owner]

    def __getitem__(self, spelling: str) -> Sequence[str]:
        """Return who bears a name, in order."""
        return self._of(owner_of(spelling))[spelling]

    def __iter__(self) -> Iterator[str]:
        """Yield all names."""
        return chain.from_iterable(map(self._of, NAMES))

    def __len__(self) -> int:
        """Return how many names there are."""
        return sum(map(len, map(self._of, NAMES)))


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
            rows = of_kinds(self._rows, owner, ("source",))
            built = (self._build(row.table, row.key, owner) for row in rows)
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
