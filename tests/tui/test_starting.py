"""What the app does not do before its first page stands."""

import subprocess
import sys
from pathlib import Path

import pytest
from textual import events

from orgtui.articles.article import ArticleId
from orgtui.facts.ids import OrganisationId
from orgtui.tui.app import OrgtuiApp
from orgtui.tui.places import Home, Index, OrganisationPage, Place, Reading
from orgtui.tui.routing import page_of
from orgtui.tui.screens.place import PlaceScreen
from orgtui.tui.themes import DARK, LIGHT
from orgtui.tui.widgets.page_view import PageView
from orgtui.values import replace
from tui.visiting import visiting, workspace_at

HEAVY = {"tinydb", "fsrs", "pymorphy3", "thefuzz", "rapidfuzz", "trafilatura", "babel", "Stemmer"}
SCRIPT = """
import asyncio, sys
from orgtui.tui.app import OrgtuiApp
from orgtui.workspace.opening import open_workspace

async def paint():
    workspace = open_workspace({"ORGTUI_HOME": sys.argv[1], "LANG": "en_GB.UTF-8"})
    app = OrgtuiApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Begin" in str(app.screen.query_one("#page").page)
    workspace.close()

if len(sys.argv) > 1:
    asyncio.run(paint())
print(*{name.partition(".")[0] for name in sys.modules})
"""


@pytest.mark.parametrize("is_painting", [False, True])
def test_the_first_page_needs_no_heavy_package(home: Path, *, is_painting: bool) -> None:
    arguments = [sys.executable, "-c", SCRIPT, *([str(home)] if is_painting else [])]

    done = subprocess.run(arguments, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert not HEAVY & set(done.stdout.split())


@pytest.mark.parametrize("place", [Home(), Reading(article=ArticleId("sco/overview.en"))])
async def test_the_page_is_there_before_the_terminal_is_drawn(
    home: Path, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[int] = []

    def render(view: PageView, y: int, draw=PageView.render_line):
        lines.append(len(view.layout_now.lines))
        return draw(view, y)

    monkeypatch.setattr(PageView, "render_line", render)
    workspace = workspace_at(home)

    async with OrgtuiApp(workspace, place).run_test(size=(80, 24)):
        pass
    workspace.close()

    assert lines[0] == lines[-1] > 10


@pytest.mark.parametrize("place", [Index(), OrganisationPage(organisation=OrganisationId("sco"))])
async def test_what_is_not_seen_at_first_is_composed_after_the_first_frame(
    home: Path, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[int, bool]] = []

    def render(view: PageView, y: int, draw=PageView.render_line):
        drawn.append((len(view.page.paragraphs), view.show_vertical_scrollbar))
        return draw(view, y)

    monkeypatch.setattr(PageView, "render_line", render)

    async with visiting(home, place) as visitor:
        await visitor.pilot.pause()
        app = visitor.app
        whole = page_of(place, app.workspace, replace(app.reader, lines=None))

    assert drawn[0] == (24, False)
    assert drawn[-1] == (len(whole.paragraphs), True)


@pytest.mark.parametrize("action", ["bottom", "next_screen", "previous_link"])
async def test_who_goes_on_before_the_rest_is_there_gets_there(
    home: Path, action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[tuple[int, int | None]] = []

    async def go(*, is_waiting: bool) -> None:
        sco = OrganisationPage(organisation=OrganisationId("sco"))
        async with visiting(home, sco) as visitor:
            assert visitor.view.is_whole is is_waiting
            await visitor.view.run_action(action)
            await visitor.pilot.pause()
            reached.append((visitor.view.top_line, visitor.view.link_number))

    await go(is_waiting=True)
    monkeypatch.setattr(PlaceScreen, "call_after_refresh", lambda *_: True)
    await go(is_waiting=False)

    assert reached[0] == reached[1]
    assert reached[0][0] > 0


@pytest.mark.parametrize("theme", [DARK, LIGHT])
async def test_the_first_frame_has_the_chosen_colours(home: Path, theme) -> None:
    (home / "settings.toml").write_text(f'theme = "{theme.name.removeprefix("orgtui-")}"\n')
    workspace = workspace_at(home)
    app = OrgtuiApp(workspace)
    backgrounds: list[str] = []

    async with app.run_test(
        size=(80, 24),
        message_hook=lambda message: (
            backgrounds.append(app.screen.styles.background.hex.lower())
            if isinstance(message, events.Mount) and app.screen_stack
            else None
        ),
    ):
        pass
    workspace.close()

    assert set(backgrounds[1:]) == {theme.background}
