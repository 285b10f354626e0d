"""The compiled facts: rows as TinyDB documents, a file an owner and kind, read when first needed.

They lie in a folder named by the hash of the fact files. The folder is disposable, written whole
or not at all, and read-only once it is there.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from orgtui.errors import FactsError, StorageError
from orgtui.facts.base import FactBase, borne, by_owner
from orgtui.facts.reading import Row, read
from orgtui.facts.row_views import NAMES, RowsByKind, owner_of
from orgtui.storage.files import write_folder_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from orgtui.facts.fact_file import FactFile

CACHE_VERSION = 6
"""Raise when the shape of rows changes, so that old caches are left behind."""
_KEPT = 4
"""How many compiled folders stay: those of the last few states of the learner's own facts."""
_INDEX = "_index"
"""The file, and its table, that tell how many rows each owner has of each kind."""
_ROWS = "rows"
"""The table of all other files."""
_PLACE = "place"
"""What a document has besides its row: the place of the row among those of its owner."""


def open_base(files: Iterable[FactFile], cache: Path) -> FactBase:
    """Open the compiled facts, compiling them first where the cache has not seen these files.

    A cache that is damaged is made anew; one that cannot be written is done without.

    Raises:
        FactsError: with every problem of every file, a line each.

    """
    from orgtui.facts.fact_file import version_of

    texts = tuple(files)
    return open_version(version_of(texts), lambda: texts, cache)


def open_version(version: str, files: Callable[[], tuple[FactFile, ...]], cache: Path) -> FactBase:
    """Open the compiled facts of a version; the files are read only where they must be compiled.

    Raises:
        FactsError: as `open_base`.

    """
    folder = _folder(cache, version)
    counts = _counts(folder)
    if counts:
        return FactBase(_CompiledRows(folder, counts, files))
    return FactBase(_compiled(files(), cache))


def _folder(cache: Path, version: str) -> Path:
    return cache / f"facts-{CACHE_VERSION}-{version}"


_Counts = Mapping[str, Mapping[str, int]]
"""How many rows each owner has of each kind."""
_fields = itemgetter(*Row._fields)
_Placed = Sequence[tuple[int, Row]]
"""Rows with their places among those of their owner."""


class _CompiledRows(RowsByKind):
    """The rows of each owner; where a file is not as it was written, all are compiled anew."""

    def __init__(self, folder: Path, counts: _Counts, files: Callable[[], tuple[FactFile, ...]]):
        self._folder = folder
        self._counts = counts
        self._files = files
        self._placed: dict[tuple[str, str], _Placed] = {}
        self._anew: Mapping[str, Sequence[Row]] | None = None

    def of_kinds(self, owner: str, kinds: Collection[str]) -> Sequence[Row]:
        """Return the rows of some kinds of an owner, without reading the others."""
        found: list[tuple[int, Row]] = []
        for kind in self._counts.get(owner, ()):
            if kind in kinds:
                found += self._of_kind(owner, kind)
        if self._anew is not None:
            return [row for row in self._anew.get(owner, ()) if row.kind in kinds]
        return [row for _, row in sorted(found, key=itemgetter(0))]

    def _of_kind(self, owner: str, kind: str) -> _Placed:
        key = owner, kind
        if key not in self._placed and self._anew is None:
            self._placed[key] = _placed(self._folder / _name(owner, kind))
            if len(self._placed[key]) != self._counts[owner][kind]:
                self._anew = _compiled(self._files(), self._folder.parent)
        return self._placed.get(key, ())

    def keyed(self, owner: str, kind: str) -> Mapping[str, Row]:
        """Return the rows of a kind of an owner by their keys, each read when asked for."""
        whole = super().keyed
        return _Keyed(self._folder, owner, kind, lambda: whole(owner, kind))

    def __getitem__(self, owner: str) -> Sequence[Row]:
        return self.of_kinds(owner, self._counts[owner])

    def __iter__(self) -> Iterator[str]:
        return iter(self._counts)

    def __len__(self) -> int:
        return len(self._counts)

    def __contains__(self, owner: object) -> bool:
        return owner in self._counts


class _Keyed(Mapping[str, Row]):
    """The rows of a file by their keys; a page names a few of hundreds, and reads only those."""

    def __init__(
        self, folder: Path, owner: str, kind: str, whole: Callable[[], Mapping[str, Row]]
    ) -> None:
        self._path = folder / _name(owner, kind)
        self._start = json.dumps({"kind": kind, "owner": owner, "key": ""})[:-2]
        self._read_whole = whole

    def __getitem__(self, key: str) -> Row:
        found = None if "_whole" in self.__dict__ else self._found(key)
        return self._whole[key] if found is None else found

    def _found(self, key: str) -> Row | None:
        """Return a row without reading the others; None where the file is not as it was written."""
        with suppress(OSError, ValueError, TypeError, KeyError):
            document, _ = json.JSONDecoder().raw_decode(self._start + self._texts[key])
            return Row._make(_fields(document))
        return None

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        """The text of each row from its key on."""
        text = self._path.read_text(encoding="utf-8")
        return {row[: row.index('"')]: row for row in text.split(self._start)[1:]}

    @cached_property
    def _whole(self) -> Mapping[str, Row]:
        return self._read_whole()

    def __contains__(self, key: object) -> bool:
        return key in self._whole

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole)

    def __len__(self) -> int:
        return len(self._whole)


def _compiled(files: tuple[FactFile, ...], cache: Path) -> dict[str, list[Row]]:
    """Read and check the files, keep what they hold in the cache, and return it by owner."""
    from orgtui.facts.checking import check
    from orgtui.facts.fact_file import version_of

    rows, problems = read(files)
    found = by_owner(rows)
    problems = problems or check(FactBase(found), rows)
    if problems:
        listed = "\n".join(str(problem) for problem in problems)
        raise FactsError(
            "the facts cannot be used until this is mended:\n{problems}", problems=listed
        )
    found |= _names(borne(found))
    with suppress(StorageError):
        _keep(found, _folder(cache, version_of(files)))
    _forget_old(cache)
    return found


def _names(bearers: Mapping[str, list[str]]) -> dict[str, list[Row]]:
    """Return the rows that tell who bears each name."""
    by_row: dict[str, dict[str, list[str]]] = {owner: {} for owner in NAMES}
    for spelling, ids in bearers.items():
        by_row[owner_of(spelling)][spelling] = ids
    return {
        owner: [Row(kind=owner, owner=owner, key="", values=values, file="", line=0)]
        for owner, values in by_row.items()
    }


def _keep(rows: Mapping[str, Sequence[Row]], folder: Path) -> None:
    """Write a TinyDB database an owner and kind, and one that tells how many rows each has."""
    by_kind: dict[tuple[str, str], list[Mapping[str, object]]] = {}
    for owner, found in rows.items():
        for place, row in enumerate(found):
            by_kind.setdefault((owner, row.kind), []).append(row._asdict() | {_PLACE: place})
    contents = {_name(*key): _encoded(_ROWS, found) for key, found in by_kind.items()}
    counts = [
        {"owner": owner, "kind": kind, "rows": len(found)}
        for (owner, kind), found in by_kind.items()
    ]
    write_folder_atomically(folder, contents | {f"{_INDEX}.json": _encoded(_INDEX, counts)})


def _name(owner: str, kind: str) -> str:
    return f"{owner}.{kind}.json"


def _encoded(table: str, documents: Sequence[Mapping[str, object]]) -> bytes:
    """Return a TinyDB database of one table as its JSON storage would write it."""
    from tinydb import TinyDB
    from tinydb.storages import MemoryStorage

    database = TinyDB(storage=MemoryStorage)
    database.table(table).insert_multiple(documents)
    return json.dumps(database.storage.read(), ensure_ascii=False).encode()


def _documents(path: Path, table: str) -> list[Mapping[str, object]]:
    """Return the documents of a table, none where the file is not as it was written.

    It is read as TinyDB's storage would read it, without TinyDB: importing that takes longer than
    reading, and its tables would make a document of each row.
    """
    try:
        return list(json.loads(path.read_bytes())[table].values())
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        # No file, not JSON, or JSON of another shape.
        return []


def _placed(path: Path) -> _Placed:
    try:
        return tuple(
            (int(str(document[_PLACE])), Row._make(_fields(document)))
            for document in _documents(path, _ROWS)
        )
    except (TypeError, KeyError, ValueError):
        return ()


def _counts(folder: Path) -> _Counts:
    found: dict[str, dict[str, int]] = {}
    try:
        for document in _documents(folder / f"{_INDEX}.json", _INDEX):
            kinds = found.setdefault(str(document["owner"]), {})
            kinds[str(document["kind"])] = int(str(document["rows"]))
    except (TypeError, KeyError, ValueError):
        return {}
    return found


def _forget_old(cache: Path) -> None:
    """Delete all compiled facts but the newest few."""
    with suppress(OSError):
        compiled = sorted(cache.glob("facts-*"), key=lambda path: path.stat().st_mtime_ns)
        for path in compiled[:-_KEPT]:
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
