"""A page in, an article out: the steps of cleaning in their order."""

from collections.abc import Sequence
from dataclasses import replace

from orgtui.articles.article import Article, DropReason, Passage
from orgtui.articles.cleaning.dating import publication_date
from orgtui.articles.cleaning.day_in_address import address_date
from orgtui.articles.cleaning.publishing import publisher
from orgtui.articles.cleaning.sifting import cleaned
from orgtui.articles.language import language_of
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.mail import letter_head, without_head
from orgtui.articles.lines.text_lines import text_blocks
from orgtui.facts.names import Language

_RESCUE_WORDS = 12
"""With fewer words the markup has given the article away as something else."""


def text_article(text: str) -> Article:
    """Read a text page: an article with the site's lines around it, or without."""
    blocks = text_blocks(text)
    letter = letter_head(blocks)
    blocks = without_head(blocks, letter.end)
    page = cleaned(blocks, _printed(letter.subject, blocks))
    return Article(
        title=page.title or letter.subject,
        published=publication_date(blocks, page) or letter.sent,
        publisher=publisher(blocks, page),
        language=_language(page.passages, page.title),
        passages=page.passages,
        dropped=page.dropped,
    )


def html_article(html: str) -> Article:
    """Read an HTML page, by its markup first and by its lines where the markup is silent."""
    from orgtui.articles.cleaning.head import Head, agreed
    from orgtui.articles.lines.markup import html_blocks, parsed

    tree = parsed(html)
    head = Head(tree)
    markup = html_blocks(tree)
    shown = (block for block in markup.blocks if block.reason is not DropReason.MENU)
    lines = tuple(block.text for block in shown)
    title = head.title(markup.headings, lines, _running_text(markup.blocks))
    page = cleaned(markup.blocks, title)
    if sum(len(passage.text.split()) for passage in page.passages) < _RESCUE_WORDS:
        page = cleaned([replace(block, reason=None) for block in markup.blocks], title)
    address = address_date(head.address())
    in_address = address if address is not None and address.is_exact else None
    stated = agreed(head.published() or in_address, publication_date(markup.blocks, page))
    beside = head.site_beside(title)
    return Article(
        title=page.title,
        published=stated or head.published_in_sight() or address,
        publisher=_other_than(page.title, head.publisher())
        or publisher(markup.blocks, page, beside)
        or beside
        or _other_than(page.title, head.logo()),
        language=_language(page.passages, page.title),
        passages=page.passages,
        dropped=page.dropped,
    )


def _other_than(title: str, name: str) -> str:
    """Return the name of a site, unless it is the headline: some sites mix the two up."""
    return "" if headline_key(name) == headline_key(title) else name


def _printed(subject: str, blocks: Sequence[Block]) -> str:
    """Return the subject of a letter if the letter has it as its headline too."""
    key = headline_key(subject) if subject else ""
    return subject if subject and any(block.key == key for block in blocks) else ""


def _language(passages: Sequence[Passage], title: str) -> Language:
    return language_of("\n".join(passage.text for passage in passages) or title)


def _running_text(blocks: Sequence[Block]) -> str:
    return "\n".join(block.text for block in blocks if block.reason is None and block.is_prose)
