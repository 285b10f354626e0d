from datetime import date

import pytest

from facts.sample import HEAD, OFFICE, base, chair, event, member, term
from orgtui.facts.ids import OrganisationId, StateId
from orgtui.facts.periods import Period
from orgtui.quiz.solving import (
    Solution,
    chair_during,
    chair_of_term,
    chair_on,
    expansion_of,
    founding_of,
    in_office,
    joined,
    members_on,
    places_of_summit,
    terms_of_chair,
    years_of,
)

TST = OrganisationId("tst")
DISPUTED = 'standing = "disputed"\nnote = "one says so, another denies it"'


def _solution(sure: str = "", possible: str = "") -> Solution:
    return Solution(sure=frozenset(sure.split()), possible=frozenset(possible.split()))


def test_only_all_sure_answers_and_nothing_possible_besides_is_a_proof() -> None:
    assert _solution("a b").proves(["b", "a"])
    assert not _solution("a b").proves(["a"])
    assert not _solution("a").proves(["a", "b"])
    assert not _solution("a", "b").proves(["a"])
    assert not _solution().proves([])


def test_what_may_fit_is_not_refuted() -> None:
    solution = _solution("a", "b")

    assert [solution.refutes(each) for each in "abc"] == [False, False, True]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2003-01-01", _solution("aa", "cc")),
        ("2005-06-01", _solution("aa", "bb cc dd")),
        ("2007-01-01", _solution("aa dd", "bb cc")),
    ],
)
def test_disputed_coarse_and_suspended_members_are_only_possible(
    day: str, expected: Solution
) -> None:
    facts = base(
        member("aa", "2001-06-15/..")
        + member("bb", "2004-01-01/..")
        + member("bb", "2005-01-01/..", status="suspended")
        + member("cc", "2002-01-01/..", extra=DISPUTED)
        + member("dd", "2005/..")
    )

    assert members_on(TST, date.fromisoformat(day))(facts) == expected


def test_a_year_may_mean_whoever_presided_on_some_day_of_it() -> None:
    facts = base(
        chair("aa", "2001-06-15/2002-09-30", "2001") + chair("bb", "2002-09-30/2004-01-01", "2003")
    )

    assert chair_of_term(TST, None, "2001")(facts) == _solution("aa")
    assert chair_of_term(TST, None, "2003")(facts) == _solution("bb")

    more = base(chair("aa", "2001-06-15/2003-02-01", "2001") + chair("bb", "2003", "2003"))
    assert chair_of_term(TST, None, "2003")(more) == _solution("bb", "aa")


def test_two_years_may_mean_whoever_came_in_the_one_and_left_in_the_other() -> None:
    facts = base(
        chair("aa", "2002-01-01/2003-06-01", "2002–2003")
        + chair("bb", "2003-06-01/2004-06-01", "2003–2004")
        + chair("cc", "2002-12-01/2003-02-01")
    )

    assert chair_of_term(TST, None, "2002–2003")(facts) == _solution("aa", "cc")
    assert chair_of_term(TST, None, "2003–2004")(facts) == _solution("bb")


def test_a_label_that_does_not_fit_its_term_proves_nothing() -> None:
    facts = base(chair("aa", "2002-01-01/2003-06-01", "2005–2006"))

    assert not chair_of_term(TST, None, "2005–2006")(facts).proves(["aa"])


def test_a_term_that_ends_on_new_years_day_may_be_called_by_the_year_before() -> None:
    facts = base(chair("aa", "2002-06-01/2004-01-01", "2002–2003"))

    assert chair_of_term(TST, None, "2002–2003")(facts) == _solution("aa")


def test_who_presided_during_dates_is_proven_only_without_another_in_between() -> None:
    first, second = "2002-01-01/2003-01-01", "2003-01-01/.."
    facts = base(chair("aa", first) + chair("bb", second))

    assert chair_during(TST, None, Period.parse(first))(facts) == _solution("aa")
    assert chair_during(TST, None, Period.parse(second))(facts) == _solution("bb")

    crowded = base(chair("aa", first) + chair("bb", second) + chair("cc", "2002?/2002-06"))
    assert chair_during(TST, None, Period.parse(first))(crowded) == _solution("aa", "cc")


def test_on_the_hand_over_day_the_successor_presides() -> None:
    facts = base(chair("aa", "2002-01-01/2003-01-01") + chair("bb", "2003-01-01/.."))

    assert chair_on(TST, None, date(2003, 1, 1))(facts) == _solution("bb")


def test_a_co_chair_is_not_the_chair() -> None:
    facts = base(chair("aa", "2002", "2002") + chair("bb", "2002", extra='role = "co-chair"'))

    assert chair_of_term(TST, None, "2002")(facts) == _solution("aa")
    assert terms_of_chair(TST, None, "bb")(facts) == _solution()


def test_inexact_terms_are_only_possible() -> None:
    facts = base(chair("aa", "2002") + chair("aa", "2005-01-01/"))

    assert terms_of_chair(TST, None, "aa")(facts) == _solution("2002", "2005-01-01/")


def test_one_who_joined_twice_or_at_an_unsure_time_has_no_one_date() -> None:
    again = member("aa", "2006-01-01/..", extra='id = "tst/membership/aa/full/2006"')
    facts = base(member("aa", "2002-01-01/2004-01-01") + again + member("bb", "2003?/.."))

    assert joined(TST, StateId("aa"))(facts) == _solution("2002-01-01 2006-01-01")
    assert joined(TST, StateId("bb"))(facts) == _solution("", "2003?")


def test_one_who_only_acts_may_be_meant() -> None:
    facts = base(
        OFFICE
        + term("ann-ames", "2002-01-01/2003-01-01")
        + term("bob-birch", "2003-01-01/2004-01-01", extra="acting = true")
    )

    assert in_office(TST, "secretary", date(2002, 6, 1))(facts) == _solution("ann-ames")
    assert in_office(TST, "secretary", date(2003, 6, 1))(facts) == _solution("", "bob-birch")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (event("summit", "2003-03-05", "beta"), _solution("alpha beta")),
        (event("summit", "2003-03-07", "beta"), _solution("alpha")),
        (event("summit", "2003-03", "beta"), _solution("alpha", "beta")),
        (event("summit", "2002?", "beta"), _solution("alpha", "beta")),
        (event("summit", "2003-03-05", "beta", extra='form = "cancelled"'), _solution("alpha")),
        (
            event("summit", "2003-03-05", "beta", extra='form = "online"'),
            _solution("alpha", "beta"),
        ),
        (event("summit", "2003-03-05", "beta", extra=DISPUTED), _solution("alpha", "beta")),
        (event("meeting", "2003-03-05", "beta"), _solution("alpha")),
    ],
)
def test_every_summit_on_one_of_the_days_may_be_meant(other: str, expected: Solution) -> None:
    ours = event("summit", "2003-03-04", "alpha", extra='last_day = "2003-03-06"')
    solve = places_of_summit(TST, None, date(2003, 3, 4), date(2003, 3, 6))

    assert solve(base(ours + other)) == expected


def test_a_second_recorded_founding_leaves_no_one_date() -> None:
    same, later = event("founding", "2001-06-15"), event("founding", "2001-07-01")

    assert founding_of(TST)(base(same)).proves(["2001-06-15"])
    assert not founding_of(TST)(base(same + later)).proves(["2001-06-15"])


def test_whatever_bears_an_acronym_may_be_meant() -> None:
    twin = HEAD.replace('"tst"', '"two"')

    assert expansion_of("TTS")(base()) == _solution("tst")
    assert expansion_of("TTS")(base(**{"organisations/two": twin})) == _solution("tst two")


@pytest.mark.parametrize(
    ("label", "years"),
    [
        ("2001", (2001, 2001)),
        ("2003–2004", (2003, 2004)),
        ("2003-2004", (2003, 2004)),
        ("Ames, 2003–2004", None),
        ("2014 (to March)", None),
        ("", None),
    ],
)
def test_only_years_are_read_from_a_label(label: str, years: tuple[int, int] | None) -> None:
    assert years_of(label) == years


def test_a_disputed_date_is_no_doubt_on_days_that_all_sources_agree_on() -> None:
    body = member(
        "aa", "2001-06-15/..", extra='standing = "disputed"\nagreed = "2003/.."\nnote = "x"'
    )

    assert members_on(TST, date(2004, 1, 1))(base(body)).proves(["aa"])
    assert members_on(TST, date(2002, 1, 1))(base(body)).possible == {"aa"}
