"""The facts that ship with the app, seen as a whole."""

from pathlib import Path

import pytest

from orgtui.facts.base import FactBase
from orgtui.facts.checking import check
from orgtui.facts.fact_file import FactFile
from orgtui.facts.names import Language
from orgtui.facts.reading import Row, read
from orgtui.quiz.generating import generate
from orgtui.quiz.grading import Grader
from orgtui.quiz.kinds import Form, spec_of
from orgtui.quiz.known import Known
from orgtui.quiz.question import AnswerKind, Question
from orgtui.quiz.verdict import Outcome

_DATA = Path(__file__).resolve().parents[2] / "data"


def _files() -> list[FactFile]:
    paths = [*sorted(_DATA.glob("*.toml")), *sorted((_DATA / "organisations").glob("*.toml"))]
    return [
        FactFile(path=str(path.relative_to(_DATA)), name=path.name, content=path.read_bytes())
        for path in paths
    ]


@pytest.fixture(scope="module")
def rows() -> tuple[Row, ...]:
    found, faults = read(_files())
    assert not faults, "\n".join(map(str, faults))
    return found


@pytest.fixture(scope="module")
def base(rows: tuple[Row, ...]) -> FactBase:
    return FactBase.holding(rows)


@pytest.fixture(scope="module")
def questions(base: FactBase) -> list[Question]:
    return list(generate(base))


def test_the_shipped_facts_have_no_problem(base: FactBase, rows: tuple[Row, ...]) -> None:
    found = check(base, rows)

    assert not found, "\n".join(map(str, found))


def test_every_file_is_named_after_its_organisation(base: FactBase) -> None:
    stems = {path.stem for path in (_DATA / "organisations").glob("*.toml")}

    assert stems == set(base.organisations)


def test_every_organisation_yields_questions_of_several_kinds(
    base: FactBase, questions: list[Question]
) -> None:
    for organisation in base.organisations:
        kinds = {q.kind for q in questions if q.facts[0].partition("/")[0] == organisation}
        assert len(kinds) >= 4, organisation


def test_every_question_has_an_id_of_its_own(questions: list[Question]) -> None:
    ids = [question.id for question in questions]

    assert len(set(ids)) == len(ids)


def test_no_two_questions_of_a_form_have_the_same_words(questions: list[Question]) -> None:
    seen: dict[tuple[object, ...], Question] = {}
    for question in questions:
        # "Which of these …?" is told apart by what one can choose from.
        of_these = spec_of(question.kind).form is Form.CHOICE
        options = frozenset(option.id for option in question.options) if of_these else None
        key = (question.prompt, question.is_choice, options)
        assert seen.setdefault(key, question) is question, (question.id, seen[key].id)


def test_facts_of_questions_are_in_the_base(base: FactBase, questions: list[Question]) -> None:
    for fact in {fact for question in questions for fact in question.facts}:
        assert base.record(fact) is not None


def test_prompts_are_whole_sentences_without_holes(questions: list[Question]) -> None:
    for question in questions:
        assert question.prompt[-1] in ".?)", question.prompt
        assert question.explanation, question.id
        assert not set("{}[]") & set(question.prompt + question.explanation), question.prompt


def test_russian_questions_are_in_russian(questions: list[Question]) -> None:
    for question in questions:
        if question.language is Language.RU:
            latin = [c for c in question.prompt if c.isascii() and c.isalpha()]
            cyrillic = [c for c in question.prompt if "а" <= c.lower() <= "я"]
            assert len(latin) < len(cyrillic), question.prompt


def test_a_choice_offers_the_right_answer_among_three_or_four(questions: list[Question]) -> None:
    for question in questions:
        if question.expects is AnswerKind.TRUTH:
            assert [option.id for option in question.options] == ["yes", "no"]
        elif question.is_choice:
            assert 3 <= len(question.options) <= 4, question.id
            assert set(question.answers) <= set(question.options), question.id


def test_every_answer_is_right_as_it_is_shown(base: FactBase, questions: list[Question]) -> None:
    grader = Grader(Known.of(base.entities))

    for question in questions:
        if not question.is_choice:
            shown = ", ".join(answer.names.short(question.language) for answer in question.answers)
            verdict = grader.grade(question, shown)
            assert verdict.outcome is Outcome.RIGHT, (question.prompt, shown, verdict.reason)


def test_no_option_is_right_besides_the_answer(base: FactBase, questions: list[Question]) -> None:
    grader = Grader(Known.of(base.entities))

    for question in questions:
        if question.is_choice and question.expects is not AnswerKind.TRUTH:
            right = {answer.id for answer in question.answers}
            for option in question.options:
                verdict = grader.grade(question, option.names.short(question.language))
                is_right = verdict.outcome is Outcome.RIGHT
                assert is_right is (option.id in right), (question.id, option.id, verdict.reason)


def test_every_shipped_source_has_an_address(rows: tuple[Row, ...]) -> None:
    sources = [row for row in rows if row.kind == "source"]

    assert [f"{row.owner}:{row.key}" for row in sources if not row.values.get("url")] == []
