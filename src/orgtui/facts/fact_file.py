"""A file of facts before it is read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FactFile:
    """The text of one file of facts."""

    path: str
    """How the user knows it: "data/organisations/sco.toml"."""
    name: str
    """The last part of the path; tells what the file holds."""
    text: str
