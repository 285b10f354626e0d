import pytest

from articles.stated_cases import Case, cases, told
from counting import shipped_base
from orgtui.articles.article import Article, Passage
from orgtui.articles.linking import Linker
from orgtui.articles.statements.parties import PartyIndex
from orgtui.articles.stating import statements
from orgtui.facts.base import FactBase

CASES = tuple(cases())


@pytest.fixture(scope="module")
def shipped() -> FactBase:
    return shipped_base()


@pytest.fixture(scope="module")
def linker(shipped: FactBase) -> Linker:
    return Linker(shipped.entities)


@pytest.fixture(scope="module")
def parties(shipped: FactBase) -> PartyIndex:
    return PartyIndex(shipped.entities)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.table}: {case.text[:40]}")
def test_a_text_states_these_facts_and_no_others(
    case: Case, linker: Linker, parties: PartyIndex
) -> None:
    article = Article(
        language=case.language, published=case.published, passages=(Passage(text=case.text),)
    )

    found = statements(linker.linked(article), parties)

    assert tuple(sorted(map(told, found))) == case.stated
