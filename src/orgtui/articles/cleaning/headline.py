"""Which line of a page is the article's headline."""

import re
from collections import Counter
from collections.abc import Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.headline_candidates import (
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
from orgtui.articles.cleaning.headline_choices import (
    ENOUGH,
    HEAD_LINES,
    HEADLINE_WORDS,
    MANY_WORDS,
    NEAR,
    NEARLY_ALL,
    Head,
    above_author,
    above_date,
    above_last,
    above_lead,
    above_longer,
    above_standfirst,
    is_button,
    opens_site,
    quoted_above,
    unstopped,
)
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.day_words import written_dates
from orgtui.articles.lines.furniture import CRUMBS
from orgtui.text.stems import stems

_WINDOW = re.compile(r"\s[|–—-]\s")
_SITE_BEHIND = re.compile(
    r"(?P<title>\S.+?)\s(?P<mark>\||::|»|[–—-])\s"
    r"(?P<site>[^\W\d_a-zа-яё][^|–—:»\s]*(?: [^|–—:»\s]+){0,3})(?: (?:\||::) .{2,30})?"
)
_SURE_MARKS = ("|", "::", "»")
_STEP = re.compile(r"\s[»›>/|→\\]\s")
"""What stands between the steps of a way."""
_WINDOW_PARTS = 2
_WINDOW_REACH = 3
_WIKI = re.compile(r"\s[—–-]\s(?:Викиновости|Википедия|Уикипедия|Wikinews|Wikipedia)\W*$")
"""The site behind the title of a wiki's window."""
_CHAINED = re.compile(
    r"(\S+(?: \S+){2,}? [^\s:]+)(?:: [^\W\d][^:]{1,24}){1,3}: (?:\w+\.)+[a-zа-я]{2,7}"
)
"""A headline, its sections and the site, as some sites call a window: "… : World: site.com"."""
_ENTRY_BONUS = 0.5
_AGAIN = 0.5
_NAME_AGAIN = 0.2
"""Names of sites and of sections are printed twice too."""
_HEAD_MALUS = -0.4
_PIECE_BONUS = 0.3
_OWN_PIECE_BONUS = 1.2
_NAME_MALUS = -0.4
_INSTITUTION_MALUS = -1.0
_SECTION_MALUS = -0.4
_LONGEST_LINK = 3
"""Words up to so long link others and are in every text; they count where there are many."""
_SAID_BONUS = 0.06
_MOST_SAID = 3
_LONG_STEM = 5
_JUST_ENOUGH = 0.2
_SOMEHOW_RELATED = 0.25
_CLEARLY = 0.3
"""How much better than all other lines one must be whose place says nothing."""
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
    window = _CHAINED.fullmatch(blocks[0].text) if start else None
    known = known or (window[1] if window else "")
    if known:
        key = headline_key(known)
        same = [n for n in found if blocks[n].key == key]
        return known, same[-1] if same else -1
    if not found:
        return _end_of_way(blocks, start)
    head = Head(
        blocks=blocks,
        reasons=reasons,
        candidates=found,
        start=start,
        body=frozenset(stems(" ".join(b.text for b in blocks[start:end])[:_BODY_SAMPLE])),
        window=frozenset(_window(blocks)),
        printed=Counter(blocks[number].key for number in found),
        own=tuple(n for n in range(start) if reasons[n] is None),
    )
    piece = piece_head(blocks, reasons, range(start, end))
    scores = {number: _score(head, number, is_piece=number == piece) for number in found}
    best = max(found, key=lambda n: (scores[n] + _said(head, n), n))
    is_clear = all(scores[n] <= scores[best] - _CLEARLY for n in found if n != best)
    is_plain = blocks[best].words >= HEADLINE_WORDS and (
        is_clear or best == piece or _is_plain(head, best)
    )
    enough = _JUST_ENOUGH if is_plain else ENOUGH
    is_unlike = not head.is_of_same(blocks[best], _SOMEHOW_RELATED, NAME_WORDS + 1)
    if is_unlike and opens_site(reasons, best) and not blocks[best].level:
        return "", -1
    if scores[best] < (0 if channels else enough):
        best = _alone_above_date(head)
        best = _last_above_text(head) if best < 0 else best
        return (blocks[best].text, best) if best >= 0 else _end_of_way(blocks, start)
    best = unstopped(head, scores, above_standfirst(head, best))
    for choose in _CHOICES:
        best = choose(head, best)
    key = blocks[best].key
    last = max(n for n in found if blocks[n].key == key)
    return _without_site(blocks, best, in_two_lines(blocks, reasons, best)), last


_CHOICES = (above_date, quoted_above, above_author, above_longer, above_lead, above_last)
"""What may stand above the line that seems best and be the headline of both, in this order."""


def _end_of_way(blocks: Sequence[Block], start: int) -> tuple[str, int]:
    """Return what the way from the site's first page leads to, where no line of its own says it."""
    ways = (n for n in range(start - 1, -1, -1) if CRUMBS.match(blocks[n].text))
    for number in ways:
        steps = _STEP.split(blocks[number].text)
        end = steps[-1].strip()
        if len(steps) > 1 and len(end.split()) > MANY_WORDS:
            return end, number
    return "", -1


def _without_site(blocks: Sequence[Block], best: int, text: str) -> str:
    """Return a headline without the site behind it, where the line is a window's title.

    Behind a dash the site must stand alone on the page too: headlines have dashes as well.
    """
    text = _WIKI.sub("", text)
    found = _SITE_BEHIND.fullmatch(text) if best < _WINDOW_REACH else None
    if found is None or len(found["title"].split()) < HEADLINE_WORDS:
        return text
    site = headline_key(found["site"])
    others = (block for n, block in enumerate(blocks) if n != best)
    is_told = any(site == b.key or ("©" in b.text and site in b.key) for b in others)
    is_sure = found["mark"] in _SURE_MARKS or is_told
    return found["title"] if is_sure else text


def _place_bonus(head: Head, number: int) -> float:
    """Favour the lines beside a date, and the one that opens the page right above the text."""
    reasons = head.reasons
    is_dated = DropReason.DATE in reasons[max(0, number - 2) : number + 3]
    is_opening = number == 0 and None not in reasons[1 : head.start]
    is_above_date = DropReason.DATE in reasons[number + 1 : number + 2]
    return 0.2 * is_dated + 0.1 * is_above_date + 0.3 * is_opening


def _is_head(head: Head, number: int) -> bool:
    """Whether a line is the page's head: a menu and then another candidate, the last, are below it.

    One of many words, nearly all of which the text has, is none, unless an address follows, or the
    way from the site's first page to the article.
    """
    blocks, reasons, last = head.blocks, head.reasons, head.candidates[-1]
    if number == 0 and number < last and reasons[1] is DropReason.CONTACT:
        return True
    is_above_menu = DropReason.MENU in reasons[number + 1 : last][:3]
    is_above_way = any(CRUMBS.match(block.text) for block in blocks[number + 1 : number + 2])
    is_of_text = not is_above_way and head.is_of_same(blocks[number], NEARLY_ALL, MANY_WORDS)
    return last >= number + HEAD_LINES and is_above_menu and not is_of_text


def _piece_bonus(head: Head, number: int) -> float:
    """Tell how much better the line fits that heads the text's piece, or stands alone above it.

    Below a day it may be a caption, and a name may be an author's.
    """
    blocks, reasons = head.blocks, head.reasons
    if is_name(blocks[number]):
        return 0.0
    is_alone = number == head.candidates[-1] and any(b.gap for b in blocks[number + 1 : number + 2])
    is_below_date = DropReason.DATE in reasons[max(0, number - NEAR) : number]
    return _OWN_PIECE_BONUS if is_alone and not is_below_date else _PIECE_BONUS


def _name_malus(head: Head, number: int) -> float:
    """Tell how much less a name near the top fits where another line below it says something.

    Texts repeat all words of a name. The line right below may be a standfirst, but for that below
    an institution which opens the page.
    """
    block = head.blocks[number]
    is_institution = number == 0 and names_institution(block)
    if number > HEAD_LINES or block.level or not (is_institution or is_name(block)):
        return 0.0
    is_site = is_institution or block.words < NAME_WORDS
    below = [head.blocks[n] for n in head.candidates if n > number + 1 - is_site]
    is_said = any(map(_says, below))
    return (_INSTITUTION_MALUS if is_institution else _NAME_MALUS) * is_said


def _is_section_above(head: Head, number: int) -> bool:
    """Whether a name of few words stands right above a line that says what the text says."""
    block = head.blocks[number]
    is_short = block.words <= NAME_WORDS and is_name(block) and not block.level
    if not is_short or number + 1 not in head.candidates or number + 1 >= head.start:
        return False
    return head.is_of_same(head.blocks[number + 1], ENOUGH, MANY_WORDS + 1)


def _says(block: Block) -> bool:
    """Whether a line says something that is no name, and no whole sentence."""
    return block.words >= MANY_WORDS and not is_name(block) and not block.text.endswith(".")


def _alone_above_date(head: Head) -> int:
    """Return the line that stands for itself right above the last date before the text, or -1."""
    blocks, reasons = head.blocks, head.reasons
    dates = [number for number in range(head.start) if reasons[number] is DropReason.DATE]
    above = dates[-1] - 1 if dates else -1
    is_said = not blocks[above].text.isupper() or blocks[above].words >= HEADLINE_WORDS
    is_last = above == head.candidates[-1] and blocks[above].gap and is_said
    return above if is_last else -1


def _last_above_text(head: Head) -> int:
    """Return the last line that says something, with nothing but its day and the like below; or -1.

    A headline may speak of its matter in other words than the text.
    """
    blocks, reasons, start = head.blocks, head.reasons, head.start
    said = [n for n in head.candidates if not is_name(blocks[n]) and blocks[n].text[-1:] != "."]
    said = [n for n in said if not any(written_dates(blocks[n].text))]
    while len(said) > 1 and is_button(reasons[said[-1] - 1]) and not blocks[said[-1]].gap:
        said.pop()
    last = said[-1] if said else start
    below = range(last + 1, start)
    is_near = all(
        reasons[n] is not None
        or blocks[n].words <= NAME_WORDS
        or (is_button(reasons[n - 1]) and not blocks[n].gap)
        for n in below
    )
    return last if is_near and last < start else -1


def _is_plain(head: Head, best: int) -> bool:
    """Whether a line's place makes it the headline: by a date, alone, or last above the text."""
    blocks, reasons, candidates = head.blocks, head.reasons, head.candidates
    is_dated = DropReason.DATE in reasons[max(0, best - 1) : best + 2]
    others = [number for number in candidates if number != best]
    is_alone = not any(number >= head.start - NEAR for number in others)
    is_last = best == candidates[-1] and any(block.gap for block in blocks[best + 1 : best + 2])
    return is_dated or is_alone or is_last


def _window(blocks: Sequence[Block]) -> list[str]:
    """Return the parts of the window's title, "Headline | Site", where a page begins with it."""
    for block in blocks[:_WINDOW_REACH]:
        printed = PRINTED.match(block.text)
        parts = _WINDOW.split(block.text[printed.end() if printed else 0 :])
        if len(parts) == _WINDOW_PARTS:
            return [headline_key(part) for part in parts]
    return []


def _said(head: Head, number: int) -> float:
    """Tell how much better a line fits that says several longer words of the text, in no name."""
    block = head.blocks[number]
    if is_name(block):
        return 0.0
    own = {stem for stem in stems(block.text) if len(stem) >= _LONG_STEM}
    return _SAID_BONUS * min(len(own & head.body), _MOST_SAID)


def _score(head: Head, number: int, *, is_piece: bool) -> float:
    """Tell how well a line heads the text, by its words, its place and what stands around it."""
    return (
        _fit(head, number)
        + _place_bonus(head, number)
        + _HEAD_MALUS * _is_head(head, number)
        + _ENTRY_BONUS * is_entry(head.blocks, head.reasons, number, head.start)
        + (_piece_bonus(head, number) if is_piece else 0)
        + _name_malus(head, number)
        + _SECTION_MALUS * _is_section_above(head, number)
    )


def _fit(head: Head, number: int) -> float:
    """Tell how well a line heads the text by what it says, and how it is printed."""
    block = head.blocks[number]
    own = set(stems(block.text))
    if block.words <= NAME_WORDS:
        own = {word for word in own if len(word) > _LONGEST_LINK} or own
    share = score = len(own & head.body) / len(own) if own else 0.0
    score += 0.15 * min(block.words, 6) / 6 if block.words >= 3 else -0.35
    is_section = block.words <= NAME_WORDS and (share < ENOUGH or block.words < NAME_WORDS)
    is_again = head.printed[block.key] > 1 and not is_section
    again = _NAME_AGAIN if is_name(block) and block.words <= NAME_WORDS else _AGAIN
    score += again * (is_again or block.key in head.window)
    score += 1.0 * (block.level == 1) + 0.3 * (block.level in (2, 3) or block.is_strong)
    score -= 0.3 * (block.linked > 0.6 and block.level not in (1, 2))
    score -= 0.6 * is_masthead(block, number)
    return score - 0.02 * head.far(number)
