"""Which lines of a page can be a headline at all, by what they are and where they stand."""

import re
from collections.abc import Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.own_text import SHOWN_BY_OFFICE
from orgtui.articles.cleaning.standfirst import has_verb, shows
from orgtui.articles.lines.block import Block
from orgtui.articles.lines.day_words import TIME, written_dates
from orgtui.articles.lines.furniture import CRUMBS, ends_article, opens_other_news
from orgtui.articles.lines.furniture_labels import label_reason

_SUBSCRIBERS = re.compile(r"подписчик|subscriber|follower|members|жазылушы", re.IGNORECASE)
_SMALL = re.compile(r"[a-zа-яёәғқңөұүһі]{3,},? ")
"""A word without a capital, with which lines go on that say who the author is."""
_LABELLED = re.compile(
    r"(?:от кого|кому|тема|subject|тақырыбы|копия|тема рассылки"
    r"|дата (?:выхода|публикации|события)|компани[яи]"
    r"|организаци[яи]|предприяти[ея]|составител[ьи]|ведущ\w+|гост[ьи]|программа|рубрика|регион"
    r"|отрасль|категори[яи]|раздел|номер|(?:сейчас )?в эфире|место|автор\w*|редактор\w*"
    r"|корреспондент\w*|фото\w*(?!: [^./|©,]{45,}$)"
    r"|from|to|cc|company|organi[sz]ation|region|section"
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
_BY = re.compile(r"(?:[\w-]+ ){0,3}(?:by|from)", re.IGNORECASE)
"""A line that leaves open who it is: "News provided by"."""
_PLACE = re.compile(r"(?:г|с|пос|пгт|обл)\.\s?[^\W\d_][\w-]+$")
"""Where a text was written: "г. Ухта"."""
_WAY = re.compile(r"[^\W\d][\w -]{1,30}(?: [>›»→] [^\W\d][\w -]{1,30}){1,4}")
"""Sections inside each other: "Press and Culture > News"."""
CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
PRINTED = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?\s+")
"""What browsers print in front of a window's title."""
_TAGS = re.compile(r"(\b\w{3,} \w{3,}\b)[^.,:;!?«»\"]* \1(?: \w+){0,3}$")
"""Words that a line without any mark says twice: what the article is filed under."""
_AUTHOR_OF_PLACE = re.compile(
    r"[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё-]+, [А-ЯЁ][а-яё-]+"
    r"(?: (?:край|область|обл\.|район|республика))?"
)
"""Who wrote where: "Ольга Лис, Речной край"."""
_ENTRIES = re.compile(
    r"[^,.!?;:«»\"]{2,25}(?:, [^,.!?;:«»\"]{2,25}){4,}"
    r"|[А-ЯЁ][^,.!?;:«»\"]{2,25}(?:, [А-ЯЁ][^,.!?;:«»\"]{2,25}){3,}"
)
"""Five short entries or more, or four with capitals: what the article is filed under."""
_DATELINE = re.compile(r"[A-ZА-ЯЁ][A-ZА-ЯЁ -]+, (?:[A-Z][a-z]{2,8}\.? \d\d?|\d\d? [а-я]{3,8})")
"""Where and when an agency wrote: "SUVA, Nov. 29"."""
_AT_SITE = re.compile(r"[^\W\d_][\w-]+ [^\W\d_][\w-]+, (?:[\w-]+\.)+[^\W\d_]{2,6}")
"""Who wrote for which site: "Anna Lee, river.example"."""
_OF_SITE = re.compile(
    r"(?:официальный|official) (?:(?:интернет|веб)-)?(?:сайт|портал|ресурс|web ?site|site)\b"
    r"(?! .*\d)"
    r"|(?:сайт|портал|страница) (?:газеты|журнала|редакции|обществ\w*|общественн\w+|партии"
    r"|посольства|фонда|ассоциации|компании|организаци\w+|администрации|министерства)\b(?! .*\d)"
    r"|.{3,80} ресми (?:сайты|порталы|интернет-ресурсы)$",
    re.IGNORECASE,
)
"""What a site says of itself."""
_ITEM = "- "
_BULLETS = ("•", "·", "▪", "●", "■")
_FULL_LINE = 30
_PAIR = 2
_SAYING = 4
"""So many words say something, and do not only name it."""
_LONGEST_NAME = 6
_LONGEST_LINK = 3
_WORD = re.compile(r"\w+")
_INSTITUTION = re.compile(
    r"(?:\w+(?:ый|ий|ой|ая|ое|ее) ){0,2}"
    r"(?:министерство|комитет|комиссия|ассамблея|секретариат|посольство|управление|департамент|администрация|центр"
    r"|институт|университет|палата|ассоциация|фонд|правительство|парламент|служба|агентство|музей"
    r"|библиотека|заповедник|(?:the )?(?:ministry|department|embassy|government|office|university"
    r"|parliament|house|institute|museum|association) of) .+"
    r"|.+ (?:office|ministry|department|university|agency|council|commission|authority|institute"
    r"|association|министрлігі|әкімдігі|басқармасы|университеті|комитеті|агенттігі|орталығы"
    r"|институты|кітапханасы)",
    re.IGNORECASE,
)
"""What institutions are called."""
_BESIDE_DATES = (DropReason.CREDIT, DropReason.COUNTER, DropReason.MENU)
_BESIDE_HEADLINE = (*_BESIDE_DATES, DropReason.DATE, DropReason.SHARING)
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
    head = range(max(0, start - _REACH), start)
    labelled = {blocks[number].key for number in head if _is_labelled(blocks, reasons, number)}
    found = [
        number
        for number in head
        if (_can_be(blocks[number], reasons[number]) or is_entry(blocks, reasons, number, start))
        and not (blocks[number].key in labelled or _LABELLED.match(blocks[number].text))
        and not (_is_described(blocks, number) or _is_field(blocks, number))
        and blocks[number].key not in channels
    ]
    found = found or [n for n in head if _opens_small(blocks, reasons, n)]
    found = [n for n in found if not blocks[n].is_lead] or found
    found = _without_captions(blocks, found)
    found = [n for n in found if not SHOWN_BY_OFFICE.fullmatch(blocks[n].text)] or found
    found = [n for n in found if not blocks[n].text.startswith(_BULLETS)] or found
    found = [n for n in found if not _is_in_list(blocks, n)]
    found = _of_script(blocks, found, start)
    found = _below_way(blocks, _above_mark(blocks, found, start))
    found = _without_motto(blocks, reasons, _not_listed(blocks, found, start))
    return _of_entry(reasons, found, start) if channels else found


def _is_in_list(blocks: Sequence[Block], number: int) -> bool:
    """Whether a line and one beside it begin with a dash: the headlines of other news."""
    beside = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    is_like = any(other.text.startswith(_ITEM) for other in beside)
    return blocks[number].text.startswith(_ITEM) and is_like


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


def is_name(block: Block) -> bool:
    """Whether all longer words of a line that is not long have capitals, as in a name."""
    longer = [word for word in _WORD.findall(block.text) if len(word) > _LONGEST_LINK]
    is_short = block.words <= _LONGEST_NAME and not block.text.endswith(("!", "?"))
    return is_short and all(word[0].isupper() or word[0].isdigit() for word in longer)


def names_institution(block: Block) -> bool:
    """Whether a line of few words begins or ends as the names of institutions do."""
    is_short = 1 < block.words <= _LONGEST_NAME
    return is_short and _INSTITUTION.fullmatch(block.text) is not None


def piece_head(blocks: Sequence[Block], reasons: Sequence[DropReason | None], text: range) -> int:
    """Return the line that heads the text where blank lines part the page in pieces, or -1.

    It is the first line of the piece in which the text begins, or stands alone in one right above
    that, but for dates and the like. Where the paragraphs are parted too (or all lines, above a
    single paragraph), or the markup tells headings, pieces mean nothing.
    """
    runs = [n for n in text[1:] if blocks[n].is_prose and blocks[n - 1].is_prose]
    gaps = sum(blocks[number].gap for number in runs)
    first = text.start
    while first > 0 and first < len(blocks) and not blocks[first].gap:
        first -= 1
    is_marked = any(blocks[number].level for number in range(max(0, first - _REACH), text.start))
    is_marked = is_marked or (not runs and all(b.gap for b in blocks[: text.start + 1]))
    if is_marked or not first or 3 * gaps >= max(1, len(runs)):
        return -1
    if first < text.start:
        return first
    above = first - 1
    while above > 0 and reasons[above] in _BESIDE_HEADLINE:
        above -= 1
    is_alone = above > 0 and blocks[above].gap and blocks[above + 1 : above + 2]
    return above if is_alone and blocks[above + 1].gap else -1


def in_two_lines(blocks: Sequence[Block], reasons: Sequence[DropReason | None], best: int) -> str:
    """Return the headline at a line, with the one above or below it if it is broken."""
    for first in (best - 1, best):
        pair = blocks[max(0, first) : first + 2]
        if len(pair) < _PAIR or first < 0 or {*reasons[first : first + 2]} != {None}:
            continue
        above, below = pair
        is_long = len(above.text) >= _FULL_LINE and above.text[-1].isalpha()
        is_broken = above.text.endswith(",") or (is_long and below.words < above.words)
        is_apart = any(block.gap for block in blocks[first + 2 : first + 3])
        is_whole = all(block.text.isupper() for block in pair) or (
            is_long and is_apart and below.text[0].islower() and below.text[-1] not in ".:;,"
        )
        if is_broken and not below.gap and is_whole:
            return f"{above.text} {below.text}"
    return blocks[best].text


def is_masthead(block: Block, number: int) -> bool:
    """Whether a line opens the page with few words in capitals, as the name of a paper."""
    return number < _MASTHEAD_REACH and block.text.isupper() and block.words <= NAME_WORDS


def _above_mark(blocks: Sequence[Block], candidates: list[int], start: int) -> list[int]:
    """Keep only the lines above "From Wikinews", where there is one: it stands below a title."""
    marks = [n for n in range(max(0, start - _REACH), start) if _MARK.match(blocks[n].text)]
    above = [n for n in candidates if n < marks[-1]] if marks else []
    return above or candidates


def _of_script(blocks: Sequence[Block], candidates: list[int], start: int) -> list[int]:
    """Leave out the lines without a letter of the text's alphabet, where there are others."""
    if start >= len(blocks) or not CYRILLIC.search(blocks[start].text):
        return candidates
    return [n for n in candidates if CYRILLIC.search(blocks[n].text)] or candidates


def _below_way(blocks: Sequence[Block], candidates: list[int]) -> list[int]:
    """Leave out what stands above the way from the site's first page to this one, "Home > News".

    A line that says something must be below it.
    """
    if not candidates:
        return candidates
    between = range(candidates[0], candidates[-1])
    ways = [n for n in between if CRUMBS.match(blocks[n].text) or _WAY.fullmatch(blocks[n].text)]
    below = [number for number in candidates if ways and number > ways[-1]]
    return below if any(blocks[number].words >= _SAYING for number in below) else candidates


def _not_listed(blocks: Sequence[Block], candidates: list[int], start: int) -> list[int]:
    """Leave out the lines in one piece below "Read now" or the like, where there are others.

    Those that stand in one piece with the text are no list.
    """
    listed: set[int] = set()
    for number in candidates:
        is_below = number > 0 and not blocks[number].gap
        if is_below and (number - 1 in listed or opens_other_news(blocks[number - 1].text)):
            listed.add(number)
    if start - 1 in listed and start < len(blocks) and not blocks[start].gap:
        return candidates
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


def _without_captions(blocks: Sequence[Block], candidates: list[int]) -> list[int]:
    """Leave out names alone right above whose picture they describe, below what says something."""
    said = [n for n in candidates if blocks[n].words >= _SAYING and has_verb(blocks[n].text)]
    first = said[0] if said else len(blocks)
    return [number for number in candidates if number < first or not shows(blocks, number)]


def _is_labelled(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether the line above says what the line is: "From:", "Автор:", "News provided by"."""
    if number == 0 or _BY.fullmatch(blocks[number - 1].text):
        return number > 0
    above = blocks[number - 1]
    is_label = above.text.endswith(":") and above.text[-2:-1].isalpha() and above.words <= _LABEL
    is_share = reasons[number - 1] is DropReason.SHARING
    is_known = _LABELLED.match(f"{above.text} ") or blocks[number].words <= NAME_WORDS
    is_known = is_known or blocks[number].text.endswith(".")
    return bool(is_label and is_known) and not is_share and label_reason(above.text) is None


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


def _opens_small(
    blocks: Sequence[Block], reasons: Sequence[DropReason | None], number: int
) -> bool:
    """Whether a line with a small first letter opens the page, and the day stands below it."""
    is_first = number == 0 and reasons[0] is None and reasons[1:2] == [DropReason.DATE]
    return is_first and _SAYING <= blocks[0].words <= _MOST_WORDS


def _can_be(block: Block, reason: DropReason | None) -> bool:
    text = block.text
    if reason is not None or not 2 <= block.words <= _MOST_WORDS or block.is_cut:
        return False
    if any(form.match(text) for form in (TIME, PRINTED, _PLACE, _TAGS, _OF_SITE)):
        return False
    if any(form.fullmatch(text) for form in (_BY, _AT_SITE, _DATELINE, _ENTRIES, _AUTHOR_OF_PLACE)):
        return False
    if opens_other_news(text) or ends_article(text) or text.startswith("©") or "www." in text:
        return False
    if _SMALL.match(text) and not block.level:
        return False
    is_aside = text.startswith(("[", "(")) and text.endswith(("]", ")"))
    return not is_aside and (not text.endswith((",", ";", ":")) or block.level > 0)
