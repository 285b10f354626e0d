import pytest

from orgtui.facts.names import Language
from orgtui.quiz.question import AnswerKind
from orgtui.quiz.reasons import explain_slips
from quiz.grading_sample import grade, question


def _slips(typed: str, language: Language = Language.RU) -> str:
    asked = question(AnswerKind.STATE, "kz")
    return explain_slips(asked, grade(asked, typed), typed, language)


def test_an_accepted_typo_is_shown_letter_by_letter() -> None:
    assert _slips("Казахстн") == "Казахстан: пропущено «а»"
    assert _slips("это Казахсатн") == "Казахстан: «ат» вместо «та»"
    assert _slips("Kazakhstn", Language.EN) == "Kazakhstan: “a” is missing"


@pytest.mark.parametrize("typed", ["Казахстан", "Казахстаном", "Узбекистан", "Кзхстн", "rfpf[cnfy"])
def test_nothing_is_shown_that_was_not_an_accepted_typo(typed: str) -> None:
    assert _slips(typed) == ""
