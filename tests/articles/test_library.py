import io
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.known import LINKER, PAGES
from orgtui.articles.article import Article, ArticleId, Passage
from orgtui.articles.importing import import_path, import_stream
from orgtui.articles.library.library import Library
from orgtui.articles.library.shelf import Position, ShippedArticle
from orgtui.errors import ArticleError, StorageError
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
OVERVIEW = ArticleId("sco/overview.ru")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


def article(text: str, *, title: str = "", language: Language = Language.RU) -> Article:
    passages = tuple(Passage(text=line) for line in text.split("\n"))
    return Article(title=title, language=language, passages=passages)


def put(
    library: Library, text: str, *, title: str = "", language: Language = Language.RU
) -> ArticleId:
    added = library.add(article(text, title=title, language=language), text.encode(), NOW)
    return added.article_id


def put_in_vain(library: Library, text: str) -> None:
    with library.together():
        put(library, text)
        raise ArticleError("nothing is kept")


def read_all(path: Path) -> None:
    with Library(path) as library:
        library.articles()
        library.search("саммит")


def shipped(text: str) -> ShippedArticle:
    return ShippedArticle(
        id=OVERVIEW, article=replace(article(text, title="Обзор"), organisation="sco")
    )


def test_an_added_article_comes_back_as_it_was(library: Library) -> None:
    imported = import_path(PAGES / "portal.ru.txt")
    kept = LINKER.linked(imported.article)

    added = library.add(kept, imported.original, NOW)

    assert added.is_new
    assert kept.unknown
    assert library.article(added.article_id) == kept
    assert library.original(added.article_id) == imported.original


def test_the_same_page_is_told_and_not_doubled(library: Library) -> None:
    imported = import_path(PAGES / "portal.ru.txt")
    first = library.add(imported.article, imported.original, NOW)

    second = library.add(imported.article, imported.original, NOW)

    assert not second.is_new
    assert second.article_id == first.article_id
    assert len(library.articles()) == 1


def test_the_same_text_on_another_page_is_the_same_article(library: Library) -> None:
    page = (PAGES / "portal.ru.txt").read_bytes()
    other = page.replace("Курс валют".encode(), "Погода".encode())
    library.add(import_stream(io.BytesIO(page)).article, page, NOW)

    added = library.add(import_stream(io.BytesIO(other)).article, other, NOW)

    assert not added.is_new


def test_what_cannot_be_kept_whole_is_not_kept_at_all(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path):
        pass
    breaker = sqlite3.connect(path)
    breaker.execute(
        "CREATE TRIGGER full BEFORE INSERT ON original BEGIN SELECT raise(ABORT, 'no room'); END"
    )
    breaker.commit()
    breaker.close()

    with Library(path) as library, pytest.raises(sqlite3.IntegrityError):
        put(library, "Саммит прошёл.")

    with Library(path) as library:
        assert library.articles() == ()
        assert library.search("саммит") == ()


def test_removing_can_be_undone(library: Library) -> None:
    key = put(library, "Саммит прошёл в Астане.")

    library.remove(key, NOW)

    assert library.articles() == ()
    assert library.search("саммит") == ()
    with pytest.raises(ArticleError):
        library.article(key)

    library.restore(key)

    assert [summary.id for summary in library.articles()] == [key]
    assert len(library.search("саммит")) == 1


def test_a_removed_article_that_is_added_again_is_new(library: Library) -> None:
    key = put(library, "Саммит прошёл в Астане.")
    library.remove(key, NOW)

    added = library.add(article("Саммит прошёл в Астане."), b"page", NOW)

    assert added.is_new
    assert len(library.articles()) == 1


def test_the_shelf_lists_the_newest_first_and_shipped_articles_last(library: Library) -> None:
    library.sync_shipped([shipped("Обзор союза.")], NOW + timedelta(days=9))
    old = library.add(article("Первый текст."), b"", NOW).article_id
    new = library.add(article("Второй текст."), b"", NOW + timedelta(hours=1)).article_id

    assert [summary.id for summary in library.articles()] == [new, old, OVERVIEW]
    assert [summary.is_shipped for summary in library.articles()] == [False, False, True]


def test_an_unknown_article_is_an_error_with_a_way_out(library: Library) -> None:
    for ask in (library.article, library.original, library.restore, library.find):
        with pytest.raises(ArticleError):
            ask(ArticleId("nowhere"))


def test_an_article_is_found_by_words_of_its_title_in_any_form(library: Library) -> None:
    key = put(library, "Текст.", title="Президент Казахстана прибыл в Пекин")
    put(library, "Другой текст.", title="Мост закрыли на ремонт")

    assert library.find("казахстан пекине").id == key
    assert library.find(key[:5]).id == key
    with pytest.raises(ArticleError, match="no article"):
        library.find("зубная щётка")


def test_the_position_is_kept_for_each_article(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        one = put(library, "а" * 100)
        two = put(library, "б" * 100)
        library.remember_position(one, 20, 60)
        library.remember_position(two, 5)

    with Library(path) as library:
        assert library.position(one) == Position(start=20, seen=60)
        assert library.position(two) == Position(start=5, seen=5)
        assert {s.id: s.progress for s in library.articles()} == {one: 0.6, two: 0.05}


def test_going_back_does_not_undo_what_was_read(library: Library) -> None:
    key = put(library, "а" * 100)
    library.remember_position(key, 50, 100)

    library.remember_position(key, 0, 50)

    assert library.position(key) == Position(start=0, seen=100)
    assert library.articles()[0].progress == 1.0


def test_a_position_stays_inside_the_article(library: Library) -> None:
    key = put(library, "а" * 10)

    library.remember_position(key, 500, -3)

    assert library.position(key) == Position(start=10, seen=10)
    assert library.position(ArticleId("nowhere")) == Position()


def test_shipped_articles_follow_their_files_and_keep_the_position(library: Library) -> None:
    assert library.sync_shipped([shipped("Старый текст.")], NOW, "1") == 1
    library.remember_position(OVERVIEW, 3)
    assert library.sync_shipped([shipped("Старый текст.")], NOW, "2") == 0

    changed = library.sync_shipped([shipped("Новый текст обзора.")], NOW, "3")

    assert changed == 1
    assert library.shipped_version() == "3"
    assert library.article(OVERVIEW).text == "Новый текст обзора."
    assert library.position(OVERVIEW).start == 3
    assert library.search("старый") == ()
    assert len(library.search("новый")) == 1

    library.sync_shipped([], NOW, "4")

    assert library.articles() == ()
    assert library.search("новый") == ()


def test_links_are_renewed_when_the_facts_change(library: Library) -> None:
    key = put(library, "Саммит ШОС прошёл в Астане.")
    assert not library.is_linked(key, "facts-2")

    linked = LINKER.linked(library.article(key))
    links = linked.links
    library.set_links(key, linked, "facts-2")

    assert library.article(key).links == links
    assert library.is_linked(key, "facts-2")
    assert [s.id for s in library.mentions_of(EntityKind.ORGANISATION, "sco")] == [key]
    assert library.mentions_of(EntityKind.STATE, "kz") == ()


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Саммит прошёл в Астане.", "саммита"),
        ("О саммитах говорили все.", "саммит"),
        ("Делегации Казахстана прибыли.", "Казахстан"),
        ("Казахстан председательствует.", "казахстану"),
        ("Слово взял Токаев.", "токаева"),
        ("Речь Токаева длилась час.", "Токаев"),
        ("Речь Токаева длилась час.", "токаевым"),
        ("Ёлка стоит на площади.", "елка"),
        ("Саммит прошёл в Астане.", "астана САММИТ"),
        ("Устав принят в 2002 году.", "2002"),
        ("Председательство перешло дальше.", "председ"),
    ],
)
def test_a_russian_word_is_found_by_its_other_forms(
    library: Library, text: str, typed: str
) -> None:
    key = put(library, text)
    put(library, "Мост через реку закрыли на ремонт.")

    assert [hit.article_id for hit in library.search(typed)] == [key]


@pytest.mark.parametrize("typed", ["саммиты", "Қазақстанда", "қазақстан", "ұйымға"])
def test_a_kazakh_word_is_found_by_its_beginning(library: Library, typed: str) -> None:
    text = "Саммитте Қазақстанның ұсынысы мен ұйымның жоспары талқыланды."
    key = put(library, text, language=Language.KK)

    assert [hit.article_id for hit in library.search(typed)] == [key]


def test_english_words_are_found_by_their_stems(library: Library) -> None:
    key = put(library, "The members' summits were chaired by India.", language=Language.EN)

    assert [hit.article_id for hit in library.search("summit chair member")] == [key]


def test_all_typed_words_must_be_there(library: Library) -> None:
    put(library, "Саммит прошёл в Астане.")

    assert library.search("саммит пекин") == ()


def test_a_hit_shows_the_place_with_the_words_marked(library: Library) -> None:
    put(library, "Вступление.\nВ Астане прошёл саммит лидеров.", title="Итоги саммита")

    (hit,) = library.search("саммитом")

    assert hit.passage == 1
    assert [hit.snippet[start:end] for start, end in hit.spans] == ["саммит"]
    assert [hit.title[start:end] for start, end in hit.title_spans] == ["саммита"]


def test_a_match_deep_in_a_passage_is_inside_the_snippet(library: Library) -> None:
    text = "Слово за словом. " * 100 + "Здесь говорят о саммите. " + "И далее речь. " * 100
    put(library, text)

    (hit,) = library.search("саммит")

    assert len(hit.snippet) < 400
    assert [hit.snippet[start:end] for start, end in hit.spans] == ["саммите"]
    assert text[hit.start :].startswith(hit.snippet)


def test_the_title_weighs_more_than_the_text(library: Library) -> None:
    put(library, "О саммите упомянули вскользь.", title="Мост закрыли")
    titled = put(library, "Встреча прошла быстро.", title="Саммит закрылся")

    assert library.search("саммит")[0].article_id == titled


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        '"',
        "'; DROP TABLE article; --",
        'саммит" OR "1"="1',
        "title:саммит NEAR(a, b)",
        "NOT * ^ ( ) {a b} -саммит",
        "сам*",
        "\x00\x1b[2J",
        "🙂 ½ ² ꙮ ᲐᲑ",
        "а" * 10_000,
    ],
)
def test_no_typed_text_is_read_as_a_query(library: Library, typed: str) -> None:
    put(library, "Саммит прошёл в Астане.")

    library.search(typed)

    assert len(library.search("саммит")) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(min_size=1, max_size=40), st.sampled_from(Language))
def test_any_word_of_an_article_finds_it(library: Library, text: str, language: Language) -> None:
    library.sync_shipped([], NOW)
    line = " ".join(text.split()) or "a"
    item = replace(shipped(line).article, language=language)
    library.sync_shipped([ShippedArticle(id=OVERVIEW, article=item)], NOW)

    hits = library.search(line)

    assert len(hits) <= 1


def test_two_windows_see_each_others_articles(tmp_path: Path) -> None:
    with Library(tmp_path / "l.sqlite") as one, Library(tmp_path / "l.sqlite") as two:
        key = put(one, "Саммит прошёл в Астане.")

        assert [summary.id for summary in two.articles()] == [key]
        assert len(two.search("саммит")) == 1


def test_a_form_of_an_article_that_was_undone_is_found_in_the_next(library: Library) -> None:
    put(library, "Мост закрыли.")
    with pytest.raises(ArticleError):
        put_in_vain(library, "Люди пришли.")
    key = put(library, "Люди пришли на мост.")

    assert [hit.article_id for hit in library.search("люди")] == [key]


def test_a_form_is_found_though_another_window_made_the_index_anew(tmp_path: Path) -> None:
    with Library(tmp_path / "l.sqlite") as one, Library(tmp_path / "l.sqlite") as two:
        first = put(one, "Люди пришли.")
        for number in range(300):
            two.replace(first, article(f"Саммит {number} прошёл."), "")
        two.tidy_index()
        second = put(one, "Люди ушли.")

        assert [hit.article_id for hit in one.search("люди")] == [second]


def test_a_damaged_library_is_named_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"this is no database, but it is long enough to look like one" * 100)

    with pytest.raises(StorageError, match=str(path)):
        Library(path)


def test_damage_inside_the_file_is_named_too(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        for number in range(200):
            put(library, f"Текст номер {number} о саммите в Астане. " * 20)
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(bytes(content))

    with pytest.raises(StorageError, match="damaged"):
        read_all(path)
