"""From a place to its page: which room composes it, and what its keys are."""

from orgtui.facts.ids import OrganisationId
from orgtui.facts.periods import Period
from orgtui.tui.layout import Page
from orgtui.tui.pages.writing import Reader
from orgtui.tui.places import (
    CityPage,
    DeckList,
    Help,
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
)
from orgtui.workspace.opening import Workspace


def room_of(place: Place) -> str:
    """Return the room of the tab line that a place belongs to."""
    match place:
        case Home():
            return "home"
        case Shelf() | Reading() | LeftOut() | StatedFacts():
            return "read"
        case Quizzing() | DeckList():
            return "quiz"
        case Stats():
            return "stats"
        case Search() | Help():
            return ""
        case _:
            return "browse"


def has_day(place: Place) -> bool:
    """Tell whether a place shows facts as of a day."""
    return isinstance(place, Index | OrganisationPage | StatePage | PersonPage)


def page_of(place: Place, workspace: Workspace, reader: Reader) -> Page:
    """Compose the page of a place.

    Raises:
        OrgtuiError: when an article or a record is gone, or a file cannot be read.
    """
    match place:
        case Shelf() | Reading() | LeftOut() | Search() | StatedFacts():
            return _page_of_articles(place, workspace, reader)
        case Help():
            from orgtui.tui.keys import all_commands
            from orgtui.tui.pages.help import help_page

            return help_page(all_commands(), reader)
        case DeckList():
            from orgtui.tui.pages.decks import decks_page

            return decks_page(workspace.decks, workspace.home.decks, reader)
        case Home() | Stats() | Quizzing():
            return _page_of_today(place, workspace, reader)
        case _:
            return _page_of_facts(place, workspace, reader)


def _page_of_articles(
    place: Shelf | Reading | LeftOut | Search | StatedFacts, workspace: Workspace, reader: Reader
) -> Page:
    from orgtui.tui.pages import articles

    match place:
        case Shelf():
            wanted = workspace.articles_like(place.filters)
            return articles.shelf_page(wanted, reader, place.filters)
        case Reading():
            article = workspace.article(place.article)
            return articles.reading_page(workspace.facts, article, reader)
        case LeftOut():
            from orgtui.tui.pages.left_out import left_out_page

            return left_out_page(place.article, workspace.article(place.article), reader)
        case StatedFacts():
            from orgtui.tui.pages.proposals import proposals_page

            return proposals_page(workspace, place.article, reader)
        case Search():
            found = workspace.find(place.words)
            return articles.search_page(place.words, found.entities, found.hits, reader)


def _page_of_today(place: Home | Stats | Quizzing, workspace: Workspace, reader: Reader) -> Page:
    from orgtui.tui.pages import today

    if isinstance(place, Stats):
        return today.stats_page(workspace.statistics(), workspace.facts, reader)
    return today.home_page(workspace.today_at_a_glance(), reader)


def _page_of_facts(
    place: Index | OrganisationPage | StatePage | PersonPage | CityPage | RecordPage,
    workspace: Workspace,
    reader: Reader,
) -> Page:
    from orgtui.tui.pages import entities, organisation, record

    match place:
        case Index():
            return entities.index_page(workspace.facts, reader)
        case OrganisationPage():
            return organisation.organisation_page(workspace.facts, place.organisation, reader)
        case StatePage():
            return entities.state_page(workspace.facts, place.state, reader)
        case PersonPage():
            return entities.person_page(workspace.facts, place.person, reader)
        case CityPage():
            return entities.city_page(workspace.facts, place.city, reader)
        case RecordPage():
            return record.record_page(workspace.facts, place.fact, reader)


def changes(place: Place, workspace: Workspace) -> tuple[Period, ...]:
    """Return the periods whose starts and ends change what a place shows."""
    from orgtui.facts.records import Chairmanship, Membership, Term

    kinds = (Membership, Chairmanship, Term)
    facts = workspace.facts
    match place:
        case OrganisationPage():
            records = facts.records(OrganisationId(place.organisation))
            return tuple(r.period for r in records if isinstance(r, kinds))
        case StatePage():
            records = (*facts.memberships_of(place.state), *facts.chairs_of(place.state))
        case PersonPage():
            records = (*facts.terms_of(place.person), *facts.chairs_of(place.person))
        case Index():
            records = tuple(r for o in facts.organisations for r in facts.records(o))
        case _:
            return ()
    return tuple(r.period for r in records if isinstance(r, kinds))
