"""Answers that name several things, and answers in words."""

import pytest

from orgtui.quiz.question import AnswerKind
from orgtui.quiz.verdict import Outcome, Reason
from quiz.grading_sample import all_are, grade, outcomes, question

FOUNDERS = question(AnswerKind.SET, "kz", "cn", "ru", "kg", member_kind=AnswerKind.STATE)
PAIR = question(AnswerKind.SET, "kz", "ba", member_kind=AnswerKind.STATE)
EXPANSION = question(
    AnswerKind.TEXT, "Шанхайская организация сотрудничества", prompt="Что означает сокращение ШОС?"
)


@pytest.mark.parametrize(
    "typed",
    [
        "Казахстан, Китай, Россия, Кыргызстан",
        "Россия; КНР; РК и Киргизия",
        "Kazakhstan China Russia Kyrgyzstan",
        "1. Казахстан 2. Китай 3. Россия 4. Кыргызстан",
        "Казахстан\nКитай\nРоссия\nКыргызстан",
        "Қазақстан, Қытай, Ресей және Қырғызстан",
        "Казхстан, Китай, Россия, Россия, Кыргызстан",
        "Rfpf[cnfy, Rbnfq, Hjccbz, Rshuspcnfy",
    ],
)
def test_a_whole_set_is_right_in_any_order_and_with_any_separator(typed: str) -> None:
    verdict = grade(FOUNDERS, typed)

    assert verdict.outcome is Outcome.RIGHT
    assert verdict.matched == ("kz", "cn", "ru", "kg")


def test_one_missing_or_one_extra_of_four_is_almost_right() -> None:
    missing = grade(FOUNDERS, "Казахстан, Китай, Россия")
    extra = grade(FOUNDERS, "Казахстан, Китай, Россия, Кыргызстан, Индия")

    assert (missing.outcome, missing.missing) == (Outcome.ALMOST, ("kg",))
    assert (extra.outcome, extra.reason) == (Outcome.ALMOST, Reason.EXTRA)
    assert [item.outcome for item in extra.items].count(Outcome.WRONG) == 1


def test_a_substitution_or_two_errors_are_wrong() -> None:
    typed = ["Казахстан, Китай, Россия, Индия", "Казахстан, Китай", "все", "Казахстан"]

    assert outcomes(FOUNDERS, typed) == all_are(Outcome.WRONG, typed)


def test_small_sets_allow_no_error_and_names_with_and_stay_whole() -> None:
    right = ["Босния и Герцеговина и Казахстан", "Kazakhstan and Bosnia and Herzegovina"]
    wrong = ["Казахстан", "Казахстан, Босния и Герцеговина, Китай", "Казахстан и не Босния"]

    assert outcomes(PAIR, right) == all_are(Outcome.RIGHT, right)
    assert outcomes(PAIR, wrong) == all_are(Outcome.WRONG, wrong)


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("2004–2005, 2013–2014", Outcome.RIGHT),
        ("2013-14 и 2004-05", Outcome.RIGHT),
        ("2004 2013", Outcome.ALMOST),
        ("2004–2005", Outcome.WRONG),
        ("2004–2005, 2012–2013", Outcome.WRONG),
    ],
)
def test_several_terms_are_graded_one_by_one(typed: str, outcome: Outcome) -> None:
    asked = question(
        AnswerKind.SET,
        "2004-06-17/2005-07-05",
        "2013-09-13/2014-09-12",
        member_kind=AnswerKind.PERIOD,
    )

    assert grade(asked, typed).outcome is outcome


def test_sets_of_persons_and_organisations_are_graded_by_their_own_rules() -> None:
    persons = question(AnswerKind.SET, "rutte", "tokayev", member_kind=AnswerKind.PERSON)
    organisations = question(AnswerKind.SET, "sco", "csto", member_kind=AnswerKind.ORGANISATION)

    assert grade(persons, "М. Рютте и К. Токаев").outcome is Outcome.RIGHT
    assert grade(persons, "Рютте, Столтенберг").outcome is Outcome.WRONG
    assert (
        grade(organisations, "ОДКБ, Шанхайская организация сотрудничества").outcome is Outcome.RIGHT
    )
    assert grade(organisations, "ШОС и СНГ").outcome is Outcome.WRONG


def test_an_expansion_needs_every_content_word_in_any_order_and_case() -> None:
    right = ["шанхайской организации сотрудничества", "организация сотрудничества Шанхайская"]
    right += ["Шанхайская огранизация сотрудничества", "это Шанхайская организация сотрудничества"]
    almost = ["Шанхайская организация", "организация сотрудничества"]
    wrong = ["ШОС", "организация", "Шанхайская организация безопасности", "Южная организация"]

    assert outcomes(EXPANSION, right) == all_are(Outcome.RIGHT, right)
    assert outcomes(EXPANSION, almost) == all_are(Outcome.ALMOST, almost)
    assert outcomes(EXPANSION, wrong) == all_are(Outcome.WRONG, wrong)
