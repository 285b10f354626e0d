"""From the lines of a page to the article's own lines: title, passages and what was dropped."""

from collections.abc import Sequence
from dataclasses import dataclass

from orgtui.articles.article import DroppedLine, DropReason, Passage, PassageKind
from orgtui.articles.block import Block, headline_key
from orgtui.articles.furniture import ends_article, furniture, is_other_news_part, opens_other_news
from orgtui.articles.headline import headline

_NOISE_RUN = 3
_ISLAND_SHARE = 0.3
_LEAD_IN_WORDS = 12
_CAPTION_WORDS = 6
_LONGEST_HEADLINE = 20
_HEADLINE_WORDS = 4
_FEW_WORDS = 3
_SHORTEST_ARTICLE = 10
_COMMENTS_SHARE = 0.1
_TEASERS_SHARE = 0.4
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
    start, end = _body(blocks, reasons)
    title, title_at = headline(blocks, reasons, start, end, known_title)
    if title_at >= start:
        start = title_at + 1
    titles = {headline_key(title)} if title else set()
    passages: list[Passage] = []
    dropped: list[DroppedLine] = []
    seen: set[str] = set()
    for number, block in enumerate(blocks):
        reason = reasons[number]
        if reason is None:
            reason = (
                _inner_reason(blocks, reasons, number, titles, seen)
                if start <= number < end
                else _outer_reason(block, titles, is_before=number < start)
            )
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


def _reasons(blocks: Sequence[Block]) -> list[DropReason | None]:
    """Return why each line is no part of an article, as far as the line itself tells."""
    reasons = [block.reason or furniture(block.raw) for block in blocks]
    for number in range(1, len(blocks)):
        is_doubtful = blocks[number].reason is None and reasons[number] in _DOUBTFUL
        if is_doubtful and (blocks[number].is_row or _is_amid_text(blocks, reasons, number)):
            reasons[number] = None
    return reasons


def _is_amid_text(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether a line stands where the article itself goes on: between its sentences, in a list."""
    block, before = blocks[number], blocks[number - 1]
    if reasons[number - 1] is not None or block.words < _FEW_WORDS:
        return False
    if before.text.endswith((":", ";")) and not before.level:
        return True
    has_text_after = number + 1 < len(blocks) and (
        reasons[number + 1] is None and blocks[number + 1].is_prose
    )
    return before.is_prose and has_text_after and block.ends_fully and block.words > _FEW_WORDS


def _body(blocks: Sequence[Block], reasons: Sequence[DropReason | None]) -> tuple[int, int]:
    """Find where the article's running text begins and ends."""
    prose = [reason is None and b.is_prose for b, reason in zip(blocks, reasons, strict=True)]
    headline_number = _headline_like_a_sentence(blocks, reasons, prose)
    if headline_number is not None:
        prose[headline_number] = False
    islands = _islands(blocks, reasons, prose)
    if not islands:
        kept = [n for n, reason in enumerate(reasons) if reason is None and blocks[n].ends_fully]
        return (kept[0], kept[-1] + 1) if kept else (len(blocks), len(blocks))
    sizes = [sum(blocks[n].words for n in range(a, b) if prose[n]) for a, b in islands]
    shares = _shares_after_heads(blocks, islands, sizes)
    best = max(range(len(islands)), key=lambda i: sizes[i] * shares[i])
    first = last = best
    # What goes on after a short interruption is the same article, if there is enough of it.
    while last + 1 < len(islands) and sizes[last + 1] >= _ISLAND_SHARE * sizes[best]:
        if any(map(_is_barrier, blocks[islands[last][1] : islands[last + 1][0]])):
            break
        last += 1
    while first > 0 and sizes[first - 1] >= _ISLAND_SHARE * sizes[best]:
        if any(map(_is_barrier, blocks[islands[first - 1][1] : islands[first][0]])):
            break
        first -= 1
    return islands[first][0], _with_tail(blocks, reasons, islands[last][1])


def _shares_after_heads(
    blocks: Sequence[Block], islands: Sequence[tuple[int, int]], sizes: Sequence[int]
) -> list[float]:
    """Return how much the words of each stretch of text count.

    Readers' comments and teasers of other news may well be longer than the article above them.
    """
    shares: list[float] = []
    share = 1.0
    for number, (start, _) in enumerate(islands):
        above = islands[number - 1][1] if number else start
        if any(size >= _SHORTEST_ARTICLE for size in sizes[:number]):
            for block in blocks[above:start]:
                if block.reason is None and ends_article(block.text):
                    share = min(share, _COMMENTS_SHARE)
                elif _is_barrier(block):
                    share = min(share, _TEASERS_SHARE)
        shares.append(share)
    return shares


def _headline_like_a_sentence(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], prose: Sequence[bool]
) -> int | None:
    """Return the line that ends like a sentence but stands where a headline does.

    It is the first one, and printed twice, or a date follows it, or it is a question or a quotation
    that has no other headline above.
    """
    number = next((n for n, is_prose in enumerate(prose) if is_prose), None)
    if number is None or blocks[number].words > _LONGEST_HEADLINE:
        return None
    key = headline_key(blocks[number].text)
    later = [headline_key(block.text) for block in blocks[number + 1 :]]
    if all(
        other == key for other, is_prose in zip(later, prose[number + 1 :], strict=True) if is_prose
    ):
        return None
    after = reasons[number + 1 : number + 3]
    is_dated = DropReason.DATE in after and not any(
        prose[number + 1 : number + 1 + after.index(DropReason.DATE)]
    )
    is_quoted = blocks[number].text.endswith(("?", "!", "»", "”"))
    is_lonely = is_quoted and not _has_headline_above(blocks, reasons, number)
    return number if key in later or is_dated or is_lonely else None


def _has_headline_above(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    return any(
        reasons[n] is None and _HEADLINE_WORDS <= blocks[n].words <= _LONGEST_HEADLINE
        for n in range(max(0, number - 4), number)
    )


def _is_barrier(block: Block) -> bool:
    """Whether an article does not go on after the line."""
    if block.reason is not None:
        return False
    return is_other_news_part(block.text) or ends_article(block.text)


def _islands(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], prose: Sequence[bool]
) -> list[tuple[int, int]]:
    """Return stretches of running text, parted by section heads or several lines of noise."""
    islands: list[tuple[int, int]] = []
    noise = 0
    is_parted = is_list = False
    for number, block in enumerate(blocks):
        if prose[number]:
            if is_parted or not islands:
                islands.append((number, number + 1))
            else:
                islands[-1] = (islands[-1][0], number + 1)
            noise, is_parted, is_list = 0, False, block.text.endswith(":")
        elif is_list and reasons[number] is None and not _is_barrier(block):
            continue
        elif block.reason is None and not _may_be_inside(block, reasons[number]):
            noise += 1
            is_parted = is_parted or noise >= _NOISE_RUN or _is_barrier(block)
    return islands


def _may_be_inside(block: Block, reason: DropReason | None) -> bool:
    if reason is not None:
        return False
    return block.is_list_item or block.is_sentence or bool(block.level)


def _with_tail(blocks: Sequence[Block], reasons: Sequence[DropReason | None], end: int) -> int:
    """Take along the short sentences and list items that close an article."""
    is_list = end > 0 and blocks[end - 1].text.endswith(":")
    while end < len(blocks):
        block = blocks[end]
        if is_list and not block.gap and reasons[end] is None and not _is_barrier(block):
            end += 1
            continue
        is_head = opens_other_news(block.text) or ends_article(block.text)
        if reasons[end] is not None or is_head or block.linked > 0.6:
            break
        if not (block.is_list_item or (block.ends_fully and not block.level and not block.is_cut)):
            break
        end += 1
    return end


def _outer_reason(block: Block, titles: set[str], *, is_before: bool) -> DropReason:
    if headline_key(block.text) in titles:
        return DropReason.HEADLINE
    if is_before and block.words <= _LEAD_IN_WORDS and not block.ends_sentence:
        return DropReason.CAPTION if block.words > 1 else DropReason.MENU
    return DropReason.OUTSIDE if is_before else DropReason.OTHER_NEWS


def _inner_reason(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    number: int,
    titles: set[str],
    seen: set[str],
) -> DropReason | None:
    block = blocks[number]
    key = headline_key(block.text)
    if key in titles:
        return DropReason.HEADLINE
    if block.is_prose:
        if key in seen:
            return DropReason.HEADLINE
        seen.add(key)
        return None
    if opens_other_news(block.text) or block.linked > 0.6 or block.is_cut:
        return DropReason.OTHER_NEWS
    if _follows_reading_list(blocks, reasons, number):
        return DropReason.OTHER_NEWS
    return DropReason.CAPTION if _is_caption(blocks, number) else None


def _follows_reading_list(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether a short line stands under "Read also" with only such lines between."""
    block = blocks[number]
    if block.ends_sentence or block.level:
        return False
    for before in range(number - 1, max(-1, number - 6), -1):
        if opens_other_news(blocks[before].text):
            return True
        if reasons[before] is DropReason.OTHER_NEWS:
            return blocks[before].words <= 3
        if blocks[before].ends_sentence:
            return False
    return False


def _is_caption(blocks: Sequence[Block], number: int) -> bool:
    """Whether a short line is the caption of a picture that the text file lost.

    Where paragraphs are parted by blank lines, a caption stands alone before the blank-less line
    of the paragraph that followed its picture; a subhead has a blank line on both sides.
    """
    block = blocks[number]
    if block.level or block.is_list_item or block.is_strong or block.ends_sentence:
        return False
    if block.words > _CAPTION_WORDS or number + 1 >= len(blocks):
        return False
    gaps = sum(b.gap for b in blocks)
    return block.gap and not blocks[number + 1].gap and gaps * 3 >= len(blocks)


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
