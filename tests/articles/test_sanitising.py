"""Words in letters of two scripts become what they look like; anything else stays."""

import pytest

from orgtui.articles.sanitising import printable, sanitised


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("C\u043e\u0432\u0435\u0442 \u0433\u043b\u0430\u0432", "Совет глав"),
        ("C\u041d\u0413 и O\u0414\u041a\u0411", "СНГ и ОДКБ"),
        ("\u049b\u044b\u0437\u043c\u0435\u0442i\u043d, \u0259\u0434iл", "қызметін, әділ"),
    ],
)
def test_a_letter_of_the_other_script_is_the_one_it_looks_like(text: str, words: str) -> None:
    assert sanitised(text) == words
    assert printable(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "NATO\u0432\u0441\u043a\u0438\u0439 флот",
        "COP\u043e\u043c и PR\u043e\u043c",
        "XX\u0432\u0435\u043a, II\u0441\u044a\u0435\u0437\u0434",
        "HATO, CO\u2082, IT-компания",
        "Council of Europe",
    ],
)
def test_words_that_are_of_both_scripts_stay(text: str) -> None:
    assert sanitised(text) == text
