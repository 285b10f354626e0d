"""Numbers and dates as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.text.numerals import number_in_words, roman
from orgtui.text.typed_dates import find_dates


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("тридцать два", 32),
        ("сто девяносто три", 193),
        ("twenty-one", 21),
        ("nineteen ninety-one", 1991),
        ("two thousand and one", 2001),
        ("тысяча девятьсот девяносто первый", 1991),
        ("жиырма екі", 22),
        ("мың тоғыз жүз тоқсан бірінші", 1991),
        ("двадцать два три", None),
        ("яблоко", None),
        ("", None),
    ],
)
def test_numbers_are_read_from_words(text: str, value: int | None) -> None:
    assert number_in_words(text) == value


def test_roman_numerals_are_read() -> None:
    assert [roman(text) for text in ("XXXII", "MCMXCI", "iv", "x", "mix up")] == [
        32,
        1991,
        4,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("8 декабря 1991 г.", [(1991, 12, 8)]),
        ("December 8, 1991", [(1991, 12, 8)]),
        ("1991 жылғы 8 желтоқсан", [(1991, 12, 8)]),
        ("08.12.1991", [(1991, 12, 8)]),
        ("1991-12-08", [(1991, 12, 8)]),
        ("восьмое декабря тысяча девятьсот девяносто первого года", [(1991, 12, 8)]),
        ("12/31/1991", [(1991, 12, 31)]),
        ("с 1991 по 1999", [(1991, None, None), (1999, None, None)]),
        ("декабрь 1991", [(1991, 12, None)]),
        ("8 декабря", [(None, 12, 8)]),
        ("семь", []),
    ],
)
def test_dates_are_found(text: str, dates: list[tuple[int | None, ...]]) -> None:
    found = find_dates(text).dates

    assert [(date.year, date.month, date.day) for date in found] == dates


def test_a_slashed_date_that_reads_both_ways_keeps_both() -> None:
    (typed,) = find_dates("5/6/2001").dates

    assert (typed.month, typed.day) == (6, 5)
    assert typed.swapped is not None
    assert (typed.swapped.month, typed.swapped.day) == (5, 6)


@given(st.text(max_size=40))
def test_any_text_can_be_searched_for_dates(text: str) -> None:
    assert len(find_dates(text).dates) <= len(text)
