"""Where on a page the article's running text begins and ends."""

import re
from collections.abc import Sequence
from itertools import takewhile

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.headline_candidates import names_institution
from orgtui.articles.cleaning.interruptions import Parted
from orgtui.articles.cleaning.own_text import own_end, own_start
from orgtui.articles.cleaning.text_end import with_tail
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.furniture import CRUMBS, ends_article

QUOTATION = re.compile(r"«[^«»]+»|“[^“”]+”|\"[^\"]+\"")
_NOISE_RUN = 3
_ISLAND_SHARE = 0.3
_PARAGRAPHS = 3
_MOST_SHORT = 10
_LEAST_OF_LINE = 2
_NEAR = 4
_FAR = 8
_LONGEST_HEADLINE = 20
_LONGEST_UNFINISHED = 30
_HEADLINE_WORDS = 4
_LABELLED = re.compile(
    r"(?:тема|рубрика|категория|выпуск|subject|topic|тақырыбы)[\w ]{0,15}:", re.IGNORECASE
)
"""A line that says of what kind an article is."""
_WITH_PICTURES = re.compile(
    r"\w \(\s?(?:\+ ?)?(?:\d+ )?(?:фото|видео|сурет|бейне|photo|video|pics)\w*"
    r"(?:\W{1,3}(?:фото|видео|сурет|бейне|photo|video)\w*)?\s?\)$",
    re.IGNORECASE,
)
"""What headlines have behind them: "(3 photos, video)"."""
_LEAD_IN = 3
_SHORTEST_ARTICLE = 10
_COMMENTS_SHARE = 0.1
_TEASERS_SHARE = 0.4
_LONE_SHARE = 0.5
_DATED_SHARE = 0.1
_FEWEST_DATED = 3
_DATED = frozenset({DropReason.DATE, DropReason.COUNTER})


def running_text(blocks: Sequence[Block], reasons: Sequence[DropReason | None]) -> tuple[int, int]:
    """Return the number of the article's first block and one past that of its last.

    Both are the number of blocks where there is no running text.
    """
    prose = [reason is None and b.is_prose for b, reason in zip(blocks, reasons, strict=True)]
    page = Parted(blocks, reasons, prose)
    headline_number = _headline_like_a_sentence(blocks, reasons, prose)
    if headline_number is not None:
        prose[headline_number] = False
    islands = _islands(page)
    if not islands:
        kept = [n for n, reason in enumerate(reasons) if reason is None and blocks[n].ends_fully]
        if not kept:
            return len(blocks), len(blocks)
        return _with_lead(blocks, reasons, kept[0]), kept[-1] + 1
    sizes = [sum(blocks[n].words for n in range(a, b) if prose[n]) for a, b in islands]
    shares = _shares_after_heads(page, islands, sizes)
    weights = [_weight(page, range(a, b)) for a, b in islands]
    best = max(range(len(islands)), key=lambda i: weights[i] * shares[i])
    first, last = _reach(page, islands, sizes, weights, best)
    start = _with_lead(blocks, reasons, islands[first][0])
    return _own_part(blocks, reasons, start, with_tail(blocks, reasons, islands[last][1]))


def _weight(page: Parted, island: range) -> float:
    """Return how many words a stretch of text has; those of lone lines count half.

    Lists of other news have a headline above each of their sentences, or a day or an hour.
    """
    told = {n: page.blocks[n].words for n in island if page.prose[n]}
    lone = [n for n in told if n - 1 not in told and n + 1 not in told]
    if len(told) == 1:
        return sum(told.values())
    near = [(*page.reasons[max(0, n - 2) : n], *page.reasons[n + 1 : n + 2]) for n in lone]
    dated = sum(not _DATED.isdisjoint(reasons) for reasons in near)
    share = _DATED_SHARE if dated >= _FEWEST_DATED else _LONE_SHARE
    return sum(told.values()) - (1 - share) * sum(told[n] for n in lone)


def _reach(
    page: Parted,
    islands: Sequence[tuple[int, int]],
    sizes: Sequence[int],
    weights: Sequence[float],
    best: int,
) -> tuple[int, int]:
    """Return the first and the last stretch of one article.

    What goes on after a short interruption is the same article, if there is enough of it; what
    stands above may be a list of other news, too.
    """
    inside = {n for n, (start, _) in enumerate(islands) if page.blocks[start].is_in_text}
    same = inside if best in inside else frozenset[int]()
    more = {n for n, size in enumerate(sizes) if n in same or size >= _ISLAND_SHARE * sizes[best]}
    last = best
    is_parted = False
    for number in range(best + 1, len(islands)):
        above = range(islands[best][0], islands[last][1])
        if page.goes_on(above, range(*islands[number])):
            last, is_parted = number, False
            continue
        between = range(islands[number - 1][1], islands[number][0])
        is_parted |= _parts(page, between, is_same=number in same)
        last = number if number in more and not is_parted else last
    first = best
    for number in range(best - 1, -1, -1):
        between = range(islands[number][1], islands[number + 1][0])
        if number not in same and not page.heads.isdisjoint(between):
            break
        is_enough = number in same or weights[number] >= _ISLAND_SHARE * sizes[best]
        first = number if is_enough else first
    return first, last


def _parts(page: Parted, between: range, *, is_same: bool) -> bool:
    """Whether an article does not go on after lines: other news in its own element end nothing."""
    inside = page.heads.intersection(between)
    if is_same:
        return any(ends_article(page.blocks[n].text) for n in inside)
    return bool(inside) or any(_is_tag_line(page, n) for n in between)


def _own_part(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], start: int, end: int
) -> tuple[int, int]:
    """Return where the article's own text begins and ends in what reads like running text.

    An element that the page names as the text of its article needs no other end.
    """
    if start < end and blocks[start].is_in_text and blocks[end - 1].is_in_text:
        return start, end
    is_headed = _has_headline_above(blocks, reasons, start, fewest=_LEAD_IN)
    start = own_start(blocks, start, end, is_headed=is_headed)
    return start, own_end(blocks, reasons, start, end)


def _shares_after_heads(
    page: Parted, islands: Sequence[tuple[int, int]], sizes: Sequence[int]
) -> list[float]:
    """Return how much the words of each stretch of text count.

    Readers' comments and teasers of other news may well be longer than the article above them.
    """
    shares: list[float] = []
    share = 1.0
    for number, (start, _) in enumerate(islands):
        above = islands[number - 1][1] if number else start
        if any(size >= _SHORTEST_ARTICLE for size in sizes[:number]):
            for n in range(above, start):
                if n in page.heads and ends_article(page.blocks[n].text):
                    share = min(share, _COMMENTS_SHARE)
                elif n in page.heads or _is_tag_line(page, n):
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
    if number is not None and _is_unfinished(blocks, reasons, prose, number):
        return number
    if number is None or blocks[number].words > _LONGEST_HEADLINE:
        return None
    key = blocks[number].key
    later = [block.key for block in blocks[number + 1 :]]
    said = [other for other, is_prose in zip(later, prose[number + 1 :], strict=True) if is_prose]
    if all(other == key for other in said):
        return None
    if said[0].startswith(key) and not blocks[number].text.endswith("."):
        return number
    after = reasons[number + 1 : number + 3]
    is_dated = DropReason.DATE in after and not any(
        prose[number + 1 : number + 1 + after.index(DropReason.DATE)]
    )
    is_long = blocks[number].words > _MOST_SHORT and blocks[number].text.endswith(".")
    is_below_picture = reasons[number - 1] in (DropReason.CREDIT, DropReason.CAPTION)
    is_lead = is_long and not is_below_picture and _has_headline_above(blocks, reasons, number)
    is_dated = is_dated and not is_lead
    is_below_date = DropReason.DATE in _right_above(reasons, number)
    is_dated = is_dated or (is_below_date and not blocks[number].text.endswith((".", ":", ";")))
    is_dated = is_dated or (is_below_date and _is_set_off(blocks, number))
    is_quoted = blocks[number].text.endswith(("?", "!", "»", "”"))
    is_short = blocks[number].words <= _MOST_SHORT and not _has_headline_above(
        blocks, reasons, number, fewest=_LEAST_OF_LINE
    )
    is_dated = is_dated or (is_below_date and is_short)
    is_lonely = is_quoted and (
        _is_told_apart(blocks, number) or not _has_headline_above(blocks, reasons, number)
    )
    return number if key in later or is_dated or is_lonely else None


def _is_unfinished(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    prose: Sequence[bool],
    number: int,
) -> bool:
    """Whether many words without a full stop stand where a headline does, of this or other news.

    No other headline is above them but the name of an institution, or a day is between them and
    the text.
    """
    has_pictures = _WITH_PICTURES.search(blocks[number].text) is not None
    is_sentence = blocks[number].ends_sentence and not has_pictures
    if is_sentence or blocks[number].words > _LONGEST_UNFINISHED:
        return False
    text = next((n for n in range(number + 1, len(blocks)) if prose[n]), None)
    if text is None or not blocks[text].ends_fully:
        return False
    is_below_name = number == 1 and names_institution(blocks[0])
    is_first = is_below_name or not _has_headline_above(blocks, reasons, number, fewest=2)
    is_alone = text == number + 1 and blocks[number].gap and blocks[text].gap
    is_above_picture = set(reasons[number + 1 : text]) == {DropReason.CAPTION}
    is_set_off = is_alone or is_above_picture or has_pictures
    return DropReason.DATE in reasons[number + 1 : text] or (is_first and is_set_off)


def _is_set_off(blocks: Sequence[Block], number: int) -> bool:
    """Whether blank lines part one line from the paragraphs below it, and these not each other."""
    below = blocks[number + 1 : number + 1 + _PARAGRAPHS]
    is_apart = blocks[number].gap and len(below) == _PARAGRAPHS and below[0].gap
    return is_apart and all(block.is_prose and not block.gap for block in below[1:])


def _is_told_apart(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is one quotation below a blank line, and who is quoted stands right below."""
    below = blocks[number + 1 : number + 2]
    is_whole = QUOTATION.fullmatch(blocks[number].text) is not None
    return is_whole and blocks[number].gap and any(not block.gap for block in below)


def _right_above(reasons: Sequence[DropReason | None], number: int) -> Sequence[DropReason | None]:
    """Return the reasons of the lines of furniture right above one."""
    first = next((n for n in range(number - 1, -1, -1) if reasons[n] is None), -1) + 1
    return reasons[first:number]


def _has_headline_above(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    number: int,
    *,
    fewest: int = _HEADLINE_WORDS,
) -> bool:
    """Whether a line of so many words, which can be a headline, stands soon above.

    None does above the way from the site's first page.
    """
    above = range(number - 1, max(0, number - _FAR) - 1, -1)
    lines = takewhile(lambda n: not CRUMBS.match(blocks[n].text), above)
    near = [blocks[n] for n in lines if reasons[n] is None][:_NEAR]
    return any(
        fewest <= block.words <= _LONGEST_HEADLINE and not _LABELLED.match(block.text)
        for block in near
    )


def _is_tag_line(page: Parted, number: int) -> bool:
    """Whether a line lists the tags or the section, as pages do below an article."""
    return page.blocks[number].reason is None and page.reasons[number] is DropReason.SOURCES


def _islands(page: Parted) -> list[tuple[int, int]]:
    """Return stretches of running text, parted by section heads or several lines of noise."""
    islands: list[tuple[int, int]] = []
    noise = 0
    is_parted = is_list = False
    for number, block in enumerate(page.blocks):
        if page.prose[number]:
            if is_parted or not islands:
                islands.append((number, number + 1))
            else:
                islands[-1] = (islands[-1][0], number + 1)
            noise, is_parted, is_list = 0, False, block.text.endswith(":")
        elif is_list and page.reasons[number] is None and number not in page.heads:
            continue
        elif _is_tag_line(page, number) or number in page.heads:
            is_parted = True
        elif block.reason is None and not _may_be_inside(block, page.reasons[number]):
            noise += 1
            is_parted = is_parted or noise >= _NOISE_RUN
    return islands


def _may_be_inside(block: Block, reason: DropReason | None) -> bool:
    if reason is not None:
        return False
    return block.is_list_item or block.is_sentence or bool(block.level)


def _with_lead(blocks: Sequence[Block], reasons: Sequence[DropReason | None], start: int) -> int:
    """Take along the clauses and list items above that no headline ends like."""
    while start > 0 and reasons[start - 1] is None:
        block = blocks[start - 1]
        is_clause = block.text.endswith((",", ";", ":"))
        is_item = block.is_list_item and block.ends_fully
        if block.level or block.linked > 0.6 or not (is_clause or is_item):
            break
        start -= 1
    return start
