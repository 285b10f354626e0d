"""Where the sentences of a paragraph begin and end."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_END = re.compile(r"[.!?…]+[»”\"')\]]*(?=\s+(?:[«“„\"'(\[–—-]\s*)*[^\W_a-zа-яёәғқңөұүһі])")
_ABBREVIATIONS = frozenset(
    "г гг в вв ул им тов т д п пп ст стр см ср напр проф акад ген зам пом руб млн млрд тыс тел обл"
    " р н э до св mr mrs ms dr prof gen st no vs jr sr rev hon u s e g inc"
    " ltd co ж жж б қ т".split()
)
"""Words that a dot shortens; a sentence rarely ends with one of them."""
_WORD_BEFORE = re.compile(r"([^\W\d_]+)$")


class Sentence(NamedTuple):
    """A sentence of a text."""

    start: int
    """Its first character."""
    end: int
    """One past its last one."""


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a paragraph in order, without the spaces between them.

    A dot after an abbreviation or an initial ends none: "2023 г. Казахстан", "С. К. Алимов".
    """
    start = 0
    for match in _END.finditer(text):
        if _is_shortened(text, match.start()):
            continue
        yield Sentence(start, match.end())
        start = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
    if text[start:].strip():
        yield Sentence(start, len(text.rstrip()))


def _is_shortened(text: str, dot: int) -> bool:
    """Whether the dot belongs to the word before it."""
    word = _WORD_BEFORE.search(text[max(0, dot - 12) : dot])
    if text[dot] != "." or word is None:
        return False
    return len(word[1]) == 1 or word[1].lower() in _ABBREVIATIONS
