"""From the text of fact files to rows, with every problem of every file in one run.

A row is a table of a file as it stands there, with its kind, owner, file and line. Rows are what
the compiled cache keeps; `building` turns them into records.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from orgtui.facts import building
from orgtui.facts.fact_file import FactFile
from orgtui.facts.ids import OrganisationId
from orgtui.facts.problems import Problem, nearest
from orgtui.facts.tables import Table

SHARED_KINDS = {"states.toml": "state", "people.toml": "person", "cities.toml": "city"}
"""The files that organisations share, and what each holds."""

_BEARERS = frozenset("state city person organisation body office document initiative".split())
"""The kinds of rows whose names are those of an entity; an event only has a title."""
_HEADER = r"\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(?:#.*)?$"
_KEY = r"\s*([\w.-]+)\s*="
_MARK = "\ufeff"
"""The byte order mark that some editors put before a text."""


class Row(NamedTuple):
    """One table of a file.

    Thousands are read at every start; a frozen dataclass takes four times as long to make.
    """

    kind: str
    """state | person | city | source | organisation | membership | chair | …"""
    owner: str
    """The organisation's id, or "states", "people", "cities"."""
    key: str
    """The table's key for shared things and sources, else empty."""
    values: Mapping[str, object]
    file: str
    line: int

    def spellings(self) -> Iterator[str]:
        """Yield every name now in use, in any language, that the row gives to what bears names."""
        names = self.values.get("names")
        for name in names.values() if self.kind in _BEARERS and isinstance(names, dict) else ():
            yield name["full"]
            yield name.get("short", name["full"])
            yield from name.get("aliases", ())

    @property
    def table(self) -> Table:
        """The row, ready to be read field by field."""
        return Table(self.values, file=self.file, line=self.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A file whose TOML has been parsed, with the lines on which its tables and keys stand."""

    file: FactFile
    content: dict[str, object]
    headers: Mapping[str, list[int]]
    """The lines of each table's headers, by its name."""
    keys: Mapping[int, Mapping[str, int]]
    """By the line of a header (0 before the first), the lines of the keys below it."""

    def line(self, header: str, index: int = 0) -> int:
        """Return the line of a table's header, of its one line where it has none, else 0."""
        lines = self.headers.get(header, ())
        if index < len(lines):
            return lines[index]
        return 0 if index else self.keys[0].get(header, 0)

    def row(self, kind: str, owner: str, values: Mapping[str, object], line: int) -> Row:
        """Return a table of the file as a row without a key."""
        return Row(kind=kind, owner=owner, key="", values=values, file=self.file.path, line=line)

    def problem(self, header: str, cause: str) -> Problem:
        """Return a problem of a table."""
        return Problem(file=self.file.path, line=self.line(header), cause=cause)


def read(files: Iterable[FactFile]) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """Read all files; a row with a problem of its own is left out of the rows."""
    rows: list[Row] = []
    problems: list[Problem] = []
    for file in files:
        page = _page(file)
        if isinstance(page, Problem):
            problems.append(page)
            continue
        for found in _found(page):
            faults = (found,) if isinstance(found, Problem) else _faults(found, page)
            problems.extend(faults)
            if isinstance(found, Row) and not faults:
                rows.append(found)
    return tuple(rows), tuple(problems)


def _page(file: FactFile) -> _Page | Problem:
    import tomli

    try:
        text = file.text.removeprefix(_MARK)
        content = tomli.loads(text)
    except UnicodeDecodeError:
        return Problem(file=file.path, line=0, cause="not UTF-8 text; save it as such")
    except tomli.TOMLDecodeError as error:
        return _syntax(file, text, error)
    headers, keys = _lines(text)
    return _Page(file=file, content=content, headers=headers, keys=keys)


def _syntax(file: FactFile, text: str, error: ValueError) -> Problem:
    match = re.search(r"\(at line (\d+), column \d+\)", str(error))
    cause = re.sub(r"\s*\(at .*\)$", "", str(error))
    line = int(match.group(1)) if match else max(1, len(text.splitlines()))
    return Problem(file=file.path, line=line, cause=f"not TOML: {cause}")


def _found(page: _Page) -> Iterator[Row | Problem]:
    if page.file.name in SHARED_KINDS:
        yield from _shared_rows(page)
    else:
        yield from _organisation_rows(page)


def _shared_rows(page: _Page) -> Iterator[Row | Problem]:
    owner = page.file.name.removesuffix(".toml")
    kind = SHARED_KINDS[page.file.name]
    yield from _source_rows(page, owner)
    for key, values in page.content.items():
        if key == "source":
            continue
        if not isinstance(values, dict):
            yield page.problem(key, f'"{key}" must be a table [{key}] that describes a {kind}')
            continue
        fields = {name: value for name, value in values.items() if name != "sources"}
        yield page.row(kind, owner, fields, page.line(key))._replace(key=key)


def _source_rows(page: _Page, owner: str) -> Iterator[Row | Problem]:
    sources = page.content.get("source", {})
    if not isinstance(sources, dict):
        yield page.problem("source", "each source is a table of its own, as in [source.charter]")
        return
    for key, values in sources.items():
        header = f"source.{key}"
        if isinstance(values, dict):
            yield page.row("source", owner, values, page.line(header))._replace(key=key)
        else:
            yield page.problem("source", f'"{key}" must be a table [{header}]')


def _organisation_rows(page: _Page) -> Iterator[Row | Problem]:
    """Yield the head, where the file has more of it than an id, and every part."""
    owner = str(page.content.get("id", page.file.name.removesuffix(".toml")))
    head = {key: value for key, value in page.content.items() if not _is_part(key, value)}
    if not head.keys() <= {"id"}:
        yield page.row("organisation", owner, head, 1)
    yield from _source_rows(page, owner)
    for kind, tables in page.content.items():
        if kind not in head and kind != "source":
            yield from _part_rows(page, owner, kind, tables)


def _part_rows(page: _Page, owner: str, kind: str, tables: object) -> Iterator[Row | Problem]:
    if kind not in building.BUILDERS:
        known = [*building.BUILDERS, "source"]
        yield page.problem(kind, f'unknown table "{kind}"{nearest(kind, known)}')
    elif not isinstance(tables, list) or not all(isinstance(item, dict) for item in tables):
        yield page.problem(kind, f'"{kind}" must be written as [[{kind}]], once for each record')
    else:
        for index, values in enumerate(tables):
            yield page.row(kind, owner, values, page.line(kind, index))


def _is_part(key: str, value: object) -> bool:
    """Whether a top-level key is a part of the file rather than a field of the organisation."""
    if key == "source" or key in building.BUILDERS:
        return True
    is_array = isinstance(value, list) and bool(value) and isinstance(value[0], dict)
    return is_array and key != "former"


def _lines(text: str) -> tuple[dict[str, list[int]], dict[int, dict[str, int]]]:
    """Return the lines of all headers, and of the keys below each; the first of a key counts."""
    header, assignment = re.compile(_HEADER), re.compile(_KEY)
    headers: dict[str, list[int]] = {}
    keys: dict[int, dict[str, int]] = {0: {}}
    current = keys[0]
    for number, line in enumerate(text.splitlines(), start=1):
        if match := header.fullmatch(line):
            headers.setdefault(match.group(1).replace('"', ""), []).append(number)
            current = keys[number] = {}
        elif match := assignment.match(line):
            key = match.group(1)
            current.setdefault(key, number)
            current.setdefault(key.partition(".")[0], number)
    return headers, keys


def _faults(row: Row, page: _Page) -> tuple[Problem, ...]:
    """Build the row's record once, only for the problems that come to light."""
    below = 0 if row.kind == "organisation" else row.line
    table = Table(row.values, file=row.file, line=row.line, lines=page.keys.get(below))
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
