"""Where in the app a command without options leads, known without click.

Importing click takes longer than all else that comes before the app itself.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from orgtui.cli.learner import learner

if TYPE_CHECKING:
    from orgtui.articles.article import ArticleId
    from orgtui.facts.records import Entity
    from orgtui.tui.places import Place
    from orgtui.workspace.opening import Workspace


def open_place(arguments: Sequence[str]) -> bool:
    """Open the place that a command without options leads to; tell whether it is such a one."""
    command, *names = arguments
    if len(names) > 1 or any(not name or name.startswith("-") for name in names):
        return False
    leads = (_NAMED if names else _ALONE).get(command)
    if leads is None:
        return False
    with learner() as workspace:
        place = leads(workspace, *names)
        from orgtui.tui.app import run

        run(workspace, place)
    return True


def reading(workspace: "Workspace", article: str) -> "Place":
    """Return where an article is read; a file is added to the library first."""
    from orgtui.tui.places import Reading

    return Reading(article=_kept(workspace, article))


def is_page(text: str) -> bool:
    """Whether a text names a file rather than an article of the library."""
    from orgtui.articles.files.page_endings import PAGE_ENDINGS

    return Path(text).exists() or text.lower().endswith(PAGE_ENDINGS)


def _kept(workspace: "Workspace", article: str) -> "ArticleId":
    """Return the id of the article that is meant; a file is added first."""
    if not is_page(article):
        return workspace.library.find(article).id
    return workspace.keep(workspace.read_page(Path(article))).article_id


def browsing(workspace: "Workspace", name: str) -> "Place":
    """Return the page of what is called so."""
    from orgtui.cli.selecting import named

    return _page(named(workspace.facts, name))


def _page(entity: "Entity") -> "Place":
    """Return where an entity is shown."""
    from orgtui.facts.ids import CityId, EntityKind, FactId, OrganisationId, PersonId, StateId
    from orgtui.tui.places import CityPage, OrganisationPage, PersonPage, RecordPage, StatePage

    match entity.kind:
        case EntityKind.ORGANISATION:
            return OrganisationPage(organisation=OrganisationId(entity.id))
        case EntityKind.STATE:
            return StatePage(state=StateId(entity.id))
        case EntityKind.PERSON:
            return PersonPage(person=PersonId(entity.id))
        case EntityKind.CITY:
            return CityPage(city=CityId(entity.id))
        case kind:
            organisation, _, key = entity.id.partition("/")
            return RecordPage(fact=FactId(f"{organisation}/{kind.value}/{key}"))


def _shelf(_: "Workspace") -> "Place":
    from orgtui.tui.places import Shelf

    return Shelf()


def _index(_: "Workspace") -> "Place":
    from orgtui.tui.places import Index

    return Index()


def _quizzing(workspace: "Workspace") -> "Place":
    from orgtui.tui.places import Quizzing

    return Quizzing(language=workspace.language, count=workspace.settings.session_length)


_ALONE: Mapping[str, Callable[..., "Place"]] = MappingProxyType(
    {"read": _shelf, "browse": _index, "quiz": _quizzing}
)
"""Where commands lead that are given alone."""
_NAMED: Mapping[str, Callable[..., "Place"]] = MappingProxyType(
    {"read": reading, "browse": browsing}
)
"""Where commands lead that are given with a name."""
