"""Which article someone means by an id or by words of its title."""

import re
from collections.abc import Sequence

from orgtui.articles.library.shelf import ArticleSummary
from orgtui.errors import ArticleError, template
from orgtui.text.shortening import shortened

_ID = re.compile(r"[a-z-]+/[a-z0-9-]+\.[a-z]{2}|[0-9a-f]{12}")
_NONE = template('no article "{text}"; `orgtui read` lists all articles')
_SHORTEST_ID = 3
_SURE = 86
_NEAR = 55
_MOST_NAMED = 3
_LONGEST = 70
"""Characters of a title that is named in a sentence."""


def named_article(text: str, articles: Sequence[ArticleSummary]) -> ArticleSummary:
    """Return the one article meant by an id, the beginning of one, or words of a title.

    Raises:
        ArticleError: when none or several can be meant; names the nearest.
    """
    wanted = text.strip()
    if not articles:
        raise ArticleError("the library is empty; add an article with `orgtui add FILE`")
    by_id = _by_id(wanted, articles)
    if not by_id and _ID.fullmatch(wanted):
        raise ArticleError(_NONE, text=wanted)
    fitting = by_id or _by_words(wanted, articles)
    if not fitting:
        return _nearest(wanted, articles)
    if len(fitting) > 1:
        raise ArticleError(
            '"{text}" fits several articles: {articles}; give an id',
            text=wanted,
            articles=_listed(fitting),
        )
    return fitting[0]


def _by_id(wanted: str, articles: Sequence[ArticleSummary]) -> list[ArticleSummary]:
    same = [article for article in articles if article.id == wanted]
    if same or len(wanted) < _SHORTEST_ID:
        return same
    return [article for article in articles if article.id.startswith(wanted.lower())]


def _by_words(wanted: str, articles: Sequence[ArticleSummary]) -> list[ArticleSummary]:
    from orgtui.text.stems import stems

    words = set(stems(wanted))
    if not words:
        return []
    titles = [(article, set(stems(article.title))) for article in articles]
    same = [article for article, title in titles if title == words]
    return same or [article for article, title in titles if words <= title]


def _nearest(wanted: str, articles: Sequence[ArticleSummary]) -> ArticleSummary:
    from thefuzz import fuzz

    key = wanted.casefold()
    scored = sorted(
        (
            (fuzz.token_set_ratio(key, article.title.casefold()), n)
            for n, article in enumerate(articles)
        ),
        key=lambda pair: (-pair[0], pair[1]),
    )
    best, number = scored[0]
    is_alone = len(scored) == 1 or scored[1][0] < best
    if best >= _SURE and is_alone:
        return articles[number]
    near = [articles[n] for score, n in scored[:_MOST_NAMED] if score >= _NEAR]
    if near:
        raise ArticleError(
            'no article "{text}"; did you mean {articles}?', text=wanted, articles=_listed(near)
        )
    raise ArticleError(_NONE, text=wanted)


def _listed(articles: Sequence[ArticleSummary]) -> str:
    shown = [
        f"{article.id} ({shortened(article.title, _LONGEST)})" for article in articles[:_MOST_NAMED]
    ]
    return ", ".join(shown) + (", …" if len(articles) > _MOST_NAMED else "")
