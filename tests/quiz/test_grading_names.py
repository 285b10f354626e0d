"""Answers that name a state, a city, a person or an organisation."""

import pytest

from orgtui.facts.names import Language
from orgtui.quiz.grading import Grader, grade_choice
from orgtui.quiz.question import AnswerKind, Question
from orgtui.quiz.reasons import explain
from orgtui.quiz.verdict import Outcome, Reason
from quiz.grading_sample import all_are, grade, known, outcomes, question

STATE = AnswerKind.STATE
CHAIR = question(STATE, "kz")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("Казахстан", Reason.EXACT),
        ("  КАЗАХСТАН!  ", Reason.EXACT),
        ("Kazakhstan", Reason.EXACT),
        ("Қазақстан", Reason.EXACT),
        ("Казакстан", Reason.EXACT),
        ("Кaзaхcтан", Reason.EXACT),
        ("\u200bКазахстан\x0b", Reason.EXACT),
        ("Kasachstan", Reason.EXACT),
        ("哈萨克斯坦", Reason.EXACT),
        ("казахстаном", Reason.INFLECTED),
        ("Қазақстанда", Reason.INFLECTED),
        ("Rfpf[cnfy", Reason.LAYOUT),
        ("0fpf0cnfy", Reason.LAYOUT),
        ("Лфяфлрыефт", Reason.LAYOUT),
        ("Казхстан", Reason.TYPO),
        ("Казаххстна", Reason.TYPO),
    ],
)
def test_a_right_state_is_right_however_it_is_written(typed: str, reason: Reason) -> None:
    verdict = grade(CHAIR, typed)

    assert (verdict.outcome, verdict.reason) == (Outcome.RIGHT, reason)
    assert verdict.matched == ("kz",)


@pytest.mark.parametrize(
    "typed",
    [
        "это Казахстан",
        "думаю, Казахстан",
        "в Казахстане",
        "Республика Казахстан",
        "Kazakhstan, of course",
        "Казахстан (столица Астана)",
        "Казахстан, Центральная Азия",
        "не Китай, а Казахстан",
        "Kazakhstan, not China",
        "Қытай емес, Қазақстан",
        "меніңше, Қазақстан",
    ],
)
def test_padding_true_glosses_and_contrasts_do_no_harm(typed: str) -> None:
    assert grade(CHAIR, typed).outcome is Outcome.RIGHT


@pytest.mark.parametrize(
    ("typed", "reason", "recognised"),
    [
        ("Кыргызстан", Reason.ANOTHER, "kg"),
        ("Киргизией", Reason.ANOTHER, "kg"),
        ("Rbnfq", Reason.LAYOUT, "cn"),
        ("Астана", Reason.OTHER_KIND, "astana"),
        ("Токаев", Reason.OTHER_KIND, "tokayev"),
        ("2023", Reason.OTHER_KIND, None),
        ("абракадабра", Reason.UNKNOWN, None),
        ("не Казахстан", Reason.DENIED, "kz"),
        ("Қазақстан емес", Reason.DENIED, "kz"),
        ("кто угодно, только не Казахстан", Reason.DENIED, "kz"),
        ("Казахстан или Китай", Reason.SEVERAL, "cn"),
        ("Казахстан, Китай", Reason.SEVERAL, "cn"),
        ("Казахстан/Китай", Reason.SEVERAL, "cn"),
    ],
)
def test_a_wrong_answer_is_wrong_and_says_what_was_recognised(
    typed: str, reason: Reason, recognised: str | None
) -> None:
    verdict = grade(CHAIR, typed)

    assert verdict.outcome is Outcome.WRONG
    assert reason in (verdict.reason, Reason.LAYOUT)
    assert (verdict.recognised.id if verdict.recognised else None) == recognised


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("Казахстан? Нет.", Outcome.WRONG),
        ("Казахстаном не является", Outcome.WRONG),
        ("Kazakhstan is not the answer", Outcome.WRONG),
        ("no Kazakhstan", Outcome.WRONG),
        ("вряд ли Казахстан", Outcome.WRONG),
        ("Казахстан, нет, Китай", Outcome.WRONG),
        ("не Китай и не Россия, а Казахстан", Outcome.RIGHT),
        ("не уверен, но Казахстан", Outcome.RIGHT),
        ("Isn't it Kazakhstan?", Outcome.RIGHT),
        ("China... I mean Kazakhstan", Outcome.ALMOST),
    ],
)
def test_what_is_denied_and_what_is_taken_back_is_understood(typed: str, outcome: Outcome) -> None:
    assert grade(CHAIR, typed).outcome is outcome


@pytest.mark.parametrize("typed", ["", "   ", "?", "...", "👍", "не знаю", "idk", "білмеймін"])
def test_nothing_said_is_unanswered(typed: str) -> None:
    assert grade(CHAIR, typed).outcome is Outcome.UNANSWERED


def test_the_question_pasted_back_and_long_lists_are_wrong() -> None:
    long_list = "Китай Россия Индия Казахстан " * 20

    assert grade(CHAIR, CHAIR.prompt).outcome is Outcome.WRONG
    assert grade(CHAIR, long_list).outcome is Outcome.WRONG


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("казахи", Reason.DEMONYM),
        ("Kazakh", Reason.DEMONYM),
        ("Казахская ССР", Reason.OUTDATED),
        ("KZ", Reason.INCOMPLETE),
        ("Китай, нет, Казахстан", Reason.CORRECTED),
        ("Какзхстнан", Reason.TOO_FAR),
    ],
)
def test_what_is_nearly_the_state_is_asked_again(typed: str, reason: Reason) -> None:
    verdict = grade(CHAIR, typed)

    assert (verdict.outcome, verdict.reason) == (Outcome.ALMOST, reason)


@pytest.mark.parametrize(
    ("answer", "typed"),
    [("ir", "Ирак"), ("iq", "Иран"), ("at", "Австралия"), ("si", "Словакия"), ("sk", "Словенией")],
)
def test_a_typo_that_is_another_known_name_is_that_name(answer: str, typed: str) -> None:
    verdict = grade(question(STATE, answer), typed)

    assert (verdict.outcome, verdict.reason) == (Outcome.WRONG, Reason.ANOTHER)


def test_a_typo_as_near_to_a_rival_is_asked_again() -> None:
    verdict = grade(question(STATE, "si"), "Slovania")

    assert (verdict.outcome, verdict.reason) == (Outcome.ALMOST, Reason.TOO_FAR)


def test_a_slip_in_a_short_name_is_asked_again() -> None:
    assert grade(question(STATE, "ir"), "Ираан").outcome is Outcome.ALMOST


def test_a_name_without_its_telling_word_is_ambiguous() -> None:
    verdict = grade(question(STATE, "kr"), "Корея")

    assert (verdict.outcome, verdict.reason) == (Outcome.ALMOST, Reason.AMBIGUOUS)


def test_a_name_that_holds_and_is_one_name() -> None:
    asked = question(STATE, "ba")
    typed = ["Босния и Герцеговина", "Боснией и Герцеговиной", "Bosnia & Herzegovina"]

    assert outcomes(asked, typed) == all_are(Outcome.RIGHT, typed)


def test_a_city_may_be_given_with_its_state_or_by_a_recent_name() -> None:
    asked = question(AnswerKind.CITY, "astana")
    right = ["Астана", "Астане", "Astana (Kazakhstan)", "г. Астана", "Нур-Султан", "Fcnfyf"]
    wrong = ["Алматы", "Казахстан", "Астрахань", "не Астана", "Минск, Казахстан"]

    assert outcomes(asked, right) == all_are(Outcome.RIGHT, right)
    assert outcomes(asked, wrong) == all_are(Outcome.WRONG, wrong)
    assert grade(asked, "Целиноград").reason is Reason.OUTDATED


def test_a_surname_with_or_without_first_names_and_initials_is_right() -> None:
    asked = question(AnswerKind.PERSON, "tokayev")
    right = ["Токаев", "Токаевым", "К. Токаев", "К.-Ж. Токаев", "Токаев Касым-Жомарт", "Tokaev"]
    right += ["Qasym-Jomart Toqaev", "президент Токаев"]

    assert outcomes(asked, right) == all_are(Outcome.RIGHT, right)
    assert grade(asked, "Toqayev").reason is Reason.TRANSLITERATED


def test_a_first_name_is_not_enough() -> None:
    jens = grade(question(AnswerKind.PERSON, "stoltenberg"), "Йенс")
    mark = grade(question(AnswerKind.PERSON, "rutte"), "Марк")
    wrong_first_name = grade(question(AnswerKind.PERSON, "tokayev"), "Болат Токаев")

    assert (jens.outcome, jens.reason) == (Outcome.ALMOST, Reason.INCOMPLETE)
    assert mark.outcome is Outcome.WRONG
    assert wrong_first_name.outcome is Outcome.ALMOST


def test_two_persons_are_no_answer() -> None:
    verdict = grade(question(AnswerKind.PERSON, "rutte"), "Рютте или Столтенберг")

    assert (verdict.outcome, verdict.reason) == (Outcome.WRONG, Reason.SEVERAL)


def test_organisations_go_by_acronym_or_full_name_but_not_by_half_of_it() -> None:
    asked = question(AnswerKind.ORGANISATION, "sco")
    right = ["ШОС", "sco", "S.C.O.", "IJC", "ШОС (Шанхайская организация сотрудничества)"]
    right += ["Шанхайской организацией сотрудничества", "Shanghai Cooperation Organization"]
    almost = ["ШСО", "ШОСС", "Шанхайская организация", "SCO+"]
    wrong = ["ОДКБ", "организация", "СНГ", "ШОС или ОДКБ"]

    assert outcomes(asked, right) == all_are(Outcome.RIGHT, right)
    assert outcomes(asked, almost) == all_are(Outcome.ALMOST, almost)
    assert outcomes(asked, wrong) == all_are(Outcome.WRONG, wrong)


def test_a_personal_spelling_counts_for_what_it_was_taught_for() -> None:
    grader = Grader(known(), personal_aliases=[("алтын дала", "kz")])

    assert grader.grade(CHAIR, "Алтын  Дала!").reason is Reason.PERSONAL
    assert grader.grade(question(STATE, "cn"), "Алтын дала").outcome is Outcome.WRONG
    assert Grader(known()).grade(CHAIR, "Алтын дала").outcome is Outcome.WRONG


def test_a_spelling_that_names_something_else_cannot_be_taught() -> None:
    grader = Grader(known())

    assert grader.may_teach(CHAIR, "алтын дала")
    assert not grader.may_teach(CHAIR, "Китай")


def test_a_choice_is_right_by_its_id() -> None:
    assert grade_choice(CHAIR, "kz").outcome is Outcome.RIGHT
    assert grade_choice(CHAIR, "cn").outcome is Outcome.WRONG


@pytest.mark.parametrize(
    ("asked", "typed", "russian", "english"),
    [
        (CHAIR, "Казхстан", "принято: опечатка", "accepted: a typo"),
        (
            question(STATE, "ir"),
            "Ирак",
            "это другое государство: Ирак",
            "this is another state: Iraq",
        ),
        (CHAIR, "Астана", "это город: Астана", "this is a city: Astana"),
        (CHAIR, "", "нет ответа", "no answer"),
    ],
)
def test_the_reason_is_one_line_in_the_learners_language(
    asked: Question, typed: str, russian: str, english: str
) -> None:
    verdict = grade(asked, typed)

    assert explain(verdict, Language.RU) == explain(verdict, Language.KK) == russian
    assert explain(verdict, Language.EN) == english
