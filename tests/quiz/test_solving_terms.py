"""Who came before and after, and when somebody held an office."""

from datetime import date

import pytest

from facts.sample import OFFICE, base, chair, term
from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId, PersonId
from orgtui.facts.periods import Period
from orgtui.quiz.solving_terms import (
    Spell,
    after,
    before,
    first_day_of,
    order_of_chairs,
    spells_of,
    terms_in_office,
    vacated_on,
)
from quiz.solutions import DISPUTED, solution

TST = OrganisationId("tst")
FIRST, SECOND = "2002-01-01/2003-01-01", "2003-01-01/2004-01-01"


def spell(facts: FactBase, holder: str) -> Spell:
    return next(s for s in spells_of(facts, TST) if getattr(s, "state", "") == holder)


def test_who_took_over_on_the_day_of_the_hand_over_came_next() -> None:
    facts = base(chair("aa", FIRST) + chair("bb", SECOND) + chair("cc", "2004-01-01/.."))

    assert after(TST, spell(facts, "aa"))(facts) == solution("bb")
    assert before(TST, spell(facts, "bb"))(facts) == solution("aa")
    assert after(TST, spell(facts, "bb"))(facts) == solution("cc")
    assert before(TST, spell(facts, "aa"))(facts) == solution()


def test_a_gap_leaves_nobody_who_came_next() -> None:
    facts = base(chair("aa", FIRST) + chair("bb", "2003-02-01/2004-01-01"))

    assert after(TST, spell(facts, "aa"))(facts) == solution()
    assert before(TST, spell(facts, "bb"))(facts) == solution()


@pytest.mark.parametrize(
    "other",
    [
        chair("cc", "2002-06-01/2004-01-01"),
        chair("cc", "2003/2004"),
        chair("cc", SECOND, extra=DISPUTED),
    ],
)
def test_one_who_was_there_already_or_may_have_been_may_be_meant(other: str) -> None:
    facts = base(chair("aa", FIRST) + chair("bb", SECOND) + other)

    assert after(TST, spell(facts, "aa"))(facts).possible == {"cc"}


def test_a_co_chair_neither_follows_nor_precedes() -> None:
    facts = base(chair("aa", FIRST) + chair("bb", SECOND, extra='role = "co-chair"'))

    assert after(TST, spell(facts, "aa"))(facts) == solution()


def test_an_end_that_is_not_known_to_the_day_proves_nobody() -> None:
    facts = base(chair("aa", "2002-01-01/2003-01") + chair("bb", "2003-01-15/.."))

    assert not after(TST, spell(facts, "aa"))(facts).proves(["bb"])


def test_one_who_only_acts_may_be_meant_to_follow() -> None:
    facts = base(
        OFFICE + term("ann-ames", FIRST) + term("bob-birch", SECOND, extra="acting = true")
    )
    mine = spells_of(facts, TST, office="secretary")[0]

    assert after(TST, mine)(facts) == solution("", "bob-birch")


@pytest.mark.parametrize(
    ("period", "first", "vacated"),
    [
        ("2002-01-01/2003-01-01", date(2002, 1, 1), date(2003, 1, 1)),
        ("2002", date(2002, 1, 1), date(2003, 1, 1)),
        ("2002-05/2003-01", None, None),
        ("2002-01-01/..", date(2002, 1, 1), None),
    ],
)
def test_only_exact_days_are_the_edges_of_a_term(
    period: str, first: date | None, vacated: date | None
) -> None:
    found = Period.parse(period)

    assert first_day_of(found) == first
    assert vacated_on(found) == vacated


def test_terms_in_an_office_are_sure_where_they_are_exact_and_not_acting() -> None:
    facts = base(
        OFFICE
        + term("ann-ames", FIRST)
        + term("ann-ames", "2005-01-01/2006")
        + term("bob-birch", SECOND, extra="acting = true")
        + term("cy-crane", "2004-01-01/2005-01-01", extra=DISPUTED)
    )

    def terms(person: str) -> object:
        return terms_in_office(TST, "secretary", PersonId(person))(facts)

    assert terms("ann-ames") == solution(FIRST, "2005-01-01/2006")
    assert terms("bob-birch") == solution("", SECOND)
    assert terms("cy-crane") == solution("", "2004-01-01/2005-01-01")


def test_the_order_of_chairs_is_proven_where_each_handed_over_to_the_next() -> None:
    row = chair("aa", FIRST) + chair("bb", SECOND) + chair("cc", "2004-01-01/2005-01-01")
    holders, years = frozenset({"aa", "bb", "cc"}), (2002, 2005)

    assert order_of_chairs(TST, None, holders, years)(base(row)) == solution("aa>bb>cc")
    assert order_of_chairs(TST, None, holders, (2003, 2005))(base(row)) == solution()

    gap = chair("aa", FIRST) + chair("bb", SECOND) + chair("cc", "2004-02-01/2005-01-01")
    assert order_of_chairs(TST, None, holders, years)(base(gap)) == solution("", "aa>bb>cc")

    disputed = chair("aa", FIRST, extra=DISPUTED) + chair("bb", SECOND)
    two = frozenset({"aa", "bb"})
    assert order_of_chairs(TST, None, two, (2002, 2004))(base(disputed)).possible == {"aa>bb"}


def test_two_rows_of_the_same_chairs_have_two_orders() -> None:
    row = "".join(
        chair(who, f"{year}-01-01/{year + 1}-01-01")
        for who, year in zip(("aa", "bb", "aa"), (2002, 2003, 2004), strict=True)
    )

    found = order_of_chairs(TST, None, frozenset({"aa", "bb"}), (2002, 2005))(base(row))

    assert found == solution("aa>bb bb>aa")
