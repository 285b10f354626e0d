"""An article from a document whose paragraphs are marked: Markdown, Word, EPUB, PDF."""

from collections.abc import Sequence
from dataclasses import dataclass

from orgtui.articles.article import Article, DroppedLine, Passage, PassageKind
from orgtui.articles.cleaning.dating import publication_date
from orgtui.articles.cleaning.publishing import publisher
from orgtui.articles.cleaning.sifting import cleaned
from orgtui.articles.language import language_of
from orgtui.articles.lines.block import Block, headline_key
from orgtui.facts.dates import PartialDate

_HEAD = 12
"""How many of the first lines may hold the title that a document names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a document says about itself beside its text."""

    title: str = ""
    published: PartialDate | None = None
    publisher: str = ""


def document_article(blocks: Sequence[Block], stated: Stated) -> Article:
    """Read the paragraphs of a document; the site's lines around them are left out.

    What is stated is believed over what the lines seem to say.
    """
    page = cleaned(blocks, stated.title)
    title = page.title
    return Article(
        title=title,
        published=stated.published or publication_date(blocks, page),
        publisher=stated.publisher or publisher(blocks, page),
        language=language_of("\n".join(passage.text for passage in page.passages) or title),
        passages=page.passages,
        dropped=page.dropped,
    )


def chapters_article(chapters: Sequence[Sequence[Block]], stated: Stated) -> Article:
    """Read a book: each chapter is cleaned alone, and its headline becomes a subhead."""
    passages: list[Passage] = []
    dropped: list[DroppedLine] = []
    first: Article | None = None
    for blocks in chapters:
        part = document_article(blocks, Stated())
        dropped += part.dropped
        if part.passages:
            first = first or part
            if headline_key(part.title) not in ("", headline_key(stated.title)):
                passages.append(Passage(kind=PassageKind.HEADING, text=part.title))
            passages += part.passages
    title = stated.title or (first.title if first else "")
    return Article(
        title=title,
        published=(first.published if first else None) or stated.published,
        publisher=stated.publisher or (first.publisher if first else ""),
        language=language_of("\n".join(passage.text for passage in passages) or title),
        passages=tuple(passages),
        dropped=tuple(dropped),
    )


def printed_title(title: str, blocks: Sequence[Block]) -> str:
    """Return a title that a document's properties name if its text begins with it too.

    Properties often keep the title of the template, or of the document it was made from.
    """
    key = headline_key(title)
    return title if any(key and b.key == key for b in blocks[:_HEAD]) else ""
