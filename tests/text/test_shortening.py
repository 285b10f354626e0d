"""Long titles in lists."""

import pytest

from orgtui.text.shortening import shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Саммит прошёл", "Саммит прошёл"),
        ("Саммит прошёл в столице", "Саммит прошёл…"),
        ("Совещание, которое", "Совещание…"),
        ("С невероятнодлиннымсловом", "С невероятнод…"),
        ("", ""),
    ],
)
def test_a_title_is_cut_where_a_word_ends(text: str, shown: str) -> None:
    assert shortened(text, 14) == shown
