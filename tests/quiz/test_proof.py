"""Every question of the shipped facts, proven again from the raw files; and of damaged ones."""

from collections import Counter
from functools import cache

import pytest

from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.reading import read
from orgtui.quiz.generating import generate
from orgtui.quiz.question import Question, QuestionKind
from quiz.reproving import CHECKS, Raw, refute
from releasing import shipped_files

_OF_NO_FACT = (QuestionKind.WRITTEN, QuestionKind.CLOZE)
_KINDS = tuple(kind for kind in QuestionKind if kind not in _OF_NO_FACT)
"""What is made from the facts."""


@cache
def _questions() -> tuple[Question, ...]:
    rows, problems = read(shipped_files())
    assert not problems
    return tuple(generate(FactBase.holding(rows)))


@cache
def _raw() -> Raw:
    return Raw.read({file.name.removesuffix(".toml"): file.text for file in shipped_files()})


def test_every_kind_is_asked_and_can_be_proven_again() -> None:
    kinds = {question.kind for question in _questions()}

    assert kinds == set(_KINDS)
    assert {kind.value for kind in kinds} == set(CHECKS)


@pytest.mark.parametrize("kind", _KINDS, ids=lambda kind: kind.value)
def test_every_question_is_proven_by_the_raw_files(kind: QuestionKind) -> None:
    asked = [q for q in _questions() if q.kind is kind and q.language is Language.EN]
    if kind is not QuestionKind.ODD_ONE_OUT:
        asked = list({q.unit: q for q in asked}.values())

    wrong = {q.id: f"{q.prompt}: {why}" for q in asked if (why := refute(q, _raw()))}

    assert wrong == {}


def test_all_languages_ask_for_the_same() -> None:
    answers: dict[str, set[tuple[str, ...]]] = {}
    for question in _questions():
        answers.setdefault(question.unit, set()).add(tuple(a.id for a in question.answers))

    assert {unit for unit, found in answers.items() if len(found) > 1} == set()


def test_no_id_and_no_words_with_their_answers_come_twice() -> None:
    ids = Counter(question.id for question in _questions())
    words = Counter((q.prompt, q.is_choice, tuple(a.id for a in q.answers)) for q in _questions())

    assert [key for key, count in ids.items() if count > 1] == []
    assert [key for key, count in words.items() if count > 1] == []


def test_options_differ_in_every_language() -> None:
    for question in _questions():
        for language in Language:
            shown = [option.names.short(language).casefold() for option in question.options]
            assert len(set(shown)) == len(shown), question.id


def test_an_organisation_asked_alone_asks_what_it_asks_among_all() -> None:
    rows, _ = read(shipped_files())
    base = FactBase.holding(rows)

    alone = [q.id for q in generate(base, [OrganisationId("cica")])]

    assert alone == [q.id for q in _questions() if q.unit.split("/")[0].split(":")[0] == "cica"]
