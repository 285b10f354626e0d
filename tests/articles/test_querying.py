"""Typed searches: what they ask for, and what is wrong with some."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.known import ENTITIES, LINKER
from orgtui.articles.article import Article, ArticleId, Link, Passage
from orgtui.articles.library.library import Library
from orgtui.articles.library.querying import EVERY, Filters, Mention, Query, Reading, parsed
from orgtui.errors import ArticleError, OrgtuiError, UnknownNameError
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def names(text: str, kind: EntityKind) -> str:
    for entity in ENTITIES:
        if entity.kind is kind and text.casefold() in map(str.casefold, entity.names.spellings()):
            return entity.id
    raise UnknownNameError('nothing called "{text}" is known', text=text)


def query(typed: str) -> Query:
    return parsed(typed, names)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


def put(
    library: Library,
    text: str,
    *,
    title: str = "",
    published: str = "",
    publisher: str = "",
    language: Language = Language.RU,
) -> ArticleId:
    passages = tuple(Passage(text=line) for line in text.split("\n"))
    found = Article(
        title=title,
        language=language,
        passages=passages,
        publisher=publisher,
        published=PartialDate.parse(published) if published else None,
    )
    return library.add(LINKER.linked(found), found.text.encode(), NOW).article_id


def found(library: Library, typed: str) -> set[ArticleId]:
    return {hit.article_id for hit in library.search(query(typed))}


def test_words_phrases_and_unwanted_words_are_told_apart() -> None:
    asked = query('саммит "генеральный секретарь" -Астана')

    assert asked.words == "саммит генеральный секретарь"
    assert asked.phrases == ("генеральный секретарь",)
    assert asked.without == ("Астана",)
    assert asked.filters == EVERY


@pytest.mark.parametrize(
    ("typed", "filters"),
    [
        ("org:ШОС", Filters(mentions=(Mention(kind=EntityKind.ORGANISATION, id="sco"),))),
        ("орг:шос", Filters(mentions=(Mention(kind=EntityKind.ORGANISATION, id="sco"),))),
        ("lang:ru язык:en", Filters(languages=(Language.RU, Language.EN))),
        (
            "from:2023 to:2024-06",
            Filters(since=PartialDate(year=2023), until=PartialDate(year=2024, month=6)),
        ),
        ("с:04.07.2023", Filters(since=PartialDate(year=2023, month=7, day=4))),
        ("is:unread", Filters(reading=(Reading.UNREAD,))),
        ('pub:"Новое время"', Filters(publishers=("Новое время",))),
    ],
)
def test_filters_have_names_in_both_languages(typed: str, filters: Filters) -> None:
    asked = query(typed)

    assert asked.filters == filters
    assert asked.words == ""


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("12:30 заседание", "12:30 заседание"),
        ("https://example.org/page", "https://example.org/page"),
        ("ШОС: итоги", "ШОС: итоги"),
        ("Алма-Ата", "Алма-Ата"),
        ("саммит - итоги", "саммит - итоги"),
        ('"открытая кавычка', "открытая кавычка"),
        ("«ёлочки» и „лапки“", "ёлочки и лапки"),
    ],
)
def test_other_colons_and_dashes_are_words(typed: str, words: str) -> None:
    assert " ".join(query(typed).words.split()) == words


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("from:вчера", "is no date"),
        ("to:2023-13", "is no date"),
        ("lang:xx", "no language"),
        ("is:blue", "means nothing"),
        ("org:", "needs a value"),
        ("-org:ШОС", "cannot be left out"),
        ("org:Атлантида", "nothing called"),
    ],
)
def test_a_wrong_filter_gets_one_clear_sentence(typed: str, cause: str) -> None:
    with pytest.raises(OrgtuiError, match=cause):
        query(typed)


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_a_search_or_a_clear_sentence(typed: str) -> None:
    with suppress(ArticleError, UnknownNameError):
        assert len(query(typed).words) <= 2 * len(typed)


def test_a_phrase_is_found_in_any_case_but_only_in_its_order(library: Library) -> None:
    right = put(library, "Встреча с генеральным секретарём прошла в июле.")
    put(library, "Секретарь пришёл. Генеральный план принят.")

    assert found(library, '"генеральный секретарь"') == {right}
    assert len(found(library, "генеральный секретарь")) == 2


def test_unwanted_words_leave_articles_out_in_any_form(library: Library) -> None:
    put(library, "Саммит прошёл в столице Казахстана.")
    other = put(library, "Саммит прошёл у моря.")

    assert found(library, "саммит -казахстан") == {other}


def test_filters_narrow_by_mention_language_date_and_publisher(library: Library) -> None:
    one = put(library, "Саммит ШОС прошёл.", published="2023-07-04", publisher="Новое время")
    two = put(library, "Саммит СНГ прошёл.", published="2024", publisher="Вестник")
    three = put(library, "The SCO summit is over.", language=Language.EN)

    assert found(library, "саммит org:ШОС") == {one}
    assert found(library, "org:ШОС") == {one, three}
    assert found(library, "lang:en") == {three}
    assert found(library, "from:2023-07 to:2023") == {one}
    assert found(library, "from:2024-03") == {two}
    assert found(library, "to:2023-06") == set()
    assert found(library, "pub:время") == {one}
    assert found(library, "саммит pub:вестник") == {two}


def test_a_coarse_date_passes_where_it_may_be_meant(library: Library) -> None:
    year = put(library, "Саммит прошёл.", published="2023")

    assert found(library, "from:2023-07-04") == {year}
    assert found(library, "to:2023-03") == {year}
    assert found(library, "from:2024") == set()


def test_reading_is_a_filter(library: Library) -> None:
    read = put(library, "Саммит прошёл в июле.")
    begun = put(library, "Саммит прошёл в мае и продолжился в июне.")
    new = put(library, "Саммит прошёл в марте.")
    library.remember_position(read, 0, 1000)
    library.remember_position(begun, 0, 10)

    assert found(library, "саммит is:read") == {read}
    assert found(library, "is:begun") == {begun}
    assert found(library, "is:новое") == {new}
    assert {each.id for each in library.articles(query("is:unread").filters)} == {new}


def test_without_words_the_newest_come_first(library: Library) -> None:
    old = put(library, "Саммит ШОС прошёл давно.", published="2010")
    new = put(library, "Саммит ШОС прошёл недавно.", published="2025-09-01")

    assert [hit.article_id for hit in library.search(query("org:ШОС"))] == [new, old]


def test_a_form_that_no_article_has_is_found_without_the_dictionary(library: Library) -> None:
    key = put(library, "Саммит прошёл в Казахстане.")

    for typed in ("казахстанами", "Казахстаном", "саммитами", "саммитов"):
        assert found(library, typed) == {key}


@given(st.text(max_size=40))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_typed_search_breaks_the_library(library: Library, typed: str) -> None:
    try:
        asked = query(typed)
    except OrgtuiError:
        return
    library.search(asked)


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("orgs:ШОС", "did you mean “org:”"),
        ("языки:рус", "did you mean “язык:”"),
        ("title:саммит", "there are org: state:"),
        ("from:2024 to:2023", "earlier date first"),
        ("pub:", "pub:tass"),
    ],
)
def test_a_filter_that_is_none_names_those_there_are(typed: str, cause: str) -> None:
    with pytest.raises(ArticleError) as caught:
        query(typed)

    assert cause in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("щкп:ШОС", "org:ШОС"),
        ("организация:ШОС", "org:ШОС"),
        ("ұйым:ШОС", "org:ШОС"),
        ("страна:Казахстан", "state:Казахстан"),
        ("тіл:қазақ", "lang:kk"),
        ('от:"март 2024"', "from:2024-03"),
        ("по:5.03.2024", "to:2024-03-05"),
        ("это:непрочитанное", "is:unread"),
    ],
)
def test_filters_are_understood_as_they_are_called_and_typed(typed: str, meant: str) -> None:
    assert query(typed) == query(meant)


def test_a_vowel_that_is_dropped_comes_back_in_a_form_no_article_has(library: Library) -> None:
    key = put(library, "На рынке тихо.")

    assert found(library, "рынок") == {key}
    assert found(library, "рынками") == {key}


def test_stress_marks_soft_hyphens_and_yo_are_no_difference(library: Library) -> None:
    key = put(library, "Приём в за\u0301мке про\u00adшёл тихо.")

    for typed in ("прием", "замок", "замке", "прошел", "за\u0301мке", "при\u00adём"):
        assert found(library, typed) == {key}


@pytest.mark.parametrize(
    ("text", "typed", "lit"),
    [
        ("Собарак и барак. Барак стоял.", "барак", ["барак", "Барак"]),
        ("Замки у озера, за\u0301мок у моря.", "замок", ["Замки", "за\u0301мок"]),
        ("Mr O'Neil met Neil.", "neil", ["Neil"]),
        ("Mr Neil met O'Neil.", "o'neil", ["O'Neil"]),
        ("Nato's offices; NATO", "nato", ["Nato's", "NATO"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
    ],
)
def test_only_whole_words_are_lit(library: Library, text: str, typed: str, lit: list[str]) -> None:
    put(library, text)

    (hit,) = library.search(typed)
    assert [hit.snippet[a:b] for a, b in hit.spans] == lit


def test_a_phrase_may_hold_a_name_in_any_case(library: Library) -> None:
    key = put(library, "Речь президента Токаева длилась час.")

    assert found(library, '"президент Токаев"') == {key}
    assert found(library, '"Токаев президент"') == set()


def test_a_phrase_that_is_unwanted_leaves_its_words_alone(library: Library) -> None:
    put(library, "Генеральный секретарь выступил.")
    other = put(library, "Секретарь принял генеральный план.")

    assert found(library, 'секретарь -"генеральный секретарь"') == {other}


def test_an_organ_counts_for_its_organisation(library: Library) -> None:
    link = Link(start=0, end=4, kind=EntityKind.BODY, id="sco/rats")
    text = Passage(text="РАТС начала учения.")
    body = Article(language=Language.RU, passages=(text,), links=(link,))
    key = library.add(body, b"body", NOW).article_id

    assert found(library, "org:ШОС") == {key}


def test_of_equals_the_newest_comes_first_whichever_was_added_first(library: Library) -> None:
    new = put(library, "Саммит прошёл тихо в мае.", published="2025-05-02")
    old = put(library, "Саммит прошёл тихо в июне.", published="2011-05-02")
    put(library, "Мост закрыли.", published="2026-01-01")

    assert [hit.article_id for hit in library.search("саммит")] == [new, old]


def test_the_snippet_is_of_the_passage_with_the_phrase(library: Library) -> None:
    put(library, "Секретарь пришёл, генеральный план принят.\nВошёл генеральный секретарь.")

    (hit,) = library.search(query('"генеральный секретарь"'))

    assert hit.passage == 1
    assert [hit.snippet[a:b] for a, b in hit.spans] == ["генеральный", "секретарь"]
