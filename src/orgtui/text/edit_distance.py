"""How many slips of the finger lie between two words."""

_TWO_SLIPS = 8
_ONE_SLIP = 5


def distance(left: str, right: str, *, most: int = 3) -> int:
    """Return the optimal string alignment distance, or `most` + 1 when it is more.

    A letter added, dropped, changed, or swapped with its neighbour counts 1.
    """
    from rapidfuzz.distance import OSA

    return int(OSA.distance(left, right, score_cutoff=most))


def slips_allowed(word: str) -> int:
    """Return how many slips a word of this length may have and still be meant without a doubt."""
    if len(word) >= _TWO_SLIPS:
        return 2
    return 1 if len(word) >= _ONE_SLIP else 0


def is_scrambled(left: str, right: str) -> bool:
    """Whether the two words have the same letters and the same first one."""
    return left[:1] == right[:1] and sorted(left) == sorted(right)
