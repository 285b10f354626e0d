"""Summits, foundings and the steps of single states."""

from datetime import date

import pytest

from facts.sample import base, event
from orgtui.facts.ids import CityId, OrganisationId, StateId
from orgtui.facts.records import EventKind
from orgtui.quiz.solving import places_of_summit, seat_of
from orgtui.quiz.solving_events import (
    days_of_step,
    founding_places,
    number_of_summit,
    order_of_summits,
    states_taking,
    summits_of,
    years_of_summits,
)
from quiz.solutions import DISPUTED, solution

TST = OrganisationId("tst")
ALPHA = CityId("alpha")
BODY = """
[[body]]
id = "council"
seat = "beta"
names.en = { full = "Council" }
names.ru = { full = "Совет" }
sources = ["charter"]
"""
OF_BODY = 'body = "council"'


def test_summits_come_oldest_first_without_those_that_were_called_off() -> None:
    facts = base(
        event("summit", "2004-03-03", "alpha")
        + event("summit", "2002-03-03", "beta")
        + event("summit", "2003-03-03", "beta", extra='form = "cancelled"')
        + event("meeting", "2002-05-05", "beta")
    )

    assert [e.date.year for e in summits_of(facts, TST, None)] == [2002, 2004]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (event("summit", "2004-03-03", "alpha"), solution("2002 2004")),
        (event("summit", "2004-03-03", "beta"), solution("2002")),
        (event("summit", "2004-03-03"), solution("2002", "2004")),
        (event("summit", "2004-03-03", extra='form = "online"'), solution("2002")),
        (event("summit", "2004-03-03", "alpha", extra='form = "online"'), solution("2002", "2004")),
        (event("summit", "2004?", "alpha"), solution("2002", "2004")),
        (event("summit", "2004-03-03", "alpha", extra=DISPUTED), solution("2002", "2004")),
        (
            event("summit", "2003-12-31", "alpha", extra='last_day = "2004-01-01"'),
            solution("2002", "2003"),
        ),
    ],
)
def test_the_years_of_summits_in_a_city(other: str, expected: object) -> None:
    facts = base(event("summit", "2002-02-02", "alpha") + other)

    assert years_of_summits(TST, None, ALPHA)(facts) == expected


def test_a_summit_of_no_named_organ_may_be_one_of_the_organ() -> None:
    facts = base(
        BODY
        + event("summit", "2002-02-02", "alpha", extra=OF_BODY)
        + event("summit", "2004-02-02", "alpha")
    )

    assert years_of_summits(TST, "council", ALPHA)(facts) == solution("2002", "2004")
    assert places_of_summit(TST, "council", date(2002, 2, 2))(facts) == solution("alpha")
    assert places_of_summit(TST, "council", date(2004, 2, 2))(facts) == solution("", "alpha")


def test_the_number_of_a_summit_is_that_of_its_days_alone() -> None:
    third = event("summit", "2003-05-28", "alpha", extra='number = 3\nlast_day = "2003-05-29"')
    days = date(2003, 5, 28), date(2003, 5, 29)
    solve = number_of_summit(TST, None, *days)

    assert solve(base(third)) == solution("3")
    nameless = event("summit", "2003-05-29", "beta")
    assert solve(base(third + nameless)) == solution("3", "?")
    assert number_of_summit(TST, None, date(2003, 5, 30), date(2003, 5, 30))(base(third)) == (
        solution()
    )


def test_the_order_of_summits_needs_neighbours_on_sure_days() -> None:
    cities, years = frozenset({ALPHA, CityId("beta")}), (2002, 2004)
    solve = order_of_summits(TST, None, cities, years)
    first, second = event("summit", "2002-02-02", "alpha"), event("summit", "2003-03-03", "beta")

    assert solve(base(first + second)) == solution("alpha>beta")
    between = event("summit", "2002-06-06", "gamma")
    assert solve(base(first + between + second)) == solution()
    online = event("summit", "2003-03-03", "beta", extra='form = "online"')
    assert solve(base(first + online)) == solution("", "alpha>beta")
    assert order_of_summits(TST, None, cities, (2003, 2004))(base(first + second)) == solution()


def test_where_it_was_founded_needs_one_founding_with_a_city() -> None:
    here = event("founding", "2001-06-15", "alpha")

    assert founding_places(TST)(base(here)) == solution("alpha")
    assert founding_places(TST)(base(here + event("founding", "2001-07-01", "beta"))) == (
        solution("alpha beta")
    )
    assert founding_places(TST)(base(event("founding", "2001-06-15"))) == solution("", "?")
    assert founding_places(TST)(base()) == solution()


def test_who_took_a_step_on_a_day_and_when() -> None:
    step = event("exit-notice", "2008-08-18", extra='state = "aa"')
    vague = event("exit-notice", "2008-08", extra='state = "bb"')
    facts = base(step + vague)
    kind, day = EventKind.EXIT_NOTICE, date(2008, 8, 18)

    assert states_taking(TST, kind, day)(base(step)) == solution("aa")
    assert states_taking(TST, kind, day)(facts) == solution("aa", "bb")
    assert states_taking(TST, EventKind.FREEZE, day)(facts) == solution()
    assert days_of_step(TST, kind, StateId("aa"))(facts) == solution("2008-08-18")
    assert days_of_step(TST, kind, StateId("cc"))(facts) == solution()


def test_a_seat_is_that_of_the_organisation_or_of_its_organ() -> None:
    facts = base(BODY)

    assert seat_of(TST, None)(facts) == solution("alpha")
    assert seat_of(TST, "council")(facts) == solution("beta")
    disputed = base(BODY.replace("sources =", DISPUTED + "\nsources ="))
    assert seat_of(TST, "council")(disputed) == solution("", "beta")
