"""Every command and its keys; a letter answers on the Russian and the Kazakh layout as well.

No command depends on a digit: on the Kazakh layout the digit row holds letters.
"""

import unicodedata
from collections.abc import Iterator
from importlib import import_module
from types import MappingProxyType

from textual.binding import Binding

from orgtui.i18n.words import mark
from orgtui.values import value

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю"
"""The same physical keys on the Russian layout (ЙЦУКЕН); the Kazakh one has the same letters."""
_SHIFTED = MappingProxyType({"{": "Х", "}": "Ъ", "<": "Б", ">": "Ю", ":": "Ж", '"': "Э"})
_SIGNS = MappingProxyType({"/": ".№", "?": ","})
"""Signs that move: the key of "/" gives "." in Russian and "№" in Kazakh, that of "?" gives ","."""

DESCRIPTIONS = MappingProxyType(
    {
        "app.home": mark("Home"),
        "app.read": mark("Read"),
        "app.browse": mark("Browse"),
        "app.quiz": mark("Quiz"),
        "app.decks": mark("Decks"),
        "app.stats": mark("Stats"),
        "app.proposals": mark("Stated facts"),
        "app.search": mark("Search everywhere"),
        "app.help": mark("Help"),
        "app.back": mark("Back"),
        "app.forward": mark("Forward"),
        "app.theme": mark("Light or dark"),
        "app.language": mark("Русский / English"),
        "app.quit": mark("Quit"),
        "page.down": mark("Next line"),
        "page.up": mark("Previous line"),
        "page.next_screen": mark("Next screen"),
        "page.previous_screen": mark("Previous screen"),
        "page.top": mark("To the top"),
        "page.bottom": mark("To the end"),
        "page.next_link": mark("Next link"),
        "page.previous_link": mark("Previous link"),
        "page.follow": mark("Open"),
        "page.source": mark("Source"),
        "day.earlier_change": mark("Change before"),
        "day.later_change": mark("Change after"),
        "day.earlier_year": mark("A year earlier"),
        "day.later_year": mark("A year later"),
        "day.pick": mark("Pick a day"),
        "day.today": mark("Today"),
        "article.quiz": mark("Quiz me on this article"),
        "shelf.filter": mark("Show only some"),
        "article.left_out": mark("What was left out"),
        "shelf.remove": mark("Remove"),
        "shelf.undo": mark("Undo"),
        "proposal.accept": mark("Accept"),
        "proposal.edit": mark("Edit and accept"),
        "proposal.reject": mark("Reject"),
        "proposal.note": mark("Right, but no record"),
        "proposal.undo": mark("Undo"),
        "quiz.options": mark("Show options"),
        "quiz.skip": mark("I don’t know"),
        "quiz.next": mark("Next"),
        "quiz.overrule": mark("I was right"),
        "quiz.undo": mark("Undo"),
        "quiz.source": mark("Source"),
        "prompt.close": mark("Close"),
    }
)
"""What each command does; its id never changes."""


@value
class Command:
    """A command as the key line and the help show it."""

    id: str
    keys: tuple[str, ...]
    """Keys as a person calls them: "Enter", "j", "Ctrl+Q"; without the twins."""


_COMMANDS: dict[str, Command] = {}


def command(name: str, *keys: str, action: str = "", is_urgent: bool = False) -> Iterator[Binding]:
    """Yield the bindings of a command: each of its keys with its twins on other layouts.

    Keys are Textual's names or single characters; the action is the part of the name after the dot.
    An urgent command comes before the keys of an input that has the focus.
    """
    _COMMANDS[name] = Command(id=name, keys=tuple(_spoken(key) for key in keys))
    names = [twin for key in keys for twin in twins(key)]
    yield Binding(
        ",".join(names),
        action or name.partition(".")[2],
        DESCRIPTIONS[name],
        id=name,
        show=False,
        priority=is_urgent,
    )


def commands() -> dict[str, Command]:
    """Return every command that some screen or widget has, by id."""
    return dict(_COMMANDS)


def all_commands() -> dict[str, Command]:
    """Return every command of the app by id, those of screens not yet opened as well."""
    for name in ("place", "prompt", "proposals", "quiz"):
        import_module(f"orgtui.tui.screens.{name}")
    return commands()


def twins(key: str) -> list[str]:
    """Return Textual's names of a key and of what it types on the Russian and Kazakh layouts."""
    if len(key) != 1:
        return [key]
    found = [key]
    at = _LATIN.find(key.lower())
    if key in _SHIFTED:
        found.append(_SHIFTED[key])
    elif key in _SIGNS:
        found.extend(_SIGNS[key])
    elif at >= 0:
        twin = _CYRILLIC[at]
        found.append(twin.upper() if key.isupper() else twin)
    return [_textual_name(character) for character in found]


def _textual_name(character: str) -> str:
    if character.isalnum():
        return character
    name = unicodedata.name(character).lower()
    return _SHORTER.get(name, name.replace(" ", "_").replace("-", "_"))


_SHORTER = {"solidus": "slash", "number sign": "hash"}
_SPOKEN = MappingProxyType(
    {
        "enter": "Enter",
        "escape": "Esc",
        "tab": "Tab",
        "space": "Space",
        "up": "↑",
        "down": "↓",
        "pageup": "PgUp",
        "pagedown": "PgDn",
        "home": "Home",
        "end": "End",
        "backspace": "Backspace",
        "f1": "F1",
    }
)


def _spoken(key: str) -> str:
    if key in _SPOKEN:
        return _SPOKEN[key]
    modifier, plus, rest = key.partition("+")
    if plus:
        return f"{modifier.capitalize()}+{_SPOKEN.get(rest, rest.upper())}"
    return key
