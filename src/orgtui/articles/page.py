"""A page in, an article out: the steps of cleaning in their order."""

from collections.abc import Sequence
from dataclasses import replace

from orgtui.articles.article import Article, Passage
from orgtui.articles.block import Block
from orgtui.articles.cleaning import cleaned
from orgtui.articles.dating import address_date, publication_date
from orgtui.articles.language import language_of
from orgtui.articles.lines import text_blocks
from orgtui.articles.publishing import publisher
from orgtui.facts.names import Language

CLEANER = 2
"""The version of the cleaner: one more whenever it would make another article of some pages."""
_RESCUE_WORDS = 12
"""With fewer words the markup has given the article away as something else."""


def text_article(text: str) -> Article:
    """Read a text page: an article with the site's lines around it, or without."""
    blocks = text_blocks(text)
    page = cleaned(blocks)
    return Article(
        title=page.title,
        published=publication_date(blocks, page),
        publisher=publisher(blocks, page),
        language=_language(page.passages, page.title),
        passages=page.passages,
        dropped=page.dropped,
    )


def html_article(html: str) -> Article:
    """Read an HTML page, by its markup first and by its lines where the markup is silent."""
    from orgtui.articles.head import Head, agreed
    from orgtui.articles.markup import html_blocks, parsed

    tree = parsed(html)
    head = Head(tree)
    markup = html_blocks(tree)
    lines = tuple(block.text for block in markup.blocks)
    title = head.title(markup.headings, lines, _running_text(markup.blocks))
    page = cleaned(markup.blocks, title)
    if sum(len(passage.text.split()) for passage in page.passages) < _RESCUE_WORDS:
        page = cleaned([replace(block, reason=None) for block in markup.blocks], title)
    stated = agreed(head.published(), publication_date(markup.blocks, page))
    return Article(
        title=page.title,
        published=stated or head.published_in_sight() or address_date(head.address()),
        publisher=head.publisher() or publisher(markup.blocks, page) or head.site_beside(title),
        language=_language(page.passages, page.title),
        passages=page.passages,
        dropped=page.dropped,
    )


def _language(passages: Sequence[Passage], title: str) -> Language:
    return language_of("\n".join(passage.text for passage in passages) or title)


def _running_text(blocks: Sequence[Block]) -> str:
    return "\n".join(block.text for block in blocks if block.reason is None and block.is_prose)
