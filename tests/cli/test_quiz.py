import json
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.conftest import Orgtui
from orgtui.study.log import StudyLog


def _listed(orgtui: Orgtui, *arguments: str) -> list[dict[str, object]]:
    ran = orgtui("quiz", "--list", "--format", "json", *arguments)
    assert ran.code == 0, ran.err
    found: list[dict[str, object]] = json.loads(ran.out)["questions"]
    return found


def _answers(home: Path) -> int:
    with StudyLog.open(home / "study.db") as log:
        return sum(1 for _ in log.events())


def test_questions_have_the_shape_of_the_contract(orgtui: Orgtui) -> None:
    questions = _listed(orgtui)

    ids = [str(question["id"]) for question in questions]
    assert len(ids) == len(set(ids))
    for question in questions:
        assert question.keys() >= {
            "id", "kind", "lang", "prompt", "expects", "answers", "options", "facts", "as_of"
        }  # fmt: skip
        answers, options = question["answers"], question["options"]
        assert isinstance(answers, list)
        assert isinstance(options, list)
        assert answers
        assert question["facts"]
        shown = [option["id"] for option in options]
        if shown:
            assert [a["id"] for a in answers if a["id"] in shown] == [a["id"] for a in answers]
        for answer in (*answers, *options):
            assert answer["names"].keys() >= {"en", "ru"}


def test_the_chair_of_a_term_is_asked_in_both_languages(orgtui: Orgtui) -> None:
    found = {
        question["lang"]: question
        for question in _listed(orgtui, "--org", "sco")
        if question["facts"] == ["sco/chair/2023-07-04"] and question["kind"] == "chair-of-term"
    }

    assert found.keys() == {"en", "ru"}
    assert all(q["answers"][0]["id"] == "kz" for q in found.values())  # type: ignore[index]


def test_the_list_is_narrowed(orgtui: Orgtui) -> None:
    questions = _listed(orgtui, "--org", "ШОС", "--lang", "ru", "--choice", "--count", "7")

    assert len(questions) == 7
    assert all(str(question["id"]).startswith("sco/") for question in questions)
    assert {question["lang"] for question in questions} == {"ru"}
    assert all(question["options"] for question in questions)


def test_the_list_is_the_same_every_time(orgtui: Orgtui) -> None:
    assert _listed(orgtui, "--org", "cica") == _listed(orgtui, "--org", "cica")


def test_a_seed_draws_the_same_in_another_process(
    shell: Callable[..., "subprocess.Popen[bytes]"],
) -> None:
    command = ["quiz", "--list", "--seed", "11", "--lang", "ru", "--count", "40"]

    first, again = (shell(command, stdout=subprocess.PIPE).communicate()[0] for _ in range(2))

    assert first == again
    assert len(first.splitlines()) == 40


def test_a_seeded_quiz_asks_the_same_whatever_was_answered(orgtui: Orgtui) -> None:
    command = ("quiz", "--org", "sco", "--seed", "3", "--count", "4")

    first, again = (orgtui(*command, typed="?\n" * 4).out for _ in range(2))

    assert [line for line in first.splitlines() if "/" in line[:2]] == [
        line for line in again.splitlines() if "/" in line[:2]
    ]


def test_the_list_is_about_what_was_asked_for(orgtui: Orgtui) -> None:
    questions = _listed(orgtui, "--state", "Монголия", "--kind", "status", "--since", "2004")

    assert questions
    assert {question["kind"] for question in questions} == {"status"}
    assert all("/mn/" in str(question["unit"]) for question in questions)


def test_what_is_refused_is_listed_with_its_reason(orgtui: Orgtui) -> None:
    ran = orgtui("quiz", "--list", "--refused", "--org", "osce", "--format", "json")

    found = {each["unit"]: each for each in json.loads(ran.out)["refused"]}
    assert found["osce/chair/1992:holder"]["reason"] == "disputed"
    assert all(each.keys() >= {"unit", "kind", "reason", "because", "facts"}
               for each in found.values())  # fmt: skip
    assert "osce/chair/1992:holder: " in orgtui("quiz", "--list", "--refused", "--org", "osce").out


def test_an_unknown_kind_is_a_usage_error_that_helps(orgtui: Orgtui) -> None:
    ran = orgtui("quiz", "--kind", "seet")

    assert ran.code == 2
    assert "seat" in ran.err


def test_the_list_as_text_is_one_line_a_question(orgtui: Orgtui) -> None:
    ran = orgtui("quiz", "--list", "--lang", "ru", "--org", "sco", "--count", "5")

    assert len(ran.out.splitlines()) == 5


def test_every_answer_is_stored_before_the_next_question(orgtui: Orgtui, home: Path) -> None:
    ran = orgtui("quiz", "--org", "sco", "--count", "3", typed="?\nxyzzy\n")

    assert ran.code == 0
    assert _answers(home) == 2
    assert "Answer: " in ran.out
    assert "Source: " in ran.out
    assert "https://" in ran.out or "http://" in ran.out


def test_the_end_of_the_input_leaves_the_session_open(orgtui: Orgtui) -> None:
    first = orgtui("quiz", "--org", "sco", "--count", "3", typed="?\n").out

    again = orgtui("quiz", "--org", "sco", "--count", "3").out

    second_question = first.split("2/", 1)[1].splitlines()[0].partition("  ")[2]
    assert second_question in again
    assert "1/" not in again.splitlines()[2]


def test_a_session_can_be_done_to_its_end(orgtui: Orgtui, home: Path) -> None:
    ran = orgtui("quiz", "--org", "sco", "--count", "2", typed="?\n:o\n?\n:o\n")

    assert "Done: 2 right of 2." in ran.out
    with StudyLog.open(home / "study.db") as log:
        assert log.open_session() is None


def test_undo_asks_the_same_question_again(orgtui: Orgtui) -> None:
    ran = orgtui("quiz", "--org", "sco", "--count", "3", typed="?\n:u\n:q\n")

    prompts = [line.partition("  ")[2] for line in ran.out.splitlines() if line[:2] in ("1/", "2/")]
    assert "Undone." in ran.out
    assert prompts[0] == prompts[2]


@pytest.mark.parametrize("typed", [":q\n", "Жй\n", ""])
def test_leaving_works_on_every_layout_and_says_how_to_go_on(orgtui: Orgtui, typed: str) -> None:
    ran = orgtui("quiz", "--org", "sco", "--count", "3", typed=typed)

    assert ran.code == 0
    assert "3 questions are left" in ran.out


def test_nothing_to_undo_and_nothing_to_overrule_are_said(orgtui: Orgtui) -> None:
    ran = orgtui("quiz", "--count", "2", typed=":u\n:o\n")

    assert ran.code == 0
    assert "Nothing is left to undo." in ran.out
    assert "There is no answer to overrule." in ran.out


def test_options_are_chosen_by_number_or_name(orgtui: Orgtui, home: Path) -> None:
    ran = orgtui("quiz", "--choice", "--org", "sco", "--count", "2", typed="1\n")

    assert "  1) " in ran.out
    assert "  2) " in ran.out
    assert _answers(home) == 1


def test_a_language_is_asked_for_and_kept_to(orgtui: Orgtui) -> None:
    ran = orgtui("quiz", "--lang", "ru", "--count", "2", typed=":q\n")

    assert "не знаю" in ran.out
    assert "Осталось 2 вопроса" in ran.out


def test_when_nothing_is_due_it_says_how_to_get_more(orgtui: Orgtui) -> None:
    orgtui("quiz", "--org", "sco", "--count", "50", typed="?\n:o\n" * 40)

    ran = orgtui("quiz", "--org", "sco")

    assert (ran.code, ran.out) == (0, "")
    assert "--more 10" in ran.err
    assert "10 questions are left" in orgtui("quiz", "--more", "10", typed=":q\n").out


def test_fresh_leaves_the_unfinished_session_behind(orgtui: Orgtui) -> None:
    orgtui("quiz", "--org", "sco", "--count", "3", typed=":q\n")

    ran = orgtui("quiz", "--fresh", "--org", "cis", "--count", "2", typed=":q\n")

    assert "2 questions are left" in ran.out


def test_an_unknown_organisation_is_one_sentence(orgtui: Orgtui) -> None:
    ran = orgtui("quiz", "--org", "zzzz")

    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1


def test_json_without_a_list_is_a_usage_error(orgtui: Orgtui) -> None:
    assert orgtui("quiz", "--format", "json").code == 2


def test_hostile_answers_are_no_trouble(orgtui: Orgtui) -> None:
    typed = "\x00\x1b[2J\n" + "я" * 5000 + "\n" + "\U0001f600\u202e\n" + "]]>{}%s\n:q\n"

    ran = orgtui("quiz", "--org", "sco", "--count", "5", typed=typed)

    assert ran.code == 0
    assert "\x1b" not in ran.out


def test_an_undecodable_answer_is_no_trouble(orgtui: Orgtui) -> None:
    assert orgtui("quiz", "--org", "sco", "--count", "2", typed=b"\xff\xfe\xe0\n:q\n").code == 0


def test_a_killed_quiz_keeps_every_answer_and_goes_on(
    shell: Callable[..., "subprocess.Popen[bytes]"], orgtui: Orgtui, home: Path
) -> None:
    process = shell(
        ["quiz", "--org", "sco", "--count", "4"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin
    assert process.stdout
    process.stdin.write(b"?\n")
    process.stdin.flush()
    while not (line := process.stdout.readline()).startswith(b"2/"):
        assert line
    asked = line.decode().partition("  ")[2].strip()

    process.send_signal(signal.SIGKILL)
    process.communicate()

    assert _answers(home) == 1
    assert asked in orgtui("quiz", "--org", "sco", "--count", "4").out


def test_ctrl_c_leaves_quietly(shell: Callable[..., "subprocess.Popen[bytes]"]) -> None:
    process = shell(
        ["quiz", "--org", "sco"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout
    while not process.stdout.readline().startswith(b"1/"):
        pass

    process.send_signal(signal.SIGINT)
    _, err = process.communicate()

    assert process.returncode == 130
    assert err.strip() == b""
