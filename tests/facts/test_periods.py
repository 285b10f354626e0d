from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.periods import Covers, End, Period

_DAYS = st.dates(date(1990, 1, 1), date(1996, 12, 31))


@st.composite
def _dates(draw: st.DrawFn) -> PartialDate:
    day = draw(_DAYS)
    precision = draw(st.integers(0, 2))
    return PartialDate(
        year=day.year,
        month=day.month if precision else None,
        day=day.day if precision == 2 else None,
        certainty=draw(
            st.sampled_from([Certainty.CERTAIN, Certainty.CERTAIN, Certainty.UNCERTAIN])
        ),
    )


@st.composite
def _periods(draw: st.DrawFn) -> Period:
    start, end = draw(_dates()), draw(_dates())
    ending = draw(st.sampled_from(End))
    if ending is not End.DATED:
        return Period(start=start, ending=ending)
    if end.latest <= start.earliest:
        start, end = end, start
    if end.latest <= start.earliest:
        return Period(start=start)
    return Period(start=start, end=end, ending=ending)


@given(_periods())
def test_a_period_survives_its_text(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(_periods(), _DAYS)
def test_what_a_period_says_of_a_day_agrees_with_every_reading_of_its_dates(
    period: Period, day: date
) -> None:
    """Each coarse date is read as each day it can mean; YES and NO must hold in all readings."""
    if Certainty.UNCERTAIN in (period.start.certainty, period.end and period.end.certainty):
        return
    answers = {
        start <= day and (end is None or day < end)
        for start in _readings(period.start, whole=period.ending is End.WHOLE)
        for end in _ends(period, start)
        if end is None or end > start or period.ending is End.UNKNOWN
    }

    expected = {frozenset({True}): Covers.YES, frozenset({False}): Covers.NO}
    said = period.covers(day)
    assert said is expected.get(frozenset(answers), Covers.MAYBE) or (
        said is Covers.MAYBE and period.ending is End.DATED
    )


def _readings(moment: PartialDate, *, whole: bool = False) -> list[date]:
    if whole or moment.day:
        return [moment.earliest]
    span = (moment.latest - moment.earliest).days
    return [moment.earliest + timedelta(days=days) for days in range(0, span + 1)]


def _ends(period: Period, start: date) -> list[date | None]:
    match period.ending:
        case End.OPEN:
            return [None]
        case End.UNKNOWN:
            return [None, start]
        case End.WHOLE:
            return [period.start.latest + timedelta(days=1)]
        case _:
            assert period.end is not None
            return list(_readings(period.end))


@given(_periods(), _DAYS)
def test_certain_knowledge_never_comes_from_an_uncertain_start_near_the_day(
    period: Period, day: date
) -> None:
    if period.start.certainty is Certainty.UNCERTAIN and abs(period.start.year - day.year) <= 1:
        assert period.covers(day) is not Covers.YES


@pytest.mark.parametrize(
    ("text", "day", "covers"),
    [
        ("2023-07-04/2024-07-04", "2023-07-03", Covers.NO),
        ("2023-07-04/2024-07-04", "2023-07-04", Covers.YES),
        ("2023-07-04/2024-07-04", "2024-07-03", Covers.YES),
        ("2023-07-04/2024-07-04", "2024-07-04", Covers.NO),
        ("2024-07-04/..", "2024-07-03", Covers.NO),
        ("2024-07-04/..", "2999-01-01", Covers.YES),
        ("1991-12-21/", "1991-12-20", Covers.NO),
        ("1991-12-21/", "1991-12-21", Covers.MAYBE),
        ("1991-12-21/", "2020-01-01", Covers.MAYBE),
        ("2023", "2022-12-31", Covers.NO),
        ("2023", "2023-01-01", Covers.YES),
        ("2023", "2023-12-31", Covers.YES),
        ("2023", "2024-01-01", Covers.NO),
        ("2023-05", "2023-05-31", Covers.YES),
        ("2023-05", "2023-06-01", Covers.NO),
        ("2007/2010-06-11", "2006-12-31", Covers.NO),
        ("2007/2010-06-11", "2007-06-01", Covers.MAYBE),
        ("2007/2010-06-11", "2008-01-01", Covers.YES),
        ("2007-01-01/2010", "2009-12-31", Covers.YES),
        ("2007-01-01/2010", "2010-06-01", Covers.MAYBE),
        ("2007-01-01/2010", "2011-01-01", Covers.NO),
        ("2006?", "2004-06-01", Covers.NO),
        ("2006?", "2005-06-01", Covers.MAYBE),
        ("2006?", "2006-06-01", Covers.MAYBE),
        ("2006?", "2007-06-01", Covers.MAYBE),
        ("2006?", "2008-01-01", Covers.NO),
        ("2000?/..", "2002-01-01", Covers.YES),
        ("2000-01-01/2003?", "2002-06-01", Covers.MAYBE),
        ("2000-01-01/2003?", "2001-06-01", Covers.YES),
        ("2000-01-01/2003?", "2005-01-01", Covers.NO),
    ],
)
def test_a_period_says_yes_no_or_maybe_of_a_day(text: str, day: str, covers: Covers) -> None:
    assert Period.parse(text).covers(date.fromisoformat(day)) is covers


@pytest.mark.parametrize(
    "text", ["", "/", "../2001", "2001/1999", "2001-06-15/2001-06-15", "2001/..x", "2001//2002"]
)
def test_a_period_to_which_no_day_belongs_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match='"'):
        Period.parse(text)


@pytest.mark.parametrize(
    ("text", "is_exact"),
    [
        ("2023-07-04/2024-07-04", True),
        ("2023-07-04/..", True),
        ("2023", True),
        ("2023?", False),
        ("2023-07-04/", False),
        ("2023/2024-07-04", False),
        ("2023-07-04/2024", False),
    ],
)
def test_a_period_is_exact_when_no_day_is_in_doubt(text: str, is_exact: bool) -> None:
    assert Period.parse(text).is_exact is is_exact


def test_the_last_day_of_a_whole_year_is_its_thirty_first_of_december() -> None:
    assert str(Period.parse("2023").last_day) == "2023-12-31"
    assert Period.parse("2023-07-04/..").last_day is None


def test_an_end_date_and_a_dated_ending_come_together() -> None:
    start = PartialDate(year=2001)

    with pytest.raises(ValueError, match="end date"):
        Period(start=start, end=PartialDate(year=2002), ending=End.OPEN)
    with pytest.raises(ValueError, match="end date"):
        Period(start=start, ending=End.DATED)
