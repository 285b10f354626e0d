"""Numbers and months that were misspelt or typed on another layout."""

import pytest

from orgtui.text.number_spelling import Care, readings
from orgtui.text.numerals import in_digits, number_in_words


@pytest.mark.parametrize(
    ("typed", "meant", "care"),
    [
        ("8 декабря 1991", "8 декабря 1991", Care.AS_TYPED),
        ("8 ltrf,hz 1991", "8 декабря 1991", Care.LAYOUT),
        ("8 дикабря 1991", "8 декабря 1991", Care.SLIPS),
        ("тренадцать", "тринадцать", Care.SLIPS),
        ("fuor", "four", Care.DOUBT),
    ],
)
def test_a_word_is_read_as_it_was_meant(typed: str, meant: str, care: Care) -> None:
    found = {reading.care: reading.text for reading in readings(typed)}

    assert found[care] == meant


def test_an_ordinary_word_is_no_sure_slip() -> None:
    cares = {reading.care for reading in readings("честь", {"честь"})}

    assert Care.SLIPS not in cares


def test_a_word_as_near_to_two_numbers_is_doubtful_and_may_be_either() -> None:
    found = [r.text for r in readings("двнадцать") if r.care is Care.DOUBT]

    assert {number_in_words(text) for text in found} == {12, 20}


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("two thousand and nine", "2009"),
        ("с тысяча девятьсот девяносто первого по две тысячи первый", "с 1991 по 2001"),
        ("екі мың он жетінші жыл", "2017 жыл"),
        ("полторы тысячи", "1500"),
        ("half a dozen", "6"),
        ("vingt-sept mai", "27 mai"),
        ("sept. 1991", "sept. 1991"),
    ],
)
def test_numbers_in_words_become_digits(text: str, digits: str) -> None:
    assert in_digits(text) == digits
