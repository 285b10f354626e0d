"""Lines that a page prints twice, or first in part: captions, and leads cut short."""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.block import Block, headline_key

_CUT = re.compile(r"\s*(?:\.\.\.|…)$")
_FEWEST_WORDS = 8
_MOST_TWINS = 2
_REACH = 6


def repeats(blocks: Sequence[Block]) -> Iterator[tuple[int, DropReason]]:
    """Yield the numbers of the lines that only repeat, with the reason for leaving them out."""
    twins = list(_twins(blocks))
    if len(twins) <= _MOST_TWINS:
        for number in twins:
            yield number, DropReason.CAPTION
            yield number + 1, DropReason.CAPTION
    for number, block in enumerate(blocks):
        if block.words >= _FEWEST_WORDS and _is_said_whole_below(blocks, number):
            yield number, DropReason.HEADLINE


def _twins(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield sentences that stand twice in a row, as captions do; headlines have no full stop."""
    for number in range(len(blocks) - 1):
        block = blocks[number]
        is_sentence = block.is_prose and block.text.endswith(".")
        if is_sentence and headline_key(block.text) == headline_key(blocks[number + 1].text):
            yield number


def _is_said_whole_below(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line breaks off in dots and a line below it goes on."""
    text = blocks[number].text
    if _CUT.search(text) is None:
        return False
    start = headline_key(_CUT.sub("", text))
    below = blocks[number + 1 : number + 1 + _REACH]
    return any(start in headline_key(other.text) and other.text != text for other in below)
