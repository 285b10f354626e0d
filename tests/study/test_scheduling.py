"""Reviews move a memory as FSRS says, and never by chance or by the clock."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.study.rating import Rating
from orgtui.study.scheduling import Memory, Stage, chance_of_recall, intervals, review
from study.studying import UNHURRIED

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = NOON.date()


def learned(*ratings: Rating, gap: timedelta = timedelta(days=3), retention: float = 0.9) -> Memory:
    memory: Memory | None = None
    for number, rating in enumerate(ratings):
        moment = NOON + number * gap
        memory = review(memory, rating, moment=moment, day=moment.date(), retention=retention)
    assert memory is not None
    return memory


def test_a_new_unit_is_asked_again_after_minutes_and_then_after_days():
    first = review(None, Rating.GOOD, moment=NOON, day=DAY)
    later = NOON + timedelta(minutes=10)
    second = review(first, Rating.GOOD, moment=later, day=DAY)

    assert (first.stage, first.due - NOON) == (Stage.LEARNING, timedelta(minutes=10))
    assert second.stage is Stage.REVIEW
    assert second.due - later >= timedelta(days=1)


def test_what_was_known_and_is_forgotten_is_learned_again():
    known = learned(Rating.GOOD, Rating.GOOD, Rating.GOOD)

    forgotten = review(
        known, Rating.AGAIN, moment=NOON + timedelta(days=20), day=DAY + timedelta(days=20)
    )

    assert forgotten.stage is Stage.RELEARNING
    assert forgotten.stability < known.stability
    assert forgotten.due == NOON + timedelta(days=20, minutes=10)


def test_from_evening_to_morning_is_a_day():
    evening, morning = NOON + timedelta(hours=9), NOON + timedelta(hours=20)
    known = review(learned(Rating.EASY), Rating.GOOD, moment=evening, day=DAY)

    same_day = review(known, Rating.GOOD, moment=morning, day=DAY)
    next_day = review(known, Rating.GOOD, moment=morning, day=DAY + timedelta(days=1))

    assert next_day.stability > same_day.stability


def test_better_grades_wait_longer():
    known = learned(Rating.GOOD, Rating.GOOD)
    after = intervals(known, moment=NOON + timedelta(days=9), day=DAY + timedelta(days=9))

    assert list(after) == list(Rating)
    assert sorted(after.values()) == list(after.values())
    assert len(set(after.values())) == len(Rating)


def test_who_wants_to_retain_more_is_asked_sooner():
    ratings = (Rating.GOOD,) * 4
    lax, strict = learned(*ratings, retention=0.8), learned(*ratings, retention=0.95)

    assert strict.due < lax.due
    assert strict.stability == lax.stability


def test_the_chance_of_recall_falls_to_nine_tenths_at_the_stability():
    known = learned(Rating.GOOD, Rating.GOOD, Rating.GOOD)
    days = timedelta(days=round(known.stability))

    assert chance_of_recall(known, known.last_day) == pytest.approx(1)
    assert chance_of_recall(known, known.last_day + days) == pytest.approx(0.9, abs=0.01)


def test_a_clock_set_back_breaks_nothing():
    known = learned(Rating.GOOD, Rating.GOOD)

    again = review(known, Rating.GOOD, moment=NOON - timedelta(days=400), day=date(2025, 1, 1))

    assert again.stability >= known.stability


@UNHURRIED
@given(
    st.lists(st.sampled_from(Rating), min_size=1, max_size=12),
    st.integers(0, 400),
    st.sampled_from([0.7, 0.9, 0.99]),
)
def test_the_same_reviews_always_give_the_same_memory(ratings, gap, retention):
    first = learned(*ratings, gap=timedelta(days=gap), retention=retention)
    second = learned(*ratings, gap=timedelta(days=gap), retention=retention)

    assert first == second
    assert first.due > NOON + (len(ratings) - 1) * timedelta(days=gap)
    assert 1 <= first.difficulty <= 10
    assert first.stability > 0
