"""Sentences that make up the articles of test pages."""

from orgtui.articles.article import Article

BRIDGE = "The bridge over the river is closed for repairs until the end of July."
LORRIES = "Lorries have to take the northern road, which is forty kilometres longer."
HOSTS = "The town of the ferry has offered free passage to everyone who lives nearby."


def texts(article: Article) -> list[str]:
    """Return the passages of an article as the tests compare them."""
    return [passage.text for passage in article.passages]
