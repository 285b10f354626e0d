import shutil
from pathlib import Path

import pytest

from tui.visiting import workspace_at


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the shipped facts compiled and the shipped articles linked, made once."""
    home = tmp_path_factory.mktemp("furnished") / "home"
    workspace = workspace_at(home)
    workspace.today_at_a_glance()
    for article in workspace.library.articles():
        workspace.article(article.id)
    workspace.close()
    return home


@pytest.fixture
def home(furnished: Path, tmp_path: Path) -> Path:
    """A home of one's own for each test."""
    return Path(shutil.copytree(furnished, tmp_path / "home"))
