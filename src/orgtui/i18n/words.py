"""What the app says, in the learner's language. Message ids are the English texts."""

from functools import cache
from pathlib import Path
from typing import Protocol

from orgtui.errors import OrgtuiError

DOMAIN = "orgtui"
LOCALE = Path(__file__).parent / "locale"
LANGUAGES = ("en", "ru")
"""The languages whose catalogues are complete."""
_STAND_INS = {"kk": "ru"}
"""The catalogue that serves a language without one of its own."""


class _Catalogue(Protocol):
    """What gives the texts of a language for English ones."""

    def gettext(self, message: str, /) -> str:
        """Return the text for a message."""
        ...

    def ngettext(self, one: str, other: str, number: int, /) -> str:
        """Return the text that goes with a number."""
        ...


class _English:
    """The messages themselves: to import gettext for them would take half a millisecond."""

    def gettext(self, message: str, /) -> str:
        """Return the message."""
        return message

    def ngettext(self, one: str, other: str, number: int, /) -> str:
        """Return the message that goes with a number."""
        return one if number == 1 else other


def _catalogue(language: str) -> _Catalogue:
    if language == "en":
        return _English()
    from gettext import translation

    return translation(DOMAIN, LOCALE, [language], fallback=True)


class Words:
    """One language's catalogue. By convention the variable is `say`: `say("Members")`.

    The name matters: the catalogue check looks for calls of `say` and `say.many`.
    """

    def __init__(self, language: str) -> None:
        """Open the catalogue of a language: "en", "ru" or "kk"."""
        self.language = language
        self.catalogue_language = _STAND_INS.get(language, language)
        """The language that is spoken, where this one has no catalogue of its own."""
        self._catalogue = _catalogue(self.catalogue_language)

    def __call__(self, message: str, /, **values: object) -> str:
        """Return the message in this language with its {values} filled in."""
        text = self._catalogue.gettext(message) if message else ""
        return text.format(**values) if values else text

    def error(self, error: OrgtuiError) -> str:
        """Return the sentence of an error in this language, the system's reason as well."""
        values = dict(error.values)
        reason = values.get("reason")
        if isinstance(reason, str) and reason.lower() in SYSTEM_REASONS:
            values["reason"] = self(reason.lower())
        return self(error.message, **values)

    def many(self, one: str, other: str, number: int, /, **values: object) -> str:
        """Return the form of the message that goes with {number}."""
        text = self._catalogue.ngettext(one, other, number)
        return text.format(number=number, **values)


@cache
def words(language: str) -> Words:
    """Return the catalogue of a language, opened once."""
    return Words(language)


def mark(message: str) -> str:
    """Mark a text for the catalogue where it cannot be translated yet."""
    return message


def mark_many(one: str, other: str) -> tuple[str, str]:
    """Mark the two forms of a text that goes with a number, as `mark` does."""
    return one, other


def wanted_language(choice: str, environment: str) -> str:
    """Return the language for a setting and, where it says "auto", for a locale: "ru_RU.UTF-8"."""
    if choice != "auto":
        return choice
    language = environment.partition("_")[0].partition(".")[0].lower()
    return language if language in (*LANGUAGES, *_STAND_INS) else "en"


SYSTEM_REASONS = (
    mark("permission denied"),
    mark("no such file or directory"),
    mark("is a directory"),
    mark("not a directory"),
    mark("file exists"),
    mark("file name too long"),
    mark("no space left on device"),
    mark("read-only file system"),
    mark("input/output error"),
    mark("too many open files"),
)
"""Why a file cannot be read or written, as the system says it in English."""
