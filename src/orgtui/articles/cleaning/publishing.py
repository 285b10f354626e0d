"""Who published a page, read from the lines around the article."""

import re
from collections.abc import Iterator, Sequence

from orgtui.articles.cleaning.attributing import DOMAIN, attributed
from orgtui.articles.cleaning.dating import lines_outside
from orgtui.articles.cleaning.page_clock import DAY_AND_SITE, SITE_AND_DAY, first_date
from orgtui.articles.cleaning.self_named import (
    LONGEST_NAME,
    SECTION,
    SITE_REACH,
    above_sections,
    brand,
    called,
    in_two_scripts,
    masthead,
    of_issue,
    papers_name,
    plain,
    printed,
    self_told,
    window,
)
from orgtui.articles.cleaning.shared_names import shared_name
from orgtui.articles.cleaning.sifting import Cleaned
from orgtui.articles.cleaning.site_beside_day import site_beside_day
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.day_words import WEEKDAY
from orgtui.articles.lines.furniture import furniture, opens_other_news
from orgtui.articles.lines.furniture_shapes import PICTURE
from orgtui.articles.mentions.word_forms import readings

_I = re.IGNORECASE
_SOURCE = re.compile(
    r"^\W*(?:источник|source|дереккөз|первоисточник)(?:\s*:|\s[-–—]\s)\s*(.{2,60})$", _I
)
_WIKINEWS = (
    (re.compile(r"викиновост", _I), "Викиновости"),
    (re.compile(r"\bwikinews\b", _I), "Wikinews"),
    (re.compile(r"уикижаңалық", _I), "Уикижаңалықтар"),
    (re.compile(r"материал из википедии", _I), "Википедия"),
    (re.compile(r"from wikipedia, the free", _I), "Wikipedia"),
    (re.compile(r"уикипедия", _I), "Уикипедия"),
)
_RIGHTS = re.compile(r"©|copyright|\([cс]\)", _I)
_YEARS = re.compile(
    r"(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|н\.?\s?в\.?))?(?:\s*(?:гг?\.|года?))?"
)
_ALL_RESERVED = re.compile(r"all rights reserved|все права (?:защищены|сохранены)", _I)
_PUBLISHED_ON = re.compile(
    r"\bопубликованн\w+ на (?:сайте|портале|страницах) ((?:[\w-]+\.){1,2}[a-zа-я]{2,4})\b", _I
)
"""Whose pages are said to have all that is told on them."""
_OWNER_END = re.compile(
    r"[.|]\s|\[|,\s*(?:все|all|при)\b|(?:^|\s)(?:все права|all rights|барлық)\b", _I
)
_NOT_OWNER = re.compile(
    r"пресс-служб|фото|платформ|\bcms\b|создани|разработ|дизайн|студия|powered|created"
    r"|creative commons|лицензи|цитировани|перепечат|использовани|копировани|наш адрес|mycorp"
    r"|ҳуқуқлар|барлық құқық|getty|reuters/|shutterstock"
    r"|(?:собственный|наш|own|our|staff) (?:корреспондент|correspondent)|собкор|соб\. ?инф"
    r"|собственная информация|открытые источники|open sources",
    _I,
)
_DAY_AT_END = re.compile(r",?\s+\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}$")
_OF_NEWS = re.compile(r"новости .* и |в мире\b", _I)
"""What a site writes about, and no name of it."""
_NO_OWNER = re.compile(
    r"(?:all|our|site)? ?(?:content|materials?|text)|imprint.*|terms.*|privacy.*|contacts?|ФГБУ|ГБУ"
    r"|посольство|embassy|министерство|ministry",
    _I,
)
"""What stands beside the sign of rights, and says not whose they are."""
_QUOTED = re.compile(r"(?=[«“\"]([^\s»”\"][^»”\"]{1,49})[»”\"])")
"""A name in quotation marks, also within others that are never closed."""
_EDITORS = re.compile(r"\s*(?:редакци|издательств|типографи)", _I)
_IMPRINT = re.compile(
    r"(?:сетевое издание|(?:информационн\w+|новостн\w+)[- ](?:аналитическ\w+ )?(?:агентств\w+"
    r"|портал\w*|ресурс\w*|канал\w*)|интернет-(?:газета|портал|издание|журнал)|электронное"
    r" (?:периодическое )?издание|газета|журнал|редакция (?:газеты|журнала|портала|сайта))\s*"
    r"[«“\"](?P<after>[^»”\"]{2,50})[»”\"]"
    r"|[«“\"](?P<before>[^»”\"]{2,50})[»”\"]\s+(?:ақпарат(?:тық)? агенттігі|газеті|порталы|сайты"
    r"|журналы)",
    _I,
)
_SERVICE = re.compile(
    r"\btop\.?mail\.ru|liveinternet|rambler.?s? top|depositphotos|shutterstock|freepik|unsplash"
    r"|pixabay|pexels|istock|getty ?images",
    _I,
)
"""Who counts a page's readers or sells its pictures."""
_DEGREES = re.compile(r"[+−–-]?\d{1,2}\s?°\s?[CСFc]?")
"""What stands below the name of a town that a page tells the weather of."""
_DOTTED = re.compile(r"[^\W\d_]\.[^\W\d_]{2}")
"""What addresses of sites have inside."""
_LONGEST_WORD = 24
"""Letters; longer ones are entries of a menu without spaces."""
_LAST_LINES = 5
_WINDOW_REACH = 3
_MARK = r"\s(?:[|–—»-]|::)\s"
_MARK_BEHIND = re.compile(rf"(\S(?:(?!{_MARK}).){{2,40}}){_MARK}")
_MARK_AHEAD = re.compile(rf"{_MARK}(\S(?:(?!{_MARK}).){{2,40}})(?:{_MARK}.*|$)")
"""A site and what parts it from the headline, in front of it or behind."""
_SITE_WORDS = 9
_LABEL_WORDS = 2
_LEAST_NAME = re.compile(r"[^\W\d_]\W+[^\W\d_]|[a-zа-яё][A-ZА-ЯЁ]|[^\W\da-zа-яё_]{4}")
"""What tells a name from the one word that names a section: more words, or more capitals."""
_READ = re.compile(r"[A-Za-zÀ-ɏЀ-ӿ]")
"""Letters of the scripts in which articles are read."""
_RUSSIAN = re.compile(r"[А-ЯЁа-яё]+")
_NO_SITE = re.compile(
    r"[,;!?|•▪@→/:]|\.\s|\d[\d ]{3}|\s{3}|[.…]$|^(?:главн|нов|мир$|полит|эконом|погода|курсы? валют"
    r"|rss\b|join\b|news flash|latest news|top stories|прямой эфир"
    r"|(?:в|о|об|на|по|все|ссылки|лента|входящие|рассылка|государственная)\s)",
    _I,
)
"""What no name of a site has."""
_INSTITUTION = re.compile(
    r"\b(?:министерств|комитет|комисси|посольств|секретариат|управлени|центр|институт|палат"
    r"|ассоциаци|фонд|организаци|совет|агентств|служб|министрліг|орталы|кеңес"
    r"|ministry|council|committee|commission|embassy|centre|center|institute|association)",
    _I,
)
"""Whose names may be long; other lines of so many words are headlines."""
_DESCRIBED = re.compile(
    r"(?:официальный|информационный|новостной|деловой|общественно-политический)\b[\w\s-]*"
    r"\b(?:сайт|портал|ресурс|канал|издание)|reader (?:view|mode)|режим чтения"
    r"|the wayback machine.*"
    r"|(?:[а-яәғқңөұүһі]+ )?(?:қоғамдық-саяси|общественно-политическ\w+)"
    r" (?:газет[іа]?|апталық|басылым|еженедельник|журнал[ы]?)",
    _I,
)
"""A line that says what a page is, not whose."""
_WRITER = re.compile(
    r"(?:[а-яё]+ ){0,2}(?:корреспондент|обозреватель|журналист|политолог|эксперт|редактор)"
    r"|(?:[a-z]+ ){0,2}(?:correspondent|reporter|writer|editor|columnist)\b"
    r"|(?:[а-яәғқңөұүһі]+ )?тілші",
)
"""How lines begin that say what somebody does at a paper."""
_LEGAL_FORM = re.compile(
    r"\b(?:Ltd|LLC|Inc|SRL|S\.?A|GmbH|Pty|PLC|ООО|АО|ТОО|ЗАО|ОАО|АНО|ИП|ЖШС|АҚ)\b"
    r"|\bMedia (?:Group|House)\b"
)
"""How companies call themselves that own sites of another name."""


def publisher(blocks: Sequence[Block], page: Cleaned, beside: str = "") -> str:
    """Return who published the page, empty when it does not say.

    `beside` is what the window's title names beside the headline, which means more than a company.
    """
    outside = lines_outside(blocks, page)
    site = _site(blocks, page)
    owner = _owner(outside)
    if (site or beside) and _LEGAL_FORM.search(owner):
        owner = "" if site else beside
    for finder in (
        _named_source,
        _wiki,
        _behind_title,
        lambda _: shared_name(blocks, page),
        lambda _: owner,
        _imprint,
        _told_on,
        called,
        printed,
        in_two_scripts,
        lambda _: _beside_headline(blocks, page.title),
        window,
        lambda _: above_sections([block.raw for block in blocks[: page.body_at]]),
        self_told,
        masthead,
        of_issue,
        lambda _: site,
        lambda _: site_beside_day(blocks, page),
        lambda lines: brand(lines[: _title_line(lines, page)]),
        papers_name,
        lambda _: _at_foot([block.text for block in blocks[page.body_end :]]),
    ):
        if (name := finder(outside)) and not _SERVICE.search(name):
            return name
    return attributed(page) or _address(outside)


def _title_line(lines: Sequence[str], page: Cleaned) -> int | None:
    """Return the number of the line that is the headline, the last such one near the top.

    None where none of them is.
    """
    key = headline_key(page.title)
    places = [n for n, text in enumerate(lines) if key and headline_key(text) == key]
    return max((n for n in places if n < SITE_REACH), default=next(iter(places), None))


def _site(blocks: Sequence[Block], page: Cleaned) -> str:
    """Return the name that stands above everything else on the page but its menus.

    A line further down, or one of a column of such lines, may be a section or a headline.
    """
    head = [block for block in blocks[: min(page.body_at, SITE_REACH)] if block.key]
    for number, block in enumerate(head):
        is_clock = WEEKDAY.search(block.text) and first_date(block.text)
        if is_clock or block.reason is not None or furniture(block.raw):
            continue
        if _DESCRIBED.fullmatch(block.text) or opens_other_news(block.text):
            continue
        if block.key == headline_key(page.title) or not _can_be_site(block.text):
            return ""
        if _is_told_below(block, head[number + 1 : number + 2], page.title):
            return ""
        if any(_DEGREES.fullmatch(other.text) for other in head[number + 1 : number + 3]):
            continue
        below = [other for other in head[number + 1 : number + 3] if not other.gap]
        below = [other for other in below if furniture(other.raw) is None]
        is_column = len(below) > 1 and all(_is_label(other) for other in (block, *below))
        is_column = is_column and not (block.words > 1 and _is_larger(block, below))
        return "" if is_column else plain(block.text)
    return ""


def _can_be_site(text: str) -> bool:
    """Whether a line is a name: a few words that begin with a capital, and no sentence."""
    words = text.split()
    is_name = (text[:1].isupper() or text[:1] in '«“"') and _READ.search(text) is not None
    most = _SITE_WORDS if _INSTITUTION.search(text) else LONGEST_NAME
    if not is_name or len(words) > most or _NO_SITE.search(text) or not _LEAST_NAME.search(text):
        return False
    is_row = len(_DOTTED.findall(text)) > 1 or max(map(len, words)) > _LONGEST_WORD
    if is_row or SECTION.fullmatch(text):
        return False
    return not any(map(_is_verb, words))


def _is_verb(word: str) -> bool:
    """Whether a Russian word is most probably a verb, as no name of a site has one."""
    if not _RUSSIAN.fullmatch(word):
        return False
    return readings(word)[0].tag.POS in ("VERB", "INFN")


def _is_told_below(block: Block, below: Sequence[Block], title: str) -> bool:
    """Whether the next line makes one a kicker, a writer or the head of a list."""
    is_head = any(other.text.startswith("- ") and not other.gap for other in below)
    return is_head or _is_kicker(block, below, title) or _is_writer(block, below)


def _is_kicker(block: Block, below: Sequence[Block], title: str) -> bool:
    """Whether one word in capitals stands right above the headline, and means something."""
    is_above = any(other.key == headline_key(title) and not other.gap for other in below)
    word = block.text.lower()
    if block.words > 1 or not is_above or not _RUSSIAN.fullmatch(block.text):
        return False
    return block.text.isupper() and readings(word)[0].tag.POS == "NOUN"


def _is_writer(block: Block, below: Sequence[Block]) -> bool:
    """Whether a line is a name, and the one right below it says that somebody wrote."""
    is_told = any(not other.gap and _WRITER.match(other.text) for other in below)
    return is_told and block.words <= LONGEST_NAME and block.text.istitle()


def _is_larger(block: Block, below: Sequence[Block]) -> bool:
    """Whether a line is in capitals, and none of those below it."""
    return block.text.isupper() and not any(other.text.isupper() for other in below)


def _is_label(block: Block) -> bool:
    """Whether a line is one or two words and may name a section."""
    return block.words <= _LABEL_WORDS and not re.search(r"[\d.,:;!?|]", block.text)


def _named_source(lines: Sequence[str]) -> str:
    for text in lines:
        match = _SOURCE.match(text.partition("©")[0])
        if match and not _NOT_OWNER.search(match[1]):
            domain = DOMAIN.search(match[1])
            quoted = _QUOTED.search(match[1])
            named = quoted[1] if quoted else match[1].strip(' .«»"')
            return domain[1].removeprefix("www.") if domain else named
    return ""


def _wiki(lines: Sequence[str]) -> str:
    for text in lines:
        for pattern, name in _WIKINEWS:
            if pattern.search(text):
                return name
    return ""


def _behind_title(lines: Sequence[str]) -> str:
    """Return the site of "Headline - Site, 03.04.2021"."""
    found = (SITE_AND_DAY.search(text) or DAY_AND_SITE.search(text) for text in lines)
    return next((match["site"] for match in found if match), "")


def _beside_headline(blocks: Sequence[Block], title: str) -> str:
    """Return the site of "Headline | Site", the window's title in one of the first lines."""
    for block in blocks[:_WINDOW_REACH] if title else ():
        before, _, behind = block.text.partition(title)
        ahead, after = _MARK_BEHIND.fullmatch(before), _MARK_AHEAD.match(behind)
        for name in (ahead and ahead[1], after and after[1]):
            if name and _can_be_site(name):
                return plain(name)
    return ""


def _told_on(lines: Sequence[str]) -> str:
    """Return the site of "all that is published on the site X", in the page's foot."""
    found = (_PUBLISHED_ON.search(text) for text in reversed(lines))
    return next((match[1] for match in found if match), "")


def _at_foot(lines: Sequence[str]) -> str:
    """Return the address, or the name behind ©, that stands alone in the last lines of a foot."""
    for text in lines[-_LAST_LINES:]:
        name = _RIGHTS.sub("", text).strip(' «»"')
        is_owned = name != text and not text.endswith(".") and _can_be_site(name)
        if DOMAIN.fullmatch(name) or (is_owned and _RIGHTS.match(text)):
            return name
    return ""


def _owner(lines: Sequence[str]) -> str:
    """Return the owner of a copyright line: what stands beside © and the years."""
    for text in reversed(lines):
        if (
            _RIGHTS.search(text)
            and (_YEARS.search(text) or _ALL_RESERVED.search(text))
            and not _NOT_OWNER.search(text.split(".")[0])
        ):
            for name in _owners(text):
                return name
    return ""


def _owners(text: str) -> Iterator[str]:
    before, _, after = _RIGHTS.sub("\0", text, count=1).partition("\0")
    for side in (before, _RIGHTS.sub(" ", after)):
        part = _OWNER_END.split(_YEARS.sub(" ", side).strip(" ,.|-–—:"))[0]
        quoted = [name[1] for name in _QUOTED.finditer(part) if not _EDITORS.match(name[1])]
        if quoted or _EDITORS.search(part):
            yield from quoted
        elif domain := DOMAIN.match(part):
            yield domain[1].removeprefix("www.")
        elif (
            1 <= len(part.split()) <= 6 and re.search(r"[^\W\d_]{2}", part) and not furniture(part)
        ):
            name = _DAY_AT_END.sub("", part.strip(' ,.|-–—:«»"()'))
            if not _OF_NEWS.match(name) and ":" not in name and not _NO_OWNER.fullmatch(name):
                yield name


def _imprint(lines: Sequence[str]) -> str:
    """Return the name in "сетевое издание «Name»" of the page's foot."""
    for text in reversed(lines):
        if match := _IMPRINT.search(text):
            return match["after"] or match["before"]
    return ""


def _address(lines: Sequence[str]) -> str:
    """Return the address that stands somewhere around the article, of no picture in it."""
    for text in lines:
        if (
            not PICTURE.match(text)
            and re.search(r"https?://|адрес страницы|www\.", text, _I)
            and (domain := DOMAIN.search(text))
        ):
            return domain[1].removeprefix("www.")
    return ""
