"""Answers that are dates, years, periods, numbers, or yes and no."""

import pytest

from orgtui.quiz.question import AnswerKind
from orgtui.quiz.verdict import Outcome, Reason
from quiz.grading_sample import all_are, grade, outcomes, question

RIGHT, ALMOST, WRONG = Outcome.RIGHT, Outcome.ALMOST, Outcome.WRONG


@pytest.mark.parametrize(
    ("answer", "outcome", "typed"),
    [
        (
            "2001-06-15",
            RIGHT,
            "15.06.2001|15 июня 2001 года|2001-06-15|June 15th, 2001|15/06/2001|6/15/2001|15.6.01|"
            "2001 жылғы 15 маусым|пятнадцатое июня 2001 года|15.VI.2001",
        ),
        ("2001-06-15", ALMOST, "июнь 2001|2001|15 июня|около 15 июня 2001"),
        (
            "2001-06-15",
            WRONG,
            "14 июня 2001|15.06.2002|15 июля 2001|не 15 июня 2001|15 или 16 июня 2001|15|весной",
        ),
        ("2001-06-05", RIGHT, "5.6.2001|05.06.2001|5 June 2001"),
        ("2001-06-05", ALMOST, "5/6/2001|6/5/2001"),
        ("2001-06-05", WRONG, "6.5.2001|7/6/2001"),
        ("2001-06", RIGHT, "июнь 2001|06.2001|2001-06"),
    ],
)
def test_dates_are_read_and_compared(answer: str, outcome: Outcome, typed: str) -> None:
    asked = question(AnswerKind.DATE, answer)

    assert outcomes(asked, typed.split("|")) == all_are(outcome, typed.split("|"))


@pytest.mark.parametrize(
    ("outcome", "typed"),
    [
        (
            RIGHT,
            "2001|в 2001-м|2001 год|2001г.|две тысячи первый|"
            "2001 жылы|I think 2001|2001, not sure|MMI|２００１",
        ),
        (ALMOST, "'01|около 2001|~2001|c. 2001|2000, нет, 2001"),
        (WRONG, "2002|2000 или 2001|2000-е|не 2001|20001|до 2001|2001–2002|2010"),
    ],
)
def test_a_year_is_never_almost_another_year(outcome: Outcome, typed: str) -> None:
    asked = question(AnswerKind.YEAR, "2001")

    assert outcomes(asked, typed.split("|")) == all_are(outcome, typed.split("|"))


@pytest.mark.parametrize(
    ("outcome", "typed"),
    [
        (RIGHT, "32|тридцать два|thirty-two|отыз екі|32 государства|XXXII|не 31, а 32"),
        (ALMOST, "около 32|~32|31, нет, 32"),
        (WRONG, "31|23|32 или 33|не 32|-32|32,5|более 32|тридцать три|много"),
    ],
)
def test_numbers_get_no_tolerance(outcome: Outcome, typed: str) -> None:
    asked = question(AnswerKind.NUMBER, "32")

    assert outcomes(asked, typed.split("|")) == all_are(outcome, typed.split("|"))


@pytest.mark.parametrize(
    ("answer", "outcome", "typed"),
    [
        (
            "2023-07-04/2024-07-04",
            RIGHT,
            "2023–2024|2023-24|2023/2024|с 4 июля 2023 по 4 июля 2024|2023-07-04/2024-07-04|"
            "from 2023 to 2024|04.07.2023-04.07.2024|2023 жылдан 2024 жылға дейін|"
            "July 2023 – July 2024",
        ),
        ("2023-07-04/2024-07-04", ALMOST, "2023|с 2023|2024|2024–2023|около 2023-2024"),
        (
            "2023-07-04/2024-07-04",
            WRONG,
            "2022–2023|2023–2025|2021|не 2023-2024|с 5 июля 2023 по 4 июля 2024|"
            "2023-2024 или 2024-2025|давно",
        ),
        (
            "2024-07-04/..",
            RIGHT,
            "с 2024|since July 2024|2024–|с 2024 по настоящее время|2024 — н.в.",
        ),
        ("2024-07-04/..", WRONG, "с 2023|2024–2025"),
        ("2023", RIGHT, "2023|2023 год|с 1 января по 31 декабря 2023"),
        ("2023", WRONG, "2022|2023–2024"),
    ],
)
def test_periods_are_read_end_by_end(answer: str, outcome: Outcome, typed: str) -> None:
    asked = question(AnswerKind.PERIOD, answer)

    assert outcomes(asked, typed.split("|")) == all_are(outcome, typed.split("|"))


def test_a_reversed_period_is_told_so() -> None:
    verdict = grade(question(AnswerKind.PERIOD, "1953/1961"), "1961–1953")

    assert verdict.reason is Reason.REVERSED


@pytest.mark.parametrize(
    ("answer", "right", "wrong"),
    [
        (
            "yes",
            "да|Yes!|иә|верно|true|+|lf|конечно да",
            "нет|не верно|неверно|false|-|жоқ|да или нет",
        ),
        (
            "no",
            "нет|no|жоқ|не верно|неверно|false|-|ytn|дұрыс емес|not true",
            "да|yes|+|может быть",
        ),
    ],
)
def test_yes_and_no_are_understood_in_three_languages(answer: str, right: str, wrong: str) -> None:
    asked = question(AnswerKind.TRUTH, answer)

    assert outcomes(asked, right.split("|")) == all_are(RIGHT, right.split("|"))
    assert outcomes(asked, wrong.split("|")) == all_are(WRONG, wrong.split("|"))
