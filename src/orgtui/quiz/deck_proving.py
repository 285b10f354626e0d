"""Whether the facts prove what a written question says: by the records it cites, or by a query."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from orgtui.facts.base import FactBase
from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Names
from orgtui.facts.periods import Period
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
    Status,
    Term,
)
from orgtui.quiz.question import Answer, AnswerKind
from orgtui.quiz.solving import Solution, chair_on, members_on
from orgtui.text.folding import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What the facts are asked: who belonged to an organisation, or chaired it, on a day."""

    organisation: OrganisationId
    status: Status | None = None
    """What the states must be to it; None where the chair is asked for."""
    body: str | None = None
    """Whose chair; None for that of the organisation."""
    on: date
    state: str | None = None
    """For true or false: whether this state is among the answers."""


def solve(query: Query, base: FactBase) -> Solution:
    """Return what fits a query."""
    if query.status is None:
        return chair_on(query.organisation, query.body, query.on)(base)
    return members_on(query.organisation, query.on, query.status)(base)


def contradiction(
    query: Query, solution: Solution, kind: AnswerKind, answers: Iterable[Answer]
) -> str:
    """Return why a query does not prove the answers, empty where it does."""
    ids = {answer.id for answer in answers}
    if query.state is not None and kind is AnswerKind.TRUTH:
        if query.state in solution.possible:
            return f'the facts cannot tell for sure about "{query.state}" on {query.on}'
        right = "yes" if query.state in solution.sure else "no"
        return "" if ids == {right} else f"the facts say {'true' if right == 'yes' else 'false'}"
    if solution.possible:
        return f"the facts cannot tell for sure about {_listed(solution.possible)} on {query.on}"
    if kind is AnswerKind.NUMBER:
        right = str(len(solution.sure))
        return "" if ids == {right} else f"the facts count {right} on {query.on}"
    if ids != solution.sure:
        return f"the facts say {_listed(solution.sure) or 'nobody'} on {query.on}"
    return ""


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(f'"{id}"' for id in sorted(ids))


def unproven(
    base: FactBase, records: Iterable[Record], kind: AnswerKind, answers: Iterable[Answer]
) -> tuple[Answer, ...]:
    """Return the answers that no cited record states; none where records cannot tell."""
    records = tuple(records)
    match kind:
        case AnswerKind.DATE | AnswerKind.YEAR:
            known = [moment for record in records for moment in _moments(record)]
            return tuple(a for a in answers if not _is_among(PartialDate.parse(a.id), known))
        case AnswerKind.PERIOD:
            periods = [found for record in records if (found := _period(record)) is not None]
            return tuple(a for a in answers if not _is_one_of(Period.parse(a.id), periods))
        case AnswerKind.NUMBER | AnswerKind.TRUTH:
            return ()
        case AnswerKind.TEXT:
            return ()
        case _:
            things = {thing for record in records for thing in _things(base, record, kind)}
            return tuple(answer for answer in answers if answer.id not in things)


def states_answer(base: FactBase, record: Record, kind: AnswerKind, answer: Answer) -> bool:
    """Tell whether a record states an answer; of numbers and truths no record tells."""
    if kind in (AnswerKind.NUMBER, AnswerKind.TRUTH):
        return False
    if kind is AnswerKind.TEXT:
        return is_called(record, answer)
    return not unproven(base, (record,), kind, (answer,))


def _is_among(answer: PartialDate, known: Iterable[PartialDate]) -> bool:
    """Tell whether a date is one of those, as far as it goes."""
    return any(_agrees(answer, moment) for moment in known)


def _agrees(answer: PartialDate, moment: PartialDate) -> bool:
    if moment.certainty is not Certainty.CERTAIN:
        return False
    is_finer = (answer.month is not None and moment.month is None) or (
        answer.day is not None and moment.day is None
    )
    return not is_finer and answer.earliest <= moment.earliest and moment.latest <= answer.latest


def _is_one_of(answer: Period, periods: Iterable[Period]) -> bool:
    last = answer.last_day
    return last is not None and any(
        period.last_day is not None
        and _agrees(answer.start, period.first_day)
        and _agrees(last, period.last_day)
        for period in periods
    )


def _period(record: Record) -> Period | None:
    match record:
        case Event() | Document():
            return None
        case _:
            return record.period


def _moments(record: Record) -> Iterator[PartialDate]:
    """Yield every date that a record states."""
    match record:
        case Event():
            yield from filter(None, (record.date, record.last_day))
        case Document():
            yield from filter(None, (record.signed, record.in_force))
        case _ if record.period is not None:
            period = record.period
            yield from filter(None, (period.start, period.first_day, period.last_day))
        case _:
            return


def _things(base: FactBase, record: Record, kind: AnswerKind) -> Iterator[str]:
    """Yield the ids of the things of a kind that a record names or implies."""
    match kind:
        case AnswerKind.ORGANISATION:
            yield record.id if isinstance(record, Organisation) else record.organisation
        case AnswerKind.CITY:
            yield from filter(None, (_place(record),))
        case AnswerKind.PERSON:
            if isinstance(record, Chairmanship | Term) and record.person:
                yield record.person
        case _:
            yield from filter(None, _states(base, record))


def _place(record: Record) -> str | None:
    match record:
        case Organisation() | Body():
            return record.seat
        case Event() | Document() | Initiative():
            return record.place
        case _:
            return None


def _states(base: FactBase, record: Record) -> Iterator[str | None]:
    """Yield the state of a record, that of its place, and that of its person."""
    if isinstance(record, Membership | Chairmanship | Event | Initiative):
        yield record.state
    place = _place(record)
    for city in (base.cities[key] for key in base.cities if key == place):
        yield city.state
    if isinstance(record, Chairmanship | Term) and record.person:
        yield base.people[record.person].state


def names_of(record: Record) -> Names | None:
    """Return the names that a record gives, None where it has none of its own."""
    if isinstance(record, Organisation | Body | Office | Event | Document | Initiative):
        return record.names
    return None


def is_called(record: Record, answer: Answer) -> bool:
    """Tell whether a record bears one of the names of an answer."""
    names = names_of(record)
    own = {fold(name) for name in names.spellings()} if names is not None else set()
    return not own.isdisjoint(map(fold, answer.names.spellings()))
