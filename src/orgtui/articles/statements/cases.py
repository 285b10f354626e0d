"""Whether a name in a Russian text can be the subject of its sentence."""

import re
from functools import cache

from orgtui.articles.word_forms import analyzer, is_acronym

_RUSSIAN = re.compile("[А-Яа-яЁё]+")


def can_be_subject(name: str) -> bool:
    """Whether every word of a name can stand in the nominative."""
    words = _RUSSIAN.findall(name)
    if not words:
        return True
    return _is_nominative(words[0]) or (len(words) > 1 and _is_nominative(words[-1]))


@cache
def _is_nominative(word: str) -> bool:
    if is_acronym(word):
        return True
    tags = [parse.tag for parse in analyzer().parse(word)]
    return any(
        tag.case == "nomn" and (tag.number != "plur" or "Pltm" in tag.grammemes) for tag in tags
    ) or all(tag.case is None for tag in tags)
