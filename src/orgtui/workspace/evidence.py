"""Where one can see that an answer is right: a record, or the sentence of an article."""

from typing import TYPE_CHECKING

from orgtui.articles.article import ArticleId
from orgtui.errors import OrgtuiError
from orgtui.facts.ids import FactId
from orgtui.quiz.deck import deck_of
from orgtui.quiz.deck_ids import article_of
from orgtui.quiz.question import Question
from orgtui.values import value

if TYPE_CHECKING:
    from orgtui.workspace.opening import Workspace


@value
class Place:
    """A passage of an article in the library."""

    article: ArticleId
    passage: int


def has_evidence(question: Question) -> bool:
    """Whether there is a record or an article of the library to open; nothing is read for it."""
    return bool(question.facts) or _article(question) is not None


def evidence(workspace: "Workspace", question: Question) -> FactId | Place | None:
    """Return what to open; None for a written question that rests on a page elsewhere."""
    article = _article(question)
    place = _place(workspace, article, question.explanation) if article is not None else None
    return place or next(iter(question.facts), None)


def _article(question: Question) -> ArticleId | None:
    return article_of(deck_of(question.unit) or "")


def _place(workspace: "Workspace", key: ArticleId, sentence: str) -> Place | None:
    """Return where a sentence stands, None where its article is gone."""
    try:
        passages = workspace.library.article(key).passages
    except OrgtuiError:
        return None
    found = (n for n, passage in enumerate(passages) if sentence in passage.text)
    return Place(article=key, passage=next(found, 0))
