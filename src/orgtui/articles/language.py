"""Which language a text is in: Russian, English or Kazakh."""

import re
from collections import Counter

from orgtui.facts.names import Language

_WORD = re.compile(r"[^\W\d_]+")
_KAZAKH_LETTERS = frozenset("әғқңөұүһі")
_RUSSIAN_WORDS_TEXT = (
    "и в во на не что с по из для от о об как это его её при был была были также или который "
    "которые году года к за до после между под председатель сообщает заявил"
)
_RUSSIAN_WORDS = frozenset(_RUSSIAN_WORDS_TEXT.split())
_KAZAKH_WORDS_TEXT = (
    "және мен бен пен үшін туралы бойынша деп деді бұл осы болды жылы жылғы оның ол екі бар "
    "елдер арасында кейін дейін атап бірге сондай ақ та да де те еді керек"
)
_KAZAKH_WORDS = frozenset(_KAZAKH_WORDS_TEXT.split())
_SAMPLE = 20_000


def language_of(text: str) -> Language:
    """Tell the language of a text by its letters and small words.

    Kazakh has letters that Russian lacks, and about one Kazakh word in two holds one; names and
    quotations in a Russian text do not reach a tenth. A text without letters counts as English.
    """
    words = _WORD.findall(text[:_SAMPLE].casefold())
    scripts = Counter(_script(word) for word in words)
    if scripts["latin"] >= scripts["cyrillic"] + scripts["kazakh"]:
        return Language.EN
    kazakh = scripts["kazakh"] + sum(word in _KAZAKH_WORDS for word in words)
    russian = sum(word in _RUSSIAN_WORDS for word in words)
    cyrillic = scripts["kazakh"] + scripts["cyrillic"]
    if kazakh > russian and kazakh * 8 >= cyrillic:
        return Language.KK
    return Language.RU


def _script(word: str) -> str:
    if any(letter in _KAZAKH_LETTERS for letter in word):
        return "kazakh"
    if any("\u0400" <= letter <= "\u04ff" for letter in word):
        return "cyrillic"
    return "latin"
