"""Which office a title means, as articles write it: by its words, in any order and case."""

from collections.abc import Iterable, Iterator, Sequence

from orgtui.facts.records import Office
from orgtui.text.stems import folded, kazakh_stems, stem, words

_DEPUTIES = ("заместител", "вице", "помощник", "бывш", "экс", "орынбасар", "deput", "vice",
             "assist", "former", "ex")  # fmt: skip
"""What a title begins with that is another one than the title itself, or one of the past."""
_CHAIRS = ("председател", "сопредседател", "төраға", "төрағ", "chair", "chairman", "chairperson",
           "chairwoman", "chairmanship")  # fmt: skip
_HEADS = "глава руководитель head chief басшы"
_ACRONYMS = {
    "генсек": ("генеральный", "секретарь"),
    "госсекретар": ("государственный", "секретарь"),
}


def offices_meant(title: str, offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return the offices whose name is in a title, those with the longest name only."""
    wanted = tuple(_words(title))
    ranked: list[tuple[int, Office]] = []
    for office in offices:
        names = [tuple(_words(name)) for name in office.names.spellings()]
        sizes = [len(name) for name in names if name and _is_in(name, wanted)]
        if sizes:
            ranked.append((max(sizes), office))
    most = max((size for size, _ in ranked), default=0)
    return tuple(office for size, office in ranked if size == most)


def _is_in(name: Sequence[frozenset[str]], title: Sequence[frozenset[str]]) -> bool:
    """Tell whether each word of a name is in a title, and no deputy is meant by either alone."""
    has_all = all(any(word & other for other in title) for word in name)
    deputies = [word for word in title if any(map(_is_deputy, word))]
    return has_all and all(any(word & other for other in name) for word in deputies)


def _is_deputy(word: str) -> bool:
    return word.startswith(_DEPUTIES[:6]) or word in _DEPUTIES


def is_chair(title: str) -> bool:
    """Tell whether a title is that of one who presides over the whole."""
    first = next(_words(title), frozenset())
    return any(word.startswith(_CHAIRS[:4]) or word in _CHAIRS for word in first)


def is_head(title: str) -> bool:
    """Tell whether a title says no more than that one heads, or presides over, the whole."""
    told = list(_words(title))
    return len(told) == 1 and (is_chair(title) or any(told[0] & head for head in _words(_HEADS)))


def _words(text: str) -> Iterator[frozenset[str]]:
    """Yield what each word of a text may be without its ending, in Russian, English or Kazakh."""
    for match in words(text.replace("-", " ")):
        word = folded(match[0])
        for part in _ACRONYMS.get(stem(word), (word,)):
            yield frozenset({stem(part)}) | kazakh_stems(part)
