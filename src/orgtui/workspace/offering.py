"""In which order new questions are introduced: the plain ones first, organisations in turn."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import TYPE_CHECKING

from orgtui.facts.base import FactBase
from orgtui.facts.ids import FactId, OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.records import Body, Chairmanship, Event, Record, identity
from orgtui.quiz.deck_questions import written
from orgtui.quiz.generating import ACROSS, generate
from orgtui.quiz.kinds import KINDS, spec_of
from orgtui.quiz.question import Question, QuestionKind, UnitId
from orgtui.quiz.selecting import recognised_first
from orgtui.quiz.wording import LANGUAGES
from orgtui.study.fingerprint import fingerprint
from orgtui.study.unit import Offer

if TYPE_CHECKING:
    from orgtui.workspace.decks import Decks

_OFFICIAL = "heads-of-state"
"""The organ whose chairs and summits are as well known as those of the organisation."""

_HARDEST_FIRST = tuple(
    spec.kind for spec in sorted(KINDS, key=lambda spec: spec.difficulty, reverse=True)
)
"""In each turn what is new comes before another one of what was there already."""


def offers(facts: FactBase) -> Iterator[Offer]:
    """Yield every unit that the facts can ask, in the order of introduction.

    What can be recognised of a fact comes before what must be recalled.
    """
    by_organisation = []
    for organisation in (*facts.organisations, ACROSS):
        known = facts.records(organisation) if organisation != ACROSS else ()
        records = {identity(record): record for record in known}
        asked = _asked_in_every_language(facts, organisation)
        by_organisation.append(recognised_first(_in_turns(asked, records)))
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


def article_offers(decks: "Decks", units: Iterable[UnitId]) -> Iterator[Offer]:
    """Yield those of some gaps in sentences of articles that can still be filled."""
    for question in decks.questions(frozenset(units), Language.EN):
        if not question.is_choice:
            yield Offer(unit=question.unit, fingerprint=fingerprint(question))


def _asked_in_every_language(facts: FactBase, organisation: OrganisationId) -> Iterator[Question]:
    """Yield the questions in the first language that are asked in all.

    One that the words of a language give away would come up new every day there, and never be
    asked.
    """
    first, *others = LANGUAGES
    languages: dict[UnitId, set[Language]] = {}
    found = list(generate(facts, [organisation]))
    for question in found:
        languages.setdefault(question.unit, set()).add(question.language)
    everywhere = {first, *others}
    yield from (q for q in found if q.language is first and languages[q.unit] == everywhere)


def _in_turns(questions: Iterable[Question], records: Mapping[FactId, Record]) -> list[Question]:
    """Take one question of each kind in turn; a harder kind enters a turn later, at its head.

    Those on the organisation itself come before those on its organs.
    """
    by_kind: dict[QuestionKind, dict[str, Question]] = {kind: {} for kind in _HARDEST_FIRST}
    for question in questions:
        by_kind[question.kind].setdefault(question.unit, question)
    columns: list[list[Question | None]] = []
    for kind, units in by_kind.items():
        ordered = list(units.values())
        if spec_of(kind).is_newest_first:
            ordered.reverse()
        ordered.sort(key=lambda q: _is_about_a_body(records.get(q.facts[0])))
        later: list[Question | None] = [None] * (spec_of(kind).difficulty - 1)
        columns.append([*later, *ordered])
    return [question for row in zip_longest(*columns) for question in row if question is not None]


def _is_about_a_body(record: Record | None) -> bool:
    if isinstance(record, Event):
        return record.body not in (None, _OFFICIAL)
    return isinstance(record, Body) or (
        isinstance(record, Chairmanship) and record.body is not None
    )
