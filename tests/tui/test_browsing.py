"""Going from page to page, and from day to day."""

from datetime import date
from pathlib import Path

import pytest

from orgtui.facts.ids import OrganisationId, StateId
from orgtui.tui.keys import DESCRIPTIONS, commands
from orgtui.tui.places import (
    Help,
    Home,
    Index,
    OrganisationPage,
    PersonPage,
    Quizzing,
    Reading,
    RecordPage,
    Search,
    Shelf,
    StatePage,
    Stats,
)
from tui.visiting import ARTICLE, SCO, visiting

SCO_PAGE = OrganisationPage(organisation=SCO)
ROOMS = [("h", Home), ("r", Shelf), ("b", Index), ("q", Quizzing), ("t", Stats), ("?", Help)]
TWINS = [("р", Home), ("к", Shelf), ("и", Index), ("й", Quizzing), ("е", Stats), (",", Help)]


@pytest.mark.parametrize(("key", "room"), ROOMS + TWINS)
async def test_a_key_goes_to_its_room_on_the_latin_and_the_russian_layout(
    key: str, room: type, home: Path
) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        await visitor.press(key)

        assert isinstance(visitor.here, room)


async def test_back_returns_to_the_same_line_and_link(home: Path) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        await visitor.press("pagedown", "pagedown", "j", "j", "j")
        line, link = visitor.view.top_line, visitor.view.link_number
        await visitor.press("enter")
        left_for = visitor.here
        await visitor.press("escape")

        assert isinstance(left_for, StatePage | PersonPage | RecordPage)
        assert visitor.here == SCO_PAGE
        assert line > 0
        assert (visitor.view.top_line, visitor.view.link_number) == (line, link)


async def test_forward_goes_again_where_one_came_back_from(home: Path) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        await visitor.press("j", "enter", "backspace", "f")

        assert visitor.here != SCO_PAGE


async def test_back_from_the_first_page_goes_home_and_then_says_how_to_quit(home: Path) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        await visitor.press("escape")
        assert visitor.here == Home()
        await visitor.press("escape", "escape", "escape")

        assert visitor.here in (Home(), SCO_PAGE)
        assert visitor.app.is_running


@pytest.mark.parametrize(
    ("day", "members", "chair"), [("2023-05-01", 8, "India"), ("01.12.2023", 9, "Kazakhstan")]
)
async def test_another_day_has_other_members_and_another_chair(
    day: str, members: int, chair: str, home: Path
) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        await visitor.press("d")
        await visitor.type(day)

        assert f"Members · {members}\n" in visitor.page
        row = next(row for row in visitor.page.splitlines() if row.startswith("Chair "))
        assert chair in row


async def test_the_day_stays_from_page_to_page(home: Path) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        await visitor.press("d")
        await visitor.type("2023-05-01")
        await visitor.press("b")

        assert "8 members" in visitor.page
        assert visitor.app.as_of == date(2023, 5, 1)
        await visitor.press("D")
        assert "10 members" in visitor.page


async def test_brackets_go_to_the_next_change_and_braces_to_the_next_year(home: Path) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        await visitor.press("d")
        await visitor.type("2023-05-01")
        await visitor.press("]")
        later = visitor.app.as_of
        await visitor.press("х", "[", "}")

        assert date(2023, 5, 1) < later <= date(2023, 7, 4)
        assert visitor.app.as_of < date(2024, 5, 1)
        await visitor.press("Х")
        assert visitor.app.as_of < date(2023, 5, 1)


async def test_a_day_that_is_none_is_asked_again(home: Path) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        before = visitor.app.as_of
        await visitor.press("d")
        await visitor.type("31.02.2023")
        assert "Type a day" in visitor.painted
        await visitor.press("escape")

        assert visitor.app.as_of == before
        assert visitor.here == SCO_PAGE


async def test_a_page_without_days_has_no_day_keys(home: Path) -> None:
    async with visiting(home, Help()) as visitor:
        await visitor.press("d", "[", "}")

        assert visitor.here == Help()
        assert visitor.app.as_of == visitor.app.workspace.today


@pytest.mark.parametrize("key", ["s", "ы"])
async def test_the_source_of_every_stated_line_is_one_key_away(key: str, home: Path) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        for number, (_, link) in enumerate(visitor.view.layout_now.links):
            assert link.fact is not None, number
        await visitor.press("j", "j", key)

        assert isinstance(visitor.here, RecordPage)
        assert "Sources · " in visitor.page
        assert "https://" in visitor.page


@pytest.mark.parametrize("key", ["/", ".", "№"])
async def test_search_finds_facts_and_articles_from_anywhere(key: str, home: Path) -> None:
    async with visiting(home, Stats()) as visitor:
        await visitor.press(key)
        await visitor.type("Казахстан")

        assert visitor.here == Search(words="Казахстан")
        await visitor.press("enter")
        assert visitor.here == StatePage(state=StateId("kz"))
        await visitor.press("escape")
        assert visitor.here == Search(words="Казахстан")


async def test_a_search_hit_opens_the_article_at_its_passage(home: Path) -> None:
    async with visiting(home, Search(words="Ташкент"), size=(60, 20)) as visitor:
        links = [link for _, link in visitor.view.layout_now.links]
        number = next(n for n, link in enumerate(links) if isinstance(link.target, Reading))
        await visitor.press(*(["n"] * number), "enter")

        assert isinstance(visitor.here, Reading)
        assert "Ташкент" in visitor.painted


async def test_a_search_for_nothing_is_asked_again(home: Path) -> None:
    async with visiting(home) as visitor:
        await visitor.press("/")
        await visitor.type("  ")
        assert "Type a word" in visitor.painted
        await visitor.press("escape")

        assert visitor.here == Home()


async def test_keys_that_mean_nothing_do_nothing(home: Path) -> None:
    async with visiting(home, SCO_PAGE) as visitor:
        before = visitor.painted
        await visitor.press("z", "x", "5", "ctrl+g", "f7", "ё", "ұ", "left", "insert")

        assert visitor.here == SCO_PAGE
        assert visitor.painted == before


async def test_a_place_that_is_gone_says_so(home: Path) -> None:
    async with visiting(home, OrganisationPage(organisation=OrganisationId("x"))) as visitor:
        assert visitor.painted.strip()
        await visitor.press("h")

        assert visitor.here == Home()


@pytest.mark.parametrize("key", ["ctrl+q", "ctrl+c"])
@pytest.mark.parametrize("place", [Home(), Quizzing(), Reading(article=ARTICLE)])
async def test_the_quit_keys_quit_everywhere(
    key: str, place: Home | Quizzing | Reading, home: Path
) -> None:
    async with visiting(home, place) as visitor:
        await visitor.pilot.press(key)
        await visitor.pilot.pause()

        assert not visitor.app.is_running
        assert visitor.app.return_code in (0, None)


@pytest.mark.parametrize("key", ["ctrl+q", "ctrl+c"])
async def test_the_quit_keys_quit_a_prompt(key: str, home: Path) -> None:
    async with visiting(home) as visitor:
        await visitor.press("/")
        await visitor.pilot.press(key)
        await visitor.pilot.pause()

        assert not visitor.app.is_running


async def test_the_theme_changes_at_a_key_and_stays(home: Path) -> None:
    async with visiting(home) as visitor:
        before = visitor.app.theme
        await visitor.press("m")
        chosen = visitor.app.theme

    assert chosen != before
    async with visiting(home) as visitor:
        assert visitor.app.theme == chosen


async def test_the_language_changes_at_a_key_and_stays(home: Path) -> None:
    async with visiting(home) as visitor:
        await visitor.press("l")
        assert "[Главная]" in visitor.rows[0]

    async with visiting(home) as visitor:
        assert "[Главная]" in visitor.rows[0]
        await visitor.press("д")
        assert "[Home]" in visitor.rows[0]


async def test_the_help_lists_every_command_with_its_keys(home: Path) -> None:
    async with visiting(home, Help()) as visitor:
        rows = visitor.page.splitlines()
        for command in commands().values():
            row = f"{' '.join(command.keys):<20}{DESCRIPTIONS[command.id]}"
            assert row in rows, command.id
