"""Names that somebody may have meant."""

from collections.abc import Iterable

from orgtui.text.folding import flatten, fold

_NEAR_ENOUGH = 70
_SHORTEST = 2


def suggest(text: str, labels: Iterable[tuple[str, str]], *, limit: int = 3) -> list[str]:
    """Return the names that are nearest to a text, best first, one for each thing named.

    Args:
        text: what was typed.
        labels: names, each with the id of what it names.
        limit: the most names to return.

    """
    from thefuzz import fuzz

    wanted = flatten(fold(text))
    if len(wanted) < _SHORTEST:
        return []
    best: dict[str, tuple[int, str]] = {}
    for name, thing in labels:
        plain = flatten(fold(name))
        score = fuzz.ratio(wanted, plain)
        if " " in plain and score < _NEAR_ENOUGH:
            score = max(score, fuzz.token_sort_ratio(wanted, plain) - 2, _by_a_word(wanted, plain))
        if score >= _NEAR_ENOUGH and score > best.get(thing, (0, ""))[0]:
            best[thing] = (score, name)
    ranked = sorted(best.values(), key=lambda found: (-found[0], len(found[1]), found[1]))
    return [name for _, name in ranked[:limit]]


def _by_a_word(wanted: str, plain: str) -> int:
    """Tell how near the text is to one long word of a name, a little less than to a whole one."""
    from thefuzz import fuzz

    if " " in wanted:
        return 0
    return max((fuzz.ratio(wanted, word) - 5 for word in plain.split() if len(word) > 3), default=0)
