"""Which line of a page is the article's headline."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orgtui.articles.article import DropReason
from orgtui.articles.block import Block, headline_key
from orgtui.articles.body import QUOTATION
from orgtui.articles.day_words import written_dates
from orgtui.articles.furniture import CRUMBS
from orgtui.articles.headline_candidates import (
    NAME_WORDS,
    PRINTED,
    channels_of,
    in_two_lines,
    is_entry,
    is_masthead,
    is_name,
    names_institution,
    piece_head,
    possible_headlines,
    with_dated,
)
from orgtui.text.stems import stems

_WINDOW = re.compile(r"\s[|–—-]\s")
_WINDOW_PARTS = 2
_WINDOW_REACH = 3
_WIKI = re.compile(r"\s[—–-]\s(?:Викиновости|Википедия|Уикипедия|Wikinews|Wikipedia)\W*$")
"""The site behind the title of a wiki's window."""
_ENOUGH = 0.5
_ENTRY_BONUS = 0.5
_HEAD_MALUS = -0.4
_PIECE_BONUS = 0.3
_OWN_PIECE_BONUS = 1.2
_NAME_MALUS = -0.4
_INSTITUTION_MALUS = -1.0
_NEARLY_ALL = 0.8
_MANY_WORDS = 4
_RELATED = 0.4
_LOOSELY_RELATED = 0.25
_HARDLY_RELATED = 0.1
_LONGEST_LINK = 3
"""Words up to so long link others and are in every text; they count where there are many."""
_JUST_ENOUGH = 0.2
_CLEARLY = 0.3
"""How much better than all other lines one must be whose place says nothing."""
_HEADLINE_WORDS = 3
_NEAR = 4
_HEAD_LINES = 3
_DATE_REACH = 2
_BODY_SAMPLE = 4000


def headline(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    start: int,
    end: int,
    known: str = "",
) -> tuple[str, int]:
    """Return the headline and the number of its block nearest to the text (-1 if nowhere).

    A headline stands before the text, speaks of what the text speaks of, is often printed twice,
    and near the date. Without `known`, nothing that fits less well is taken for one.
    """
    channels = channels_of(blocks, reasons)
    reasons = with_dated(blocks, reasons, start)
    found = possible_headlines(blocks, reasons, start, channels)
    if known:
        key = headline_key(known)
        same = [n for n in found if blocks[n].key == key]
        return known, same[-1] if same else -1
    if not found:
        return "", -1
    near = _Surroundings(
        body=frozenset(stems(" ".join(b.text for b in blocks[start:end])[:_BODY_SAMPLE])),
        printed=Counter(blocks[number].key for number in found),
        window=frozenset(_window(blocks)),
        start=start,
    )
    piece = piece_head(blocks, reasons, range(start, end))
    scores = {
        n: _score(blocks[n], n, near)
        + _place_bonus(reasons, n, start)
        + _HEAD_MALUS * _is_head(blocks, reasons, n, found[-1], near)
        + _ENTRY_BONUS * is_entry(blocks, reasons, n, start)
        + (_piece_bonus(blocks, reasons, n, found) if n == piece else 0)
        + _name_malus(blocks, n, found)
        for n in found
    }
    best = max(found, key=lambda n: (scores[n], n))
    is_clear = all(scores[n] <= scores[best] - _CLEARLY for n in found if n != best)
    is_plain = blocks[best].words >= _HEADLINE_WORDS and (
        is_clear or best == piece or _is_plain(blocks, reasons, found, best, start)
    )
    enough = _JUST_ENOUGH if is_plain else _ENOUGH
    if scores[best] < (0 if channels else enough):
        best = _alone_above_date(blocks, reasons, found, start)
        best = _last_above_text(blocks, reasons, found, start) if best < 0 else best
        return (blocks[best].text, best) if best >= 0 else ("", -1)
    best = _above_standfirst(blocks, reasons, found, best, near)
    best = _unstopped(blocks, scores, best)
    best = _above_date(blocks, reasons, found, best, near)
    best = _quoted_above(blocks, found, best, near)
    key = blocks[best].key
    last = max(n for n in found if blocks[n].key == key)
    return _WIKI.sub("", in_two_lines(blocks, reasons, best)), last


def _unstopped(blocks: Sequence[Block], scores: Mapping[int, float], best: int) -> int:
    """Return the line near the best one that says something without a full stop, unlike it.

    With a full stop, as captions have it, a headline stands alone.
    """
    if not blocks[best].text.endswith(".") or blocks[best].level:
        return best
    least = 0 if best < _HEAD_LINES and blocks[best].words <= _MANY_WORDS else _RELATED
    near = [n for n, score in scores.items() if abs(n - best) <= _NEAR and score >= least]
    said = [n for n in near if blocks[n].words >= _MANY_WORDS and blocks[n].text[-1] != "."]
    return max(said, key=lambda n: scores[n], default=best)


def _above_standfirst(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    candidates: Sequence[int],
    best: int,
    near: "_Surroundings",
) -> int:
    """Return the line right above the best one where that is the headline of both.

    A standfirst below a headline speaks of the same, is longer, and stands nearer to the text.
    """
    above, block = best - 1, blocks[best]
    while above > 0 and reasons[above] in (DropReason.CREDIT, DropReason.CAPTION):
        above -= 1
    is_dated = above > 0 and reasons[above - 1] is DropReason.DATE
    is_below = not block.gap or block.text.endswith(".") or is_dated
    is_lower = above in candidates and is_below and not block.level
    if not is_lower or near.is_printed_again(block):
        return best
    is_name = block.words <= min(NAME_WORDS, blocks[above].words - 1)
    share = _HARDLY_RELATED if is_name else _ENOUGH
    if is_dated and _MANY_WORDS <= blocks[above].words <= block.words // 2:
        share = 0
    is_glued = above == best - 1 == near.start - 2 and not block.gap
    if (
        is_dated
        and is_glued
        and blocks[above].words > _MANY_WORDS
        and ":" not in blocks[above].text
    ):
        share = 0
    if _opens_piece(blocks, reasons, above) and above == best - 1 and not block.gap:
        is_shorter = blocks[above].gap and blocks[above].words < block.words
        share = 0 if is_shorter else _LOOSELY_RELATED
    return above if _is_of_same(blocks[above], near, share, _HEADLINE_WORDS) else best


def _above_date(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    candidates: Sequence[int],
    best: int,
    near: "_Surroundings",
) -> int:
    """Return the line above the article's date where the best one stands between it and the text.

    What stands there once is an author, a caption or tags, unless it is all that speaks of the
    text, or stands in one piece with the date.
    """
    dates = [n for n, reason in enumerate(reasons[: near.start]) if reason is DropReason.DATE]
    is_sure = blocks[best].level or near.is_printed_again(blocks[best])
    if is_sure or not dates or dates[-1] > best:
        return best
    above = [n for n in candidates if 0 < dates[-1] - n <= _DATE_REACH]
    if DropReason.MENU in reasons[dates[-1] : best]:
        return best
    above = [n for n in above if not any(CRUMBS.match(b.text) for b in blocks[n + 1 : dates[-1]])]
    above = [n for n in above if blocks[best].text.isupper() or not _is_rubric(blocks[n])]
    is_apart = blocks[dates[-1]].gap and not any(b.gap for b in blocks[dates[-1] + 1 : best + 1])
    if not above or _closes_piece(blocks, above[-1], dates[-1]):
        return best
    is_shorter = blocks[best].words < blocks[above[-1]].words
    if is_apart and not (is_shorter and _is_of_same(blocks[above[-1]], near, _ENOUGH, _MANY_WORDS)):
        return best
    share = _LOOSELY_RELATED if is_shorter else _RELATED
    if blocks[best].words <= NAME_WORDS:
        share = _HARDLY_RELATED
    is_beside_name = above[-1] == dates[-1] - 1 and blocks[best].words <= NAME_WORDS
    fewest = _HEADLINE_WORDS - is_beside_name
    return above[-1] if _is_of_same(blocks[above[-1]], near, share, fewest) else best


def _quoted_above(
    blocks: Sequence[Block], candidates: Sequence[int], best: int, near: "_Surroundings"
) -> int:
    """Return the quotation above the best line: the headline of an interview that it introduces."""
    block, first = blocks[best], best
    while first > 0 and not blocks[first].gap:
        first -= 1
    if block.level or near.is_printed_again(block):
        return best
    above = (number for number in (best - 1, first - 1) if number in candidates)
    quoted = (number for number in above if QUOTATION.fullmatch(blocks[number].text))
    return next((n for n in quoted if blocks[n].words >= _HEADLINE_WORDS), best)


def _is_of_same(block: Block, near: "_Surroundings", share: float, fewest: int) -> bool:
    """Whether a line of so many words is a headline, such a share of which the text has too."""
    own = set(stems(block.text))
    is_related = bool(own) and len(own & near.body) / len(own) >= share
    is_whole = block.text.endswith((".", ",", ";", ":"))
    return is_related and block.words >= fewest and not is_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class _Surroundings:
    """What a headline is compared with."""

    body: frozenset[str]
    printed: Counter[str]
    window: frozenset[str]
    """What the window's title told."""
    start: int

    def is_printed_again(self, block: Block) -> bool:
        """Whether a line stands elsewhere in the head too."""
        return self.printed[block.key] > 1 or block.key in self.window


def _place_bonus(reasons: Sequence[DropReason | None], number: int, start: int) -> float:
    """Favour the lines beside a date, and the one that opens the page right above the text."""
    is_dated = DropReason.DATE in reasons[max(0, number - 2) : number + 3]
    is_opening = number == 0 and None not in reasons[1:start]
    is_above_date = DropReason.DATE in reasons[number + 1 : number + 2]
    return 0.2 * is_dated + 0.1 * is_above_date + 0.3 * is_opening


def _opens_piece(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether a line that says something is the first below blank lines, a menu or one word."""
    above = number - 1
    is_first = above >= 0 and (
        blocks[number].gap or reasons[above] is DropReason.MENU or blocks[above].words == 1
    )
    return is_first and blocks[number].words > _MANY_WORDS


def _closes_piece(blocks: Sequence[Block], number: int, date: int) -> bool:
    """Whether a line belongs to others above it, and blank lines part it from the date below."""
    return date == number + 1 and blocks[date].gap and not blocks[number].gap


def _is_head(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    number: int,
    last: int,
    near: _Surroundings,
) -> bool:
    """Whether a line is the page's head: a menu and then another candidate, the last, are below it.

    One of many words, nearly all of which the text has, is none, unless an address follows, or the
    way from the site's first page to the article.
    """
    if number == 0 and number < last and reasons[1] is DropReason.CONTACT:
        return True
    is_above_menu = DropReason.MENU in reasons[number + 1 : last][:3]
    is_above_way = any(CRUMBS.match(block.text) for block in blocks[number + 1 : number + 2])
    is_of_text = not is_above_way and _is_of_same(blocks[number], near, _NEARLY_ALL, _MANY_WORDS)
    return last >= number + _HEAD_LINES and is_above_menu and not is_of_text


def _piece_bonus(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    number: int,
    candidates: Sequence[int],
) -> float:
    """Tell how much better the line fits that heads the text's piece, or stands alone above it.

    Below a day it may be a caption, and a name may be an author's.
    """
    if is_name(blocks[number]):
        return 0.0
    is_alone = number == candidates[-1] and any(b.gap for b in blocks[number + 1 : number + 2])
    is_below_date = DropReason.DATE in reasons[max(0, number - _NEAR) : number]
    return _OWN_PIECE_BONUS if is_alone and not is_below_date else _PIECE_BONUS


def _name_malus(blocks: Sequence[Block], number: int, candidates: Sequence[int]) -> float:
    """Tell how much less a name near the top fits where another line below it says something.

    Texts repeat all words of a name. The line right below may be a standfirst, but for that below
    an institution which opens the page.
    """
    block = blocks[number]
    is_institution = number == 0 and names_institution(block)
    if number > _HEAD_LINES or block.level or not (is_institution or is_name(block)):
        return 0.0
    is_site = is_institution or block.words < NAME_WORDS
    below = [blocks[n] for n in candidates if n > number + 1 - is_site]
    is_said = any(map(_says, below))
    return (_INSTITUTION_MALUS if is_institution else _NAME_MALUS) * is_said


def _says(block: Block) -> bool:
    """Whether a line says something that is no name, and no whole sentence."""
    return block.words >= _MANY_WORDS and not is_name(block) and not block.text.endswith(".")


def _alone_above_date(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    candidates: Sequence[int],
    start: int,
) -> int:
    """Return the line that stands for itself right above the last date before the text, or -1."""
    dates = [number for number in range(start) if reasons[number] is DropReason.DATE]
    above = dates[-1] - 1 if dates else -1
    is_last = above == candidates[-1] and blocks[above].gap and not blocks[above].text.isupper()
    return above if is_last else -1


def _last_above_text(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    candidates: Sequence[int],
    start: int,
) -> int:
    """Return the last line that says something, with nothing but its day and the like below; or -1.

    A headline may speak of its matter in other words than the text.
    """
    said = [n for n in candidates if not is_name(blocks[n]) and not blocks[n].text.endswith(".")]
    said = [n for n in said if not any(written_dates(blocks[n].text))]
    last = said[-1] if said else start
    below = range(last + 1, start)
    is_near = all(reasons[n] is not None or blocks[n].words <= NAME_WORDS for n in below)
    return last if is_near and last < start else -1


def _is_plain(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    candidates: Sequence[int],
    best: int,
    start: int,
) -> bool:
    """Whether a line's place makes it the headline: by a date, alone, or last above the text."""
    is_dated = DropReason.DATE in reasons[max(0, best - 1) : best + 2]
    others = [number for number in candidates if number != best]
    is_alone = not any(number >= start - _NEAR for number in others)
    is_last = best == candidates[-1] and any(block.gap for block in blocks[best + 1 : best + 2])
    return is_dated or is_alone or is_last


def _window(blocks: Sequence[Block]) -> list[str]:
    """Return the parts of the window's title, "Headline | Site", where a page begins with it."""
    for block in blocks[:_WINDOW_REACH]:
        printed = PRINTED.match(block.text)
        parts = _WINDOW.split(block.text[printed.end() if printed else 0 :])
        if len(parts) == _WINDOW_PARTS and (printed or block is blocks[0]):
            return [headline_key(part) for part in parts]
    return []


def _is_rubric(block: Block) -> bool:
    """Whether a line is a few words in capitals, as sections and papers are called."""
    return block.text.isupper() and block.words <= _MANY_WORDS


def _score(block: Block, number: int, near: _Surroundings) -> float:
    own = set(stems(block.text))
    if block.words <= NAME_WORDS:
        own = {word for word in own if len(word) > _LONGEST_LINK} or own
    share = score = len(own & near.body) / len(own) if own else 0.0
    score += 0.15 * min(block.words, 6) / 6 if block.words >= 3 else -0.35
    is_section = block.words <= NAME_WORDS and (share < _ENOUGH or block.words < NAME_WORDS)
    is_again = near.printed[block.key] > 1 and not is_section
    score += 0.5 * (is_again or block.key in near.window)
    score += 1.0 * (block.level == 1) + 0.3 * (block.level in (2, 3) or block.is_strong)
    score -= 0.3 * (block.linked > 0.6 and block.level not in (1, 2))
    score -= 0.6 * is_masthead(block, number)
    return score - 0.02 * (near.start - number)
