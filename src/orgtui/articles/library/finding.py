"""Which articles a search finds, in which order, and what it shows of them."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from orgtui.articles.article import ArticleId
from orgtui.articles.library.limiting import PUBLISHERS, Limit, limit_of
from orgtui.articles.library.querying import Query, phrase_words
from orgtui.articles.library.rows import date, texts
from orgtui.articles.library.searching import (
    Marker,
    Wanted,
    all_of,
    any_of,
    side_by_side,
    snippet,
    wanted,
)
from orgtui.articles.library.shelf import Hit

_MOST_RANKED = 500
"""So many of the newest articles that hold the words are ranked, which takes 5 µs for each."""
_MOST_TITLED = 250
"""So many more where the words are in the title."""
_TITLE_WEIGHT = 8.0
"""How many times the text a word counts in the title."""


class Finder:
    """One search in the tables of a library."""

    def __init__(self, select: Callable[..., list[Any]], query: Query) -> None:
        """Search with a function that runs a SELECT with its values."""
        self._select = select
        self._query = query
        self._terms = wanted(self._column, query.words)

    def hits(self, most: int) -> tuple[Hit, ...]:
        """Return the articles that fit, the best first.

        They hold every word in any of its forms and every phrase, none of the unwanted words, and
        pass the filters. Rare words, words that come often, and words of the title make an article
        better (FTS5's bm25); among equals the newest comes first.
        """
        if self._terms:
            numbers = self._best(most)
        elif self._query.filters.is_open and not self._query.without:
            numbers = []
        else:
            numbers = self._newest(most)
        marker = Marker(self._column, self._terms)
        return tuple(self._hit(number, marker) for number in numbers)

    @cached_property
    def _limit(self) -> Limit:
        filters = self._query.filters
        publishers = self._column(PUBLISHERS) if filters.publishers else ()
        return limit_of(filters, publishers)

    @cached_property
    def _phrases(self) -> tuple[tuple[Wanted, ...], ...]:
        found = (wanted(self._column, " ".join(words)) for words in phrase_words(self._query))
        return tuple(terms for terms in found if len(terms) > 1)

    def _expression(self) -> str:
        """Return the FTS5 expression for the words, phrases and unwanted words."""
        needed = " AND ".join([all_of(self._terms), *map(side_by_side, self._phrases)])
        unwanted = self._unwanted()
        return f"({needed}) NOT ({unwanted})" if unwanted else needed

    def _unwanted(self) -> str:
        found = (wanted(self._column, text) for text in self._query.without)
        return " OR ".join(
            side_by_side(terms) if len(terms) > 1 else any_of(terms) for terms in found if terms
        )

    def _best(self, most: int) -> list[int]:
        """Return the articles with the words, the best first."""
        expression = self._expression()
        in_title = f"{{title}} : ({all_of(self._terms)})"
        values = self._limit.values
        return self._column(
            "SELECT number FROM ("
            f"SELECT *, 0 AS titled FROM ({self._scored()}) "
            f"UNION ALL SELECT *, 1 FROM ({self._scored()})"
            ") GROUP BY number ORDER BY round(min(score), 1), max(titled) DESC, "
            "coalesce(published, '') DESC, number DESC LIMIT ?",
            *(expression, *values, _MOST_RANKED),
            *(f"({expression}) AND {in_title}", *values, _MOST_TITLED),
            most,
        )

    def _scored(self) -> str:
        """Return the SELECT of what matches and passes, the newest ones, each with its score."""
        return (
            f"SELECT number, published, bm25(article_word, {_TITLE_WEIGHT}) AS score "
            "FROM article_word CROSS JOIN article ON word_row = article_word.rowid "
            f"WHERE article_word MATCH ? AND removed IS NULL{self._limit.sql} "
            "ORDER BY article_word.rowid DESC LIMIT ?"
        )

    def _newest(self, most: int) -> list[int]:
        """Return the newest articles that pass, where no words are asked for."""
        unwanted = self._unwanted()
        without = (
            "AND word_row NOT IN (SELECT rowid FROM article_word WHERE article_word MATCH ?)"
            if unwanted
            else ""
        )
        return self._column(
            f"SELECT number FROM article WHERE removed IS NULL{self._limit.sql} {without} "
            "ORDER BY coalesce(published, '') DESC, number DESC LIMIT ?",
            *self._limit.values,
            *([unwanted] if unwanted else []),
            most,
        )

    def _hit(self, number: int, marker: Marker) -> Hit:
        ((article_id, title, published, publisher, packed),) = self._select(
            "SELECT id, label, published, publisher, packed FROM article "
            "JOIN body ON body.article = number WHERE number = ?",
            number,
        )
        found = texts(packed)
        place = self._place(found, marker)
        piece = snippet(found[place], marker.spans(found[place]))
        return Hit(
            article_id=ArticleId(article_id),
            title=title,
            title_spans=tuple(marker.spans(title)),
            published=date(published),
            publisher=publisher,
            passage=place,
            snippet=piece.text,
            spans=piece.spans,
            start=piece.start,
        )

    def _place(self, found: list[str], marker: Marker) -> int:
        """Return the passage to show: the one with the first phrase, or with the most words."""
        for phrase in self._phrases:
            place = marker.phrase_place([self._terms.index(term) for term in phrase], found)
            if place >= 0:
                return place
        return marker.place(found)

    def _column(self, sql: str, *values: object) -> list[Any]:
        return [row[0] for row in self._select(sql, *values)]
