"""Where in the app one can be: an address for every page, kept in the history."""

from typing import TYPE_CHECKING

from orgtui.facts.ids import CityId, FactId, OrganisationId, PersonId, StateId
from orgtui.facts.names import Language
from orgtui.quiz.selection import EVERYTHING, Selection
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.articles.article import ArticleId


@value
class Home:
    """What to do today."""


@value
class Shelf:
    """The list of articles."""

    filters: str = ""
    """Which of them, as typed: "org:sco is:unread"; empty for all."""


@value
class Reading:
    """One article."""

    article: "ArticleId"
    passage: int | None = None
    """The passage to begin at; None for where the reader stopped."""
    start: int | None = None
    """The character of the text to begin at, where no passage is named."""


@value
class LeftOut:
    """What the page of an article has besides it."""

    article: "ArticleId"


@value
class StatedFacts:
    """The facts that articles state, and what becomes of them."""

    article: "ArticleId | None" = None
    """The only article whose facts are shown; None for all."""


@value
class Index:
    """All organisations and where they stand."""


@value
class OrganisationPage:
    """All about one organisation."""

    organisation: OrganisationId


@value
class StatePage:
    """One state in all organisations."""

    state: StateId


@value
class PersonPage:
    """One person's offices and chairs."""

    person: PersonId


@value
class CityPage:
    """What sits or met in a city."""

    city: CityId


@value
class RecordPage:
    """One record with its period, its note and its sources."""

    fact: FactId


@value
class Quizzing:
    """A quiz session."""

    organisations: tuple[OrganisationId, ...] = ()
    """What it is about; empty for everything."""
    deck: str = ""
    """The id of the deck that is asked, or the path of its file; empty for none."""
    is_whole: bool = False
    """Whether the deck is asked from its beginning, due or not."""
    is_fresh: bool = False
    """Whether to begin anew even where a session was left unfinished."""
    extra: int = 0
    """How many new questions beyond the day's limit."""
    language: Language | None = None
    """The language of the questions; None for that of the app."""
    count: int | None = None
    """How many questions; None for the usual number."""
    is_choice: bool = False
    """Whether to choose from options wherever there are some."""
    selection: Selection = EVERYTHING
    """Which of the questions are wanted."""


@value
class DeckList:
    """All decks of questions."""


@value
class Stats:
    """What has been learned."""


@value
class Search:
    """What was found."""

    words: str


@value
class Help:
    """The keys."""


Place = (
    Home
    | Shelf
    | Reading
    | LeftOut
    | StatedFacts
    | Index
    | OrganisationPage
    | StatePage
    | PersonPage
    | CityPage
    | RecordPage
    | Quizzing
    | DeckList
    | Stats
    | Search
    | Help
)


@value
class Spot:
    """A character of a page, whatever its width."""

    paragraph: int = 0
    """The number of the paragraph."""
    offset: int = 0
    """The number of the character in it."""


TOP = Spot()
"""Where every page begins."""


@value
class Visit:
    """A place and where on its page the reader was."""

    place: Place
    spot: Spot = TOP
    """What stood at the top of the screen."""
    link: int | None = None
    """The number of the link under focus, None for none."""


class History:
    """Where one has been, as in a browser: back, forward, and a new step forgets what lay ahead."""

    def __init__(self, place: Place | None = None) -> None:
        """Begin at a place, by default at home."""
        self.visits = [Visit(place=place or Home())]
        self.at = 0

    @property
    def here(self) -> Visit:
        """The present visit."""
        return self.visits[self.at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a visit before this one."""
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a visit was left by going back."""
        return self.at + 1 < len(self.visits)

    def leave(self, spot: Spot, link: int | None) -> None:
        """Remember where on the page one was."""
        self.visits[self.at] = Visit(place=self.here.place, spot=spot, link=link)

    def go(self, place: Place) -> Visit:
        """Go to a place; the same place again adds no step."""
        if place != self.here.place:
            self.visits[self.at + 1 :] = [Visit(place=place)]
            self.at += 1
        return self.here

    def back(self) -> Visit:
        """Go one visit back, or stay at the first."""
        self.at = max(0, self.at - 1)
        return self.here

    def forward(self) -> Visit:
        """Go one visit forward, or stay at the last."""
        self.at = min(len(self.visits) - 1, self.at + 1)
        return self.here
