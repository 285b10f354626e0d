"""Which organisation a Russian noun can mean: «альянс» is no «союз», where another is one."""

import re
from collections.abc import Callable, Iterable

from orgtui.articles.proposal import Party
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_NAMES = {
    "альянс": r"альянс|alliance|североатлант|\bнато\b|\bnato\b",
    "союз": r"союз|union|\bес\b|\beu\b|\bеаэс\b|\beaeu\b|\bас\b|\bau\b",
    "картел": r"\bопек\b|\bopec\b|картел",
    "содружеств": r"содружеств|commonwealth|\bснг\b|\bcis\b",
    "лиг": r"\bлиг|league|\bлаг\b",
    "ассоциаци": r"ассоциаци|association|\bасеан\b|\basean\b|\bсаарк\b|\bsaarc\b|\bеаст\b|\befta\b",
    "сообществ": r"сообществ|community|\bэковас\b|\becowas\b|\bкариком\b|\bcaricom\b",
    "групп": r"групп|group|[её]рк[аи]\b|двадцатк|\bg\d",
    "совет": r"совет|council",
    "форум": r"форум|forum",
    "банк": r"банк|bank|\bнбр\b|\bаиби\b|\bndb\b",
    "фонд": r"фонд|fund|\bмвф\b",
}
"""What the names of organisations have in them, by how the noun for them begins."""
_NOUN = late(rf"(?<![а-я])(?:{'|'.join(_NAMES)})[а-я]{{0,3}}(?![а-я])")
"""A word for organisations of a kind."""


def noun_of(words: str, language: Language) -> str:
    """Return the first noun of words for an organisation of a kind, "" where there is none."""
    found = _NOUN.search(words) if language is Language.RU else None
    return found.group() if found is not None else ""


def of_kind(noun: str, named: Iterable[Party], full_name: Callable[[Party], str]) -> Party | None:
    """Return the only one of some organisations that is what a noun says, None for any noun."""
    found = _NOUN.search(noun)
    if found is None:
        return None
    form = next(form for stem, form in _NAMES.items() if found.group().startswith(stem))
    fitting = [of for of in named if re.search(form, f"{full_name(of)} {of.name} {of.id}".lower())]
    return fitting[0] if len(fitting) == 1 else None
