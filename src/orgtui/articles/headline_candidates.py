"""Which lines of a page can be a headline at all, by what they are and where they stand."""

import re
from collections.abc import Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.block import Block
from orgtui.articles.day_words import TIME, written_dates
from orgtui.articles.furniture import ends_article, opens_other_news

_SUBSCRIBERS = re.compile(r"подписчик|subscriber|follower|members|жазылушы", re.IGNORECASE)
_SMALL = re.compile(r"[a-zа-яёәғқңөұүһі]{3,},? ")
"""A word without a capital, with which lines go on that say who the author is."""
_LABELLED = re.compile(
    r"(?:от кого|кому|тема|subject|тақырыбы|копия|тема рассылки"
    r"|дата (?:выхода|публикации|события)|компани[яи]"
    r"|организаци[яи]|предприяти[ея]|составител[ьи]|ведущ\w+|гост[ьи]|программа|рубрика|регион"
    r"|отрасль|категори[яи]|раздел|номер|(?:сейчас )?в эфире|место|автор\w*|редактор\w*"
    r"|корреспондент\w*|фото\w*|from|to|cc|company|organi[sz]ation|region|section"
    r"|host(?:ed by)?|guests?|on air|compiled by|category|жүргізуші|құрастырған|айдар|бағдарлама"
    r"|жазылған|жарияланған|бөлімі|написано|размещено|добавлено|опубликовано)"
    r"\s*:\s",
    re.IGNORECASE,
)
"""A line that says something about the article under a name of its own."""
_FIELD = re.compile(r"[^\W\d][\w-]*(?: [\w-]+)?:\s(?!.*[.!?]$)\S+(?: \S+){0,2}")
"""A name and what it says: "Format: Analysis"."""
_FEWEST_FIELDS = 3
_MARK = re.compile(r"\W*(?:материал из вики|from wiki(?:news|pedia))", re.IGNORECASE)
_REACH = 40
_MOST_WORDS = 30
NAME_WORDS = 3
"""So few words may be a name alone."""
_LABEL = 2
_BESIDE_DATES = (DropReason.CREDIT, DropReason.COUNTER, DropReason.MENU)
_MASTHEAD_REACH = 3


def possible_headlines(
    blocks: Sequence[Block],
    reasons: Sequence[DropReason | None],
    start: int,
    channels: frozenset[str],
) -> list[int]:
    """Return the numbers of the lines that can be the headline of the text that begins at `start`.

    `channels` are the names that a messenger prints above each of its entries.
    """
    found = [
        number
        for number in range(max(0, start - _REACH), start)
        if (_can_be(blocks[number], reasons[number]) or is_entry(blocks, reasons, number, start))
        and not (_is_labelled(blocks, number) or _LABELLED.match(blocks[number].text))
        and not (_is_described(blocks, number) or _is_field(blocks, number))
        and blocks[number].key not in channels
    ]
    found = _above_mark(blocks, found, start)
    found = _without_motto(blocks, reasons, _not_listed(blocks, found))
    return _of_entry(reasons, found, start) if channels else found


def channels_of(blocks: Sequence[Block], reasons: Sequence[DropReason | None]) -> frozenset[str]:
    """Return the names above a number of subscribers: messengers print them above each entry."""
    return frozenset(
        above.key
        for above, block, reason in zip(blocks, blocks[1:], reasons[1:], strict=False)
        if reason is DropReason.COUNTER and _SUBSCRIBERS.search(block.text)
    )


def with_dated(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], start: int
) -> list[DropReason | None]:
    """Take for dates the lines above the text that tell one beside an author or a counter."""
    return [
        DropReason.DATE
        if number < start and reason in _BESIDE_DATES and any(written_dates(block.text))
        else reason
        for number, (block, reason) in enumerate(zip(blocks, reasons, strict=True))
    ]


def is_entry(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int, start: int
) -> bool:
    """Whether a line is the one word that the text begins with, as in encyclopedias."""
    word = blocks[number].text
    if start >= len(blocks):
        return False
    is_word = reasons[number] is None and blocks[number].words == 1 and word[0].isupper()
    return is_word and re.match(rf"{re.escape(word)}\b", blocks[start].text) is not None


def is_masthead(block: Block, number: int) -> bool:
    """Whether a line opens the page with few words in capitals, as the name of a paper."""
    return number < _MASTHEAD_REACH and block.text.isupper() and block.words <= NAME_WORDS


def _above_mark(blocks: Sequence[Block], candidates: list[int], start: int) -> list[int]:
    """Keep only the lines above "From Wikinews", where there is one: it stands below a title."""
    marks = [n for n in range(max(0, start - _REACH), start) if _MARK.match(blocks[n].text)]
    above = [n for n in candidates if n < marks[-1]] if marks else []
    return above or candidates


def _not_listed(blocks: Sequence[Block], candidates: list[int]) -> list[int]:
    """Leave out the lines in one piece below "Read now" or the like, where there are others."""
    listed: set[int] = set()
    for number in candidates:
        is_below = number > 0 and not blocks[number].gap
        if is_below and (number - 1 in listed or opens_other_news(blocks[number - 1].text)):
            listed.add(number)
    others = [number for number in candidates if number not in listed]
    return others if len(listed) > 1 and others else candidates


def _without_motto(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], candidates: list[int]
) -> list[int]:
    """Leave out what stands between a paper's name and its date, all in one piece.

    A line below that, with a blank line above, must be there to be the headline.
    """
    mottos = {
        number
        for number in candidates
        if 0 < number <= _MASTHEAD_REACH
        and is_masthead(blocks[number - 1], number - 1)
        and DropReason.DATE in reasons[number + 1 : number + 2]
        and not (blocks[number].gap or blocks[number + 1].gap)
        and any(blocks[below].gap for below in candidates if below > number + 1)
    }
    return [number for number in candidates if number not in mottos and number + 1 not in mottos]


def _of_entry(reasons: Sequence[DropReason | None], candidates: list[int], start: int) -> list[int]:
    """Keep the lines of a messenger's last entry alone, which stand below its day or hour."""
    dates = [number for number in range(start) if reasons[number] is DropReason.DATE]
    below = [number for number in candidates if not dates or number > dates[-1]]
    return below or candidates


def _is_labelled(blocks: Sequence[Block], number: int) -> bool:
    """Whether the line above says what the line is: "From:", "Автор:"."""
    return (
        number > 0 and blocks[number - 1].text.endswith(":") and blocks[number - 1].words <= _LABEL
    )


def _is_field(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is one of several in a row that each have a name and what it says."""
    first = last = number
    while first >= 0 and _FIELD.fullmatch(blocks[first].text):
        first -= 1
    while last < len(blocks) and _FIELD.fullmatch(blocks[last].text):
        last += 1
    return last - first > _FEWEST_FIELDS


def _is_described(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line is a name, and the one below says in small letters who that is."""
    below = blocks[number + 1 : number + 2]
    is_name = blocks[number].words <= NAME_WORDS and blocks[number].text.istitle()
    return is_name and any(not block.gap and _SMALL.match(block.text) for block in below)


def _can_be(block: Block, reason: DropReason | None) -> bool:
    if reason is not None or not 2 <= block.words <= _MOST_WORDS:
        return False
    if block.is_cut or TIME.match(block.text) or opens_other_news(block.text):
        return False
    if _SMALL.match(block.text) and not block.level:
        return False
    if ends_article(block.text):
        return False
    if block.text.startswith(("[", "(")) and block.text.endswith(("]", ")")):
        return False
    return not block.text.endswith((",", ";", ":")) or block.level > 0
