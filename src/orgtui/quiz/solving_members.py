"""Queries about who joined, who has which status, and who does not belong."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from itertools import pairwise

from orgtui.facts.base import FactBase
from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.ids import OrganisationId, StateId
from orgtui.facts.periods import Covers
from orgtui.facts.records import Membership, Status
from orgtui.quiz.solving import Solution, Solver, members_on, solved

_YEAR = timedelta(days=366)
_UNSURE = Solution(sure=frozenset(), possible=frozenset({"?"}))


def within(moment: PartialDate, first: date, last: date) -> Covers:
    """Tell whether a moment lies between two days, both included."""
    if moment.certainty is not Certainty.CERTAIN:
        near = moment.earliest - _YEAR <= last and first <= moment.latest + _YEAR
        return Covers.MAYBE if near else Covers.NO
    if moment.latest < first or moment.earliest > last:
        return Covers.NO
    return Covers.YES if first <= moment.earliest and moment.latest <= last else Covers.MAYBE


def joined_within(organisation: OrganisationId, first: date, last: date) -> Solver:
    """Return the query "which states became full members between two days?".

    Whether one who came back is meant is anybody's guess.
    """

    def solve(base: FactBase) -> Solution:
        full = [m for m in base.of(organisation, Membership) if m.status is Status.FULL]
        found = []
        for membership in full:
            fits = within(membership.period.start, first, last)
            if fits is Covers.YES and _was_member(membership, full):
                fits = Covers.MAYBE
            found.append((membership.state, fits, membership.citation.is_settled))
        return solved(found)

    return solve


def _was_member(membership: Membership, full: Iterable[Membership]) -> bool:
    start = membership.period.start.latest
    return any(
        other.state == membership.state
        and other is not membership
        and other.period.start.earliest <= start
        for other in full
    )


def statuses_on(organisation: OrganisationId, state: StateId, day: date) -> Solver:
    """Return the query "which status does a state have on a day?"; the answers are statuses."""

    def solve(base: FactBase) -> Solution:
        return solved(
            (m.status.value, m.period.covers(day), m.citation.is_settled or m.is_sure_on(day))
            for m in base.of(organisation, Membership)
            if m.state == state
        )

    return solve


def count_on(organisation: OrganisationId, day: date) -> Solver:
    """Return the query "how many full members are there on a day?"."""
    members = members_on(organisation, day)

    def solve(base: FactBase) -> Solution:
        solution = members(base)
        if solution.possible:
            return Solution(
                sure=frozenset(), possible=solution.possible, disputed=solution.disputed
            )
        return Solution(sure=frozenset({str(len(solution.sure))}))

    return solve


def outsiders_among(organisation: OrganisationId, states: Collection[StateId], day: date) -> Solver:
    """Return the query "which of these states is no full member on a day?"."""
    members = members_on(organisation, day)

    def solve(base: FactBase) -> Solution:
        solution = members(base)
        return Solution(
            sure=frozenset(state for state in states if solution.refutes(state)),
            possible=solution.possible.intersection(states),
            disputed=solution.disputed.intersection(states),
        )

    return solve


def organisations_of(state: StateId, day: date) -> Solver:
    """Return the query "of which organisations is a state a full member on a day?".

    One in which it is suspended may be meant.
    """

    def solve(base: FactBase) -> Solution:
        held = base.memberships_of(state)
        found = [
            (str(m.organisation), m.period.covers(day), m.citation.is_settled or m.is_sure_on(day))
            for m in held
            if m.status is Status.FULL
        ]
        doubtful = {
            str(m.organisation)
            for m in held
            if m.status is Status.SUSPENDED and m.period.covers(day) is not Covers.NO
        }
        return solved(found, doubtful=doubtful)

    return solve


def order_of_accessions(organisation: OrganisationId, states: Collection[StateId]) -> Solver:
    """Return the query "in which order did these states become full members?"."""

    def solve(base: FactBase) -> Solution:
        spells = [
            m
            for m in base.of(organisation, Membership)
            if m.state in states and m.status is Status.FULL
        ]
        if any(not m.citation.is_settled for m in spells):
            return Solution(sure=frozenset(), possible=_UNSURE.possible, disputed=_UNSURE.possible)
        order = in_order((m.state, m.period.start) for m in spells)
        if order is None or len(spells) != len(set(states)):
            return _UNSURE
        return Solution(sure=frozenset({order}))

    return solve


def in_order(moments: Iterable[tuple[str, PartialDate]]) -> str | None:
    """Return ids in the order of their moments with ">" between; None where two may be swapped."""
    ordered = sorted(moments, key=lambda pair: pair[1].earliest)
    for (_, left), (_, right) in pairwise(ordered):
        is_certain = left.certainty is right.certainty is Certainty.CERTAIN
        if not is_certain or left.latest >= right.earliest:
            return None
    return ">".join(key for key, _ in ordered)
