"""When two spellings differ only in case, punctuation, accents or look-alike letters."""

import re
import unicodedata
from functools import lru_cache

from orgtui.text.late_patterns import late

MOST_LETTERS = 200
"""How much of a typed answer is looked at."""

_KEPT = frozenset({"L", "N", "M"})
_KAZAKH = str.maketrans(
    {"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и"}
)
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "ə": "a",
        "ß": "ss",
        "ʻ": "",
        "ʼ": "",
        "ъ": "ь",
    }
)
_LATIN_AS_CYRILLIC = str.maketrans("aceopxykmthbiuj", "асеорхукмтнвиий")
_CYRILLIC_AS_LATIN = str.maketrans("асеорхукмтнвіјѕһ", "aceopxykmthbijsh")
_SAME_IN_BOTH = frozenset("aceopxykmthbiасеорхукмтнвіјѕһ")
_LATIN = late("[a-z]")
_CYRILLIC = late("[\u0400-\u04ff]")
_WORD = late(r"\S+")
_SPACES = late(r"\s+")
_APOSTROPHES = frozenset("'’‘ʼʻ`´ʹ")
_PLUS = late(r"(?<=[^\W\d_])\+(?![\w+])")
_SIMPLE = re.compile("[a-zа-яёәғқңөұүһі0-9 ]*")


_LATIN_I = late("(?<=[\u0400-\u04ff])[iI]|[iI](?=[\u0400-\u04ff])")
_KAZAKH_I = str.maketrans("iI", "іІ")


def with_kazakh_i(text: str) -> str:
    """Return a Kazakh text, as long as it was, with its own letter for the Latin i in its words."""
    return _LATIN_I.sub(lambda found: found[0].translate(_KAZAKH_I), text)


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Return the text in lower case, ё as е, with single spaces instead of punctuation.

    NFKC comes first; control and zero-width characters and apostrophes vanish; accents and
    Kazakh letters stay (see `flatten`).
    """
    low = text.casefold()
    if _SIMPLE.fullmatch(low):
        return " ".join(low.replace("ё", "е").split())
    low = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    low = _PLUS.sub(" plus ", low)
    return " ".join("".join(map(_folded, low)).replace("ё", "е").split())


def flatten(text: str) -> str:
    """Return the text without accents, with Russian letters for Kazakh ones.

    Within each word, letters that look alike in Latin and Cyrillic script go over to the script
    of the rest of the word.
    """
    if text.isascii():
        return text
    plain = _unaccented(text)
    if _LATIN.search(plain) and _CYRILLIC.search(plain):
        plain = _WORD.sub(lambda word: _one_script(word[0]), plain)
    return plain.translate(_KAZAKH)


def compact(text: str) -> str:
    """Return the folded and flattened text without spaces, the same for spellings of one name."""
    return flatten(fold(text)).replace(" ", "")


def visible(text: str) -> str:
    """Return the text without control, format and private characters, its spaces single."""
    shown = "".join(
        " " if letter.isspace() else letter
        for letter in text
        if letter.isspace() or not unicodedata.category(letter).startswith("C")
    )
    return _SPACES.sub(" ", shown).strip()


def _folded(letter: str) -> str:
    if letter in _APOSTROPHES:
        return ""
    category = unicodedata.category(letter)
    if category[0] in _KEPT:
        return letter
    return " " if letter.isspace() or category[0] in "PSZ" else ""


@lru_cache(maxsize=16384)
def _unaccented(text: str) -> str:
    shortened = "".join(
        letter
        for letter in unicodedata.normalize("NFD", text.replace("й", "\ue000"))
        if unicodedata.category(letter) != "Mn" or unicodedata.combining(letter) == 0
    )
    return unicodedata.normalize("NFC", shortened).replace("\ue000", "й").translate(_PLAIN)


def _one_script(word: str) -> str:
    latin = {letter for letter in word if "a" <= letter <= "z"}
    cyrillic = {letter for letter in word if "\u0400" <= letter <= "\u04ff"}
    if not latin or not cyrillic:
        return word
    if latin <= _SAME_IN_BOTH and (not cyrillic <= _SAME_IN_BOTH or len(cyrillic) >= len(latin)):
        return word.translate(_LATIN_AS_CYRILLIC)
    if cyrillic <= _SAME_IN_BOTH:
        return word.translate(_CYRILLIC_AS_LATIN)
    return word
