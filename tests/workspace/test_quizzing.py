from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from orgtui.errors import QuestionError, StudyError, UnknownNameError
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.quiz.question import AnswerKind, QuestionKind
from orgtui.quiz.selection import Selection
from orgtui.quiz.verdict import Outcome, Reason
from orgtui.workspace.opening import Workspace, open_workspace
from orgtui.workspace.quizzing import Desk, Wish, sit_down
from orgtui.workspace.undoing import Elsewhere

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHAIRS = Selection(kinds=(QuestionKind.CHAIR_OF_TERM,))
SCO = (OrganisationId("sco"),)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = MORNING

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    opened = reopen(tmp_path, clock)
    yield opened
    opened.close()


def reopen(home: Path, clock: Clock) -> Workspace:
    return open_workspace({"ORGTUI_HOME": str(home), "LANG": "ru_RU.UTF-8"}, clock)


def wish(**changes: object) -> Wish:
    usual = {"organisations": SCO, "language": Language.RU, "count": 5}
    return Wish(**{**usual, **changes})


def answer_rightly(desk: Desk) -> Outcome:
    question = desk.question
    assert question is not None
    if question.is_choice:
        return desk.choose(question.answers[0].id).verdict.outcome
    names = [answer.names.within(question.language) for answer in question.answers]
    return desk.answer(", ".join(name.full for name in names)).verdict.outcome


def skip_to_typed(desk: Desk, kind: AnswerKind) -> None:
    while desk.question is not None and desk.question.expects is not kind:
        answer_rightly(desk)


def test_a_session_asks_about_the_wished_organisation_only(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish())

    assert desk.session.total == 5
    assert all(unit.startswith("sco") for unit in desk.session.waiting)


def test_right_answers_bring_a_session_to_its_end(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish())

    outcomes = [answer_rightly(desk) for _ in range(5)]

    assert outcomes == [Outcome.RIGHT] * 5
    assert desk.question is None


def test_what_was_not_known_comes_again_at_the_end(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish())
    first = desk.session.unit

    desk.give_up()

    assert desk.session.waiting[-1] == first
    assert desk.session.total == 6


def test_a_session_resumes_with_what_was_typed(
    workspace: Workspace, tmp_path: Path, clock: Clock
) -> None:
    desk = sit_down(workspace, wish())
    answer_rightly(desk)
    desk.keep_typed("Казах")
    workspace.close()

    again = sit_down(reopen(tmp_path, clock), wish())

    assert again.session.id == desk.session.id
    assert again.session.typed == "Казах"
    assert again.session.number == 2


def test_a_fresh_session_leaves_the_old_one_and_keeps_its_answers(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish())
    answer_rightly(desk)

    again = sit_down(workspace, wish(is_fresh=True))

    assert again.session.id != desk.session.id
    assert desk.session.done[0].unit not in again.session.waiting


def test_undo_asks_the_question_again_even_after_a_restart(
    workspace: Workspace, tmp_path: Path, clock: Clock
) -> None:
    desk = sit_down(workspace, wish())
    first = desk.session.unit
    desk.give_up()
    workspace.close()

    again = sit_down(reopen(tmp_path, clock), wish())
    again.undo()

    assert again.session.unit == first
    assert again.session.total == 5


def test_undo_takes_back_the_answer_of_this_quiz_before_later_ones_of_another(
    workspace: Workspace,
) -> None:
    facts = sit_down(workspace, wish())
    first = facts.session.unit
    facts.give_up()
    traps = sit_down(workspace, wish(organisations=(), deck="traps"))
    traps.give_up()

    again = sit_down(workspace, wish())
    undone = again.undo()

    assert undone is None
    assert again.session.unit == first
    assert not again.session.done
    assert len(traps.session.done) == 1
    assert workspace.study.knows(traps.session.done[0].unit)


def test_undo_in_a_quiz_without_answers_tells_what_it_takes_back_in_another(
    workspace: Workspace,
) -> None:
    facts = sit_down(workspace, wish())
    first = facts.question
    assert first is not None
    facts.give_up()
    traps = sit_down(workspace, wish(organisations=(), deck="traps"))
    asked = traps.question
    traps.keep_typed("Ка")

    undone = traps.undo()

    assert undone == Elsewhere(prompt=first.prompt)
    assert traps.question == asked
    assert traps.session.typed == "Ка"
    assert not workspace.study.knows(first.unit)
    again = sit_down(workspace, wish())
    assert again.question == first
    assert not again.session.done


def test_undo_beyond_this_quiz_goes_on_and_ends(workspace: Workspace) -> None:
    facts = sit_down(workspace, wish(count=1))
    asked = facts.question
    assert asked is not None
    answer_rightly(facts)
    facts.finish()
    traps = sit_down(workspace, wish(organisations=(), deck="traps"))
    traps.give_up()

    assert traps.undo() is None
    assert traps.undo() == Elsewhere(prompt=asked.prompt)
    with pytest.raises(StudyError):
        traps.undo()


def test_undo_of_a_verdict_elsewhere_is_told_as_well(workspace: Workspace) -> None:
    facts = sit_down(workspace, wish(selection=CHAIRS))
    asked = facts.question
    assert asked is not None
    facts.answer("ывапролд")
    facts.overrule()
    traps = sit_down(workspace, wish(organisations=(), deck="traps"))

    assert traps.undo() == Elsewhere(prompt=asked.prompt)

    again = sit_down(workspace, wish(selection=CHAIRS))
    assert again.session.waiting[-1] == asked.unit
    assert again.session.outcomes == {Outcome.WRONG: 1}


def test_undo_with_nothing_done_says_so(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish())

    with pytest.raises(StudyError):
        desk.undo()


def test_i_was_right_counts_and_teaches_the_name(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish(selection=CHAIRS))
    skip_to_typed(desk, AnswerKind.STATE)
    unit = desk.session.unit
    assert unit is not None
    desk.answer("ывапролд")

    reply = desk.overrule()

    assert reply.verdict.outcome is Outcome.RIGHT
    assert unit not in desk.session.waiting
    assert [alias.text for alias in workspace.study.aliases()] == ["ывапролд"]


def test_undo_takes_i_was_right_back_and_the_name_with_it(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish(selection=CHAIRS))
    skip_to_typed(desk, AnswerKind.STATE)
    unit = desk.session.unit
    desk.answer("ывапролд")
    desk.overrule()

    reply = desk.undo()

    assert reply is not None
    assert reply.verdict.outcome is Outcome.WRONG
    assert desk.session.done[-1].outcome is Outcome.WRONG
    assert desk.session.waiting[-1] == unit
    assert workspace.study.aliases() == ()


def test_a_second_undo_takes_the_answer_back_too(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish(selection=CHAIRS))
    skip_to_typed(desk, AnswerKind.STATE)
    unit = desk.session.unit
    desk.answer("ывапролд")
    desk.overrule()
    desk.undo()

    desk.undo()

    assert desk.session.unit == unit
    assert desk.session.waiting.count(unit) == 1


def test_a_taught_name_is_right_the_next_time(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish(selection=CHAIRS))
    skip_to_typed(desk, AnswerKind.STATE)
    question = desk.question
    assert question is not None
    desk.answer("ывапролд")
    desk.overrule()

    verdict = workspace.grader.grade(question, "ывапролд")

    assert (verdict.outcome, verdict.reason) == (Outcome.RIGHT, Reason.PERSONAL)


def test_another_states_name_is_never_taught(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish(selection=CHAIRS))
    skip_to_typed(desk, AnswerKind.STATE)
    desk.answer("Норвегия")

    desk.overrule()

    assert workspace.study.aliases() == ()


def test_what_was_named_instead_is_an_option_the_next_time(
    workspace: Workspace, tmp_path: Path, clock: Clock
) -> None:
    desk = sit_down(workspace, wish(selection=CHAIRS))
    skip_to_typed(desk, AnswerKind.STATE)
    unit = desk.session.unit
    desk.answer("Бразилия")
    workspace.close()

    again = sit_down(reopen(tmp_path, clock), wish(selection=CHAIRS, is_choice=True))
    while again.session.unit != unit:
        answer_rightly(again)

    assert again.question is not None
    assert "br" in {option.id for option in again.question.options}


def test_options_help_and_make_the_answer_hard(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish(selection=CHAIRS))
    skip_to_typed(desk, AnswerKind.STATE)

    desk.show_options()

    assert desk.question is not None
    assert desk.question.is_choice
    assert desk.session.hints == 1
    assert answer_rightly(desk) is Outcome.RIGHT


def test_nothing_due_is_told_and_more_can_be_asked_for(workspace: Workspace) -> None:
    desk = sit_down(workspace, wish(count=50))
    while desk.question is not None:
        answer_rightly(desk)
    desk.finish()

    with pytest.raises(QuestionError):
        sit_down(workspace, wish(is_fresh=True))
    more = sit_down(workspace, wish(is_fresh=True, extra=10))

    assert more.question is not None


def test_tomorrow_there_is_something_to_do_again(workspace: Workspace, clock: Clock) -> None:
    desk = sit_down(workspace, wish(count=50))
    while desk.question is not None:
        answer_rightly(desk)
    desk.finish()

    clock.moment += timedelta(days=1)

    assert workspace.today_at_a_glance().counts.total > 0


def test_an_unknown_organisation_is_an_error(workspace: Workspace) -> None:
    with pytest.raises(UnknownNameError):
        sit_down(workspace, wish(organisations=(OrganisationId("nato"),)))
