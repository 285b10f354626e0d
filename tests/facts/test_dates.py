from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.facts.dates import Certainty, PartialDate


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates())
    precision = draw(st.integers(0, 2))
    return PartialDate(
        year=day.year,
        month=day.month if precision else None,
        day=day.day if precision == 2 else None,
        certainty=draw(st.sampled_from(Certainty)),
    )


@given(partial_dates())
def test_a_date_survives_its_text(moment: PartialDate) -> None:
    assert PartialDate.parse(str(moment)) == moment


@given(partial_dates())
def test_a_date_means_a_stretch_of_days_as_long_as_it_is_coarse(moment: PartialDate) -> None:
    days = (moment.latest - moment.earliest).days + 1

    assert days == 1 if moment.day else days in ({28, 29, 30, 31} if moment.month else {365, 366})


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        moment = PartialDate.parse(text)
    except ValueError:
        return

    assert str(moment) == text


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2001", date(2001, 1, 1), date(2001, 12, 31)),
        ("2004-02", date(2004, 2, 1), date(2004, 2, 29)),
        ("2001-06-15", date(2001, 6, 15), date(2001, 6, 15)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_a_date_knows_the_first_and_last_day_it_can_mean(
    text: str, earliest: date, latest: date
) -> None:
    moment = PartialDate.parse(text)

    assert (moment.earliest, moment.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "01",
        "2001-6",
        "2001-13",
        "2001-02-29",
        "2001-00",
        "0000",
        "2001-06-15 ",
        "2001/2002",
        "15.06.2001",
        "?2001",
        "2001??",
        "٢٠٠١",
    ],
)
def test_what_no_calendar_has_is_refused_with_the_text(text: str) -> None:
    with pytest.raises(ValueError, match=r'^"'):
        PartialDate.parse(text)


def test_only_a_certain_day_is_exact() -> None:
    exact = {text: PartialDate.parse(text).is_exact for text in ("2001", "2001-06", "2001-06-15?")}

    assert not any(exact.values())
    assert PartialDate.parse("2001-06-15").is_exact


def test_a_day_needs_a_month() -> None:
    with pytest.raises(ValueError, match="needs a month"):
        PartialDate(year=2001, day=3)
