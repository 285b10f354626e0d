"""Titles of offices as they stand alone."""

import re
from functools import cache

from orgtui.articles.word_traits import nominative_of_phrase

_ACTING = re.compile(r"исполняющ\w+ обязанности ")
_PREMIER = re.compile(r"\bпремьер(а|у|ом|е)$")
"""Which reads like the first night of a play."""
_PREFIX = re.compile(r"\b(?:вице|премьер)-(?=[а-я])")


@cache
def nominative(title: str) -> str:
    """Return a title in the nominative, in lower case."""
    acting = _ACTING.match(title)
    if acting is not None:
        return f"исполняющий обязанности {title[acting.end() :]}"
    premier = _PREMIER.search(title)
    if premier is not None:
        return nominative(_PREMIER.sub(r"министр\1", title)).removesuffix("министр") + "премьер"
    prefix = _PREFIX.search(title)
    if prefix is None:
        return nominative_of_phrase(title)
    words = nominative_of_phrase(title.replace(prefix[0], "", 1)).split()
    at = len(title[: prefix.start()].split())
    return " ".join((*words[:at], prefix[0] + words[at], *words[at + 1 :]))
