"""Statistics are sums that can be checked by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.study.cards import Phase
from orgtui.study.rating import Rating
from orgtui.study.statistics import (
    Holding,
    Share,
    Tally,
    by_day,
    by_organisation,
    figures,
    forecast,
    streak,
)
from study.studying import UNHURRIED

TODAY = date(2026, 3, 2)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def tally(
    count: int,
    phase: Phase = Phase.REVIEW,
    rating: Rating = Rating.GOOD,
    day: date = TODAY,
    organisation: str = "sco",
) -> Tally:
    return Tally(day=day, organisation=organisation, phase=phase, rating=rating, count=count)


def test_figures_add_up():
    total = figures(
        [
            tally(2, Phase.NEW),
            tally(3, Phase.NEW, Rating.AGAIN),
            tally(4, Phase.LEARNING),
            tally(9, Phase.REVIEW, Rating.HARD),
            tally(1, Phase.REVIEW, Rating.AGAIN),
        ]
    )

    assert (total.reviews, total.recalled, total.introduced) == (19, 15, 5)
    assert total.retained == Share(part=9, whole=10)
    assert total.retained.ratio == pytest.approx(0.9)


def test_of_nothing_no_share_is_retained():
    assert figures([]).retained.ratio is None


def test_every_day_is_there_even_if_nothing_was_done():
    days = by_day([tally(3, day=ago(1)), tally(5, day=ago(9))], TODAY, 3)

    assert [(day, done.reviews) for day, done in days] == [(ago(2), 0), (ago(1), 3), (TODAY, 0)]


def test_organisations_come_by_their_number_of_cards():
    holdings = [
        Holding(organisation=name, cards=cards, known=0, due=0)
        for name, cards in (("cis", 2), ("sco", 5), ("csto", 2))
    ]

    found = by_organisation([tally(7), tally(1, organisation="cis")], holdings)

    assert [(item.holding.organisation, item.figures.reviews) for item in found] == [
        ("sco", 7),
        ("cis", 1),
        ("csto", 0),
    ]


@pytest.mark.parametrize(
    ("days", "current", "longest"),
    [
        ([], 0, 0),
        ([0], 1, 1),
        ([1], 1, 1),
        ([2], 0, 1),
        ([0, 1, 2], 3, 3),
        ([1, 2, 4, 5, 6], 2, 3),
        ([2, 3, 4], 0, 3),
        ([0, 2, 3], 1, 2),
        ([-1, 0, 1], 2, 3),
        ([-3], 0, 1),
    ],
)
def test_a_streak_lasts_until_a_day_is_missed(days, current, longest):
    found = streak([ago(day) for day in days], TODAY)

    assert (found.current, found.longest) == (current, longest)


@UNHURRIED
@given(st.sets(st.integers(0, 30)))
def test_a_streak_is_never_longer_than_the_longest(days):
    found = streak([ago(day) for day in days], TODAY)

    assert found.current <= found.longest <= len(days)


def test_a_forecast_has_every_day():
    assert forecast([(0, 4), (2, 1)], TODAY, 3) == (
        (TODAY, 4),
        (ago(-1), 0),
        (ago(-2), 1),
    )
