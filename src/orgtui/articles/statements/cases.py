"""In which case a name stands, as far as its ending tells."""

import re
from functools import cache

from orgtui.articles.word_forms import analyzer, is_acronym, readings

_RUSSIAN = re.compile("[А-Яа-яЁё]+")


def can_be_subject(name: str) -> bool:
    """Whether every word of a name can stand in the nominative."""
    words = _RUSSIAN.findall(name)
    if not words:
        return True
    return all(map(_is_nominative, words)) and not _is_rarely_one(words)


_RARE = 0.1


def _is_rarely_one(words: list[str]) -> bool:
    """Whether each word of a name reads as a nominative only by a rare chance: "Дмитрия"."""
    return len(words) > 1 and all(_nominative_chance(word) < _RARE for word in words)


@cache
def _nominative_chance(word: str) -> float:
    if is_acronym(word) or not analyzer().word_is_known(word.lower()):
        return 1.0
    parses = readings(word)
    if all(parse.tag.case is None for parse in parses):
        return 1.0
    return float(sum(parse.score for parse in parses if parse.tag.case == "nomn"))


@cache
def gender_of_name(first_name: str) -> str | None:
    """Return "masc" or "femn" for a first name that the dictionary knows, else None."""
    known = [p.tag for p in readings(first_name) if "Name" in p.tag.grammemes]
    if not known or not analyzer().word_is_known(first_name.lower()):
        return None
    genders = {tag.gender for tag in known if tag.case == "nomn"}
    return genders.pop() if len(genders) == 1 and genders <= {"masc", "femn"} else None


_SURNAME = re.compile(r"(?:[оеё]в|[иы]н|ский|цкий|ко|их|ян|дзе|швили)$")
_OBLIQUE_SURNAME = re.compile(r"(?:[оеё]в|[иы]н)(?:у|ым|е)$|[сц]к(?:ого|ому|им|ом|ую)$")


@cache
def _is_nominative(word: str) -> bool:
    if is_acronym(word) or _SURNAME.search(word):
        return True
    if not analyzer().word_is_known(word.lower()):
        return not _OBLIQUE_SURNAME.search(word)
    tags = [parse.tag for parse in readings(word)]
    return any(
        tag.case == "nomn" and (tag.number != "plur" or "Pltm" in tag.grammemes) for tag in tags
    ) or all(tag.case is None for tag in tags)


_KAZAKH_ENDINGS = (
    ("dative", re.compile(r"[ғг][ае]$|[қк][ае]$")),
    ("ablative", re.compile(r"[дтн][ае]н$")),
    ("genitive", re.compile(r"[дтн][ыі]ң$")),
    ("accusative", re.compile(r"[дтн][ыі]$")),
    ("instrumental", re.compile(r"[мбп]ен$")),
    ("locative", re.compile(r"[дт][ае]$")),
)


def kazakh_case(word: str, name: str) -> str:
    """Return the case of a Kazakh name as a text writes it, "" for the nominative."""
    if len(word) <= len(name):
        return ""
    return next((case for case, ending in _KAZAKH_ENDINGS if ending.search(word)), "")
