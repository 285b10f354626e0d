from datetime import date

import pytest

from facts.sample import HEAD, OFFICE, base, chair, event, member, term
from orgtui.errors import UnknownNameError
from orgtui.facts.ids import FactId, OrganisationId, PersonId, StateId
from orgtui.facts.names import Language
from orgtui.facts.periods import Covers
from orgtui.facts.records import Membership, Status, begins, identity

TST = OrganisationId("tst")
_MEMBERS = (
    member("bb", "2003-05-01/2010-01-01")
    + member("aa", "2001-06-15/..")
    + member("cc", "2005/..")
    + member("dd", "2001-06-15/..", status="observer")
)


def _members(day: str, status: Status = Status.FULL) -> list[tuple[str, Covers]]:
    seats = base(_MEMBERS).members(TST, date.fromisoformat(day), status)
    return [(seat.membership.state, seat.covers) for seat in seats]


def test_members_on_a_day_come_in_the_order_of_accession() -> None:
    assert _members("2004-01-01") == [("aa", Covers.YES), ("bb", Covers.YES)]
    assert _members("2009-12-31") == [("aa", Covers.YES), ("bb", Covers.YES), ("cc", Covers.YES)]
    assert _members("2010-01-01") == [("aa", Covers.YES), ("cc", Covers.YES)]
    assert _members("2001-06-14") == []


def test_a_coarse_accession_makes_a_member_perhaps() -> None:
    assert ("cc", Covers.MAYBE) in _members("2005-06-01")


def test_members_can_be_asked_by_status() -> None:
    assert _members("2004-01-01", Status.OBSERVER) == [("dd", Covers.YES)]


def test_one_presides_on_a_day_and_two_may_where_the_sources_are_coarse() -> None:
    facts = base(
        chair("aa", "2002-01-01/2003-06-01")
        + chair("bb", "2003-06-01/2004")
        + chair("cc", "2004/2005-01-01")
        + chair("dd", "2002", extra='role = "co-chair"')
    )

    def on(day: str) -> list[str | None]:
        return [c.state for c in facts.chair(TST, date.fromisoformat(day))]

    assert on("2001-12-31") == []
    assert on("2002-06-01") == ["aa"]
    assert on("2003-06-01") == ["bb"]
    assert on("2004-06-01") == ["bb", "cc"]
    assert on("2005-01-01") == []
    assert [c.state for c in facts.chairs(TST)] == ["aa", "dd", "bb", "cc"]


def test_terms_chairs_and_memberships_are_found_from_their_holders() -> None:
    facts = base(
        _MEMBERS + chair("aa", "2002") + OFFICE + term("bob-birch", "2003-01-01/2004-01-01")
    )

    assert [m.id for m in facts.memberships_of(StateId("bb"))] == ["tst/membership/bb/full"]
    assert [c.id for c in facts.chairs_of(StateId("aa"))] == ["tst/chair/2002"]
    assert [t.id for t in facts.terms_of(PersonId("bob-birch"))] == [
        "tst/term/secretary/2003-01-01"
    ]
    assert [t.person for t in facts.terms(TST, "secretary")] == ["bob-birch"]


def test_the_timeline_runs_from_the_oldest_record_to_the_newest() -> None:
    facts = base(_MEMBERS + chair("aa", "2002") + event("summit", "2003-03-03", "beta"))

    days = [begins(record) for record in facts.timeline(TST)]

    assert days == sorted(days, key=str)
    assert len(days) == 7


def test_every_record_is_found_by_its_identity() -> None:
    facts = base(_MEMBERS + chair("aa", "2002") + OFFICE + event("summit", "2003-03-03"))

    for record in facts.records(TST):
        assert facts.record(identity(record)) is record


@pytest.mark.parametrize("wrong", ["", "tst/nothing", "none/membership/aa/full"])
def test_an_unknown_identity_is_told(wrong: str) -> None:
    with pytest.raises(UnknownNameError, match="no record"):
        base().record(FactId(wrong))


def test_an_unknown_organisation_is_told_with_those_known() -> None:
    with pytest.raises(UnknownNameError, match=r'no organisation "xyz".*tst'):
        base().organisation(OrganisationId("xyz"))


def test_a_later_file_overrides_a_record_and_adds_others() -> None:
    mine = (
        'id = "tst"\n'
        + HEAD[HEAD.index("[source") :]
        + member("aa", "2002-02-02/..")
        + member("cc", "2003-03-03/..")
    )

    facts = base(member("aa", "2001-06-15/.."), **{"mine/tst": mine})

    found = {m.state: str(m.period) for m in facts.of(TST, Membership)}
    assert found == {"aa": "2002-02-02/..", "cc": "2003-03-03/.."}


def test_a_later_file_overrides_shared_things_and_the_organisation_itself() -> None:
    states = '[aa]\nnames.en = { full = "New Aland" }\nnames.ru = { full = "Новая Аландия" }\n'

    facts = base(**{"mine/states": states, "mine/tst": HEAD.replace('"alpha"', '"beta"')})

    assert facts.states[StateId("aa")].names.short(Language.EN) == "New Aland"
    assert facts.organisation(TST).seat == "beta"
    assert len(facts.states) == 4


def test_a_dispute_over_a_date_leaves_later_days_alone() -> None:
    disputed = member(
        "aa",
        "2001-06-15/..",
        extra='standing = "disputed"\nagreed = "2003/.."\nnote = "2001 or 2002"',
    )
    facts = base(disputed)

    seats = {day.year: facts.members(TST, day) for day in (date(2002, 1, 1), date(2004, 1, 1))}

    assert [seat.is_sure for seat in seats[2002]] == [False]
    assert [seat.is_sure for seat in seats[2004]] == [True]


def test_bearers_of_a_spelling_are_those_of_the_entities() -> None:
    facts = base(OFFICE)
    spelt = {
        spelling: sorted({e.id for e in facts.entities if spelling in e.names.spellings()})
        for entity in facts.entities
        for spelling in entity.names.spellings()
    }

    assert facts.bearers == spelt
