"""Queries about who came before and after, and about the terms of a person in an office."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId, PersonId
from orgtui.facts.periods import Covers, End, Period
from orgtui.facts.records import Chairmanship, Term
from orgtui.quiz.solving import Solution, Solver, holder, sole_chairs, solved

Spell = Chairmanship | Term
"""Someone in a chair or an office for a time."""

_DAY = timedelta(days=1)


def held_by(spell: Spell) -> str:
    """Return the id of the state or person in the chair or the office."""
    return spell.person if isinstance(spell, Term) else holder(spell)


def first_day_of(period: Period) -> date | None:
    """Return the first day, None where it is not known to the day."""
    return period.first_day.earliest if period.first_day.is_exact else None


def vacated_on(period: Period) -> date | None:
    """Return the successor's first day, None where the end is not known to the day."""
    if period.ending is End.WHOLE:
        return period.start.latest + _DAY if period.is_exact else None
    return period.end.earliest if period.end is not None and period.end.is_exact else None


def spells_of(
    base: FactBase, organisation: OrganisationId, *, body: str | None = None, office: str = ""
) -> tuple[Spell, ...]:
    """Return all who held an office or, without one, all who presided alone; oldest first."""
    if office:
        return base.terms(organisation, office)
    return tuple(sole_chairs(base, organisation, body))


def after(organisation: OrganisationId, mine: Spell) -> Solver:
    """Return the query "who came right after this spell?".

    One who was there already, who may have been, or who only stood in may be meant as well.
    """

    def solve(base: FactBase) -> Solution:
        day = vacated_on(mine.period)
        if day is None:
            return Solution(sure=frozenset(), possible=frozenset({"?"}))
        return solved(_taking_over(_others(base, organisation, mine), day))

    return solve


def before(organisation: OrganisationId, mine: Spell) -> Solver:
    """Return the query "who was there right before this spell?"."""

    def solve(base: FactBase) -> Solution:
        day = first_day_of(mine.period)
        if day is None:
            return Solution(sure=frozenset(), possible=frozenset({"?"}))
        return solved(_handing_over(_others(base, organisation, mine), day))

    return solve


def _others(base: FactBase, organisation: OrganisationId, mine: Spell) -> Iterator[Spell]:
    if isinstance(mine, Term):
        spells = spells_of(base, organisation, office=mine.office)
    else:
        spells = spells_of(base, organisation, body=mine.body)
    yield from (spell for spell in spells if spell.id != mine.id)


def _taking_over(spells: Iterable[Spell], day: date) -> Iterator[tuple[str, Covers, bool]]:
    for spell in spells:
        covers = spell.period.covers(day)
        at_once = first_day_of(spell.period) == day
        yield _candidate(spell, covers, is_plain=at_once)


def _handing_over(spells: Iterable[Spell], day: date) -> Iterator[tuple[str, Covers, bool]]:
    for spell in spells:
        covers = spell.period.covers(day - _DAY)
        at_once = vacated_on(spell.period) == day
        yield _candidate(spell, covers, is_plain=at_once)


def _candidate(spell: Spell, covers: Covers, *, is_plain: bool) -> tuple[str, Covers, bool]:
    acting = isinstance(spell, Term) and spell.is_acting
    if covers is Covers.YES and (acting or not is_plain):
        covers = Covers.MAYBE
    return held_by(spell), covers, spell.citation.is_settled


def terms_in_office(organisation: OrganisationId, office: str, person: PersonId) -> Solver:
    """Return the query "when did X hold an office?"; the answers are periods in EDTF text."""

    def solve(base: FactBase) -> Solution:
        mine = [t for t in base.terms(organisation, office) if t.person == person]
        return solved(
            (
                str(term.period),
                Covers.YES if term.period.is_exact and not term.is_acting else Covers.MAYBE,
                term.citation.is_settled,
            )
            for term in mine
        )

    return solve


def order_of_chairs(
    organisation: OrganisationId, body: str | None, holders: frozenset[str], years: tuple[int, int]
) -> Solver:
    """Return the query "in which order did these preside, one after the other, in some years?".

    The answers are orders: ids with ">" between.
    """

    def solve(base: FactBase) -> Solution:
        chairs = spells_of(base, organisation, body=body)
        orders = []
        for row in _rows(chairs, len(holders)):
            fits = _in_years(row, years)
            if fits is Covers.NO or frozenset(map(held_by, row)) != holders:
                continue
            follow = all(
                vacated_on(left.period) == first_day_of(right.period)
                and first_day_of(right.period) is not None
                for left, right in pairwise(row)
            )
            settled = all(chair.citation.is_settled for chair in row)
            order = ">".join(map(held_by, row))
            orders.append((order, fits if follow else Covers.MAYBE, settled))
        return solved(orders)

    return solve


def _rows(spells: Sequence[Spell], size: int) -> Iterator[Sequence[Spell]]:
    """Yield so many neighbours in time, wherever they begin."""
    yield from (spells[at : at + size] for at in range(len(spells) - size + 1))


def _in_years(row: Sequence[Spell], years: tuple[int, int]) -> Covers:
    """Tell whether a row lies within some years, both included."""
    first, last = row[0].period, row[-1].period
    end = last.last_day
    if first.start.earliest.year > years[1] or (end and end.latest.year < years[0]):
        return Covers.NO
    inside = first.start.earliest.year >= years[0] and end and end.latest.year <= years[1]
    return Covers.YES if inside else Covers.NO
