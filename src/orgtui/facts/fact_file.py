"""A file of facts before it is read."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FactFile:
    """The text of one file of facts."""

    path: str
    """How the user knows it: "data/organisations/sco.toml"."""
    name: str
    """The last part of the path; tells what the file holds."""
    text: str


def version_of(files: Iterable[FactFile]) -> str:
    """Return what changes whenever the text or the path of one of the files does."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.path}\0{file.text}\0".encode())
    return digest.hexdigest()[:16]
