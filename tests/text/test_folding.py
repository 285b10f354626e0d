"""Spellings that differ only in case, marks, accents or look-alike letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.text.folding import compact, flatten, fold, visible


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  «Орёл» — ПТИЦА! ", "орел птица"),
        ("Ала-Тоо", "ала тоо"),
        ("\u200bШос\x07", "шос"),
        ("Ｗｉｄｅ", "wide"),
        ("l’Union", "lunion"),
        ("Қазақ елі", "қазақ елі"),
        ("SCO+", "sco plus"),
    ],
)
def test_folding_leaves_letters_and_digits(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "flat"),
    [
        ("қазақстан", "казакстан"),
        ("türkiye", "turkiye"),
        ("йод", "йод"),
        ("кaзaхcтaн", "казахстан"),
        ("beijіng", "beijing"),
        ("łódź", "lodz"),
    ],
)
def test_flattening_joins_accents_kazakh_letters_and_look_alikes(text: str, flat: str) -> None:
    assert flatten(text) == flat


def test_control_characters_are_not_visible() -> None:
    assert visible(" a\x00\u200bb\x0b \n c\x1b") == "ab c"


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_a_compact_text_has_neither_spaces_nor_capitals(text: str) -> None:
    plain = compact(text)

    assert not any(letter.isspace() for letter in plain)
    assert plain == plain.casefold()
