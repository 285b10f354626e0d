"""Which language a text is in: Russian, English or Kazakh."""

import re
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
_FIRST_CYRILLIC, _BEHIND_CYRILLIC = "\u0400", "\u0500"
_CYRILLIC = re.compile(f"[{_FIRST_CYRILLIC}-\u04ff]")
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
    sample = text[:_SAMPLE].casefold()
    words = _WORD.findall(sample)
    others = [word for word in words if not _FIRST_CYRILLIC <= word < _BEHIND_CYRILLIC]
    cyrillic = len(words) - sum(_CYRILLIC.search(word) is None for word in others)
    if len(words) - cyrillic >= cyrillic:
        return Language.EN
    return Language.KK if _is_kazakh(sample, words, cyrillic) else Language.RU


def _is_kazakh(sample: str, words: Sequence[str], cyrillic: int) -> bool:
    has_marks = any(map(sample.__contains__, _KAZAKH_LETTERS))
    has_foreign = any(map(sample.__contains__, _FOREIGN_LETTERS))
    marked = [_KAZAKH_LETTERS & set(word) for word in words] if has_marks else []
    marked = [own for own in marked if own]
    foreign = sum(not _FOREIGN_LETTERS.isdisjoint(word) for word in words) if has_foreign else 0
    small = sum(map(_KAZAKH_WORDS.__contains__, words))
    russian = sum(map(_RUSSIAN_WORDS.__contains__, words))
    kazakh = len(marked) + small
    if foreign * _FOREIGN_WEIGHT >= kazakh or kazakh <= russian * _RUSSIAN_WEIGHT:
        return False
    is_shared_only = all(own <= _SHARED_LETTERS for own in marked)
    is_kin = len(marked) >= _ENOUGH and all(own.isdisjoint(_CORE_LETTERS) for own in marked)
    return kazakh * 8 >= cyrillic and not is_kin and not (is_shared_only and not small)
