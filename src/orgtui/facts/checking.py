"""Rules that hold across files: every id leads somewhere, every name means one thing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from orgtui.facts.building import BUILDERS
from orgtui.facts.chronology import misdated
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language, Names
from orgtui.facts.problems import Problem, nearest
from orgtui.facts.reading import Row
from orgtui.facts.records import (
    Body,
    Chairmanship,
    Document,
    Event,
    Initiative,
    Membership,
    Office,
    Organisation,
    Record,
    Term,
)

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase


_SHARED = frozenset({"states", "people", "cities"})
"""The owners of what organisations share."""


def check(base: FactBase, rows: Iterable[Row]) -> tuple[Problem, ...]:
    """Return every problem that shows only when all files are seen together."""
    rows = tuple(rows)
    problems = [
        *_strays(base, rows),
        *_shared(base, rows),
        *_namesakes(base, rows),
        *_sources(base, rows),
        *_twice(base, rows),
    ]
    for organisation in base.organisations:
        problems.extend(_references(base, organisation))
        problems.extend(_wanting(base, organisation))
        problems.extend(misdated(base, organisation))
    return tuple(sorted(set(problems)))


def _strays(base: FactBase, rows: tuple[Row, ...]) -> Iterator[Problem]:
    """Yield the files that add to an organisation which no file describes."""
    seen: set[tuple[str, str]] = set()
    for row in rows:
        known = row.owner in _SHARED or row.owner in base.organisations
        if not known and (row.file, row.owner) not in seen:
            seen.add((row.file, row.owner))
            hint = nearest(row.owner, list(base.organisations))
            cause = (
                f'no organisation "{row.owner}" is known{hint}; '
                "the file must name it and give its names, period, checked and sources"
            )
            yield Problem.at(row, cause)


def _shared(base: FactBase, rows: tuple[Row, ...]) -> Iterator[Problem]:
    for row in rows:
        if row.kind in ("city", "person") and "state" in row.values:
            home = str(row.values["state"])
            if home not in base.states:
                yield Problem.at(row, f'[{row.key}] names an unknown state "{home}"')
        if row.kind == "state" and "capital" in row.values:
            capital = base.cities.get(row.values["capital"])  # type: ignore[call-overload]
            if capital is None:
                yield Problem.at(
                    row, f'[{row.key}] names an unknown capital "{row.values["capital"]}"'
                )
            elif capital.state != row.key and row.values.get("un_member"):
                # Former states had capitals that now lie in another one.
                yield Problem.at(
                    row, f'[{row.key}] has its capital "{capital.id}" in "{capital.state}"'
                )


def _namesakes(base: FactBase, rows: tuple[Row, ...]) -> Iterator[Problem]:
    """No spelling means two states, cities or organisations, and no usual name two persons.

    Which of them an answer or an article means could not be told. A surname that persons share is
    an alias of each; the usual name is then the full one.
    """
    things: Mapping[str, Mapping[str, Names]] = {
        "state": {key: state.names for key, state in base.states.items()},
        "city": {key: city.names for key, city in base.cities.items()},
        "person": {key: person.names for key, person in base.people.items()},
        "organisation": {key: one.names for key, one in base.organisations.items()},
    }
    lines = {(row.kind, row.key or row.owner): row for row in rows if row.kind in things}
    for kind, named in things.items():
        seen: dict[str, str] = {}
        for key, names in named.items():
            for spelling in dict.fromkeys(_telling(kind, names)):
                first = seen.setdefault(spelling.casefold(), key)
                if first != key:
                    yield Problem.at(lines[kind, key], f'"{spelling}" is also a name of "{first}"')


def _telling(kind: str, names: Names) -> Iterator[str]:
    """Yield the spellings by which a thing must be told from others of its kind."""
    if kind != "person":
        yield from names.spellings()
        return
    for name in (names.en, names.ru, names.kk):
        if name is not None:
            yield from (name.full, name.short)


def _sources(base: FactBase, rows: tuple[Row, ...]) -> Iterator[Problem]:
    cited: set[str] = set()
    for organisation in base.organisations:
        prefix = f"{organisation}:"
        known = [source.removeprefix(prefix) for source in base.sources.of(organisation)]
        for record in base.records(organisation):
            cited.update(record.citation.sources)
            for key in (source.removeprefix(prefix) for source in record.citation.sources):
                if key not in known:
                    yield Problem.at(
                        record.citation, f'unknown source "{key}"{nearest(key, known)}'
                    )
    for row in rows:
        if row.kind == "source" and row.owner in base.organisations:
            yield from _source(base, row, is_cited=f"{row.owner}:{row.key}" in cited)


def _source(base: FactBase, row: Row, *, is_cited: bool) -> Iterator[Problem]:
    source = base.sources[f"{row.owner}:{row.key}"]  # type: ignore[index]
    if not is_cited:
        yield Problem.at(row, f'no record cites source "{row.key}"')
    if source.published and source.published.earliest > source.accessed.latest:
        cause = f'"{row.key}" was published {source.published}, after it was read'
        yield Problem.at(row, f"{cause} ({source.accessed})")


def _twice(base: FactBase, rows: tuple[Row, ...]) -> Iterator[Problem]:
    """Yield the records of one file that share an id; in the base the last of them stands."""
    standing = {
        (record.citation.file, record.citation.line): record
        for organisation in base.organisations
        for record in base.records(organisation)
    }
    last = {(type(record), record.id): record.citation for record in standing.values()}
    for row in rows:
        if row.kind not in BUILDERS or (row.file, row.line) in standing:
            continue
        hidden = BUILDERS[row.kind](row.table, OrganisationId(row.owner))
        other = last.get((type(hidden), hidden.id))
        if other is not None and other.file == row.file:
            cause = f'{row.kind} "{hidden.id}" is already on line {row.line}; give it its own "id"'
            yield Problem.at(other, cause)


def _references(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    known: dict[str, Collection[str]] = {
        "state": base.states,
        "person": base.people,
        "place": base.cities,
        "seat": base.cities,
        "body": {body.id for body in base.of(organisation, Body)},
        "office": {office.id for office in base.of(organisation, Office)},
    }
    for record in base.records(organisation):
        for field in _FIELDS.get(type(record), ()):
            key = getattr(record, field)
            if key is not None and key not in known[field]:
                cause = f'unknown {field} "{key}"{nearest(key, list(known[field]))}'
                yield Problem.at(record.citation, cause)


_FIELDS: Mapping[type[Record], tuple[str, ...]] = MappingProxyType(
    {
        Organisation: ("seat",),
        Membership: ("state",),
        Chairmanship: ("state", "person", "body"),
        Body: ("seat",),
        Office: ("body",),
        Term: ("person", "office"),
        Event: ("body", "state", "place"),
        Document: ("place",),
        Initiative: ("state", "place"),
    }
)
"""The fields of each kind of record that hold the id of something else."""


def _wanting(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    """Yield what a record leaves unsaid that it must say."""
    for record in base.records(organisation):
        citation = record.citation
        if len(set(citation.sources)) < len(citation.sources):
            yield Problem.at(citation, "a source is cited twice")
        if citation.note and not {Language.EN, Language.RU} <= citation.note.keys():
            yield Problem.at(citation, 'the "note" must be there in en and in ru')
        if isinstance(record, Body) and not {Language.EN, Language.RU} <= record.purpose.keys():
            yield Problem.at(citation, f'"{record.id}" does not say in en and in ru what it is for')
    head = base.organisation(organisation)
    read = [source.accessed.latest for source in base.sources.of(organisation).values()]
    if read and head.checked.earliest > max(read):
        cause = f'"checked" is {head.checked}, but no source was read after {max(read)}'
        yield Problem.at(head.citation, cause)
