"""Which questions are wanted, and an even, repeatable mix of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from orgtui.facts.base import FactBase
from orgtui.facts.ids import FactId, OrganisationId, StateId
from orgtui.facts.records import (
    Chairmanship,
    Document,
    Event,
    Initiative,
    Membership,
    Record,
    Term,
    begins,
    identity,
)
from orgtui.quiz.kinds import spec_of
from orgtui.quiz.ordering import draw
from orgtui.quiz.question import Question, UnitId
from orgtui.quiz.selection import Selection
from orgtui.text.folding import flatten, fold

_APART = 5
"""How many other facts part two questions about one."""
_PREFIX = 5
"""Letters by which a word is recognised in another case: саммит, саммитов."""


def selected(
    questions: Iterable[Question], base: FactBase, selection: Selection
) -> Iterator[Question]:
    """Yield the questions that are wanted."""
    records = _Records(base)
    words = flatten(fold(selection.about)).split()
    for question in questions:
        if selection.kinds and question.kind not in selection.kinds:
            continue
        facts = [records[fact] for fact in question.facts]
        if not _is_in_time(facts, selection):
            continue
        if selection.states and not any(_concerns(base, f, selection.states) for f in facts):
            continue
        if all(_holds(question, word) for word in words):
            yield question


class _Records(dict[FactId, Record]):
    """Records by identity, an organisation's when first asked for."""

    def __init__(self, base: FactBase) -> None:
        super().__init__()
        self._base = base

    def __missing__(self, fact: FactId) -> Record:
        organisation = OrganisationId(fact.partition("/")[0])
        self.update((identity(r), r) for r in self._base.records(organisation))
        return self[fact]


def _is_in_time(facts: Iterable[Record], selection: Selection) -> bool:
    """Tell whether the latest of the facts began in the years that are wanted."""
    if selection.since is None and selection.until is None:
        return True
    days = (begins(fact) for fact in facts)
    year = max((day.year for day in days if day is not None), default=None)
    return year is not None and (selection.since or year) <= year <= (selection.until or year)


def _concerns(base: FactBase, fact: Record, states: tuple[StateId, ...]) -> bool:
    """Tell whether a fact is about one of the states, their people or their cities."""
    match fact:
        case Membership() | Chairmanship() if fact.state:
            return fact.state in states
        case Term() | Chairmanship():
            return fact.person is not None and base.people[fact.person].state in states
        case Event() | Initiative() if fact.state:
            return fact.state in states
        case Event() | Document() | Initiative():
            return fact.place is not None and base.cities[fact.place].state in states
        case _:
            return False


def _holds(question: Question, word: str) -> bool:
    """Tell whether a folded word, or its beginning, stands in a question, its answers or fact."""
    names = (n for answer in question.answers for n in answer.names.spellings())
    texts = (question.prompt, question.explanation, question.kind.value, *names)
    stem = word if len(word) <= _PREFIX else word[: max(_PREFIX, len(word) - 2)]
    return any(
        said.startswith(stem) if len(word) >= _PREFIX else said == word
        for text in texts
        for said in flatten(fold(text)).split()
    )


def mixed(questions: Iterable[Question], seed: str) -> list[Question]:
    """Return questions in an order drawn by a seed: kinds and organisations in turn.

    Within a round what is well known comes before what few know, and questions about one fact are
    kept apart. All forms and languages of a unit stay together.
    """
    units: dict[UnitId, list[Question]] = defaultdict(list)
    for question in questions:
        units[question.unit].append(question)
    groups: dict[tuple[str, str], list[UnitId]] = defaultdict(list)
    for unit in sorted(units, key=lambda unit: draw(seed, unit)):
        kind = units[unit][0].kind.value
        groups[unit.partition("/")[0].partition(":")[0], kind].append(unit)
    placed = [
        (at + _fraction(seed, unit), unit)
        for group in groups.values()
        for at, unit in enumerate(group)
    ]
    return [each for unit in _apart([unit for _, unit in sorted(placed)]) for each in units[unit]]


def _fraction(seed: str, unit: UnitId) -> float:
    return int.from_bytes(draw(seed, "round", unit)) / 2**64


def _apart(units: list[UnitId]) -> Iterator[UnitId]:
    """Yield the units in order, but none right after another of its fact where that can be."""
    waiting, recent = list(units), [""]
    while waiting:
        ahead = waiting[: 4 * _APART]
        unit = next((u for u in ahead if u.rpartition(":")[0] not in recent), waiting[0])
        waiting.remove(unit)
        recent = [*recent, unit.rpartition(":")[0]][-_APART:]
        yield unit


def recognised_first(questions: Iterable[Question]) -> list[Question]:
    """Return questions with those of one fact swapped so that it is recognised, then recalled."""
    ordered = list(questions)
    places: dict[str, list[int]] = defaultdict(list)
    for at, question in enumerate(ordered):
        places[question.unit.rpartition(":")[0]].append(at)
    result = list(ordered)
    for spots in places.values():
        siblings = sorted((ordered[at] for at in spots), key=_is_recalled)
        for at, question in zip(spots, siblings, strict=True):
            result[at] = question
    return result


def _is_recalled(question: Question) -> bool:
    return not spec_of(question.kind).is_recognised
