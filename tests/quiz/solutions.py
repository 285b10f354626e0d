"""Short ways to write what a query should give."""

from orgtui.quiz.solving import Solution

DISPUTED = 'standing = "disputed"\nnote = "one says so, another denies it"'


def solution(sure: str = "", possible: str = "") -> Solution:
    """Return a solution of ids with spaces between."""
    return Solution(sure=frozenset(sure.split()), possible=frozenset(possible.split()))
