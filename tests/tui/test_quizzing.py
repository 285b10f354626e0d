"""A session at the keyboard."""

from pathlib import Path

from textual.widgets import Input, OptionList

from orgtui.facts.names import Language
from orgtui.quiz.question import AnswerKind, QuestionKind
from orgtui.quiz.selection import Selection
from orgtui.quiz.verdict import Outcome
from orgtui.tui.places import Home, OrganisationPage, Quizzing, RecordPage
from tui.visiting import SCO, visiting, workspace_at

QUIZ = Quizzing(organisations=(SCO,))
CHAIRS = Quizzing(organisations=(SCO,), selection=Selection(kinds=(QuestionKind.CHAIR_OF_TERM,)))
DATES = Quizzing(organisations=(SCO,), selection=Selection(kinds=(QuestionKind.JOINED_WHEN,)))
THREE = Quizzing(organisations=(SCO,), count=3)


def reviews(home: Path) -> int:
    workspace = workspace_at(home)
    count = workspace.study.statistics(workspace.now).today.reviews
    workspace.close()
    return count


async def test_a_right_answer_says_so_and_why(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.answer_rightly()

        assert "✓ Right" in visitor.painted
        assert "The record and its sources" in visitor.page


async def test_an_answer_is_stored_before_the_verdict_shows(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        assert reviews(home) == 0
        await visitor.answer_rightly()

        assert "✓" in visitor.painted
        assert reviews(home) == 1


async def test_a_wrong_answer_shows_the_right_one(home: Path) -> None:
    async with visiting(home, CHAIRS) as visitor:
        await visitor.skip_to(AnswerKind.STATE)
        right = visitor.question.answers[0].names.short(Language.EN)
        await visitor.type("Brazil")

        assert "✗ Wrong" in visitor.painted
        assert f"Answer: {right}" in visitor.painted


async def test_an_almost_right_answer_is_asked_again_and_costs_nothing(home: Path) -> None:
    async with visiting(home, DATES) as visitor:
        await visitor.skip_to(AnswerKind.DATE)
        answered = reviews(home)
        right = visitor.question.answers[0]
        await visitor.type(right.id[:4])

        assert "≈ Almost" in visitor.painted
        assert reviews(home) == answered
        assert not visitor.app.screen.query_one(Input).disabled
        await visitor.type(right.names.en.full)
        assert "✓ Right" in visitor.painted


async def test_the_verdict_on_an_almost_right_answer_goes_away_with_the_question(
    home: Path,
) -> None:
    async with visiting(home, DATES) as visitor:
        await visitor.skip_to(AnswerKind.DATE)
        await visitor.type(visitor.question.answers[0].id[:4])
        await visitor.press("ctrl+d", "enter")

        assert "Almost" not in visitor.painted


async def test_giving_up_shows_the_answer(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        right = visitor.question.answers[0].names.within(Language.EN)
        await visitor.press("ctrl+d")

        assert "Not answered" in visitor.painted
        assert right.short in visitor.painted


async def test_an_empty_answer_is_no_answer(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.press("enter", "space", "enter")

        assert reviews(home) == 0
        assert not visitor.app.screen.query_one(Input).disabled


async def test_options_show_at_a_key_and_one_is_chosen(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.press("tab")
        assert visitor.app.screen.query_one(OptionList).display
        await visitor.answer_rightly()

        assert "✓ Right" in visitor.painted


async def test_letters_go_into_the_input_and_not_to_commands(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.press(*"hrbqtlmfu", "question_mark", "slash", "ш", "backspace")

        assert visitor.here == QUIZ
        assert visitor.app.screen.query_one(Input).value == "hrbqtlmfu?/"


async def test_undo_asks_the_question_again(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        prompt = visitor.question.prompt
        await visitor.type("xyzzy")
        await visitor.press("г")

        assert reviews(home) == 0
        assert visitor.question.prompt == prompt
        assert "✗ Wrong" not in visitor.painted
        assert visitor.app.screen.query_one(Input).has_focus


async def test_undo_while_typing_takes_the_last_answer_back(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        prompt = visitor.question.prompt
        await visitor.press("ctrl+d", "enter", "a", "ctrl+z")

        assert visitor.question.prompt == prompt
        assert reviews(home) == 0


async def test_undo_in_another_quiz_is_told_and_leaves_the_question_and_what_is_typed(
    home: Path,
) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.press("ctrl+d", "escape")

    async with visiting(home, Quizzing(deck="sco-chairs")) as visitor:
        prompt = visitor.question.prompt
        await visitor.press("a", "ctrl+z")

        assert visitor.question.prompt == prompt
        assert visitor.app.screen.query_one(Input).value == "a"
        told = [note.message for note in visitor.app._notifications]
        assert [text.startswith("Taken back in another quiz") for text in told] == [True]
    assert reviews(home) == 0


async def test_undo_with_nothing_to_undo_says_so(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.press("a", "ctrl+z")

        assert visitor.app.screen.query_one(Input).value == "a"
        assert visitor.question.prompt in " ".join(visitor.painted.split())


async def test_i_was_right_counts_the_answer_as_right(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.type("something of my own")
        await visitor.press("щ")

        assert "✓ Right" in visitor.painted
        assert visitor.desk.session.outcomes[Outcome.RIGHT] == 1
        await visitor.press("u")
        assert visitor.desk.session.outcomes[Outcome.RIGHT] == 0


async def test_a_session_left_is_taken_up_with_the_typed_text(home: Path) -> None:
    async with visiting(home, CHAIRS) as visitor:
        await visitor.press("ctrl+d", "enter")
        prompt = visitor.question.prompt
        await visitor.press(*"Каз", "escape")
        assert visitor.here == Home()
        assert "Go on with the unfinished quiz" in visitor.page

    async with visiting(home, Quizzing()) as visitor:
        assert visitor.question.prompt == prompt
        assert visitor.app.screen.query_one(Input).value == "Каз"
        assert "Question 2 of" in visitor.painted


async def test_quitting_keeps_the_typed_text(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.press(*"abc", "ctrl+q")

    async with visiting(home, QUIZ) as visitor:
        assert visitor.app.screen.query_one(Input).value == "abc"


async def test_the_source_of_an_answer_is_one_key_away_and_enter_goes_on_after_it(
    home: Path,
) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.press("ctrl+d", "ы")
        assert isinstance(visitor.here, RecordPage)
        await visitor.press("escape")

        assert visitor.here == QUIZ
        await visitor.press("enter")
        assert "Question 2 of" in visitor.painted


async def test_the_end_of_a_session_says_how_it_went_and_what_to_do(home: Path) -> None:
    async with visiting(home, THREE) as visitor:
        for _ in range(3):
            await visitor.answer_rightly()
            await visitor.press("enter")

        assert "3 right of 3" in visitor.page
        await visitor.press("enter")
        assert "Question 1 of" in visitor.painted
    assert reviews(home) == 3


async def test_undo_at_the_end_goes_back_to_the_last_question(home: Path) -> None:
    async with visiting(home, Quizzing(organisations=(SCO,), count=1)) as visitor:
        prompt = visitor.question.prompt
        await visitor.answer_rightly()
        await visitor.press("enter", "u")

        assert visitor.question.prompt == prompt
        assert visitor.app.screen.query_one(Input).has_focus


async def test_nothing_due_offers_more(home: Path) -> None:
    workspace = workspace_at(home)
    workspace.close()
    (home / "settings.toml").write_text("new_per_day = 0\n", encoding="utf-8")
    async with visiting(home, QUIZ) as visitor:
        assert "Nothing is due" in visitor.page
        await visitor.press("enter")

        assert "Question 1 of" in visitor.painted


async def test_the_quiz_key_on_an_organisation_asks_about_it(home: Path) -> None:
    async with visiting(home, OrganisationPage(organisation=SCO)) as visitor:
        await visitor.press("q")

        assert visitor.here == QUIZ
        assert all(unit.startswith("sco") for unit in visitor.desk.session.waiting)


async def test_a_pasted_answer_with_line_ends_and_controls_does_no_harm(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        entry = visitor.app.screen.query_one(Input)
        entry.insert_text_at_cursor("[bold]x\x1b[31m")
        await visitor.press("enter")

        assert "✗ Wrong" in visitor.painted
        assert "\x1b" not in visitor.painted


async def test_the_way_back_from_a_source_leads_to_the_same_verdict(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.skip_to(AnswerKind.STATE)
        prompt = visitor.question.prompt
        await visitor.type("Brazil")
        await visitor.press("s")
        await visitor.press("escape")

        assert "✗ Wrong" in visitor.painted
        assert prompt[:40] in visitor.painted
        await visitor.press("o")
        assert "✓ Right" in visitor.painted


async def test_letters_lead_nowhere_while_options_wait(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.skip_to(AnswerKind.TRUTH)
        for letter in "rhbtlmкр":
            await visitor.press(letter)

        assert visitor.app.history.here.place == QUIZ
        assert visitor.app.workspace.settings.language == "auto"
