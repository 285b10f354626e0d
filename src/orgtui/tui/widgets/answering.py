"""What a question is answered with: a line to type in, or options to choose from."""

from textual.widget import Widget
from textual.widgets import Input, OptionList

from orgtui.tui.widgets.entry import Entry

STYLE = """
QuizScreen { align-horizontal: center; }
#quiz { width: 100%; max-width: 80; }
#quiz-head { height: auto; padding: 0 2; color: $quiet; margin-top: 1; }
#quiz-prompt { height: auto; padding: 1 2; text-style: bold; }
#quiz-input { margin: 0 1; }
#quiz-options { margin: 0 1; height: auto; max-height: 12; border: none; }
"""
"""The rules of what asks; only its own screen has the stylesheet read them."""


def new_entry() -> Input:
    """Return a line to type an answer in."""
    return Entry(id="quiz-input", max_length=500)


def new_options() -> OptionList:
    """Return a list to choose an answer from."""
    return OptionList(id="quiz-options", markup=False)


def add_missing(quiz: Widget) -> None:
    """Mount, hidden below the prompt, what the question does not ask for."""
    for kind, make in ((Input, new_entry), (OptionList, new_options)):
        if not quiz.query(kind):
            answering = make()
            answering.display = False
            quiz.mount(answering, after="#quiz-prompt")
