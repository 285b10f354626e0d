"""Lines that a page prints twice, or first in part, and lists of other headlines above it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.body import QUOTATION
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.day_words import written_dates

_DOTS = ("...", "…")
_CONTENTS = re.compile(
    r"\W*(?:содержание|оглавление|contents|мазмұны)\W*(?:\[.{1,20}\])?", re.IGNORECASE
)
_ENTRY = re.compile(r"^\W*\d+(?:\.\d+)*\.?\s+(?=\w)")
_FEWEST_WORDS = 8
_FEWEST_ENTRIES = 4
_RANKED = re.compile(r"(?P<place>\d{1,2})[.)]\s+\S")
_FEWEST_PULLED = 4
_MOST_TWINS = 2
_REACH = 6
_SENTENCES = re.compile(r"(?<=[^\W\d_]{3}[.!?»”)]) (?=[^\W\da-zа-яё])")
_FEWEST_SAID = 4
_CAPTION_START = 25
_WAY_PARTS = re.compile(r"\s[/»>→|]\s")
_LONGEST_WAY = 300
_LABEL = re.compile(r"[^\W\d_].*\s[^\W\d_A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w’'-]*")
"""A line that ends with a word that is no name."""
_LABEL_WORDS = 2, 4
_FEWEST_LABELS = 4
_PLACE = re.compile(r"[^\W\d_a-zа-яё]{3,}(?:[ -][^\W\d_a-zа-яё]+)*(?:, [^\W\d_]+)? ?[–—] ?")
"""Where a text was written, in capitals: "KIGALI, Rwanda — "."""


def repeats(blocks: Sequence[Block]) -> Iterator[tuple[int, DropReason]]:
    """Yield the numbers of the lines that only repeat, with the reason for leaving them out."""
    twins = list(_twins(blocks))
    if len(twins) <= _MOST_TWINS:
        for number in twins:
            yield number, DropReason.CAPTION
            yield number + 1, DropReason.CAPTION
    for number in (*_same_places(blocks), *_below_credits(blocks), *_above_credits(blocks)):
        yield number, DropReason.CAPTION
    for number in _cut_leads(blocks):
        yield number, DropReason.HEADLINE
    for number in (*_contents(blocks), *_ways_here(blocks), *_labels(blocks)):
        yield number, DropReason.MENU
    for number in _pulled(blocks):
        yield number, DropReason.CAPTION
    for number in _numbered_above(blocks):
        yield number, DropReason.OTHER_NEWS


def _twins(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield sentences that stand twice in a row, as captions do; headlines have no full stop."""
    for number in range(len(blocks) - 1):
        block = blocks[number]
        is_sentence = block.is_prose and block.text.endswith(".")
        is_again = block.key == blocks[number + 1].key and not blocks[number + 1].gap
        if is_sentence and is_again and not _is_paragraph(block):
            yield number


def _same_places(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield lines right above one that opens with the same place: captions have datelines too."""
    for above, below in pairwise(range(len(blocks))):
        place = _PLACE.match(blocks[above].text)
        if place and blocks[above].is_prose and blocks[below].text.startswith(place[0]):
            yield above


def _below_credits(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield lines whose beginning the credit of a picture right above has too."""
    for above, block in enumerate(blocks[1:]):
        start = block.text[:_CAPTION_START]
        is_credit = blocks[above].text.startswith("©") and len(start) == _CAPTION_START
        if is_credit and start in blocks[above].text:
            yield above + 1


def _above_credits(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield names right above a line that has the same and, in brackets, whose picture it is."""
    for number, below in enumerate(blocks[1:]):
        above = blocks[number]
        is_name = above.words < _FEWEST_WORDS and not above.level
        if is_name and below.text.startswith(f"{above.text} (") and below.text.endswith(")"):
            yield number


def _ways_here(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield lines that lead through sections to what another line says alone: the headline."""
    for number, block in enumerate(blocks):
        parts = _WAY_PARTS.split(block.text)
        if len(parts) > 2 and len(block.text) <= _LONGEST_WAY:
            key = headline_key(parts[-1])
            if key and any(other.key == key for other in blocks[:number]):
                yield number


def _is_paragraph(block: Block) -> bool:
    """Whether a line is several sentences, and the last no day: a lead that the text repeats."""
    told = [part for part in _SENTENCES.split(block.text) if len(part.split()) >= _FEWEST_SAID]
    return len(told) > 1 and not any(written_dates(told[-1]))


def _labels(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the lines of a few words, no names, that a page prints again and again."""
    labels = [
        number
        for number, block in enumerate(blocks)
        if _LABEL_WORDS[0] <= block.words <= _LABEL_WORDS[1]
        and not block.is_list_item
        and _LABEL.fullmatch(block.text)
    ]
    times = Counter(blocks[number].key for number in labels)
    yield from (number for number in labels if times[blocks[number].key] >= _FEWEST_LABELS)


def _pulled(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the quotations between paragraphs that a paragraph near them has, word for word."""
    is_below_text = False
    for number, block in enumerate(blocks):
        is_quoted = is_below_text and QUOTATION.fullmatch(block.text) is not None
        if is_quoted and block.words >= _FEWEST_PULLED and not block.level:
            said = block.text[1:-1].rstrip(".!?…").casefold()
            near = blocks[max(0, number - _REACH) : number + _REACH]
            if any(said in other.text.casefold() for other in near if other is not block):
                yield number
        is_below_text = is_below_text or block.is_prose


def _contents(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the lines of a table of contents, whose entries are headings further down."""
    for number, block in enumerate(blocks):
        if _CONTENTS.fullmatch(block.text) is None:
            continue
        entries = list(
            takewhile(lambda n: _ENTRY.match(blocks[n].text), range(number + 1, len(blocks)))
        )
        below = {other.key for other in blocks[number + 1 + len(entries) :]}
        names = [headline_key(_ENTRY.sub("", blocks[n].text)) for n in entries]
        if entries and sum(name in below for name in names) * 2 >= len(names):
            yield from (number, *entries)


def _cut_leads(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield lines that break off in dots where a line soon below goes on."""
    cut = [n for n, b in enumerate(blocks) if b.words >= _FEWEST_WORDS and b.text.endswith(_DOTS)]
    keys = [block.key for block in blocks] if cut else []
    for number in cut:
        start = keys[number]
        if any(start in key and start != key for key in keys[number + 1 : number + 1 + _REACH]):
            yield number


def _numbered_above(blocks: Sequence[Block]) -> Sequence[int]:
    """Return the entries of a numbered list of headlines that stands above all other sentences.

    Most of them have no full stop; the points of a declaration do. Each may have a teaser below.
    """
    entries: list[int] = []
    teasers: list[int] = []
    for number, block in enumerate(blocks):
        ranked = _RANKED.match(block.text)
        if ranked and int(ranked["place"]) == len(entries) + 1:
            entries.append(number)
        elif entries and block.text.endswith(_DOTS) and number == (entries[-1] + 1):
            teasers.append(number)
        elif entries or block.is_prose or block.text.endswith(":"):
            break
    open_ends = sum(not blocks[number].text.endswith(".") for number in entries)
    is_list = len(entries) + len(teasers) >= _FEWEST_ENTRIES
    return (*entries, *teasers) if is_list and 3 * len(entries) <= 4 * open_ends else ()
