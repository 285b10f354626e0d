import pytest

from articles.stated_cases import Case, cases, told
from counting import shipped_base
from orgtui.articles.article import Article, Passage
from orgtui.articles.linking import Linker
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.stating import statements
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.facts.records import Entity

CASES = tuple(cases())


@pytest.fixture(scope="module")
def entities() -> tuple[Entity, ...]:
    return shipped_base().entities


@pytest.fixture(scope="module")
def linker(entities: tuple[Entity, ...]) -> Linker:
    return Linker(entities)


@pytest.fixture(scope="module")
def parties(entities: tuple[Entity, ...]) -> PartyIndex:
    return PartyIndex(entities)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.table}: {case.text[:40]}")
def test_a_text_states_these_facts_and_no_others(
    case: Case, linker: Linker, parties: PartyIndex
) -> None:
    article = Article(
        language=case.language, published=case.published, passages=(Passage(text=case.text),)
    )

    found = statements(linker.linked(article), parties)

    assert tuple(sorted(map(told, found))) == case.stated


def _article(linker: Linker, text: str, published: PartialDate | None = None) -> Article:
    passages = tuple(Passage(text=line) for line in text.split("\n"))
    return linker.linked(Article(language=Language.RU, published=published, passages=passages))


@pytest.mark.parametrize(
    "text", ["Сегодня Иран вступил в ШОС.", "4 июля Иран вступил в ШОС.", "Иран вступил в ШОС."]
)
def test_what_is_told_by_the_day_of_publication_needs_one(
    text: str, linker: Linker, parties: PartyIndex
) -> None:
    assert statements(_article(linker, text), parties) == ()


def test_the_quote_is_the_sentence(linker: Linker, parties: PartyIndex) -> None:
    sentence = "Иран вступил в ШОС 4 июля 2023 года."
    article = _article(linker, f"Вчера шёл дождь.\nСначала о главном. {sentence} Погода хорошая.")

    (found,) = statements(article, parties)

    assert article.text[found.quote_start : found.quote_end] == sentence


def test_a_fact_told_twice_is_one_and_keeps_its_finest_date(
    linker: Linker, entities: tuple[Entity, ...]
) -> None:
    article = _article(
        linker, "В 2023 году Иран вступил в ШОС.\nИран вступил в ШОС 4 июля 2023 года."
    )

    (found,) = statements(article, entities)

    assert str(found.start) == "2023-07-04"


def test_an_endless_sentence_states_nothing(linker: Linker, parties: PartyIndex) -> None:
    article = _article(linker, "Россия, Китай, " * 2000 + "вступили в ШОС 15 июня 2001 года.")

    assert statements(article, parties) == ()
