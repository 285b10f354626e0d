"""One table of a TOML file, read field by field; every fault is reported and reading goes on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from orgtui.facts.dates import PartialDate
from orgtui.facts.names import FormerName, Language, Name, Names
from orgtui.facts.periods import Period

if TYPE_CHECKING:
    from orgtui.facts.problems import Problem

_Closed = TypeVar("_Closed", bound=Enum)
_SOME_DATE = PartialDate(year=1)
_SOME_NAME = Name(full="", short="")
_NEEDED_LANGUAGES = (Language.EN.value, Language.RU.value)
_LANGUAGES = frozenset(language.value for language in Language)


@cache
def _members(kind: type[_Closed]) -> Mapping[str, _Closed]:
    """Return the members of a closed set as files write them."""
    return {str(member.value): member for member in kind}


class Table:
    """The fields of one record and the problems met while reading them.

    A faulty field yields a placeholder, so that all faults of a record come out in one run; the
    reader drops a record whose table has problems.
    """

    def __init__(
        self,
        values: Mapping[str, object],
        *,
        file: str,
        line: int = 0,
        lines: Mapping[str, int] | None = None,
    ) -> None:
        """Wrap the values of a table that starts on a line of a file; `lines` are those of keys."""
        self.file = file
        self.line = line
        self._lines = lines or {}
        self.problems: list[Problem] = []
        self._values = values
        self._read: set[str] = set()

    def complain(self, cause: str, *, at: str = "") -> None:
        """Note a problem of this record, or of one of its keys."""
        from orgtui.facts.problems import Problem

        line = self._lines.get(at, self.line)
        self.problems.append(Problem(file=self.file, line=line, cause=cause))

    def has(self, key: str) -> bool:
        """Tell whether the key, one that may be left out, is there."""
        self._read.add(key)
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without a default the key must be there and not be empty."""
        self._read.add(key)
        value = self._values.get(key)
        if value is None:
            if default is None:
                self.complain(f'"{key}" is missing')
            return default or ""
        if not isinstance(value, str) or (default is None and not value.strip()):
            self.complain(f'"{key}" must be a text, not {_shown(value)}', at=key)
            return default or ""
        return value

    def reference(self, key: str) -> str | None:
        """Return the id of something else, or None when the key is left out."""
        return self.text(key) if self.has(key) else None

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.complain(f'"{key}" must be true or false, not {_shown(value)}', at=key)
            return default
        return value

    def number(self, key: str) -> int | None:
        """Return a whole number above zero, or None when the key is left out."""
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            cause = f'"{key}" must be a whole number above zero, not {_shown(value)}'
            self.complain(cause, at=key)
            return None
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when the key is left out."""
        value = self._take(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not {*map(type, value)} <= {str}:
            self.complain(f'"{key}" must be a list of texts, not {_shown(value)}', at=key)
            return ()
        return tuple(value)

    def choice(self, key: str, kind: type[_Closed], default: _Closed | None = None) -> _Closed:
        """Return a member of a closed set."""
        if default is not None and not self.has(key):
            return default
        value = self.text(key, default=None if default is None else str(default.value))
        members = _members(kind)
        if value not in members:
            fallback = default or next(iter(kind))
            if value:
                from orgtui.facts.problems import nearest

                known = list(members)
                hint = f"{nearest(value, known)} (one of {', '.join(known)})"
                self.complain(f'"{key}" cannot be "{value}"{hint}', at=key)
            return fallback
        chosen: _Closed = members[value]
        return chosen

    def date(self, key: str) -> PartialDate | None:
        """Return a date, or None when the key is left out."""
        text = self.text(key) if self.has(key) else ""
        if not text:
            return None
        try:
            return PartialDate.parse(text)
        except ValueError as error:
            self.complain(f'"{key}": {error}', at=key)
            return None

    def needed_date(self, key: str) -> PartialDate:
        """Return a date that must be there."""
        if not self.has(key):
            self.complain(f'"{key}" is missing')
        return self.date(key) or _SOME_DATE

    def period(self, key: str) -> Period | None:
        """Return a period, or None when the key is left out."""
        text = self.text(key) if self.has(key) else ""
        if not text:
            return None
        try:
            return Period.parse(text)
        except ValueError as error:
            self.complain(f'"{key}": {error}', at=key)
            return None

    def needed_period(self, key: str) -> Period:
        """Return a period that must be there."""
        if not self.has(key):
            self.complain(f'"{key}" is missing')
        return self.period(key) or Period(start=_SOME_DATE)

    def names(self) -> Names:
        """Return the names in every language; English and Russian must be there."""
        by_language = self._tables("names")
        for language_id in _NEEDED_LANGUAGES:
            if language_id not in by_language:
                self.complain(f'"names.{language_id}" is missing')
        for language_id in by_language:
            if language_id not in _LANGUAGES:
                cause = f'"names.{language_id}": the languages are en, ru and kk'
                self.complain(cause, at=f"names.{language_id}")
        return Names(
            en=self._name("en", by_language) or _SOME_NAME,
            ru=self._name("ru", by_language) or _SOME_NAME,
            kk=self._name("kk", by_language),
            former=self._former(),
        )

    def by_language(self, key: str) -> dict[Language, str]:
        """Return texts keyed by language, empty when the key is left out."""
        value = self._take(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.complain(f'"{key}" must be given by language, as in {key}.en = "…"', at=key)
            return {}
        inner = self._inner(value)
        texts = {
            language: inner.text(language.value)
            for language in Language
            if inner.has(language.value)
        }
        self._adopt(inner, key)
        return texts

    def note(self) -> dict[Language, str]:
        """Return the note by language; one text serves every language."""
        if not self.has("note"):
            return {}
        if isinstance(self._values["note"], dict):
            return self.by_language("note")
        text = self.text("note", "")
        return dict.fromkeys(Language, text) if text else {}

    def finish(self) -> None:
        """Report every key that nothing has read."""
        for key in self._values:
            if key not in self._read:
                from orgtui.facts.problems import nearest

                hint = nearest(key, sorted(self._read))
                self.complain(f'unknown key "{key}"{hint}', at=key)

    def _take(self, key: str) -> object:
        self._read.add(key)
        return self._values.get(key)

    def _tables(self, key: str) -> dict[str, object]:
        value = self._take(key)
        return value if isinstance(value, dict) else {}

    def _inner(self, values: object) -> Table:
        """Return a table within this one; what is no table counts as empty."""
        fields = values if isinstance(values, dict) else {}
        return Table(fields, file=self.file, line=self.line)

    def _adopt(self, inner: Table, key: str) -> None:
        """Take over the problems of a table within this one."""
        inner.finish()
        for problem in inner.problems:
            self.complain(f"{key}: {problem.cause}", at=key)

    def _name(self, language: str, by_language: Mapping[str, object]) -> Name | None:
        value = by_language.get(language)
        if value is None:
            return None
        inner = self._inner(value)
        full = inner.text("full")
        name = Name(full=full, short=inner.text("short", full), aliases=inner.texts("aliases"))
        self._adopt(inner, f"names.{language}")
        return name

    def _former(self) -> tuple[FormerName, ...]:
        value = self._take("former")
        if value is None:
            return ()
        if not isinstance(value, list):
            self.complain('"former" must be a list of tables', at="former")
            return ()
        former = []
        for item in value:
            inner = self._inner(item)
            former.append(
                FormerName(
                    name=inner.text("name"),
                    language=inner.choice("language", Language),
                    since=inner.date("since"),
                    until=inner.needed_date("until"),
                )
            )
            self._adopt(inner, "former")
        return tuple(former)


def _shown(value: object) -> str:
    """Return a value as the file spells it, as far as a sentence needs."""
    return str(value) + " without quotes" if isinstance(value, date) else repr(value)
