"""How the text of an article closes: short sentences, lists, and the background of its matter."""

import re
from collections.abc import Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.own_text import BACKGROUND
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.furniture import ends_article, opens_other_news

_LEAD_IN = 3
_PAUSE = re.compile(r"(?:\*\s*){1,5}|<\s*(?:…|\.\.\.)\s*>|…|\.\.\.")
_PAIR = re.compile(r"\s[–—-]\s")
"""What parts the two halves of an item: a year and what happened, a country and its envoy."""


def with_tail(blocks: Sequence[Block], reasons: Sequence[DropReason | None], end: int) -> int:
    """Take along the short sentences, list items and background that close an article."""
    while end < len(blocks):
        if _is_pause(blocks, reasons, end) or _is_pointer(blocks, reasons, end):
            end += 1
        block = blocks[end]
        is_head = opens_other_news(block.text) or ends_article(block.text)
        if reasons[end] is not None or is_head or block.linked > 0.6:
            break
        is_item = block.is_list_item or _goes_on_with_list(blocks, end) or _heads_list(blocks, end)
        is_sentence = block.ends_fully and not block.level and not block.is_cut
        if not (is_item or is_sentence or _opens_list(blocks, reasons, end)):
            if not _opens_background(blocks, reasons, end):
                break
            end += 1
        end += 1
    return end


def _is_pause(blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int) -> bool:
    """Whether a line is the asterisks or dots between two parts of one text."""
    if _PAUSE.fullmatch(blocks[number].text) is None or number + 1 >= len(blocks):
        return False
    after = blocks[number + 1]
    return reasons[number + 1] is None and after.ends_fully and after.words >= _LEAD_IN


def _is_pointer(blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int) -> bool:
    """Whether a line points to one other article, and the last sentence of this one follows."""
    is_last = number + 1 >= len(blocks)
    if (
        reasons[number] is not DropReason.OTHER_NEWS
        or opens_other_news(blocks[number].text)
        or is_last
    ):
        return False
    after = blocks[number + 1]
    is_sentence = after.text.endswith(".") and after.words >= _LEAD_IN and ":" not in after.text
    return reasons[number + 1] is None and is_sentence


def _goes_on_with_list(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is the next item of a list whose items end with commas or semicolons."""
    before, text = blocks[max(0, number - 1)].text, blocks[number].text
    if number == 0 or (blocks[number].gap and not before.endswith(":")):
        return False
    if before.endswith((":", ";")) and text.endswith((";", ",")):
        return True
    return _PAIR.search(text) is not None and (before.endswith(":") or bool(_PAIR.search(before)))


def _heads_list(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line heads a list in the element of the text, where no other news are listed."""
    item = blocks[number + 1 : number + 2]
    is_head = blocks[number].level > 1 and blocks[number].is_in_text
    return is_head and any(b.is_item and b.is_in_text and b.linked <= 0.6 for b in item)


def _opens_background(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether a line is a subhead of the last, short section."""
    is_subhead = blocks[number].level > 1 or BACKGROUND.fullmatch(blocks[number].text) is not None
    if not is_subhead or number + 1 >= len(blocks) or reasons[number + 1] is not None:
        return False
    return blocks[number + 1].ends_fully and blocks[number + 1].words >= _LEAD_IN


def _opens_list(blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int) -> bool:
    """Whether a line ends with a colon and the next one is an item."""
    if not blocks[number].text.endswith(":") or number + 1 >= len(blocks):
        return False
    item = blocks[number + 1]
    is_item = item.is_list_item or item.text.endswith((";", ","))
    return is_item and reasons[number + 1] is None and blocks[number].words >= _LEAD_IN
