"""Every way of saying when and where is read with every way of saying what happened."""

import pytest

from articles.grids import Row, holes, rows
from articles.stated_cases import told
from counting import shipped_base
from orgtui.articles.article import Article, Passage
from orgtui.articles.mentions.linking import Linker
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.stating import statements

ROWS = tuple(rows())
HOLES = holes()


@pytest.fixture(scope="module")
def linker() -> Linker:
    return Linker(shipped_base().entities)


@pytest.fixture(scope="module")
def parties() -> PartyIndex:
    return PartyIndex(shipped_base().entities)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.what)
def test_what_happened_is_told_with_its_time(row: Row, linker: Linker, parties: PartyIndex) -> None:
    found = {cell: _told(row, cell.sentence, linker, parties) for cell in row.cells}

    false = [
        (cell.sentence, facts)
        for cell, facts in found.items()
        if not set(facts) <= {cell.stated, *cell.beside}
    ]
    missing = {cell.sentence for cell, facts in found.items() if cell.stated not in facts}
    assert false == []
    assert missing == {cell.sentence for cell in row.cells} & HOLES


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.what)
def test_what_is_not_so_is_not_told(row: Row, linker: Linker, parties: PartyIndex) -> None:
    found = {one: _told(row, one, linker, parties) for one in row.not_so}

    assert {one: facts for one, facts in found.items() if facts} == {}


def test_every_hole_is_a_sentence_of_a_grid() -> None:
    assert {cell.sentence for row in ROWS for cell in row.cells} >= HOLES


def _told(row: Row, sentence: str, linker: Linker, parties: PartyIndex) -> list[str]:
    passages = tuple(Passage(text=text) for text in (row.opening, sentence))
    article = Article(language=row.language, published=row.published, passages=passages)
    return [told(statement) for statement in statements(linker.linked(article), parties)]
