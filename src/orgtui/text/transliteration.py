"""Which Latin and Cyrillic spellings sound the same."""

import re
from functools import lru_cache

from orgtui.text.folding import flatten, fold

_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
        "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
        "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "",
        "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    }
)  # fmt: skip
_IS_CYRILLIC = re.compile("[\u0400-\u04ff]")
_IS_LATIN = re.compile("[a-z]")
_SPELLINGS = (
    (re.compile("shch|sch|sh"), "š"),
    (re.compile("tch|ch"), "č"),
    (re.compile("dzh|zh|dj"), "ž"),
    (re.compile("kh|gh"), lambda found: "h" if found[0] == "kh" else "g"),
    (re.compile("ph"), "f"),
    (re.compile("ck|q|c(?=[^eiy]|$)"), "k"),
    (re.compile("c"), "s"),
    (re.compile("x"), "ks"),
    (re.compile("tz"), "ts"),
    (re.compile("w"), "v"),
    (re.compile("ou|oo"), "u"),
    (re.compile("ee"), "i"),
    (re.compile("(?<![aeiou])ye|(?<=[aeiou])ye|^ye"), "e"),
    (re.compile("[yj]"), "i"),
    (re.compile("i{2,}"), "i"),
    (re.compile("^š(?=[tp])"), "s"),
)
_BARE_C = re.compile("c(?=[eiy])")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=16384)
def sound(text: str) -> str:
    """Return a Latin key in which the usual romanisations of a Russian or Kazakh name agree.

    Empty for other scripts.
    """
    plain = flatten(fold(text)).replace(" ", "")
    if _IS_CYRILLIC.search(plain):
        plain = plain.translate(_CYRILLIC)
        if _IS_CYRILLIC.search(plain):
            return ""
    elif not _IS_LATIN.search(plain):
        return ""
    for spelling, letter in _SPELLINGS:
        plain = spelling.sub(letter, plain)
    return plain


def letter_by_letter(text: str) -> str:
    """Return folded letters in Latin script, each for itself: «ООН» is "oon"."""
    return text.translate(_CYRILLIC)


def sounds(text: str) -> tuple[str, ...]:
    """Return the sounds of a text: a Latin j is й or ж, a Latin c before e and i is с or ц."""
    plain = fold(text)
    readings = [plain]
    if "j" in plain:
        readings.append(plain.replace("j", "zh"))
    if _BARE_C.search(plain):
        readings.append(_BARE_C.sub("ts", plain))
    return tuple(dict.fromkeys(sound(reading) for reading in readings))


def single(key: str) -> str:
    """Return the key with doubled letters single, as many romanisations write them."""
    return _DOUBLED.sub(r"\1", key)


def is_cyrillic(text: str) -> bool:
    """Whether a folded text has Cyrillic letters."""
    return _IS_CYRILLIC.search(text) is not None
