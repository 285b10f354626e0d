"""A fingerprint changes with the answer and with nothing else."""

from dataclasses import replace
from datetime import date

from orgtui.facts.names import Language, Name, Names
from orgtui.quiz.question import (
    Answer,
    AnswerKind,
    Question,
    QuestionId,
    QuestionKind,
    UnitId,
)
from orgtui.study.fingerprint import fingerprint

NAME = Name(full="x", short="x")
NAMES = Names(en=NAME, ru=NAME)
KZ, KG = Answer(id="kz", names=NAMES), Answer(id="kg", names=NAMES)
QUESTION = Question(
    id=QuestionId("sco/chair/2023-07-04:holder/ru/typed"),
    unit=UnitId("sco/chair/2023-07-04:holder"),
    kind=QuestionKind.CHAIR_OF_TERM,
    language=Language.RU,
    prompt="Кто?",
    expects=AnswerKind.STATE,
    answers=(KZ,),
    facts=(),
    as_of=date(2026, 1, 1),
)


def test_words_language_form_and_day_do_not_matter():
    reworded = replace(
        QUESTION,
        id=QuestionId("other"),
        prompt="Who?",
        language=Language.EN,
        options=(KZ, KG),
        as_of=date(2027, 1, 1),
        explanation="So it was.",
    )

    assert fingerprint(reworded) == fingerprint(QUESTION)


def test_the_order_of_a_set_does_not_matter():
    one, other = replace(QUESTION, answers=(KZ, KG)), replace(QUESTION, answers=(KG, KZ))

    assert fingerprint(one) == fingerprint(other)


def test_another_answer_a_further_one_or_another_kind_changes_it():
    questions = (
        QUESTION,
        replace(QUESTION, answers=(KG,)),
        replace(QUESTION, answers=(KZ, KG)),
        replace(QUESTION, expects=AnswerKind.PERSON),
    )

    assert len({fingerprint(question) for question in questions}) == len(questions)
