"""Which of two lines near each other is the headline: what stands above a lead, a day, a name."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.body import QUOTATION
from orgtui.articles.cleaning.headline_candidates import (
    CYRILLIC,
    NAME_WORDS,
    is_name,
    names_institution,
)
from orgtui.articles.cleaning.standfirst import GOES_ON
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.day_words import written_dates
from orgtui.articles.lines.furniture import CRUMBS
from orgtui.text.stems import stems

ENOUGH = 0.5
NEARLY_ALL = 0.8
MANY_WORDS = 4
_RELATED = 0.4
_FAR_LESS = 0.3
_LOOSELY_RELATED = 0.25
_HARDLY_RELATED = 0.1
_KIND_BEHIND = re.compile(
    r"\S[.:|] (?:карта|фото|видео|инфографика|фоторепортаж|хроника|главное|онлайн|обзор"
    r"|video|photos?|map|live)$",
    re.IGNORECASE,
)
"""What headlines say last: what the page shows."""
_BETWEEN = (DropReason.CREDIT, DropReason.CAPTION, DropReason.NOTICE, DropReason.SHARING)
"""What stands between a headline and its lead."""
HEADLINE_WORDS = 3
NEAR = 4
HEAD_LINES = 3
_OPENING = 3
_DATE_REACH = 2
_AUTHOR_WORDS = 2
_LABEL = 2
_BUTTONS = 3
_LONG_WORD = 4
"""Words of so many letters, or in capitals, say what a line is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The lines of a page down to its text, of which one may be the headline."""

    blocks: Sequence[Block]
    """All lines of the page, the text's too."""
    reasons: Sequence[DropReason | None]
    """Why each is furniture, if it is."""
    candidates: Sequence[int]
    """Which can be the headline, in order."""
    start: int
    """Where the text starts."""
    body: frozenset[str]
    """The stems of the text's words."""
    window: frozenset[str]
    """What the window's title told."""
    printed: Counter[str]
    """How often each candidate is printed."""
    own: tuple[int, ...]
    """The lines above the text that are no furniture, in order."""

    def far(self, number: int) -> int:
        """Return how many lines stand between one and the text, without furniture."""
        return len(self.own) - bisect_right(self.own, number) + 1

    def above(self, number: int) -> int:
        """Return the candidate above one; itself, where it is the first."""
        place = self.candidates.index(number)
        return self.candidates[place - 1] if place else number

    def is_printed_again(self, block: Block) -> bool:
        """Whether a line stands elsewhere in the head too."""
        return self.printed[block.key] > 1 or block.key in self.window

    def share(self, block: Block) -> float:
        """Return which share of a line's words the text has too; -1 for a line without words."""
        own = set(stems(block.text))
        return len(own & self.body) / len(own) if own else -1.0

    def is_of_same(self, block: Block, share: float, fewest: int) -> bool:
        """Whether a line of so many words can head the text, which has such a share of them."""
        is_whole = block.text.endswith((".", ",", ";", ":"))
        return block.words >= fewest and not is_whole and self.share(block) >= share


def unstopped(head: Head, scores: Mapping[int, float], best: int) -> int:
    """Return the line near the best one that says something without a full stop, unlike it.

    With a full stop, as captions have it, a headline stands alone.
    """
    blocks = head.blocks
    if not blocks[best].text.endswith(".") or blocks[best].level:
        return best
    least = 0 if best < HEAD_LINES and blocks[best].words <= MANY_WORDS else _RELATED
    near = [n for n, score in scores.items() if abs(n - best) <= NEAR and score >= least]
    said = [n for n in near if blocks[n].words >= MANY_WORDS and blocks[n].text[-1] != "."]
    return max(said, key=lambda n: scores[n], default=best)


def above_standfirst(head: Head, best: int) -> int:
    """Return the line right above the best one where that is the headline of both.

    A standfirst below a headline speaks of the same, is longer, and stands nearer to the text.
    """
    blocks, reasons, candidates = head.blocks, head.reasons, head.candidates
    above, block = best - 1, blocks[best]
    while above > 0 and reasons[above] in _BETWEEN:
        above -= 1
    is_dated = above > 0 and reasons[above - 1] is DropReason.DATE
    is_below = not block.gap or block.text.endswith(".") or is_dated
    is_lower = above in candidates and is_below and not (block.level or _is_row(blocks[above]))
    if not is_lower or head.is_printed_again(block):
        return best
    is_name = block.words <= min(NAME_WORDS, blocks[above].words - 1)
    share = _HARDLY_RELATED if is_name else ENOUGH
    if is_dated and MANY_WORDS <= blocks[above].words <= block.words // 2:
        share = 0
    is_glued = above == best - 1 == head.start - 2 and not block.gap
    if is_dated and is_glued and blocks[above].words > MANY_WORDS and ":" not in blocks[above].text:
        share = 0
    is_shorter = blocks[above].gap and blocks[above].words < block.words
    if is_shorter and blocks[above].words > MANY_WORDS and is_button(reasons[best - 1]):
        share = 0
    if _opens_piece(blocks, reasons, above) and above == best - 1 and not block.gap:
        share = 0 if is_shorter else _LOOSELY_RELATED
    return above if head.is_of_same(blocks[above], share, HEADLINE_WORDS) else best


def _is_row(block: Block) -> bool:
    """Whether a line is a row of sections: no Russian headline has capitals in all its words."""
    is_cyrillic = CYRILLIC.match(block.text) is not None
    return is_cyrillic and block.words > MANY_WORDS and is_name(block)


def is_button(reason: DropReason | None) -> bool:
    """Whether a line only lets readers follow or share the page, as stands above its lead."""
    return reason in (DropReason.NOTICE, DropReason.SHARING)


def above_date(head: Head, best: int) -> int:
    """Return the line above the article's date where the best one stands between it and the text.

    What stands there once is an author, a caption or tags, unless it is all that speaks of the
    text, or stands in one piece with the date.
    """
    blocks, reasons, candidates = head.blocks, head.reasons, head.candidates
    dates = [n for n, reason in enumerate(reasons[: head.start]) if reason is DropReason.DATE]
    is_sure = blocks[best].level or head.is_printed_again(blocks[best])
    if is_sure or not dates or dates[-1] > best:
        return best
    above = _over_date(blocks, candidates, dates[-1])
    between = [*reasons[dates[-1] : best]]
    if DropReason.MENU in between or sum(map(is_button, between)) >= _BUTTONS:
        return best
    above = [n for n in above if not any(CRUMBS.match(b.text) for b in blocks[n + 1 : dates[-1]])]
    above = [n for n in above if blocks[best].text.isupper() or not _is_rubric(blocks[n])]
    above = [n for n in above if not names_institution(blocks[n])]
    if blocks[best].words > MANY_WORDS:
        above = [n for n in above if not opens_site(reasons, n)]
    is_apart = blocks[dates[-1]].gap and not any(b.gap for b in blocks[dates[-1] + 1 : best + 1])
    if not above or _closes_piece(blocks, above[-1], dates[-1]):
        return best
    if _is_more_related(head, blocks[best], blocks[above[-1]]):
        return best
    is_shorter = blocks[best].words < blocks[above[-1]].words
    if is_apart and not (is_shorter and head.is_of_same(blocks[above[-1]], ENOUGH, MANY_WORDS)):
        return best
    share = _LOOSELY_RELATED if is_shorter else _RELATED
    if blocks[best].words <= NAME_WORDS:
        share = _HARDLY_RELATED
    is_beside_name = above[-1] == dates[-1] - 1 and blocks[best].words <= NAME_WORDS
    fewest = HEADLINE_WORDS - is_beside_name
    return above[-1] if head.is_of_same(blocks[above[-1]], share, fewest) else best


def _is_more_related(head: Head, block: Block, other: Block) -> bool:
    """Whether a line of many words speaks of the text, far more than another or one of few."""
    share, others = head.share(block), head.share(other)
    if block.words <= MANY_WORDS or others < 0:
        return False
    if other.words <= NAME_WORDS and head.is_of_same(block, ENOUGH, MANY_WORDS + 1):
        return True
    return share >= ENOUGH and others < share - _FAR_LESS


def opens_site(reasons: Sequence[DropReason | None], number: int) -> bool:
    """Whether a line is the first of the page, with the site's menu right below."""
    below = reasons[1:2]
    return number == 0 and (DropReason.MENU in below or DropReason.OTHER_NEWS in below)


def _over_date(blocks: Sequence[Block], candidates: Sequence[int], date: int) -> list[int]:
    """Return the candidates right above a day; authors and agencies may stand between."""
    reach = _DATE_REACH
    while reach < min(date, NEAR) and blocks[date - reach + 1].words <= _AUTHOR_WORDS:
        reach += 1
    above = [number for number in candidates if 0 < date - number <= reach]
    return [number for number in above if blocks[number].words > _AUTHOR_WORDS] or above


def quoted_above(head: Head, best: int) -> int:
    """Return the quotation above the best line: the headline of an interview that it introduces."""
    blocks, candidates = head.blocks, head.candidates
    block, first = blocks[best], best
    while first > 0 and not blocks[first].gap:
        first -= 1
    if block.level or head.is_printed_again(block):
        return best
    above = (number for number in (best - 1, first - 1) if number in candidates)
    quoted = (number for number in above if QUOTATION.fullmatch(blocks[number].text))
    return next((n for n in quoted if blocks[n].words >= HEADLINE_WORDS), best)


def _opens_piece(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether a line that says something is the first below blank lines, a menu or one word."""
    above = number - 1
    is_first = above >= 0 and (
        blocks[number].gap or reasons[above] is DropReason.MENU or blocks[above].words == 1
    )
    return is_first and blocks[number].words > MANY_WORDS


def _closes_piece(blocks: Sequence[Block], number: int, date: int) -> bool:
    """Whether a line belongs to others above it, and blank lines part it from the date below."""
    return date == number + 1 and blocks[date].gap and not blocks[number].gap


def _is_rubric(block: Block) -> bool:
    """Whether a line is a few words in capitals, as sections and papers are called."""
    return block.text.isupper() and block.words <= MANY_WORDS


def above_longer(head: Head, best: int) -> int:
    """Return the line above the best one where this is longer and tells more of the same.

    A lead, or the caption of the first picture, repeats more words of the text than the headline
    above it, in pages that part all their lines with blank ones too. A line that opens the page
    right above the best one may be longer, where the text has nearly all of its words.
    """
    blocks, candidates = head.blocks, head.candidates
    place = candidates.index(best)
    twin = best > 0 and blocks[best - 1].key == blocks[best].key
    while place > 0 and blocks[candidates[place]].key == blocks[best].key:
        place -= 1
    above = candidates[place]
    block, over = blocks[best], blocks[above]
    is_sure = block.level or (head.is_printed_again(block) and not twin)
    if above == best or is_sure or best - above > NEAR:
        return best
    if (
        above == 0
        and best == 1
        and _opens_page(blocks)
        and head.is_of_same(over, NEARLY_ALL, MANY_WORDS + 1)
    ):
        return above
    if over.words >= block.words:
        return best
    is_said = over.words >= MANY_WORDS and not names_institution(over) and _tells(over)
    is_alone = over.gap or above == 0
    if not is_said or not is_alone or not head.is_of_same(over, ENOUGH, MANY_WORDS):
        return best
    return above if _subjects(over) & _subjects(block) else best


def above_lead(head: Head, best: int) -> int:
    """Return the line above the best one where this begins with a word that stands for one of it.

    Leads go on from their headline so. It is the headline too where it says what the page shows.
    """
    blocks = head.blocks
    above = head.above(best)
    block, over = blocks[best], blocks[above]
    if above == best or best - above > NEAR or block.level or head.is_printed_again(block):
        return best
    if _KIND_BEHIND.search(over.text):
        return above
    is_below = GOES_ON.match(block.text) is not None
    is_said = is_below and head.is_of_same(over, _LOOSELY_RELATED, HEADLINE_WORDS)
    return above if is_said else best


def above_last(head: Head, best: int) -> int:
    """Return the line above the best one, the last above the text, where only furniture parts them.

    A lead without a full stop stands so below its headline, which opens the page or has furniture
    or a section above: no list of headlines ends with it. The day may stand between them.
    """
    blocks, reasons, candidates = head.blocks, head.reasons, head.candidates
    above = head.above(best)
    block, over = blocks[best], blocks[above]
    is_sure = block.level or over.level or head.is_printed_again(block)
    if above == best or is_sure or block.text in over.text:
        return best
    is_dated = DropReason.DATE in reasons[above + 1 : best]
    is_near = above == best - 1 or is_dated
    below = (*range(above + 1, best), *range(best + 1, head.start))
    is_last = is_near and all(
        reasons[n] is not None
        or blocks[n].words <= _LABEL
        or reasons[n + 1] in (DropReason.CAPTION, DropReason.CREDIT)
        for n in below
    )
    is_listed = above - 1 in candidates and blocks[above - 1].words >= MANY_WORDS and not is_dated
    is_printed = head.is_printed_again(over)
    is_first = over.gap and block.gap and (over.words > MANY_WORDS or is_printed)
    is_first = is_first and 5 * block.words >= 4 * over.words
    is_told_in_full = _subjects(over) <= _subjects(block)
    if not is_last or is_listed or not is_first or is_told_in_full:
        return best
    share = _LOOSELY_RELATED if above == best - 1 else ENOUGH
    return above if head.is_of_same(over, share, HEADLINE_WORDS) else best


def _opens_page(blocks: Sequence[Block]) -> bool:
    """Whether blank lines part the first three lines, of which the first is no way or row."""
    if len(blocks) < _OPENING:
        return False
    first, second, text = blocks[:_OPENING]
    is_way = second.key in first.key or CRUMBS.match(first.text) or any(written_dates(first.text))
    return second.gap and text.gap and not is_way and first.words <= 2 * second.words


def _tells(block: Block) -> bool:
    """Whether a line is more than a name; English headlines have capitals as names do."""
    return block.words > MANY_WORDS or not is_name(block)


def _subjects(block: Block) -> frozenset[str]:
    """Return the stems of the words that say what a line is about."""
    long = (w for w in block.text.split() if len(w) >= _LONG_WORD or w.isupper())
    return frozenset(stems(" ".join(long)))


def above_author(head: Head, best: int) -> int:
    """Return the line above the best one where this is a name right above the day: an author's."""
    blocks, reasons, candidates = head.blocks, head.reasons, head.candidates
    block = blocks[best]
    is_loud = block.text.isupper() and block.words >= HEADLINE_WORDS
    is_author = is_name(block) and 1 < block.words <= MANY_WORDS and not (block.level or is_loud)
    if not is_author or DropReason.DATE not in reasons[best + 1 : best + 2]:
        return best
    above = [n for n in candidates if 0 < best - n <= NEAR and blocks[n].words >= MANY_WORDS]
    return above[-1] if above and _tells(blocks[above[-1]]) else best
