"""Opens the app on a furnished home and looks at what it paints."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Input

from orgtui.articles.article import ArticleId
from orgtui.facts.ids import OrganisationId
from orgtui.quiz.question import AnswerKind, Question
from orgtui.tui.app import OrgtuiApp
from orgtui.tui.places import Place
from orgtui.tui.screens.quiz import QuizScreen
from orgtui.tui.widgets.page_view import PageView
from orgtui.workspace.opening import Workspace, open_workspace
from orgtui.workspace.quizzing import Desk

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SCO = OrganisationId("sco")
SIZES = ((60, 20), (80, 24), (120, 40))
ARTICLE = ArticleId("sco/overview.ru")


def workspace_at(home: Path, language: str = "en") -> Workspace:
    environment = {"ORGTUI_HOME": str(home), "LANG": f"{language}_XX.UTF-8"}
    return open_workspace(environment, lambda: MORNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Somebody at the keyboard, with eyes on the screen."""

    app: OrgtuiApp
    pilot: Pilot[Any]

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()

    async def type(self, text: str) -> None:
        """Put a text into the input that has the focus, then press Enter."""
        entry = self.app.screen.query_one(Input)
        entry.value = text
        await self.press("enter")

    @property
    def here(self) -> Place:
        return self.app.history.here.place

    @property
    def view(self) -> PageView:
        return self.app.screen.query_one(PageView)

    @property
    def page(self) -> str:
        """All text of the page, also what is below the screen."""
        return "\n".join(paragraph.text for paragraph in self.view.page.paragraphs)

    @property
    def rows(self) -> list[str]:
        """What is painted."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip) for strip in strips]

    @property
    def painted(self) -> str:
        return "\n".join(self.rows)

    @property
    def desk(self) -> Desk:
        screen = self.app.screen
        assert isinstance(screen, QuizScreen)
        assert screen.desk is not None
        return screen.desk

    @property
    def question(self) -> Question:
        question = self.desk.question
        assert question is not None
        return question

    async def skip_to(self, kind: AnswerKind) -> None:
        """Give questions up until one of a kind comes."""
        for _ in range(self.desk.session.total):
            if self.question.expects is kind:
                return
            await self.press("ctrl+d", "enter")
        raise AssertionError(f"no question of the kind {kind}")

    async def answer_rightly(self) -> None:
        """Type the right answer, or choose it."""
        if not self.question.is_choice:
            await self.type(self.right_answer())
            return
        right = self.question.answers[0].id
        at = [option.id for option in self.question.options].index(right)
        await self.press(*["down"] * at, "enter")

    def right_answer(self) -> str:
        names = [answer.names.within(self.question.language) for answer in self.question.answers]
        return ", ".join(name.full for name in names)


@asynccontextmanager
async def visiting(
    home: Path,
    place: Place | None = None,
    *,
    language: str = "en",
    size: tuple[int, int] = (80, 24),
) -> AsyncIterator[Visitor]:
    workspace = workspace_at(home, language)
    app = OrgtuiApp(workspace, place)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Visitor(app=app, pilot=pilot)
    workspace.close()


def add_article(home: Path, folder: Path, *paragraphs: str, title: str = "Own page") -> ArticleId:
    """Put a text of the learner's own into the library."""
    page = folder / "page.txt"
    page.write_text("\n\n".join((title, "5 March 2025", *paragraphs)), encoding="utf-8")
    workspace = workspace_at(home)
    added = workspace.keep(workspace.read_page(page))
    workspace.close()
    return added.article_id
