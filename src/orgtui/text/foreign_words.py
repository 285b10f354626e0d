"""Numbers and months in languages that are not the app's own: answers are given in them too."""

from collections.abc import Iterator
from functools import cache

from orgtui.text.packaged import packaged

_MONTH = "month "


@cache
def foreign_numbers() -> dict[str, int]:
    """Return what each word or row of words counts, folded, flattened, without spaces."""
    return {word: int(value) for value, word in _rows() if not value.startswith(_MONTH)}


@cache
def foreign_months() -> dict[str, int]:
    """Return the number of the month, from 1, that each word names."""
    rows = ((value.removeprefix(_MONTH), value, word) for value, word in _rows())
    return {word: int(number) for number, value, word in rows if number != value}


def _rows() -> Iterator[tuple[str, str]]:
    text = packaged("orgtui.text", "foreign_words.txt")
    for line in text.splitlines():
        if not line.startswith("#"):
            value, words = line.split("\t")
            yield from ((value, word) for word in words.split())
