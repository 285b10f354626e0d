"""Summits and foundings that articles state, beside those of the facts."""

from datetime import date, timedelta

from orgtui.articles.parties import Parties
from orgtui.articles.proposal import Statement
from orgtui.articles.proposals.stated_time import Days, Likeness, compared, span
from orgtui.articles.proposals.verdicts import NEW, Comparison, adds_to, contradicts, known
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import FactId, OrganisationId, StateId
from orgtui.facts.records import (
    Document,
    Event,
    EventForm,
    EventKind,
    identity,
)

_SAME_MEETING = timedelta(days=7)
"""No organisation meets twice in one city within a week; another day is then another claim."""
_FOUNDING_YEARS = 3
"""Years around the founding in which a treaty of foundation is signed and takes effect."""


def summit(
    statement: Statement, parties: Parties, base: FactBase, published: PartialDate | None
) -> Comparison:
    """Compare where and when heads are said to have met.

    A meeting of another body on that day counts as well: the press calls them summits.
    """
    organisation = parties.organisation
    if organisation is None or _is_unknown(statement, parties):
        return NEW
    events = [e for e in base.of(organisation, Event) if _is_held(e, parties.body)]
    found = _same(statement, parties, base, events, published)
    if found is not None:
        return found
    return _against(statement, parties, base, events) or NEW


def _is_held(event: Event, body: str | None) -> bool:
    if event.kind not in (EventKind.SUMMIT, EventKind.MEETING):
        return False
    return body is None or event.body in (None, body) or event.kind is EventKind.SUMMIT


def _same(
    statement: Statement,
    parties: Parties,
    base: FactBase,
    events: list[Event],
    published: PartialDate | None,
) -> Comparison | None:
    """Return the event that is meant, the one nearest to the article where it names no date."""
    near = published.latest if published else date.max
    ranked = sorted(
        (e for e in events if e.form is not EventForm.CANCELLED),
        key=lambda e: (e.kind is not EventKind.SUMMIT, abs(near - e.date.earliest)),
    )
    finer: Comparison | None = None
    for event in ranked:
        when, where = _when(statement, event), _where(parties, event, base)
        is_any_online = statement.start is None and event.place is None
        if Likeness.APART in (when, where) or is_any_online:
            continue
        if Likeness.FINER not in (when, where):
            return known(event.id)
        finer = finer or adds_to(event.id)
    return finer


def _when(statement: Statement, event: Event) -> Likeness:
    """Compare days: one of several is enough to tell which event is meant.

    What lasts for days around it is the same meeting: ministers meet on the eve of heads.
    """
    if _lasts_around(statement, event):
        return Likeness.SAME
    stated = [moment for moment in (statement.start, statement.end) if moment is not None]
    each = {compared(moment, event.date, days_of(event)) for moment in stated}
    if Likeness.APART in each:
        return Likeness.APART
    return Likeness.FINER if Likeness.FINER in each else Likeness.SAME


def _lasts_around(statement: Statement, event: Event) -> bool:
    """Whether a meeting of a few stated days has all days of an event among them."""
    start, end = statement.start, statement.end
    if start is None or end is None or start.day is None or end.day is None:
        return False
    first, last = days_of(event)
    is_around = start.earliest <= first and last <= end.latest
    return is_around and end.latest - start.earliest <= _SAME_MEETING


def days_of(event: Event) -> Days:
    """Return the first and the last day on which an event can have been."""
    return span(event.date)[0], span(event.last_day or event.date)[1]


def _where(parties: Parties, event: Event, base: FactBase) -> Likeness:
    """Compare places: a state is told by its city, and what was held online by any of them."""
    city, state = parties.city, parties.state
    if city is None and state is None:
        return Likeness.SAME
    if event.place is None:
        return Likeness.SAME if event.form is EventForm.ONLINE else Likeness.FINER
    if city is not None:
        return Likeness.SAME if event.place == city else Likeness.APART
    return Likeness.SAME if base.cities[event.place].state == state else Likeness.APART


def _against(
    statement: Statement, parties: Parties, base: FactBase, events: list[Event]
) -> Comparison | None:
    """Return what cannot be true besides: days in another state, or other days in the same city."""
    start = statement.start
    if start is None:
        return None
    for event in (e for e in events if e.kind is EventKind.SUMMIT and e.citation.is_settled):
        when, where = _when(statement, event), _where(parties, event, base)
        if event.form is EventForm.CANCELLED:
            is_against = Likeness.APART not in (when, where)
        elif when is Likeness.APART:
            is_against = (
                start.day is not None
                and parties.city is not None
                and event.place == parties.city
                and _distance(start, event) <= _SAME_MEETING
            )
        else:
            is_against = start.day is not None and not _is_in_state(parties, event, base)
        if is_against:
            return contradicts(event.id)
    return _elsewhere(statement, parties, events)


def _is_unknown(statement: Statement, parties: Parties) -> bool:
    """Tell whether a place is named that the facts do not know."""
    return statement.who is not None and parties.city is None and parties.state is None


def _distance(moment: PartialDate, event: Event) -> timedelta:
    first, last = days_of(event)
    return min(abs(moment.earliest - first), abs(moment.earliest - last))


def _is_in_state(parties: Parties, event: Event, base: FactBase) -> bool:
    if event.place is None:
        return True
    return base.cities[event.place].state == _state_of(parties, base)


def _state_of(parties: Parties, base: FactBase) -> StateId | None:
    return base.cities[parties.city].state if parties.city else parties.state


def _elsewhere(statement: Statement, parties: Parties, events: list[Event]) -> Comparison | None:
    """Return the summit of that day in another city of the same state: it may have had two."""
    if parties.city is None or statement.start is None or statement.start.day is None:
        return None
    for event in events:
        if event.kind is EventKind.SUMMIT and _when(statement, event) is not Likeness.APART:
            return adds_to(event.id)
    return None


def founding(
    statement: Statement, parties: Parties, base: FactBase, _: PartialDate | None
) -> Comparison:
    """Compare when something is said to have been founded.

    The signing of the treaty, and its entry into force, are both called so.
    """
    organisation = parties.organisation
    if organisation is None:
        return NEW
    if parties.body is not None:
        body = base.body(organisation, parties.body)
        return _began(statement, identity(body), body.period.first_day) if body.period else NEW
    head = base.organisation(organisation)
    if head.period is None:
        return _told_founding(statement, base, organisation)
    found = _began(statement, identity(head), head.period.first_day)
    if found.record is not None and statement.start and found == contradicts(found.record):
        return _steps(statement.start, head.period.start.year, base, organisation) or found
    return found


def _told_founding(
    statement: Statement, base: FactBase, organisation: OrganisationId
) -> Comparison:
    """Compare with the founding of an organisation known in part, which articles told as well."""
    for event in base.of(organisation, Event):
        if event.kind is EventKind.FOUNDING:
            return _began(statement, event.id, event.date)
    return NEW


def _began(statement: Statement, record: FactId, start: PartialDate) -> Comparison:
    if statement.start is None:
        return known(record)
    match compared(statement.start, start):
        case Likeness.SAME:
            return known(record)
        case Likeness.FINER:
            return adds_to(record)
        case _:
            return contradicts(record)


def _steps(
    start: PartialDate, year: int, base: FactBase, organisation: OrganisationId
) -> Comparison | None:
    """Return the step of the foundation that is meant, where it is not the one that counts."""
    kinds = (EventKind.FOUNDING, EventKind.SIGNING, EventKind.ENTRY_INTO_FORCE)
    moments = [(e.id, e.date) for e in base.of(organisation, Event) if e.kind in kinds]
    for document in base.of(organisation, Document):
        moments += [
            (identity(document), moment)
            for moment in (document.signed, document.in_force)
            if moment is not None
        ]
    for record, moment in moments:
        is_near = abs(moment.year - year) <= _FOUNDING_YEARS
        if is_near and compared(start, moment) is not Likeness.APART:
            return known(record)
    return None
