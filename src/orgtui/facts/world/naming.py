"""What the world's states, organisations and leaders are called in Russian."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from orgtui.facts.world.tables import rows

_TABLES = ("texts.txt", "media.txt", "institutions.txt", "people.txt", "organisations.txt")
"""The tables with an English and a Russian name; of two with one name the later one counts."""


@cache
def russian_names() -> Mapping[str, str]:
    """Return the Russian names of what articles may speak of, by their English ones."""
    named = {row[0]: row[1] for table in _TABLES for row in rows(table)}
    states = {row[2]: row[3] for row in rows("states.txt")}
    return MappingProxyType({english: name for english, name in (named | states).items() if name})
