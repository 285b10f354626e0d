"""What pages put around articles: lines that are never part of the text."""

import re
from collections.abc import Sequence
from functools import lru_cache

from orgtui.articles.article import DropReason
from orgtui.articles.lines.day_words import TIME, WEEKDAY, day_and_month, written_dates
from orgtui.articles.lines.furniture_labels import label_reason
from orgtui.articles.lines.furniture_shapes import (
    CAPTION_END,
    CONTACT,
    COUNTER,
    DATED_ITEM,
    LEADS_ON,
    PICTURE_AGENCY,
    PLACE_IN_PICTURE,
    POSTED,
    QUOTED_AND_DAY,
    SAID_TWICE,
    SCRIPT,
    SHOWN,
    SUMMARY,
    TELEPHONE_END,
)
from orgtui.articles.lines.furniture_words import LINE_STARTS
from orgtui.articles.lines.section_words import CLOSING_HEADS, POINTERS, SECTION_HEADS

_I = re.IGNORECASE

_AGO = re.compile(
    r"^\W*(?:сегодня|вчера|бүгін|кеше|today|yesterday|только что|\d+ (?:минут\w*|час\w*|дн\w+|день"
    r"|недел\w+|мин\.?) назад|\d+ (?:minutes?|hours?|days?|mins?|weeks?) ago)\b"
    r"(?=[^.!?]{0,25}$|,? \d{1,2}:\d\d\b(?:[^.!?]|\b[^\W\d_]\.){0,60}$)",
    _I,
)
_SOURCE_AGO = re.compile(r"[^,·•|]{2,40}\s?[,·•|]\s(?P<ago>[^,·•|]{4,24})")
"""A source, and how long ago it told: "The Courier, today at 11:07"."""
_DATE_ONLY_REST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENGLISH_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY_OF_MONTH = (
    r"\d{1,2}\s+(?:(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр"
    r"|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)"
    rf"\w*|{_ENGLISH_MONTH})"
)
_MONTH_DAY = re.compile(rf"^\W*{_DAY_OF_MONTH}\W*$|^\W*{_ENGLISH_MONTH}\.? \d{{1,2}}\W*$", _I)
_DAY_AND_TIME = re.compile(
    rf"\b(?:{_DAY_OF_MONTH}|{_ENGLISH_MONTH}\.? \d{{1,2}})(?:,| в|at)?\s+\d{{1,2}}:\d\d\b", _I
)
_SHORTENED = re.compile(r"(?:\bг|\bж|\bр|\bмин|\bкорр|\bинф|\bтыс|[ap]\.m)\.$")
"""An end that is no full stop: «12 мая 2025 г.»."""
_COUNTED = re.compile(
    r"[👁💬👍❤🔥↻]\ufe0f?\s*\d[\d.,]*(?: ?(?:тыс|млн|[kкmм])\b\.?)?|"
    r"(?:время (?:чтения|на чтение)|reading time|оқу уақыты)\s?:?\s?\d+ ?\w*"
    r"|\d[\d .,]*\s?(?:мин(?:ут\w*)?\b\.?(?: чтения)?|просмотр\w*|комментари\w*|қаралым"
    r"|views?\b|comments?\b|min(?:ute)?s?\b(?: read)?)"
    r"|(?:просмотр\w*|комментари\w*|views|comments|қаралым|оқылды|қаралды)\s?:?\s?\d[\d .,]*",
    _I,
)
"""How often a page was read, and how long that takes."""
_FONT_SIZE = re.compile(r"(?:adjust )?font size:?|размер (?:шрифта|текста):?", _I)
"""What stands beside a day where readers can make letters larger."""
_SEPARATOR = re.compile(r"[|•·/»›>→\s](?:(?<!\s)|\s\s)|\s::\s")
"""What stands between entries, and hardly anywhere else."""
_SEPARATED = re.compile(r"\s(?:[|•·/»›>→]|::)\s|\s?[|»›→]\s?|\s{3,}")
_QUOTED = re.compile(r"«([^«»]*)»")
CRUMBS = re.compile(
    r"\W*(?:(?:на )?главная|на главную|домой|басты бет|home)\s*(?:[»›>/|→\\]|::)", _I
)
_HAS_DASH = re.compile(r"\d\D{0,8}\s[-–—]\s+\w")
_BRACKETED = re.compile(r"(?:\[[^\[\]]{1,30}\]\s*)+")
_ALPHABET = re.compile(r"(?:[^\W\d_]\W+){7,}[^\W\d_]?")
"""The letters by which the entries of a site are found."""
_ASIDE = re.compile(r"\[[^\[\]]{12,200}\]")
"""What an editor puts beside the text, in brackets on a line of its own."""
_CAPTION = re.compile(
    r"(?:Фото|Сурет|Photo)\b[^.:]{2,40}\.\s+\S|(?:Фото|Photo) (?:дня|of the day)\s*:"
)
"""Whose picture it is, before what it shows."""
_BYLINE = re.compile(
    r"(?:By|BY) (?P<names>[A-Z]\S* [A-Z].*?[^.!?])"
    r"(?:\s*[\[(<]\S+@\S+[\])>]|, (?:[a-z]+ ){0,3}[a-z]+)?"
)
_NAME = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w.’'-]*"
_WORKED = re.compile(
    r"(?:Беседовала?и?|Интервью взяла?и?|Записала?и?|(?:Материал )?[Пп]одготовила?и?|Перев[её]ла?"
    r"|Перевод(?: с [а-я]+ого)?|Текст|Сұхбаттасқан|Әңгімелескен|Дайындаған|Жазып алған"
    rf"|Interview(?:ed)? by|Translated by)(?:\s*[–—-])? {_NAME} {_NAME}"
    rf"(?:(?:,| и| and)? {_NAME}){{0,4}}\.?"
    rf"|(?:Спрашивает|Отвеча(?:ет|ла?)|Вопрос зада[её]т"
    r"|(?:[^:.!?]{3,30}: )?(?:[Зз]апись|[Тт]рансляцию) вед[её]т"
    r"|Asked by|Answered by|Сұраған|Жауап берген)(?: [а-яё]+){0,2}"
    rf" {_NAME}(?: {_NAME}){{0,2}}(?:,[^.!?]{{2,60}})?"
    rf"|{_NAME} {_NAME} reports from {_NAME}(?: {_NAME})?\.?"
)
"""Who asked, wrote down or translated."""
_SIGNATURE = re.compile(
    r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w.-]+ [A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+, [«\"“][^«»\"“”,]{3,40}[»\"”]"
    r"|[А-ЯЁӘҒҚҢӨҰҮҺІ]\. ?[А-ЯЁӘҒҚҢӨҰҮҺІ]{3,}\.?"
)
"""The writer and the paper: «Анна Лис, "Берег"», «А. ЛИС.»."""
_SIGNED = re.compile(
    r"(?!(?:Саммит|Форум|Заседание|Сессия|Совет|Страны|Члены|Сайт|Газета|Агентство|Съезд|Бюджет"
    r"|Глава|Генсек|Устав|Декларация) )"
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі-]+ [А-ЯЁӘҒҚҢӨҰҮҺІ][А-ЯЁӘҒҚҢӨҰҮҺІ-]{3,}\.?"
    r"|[А-ЯЁӘҒҚҢӨҰҮҺІ]\. ?[А-ЯЁӘҒҚҢӨҰҮҺІ]{3,}\.?"
    r"|(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]\. ?){2,3}"
    r"|\((?:Reporting|Writing|Editing|Additional reporting|Compiled) by [^()]{4,120}\)"
)
"""«Анна ЛИС», «А. ЛИС.», «А. Л.», "(Reporting by Ann Lee; Editing by Max Roe)"."""
_BYLINE_WORDS = frozenset(
    "and in for of our the at with to from de van von der correspondent correspondents staff "
    "reporter reporters writer writers editor special additional reporting by".split()
)
"""What else than names stands in a line of authors."""
_DATELINE = re.compile(
    r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w’'. -]{1,30}, (?P<date>[^–—]{6,30}?)"
    r"(?:\s?\((?P<sender>[^()]{2,30})\)\s?[–—-]{1,2}"
    r"|\s[–—-]\s(?P<by>[^–—]{2,60}\w)\.?|\s/(?P<agency>[^/]{2,30})/[. –—-]*)"
)
"""A place, a day, an agency and its writer, with no word of the text."""
_RULE = re.compile(r"^[\W_]+$")
_END_MARKS = frozenset(
    {
        *("###", "# # #", "-30-", "– 30 –", "-ends-", "ENDS", "- ENDS -"),
        *("END OF DOCUMENT", "END OF MESSAGE", "END OF TRANSMISSION", "END OF ARTICLE"),
    }
)
"""What closes a press release."""
_SHORT_LINE = 80
LONGEST_LINE = 1000
"""A line with more characters is text; patterns are not tried on it."""

_MENU_PART_WORDS = 4
_ROW_WORDS = 9
_MARKS = re.compile(r"[.,:;!?«»\"()–—]")
_SECTIONS = frozenset(
    "Политика Экономика Общество Спорт Культура Происшествия Бизнес Финансы Наука Интервью Форум"
    " Главное Новости Россия Мир Авто Технологии Здоровье Недвижимость Погода Видео Фото".split()
)
_FEWEST_SECTIONS = 2
_DATE_LINE_WORDS = 6
_DATE_WORDS_TEXT = (
    "года год г р року жылы жылғы ж year в at мск utc gmt et est edt msk обновлено updated часов"
    " am pm a p m от on"
)
_DATE_WORDS = frozenset(_DATE_WORDS_TEXT.split())
_MOST_NAMES = 3
"""So many names may stand behind a day and an hour: the author's, the place's."""
_LONG_SPACES = 14
_LONGEST_CAPTION = 200
_FEWEST_OF_ROW = 3
"""So many bullets inside one line part headlines of other news."""
_SHORT_ONLY = frozenset(
    {DropReason.SHARING, DropReason.COUNTER, DropReason.MENU, DropReason.CREDIT, DropReason.SOURCES}
)
"""Reasons that a line as long as a sentence never has: an article may well begin a sentence so."""


def furniture(raw: str) -> DropReason | None:
    """Tell why a line can be no part of an article, None when it can be one.

    The pages of a site share their short lines, which are remembered.
    """
    return _remembered(raw) if len(raw) <= _SHORT_LINE else _furniture(raw)


@lru_cache(maxsize=1024)
def _remembered(raw: str) -> DropReason | None:
    return _furniture(raw)


def _furniture(raw: str) -> DropReason | None:
    text = " ".join(raw.split())
    if _RULE.match(text):
        return DropReason.COUNTER if re.search(r"\d", text) else DropReason.MENU
    if reason := _shape(text) or label_reason(text) or _no_sentence(text):
        return reason
    if _opens_with_head(text):
        return DropReason.OTHER_NEWS
    is_long = text.count(" ") >= _LONG_SPACES
    folded = text.casefold()
    for start in LINE_STARTS:
        if not (is_long and start.reason in _SHORT_ONLY) and start.begins(text, folded):
            return start.reason
    return DropReason.MENU if is_menu(raw) else None


def _no_sentence(text: str) -> DropReason | None:
    """Tell whether a line is a row of headlines, names said twice or a part of a program."""
    if text.count(" • ") >= _FEWEST_OF_ROW or any(
        (LEADS_ON.search(text), QUOTED_AND_DAY.fullmatch(text), DATED_ITEM.fullmatch(text))
    ):
        return DropReason.OTHER_NEWS
    is_program = ("{" in text or ";" in text) and SCRIPT.search(text) is not None
    is_summary = " | " in text and SUMMARY.fullmatch(text) is not None
    return DropReason.MENU if is_program or is_summary or SAID_TWICE.fullmatch(text) else None


def _shape(text: str) -> DropReason | None:
    """Tell what a line is by its shape: a number, an address, a date, a caption with its author."""
    is_date = is_date_line(text)
    if COUNTER.match(text) and not (is_date and (any(written_dates(text)) or day_and_month(text))):
        return DropReason.COUNTER
    if CONTACT.match(text) or (text[-1:].isdigit() and TELEPHONE_END.fullmatch(text)):
        return DropReason.CONTACT
    if is_date or _is_dateline(text):
        return DropReason.DATE
    if (
        _is_byline(text)
        or is_signature(text)
        or _SIGNATURE.fullmatch(text)
        or _WORKED.fullmatch(text)
    ):
        return DropReason.CREDIT
    return DropReason.CAPTION if _is_caption(text) else None


def is_signature(text: str) -> bool:
    """Whether a line is the name of who wrote the text above, its last word in capitals."""
    return _SIGNED.fullmatch(text) is not None


def _is_caption(text: str) -> bool:
    """Whether a line says what a picture shows, by its author or its brackets."""
    if len(text) > _LONGEST_CAPTION:
        return False
    if ")" in text and PLACE_IN_PICTURE.search(text):
        return True
    if ("@" in text or "pic.twitter" in text) and POSTED.fullmatch(text):
        return True
    if "/" in text and PICTURE_AGENCY.fullmatch(text):
        return True
    is_shown = text[-1:].isdigit() and SHOWN.fullmatch(text)
    return any((is_shown, CAPTION_END.search(text), _CAPTION.match(text), _ASIDE.fullmatch(text)))


def _is_byline(text: str) -> bool:
    """Whether a line names the authors: "By Ann Lee and our correspondent in Suva"."""
    match = _BYLINE.fullmatch(text)
    return match is not None and _are_names(_DATE_ONLY_REST.findall(match["names"]))


def _is_dateline(text: str) -> bool:
    """Whether a line holds a dateline alone: "Бишкек, 19 мая 2023 – Агентство. Имя Фамилия"."""
    match = _DATELINE.fullmatch(text)
    by = match and (match["by"] or (match["agency"] or match["sender"]).title())
    if match is None or not _are_names(_DATE_ONLY_REST.findall(by or "")):
        return False
    return any(written_dates(match["date"])) or day_and_month(match["date"]) is not None


def _are_names(words: Sequence[str]) -> bool:
    """Whether all words have capitals, but for those that stand among authors."""
    return all(word[0].isupper() or word in _BYLINE_WORDS for word in words)


def is_date_line(text: str) -> bool:
    """Whether a line says little more than a date or a time ("1 April 2023, 10:06 | 345")."""
    if len(text) > 100:
        return False
    is_ago = text[-1:].isdigit() or text.endswith(("ago", "назад", "бұрын"))
    told = _SOURCE_AGO.fullmatch(text) if is_ago else None
    is_short = _AGO.match(told["ago"] if told else text) or _MONTH_DAY.match(WEEKDAY.sub(" ", text))
    return bool(is_short) or _is_mostly_date(text)


def _is_mostly_date(text: str) -> bool:
    """Whether a line has a date or a time, and besides few words, or names alone."""
    dates = list(written_dates(text))
    rest = _DAY_AND_TIME.sub(" 0:00 ", text) if not dates else text
    for date in reversed(dates):
        rest = rest[: date.start] + " " + rest[date.end :]
    times = len(TIME.findall(rest))
    if not dates and not times:
        return False
    rest = _QUOTED.sub(" ", rest)
    rest = _FONT_SIZE.sub(" ", rest)
    rest = _COUNTED.sub(" ", WEEKDAY.sub(" ", TIME.sub(" ", rest)))
    others = [word for word in _DATE_ONLY_REST.findall(rest) if word.lower() not in _DATE_WORDS]
    is_whole = text.endswith((".", ":", ";")) and not _SHORTENED.search(text)
    is_whole = is_whole and _FONT_SIZE.search(text) is None
    if not dates and _DAY_AND_TIME.match(text) and _are_names(others):
        return len(others) <= _MOST_NAMES
    if others and (is_whole or (not times and _HAS_DASH.search(text))):
        return False
    is_ahead = bool(dates) and (dates[0].start <= 3 or TIME.match(text) is not None)
    is_named = bool(dates) and not text.isupper() and _are_names(others)
    if (is_ahead and times) or is_named:
        return len(others) <= _DATE_LINE_WORDS
    return len(others) <= (2 if dates else 1)


def is_menu(raw: str) -> bool:
    """Whether a line is a row of short entries: sections, crumbs, languages."""
    line = raw.strip()
    if CRUMBS.match(raw) or _BRACKETED.fullmatch(line) or _ALPHABET.fullmatch(line):
        return True
    if _is_row_of_names(line):
        return True
    raw = _QUOTED.sub(r"\1", raw)
    if not _SEPARATOR.search(raw):
        return False
    parts = [part for part in _SEPARATED.split(raw.strip()) if part.strip(" /|»›>→•·")]
    if len(parts) < 2 or (len(parts) == 2 and not re.search(r"[|»›→/]|\s>\s", raw)):
        return raw.strip().startswith("/") and raw.strip().endswith("/")
    return all(
        len(part.split()) <= _MENU_PART_WORDS for part in parts
    ) and not raw.rstrip().endswith(".")


def _is_row_of_names(line: str) -> bool:
    """Whether many Russian words stand in a row without a mark, and several are sections."""
    words = line.split()
    if len(words) < _ROW_WORDS or _MARKS.search(line):
        return False
    is_named = 5 * sum(word[0].isupper() for word in words) >= 3 * len(words)
    return is_named and sum(word in _SECTIONS for word in words) >= _FEWEST_SECTIONS


def opens_other_news(text: str) -> bool:
    """Whether a line is the heading of a list of other articles."""
    return len(text) < 60 and bool(SECTION_HEADS.fullmatch(text))


def ends_article(text: str) -> bool:
    """Whether a line is the heading of what follows an article: sources, comments."""
    return len(text) < 60 and (is_end(text) or bool(CLOSING_HEADS.fullmatch(text)))


def _opens_with_head(text: str) -> bool:
    """Whether a line begins with the heading of other articles: "Похожие вопросы: Как сдать?"."""
    head, mark, rest = text.partition(":")
    return bool(mark and rest) and " " in head and opens_other_news(head)


def is_end(text: str) -> bool:
    """Whether a line closes a press release."""
    return text in _END_MARKS


def is_other_news_part(text: str) -> bool:
    """Whether a line opens the part of a page for other articles, not a pointer inside the text."""
    return opens_other_news(text) and not POINTERS.match(text)
