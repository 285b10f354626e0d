import pytest

from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.facts.periods import Period
from orgtui.quiz.moments import date_answer, date_kind, is_alike, period_answer, period_kind
from orgtui.quiz.question import AnswerKind


@pytest.mark.parametrize(
    ("left", "right", "alike"),
    [
        ("2001", "2002", True),
        ("2001-06", "2002-07", True),
        ("2001-06-15", "2002-07-16", True),
        ("2001", "2001-06", False),
        ("2001-06", "2001-06-15", False),
        ("2001?", "2002", False),
        ("2001?", "2002?", False),
    ],
)
def test_dates_are_alike_when_sure_and_equally_precise(left: str, right: str, alike: bool) -> None:
    assert is_alike(PartialDate.parse(left), PartialDate.parse(right)) is alike


def test_a_date_is_asked_for_as_precisely_as_it_is_known() -> None:
    kinds = [date_kind(PartialDate.parse(text)) for text in ("2001", "2001-06", "2001-06-15")]

    assert kinds == [AnswerKind.YEAR, AnswerKind.DATE, AnswerKind.DATE]


def test_a_date_answers_by_its_edtf_text_and_is_named_in_words() -> None:
    answer = date_answer(PartialDate.parse("2001-06"))

    assert answer.id == "2001-06"
    assert answer.names.short(Language.EN) == "June 2001"
    assert answer.names.short(Language.RU) == "июнь 2001"


def test_a_term_is_named_by_its_label_and_else_by_its_dates() -> None:
    period = Period.parse("2003-07-04/2004-07-04")

    assert period_answer(period, "2003–2004").names.short(Language.RU) == "2003–2004"
    assert period_answer(period, "").names.short(Language.EN) == "4 July 2003 – 4 July 2004"
    assert period_answer(period, "2003–2004").id == str(period)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2003", AnswerKind.YEAR),
        ("2003-05", AnswerKind.PERIOD),
        ("2003/2004", AnswerKind.PERIOD),
        ("2003-07-04/..", AnswerKind.PERIOD),
    ],
)
def test_only_a_whole_year_is_asked_for_as_a_year(text: str, kind: AnswerKind) -> None:
    assert period_kind(Period.parse(text)) is kind
