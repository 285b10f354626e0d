"""The chair of the SCO in 2023–2024, asked as a learner is asked, on the shipped facts."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.quiz.generating import generate
from orgtui.quiz.question import Question
from orgtui.quiz.reasons import explain
from orgtui.quiz.verdict import Outcome
from orgtui.workspace.opening import Workspace, open_workspace

SCO = OrganisationId("sco")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    home: Path = tmp_path_factory.mktemp("home")
    opened = open_workspace(
        {"ORGTUI_HOME": str(home)}, lambda: datetime(2026, 11, 24, 9, tzinfo=UTC)
    )
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def question(workspace: Workspace) -> Question:
    wanted = "sco/chair/2023-07-04:holder/ru/typed"
    return next(q for q in generate(workspace.facts, [SCO], [Language.RU]) if q.id == wanted)


@pytest.mark.parametrize(
    "typed", ["Казахстан", "казахстаном", "Kazakhstan", "Rfpf[cnfy", "Казхстан", "Қазақстан"]
)
def test_the_right_state_is_right_however_it_is_written(
    workspace: Workspace, question: Question, typed: str
) -> None:
    assert workspace.grader.grade(question, typed).outcome is Outcome.RIGHT


@pytest.mark.parametrize("typed", ["Кыргызстан", "Казань", "2023", "Астана", "не Казахстан"])
def test_anything_else_is_wrong_and_says_why(
    workspace: Workspace, question: Question, typed: str
) -> None:
    verdict = workspace.grader.grade(question, typed)

    assert verdict.outcome is Outcome.WRONG
    assert explain(verdict, Language.RU) not in ("", "не распознано")


@pytest.mark.parametrize(
    ("day", "members", "chair"), [(date(2023, 5, 1), 8, "in"), (date(2023, 12, 1), 9, "kz")]
)
def test_members_and_chair_are_those_of_the_day(
    workspace: Workspace, day: date, members: int, chair: str
) -> None:
    facts = workspace.facts

    assert len(facts.members(SCO, day)) == members
    assert [found.state for found in facts.chair(SCO, day)] == [chair]
