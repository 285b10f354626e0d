"""Rules of time: what no calendar allows, and what needs a note to be believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from orgtui.facts.ids import OrganisationId
from orgtui.facts.periods import Covers, End, Period
from orgtui.facts.problems import Problem
from orgtui.facts.records import (
    Chairmanship,
    ChairRole,
    Document,
    Event,
    EventForm,
    EventKind,
    Initiative,
    Membership,
    Office,
    Status,
    Term,
    begins,
)

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase

_Spell = Membership | Chairmanship | Term
"""What holds for a time within the life of an organisation."""
_COUNTED = (Status.FULL, Status.ASSOCIATE, Status.OBSERVER, Status.PARTNER, Status.SUSPENDED)
"""What a state can be one at a time; an invitation may run beside any of them."""
_HELD = (EventKind.SUMMIT, EventKind.MEETING)


def misdated(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    """Yield what the dates of an organisation's records say that cannot be."""
    is_partial = base.organisation(organisation).is_partial
    yield from _chairs(base, organisation, may_have_gaps=is_partial)
    yield from _seats(base, organisation, may_miss_members=is_partial)
    yield from _memberships(base, organisation)
    yield from _terms(base, organisation)
    yield from _events(base.of(organisation, Event))
    yield from _documents(base.of(organisation, Document))
    yield from _lives(base, organisation)
    yield from _forecasts(base, organisation)


def _chairs(
    base: FactBase, organisation: OrganisationId, *, may_have_gaps: bool
) -> Iterator[Problem]:
    """One chair at a time, without gaps; a note excuses a gap, nothing excuses an overlap."""
    by_body: dict[str | None, list[Chairmanship]] = {}
    for chair in base.of(organisation, Chairmanship):
        if chair.role is ChairRole.CHAIR and _are_settled(chair):
            by_body.setdefault(chair.body, []).append(chair)
    for chairs in by_body.values():
        chairs.sort(key=lambda chair: chair.period.start.earliest)
        labels = Counter(chair.label for chair in chairs if chair.label)
        for chair in chairs:
            if labels[chair.label] > 1:
                yield Problem.at(
                    chair.citation, f'label "{chair.label}" stands at more than one chair'
                )
        for before, after in pairwise(chairs):
            yield from _succession(before, after, may_have_gaps=may_have_gaps)


def _succession(
    before: Chairmanship, after: Chairmanship, *, may_have_gaps: bool
) -> Iterator[Problem]:
    start, free = after.period.first_day, _vacated(before.period)
    excused = may_have_gaps or before.citation.note or after.citation.note
    if before.period.is_open:
        cause = f"this chair begins {after.period.start} while the one before is still open"
        yield Problem.at(after.citation, cause)
    elif _overlap(before.period, after.period):
        end = before.period.last_day
        yield Problem.at(
            after.citation, f"this chair begins {start}, before the one before ends ({end})"
        )
    elif free is not None and start.earliest > free[1] and not excused:
        end = before.period.last_day
        cause = f"nobody chairs between {end} and {start}; mend it or add a note"
        yield Problem.at(after.citation, cause)


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


def _seats(
    base: FactBase, organisation: OrganisationId, *, may_miss_members: bool
) -> Iterator[Problem]:
    """Whoever presides is a full member when the term begins, and no co-chair of itself."""
    chairs = base.of(organisation, Chairmanship)
    full = [m for m in base.of(organisation, Membership) if m.status is Status.FULL]
    for chair in chairs:
        start = chair.period.start.latest
        belongs = any(m.state == chair.state and _can_meet(m.period, start) for m in full)
        if chair.state and not (belongs or may_miss_members or chair.citation.note):
            first = chair.period.first_day
            cause = f"{chair.state} presides from {first} without being a full member; add a note"
            yield Problem.at(chair.citation, cause)
        if chair.role is ChairRole.CO_CHAIR and _presides_beside_itself(chair, chairs):
            cause = f"{chair.state or chair.person} is chair and co-chair at a time"
            yield Problem.at(chair.citation, cause)


def _can_meet(period: Period, day: date) -> bool:
    return period.covers(day) is not Covers.NO


def _presides_beside_itself(chair: Chairmanship, chairs: Iterable[Chairmanship]) -> bool:
    start = chair.period.first_day.earliest
    return any(
        other.role is ChairRole.CHAIR
        and other.body == chair.body
        and (other.state, other.person) == (chair.state, chair.person)
        and other.period.covers(start) is Covers.YES
        for other in chairs
    )


def _memberships(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    by_state: dict[str, list[Membership]] = {}
    for membership in base.of(organisation, Membership):
        if membership.status in _COUNTED and _are_settled(membership):
            by_state.setdefault(membership.state, []).append(membership)
    for state, spells in by_state.items():
        spells.sort(key=lambda spell: spell.period.start.earliest)
        for before, after in pairwise(spells):
            if _overlap(before.period, after.period):
                cause = (
                    f"{state} is {after.status.value} before it stops being {before.status.value}"
                )
                yield Problem.at(after.citation, cause)


def _are_settled(*records: _Spell) -> bool:
    return all(record.citation.is_settled for record in records)


def _terms(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    """One holder of an office at a time, in the years in which the office bore its name."""
    for office in base.of(organisation, Office):
        terms = base.terms(organisation, office.id)
        for before, after in pairwise(terms):
            if _overlap(before.period, after.period) and _are_settled(before, after):
                cause = f"{after.person} takes office before {before.person} leaves it"
                yield Problem.at(after.citation, cause)
        for term in terms if office.period else ():
            if office.period and _outside(term.period, office.period) and not term.citation.note:
                cause = f'{term.person} holds "{office.id}" outside its time ({office.period})'
                yield Problem.at(term.citation, cause)


def _outside(period: Period, life: Period) -> str:
    """Say how a period surely reaches beyond a life, or nothing."""
    if period.first_day.latest < life.first_day.earliest:
        return f"begins {period.start}, before"
    ended = _vacated(life)
    if ended is not None and (period.is_open or (_vacated(period) or ended)[0] > ended[1]):
        return "goes on after"
    return ""


def _lives(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    """Nobody belongs, presides or serves before the founding or after the end without a note."""
    life = base.organisation(organisation).period
    for spell in _spells(base, organisation):
        beyond = _outside(spell.period, life) if life else ""
        if beyond and not spell.citation.note:
            which = "the organisation ended" if beyond.endswith("after") else "the organisation"
            yield Problem.at(spell.citation, f"{_whose(spell)}: {beyond} {which} ({life})")


def _spells(base: FactBase, organisation: OrganisationId) -> Iterator[_Spell]:
    yield from base.of(organisation, Membership)
    yield from base.of(organisation, Chairmanship)
    yield from base.of(organisation, Term)


def _whose(spell: _Spell) -> str:
    match spell:
        case Membership():
            return spell.state
        case Chairmanship():
            return spell.state or spell.person or ""
        case _:
            return spell.person


def _forecasts(base: FactBase, organisation: OrganisationId) -> Iterator[Problem]:
    """Ask of what begins after the facts were verified for a note on who decided it."""
    checked = base.organisation(organisation).checked
    for record in base.records(organisation):
        moment = None if isinstance(record, Initiative) else begins(record)
        if moment is not None and moment > checked.latest and not record.citation.note:
            cause = (
                f'this is of {moment}, after "checked" ({checked}); add a note on who decided it'
            )
            yield Problem.at(record.citation, cause)


def _events(events: Sequence[Event]) -> Iterator[Problem]:
    """Numbers rise with time, and nothing is told twice."""
    series: dict[tuple[EventKind, str | None], list[Event]] = {}
    for event in events:
        if event.kind in _HELD and event.form is not EventForm.CANCELLED:
            series.setdefault((event.kind, event.body), []).append(event)
    for held in series.values():
        numbered = [event for event in held if event.number is not None]
        numbered.sort(key=lambda event: (event.date.earliest, event.number))
        for before, after in pairwise(numbered):
            if (before.number or 0) >= (after.number or 0):
                cause = f"no. {after.number} comes after no. {before.number} of {before.date}"
                yield Problem.at(after.citation, cause)
        yield from _told_twice(held)


def _told_twice(held: Iterable[Event]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Event] = {}
    for event in held:
        name = event.names.en.full if event.names else ""
        first = seen.setdefault((str(event.date), name), event)
        if first is not event:
            cause = f"{first.kind.value} of {event.date} stands twice ({first.id} and {event.id})"
            yield Problem.at(event.citation, cause)


def _documents(documents: Iterable[Document]) -> Iterator[Problem]:
    for document in documents:
        signed, in_force = document.signed, document.in_force
        if signed and in_force and in_force.latest < signed.earliest:
            cause = f"in force from {in_force}, before it was signed ({signed})"
            yield Problem.at(document.citation, cause)
