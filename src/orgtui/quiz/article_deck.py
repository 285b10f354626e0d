"""An article as a deck: the gaps of its sentences are its questions."""

from collections.abc import Iterable, Iterator
from datetime import date

from orgtui.articles.article import Article, ArticleId
from orgtui.articles.proposal import Proposal
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import OrganisationId, SourceId
from orgtui.facts.phrasing import date_text
from orgtui.facts.records import Source
from orgtui.quiz.cloze import Gap, gaps
from orgtui.quiz.deck import Deck, WrittenQuestion
from orgtui.quiz.deck_ids import ARTICLE_PREFIX, article_deck_id
from orgtui.quiz.giveaways import is_given_away, names_a_people
from orgtui.quiz.moments import date_answer, date_kind
from orgtui.quiz.naming import as_of
from orgtui.quiz.ordering import shuffled
from orgtui.quiz.question import Answer, AnswerKind, Question, QuestionId, QuestionKind, UnitId
from orgtui.quiz.wording import precision, word
from orgtui.text.folding import fold
from orgtui.text.shortening import shortened

_SHIPPED = "orgtui"
"""Who publishes what comes with the app."""
_LEAST_RIVALS = 2
_MOST_RIVALS = 3


def article_deck(
    article_id: ArticleId,
    article: Article,
    proposals: Iterable[Proposal],
    base: FactBase,
    read: date,
) -> Deck:
    """Return the deck of an article; `read` is the day on which it was added or opened.

    It may be without questions: not every article has a sentence that can be asked about.
    """
    return Deck(
        id=article_deck_id(article_id),
        file=f"orgtui read {article_id}",
        title={article.language: shortened(article.label)},
        questions=tuple(_questions(article_id, article, proposals, base, read)),
    )


def _questions(
    article_id: ArticleId,
    article: Article,
    proposals: Iterable[Proposal],
    base: FactBase,
    read: date,
) -> Iterator[WrittenQuestion]:
    own = word("cloze.own", article.language)
    source = Source(
        id=SourceId(f"{ARTICLE_PREFIX}{article_id}"),
        title=shortened(article.label),
        publisher=article.publisher or (_SHIPPED if article.organisation else own),
        url=f"orgtui read {article_id}",
        published=article.published,
        accessed=PartialDate.of(read),
    )
    language = article.language
    for gap in gaps(article, proposals, base):
        if _tells(gap, gap.text, article):
            continue
        days = [as_of(base, OrganisationId(fact.partition("/")[0])) for fact in gap.facts]
        yield WrittenQuestion(
            id=gap.key,
            kind=QuestionKind.CLOZE,
            ask={language: _asked(gap, article)},
            explain={language: gap.sentence},
            expects=gap.expects,
            answers=(gap.answer,),
            choices=_choices(gap),
            facts=gap.facts,
            sources=(source,),
            as_of=min(days, default=read),
        )


def _asked(gap: Gap, article: Article) -> str:
    """Return the words around the gap: what is missing, and whose sentence it is."""
    language = article.language
    is_date = gap.expects in (AnswerKind.DATE, AnswerKind.YEAR)
    moment = PartialDate.parse(gap.answer.id) if is_date else None
    what = precision(moment, language) if moment else word(f"cloze.{gap.expects.value}", language)
    if gap.facts and not gap.needs_day:
        return word("cloze.proven", language).format(what=what, text=gap.text)
    return word("cloze.article", language).format(
        what=what, text=gap.text, source=_called(gap, article)
    )


def _called(gap: Gap, article: Article) -> str:
    """Return what the article is called without its answer: its title, else its publisher."""
    day = date_text(article.published, article.language) if article.published else ""
    label = shortened(article.label)
    parts = [part for part in (label, day) if part and not _tells(gap, part, article)]
    if label in parts:
        return ", ".join(parts)
    return ", ".join(part for part in (article.publisher, *parts) if part) or "…"


def _tells(gap: Gap, text: str, article: Article) -> bool:
    """Whether a text has the answer in it, or the adjective of a state."""
    question = Question(
        id=QuestionId(gap.key),
        unit=UnitId(gap.key),
        kind=QuestionKind.CLOZE,
        language=article.language,
        prompt=text,
        expects=gap.expects,
        answers=(gap.answer,),
        facts=(),
        as_of=date.min,
    )
    if gap.expects is AnswerKind.STATE and names_a_people(text, gap.answer.id):
        return True
    return is_given_away(question)


def _choices(gap: Gap) -> tuple[Answer, ...]:
    """Return the answer among others to choose from; empty where too few are surely others."""
    if gap.expects in (AnswerKind.DATE, AnswerKind.YEAR):
        rivals = list(_other_dates(gap.answer))
    else:
        seen = {fold(name) for name in gap.answer.names.spellings()}
        rivals = []
        for rival in gap.rivals:
            names = {fold(name) for name in rival.names.spellings()}
            if seen.isdisjoint(names):
                rivals.append(rival)
                seen |= names
    if len(rivals) < _LEAST_RIVALS:
        return ()
    options = (gap.answer, *rivals[:_MOST_RIVALS])
    return tuple(shuffled(((option.id, option) for option in options), gap.key))


def _other_dates(answer: Answer) -> Iterator[Answer]:
    """Yield the same date of the years around it."""
    moment = PartialDate.parse(answer.id)
    for years in (-1, 1, -2):
        try:
            other = PartialDate(year=moment.year + years, month=moment.month, day=moment.day)
        except ValueError:
            continue
        if date_kind(other) is date_kind(moment):
            yield date_answer(other)
