"""The catalogues: what the code says, what is translated, and how a catalogue is compiled.

Run as a program it brings them up to date: `python tests/catalogues.py` adds new messages to the
Russian catalogue, drops those that are gone, and compiles it.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import click
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from orgtui import errors
from orgtui.cli.commands import app
from orgtui.cli.speaking import Misuse, paragraphs
from orgtui.storage.settings import SettingsError

SOURCE = Path(__file__).resolve().parent.parent / "src" / "orgtui"
LOCALE = SOURCE / "i18n" / "locale"
LANGUAGES = ("ru",)
"""The languages with a catalogue; English is written in the code."""
_NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)
"""For the headers, so that the same words always compile to the same bytes."""
_ERRORS = [name for name in vars(errors) if name.endswith("Error")]
KEYWORDS = {
    "say": None,
    "_say": None,
    "many": (1, 2),
    "mark": None,
    "mark_many": (1, 2),
    "template": None,
} | dict.fromkeys((*_ERRORS, SettingsError.__name__, Misuse.__name__))
"""The functions whose first arguments are messages; the last name before the parenthesis counts."""


def messages() -> Iterator[tuple[str | tuple[str, ...], str]]:
    """Yield every message that the code says, with the file it is in."""
    for path in sorted(SOURCE.rglob("*.py")):
        with path.open("rb") as file:
            for _, message, _, _ in extract("python", file, keywords=KEYWORDS):
                yield message, path.relative_to(SOURCE).as_posix()
    yield from ((message, "cli/commands.py") for message in _help())


def _help() -> Iterator[str]:
    """Yield what `--help` tells of the commands and their options."""
    context = click.Context(app)
    for command in (app, *(app.get_command(context, name) for name in app.list_commands(context))):
        if command is not None:
            yield from paragraphs(command)
            yield command.short_help or ""
            yield from (p.help or "" for p in command.params if isinstance(p, click.Option))


def template() -> Catalog:
    """Return a catalogue of all messages without translations."""
    catalogue = Catalog(fuzzy=False)
    for message, place in messages():
        if message:
            catalogue.add(message, locations=[(place, 0)])
    return catalogue


def po_file(language: str) -> Path:
    """Return where a language is translated."""
    return LOCALE / language / "LC_MESSAGES" / "orgtui.po"


def mo_file(language: str) -> Path:
    """Return where a language is compiled."""
    return po_file(language).with_suffix(".mo")


def catalogue(language: str) -> Catalog:
    """Read a catalogue as it is on the disk."""
    with po_file(language).open("rb") as file:
        return read_po(file, locale=language)


def compiled(language: str) -> bytes:
    """Return what the catalogue compiles to."""
    found = catalogue(language)
    found.creation_date = found.revision_date = _NO_DATE
    out = BytesIO()
    write_mo(out, found)
    return out.getvalue()


def update(language: str) -> tuple[str, ...]:
    """Bring a catalogue up to date and compile it; return what is not translated."""
    path = po_file(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    old = catalogue(language) if path.exists() else Catalog()
    new = Catalog(
        locale=language,
        project="orgtui",
        version="1",
        last_translator="orgtui",
        language_team=language,
        msgid_bugs_address="orgtui",
        header_comment="# The words of orgtui. Run tests/catalogues.py after a change.",
        fuzzy=False,
    )
    for message in template():
        if message.id:
            known = old.get(message.id)
            text = known.string if known is not None else ""
            new.add(message.id, text, locations=sorted(set(message.locations)))
    out = BytesIO()
    write_po(out, new, width=100, omit_header=False, include_lineno=False, sort_output=True)
    path.write_bytes(_without_dates(out.getvalue()))
    mo_file(language).write_bytes(compiled(language))
    return tuple(str(message.id) for message in new if message.id and not all(forms(message)))


def forms(message: Message) -> tuple[str, ...]:
    """Return the translation of a message, or all of its plural forms."""
    text = message.string
    return tuple(text) if isinstance(text, (tuple, list)) else (text,)


def _without_dates(text: bytes) -> bytes:
    """Drop the header's dates, which would change with every run."""
    lines = text.splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith((b'"POT-Cre', b'"PO-Rev')))


if __name__ == "__main__":
    untranslated = [message for language in LANGUAGES for message in update(language)]
    sys.stdout.writelines(f"not translated: {message}\n" for message in untranslated)
    sys.exit(1 if untranslated else 0)
