import pytest

from orgtui.text.misspelling import Slip, SlipKind, nearest_spelling, slips


def _slip(kind: str, typed: str, meant: str) -> Slip:
    return Slip(kind=SlipKind(kind), typed=typed, meant=meant)


@pytest.mark.parametrize(
    ("typed", "meant", "found"),
    [
        ("казахстн", "казахстан", [_slip("missing", "", "а")]),
        ("казахстаан", "казахстан", [_slip("extra", "а", "")]),
        ("хазахстан", "казахстан", [_slip("changed", "х", "к")]),
        ("казахсатн", "казахстан", [_slip("swapped", "ат", "та")]),
        ("akzakhstan", "kazakhstan", [_slip("swapped", "ak", "ka")]),
        ("узбекитсан", "узбекистан", [_slip("swapped", "тс", "ст")]),
        ("kazahstn", "kazakhstan", [_slip("missing", "", "k"), _slip("missing", "", "a")]),
        ("казахстан", "казахстан", []),
    ],
)
def test_each_slip_is_told(typed: str, meant: str, found: list[Slip]) -> None:
    assert list(slips(typed, meant)) == found


def test_the_nearest_spelling_is_found_among_other_words() -> None:
    meant, found = nearest_spelling("это Казахстн!", ["Kazakhstan", "Казахстан", "Қазақстан"])

    assert meant == "Казахстан"
    assert found == (_slip("missing", "", "а"),)


def test_nothing_near_is_not_explained() -> None:
    assert nearest_spelling("Уругвай", ["Казахстан"]) == ("", ())
    assert nearest_spelling("Казахстан", ["Казахстан"]) == ("", ())
