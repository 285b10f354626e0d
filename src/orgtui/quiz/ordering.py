"""The same order for the same seed, on every machine and version of Python."""

from collections.abc import Iterable
from hashlib import blake2b
from typing import TypeVar

_Item = TypeVar("_Item")


def draw(seed: str, *parts: str) -> bytes:
    """Return bytes that depend on the seed and the parts alone."""
    return blake2b("\0".join((seed, *parts)).encode(), digest_size=8).digest()


def shuffled(items: Iterable[tuple[str, _Item]], seed: str) -> list[_Item]:
    """Return the items in an order drawn by seed; each comes with its id."""
    ordered = sorted(items, key=lambda pair: (draw(seed, pair[0]), pair[0]))
    return [item for _, item in ordered]
