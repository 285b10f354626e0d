"""First names, by the letters of all the forms that they take."""

from functools import cache

from orgtui.articles.mentions.word_forms import plain_forms
from orgtui.facts.world.tables import rows
from orgtui.text.stems import folded


@cache
def first_names() -> frozenset[str]:
    """Return the forms of the first names that the tables of the world's names hold, folded."""
    tables = ("first_names.txt", "given_names.txt")
    found = {name for table in tables for row in rows(table) for name in row[0].split()}
    forms = set(found)
    for english, russian, *_ in rows("people.txt"):
        for full in (english, russian):
            first, _, rest = full.partition(" ")
            if rest and len(first) > _SHORTEST:
                forms |= plain_forms(first.partition("-")[0])
    for name in found:
        forms |= plain_forms(name.capitalize())
    return frozenset(forms)


_SHORTEST = 2


def is_first_name(word: str) -> bool:
    """Whether a word with a capital letter is a first name in some case."""
    return folded(word) in first_names()
