"""Makes the articles of the library anew from their pages, when the cleaner has improved."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orgtui.articles.article import ArticleId
from orgtui.articles.importing import article_of
from orgtui.errors import ArticleError

if TYPE_CHECKING:
    from orgtui.articles.article import Article
    from orgtui.articles.linking import Linker
    from orgtui.workspace.opening import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """What became of an article."""

    id: ArticleId
    title: str
    is_changed: bool


def clean_again(workspace: "Workspace", linker: "Linker") -> Iterator[Cleaned]:
    """Clean one article after the other, and tell of each."""
    library = workspace.library
    for key in library.outdated():
        old = library.article(key)
        new = _made_of(library.original(key), library.page(key))
        is_changed = new is not None and (new.title, new.passages) != (old.title, old.passages)
        made = linker.linked(new) if new is not None else None
        library.replace(key, made, workspace.facts_version)
        yield Cleaned(id=key, title=(new or old).label, is_changed=is_changed)


def _made_of(original: bytes, page: str) -> "Article | None":
    try:
        return article_of(original, page)
    except ArticleError:
        return None
