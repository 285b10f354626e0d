"""Queries with one hole, solved over all facts: what surely fits, what may fit.

A question may be asked only of a query whose sure answers are the stored ones and that has no
possible ones besides; whatever is in neither set provably fails it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.periods import Covers
from orgtui.facts.records import (
    Body,
    Chairmanship,
    ChairRole,
    Citation,
    Event,
    EventForm,
    EventKind,
    Membership,
    Organisation,
    OrganisationId,
    Standing,
    StateId,
    Status,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """What fits a query."""

    sure: frozenset[str]
    """Ids that fit by facts that no source disputes."""
    possible: frozenset[str] = frozenset()
    """Ids that may fit: dates too coarse, or sources that disagree."""

    def proves(self, answers: Iterable[str]) -> bool:
        """Tell whether these are the answers, all of them and nothing else."""
        return bool(self.sure) and not self.possible and self.sure == frozenset(answers)

    def refutes(self, candidate: str) -> bool:
        """Tell whether a candidate provably fails the query."""
        return candidate not in self.sure and candidate not in self.possible


Solver = Callable[[FactBase], Solution]


def is_settled(citation: Citation) -> bool:
    """Tell whether sources agree on a record."""
    return citation.standing is Standing.ESTABLISHED


def _solved(found: Iterable[tuple[str, Covers, Citation]]) -> Solution:
    """Gather candidates; what is disputed or uncertain is possible, unless it is sure elsewhere."""
    sure: set[str] = set()
    possible: set[str] = set()
    for candidate, fits, citation in found:
        if fits is Covers.YES and is_settled(citation):
            sure.add(candidate)
        elif fits is not Covers.NO:
            possible.add(candidate)
    return Solution(sure=frozenset(sure), possible=frozenset(possible - sure))


def holder(chair: Chairmanship) -> str:
    """Return the id of the state or person that presides."""
    return chair.state or chair.person or ""


def _sole_chairs(
    base: FactBase, organisation: OrganisationId, body: str | None
) -> Iterator[Chairmanship]:
    yield from (c for c in base.chairs(organisation, body) if c.role is ChairRole.CHAIR)


def chair_of_term(organisation: OrganisationId, body: str | None, label: str) -> Solver:
    """Return the query "who chaired in the term that the press calls `label`?".

    A label that is one year, like "2001", means every day of that year: whoever presided on some
    day of it may be meant.
    """

    def solve(base: FactBase) -> Solution:
        chairs = tuple(_sole_chairs(base, organisation, body))
        named = [(holder(c), Covers.YES, c.citation) for c in chairs if c.label == label]
        others = [c for c in chairs if c.label != label]
        rest = [(holder(c), Covers.MAYBE, c.citation) for c in others if _within(c, label)]
        return _solved([*named, *rest])

    return solve


def _within(chair: Chairmanship, label: str) -> bool:
    """Tell whether a chair of another label may be meant by this one, a single year."""
    if not label.isdigit():
        return False
    year = int(label)
    days = (date(year, 1, 1), date(year, 7, 1), date(year, 12, 31))
    starts = chair.period.start.earliest.year == year
    return starts or any(chair.period.covers(day) is not Covers.NO for day in days)


def chair_on(organisation: OrganisationId, body: str | None, day: date) -> Solver:
    """Return the query "who presided on a day?"."""

    def solve(base: FactBase) -> Solution:
        chairs = _sole_chairs(base, organisation, body)
        return _solved((holder(c), c.period.covers(day), c.citation) for c in chairs)

    return solve


def terms_of_chair(organisation: OrganisationId, body: str | None, who: str) -> Solver:
    """Return the query "when did X preside?"; the answers are periods in EDTF text."""

    def solve(base: FactBase) -> Solution:
        chairs = [c for c in _sole_chairs(base, organisation, body) if holder(c) == who]
        return _solved(
            (str(c.period), Covers.YES if c.period.is_exact else Covers.MAYBE, c.citation)
            for c in chairs
        )

    return solve


def members_on(organisation: OrganisationId, day: date, status: Status = Status.FULL) -> Solver:
    """Return the query "which states have a status on a day?"."""

    def solve(base: FactBase) -> Solution:
        of_status = (m for m in base.of(organisation, Membership) if m.status is status)
        return _solved((m.state, m.period.covers(day), m.citation) for m in of_status)

    return solve


def joined(organisation: OrganisationId, state: StateId) -> Solver:
    """Return the query "since when is X a full member?"; the answers are dates in EDTF text."""

    def solve(base: FactBase) -> Solution:
        spells = [
            m
            for m in base.of(organisation, Membership)
            if m.state == state and m.status is Status.FULL
        ]
        return _solved((str(m.period.start), Covers.YES, m.citation) for m in spells)

    return solve


def in_office(organisation: OrganisationId, office: str, day: date) -> Solver:
    """Return the query "who holds an office on a day?"; one who only acts may be meant."""

    def solve(base: FactBase) -> Solution:
        found = []
        for term in base.terms(organisation, office):
            covers = term.period.covers(day)
            acting = term.is_acting and covers is Covers.YES
            found.append((term.person, Covers.MAYBE if acting else covers, term.citation))
        return _solved(found)

    return solve


def places_of_summit(organisation: OrganisationId, body: str | None, day: date) -> Solver:
    """Return the query "in which city was the summit of a day?"."""

    def solve(base: FactBase) -> Solution:
        found = []
        for event in base.of(organisation, Event):
            if event.body not in (None, body) or event.place is None:
                continue
            if event.form is not EventForm.CANCELLED:
                found.append((event.place, _covers(event, day), event.citation))
        return _solved(found)

    return solve


def _last(event: Event) -> date:
    return (event.last_day or event.date).latest


def _covers(event: Event, day: date) -> Covers:
    if not event.date.earliest <= day <= _last(event):
        return Covers.NO
    last = event.last_day or event.date
    surely = event.date.latest <= day <= last.earliest
    return Covers.YES if surely else Covers.MAYBE


def seat_of(organisation: OrganisationId, body: str | None) -> Solver:
    """Return the query "in which city does it sit?"."""

    def solve(base: FactBase) -> Solution:
        sitting: Organisation | Body = base.organisation(organisation)
        if body is not None:
            sitting = base.body(organisation, body)
        return _solved([(sitting.seat or "", Covers.YES, sitting.citation)])

    return solve


def founding_of(organisation: OrganisationId) -> Solver:
    """Return the query "when was it founded?"; every recorded founding may be meant."""

    def solve(base: FactBase) -> Solution:
        head = base.organisation(organisation)
        foundings = [e for e in base.of(organisation, Event) if e.kind is EventKind.FOUNDING]
        start = head.period.start
        others = [e for e in foundings if not e.date.earliest <= start.earliest <= _last(e)]
        return _solved(
            [
                (str(start), Covers.YES, head.citation),
                *((str(event.date), Covers.MAYBE, event.citation) for event in others),
            ]
        )

    return solve


def expansion_of(acronym: str) -> Solver:
    """Return the query "what does this acronym stand for?": whatever bears it is meant."""

    def solve(base: FactBase) -> Solution:
        bearers = (e.id for e in base.entities if acronym in e.names.spellings())
        return Solution(sure=frozenset(bearers))

    return solve
