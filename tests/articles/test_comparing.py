"""What an article states beside the facts: known, new, or against a record."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.stating import date, stated, who
from facts.sample import OFFICE as SECRETARY
from facts.sample import base, chair, event, member, term
from orgtui.articles.proposal import Party, Standing, Statement, StatementKind
from orgtui.articles.proposals.comparing import compare
from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.ids import EntityKind

DISPUTED = (
    'standing = "disputed"\n'
    'note.en = "The ministry counts from 7 June 2012, the press from 26 April 2013."\n'
    'note.ru = "Министерство считает с 7 июня 2012 года, пресса с 26 апреля 2013 года."'
)
PRESIDENCY = """
[[office]]
id = "president"
names.en = { full = "Acting chairperson of the TTS", short = "Acting chairperson" }
names.ru = { full = "Действующий председатель ИДО", short = "Действующий председатель" }
sources = ["charter"]

[[term]]
office = "president"
person = "cy-crane"
period = "2001-07/2002-01-01"
sources = ["charter"]
"""
COUNCIL = """
[[body]]
id = "council"
names.en = { full = "Council" }
names.ru = { full = "Совет" }
purpose.en = "It meets."
purpose.ru = "Собирается."
period = "2003-05/.."
sources = ["charter"]

[[chair]]
body = "council"
state = "cc"
period = "2015"
sources = ["charter"]
"""
FACTS = base(
    member("aa", "2001-06-15/..")
    + member("bb", "2001-06-15/2009-08-18")
    + member("cc", "2004-06/2012", status="observer")
    + member("cc", "2012-05-09/..")
    + member("dd", "2013-04-26/..", status="partner", extra=DISPUTED)
    + chair("aa", "2001-06-15/2010-06-11")
    + chair("bb", "2010-06-11/2011-07-04")
    + chair("cc", "2011-07-04/..")
    + chair("bb", "2012", extra='role = "co-chair"')
    + SECRETARY
    + term("ann-ames", "2004-01-15/2007-01-01")
    + term("bob-birch", "2007-01-01/..")
    + PRESIDENCY
    + COUNCIL
    + event("summit", "2001-06-14", "alpha", extra='last_day = "2001-06-15"\nnumber = 1')
    + event("summit", "2010-06", "beta")
    + event("summit", "2012-07-01", extra='form = "online"')
    + event("summit", "2014-07-01", "gamma", extra='form = "cancelled"')
    + event("meeting", "2015-03-03", "delta")
    + event("signing", "2002-06-07", "alpha")
)


def found(statement: Statement, published: str | None = None) -> str:
    """Return the standing and the record in one text."""
    result = compare(statement, date(published), FACTS)
    record = (result.record or "").removeprefix("tst/")
    return f"{result.standing.value} {record}".strip()


@pytest.mark.parametrize(
    ("about", "role", "when", "outcome"),
    [
        ("state:aa", "full", "2001-06-15", "known membership/aa/full"),
        ("state:aa", "full", "2001-06", "known membership/aa/full"),
        ("state:aa", "full", "2001", "known membership/aa/full"),
        ("state:aa", "full", "", "known membership/aa/full"),
        ("state:aa", "full", "2003", "contradicts membership/aa/full"),
        ("state:aa", "full", "1999", "contradicts membership/aa/full"),
        ("state:bb", "full", "2001/2009-08-18", "known membership/bb/full"),
        ("state:bb", "full", "/2009-08-17", "known membership/bb/full"),
        ("state:bb", "full", "/2009", "known membership/bb/full"),
        ("state:bb", "full", "/2008", "contradicts membership/bb/full"),
        ("state:bb", "full", "2001/2011", "contradicts membership/bb/full"),
        ("state:bb", "full", "2015", "new"),
        ("state:bb", "full", "1990/1995", "new"),
        ("state:cc", "observer", "2004", "known membership/cc/observer"),
        ("state:cc", "observer", "2004-06-08", "new membership/cc/observer"),
        ("state:cc", "observer", "2013-01-01", "contradicts membership/cc/full"),
        ("state:cc", "full", "2008", "contradicts membership/cc/full"),
        ("state:dd", "full", "2018", "new"),
        ("state:aa", "observer", "2005", "contradicts membership/aa/full"),
        ("state:aa", "invited", "2005", "new"),
        ("state:aa", "permanent", "", "new"),
    ],
)
def test_a_membership_beside_the_facts(about: str, role: str, when: str, outcome: str) -> None:
    assert found(stated("membership", about, role, when)) == outcome


@pytest.mark.parametrize(
    ("when", "outcome"),
    [
        ("2013-04-26", "known membership/dd/partner"),
        ("2012-06-07", "known membership/dd/partner"),
        ("2012", "known membership/dd/partner"),
        ("2016-02-02", "new"),
    ],
)
def test_either_side_of_a_dispute_is_known_and_no_side_is_contradicted(
    when: str, outcome: str
) -> None:
    assert found(stated("membership", "state:dd", "partner", when)) == outcome


@pytest.mark.parametrize(
    ("about", "published", "outcome"),
    [
        ("state:bb", "2005-03-03", "known membership/bb/full"),
        ("state:bb", "2009-08-18", "known membership/bb/full"),
        ("state:bb", "2009-08-20", "known membership/bb/full"),
        ("state:bb", "2015-03-03", "contradicts membership/bb/full"),
        ("state:bb", None, "known membership/bb/full"),
        ("state:cc", "2006", "contradicts membership/cc/observer"),
        ("state:aa", "2030-01-01", "known membership/aa/full"),
    ],
)
def test_an_undated_membership_is_about_the_days_before_the_article_appeared(
    about: str, published: str | None, outcome: str
) -> None:
    assert found(stated("membership", about, "full"), published) == outcome


@pytest.mark.parametrize(
    ("about", "when", "outcome"),
    [
        ("state:bb", "2010-06-11/2011-07-04", "known chair/2010-06-11"),
        ("state:bb", "2010/2011", "known chair/2010-06-11"),
        ("state:bb", "2010-06/2011-07", "known chair/2010-06-11"),
        ("state:bb", "2010", "known chair/2010-06-11"),
        ("state:bb", "2011", "known chair/2010-06-11"),
        ("state:bb", "/2011-07-03", "known chair/2010-06-11"),
        ("state:bb", "/2011-07-05", "contradicts chair/2011-07-04"),
        ("state:bb", "2010-12-01", "contradicts chair/2010-06-11"),
        ("state:bb", "2015", "contradicts chair/2011-07-04"),
        ("state:dd", "2010", "contradicts chair/2010-06-11"),
        ("state:dd", "2005", "contradicts chair/2001-06-15"),
        ("state:dd", "2010-06-11", "contradicts chair/2010-06-11"),
        ("state:dd", "2025-06-11", "new"),
        ("person:bob-birch", "2010-06-11", "known chair/2010-06-11"),
        ("person:cy-crane", "2001", "known term/president/2001-07"),
        ("person:ann-ames", "2010-09-01", "contradicts chair/2010-06-11"),
        ("person:?Zed Zane", "2010-09-01", "new"),
        ("state:cc", "2011-07-04/2012-09", "contradicts chair/2011-07-04"),
    ],
)
def test_a_chair_beside_the_facts(about: str, when: str, outcome: str) -> None:
    assert found(stated("chairmanship", about, "chair", when)) == outcome


def test_the_day_of_the_hand_over_belongs_to_both_chairs() -> None:
    for state, record in (("bb", "chair/2010-06-11"), ("cc", "chair/2011-07-04")):
        statement = stated("chairmanship", f"state:{state}", "chair")

        assert found(statement, "2011-07-04") == f"known {record}"


def test_an_undated_chair_is_against_whoever_surely_presided() -> None:
    statement = stated("chairmanship", "state:dd", "chair")

    assert found(statement, "2010-12-01") == "contradicts chair/2010-06-11"
    assert found(statement, "2021-03-01") == "new"
    assert found(statement) == "new"


def test_an_end_to_come_is_planned_and_an_end_that_came_is_new() -> None:
    statement = stated("chairmanship", "state:cc", "chair", "2011-07-04/2021-03-01")

    assert found(statement, "2020-12-01") == "known chair/2011-07-04"
    assert found(statement, "2021-03-02") == "new chair/2011-07-04"


def test_a_co_chair_is_no_chair() -> None:
    assert found(stated("chairmanship", "state:bb", "co-chair", "2012")) == (
        "known co-chair/2012/bb"
    )
    assert found(stated("chairmanship", "state:dd", "co-chair", "2012")) == "new"
    assert found(stated("chairmanship", "state:cc", "co-chair", "2014")) == (
        "contradicts chair/2011-07-04"
    )


@pytest.mark.parametrize(
    ("when", "outcome"),
    [
        ("2014-12-19", "known chair/council/2015"),
        ("2014-11-19", "new"),
        ("2015-01-19", "contradicts chair/council/2015"),
    ],
)
def test_a_chair_by_the_calendar_is_handed_over_in_the_weeks_before(
    when: str, outcome: str
) -> None:
    assert found(stated("chairmanship", "state:cc", "chair", when, of="tst/council")) == outcome


def test_a_body_has_chairs_of_its_own() -> None:
    of_council = stated("chairmanship", "state:cc", "chair", "2015", of="tst/council")
    other = stated("chairmanship", "state:dd", "chair", "2015-02-02", of="tst/council")

    assert found(of_council) == "known chair/council/2015"
    assert found(other) == "contradicts chair/council/2015"


@pytest.mark.parametrize(
    ("about", "title", "when", "outcome"),
    [
        ("person:ann-ames", "Secretary", "2004", "known term/secretary/2004-01-15"),
        ("person:ann-ames", "секретарь ИДО", "/2006-12-31", "known term/secretary/2004-01-15"),
        ("person:ann-ames", "секретарь", "2005-02-02", "contradicts term/secretary/2004-01-15"),
        ("person:ann-ames", "заместитель секретаря", "2005-02-02", "new"),
        ("person:cy-crane", "Секретарь", "2008", "contradicts term/secretary/2007-01-01"),
        ("person:?Робер Бёрч", "секретарь", "2007", "known term/secretary/2007-01-01"),
        ("person:?Zed Zane", "Secretary", "2008-03", "contradicts term/secretary/2007-01-01"),
        ("person:cy-crane", "Treasurer", "2008", "new"),
        ("person:bob-birch", "председатель ИДО", "2010-06-11", "known chair/2010-06-11"),
    ],
)
def test_an_office_beside_the_facts(about: str, title: str, when: str, outcome: str) -> None:
    assert found(stated("office", about, title, when)) == outcome


@pytest.mark.parametrize(
    ("about", "when", "outcome"),
    [
        ("city:alpha", "2001-06-14/2001-06-15", "known summit/2001-06-14"),
        ("city:alpha", "2001-06-15", "known summit/2001-06-14"),
        ("city:alpha", "2001-06-13/2001-06-16", "known summit/2001-06-14"),
        ("city:alpha", "2001-06-15/2001-06-17", "contradicts summit/2001-06-14"),
        ("state:aa", "2001-06-15", "known summit/2001-06-14"),
        ("", "2001-06", "known summit/2001-06-14"),
        ("city:alpha", "", "known summit/2001-06-14"),
        ("city:alpha", "2001-06-18", "contradicts summit/2001-06-14"),
        ("city:alpha", "2001-09-18", "new"),
        ("city:gamma", "2001-06-15", "contradicts summit/2001-06-14"),
        ("city:gamma", "2001", "new"),
        ("city:beta", "2010-06-11", "new summit/2010-06"),
        ("city:beta", "2010", "known summit/2010-06"),
        ("city:alpha", "2012-07-01", "known summit/2012-07-01"),
        ("city:gamma", "2014-07-01", "contradicts summit/2014-07-01"),
        ("city:delta", "2015-03-03", "known meeting/2015-03-03"),
        ("city:?Zedburg", "2001-06-15", "new"),
        ("city:delta", "2019-03-03", "new"),
    ],
)
def test_a_summit_beside_the_facts(about: str, when: str, outcome: str) -> None:
    assert found(stated("summit", about, "", when)) == outcome


@pytest.mark.parametrize(
    ("of", "when", "outcome"),
    [
        ("tst", "2001", "known tst"),
        ("tst", "2001-06-15", "known tst"),
        ("tst", "", "known tst"),
        ("tst", "2002-06-07", "known signing/2002-06-07"),
        ("tst", "1995", "contradicts tst"),
        ("tst/council", "2003", "known body/council"),
        ("tst/council", "2003-05-06", "new body/council"),
        ("?Nowhere League", "2003", "new"),
    ],
)
def test_a_founding_beside_the_facts(of: str, when: str, outcome: str) -> None:
    assert found(stated("founded", "", "", when, of=of)) == outcome


def test_what_the_facts_do_not_hold_is_new() -> None:
    state = Party(kind=EntityKind.STATE, id="aa", name="Aland")
    premier = Statement(
        kind=StatementKind.OFFICE,
        organisation=state,
        who=who("person:ann-ames"),
        role="Prime Minister",
        start=PartialDate(year=2005),
        quote_start=0,
        quote_end=1,
    )

    assert found(premier) == "new"
    assert found(stated("membership", "state:aa", "full", of="?Nowhere League")) == "new"
    assert found(stated("membership", "state:?Zedland", "full", "2005")) == "new"
    assert found(stated("membership", "state:aa", "full", of="tst/council")) == "new"


def test_a_party_without_an_id_is_known_by_its_whole_name() -> None:
    statement = stated("membership", "state:?Аландия", "full", "2001", of="?TTS")

    assert found(statement) == "known membership/aa/full"


_MOMENTS = st.one_of(
    st.none(),
    st.builds(
        PartialDate,
        year=st.one_of(st.sampled_from((1, 2, 9999)), st.integers(1998, 2024)),
        certainty=st.sampled_from(Certainty),
    ),
    st.builds(PartialDate.of, st.dates()),
)


@given(
    kind=st.sampled_from(StatementKind),
    about=st.sampled_from(("", "state:aa", "state:dd", "person:bob-birch", "city:alpha")),
    role=st.sampled_from(("", "full", "chair", "co-chair", "observer", "Secretary")),
    start=_MOMENTS,
    end=_MOMENTS,
    published=_MOMENTS,
)
def test_whatever_a_page_states_can_be_compared(
    kind: StatementKind,
    about: str,
    role: str,
    start: PartialDate | None,
    end: PartialDate | None,
    published: PartialDate | None,
) -> None:
    statement = replace(stated(kind.value, about, role), start=start, end=end)

    result = compare(statement, published, FACTS)

    assert result.standing is not Standing.CONTRADICTS or result.record
    if result.record:
        assert FACTS.record(result.record)
