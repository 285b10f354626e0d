"""One table of a deck's file: texts by language, lists, and names that the facts do not have."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TypeVar

from orgtui.facts.names import Language
from orgtui.facts.problems import nearest
from orgtui.facts.tables import Table

_Closed = TypeVar("_Closed", bound=Enum)


class DeckTable(Table):
    """A table whose texts may be given by language."""

    def value(self, key: str) -> object:
        """Return what the file has under a key, None when it is left out."""
        return self._take(key)

    def words(
        self, key: str, languages: Sequence[Language], *, is_needed: bool = True
    ) -> dict[Language, str]:
        """Return texts by language; in a deck of one language a text may stand alone."""
        value = self._take(key)
        if value is None:
            if is_needed:
                self.complain(f'"{key}" is missing')
            return {}
        if isinstance(value, str):
            return self._alone(key, value, languages)
        texts = {language: _on_one_line(text) for language, text in self.by_language(key).items()}
        if isinstance(value, dict):
            for language in languages:
                if language not in texts:
                    self.complain(f'"{key}.{language.value}" is missing', at=key)
        for text in texts.values():
            self.refuse_controls(key, text)
        return texts

    def _alone(self, key: str, text: str, languages: Sequence[Language]) -> dict[Language, str]:
        text = _on_one_line(text)
        self.refuse_controls(key, text)
        if not text:
            self.complain(f'"{key}" must not be empty', at=key)
        elif len(languages) == 1:
            return {languages[0]: text}
        else:
            self.complain(f'"{key}" must be given by language, as in {key}.en = "…"', at=key)
        return {}

    def refuse_controls(self, key: str, text: str) -> None:
        """Note a character that would steer a terminal."""
        if not text.isprintable():
            cause = f'"{key}" holds a character that cannot be shown'
            self.complain(cause, at=key)

    def one_or_more(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, or one text that stands alone."""
        value = self._take(key)
        if isinstance(value, str):
            return (value,)
        return self.texts(key)

    def choices_of(
        self, key: str, kind: type[_Closed], *, but: Sequence[_Closed] = ()
    ) -> list[_Closed]:
        """Return members of a closed set, one or a list of them."""
        known = {str(member.value): member for member in kind if member not in but}
        found = []
        for text in self.one_or_more(key):
            if text in known:
                found.append(known[text])
            else:
                hint = f"{nearest(text, list(known))} (one of {', '.join(known)})"
                self.complain(f'"{key}" cannot be "{text}"{hint}', at=key)
        return found

    def year(self, key: str) -> int | None:
        """Return a year, or None when the key is left out."""
        year = self.number(key)
        if year is not None and year > 9999:
            self.complain(f'"{key}" must be a year like 2001, not {year}', at=key)
            return None
        return year

    def within(self, value: Mapping[str, object]) -> "DeckTable":
        """Return a table within this one."""
        return DeckTable(value, file=self.file, line=self.line)

    def adopt(self, inner: "DeckTable", key: str) -> None:
        """Take over the problems of a table within this one."""
        self._adopt(inner, key)


def _on_one_line(text: str) -> str:
    """Return a text without the line ends of the file."""
    return " ".join(text.split())
