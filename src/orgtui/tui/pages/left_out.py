"""What the cleaning of a page left out of an article, and why."""

from itertools import groupby

from orgtui.articles.article import Article, ArticleId
from orgtui.articles.cleaning.explaining import explained
from orgtui.text.shortening import shortened
from orgtui.tui.layout import Page
from orgtui.tui.pages.writing import BLANK, Composer, Reader, heading, muted, plain, title
from orgtui.tui.places import Reading


def left_out_page(key: ArticleId, article: Article, reader: Reader) -> Page:
    """Compose the lines of the page that are no part of its article, in their order."""
    say = reader.say
    paragraphs = [
        title(say("What was left out")),
        Composer().link(shortened(article.label), Reading(article=key)).done(),
    ]
    if not article.dropped:
        paragraphs += (BLANK, plain(say("Nothing: the whole page is the article.")))
    for reason, lines in groupby(article.dropped, key=lambda line: line.reason):
        paragraphs += heading(explained(reason, say))
        paragraphs += (plain(line.text, indent=2) for line in lines)
    if article.dropped:
        count = say.many("{number} line", "{number} lines", len(article.dropped))
        paragraphs += (BLANK, muted(count))
    return Page(paragraphs=tuple(paragraphs))
