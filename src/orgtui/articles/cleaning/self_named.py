"""What a page calls itself in its first lines: names known by their words and marks."""

import re
from collections.abc import Sequence
from itertools import pairwise

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.attributing import DOMAIN
from orgtui.articles.lines.furniture import CRUMBS, furniture
from orgtui.articles.lines.mail import MAIL_FIELD

_I = re.IGNORECASE
_RIGHTS = re.compile(r"©|copyright|\([cс]\)", _I)
SITE_REACH = 8
LONGEST_NAME = 4
"""Words of an outlet's name that stands before what it is."""
_NEWS_OF_ALL = re.compile(r"новост\w+(?: и \w+)?$|(?:все|последние|главные) новости", _I)
"""A section that any site may have."""
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
    r"|daily|weekly|journal|broadcaster|agency|обзор|дайджест)\b",
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
_KIND = (
    r"(?:(?:информационное |электронн\w+ |сетевое |общественно-политическ\w+ )?(?:агентство|журнал"
    r"|газета|издание|портал|бюллетень)|(?:информационн\w+|новостн\w+) (?:портал|сайт)"
    r"(?: (?-i:[А-ЯЁ])[а-яё]+){0,2}|информагентство|телеканал|радио|форум|интернет-газета"
    r"|АО|ООО|ТОО|ГАУ|ГБУ|ФГБУ|АНО|ПАО|ЗАО|ОАО)"
)
_CALLED = re.compile(
    rf"{_KIND} [«“\"](?P<after>[^»”\"]{{2,50}})[»”\"](?:\s*[·|,].{{0,30}}|\s[\d,.]+ FM"
    r"|\s[–—-]\s[^.!?]{3,100})?"
    rf"|[«“\"](?P<before>[^»”\"]{{2,50}})[»”\"](?:,| [—–-]) {_KIND}\b[^.!?]{{0,80}}",
    _I,
)
"""A line that says what a page is, and its name."""
SECTION = re.compile(
    r"общество|политика|экономика|культура|спорт|происшествия|наука|бизнес|финансы|образование"
    r"|здоровье|технологии|туризм|авто|регион\w*|интервью|аналитика|мнени[ея]|официально|статьи"
    r"|қоғам|саясат|экономика|мәдениет|спорт|әлем|оқиға|білім|суспільство|політика|економіка"
    r"|society|politics|economy|business|culture|sports?|opinion|world|science|health|мир|в мире",
    _I,
)
"""The one word above an article that names its section."""
_WINDOW_PARTS = re.compile(r"\s+(?:::|»|→)\s+")
_COLONS = " :: "
"""What parts a site from its sections and hardly anything else, also below an archive's note."""
_WINDOW_LINES = 4
_DESCRIPTOR = re.compile(
    r"\b(?:газета|газеті?|журнал|еженедельник|newspaper|weekly|magazine|news agency"
    r"|информационн\w+ (?:агентств\w+|портал)|ақпарат\w* (?:агенттігі|порталы))\b(?!\s*[«\"“])",
    _I,
)
_MASTHEAD_LINES = 15
_NOT_IN_NAME = re.compile(r"[\d,.:;!?|•▪]|\s{2}")
_OF_ISSUE = re.compile(
    r"(?P<name>[A-ZА-ЯЁ][^–—|:№]{2,38}?)\s[–—|-]\s[^№–—|]{0,40}(?:выпуск|номер)\W{1,3}№\s?\d+\b.{0,12}"
)
"""A paper and its issue: "River news - Northern edition: issue No. 17"."""
_LANGUAGES = frozenset(
    "RU RO ET UZ KG UA RUS EN ENG KZ KAZ QAZ KK РУ РУС АНГ КАЗ ҚАЗ УКР ENGLISH РУССКИЙ".split()
)
"""Where a page offers its other languages."""
_HEADER_LINES = 5
_FIRST_LINES = 2
_PRINTED = re.compile(
    r"(?P<name>[^\W\d_][^:|]{2,40}?)\s*(?::|\||\s[—–-])\s*(?:версия для печати|print version"
    r"|басып шығару нұсқасы)",
    _I,
)
_TWO_SCRIPTS = re.compile(r"[A-Z][\w. -]{2,30} / (?P<russian>[А-ЯЁӘҒҚҢӨҰҮҺІ][\w. -]{2,30})")
_ROW = re.compile(r"\s{3,}|\s\|\s")
_SECTIONS = 2
_CAPITALS = re.compile(r"[A-ZА-ЯЁ]{2,3}")
_BESIDE_NAME = re.compile(
    r"^(?:welcome to (?:the )?|site icon )(?=\S)"
    r"|(?<=\w) (?:logo|логотип|логосы|\((?:[\w-]+\.)+[a-zа-я]{2,8}\))$",
    _I,
)
"""What stands behind a site's name: its picture, its address in brackets; a greeting in front."""


def plain(text: str) -> str:
    """Return a name without what it says of itself, and without the quotation marks around it."""
    text = _BESIDE_NAME.sub("", text)
    told = _DESCRIPTOR.search(text)
    name = (
        text[: told.start()].strip() if told and told.start() and not text[told.end() :] else text
    )
    return name[1:-1] if name[0] in '«“"' and name[-1] in '»”"' else name


def called(lines: Sequence[str]) -> str:
    """Return the name in the line above the page that is only what it is, and its name."""
    for text in lines[:SITE_REACH]:
        if match := _CALLED.fullmatch(text):
            return match["after"] or match["before"]
    return ""


def window(lines: Sequence[str]) -> str:
    """Return the site's name that the window's title begins with: "The Wire :: News :: …"."""
    first = next((text for text in lines[:_WINDOW_LINES] if _COLONS in text), "".join(lines[:1]))
    parts = _WINDOW_PARTS.split(first) if not CRUMBS.match(first) else []
    is_name = len(parts) > 1 and len(parts[0].split()) <= LONGEST_NAME and parts[0][:1].isupper()
    is_section = is_name and (_NEWS_OF_ALL.match(parts[0]) or SECTION.fullmatch(parts[0]))
    is_name = is_name and furniture(parts[0]) is None and not is_section
    return plain(parts[0]) if is_name else ""


def masthead(lines: Sequence[str]) -> str:
    """Return the short line above "district newspaper" or the like in the page's head."""
    for text, below in pairwise(lines[:_MASTHEAD_LINES]):
        is_name = 1 <= len(text.split()) <= 4 and not text.endswith((".", "!", "?", ":"))
        if furniture(text) is not None:
            continue
        if is_name and len(below) <= 80 and _DESCRIPTOR.search(below) and not _RIGHTS.search(below):
            return text
    return ""


def of_issue(lines: Sequence[str]) -> str:
    """Return the paper that a line names before the number of its issue."""
    found = (_OF_ISSUE.fullmatch(text) for text in lines if "№" in text)
    return next((match["name"].strip() for match in found if match), "")


def printed(lines: Sequence[str]) -> str:
    """Return the site that the first line of a version for printing names: "X: print version"."""
    found = (_PRINTED.fullmatch(text) for text in lines[:_FIRST_LINES])
    return next((match["name"] for match in found if match), "")


def in_two_scripts(lines: Sequence[str]) -> str:
    """Return the Russian one of a site's two names in the first line: "Name / Имя"."""
    match = _TWO_SCRIPTS.fullmatch(lines[0]) if lines else None
    return match["russian"] if match else ""


def above_sections(lines: Sequence[str]) -> str:
    """Return the name at the head of a page's first line, a row of two sections at least.

    Two or three capitals that are no language may stand alone above such a row.
    """
    name, *others = _ROW.split(lines[0].strip()) if lines else [""]
    if _CAPITALS.fullmatch(name) and name not in _LANGUAGES and not others:
        others = _ROW.split(lines[1].strip()) if len(lines) > 1 else []
    is_name = 1 <= len(name.split()) <= LONGEST_NAME and SECTION.fullmatch(name) is None
    is_plain = furniture(name) is None or DOMAIN.fullmatch(name) is not None
    is_name = is_name and is_plain and not _NEWS_OF_ALL.match(name)
    is_row = sum(SECTION.fullmatch(other.strip()) is not None for other in others) >= _SECTIONS
    return name if is_name and is_row else ""


def brand(lines: Sequence[str]) -> str:
    """Return the address among the first lines, or the name in capitals before a dash."""
    for text in lines[:_HEADER_LINES]:
        if len(text) <= 40 and (domain := DOMAIN.fullmatch(text.rstrip(","))):
            return domain[1]
        match = _BRAND_LINE.match(text)
        is_short = match and match[1].isupper() and len(match[1].split()) <= 3
        if match and is_short and match[1] not in _LANGUAGES:
            return match[1]
    return ""


def papers_name(lines: Sequence[str]) -> str:
    """Return the line at the top of a page that reads like the name of a newspaper."""
    for text in lines[:_HEADER_LINES]:
        name = text.strip(' «»"')
        is_name = 2 <= len(name.split()) <= LONGEST_NAME and not _NOT_IN_NAME.search(name)
        is_name = is_name and furniture(text) is None
        if is_name and name[0].isupper() and _NAME_OF_PAPER.search(name):
            return name
    return ""


def self_told(lines: Sequence[str]) -> str:
    """Return the outlet that a page opens with: "Name | news of the region", or behind these."""
    for text in lines[:_FIRST_LINES]:
        if MAIL_FIELD.match(text):
            continue
        if behind := _NEWS_AND_NAME.fullmatch(text):
            return behind["name"]
        match = _SELF_TOLD.match(_KIND_BEFORE.sub("", text))
        if not match or not _OUTLET.search(match["what"]) or _OUTLET.search(match["name"]):
            continue
        if furniture(match["name"]) is not None or furniture(text) is DropReason.SOURCES:
            continue
        if len(match["name"].split()) <= LONGEST_NAME and "   " not in text:
            return match["name"].strip()
    return ""
