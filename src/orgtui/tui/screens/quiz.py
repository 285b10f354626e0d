"""A quiz session: the question, the answer, the verdict with its reason and source."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.timer import Timer
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from orgtui.errors import NothingDueError, OrgtuiError
from orgtui.quiz.question import Question
from orgtui.quiz.verdict import Outcome
from orgtui.tui.keys import command
from orgtui.tui.layout import Page
from orgtui.tui.pages.asking import asking_keys, head_text, option_text, placeholder, verdict_keys
from orgtui.tui.pages.writing import apology
from orgtui.tui.places import Quizzing, Reading, RecordPage, Visit
from orgtui.tui.screens.place import PlaceScreen
from orgtui.tui.sitting import make_ready, seated
from orgtui.tui.widgets.answering import STYLE, add_missing, new_entry, new_options
from orgtui.tui.widgets.key_line import KeyLine
from orgtui.tui.widgets.page_view import PageView
from orgtui.tui.widgets.tab_line import TabLine
from orgtui.workspace.quizzing import Desk, Reply

_PREPARE_AFTER = 0.05
"""Seconds between two steps of making the questions to come."""
_KEEP_AFTER = 0.4
"""Seconds without a key after which what is typed is stored."""


class QuizScreen(PlaceScreen):
    """Asks one question after another; every answer is stored before the verdict shows."""

    DEFAULT_CSS = STYLE

    BINDINGS: ClassVar[list[BindingType]] = [
        *command("quiz.options", "tab", action="options", is_urgent=True),
        *command("quiz.skip", "ctrl+d", action="give_up", is_urgent=True),
        *command("quiz.next", "enter", action="next"),
        *command("quiz.overrule", "o", action="overrule"),
        *command("quiz.undo", "u", "ctrl+z", action="undo"),
        *command("quiz.source", "s", action="source"),
    ]

    def __init__(self, visit: Visit) -> None:
        """Sit down to a session before anything is composed."""
        super().__init__(visit)
        self.desk: Desk | None = None
        self._hindrance: OrgtuiError | None = None
        """Why there is no session."""
        self._is_asking = False
        self._keeping: Timer | None = None

    def compose(self) -> ComposeResult:
        """Stack the progress, the question, the input or the options, and the verdict.

        What a first question does not show comes after the first frame, which would wait for it.
        """
        self._sit()
        say, desk, question = self.app.workspace.say, self.desk, self._question
        yield TabLine(say)
        with Vertical(id="quiz"):
            yield Static("", id="quiz-head", markup=False)
            yield Static("", id="quiz-prompt", markup=False)
            is_page = desk is None or desk.last or question is None
            is_choice = question is not None and question.is_choice
            if is_page or not is_choice:
                yield new_entry()
            if is_page or is_choice:
                yield new_options()
            if is_page:
                yield PageView(id="page")
        yield KeyLine(say)

    def _sit(self) -> None:
        """Take up or begin the session."""
        app, place = self.app, self.visit.place
        assert isinstance(place, Quizzing)
        resting, app.resting = app.resting, None
        if resting is not None and resting[0] == place:
            self.desk = resting[1]
            return
        try:
            self.desk = seated(app.workspace, place)
        except OrgtuiError as error:
            self._hindrance = error

    def _complete(self) -> None:
        """Mount what the first frame did without."""
        if not self.query(PageView):
            quiz = self.query_one("#quiz")
            add_missing(quiz)
            quiz.mount(PageView(id="page"))

    @property
    def _view(self) -> PageView:
        self._complete()
        return self.query_one(PageView)

    def _open(self) -> None:
        """Show the question, the verdict that was left, or why there is none."""
        self.query_one(TabLine).show(self.app.workspace.say, "quiz")
        if self._hindrance is not None:
            self._only(self._page_on(self._hindrance))
        elif self.desk is not None and self.desk.last is not None:
            self._take_up(self.desk.last)
        else:
            self._ask()
            self.call_after_refresh(self._prepare_grading)

    def _page_on(self, error: OrgtuiError) -> Page:
        app, place = self.app, self.visit.place
        if isinstance(error, NothingDueError) and isinstance(place, Quizzing):
            from orgtui.tui.pages.feedback import nothing_page

            return nothing_page(place, app.reader)
        app.failed(error)
        say = app.workspace.say_anyway
        return apology(say.error(error), say("No quiz"))

    def _take_up(self, reply: Reply) -> None:
        """Show the verdict again from which one went to look at a source."""
        self.query_one("#quiz-prompt", Static).update(reply.question.prompt)
        entry = self.query_one(Input)
        entry.display = not reply.question.is_choice
        entry.value = reply.typed
        self._reply_to(reply)

    @property
    def takes_letters(self) -> bool:
        """Whether options wait for a choice, so that a typed letter must not lead elsewhere."""
        question = self._question
        return self._is_asking and question is not None and question.is_choice

    def _prepare_grading(self) -> None:
        """Make ready what the first answer needs, in a thread while the question is read."""
        self._complete()
        workspace = self.app.workspace
        self.run_worker(lambda: make_ready(workspace), thread=True, exit_on_error=False)
        self.set_timer(_PREPARE_AFTER, self._prepare_questions)

    def _prepare_questions(self) -> None:
        """Make the questions to come, some at a time, so that no key waits for them."""
        desk = self.desk
        if desk is None or not desk.prepare():
            return
        if self._is_asking:
            self._show_head()
        self.set_timer(_PREPARE_AFTER, self._prepare_questions)

    def show(self, visit: Visit) -> None:
        """Stay with the session; only the place in the history changes."""
        self.visit = visit

    def remember(self) -> None:
        """Store what is typed, and keep the verdict for the way back."""
        self._keep_typed()
        place, desk = self.visit.place, self.desk
        if isinstance(place, Quizzing) and desk is not None and not self._is_asking:
            self.app.resting = (place, desk) if desk.last is not None else None

    @property
    def _question(self) -> Question | None:
        return self.desk.question if self.desk else None

    @property
    def _has_evidence(self) -> bool:
        """Whether one can see that the last answer was right."""
        reply = self.desk.last if self.desk else None
        if reply is None:
            return False
        from orgtui.workspace.evidence import has_evidence

        return has_evidence(reply.question)

    def _ask(self) -> None:
        """Show the present question, or the end of the session."""
        desk = self.desk
        if desk is None:
            return
        question = desk.question
        if question is None:
            from orgtui.tui.pages.feedback import summary_page

            desk.finish()
            self._only(summary_page(desk.session, self.app.reader))
            return
        self._is_asking = True
        self._show_head()
        self.query_one("#quiz-prompt", Static).update(question.prompt)
        if self.query(PageView):
            self._view.show(Page(paragraphs=()))
        self._show_answering(question)
        self._show_quiz_keys()

    def _show_head(self) -> None:
        desk = self.desk
        if desk is None:
            return
        workspace, deck = self.app.workspace, desk.deck
        head = head_text(desk.session, is_asking=self._is_asking, say=workspace.say)
        if deck is not None:
            head += f" · {deck.called(workspace.language)}"
        self.query_one("#quiz-head", Static).update(head)

    def _show_answering(self, question: Question) -> None:
        if not (question.is_choice or self.query(Input)):
            self._complete()
        self.query(Input).set(display=not question.is_choice)
        if question.is_choice:
            self._offer(question)
            return
        entry = self.query_one(Input)
        for options in self.query(OptionList):
            options.display = False
        entry.placeholder = placeholder(question.expects, self.app.workspace.say)
        entry.value = self.desk.session.typed if self.desk else ""
        entry.cursor_position = len(entry.value)
        entry.disabled = False
        entry.focus()

    def _offer(self, question: Question) -> None:
        if not self.query(OptionList):
            self._complete()
        options = self.query_one(OptionList)
        options.display = True
        options.clear_options()
        for answer in question.options:
            options.add_option(Option(option_text(answer, question), id=answer.id))
        options.highlighted = 0
        options.focus()

    def _only(self, page: Page) -> None:
        """Show nothing but a page."""
        self._is_asking = False
        view = self._view
        for name in ("#quiz-head", "#quiz-prompt", "#quiz-input", "#quiz-options"):
            self.query_one(name).display = False
        view.show(page)
        view.focus()
        self._show_quiz_keys()

    def _show_quiz_keys(self) -> None:
        say, desk = self.app.workspace.say, self.desk
        wanted = [("app.help", say("Help"))]
        if self._is_asking:
            wanted = asking_keys(say, has_options=desk is not None and desk.has_options)
        elif desk is not None and desk.last is not None and desk.session.done:
            outcome = desk.last.verdict.outcome
            wanted = verdict_keys(say, outcome, has_evidence=self._has_evidence)
        self.query_one(KeyLine).show(say, (*wanted, ("app.back", say("Back"))))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer each command only when it can be done."""
        reply = self.desk.last if self.desk else None
        is_over = self.desk is None or (self._question is None and not reply)
        if action in ("options", "give_up"):
            return self._is_asking
        if action == "source" and not self._has_evidence:
            return False
        if action in ("next", "source", "overrule"):
            return not self._is_asking and not is_over and reply is not None
        return super().check_action(action, parameters)

    @on(Input.Changed, "#quiz-input")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if self._keeping is not None:
            self._keeping.stop()
        self._keeping = self.set_timer(_KEEP_AFTER, self._keep_typed)

    def _keep_typed(self) -> None:
        if self.desk is not None and self._is_asking:
            try:
                for entry in self.query(Input):
                    self.desk.keep_typed(entry.value)
            except OrgtuiError as error:
                self.app.complain(error)

    @on(Input.Submitted, "#quiz-input")
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if not event.value.strip():
            say = self.app.workspace.say
            self.app.tell(say("Type an answer, or press Ctrl+D to see it."))
            return
        if self.desk is not None and self._is_asking:
            self._reply_to(self._stored(lambda desk: desk.answer(event.value)))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        option = event.option.id
        if self.desk is not None and self._is_asking and option is not None:
            self._reply_to(self._stored(lambda desk: desk.choose(option)))

    def action_give_up(self) -> None:
        """Show the answer; it counts as not known."""
        if self.desk is not None and self._is_asking:
            self._reply_to(self._stored(lambda desk: desk.give_up()))

    def _stored(self, act: Callable[[Desk], Reply]) -> Reply | None:
        """Do something that stores; what cannot be stored is told, and the question stays."""
        if self.desk is None:
            return None
        try:
            return act(self.desk)
        except OrgtuiError as error:
            self.app.complain(error)
            return None

    def _reply_to(self, reply: Reply | None) -> None:
        if reply is None:
            return
        from orgtui.tui.pages.feedback import feedback_page

        self.app.clear_notifications()
        view = self._view
        view.show(feedback_page(self.app.workspace.facts, reply, self.app.reader))
        if reply.event is None:
            self._show_head()
            return
        self._is_asking = False
        self.query_one(Input).disabled = True
        self.query_one(OptionList).display = False
        view.focus()
        self._show_head()
        self._show_quiz_keys()

    def action_options(self) -> None:
        """Show options to choose from; the answer then counts as hard."""
        desk = self.desk
        if desk is None or not self._is_asking:
            return
        if desk.has_options:
            self._keep_typed()
            desk.show_options()
            self._ask()
        elif self._question is not None and not self._question.is_choice:
            say = self.app.workspace.say
            self.app.tell(say("This question has no options."))

    def action_next(self) -> None:
        """Ask the next question."""
        if self.desk is not None:
            self.desk.last = None
            self._ask()

    def action_overrule(self) -> None:
        """Count the answer as right."""
        if self.desk is None or self.desk.last is None:
            return
        if self.desk.last.verdict.outcome is not Outcome.RIGHT:
            self._reply_to(self._stored(lambda desk: desk.overrule()))

    def action_undo(self) -> None:
        """Take the last thing back: ask its question again, or let the verdict stand again."""
        from orgtui.workspace.undoing import Elsewhere

        if self.desk is None:
            return
        try:
            reinstated = self.desk.undo()
        except OrgtuiError as error:
            self.app.complain(error)
            return
        if isinstance(reinstated, Elsewhere):
            say = self.app.workspace.say
            self.app.tell(say("Taken back in another quiz: the answer to “{prompt}”",
                           prompt=reinstated.prompt))  # fmt: skip
            return
        for name in ("#quiz-head", "#quiz-prompt"):
            self.query_one(name).display = True
        if reinstated is None:
            self._ask()
        else:
            self._reply_to(reinstated)

    def action_source(self) -> None:
        """Open the record that makes the answer right, or the article at its sentence."""
        from orgtui.workspace.evidence import Place, evidence

        reply = self.desk.last if self.desk else None
        found = evidence(self.app.workspace, reply.question) if reply is not None else None
        if isinstance(found, Place):
            self.app.go(Reading(article=found.article, passage=found.passage))
        elif found is not None:
            self.app.go(RecordPage(fact=found))

    def _show_keys(self) -> None:
        """Keep the keys of the quiz."""

    def _show_peek(self) -> None:
        """Leave the line about the focused link out."""
