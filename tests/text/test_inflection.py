"""The forms of the words of names."""

import pytest

from inflecting import path, table, words
from orgtui.text.inflection import forms


def test_the_forms_of_all_names_are_up_to_date() -> None:
    assert path().read_text("utf-8") == table(words()), "run: python tests/inflecting.py"


@pytest.mark.parametrize(
    ("word", "form"),
    [("зеландия", "зеландией"), ("новая", "новой"), ("токаев", "токаевым"), ("отец", "отцом")],
)
def test_a_word_takes_the_forms_of_its_cases(word: str, form: str) -> None:
    assert form in set(forms(word))


def test_a_word_that_no_known_name_has_goes_by_rule() -> None:
    assert "кракозябрией" in set(forms("кракозябрия"))
