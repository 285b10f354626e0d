"""Which lines of an HTML page are its main part, by the elements that they stand in."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from orgtui.articles.article import DropReason
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.element_names import is_article_text
from orgtui.articles.lines.furniture import ends_article, opens_other_news

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAIN_SHARE = 0.75
_NAMED_SHARE = 0.15
_RIVAL_SHARE = 0.5
_FEWEST_WORDS = 30
_HEADLINE_REACH = 5
_FEWEST_TITLE_WORDS = 3
_FEWEST_PARAGRAPHS = 3
_ALL_PARAGRAPHS = 0.8
_CONTAINERS = frozenset({"div", "section", "article", "aside", "main", "body"})

_Piece = tuple[Block, "HtmlElement"]
"""A line and the element that it stands in."""
_Weights = Mapping["HtmlElement", int]
"""How many words of running text stand in each element."""


def placed(pieces: Sequence[_Piece], page_title: str) -> tuple[Block, ...]:
    """Return the lines of a page; those outside its main part, and its cards, have a reason.

    `page_title` is the key of the title of the page's window.
    """
    blocks = [block for block, _ in pieces]
    weights = _weights_of(pieces)
    named = _named_part(weights)
    inside = _main_part(pieces, named, weights)
    first = _headline_before(pieces, inside, page_title)
    for number, block in enumerate(blocks):
        if not first <= number < inside.stop and block.reason is None:
            blocks[number] = replace(block, reason=DropReason.OUTSIDE)
        elif named is not None and number in inside:
            blocks[number] = replace(block, is_in_text=True)
    for number in _cards(pieces, range(first, inside.stop)):
        blocks[number] = replace(blocks[number], reason=DropReason.OTHER_NEWS)
    return tuple(blocks)


def _main_part(pieces: Sequence[_Piece], named: "HtmlElement | None", weights: _Weights) -> range:
    """Return the lines of the page's main part.

    It is the element that says so, or the smallest one with most of the running text.
    """
    if not weights:
        return range(len(pieces))
    deepest = named
    if deepest is None:
        total = max(weights.values())
        main = [element for element, weight in weights.items() if weight >= _MAIN_SHARE * total]
        deepest = max(main, key=_depth_of)
    if any(element is deepest for _, element in pieces):
        # One long paragraph is not the article: its container may hold others.
        outer = deepest.getparent()
        deepest = deepest if outer is None else outer
    inside = [n for n, (_, e) in enumerate(pieces) if e is deepest or deepest in e.iterancestors()]
    return range(inside[0], inside[-1] + 1)


def _weights_of(pieces: Sequence[_Piece]) -> _Weights:
    """Return how many words of running text stand in each element."""
    weights: Counter[HtmlElement] = Counter()
    for block, element in pieces:
        if block.reason is None and block.is_prose:
            weights[element] += block.words
            weights.update(dict.fromkeys(element.iterancestors(), block.words))
    return weights


def _named_part(weights: _Weights) -> "HtmlElement | None":
    """Return the element that says of itself that it is the article's text, if one alone does."""
    named = set(filter(is_article_text, weights))
    outer = [e for e in named if named.isdisjoint(e.iterancestors())]
    outer.sort(key=lambda element: -weights[element])
    if not outer or any(weights[e] > _RIVAL_SHARE * weights[outer[0]] for e in outer[1:]):
        return None
    found = outer[0]
    for element in sorted(named, key=_depth_of):
        if found in element.iterancestors() and weights[element] >= _MAIN_SHARE * weights[found]:
            found = element
    is_enough = weights[found] >= max(_FEWEST_WORDS, _NAMED_SHARE * max(weights.values()))
    return found if is_enough else None


def _depth_of(element: "HtmlElement") -> int:
    return sum(1 for _ in element.iterancestors())


def _cards(pieces: Sequence[_Piece], main: range) -> Iterator[int]:
    """Yield the lines that do not stand in paragraphs like the text around them.

    A text that is all in paragraphs has its cards (other news, invitations) in bare containers.
    """
    prose = [n for n in main if pieces[n][0].reason is None]
    prose = [n for n in prose if pieces[n][0].is_prose]
    total = sum(pieces[n][0].words for n in prose)
    marked = sum(pieces[n][0].words for n in prose if pieces[n][1].tag == "p")
    if len(prose) < _FEWEST_PARAGRAPHS or marked < _ALL_PARAGRAPHS * total:
        return
    for number in range(prose[0] + 1, prose[-1]):
        block, element = pieces[number]
        is_marked = block.is_item or block.is_row or block.is_strong or block.is_lead
        is_plain = not (block.level or is_marked)
        is_head = opens_other_news(block.text) or ends_article(block.text)
        if element.tag in _CONTAINERS and is_plain and not block.ends_sentence and not is_head:
            yield number


def _headline_before(pieces: Sequence[_Piece], main: range, title: str) -> int:
    """Return the line of the headline above the text, or in it.

    It is an h1 that the page's title repeats, or such a line, or what is printed large near the
    text, an h1 before all: a standfirst often stands between the headline and the text's element.
    """
    text = next((n for n in main if pieces[n][0].is_prose), main.start)
    if any(_is_in_title(pieces[n][0], title) for n in range(main.start, text)):
        return main.start
    above = [n for n in range(main.start) if pieces[n][0].reason is None]
    headings = [n for n in above if pieces[n][0].level == 1]
    titled = [n for n in above if _is_in_title(pieces[n][0], title)]
    near = [n for n in above if n >= main.start - _HEADLINE_REACH]
    large = [n for n in near if 0 < pieces[n][0].level <= 3 or pieces[n][0].is_strong]
    both = [n for n in headings if n in titled]
    first_near = [n for n in headings if n in near]
    return next(reversed(both or titled or first_near or large or headings), main.start)


def _is_in_title(block: Block, page_title: str) -> bool:
    key = block.key
    is_part = page_title.startswith(key) or page_title.endswith(key)
    return block.words >= _FEWEST_TITLE_WORDS and is_part
