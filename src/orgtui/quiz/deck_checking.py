"""What is wrong with a deck as a whole: answers given away, selections of nothing."""

from collections.abc import Iterator, Mapping

from orgtui.facts.base import FactBase
from orgtui.facts.problems import Problem
from orgtui.quiz.deck import Deck, Form, WrittenQuestion
from orgtui.quiz.deck_questions import seed_of, selected, written
from orgtui.quiz.giveaways import is_given_away
from orgtui.quiz.question import AnswerKind


def problems_together(deck: Deck, base: FactBase, lines: Mapping[str, int]) -> Iterator[Problem]:
    """Yield what shows only once all parts of a deck can be read.

    `lines` has the line of each question by its id, and of each selection as "select 0".
    """
    for question in deck.questions:
        yield from _given_away(deck, question, lines[question.id])
    for number, selection in enumerate(deck.selections):
        if not selected(selection, base, seed_of(deck, number), tuple(deck.title)):
            cause = "the selection selects no question; make it wider"
            yield Problem(file=deck.file, line=lines[f"select {number}"], cause=cause)


def _given_away(deck: Deck, question: WrittenQuestion, line: int) -> Iterator[Problem]:
    """Yield where the words of a question hold its answer.

    With choices before one's eyes a question may name them; and a digit may count something else.
    """
    kind = question.member_kind or question.expects
    if question.form is Form.CHOICE or kind is AnswerKind.NUMBER:
        return
    for language in question.ask:
        asked = next(written(deck, question, language))
        if is_given_away(asked):
            cause = f'the answer stands in the question ("ask.{language.value}")'
            yield Problem(file=deck.file, line=line, cause=cause)
