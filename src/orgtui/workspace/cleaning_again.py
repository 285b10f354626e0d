"""Makes the articles of the library anew from their pages, when the cleaner has improved."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.articles.article import ArticleId
from orgtui.errors import ArticleError
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.articles.article import Article
    from orgtui.workspace.opening import Workspace


@value
class Cleaned:
    """What became of an article."""

    id: ArticleId
    title: str
    is_changed: bool


def clean_again(workspace: "Workspace") -> Iterator[Cleaned]:
    """Clean one article after the other, and tell of each."""
    for key in workspace.library.outdated():
        yield clean_one(workspace, key)
    workspace.library.tidy_index()


def fresh_article(workspace: "Workspace", key: ArticleId) -> "Article":
    """Return an article as the present cleaner and the present facts make it.

    Raises:
        ArticleError: when there is none with this id.
    """
    library, version = workspace.library, workspace.facts_version
    if library.is_outdated(key):
        clean_one(workspace, key)
    article = library.article(key)
    if not library.is_linked(key, version):
        article = workspace.linker.linked(article)
        library.set_links(key, article, version)
    return article


def clean_one(workspace: "Workspace", key: ArticleId) -> Cleaned:
    """Clean one article's page anew; the old text stays where no article is found in it."""
    library = workspace.library
    old = library.article(key)
    new = _made_of(library.original(key), library.page(key))
    is_changed = new is not None and (new.title, new.passages) != (old.title, old.passages)
    made = workspace.linker.linked(new) if new is not None else None
    library.replace(key, made, workspace.facts_version)
    return Cleaned(id=key, title=(new or old).label, is_changed=is_changed)


def _made_of(original: bytes, page: str) -> "Article | None":
    from orgtui.articles.importing import article_of

    try:
        return article_of(original, page)
    except ArticleError:
        return None
