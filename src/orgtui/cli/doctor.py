"""`orgtui doctor`: whether everything is as it should be, and where things are."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from orgtui import __version__
from orgtui.cli.learner import learner
from orgtui.cli.printing import put_table
from orgtui.errors import OrgtuiError
from orgtui.i18n.words import mark

if TYPE_CHECKING:
    from orgtui.i18n.words import Words
    from orgtui.workspace.opening import Workspace

_PARTS = ("textual", "tinydb", "click", "thefuzz", "fsrs", "PyStemmer", "pymorphy3", "lxml")
_LITTLE = 50 * 1024 * 1024
"""Bytes of free space below which the disk is called full."""
_SMALLEST = (40, 10)
"""Columns and rows below which the app has no room to work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    what: str
    """A message id: what was looked at."""
    text: str
    """What was found."""
    is_wrong: bool = False


@click.command(short_help="See whether all is well with the app and its files.")
@click.pass_context
def doctor(context: click.Context) -> None:
    """Look at versions, folders, databases and the terminal; exit 1 if anything is wrong."""
    with learner() as workspace:
        say = workspace.say_anyway
        findings = tuple(_examined(workspace, say))
        put_table(
            (say("wrong") if finding.is_wrong else "ok", say(finding.what), finding.text)
            for finding in findings
        )
    if any(finding.is_wrong for finding in findings):
        context.exit(1)


def _examined(workspace: "Workspace", say: "Words") -> Iterator[Finding]:
    yield _versions()
    yield from _missing_parts()
    home = workspace.home
    for what, folder in (
        (mark("Home folder"), home.root),
        (mark("Settings"), home.settings.parent),
        (mark("Cache"), home.cache),
    ):
        yield _folder(what, folder, say)
    yield _disk(home.root, say)
    yield _tried(mark("Settings file"), lambda: _settings(workspace, say), say)
    yield _tried(mark("Facts"), lambda: _facts(workspace, say), say)
    yield _tried(mark("Library"), lambda: _library(workspace, say), say)
    yield from _study(workspace, say)
    yield _terminal(say)
    yield _locale(workspace, say)


def _versions() -> Finding:
    from importlib.metadata import PackageNotFoundError, version

    from orgtui.storage.database import sqlite_version

    found = [f"orgtui {__version__}", f"Python {sys.version.split()[0]}"]
    found.append(f"SQLite {sqlite_version()}")
    for part in _PARTS:
        with suppress(PackageNotFoundError):
            found.append(f"{part} {version(part)}")
    return Finding(what=mark("Versions"), text=", ".join(found))


def _missing_parts() -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    for part in _PARTS:
        try:
            version(part)
        except PackageNotFoundError:
            yield Finding(what=mark("Missing"), text=part, is_wrong=True)


def _folder(what: str, folder: Path, say: "Words") -> Finding:
    """Tell whether a folder can be written, or could be made."""
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    if not there.is_dir():
        text = say("{path} is not a folder; set ORGTUI_HOME to one", path=there)
        return Finding(what=what, text=text, is_wrong=True)
    if not os.access(there, os.W_OK | os.X_OK):
        text = say("{path} cannot be written; change its permissions", path=there)
        return Finding(what=what, text=text, is_wrong=True)
    return Finding(what=what, text=str(folder))


def _disk(folder: Path, say: "Words") -> Finding:
    from shutil import disk_usage

    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        free = disk_usage(folder).free
    except OSError as error:
        return Finding(what=mark("Disk"), text=error.strerror or str(error), is_wrong=True)
    text = say("{megabytes} MB free", megabytes=free // 1024 // 1024)
    return Finding(what=mark("Disk"), text=text, is_wrong=free < _LITTLE)


def _tried(what: str, look: Callable[[], str], say: "Words") -> Finding:
    try:
        return Finding(what=what, text=look())
    except OrgtuiError as error:
        return Finding(what=what, text=say.error(error), is_wrong=True)


def _settings(workspace: "Workspace", say: "Words") -> str:
    path = workspace.home.settings
    if not path.exists():
        return say("none, so the defaults hold")
    _ = workspace.settings
    return str(path)


def _facts(workspace: "Workspace", say: "Words") -> str:
    base = workspace.facts
    count = sum(len(base.records(key)) for key in base.organisations)
    organisations = ", ".join(base.organisations)
    records = say.many("{number} record", "{number} records", count)
    return f"{records}: {organisations}"


def _library(workspace: "Workspace", say: "Words") -> str:
    if not workspace.home.library.exists():
        return say("not made yet")
    count = len(workspace.library.articles())
    return say.many("{number} article", "{number} articles", count)


def _study(workspace: "Workspace", say: "Words") -> Iterator[Finding]:
    what = mark("Reviews")
    if not workspace.home.study.exists():
        yield Finding(what=what, text=say("not made yet"))
        return
    try:
        problems = workspace.study.check()
    except OrgtuiError as error:
        problems = (say.error(error),)
    for problem in problems:
        yield Finding(what=what, text=problem, is_wrong=True)
    if not problems:
        yield Finding(what=what, text=str(workspace.home.study))


def _terminal(say: "Words") -> Finding:
    from shutil import get_terminal_size

    what = mark("Terminal")
    if not sys.stdout.isatty():
        return Finding(what=what, text=say("none, so the plain line mode is used"))
    size = get_terminal_size()
    text = f"{os.environ.get('TERM', '')} {size.columns}×{size.lines} {sys.stdout.encoding}"
    is_small = size.columns < _SMALLEST[0] or size.lines < _SMALLEST[1]
    return Finding(what=what, text=text, is_wrong=is_small)


def _locale(workspace: "Workspace", say: "Words") -> Finding:
    what = mark("Language")
    environment = " ".join(
        f"{name}={os.environ[name]}"
        for name in ("LC_ALL", "LC_MESSAGES", "LANG")
        if os.environ.get(name)
    )
    try:
        locale = environment or say("no locale")
        text = f"{workspace.language.value} ({locale})"
    except OrgtuiError:
        text = environment
    encoding = (sys.stdout.encoding or "").lower()
    return Finding(what=what, text=f"{text}, {encoding}", is_wrong=not encoding.startswith("utf"))
