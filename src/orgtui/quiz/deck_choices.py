"""Which wrong choices of a written question are right as well, as far as that can be proven."""

from collections.abc import Iterable, Iterator, Sequence

from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language, Names
from orgtui.facts.periods import Covers, Period
from orgtui.facts.records import (
    Chairmanship,
    ChairRole,
    Event,
    Membership,
    Organisation,
    Record,
    Term,
    identity,
)
from orgtui.quiz.deck_proving import Query, names_of, states_answer
from orgtui.quiz.question import Answer, AnswerKind
from orgtui.quiz.solving import holder
from orgtui.quiz.solving_records import share_a_name
from orgtui.text.folding import fold

_MOMENTS = (AnswerKind.DATE, AnswerKind.YEAR)
_TIMES = (*_MOMENTS, AnswerKind.PERIOD)


def names_the_answer(choice: Answer, answer: Answer, languages: Iterable[Language]) -> bool:
    """Tell whether a choice is shown by a name of the right answer."""
    own = {fold(name) for name in answer.names.spellings()}
    return any(fold(choice.names.short(language)) in own for language in languages)


def is_same_time(kind: AnswerKind, choice: Answer, answer: Answer) -> bool:
    """Tell whether a choice is the time of the answer, only told with more or less of it."""
    if kind in _MOMENTS:
        return _overlap(PartialDate.parse(choice.id), PartialDate.parse(answer.id))
    if kind is not AnswerKind.PERIOD:
        return False
    ours, theirs = Period.parse(choice.id), Period.parse(answer.id)
    if ours.last_day is None or theirs.last_day is None:
        return False
    return _overlap(ours.first_day, theirs.first_day) and _overlap(ours.last_day, theirs.last_day)


def _overlap(left: PartialDate, right: PartialDate) -> bool:
    return left.earliest <= right.latest and right.earliest <= left.latest


def also_stated(
    base: FactBase, records: Iterable[Record], kind: AnswerKind, answer: Answer, choice: Answer
) -> str:
    """Return the id of the fact by which a choice is as right as the answer; empty without one.

    Every cited record that states the answer must state the choice too, or one of the same
    organisation, kind and time must: who joined on the same day, who presided with it.
    """
    stating = [record for record in records if states_answer(base, record, kind, answer)]
    proofs = [next(_stating_too(base, record, kind, answer, choice), "") for record in stating]
    return proofs[0] if proofs and all(proofs) else ""


def _stating_too(
    base: FactBase, record: Record, kind: AnswerKind, answer: Answer, choice: Answer
) -> Iterator[str]:
    """Yield the ids of facts that state a choice just as a record states the answer."""
    if kind is AnswerKind.TEXT:
        if _bears_both(names_of(record), answer, choice):
            yield identity(record)
    elif kind in _TIMES:
        if isinstance(record, Event) and states_answer(base, record, kind, choice):
            yield identity(record)
    elif not isinstance(record, Organisation):
        for fellow in base.of(record.organisation, type(record)):
            is_twin = fellow is not record and _is_like(record, fellow)
            if is_twin and fellow.citation.is_settled and states_answer(base, fellow, kind, choice):
                yield identity(fellow)


def _bears_both(names: Names | None, answer: Answer, choice: Answer) -> bool:
    """Tell whether two names are those of a record in one language, both acronyms or neither."""
    if names is None:
        return False
    right = {fold(name) for name in answer.names.spellings()}
    wrong = {fold(name) for name in choice.names.spellings()}
    for name in filter(None, (names.en, names.ru, names.kk)):
        ours, theirs = (
            {text.isupper() for text in name.all if fold(text) in meant} for meant in (right, wrong)
        )
        if ours & theirs:
            return True
    return False


def _is_like(record: Record, fellow: Record) -> bool:
    """Tell whether two records of one kind say the same of two things."""
    match record, fellow:
        case (Membership(), Membership()):
            return record.status is fellow.status and record.period == fellow.period
        case (Chairmanship(), Chairmanship()):
            is_same = (record.body, record.role) == (fellow.body, fellow.role)
            return is_same and _are_at_once(record.period, fellow.period)
        case (Term(), Term()):
            is_same = record.office == fellow.office
            return is_same and _are_at_once(record.period, fellow.period)
        case (Event(), Event()):
            is_same = (record.kind, record.body) == (fellow.kind, fellow.body)
            return is_same and record.date == fellow.date
        case _:
            ours, theirs = names_of(record), names_of(fellow)
            return ours is not None and theirs is not None and share_a_name(ours, theirs)


def _are_at_once(left: Period, right: Period) -> bool:
    """Tell whether one surely lasted when the other began."""
    first, second = sorted((left, right), key=lambda period: period.start.earliest)
    return first.covers(second.start.latest) is Covers.YES


def co_chairs_among(query: Query, base: FactBase, choices: Sequence[Answer]) -> Iterator[Answer]:
    """Yield the choices that presided jointly on the day of a query: not clearly wrong."""
    if query.status is not None:
        return
    beside = {
        holder(chair)
        for chair in base.chairs(query.organisation, query.body)
        if chair.role is ChairRole.CO_CHAIR and chair.period.covers(query.on) is not Covers.NO
    }
    yield from (choice for choice in choices if choice.id in beside)
