import pytest

from facts.sample import HEAD, OFFICE, PEOPLE, STATES, chair, event, member, problems, term

_PATH = "data/organisations/tst.toml"


_MEMBERS = "".join(member(state, "2001-06-15/..") for state in ("aa", "bb", "cc"))


def _causes(body: str, **others: str) -> list[str]:
    found = problems(body, **others)
    assert all(problem.line > 0 for problem in found)
    return [problem.cause for problem in found]


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        (member("ab", "2001-06-15/.."), 'unknown state "ab"'),
        (chair("zz", "2001-06-15/..", extra='note = "unknown"'), 'unknown state "zz"'),
        (
            member("aa", "2001-06-15/..") + chair("aa", "2002", extra='body = "council"'),
            'unknown body "council"',
        ),
        (event("summit", "2002-01-01", "alfa"), 'unknown place "alfa", did you mean "alpha"?'),
        (OFFICE + term("ann-aims", "2002"), 'unknown person "ann-aims", did you mean "ann-ames"?'),
        (term("ann-ames", "2002"), 'unknown office "secretary"'),
        (
            member("aa", "2001-06-15/..").replace('["charter"]', '["chartr"]'),
            'unknown source "chartr", did you mean "charter"?',
        ),
    ],
)
def test_an_id_that_leads_nowhere_is_named_with_the_nearest(body: str, cause: str) -> None:
    assert _causes(body) == [cause]


def test_shared_things_lead_to_known_states_and_cities() -> None:
    people = PEOPLE.replace('state = "aa"', 'state = "xx"')

    assert _causes("", people=people) == ['[ann-ames] names an unknown state "xx"']


def test_a_source_that_nothing_cites_is_named() -> None:
    unused = HEAD + HEAD[HEAD.index("[source") :].replace("source.charter", "source.spare")

    (problem,) = problems(head=unused)

    assert problem.cause == 'no record cites source "spare"'
    assert problem.line == unused[: unused.index("[source.spare]")].count("\n") + 1


def test_two_records_of_one_id_in_a_file_are_a_problem() -> None:
    body = member("aa", "2001-06-15/2003-01-01") + member("aa", "2005-01-01/..")

    (cause,) = _causes(body)

    assert cause.startswith('membership "tst/membership/aa/full" is already on line')


def test_a_second_spell_with_its_own_id_is_none() -> None:
    again = member("aa", "2005-01-01/..", extra='id = "tst/membership/aa/full/2005"')

    assert _causes(member("aa", "2001-06-15/2003-01-01") + again) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2002-01-01/2003-01-01", "2002-12-31/2004-01-01"),
        ("2002-01-01/..", "2003-01-01/.."),
        ("2002", "2002-12-31/2004-01-01"),
        ("2002-01-01/2003-05-01", "2003"),
    ],
)
def test_two_chairs_at_a_time_are_a_problem_whatever_the_note(first: str, second: str) -> None:
    body = _MEMBERS + chair("aa", first) + chair("bb", second, extra='note = "shared"')

    (cause,) = _causes(body)

    assert cause.startswith("this chair begins")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2002-01-01/2003-01-01", "2003-01-01/2004-01-01"),
        ("2002", "2003"),
        ("2002-01-01/2003-01-01", "2003"),
        ("2002", "2003-01-01/.."),
        ("2002-01-01/2003", "2003/2004-01-01"),
        ("2002-01-01/", "2003-01-01/.."),
    ],
)
def test_a_chair_may_pass_on_the_day_it_ends(first: str, second: str) -> None:
    assert _causes(_MEMBERS + chair("aa", first) + chair("bb", second)) == []


def test_a_gap_between_chairs_needs_a_note() -> None:
    before, after = _MEMBERS + chair("aa", "2002"), "2003-03-01/2004-01-01"

    (cause,) = _causes(before + chair("bb", after))

    assert cause.startswith("nobody chairs between 2002-12-31 and 2003-03-01")
    assert _causes(before + chair("bb", after, extra='note = "vacant till March"')) == []


def test_chairs_of_other_bodies_and_co_chairs_do_not_collide() -> None:
    body = (
        '\n[[body]]\nid = "council"\nnames.en = { full = "Council" }\n'
        'names.ru = { full = "Совет" }\nsources = ["charter"]\n'
        'purpose.en = "Meets."\npurpose.ru = "Заседает."\n'
        + _MEMBERS
        + chair("aa", "2002")
        + chair("bb", "2002", extra='body = "council"')
        + chair("cc", "2002", extra='role = "co-chair"')
    )

    assert _causes(body) == []


def test_a_label_stands_at_one_chair_only() -> None:
    body = _MEMBERS + chair("aa", "2002", "2002") + chair("bb", "2003", "2002")

    assert _causes(body) == ['label "2002" stands at more than one chair'] * 2


def test_a_state_has_one_status_at_a_time() -> None:
    body = member("aa", "2002-01-01/..", status="observer") + member("aa", "2003-01-01/..")

    assert _causes(body) == ["aa is full before it stops being observer"]


def test_a_status_may_follow_another_on_the_day() -> None:
    observer = member("aa", "2002-01-01/2003-01-01", status="observer")

    assert _causes(observer + member("aa", "2003-01-01/..")) == []


def test_an_invitation_may_run_beside_a_status() -> None:
    invited = member("aa", "2002-06-01/2003-01-01", status="invited")

    assert _causes(member("aa", "2002-01-01/..", status="observer") + invited) == []


def test_no_membership_is_older_than_the_organisation_without_a_note() -> None:
    (cause,) = _causes(member("aa", "1999-01-01/.."))

    assert cause.startswith("aa: begins 1999-01-01, before the organisation")
    assert _causes(member("aa", "1999-01-01/..", extra='note = "of its forerunner"')) == []


def test_no_membership_outlives_the_organisation() -> None:
    head = HEAD.replace("2001-06-15/..", "2001-06-15/2010-01-01")

    (problem,) = problems(member("aa", "2002-01-01/.."), head=head)

    assert problem.cause.startswith("aa: goes on after the organisation ended")


def test_an_office_has_one_holder_at_a_time() -> None:
    body = OFFICE + term("ann-ames", "2002-01-01/2004-06-01") + term("bob-birch", "2004-01-01/..")

    assert _causes(body) == ["bob-birch takes office before ann-ames leaves it"]


def test_facts_of_an_unknown_organisation_are_a_problem() -> None:
    stray = 'id = "nowhere"\n' + HEAD[HEAD.index("[source") :] + chair("aa", "2001")

    found = problems(**{"mine/nowhere": stray})

    assert [(p.file, 'no organisation "nowhere"' in p.cause) for p in found] == [
        ("data/mine/nowhere.toml", True)
    ]


def test_a_name_means_one_thing_of_its_kind() -> None:
    states = STATES.replace('full = "Corland"', 'full = "Corland", aliases = ["Alandia"]')

    assert _causes("", states=states) == ['"Alandia" is also a name of "aa"']


def test_persons_may_share_a_surname_as_an_alias_alone() -> None:
    alias = PEOPLE.replace('full = "Bob Birch", short = "Birch"', 'full = "Bob Ames"')

    assert _causes("", people=alias) == []
    assert _causes("", people=alias.replace('"Bob Ames"', '"Bob Ames", short = "Ames"')) == [
        '"Ames" is also a name of "ann-ames"'
    ]
