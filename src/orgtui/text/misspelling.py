"""Where a misspelt word differs from the one that was meant, letter by letter."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from orgtui.text.edit_distance import distance
from orgtui.text.folding import fold
from orgtui.values import value

_MOST = 4
"""More slips than these are no misspelling to explain."""


class SlipKind(Enum):
    """What happened to a letter."""

    MISSING = "missing"
    EXTRA = "extra"
    CHANGED = "changed"
    SWAPPED = "swapped"


@value
class Slip:
    """One slip of the finger."""

    kind: SlipKind
    typed: str
    """The letters typed, empty where one is missing."""
    meant: str
    """The letters meant, empty where one is too much."""


def slips(typed: str, meant: str) -> tuple[Slip, ...]:
    """Return the slips that lead from what was meant to what was typed, from left to right."""
    from rapidfuzz.distance import Levenshtein

    found: list[Slip] = []
    end = 0
    for change in Levenshtein.opcodes(meant, typed):
        if change.tag == "equal":
            continue
        old = meant[change.src_start : change.src_end]
        new = typed[change.dest_start : change.dest_end]
        # A swap is told as a letter that came too early and one that is missing just behind.
        before = found[-1] if found and change.src_start - end <= 1 else None
        swapped = before and _swapped(before, meant[end : change.src_start], old, new)
        if swapped:
            found[-1] = swapped
        else:
            found.extend(_slips(old, new))
        end = change.src_end
    return tuple(found)


def _slips(old: str, new: str) -> Iterator[Slip]:
    if len(old) == len(new) == 2 and old == new[::-1]:
        yield Slip(kind=SlipKind.SWAPPED, typed=new, meant=old)
        return
    shared = min(len(old), len(new))
    for before, after in zip(old[:shared], new[:shared], strict=True):
        yield Slip(kind=SlipKind.CHANGED, typed=after, meant=before)
    if old[shared:]:
        yield Slip(kind=SlipKind.MISSING, typed="", meant=old[shared:])
    if new[shared:]:
        yield Slip(kind=SlipKind.EXTRA, typed=new[shared:], meant="")


def _swapped(before: Slip, between: str, old: str, new: str) -> Slip | None:
    """Return the swap that two changes around one letter make, None where they make none."""
    if len(between) != 1:
        return None
    if before.kind is SlipKind.EXTRA and not new and before.typed == old:
        return Slip(kind=SlipKind.SWAPPED, typed=old + between, meant=between + old)
    if before.kind is SlipKind.MISSING and not old and before.meant == new:
        return Slip(kind=SlipKind.SWAPPED, typed=between + new, meant=new + between)
    return None


def nearest_spelling(typed: str, spellings: Iterable[str]) -> tuple[str, tuple[Slip, ...]]:
    """Return the spelling that some words of an answer come nearest to, and their slips.

    Nothing and no slips where none is near, or all are as they should be.
    """
    words = fold(typed).split()
    best, best_count = "", _MOST + 1
    best_slips: tuple[Slip, ...] = ()
    for spelling in dict.fromkeys(spellings):
        name = fold(spelling)
        for window in _windows(words, len(name.split())):
            count = distance(window, name, most=_MOST)
            if count < best_count:
                best, best_count, best_slips = spelling, count, slips(window, name)
    return (best, best_slips) if best_slips else ("", ())


def _windows(words: Sequence[str], length: int) -> Iterator[str]:
    for start in range(max(1, len(words) - length + 1)):
        yield " ".join(words[start : start + length])
