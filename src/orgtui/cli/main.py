"""The command `orgtui`: finds its subcommands, and turns every error into one sentence."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from orgtui import __version__
from orgtui.cli.printing import narrate, speak_any_encoding
from orgtui.errors import OrgtuiError

_MODULES = {
    "read": "reading",
    "browse": "browsing",
    "quiz": "quizzing",
    "add": "adding",
    "proposals": "proposals",
    "facts": "facts",
    "search": "searching",
    "check": "checking",
    "stats": "stats",
    "doctor": "doctor",
}
"""Where each command lives, in the order of the help."""
MANY = 100_000
"""New objects between two searches for garbage."""
INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells have it."""


class Commands(click.Group):
    """A group that imports a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of all commands."""
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by name, None where there is none."""
        if cmd_name not in _MODULES:
            return super().get_command(ctx, cmd_name)
        found: click.Command = getattr(import_module(f"orgtui.cli.{_MODULES[cmd_name]}"), cmd_name)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is meant, or name the nearest.

        Raises:
            UsageError: when there is no such command.
        """
        if args[0] not in _MODULES:
            from difflib import get_close_matches

            close = get_close_matches(args[0], _MODULES, n=1, cutoff=0.7)
            hint = f'; did you mean "{close[0]}"?' if close else ""
            raise click.UsageError(f'no command "{args[0]}"{hint}', ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="orgtui")
@click.pass_context
def app(context: click.Context) -> None:
    """Study international organisations: read, browse dated facts, be quizzed.

    Without a command, orgtui opens at home: what is due today and what to read on.
    """
    if context.invoked_subcommand is None:
        from orgtui.cli.home import home

        home()


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0, 1 for errors, 2 for usage, 130 after Ctrl-C."""
    # A command makes many objects, throws few away and ends: looking for garbage, on the way and
    # once more at the end, takes it a fifth of its time.
    gc.set_threshold(MANY)
    speak_any_encoding()
    code = _run(arguments)
    gc.freeze()
    sys.exit(code)


def _run(arguments: Sequence[str] | None) -> int:
    try:
        result: Any = app.main(args=arguments, prog_name="orgtui", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except OrgtuiError as error:
        narrate(f"orgtui: {_told(error)}")
        return error.exit_code
    except OSError as error:
        _drop_output()
        narrate(f"orgtui: the output cannot be written ({error.strerror}); nothing else was lost")
        return 1
    return result if isinstance(result, int) else 0


def _told(error: OrgtuiError) -> str:
    """Return the sentence of an error in the learner's language."""
    from orgtui.workspace.opening import open_workspace

    return open_workspace(os.environ).say_anyway.error(error)


def _drop_output() -> None:
    """Point the standard output nowhere, so that what is left in it raises nothing at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
