import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgtui.text.stems import folded, folded_in_place, kazakh_stems, stem, stems, words


def test_a_word_is_folded_without_case_stress_and_yo() -> None:
    assert folded("Ёлка") == "елка"
    assert folded("за\u0301мок") == "замок"
    assert folded("Таш\u00adкент") == "ташкент"


@pytest.mark.parametrize("form", ["организация", "организации", "организацией"])
def test_russian_forms_share_a_stem(form: str) -> None:
    assert stem(form) == "организац"


@pytest.mark.parametrize("form", ["summit", "summits", "summit's"])
def test_english_forms_share_a_stem(form: str) -> None:
    assert stem(form) == "summit"


@pytest.mark.parametrize(
    ("form", "base"),
    [("ұйымының", "ұйым"), ("қазақстанда", "қазақстан"), ("достастығы", "достастық")],
)
def test_a_kazakh_ending_can_be_taken_off(form: str, base: str) -> None:
    assert base in kazakh_stems(form)


def test_short_words_are_no_stems() -> None:
    assert list(stems("Он и мы в ШОС")) == ["шос"]


@given(st.text(max_size=200))
def test_words_stand_where_they_say(text: str) -> None:
    assert all(text[match.start() : match.end()] == match[0] for match in words(text))


@given(st.text(max_size=200))
def test_what_is_folded_in_place_is_folded_letter_for_letter(text: str) -> None:
    plain = folded_in_place(text)

    if plain is not None:
        assert plain == "".join(map(folded, text))
        assert len(plain) == len(text)


@pytest.mark.parametrize("text", ["за\u0301мок", "O'Neil", "Straße"])
def test_a_text_whose_letters_would_move_is_not_folded_in_place(text: str) -> None:
    assert folded_in_place(text) is None
