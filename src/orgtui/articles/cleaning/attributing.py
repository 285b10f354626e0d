"""Who reports an article, as its first paragraphs or its last one say."""

import re
from collections.abc import Iterable, Sequence

from orgtui.articles.article import DropReason
from orgtui.articles.cleaning.sifting import Cleaned
from orgtui.articles.lines.furniture import LONGEST_LINE

_I = re.IGNORECASE
_OPENING = 3
DOMAIN = re.compile(
    r"(?<![@\w.])((?:[\w-]+\.)+(?:ru|kz|com|org|net|info|az|by|uz|kg|tj|tm|ua|md|am|ge|eu|su|рф"
    r"|asia|news|media|int|press|pro|site|tv|me|io))\b(?!@)",
    _I,
)
"""The address of a site."""
_AGENCIES = (
    "ТАСС|РБК|РИА Новости|Интерфакс(?:-\\w+)?|БЕЛТА|БелТА|Казинформ|Kazinform|МИА «Казинформ»"
    "|Kabar|Кабар|Ховар|УзА|АКИpress|24\\.kg|Sputnik(?: \\w+)?|Trend|Tengrinews|ЕлОрда"
    "|ҚазАқпарат|KAZINFORM|Егемен Қазақстан|Азаттық|Report|АПА|APA|Туркменпортал"
    "|Reuters|AFP|AP|Xinhua|Синьхуа|BBC|DW|ИТАР-ТАСС|Известия|Коммерсантъ?|Ведомости|Лента\\.ру|Арменпресс"
)
_SAYS = (
    r"(?:сообща(?:ет|ют)|переда(?:[её]т|ют)|информирует|по (?:информации|сообщению|данным)"
    r"|хабарлайды|reports?|reported by|according to)"
)
_SAID = (
    "сообща|переда|информирует|по информации|по сообщению|по данным|хабарлайды|report|according to"
).split("|")
"""What a paragraph has that says who reports it; looking for that first is much faster."""
_REPORTERS = ("тілшісі", "агенттігі", "порталы", "хабарлайды", "хабарлады")
"""What stands behind who reports it."""
_WIRES = (
    "ТАСС|ИТАР-ТАСС|РИА Новости|Интерфакс|Reuters|AFP|AP|Xinhua|Синьхуа|BBC|DW|БЕЛТА|БелТА"
    "|Рейтер|Анадолу|Anadolu|Киодо|Bloomberg|УНИАН|УНІАН|Укринформ|Укрінформ|Українські новини"
    "|Украинские новости|Интерфакс-Украина|Інтерфакс-Україна|РБК|Би-Би-Си|Би-би-си|Sputnik"
).split("|")
"""Whom all others name as their source: only their own datelines tell that a page is theirs."""
_ATTRIBUTED = re.compile(
    r"(?<!которые )(?<!которого )(?<!которой )"
    rf"{_SAYS}\s+(?:корреспондент\s+|агентство\s+|портал\s+|издание\s+|газета\s+|сайт\s+|ИА\s+|МИА\s+|the\s+)*"
    rf"(?:(?P<agency>{_AGENCIES})\b|(?P<domain>(?i:{DOMAIN.pattern}))|[«“\"](?P<quoted>[^»”\"]{{2,40}})[»”\"])"
)
_ATTRIBUTED_BEFORE = re.compile(
    rf"(?:[«“\"](?P<quoted>[^»”\"]{{2,40}})[»”\"]|(?P<agency>{_AGENCIES})|(?P<domain>(?i:{DOMAIN.pattern})))\s*"
    rf"(?:\w+\s+)?(?:{'|'.join(_REPORTERS)})"
)
_OPENED = re.compile(
    rf"^(?:(?P<site>(?i:{DOMAIN.pattern}))(?:\s[-–—]|\.)\s"
    rf"|[^.!?()]{{2,40}} \((?P<bracketed>(?i:{DOMAIN.pattern}))\)\s*[-–—]"
    r"|[^\W\d_a-z][\w-]+[.,] \d{1,2} [^\W\d_]{3,9}(?: \d{4})?\. "
    r"(?P<agency>(?=\w+[A-ZА-ЯЁ])[^\W\d_a-z][\w-]{2,20})(?:\. |\s[-–—]\s))"
)
"""An address, or a place, a day and an agency, in front of the first sentence."""
_TOLD = re.compile(
    r"\b(?:(?:[Кк]ак|[Яя]к) (?:уже )?(?:ранее )?(?:сообщал[аои]?|писал[аои]?|повідомляв)"
    r"|(?:сообщил|рассказал|заявил)\w* корреспонденту)"
    r" (?P<name>(?:[A-ZА-ЯЁ][\w.-]+ ?){1,3})\b"
    r"|\b[Рр]анее «(?P<quoted>[^«»]{2,40})» (?:уже )?(?:сообщал|писал)"
)
"""How an outlet speaks of itself."""
_DATELINE = re.compile(
    rf"^[^.!?\n]{{2,60}}?(?:\.\s*|\s)(?:/(?:[Кк]орр\. )?(?P<between>[^/\d]{{2,30}})/"
    rf"|\((?P<in>{_AGENCIES}|(?:НИАТ|ИА|МИА) [^(),/]{{2,30}}|[\w ]{{2,20}}(?=/(?:{_AGENCIES})\b))"
    r"(?:[,/][^()]*)?\)"
    rf"|[-–—]\s*(?P<agency>{_AGENCIES})\b)"
    r"\s*[.:,–—-]"
)
_OF_PLACE = re.compile(
    r"^[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2}[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ -]*"
    r"(?:, (?:[A-Z][a-z]{2,8}\.? \d\d?|\d\d? [^\W\d_]{3,9}))?"
    r"\.? ?\((?P<name>[^\W\d_a-zа-яё][\w.]{2,20})\)\s*[-–—]"
)
"""A place in capitals, perhaps a day, and an agency in brackets: "PORT, July 11 (Riverna) --"."""
_ANY_AGENCY = "|".join(sorted(_AGENCIES.split("|"), key=len, reverse=True))
_KNOWN = re.compile(rf"(?:{_ANY_AGENCY})(?= )")
AGENCY = re.compile(rf"(?:{_ANY_AGENCY})")
_KNOWN_BEHIND = re.compile(rf"(?<=\s[-–—]\s)(?:{_ANY_AGENCY})$")


def attributed(page: Cleaned) -> str:
    """Return the agency or site that the first or last paragraphs say reports it."""
    texts = [passage.text for passage in page.passages]
    if opened := _opened(texts[:_OPENING], page):
        return opened
    for told in filter(None, map(_TOLD.search, texts)):
        return (told["name"] or told["quoted"]).strip()
    for text in (t[:LONGEST_LINE] for t in (*texts[:_OPENING], *texts[-1:])):
        match = _ATTRIBUTED.search(text) if _has_any(text, _SAID) else None
        if match is None and _has_any(text, _REPORTERS):
            match = _ATTRIBUTED_BEFORE.search(text)
        name = match and (match["agency"] or match["domain"] or match["quoted"])
        if name and not _is_wire(name):
            return name
    return ""


def _opened(texts: Sequence[str], page: Cleaned) -> str:
    """Return the agency or site in front of the first sentences, or in a dateline of its own."""
    for text in texts:
        if opening := _DATELINE.match(text):
            return _agency(opening["between"]) or opening["in"] or opening["agency"]
    dated = [line.text for line in page.dropped if line.reason is DropReason.DATE]
    for opening in filter(None, map(_OF_PLACE.match, (*texts, *dated))):
        return opening["name"]
    for opening in filter(None, map(_OPENED.match, texts)):
        return opening["site"] or opening["bracketed"] or opening["agency"]
    return ""


def _is_wire(name: str) -> bool:
    """Whether a name is a source of all others, or the address of one."""
    return name in _WIRES or name.partition(".")[0].casefold() in map(str.casefold, _WIRES)


def _agency(text: str | None) -> str:
    """Return the agency alone where its writer is named behind it, or before it and a dash."""
    known = _KNOWN.match(text or "") or _KNOWN_BEHIND.search(text or "")
    return known[0] if known else (text or "").strip()


def _has_any(text: str, words: Iterable[str]) -> bool:
    return any(map(text.__contains__, words))
