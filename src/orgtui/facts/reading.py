"""From the text of fact files to rows, with every problem of every file in one run.

A row is a table of a file as it stands there, with its kind, owner, file and line. Rows are what
the compiled cache keeps; `building` turns them into records.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from orgtui.facts import building
from orgtui.facts.ids import OrganisationId
from orgtui.facts.tables import Table

if TYPE_CHECKING:
    from orgtui.facts.fact_file import FactFile
    from orgtui.facts.problems import Problem
    from orgtui.facts.toml_page import Page

SHARED_KINDS = {"states.toml": "state", "people.toml": "person", "cities.toml": "city"}
"""The files that organisations share, and what each holds."""

_BEARERS = frozenset("state city person organisation body office document initiative".split())
"""The kinds of rows whose names are those of an entity; an event only has a title."""


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


def read(files: Iterable[FactFile]) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """Read all files; a row with a problem of its own is left out of the rows."""
    from orgtui.facts.problems import Problem
    from orgtui.facts.toml_page import page_of

    rows: list[Row] = []
    problems: list[Problem] = []
    for file in files:
        page = page_of(file)
        if isinstance(page, Problem):
            problems.append(page)
            continue
        for found in _found(page):
            faults = (found,) if isinstance(found, Problem) else _faults(found, page)
            problems.extend(faults)
            if isinstance(found, Row) and not faults:
                rows.append(found)
    return tuple(rows), tuple(problems)


def _found(page: Page) -> Iterator[Row | Problem]:
    if page.file.name in SHARED_KINDS:
        yield from _shared_rows(page)
    else:
        yield from _organisation_rows(page)


def _shared_rows(page: Page) -> Iterator[Row | Problem]:
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
        yield _row(page, kind, owner, fields, page.line(key))._replace(key=key)


def _source_rows(page: Page, owner: str) -> Iterator[Row | Problem]:
    sources = page.content.get("source", {})
    if not isinstance(sources, dict):
        yield page.problem("source", "each source is a table of its own, as in [source.charter]")
        return
    for key, values in sources.items():
        header = f"source.{key}"
        if isinstance(values, dict):
            yield _row(page, "source", owner, values, page.line(header))._replace(key=key)
        else:
            yield page.problem("source", f'"{key}" must be a table [{header}]')


def _organisation_rows(page: Page) -> Iterator[Row | Problem]:
    """Yield the head, where the file has more of it than an id, and every part."""
    owner = str(page.content.get("id", page.file.name.removesuffix(".toml")))
    head = {key: value for key, value in page.content.items() if not _is_part(key, value)}
    if not head.keys() <= {"id"}:
        yield _row(page, "organisation", owner, head, 1)
    yield from _source_rows(page, owner)
    for kind, tables in page.content.items():
        if kind not in head and kind != "source":
            yield from _part_rows(page, owner, kind, tables)


def _row(page: Page, kind: str, owner: str, values: Mapping[str, object], line: int) -> Row:
    """Return a table of the file as a row without a key."""
    return Row(kind=kind, owner=owner, key="", values=values, file=page.file.path, line=line)


def _part_rows(page: Page, owner: str, kind: str, tables: object) -> Iterator[Row | Problem]:
    if kind not in building.BUILDERS:
        from orgtui.facts.problems import nearest

        known = [*building.BUILDERS, "source"]
        yield page.problem(kind, f'unknown table "{kind}"{nearest(kind, known)}')
    elif not isinstance(tables, list) or not all(isinstance(item, dict) for item in tables):
        yield page.problem(kind, f'"{kind}" must be written as [[{kind}]], once for each record')
    else:
        for index, values in enumerate(tables):
            yield _row(page, kind, owner, values, page.line(kind, index))


def _is_part(key: str, value: object) -> bool:
    """Whether a top-level key is a part of the file rather than a field of the organisation."""
    if key == "source" or key in building.BUILDERS:
        return True
    is_array = isinstance(value, list) and bool(value) and isinstance(value[0], dict)
    return is_array and key != "former"


def _faults(row: Row, page: Page) -> tuple[Problem, ...]:
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
