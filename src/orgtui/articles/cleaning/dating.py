"""When an article appeared, read from the lines around it."""

import re
from collections.abc import Container, Sequence
from datetime import timedelta
from itertools import islice

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.datelines import DATELINE_REACH, dateline, dateline_without_year
from orgtui.articles.cleaning.day_in_address import address_date, crumb_date
from orgtui.articles.cleaning.page_clock import (
    CLOCK,
    MASTHEAD,
    SITE_AND_DAY,
    PageClock,
    day_by_weekday,
    first_date,
    full_date,
)
from orgtui.articles.cleaning.sifting import Cleaned
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.day_words import TIME, WEEKDAY, day_and_month, written_dates
from orgtui.articles.lines.furniture import (
    LONGEST_LINE,
    ends_article,
    furniture,
    is_date_line,
    is_end,
    opens_other_news,
)
from orgtui.facts.dates import PartialDate

_I = re.IGNORECASE
_EXPLICIT = re.compile(
    r"опубликован|размещ[её]н|добавлен[оа]?\b|дата публикации|дата размещения|published|posted"
    r"|filed on|this article is from|publication date"
    r"|время публикации|(?:статья|материал|текст) подготовлен"
    r"|жариялан|жарық көр|\b(?:press|media|news) release\b.{0,20}\bissued\b"
    r"|\bрелиз\b.{0,20}\bвыпущен",
    _I,
)
_UP_TO = re.compile(r"\b(?:до|after|before|since|until)\s*$", _I)
_HOUR = re.compile(
    r"(?:сегодня|вчера|today|yesterday|бүгін|кеше),?(?: (?:в|at|сағат))? \d\d?[:.]\d\d"
    r"|\d\d? (?:час|сағат|hour|мин)\w* (?:назад|бұрын|ago)",
    _I,
)
"""How long ago an entry of a list of news appeared."""
_HOUR_REACH = 2
_YEARS_BACK = 3
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH = timedelta(days=31)
_PARTED = re.compile(r"[|•·]|\s/\s|\s{3,}")
"""What parts the entries of a line."""
_ENTRIES = re.compile(r"\s?[|•·,]\s")
"""The same in lines that tell who told when: "The Courier, today at 11:07"."""
_OF_DAY = re.compile(r"^(?:[^\W\d][\w-]* ){1,5}(?:за|от|for|of) [^a-zа-яё]{6,12}(?:г\.?)?$", _I)
"""What a list of news says of itself: "News of the port for 14.05.2025"."""
_OF_SECTION = re.compile(
    r"[^\W\d_a-zа-яё][^.!;:\d]{2,40}(?:\s\d+(?: (?:пікір|комментари|просмотр|comment|view)\w*)?)*"
    r"\s(?:\d\d?\.\d\d\.\d{4}|\d\d? [^\W\d_]{3,9},? \d{4})(?:,| в| at| сағат)?\s\d\d?:\d\d"
)
"""The section, the day and the hour right above a headline: "Society and law 01.09.2025 12:25"."""
_ENCYCLOPEDIA = re.compile(
    r"\W*(?:материал из (?:википедии|энциклопедии)|from wikipedia|уикипедия — ашық)", _I
)
"""What articles have below their title that appeared on no day."""
_OF_BLOG = re.compile(
    r"(?:post a comment|отправить комментарий|пікір жіберу)|posted by .{2,40} at \d\d?:\d\d.{0,6}",
    _I,
)
"""What stands below the entries of blogs, which have their day above the headline."""
_ISSUE = re.compile(r"№\s*\d|\b(?:no|vol)\.\s?\d|\b(?:выпуск|номер|issue|саны)\b", _I)
_NEIGHBOUR = re.compile(
    r"(?:\b(?:prev(?:ious)?|next)\b.{0,10}(?:предыдущ|следующ|news|article|post|story)"
    r"|\b(?:предыдущ|следующ)\w+ (?:новост|стать|публикаци|запис|материал)"
    r"|(?:алдыңғы|келесі) (?:жаңалық|мақала))",
    _I,
)
"""What stands below the headline and the day of the article before this one."""
_NAMED_DATE = re.compile(r"[A-ZА-ЯЁ][\w-]+\s[A-ZА-ЯЁ][\w-]+\s+(?!.*\d:\d\d)")
"""A name and a date without a time: more likely the caption of a picture."""
_OTHER_DAY = re.compile(
    r"событи|мероприяти|проведени|начал[оа]\b|основан|изда[её]тся|выходит с|шыға|\bevent|\bstarts\b"
    r"|\bfounded|\bsince\b|\bestablished|құрыл",
    _I,
)
"""Words beside the day of what is announced, or on which a paper began to appear."""
_ENTRY_WORDS = 6
_HEADLINE_WORDS = 4
_FEWEST_OF_CALENDAR = 3
"""So many days in one line are not its article's."""
_SHORT = 120
_LAST = 2
_BELOW_ISSUE = 2
_LEAD_REACH = 5
_BEFORE_TITLE = 4
_BUTTONS = (DropReason.SHARING, DropReason.NOTICE)
_AFTER_BODY = 4


def publication_date(blocks: Sequence[Block], page: Cleaned) -> PartialDate | None:
    """Return the day the article appeared, None when the page does not say.

    A page also shows the day it was saved, printed or last edited, and the days of other news;
    those are told by their words, their place and, for a clock in the page's head, by a weekday
    without a time.
    """
    if any(_ENCYCLOPEDIA.match(block.text) for block in blocks[: page.body_at]):
        return None
    head = [text for text in _head(blocks, page) if not _tells_day_of(page.title, text)]
    outside = lines_outside(blocks, page)
    claimed = _claimed(outside)
    years = (*claimed, *_years_near(page))
    last = [block.text for block in blocks[page.body_end :][-_LAST:]]
    clock = PageClock([block.text for block in blocks[: page.body_at]], years, last)
    around = " ".join(outside)
    plain = [text for text in head if is_date_line(text) and not _NAMED_DATE.match(text)]
    return (
        _explicit((*head, *outside))
        or _under_title(clock, plain)
        or _above_title(blocks, page)
        or _hour_above_title(clock, blocks, page)
        or _under_title(clock, head)
        or _leaf(blocks, page)
        or _behind_site(blocks, page)
        or _below_text(blocks, page)
        or _issue(blocks, page)
        or _issue_of_weekday(blocks, page, years)
        or address_date(around)
        or crumb_date(around)
        or dateline(page)
        or dateline_without_year(clock, page)
        or _year_told_elsewhere(blocks, page, claimed)
        or _clock_of_the_news(clock, page)
    )


def _explicit(lines: Sequence[str]) -> PartialDate | None:
    """Return the date of the first line that says "published"."""
    said = [text for text in lines if _EXPLICIT.search(text)]
    dates = (date for text in said if (date := _published(text) or _stated(text)))
    return next(dates, None)


def _published(text: str) -> PartialDate | None:
    """Return the date right behind the word "published", in a line that tells other dates too."""
    before = 0
    for written in written_dates(text):
        words = text[before : written.start]
        if _EXPLICIT.search(words) and not _UP_TO.search(words):
            return written.date
        before = written.end
    return None


def _tells_day_of(title: str, text: str) -> bool:
    """Whether a line that is no mere date tells a day of which the headline speaks."""
    told = {written.date for written in written_dates(title)}
    is_told = any(written.date in told for written in written_dates(text)) if told else False
    return is_told and not is_date_line(text)


def _behind_site(blocks: Sequence[Block], page: Cleaned) -> PartialDate | None:
    """Return the day behind the site's name in a title or a caption: "Mist - River News, 3.4.2021".

    Agencies print it so where browsers show what a picture is.
    """
    found = (SITE_AND_DAY.search(block.text) for block in blocks[: page.body_end])
    days = (first_date(match["day"]) for match in found if match)
    return next((day for day in days if day), None)


def _below_text(blocks: Sequence[Block], page: Cleaned) -> PartialDate | None:
    dates = (_stated(text) for text in _tail(blocks, page) if _is_dated(text))
    return next((date for date in dates if date), None)


def _is_dated(text: str) -> bool:
    """Whether an entry of a line says little more than a date, and none is a headline."""
    parts = _PARTED.split(text)
    is_short = all(len(part.split()) <= _ENTRY_WORDS for part in parts)
    return is_date_line(text) or (is_short and any(map(is_date_line, parts)))


def lines_outside(blocks: Sequence[Block], page: Cleaned) -> list[str]:
    """Return the lines before and after the article, but for those too long to say anything."""
    around = (*blocks[: page.body_at], *blocks[page.body_end :])
    return [b.text for b in around if len(b.text) <= LONGEST_LINE and not _is_caption(b)]


def _is_caption(block: Block) -> bool:
    return DropReason.CAPTION in (block.reason, furniture(block.raw))


def _stated(text: str) -> PartialDate | None:
    """Return the first date of a line that the words before it do not make another date."""
    before = 0
    dates = list(written_dates(text))
    if len(dates) >= _FEWEST_OF_CALENDAR and not CLOCK.search(text):
        return None
    for written in dates:
        words = _PARTED.split(text[before : written.start])[-1]
        is_other = any(form.search(words) for form in (CLOCK, _OTHER_DAY, _UP_TO))
        if not is_other or _EXPLICIT.match(words.strip(' "«(')):
            return written.date
        before = written.end
    return None


def _title_places(blocks: Sequence[Block], page: Cleaned) -> list[int]:
    key = headline_key(page.title)
    if not key:
        return []
    return [n for n in range(page.body_at) if blocks[n].key == key]


def _top(blocks: Sequence[Block], page: Cleaned) -> int:
    """Return the number of the block that is the title, of the text's first one without a title."""
    places = _title_places(blocks, page)
    return places[0] if places else page.body_at


def _head(blocks: Sequence[Block], page: Cleaned) -> list[str]:
    """Return the lines between the title and the text, or between its lead and the rest."""
    places = _title_places(blocks, page)
    first = places[0] + 1 if places else max(0, page.body_at - _BEFORE_TITLE)
    lead = blocks[page.body_at : min(page.body_at + _LEAD_REACH, page.body_end)]
    kept = {passage.text for passage in page.passages[:_LEAD_REACH]}
    beside = [
        block
        for above, block in zip((None, *lead), lead, strict=False)
        if block.text not in kept and not (above and _is_other_headline(above, kept))
    ]
    lines = (*blocks[first : page.body_at], *beside)
    return [block.text for block in lines if not _is_caption(block)]


def _is_other_headline(block: Block, kept: Container[str]) -> bool:
    """Whether a line inside the text is none of its own and no furniture, but says something."""
    is_said = block.words >= _HEADLINE_WORDS and block.text not in kept
    return is_said and furniture(block.raw) is None


def _tail(blocks: Sequence[Block], page: Cleaned) -> list[str]:
    """Return the few lines after the text, up to the next section of the page."""
    lines: list[str] = []
    for block in blocks[page.body_end : page.body_end + _AFTER_BODY]:
        if opens_other_news(block.text) or (ends_article(block.text) and not is_end(block.text)):
            break
        lines += [] if _is_caption(block) else [block.text]
    return lines


def _under_title(clock: PageClock, head: Sequence[str]) -> PartialDate | None:
    for text in head:
        entries = (text, *_ENTRIES.split(text)[1:])
        told = next((day for entry in entries if (day := clock.told(entry))), None)
        if date := told or (_stated(text) if len(text) <= _SHORT else None):
            return date
    return None


def _above_title(blocks: Sequence[Block], page: Cleaned) -> PartialDate | None:
    top = _top(blocks, page)
    is_blog = any(_OF_BLOG.fullmatch(block.text) for block in blocks[page.body_end :])
    above = (n for n in range(top - 1, -1, -1) if furniture(blocks[n].raw) not in _BUTTONS)
    for number in islice(above, _BEFORE_TITLE):
        text = blocks[number].text
        if _NEIGHBOUR.search(text):
            return None
        is_site_clock = WEEKDAY.search(text) is not None and not _ISSUE.search(text)
        is_own = (
            number > 0
            and blocks[number].gap
            and not any(b.gap for b in blocks[number + 1 : top + 1])
        )
        is_next = number == top - 1 and (
            TIME.search(text) or number >= MASTHEAD or blocks[number].level
        )
        is_own = is_own or (is_blog and number == top - 1)
        if is_own or is_next or _has_other_clock(blocks[:number], text):
            is_site_clock = False
        is_dated = _is_dated(blocks[number].raw.strip()) or _OF_DAY.search(text)
        is_below_section = number == top - 1 and _OF_SECTION.fullmatch(text)
        if not is_site_clock and (is_dated or is_below_section) and (date := _stated(text)):
            return date
    return None


def _hour_above_title(
    clock: PageClock, blocks: Sequence[Block], page: Cleaned
) -> PartialDate | None:
    """Return the day of "World | Today 19:52", an entry with an hour right above the headline."""
    top = _top(blocks, page)
    above = [block.text for block in blocks[max(0, top - _HOUR_REACH) : top]]
    entries = [part.strip() for text in above for part in _PARTED.split(text)]
    days = (clock.told(entry) for entry in entries if _HOUR.fullmatch(entry))
    return next((day for day in days if day), None)


def _leaf(blocks: Sequence[Block], page: Cleaned) -> PartialDate | None:
    """Return the date above the text that is printed like a calendar's leaf, a line for each part.

    The leaf nearest to the text counts; its parts stand right below each other.
    """
    for last in range(page.body_at - 1, 1, -1):
        parts = blocks[last - 2 : last + 1]
        if any(part.gap for part in parts[1:]) or any(" " in part.text for part in parts):
            continue
        text = " ".join(part.text for part in parts)
        if (date := first_date(text)) is not None and is_date_line(text):
            return date
    return None


def _issue(blocks: Sequence[Block], page: Cleaned) -> PartialDate | None:
    """Return the date of the newspaper's issue that the head of the page names, or just below."""
    head = [block.text for block in blocks[: page.body_at] if len(block.text) <= DATELINE_REACH]
    named = [number for number, text in enumerate(head) if _ISSUE.search(text)]
    beside = [
        text
        for number in named
        for text in (*head[number + 1 : number + 1 + _BELOW_ISSUE], *head[number - 1 : number])
        if is_date_line(text)
    ]
    named_lines = [head[number] for number in named]
    dates = (_stated(text) or first_date(text) for text in (*named_lines, *beside))
    return next((date for date in dates if date), None)


def _issue_of_weekday(
    blocks: Sequence[Block], page: Cleaned, years: Sequence[int]
) -> PartialDate | None:
    """Return the day of an issue by its day of the week, without its year: "14 мая, среда, № 3"."""
    named = (block.text for block in blocks[: page.body_at] if _ISSUE.search(block.text))
    days = (day_by_weekday(text, years) for text in named if len(text) <= DATELINE_REACH)
    return next((day for day in days if day), None)


def _years_near(page: Cleaned) -> Sequence[int]:
    """Return the years around the latest that a text names; texts speak of plans, too.

    A day of a month is the same day of the week in one of five years.
    """
    told = [int(year) for passage in page.passages for year in _YEAR.findall(passage.text)]
    return range(max(told) - _YEARS_BACK, max(told) + 2) if told else ()


def _year_told_elsewhere(
    blocks: Sequence[Block], page: Cleaned, claimed: Sequence[int]
) -> PartialDate | None:
    """Return the day of a line without its year, where text and copyright agree on one.

    The text, or what is below it, has a full date within a month of that day, and the page is
    claimed for that year.
    """
    first = max(0, _top(blocks, page) - _BEFORE_TITLE)
    head = [part for b in blocks[first : page.body_at] for part in (b.text, *_parts(b))]
    day = next((day for t in head if is_date_line(t) and (day := day_and_month(t))), None)
    if day is None or not claimed:
        return None
    date = full_date(*day, claimed[0])
    if date is None:
        return None
    own = [passage.text for passage in page.passages]
    below = [block.text for block in blocks[page.body_end :] if len(block.text) <= LONGEST_LINE]
    told = [written.date for text in (*own, *below) for written in written_dates(text)]
    is_near = any(d.is_exact and abs(d.earliest - date.earliest) <= _MONTH for d in told)
    return date if is_near else None


def _parts(block: Block) -> list[str]:
    """Return the entries of a line."""
    return [part.strip() for part in _PARTED.split(block.raw.strip())]


def _claimed(outside: Sequence[str]) -> tuple[int, ...]:
    """Return the latest year for which the page is claimed, nothing where it is for none."""
    years = [int(year) for text in outside if "©" in text for year in _YEAR.findall(text)]
    return (max(years),) if years else ()


def _clock_of_the_news(clock: PageClock, page: Cleaned) -> PartialDate | None:
    """Return the day of the page's clock where the first sentences tell what happened that day."""
    opening = page.passages[0].text if page.passages else ""
    day = day_and_month(opening)
    return clock.of(*day) if day else None


def _has_other_clock(above: Sequence[Block], text: str) -> bool:
    """Whether a line higher up is the page's clock: a weekday with a later day than a line's."""
    own = first_date(text)
    clocks = (first_date(block.text) for block in above if WEEKDAY.search(block.text))
    return own is not None and any(clock.latest > own.latest for clock in clocks if clock)
