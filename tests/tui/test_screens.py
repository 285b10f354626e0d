"""Every screen at every size, in both languages."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from rich.cells import cell_len
from textual.widget import Widget
from textual.widgets import Static

from orgtui.facts.ids import CityId, FactId, OrganisationId, PersonId, StateId
from orgtui.i18n.words import words
from orgtui.tui.places import (
    CityPage,
    DeckList,
    Help,
    Home,
    Index,
    OrganisationPage,
    PersonPage,
    Place,
    Quizzing,
    Reading,
    RecordPage,
    Search,
    Shelf,
    StatePage,
    Stats,
)
from orgtui.tui.routing import room_of
from orgtui.tui.screens.prompt import PromptScreen
from orgtui.tui.widgets.key_line import KeyLine
from orgtui.tui.widgets.page_view import PageView
from tui.visiting import ARTICLE, SCO, SIZES, Visitor, visiting

QUIZ = Quizzing(organisations=(SCO,))
SCREENS: Mapping[str, tuple[Place, tuple[str, ...]]] = MappingProxyType(
    {
        "home": (Home(), ()),
        "shelf": (Shelf(), ()),
        "reading": (Reading(article=ARTICLE), ()),
        "index": (Index(), ()),
        "sco": (OrganisationPage(organisation=SCO), ()),
        "brics": (OrganisationPage(organisation=OrganisationId("brics")), ()),
        "cis": (OrganisationPage(organisation=OrganisationId("cis")), ()),
        "cica": (OrganisationPage(organisation=OrganisationId("cica")), ()),
        "state": (StatePage(state=StateId("kz")), ()),
        "person": (PersonPage(person=PersonId("nurlan-yermekbayev")), ()),
        "city": (CityPage(city=CityId("astana")), ()),
        "record": (RecordPage(fact=FactId("sco")), ()),
        "search": (Search(words="Казахстан"), ()),
        "nothing found": (Search(words="xyzzy"), ()),
        "help": (Help(), ()),
        "stats": (Stats(), ()),
        "decks": (DeckList(), ()),
        "asking": (QUIZ, ()),
        "asking of a deck": (Quizzing(deck="five-articles"), ()),
        "feedback of a deck": (Quizzing(deck="five-articles"), ("ctrl+d",)),
        "feedback": (QUIZ, ("ctrl+d",)),
        "options": (QUIZ, ("tab",)),
        "nothing due": (Quizzing(count=-1), ()),
        "search prompt": (Home(), ("/",)),
        "day prompt": (OrganisationPage(organisation=SCO), ("d", "x", "enter")),
    }
)
ROOMS = {"home": "Home", "read": "Read", "browse": "Browse", "quiz": "Quiz", "stats": "Stats"}


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("name", SCREENS)
async def test_a_screen_fits(name: str, size: tuple[int, int], language: str, home: Path) -> None:
    place, keys = SCREENS[name]

    async with visiting(home, place, language=language, size=size) as visitor:
        await visitor.press(*keys)

        assert visitor.painted.strip()
        assert_all_within(visitor, size)
        if not isinstance(visitor.app.screen, PromptScreen):
            assert_tab_line_shows(visitor, room_of(place), language)
            assert_key_line_is_whole(visitor)
            assert_page_is_within(visitor.view)


def assert_all_within(visitor: Visitor, size: tuple[int, int]) -> None:
    for widget in visitor.app.screen.query(Widget):
        if widget.display and widget.region.area:
            assert widget.region.right <= size[0], widget
            assert widget.region.bottom <= size[1], widget
        if isinstance(widget, Static) and widget.display:
            text = str(widget.render())
            assert_wrapped_whole(text, visitor)


def assert_wrapped_whole(text: str, visitor: Visitor) -> None:
    """Check that every word of a text stands on the screen."""
    for word in text.split():
        assert word in visitor.painted, word


def assert_tab_line_shows(visitor: Visitor, room: str, language: str) -> None:
    say = words(language)
    row = visitor.rows[0]
    for key, name in ROOMS.items():
        assert (f"[{say(name)}]" if key == room else say(name)) in row
    assert row.count("[") == (1 if room else 0)


def assert_key_line_is_whole(visitor: Visitor) -> None:
    line = visitor.app.screen.query_one(KeyLine)
    row = visitor.rows[-1]
    pieces = [piece for piece in row.split("  ") if piece.strip()]

    assert len(pieces) >= min(2, len(line.labels))
    assert {piece.strip() for piece in pieces} <= set(line.labels)


def assert_page_is_within(view: PageView) -> None:
    room = view.scrollable_content_region.width
    for line in view.layout_now.lines:
        text = view.page.paragraphs[line.paragraph].text[line.start : line.end]
        assert line.indent + cell_len(text) <= room, text


@pytest.mark.parametrize("size", [(20, 5), (39, 24), (80, 9)])
async def test_a_terminal_that_is_too_small_says_so_and_recovers(
    size: tuple[int, int], home: Path
) -> None:
    async with visiting(home, size=size) as visitor:
        assert "too small" in " ".join(visitor.painted.split())

        await visitor.pilot.resize_terminal(80, 24)
        await visitor.pilot.pause()

        assert "too small" not in visitor.painted
        assert "[Home]" in visitor.rows[0]


async def test_a_session_in_a_terminal_that_shrinks_goes_on_when_it_grows(home: Path) -> None:
    async with visiting(home, QUIZ) as visitor:
        await visitor.press("a", "b")
        await visitor.pilot.resize_terminal(20, 5)
        await visitor.pilot.pause()
        await visitor.pilot.resize_terminal(80, 24)
        await visitor.pilot.pause()
        await visitor.press("c")

        assert "abc" in visitor.painted
