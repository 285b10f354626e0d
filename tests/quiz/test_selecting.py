from functools import cache
from pathlib import Path

import pytest

from orgtui.facts.base import FactBase
from orgtui.facts.ids import StateId
from orgtui.facts.names import Language
from orgtui.facts.reading import read
from orgtui.quiz.generating import generate, refused
from orgtui.quiz.kinds import KINDS, Form, spec_of
from orgtui.quiz.question import Question, QuestionKind
from orgtui.quiz.refusing import Refusal
from orgtui.quiz.selecting import mixed, selected
from orgtui.quiz.selection import Selection
from orgtui.quiz.wording import phrases, refused_because
from orgtui.workspace.offering import offers
from releasing import shipped_files

DOCS = Path(__file__).parent.parent.parent / "docs"


@cache
def _base() -> FactBase:
    return FactBase.holding(read(shipped_files())[0])


@cache
def _russian() -> tuple[Question, ...]:
    return tuple(generate(_base(), languages=[Language.RU]))


def _chosen(selection: Selection) -> list[Question]:
    return list(selected(_russian(), _base(), selection))


def test_words_are_found_in_any_case() -> None:
    found = _chosen(Selection(about="саммита Астане"))

    assert found
    assert all("Астан" in f"{q.prompt}{q.explanation}" or "astana" in str(q.answers) for q in found)


def test_a_state_is_in_every_question_about_it() -> None:
    found = _chosen(Selection(states=(StateId("mn"),)))

    assert {q.unit.split("/")[0] for q in found} >= {"cica", "sco", "osce"}
    assert len(found) < len(_russian()) / 10


def test_since_a_year_leaves_out_older_facts() -> None:
    units = {q.unit for q in _chosen(Selection(since=2023))}

    assert "sco/chair/2023-07-04:holder" in units
    assert "sco/chair/2018-06-10:holder" not in units


def test_kinds_are_chosen() -> None:
    kinds = (QuestionKind.SEAT, QuestionKind.STATUS)

    assert {q.kind for q in _chosen(Selection(kinds=kinds))} == set(kinds)


def test_a_seed_always_draws_the_same_and_another_one_something_else() -> None:
    first, again, other = (mixed(_russian(), seed) for seed in ("1", "1", "2"))

    assert first == again
    assert first != other
    assert sorted(q.id for q in first) == sorted(q.id for q in _russian())


def test_a_draw_mixes_kinds_and_organisations_and_keeps_siblings_apart() -> None:
    units = list(dict.fromkeys(q.unit for q in mixed(_russian(), "7")))[:60]
    kinds = {q.unit: q.kind for q in _russian()}
    facts = [unit.rpartition(":")[0] for unit in units]

    assert len({kinds[unit] for unit in units}) > 20
    assert len({unit.split("/")[0].split(":")[0] for unit in units}) > 10
    assert all(fact not in facts[max(at - 5, 0) : at] for at, fact in enumerate(facts))


def test_a_fact_is_recognised_before_it_is_recalled() -> None:
    kinds = {q.unit: q.kind for q in _russian()}
    recalled: set[str] = set()

    for offer in offers(_base()):
        fact = offer.unit.rpartition(":")[0]
        if spec_of(kinds[offer.unit]).is_recognised:
            assert fact not in recalled, offer.unit
        else:
            recalled.add(fact)


def test_every_kind_is_declared_once_and_documented() -> None:
    text = (DOCS / "questions.md").read_text(encoding="utf-8")

    assert [spec.kind for spec in KINDS] == list(dict.fromkeys(spec.kind for spec in KINDS))
    assert {spec.kind for spec in KINDS} == set(QuestionKind) - {
        QuestionKind.WRITTEN,
        QuestionKind.CLOZE,
    }
    for spec in KINDS:
        assert f"| `{spec.kind.value}` |" in text
        assert f"| {spec.worth} | {spec.difficulty} |" in text


def test_units_are_named_by_the_directions_of_their_kind() -> None:
    for question in _russian():
        assert question.unit.rpartition(":")[2] in spec_of(question.kind).directions


def test_what_is_only_chosen_is_never_typed() -> None:
    typed = {q.kind for q in _russian() if not q.is_choice}

    assert not [kind for kind in typed if spec_of(kind).form is not Form.TYPED]


@pytest.mark.parametrize("language", Language)
def test_all_languages_have_the_same_words(language: Language) -> None:
    assert phrases(language).keys() == phrases(Language.EN).keys()


def test_every_refusal_has_words_and_stands_in_the_docs() -> None:
    text = (DOCS / "questions.md").read_text(encoding="utf-8")

    for reason in Refusal:
        assert refused_because(reason, Language.RU) != refused_because(reason, Language.EN)
        assert f"| `{reason.value}` | {refused_because(reason, Language.EN)} |" in text


def test_nothing_is_both_asked_and_refused() -> None:
    asked = {q.unit for q in _russian()}
    never = {each.unit for each in refused(_base()) if each.language is None}

    assert never
    assert asked.isdisjoint(never)


def test_kazakh_questions_have_kazakh_words() -> None:
    found = {q.unit: q for q in generate(_base(), languages=[Language.KK])}

    assert found.keys() >= {"sco:seat", "sco/chair/2023-07-04:holder"}
    assert "қай қалада" in found["sco:seat"].prompt  # type: ignore[index]
