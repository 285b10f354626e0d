"""Which language a text is in: Russian, English or Kazakh."""

import re
from collections import Counter
from collections.abc import Sequence

from orgtui.facts.names import Language

_WORD = re.compile(r"[^\W\d_]+")
_KAZAKH_LETTERS = frozenset("әғқңөұүһі")
_SHARED_LETTERS = frozenset("і")
"""Ukrainian and Belarusian have it too."""
_CORE_LETTERS = frozenset("ғқұі")
"""Kyrgyz, Tatar and Mongolian have the others, but none of these."""
_FOREIGN_LETTERS = frozenset("їєґўҳҷӣӯҗҡҙҫ")
"""Letters of other Cyrillic alphabets that Kazakh lacks."""
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
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SAMPLE = 20_000
_FOREIGN_WEIGHT = 5
_RUSSIAN_WEIGHT = 2
_ENOUGH = 3


def language_of(text: str) -> Language:
    """Tell the language of a text by its letters and small words.

    Kazakh has letters that Russian lacks, and about one Kazakh word in two holds one; names and
    quotations in a Russian text do not reach a tenth. A text without letters counts as English,
    as does any in Latin script; other languages in Cyrillic count as Russian.
    """
    words = _WORD.findall(text[:_SAMPLE].casefold())
    scripts = Counter(_script(word) for word in words)
    cyrillic = len(words) - scripts["latin"]
    if scripts["latin"] >= cyrillic:
        return Language.EN
    return Language.KK if _is_kazakh(words, cyrillic) else Language.RU


def _is_kazakh(words: Sequence[str], cyrillic: int) -> bool:
    marked = [letters for word in words if (letters := _KAZAKH_LETTERS & set(word))]
    foreign = sum(not _FOREIGN_LETTERS.isdisjoint(word) for word in words)
    small = sum(word in _KAZAKH_WORDS for word in words)
    russian = sum(word in _RUSSIAN_WORDS for word in words)
    kazakh = len(marked) + small
    if foreign * _FOREIGN_WEIGHT >= kazakh or kazakh <= russian * _RUSSIAN_WEIGHT:
        return False
    is_shared_only = all(letters <= _SHARED_LETTERS for letters in marked)
    is_kin = len(marked) >= _ENOUGH and all(letters.isdisjoint(_CORE_LETTERS) for letters in marked)
    return kazakh * 8 >= cyrillic and not is_kin and not (is_shared_only and not small)


def _script(word: str) -> str:
    return "cyrillic" if _CYRILLIC.search(word) else "latin"
