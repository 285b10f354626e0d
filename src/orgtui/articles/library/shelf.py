"""What the library says about its articles: summaries, positions, hits."""

from datetime import datetime

from orgtui.articles.article import Article, ArticleId
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.values import value

Span = tuple[int, int]
"""Start and one past the end, in characters."""


@value
class Added:
    """The outcome of adding an article."""

    article_id: ArticleId
    """The article's id, whether it is new or not."""
    is_new: bool
    """False when the library already held the same text."""


@value
class ArticleSummary:
    """An article as a line of a list."""

    id: ArticleId
    """What `Library.article` wants."""
    title: str
    """The headline, or the start of the text where there is none."""
    published: PartialDate | None
    """When it appeared, None when the page does not say."""
    publisher: str
    """Who published it; empty when the page does not say."""
    language: Language
    """The language of its text."""
    organisation: str
    """The organisation a shipped article is about; empty for the learner's own."""
    words: int
    """How many words the body has."""
    progress: float
    """How far it has been read, 0.0 to 1.0."""
    added: datetime
    """When it came into the library."""
    is_shipped: bool
    """Whether it came with the app."""


@value
class Position:
    """Where the reader stopped."""

    start: int = 0
    """The first character in sight, counted in `Article.text`."""
    seen: int = 0
    """One past the last character that has ever been in sight."""


@value
class Hit:
    """An article that a search found, with the place that fits best."""

    article_id: ArticleId
    """What `Library.article` wants."""
    title: str
    """As in `ArticleSummary`."""
    title_spans: tuple[Span, ...]
    """Where the searched words stand in the title."""
    published: PartialDate | None
    """When it appeared."""
    publisher: str
    """Who published it."""
    passage: int
    """The number of the passage the snippet is from."""
    snippet: str
    """A piece of that passage."""
    spans: tuple[Span, ...]
    """Where the searched words stand in the snippet."""
    start: int
    """Where the snippet begins in the passage's text."""


@value
class ShippedArticle:
    """An article that comes with the app."""

    id: ArticleId
    """Organisation, slug and language: "sco/overview.ru"."""
    article: Article
    """Its text, without links."""
