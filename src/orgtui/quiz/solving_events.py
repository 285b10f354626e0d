"""Queries about summits, foundings and the steps of single states."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from orgtui.facts.base import FactBase
from orgtui.facts.ids import CityId, OrganisationId, StateId
from orgtui.facts.periods import Covers
from orgtui.facts.records import Event, EventForm, EventKind
from orgtui.quiz.solving import Solution, Solver, last_of, moment, solved, takes_place
from orgtui.quiz.solving_members import within


def summits_of(base: FactBase, organisation: OrganisationId, body: str | None) -> list[Event]:
    """Return the summits that may be meant, oldest first: of one body, or of all without one.

    With a body, those of no named body may be meant too.
    """
    found = [
        event
        for event in base.of(organisation, Event)
        if event.kind is EventKind.SUMMIT
        and event.form is not EventForm.CANCELLED
        and (body is None or event.body in (None, body))
    ]
    return sorted(found, key=lambda event: (event.date.earliest, event.id))


def years_of_summits(organisation: OrganisationId, body: str | None, city: CityId) -> Solver:
    """Return the query "in which years were there summits in a city?"."""

    def solve(base: FactBase) -> Solution:
        found = []
        for event in summits_of(base, organisation, body):
            if event.place in (None, city):
                fits = _sits_in(event, city)
                if body != event.body and body is not None and fits is Covers.YES:
                    fits = Covers.MAYBE
                found.append((str(event.date.year), fits, event.citation.is_settled))
        return solved(found)

    return solve


def _sits_in(event: Event, city: CityId) -> Covers:
    """Tell whether people met in a city within one sure year; online nobody met anywhere."""
    if event.place is None:
        return Covers.NO if event.form is EventForm.ONLINE else Covers.MAYBE
    year = event.date.year
    fits = within(event.date, date(year, 1, 1), date(year, 12, 31))
    is_plain = event.form is EventForm.IN_PERSON and last_of(event).year == year
    return fits if event.place == city and is_plain else Covers.MAYBE


def number_of_summit(
    organisation: OrganisationId, body: str | None, first: date, last: date
) -> Solver:
    """Return the query "which number had the summit of some days?"."""

    def solve(base: FactBase) -> Solution:
        found = []
        for event in summits_of(base, organisation, body):
            fits = takes_place(event, first, last)
            is_plain = event.number is not None and (body is None or event.body == body)
            if fits is Covers.YES and not is_plain:
                fits = Covers.MAYBE
            found.append((str(event.number or "?"), fits, event.citation.is_settled))
        return solved(found)

    return solve


def order_of_summits(
    organisation: OrganisationId,
    body: str | None,
    cities: frozenset[CityId],
    years: tuple[int, int],
) -> Solver:
    """Return the query "in which order did summits in a row meet in these cities?"."""

    def solve(base: FactBase) -> Solution:
        summits = summits_of(base, organisation, body)
        found = []
        for row in _rows(summits, len(cities)):
            inside = years[0] <= row[0].date.year and last_of(row[-1]).year <= years[1]
            if not inside or {event.place for event in row} != cities:
                continue
            apart = all(last_of(left) < right.date.earliest for left, right in pairwise(row))
            is_plain = apart and all(
                e.date.is_exact and (body is None or e.body == body) for e in row
            )
            is_plain = is_plain and all(e.form is EventForm.IN_PERSON for e in row)
            order = ">".join(str(event.place) for event in row)
            settled = all(event.citation.is_settled for event in row)
            found.append((order, Covers.YES if is_plain else Covers.MAYBE, settled))
        return solved(found)

    return solve


def _rows(events: Sequence[Event], size: int) -> Iterator[Sequence[Event]]:
    yield from (events[at : at + size] for at in range(len(events) - size + 1))


def founding_places(organisation: OrganisationId) -> Solver:
    """Return the query "where was it founded?"; every recorded founding may be meant."""

    def solve(base: FactBase) -> Solution:
        foundings = [e for e in base.of(organisation, Event) if e.kind is EventKind.FOUNDING]
        return solved(
            (
                event.place or "?",
                Covers.YES if event.place and event.form is EventForm.IN_PERSON else Covers.MAYBE,
                event.citation.is_settled,
            )
            for event in foundings
        )

    return solve


def states_taking(organisation: OrganisationId, kind: EventKind, day: date) -> Solver:
    """Return the query "which state took such a step on a day?"."""

    def solve(base: FactBase) -> Solution:
        return solved(
            (event.state or "?", within(event.date, day, day), event.citation.is_settled)
            for event in base.of(organisation, Event)
            if event.kind is kind
        )

    return solve


def days_of_step(organisation: OrganisationId, kind: EventKind, state: StateId) -> Solver:
    """Return the query "when did a state take such a step?"; the answers are EDTF text."""

    def solve(base: FactBase) -> Solution:
        return solved(
            (*moment(event.date), event.citation.is_settled)
            for event in base.of(organisation, Event)
            if event.kind is kind and event.state in (None, state)
        )

    return solve
