"""Days of study begin in the small hours of the learner's own clock."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.study.day import Now, end_of_day, study_day
from study.studying import UNHURRIED

ALMATY = timezone(timedelta(hours=5))


@pytest.mark.parametrize(
    ("hour", "minute", "starts_at", "day"),
    [
        (3, 59, 4, date(2026, 3, 1)),
        (4, 0, 4, date(2026, 3, 2)),
        (23, 59, 4, date(2026, 3, 2)),
        (0, 0, 0, date(2026, 3, 2)),
        (22, 0, 23, date(2026, 3, 1)),
    ],
)
def test_the_small_hours_belong_to_the_day_before(hour, minute, starts_at, day):
    assert study_day(datetime(2026, 3, 2, hour, minute, tzinfo=ALMATY), starts_at) == day


@UNHURRIED
@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(ALMATY)),
    st.integers(0, 23),
)
def test_a_day_ends_after_its_moments_and_where_the_next_begins(moment, starts_at):
    now = Now.at(moment, starts_at)

    assert moment < now.ends <= moment + timedelta(days=1)
    assert now.ends == end_of_day(moment, starts_at)
    assert study_day(now.ends, starts_at) == now.day + timedelta(days=1)
    assert study_day(now.ends - timedelta(microseconds=1), starts_at) == now.day


def test_the_clock_of_the_learner_counts_and_not_that_of_greenwich():
    moment = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)

    assert study_day(moment, 4) == date(2026, 3, 1)
    assert study_day(moment.astimezone(ALMATY), 4) == date(2026, 3, 2)
