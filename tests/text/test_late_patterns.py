import re
import subprocess
import sys

import pytest

from orgtui.text.late_patterns import late

ALL = """
import gc, re
import orgtui.articles.stating
from orgtui.text.late_patterns import LatePattern
every = [one for one in gc.get_objects() if isinstance(one, LatePattern)]
for one in every:
    re.compile(one.pattern, one.flags)
print(len(every))
"""
"""Compiles each late pattern of the readers, in a process that holds no others."""


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
    wrong = late("(")

    assert wrong.pattern == "("
    with pytest.raises(re.error):
        wrong.search("")


def test_every_late_pattern_can_be_compiled() -> None:
    done = subprocess.run([sys.executable, "-c", ALL], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 1000
