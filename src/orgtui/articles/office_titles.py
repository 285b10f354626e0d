"""Which office a title means, as articles write it: by its words, in any order and case."""

from collections.abc import Iterable, Iterator

from orgtui.facts.records import Office
from orgtui.text.stems import folded, stem, words

_DEPUTIES = ("заместител", "вице", "помощник", "бывш", "экс", "орынбасар", "deput", "vice",
             "assist", "former", "ex")  # fmt: skip
"""What a title begins with that is another one than the title itself, or one of the past."""
_CHAIRS = ("председател", "сопредседател", "төраға", "төрағ", "chair", "chairman", "chairperson",
           "chairwoman", "chairmanship", "chairperson-in-offic")  # fmt: skip
_ACRONYMS = {"генсек": ("генеральн", "секретар"), "госсекретар": ("государствен", "секретар")}


def offices_meant(title: str, offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return the offices whose name is in a title, those with the longest name only."""
    wanted = frozenset(_stems(title))
    ranked: list[tuple[int, Office]] = []
    for office in offices:
        names = [frozenset(_stems(name)) for name in office.names.spellings()]
        sizes = [
            len(name) for name in names if name and name <= wanted and _are_equals(wanted, name)
        ]
        if sizes:
            ranked.append((max(sizes), office))
    most = max((size for size, _ in ranked), default=0)
    return tuple(office for size, office in ranked if size == most)


def is_chair(title: str) -> bool:
    """Tell whether a title is that of one who presides over the whole."""
    first = next(_stems(title), "")
    return first.startswith(_CHAIRS[:4]) or first in _CHAIRS


def _are_equals(title: frozenset[str], name: frozenset[str]) -> bool:
    """Tell whether no deputy is meant by one and the holder by the other."""
    return all(
        word in name for word in title if word.startswith(_DEPUTIES[:6]) or word in _DEPUTIES
    )


def _stems(text: str) -> Iterator[str]:
    for match in words(text.replace("-", " ")):
        found = stem(folded(match[0]))
        yield from _ACRONYMS.get(found, (found,))
