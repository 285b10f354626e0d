"""In which order new questions are introduced: the plain ones first, organisations in turn."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING

from orgtui.facts.base import FactBase
from orgtui.facts.ids import FactId
from orgtui.facts.names import Language
from orgtui.facts.records import Body, Chairmanship, Record, identity
from orgtui.quiz.deck_questions import written
from orgtui.quiz.generating import generate
from orgtui.quiz.question import Question, QuestionKind
from orgtui.study.fingerprint import fingerprint
from orgtui.study.unit import Offer

if TYPE_CHECKING:
    from orgtui.workspace.decks import Decks

_ORDER = (
    QuestionKind.EXPANSION,
    QuestionKind.CHAIR_OF_TERM,
    QuestionKind.SEAT,
    QuestionKind.MEMBER_ON_DAY,
    QuestionKind.FOUNDING,
    QuestionKind.HEAD,
    QuestionKind.JOINED_WHEN,
    QuestionKind.SUMMIT_PLACE,
    QuestionKind.TERMS_OF_CHAIR,
    QuestionKind.ALL_MEMBERS,
)
_NEWEST_FIRST = frozenset(
    {
        QuestionKind.CHAIR_OF_TERM,
        QuestionKind.HEAD,
        QuestionKind.SUMMIT_PLACE,
        QuestionKind.ALL_MEMBERS,
        QuestionKind.MEMBER_ON_DAY,
    }
)
"""Kinds whose facts stand in order of time, and of which the latest matter most."""


def offers(facts: FactBase) -> Iterator[Offer]:
    """Yield every unit that the facts can ask, in the order of introduction."""
    by_organisation = []
    for organisation in facts.organisations:
        records = {identity(record): record for record in facts.records(organisation)}
        asked = generate(facts, [organisation], [Language.EN])
        by_organisation.append(_in_turns(asked, records))
    for row in zip_longest(*by_organisation):
        for question in row:
            if question is not None:
                yield Offer(unit=question.unit, fingerprint=fingerprint(question))


def deck_offers(decks: "Decks") -> Iterator[Offer]:
    """Yield the written questions of all decks, after all that the facts ask."""
    for read in decks.all:
        if read.deck is None:
            continue
        for question in read.deck.questions:
            asked = next(written(read.deck, question, Language.EN))
            yield Offer(unit=asked.unit, fingerprint=fingerprint(asked))


def _in_turns(questions: Iterable[Question], records: dict[FactId, Record]) -> list[Question]:
    """Take one question of each kind in turn; those on the organisation itself come first."""
    by_kind: dict[QuestionKind, dict[str, Question]] = {kind: {} for kind in _ORDER}
    for question in questions:
        by_kind[question.kind].setdefault(question.unit, question)
    columns = []
    for kind, units in by_kind.items():
        ordered = list(units.values())
        if kind in _NEWEST_FIRST:
            ordered.reverse()
        columns.append(sorted(ordered, key=lambda q: _is_about_a_body(records[q.facts[0]])))
    return [question for row in zip_longest(*columns) for question in row if question is not None]


def _is_about_a_body(record: Record) -> bool:
    return isinstance(record, Body) or (
        isinstance(record, Chairmanship) and record.body is not None
    )
