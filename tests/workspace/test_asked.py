"""A session's questions are made by and by, and are the same as made at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from counting import shipped_base
from orgtui.facts.names import Language
from orgtui.quiz.generating import SUBJECTS, direction_of, drafting, generate
from orgtui.quiz.question import UnitId
from orgtui.workspace.asked import Asked
from orgtui.workspace.opening import Workspace
from workspace.test_opening import open_at


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_at(tmp_path / "home")
    yield opened
    opened.close()


@pytest.mark.parametrize("number", range(len(SUBJECTS)))
def test_every_subject_names_the_directions_that_it_asks_in(number: int) -> None:
    subject, directions = SUBJECTS[number]
    base, drafts = shipped_base(), drafting(subject)

    asked = {direction_of(d.unit) for key in base.organisations for d in drafts(base, key)}

    assert asked == set(directions.split())


def test_questions_made_apart_are_those_made_together(workspace: Workspace) -> None:
    together = list(generate(workspace.facts, languages=[Language.RU]))
    units = tuple(dict.fromkeys(question.unit for question in together))[::7]
    asked = Asked(workspace, units, Language.RU, None)

    apart = {form.id: form for unit in units for form in asked.forms(unit).values()}

    assert apart == {question.id: question for question in together if question.unit in set(units)}


def test_all_questions_are_made_in_the_end_and_none_twice(workspace: Workspace) -> None:
    units = [UnitId(text) for text in ("sco/chair/2023-07-04:holder", "cis/founding:founding")]
    asked = Asked(workspace, units, Language.RU, None)
    assert asked.forms(units[0])

    assert asked.make_more() == {units[1]}
    assert asked.make_more() == ()


def test_a_unit_that_the_facts_do_not_ask_has_no_questions(workspace: Workspace) -> None:
    gone = UnitId("sco/chair/1815-01-01:holder")

    assert not Asked(workspace, [gone], Language.RU, None).forms(gone)
    assert not Asked(workspace, [], Language.RU, None).forms(gone)
