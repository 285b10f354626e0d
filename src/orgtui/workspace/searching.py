"""Which things are called what somebody types."""

from orgtui.articles.library.library import Library
from orgtui.articles.library.querying import Query
from orgtui.articles.library.shelf import ArticleSummary
from orgtui.facts.base import FactBase
from orgtui.facts.records import Entity
from orgtui.text.folding import flatten, fold
from orgtui.text.stems import stems

_MOST = 20
_FAR = 3


def entities_called(facts: FactBase, typed: str) -> tuple[Entity, ...]:
    """Return the things whose names are, begin with, or hold what is typed, the nearest first."""
    wanted = flatten(fold(typed))
    found = []
    for entity in facts.entities if wanted else ():
        names = [flatten(fold(name)) for name in entity.names.spellings()]
        rank = min(_closeness(wanted, name) for name in names)
        if rank < _FAR:
            found.append((rank, entity.kind.value, entity.id, entity))
    found.sort(key=lambda each: each[:3])
    return tuple(each[3] for each in found[:_MOST])


def _closeness(wanted: str, name: str) -> int:
    """Return 0 for the same name, 1 for its beginning, 2 for the beginning of a word, else _FAR."""
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    return 2 if f" {wanted}" in f" {name}" else _FAR


def articles_like(library: Library, query: Query) -> tuple[ArticleSummary, ...]:
    """Return the articles that pass a query's filters and have its words in their titles."""
    unwanted = [text for text in query.without if set(stems(text))]
    return tuple(
        article
        for article in library.articles(query.filters)
        if has_words(article.title, query.words)
        and not any(has_words(article.title, text) for text in unwanted)
    )


def has_words(text: str, typed: str) -> bool:
    """Whether a text has every typed word in one of its forms."""
    return set(stems(typed)) <= set(stems(text))
