import pytest

from orgtui.articles.statements.sure_letters import alternatives, sure_letters
from orgtui.articles.statements.trigger import Sought


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("joined", {"joined"}),
        ("joined|left", {"joined", "left"}),
        ("joined|in", set()),
        (r"\bстал[аи]? во глав[еу]", {"главе", "главу"}),
        (r"\bстал[аи]? членом", {"членом"}),
        ("приш(?:ел|ла)", {"пришел", "пришла"}),
        ("приш(?:ел|ла)?", {"приш"}),
        ("пере(?:да|)дал", {"передадал", "передал"}),
        (r"(?:(?:за|при)няв|сменив(?= P.))[а-я]*", {"заняв", "приняв", "сменив"}),
        (r"(?P<org>[OB].) (?:was |is )?founded", {"founded"}),
        (r"[OB].\s?[:–—] [ST].", set()),
        (r"(?<=the )year(?! ago)", {"year"}),
        (r"ab{2}cde|(?:fgh)+ijk", {"cde", "ijk"}),
    ],
)
def test_letters_are_those_that_every_find_has(pattern: str, letters: set[str]) -> None:
    assert sure_letters(pattern) == letters


def test_alternatives_are_parted_outside_groups_and_classes_only() -> None:
    assert alternatives(r"a(?:b|c)|[|]\||(?=d|e)") == (r"a(?:b|c)", r"[|]\|", "(?=d|e)")


@pytest.mark.parametrize("sentence", ["они вступили в союз", "вступилив", "союз", ""])
def test_what_is_sought_by_its_letters_is_found_as_without_them(sentence: str) -> None:
    form = r"\b(?:вступил[аи]?|вошл[аи]) в (?P<org>[а-я]+)"

    found = [match["org"] for match in Sought(form).finditer(sentence)]

    assert found == (["союз"] if sentence.startswith("они") else [])
