"""Grades follow from outcomes."""

import pytest

from orgtui.quiz.verdict import Outcome
from orgtui.study.rating import Rating, rating_for


@pytest.mark.parametrize(
    ("outcome", "hints", "tries", "rating"),
    [
        (Outcome.RIGHT, 0, 1, Rating.GOOD),
        (Outcome.RIGHT, 1, 1, Rating.HARD),
        (Outcome.RIGHT, 0, 2, Rating.HARD),
        (Outcome.RIGHT, 2, 3, Rating.HARD),
        (Outcome.WRONG, 0, 1, Rating.AGAIN),
        (Outcome.WRONG, 1, 2, Rating.AGAIN),
        (Outcome.UNANSWERED, 0, 1, Rating.AGAIN),
        (Outcome.ALMOST, 0, 1, None),
        (Outcome.ALMOST, 1, 2, None),
    ],
)
def test_a_grade_follows_from_the_outcome(outcome, hints, tries, rating):
    assert rating_for(outcome, hints=hints, tries=tries) is rating


def test_no_answer_is_ever_easy_by_itself():
    given = {rating_for(outcome, hints=n) for outcome in Outcome for n in range(3)}

    assert Rating.EASY not in given


@pytest.mark.parametrize("rating", Rating)
def test_all_but_again_counts_as_recalled(rating):
    assert rating.is_recalled == (rating != 1)
