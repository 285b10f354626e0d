"""What the library says about its articles: summaries, positions, hits."""

from dataclasses import dataclass
from datetime import datetime

from orgtui.articles.article import Article, ArticleId
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language

Span = tuple[int, int]
"""Start and one past the end, in characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """The outcome of adding an article."""

    article_id: ArticleId
    is_new: bool
    """False when the library already held the same text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSummary:
    """An article as a line of a list."""

    id: ArticleId
    title: str
    """The headline, or the start of the text where there is none."""
    published: PartialDate | None
    publisher: str
    language: Language
    organisation: str
    words: int
    progress: float
    """How far it has been read, 0.0 to 1.0."""
    added: datetime
    is_shipped: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where the reader stopped."""

    line: int = 0
    """The reader's own line number, counted from 0."""
    fraction: float = 0.0
    """The share of the article that lies before it, 0.0 to 1.0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that a search found, with the place that fits best."""

    article_id: ArticleId
    title: str
    title_spans: tuple[Span, ...]
    """Where the searched words stand in the title."""
    published: PartialDate | None
    publisher: str
    passage: int
    """The number of the passage the snippet is from."""
    snippet: str
    spans: tuple[Span, ...]
    """Where the searched words stand in the snippet."""
    start: int
    """Where the snippet begins in the passage's text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShippedArticle:
    """An article that comes with the app."""

    id: ArticleId
    """Organisation, slug and language: "sco/overview.ru"."""
    article: Article
