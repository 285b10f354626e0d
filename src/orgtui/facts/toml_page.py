"""A TOML file with the lines on which its tables and keys stand, for sentences about problems."""

import re
from collections.abc import Mapping

from orgtui.facts.fact_file import FactFile
from orgtui.facts.problems import Problem
from orgtui.values import value

_HEADER = r"\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(?:#.*)?$"
_KEY = r"\s*([\w.-]+)\s*="
_MARK = "\ufeff"
"""The byte order mark that some editors put before a text."""


@value
class Page:
    """A file whose TOML has been parsed, with the lines on which its tables and keys stand."""

    file: FactFile
    content: dict[str, object]
    headers: Mapping[str, list[int]]
    """The lines of each table's headers, by its name."""
    keys: Mapping[int, Mapping[str, int]]
    """By the line of a header (0 before the first), the lines of the keys below it."""

    def line(self, header: str, index: int = 0) -> int:
        """Return the line of a table's header, of its one line where it has none, else 0."""
        lines = self.headers.get(header, ())
        if index < len(lines):
            return lines[index]
        return 0 if index else self.keys[0].get(header, 0)

    def problem(self, header: str, cause: str) -> Problem:
        """Return a problem of a table."""
        return Problem(file=self.file.path, line=self.line(header), cause=cause)


def page_of(file: FactFile) -> Page | Problem:
    """Parse a file, or say why it cannot be."""
    import tomli

    try:
        text = file.text.removeprefix(_MARK)
        content = tomli.loads(text)
    except UnicodeDecodeError:
        return Problem(file=file.path, line=0, cause="not UTF-8 text; save it as such")
    except tomli.TOMLDecodeError as error:
        return _syntax(file, text, error)
    except RecursionError:
        return Problem(file=file.path, line=0, cause="brackets within brackets, too many of them")
    headers, keys = _lines(text)
    return Page(file=file, content=content, headers=headers, keys=keys)


def _syntax(file: FactFile, text: str, error: ValueError) -> Problem:
    match = re.search(r"\(at line (\d+), column \d+\)", str(error))
    cause = re.sub(r"\s*\(at .*\)$", "", str(error))
    line = int(match.group(1)) if match else max(1, len(text.splitlines()))
    return Problem(file=file.path, line=line, cause=f"not TOML: {cause}")


def _lines(text: str) -> tuple[dict[str, list[int]], dict[int, dict[str, int]]]:
    """Return the lines of all headers, and of the keys below each; the first of a key counts."""
    header, assignment = re.compile(_HEADER), re.compile(_KEY)
    headers: dict[str, list[int]] = {}
    keys: dict[int, dict[str, int]] = {0: {}}
    current = keys[0]
    for number, line in enumerate(text.splitlines(), start=1):
        if match := header.fullmatch(line):
            headers.setdefault(match.group(1).replace('"', ""), []).append(number)
            current = keys[number] = {}
        elif match := assignment.match(line):
            key = match.group(1)
            current.setdefault(key, number)
            current.setdefault(key.partition(".")[0], number)
    return headers, keys
