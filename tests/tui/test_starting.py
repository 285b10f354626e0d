"""What the app does not do before its first page stands."""

import subprocess
import sys
from pathlib import Path

import pytest

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
