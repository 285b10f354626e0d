import pytest

from orgtui.articles.article import Article, Passage, PassageKind
from orgtui.articles.library.exporting import as_markdown
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language


def article(*passages: Passage) -> Article:
    return Article(
        title="Итоги * саммита",
        published=PartialDate(year=2024, month=7, day=4),
        publisher="Вестник",
        language=Language.RU,
        passages=passages,
    )


def test_an_article_is_written_with_title_source_heads_and_lists() -> None:
    found = article(
        Passage(text="Саммит прошёл."),
        Passage(text="Решения", kind=PassageKind.HEADING),
        Passage(text="— принять план;", kind=PassageKind.LIST_ITEM),
        Passage(text="— открыть центр.", kind=PassageKind.LIST_ITEM),
    )

    assert as_markdown(found, "orgtui read abc").splitlines() == [
        "# Итоги \\* саммита",
        "",
        "Вестник · 2024-07-04 · ru · orgtui read abc",
        "",
        "Саммит прошёл.",
        "",
        "## Решения",
        "",
        "- принять план;",
        "- открыть центр.",
    ]


def test_the_address_of_the_page_goes_with_it() -> None:
    head = as_markdown(article(), "orgtui read abc", "https://example.org/a_b_c").splitlines()[2]

    assert head == "Вестник · 2024-07-04 · ru · <https://example.org/a_b_c> · orgtui read abc"


@pytest.mark.parametrize("text", ["1. Первое", "- тире", "+ плюс", "# решётка", "<b>тег</b>"])
def test_text_that_looks_like_a_mark_stays_text(text: str) -> None:
    last = as_markdown(article(Passage(text=text)), "x").splitlines()[-1]

    assert last != text
    assert last.replace("\\", "") == text
