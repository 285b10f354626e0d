"""Whether a short line below a headline tells what happened, as leads do and captions do not."""

import re

from orgtui.articles.word_forms import readings
from orgtui.text.stems import stems

_RUSSIAN = re.compile(r"[А-Яа-яЁё]+")
_NAMES = re.compile(r"«[^«»]*»|\"[^\"]*\"")
_ENGLISH = re.compile(r"\b(?:was|were|will|has|have|had|said|is|are)\b(?! (?:seen|shown|pictured))")
_KAZAKH = re.compile(r"(?=.*[әғқңөұүһі]).*[дт][ыі]\W*$", re.IGNORECASE)
"""A line that ends with what has been done or will be, as sentences of Kazakh do."""
_NEARLY_ALL = 0.8
_FORMS = frozenset({"PRTS", "ADJS"})


def tells_more(text: str, title: str) -> bool:
    """Whether a line has a verb of the past or the future, or what stands in place of one.

    Captions have names alone, or tell in the present what is to be seen; and a headline in other
    words has those of the headline too.
    """
    known = set(stems(title))
    if _NEARLY_ALL * len(known) <= len(known & set(stems(text))):
        return False
    if _KAZAKH.match(text) or _ENGLISH.search(text):
        return True
    return any(map(_is_predicate, _plain_words(text)))


def _plain_words(text: str) -> list[str]:
    """Return the Russian words of a line that are no names and stand in none."""
    words = _RUSSIAN.findall(_NAMES.sub(" ", text))
    return [word for word in words if word[0].islower() or word is words[0]]


def _is_predicate(word: str) -> bool:
    """Whether a word is most probably a past or future verb, or a short participle."""
    tag = readings(word)[0].tag
    return (tag.POS == "VERB" and tag.tense in ("past", "futr")) or tag.POS in _FORMS
