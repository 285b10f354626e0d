"""Over 2,000 labelled answers: all kinds, English, Russian and Kazakh, right, nearly and wrong."""

from collections import Counter
from pathlib import Path

import pytest

from counting import shipped_base
from orgtui.quiz.grading import Grader
from orgtui.quiz.known import Known
from quiz.labelled import FOLDER, VERDICTS, Labelled, read

_FILES = sorted(FOLDER.glob("*.jsonl"))


@pytest.fixture(scope="module")
def grader() -> Grader:
    return Grader(Known.of(shipped_base().entities))


def _given(grader: Grader, row: Labelled) -> str:
    return VERDICTS[grader.grade(row.question, row.typed).outcome]


def test_there_are_enough_answers_of_every_kind() -> None:
    rows = [row for path in _FILES for row in read(path)]
    verdicts = Counter(row.verdict for row in rows)

    assert len(rows) >= 1_000
    assert len({row.category for row in rows}) >= 20
    assert len({row.question.expects for row in rows}) >= 9
    assert min(verdicts.values()) >= 100
    assert len({(row.question.answers, row.typed) for row in rows}) == len(rows)


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_answers_count_as_a_good_examiner_would_have_it(grader: Grader, path: Path) -> None:
    wrong = [
        f"{row.id}: {row.typed!r} is {row.verdict}, not {given} ({row.why})"
        for row in read(path)
        if (given := _given(grader, row)) != row.verdict
    ]

    assert wrong == []
