"""The same order for the same seed, on every machine and version of Python."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

try:
    # The same function; `hashlib` would load OpenSSL before the first question, 1 ms, for others.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

if TYPE_CHECKING:
    from orgtui.quiz.question import Answer, UnitId

_Item = TypeVar("_Item")


def draw(seed: str, *parts: str) -> bytes:
    """Return bytes that depend on the seed and the parts alone."""
    return blake2b("\0".join((seed, *parts)).encode(), digest_size=8).digest()


def shuffled(items: Iterable[tuple[str, _Item]], seed: str) -> list[_Item]:
    """Return the items in an order drawn by seed; each comes with its id."""
    ordered = sorted(items, key=lambda pair: (draw(seed, pair[0]), pair[0]))
    return [item for _, item in ordered]


def drawn(candidates: "Iterable[Answer]", unit: "UnitId") -> "tuple[Answer, ...]":
    """Return candidates once each, in an order that depends on the unit alone."""
    once = {candidate.id: candidate for candidate in candidates}
    return tuple(shuffled(once.items(), unit))


def coin(unit: "UnitId") -> bool:
    """Return yes or no for a unit, always the same one."""
    return bool(draw("coin", unit)[0] & 1)
