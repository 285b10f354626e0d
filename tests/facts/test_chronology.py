import pytest

from facts.sample import HEAD, OFFICE, chair, event, member, problems, term

_MEMBERS = "".join(member(state, "2001-06-15/..") for state in ("aa", "bb"))


def _causes(body: str, *, head: str = HEAD) -> list[str]:
    found = problems(body, head=head)
    assert all(problem.line > 0 for problem in found)
    return [problem.cause for problem in found]


def test_whoever_presides_is_a_full_member_or_a_note_says_why_not() -> None:
    observer = member("aa", "2001-06-15/..", status="observer")

    assert _causes(observer + chair("aa", "2002")) == [
        "aa presides from 2002-01-01 without being a full member; add a note"
    ]
    assert _causes(observer + chair("aa", "2002", extra='note = "as an observer"')) == []


def test_a_state_is_not_chair_and_co_chair_at_a_time() -> None:
    beside = chair("aa", "2002-03-01/2002-06-01", extra='role = "co-chair"')

    assert _causes(_MEMBERS + chair("aa", "2002") + beside) == [
        "aa is chair and co-chair at a time"
    ]
    assert _causes(_MEMBERS + chair("bb", "2002") + beside) == []


def test_a_suspension_ends_the_status_before_it() -> None:
    suspended = member("aa", "2005-01-01/2006-01-01", status="suspended")

    assert _causes(member("aa", "2001-06-15/..") + suspended) == [
        "aa is suspended before it stops being full"
    ]
    assert _causes(member("aa", "2001-06-15/2005-01-01") + suspended) == []


def test_nobody_serves_before_the_founding_without_a_note() -> None:
    early = term("ann-ames", "1999-01-01/2001-01-01")

    (cause,) = _causes(OFFICE + early)

    assert cause.startswith("ann-ames: begins 1999-01-01, before the organisation")


def test_a_term_lies_in_the_years_of_its_office() -> None:
    office = OFFICE.replace("head = true", 'head = true\nperiod = "2005-01-01/.."')

    (cause,) = _causes(office + term("ann-ames", "2002-01-01/2006-01-01"))

    assert cause == 'ann-ames holds "secretary" outside its time (2005-01-01/..)'


def _summit(number: int, date: str, extra: str = "") -> str:
    return event("summit", date, "alpha", extra=f"number = {number}\n{extra}")


def test_numbers_of_summits_rise_with_time() -> None:
    assert _causes(_summit(1, "2002-01-01") + _summit(2, "2003-01-01")) == []
    assert _causes(_summit(2, "2002-01-01") + _summit(2, "2003-01-01")) == [
        "no. 2 comes after no. 2 of 2002-01-01"
    ]
    assert _causes(_summit(2, "2002-01-01") + _summit(1, "2003-01-01")) == [
        "no. 1 comes after no. 2 of 2002-01-01"
    ]


def test_a_cancelled_summit_takes_no_number_from_another() -> None:
    cancelled = _summit(2, "2003-01-01", 'form = "cancelled"')

    assert _causes(cancelled + _summit(2, "2004-01-01")) == []


def test_a_summit_stands_once() -> None:
    again = event("summit", "2002-01-01", "beta", extra='id = "tst/other"')

    (cause,) = _causes(event("summit", "2002-01-01", "alpha") + again)

    assert cause.startswith("summit of 2002-01-01 stands twice")


def test_what_begins_after_the_day_of_checking_needs_a_note() -> None:
    later = event("decision", "2021-01-01")

    (cause,) = _causes(later)

    assert cause.startswith('this is of 2021-01-01, after "checked" (2020-06-01)')
    assert _causes(later + 'note = "decided in 2019"\n') == []


@pytest.mark.parametrize("kind", ["freeze", "exit-notice"])
def test_a_step_of_one_state_names_it(kind: str) -> None:
    (cause,) = _causes(event(kind, "2003-01-01"))

    assert cause == f'a {kind} needs the "state" whose step it was'
    assert _causes(event(kind, "2003-01-01", extra='state = "aa"')) == []


def test_a_document_is_not_in_force_before_it_is_signed() -> None:
    document = (
        '\n[[document]]\nid = "pact"\nnames.en = { full = "Pact" }\nnames.ru = { full = "Пакт" }\n'
        'signed = "2003-05"\nin_force = "2003-04-30"\nsources = ["charter"]\n'
    )

    assert _causes(document) == ["in force from 2003-04-30, before it was signed (2003-05)"]
    assert _causes(document.replace("2003-04-30", "2003-05-02")) == []
