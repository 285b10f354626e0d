"""In which order new questions are introduced: the plain ones first, organisations in turn."""

from collections.abc import Iterator
from itertools import zip_longest

from orgtui.facts.base import FactBase
from orgtui.facts.names import Language
from orgtui.quiz.generating import generate
from orgtui.quiz.question import Question, QuestionKind
from orgtui.study.fingerprint import fingerprint
from orgtui.study.unit import Offer

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


def offers(facts: FactBase) -> Iterator[Offer]:
    """Yield every unit that the facts can ask, in the order of introduction."""
    by_organisation = [
        _in_turns(generate(facts, [organisation], [Language.EN]))
        for organisation in facts.organisations
    ]
    for row in zip_longest(*by_organisation):
        for question in row:
            if question is not None:
                yield Offer(unit=question.unit, fingerprint=fingerprint(question))


def _in_turns(questions: Iterator[Question]) -> list[Question]:
    """Take one question of each kind in turn, the newest facts first within a kind."""
    by_kind: dict[QuestionKind, dict[str, Question]] = {kind: {} for kind in _ORDER}
    for question in questions:
        by_kind[question.kind].setdefault(question.unit, question)
    columns = [list(reversed(units.values())) for units in by_kind.values()]
    return [question for row in zip_longest(*columns) for question in row if question is not None]
