"""Every name of the shipped facts, graded for its own entity and for all that are near it."""

import random
import time
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counting import shipped_base
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.facts.records import Entity
from orgtui.quiz.grading import Grader
from orgtui.quiz.known import Known
from orgtui.quiz.question import (
    Answer,
    AnswerKind,
    Question,
    QuestionId,
    QuestionKind,
    UnitId,
)
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.text.folding import compact

_KINDS = {
    EntityKind.STATE: AnswerKind.STATE,
    EntityKind.PERSON: AnswerKind.PERSON,
    EntityKind.ORGANISATION: AnswerKind.ORGANISATION,
    EntityKind.CITY: AnswerKind.CITY,
}
_NEAR = 3
_PARTS = 4
"""Into how many tests of about the same length the many slips are parted."""
_LETTERS = {"en": "aeiknorst", "ru": "аеиклнорст"}


@cache
def _entities() -> tuple[Entity, ...]:
    return shipped_base().entities


@cache
def _known() -> Known:
    known = Known.of(_entities())
    known.prepare()
    return known


def _of(kind: EntityKind) -> list[Entity]:
    return [entity for entity in _entities() if entity.kind is kind]


def _question(entity: Entity) -> Question:
    return Question(
        id=QuestionId(entity.id),
        unit=UnitId(entity.id),
        kind=QuestionKind.CHAIR_OF_TERM,
        language=Language.RU,
        prompt="Кто председательствовал в этот срок?",
        expects=_KINDS[entity.kind],
        answers=(Answer(id=entity.id, names=entity.names),),
        facts=(),
        as_of=date(2026, 11, 25),
    )


def _verdict(entity: Entity, typed: str) -> Verdict:
    return Grader(_known()).grade(_question(entity), typed)


def _is_right(entity: Entity, typed: str) -> bool:
    return _verdict(entity, typed).outcome is Outcome.RIGHT


def _names(entity: Entity) -> set[str]:
    return set(entity.names.spellings())


@pytest.mark.parametrize("kind", list(_KINDS))
def test_every_full_name_is_right_for_its_own(kind: EntityKind) -> None:
    refused = [
        (entity.id, language.value)
        for entity in _of(kind)
        for language in Language
        if not _is_right(entity, entity.names.full(language))
    ]

    assert refused == []


def _near_pairs(kind: EntityKind) -> Iterator[tuple[Entity, Entity, str]]:
    """Yield two entities and a name of the second that comes near one of the first."""
    by_id = {entity.id: entity for entity in _of(kind)}
    for other in by_id.values():
        for name in sorted(_names(other)):
            near = {
                spelling.meaning.entity.id
                for _, spelling in _known().near(compact(name), _NEAR)
                if spelling.meaning.entity.kind is kind
            }
            for id in sorted((near & by_id.keys()) - {other.id}):
                yield by_id[id], other, name


@pytest.mark.parametrize("kind", list(_KINDS))
def test_no_name_is_right_for_another_that_it_comes_near(kind: EntityKind) -> None:
    pairs = list(_near_pairs(kind))
    assert pairs
    wrongly = [
        (asked.id, name)
        for asked, other, name in pairs
        if _is_right(asked, name) and compact(name) not in map(compact, _names(asked))
    ]

    assert wrongly == []


def _slipped(name: str, chance: random.Random) -> str:
    """Return a name with one letter added, dropped, changed or swapped."""
    place = chance.randrange(len(name))
    letter = chance.choice(_LETTERS["en" if name.isascii() else "ru"])
    return chance.choice(
        [
            name[:place] + letter + name[place:],
            name[:place] + name[place + 1 :],
            name[:place] + letter + name[place + 1 :],
            name[: max(place - 1, 0)] + name[place : place + 1] + name[max(place - 1, 0) : place]
            + name[place + 1 :],
        ]
    )  # fmt: skip


@pytest.mark.parametrize("part", range(_PARTS))
@pytest.mark.parametrize("kind", list(_KINDS))
def test_no_slip_in_a_name_makes_it_right_for_another(kind: EntityKind, part: int) -> None:
    chance = random.Random(7)
    wrongly = []
    slips = [
        (asked, other, _slipped(name, chance))
        for asked, other, name in _near_pairs(kind)
        for _ in range(12)
    ]
    for asked, other, typed in slips[part::_PARTS]:
        verdict = _verdict(asked, typed)
        is_taken = verdict.outcome is Outcome.RIGHT and _is_farther(asked, other, typed)
        # A slip can make a name that the world's languages have for the one asked for.
        if is_taken and verdict.reason is not Reason.EXACT:
            wrongly.append((asked.id, other.id, typed))

    assert wrongly == []


def _is_farther(asked: Entity, other: Entity, typed: str) -> bool:
    """Whether a text is at least as near to the other entity as to the one asked for."""
    from rapidfuzz.distance import OSA

    def slips(entity: Entity) -> int:
        return min(OSA.distance(compact(typed), compact(name)) for name in _names(entity))

    return slips(other) <= slips(asked)


@given(st.data())
@settings(deadline=None, max_examples=300)
def test_no_name_is_right_for_any_other(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(_KINDS)))
    asked, other = (data.draw(st.sampled_from(_of(kind))) for _ in range(2))
    name = data.draw(st.sampled_from(sorted(_names(other))))

    shared = compact(name) in map(compact, _names(asked))

    assert shared or asked.id == other.id or not _is_right(asked, name)


@pytest.mark.parametrize(
    "piece", ["а", "Казахстан ", "не ", "или Китай, ", "2023–", "1", "\u200b", "🙂", "(", "zz'"]
)
def test_a_hundred_thousand_letters_are_graded_at_once(piece: str) -> None:
    typed = (piece * 100_000)[:100_000]
    entity = next(entity for entity in _of(EntityKind.STATE) if entity.id == "kz")
    _is_right(entity, "Казахстан")

    began = time.process_time()
    is_right = _is_right(entity, typed)

    # A few milliseconds in truth; a second tells growth with the length, whatever the machine.
    assert time.process_time() - began < 1
    assert not is_right
