"""How the chair of each organisation passes on: among whom, how often, who bears which title.

Sources: that the chairman is no officer but who has the chair, of organisations of the facts the
records of chairs show, of the others the news; the OSCE is left out, since its chair is often
named as an office. That a term is of six months, for BSEC those records, for the EU and Mercosur
accounts of their presidencies, for CARICOM the news: no list of its chairs was read. That persons
preside and not their states has no source noted.
"""

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from orgtui.text.folding import compact


class Among(Enum):
    """Of whom it is said that they have the chair."""

    STATES = "states"
    PERSONS = "persons"
    """Heads of states, and not the states."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """How the chair of an organisation passes on, as far as that is known."""

    among: Among = Among.STATES
    months: int | None = None
    """How long a term lasts, None where nobody has noted it."""
    has_chairman: bool = False
    """Whether its chairman is who has the chair, the head of its office bearing another title."""
    has_head: bool = False
    """Whether its head is who has the chair too, nobody else being said to be at its head."""


_PERSONS = Among.PERSONS
_OF_FACTS = {
    "brics": Rotation(has_chairman=True),
    "bsec": Rotation(has_chairman=True, months=6),
    "cica": Rotation(has_chairman=True),
    "cis": Rotation(has_chairman=True),
    "csto": Rotation(has_chairman=True),
    "eaeu": Rotation(has_chairman=True),
    "eaeu/supreme-council": Rotation(has_chairman=True),
    "eco": Rotation(has_chairman=True),
    "guam": Rotation(has_chairman=True),
    "oic": Rotation(has_chairman=True),
    "ots": Rotation(has_chairman=True),
    "sco": Rotation(has_chairman=True),
}
"""Organisations of the facts, and one body of theirs, by id."""
_OF_WORLD = {
    "Alliance of Sahel States": Rotation(among=_PERSONS),
    "Arab League": Rotation(has_chairman=True),
    "Arab Maghreb Union": Rotation(among=_PERSONS),
    "ASEAN": Rotation(has_chairman=True),
    "AU": Rotation(among=_PERSONS, has_chairman=True, has_head=True),
    "AU Assembly": Rotation(has_chairman=True, has_head=True),
    "CARICOM": Rotation(has_chairman=True, months=6),
    "CELAC": Rotation(among=_PERSONS, has_chairman=True, has_head=True),
    "CEMAC": Rotation(among=_PERSONS),
    "Commonwealth of Nations": Rotation(among=_PERSONS),
    "COMESA": Rotation(among=_PERSONS, has_chairman=True),
    "CPLP": Rotation(has_chairman=True),
    "EAC": Rotation(among=_PERSONS, has_chairman=True),
    "ECCAS": Rotation(among=_PERSONS, has_chairman=True, has_head=True),
    "ECOWAS": Rotation(among=_PERSONS, has_chairman=True, has_head=True),
    "EU": Rotation(months=6),
    "G5 Sahel": Rotation(among=_PERSONS),
    "G8": Rotation(has_chairman=True),
    "G20": Rotation(has_chairman=True),
    "IFAS": Rotation(among=_PERSONS, has_chairman=True),
    "IGAD": Rotation(has_chairman=True),
    "Mano River Union": Rotation(among=_PERSONS),
    "MERCOSUR": Rotation(has_chairman=True, months=6),
    "Non-Aligned Movement": Rotation(has_chairman=True, has_head=True),
    "OAU": Rotation(among=_PERSONS, has_chairman=True, has_head=True),
    "Pacific Alliance": Rotation(has_chairman=True),
    "Pacific Islands Forum": Rotation(among=_PERSONS, has_chairman=True),
    "SAARC": Rotation(has_chairman=True),
    "SADC": Rotation(among=_PERSONS, has_chairman=True, has_head=True),
    "UEMOA": Rotation(among=_PERSONS),
    "UNASUR": Rotation(among=_PERSONS),
    "Union for the Mediterranean": Rotation(among=_PERSONS, has_chairman=True),
}
"""Organisations that only the world knows, and one body of theirs, by English name."""
_BY_KEY = MappingProxyType(
    {**_OF_FACTS, **_OF_WORLD, **{f"world:{compact(name)}": r for name, r in _OF_WORLD.items()}}
)
_UNKNOWN = Rotation()


def rotation(key: str) -> Rotation:
    """Return how the chair of an organisation passes on, by its id, or its name where it has none.

    Of those that stand in no list nothing is known: states preside, and titles are of offices.
    """
    return _BY_KEY.get(key, _UNKNOWN)
