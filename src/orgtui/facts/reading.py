"""From the text of fact files to rows, with every problem of every file in one run.

A row is a table of a file as it stands there, with its kind, owner, file and line. Rows are what the
compiled cache keeps; `building` turns them into records.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from orgtui.facts import building
from orgtui.facts.problems import Problem, nearest
from orgtui.facts.records import OrganisationId
from orgtui.facts.tables import Table

SHARED_KINDS = {"states.toml": "state", "people.toml": "person", "cities.toml": "city"}
"""The files that organisations share, and what each holds."""

_HEADER = re.compile(r"\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(?:#.*)?$")
_NOT_RECORDS = {"source"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FactFile:
    """The text of one file of facts."""

    path: str
    """How the user knows it: "data/organisations/sco.toml"."""
    name: str
    """The last part of the path; tells what the file holds."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One table of a file."""

    kind: str
    """state | person | city | source | organisation | membership | chair | …"""
    owner: str
    """The organisation's id, or "states", "people", "cities"."""
    key: str
    """The table's key for shared things and sources, else empty."""
    values: Mapping[str, object]
    file: str
    line: int

    @property
    def table(self) -> Table:
        """The row, ready to be read field by field."""
        return Table(self.values, file=self.file, line=self.line)


def read(files: Iterable[FactFile]) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """Read all files; a row with a problem of its own is left out of the rows."""
    rows: list[Row] = []
    problems: list[Problem] = []
    for file in files:
        try:
            content = tomllib.loads(file.text)
        except tomllib.TOMLDecodeError as error:
            problems.append(_syntax(file, error))
            continue
        found, faults = _rows(file, content)
        problems.extend(faults)
        for row in found:
            faults = _faults(row)
            problems.extend(faults)
            if not faults:
                rows.append(row)
    return tuple(rows), tuple(problems)


def _syntax(file: FactFile, error: tomllib.TOMLDecodeError) -> Problem:
    match = re.search(r"\(at line (\d+), column \d+\)", str(error))
    cause = re.sub(r"\s*\(at .*\)$", "", str(error))
    line = int(match.group(1)) if match else file.text.count("\n") + 1
    return Problem(file=file.path, line=line, cause=f"not TOML: {cause}")


def _rows(
    file: FactFile, content: dict[str, object]
) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    lines = _header_lines(file.text)
    if file.name in SHARED_KINDS:
        return tuple(_shared_rows(file, content, lines)), ()
    return _organisation_rows(file, content, lines)


def _shared_rows(
    file: FactFile, content: dict[str, object], lines: Mapping[str, list[int]]
) -> Iterator[Row]:
    owner = file.name.removesuffix(".toml")
    yield from _source_rows(file, content, owner, lines)
    for key, values in content.items():
        if isinstance(values, dict) and key not in _NOT_RECORDS:
            yield Row(
                kind=SHARED_KINDS[file.name],
                owner=owner,
                key=key,
                values={name: value for name, value in values.items() if name != "sources"},
                file=file.path,
                line=lines.get(key, [0])[0],
            )


def _source_rows(
    file: FactFile, content: dict[str, object], owner: str, lines: Mapping[str, list[int]]
) -> Iterator[Row]:
    sources = content.get("source", {})
    for key, values in sources.items() if isinstance(sources, dict) else ():
        line = lines.get(f"source.{key}", [0])[0]
        yield Row(kind="source", owner=owner, key=key, values=values, file=file.path, line=line)


def _organisation_rows(
    file: FactFile, content: dict[str, object], lines: Mapping[str, list[int]]
) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    owner = str(content.get("id", file.name.removesuffix(".toml")))
    head = {key: value for key, value in content.items() if not _is_part(key, value)}
    rows = [Row(kind="organisation", owner=owner, key="", values=head, file=file.path, line=1)]
    rows.extend(_source_rows(file, content, owner, lines))
    problems = []
    for kind, tables in content.items():
        if kind in head or kind == "source":
            continue
        if kind not in building.BUILDERS:
            known = [*building.BUILDERS, "source"]
            cause = f'unknown table "{kind}"{nearest(kind, known)}'
            problems.append(Problem(file=file.path, line=lines.get(kind, [0])[0], cause=cause))
            continue
        for index, values in enumerate(tables if isinstance(tables, list) else ()):
            line = lines[kind][index] if index < len(lines.get(kind, ())) else 0
            rows.append(
                Row(kind=kind, owner=owner, key="", values=values, file=file.path, line=line)
            )
    return tuple(rows), tuple(problems)


def _is_part(key: str, value: object) -> bool:
    """Whether a top-level key is a part of the file rather than a field of the organisation."""
    if key == "source" or key in building.BUILDERS:
        return True
    return (
        isinstance(value, list) and bool(value) and isinstance(value[0], dict) and key != "former"
    )


def _header_lines(text: str) -> dict[str, list[int]]:
    lines: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        match = _HEADER.fullmatch(line)
        if match:
            lines.setdefault(match.group(1).strip('"'), []).append(number)
    return lines


def _faults(row: Row) -> tuple[Problem, ...]:
    """Build the row's record once, only for the problems that come to light."""
    table = row.table
    match row.kind:
        case "state":
            building.state(table, row.key)
        case "person":
            building.person(table, row.key)
        case "city":
            building.city(table, row.key)
        case "source":
            building.source(table, row.key, row.owner)
        case "organisation":
            building.organisation(table, OrganisationId(row.owner))
        case _:
            building.BUILDERS[row.kind](table, OrganisationId(row.owner))
    table.finish()
    return tuple(table.problems)
