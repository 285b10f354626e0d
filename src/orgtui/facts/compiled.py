"""The compiled facts: rows as TinyDB documents, a file an owner, read when first needed.

They lie in a folder named by the hash of the fact files. The folder is disposable, written whole
or not at all, and read-only once it is there.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from orgtui.errors import FactsError, StorageError
from orgtui.facts.base import FactBase, borne, by_owner
from orgtui.facts.reading import Row, read
from orgtui.facts.row_views import NAMES, owner_of
from orgtui.storage.files import write_folder_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from orgtui.facts.fact_file import FactFile

CACHE_VERSION = 5
"""Raise when the shape of rows changes, so that old caches are left behind."""
_KEPT = 4
"""How many compiled folders stay: those of the last few states of the learner's own facts."""
_INDEX = "_index"
"""The file, and its table, that tell how many rows each owner has."""
_ROWS = "rows"
"""The table of an owner's file."""


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


class _CompiledRows(Mapping[str, Sequence[Row]]):
    """The rows of each owner; where a file is not as it was written, all are compiled anew."""

    def __init__(
        self, folder: Path, counts: Mapping[str, int], files: Callable[[], tuple[FactFile, ...]]
    ):
        self._folder = folder
        self._counts = counts
        self._files = files
        self._rows: dict[str, Sequence[Row]] = {}

    def __getitem__(self, owner: str) -> Sequence[Row]:
        if owner not in self._rows:
            count = self._counts[owner]
            rows = _rows(self._folder / f"{owner}.json")
            if len(rows) == count:
                self._rows[owner] = rows
            else:
                self._rows.update(_compiled(self._files(), self._folder.parent))
        return self._rows[owner]

    def __iter__(self) -> Iterator[str]:
        return iter(self._counts)

    def __len__(self) -> int:
        return len(self._counts)

    def __contains__(self, owner: object) -> bool:
        return owner in self._counts


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
    """Write a TinyDB database an owner, and one that tells how many rows each has."""
    contents = {f"{owner}.json": _database(_ROWS, found) for owner, found in rows.items()}
    counts = [{"owner": owner, "rows": len(found)} for owner, found in rows.items()]
    write_folder_atomically(folder, contents | {f"{_INDEX}.json": _encoded(_INDEX, counts)})


def _database(table: str, rows: Sequence[Row]) -> bytes:
    return _encoded(table, [row._asdict() for row in rows])


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


def _rows(path: Path) -> tuple[Row, ...]:
    try:
        return tuple(Row(**document) for document in _documents(path, _ROWS))  # type: ignore[arg-type]
    except TypeError:
        return ()


def _counts(folder: Path) -> dict[str, int]:
    documents = _documents(folder / f"{_INDEX}.json", _INDEX)
    try:
        return {str(document["owner"]): int(str(document["rows"])) for document in documents}
    except (TypeError, KeyError, ValueError):
        return {}


def _forget_old(cache: Path) -> None:
    """Delete all compiled facts but the newest few."""
    with suppress(OSError):
        compiled = sorted(cache.glob("facts-*"), key=lambda path: path.stat().st_mtime_ns)
        for path in compiled[:-_KEPT]:
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
