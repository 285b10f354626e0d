"""Reading the tables of the world's names, row by row."""

from collections.abc import Iterator

from orgtui.text.packaged import packaged


def rows(table: str) -> Iterator[list[str]]:
    """Yield the cells of each row of a table beside this module; its head says what they are."""
    yield from rows_of(packaged("orgtui.facts.world", table))


def rows_of(text: str) -> Iterator[list[str]]:
    """Yield the cells of each row of a text, which tabs part; # begins a remark."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
