"""Numbers and months that were misspelt, or typed on another keyboard layout."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from orgtui.text.edit_distance import slips_allowed
from orgtui.text.folding import flatten, fold
from orgtui.text.layouts import retyped
from orgtui.text.month_names import FULL_NAMES, month_of
from orgtui.text.numerals import WORDS, roman, word_value

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = ".,;:!?"
_SHORTEST = 3
"""Letters of a word in which a slip can be seen at all."""
_MOST_WORDS = 40
_MOST_CHOICES = 3
"""How many numbers a word may be taken for when several are as near."""
_BESIDE = frozenset(
    "с со по до от к г гг год года году годы годов годом й го е ое ого ом м я х и а но не нет "
    "жыл жылы жылгы жылдан жылга дейин бастап бери мен ши шы th st nd rd of the to till until from "
    "since in on and or not no between year years now present about или около примерно".split()
)
"""Words beside a date or a number that are understood as they are."""


class Care(IntEnum):
    """How much was read into the words."""

    AS_TYPED = 0
    LAYOUT = 1
    """Some words were typed on another layout."""
    SLIPS = 2
    """Some words have as many slips as leave no doubt."""
    DOUBT = 3
    """Some words are only likely to be what they were taken for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A text in which every number and month is spelled as it should be."""

    text: str
    care: Care


def readings(text: str, ordinary: Collection[str] = ()) -> Iterator[Reading]:
    """Yield what a text may have been meant to say, the surest reading first; each once.

    `text` has plain digits and small letters; `ordinary` holds words of daily use, folded and
    flattened, that are as likely as a misspelt number.
    """
    if not _WORD.search(text) or len(text.split()) > _MOST_WORDS:
        yield Reading(text=text, care=Care.AS_TYPED)
        return
    plain = _on_right_layout(text)
    yield Reading(text=plain, care=Care.LAYOUT if plain != text else Care.AS_TYPED)
    sure = _mended(plain, ordinary)
    if sure != plain:
        yield Reading(text=sure, care=Care.SLIPS)
    likely = dict.fromkeys(_mended(plain, (), choice) for choice in range(_MOST_CHOICES))
    yield from (Reading(text=one, care=Care.DOUBT) for one in likely if one not in (plain, sure))


def _is_understood(word: str) -> bool:
    return (
        word in _BESIDE
        or month_of(word) is not None
        or word_value(word) is not None
        or roman(word) is not None
    )


def _on_right_layout(text: str) -> str:
    """Return the text with every strange chunk that other keys make a number or month of."""
    mended = _CHUNK.sub(lambda found: _retyped(found[0]), text)
    if re.search("[а-я]", mended):
        mended = re.sub(r"(?<!\S)c(?=\s+\d)", "с", mended)
    return mended


def _retyped(chunk: str) -> str:
    words = [flatten(fold(word)) for word in _WORD.findall(chunk)]
    if not words or all(_is_understood(word) or len(word) == 1 for word in words):
        return chunk
    for typed in dict.fromkeys((chunk, chunk.rstrip(_ENDS))):
        for reading in retyped(typed):
            meant = flatten(fold(reading)).split()
            if meant and all(_is_understood(word) for word in meant):
                return reading.casefold() + chunk[len(typed) :]
    return chunk


def _mended(text: str, ordinary: Collection[str], choice: int | None = None) -> str:
    """Return the text with misspelt words mended: only the sure ones, or by a likely choice."""

    def mend(found: re.Match[str]) -> str:
        word = found[0]
        typed = flatten(fold(word))
        if len(typed) < _SHORTEST or _is_understood(typed):
            return word
        meant, is_sure = _nearest(typed)
        if choice is not None and meant:
            return meant[min(choice, len(meant) - 1)]
        return meant[0] if is_sure and typed not in ordinary else word

    return _WORD.sub(mend, text)


@lru_cache(maxsize=1024)
def _nearest(typed: str) -> tuple[tuple[str, ...], bool]:
    """Return the numbers and months nearest to a word, and whether one is meant without doubt."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    most = min(3, len(typed) // 2)
    near = process.extract(
        typed, _VALUES, scorer=OSA.distance, processor=None, score_cutoff=most, limit=None
    )
    if not near:
        return (), False
    slips = min(count for _, count, _ in near)
    names = [name for name, count, _ in near if count == slips]
    allowed = max(min(slips_allowed(name), slips_allowed(typed)) for name in names)
    if slips > allowed + 1:
        return (), False
    # Forms of one word agree: «пятого» and «пятому» are one value.
    values = {_VALUE_OF[name]: name for name in reversed(names)}
    return tuple(values.values()), slips <= allowed and len(values) == 1


_VALUE_OF: dict[str, tuple[str, int]] = {
    **{word: ("number", value) for word, value in WORDS.items() if len(word) > 2},
    **{word: ("month", number) for word, number in FULL_NAMES.items()},
}
_VALUES = tuple(_VALUE_OF)
