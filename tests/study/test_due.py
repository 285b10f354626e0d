"""The queue of the day: what is due first, then a few new ones, siblings apart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.quiz.question import UnitId
from orgtui.study.cards import Card, reviewed
from orgtui.study.due import (
    SIBLINGS_APART,
    Candidates,
    DueReason,
    DueUnit,
    queue,
    spread,
)
from orgtui.study.unit import fact_of
from study.studying import UNHURRIED, review


def card(unit: str) -> Card:
    return reviewed(None, review(unit))


def new(unit: str) -> DueUnit:
    return DueUnit(unit=UnitId(unit), reason=DueReason.NEW, card=None)


def units(queued: tuple[DueUnit, ...]) -> list[str]:
    return [item.unit for item in queued]


def test_what_is_due_comes_before_what_is_new_each_with_its_reason():
    candidates = Candidates(
        learning=[card("a/1:x")],
        changed=[card("b/1:x")],
        reviews=[card("c/1:x"), card("b/1:x")],
        new=[UnitId("d/1:x")],
    )

    queued = queue(candidates, limit=9, new_left=9)

    assert [(item.unit, item.reason) for item in queued] == [
        ("a/1:x", DueReason.LEARNING),
        ("b/1:x", DueReason.CHANGED),
        ("c/1:x", DueReason.REVIEW),
        ("d/1:x", DueReason.NEW),
    ]


@pytest.mark.parametrize(
    ("limit", "new_left", "expected"),
    [
        (9, 2, ["r/1:x", "r/2:x", "n/1:x", "n/2:x"]),
        (9, 0, ["r/1:x", "r/2:x"]),
        (9, -3, ["r/1:x", "r/2:x"]),
        (3, 2, ["r/1:x", "r/2:x", "n/1:x"]),
        (1, 2, ["r/1:x"]),
        (0, 2, []),
    ],
)
def test_both_limits_hold(limit, new_left, expected):
    candidates = Candidates(
        reviews=[card("r/1:x"), card("r/2:x")], new=[UnitId(f"n/{n}:x") for n in range(1, 6)]
    )

    assert units(queue(candidates, limit=limit, new_left=new_left)) == expected


def test_no_new_unit_comes_with_a_sibling_that_is_asked_or_was_today():
    candidates = Candidates(
        reviews=[card("a/1:x")],
        new=[UnitId(u) for u in ("a/1:y", "b/1:x", "b/1:y", "c/1:x", "d/1:x")],
    )

    queued = queue(candidates, limit=9, new_left=9, was_studied_today=lambda fact: fact == "c/1")

    assert units(queued) == ["a/1:x", "b/1:x", "d/1:x"]


def test_what_is_not_wanted_is_left_out_and_takes_no_room():
    candidates = Candidates(
        reviews=[card("a/1:x"), card("b/1:x")], new=[UnitId("a/2:x"), UnitId("b/2:x")]
    )

    queued = queue(candidates, limit=2, new_left=1, accepts=lambda unit: unit.startswith("b"))

    assert units(queued) == ["b/1:x", "b/2:x"]


def test_candidates_are_read_only_as_far_as_needed():
    def endless():
        for number in range(100):
            assert number < 5, "too far"
            yield UnitId(f"a/{number}:x")

    assert len(queue(Candidates(new=endless()), limit=5, new_left=50)) == 5


def test_siblings_are_parted_and_the_rest_keeps_its_order():
    queued = spread([new(u) for u in ("a:x", "a:y", "b:x", "c:x", "d:x")], distance=2)

    assert units(queued) == ["a:x", "b:x", "c:x", "a:y", "d:x"]


def test_siblings_that_would_be_left_for_the_end_come_sooner():
    queued = spread([new(u) for u in ("b:x", "c:x", "a:x", "a:y")], distance=3)

    assert units(queued) == ["b:x", "a:x", "c:x", "a:y"]


def test_a_fact_with_most_of_the_units_is_parted_as_long_as_others_last():
    queued = spread([new(u) for u in ("a:1", "a:2", "a:3", "a:4", "b:x", "c:x")])

    assert units(queued) == ["a:1", "b:x", "a:2", "c:x", "a:3", "a:4"]


def test_siblings_alone_are_all_asked():
    assert units(spread([new("a:x"), new("a:y"), new("a:z")])) == ["a:x", "a:y", "a:z"]


@UNHURRIED
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 5)), unique=True, max_size=25))
def test_spreading_loses_nothing_and_parts_siblings_wherever_possible(pairs):
    queued = spread([new(f"f{fact}:{direction}") for fact, direction in pairs])

    facts = [fact_of(item.unit) for item in queued]
    assert sorted(units(queued)) == sorted(f"f{f}:{d}" for f, d in pairs)
    most = max((facts.count(fact) for fact in facts), default=0)
    if 2 * most <= len(facts) + 1:
        assert all(one != other for one, other in pairwise(facts))


def test_as_long_as_there_are_other_facts_siblings_are_the_whole_distance_apart():
    pairs = [f"f{fact}:{direction}" for fact in range(20) for direction in "xy"]

    facts = [fact_of(item.unit) for item in spread([new(unit) for unit in pairs])]

    for place in range(len(facts) - 2 * SIBLINGS_APART):
        assert facts[place] not in facts[place + 1 : place + 1 + SIBLINGS_APART]
