"""From a deck to its questions: the written ones first, then those that it selects."""

from collections.abc import Iterator
from dataclasses import replace

from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import FactId
from orgtui.facts.names import Language
from orgtui.facts.records import begins
from orgtui.quiz.deck import Deck, Form, Selection, WrittenQuestion, said, spoken_in
from orgtui.quiz.generating import generate
from orgtui.quiz.ordering import shuffled
from orgtui.quiz.question import AnswerKind, Question, QuestionId, QuestionKind, UnitId

_MEASURE = Language.EN
"""The language in which it is tried what a selection selects, whatever is spoken later."""


def written(deck: Deck, question: WrittenQuestion, language: Language) -> Iterator[Question]:
    """Yield a written question, typed and to choose from, in the nearest language that it has."""
    spoken = spoken_in(question.ask, language)
    unit = deck.unit(question)
    typed = Question(
        id=QuestionId(f"{unit}/{spoken.value}/{Form.TYPED.value}"),
        unit=unit,
        kind=question.kind,
        language=spoken,
        prompt=question.ask[spoken],
        expects=question.expects,
        answers=question.answers,
        member_kind=question.member_kind,
        facts=question.facts,
        sources=question.sources,
        as_of=question.as_of,
        explanation=said(question.explain, spoken),
    )
    if question.expects is AnswerKind.TRUTH:
        yield _with_options(typed, question, typed.id)
        return
    if question.form is Form.TYPED:
        yield typed
    if question.choices:
        id = QuestionId(f"{unit}/{spoken.value}/{Form.CHOICE.value}")
        yield _with_options(typed, question, id)


def _with_options(typed: Question, question: WrittenQuestion, id: QuestionId) -> Question:
    return replace(typed, id=id, options=question.choices)


def written_questions(deck: Deck, language: Language) -> Iterator[Question]:
    """Yield all written questions of a deck in their order."""
    for question in deck.questions:
        yield from written(deck, question, language)


def selected(selection: Selection, base: FactBase, seed: str) -> tuple[UnitId, ...]:
    """Return the units that a selection selects, in an order drawn by a seed.

    New records of the facts come in between the others and leave their order as it was.
    """
    found: dict[UnitId, None] = {}
    kinds = selection.kinds or tuple(QuestionKind)
    for question in generate(base, selection.organisations or None, (_MEASURE,), kinds=kinds):
        if _has_form(question, selection.form) and _is_wanted(question, selection, base):
            found[question.unit] = None
    return tuple(shuffled(((unit, unit) for unit in found), seed)[: selection.most])


def _has_form(question: Question, form: Form) -> bool:
    if form is Form.CHOICE:
        return question.is_choice
    return not question.is_choice or question.expects is AnswerKind.TRUTH


def _is_wanted(question: Question, selection: Selection, base: FactBase) -> bool:
    if selection.states and not _is_about(question, selection, base):
        return False
    if selection.since is None and selection.until is None:
        return True
    year = _year(question, base)
    return year is not None and (selection.since or year) <= year <= (selection.until or year)


def _is_about(question: Question, selection: Selection, base: FactBase) -> bool:
    """Tell whether a state is an answer, or that of the one record that a question is about."""
    states = {answer.id for answer in question.answers}
    own = {getattr(base.record(fact), "state", None) for fact in question.facts}
    if len(own) == 1:
        states |= {state for state in own if state}
    return not states.isdisjoint(selection.states)


def _year(question: Question, base: FactBase) -> int | None:
    """Return the year in which the latest thing began that a question is about."""
    days = [begins(base.record(FactId(fact))) for fact in question.facts]
    known = [day for day in days if day is not None]
    return max(PartialDate.of(day).year for day in known) if len(known) == len(days) else None


def units(deck: Deck, base: FactBase) -> dict[UnitId, Form]:
    """Return everything that a deck asks, in its order, with the form in which it is asked."""
    found = {
        deck.unit(question): Form.CHOICE if question.form is Form.CHOICE else Form.TYPED
        for question in deck.questions
    }
    for number, selection in enumerate(deck.selections):
        for unit in selected(selection, base, seed_of(deck, number)):
            found.setdefault(unit, selection.form)
    return found


def seed_of(deck: Deck, number: int) -> str:
    """Return what the order of a selection is drawn by."""
    return f"{deck.id}/{number}"
