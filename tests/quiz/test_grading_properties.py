"""What holds for every answer."""

from hypothesis import given, settings
from hypothesis import strategies as st

from orgtui.quiz.question import AnswerKind
from orgtui.quiz.verdict import Outcome
from quiz.grading_sample import entities, grade, named, question

QUESTIONS = (
    question(AnswerKind.STATE, "kz"),
    question(AnswerKind.CITY, "astana"),
    question(AnswerKind.PERSON, "tokayev"),
    question(AnswerKind.ORGANISATION, "sco"),
    question(AnswerKind.DATE, "2001-06-15"),
    question(AnswerKind.YEAR, "2001"),
    question(AnswerKind.PERIOD, "2023-07-04/2024-07-04"),
    question(AnswerKind.PERIOD, "2023"),
    question(AnswerKind.PERIOD, "2024-07-04/.."),
    question(AnswerKind.NUMBER, "32"),
    question(AnswerKind.TRUTH, "yes"),
    question(AnswerKind.TEXT, "Шанхайская организация сотрудничества"),
    question(AnswerKind.SET, "kz", "cn", "ru", "kg", member_kind=AnswerKind.STATE),
)
PIECES = st.sampled_from(
    "Казахстан Китай не а или нет Токаев 2023 04.07.2023 тридцать 4/ – .. и ( , ? емес "
    "ШОС 'I республика северный столица не- июля mmi 99999 0 -1 1/1/1".split()
)
NOISE = st.sampled_from([" ", "  ", ".", "!", ",", "«", "»", "\u200b", "\t", "…", "-"])
NAMES = st.sampled_from(
    [
        (id, name)
        for id in ("kz", "kg", "ir", "ba", "kr", "astana", "tokayev", "sco")
        for name in sorted(set(named(id).names.spellings()))
    ]
)
KINDS = {"astana": AnswerKind.CITY, "tokayev": AnswerKind.PERSON, "sco": AnswerKind.ORGANISATION}


@given(st.sampled_from(QUESTIONS), st.text(max_size=60) | st.lists(PIECES).map(" ".join))
@settings(deadline=None, max_examples=400)
def test_no_text_breaks_the_grader(asked, typed) -> None:
    verdict = grade(asked, typed)

    assert (verdict.outcome is Outcome.RIGHT) <= bool(verdict.matched)


@given(st.data())
@settings(deadline=None, max_examples=200)
def test_the_exact_name_of_a_rival_is_never_right(data) -> None:
    asked = data.draw(st.sampled_from(QUESTIONS[:4]))
    right = {answer.id for answer in asked.answers}
    rivals = [entity for entity in entities() if entity.id not in right]
    rival = data.draw(st.sampled_from(rivals))

    for name in set(rival.names.spellings()):
        assert grade(asked, name).outcome is not Outcome.RIGHT


@given(NAMES, NOISE, NOISE, st.sampled_from([str.upper, str.lower, str.title]))
@settings(deadline=None, max_examples=200)
def test_case_and_surrounding_marks_never_change_right(pair, before, after, change) -> None:
    id, name = pair
    asked = question(KINDS.get(id, AnswerKind.STATE), id)

    assert grade(asked, name).outcome is Outcome.RIGHT
    assert grade(asked, f"{before}{change(name)}{after}").outcome is Outcome.RIGHT


@given(NAMES)
@settings(deadline=None, max_examples=50)
def test_a_denied_name_is_never_right(pair) -> None:
    id, name = pair
    asked = question(KINDS.get(id, AnswerKind.STATE), id)

    assert grade(asked, f"не {name}").outcome is Outcome.WRONG
    assert grade(asked, f"{name} емес").outcome is Outcome.WRONG
