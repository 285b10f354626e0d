"""Which articles a search finds, in which order, and what it shows of them."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import Any

from orgtui.articles.article import ArticleId, Passage
from orgtui.articles.library_rows import date, passages
from orgtui.articles.library_schema import MOST_PASSAGES, PASSAGE_BITS
from orgtui.articles.limiting import Limit, limit_of
from orgtui.articles.querying import Query, phrase_words
from orgtui.articles.searching import (
    Marker,
    Wanted,
    any_of,
    article_query,
    passage_query,
    snippet,
    title_query,
    wanted,
)
from orgtui.articles.shelf import Hit
from orgtui.facts.names import Language

_MOST_RANKED = 1000


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
        pass the filters.
        """
        if not self._terms:
            is_empty = self._query.filters.is_open and not self._query.without
            return () if is_empty else tuple(self._of_filters(most))
        marker = Marker(self._column, self._terms)
        any_word = passage_query(self._terms, " OR ")
        best = islice(self._with_phrases(self._best_places(most)), most)
        return tuple(
            self._hit(number, self._place(number, any_word) if place is None else place, marker)
            for number, place in best
        )

    @cached_property
    def _limit(self) -> Limit:
        return limit_of(self._query.filters)

    @cached_property
    def _excluded(self) -> frozenset[int]:
        """Articles that were removed, or that have an unwanted word."""
        gone = self._column(
            "SELECT number FROM article WHERE removed IS NOT NULL UNION SELECT number FROM gone"
        )
        unwanted = wanted(self._column, " ".join(self._query.without))
        if not unwanted:
            return frozenset(gone)
        sql = "SELECT rowid FROM article_word WHERE article_word MATCH ?"
        return frozenset((*gone, *self._column(sql, any_of(unwanted))))

    def _of_filters(self, most: int) -> Iterator[Hit]:
        """Yield the newest articles that pass, where no words are asked for."""
        newest = self._column(
            f"SELECT number FROM article WHERE removed IS NULL {self._limit.sql('number')} "
            "ORDER BY coalesce(published, '') DESC, number DESC",
            *self._limit.values,
        )
        marker = Marker(self._column, ())
        fitting = (number for number in newest if number not in self._excluded)
        for number in islice(fitting, most):
            yield self._hit(number, 0, marker)

    def _best_places(self, most: int) -> Iterable[tuple[int, int | None]]:
        """Return the articles, the best first, each with a passage that holds every word, if any.

        Words in the title weigh most, then how many passages hold all words, then how new the
        article is. FTS5's own ranking takes 0.08 ms for each article that holds the words.
        """
        excluded = self._excluded
        has_phrases = bool(self._query.phrases)
        titled = self._rows_of("article_word", title_query(self._terms), _MOST_RANKED)
        anywhere = self._rows_of(
            "article_word",
            article_query(self._terms),
            _MOST_RANKED if has_phrases else most + len(excluded),
        )
        limit = self._limit
        held = self._select(
            "SELECT rowid >> ?, count(*), min(rowid) FROM (SELECT rowid FROM passage_word "
            f"WHERE passage_word MATCH ? {limit.sql(f'rowid >> {PASSAGE_BITS}')} "
            "ORDER BY rowid DESC LIMIT ?) GROUP BY 1",
            PASSAGE_BITS,
            passage_query(self._terms),
            *limit.values,
            _MOST_RANKED,
        )
        first = {number: row & (MOST_PASSAGES - 1) for number, _, row in held}
        count = {number: passages for number, passages, _ in held}
        in_title = frozenset(titled)
        found = ({*titled, *anywhere, *first}) - excluded
        best = sorted(found, key=lambda n: (n in in_title, count.get(n, 0), n), reverse=True)
        return ((number, first.get(number)) for number in best)

    def _rows_of(self, table: str, expression: str, most: int) -> list[int]:
        limit = self._limit
        return self._column(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? {limit.sql('rowid')} "
            "ORDER BY rowid DESC LIMIT ?",
            expression,
            *limit.values,
            most,
        )

    def _with_phrases(
        self, places: Iterable[tuple[int, int | None]]
    ) -> Iterator[tuple[int, int | None]]:
        """Yield the articles that have every phrase, with the passage of the first one."""
        phrases = [
            tuple(wanted(self._column, word) for word in phrase)
            for phrase in phrase_words(self._query)
        ]
        if not phrases:
            yield from places
            return
        markers = [[Marker(self._column, terms) for terms in phrase] for phrase in phrases]
        for number, _ in places:
            found = [
                self._phrase_place(number, phrase, marks)
                for phrase, marks in zip(phrases, markers, strict=True)
            ]
            if None not in found:
                yield number, found[0]

    def _phrase_place(
        self, number: int, phrase: tuple[tuple[Wanted, ...], ...], markers: list[Marker]
    ) -> int | None:
        """Return the passage of an article in which the words of a phrase follow each other."""
        terms = tuple(term for terms in phrase for term in terms)
        held = self._passages_with(number, passage_query(terms))
        language, texts = self._text(number) if held else (Language.EN, ())
        for place in held:
            if markers[0].stand_together(markers[1:], texts[place].text, language):
                return place
        return None

    def _passages_with(self, number: int, expression: str) -> list[int]:
        """Return the passages of an article that an expression matches, in order."""
        start = number << PASSAGE_BITS
        found = self._column(
            "SELECT rowid FROM passage_word WHERE passage_word MATCH ? AND rowid BETWEEN ? AND ? "
            "ORDER BY rowid",
            expression,
            start,
            start + MOST_PASSAGES - 1,
        )
        return [row - start for row in found]

    def _text(self, number: int) -> tuple[Language, tuple[Passage, ...]]:
        ((language, packed),) = self._select(
            "SELECT language, packed FROM article JOIN body ON body.article = article.number "
            "WHERE article.number = ?",
            number,
        )
        return Language(language), passages(packed)

    def _place(self, number: int, any_word: str) -> int:
        """Return the first passage with one of the words, 0 where only the title has them."""
        return next(iter(self._passages_with(number, any_word)), 0)

    def _hit(self, number: int, place: int, marker: Marker) -> Hit:
        ((article_id, title, published, publisher),) = self._select(
            "SELECT id, label, published, publisher FROM article WHERE number = ?", number
        )
        language, found = self._text(number)
        text = found[place].text
        piece = snippet(text, marker.spans(text, language))
        return Hit(
            article_id=ArticleId(article_id),
            title=title,
            title_spans=tuple(marker.spans(title, language)),
            published=date(published),
            publisher=publisher,
            passage=place,
            snippet=piece.text,
            spans=piece.spans,
            start=piece.start,
        )

    def _column(self, sql: str, *values: object) -> list[Any]:
        return [row[0] for row in self._select(sql, *values)]
