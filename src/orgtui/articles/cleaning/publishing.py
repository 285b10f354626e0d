"""Who published a page, read from the lines around the article."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.attributing import DOMAIN, attributed
from orgtui.articles.cleaning.dating import lines_outside
from orgtui.articles.cleaning.page_clock import DAY_AND_SITE, SITE_AND_DAY, first_date
from orgtui.articles.cleaning.shared_names import shared_name
from orgtui.articles.cleaning.sifting import Cleaned
from orgtui.articles.cleaning.site_beside_day import site_beside_day
from orgtui.articles.lines.block import Block, headline_key
from orgtui.articles.lines.day_words import WEEKDAY
from orgtui.articles.lines.furniture import furniture, opens_other_news
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
_OWNER_END = re.compile(
    r"[.|]\s|\[|,\s*(?:все|all|при)\b|(?:^|\s)(?:все права|all rights|барлық)\b", _I
)
_NOT_OWNER = re.compile(
    r"пресс-служб|фото|платформ|\bcms\b|создани|разработ|дизайн|студия|powered|created"
    r"|creative commons|лицензи|цитировани|перепечат|использовани|копировани|наш адрес|mycorp"
    r"|ҳуқуқлар|барлық құқық|getty|reuters/|shutterstock",
    _I,
)
_DAY_AT_END = re.compile(r",?\s+\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}$")
_OF_NEWS = re.compile(r"новости .* и |в мире\b", _I)
"""What a site writes about, and no name of it."""
_NEWS_OF_ALL = re.compile(r"новост\w+(?: и \w+)?$|(?:все|последние|главные) новости", _I)
"""A section that any site may have."""
_NO_OWNER = re.compile(
    r"(?:all|our|site)? ?(?:content|materials?|text)|imprint.*|terms.*|privacy.*|contacts?|ФГБУ|ГБУ"
    r"|посольство|embassy|министерство|ministry",
    _I,
)
"""What stands beside the sign of rights, and says not whose they are."""
_QUOTED = re.compile(r"(?=[«“\"]([^\s»”\"][^»”\"]{1,49})[»”\"])")
"""A name in quotation marks, also within others that are never closed."""
_EDITORS = re.compile(r"\s*(?:редакци|издательств|типографи)", _I)
_BRAND_LINE = re.compile(r"^([^\s—|-][^—|]{1,30}?)\s+[—|]\s+.{3,60}$")
_SELF_TOLD = re.compile(
    r"^(?P<name>[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^—–|:.!?,]{1,38}?)\s*(?:\s[—–-]\s|[|:]\s)\s*(?P<what>[^:!?]{3,80})$"
)
_NEWS_AND_NAME = re.compile(
    r"(?:Новости|News of|Жаңалықтар) [^|:]{3,40} \| (?P<name>[^\W\d_a-zа-яё][\w.-]{3,24})"
)
_KIND_BEFORE = re.compile(
    r"^(?:портал|сайт|журнал|газета|агентство|ИА)\s+(?-i:(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]))", _I
)
_OUTLET = re.compile(
    r"\b(?:издани[ея]|портал|порталы|газет(?:а|і)?|журнал|журналы|агентство|агенттігі"
    r"|телеканал|телерадиокомпания|сайт|сайты|новости|жаңалықтар(?:ы)?|news|newspaper|magazine"
    r"|daily|weekly|journal|broadcaster|agency)\b",
    _I,
)
"""What an outlet calls itself beside its name."""
_NAME_OF_PAPER = re.compile(
    r"\b(?:вестник|вести|ведомости|известия|правда|курьер|обозрение|обозреватель|дневник|летопись"
    r"|хроника|голос|телеграф|листок|экспресс|компас|жаршысы|хабары|хабаршысы|тынысы|үні"
    r"|таңы|айнасы|courier|post|times|herald|gazette|tribune|dispatch|observer|ledger|chronicle"
    r"|telegraph|examiner|inquirer)\b",
    _I,
)
"""What newspapers are called."""
_IMPRINT = re.compile(
    r"(?:сетевое издание|(?:информационн\w+|новостн\w+)[- ](?:аналитическ\w+ )?(?:агентств\w+"
    r"|портал\w*|ресурс\w*)|интернет-(?:газета|портал|издание|журнал)|электронное"
    r" (?:периодическое )?издание|газета|журнал|редакция (?:газеты|журнала|портала|сайта))\s*"
    r"[«“\"](?P<after>[^»”\"]{2,50})[»”\"]"
    r"|[«“\"](?P<before>[^»”\"]{2,50})[»”\"]\s+(?:ақпарат(?:тық)? агенттігі|газеті|порталы|сайты"
    r"|журналы)",
    _I,
)
_KIND = (
    r"(?:(?:информационное |электронн\w+ |сетевое |общественно-политическ\w+ )?(?:агентство|журнал"
    r"|газета|издание|портал|бюллетень)|информагентство|телеканал|радио|форум|интернет-газета"
    r"|АО|ООО|ТОО|ГАУ|ГБУ|ФГБУ|АНО|ПАО|ЗАО|ОАО)"
)
_CALLED = re.compile(
    rf"{_KIND} [«“\"](?P<after>[^»”\"]{{2,50}})[»”\"](?:\s*[·|,].{{0,30}}|\s[\d,.]+ FM)?"
    rf"|[«“\"](?P<before>[^»”\"]{{2,50}})[»”\"](?:,| [—–-]) {_KIND}\b[^.!?]{{0,80}}",
    _I,
)
"""A line that says what a page is, and its name."""
_WINDOW_PARTS = re.compile(r"\s+(?:::|»|→)\s+")
_DESCRIPTOR = re.compile(
    r"\b(?:газета|газеті?|журнал|еженедельник|newspaper|weekly|magazine|news agency"
    r"|информационн\w+ (?:агентств\w+|портал)|ақпарат\w* (?:агенттігі|порталы))\b(?!\s*[«\"“])",
    _I,
)
_SERVICE = re.compile(
    r"\btop\.?mail\.ru|liveinternet|rambler.?s? top|depositphotos|shutterstock|freepik|unsplash"
    r"|pixabay|pexels|istock|getty ?images",
    _I,
)
"""Who counts a page's readers or sells its pictures."""
_MASTHEAD_LINES = 15
_NOT_IN_NAME = re.compile(r"[\d,.:;!?|•▪]|\s{2}")
_LANGUAGES = frozenset(
    "RU RO ET UZ KG RUS EN ENG KZ KAZ QAZ KK РУ РУС АНГ КАЗ ҚАЗ УКР ENGLISH РУССКИЙ".split()
)
"""Where a page offers its other languages."""
_HEADER_LINES = 5
_DEGREES = re.compile(r"[+−–-]?\d{1,2}\s?°\s?[CСFc]?")
"""What stands below the name of a town that a page tells the weather of."""
_FIRST_LINES = 2
_LONGEST_NAME = 4
"""Words of an outlet's name that stands before what it is."""
_DOTTED = re.compile(r"[^\W\d_]\.[^\W\d_]{2}")
"""What addresses of sites have inside."""
_LONGEST_WORD = 24
"""Letters; longer ones are entries of a menu without spaces."""
_SITE_REACH = 8
_LAST_LINES = 5
_SITE_WORDS = 9
_LABEL_WORDS = 2
_LEAST_NAME = re.compile(r"[^\W\d_]\W+[^\W\d_]|[a-zа-яё][A-ZА-ЯЁ]|[^\W\da-zа-яё_]{4}")
"""What tells a name from the one word that names a section: more words, or more capitals."""
_RUSSIAN = re.compile(r"[А-ЯЁа-яё]+")
_SECTION = re.compile(
    r"общество|политика|экономика|культура|спорт|происшествия|наука|бизнес|финансы|образование"
    r"|здоровье|технологии|туризм|авто|регион\w*|интервью|аналитика|мнени[ея]|официально|статьи"
    r"|қоғам|саясат|экономика|мәдениет|спорт|әлем|оқиға|білім|суспільство|політика|економіка"
    r"|society|politics|economy|business|culture|sports?|opinion|world|science|health|мир|в мире",
    _I,
)
"""The one word above an article that names its section."""
_NO_SITE = re.compile(
    r"[,;!?|•▪@→/:]|\.\s|\d[\d ]{3}|\s{3}|[.…]$|^(?:главн|нов|мир$|полит|эконом"
    r"|rss\b|news flash|latest news|top stories|прямой эфир"
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
    r"|the wayback machine.*",
    _I,
)
"""A line that says what a page is, not whose."""
_LEGAL_FORM = re.compile(
    r"\b(?:Ltd|LLC|Inc|SRL|S\.?A|GmbH|Pty|PLC|ООО|АО|ТОО|ЗАО|ОАО|АНО|ИП|ЖШС|АҚ)\b"
    r"|\bMedia (?:Group|House)\b"
)
"""How companies call themselves that own sites of another name."""


def publisher(blocks: Sequence[Block], page: Cleaned) -> str:
    """Return who published the page, empty when it does not say."""
    outside = lines_outside(blocks, page)
    site = _site(blocks, page)
    owner = _owner(outside)
    if site and _LEGAL_FORM.search(owner):
        owner = ""
    for finder in (
        _named_source,
        _wiki,
        _behind_title,
        lambda _: shared_name(blocks, page),
        lambda _: owner,
        _imprint,
        _called,
        _window,
        _self_told,
        _masthead,
        lambda _: site,
        lambda _: site_beside_day(blocks, page),
        _brand,
        _papers_name,
        lambda _: _at_foot([block.text for block in blocks[page.body_end :]]),
    ):
        if (name := finder(outside)) and not _SERVICE.search(name):
            return name
    return attributed(page) or _address(outside)


def _site(blocks: Sequence[Block], page: Cleaned) -> str:
    """Return the name that stands above everything else on the page but its menus.

    A line further down, or one of a column of such lines, may be a section or a headline.
    """
    head = [block for block in blocks[: min(page.body_at, _SITE_REACH)] if block.key]
    for number, block in enumerate(head):
        is_clock = WEEKDAY.search(block.text) and first_date(block.text)
        if is_clock or block.reason is not None or furniture(block.raw):
            continue
        if _DESCRIBED.fullmatch(block.text) or opens_other_news(block.text):
            continue
        if block.key == headline_key(page.title) or not _can_be_site(block.text):
            return ""
        if any(_DEGREES.fullmatch(other.text) for other in head[number + 1 : number + 3]):
            continue
        below = [other for other in head[number + 1 : number + 3] if not other.gap]
        is_column = len(below) > 1 and all(_is_label(other) for other in (block, *below))
        return "" if is_column else _plain(block.text)
    return ""


def _plain(text: str) -> str:
    """Return a name without what it says of itself, and without the quotation marks around it."""
    told = _DESCRIPTOR.search(text)
    name = (
        text[: told.start()].strip() if told and told.start() and not text[told.end() :] else text
    )
    return name[1:-1] if name[0] in '«“"' and name[-1] in '»”"' else name


def _can_be_site(text: str) -> bool:
    """Whether a line is a name: a few words that begin with a capital, and no sentence."""
    words = text.split()
    is_name = text[:1].isupper() or text[:1] in '«“"'
    most = _SITE_WORDS if _INSTITUTION.search(text) else _LONGEST_NAME
    if not is_name or len(words) > most or _NO_SITE.search(text) or not _LEAST_NAME.search(text):
        return False
    is_row = len(_DOTTED.findall(text)) > 1 or max(map(len, words)) > _LONGEST_WORD
    if is_row or _SECTION.fullmatch(text):
        return False
    return not any(map(_is_verb, words))


def _is_verb(word: str) -> bool:
    """Whether a Russian word is most probably a verb, as no name of a site has one."""
    if not _RUSSIAN.fullmatch(word):
        return False
    return readings(word)[0].tag.POS in ("VERB", "INFN")


def _is_label(block: Block) -> bool:
    """Whether a line is one or two words and may name a section."""
    return block.words <= _LABEL_WORDS and not re.search(r"[\d.,:;!?|]", block.text)


def _named_source(lines: Sequence[str]) -> str:
    for text in lines:
        match = _SOURCE.match(text)
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
            and _YEARS.search(text)
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


def _called(lines: Sequence[str]) -> str:
    """Return the name in the line above the page that is only what it is, and its name."""
    for text in lines[:_SITE_REACH]:
        if match := _CALLED.fullmatch(text):
            return match["after"] or match["before"]
    return ""


def _window(lines: Sequence[str]) -> str:
    """Return the site's name that the window's title begins with: "The Wire :: News :: …"."""
    parts = _WINDOW_PARTS.split(lines[0]) if lines else []
    first = parts[0] if len(parts) > 1 else ""
    is_section = _NEWS_OF_ALL.match(first) or _SECTION.fullmatch(first)
    is_name = len(first.split()) <= _LONGEST_NAME and first[:1].isupper() and not is_section
    return _plain(first) if is_name and furniture(first) is None else ""


def _masthead(lines: Sequence[str]) -> str:
    """Return the short line above "district newspaper" or the like in the page's head."""
    for text, below in pairwise(lines[:_MASTHEAD_LINES]):
        is_name = 1 <= len(text.split()) <= 4 and not text.endswith((".", "!", "?", ":"))
        if furniture(text) is not None:
            continue
        if is_name and len(below) <= 80 and _DESCRIPTOR.search(below) and not _RIGHTS.search(below):
            return text
    return ""


def _brand(lines: Sequence[str]) -> str:
    for text in lines[:_HEADER_LINES]:
        if len(text) <= 40 and (domain := DOMAIN.fullmatch(text.rstrip(","))):
            return domain[1]
        match = _BRAND_LINE.match(text)
        is_short = match and match[1].isupper() and len(match[1].split()) <= 3
        if match and is_short and match[1] not in _LANGUAGES:
            return match[1]
    return ""


def _papers_name(lines: Sequence[str]) -> str:
    """Return the line at the top of a page that reads like the name of a newspaper."""
    for text in lines[:_HEADER_LINES]:
        name = text.strip(' «»"')
        is_name = 2 <= len(name.split()) <= _LONGEST_NAME and not _NOT_IN_NAME.search(name)
        if is_name and name[0].isupper() and _NAME_OF_PAPER.search(name):
            return name
    return ""


def _self_told(lines: Sequence[str]) -> str:
    """Return the outlet that a page opens with: "Name | news of the region", or behind these."""
    for text in lines[:_FIRST_LINES]:
        if behind := _NEWS_AND_NAME.fullmatch(text):
            return behind["name"]
        match = _SELF_TOLD.match(_KIND_BEFORE.sub("", text))
        if not match or not _OUTLET.search(match["what"]) or _OUTLET.search(match["name"]):
            continue
        if furniture(match["name"]) is not None or furniture(text) is DropReason.SOURCES:
            continue
        if len(match["name"].split()) <= _LONGEST_NAME and "   " not in text:
            return match["name"].strip()
    return ""


def _address(lines: Sequence[str]) -> str:
    for text in lines:
        if re.search(r"https?://|адрес страницы|www\.", text, _I) and (
            domain := DOMAIN.search(text)
        ):
            return domain[1].removeprefix("www.")
    return ""
