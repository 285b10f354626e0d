"""Rules that hold across files: every id leads somewhere, every chair has one successor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from orgtui.facts.periods import End
from orgtui.facts.problems import Problem, nearest
from orgtui.facts.reading import Row
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Citation,
    Document,
    Event,
    Initiative,
    Membership,
    Office,
    Organisation,
    OrganisationId,
    Standing,
    Status,
    Term,
)

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase


def check(base: FactBase, rows: Iterable[Row]) -> tuple[Problem, ...]:
    """Return every problem that shows only when all files are seen together."""
    rows = tuple(rows)
    problems = [*_shared(base, rows), *_sources(base, rows), *_twice(base, rows)]
    for organisation in base.organisations:
        problems.extend(_references(base, organisation))
        problems.extend(_chairs(base, organisation))
        problems.extend(_memberships(base, organisation))
        problems.extend(_terms(base, organisation))
    return tuple(sorted(set(problems)))


def _at(citation: Citation, cause: str) -> Problem:
    return Problem(file=citation.file, line=citation.line, cause=cause)


def _shared(base: FactBase, rows: tuple[Row, ...]) -> Iterator[Problem]:
    for row in rows:
        if row.kind in ("city", "person") and "state" in row.values:
            home = str(row.values["state"])
            if home not in base.states:
                cause = f'[{row.key}] names an unknown state "{home}"'
                yield Problem(file=row.file, line=row.line, cause=cause)
        if row.kind == "state" and "capital" in row.values:
            capital = str(row.values["capital"])
            if capital not in base.cities:
                cause = f'[{row.key}] names an unknown capital "{capital}"'
                yield Problem(file=row.file, line=row.line, cause=cause)


def _sources(base: FactBase, rows: tuple[Row, ...]) -> Iterator[Problem]:
    cited = Counter[str]()
    for organisation in base.organisations:
        for record in base.records(organisation):
            for source in record.citation.sources:
                cited[source] += 1
                if source not in base.sources:
                    key = source.partition(":")[2]
                    known = [
                        s.partition(":")[2] for s in base.sources if s.startswith(organisation)
                    ]
                    yield _at(record.citation, f'unknown source "{key}"{nearest(key, known)}')
    for row in rows:
        shared = row.owner in ("states", "people", "cities")
        if row.kind == "source" and not shared and not cited[f"{row.owner}:{row.key}"]:
            yield Problem(file=row.file, line=row.line, cause=f'no record cites source "{row.key}"')


def _twice(base: FactBase, rows: tuple[Row, ...]) -> Iterator[Problem]:
    from orgtui.facts.building import BUILDERS

    seen: dict[tuple[str, str, str], Row] = {}
    for row in rows:
        if row.kind not in BUILDERS:
            continue
        record = BUILDERS[row.kind](row.table, OrganisationId(row.owner))
        first = seen.setdefault((row.file, row.kind, record.id), row)
        if first is not row:
            cause = (
                f'{row.kind} "{record.id}" is already on line {first.line}; give it its own "id"'
            )
            yield Problem(file=row.file, line=row.line, cause=cause)


def _references(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    bodies = {body.id for body in base.of(organisation, Body)}
    offices = {office.id for office in base.of(organisation, Office)}
    for record in base.records(organisation):
        wanted: list[tuple[str, str | None, Iterable[str]]] = []
        if isinstance(record, (Membership, Chairmanship, Initiative)):
            wanted.append(("state", record.state, base.states))
        if isinstance(record, (Chairmanship, Term)):
            wanted.append(("person", record.person, base.people))
        if isinstance(record, (Chairmanship, Office, Event)):
            wanted.append(("body", record.body, bodies))
        if isinstance(record, Term):
            wanted.append(("office", record.office, offices))
        if isinstance(record, (Event, Document, Initiative)):
            wanted.append(("place", record.place, base.cities))
        if isinstance(record, (Organisation, Body)):
            wanted.append(("seat", record.seat, base.cities))
        for field, key, known in wanted:
            if key is not None and key not in set(known):
                cause = f'unknown {field} "{key}"{nearest(key, list(known))}'
                yield _at(record.citation, cause)


def _chairs(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    """One chair at a time, without gaps; a note excuses a gap, nothing excuses an overlap."""
    by_body: dict[str | None, list[Chairmanship]] = {}
    for chair in base.of(organisation, Chairmanship):
        if chair.role is ChairRole.CHAIR and chair.citation.standing is Standing.ESTABLISHED:
            by_body.setdefault(chair.body, []).append(chair)
    for chairs in by_body.values():
        chairs.sort(key=lambda chair: chair.period.start.earliest)
        labels = Counter(chair.label for chair in chairs if chair.label)
        for chair in chairs:
            if labels[chair.label] > 1:
                yield _at(chair.citation, f'label "{chair.label}" stands at more than one chair')
        for before, after in pairwise(chairs):
            yield from _succession(before, after)


def _succession(before: Chairmanship, after: Chairmanship) -> Iterator[Problem]:
    if before.period.is_open:
        cause = f"this chair begins {after.period.start} while the one before is still open"
        yield _at(after.citation, cause)
        return
    end = before.period.last_day
    if end is None:
        return
    if end.earliest > after.period.start.latest:
        cause = f"this chair begins {after.period.start}, before the one before ends ({end})"
        yield _at(after.citation, cause)
    idle = (after.period.start.earliest - end.latest).days
    expected = 1 if before.period.ending is End.WHOLE else 0
    if idle > expected and not (before.citation.note or after.citation.note):
        cause = f"nobody chairs between {end} and {after.period.start}; mend it or add a note"
        yield _at(after.citation, cause)


def _memberships(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    head = base.organisation(organisation)
    by_state: dict[str, list[Membership]] = {}
    for membership in base.of(organisation, Membership):
        if membership.period.start.latest < head.period.start.earliest:
            cause = f"begins {membership.period.start}, before the organisation ({head.period})"
            if not membership.citation.note:
                yield _at(membership.citation, f"{membership.state}: {cause}")
        if membership.status not in (Status.INVITED, Status.SUSPENDED):
            by_state.setdefault(membership.state, []).append(membership)
    for state, spells in by_state.items():
        spells.sort(key=lambda spell: spell.period.start.earliest)
        for before, after in pairwise(spells):
            end = before.period.last_day
            overlaps = before.period.is_open or (
                end is not None and end.earliest > after.period.start.latest
            )
            if overlaps and Standing.DISPUTED not in (
                before.citation.standing,
                after.citation.standing,
            ):
                cause = (
                    f"{state} is {after.status.value} before it stops being {before.status.value}"
                )
                yield _at(after.citation, cause)


def _terms(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    for office in base.of(organisation, Office):
        terms = base.terms(organisation, office.id)
        for before, after in pairwise(terms):
            end = before.period.last_day
            if before.period.is_open or (
                end is not None and end.earliest > after.period.start.latest
            ):
                cause = f"{after.person} takes office before {before.person} leaves it"
                yield _at(after.citation, cause)
