"""Reading the tables of the world's names, row by row."""

from collections.abc import Iterator
from importlib.resources import files


def rows(table: str) -> Iterator[list[str]]:
    """Yield the cells of each row of a table beside this module; its head says what they are."""
    yield from rows_of(files("orgtui.facts.world").joinpath(table).read_text("utf-8"))


def rows_of(text: str) -> Iterator[list[str]]:
    """Yield the cells of each row of a text, which tabs part; # begins a remark."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
