"""The screen for everything that is a page: lists, facts, articles, statistics, help."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from orgtui.errors import OrgtuiError
from orgtui.tui.keys import command
from orgtui.tui.layout import Page
from orgtui.tui.pages.writing import apology
from orgtui.tui.places import (
    TOP,
    Home,
    LeftOut,
    Place,
    Quizzing,
    Reading,
    RecordPage,
    Shelf,
    Spot,
    Visit,
)
from orgtui.tui.routing import changes, has_day, page_of, room_of
from orgtui.tui.widgets.key_line import KeyLine
from orgtui.tui.widgets.page_view import PageView
from orgtui.tui.widgets.tab_line import TabLine
from orgtui.values import replace

if TYPE_CHECKING:
    from orgtui.tui.app import OrgtuiApp


class PlaceScreen(Screen[None]):
    """Shows the page of a visit and passes on where its links lead."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *command("day.earlier_change", "["),
        *command("day.later_change", "]"),
        *command("day.earlier_year", "{"),
        *command("day.later_year", "}"),
        *command("day.pick", "d"),
        *command("day.today", "D"),
        *command("article.quiz", "Q", action="quiz_on_article"),
        *command("shelf.filter", "v", action="filter_shelf"),
        *command("article.left_out", "e"),
        *command("shelf.remove", "x", action="remove_article"),
        *command("shelf.undo", "u", action="restore_article"),
    ]
    app: "OrgtuiApp"
    decides: ClassVar[bool] = False
    """Whether its own keys come first: a decision is what one came for."""

    def __init__(self, visit: Visit) -> None:
        """Show a visit once mounted."""
        super().__init__()
        self.visit = visit

    def compose(self) -> ComposeResult:
        """Stack the rooms, the page, the line about the focused link, and the keys."""
        say = self.app.workspace.say
        yield TabLine(say)
        yield PageView(id="page")
        yield KeyLine(say)
        yield Static("", id="peek", markup=False)

    def on_mount(self) -> None:
        """Show the visit."""
        self._open()

    def _open(self) -> None:
        self.show(self.visit)
        self.query_one(PageView).focus()

    def show(self, visit: Visit) -> None:
        """Show another visit."""
        self.visit = visit
        app, view = self.app, self.query_one(PageView)
        reader = app.reader
        page = self._composed(lambda: page_of(visit.place, app.workspace, reader))
        self.query_one(TabLine).show(reader.say, room_of(visit.place), self._day)
        view.show(page, spot=visit.spot, link=visit.link)
        if not view.is_whole:
            self.call_after_refresh(view.complete)
        if isinstance(visit.place, Reading) and visit.spot == TOP and not page.is_apology:
            self._resume(visit.place)
        self._show_peek()
        self._show_keys()

    def _composed(self, compose: Callable[[], Page]) -> Page:
        """Return a page, or one that says why it cannot be shown."""
        try:
            page = compose()
        except OrgtuiError as error:
            say = self.app.workspace.say
            self.app.failed(error)
            return apology(say.error(error), say("This cannot be shown"))
        rest = page.whole
        return page if rest is None else replace(page, whole=lambda: self._composed(rest))

    @property
    def _day(self) -> str:
        """The day as of which facts are shown, empty where none are."""
        if not has_day(self.visit.place):
            return ""
        from orgtui.facts.phrasing import day_text

        return day_text(self.app.as_of, self.app.workspace.language)

    def _resume(self, place: Reading) -> None:
        """Go to where the reader stopped, or to the passage that was found."""
        from orgtui.tui.pages.articles import passage_paragraph

        view = self.query_one(PageView)
        if place.passage is not None:
            view.show_spot(Spot(paragraph=passage_paragraph(place.passage)))
            return
        if place.start is not None:
            view.show_spot(_spot_at(view.page, place.start))
            return
        position = self.app.workspace.library.position(place.article)
        if position.start:
            view.show_spot(_spot_at(view.page, position.start))

    @property
    def takes_letters(self) -> bool:
        """Whether letters are an answer here, and lead nowhere else."""
        return False

    def remember(self) -> None:
        """Keep where on the page the reader is."""
        view = self.query_one(PageView)
        self.app.history.leave(view.spot, view.link_number)
        place = self.visit.place
        if not isinstance(place, Reading) or view.page.is_apology or not view.layout_now.lines:
            return
        lines = view.layout_now.lines
        last = lines[min(view.top_line + view.size.height, len(lines)) - 1]
        start = _offset_of(view.page, view.spot)
        seen = _offset_of(view.page, Spot(paragraph=last.paragraph, offset=last.end))
        try:
            self.app.workspace.library.remember_position(place.article, start, seen)
        except OrgtuiError as error:
            self.app.complain(error)

    def _show_keys(self) -> None:
        say = self.app.workspace.say
        place, view = self.visit.place, self.query_one(PageView)
        wanted = [("app.help", say("Help"))]
        own = self._keys_of(place)
        wanted += own if self.decides else []
        if view.focused_link or (view.layout_now.links and not view.page.is_prose):
            wanted.append(("page.follow", say("Open")))
        if self.app.history.can_go_back:
            wanted.append(("app.back", say("Back")))
        if view.page.is_prose:
            wanted.append(("page.next_link", say("Link")))
        if view.has_source:
            wanted.append(("page.source", say("Source")))
        if has_day(place):
            wanted += [
                ("day.earlier_change", say("Earlier")),
                ("day.later_change", say("Later")),
                ("day.pick", say("Day")),
            ]
        wanted += [] if self.decides else own
        wanted += [
            ("app.search", say("Search")),
            ("app.language", "Русский" if say.language == "en" else "English"),
            ("app.theme", say("Light/dark")),
        ]
        self.query_one(KeyLine).show(say, tuple(wanted))

    def _keys_of(self, place: Place) -> list[tuple[str, str]]:
        """Return the keys that only one place has."""
        say = self.app.workspace.say
        if isinstance(place, Home):
            return [("app.decks", say("Decks"))]
        if isinstance(place, Reading):
            return [
                ("app.proposals", say("Stated")),
                ("article.quiz", say("Quiz me")),
                ("article.left_out", say("Left out")),
            ]
        if not isinstance(place, Shelf):
            return []
        undo = [("shelf.undo", say("Undo"))] if self.app.removed else []
        return [("shelf.filter", say("Filter")), ("shelf.remove", say("Remove")), *undo]

    @on(PageView.Moved)
    def _moved(self, event: PageView.Moved) -> None:
        event.stop()
        self._show_peek()
        self._show_keys()

    def _show_peek(self) -> None:
        """Say where the focused link leads and, in an article, how far one has read."""
        view = self.query_one(PageView)
        text = self.app.describe(view.focused_link)
        if isinstance(self.visit.place, Reading) and view.size:
            text = f"{_share_read(view):.0%}  {text}"
        self.query_one("#peek", Static).update(text)

    @on(PageView.Followed)
    def _followed(self, event: PageView.Followed) -> None:
        event.stop()
        self.app.go(event.link.target)

    @on(PageView.SourceWanted)
    def _source_wanted(self, event: PageView.SourceWanted) -> None:
        event.stop()
        if event.link.fact is not None:
            self.app.go(RecordPage(fact=event.link.fact))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the day keys where facts are shown as of a day, and removal on the shelf."""
        of_day = ("earlier_change", "later_change", "earlier_year", "later_year", "pick", "today")
        if action in of_day:
            return has_day(self.visit.place)
        if action == "quiz_on_article":
            return isinstance(self.visit.place, Reading)
        if action == "left_out":
            return isinstance(self.visit.place, Reading | LeftOut)
        if action in ("filter_shelf", "remove_article", "restore_article"):
            return isinstance(self.visit.place, Shelf)
        return super().check_action(action, parameters)

    def _look_at(self, day: date) -> None:
        if day != self.app.as_of:
            self.app.as_of = day
            view = self.query_one(PageView)
            self.show(Visit(place=self.visit.place, spot=view.spot, link=view.link_number))

    def _step(self, way: int) -> None:
        from orgtui.tui.stepping import change_days, stepped

        try:
            days = change_days(changes(self.visit.place, self.app.workspace))
        except OrgtuiError as error:
            self.app.complain(error)
            return
        self._look_at(stepped(self.app.as_of, days, way))

    def action_earlier_change(self) -> None:
        """Look at the last day before on which something changed here."""
        self._step(-1)

    def action_later_change(self) -> None:
        """Look at the next day on which something changes here."""
        self._step(1)

    def action_earlier_year(self) -> None:
        """Look a year back."""
        self._move_year(-1)

    def action_later_year(self) -> None:
        """Look a year ahead."""
        self._move_year(1)

    def _move_year(self, years: int) -> None:
        from orgtui.tui.stepping import year_moved

        self._look_at(year_moved(self.app.as_of, years))

    def action_today(self) -> None:
        """Look at today."""
        self._look_at(self.app.workspace.today)

    def action_pick(self) -> None:
        """Ask for a day to look at."""
        from orgtui.tui.screens.prompt import PromptScreen
        from orgtui.tui.stepping import typed_day

        say = self.app.workspace.say

        def problem(text: str) -> str:
            try:
                typed_day(text)
            except ValueError:
                return say("Type a day: 2023-07-04, 04.07.2023, 2023-07 or 2023.")
            return ""

        def picked(text: str | None) -> None:
            if text:
                self._look_at(typed_day(text))

        label = say("Show the facts as of the day (2023-07-04, 04.07.2023 or 2023):")
        self.app.push_screen(PromptScreen(label, check=problem), picked)

    def action_quiz_on_article(self) -> None:
        """Ask about the sentences of the article that is being read."""
        from orgtui.quiz.deck_ids import article_deck_id

        place = self.visit.place
        if isinstance(place, Reading):
            self.app.go(Quizzing(deck=article_deck_id(place.article)))

    def action_filter_shelf(self) -> None:
        """Ask which articles to show; going back shows all again."""
        from orgtui.tui.screens.prompt import PromptScreen

        place = self.visit.place
        typed = place.filters if isinstance(place, Shelf) else ""

        def filtered(text: str | None) -> None:
            if text:
                self.app.go(Shelf(filters=text))

        label = self.app.workspace.say("Show only (org:sco lang:ru from:2023 pub:tass is:unread):")
        prompt = PromptScreen(label, check=self.app.fault_of_search, value=typed)
        self.app.push_screen(prompt, filtered)

    def action_left_out(self) -> None:
        """Show what the cleaning of the page left out, or go back to the article."""
        place = self.visit.place
        if isinstance(place, Reading):
            self.app.go(LeftOut(article=place.article))
        elif isinstance(place, LeftOut):
            self.app.go(Reading(article=place.article))

    def action_remove_article(self) -> None:
        """Take the article under focus out of the library; one key brings it back."""
        link = self.query_one(PageView).focused_link
        if link is not None and isinstance(link.target, Reading):
            self.app.remove_article(link.target.article)
            self._again()

    def action_restore_article(self) -> None:
        """Bring the article back that was removed last."""
        self.app.restore_article()
        self._again()

    def _again(self) -> None:
        view = self.query_one(PageView)
        self.show(Visit(place=self.visit.place, spot=view.spot, link=view.link_number))


_BULLET = "• "


def _texts(page: Page) -> Iterable[tuple[int, int, int]]:
    """Yield the number of each passage's paragraph, its length, and that of what stands before."""
    from orgtui.tui.pages.articles import passage_paragraph

    number = passage_paragraph(0)
    while number < len(page.paragraphs) and page.paragraphs[number].text:
        text = page.paragraphs[number].text
        shift = len(_BULLET) if text.startswith(_BULLET) else 0
        yield number, len(text) - shift, shift
        number += 2


def _offset_of(page: Page, spot: Spot) -> int:
    """Return the offset in an article's text of a spot of its page."""
    passed = 0
    for number, length, shift in _texts(page):
        if number >= spot.paragraph:
            return passed + (max(0, spot.offset - shift) if number == spot.paragraph else 0)
        passed += length + 1
    return passed


def _spot_at(page: Page, offset: int) -> Spot:
    """Return where on its page an offset in an article's text is shown."""
    passed = 0
    for number, length, shift in _texts(page):
        if passed + length >= offset:
            inside = offset - passed
            return Spot(paragraph=number, offset=inside + shift if inside else 0)
        passed += length + 1
    return TOP


def _share_read(view: PageView) -> float:
    lines = len(view.layout_now.lines)
    return min(1.0, (view.top_line + view.size.height) / lines) if lines else 1.0
