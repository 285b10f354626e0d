"""Who joined, who had which status, who does not belong."""

from datetime import date

import pytest

from facts.sample import HEAD, base, member
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import OrganisationId, StateId
from orgtui.facts.periods import Covers
from orgtui.quiz.solving import claim, members_on
from orgtui.quiz.solving_members import (
    count_on,
    in_order,
    joined_within,
    order_of_accessions,
    organisations_of,
    outsiders_among,
    statuses_on,
    within,
)
from quiz.solutions import DISPUTED, solution

TST = OrganisationId("tst")
YEAR = date(2004, 1, 1), date(2004, 12, 31)
DAY = date(2004, 6, 1)


@pytest.mark.parametrize(
    ("moment", "fits"),
    [
        ("2004-05-01", Covers.YES),
        ("2004-12-31", Covers.YES),
        ("2004", Covers.YES),
        ("2005-01-01", Covers.NO),
        ("2004~", Covers.MAYBE),
        ("2005?", Covers.MAYBE),
        ("2007?", Covers.NO),
    ],
)
def test_a_moment_lies_within_days_surely_perhaps_or_not(moment: str, fits: Covers) -> None:
    assert within(PartialDate.parse(moment), *YEAR) is fits


def test_a_coarse_moment_may_lie_within_a_part_of_it() -> None:
    assert within(PartialDate.parse("2004"), *(date(2004, 1, 1), date(2004, 5, 1))) is Covers.MAYBE


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (member("bb", "2004-12-31/.."), solution("aa bb")),
        (member("bb", "2005-01-01/.."), solution("aa")),
        (member("bb", "2004~/.."), solution("aa", "bb")),
        (member("bb", "2004-03-01/..", status="observer"), solution("aa")),
        (member("bb", "2004-03-01/..", extra=DISPUTED), solution("aa", "bb")),
        (
            member("bb", "2002-01-01/2003-01-01")
            + member("bb", "2004-03-01/..", extra='id = "tst/membership/bb/full/2004"'),
            solution("aa", "bb"),
        ),
    ],
)
def test_who_joined_in_some_days(other: str, expected: object) -> None:
    assert joined_within(TST, *YEAR)(base(member("aa", "2004-05-01/..") + other)) == expected


def test_a_status_on_a_day_is_sure_perhaps_or_none() -> None:
    facts = base(
        member("aa", "2001-06-15/2004-06-01", status="observer")
        + member("aa", "2004-06-01/..")
        + member("bb", "2004/..", status="partner")
        + member("cc", "2001-06-15/..", extra=DISPUTED)
    )

    assert statuses_on(TST, StateId("aa"), DAY)(facts) == solution("full")
    assert statuses_on(TST, StateId("aa"), date(2004, 5, 31))(facts) == solution("observer")
    assert statuses_on(TST, StateId("bb"), DAY)(facts) == solution("", "partner")
    assert statuses_on(TST, StateId("cc"), DAY)(facts) == solution("", "full")
    assert statuses_on(TST, StateId("dd"), DAY)(facts) == solution()


def test_members_are_counted_only_where_all_are_sure() -> None:
    two = member("aa", "2001-06-15/..") + member("bb", "2004-06-01/..")

    assert count_on(TST, DAY)(base(two)) == solution("2")
    assert count_on(TST, date(2004, 5, 31))(base(two)) == solution("1")
    assert count_on(TST, DAY)(base(two + member("cc", "2004/.."))) == solution("", "cc")


def test_an_outsider_is_one_that_surely_is_no_member() -> None:
    facts = base(
        member("aa", "2001-06-15/..") + member("bb", "2004/..") + member("cc", "2005-01-01/..")
    )
    states = [StateId(key) for key in ("aa", "bb", "cc", "dd")]

    assert outsiders_among(TST, states, DAY)(facts) == solution("cc dd", "bb")
    assert outsiders_among(TST, states[:1], DAY)(facts) == solution()


def test_a_state_belongs_to_all_organisations_but_those_that_suspended_it() -> None:
    twin = HEAD.replace('"tst"', '"two"').replace("TTS", "TWO")
    facts = base(
        member("aa", "2001-06-15/..") + member("aa", "2004-01-01/..", status="suspended"),
        **{"organisations/two": twin + member("aa", "2001-06-15/..")},
    )

    assert organisations_of(StateId("aa"), date(2003, 1, 1))(facts) == solution("tst two")
    assert organisations_of(StateId("aa"), DAY)(facts) == solution("two", "tst")
    assert organisations_of(StateId("bb"), DAY)(facts) == solution()


def test_the_order_of_accessions_needs_dates_that_cannot_be_swapped() -> None:
    states = [StateId("aa"), StateId("bb")]
    order = order_of_accessions(TST, states)
    first = member("aa", "2001-06-15/..")

    assert order(base(first + member("bb", "2004/.."))) == solution("aa>bb")
    assert order(base(first + member("bb", "2001/.."))).sure == frozenset()
    assert order(base(first + member("bb", "2001-06-15/.."))).sure == frozenset()
    assert order(base(first + member("bb", "2004?/.."))).sure == frozenset()
    assert order(base(first)).sure == frozenset()
    assert order(base(first + member("bb", "2004/..", extra=DISPUTED))).disputed


def test_ids_stand_in_the_order_of_their_moments() -> None:
    moments = {"b": "2002-03", "a": "2001", "c": "2002-04-01"}

    assert in_order((k, PartialDate.parse(v)) for k, v in moments.items()) == "a>b>c"
    assert in_order([("a", PartialDate.parse("2001")), ("b", PartialDate.parse("2001-03"))]) is None


def test_a_claim_is_true_or_false_only_where_it_is_certain() -> None:
    facts = base(member("aa", "2001-06-15/..") + member("bb", "2004/.."))
    query = members_on(TST, DAY)

    assert claim(query, "aa")(facts) == solution("yes")
    assert claim(query, "dd")(facts) == solution("no")
    assert claim(query, "bb")(facts) == solution("", "yes no")
