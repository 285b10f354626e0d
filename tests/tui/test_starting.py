"""What the app does not do before its first page stands."""

import subprocess
import sys
from pathlib import Path

import pytest
from textual import events

from orgtui.articles.article import ArticleId
from orgtui.tui.app import OrgtuiApp
from orgtui.tui.places import Home, Place, Reading
from orgtui.tui.themes import DARK, LIGHT
from orgtui.tui.widgets.page_view import PageView
from tui.visiting import workspace_at

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
