"""Text that is what it looks like: no control characters, hidden marks, letters of two scripts."""

import re

_ESCAPES = re.compile(
    "\x1b\\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor moves
    "|\x1b\\][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\\\|\x9c)?"  # OSC: titles, clipboard, links
    "|\x1b[PX^_][^\x1b\x9c\r\n]*(?:\x1b\\\\|\x9c)?"  # DCS, SOS, PM, APC
    "|\x1b[ -/]*[0-~]?"
)
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc"
    "\ud800-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
_LATIN = "aceopxyABCEHKMOPTXYiIəƏ"
_CYRILLIC = "асеорхуАВСЕНКМОРТХУіІәӘ"
_AS_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_MIXED = re.compile("[A-Za-zəƏ][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zəƏ]")
_WORD = re.compile("[A-Za-zəƏ\u0400-\u04ff]+")
_OTHER = re.compile(f"[^{_LATIN}\u0400-\u04ff]|[IVXLCM]{{2}}")
"""Latin letters that look like no Cyrillic ones, and numerals of the Romans."""
_EITHER = frozenset(_LATIN + _CYRILLIC)


def sanitised(text: str) -> str:
    """Return printable text whose words are in one script: «Cовет» with a Latin C is «Совет».

    Keyboards have such letters on the same keys. A word that anything else in it makes Latin, or
    neither, stays as it is.
    """
    text = printable(text)
    return _WORD.sub(_in_one_script, text) if _MIXED.search(text) else text


def _in_one_script(word: re.Match[str]) -> str:
    latin = sum(letter in _LATIN for letter in word[0])
    is_cyrillic = 0 < latin <= len(word[0]) // 2 and not _OTHER.search(word[0])
    is_sure = is_cyrillic and not set(word[0]) <= _EITHER
    return word[0].translate(_AS_CYRILLIC) if is_sure else word[0]


def printable(text: str) -> str:
    """Return the text with line feeds as its only control characters.

    Escape sequences go as a whole, with their arguments; bidirectional overrides, soft hyphens,
    zero-width spaces and tag characters go too, since they make text look like what it is not; so
    do characters for private use, the icons of fonts that only the page had. Tabs become spaces.
    """
    text = _ESCAPES.sub("", text)
    text = _LINE_ENDS.sub("\n", text).replace("\t", "    ")
    return _HIDDEN.sub("", text)


def one_line(text: str) -> str:
    """Return the text with every run of white space as one space, and none at its ends."""
    return " ".join(text.split())
