"""Documents, initiatives, organs and languages, which are asked for by name."""

from datetime import date

from facts.sample import HEAD, base
from orgtui.facts.base import FactBase
from orgtui.facts.ids import OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.records import Document, Initiative
from orgtui.quiz.initiative_questions import title_of
from orgtui.quiz.solving_records import (
    acronym_of,
    bearers_of_title,
    bodies_doing,
    entry_into_force_of,
    languages_of,
    place_of_signing,
    share_a_name,
    signed_on,
    signing_of,
    themes_of_year,
    years_of_theme,
)
from quiz.solutions import DISPUTED, solution

TST = OrganisationId("tst")


def document(id: str, name: str = "", *, extra: str = "") -> str:
    name = name or id
    return (
        f'\n[[document]]\nid = "{id}"\nnames.en = {{ full = "{name}" }}\n'
        f'names.ru = {{ full = "{id} по-русски" }}\nsources = ["charter"]\n{extra}\n'
    )


def initiative(id: str, kind: str, name: str, *, extra: str = "") -> str:
    return (
        f'\n[[initiative]]\nid = "{id}"\nkind = "{kind}"\nnames.en = {{ full = "{name}" }}\n'
        f'names.ru = {{ full = "{id} по-русски" }}\nsources = ["charter"]\n{extra}\n'
    )


def body(id: str, purpose: str, *, extra: str = "") -> str:
    return (
        f'\n[[body]]\nid = "{id}"\nnames.en = {{ full = "{id}" }}\nnames.ru = {{ full = "{id}" }}\n'
        f'purpose.en = "{purpose}"\npurpose.ru = "{purpose}"\nsources = ["charter"]\n{extra}\n'
    )


def first(facts: FactBase) -> Document:
    return facts.of(TST, Document)[0]


def theme(facts: FactBase) -> Initiative:
    return facts.of(TST, Initiative)[0]


TREATY = document("treaty", extra='signed = "2002-06-07"\nin_force = "2003-09"\nplace = "alpha"')


def test_a_document_was_signed_and_took_effect_when_and_where_it_says() -> None:
    facts = base(TREATY)

    assert signing_of(TST, first(facts))(facts) == solution("2002-06-07")
    assert entry_into_force_of(TST, first(facts))(facts) == solution("2003-09")
    assert place_of_signing(TST, first(facts))(facts) == solution("alpha")


def test_a_document_of_the_same_name_may_be_meant() -> None:
    facts = base(TREATY + document("other", "treaty", extra='signed = "2005-01-01"'))

    assert share_a_name(first(facts).names, facts.of(TST, Document)[1].names)
    assert signing_of(TST, first(facts))(facts) == solution("2002-06-07 2005-01-01")
    assert entry_into_force_of(TST, first(facts))(facts) == solution("2003-09", "?")
    assert place_of_signing(TST, first(facts))(facts) == solution("alpha", "?")


def test_unsure_and_disputed_dates_of_documents_prove_nothing() -> None:
    unsure = base(document("treaty", extra='signed = "2002?"'))
    disputed = base(document("treaty", extra=f'signed = "2002"\n{DISPUTED}'))

    assert signing_of(TST, first(unsure))(unsure) == solution("", "2002?")
    assert signing_of(TST, first(disputed))(disputed) == solution("", "2002")
    assert signing_of(TST, first(disputed))(disputed).disputed == {"2002"}


def test_what_was_signed_on_a_day_may_be_a_paper_of_that_month() -> None:
    day = date(2002, 6, 7)

    assert signed_on(TST, day)(base(TREATY)) == solution("tst/document/treaty")
    coarse = TREATY + document("paper", extra='signed = "2002-06"') + document("undated")
    assert signed_on(TST, day)(base(coarse)) == solution(
        "tst/document/treaty", "tst/document/paper"
    )
    assert signed_on(TST, date(2002, 6, 8))(base(TREATY)) == solution()


def test_a_title_that_begins_another_one_may_mean_that_as_well() -> None:
    def english(facts: FactBase, one: Initiative) -> str:
        return title_of(facts, one, Language.EN)

    capital = initiative("one", "capital", "Capital of Song, Alpha", extra='place = "alpha"')
    longer = initiative("two", "capital", "Capital of Song 2005, Beta", extra='place = "beta"')
    homeless = initiative("three", "capital", "Capital of Song")
    solve = bearers_of_title(TST, "Capital of Song", english)

    assert solve(base(capital)) == solution("alpha")
    assert solve(base(capital + longer)) == solution("alpha", "beta")
    assert solve(base(capital + homeless)) == solution("alpha", "?")


def test_a_theme_has_a_year_and_a_year_a_theme_where_both_are_whole() -> None:
    year = initiative("song", "year", "Year of Song", extra='period = "2004"')
    facts = base(year)
    song = "tst/initiative/song"

    assert years_of_theme(TST, theme(facts))(facts) == solution("2004")
    assert themes_of_year(TST, 2004)(facts) == solution(song)
    assert themes_of_year(TST, 2005)(facts) == solution()

    longer = base(initiative("song", "year", "Year of Song", extra='period = "2004/2006"'))
    assert not years_of_theme(TST, theme(longer))(longer).sure
    assert themes_of_year(TST, 2004)(longer) == solution("", song)

    timeless = base(year + initiative("dance", "year", "Year of Dance"))
    assert themes_of_year(TST, 2004)(timeless) == solution(song, "tst/initiative/dance")


def test_two_organs_of_one_purpose_both_do_it() -> None:
    one = body("one", "It meets.")

    assert bodies_doing(TST, "It meets.")(base(one)) == solution("tst/body/one")
    assert bodies_doing(TST, "It meets.")(base(one + body("two", "It meets."))) == solution(
        "tst/body/one tst/body/two"
    )
    assert bodies_doing(TST, "It rests.")(base(one)) == solution()
    assert bodies_doing(TST, "It meets.")(base(body("one", "It meets.", extra=DISPUTED))) == (
        solution("", "tst/body/one")
    )


def test_the_languages_are_those_of_the_organisation() -> None:
    assert languages_of(TST)(base()) == solution("en")
    two = base(head=HEAD.replace('["en"]', '["en", "ru"]'))
    assert languages_of(TST)(two) == solution("en ru")


def test_a_full_name_that_two_bear_has_two_acronyms() -> None:
    names = base().organisation(TST).names

    assert acronym_of(names)(base()) == solution("tst")
    twin = {"organisations/two": HEAD.replace('"tst"', '"two"').replace("TTS", "TWO")}
    assert acronym_of(names)(base(**twin)) == solution("tst two")
