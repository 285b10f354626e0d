"""Libraries that earlier versions wrote, and pages that come again."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from orgtui.articles.article import (
    Article,
    ArticleId,
    DroppedLine,
    DropReason,
    Link,
    Passage,
    PassageKind,
)
from orgtui.articles.library.library import Library
from orgtui.articles.library.schema import MIGRATIONS
from orgtui.articles.library.shelf import Position
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.storage.database import connect

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
ARTICLE = Article(
    title="Итоги",
    published=PartialDate(year=2024, month=7),
    publisher="Вестник",
    language=Language.RU,
    passages=(
        Passage(text="Решения", kind=PassageKind.HEADING),
        Passage(text="Саммит ШОС прошёл."),
    ),
    links=(Link(start=15, end=18, kind=EntityKind.ORGANISATION, id="sco"),),
    dropped=(DroppedLine(text="Главная", reason=DropReason.MENU),),
)


def write_first_version(path: Path) -> ArticleId:
    """Write the article as the first version did, each part in rows of its own."""
    connect(path, MIGRATIONS[:1]).close()
    key = ArticleId(ARTICLE.digest[:12])
    with closing(sqlite3.connect(path)) as old, old:
        old.execute(
            "INSERT INTO article VALUES (7, ?, 'Итоги', 'Итоги', '2024-07', 'Вестник', 'ru', '', "
            "4, ?, 0, '', ?, 'facts', 1, NULL)",
            (key, len(ARTICLE.text), NOW.isoformat()),
        )
        for number, passage in enumerate(ARTICLE.passages):
            old.execute(
                "INSERT INTO passage VALUES (7, ?, ?, ?, '')",
                (number, passage.kind.value, passage.text),
            )
        old.execute("INSERT INTO link VALUES (7, 15, 18, 'organisation', 'sco')")
        old.execute("INSERT INTO dropped_line VALUES (7, 0, 'Главная', 'menu')")
        old.execute("INSERT INTO position VALUES (?, 8, 12)", (key,))
    return key


def test_a_library_of_the_first_version_is_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    key = write_first_version(path)

    with Library(path) as library:
        assert library.article(key) == ARTICLE
        assert library.position(key) == Position(start=8, seen=12)
        assert [s.id for s in library.mentions_of(EntityKind.ORGANISATION, "sco")] == [key]
        assert [hit.article_id for hit in library.search("саммиты")] == [key]
        assert library.outdated() == (key,)

    with Library(path) as library:
        assert library.article(key) == ARTICLE


def test_another_text_of_the_same_page_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    better = replace(ARTICLE, passages=ARTICLE.passages[1:], links=())
    with Library(tmp_path / "library.db") as library:
        first = library.add(ARTICLE, b"the page", NOW)

        again = library.add(better, b"the page", NOW)

        assert (again.article_id, again.is_new) == (first.article_id, False)
        assert library.article(first.article_id) == better
        assert library.original(first.article_id) == b"the page"
        assert len(library.articles()) == 1
        assert library.mentions_of(EntityKind.ORGANISATION, "sco") == ()
        assert library.search("решения") == ()


def test_a_page_without_a_word_of_its_article_comes_back_as_it_was(tmp_path: Path) -> None:
    page = bytes(range(256)) * 400
    with Library(tmp_path / "library.db") as library:
        key = library.add(replace(ARTICLE, passages=(Passage(text="д" * 50_000),)), page, NOW)

        assert library.original(key.article_id) == page


def test_the_index_is_made_anew_when_most_of_it_is_of_old_texts(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        key = library.add(ARTICLE, b"page", NOW).article_id
        for number in range(210):
            passages = (*ARTICLE.passages, Passage(text=f"Слово{number} сказано."))
            library.replace(key, replace(ARTICLE, passages=passages), "facts")

        library.tidy_index()

        assert library.search("слово17") == ()
        assert [hit.article_id for hit in library.search("слово209")] == [key]


def test_what_was_removed_last_is_known(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        one = library.add(ARTICLE, b"1", NOW).article_id
        two = library.add(replace(ARTICLE, passages=ARTICLE.passages[1:]), b"2", NOW).article_id
        library.remove(one, NOW.replace(hour=14))
        library.remove(two, NOW.replace(hour=13))

        assert library.last_removed() == one
