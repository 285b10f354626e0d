"""What stands around a question while it is asked."""

from orgtui.i18n.words import Words
from orgtui.quiz.question import Answer, AnswerKind, Question
from orgtui.quiz.session import Session
from orgtui.quiz.verdict import Outcome


def head_text(session: Session, *, is_asking: bool, say: Words) -> str:
    """Return how far a session is and how it goes."""
    number = session.number if is_asking else len(session.done)
    progress = say("Question {number} of {total}", number=number, total=session.total)
    outcomes = session.outcomes
    missed = outcomes[Outcome.WRONG] + outcomes[Outcome.UNANSWERED]
    return f"{progress} · ✓ {outcomes[Outcome.RIGHT]}  ✗ {missed}"


def option_text(answer: Answer, question: Question) -> str:
    """Return what stands for an option: the words themselves, or the usual name."""
    name = answer.names.within(question.language)
    return name.full if question.expects is AnswerKind.TEXT else name.short


def placeholder(kind: AnswerKind, say: Words) -> str:
    """Return what kind of answer is expected, in a word."""
    return {
        AnswerKind.STATE: say("a state"),
        AnswerKind.PERSON: say("a name"),
        AnswerKind.ORGANISATION: say("an organisation"),
        AnswerKind.CITY: say("a city"),
        AnswerKind.DATE: say("a date"),
        AnswerKind.YEAR: say("a year"),
        AnswerKind.PERIOD: say("from … to …"),
        AnswerKind.NUMBER: say("a number"),
        AnswerKind.SET: say("all of them, with commas between"),
        AnswerKind.TEXT: say("the words"),
        AnswerKind.TRUTH: say("yes or no"),
        AnswerKind.ORDER: say("one of the orders"),
    }[kind]


def asking_keys(say: Words, *, has_options: bool) -> list[tuple[str, str]]:
    """Return the commands on offer while a question waits, with their labels."""
    wanted = [("page.follow", say("Answer")), ("quiz.skip", say("Don’t know"))]
    return [*wanted, ("quiz.options", say("Options"))] if has_options else wanted


def verdict_keys(say: Words, outcome: Outcome, *, has_evidence: bool) -> list[tuple[str, str]]:
    """Return the commands on offer below a verdict, with their labels."""
    wanted = [("quiz.next", say("Next"))]
    if has_evidence:
        wanted.append(("quiz.source", say("Source")))
    if outcome is not Outcome.RIGHT:
        wanted.append(("quiz.overrule", say("I was right")))
    return [*wanted, ("quiz.undo", say("Undo"))]
