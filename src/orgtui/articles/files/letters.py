"""How likely bytes are as letters of a language: the measure that tells encodings apart."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

_SHARES = {
    "ru": "о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14"
    " й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ0.4 ё0.4",
    "kk": "а125 е87 ы82 н64 і62 р60 т55 д50 л46 с40 қ32 о30 м28 к28 б25 ж21 ғ20 у20 ң18 з18 й17 г15"
    " ш15 п14 ұ12 ү10 и8 ә8 ө8 х3 я3 в4 ю1 ч1 ф2 ц2 э1 ё0.2 һ0.3 щ0.2 ь1 ъ0.2",
    "uk": "о94 а80 н68 и60 і57 в53 т53 р47 е46 с41 к39 л36 у34 д33 м31 п29 я23 з22 ь18 б17 г16 ч13"
    " й12 х11 ц9 ю8 ж8 ї7 є6 щ5 ш5 ф4 ґ0.2 '1",
    "latin": "é12 è5 ü8 ö6 ä7 ç4 á5 í4 ó5 ñ3 ã3 ê3 à5 ß2 ğ3 ş3 ô2 â2 î1 ï1 û1 ë1 å3 ø2 æ2 ú2 õ1 ò1",
}
"""How many of a thousand letters each is. For the Latin languages, only letters beyond ASCII."""
_MARKS = frozenset("«»—–“”’…№\u00a0")
_CLOSING_MARKS = frozenset("»–—“”’…")
_RARE_MARKS = frozenset("„‘§°•·©®\u00ad")
_MARK = 0.02
_RARE_MARK = 0.002
_ODD_LETTER = 0.0004
_OTHER = 0.00002
_CONTROL = 0.000001
_CAPITAL = math.log(0.15)
_CAPITAL_AFTER_A_CAPITAL = math.log(0.9)
_CAPITAL_WITHIN_A_WORD = math.log(0.0005)
_LETTER_AFTER_A_CLOSING_MARK = math.log(0.05)
_TWO_SCRIPTS_IN_A_WORD = math.log(0.01)

Pairs = Mapping[tuple[int, int], int]
"""How often a byte follows another, one of them beyond ASCII."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Byte:
    """What a byte stands for in one encoding."""

    score: float
    is_lower: bool
    is_upper: bool
    is_latin: bool
    is_cyrillic: bool
    is_closing: bool


def pairs(sample: bytes) -> Pairs:
    """Count the bytes beyond ASCII with their neighbours."""
    counted = Counter(zip(b" " + sample, sample, strict=False))
    return {pair: count for pair, count in counted.items() if max(pair) >= 0x80}


def length(found: Pairs) -> int:
    """Return how many bytes beyond ASCII were counted; 1 for none."""
    return max(1, sum(count for (_, byte), count in found.items() if byte >= 0x80))


def likelihood(found: Pairs, encoding: str) -> float:
    """Return the mean logarithm of how likely the bytes are, in the language that fits best.

    Running text has about -3.5; read in another encoding it has less than -5.
    """
    return max(_sum(found, encoding, language) for language in _SHARES) / length(found)


def _sum(found: Pairs, encoding: str, language: str) -> float:
    table = _table(encoding, language)
    return sum(
        count * (table[byte].score + _junction(table[before], table[byte]))
        for (before, byte), count in found.items()
    )


def _junction(before: _Byte, byte: _Byte) -> float:
    score = 0.0
    if byte.is_upper and before.is_upper:
        score += _CAPITAL_AFTER_A_CAPITAL
    elif byte.is_upper:
        score += _CAPITAL_WITHIN_A_WORD if before.is_lower else _CAPITAL
    if before.is_closing and (byte.is_lower or byte.is_upper):
        score += _LETTER_AFTER_A_CLOSING_MARK
    if (before.is_latin and byte.is_cyrillic) or (before.is_cyrillic and byte.is_latin):
        score += _TWO_SCRIPTS_IN_A_WORD
    return score


@lru_cache(maxsize=64)
def _table(encoding: str, language: str) -> tuple[_Byte, ...]:
    shares = dict(_parsed(_SHARES[language].split()))
    return tuple(_read(bytes((n,)).decode(encoding, "replace"), shares) for n in range(256))


def _parsed(entries: Iterable[str]) -> Iterable[tuple[str, float]]:
    return ((entry[0], float(entry[1:]) / 1000) for entry in entries)


def _read(character: str, shares: Mapping[str, float]) -> _Byte:
    lower = character.lower()
    if lower in shares:
        score = shares[lower]
    elif character.isascii():
        score = 1.0
    elif character in _MARKS:
        score = _MARK
    elif character in _RARE_MARKS:
        score = _RARE_MARK
    elif character.isalpha():
        score = _ODD_LETTER
    else:
        score = _OTHER if character.isprintable() else _CONTROL
    return _Byte(
        score=math.log(score),
        is_lower=character.islower(),
        is_upper=character.isupper(),
        is_latin=character.isalpha() and character < "\u0250",
        is_cyrillic="\u0400" <= character < "\u0530",
        is_closing=character in _CLOSING_MARKS,
    )
