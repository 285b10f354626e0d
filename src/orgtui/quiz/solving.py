"""Queries with one hole, solved over all facts: what surely fits, what may fit.

A question may be asked only of a query whose sure answers are the stored ones and that has no
possible ones besides; whatever is in neither set provably fails it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from orgtui.facts.base import FactBase
from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.ids import OrganisationId, StateId
from orgtui.facts.periods import Covers, End, Period
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Event,
    EventForm,
    EventKind,
    Membership,
    Organisation,
    Status,
)
from orgtui.quiz.naming import life
from orgtui.text.late_patterns import late
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.quiz.refusing import Refusal


@value
class Solution:
    """What fits a query."""

    sure: frozenset[str]
    """Ids that fit by facts that no source disputes."""
    possible: frozenset[str] = frozenset()
    """Ids that may fit: dates too coarse, or sources that disagree."""
    disputed: frozenset[str] = field(default=frozenset(), compare=False)
    """Those of the possible ones on which sources disagree."""

    def proves(self, answers: Iterable[str]) -> bool:
        """Tell whether these are the answers, all of them and nothing else."""
        return bool(self.sure) and not self.possible and self.sure == frozenset(answers)

    def objection(self, answers: Iterable[str]) -> Refusal | None:
        """Say why these are not provably the answers; None where they are."""
        wanted = frozenset(answers)
        if self.proves(wanted):
            return None
        from orgtui.quiz.refusing import Refusal

        if self.possible:
            return Refusal.DISPUTED if self.disputed else Refusal.VAGUE
        if not self.sure:
            return Refusal.NOTHING
        return Refusal.SEVERAL if wanted < self.sure else Refusal.OTHERWISE

    def refutes(self, candidate: str) -> bool:
        """Tell whether a candidate provably fails the query."""
        return candidate not in self.sure and candidate not in self.possible


_YEARS = late(r"(\d{4})(?:[–-](\d{4}))?", re.ASCII)

Solver = Callable[[FactBase], Solution]


def solved(
    found: Iterable[tuple[str, Covers, bool]], *, doubtful: Collection[str] = ()
) -> Solution:
    """Gather candidates, each with how it fits and whether sources agree on that.

    What is disputed or uncertain is possible, unless it is sure elsewhere.
    """
    sure: set[str] = set()
    possible: set[str] = set(doubtful)
    disputed: set[str] = set()
    for candidate, fits, is_settled in found:
        if fits is Covers.YES and is_settled:
            sure.add(candidate)
        elif fits is not Covers.NO:
            possible.add(candidate)
            if not is_settled:
                disputed.add(candidate)
    sure.difference_update(doubtful)
    return Solution(
        sure=frozenset(sure),
        possible=frozenset(possible - sure),
        disputed=frozenset(disputed - sure),
    )


def holder(chair: Chairmanship) -> str:
    """Return the id of the state or person that presides."""
    return chair.state or chair.person or ""


def sole_chairs(
    base: FactBase, organisation: OrganisationId, body: str | None
) -> Iterator[Chairmanship]:
    """Yield who presided alone, oldest first."""
    yield from (c for c in base.chairs(organisation, body) if c.role is ChairRole.CHAIR)


def years_of(label: str) -> tuple[int, int] | None:
    """Return the first and last year of a label like "2001" or "2003–2004", None for any other."""
    match = _YEARS.fullmatch(label)
    return (int(match[1]), int(match[2] or match[1])) if match else None


def chair_of_term(organisation: OrganisationId, body: str | None, label: str) -> Solver:
    """Return the query "who chaired in the term that the press calls `label`?".

    A label that is one year, like "2001", means every day of that year: whoever presided on some
    day of it may be meant. "2003–2004" may mean any chair that came in the one year and left in the
    other.
    """

    def solve(base: FactBase) -> Solution:
        found = []
        for chair in sole_chairs(base, organisation, body):
            is_named, may_be_meant = chair.label == label, _may_be_called(chair.period, label)
            if is_named or may_be_meant:
                fits = Covers.YES if is_named and may_be_meant else Covers.MAYBE
                found.append((holder(chair), fits, chair.citation.is_settled))
        return solved(found)

    return solve


def chair_during(organisation: OrganisationId, body: str | None, period: Period) -> Solver:
    """Return the query "who chaired during a period?"; whoever presided in a part of it may be."""
    first, last = _bounds(period)

    def solve(base: FactBase) -> Solution:
        found = []
        for chair in sole_chairs(base, organisation, body):
            if chair.period == period and period.is_exact:
                found.append((holder(chair), Covers.YES, chair.citation.is_settled))
            elif may_overlap(chair.period, first, last):
                found.append((holder(chair), Covers.MAYBE, chair.citation.is_settled))
        return solved(found)

    return solve


def may_overlap(period: Period, first: date, last: date) -> bool:
    """Tell whether some day of a stretch, its last day included, may lie in a period."""
    earliest, latest = _bounds(period)
    return earliest <= last and first <= latest


def meet(left: Period, right: Period) -> bool:
    """Tell whether two periods may have a day in common, the last day of the second included."""
    last = right.last_day
    last_day = last.latest if last else left.start.latest
    return may_overlap(left, right.start.earliest, last_day)


def _bounds(period: Period) -> tuple[date, date]:
    """Return the first and the last day that may lie in a period."""
    doubtful = period.start.certainty is not Certainty.CERTAIN
    earliest = date(max(period.start.year - 1, 1), 1, 1) if doubtful else period.start.earliest
    if period.last_day is None:
        return earliest, date.max
    end = period.end or period.start
    if end.certainty is not Certainty.CERTAIN:
        return earliest, date(min(end.year + 1, date.max.year), 12, 31)
    # The hand-over day belongs to the successor.
    return earliest, end.latest if period.ending is End.WHOLE else end.latest - timedelta(days=1)


def _may_be_called(period: Period, label: str) -> bool:
    """Tell whether years can be the name of a term; a label of other words says nothing of it."""
    years = years_of(label)
    if years is None:
        return False
    first, last = years
    if first == last:
        return may_overlap(period, date(first, 1, 1), date(first, 12, 31))
    starts = period.start.earliest.year <= first <= period.start.latest.year
    if period.end is None:
        return starts and period.ending is not End.WHOLE
    eve = period.end.earliest - timedelta(days=1)
    return starts and eve.year <= last <= period.end.latest.year


def claim(query: Solver, candidate: str) -> Solver:
    """Turn "who is it?" into "is it this one?", which is "yes" or "no" where it is certain."""

    def solve(base: FactBase) -> Solution:
        solution = query(base)
        if candidate in solution.possible:
            either = frozenset({"yes", "no"})
            disputed = either if candidate in solution.disputed else frozenset()
            return Solution(sure=frozenset(), possible=either, disputed=disputed)
        return Solution(sure=frozenset({"yes" if candidate in solution.sure else "no"}))

    return solve


def chair_on(organisation: OrganisationId, body: str | None, day: date) -> Solver:
    """Return the query "who presided on a day?"."""

    def solve(base: FactBase) -> Solution:
        chairs = sole_chairs(base, organisation, body)
        return solved((holder(c), c.period.covers(day), c.citation.is_settled) for c in chairs)

    return solve


def terms_of_chair(organisation: OrganisationId, body: str | None, who: str) -> Solver:
    """Return the query "when did X preside?"; the answers are periods in EDTF text."""

    def solve(base: FactBase) -> Solution:
        chairs = [c for c in sole_chairs(base, organisation, body) if holder(c) == who]
        return solved(
            (
                str(c.period),
                Covers.YES if c.period.is_exact else Covers.MAYBE,
                c.citation.is_settled,
            )
            for c in chairs
        )

    return solve


def members_on(organisation: OrganisationId, day: date, status: Status = Status.FULL) -> Solver:
    """Return the query "which states have a status on a day?"; one suspended then may be meant."""

    def solve(base: FactBase) -> Solution:
        held = base.of(organisation, Membership)
        found = [
            (m.state, m.period.covers(day), m.citation.is_settled or m.is_sure_on(day))
            for m in held
            if m.status is status
        ]
        # Whether one who is suspended still counts as a member is anybody's guess.
        barred = (m for m in held if m.status is Status.SUSPENDED and status is not m.status)
        doubtful = {m.state for m in barred if m.period.covers(day) is not Covers.NO}
        return solved(found, doubtful=doubtful)

    return solve


def joined(organisation: OrganisationId, state: StateId) -> Solver:
    """Return the query "since when is X a full member?"; the answers are dates in EDTF text."""

    def solve(base: FactBase) -> Solution:
        spells = [
            m
            for m in base.of(organisation, Membership)
            if m.state == state and m.status is Status.FULL
        ]
        return solved((*moment(m.period.start), m.citation.is_settled) for m in spells)

    return solve


def moment(start: PartialDate) -> tuple[str, Covers]:
    """Return a date as a candidate: only possible where the source is unsure of it."""
    is_certain = start.certainty is Certainty.CERTAIN
    return str(start), Covers.YES if is_certain else Covers.MAYBE


def in_office(organisation: OrganisationId, office: str, day: date) -> Solver:
    """Return the query "who holds an office on a day?"; one who only acts may be meant."""

    def solve(base: FactBase) -> Solution:
        found = []
        for term in base.terms(organisation, office):
            covers = term.period.covers(day)
            acting = term.is_acting and covers is Covers.YES
            found.append(
                (term.person, Covers.MAYBE if acting else covers, term.citation.is_settled)
            )
        return solved(found)

    return solve


def places_of_summit(
    organisation: OrganisationId, body: str | None, day: date, last: date | None = None
) -> Solver:
    """Return the query "in which city was the summit of a day, or of some days?".

    Without a body every summit of the organisation may be meant; with one, its other meetings too.
    """

    def solve(base: FactBase) -> Solution:
        found = []
        for event in base.of(organisation, Event):
            is_summit = event.kind is EventKind.SUMMIT and body in (None, event.body)
            is_meeting = event.kind is EventKind.MEETING and body is not None
            nearly = event.kind is EventKind.SUMMIT or is_meeting
            if is_summit or (nearly and event.body in (None, body)):
                fits = takes_place(event, day, last or day)
                if not is_summit and fits is Covers.YES:
                    fits = Covers.MAYBE
                found.append((event.place or "", fits, event.citation.is_settled))
        return solved(found)

    return solve


def last_of(event: Event) -> date:
    """Return the last day that an event can have."""
    return (event.last_day or event.date).latest


def takes_place(event: Event, first: date, last: date) -> Covers:
    """Tell whether people met at an event on some day of a stretch."""
    is_certain = event.date.certainty is Certainty.CERTAIN
    slack = timedelta(days=0 if is_certain else 731)
    apart = event.date.earliest - slack > last or last_of(event) + slack < first
    if apart or event.form is EventForm.CANCELLED:
        return Covers.NO
    if event.form is EventForm.ONLINE or event.place is None or not event.date.is_exact:
        return Covers.MAYBE
    return Covers.YES


def seat_of(organisation: OrganisationId, body: str | None) -> Solver:
    """Return the query "in which city does it sit?"."""

    def solve(base: FactBase) -> Solution:
        sitting: Organisation | Body = base.organisation(organisation)
        if body is not None:
            sitting = base.body(organisation, body)
        return solved([(sitting.seat or "", Covers.YES, sitting.citation.is_settled)])

    return solve


def founding_of(organisation: OrganisationId) -> Solver:
    """Return the query "when was it founded?"; every recorded founding may be meant."""

    def solve(base: FactBase) -> Solution:
        head = base.organisation(organisation)
        foundings = [e for e in base.of(organisation, Event) if e.kind is EventKind.FOUNDING]
        start = life(base, organisation).start
        others = [e for e in foundings if not e.date.earliest <= start.earliest <= last_of(e)]
        return solved(
            [
                (*moment(start), head.citation.is_settled),
                *((str(event.date), Covers.MAYBE, event.citation.is_settled) for event in others),
            ]
        )

    return solve


def expansion_of(*acronyms: str) -> Solver:
    """Return the query "what do these acronyms stand for?": whatever bears one of them is meant."""

    def solve(base: FactBase) -> Solution:
        bearers = (base.bearers.get(acronym, ()) for acronym in acronyms)
        return Solution(sure=frozenset().union(*bearers))

    return solve
