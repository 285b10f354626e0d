"""The world's organisations by their names, as parties."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from orgtui.articles.proposal import Party
from orgtui.facts.ids import EntityKind
from orgtui.facts.world.tables import rows
from orgtui.text.folding import compact


@cache
def world_organisations() -> Mapping[str, Party]:
    """Return the world's organisations by their English, Russian and other names."""
    found: dict[str, Party] = {}
    for english, russian, others in rows("organisations.txt"):
        party = Party(kind=EntityKind.ORGANISATION, id=f"world:{compact(english)}", name=english)
        for name in (english, russian, *others.split(";")):
            found.setdefault(name, party)
    return MappingProxyType(found)
