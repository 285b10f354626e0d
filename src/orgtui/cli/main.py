"""The command `orgtui`: runs what is asked for, and turns every error into one sentence."""

import gc
import os
import sys
from collections.abc import Sequence

from orgtui.cli.printing import is_terminal, narrate, speak_any_encoding
from orgtui.errors import OrgtuiError

MANY = 100_000
"""New objects between two searches for garbage."""
INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells have it."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0, 1 for errors, 2 for usage, 130 after Ctrl-C."""
    # A command makes many objects, throws few away and ends: looking for garbage, on the way and
    # once more at the end, takes it a fifth of its time.
    gc.set_threshold(MANY)
    speak_any_encoding()
    code = _run(sys.argv[1:] if arguments is None else arguments)
    gc.freeze()
    sys.exit(code)


def _run(arguments: Sequence[str]) -> int:
    try:
        return _done(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OrgtuiError as error:
        narrate(f"orgtui: {_told(error)}")
        return error.exit_code
    except OSError as error:
        _drop_output()
        narrate(f"orgtui: the output cannot be written ({error.strerror}); nothing else was lost")
        return 1


def _done(arguments: Sequence[str]) -> int:
    """Do what is asked for and return the exit code.

    What opens in the app and has no options needs no click, which would take 6 ms to import.
    """
    if is_terminal() and _is_opened(arguments):
        return 0
    from orgtui.cli.commands import run_command

    return run_command(arguments)


def _is_opened(arguments: Sequence[str]) -> bool:
    """Open what is asked for in the app where it has no options, and tell whether it has none."""
    if arguments:
        from orgtui.cli.places import open_place

        return open_place(arguments)
    from orgtui.cli.home import home

    home()
    return True


def _told(error: OrgtuiError) -> str:
    """Return the sentence of an error in the learner's language."""
    from orgtui.workspace.opening import open_workspace

    return open_workspace(os.environ).say_anyway.error(error)


def _drop_output() -> None:
    """Point the standard output nowhere, so that what is left in it raises nothing at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
