"""From the lines of a page to the article's own lines: title, passages and what was dropped."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orgtui.articles.article import DroppedLine, DropReason, Passage, PassageKind
from orgtui.articles.cleaning.authors import about_authors
from orgtui.articles.cleaning.body import running_text
from orgtui.articles.cleaning.headline import headline
from orgtui.articles.cleaning.own_text import BACKGROUND, is_inset
from orgtui.articles.cleaning.repeating import repeats
from orgtui.articles.cleaning.rows import YEAR, cells, chronicle, table_rows
from orgtui.articles.cleaning.standfirst import with_large_lead, with_short_lead
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.day_words import TIME
from orgtui.articles.lines.furniture import (
    LONGEST_LINE,
    furniture,
    is_date_line,
    opens_other_news,
)
from orgtui.articles.lines.furniture_shapes import PICTURE
from orgtui.text.stems import stems

_LEAD_IN_WORDS = 12
_CAPTION_WORDS = 17
_MANY_SUBHEADS = 4
_FEW_WORDS = 3
_LABEL_WORDS = 2
_FEWEST_BELOW = 3
_HEADLINE_WORDS = 12
_NEAR_BELOW = 5
_SAID_AGAIN = 0.5
_DASHES = ("– ", "— ", "- ")
_NAMED = re.compile(r"[^\w\s]\W*(?:advertisement|реклама|жарнама)\W*[^\w\s]", re.IGNORECASE)
"""A line that says, between dashes or brackets, that it is an advertisement."""
_CREDITED = re.compile(r"(?:фото|photos?|сурет)\s?[:©]", re.IGNORECASE)
"""How a line begins that says whose picture it is, and no sentence."""
_FULL_STOP = re.compile(r"[.!?…][»”\")]?$")
_BESIDE = 3
_LEAST_SENTENCE = 4
_DOUBTFUL = frozenset(
    {
        DropReason.SHARING,
        DropReason.ADVERTISEMENT,
        DropReason.COUNTER,
        DropReason.MENU,
        DropReason.SOURCES,
        DropReason.CREDIT,
        DropReason.CONTACT,
        DropReason.DATE,
    }
)
"""Reasons that a sentence of an article can seem to have by its first words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """What is left of a page."""

    title: str
    """Empty when the page has no headline."""
    title_at: int
    """The number of the block that is the title nearest to the text, -1 when there is none."""
    body_at: int
    """The number of the first block of the body; the number of blocks when there is no body."""
    body_end: int
    """One past the number of the last block of the body."""
    passages: tuple[Passage, ...]
    dropped: tuple[DroppedLine, ...]


def cleaned(blocks: Sequence[Block], known_title: str = "") -> Cleaned:
    """Keep the article's own blocks; `known_title` is the title as the markup gives it."""
    reasons = _reasons(blocks)
    start, end = running_text(blocks, reasons)
    title, title_at = headline(blocks, reasons, start, end, known_title)
    if not title:
        title, title_at = _headline_elsewhere(blocks, reasons, start, end)
    start = _start_by_title(blocks, reasons, title_at, range(start, end))
    text = _Text(blocks, reasons, title, range(start, end))
    passages: list[Passage] = []
    dropped: list[DroppedLine] = []
    for number, block in enumerate(blocks):
        reason = reasons[number]
        if reason is None:
            is_inside = start <= number < end
            reason = text.inner(number) if is_inside else text.outer(number, start)
        if reason is None:
            passages.append(_passage(block))
        elif number != title_at:
            dropped.append(DroppedLine(text=block.text, reason=reason))
    return Cleaned(
        title=title,
        title_at=title_at,
        body_at=start,
        body_end=end,
        passages=tuple(passages),
        dropped=tuple(dropped),
    )


def _start_by_title(
    blocks: Sequence[Block], reasons: list[DropReason | None], title_at: int, text: range
) -> int:
    """Return where the text begins once its headline is known; a lead may stand above that."""
    if title_at < 0 or title_at == text.start + 1:
        return text.start
    if title_at < text.start:
        return _with_lead(blocks, reasons, title_at, text.start)
    below = range(title_at + 1, text.stop)
    return next((n for n in below if blocks[n].is_prose), title_at + 1)


def _with_lead(
    blocks: Sequence[Block], reasons: list[DropReason | None], title_at: int, start: int
) -> int:
    """Take along the lead below the headline, without what only names something below that."""
    lead = with_short_lead(blocks, reasons, title_at, start)
    for number in range(lead + 1, start):
        block = blocks[number]
        if block.words <= _LABEL_WORDS and not (block.ends_sentence or block.level):
            reasons[number] = reasons[number] or DropReason.CAPTION
    return with_large_lead(blocks, reasons, title_at, lead)


def _headline_elsewhere(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], start: int, end: int
) -> tuple[str, int]:
    """Return the headline that stands in another element, or opens the text with a full stop."""
    if DropReason.OUTSIDE in reasons[max(0, start - _BESIDE) : start]:
        return headline(blocks, _with_outside(reasons, start), start, end)
    if _is_headline(blocks, start, end):
        return blocks[start].text, start
    below = start + 1
    is_below = _is_below_lead(blocks, reasons, range(start, end))
    return (blocks[below].text, below) if is_below else ("", -1)


def _is_below_lead(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], text: range
) -> bool:
    """Whether the one line without a full stop, below the first sentence, heads what follows."""
    lines = [n for n in text if reasons[n] is None and not blocks[n].is_prose]
    if len(text) <= _FEWEST_BELOW or lines != [text.start + 1]:
        return False
    block, below = blocks[lines[0]], blocks[lines[0] + 1]
    is_line = _LEAST_SENTENCE <= block.words <= _HEADLINE_WORDS and not block.ends_sentence
    if not is_line or block.is_list_item or not below.gap:
        return False
    own = set(stems(block.text))
    told = set(stems(" ".join(blocks[n].text for n in text[2:][:_NEAR_BELOW])))
    return _SAID_AGAIN * len(own) <= len(own & told)


def _is_headline(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Whether the first line of a page without another headline is one with a full stop.

    The paragraphs below are longer, and say half of its words again.
    """
    if end - start < _FEWEST_BELOW or not blocks[start].gap or not blocks[start + 1].gap:
        return False
    block, below = blocks[start], blocks[start + 1 : min(end, start + 1 + _NEAR_BELOW)]
    is_short = _LEAST_SENTENCE <= block.words <= _HEADLINE_WORDS
    if not is_short or 2 * block.words > max(other.words for other in below):
        return False
    own, told = set(stems(block.text)), set(stems(" ".join(other.text for other in below)))
    return _SAID_AGAIN * len(own) <= len(own & told)


def _with_outside(reasons: Sequence[DropReason | None], start: int) -> list[DropReason | None]:
    """Take the lines right above the text for its own, though they stand in another element."""
    return [
        None if reason is DropReason.OUTSIDE and start - _BESIDE <= number < start else reason
        for number, reason in enumerate(reasons)
    ]


def _reasons(blocks: Sequence[Block]) -> list[DropReason | None]:
    """Return why each line is no part of an article, as far as the line itself tells."""
    reasons = [
        block.reason or (furniture(block.raw) if len(block.text) <= LONGEST_LINE else None)
        for block in blocks
    ]
    for number in range(1, len(blocks)):
        is_doubtful = blocks[number].reason is None and reasons[number] in _DOUBTFUL
        if is_doubtful and (blocks[number].is_row or _is_amid_text(blocks, reasons, number)):
            reasons[number] = None
    for number in chronicle(blocks, reasons):
        reasons[number] = None
    for number in table_rows(blocks, reasons):
        reasons[number] = None
    for number in _advertised(blocks, reasons):
        reasons[number] = DropReason.ADVERTISEMENT
    for number in tuple(about_authors(blocks, reasons)):
        reasons[number] = DropReason.CREDIT
    for number, reason in repeats(blocks):
        reasons[number] = reasons[number] or reason
    return reasons


def _advertised(blocks: Sequence[Block], reasons: Sequence[DropReason | None]) -> Iterator[int]:
    """Yield the short lines right below the word "advertisement", in one piece with it.

    Where an author or a day stands below them, they are the head of an article.
    """
    run: list[int] = []
    is_below = False
    for number, block in enumerate(blocks):
        is_free = reasons[number] is None and not block.text.endswith((".", "!", "?", "…"))
        is_below = is_below and is_free and not block.gap
        if is_below:
            run.append(number)
            continue
        if reasons[number] not in (DropReason.CREDIT, DropReason.DATE):
            yield from run
        run = []
        if reasons[number] is DropReason.ADVERTISEMENT and block.reason is None:
            is_below = block.words <= _LABEL_WORDS
    yield from run


def _is_amid_text(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether a line stands where the article itself goes on: between its sentences, in a list."""
    block, before = blocks[number], blocks[number - 1]
    if number == 1 and reasons[number] is DropReason.DATE:
        return False  # a date below the first line of all is the article's own
    if reasons[number - 1] is not None or block.words < _FEW_WORDS or _NAMED.match(block.text):
        return False
    if _CREDITED.match(block.text):
        return False
    if before.text.endswith((":", ";")) and not before.level:
        return block.is_list_item or block.text.endswith((".", ";", ","))
    has_text_after = number + 1 < len(blocks) and (
        reasons[number + 1] is None and blocks[number + 1].is_prose
    )
    return before.is_prose and has_text_after and block.ends_fully and block.words > _FEW_WORDS


class _Text:
    """The lines of a page, read from its start once it is known where the article stands."""

    def __init__(
        self,
        blocks: Sequence[Block],
        reasons: Sequence[DropReason | None],
        title: str,
        body: range,
    ) -> None:
        self._blocks = blocks
        self._reasons = reasons
        self._title_text = title
        self._title = headline_key(title)
        self._first = body.start
        self._seen: set[str] = set()
        self._captions: set[int] = set()
        self._heads = sum(_is_glued(blocks, number) for number in body if blocks[number].words > 1)
        self._words = sum(_is_glued(blocks, number) for number in body if blocks[number].words == 1)
        self._is_spaced = 3 * sum(blocks[number].gap for number in body) >= len(body)

    def outer(self, number: int, start: int) -> DropReason:
        """Tell why a line outside the text is not part of it."""
        block = self._blocks[number]
        if block.key == self._title:
            return DropReason.HEADLINE
        if number >= start:
            return DropReason.OTHER_NEWS
        if block.words <= _LEAD_IN_WORDS and not block.ends_sentence:
            return DropReason.CAPTION if block.words > 1 else DropReason.MENU
        return DropReason.OUTSIDE

    def inner(self, number: int) -> DropReason | None:
        """Tell why a line inside the text is not part of it, None when it is."""
        block = self._blocks[number]
        key = block.key
        is_again = key in self._seen
        if block.is_prose:
            self._seen.add(key)
        is_title = key == self._title and not self._says_title(number)
        if key and (is_title or (is_again and block.is_prose)):
            return DropReason.HEADLINE
        if self._stands_above_credit(number) or is_inset(self._blocks, number):
            return DropReason.CAPTION
        if self._is_asked_below(number):
            return DropReason.OTHER_NEWS
        return None if block.is_prose else self._short(number)

    def _says_title(self, number: int) -> bool:
        """Whether the text begins with its headline as a sentence, with a full stop of its own."""
        block = self._blocks[number]
        is_first = number == self._first and block.is_prose and block.text.endswith(".")
        return is_first and not self._title_text.endswith(".")

    def _short(self, number: int) -> DropReason | None:
        """Tell why a line that is no running text is not part of it, None when it is."""
        block = self._blocks[number]
        is_cut = block.is_cut and not self._is_spoken(number)
        if opens_other_news(block.text) or block.linked > 0.6 or is_cut:
            return DropReason.OTHER_NEWS
        if self._follows_reading_list(number):
            return DropReason.OTHER_NEWS
        return DropReason.CAPTION if self._is_caption(number) else None

    def _is_asked_below(self, number: int) -> bool:
        """Whether a question stands right below "Read also": the headline of other news."""
        block = self._blocks[number]
        is_below = number > 0 and not block.gap and block.text.endswith("?")
        return is_below and opens_other_news(self._blocks[number - 1].text)

    def _is_spoken(self, number: int) -> bool:
        """Whether a line is a turn of an interview: it begins with a dash, as one beside it."""
        beside = (
            *self._blocks[max(0, number - 1) : number],
            *self._blocks[number + 1 : number + 2],
        )
        is_turn = self._blocks[number].text.startswith(_DASHES)
        return is_turn and any(block.text.startswith(_DASHES) for block in beside)

    def _follows_reading_list(self, number: int) -> bool:
        """Whether a short line stands under "Read also" with only such lines between."""
        blocks = self._blocks
        if blocks[number].ends_sentence or blocks[number].level or number == self._first:
            return False
        for before in range(number - 1, max(-1, number - 6), -1):
            if blocks[before].key == self._title:
                return False
            if opens_other_news(blocks[before].text):
                return True
            if self._reasons[before] is DropReason.OTHER_NEWS:
                return blocks[before].words <= 3
            if blocks[before].ends_sentence:
                return False
        return False

    def _is_caption(self, number: int) -> bool:
        """Whether a short line is the caption of a picture that the text file lost.

        Where paragraphs are parted by blank lines, a caption stands alone before the blank-less
        line of the paragraph that followed its picture; a subhead has a blank line on both sides,
        unless the whole text has such subheads. The first line of a text is its lead.
        """
        block = self._blocks[number]
        is_spaced = self._is_spaced and number != self._first
        if not is_spaced or self._heads >= _MANY_SUBHEADS or _heads_part(block.text):
            return False
        if block.is_in_text:
            return False
        if block.words > _CAPTION_WORDS or (block.words == 1 and self._words > 1):
            return False
        is_below = not block.gap and number - 1 in self._captions and not block.ends_sentence
        if is_below or _is_glued(self._blocks, number):
            self._captions.add(number)
            return True
        return False

    def _stands_above_credit(self, number: int) -> bool:
        """Whether a line that is no sentence is followed by whose picture it describes."""
        block, below = self._blocks[number], number + 1
        is_marked = bool(block.level) or block.is_list_item or number == self._first
        if is_marked or below >= len(self._blocks):
            return False
        is_credited = self._reasons[below] is not None and PICTURE.match(self._blocks[below].text)
        is_short = block.words <= _CAPTION_WORDS and _FULL_STOP.search(block.text) is None
        return is_short and bool(is_credited) and not self._blocks[below].gap


def _is_time(text: str) -> bool:
    """Whether a line is the day or the hour that heads a part of a chronicle."""
    return bool(TIME.match(text) or YEAR.fullmatch(text)) or is_date_line(text)


def _heads_part(text: str) -> bool:
    """Whether a line heads a part of the text: a time of a chronicle, "Справочно"."""
    return _is_time(text) or BACKGROUND.fullmatch(text) is not None


def _is_glued(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line that is no sentence stands below a blank line and right above the next."""
    block = blocks[number]
    if block.level or block.is_list_item or block.is_strong or block.text.endswith(","):
        return False
    below = blocks[number + 1 : number + 2]
    is_row = any(cells(row) > 1 for row in (block, *below))
    return block.gap and not block.ends_sentence and not is_row and any(not b.gap for b in below)


def _passage(block: Block) -> Passage:
    if block.level:
        kind = PassageKind.HEADING
    elif block.is_item or block.is_row or (block.is_list_item and not block.is_prose):
        kind = PassageKind.LIST_ITEM
    elif not block.ends_sentence and not block.is_prose:
        kind = PassageKind.HEADING
    else:
        kind = PassageKind.PARAGRAPH
    return Passage(kind=kind, text=block.text)
