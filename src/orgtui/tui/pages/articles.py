"""The shelf, one article, and what a search found."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from orgtui.articles.article import Article, Link, Passage, PassageKind
from orgtui.articles.library.shelf import ArticleSummary, Hit
from orgtui.facts.ids import (
    CityId,
    EntityKind,
    FactId,
    OrganisationId,
    PersonId,
    SourceId,
    StateId,
)
from orgtui.facts.phrasing import date_text
from orgtui.text.shortening import shortened
from orgtui.tui.layout import Page, PageLink, Paragraph, Span
from orgtui.tui.pages.writing import BLANK, Composer, Reader, bar, heading, muted, plain, title
from orgtui.tui.places import (
    CityPage,
    OrganisationPage,
    PersonPage,
    Place,
    Reading,
    RecordPage,
    StatePage,
)

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase
    from orgtui.facts.records import Entity

_READ = 0.99
_ENDINGS = (".", "!", "?", "…", "»", ")", "”")


def shelf_page(articles: Iterable[ArticleSummary], reader: Reader, filters: str = "") -> Page:
    """Compose the list of articles: the learner's own, then those that came with the app.

    `filters` is what was typed to see only some of them.
    """
    say = reader.say
    articles = tuple(articles)
    own = [article for article in articles if not article.is_shipped]
    shipped = [article for article in articles if article.is_shipped]
    paragraphs = [title(say("Articles"))]
    if filters:
        paragraphs.append(muted(say("Only: {filters} · Esc shows all", filters=filters), indent=2))
    if filters and not articles:
        paragraphs += (BLANK, plain(say("None of them is like that."), indent=2))
        return Page(paragraphs=tuple(paragraphs))
    paragraphs += heading(say("Yours · {count}", count=len(own)))
    if not own and not filters:
        paragraphs.append(plain(say("None yet. Save a news page and add it:"), indent=2))
        paragraphs.append(muted("orgtui add page.html", indent=4))
    for article in own:
        paragraphs += article_lines(article, reader)
    shipped.sort(key=lambda a: (a.language is not reader.language, a.organisation))
    paragraphs += heading(say("With the app · {count}", count=len(shipped)))
    for article in shipped:
        paragraphs += article_lines(article, reader)
    return Page(paragraphs=tuple(paragraphs))


def article_lines(article: ArticleSummary, reader: Reader) -> Iterator[Paragraph]:
    """Yield an article as two lines of a list: its title, and what is known of it."""
    say = reader.say
    line = Composer(indent=2, hang=4)
    yield line.link(shortened(article.title), Reading(article=article.id)).done()
    parts = [date_text(article.published, reader.language)] if article.published else []
    parts += [article.publisher] if article.publisher else []
    parts.append(article.language.value)
    parts.append(say.many("{number} word", "{number} words", article.words))
    if article.progress >= _READ:
        parts.append(say("read"))
    elif article.progress > 0:
        parts.append(f"{bar(article.progress, 5)} {article.progress:.0%}")
    yield muted(" · ".join(parts), indent=4)


@lru_cache(maxsize=4096)
def target_of(kind: EntityKind, key: str) -> Place:
    """Return the page of an entity; `key` of a body is "organisation/body"."""
    match kind:
        case EntityKind.STATE:
            return StatePage(state=StateId(key))
        case EntityKind.ORGANISATION:
            return OrganisationPage(organisation=OrganisationId(key))
        case EntityKind.PERSON:
            return PersonPage(person=PersonId(key))
        case EntityKind.CITY:
            return CityPage(city=CityId(key))
        case _:
            organisation, _, part = key.partition("/")
            return RecordPage(fact=FactId(f"{organisation}/{kind.value}/{part}"))


def reading_page(base: "FactBase", article: Article, reader: Reader) -> Page:
    """Compose an article: its title, where it is from, its passages with their links.

    The passage with number n is paragraph `passage_paragraph(n)` of the page.
    """
    paragraphs = [title(article.title or article.label), _imprint(article, reader)]
    cited = dict.fromkeys(source for passage in article.passages for source in passage.sources)
    numbers = {source: number for number, source in enumerate(cited, 1)}
    by_passage = article.passage_links()
    for passage, links in zip(article.passages, by_passage, strict=True):
        paragraphs += (BLANK, _passage(passage, links, numbers))
    sources = len(paragraphs) + 1 if cited else None
    if cited:
        paragraphs += heading(reader.say("Sources · {count}", count=len(cited)))
        for key, number in numbers.items():
            paragraphs += _cited(base, f"{article.organisation}:{key}", number, reader)
    return Page(paragraphs=tuple(paragraphs), is_prose=True, sources=sources)


def passage_paragraph(passage: int) -> int:
    """Return the number of the paragraph that shows a passage."""
    return 3 + 2 * passage


def paragraph_passage(paragraph: int) -> int:
    """Return the number of the passage that a paragraph shows, or the one after it."""
    return max(0, (paragraph - 2) // 2)


def _imprint(article: Article, reader: Reader) -> Paragraph:
    parts = [date_text(article.published, reader.language)] if article.published else []
    parts += [article.publisher] if article.publisher else []
    parts.append(reader.say.many("{number} word", "{number} words", article.words))
    return muted(" · ".join(parts))


def _passage(passage: Passage, links: tuple[Link, ...], numbers: Mapping[str, int]) -> Paragraph:
    shift = len(passage.bullet)
    notes = "".join(f" [{numbers[source]}]" for source in passage.sources)
    body = passage.bullet + passage.text
    spans = (Span(start=len(body), end=len(body) + len(notes), role="muted"),) if notes else ()
    return Paragraph(
        text=body + notes,
        role="heading" if passage.kind is PassageKind.HEADING else "",
        hang=2 if passage.kind is PassageKind.LIST_ITEM else 0,
        spans=spans,
        links=tuple(
            PageLink(
                start=link.start + shift, end=link.end + shift, target=target_of(link.kind, link.id)
            )
            for link in links
        ),
    )


def _cited(base: "FactBase", key: str, number: int, reader: Reader) -> Iterator[Paragraph]:
    """Yield a source under its number; one that the facts no longer have shows its key."""
    source = base.sources.get(SourceId(key))
    if source is None:
        yield muted(f"[{number}] {key}", indent=2)
        return
    published = f", {date_text(source.published, reader.language)}" if source.published else ""
    text = f"[{number}] {source.title} — {source.publisher}{published}"
    yield Paragraph(text=text, indent=2, hang=4)
    yield muted(source.url, indent=4)


def search_page(
    words: str, entities: "Iterable[Entity]", hits: Iterable[Hit], reader: Reader
) -> Page:
    """Compose what was found: things with such a name, then articles with such words."""
    say = reader.say
    entities, hits = tuple(entities), tuple(hits)
    paragraphs = [title(say("Search: {words}", words=words))]
    if not entities and not hits:
        paragraphs += (BLANK, plain(say("Nothing found. Try another word, in any language.")))
    if entities:
        paragraphs += heading(say("Facts · {count}", count=len(entities)))
    for entity in entities:
        name = entity.names.within(reader.language)
        line = Composer(indent=2, hang=4).link(name.short, target_of(entity.kind, entity.id))
        if not name.full.startswith(name.short):
            line.add(f" — {name.full}", "muted")
        paragraphs.append(line.done())
    if hits:
        paragraphs += heading(say("Articles · {count}", count=len(hits)))
    for hit in hits:
        line = Composer(indent=2, hang=4)
        line.link(shortened(hit.title), Reading(article=hit.article_id, passage=hit.passage))
        paragraphs.append(line.done())
        paragraphs.append(_snippet(hit))
    return Page(paragraphs=tuple(paragraphs))


def _snippet(hit: Hit) -> Paragraph:
    """Return a piece of a passage, with dots where it was cut."""
    before = "… " if hit.start else ""
    after = "" if hit.snippet.endswith(_ENDINGS) else "…"
    spans = tuple(
        Span(start=start + len(before), end=end + len(before), role="strong")
        for start, end in hit.spans
    )
    text = f"{before}{hit.snippet}{after}"
    return Paragraph(text=text, role="muted", indent=4, hang=4, spans=spans)
