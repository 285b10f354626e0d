from datetime import date

import pytest

from orgtui.facts.periods import Period
from orgtui.tui.stepping import change_days, stepped, typed_day, year_moved

TERMS = tuple(Period.parse(text) for text in ("2022-09-16/2023-07-04", "2023-07-04/..", "2001-06"))


def test_the_days_of_change_are_the_starts_and_the_ends_in_order() -> None:
    days = change_days(TERMS)

    assert date(2022, 9, 16) in days
    assert date(2023, 7, 4) in days
    assert list(days) == sorted(set(days))


def test_a_step_goes_to_the_nearest_day_and_stops_at_the_last() -> None:
    days = (date(2001, 1, 1), date(2005, 1, 1), date(2010, 1, 1))

    assert stepped(date(2003, 5, 5), days, 1) == date(2005, 1, 1)
    assert stepped(date(2005, 1, 1), days, 1) == date(2010, 1, 1)
    assert stepped(date(2005, 1, 1), days, -1) == date(2001, 1, 1)
    assert stepped(date(2010, 1, 1), days, 1) == date(2010, 1, 1)
    assert stepped(date(1999, 1, 1), days, -1) == date(1999, 1, 1)


def test_a_year_from_a_leap_day_is_the_28th() -> None:
    assert year_moved(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert year_moved(date(2024, 2, 29), -1) == date(2023, 2, 28)


def test_years_stay_within_the_calendar() -> None:
    assert year_moved(date(2, 1, 1), -1) == date(2, 1, 1)
    assert year_moved(date(9998, 1, 1), 1) == date(9998, 1, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023-07-04", date(2023, 7, 4)),
        (" 04.07.2023 ", date(2023, 7, 4)),
        ("4/7/2023", date(2023, 7, 4)),
        ("2023-07", date(2023, 7, 1)),
        ("2023", date(2023, 1, 1)),
    ],
)
def test_a_day_may_be_typed_in_several_ways(text: str, day: date) -> None:
    assert typed_day(text) == day


@pytest.mark.parametrize(
    "text", ["", "x", "31.02.2023", "2023-13", "0", "99999", "1.2", "a.b.c", "²", "0000", "1.1.0"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the cause is shown by no one
        typed_day(text)
