"""Rows by owner, seen without some owners or with a row more."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from orgtui.facts.reading import Row
from orgtui.values import value

HEADS = "organisations"
"""The owner under which the heads of all organisations stand once more, to be listed quickly."""

ACRONYMS = "acronyms"
"""The owner of the one row that compiled facts have of the bearers of acronyms."""

BEARERS = "bearers"
"""The owner of the one row that they have of the bearers of all other names."""

NAMES = (ACRONYMS, BEARERS)

Rows = Mapping[str, Sequence[Row]]


class RowsByKind(Mapping[str, Sequence[Row]]):
    """Rows by owner; those of some kinds can be had without reading the others."""

    __slots__ = ()

    def of_kinds(self, owner: str, kinds: Collection[str]) -> Sequence[Row]:
        """Return the rows of some kinds of an owner, in their order; none of an unknown one."""
        return [row for row in self.get(owner, ()) if row.kind in kinds]

    def keyed(self, owner: str, kind: str) -> Mapping[str, Row]:
        """Return the rows of a kind of an owner by their keys, of one key the last."""
        return by_key(self.of_kinds(owner, (kind,)))


def of_kinds(rows: Rows, owner: str, kinds: Collection[str]) -> Sequence[Row]:
    """Return the rows of some kinds of an owner, in their order; none of an unknown one."""
    if isinstance(rows, RowsByKind):
        return rows.of_kinds(owner, kinds)
    return [row for row in rows.get(owner, ()) if row.kind in kinds]


def keyed(rows: Rows, owner: str, kind: str) -> Mapping[str, Row]:
    """Return the rows of a kind of an owner by their keys, of one key the last."""
    if isinstance(rows, RowsByKind):
        return rows.keyed(owner, kind)
    return by_key(of_kinds(rows, owner, (kind,)))


def by_key(rows: Iterable[Row]) -> dict[str, Row]:
    """Return rows by the keys of their tables, in the order of the file."""
    return {row.key: row for row in rows}


@value
class Without(RowsByKind):
    """Rows without those of some organisations; each owner is read when first asked for."""

    rows: Rows
    owners: Collection[str]

    def __getitem__(self, owner: str) -> Sequence[Row]:
        """Return the rows of an owner."""
        if owner in self.owners:
            raise KeyError(owner)
        if owner in NAMES:
            return [self._bearers(row) for row in self.rows[owner]]
        found = self.rows[owner]
        return [r for r in found if r.owner not in self.owners] if owner == HEADS else found

    def of_kinds(self, owner: str, kinds: Collection[str]) -> Sequence[Row]:
        """Return the rows of some kinds of an owner, without reading the others."""
        return () if owner in self.owners else of_kinds(self.rows, owner, kinds)

    def keyed(self, owner: str, kind: str) -> Mapping[str, Row]:
        """Return the rows of a kind of an owner by their keys, each read when asked for."""
        return {} if owner in self.owners else keyed(self.rows, owner, kind)

    def _bearers(self, row: Row) -> Row:
        """Return who bears each name, without what is left out and its parts."""
        kept: dict[str, object] = {}
        for spelling, ids in row.values.items():
            assert isinstance(ids, list)
            if left := [key for key in ids if key.partition("/")[0] not in self.owners]:
                kept[spelling] = left
        return row._replace(values=kept)

    def __iter__(self) -> Iterator[str]:
        """Yield the owners that are left."""
        return (owner for owner in self.rows if owner not in self.owners)

    def __len__(self) -> int:
        """Return how many owners are left."""
        return sum(1 for _ in self)


@value
class With(RowsByKind):
    """Rows with one more; it is the last of its owner."""

    rows: Rows
    added: Row

    def __getitem__(self, owner: str) -> Sequence[Row]:
        """Return the rows of an owner."""
        if owner in NAMES:
            return [self._bearers(row) for row in self.rows[owner]]
        is_head = self.added.kind == "organisation"
        if owner == self.added.owner or (owner == HEADS and is_head):
            return [*self.rows.get(owner, ()), self.added]
        return self.rows[owner]

    def _bearers(self, row: Row) -> Row:
        """Return who bears each name; a part of an organisation is not looked for by its own."""
        if self.added.kind != "organisation":
            return row
        own = {
            spelling: [self.added.owner]
            for spelling in self.added.spellings()
            if owner_of(spelling) == row.owner
        }
        return row._replace(values={**row.values, **own})

    def __iter__(self) -> Iterator[str]:
        """Yield all owners."""
        yield from self.rows
        if self.added.owner not in self.rows:
            yield self.added.owner

    def __len__(self) -> int:
        """Return how many owners there are."""
        return sum(1 for _ in self)


def owner_of(spelling: str) -> str:
    """Return the owner of the row that tells the bearers of a name.

    Acronyms are few and asked for at once: to read all names takes 2 ms.
    """
    return ACRONYMS if spelling.isupper() and " " not in spelling else BEARERS


def heads_of(rows: Sequence[Row]) -> list[Row]:
    """Return the head that counts of each organisation: the last, rather one that is known whole.

    What a learner noted of an organisation does not hide what is known of it since.
    """
    whole_last = sorted(rows, key=lambda row: not row.values.get("partial"))
    return list({row.owner: row for row in whole_last}.values())
