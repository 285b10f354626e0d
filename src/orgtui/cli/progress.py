"""A line on the terminal that tells how far a long work has come, and leaves nothing behind."""

import shutil
import sys

import click

from orgtui.articles.sanitising import one_line, sanitised

_CELLS = 20
_BACK = "\r\x1b[K"


class Progress:
    """How many of a number of things are done; silent where nobody sees it."""

    def __init__(self, count: int) -> None:
        """Tell of this many things; none or one is not worth a line."""
        self._count = count
        self._is_seen = count > 1 and sys.stderr.isatty()
        self._is_shown = False

    def show(self, done: int, name: str) -> None:
        """Say how many are done, and what comes next."""
        if self._is_seen:
            full = _CELLS * done // self._count
            text = f"{'█' * full}{'░' * (_CELLS - full)} {done}/{self._count} "
            width = shutil.get_terminal_size().columns - 1
            line = f"{text}{one_line(sanitised(name))}"[:width]
            click.echo(f"{_BACK}{line}", nl=False, err=True)
            self._is_shown = True

    def clear(self) -> None:
        """Take the line away, before anything else is printed."""
        if self._is_shown:
            click.echo(_BACK, nl=False, err=True)
            self._is_shown = False
