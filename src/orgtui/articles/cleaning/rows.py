"""Lines that look like furniture and are an article's own: the days of a chronicle, tables."""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.day_words import TIME

_FEWEST_ROWS = 3
_SUBHEAD_WORDS = 6
_CELL_GAP = re.compile(r"\t| {3,}")
_FEWEST_DATES = 3
YEAR = re.compile(
    r"(?:1[6-9]|20)\d\d(?:\s?[-–—/]\s?(?:(?:1[6-9]|20)\d\d|\d\d))?(?:\s(?:годы?|гг?\.|жыл\w*))?"
)
"""A year or some years, as chronicles put them above what happened."""


def chronicle(blocks: Sequence[Block], reasons: Sequence[DropReason | None]) -> Sequence[int]:
    """Return the dates that are subheads of a text: several, each between two of its paragraphs."""
    found: list[int] = []
    is_text_above = False
    for number, (block, reason) in enumerate(zip(blocks[:-1], reasons, strict=False)):
        is_date = reason is DropReason.DATE or YEAR.fullmatch(block.text) is not None
        if is_date and block.reason is None and is_text_above and not TIME.search(block.text):
            found += [number] if reasons[number + 1] is None and blocks[number + 1].is_prose else []
        elif reason is None:
            is_text_above = block.is_prose
    return found if len(found) >= _FEWEST_DATES else ()


def table_rows(blocks: Sequence[Block], reasons: Sequence[DropReason | None]) -> Iterator[int]:
    """Yield the rows of tables that were copied as text: as many cells in each, one a number."""
    begin = 0
    while begin < len(blocks):
        end, width = begin, cells(blocks[begin])
        while end < len(blocks) and reasons[end] is not None and cells(blocks[end]) == width:
            end += 1
        rows = range(begin, end) if width > 1 else ()
        figures = sum(re.search(r"\d", blocks[number].text) is not None for number in rows)
        if figures >= _FEWEST_ROWS and _is_below_text(blocks, reasons, begin):
            yield from rows
        begin = max(end, begin + 1)


def _is_below_text(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether the line above is a sentence, or a subhead below one."""
    if number > 0 and blocks[number - 1].is_sentence:
        return True
    is_headed = number > 1 and reasons[number - 1] is None and blocks[number - 2].is_sentence
    return is_headed and blocks[number - 1].words <= _SUBHEAD_WORDS


def cells(block: Block) -> int:
    """Return into how many cells wide spaces part a line."""
    has_gap = "   " in block.raw or "\t" in block.raw
    return len(_CELL_GAP.split(block.raw.strip())) if has_gap else 1
