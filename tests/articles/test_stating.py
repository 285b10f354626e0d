import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.stated_cases import Case, cases, told
from counting import shipped_base
from orgtui.articles.article import Article, Passage
from orgtui.articles.mentions.linking import Linker
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
def test_what_is_told_by_the_day_of_publication_has_no_date_without_one(
    text: str, linker: Linker, parties: PartyIndex
) -> None:
    (found,) = statements(_article(linker, text), parties)

    assert told(found) == "membership | sco | ir | full | .."


@pytest.mark.parametrize(
    "text",
    ["Иран вступит в ШОС.", "Иран вышел из ШОС.", "Иран не вступил в ШОС.", "Иран стал сильнее."],
)
def test_without_a_time_only_what_is_done_and_lasts_is_a_fact(
    text: str, linker: Linker, parties: PartyIndex
) -> None:
    assert statements(_article(linker, text), parties) == ()


def test_a_list_under_a_heading_tells_who_presides(linker: Linker, parties: PartyIndex) -> None:
    text = "Встретились в ШОС.\nХроника председательств\n2021 – Таджикистан.\n2022 – Узбекистан."
    other = text.replace("председательств", "землетрясений")

    found, nothing = (statements(_article(linker, one), parties) for one in (text, other))

    assert [told(one) for one in found] == [
        "chairmanship | sco | tj | chair | 2021..",
        "chairmanship | sco | uz | chair | 2022..",
    ]
    assert not nothing


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


@pytest.mark.parametrize("sign", ["🔥", "✅", "\ue000", "\uffff", "ﬁ", "\ufe0f", "O", "İ"])
def test_no_sign_of_a_text_is_taken_for_a_name_or_a_time(
    sign: str, linker: Linker, parties: PartyIndex
) -> None:
    article = _article(linker, f"{sign} Иран {sign}вступил в ШОС 4 июля 2023 года {sign}.")

    assert {told(found) for found in statements(article, parties)} <= {
        "membership | sco | ir | full | 2023-07-04..",
        "membership | sco | ir | full | ..",
    }


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_damage_to_a_text_stops_the_reading(
    data: st.DataObject, linker: Linker, parties: PartyIndex
) -> None:
    case = data.draw(st.sampled_from(CASES))
    words = case.text.split(" ")
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(words) - 1))
        words[place] = data.draw(st.sampled_from(["", "(", ".", "🔥", "ШОС", "2023", "İ", *words]))
    text = " ".join(words)
    article = Article(
        language=case.language, published=case.published, passages=(Passage(text=text),)
    )

    statements(linker.linked(article), parties)


def test_a_surname_that_is_like_a_city_s_name_is_nobody_before_the_full_name(
    linker: Linker,
) -> None:
    article = _article(linker, "Пётр Иванов приехал.\nИгорь Иванов уехал, и Иванова проводили.")

    assert [(article.text[link.start : link.end], link.id) for link in article.links] == [
        ("Игорь Иванов", "igor-ivanov"),
        ("Иванова", "igor-ivanov"),
    ]


def test_who_is_only_described_is_whom_the_headline_names(
    linker: Linker, parties: PartyIndex
) -> None:
    named = "Бывший премьер-министр Норвегии Йенс Столтенберг выступил в Вильнюсе."
    guest = "Столтенберга слушал президент Литвы Гитанас Науседа."
    career = "67-летний политик возглавлял правительство Норвегии с 2005 по 2013 год."
    article = Article(
        language=Language.RU,
        title="Йенс Столтенберг приехал в Вильнюс",
        passages=(Passage(text=f"{named} {guest} {career}"),),
    )

    (found,) = statements(linker.linked(article), parties)

    assert told(found) == "office | no | jens-stoltenberg | глава правительства | 2005..2013"


@pytest.mark.parametrize(
    ("heading", "count"), [("How the club grew:", 3), ("Hosts of its summits:", 0)]
)
def test_lines_of_years_tell_who_joined_where_their_heading_says_so(
    heading: str, count: int, linker: Linker, parties: PartyIndex
) -> None:
    lines = ("The OAS is in good shape.", heading, "1948 – Brazil, Peru", "1990 – Canada")
    article = Article(language=Language.EN, passages=tuple(Passage(text=line) for line in lines))

    found = statements(linker.linked(article), parties)

    stated = {
        "membership | OAS | br | full | 1948..",
        "membership | OAS | pe | full | 1948..",
        "membership | OAS | ca | full | 1990..",
    }
    assert set(map(told, found)) == (stated if count else set())
    assert len(found) == count
