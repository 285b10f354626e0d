"""Articles that the library holds already, from another page or in another version."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orgtui.articles.article import Article, ArticleId
    from orgtui.articles.library.library import Library
    from orgtui.articles.library.likeness import TitleIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """An article of the library that is like another one."""

    article_id: "ArticleId"
    is_same: bool
    """Whether it is the same text but for its marks; else it is another version of it."""


class Twins:
    """What the learner has added to the library, compared with what is about to be added."""

    def __init__(self, library: "Library") -> None:
        """Compare with the articles of a library."""
        self._library = library

    @cached_property
    def _index(self) -> "TitleIndex":
        from orgtui.articles.library.likeness import TitleIndex

        index = TitleIndex()
        for summary in self._library.articles():
            if not summary.is_shipped:
                index.add(summary.id, summary.title, summary.words)
        return index

    def of(self, article: "Article") -> Twin | None:
        """Return the article of the library that is most like another one, None for no such."""
        from orgtui.articles.library.likeness import NEAR, SAME, likeness

        best: Twin | None = None
        highest = NEAR
        for key in self._index.near(article.label, article.words):
            share = likeness(article.text, self._library.article(key).text)
            if share >= highest:
                best, highest = Twin(article_id=key, is_same=share >= SAME), share
        return best

    def remember(self, key: "ArticleId", article: "Article") -> None:
        """Compare with an article that was just added, too."""
        self._index.add(key, article.label, article.words)
