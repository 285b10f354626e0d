"""A place in a text that likely names somebody or something that no table holds."""

from dataclasses import dataclass

from orgtui.facts.ids import EntityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """A likely name."""

    start: int
    """Its first character in the text."""
    end: int
    """One past its last character."""
    kind: EntityKind
    """PERSON or ORGANISATION."""
    name: str
    """What to call it: in the nominative where that can be made."""
    is_sure: bool = True
    """Whether it may take the place of a city or a state of the same spelling."""


def organisation(start: int, end: int, name: str) -> Likely:
    """Return the likely name of an organisation at a place."""
    return Likely(start=start, end=end, kind=EntityKind.ORGANISATION, name=name)
