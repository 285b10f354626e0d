"""The app: holds the workspace, the history and the day; routes from place to place."""

import gc
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App
from textual.binding import BindingType
from textual.screen import Screen
from textual.theme import Theme

from orgtui.errors import OrgtuiError
from orgtui.i18n.words import mark
from orgtui.tui.keys import command
from orgtui.tui.layout import PageLink
from orgtui.tui.pages.writing import Reader
from orgtui.tui.places import (
    CityPage,
    DeckList,
    Help,
    History,
    Home,
    Index,
    LeftOut,
    OrganisationPage,
    PersonPage,
    Place,
    Quizzing,
    Reading,
    RecordPage,
    Search,
    Shelf,
    StatedFacts,
    StatePage,
    Stats,
    Visit,
)
from orgtui.tui.screens.place import PlaceScreen
from orgtui.tui.themes import DARK, LIGHT, THEMES
from orgtui.workspace.opening import Workspace

if TYPE_CHECKING:
    from orgtui.articles.article import ArticleId
    from orgtui.workspace.quizzing import Desk


class OrgtuiApp(App[None]):
    """One learner at one terminal."""

    TITLE = "orgtui"
    CSS_PATH = "styles/app.tcss"
    ENABLE_COMMAND_PALETTE = False
    ESCAPE_TO_MINIMIZE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        *command("app.home", "h"),
        *command("app.read", "r"),
        *command("app.browse", "b"),
        *command("app.quiz", "q"),
        *command("app.decks", "c"),
        *command("app.stats", "t", action="statistics"),
        *command("app.proposals", "w"),
        *command("app.search", "/", action="search"),
        *command("app.help", "?", "f1"),
        *command("app.back", "escape", "backspace", action="go_back"),
        *command("app.forward", "f", action="go_forward"),
        *command("app.theme", "m", action="change_theme"),
        *command("app.language", "l", action="change_language"),
        *command("app.quit", "ctrl+q", "ctrl+c", is_urgent=True),
    ]

    def __init__(self, workspace: Workspace, place: Place | None = None) -> None:
        """Open at a place, by default at home; `as_of` is today."""
        theme = LIGHT if workspace.settings.theme == "light" else DARK
        # Set before all else, since the stylesheet is read in the colours of the theme that is set.
        self.set_reactive(App.theme, theme.name)
        super().__init__()
        self.workspace = workspace
        self.history = History(place)
        self.as_of: date = workspace.today
        self.removed: list[ArticleId] = []
        self.resting: tuple[Quizzing, Desk] | None = None
        """The quiz whose verdict was left to look at something."""
        self.failure: OrgtuiError | None = None
        """Why the first place could not be shown."""
        self._too_small: Screen[None] | None = None
        """What asks for a larger terminal, while it does."""

    @property
    def available_themes(self) -> dict[str, Theme]:
        """The two themes, from the very start; Textual's own are not offered."""
        return dict(THEMES)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours that only this app's themes have."""
        return dict(DARK.variables)

    @property
    def reader(self) -> Reader:
        """Who the pages are for."""
        workspace = self.workspace
        return Reader(
            say=workspace.say,
            language=workspace.language,
            today=workspace.today,
            as_of=self.as_of,
            lines=self.size.height,
        )

    def get_default_screen(self) -> Screen[None]:
        """Return the screen of the first place; none lies below it."""
        screen = self._screen(self.history.here)
        # Textual's `switch_screen` drops what awaits a screen's result, which only `push_screen`
        # adds: without this it fails on the first screen.
        screen._push_result_callback(self, None)
        return screen

    def on_mount(self) -> None:
        """Let garbage wait for the first frame where `run` says so."""
        if not gc.isenabled():
            self.call_after_refresh(_look_for_garbage)

    def on_resize(self, event: events.Resize) -> None:
        """Ask for a larger terminal where nothing fits, and go on once it is larger."""
        size = event.size
        is_too_small = size.width < _SMALLEST[0] or size.height < _SMALLEST[1]
        is_told = self.screen is self._too_small
        if is_too_small and not is_told:
            from orgtui.tui.screens.too_small import TooSmallScreen

            text = self.workspace.say("This window is too small: orgtui needs 40×10.")
            self._too_small = TooSmallScreen(text)
            self.push_screen(self._too_small)
        elif is_told and not is_too_small:
            self.pop_screen()

    def _screen(self, visit: Visit) -> "PlaceScreen":
        if isinstance(visit.place, Quizzing):
            from orgtui.tui.screens.quiz import QuizScreen

            return QuizScreen(visit)
        if isinstance(visit.place, StatedFacts):
            from orgtui.tui.screens.proposals import ProposalScreen

            return ProposalScreen(visit)
        return PlaceScreen(visit)

    def go(self, place: Place) -> None:
        """Go to a place and remember the way back."""
        self._leave()
        self._show(self.history.go(place))

    def _leave(self) -> None:
        """Keep where one is, also below a prompt."""
        for screen in self.screen_stack:
            if isinstance(screen, PlaceScreen):
                screen.remember()

    def _show(self, visit: Visit) -> None:
        screen = self.screen
        plain = type(screen) is PlaceScreen and not isinstance(visit.place, _WITH_SCREENS)
        if plain and isinstance(screen, PlaceScreen):
            screen.show(visit)
        else:
            self.switch_screen(self._screen(visit))

    def failed(self, error: OrgtuiError) -> None:
        """Keep why nothing could be shown from the start, for the exit code."""
        if len(self.history.visits) == 1 and self.failure is None:
            self.failure = error

    def complain(self, error: OrgtuiError) -> None:
        """Say what went wrong."""
        self.tell(self.workspace.say_anyway.error(error), is_error=True)

    def tell(self, text: str, *, is_error: bool = False) -> None:
        """Say something for some seconds, in place of what was said before."""
        self.clear_notifications()
        if is_error:
            self.notify(text, severity="error", markup=False)
        else:
            self.notify(text, markup=False, timeout=4)

    def describe(self, link: PageLink | None) -> str:
        """Return a line about where a link leads."""
        if link is None:
            return ""
        try:
            return "→ " + self._described(link.target)
        except (OrgtuiError, KeyError):
            return ""

    def _described(self, place: Place) -> str:
        if type(place) in _WHERE:
            return self.workspace.say(_WHERE[type(place)])
        facts, language = self.workspace.facts, self.workspace.language
        match place:
            case OrganisationPage():
                names = facts.organisation(place.organisation).names
            case StatePage():
                names = facts.states[place.state].names
            case PersonPage():
                names = facts.people[place.person].names
            case CityPage():
                city = facts.cities[place.city]
                country = facts.states[city.state].names.short(language)
                return f"{city.names.short(language)}, {country}"
            case _:
                return ""
        return names.full(language)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keep letters from leading away where they may be meant as an answer."""
        if action in _BY_LETTER and isinstance(self.screen, PlaceScreen):
            return not self.screen.takes_letters
        return super().check_action(action, parameters)

    def action_home(self) -> None:
        """Show what to do today."""
        self.go(Home())

    def action_read(self) -> None:
        """Show the articles."""
        self.go(Shelf())

    def action_browse(self) -> None:
        """Show the organisations."""
        self.go(Index())

    def action_quiz(self) -> None:
        """Ask questions: on the organisation that is shown, or on everything."""
        here = self.history.here.place
        about = (here.organisation,) if isinstance(here, OrganisationPage) else ()
        self.go(Quizzing(organisations=about))

    def action_decks(self) -> None:
        """Show the decks of questions."""
        self.go(DeckList())

    def action_statistics(self) -> None:
        """Show what has been learned."""
        self.go(Stats())

    def action_proposals(self) -> None:
        """Show what articles state: the one that is read, or all."""
        here = self.history.here.place
        self.go(StatedFacts(article=here.article if isinstance(here, Reading) else None))

    def action_help(self) -> None:
        """Show the keys."""
        self.go(Help())

    def action_search(self) -> None:
        """Ask for words and search everything for them."""
        from orgtui.tui.screens.prompt import PromptScreen

        def searched(text: str | None) -> None:
            if text:
                self.go(Search(words=text))

        label = self.workspace.say("Search in facts and articles, in any language:")
        self.push_screen(PromptScreen(label, check=self.fault_of_search), searched)

    def fault_of_search(self, text: str) -> str:
        """Return what is wrong with a typed search, empty for nothing."""
        say = self.workspace.say
        if not text.strip():
            return say("Type a word.")
        try:
            self.workspace.query(text)
        except OrgtuiError as error:
            return say.error(error)
        return ""

    def action_go_back(self) -> None:
        """Go back to where one was before."""
        if self.history.can_go_back:
            self._leave()
            self._show(self.history.back())
        elif not isinstance(self.history.here.place, Home):
            self.go(Home())
        else:
            self.tell(self.workspace.say("Ctrl+Q quits."))

    def action_go_forward(self) -> None:
        """Go forward again after going back."""
        if self.history.can_go_forward:
            self._leave()
            self._show(self.history.forward())

    def action_change_theme(self) -> None:
        """Change between light and dark, and keep the choice."""
        from orgtui.storage.settings import ThemeChoice

        is_light = self.theme == LIGHT.name
        self.theme = DARK.name if is_light else LIGHT.name
        self._keep(theme=ThemeChoice.DARK if is_light else ThemeChoice.LIGHT)

    def action_change_language(self) -> None:
        """Change between Russian and English, and keep the choice."""
        from orgtui.storage.settings import LanguageChoice

        is_english = self.workspace.language.value == "en"
        self._keep(language=LanguageChoice.RU if is_english else LanguageChoice.EN)
        self._leave()
        self._show(self.history.here)

    def _keep(self, **choice: object) -> None:
        from dataclasses import replace

        try:
            self.workspace.change_settings(replace(self.workspace.settings, **choice))  # type: ignore[arg-type]
        except OrgtuiError as error:
            self.complain(error)

    def remove_article(self, article: "ArticleId") -> None:
        """Take an article out of the library."""
        try:
            self.workspace.library.remove(article, self.workspace.moment)
        except OrgtuiError as error:
            self.complain(error)
            return
        self.removed.append(article)
        self.tell(self.workspace.say("Removed. U brings it back."))

    def restore_article(self) -> None:
        """Bring back the article removed last."""
        if self.removed:
            try:
                self.workspace.library.restore(self.removed.pop())
            except OrgtuiError as error:
                self.complain(error)

    async def action_quit(self) -> None:
        """Remember the place and leave."""
        self._leave()
        self.exit()


_SMALLEST = (40, 10)
"""Columns and rows below which there is no room to work."""
_MANY = 10_000
"""New objects between two searches for garbage: each then takes less than a millisecond."""
_WITH_SCREENS = (Quizzing, StatedFacts)
"""The places that have a screen of their own."""

_BY_LETTER = frozenset(
    "home read browse quiz decks proposals statistics search go_forward "
    "change_theme change_language".split()
)

_WHERE: dict[type, str] = {
    Home: mark("Home"),
    Shelf: mark("Articles"),
    Reading: mark("Read the article"),
    StatedFacts: mark("Facts stated in articles"),
    LeftOut: mark("What was left out"),
    Index: mark("All organisations"),
    RecordPage: mark("The record and its sources"),
    Quizzing: mark("Quiz"),
    DeckList: mark("Decks of questions"),
    Stats: mark("Statistics"),
    Search: mark("Search"),
    Help: mark("Help"),
}


def _look_for_garbage() -> None:
    """Look for garbage from now on; what is there already stays to the end, and is passed over."""
    gc.freeze()
    gc.set_threshold(_MANY)
    gc.enable()


def run(workspace: Workspace, place: Place | None = None) -> None:
    """Run the app until it is left.

    Garbage is not looked for before the first frame: it would take 10 ms, and there is none.

    Raises:
        OrgtuiError: when the settings, or the place to begin with, cannot be opened.
        SystemExit: with 1 after a crash, which Textual has told about.
    """
    gc.disable()
    try:
        app = OrgtuiApp(workspace, place)
        app.run()
    finally:
        gc.enable()
        workspace.close()
    if app.failure is not None:
        raise app.failure
    if app.return_code:
        raise SystemExit(app.return_code)
