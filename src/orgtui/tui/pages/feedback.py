"""What stands below a question after an answer: the verdict, the fact, its source."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.facts.ids import OrganisationId
from orgtui.facts.phrasing import day_text
from orgtui.quiz.question import Question
from orgtui.quiz.reasons import explain, explain_slips
from orgtui.quiz.session import Session
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.tui.layout import Page, Paragraph
from orgtui.tui.pages.sources import source_lines
from orgtui.tui.pages.writing import BLANK, Composer, Reader, heading, muted, plain, title
from orgtui.tui.places import DeckList, Home, Quizzing, RecordPage
from orgtui.workspace.quizzing import Reply

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase

MARKS = {
    Outcome.RIGHT: ("✓", "good"),
    Outcome.ALMOST: ("≈", "warning"),
    Outcome.WRONG: ("✗", "bad"),
    Outcome.UNANSWERED: ("–", "muted"),
}
"""The sign and the role of each outcome: the colour is never the only one to tell."""


def outcome_name(outcome: Outcome, reader: Reader) -> str:
    """Return an outcome in a word."""
    say = reader.say
    return {
        Outcome.RIGHT: say("Right"),
        Outcome.ALMOST: say("Almost"),
        Outcome.WRONG: say("Wrong"),
        Outcome.UNANSWERED: say("Not answered"),
    }[outcome]


def feedback_page(facts: "FactBase", reply: Reply, reader: Reader) -> Page:
    """Compose the verdict with its reason, the right answer, the fact and its sources."""
    verdict, question = reply.verdict, reply.question
    if verdict.outcome is Outcome.ALMOST:
        return Page(paragraphs=(_verdict(verdict, reader),), is_prose=True)
    paragraphs = [_verdict(verdict, reader)]
    slips = explain_slips(question, verdict, reply.typed, reader.language)
    if slips:
        paragraphs.append(muted(slips, indent=3))
    if verdict.outcome is not Outcome.RIGHT or len(question.answers) > 1:
        paragraphs.append(_right(question, verdict, reader))
    if question.explanation:
        paragraphs += [BLANK, plain(question.explanation, indent=1, hang=1)]
    if question.facts:
        day = day_text(question.as_of, reader.language)
        paragraphs.append(muted(reader.say("Facts verified up to {day}", day=day), indent=1))
    paragraphs += _sources(facts, question, reader)
    return Page(paragraphs=tuple(paragraphs), is_prose=True)


def _verdict(verdict: Verdict, reader: Reader) -> Paragraph:
    sign, role = MARKS[verdict.outcome]
    line = Composer(indent=1, hang=3).add(f"{sign} {outcome_name(verdict.outcome, reader)}", role)
    says_nothing = verdict.reason is Reason.ANOTHER and verdict.recognised is None
    is_silent = (
        verdict.outcome is Outcome.UNANSWERED or verdict.reason is Reason.EXACT or says_nothing
    )
    reason = "" if is_silent else explain(verdict, reader.language)
    return line.add(f" · {reason}" if reason else "").done()


def _right(question: Question, verdict: Verdict, reader: Reader) -> Paragraph:
    line = Composer(indent=1, hang=3).add(reader.say("Answer") + ": ", "muted")
    for number, answer in enumerate(question.answers):
        name = answer.names.within(question.language)
        is_missing = answer.id in verdict.missing
        line.add(", " if number else "")
        line.add(name.short, "bad" if is_missing else "strong")
    if len(question.answers) == 1:
        name = question.answers[0].names.within(question.language)
        line.add(f" ({name.full})" if name.full != name.short else "", "muted")
    return line.done()


def _sources(facts: "FactBase", question: Question, reader: Reader) -> Iterator[Paragraph]:
    shown = question.facts[:1] if len(question.facts) > 3 else question.facts
    cited = {source.id: source for source in question.sources}
    for fact in shown:
        for key in facts.record(fact).citation.sources:
            cited[key] = facts.sources[key]
    yield BLANK
    if shown:
        line = Composer(indent=1)
        line.link(reader.say("The record and its sources"), RecordPage(fact=shown[0]), shown[0])
        yield line.done()
    for source in list(cited.values())[:2]:
        yield from source_lines(source, reader)


def summary_page(session: Session, reader: Reader) -> Page:
    """Compose the end of a session: how it went, and what to do next."""
    say = reader.say
    outcomes = session.outcomes
    right, all_ = outcomes[Outcome.RIGHT], len(session.done)
    paragraphs = [title(say("Done")), BLANK]
    paragraphs.append(plain(say("{right} right of {all}", right=right, all=all_), indent=2))
    forgotten = outcomes[Outcome.WRONG] + outcomes[Outcome.UNANSWERED]
    if forgotten:
        text = say.many("{number} comes again soon", "{number} come again soon", forgotten)
        paragraphs.append(muted(text, indent=2))
    paragraphs += heading(say("Next"))
    paragraphs += _next(session.organisations, session.deck, reader)
    return Page(paragraphs=tuple(paragraphs))


def _next(
    organisations: tuple[OrganisationId, ...], deck: str, reader: Reader
) -> Iterator[Paragraph]:
    """Yield what to do when nothing is left to ask."""
    say = reader.say
    if deck:
        again = Quizzing(deck=deck, is_fresh=True, is_whole=True)
        yield Composer(indent=2).link(say("The whole deck again"), again).done()
        yield Composer(indent=2).link(say("Decks of questions"), DeckList()).done()
    else:
        more = Quizzing(organisations=organisations, is_fresh=True, extra=10)
        yield Composer(indent=2).link(say("Ten more new ones"), more).done()
    yield Composer(indent=2).link(say("Home"), Home()).done()


def nothing_page(place: Quizzing, reader: Reader) -> Page:
    """Compose what to say when nothing is left to ask."""
    say = reader.say
    return Page(
        paragraphs=(
            title(say("Nothing is due")),
            BLANK,
            plain(say("All that was planned for today is done. It comes back when it is due.")),
            BLANK,
            *_next(place.organisations, place.deck, reader),
        )
    )
