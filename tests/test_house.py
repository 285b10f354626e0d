import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = (
    "textual",
    "tinydb",
    "fsrs",
    "pymorphy3",
    "thefuzz",
    "Stemmer",
    "tomlkit",
    "charset_normalizer",
    "sqlite3",
)


def run_python(code: str, home: Path) -> str:
    environment = {"ORGTUI_HOME": str(home), "PATH": "", "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_command_line_starts_without_anything_heavy(tmp_path: Path) -> None:
    code = "import sys, orgtui.cli.main; print(*sorted(m.partition('.')[0] for m in sys.modules))"

    loaded = set(run_python(code, tmp_path).split())

    assert not loaded & set(HEAVY)


def test_opening_the_app_loads_no_facts_and_no_language_tools(tmp_path: Path) -> None:
    code = "import sys, orgtui.tui.app; print(*sorted(m.partition('.')[0] for m in sys.modules))"

    loaded = set(run_python(code, tmp_path).split())

    assert "textual" in loaded
    assert not loaded & {"tinydb", "fsrs", "pymorphy3", "thefuzz", "Stemmer"}


def test_importing_makes_no_file(tmp_path: Path) -> None:
    run_python(
        "import orgtui.cli.main, orgtui.tui.app, orgtui.workspace.quizzing", tmp_path / "home"
    )

    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("path", sorted((ROOT / "src").rglob("*.py")), ids=lambda p: p.stem)
def test_no_file_outgrows_its_room(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_every_direct_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8").lower()

    for dependency in project["dependencies"]:
        name = re.split(r"[<>=]", dependency)[0].lower()
        assert f"\n{name}==" in f"\n{locked}"


def test_ci_runs_the_line_of_the_readme(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert "<!-- test -->\n```sh\npython3 -m venv" in readme
    assert "<!-- test -->" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
