"""Rules that hold across files: every id leads somewhere, every chair has one successor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from orgtui.facts.building import BUILDERS
from orgtui.facts.ids import OrganisationId
from orgtui.facts.periods import End, Period
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
    Record,
    Standing,
    Status,
    Term,
)

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase


_SHARED = frozenset({"states", "people", "cities"})
"""The owners of what organisations share."""


def check(base: FactBase, rows: Iterable[Row]) -> tuple[Problem, ...]:
    """Return every problem that shows only when all files are seen together."""
    rows = tuple(rows)
    problems = [*_strays(base, rows), *_shared(base, rows), *_sources(base, rows), *_twice(rows)]
    for organisation in base.organisations:
        problems.extend(_references(base, organisation))
        problems.extend(_chairs(base, organisation))
        problems.extend(_memberships(base, organisation))
        problems.extend(_terms(base, organisation))
    return tuple(sorted(set(problems)))


def _at(citation: Citation, cause: str) -> Problem:
    return Problem(file=citation.file, line=citation.line, cause=cause)


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
            yield Problem(file=row.file, line=row.line, cause=cause)


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
    cited: set[str] = set()
    for organisation in base.organisations:
        prefix = f"{organisation}:"
        known = [s.removeprefix(prefix) for s in base.sources if s.startswith(prefix)]
        for record in base.records(organisation):
            cited.update(record.citation.sources)
            for key in (source.removeprefix(prefix) for source in record.citation.sources):
                if key not in known:
                    yield _at(record.citation, f'unknown source "{key}"{nearest(key, known)}')
    for row in rows:
        is_cited = row.owner in _SHARED or f"{row.owner}:{row.key}" in cited
        if row.kind == "source" and row.owner in base.organisations and not is_cited:
            yield Problem(file=row.file, line=row.line, cause=f'no record cites source "{row.key}"')


def _twice(rows: tuple[Row, ...]) -> Iterator[Problem]:
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
                yield _at(record.citation, cause)


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
    start, free = after.period.first_day, _vacated(before.period)
    excused = before.citation.note or after.citation.note
    if before.period.is_open:
        cause = f"this chair begins {after.period.start} while the one before is still open"
        yield _at(after.citation, cause)
    elif _overlap(before.period, after.period):
        end = before.period.last_day
        yield _at(after.citation, f"this chair begins {start}, before the one before ends ({end})")
    elif free is not None and start.earliest > free[1] and not excused:
        end = before.period.last_day
        cause = f"nobody chairs between {end} and {start}; mend it or add a note"
        yield _at(after.citation, cause)


def _vacated(period: Period) -> tuple[date, date] | None:
    """Return the first and last day that the successor's first day can be, None if not told."""
    if period.last_day is None:
        return None
    later = timedelta(days=1 if period.ending is End.WHOLE else 0)
    return period.last_day.earliest + later, period.last_day.latest + later


def _overlap(before: Period, after: Period) -> bool:
    """Tell whether a period surely begins before the one before it ends."""
    free = _vacated(before)
    return before.is_open or (free is not None and free[0] > after.first_day.latest)


def _memberships(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    life = base.organisation(organisation).period
    by_state: dict[str, list[Membership]] = {}
    for membership in base.of(organisation, Membership):
        if not membership.citation.note:
            yield from _outside(membership, life)
        if membership.status not in (Status.INVITED, Status.SUSPENDED):
            by_state.setdefault(membership.state, []).append(membership)
    for state, spells in by_state.items():
        spells.sort(key=lambda spell: spell.period.start.earliest)
        for before, after in pairwise(spells):
            if _overlap(before.period, after.period) and _are_settled(before, after):
                cause = (
                    f"{state} is {after.status.value} before it stops being {before.status.value}"
                )
                yield _at(after.citation, cause)


def _outside(membership: Membership, life: Period) -> Iterator[Problem]:
    """Yield what of a membership lies outside the organisation's life."""
    period = membership.period
    if period.first_day.latest < life.first_day.earliest:
        cause = f"begins {period.start}, before the organisation ({life})"
        yield _at(membership.citation, f"{membership.state}: {cause}")
    ended = _vacated(life)
    if ended is not None and (period.is_open or (_vacated(period) or ended)[0] > ended[1]):
        cause = f"goes on after the organisation ended ({life})"
        yield _at(membership.citation, f"{membership.state}: {cause}")


def _are_settled(*records: Membership | Term) -> bool:
    return all(record.citation.standing is Standing.ESTABLISHED for record in records)


def _terms(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    for office in base.of(organisation, Office):
        for before, after in pairwise(base.terms(organisation, office.id)):
            if _overlap(before.period, after.period) and _are_settled(before, after):
                cause = f"{after.person} takes office before {before.person} leaves it"
                yield _at(after.citation, cause)
