"""What decks are called: those that people wrote, and those of articles."""

from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from orgtui.articles.article import ArticleId

DeckId = NewType("DeckId", str)
"""The name of the deck's file without ".toml": "sco-chairs"."""

DECKS = "deck"
"""Where a unit of a fact has its organisation, that of a written question has this."""
ARTICLE_PREFIX = "article:"
"""What the id of an article's deck begins with."""
ARTICLES = f"{DECKS}/{ARTICLE_PREFIX}"
"""What the units of all gaps in articles begin with."""


def article_deck_id(article: "ArticleId") -> DeckId:
    """Return what the deck of an article is called: no id of a deck or unit may have a slash."""
    return DeckId(ARTICLE_PREFIX + article.replace("/", ":"))


def article_of(deck: str) -> "ArticleId | None":
    """Return the article whose deck a deck is, None for a deck that people wrote."""
    if not deck.startswith(ARTICLE_PREFIX):
        return None
    from orgtui.articles.article import ArticleId

    return ArticleId(deck.removeprefix(ARTICLE_PREFIX).replace(":", "/"))
