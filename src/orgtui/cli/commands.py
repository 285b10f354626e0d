"""The subcommands of `orgtui`, each found and imported when it is asked for."""

import os
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from orgtui import __version__
from orgtui.cli.speaking import Misuse, speak, told
from orgtui.i18n.words import Words, words
from orgtui.workspace.opening import open_workspace

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


class Commands(click.Group):
    """A group that imports a command when it is asked for, and tells of it in a language."""

    say: Words = words("en")

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of all commands."""
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by name, None where there is none."""
        if cmd_name not in _MODULES:
            return super().get_command(ctx, cmd_name)
        found: click.Command = getattr(import_module(f"orgtui.cli.{_MODULES[cmd_name]}"), cmd_name)
        return told(found, self.say)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is meant, or name the nearest.

        Raises:
            Misuse: when there is no such command.
        """
        if args[0] not in _MODULES:
            from difflib import get_close_matches

            close = get_close_matches(args[0], _MODULES, n=1, cutoff=0.7)
            if close:
                raise Misuse(
                    'no command "{name}"; did you mean "{near}"?', name=args[0], near=close[0]
                )
            raise Misuse('no command "{name}"', name=args[0])
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


def run_command(arguments: Sequence[str]) -> int:
    """Run the command that is meant and return its exit code: 2 where it was misused.

    Raises:
        KeyboardInterrupt: after Ctrl-C.
    """
    say = open_workspace(os.environ).say_anyway
    speak(say)
    spoken = told(app, say)
    spoken.say = say
    try:
        result: Any = spoken.main(args=arguments, prog_name="orgtui", standalone_mode=False)
    except click.ClickException as error:
        if isinstance(error, Misuse):
            error.speak(say)
        error.show()
        return error.exit_code
    except click.Abort:
        raise KeyboardInterrupt from None
    return result if isinstance(result, int) else 0
