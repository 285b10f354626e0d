"""Articles made anew from their pages when the cleaner has improved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from articles.known import LINKER
from orgtui.articles.article import Article, ArticleId, Passage
from orgtui.articles.library import library as library_module
from orgtui.articles.library.library import Library
from orgtui.facts.names import Language

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
OLD = Article(
    title="Итоги",
    language=Language.RU,
    passages=(
        Passage(text="Меню сайта."),
        Passage(text="Саммит ШОС прошёл."),
        Passage(text="Все довольны."),
    ),
)
NEW = LINKER.linked(replace(OLD, passages=OLD.passages[1:]))


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library in which an earlier cleaner left one article."""
    with Library(tmp_path / "library.sqlite") as opened:
        monkeypatch.setattr(library_module, "CLEANER", 0)
        opened.add(OLD, b"page", NOW, page="page.txt")
        monkeypatch.undo()
        yield opened


def test_what_an_earlier_cleaner_made_is_outdated_until_it_is_made_anew(library: Library) -> None:
    [key] = library.outdated()

    library.replace(key, NEW, "facts")

    assert library.outdated() == ()
    assert library.article(key) == NEW
    assert library.page(key) == "page.txt"


def test_search_forgets_the_lines_that_are_gone(library: Library) -> None:
    [key] = library.outdated()
    assert len(library.search("меню")) == 1

    library.replace(key, NEW, "facts")

    assert library.search("меню") == ()
    assert len(library.search("саммит")) == 1


def test_the_reader_stays_at_the_passage(library: Library) -> None:
    [key] = library.outdated()
    library.remember_position(key, OLD.text.index("Все"), OLD.text.index("Все") + 3)

    library.replace(key, NEW, "facts")

    assert library.position(key).start == NEW.text.index("Все")


def test_an_article_that_would_be_gone_stays(library: Library) -> None:
    [key] = library.outdated()

    library.replace(key, None, "facts")

    assert library.outdated() == ()
    assert library.article(key) == OLD


def test_the_same_page_is_still_known_afterwards(library: Library) -> None:
    [key] = library.outdated()
    library.replace(key, NEW, "facts")

    again = library.add(NEW, b"page", NOW)

    assert again.article_id == ArticleId(key)
    assert not again.is_new
