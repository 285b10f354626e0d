"""A quiz line by line: for pipes, screen readers and terminals that cannot draw."""

import sys
from collections.abc import Iterator

from orgtui.cli.decks import command_of
from orgtui.cli.printing import put
from orgtui.errors import StudyError
from orgtui.facts.ids import FactId, SourceId
from orgtui.quiz.question import Question
from orgtui.quiz.reasons import explain, explain_slips
from orgtui.quiz.verdict import Outcome, Reason
from orgtui.text.folding import fold
from orgtui.text.layouts import retyped
from orgtui.workspace.opening import Workspace
from orgtui.workspace.quizzing import Desk, Reply

_COMMANDS = frozenset({":u", ":o", ":q", ":h", "?"})
_MOST_SOURCES = 2
_LONGEST = 4096
"""Characters of a line that are read; an answer is far shorter."""


class PlainQuiz:
    """One session at a desk, through the standard streams."""

    def __init__(self, workspace: Workspace, desk: Desk) -> None:
        """Sit at a desk."""
        self._workspace = workspace
        self._desk = desk
        self._say = workspace.say

    def run(self) -> None:
        """Ask until all is answered, the learner leaves, or the input ends."""
        self._tell_commands()
        while self._desk.question is not None:
            self._ask(self._desk.question)
            typed = _line()
            if typed is None or not self._obey(typed):
                self._leave()
                return
        self._sum_up()
        self._desk.finish()

    def _tell_commands(self) -> None:
        put(self._say("? – I don’t know · :h options · :u undo · :o I was right · :q leave"))

    def _ask(self, question: Question) -> None:
        session = self._desk.session
        put()
        put(f"{session.number}/{session.total}  {question.prompt}")
        for number, option in enumerate(question.options, 1):
            put(f"  {number}) {option.names.short(question.language)}")
        _prompt()

    def _obey(self, typed: str) -> bool:
        """Do what a line says; False to leave."""
        match _command(typed):
            case ":q":
                return False
            case ":u":
                self._undo()
            case ":o":
                self._overrule()
            case ":h":
                self._show_options()
            case "?":
                self._tell(self._desk.give_up())
            case _ if typed.startswith(":"):
                self._tell_commands()
            case _:
                self._answer(typed)
        return True

    def _answer(self, typed: str) -> None:
        question = self._desk.question
        option = _option(question, typed) if question is not None else None
        self._tell(self._desk.choose(option) if option is not None else self._desk.answer(typed))

    def _show_options(self) -> None:
        if self._desk.has_options:
            self._desk.show_options()
        else:
            put(self._say("There are no options to show."))

    def _undo(self) -> None:
        try:
            self._desk.undo()
        except StudyError:
            put(self._say("Nothing is left to undo."))
        else:
            put(self._say("Undone."))

    def _overrule(self) -> None:
        reply = self._desk.last
        if reply is None or reply.event is None:
            put(self._say("There is no answer to overrule."))
            return
        self._desk.overrule()
        put(self._say("Counted as right."))

    def _tell(self, reply: Reply) -> None:
        """Print the verdict, its reason, and, once the answer is given away, the fact."""
        verdict, question = reply.verdict, reply.question
        reason = explain(verdict, self._workspace.language)
        if verdict.outcome is Outcome.ALMOST:
            put(f"~ {reason}")
            put(self._say("Try again; it costs nothing."))
            return
        if verdict.outcome is Outcome.RIGHT:
            put("✓ " + (self._say("Right") if verdict.reason is Reason.EXACT else reason))
            slips = explain_slips(question, verdict, reply.typed, self._workspace.language)
            if slips:
                put(f"  {slips}")
        else:
            put("✗ " + self._wrong(reply, reason))
            names = [answer.names.short(question.language) for answer in question.answers]
            put("  " + self._say("Answer: {answer}", answer=", ".join(names)))
        if question.explanation:
            put(f"  {question.explanation}")
        for line in self._sources(question):
            put(f"  {line}")

    def _wrong(self, reply: Reply, reason: str) -> str:
        """Return that an answer is wrong and why, or only why where there was none."""
        verdict = reply.verdict
        if verdict.outcome is Outcome.UNANSWERED:
            return reason
        says_nothing = verdict.reason is Reason.ANOTHER and verdict.recognised is None
        return self._say("Wrong") if says_nothing else f"{self._say('Wrong')} · {reason}"

    def _sources(self, question: Question) -> Iterator[str]:
        facts = self._workspace.facts
        cited: dict[SourceId, None] = {}
        for fact in question.facts:
            cited |= dict.fromkeys(facts.record(FactId(fact)).citation.sources)
        known = (*question.sources, *(facts.sources[key] for key in cited))
        for source in known[:_MOST_SOURCES]:
            yield self._say(
                "Source: {title}, {url}", title=source.title, url=source.url or source.publisher
            )

    def _leave(self) -> None:
        session = self._desk.session
        put()
        put(self._say.many(
            "{number} question is left; `{command}` goes on.",
            "{number} questions are left; `{command}` goes on.",
            len(session.waiting),
            command=command_of(session.deck),
        ))  # fmt: skip

    def _sum_up(self) -> None:
        outcomes = self._desk.session.outcomes
        put()
        put(
            self._say(
                "Done: {right} right of {total}.",
                right=outcomes[Outcome.RIGHT],
                total=sum(outcomes.values()),
            )
        )


def _prompt() -> None:
    """Print what stands before the answer."""
    sys.stdout.write("> ")
    sys.stdout.flush()


def _line() -> str | None:
    """Return the next line, None at the end of the input."""
    line = sys.stdin.readline(_LONGEST)
    if not line:
        put()
        return None
    return line.strip()


def _command(typed: str) -> str:
    """Return the command that a line is, on any of the layouts; an empty line is "?"."""
    readings = ("?",) if not typed else (typed, *retyped(typed))
    return next((reading for reading in readings if reading in _COMMANDS), "")


def _option(question: Question, typed: str) -> str | None:
    """Return the id of the option that is meant by its number or its name."""
    if typed.isdecimal() and 1 <= int(typed) <= len(question.options):
        return question.options[int(typed) - 1].id
    folded = fold(typed)
    for option in question.options:
        if folded and folded in map(fold, option.names.spellings()):
            return option.id
    return None
