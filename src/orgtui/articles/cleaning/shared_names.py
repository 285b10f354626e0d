"""The name that a page's top and its foot have in common, which is its publisher's.

What stands above an article may be a site's name, a section or a slogan. The foot says whose the
page is, but often names a company. A name in both places is neither.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from orgtui.articles.cleaning.sifting import Cleaned
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.furniture import LONGEST_LINE, furniture

_TOP_LINES = 10
_FOOT_LINES = 12
_WINDOW_LINES = 3
_LISTED = 2
_LONGEST = 70
_MOST_WORDS = 9
_PARTED = re.compile(r"\s+[|—–:•·/-]+\s+|(?<=\w)[|:]\s|\s::\s|\.\s+")
_QUOTED = re.compile(r"[«“„\"]([^»”“\"]{3,50})[»”“\"]")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_OWNED = re.compile(
    r"©|\([cс]\)\s|copyright|rights reserved|редакци|учредител|зарегистр|свидетельств|\bissn\b"
    r"|\b(?:ltd|gmbh|inc|llc)\b|при (?:использовани|цитировани|перепечатк|полном|копировани)"
    r"|ссылк[аиу] (?:на|обяз)|все права|registered|imprint|responsible|publish(?:ed|er)"
    r"|licen[cs]e|құқық|куәлік|құрылтайшы|сілтеме|меншік",
    re.IGNORECASE,
)
"""What lines say who own a page."""
_OTHERS = re.compile(
    r"creative commons|powered|developed|designed|созда(?:н|ние)|разработ|дизайн|платформ"
    r"|shutterstock|getty|facebook|telegram|youtube|instagram",
    re.IGNORECASE,
)
"""What lines name besides or instead of the owner."""
_FROM = re.compile(r"(?:от|from|от кого)\s*:\s*(?P<name>[^<>@]{3,60}?)\s*<[^<>]+>$", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:о|об|about|contact|наши?|все|all|новости|news|terms|privacy)\b", re.IGNORECASE
)
"""How menus begin."""


def shared_name(blocks: Sequence[Block], page: Cleaned) -> str:
    """Return the name above the article that the foot gives as its owner's, or that comes twice."""
    title = headline_key(page.title)
    top = [block for block in blocks[: page.body_at] if block.key not in ("", title)][:_TOP_LINES]
    foot = [_padded(block.text) for block in _foot(blocks, page)]
    for name in (name for block in top for name in _names(block.text)):
        if any(_says(line, name) for line in foot):
            return name
    return _sender(top) or _repeated(top)


def _foot(blocks: Sequence[Block], page: Cleaned) -> Iterator[Block]:
    """Yield the last lines below the article that say whose the page is."""
    for block in blocks[max(page.body_end, len(blocks) - _FOOT_LINES) :]:
        text = block.text
        if len(text) <= LONGEST_LINE and _OWNED.search(text) and not _OTHERS.search(text):
            yield block


def _names(line: str) -> Iterator[str]:
    """Yield what of a line may be a name: the whole, what is quoted, what stands before a dash."""
    if len(line) > _LONGEST or furniture(line) is not None:
        return
    yield from filter(_can_be_name, _QUOTED.findall(line))
    for part in (line, _PARTED.split(line)[0]):
        bare = part.strip(" ,.|-–—:")
        name = bare if "«" in bare[1:] else bare.strip('«»"')
        if _can_be_name(name):
            yield name


def _can_be_name(text: str) -> bool:
    """Whether a text is several words that begin with a capital, and no item of a menu."""
    is_some = 1 < len(text.split()) <= _MOST_WORDS and text[0].isupper()
    return is_some and _LETTERS.search(text) is not None and not _ABOUT.match(text)


def _says(line: str, name: str) -> bool:
    """Whether a line says a name among other words."""
    key = _padded(name)
    return key in line and key != line


def _sender(top: Sequence[Block]) -> str:
    """Return who sent a newsletter, if it has that name above its text."""
    keys = [block.key for block in top]
    for block in reversed(top):
        if (sent := _FROM.match(block.text)) and headline_key(sent["name"]) in keys:
            return sent["name"]
    return ""


def _repeated(top: Sequence[Block]) -> str:
    """Return the name that is printed twice, as the window's and as the page's.

    Where several lines are printed twice, each right below itself, they list other news.
    """
    twins = sum(above.key == below.key for above, below in pairwise(top))
    first = [block.key for block in top[:_WINDOW_LINES]] if twins < _LISTED else []
    for number, block in enumerate(top):
        is_again = block.key in first[:number]
        if is_again and block.key in map(headline_key, _names(block.text)):
            return block.text
    return ""


def _padded(text: str) -> str:
    return f" {headline_key(text)} "
