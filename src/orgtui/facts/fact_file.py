"""A file of facts before it is read."""

from collections.abc import Iterable

from orgtui.values import value


@value
class FactFile:
    """One file of facts as it lies on the disk."""

    path: str
    """How the user knows it: "data/organisations/sco.toml"."""
    name: str
    """The last part of the path; tells what the file holds."""
    content: bytes
    """UTF-8 text; at most starts only its hash is needed."""

    @property
    def text(self) -> str:
        """The content as text.

        Raises:
            UnicodeDecodeError: when it is not UTF-8.
        """
        return self.content.decode("utf-8")


def version_of(files: Iterable[FactFile]) -> str:
    """Return what changes whenever the content or the path of one of the files does."""
    from hashlib import sha256

    digest = sha256()
    for file in files:
        digest.update(f"{file.path}\0{len(file.content)}\0".encode())
        digest.update(file.content)
    return digest.hexdigest()[:16]
