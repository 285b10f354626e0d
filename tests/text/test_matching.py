"""What may have been meant."""

from orgtui.text.matching import suggest

LABELS = [
    ("Казахстан", "kz"),
    ("Kazakhstan", "kz"),
    ("Китай", "cn"),
    ("Киргизия", "kg"),
    ("Shanghai Cooperation Organisation", "sco"),
]


def test_the_nearest_names_come_first_and_each_thing_once() -> None:
    assert suggest("Казхстан", LABELS) == ["Казахстан"]
    assert suggest("Kitai", LABELS) == []


def test_a_word_of_a_long_name_suggests_it() -> None:
    assert suggest("shanhai", LABELS) == ["Shanghai Cooperation Organisation"]


def test_nothing_is_suggested_for_almost_no_letters() -> None:
    assert suggest("к", LABELS) == []
