"""Stated facts in the app: listed, decided with one key, taken back with one."""

from pathlib import Path

import pytest
from textual.widgets import Input

from articles.stating import stated
from orgtui.articles.article import ArticleId
from orgtui.articles.proposal import Statement
from orgtui.tui.places import Home, Reading, RecordPage, StatedFacts
from orgtui.tui.widgets.page_view import PageView
from tui.visiting import SIZES, visiting, workspace_at
from workspace.stating_pages import put

NEXT_CHAIR = stated("chairmanship", "state:pk", "chair", "2026-09-01", of="sco")
NEW_MEMBER = stated("membership", "state:mn", "full", "2026-09-01", of="cica")
AGAINST = stated("membership", "state:ir", "full", "2022-09-16", of="sco")
KNOWN = stated("membership", "state:kz", "full", of="sco")
STRANGER = stated("office", "person:?Зед Зейнов", "генеральный секретарь", "2028", of="sco")
ACCESSION = stated("membership", "state:am", "full", "2026-10-01", of="sco")


def state(home: Path, *statements: Statement) -> ArticleId:
    workspace = workspace_at(home)
    found = put(workspace, *statements)
    workspace.close()
    return found[0].article


def own(home: Path) -> str:
    path = home / "facts" / "sco.toml"
    return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.mark.parametrize("key", ["w", "ц"])
async def test_the_list_is_one_key_away_on_every_layout(home: Path, key: str) -> None:
    state(home, NEXT_CHAIR, KNOWN)
    async with visiting(home) as visitor:
        await visitor.press(key)

        assert visitor.here == StatedFacts()
        assert "+ SCO: chair — Pakistan, since 1 September 2026" in visitor.page
        assert "To decide · 1" in visitor.page
        assert "Known already · 1" in visitor.page


async def test_home_leads_to_what_waits_for_a_decision(home: Path) -> None:
    state(home, NEXT_CHAIR, KNOWN)
    async with visiting(home, Home()) as visitor:
        assert "1 stated fact waits for your decision" in visitor.page


async def test_home_says_nothing_where_nothing_waits(home: Path) -> None:
    state(home, KNOWN)
    async with visiting(home, Home()) as visitor:
        assert "stated fact" not in visitor.page


async def test_without_articles_it_says_how_to_begin(home: Path) -> None:
    async with visiting(home, StatedFacts()) as visitor:
        assert "orgtui add page.html" in visitor.page


async def test_a_reader_sees_what_this_article_states_and_goes_to_the_sentence(home: Path) -> None:
    article = state(home, NEXT_CHAIR)
    async with visiting(home, Reading(article=article)) as visitor:
        await visitor.press("w")
        assert visitor.here == StatedFacts(article=article)

        await visitor.press("enter")

        assert isinstance(visitor.here, Reading)
        assert visitor.here.article == article
        assert visitor.here.start


async def test_an_article_that_states_nothing_says_so(home: Path) -> None:
    async with visiting(home, StatedFacts(article=ArticleId("sco/overview.ru"))) as visitor:
        assert "No sentence of this article states a dated fact." in visitor.page


async def test_the_record_beside_it_is_one_key_away(home: Path) -> None:
    state(home, AGAINST)
    async with visiting(home, StatedFacts()) as visitor:
        assert "The facts say otherwise: SCO: member — Iran, since 4 July 2023" in visitor.page
        await visitor.press("s")

        assert visitor.here == RecordPage(fact="sco/membership/ir/full")  # type: ignore[arg-type]


async def test_what_changes_nothing_else_is_accepted_and_taken_back_at_once(home: Path) -> None:
    state(home, stated("summit", "city:islamabad", "", "2027-07-01", of="sco"))
    async with visiting(home, StatedFacts()) as visitor:
        await visitor.press("a")
        assert 'date = "2027-07-01"' in own(home)
        assert "accepted" in visitor.page

        await visitor.press("u")

        assert own(home) == ""
        assert "To decide · 1" in visitor.page


async def test_what_ends_another_record_is_asked_first(home: Path) -> None:
    state(home, NEXT_CHAIR)
    async with visiting(home, StatedFacts(), size=(100, 30)) as visitor:
        await visitor.press("a")
        assert "ends (1 September 2026): SCO: chair — Kyrgyzstan" in visitor.painted
        await visitor.press("escape")
        assert own(home) == ""

        await visitor.press("a", "enter")

        assert 'state = "pk"' in own(home)
        assert "2025-09-01/2026-09-01" in own(home)


async def test_a_contradiction_asks_what_becomes_of_the_record(home: Path) -> None:
    state(home, AGAINST)
    async with visiting(home, StatedFacts(), size=(100, 30)) as visitor:
        await visitor.press("a")
        assert "otherwise: SCO: member — Iran, since 4 July 2023" in visitor.painted
        await visitor.type("nonsense")
        assert "Type one of: disputed / replaced" in visitor.painted

        await visitor.type("disp")
        assert "marks as disputed" in visitor.painted
        await visitor.press("enter")

        assert 'standing = "disputed"' in own(home)


async def test_the_keys_are_those_that_can_do_something(home: Path) -> None:
    article = state(home, KNOWN, NEW_MEMBER)
    async with visiting(home, StatedFacts(article=article), size=(100, 30)) as visitor:
        assert "a Accept" in visitor.rows[-1]
        assert "u Undo" not in visitor.rows[-1]

        await visitor.press("x")
        assert "u Undo" in visitor.rows[-1]
        assert "a Accept" not in visitor.rows[-1]

        await visitor.press("u", "down")
        assert "s Source" in visitor.rows[-1]
        assert "a Accept" not in visitor.rows[-1]


@pytest.mark.parametrize("language", ["en", "ru"])
async def test_accepting_and_rejecting_have_a_place_on_the_smallest_screen(
    home: Path, language: str
) -> None:
    state(home, NEW_MEMBER)
    async with visiting(home, StatedFacts(), size=(60, 20), language=language) as visitor:
        assert all(f" {key} " in visitor.rows[-1] for key in "?aex")


async def test_what_was_decided_is_not_asked_about_field_by_field(home: Path) -> None:
    state(home, NEW_MEMBER)
    async with visiting(home, StatedFacts()) as visitor:
        await visitor.press("x", "e")

        assert not visitor.app.screen.query(Input)
        assert any("rejected already" in note.message for note in visitor.app._notifications)


async def test_fields_can_be_changed_one_by_one(home: Path) -> None:
    state(home, NEXT_CHAIR)
    async with visiting(home, StatedFacts(), size=(100, 30)) as visitor:
        await visitor.press("e")
        assert visitor.app.screen.query_one(Input).value == "2026-09-01/.."
        await visitor.type("2026-09-03/..")
        await visitor.press("enter")
        await visitor.type("India")
        await visitor.press("enter")

        assert 'state = "in"\nperiod = "2026-09-03/.."' in own(home)


async def test_a_role_is_shown_and_typed_in_the_learners_language(home: Path) -> None:
    state(home, stated("membership", "state:mx", "full", "2026-09-01", of="sco"))
    async with visiting(home, StatedFacts(), size=(100, 30), language="ru") as visitor:
        await visitor.press("e", "enter")
        assert visitor.app.screen.query_one(Input).value == "член"
        await visitor.type("Наблюдатель")
        await visitor.press("enter", "enter")

        assert 'status = "observer"' in own(home)


async def test_a_wrong_period_is_told_in_its_own_prompt(home: Path) -> None:
    state(home, NEW_MEMBER)
    async with visiting(home, StatedFacts(), size=(100, 30)) as visitor:
        await visitor.press("e")
        await visitor.type("some day")
        assert "is no period" in visitor.painted

        await visitor.type("2026-09-02/..")
        assert visitor.app.screen.query_one(Input).value == "member"


async def test_what_the_facts_cannot_hold_is_neither_accepted_nor_edited(home: Path) -> None:
    state(home, stated("membership", "state:mx", "full", "2026-09-01", of="?Лига Зеда"))
    async with visiting(home, StatedFacts(), size=(100, 30), language="ru") as visitor:
        keys = visitor.rows[-1]
        assert [f" {key} " in keys for key in "aexo"] == [False, False, True, True]

        await visitor.press("e")

        assert not visitor.app.screen.query(Input)
        (note,) = visitor.app._notifications
        assert "организации «Лига Зеда» среди фактов нет" in note.message


async def test_what_is_said_gives_way_to_what_is_said_next_and_to_a_prompt(home: Path) -> None:
    state(home, NEW_MEMBER)
    async with visiting(home, StatedFacts()) as visitor:
        await visitor.press("x", "u")
        assert [note.message for note in visitor.app._notifications] == ["Taken back."]

        await visitor.press("e")
        assert not visitor.app._notifications


async def test_leaving_a_field_with_escape_changes_nothing(home: Path) -> None:
    state(home, NEXT_CHAIR)
    async with visiting(home, StatedFacts()) as visitor:
        await visitor.press("e", "enter", "escape")

        assert own(home) == ""
        assert visitor.here == StatedFacts()


async def test_somebody_unknown_is_named_in_both_languages(home: Path) -> None:
    state(home, STRANGER)
    async with visiting(home, StatedFacts(), size=(100, 30)) as visitor:
        assert "give the name in English as well" in visitor.page
        await visitor.press("e", "enter", "enter", "enter")
        await visitor.type("Zed Zeynov")
        await visitor.type("Kazakhstan")
        assert "adds a person: Zed Zeynov, Зед Зейнов" in visitor.painted
        await visitor.press("enter")

        assert "[zed-zeynov]" in (home / "facts" / "people.toml").read_text(encoding="utf-8")


async def test_a_rejection_is_remembered_and_taken_back(home: Path) -> None:
    state(home, NEXT_CHAIR)
    async with visiting(home, StatedFacts()) as visitor:
        await visitor.press("x")
        assert "Decided · 1" in visitor.page
        assert "rejected" in visitor.page

        await visitor.press("u")

        assert "To decide · 1" in visitor.page


async def test_what_no_record_holds_stands_apart_below_what_can_be_decided(home: Path) -> None:
    homeless = stated("office", "person:?Zed Zane", "Treasurer", "2020", of="?Nowhere League")
    state(home, homeless, NEXT_CHAIR)
    async with visiting(home, StatedFacts()) as visitor:
        page = visitor.page

        assert (
            page.index("To decide · 1") < page.index("SCO: chair") < page.index("Only to note · 1")
        )
        assert page.index("Only to note · 1") < page.index("Nowhere League")
        assert "O notes that one is so" in page
        assert "a file that describes it" not in page


async def test_what_no_record_holds_is_noted(home: Path) -> None:
    state(home, stated("office", "person:?Zed Zane", "Treasurer", "2020", of="?Nowhere League"))
    async with visiting(home, StatedFacts(), size=(100, 30)) as visitor:
        await visitor.press("a")
        (note,) = visitor.app._notifications
        assert 'no organisation "Nowhere League"' in note.message

        await visitor.press("o")

        assert "noted" in visitor.page


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "ru"])
async def test_the_list_fits_every_size(home: Path, size: tuple[int, int], language: str) -> None:
    state(home, NEXT_CHAIR, NEW_MEMBER, AGAINST, KNOWN, STRANGER, ACCESSION)
    async with visiting(home, StatedFacts(), size=size, language=language) as visitor:
        view = visitor.app.screen.query_one(PageView)

        assert view.focused_link is not None
        assert {"en": "Accept", "ru": "Принять"}[language] in visitor.rows[-1]
        assert {"en": "contradicts", "ru": "противоречит"}[language] in visitor.page


async def test_the_help_has_the_keys(home: Path) -> None:
    async with visiting(home) as visitor:
        await visitor.press("?")

        assert "Facts stated in articles" in visitor.page
        assert "Edit and accept" in visitor.page
