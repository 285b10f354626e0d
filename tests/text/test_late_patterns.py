import gc
import re

import pytest

import orgtui.articles.stating  # noqa: F401 – its readers hold nearly all late patterns
from orgtui.text.late_patterns import LatePattern, late

_WRONG = "("


def test_a_late_pattern_answers_like_a_compiled_one() -> None:
    text = "Astana, Bishkek; astana"

    for ask in (
        lambda pattern: [match.span() for match in pattern.finditer(text)],
        lambda pattern: pattern.findall(text),
        lambda pattern: pattern.sub("-", text),
        lambda pattern: pattern.split(text),
        lambda pattern: pattern.search(text, 3).start(),
        lambda pattern: (pattern.match(text) is None, pattern.fullmatch(text) is None),
        lambda pattern: pattern.pattern,
    ):
        assert ask(late("astana", re.IGNORECASE)) == ask(re.compile("astana", re.IGNORECASE))


def test_a_late_pattern_is_compiled_by_the_first_question_and_only_then() -> None:
    wrong = late(_WRONG)

    assert wrong.pattern == _WRONG
    with pytest.raises(re.error):
        wrong.search("")


def test_every_late_pattern_can_be_compiled() -> None:
    every = [one for one in gc.get_objects() if isinstance(one, LatePattern)]
    patterns = [one for one in every if one.pattern != _WRONG]

    wrong = []
    for one in patterns:
        try:
            re.compile(one.pattern, one.flags)
        except re.error as error:
            wrong.append(f"{one.pattern}: {error}")

    assert len(patterns) > 100
    assert wrong == []
