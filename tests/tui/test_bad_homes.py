"""Homes that cannot be read: one sentence, and exit code 1 after leaving."""

import sqlite3
from pathlib import Path

import pytest

from orgtui.errors import NewerDatabaseError, OrgtuiError
from orgtui.tui.app import OrgtuiApp
from orgtui.tui.places import Home, Index, OrganisationPage, Quizzing, Reading, Shelf, Stats
from tui.visiting import ARTICLE, SCO, visiting, workspace_at

SCO_PAGE = OrganisationPage(organisation=SCO)
BROKEN = 'id = "mine"\nperiod = "2001/1999"\n'


def break_facts(home: Path) -> None:
    own = home / "facts" / "mine.toml"
    own.parent.mkdir(exist_ok=True)
    own.write_text(BROKEN, encoding="utf-8")


@pytest.mark.parametrize("place", [SCO_PAGE, Index(), Home(), Reading(article=ARTICLE), Stats()])
async def test_broken_facts_are_told_with_file_and_line(
    place: Home | Index | OrganisationPage | Reading | Stats, home: Path
) -> None:
    break_facts(home)
    async with visiting(home, place) as visitor:
        assert "mine.toml" in visitor.page
        assert isinstance(visitor.app.failure, OrgtuiError)


async def test_with_broken_facts_the_shelf_the_help_and_every_key_still_work(home: Path) -> None:
    break_facts(home)
    async with visiting(home, SCO_PAGE) as visitor:
        await visitor.press("[", "}", "d", "escape", "s", "q", "escape", "b", "t", "?")
        await visitor.press("r")

        assert "at a glance" in visitor.page


async def test_a_quiz_on_broken_facts_says_why_there_is_none(home: Path) -> None:
    break_facts(home)
    async with visiting(home, Quizzing()) as visitor:
        assert "mine.toml" in visitor.page
        assert visitor.app.failure is not None


@pytest.mark.parametrize("place", [Home(), Quizzing()])
async def test_a_study_log_of_a_newer_version_is_told(place: Home | Quizzing, home: Path) -> None:
    make_newer(workspace_at(home).home.study)
    async with visiting(home, place) as visitor:
        assert "newer" in visitor.page or "later" in visitor.page
        assert isinstance(visitor.app.failure, NewerDatabaseError)
        await visitor.press("b")
        assert "SCO" in visitor.page


async def test_a_library_of_a_newer_version_is_told(home: Path) -> None:
    make_newer(workspace_at(home).home.library)
    async with visiting(home, Shelf()) as visitor:
        assert isinstance(visitor.app.failure, NewerDatabaseError)
        await visitor.press("h", "r", "b")
        assert "SCO" in visitor.page


def make_newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()


async def test_an_answer_that_cannot_be_stored_is_told_and_the_question_stays(home: Path) -> None:
    async with visiting(home, Quizzing(organisations=(SCO,))) as visitor:
        prompt = visitor.question.prompt
        visitor.app.workspace.study._connection.execute("PRAGMA query_only = ON")
        await visitor.type(visitor.right_answer())

        assert visitor.question.prompt == prompt
        assert "✓ Right" not in visitor.painted


def test_settings_that_cannot_be_read_are_told_before_the_screen_opens(home: Path) -> None:
    workspace = workspace_at(home)
    workspace.home.settings.write_text("theme = [", encoding="utf-8")

    with pytest.raises(OrgtuiError, match="settings"):
        OrgtuiApp(workspace)
