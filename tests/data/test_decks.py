"""The shipped decks: no problems, right answers that grade as right, in every language."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from counting import shipped_base
from orgtui.facts.fact_file import FactFile
from orgtui.facts.names import Language
from orgtui.quiz.deck import Deck, WrittenQuestion
from orgtui.quiz.deck_questions import units, written
from orgtui.quiz.deck_reading import ReadDeck, read_deck
from orgtui.quiz.generating import generate
from orgtui.quiz.grading import Grader, grade_choice
from orgtui.quiz.known import Known
from orgtui.quiz.question import AnswerKind, Question
from orgtui.quiz.verdict import Outcome
from orgtui.storage.shipped import shipped_quizzes

PATHS = sorted(shipped_quizzes().glob("*.toml"))
README = shipped_quizzes() / "README.md"
_EXAMPLE = re.compile(r"(?<=<!-- example -->\n```toml\n).*?(?=```\n<!-- /example -->)", re.DOTALL)


@cache
def grader() -> Grader:
    return Grader(Known.of(shipped_base().entities))


def read(name: str, content: bytes) -> ReadDeck:
    return read_deck(FactFile(path=f"quizzes/{name}", name=name, content=content), shipped_base())


@cache
def deck(path: Path) -> Deck:
    found = read(path.name, path.read_bytes())
    assert found.deck is not None, "\n".join(map(str, found.problems))
    return found.deck


def questions() -> Iterator[tuple[Deck, WrittenQuestion]]:
    for path in PATHS:
        for question in deck(path).questions:
            yield deck(path), question


def asked() -> Iterator[Question]:
    for owner, question in questions():
        for language in question.ask:
            yield from written(owner, question, language)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_shipped_deck_has_no_problems(path: Path) -> None:
    assert read(path.name, path.read_bytes()).problems == ()


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_all_of_a_deck_is_asked_in_each_of_its_languages(path: Path) -> None:
    found = deck(path)
    wanted = units(found, shipped_base())

    made = list(generate(shipped_base(), languages=found.title, units=wanted))
    for language in found.title:
        asked = {q.unit for q in made if q.language is language}
        assert asked | {found.unit(question) for question in found.questions} == wanted.keys()


def test_there_is_enough_to_ask_in_both_languages() -> None:
    assert len(PATHS) >= 8
    assert len(list(questions())) >= 60
    assert all({Language.EN, Language.RU} <= q.ask.keys() for _, q in questions())


def test_every_question_explains_its_answer_in_the_languages_it_is_asked_in() -> None:
    assert [q.id for _, q in questions() if q.explain.keys() != q.ask.keys()] == []


def test_every_question_grades_its_own_answer_right_in_every_language() -> None:
    for question in asked():
        if question.is_choice:
            continue
        for name in ("short", "full"):
            names = (getattr(a.names.within(question.language), name) for a in question.answers)
            typed = ", ".join(names)
            assert grader().grade(question, typed).outcome is Outcome.RIGHT, (question.id, typed)


def test_every_question_with_choices_has_exactly_one_right_one() -> None:
    for question in asked():
        if question.is_choice:
            found = [grade_choice(question, option.id).outcome for option in question.options]
            assert found.count(Outcome.RIGHT) == 1, question.id


def test_no_answer_of_one_question_is_right_for_another_kind_of_it() -> None:
    wrong = {
        AnswerKind.STATE: "Brazil",
        AnswerKind.CITY: "Lima",
        AnswerKind.YEAR: "1950",
        AnswerKind.DATE: "1 May 1950",
        AnswerKind.NUMBER: "77",
    }
    for question in asked():
        if question.expects in wrong and not question.is_choice:
            verdict = grader().grade(question, wrong[question.expects])
            assert verdict.outcome is Outcome.WRONG, question.id


def test_russian_words_have_russian_quotes_and_dashes() -> None:
    for _, question in questions():
        for text in (question.ask[Language.RU], question.explain[Language.RU]):
            assert '"' not in text, question.id
            assert " - " not in text, question.id


def test_what_is_selected_is_there_in_both_languages() -> None:
    for path in PATHS:
        assert len(units(deck(path), shipped_base())) >= len(deck(path).questions)


def test_the_example_of_the_readme_is_a_sound_deck() -> None:
    match = _EXAMPLE.search(README.read_text("utf-8"))
    assert match is not None

    found = read("my-deck.toml", match[0].encode())

    assert found.problems == ()
    assert found.deck is not None
    assert len(units(found.deck, shipped_base())) == 4 + 6


def test_the_readme_names_every_answer_key() -> None:
    text = README.read_text("utf-8")

    keys = {kind.value for kind in AnswerKind} - {AnswerKind.SET.value, AnswerKind.ORDER.value}
    assert [key for key in keys if f"`{key}`" not in text] == []
