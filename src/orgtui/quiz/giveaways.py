"""Whether the words of a question tell its answer."""

import re
from collections.abc import Iterable, Iterator

from orgtui.quiz.question import AnswerKind, Question
from orgtui.text.folding import fold

_LONG = 5
"""Letters of a name that give it away at the beginning of another word: Шанхай, шанхайский."""
_CITY_STEM = 4
"""Letters of a city's name by which an adjective tells it: Астана, Астанинская."""
_ENDING = 2
"""Letters of an adjective that another case changes: российский, российским."""
_NUMBERS = re.compile(r"\d{2,}")
_NEVER = (AnswerKind.TRUTH, AnswerKind.ORDER, AnswerKind.NUMBER)
"""Answers that words do not give away; the number of a summit may be that of its day."""
_COMMON = frozenset("council committee summit meeting совет комитет саммит совещание".split())
_TELLING = 6
"""Letters at the beginning of a word by which an organ is known from what it does."""


def is_given_away(question: Question) -> bool:
    """Tell whether the words of a question contain its answer, or an adjective made of it."""
    if question.expects in _NEVER:
        return False
    words = fold(question.prompt).split()
    padded = f" {' '.join(words)} "
    names = [fold(name) for a in question.answers for name in a.names.within(question.language).all]
    if any(f" {name} " in padded for name in names):
        return True
    kind = question.member_kind or question.expects
    if kind is AnswerKind.CITY:
        return _has_adjective(words, names)
    if kind is AnswerKind.TEXT:
        return _shares_number(question.prompt, names)
    return any(
        len(name) >= _LONG and name.isalpha() and any(word.startswith(name) for word in words)
        for name in names
    )


def names_a_people(text: str, state: str) -> bool:
    """Tell whether a text has the adjective or the people of a state in it, in whatever form."""
    from orgtui.quiz.world.reading import peoples

    stems = tuple(name[:-_ENDING] for name in peoples().get(state, ()) if len(name) > _LONG)
    return bool(stems) and any(word.startswith(stems) for word in fold(text).split())


def _has_adjective(words: Iterable[str], names: Iterable[str]) -> bool:
    """Tell whether a word begins as a city does."""
    stems = tuple(dict.fromkeys(_stems(names)))
    return any(word.startswith(stems) for word in words)


def _stems(names: Iterable[str]) -> Iterator[str]:
    """Yield how the words of a city's names begin."""
    for name in names:
        for part in name.split():
            if len(part) >= _LONG:
                yield part[: max(_CITY_STEM, len(part) - 2)]
            elif len(part) == _CITY_STEM and name == part:
                yield part[:-1]


def _shares_number(prompt: str, names: Iterable[str]) -> bool:
    """Tell whether a long name contains a year or a number of the question."""
    asked = set(_NUMBERS.findall(prompt))
    return any(not asked.isdisjoint(_NUMBERS.findall(name)) for name in names)


def tells_the_name(text: str, name: str) -> bool:
    """Tell whether a text uses a telling word of a name: "heads of state" of their council."""
    said = {word[:_TELLING] for word in fold(text).split()}
    return any(
        word[:_TELLING] in said
        for word in fold(name).split()
        if len(word) >= _CITY_STEM and word not in _COMMON
    )
