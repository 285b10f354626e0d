"""Runs the command line in this process, with a home of its own and captured streams."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from orgtui.cli.main import main
from orgtui.workspace.opening import open_workspace

SOURCE = Path(__file__).resolve().parent.parent.parent / "src"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


Orgtui = Callable[..., Ran]


@pytest.fixture(scope="session")
def warm_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the facts once for all tests."""
    home = tmp_path_factory.mktemp("warm")
    workspace = open_workspace({"ORGTUI_HOME": str(home)})
    assert workspace.facts.organisations
    return workspace.home.cache


@pytest.fixture
def home(tmp_path: Path, warm_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new learner's home, English, with compiled facts."""
    folder = tmp_path / "home"
    shutil.copytree(warm_cache, folder / "cache")
    monkeypatch.setenv("ORGTUI_HOME", str(folder))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return folder


@pytest.fixture
def orgtui(home: Path, monkeypatch: pytest.MonkeyPatch) -> Orgtui:
    """Run a command as the shell would; `typed` is its standard input."""

    def run(*arguments: str, typed: str | bytes = "") -> Ran:
        given = typed if isinstance(typed, bytes) else typed.encode()
        out, err = (TextIOWrapper(BytesIO(), encoding="utf-8") for _ in range(2))
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdin", TextIOWrapper(BytesIO(given), encoding="utf-8"))
            patched.setattr(sys, "stdout", out)
            patched.setattr(sys, "stderr", err)
            with pytest.raises(SystemExit) as left:
                main(arguments)
        texts = []
        for stream in (out, err):
            stream.flush()
            texts.append(stream.buffer.getvalue().decode())  # type: ignore[attr-defined]
        return Ran(code=int(left.value.code or 0), out=texts[0], err=texts[1])

    return run


@pytest.fixture
def shell(home: Path) -> Callable[..., "subprocess.Popen[bytes]"]:
    """Start a command in a process of its own, as from a terminal: Ctrl-C reaches it.

    Where a shell runs the tests in the background, what they start ignores that signal.
    """

    def start(arguments: Sequence[str], **streams: int) -> "subprocess.Popen[bytes]":
        code = (
            "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
            "from orgtui.cli.main import main; main()"
        )
        environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8"}
        return subprocess.Popen(
            [sys.executable, "-c", code, *arguments], env=environment, **streams
        )

    return start


PAGE = """\
Совещание координаторов прошло в Ташкенте

14 марта 2025

В Ташкенте завершилось очередное совещание национальных координаторов ШОС. Его вёл представитель \
Китая, который объяснил, почему повестка оказалась длиннее обычной.

Участники согласовали проекты решений и договорились вернуться к спорным пунктам в мае. По словам \
делегата Казахстана, работа шла без спешки и закончилась раньше, чем ожидалось.

Следующая встреча назначена на конец мая, место ещё выбирают. Делегация Узбекистана предложила \
снова собраться в Ташкенте, и возражений не последовало.
"""
"""A saved page, written for these tests."""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page with an article."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path
