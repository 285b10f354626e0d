"""The help: every command with its keys, written from the bindings themselves."""

from collections.abc import Mapping

from orgtui.i18n.words import mark
from orgtui.tui.keys import DESCRIPTIONS, Command
from orgtui.tui.layout import Page
from orgtui.tui.pages.writing import BLANK, Composer, Reader, heading, plain, title

_KEYS = 20
_GROUPS = {
    "app": mark("Everywhere"),
    "page": mark("On a page"),
    "day": mark("The day shown"),
    "shelf": mark("Articles"),
    "article": mark("In an article"),
    "proposal": mark("Facts stated in articles"),
    "quiz": mark("In a quiz"),
    "prompt": mark("While typing"),
}


def help_page(commands: Mapping[str, Command], reader: Reader) -> Page:
    """Compose the table of keys."""
    say = reader.say
    paragraphs = [
        title(say("Keys")),
        BLANK,
        plain(say("Letters work on the Russian and the Kazakh layout as well.")),
    ]
    for group, name in _GROUPS.items():
        paragraphs += heading(say(name))
        for key, command in commands.items():
            if key.startswith(f"{group}."):
                line = Composer(indent=2, hang=_KEYS + 2)
                line.column(" ".join(command.keys), _KEYS, "strong")
                paragraphs.append(line.add(say(DESCRIPTIONS[key])).done())
    return Page(paragraphs=tuple(paragraphs))
