"""The command line in the learner's language: its help, and what is said of misuse."""

import gettext
import os
from copy import copy
from typing import TYPE_CHECKING, TypeVar

import click

from orgtui.i18n.words import DOMAIN, LOCALE, Words, mark, mark_many

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = TypeVar("Kind", bound=click.Command)

OF_CLICK = (
    mark("Usage:"),
    mark("Options"),
    mark("Commands"),
    mark("Show the version and exit."),
    mark("Show this message and exit."),
    mark("default: {default}"),
    mark("Error: {message}"),
    mark("Try '{command} {option}' for help."),
    mark("No such option {name!r}."),
    mark("Missing argument"),
    mark("Invalid value: {message}"),
    mark("Invalid value for {param_hint}: {message}"),
    mark("{value!r} is not a valid {number_type}."),
    mark("{value} is not in the range {range}."),
    mark("Option {name!r} does not take a value."),
    mark_many("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    mark_many("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    mark_many(
        "Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."
    ),
    mark_many("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)
"""What click says by itself here. It looks for its words where all of `gettext` does."""


class Misuse(click.UsageError):
    """Options or arguments that mean nothing, or nothing together: a sentence with what to do."""

    def __init__(self, message: str, /, **values: object) -> None:
        """Take an English template with {name} fields, which is the message id, and its values."""
        text = message.format(**values) if values else message
        super().__init__(text, click.get_current_context(silent=True))
        self._id = message
        self._values = values
        self._say: Words | None = None

    def speak(self, say: Words) -> None:
        """Have the sentence told in a language."""
        self._say = say

    def format_message(self) -> str:
        """Return the sentence."""
        return self._say(self._id, **self._values) if self._say is not None else self.message


def speak(say: Words) -> None:
    """Have click say its own words in a language."""
    gettext.bindtextdomain(DOMAIN, os.fspath(LOCALE))
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = say.catalogue_language


def told(command: Kind, say: Words) -> Kind:
    """Return a command whose help is in a language."""
    spoken = copy(command)
    spoken.short_help = say(command.short_help) if command.short_help else None
    spoken.help = "\n\n".join(say(paragraph) for paragraph in paragraphs(command))
    spoken.params = [_told(parameter, say) for parameter in command.params]
    return spoken


def paragraphs(command: click.Command) -> "Iterator[str]":
    """Yield the paragraphs of a command's help, each as one line."""
    for paragraph in (command.help or "").split("\n\n"):
        yield " ".join(paragraph.split())


def _told(parameter: click.Parameter, say: Words) -> click.Parameter:
    spoken = copy(parameter)
    if isinstance(spoken, click.Option) and spoken.help:
        spoken.help = say(spoken.help)
    return spoken
