"""The world's organisations by their names, as parties."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from orgtui.articles.proposal import Party
from orgtui.facts.ids import EntityKind
from orgtui.facts.world.tables import rows
from orgtui.text.folding import compact
from orgtui.text.late_patterns import late

_OF_HEADS = late(
    r"(?:Summit|Assembly|Supreme Council"
    r"|(?:Authority|Conference|Council) of Heads of (?:State|Government)[\w ]*)"
    r" of (?:the )?(?P<owner>.+)"
    r"|(?P<owner2>.+) (?:Summit|Assembly|Supreme Council|Authority|Heads of Government Meeting)"
)
"""What bodies are called in which an organisation meets: its heads, or all its members."""


@cache
def world_organisations() -> Mapping[str, Party]:
    """Return the world's organisations by their English, Russian and other names."""
    found: dict[str, Party] = {}
    for english, russian, others in rows("organisations.txt"):
        party = Party(kind=EntityKind.ORGANISATION, id=f"world:{compact(english)}", name=english)
        for name in (english, russian, *others.split(";")):
            found.setdefault(name, party)
    return MappingProxyType(found)


@cache
def world_owners() -> Mapping[str, Party]:
    """Return the organisations that meet in bodies of the world, by the bodies' ids."""
    known = world_organisations()
    found: dict[str, Party] = {}
    for english, _, others in rows("texts.txt"):
        for name in (english, *others.split(";")):
            match = _OF_HEADS.fullmatch(name)
            owner = known.get(match["owner"] or match["owner2"]) if match is not None else None
            if owner is not None:
                found.setdefault(f"world:{compact(english)}", owner)
    return MappingProxyType(found)


@cache
def _all_names() -> Mapping[str, str]:
    every = (*rows("organisations.txt"), *rows("texts.txt"))
    return MappingProxyType({f"world:{compact(row[0])}": " ".join(row) for row in every})


def names_in_world(of: Party) -> str:
    """Return all that an organisation of the world is called, "" for another."""
    return _all_names().get(of.id, "")


def board_of(organisation: str) -> Party | None:
    """Return the board of governors of an organisation of the world, told by its name."""
    name = f"{organisation} Board of Governors"
    id = f"world:{compact(name)}"
    return Party(kind=EntityKind.BODY, id=id, name=name) if id in _all_names() else None


def owner_of_commission(body: str) -> Party | None:
    """Return the organisation of the world whose commission bears its name: "AU Commission"."""
    owner, _, commission = body.rpartition(" ")
    return world_organisations().get(owner) if commission == "Commission" else None
