import pytest

from orgtui.articles.mentions.word_forms import parses, readings


@pytest.mark.parametrize("word", ["\U00017000", "слово\U00017000", "\uf00c", "Ⅷ", "", "🔥"])
def test_no_sign_is_too_rare_for_a_word(word: str) -> None:
    assert readings(word)
    assert parses(word)
