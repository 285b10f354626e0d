"""In which case a name stands, as far as its ending tells."""

import re
from functools import cache

from orgtui.articles.word_forms import analyzer, is_acronym

_RUSSIAN = re.compile("[А-Яа-яЁё]+")


def can_be_subject(name: str) -> bool:
    """Whether every word of a name can stand in the nominative."""
    words = _RUSSIAN.findall(name)
    if not words:
        return True
    return all(map(_is_nominative, words))


_SURNAME = re.compile(r"(?:[оеё]в|[иы]н|ский|цкий|ко|их|ян|дзе|швили)$")
_OBLIQUE_SURNAME = re.compile(r"(?:[оеё]в|[иы]н)(?:у|ым|е)$|[сц]к(?:ого|ому|им|ом|ую)$")


@cache
def _is_nominative(word: str) -> bool:
    if is_acronym(word) or _SURNAME.search(word):
        return True
    if not analyzer().word_is_known(word.lower()):
        return not _OBLIQUE_SURNAME.search(word)
    tags = [parse.tag for parse in analyzer().parse(word)]
    return any(
        tag.case == "nomn" and (tag.number != "plur" or "Pltm" in tag.grammemes) for tag in tags
    ) or all(tag.case is None for tag in tags)


_KAZAKH_ENDINGS = (
    ("dative", re.compile(r"[ғг][ае]$|[қк][ае]$")),
    ("ablative", re.compile(r"[дтн][ае]н$")),
    ("genitive", re.compile(r"[дтн][ыі]ң$")),
    ("accusative", re.compile(r"[дтн][ыі]$")),
    ("locative", re.compile(r"[дт][ае]$")),
)


def kazakh_case(word: str, name: str) -> str:
    """Return the case of a Kazakh name as a text writes it, "" for the nominative."""
    if len(word) <= len(name):
        return ""
    return next((case for case, ending in _KAZAKH_ENDINGS if ending.search(word)), "")
