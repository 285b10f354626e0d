"""From a deck to its questions: the written ones first, then those that it selects."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from orgtui.facts.base import FactBase
from orgtui.facts.names import Language
from orgtui.quiz import selecting
from orgtui.quiz.deck import Deck, DeckSelection, Form, WrittenQuestion, said, spoken_in
from orgtui.quiz.generating import generate
from orgtui.quiz.ordering import shuffled
from orgtui.quiz.question import AnswerKind, Question, QuestionId, QuestionKind, UnitId


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


def selected(
    selection: DeckSelection, base: FactBase, seed: str, languages: Collection[Language]
) -> tuple[UnitId, ...]:
    """Return the units that a selection selects, in an order drawn by a seed.

    What is not asked in one of the deck's languages is left out in all: the deck is the same in
    each. New records of the facts come in between the others and leave their order as it was.
    """
    wanted = selection.wanted
    kinds = wanted.kinds or tuple(QuestionKind)
    made = generate(base, selection.organisations or None, languages, kinds=kinds)
    in_form = (question for question in made if _has_form(question, selection.form))
    found: dict[UnitId, set[Language]] = {}
    for question in selecting.selected(in_form, base, wanted):
        found.setdefault(question.unit, set()).add(question.language)
    everywhere = [(unit, unit) for unit, asked in found.items() if asked.issuperset(languages)]
    return tuple(shuffled(everywhere, seed)[: selection.most])


def _has_form(question: Question, form: Form) -> bool:
    if form is Form.CHOICE:
        return question.is_choice
    return not question.is_choice or question.expects is AnswerKind.TRUTH


def units(deck: Deck, base: FactBase) -> dict[UnitId, Form]:
    """Return everything that a deck asks, in its order, with the form in which it is asked."""
    found = {
        deck.unit(question): Form.CHOICE if question.form is Form.CHOICE else Form.TYPED
        for question in deck.questions
    }
    for number, selection in enumerate(deck.selections):
        for unit in selected(selection, base, seed_of(deck, number), tuple(deck.title)):
            found.setdefault(unit, selection.form)
    return found


def seed_of(deck: Deck, number: int) -> str:
    """Return what the order of a selection is drawn by."""
    return f"{deck.id}/{number}"
