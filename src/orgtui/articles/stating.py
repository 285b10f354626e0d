"""The dated facts that an article states: who joined, chaired, took office, met, and when."""

from collections.abc import Callable, Iterable, Iterator

from orgtui.articles.article import Article
from orgtui.articles.proposal import Statement
from orgtui.articles.statements.belonging.reading import asked
from orgtui.articles.statements.chairs.phrases import chairmanships
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.foundings.reading import foundings
from orgtui.articles.statements.membership.phrases import memberships
from orgtui.articles.statements.merging import merged
from orgtui.articles.statements.offices.ministries import with_ministry
from orgtui.articles.statements.offices.phrases import offices
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import is_question, is_untrue
from orgtui.articles.statements.sentence.exclusions_english import Exclusions
from orgtui.articles.statements.sentence.exclusions_kazakh import is_excluded_in_kazakh
from orgtui.articles.statements.sentence.exclusions_russian import is_excluded
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.jubilees import as_of_old
from orgtui.articles.statements.sentence.members import Members
from orgtui.articles.statements.sentence.mentions import frames
from orgtui.articles.statements.sentence.parties import PartyIndex, as_proposed
from orgtui.articles.statements.sentence.rivals import Named
from orgtui.articles.statements.sentence.spoken_kazakh import SpokenOf
from orgtui.articles.statements.sentence.topics import (
    hero_of,
    homeland_of,
    land_of_headline,
    names_states,
    topic_of,
)
from orgtui.articles.statements.summits.reading import summits
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.facts.records import Entity

_READERS: tuple[Callable[[Frame, Discourse], Iterator[Draft]], ...] = (
    foundings,
    memberships,
    summits,
    chairmanships,
    offices,
)


_ORGANISED = (EntityKind.ORGANISATION, EntityKind.BODY)
"""What a headline names that its article speaks of from the first sentence on."""


def statements(article: Article, entities: Iterable[Entity] | PartyIndex) -> tuple[Statement, ...]:
    """Return the facts that an article's sentences state, in its order.

    Names come from the entities, or from an index of them that serves many articles. Dates are
    as precise as the sentence; what is relative is resolved against the day of publication.
    """
    index = entities if isinstance(entities, PartyIndex) else PartyIndex(entities)
    text = article.text
    found = merged(_stated(article, index), text, lambda city: index.home(city, article.language))
    return tuple(with_ministry(statement, text) for statement in found)


def _stated(article: Article, index: PartyIndex) -> Iterator[Statement]:
    topic = topic_of(article, index)
    land = land_of_headline(article, index)
    before = Discourse(
        index=index,
        language=article.language,
        published=article.published,
        topic=topic,
        organisation=topic if any(link.kind in _ORGANISED for link in article.headline) else None,
        hero=hero_of(article, index),
        homeland=homeland_of(article, index),
        subject=land,
        lone_state=land,
        members=Members(
            named=(Named(state=land),) if land and article.language is Language.RU else ()
        ),
        spoken=SpokenOf(has_states=names_states(article)),
    )
    exclusions = Exclusions(before)
    for frame in frames(article, index, topic):
        before.opens(frame)
        exclusions.opens(frame)
        if is_question(frame.mask):
            asked(frame, before)
            continue
        if is_untrue(frame.mask):
            continue
        for reader in _READERS:
            for draft in exclusions.left(reader(frame, before), frame):
                if not (
                    is_excluded(draft, frame, before)
                    or is_excluded_in_kazakh(draft, frame, before, exclusions.last)
                ):
                    yield _bound(as_of_old(draft, frame, before.published), frame)
        before.has_read(frame)
        exclusions.has_read(frame)


def _bound(draft: Draft, frame: Frame) -> Statement:
    return Statement(
        kind=draft.kind,
        organisation=as_proposed(draft.organisation),
        who=as_proposed(draft.who) if draft.who else None,
        role=draft.role,
        start=draft.start,
        end=draft.end,
        quote_start=frame.start,
        quote_end=frame.end,
    )
