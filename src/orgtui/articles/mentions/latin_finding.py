"""Firms and papers in Latin letters in Russian texts, by the words around them."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from orgtui.articles.mentions.first_names import is_first_name
from orgtui.articles.mentions.likely import Likely, organisation
from orgtui.text.late_patterns import late

_CAPITAL = re.compile("[A-Z]")
_WORD = r"(?:\d?[A-Z][A-Za-zÀ-ÿ\d’'&-]*[A-Za-zÀ-ÿ\d]|[a-z]{1,4}[A-Z][A-Za-z]+)"
_NAME = late(rf"(?<![\w@./-]){_WORD}(?: (?:& )?{_WORD}){{0,4}}(?![\w@/-]|\.\w)")
_BEFORE = late(
    r"\b(?:(?:представител|сотрудни[кц]|акционер|инвестор|топ-менеджер|менеджер|аналитик|инженер"
    r"|юрист|адвокат|работни[кц]|совладел|гендиректор|директор|сооснователь|основател|руководств"
    r"|руководител|подразделени|филиал|конкурент|клиент|завод|штаб-квартир|пресс-служб|офис"
    r"|корреспондент|журналист|обозревател|колумнист|редактор|капитализаци|выручк)[а-яё]{0,4}"
    r"|рабочи[ехм]\w?|глав[аеуы]|главой|владел(?:ец|ьц\w+)|акци[ийя]\w{0,2}|бумаг[иа]?м?"
    r"|отч[её]т\w{0,2}|интервью|согласно|ссылкой на|ссылается|публикует"
    r"|(?:вокалист|солист|гитарист|барабанщик)\w{0,3}"
    r"|(?:вложи|инвестир)[а-яё]+ в|(?:слияни|сделк)[а-яё]{1,2} с|поглощени[еяю]"
    r"|(?:приобрела|купила|поглотила|покупк[аиуо]й?|приобретени[еяю]|[а-яё]{3,}ск(?:ая|ой|ую))"
    r"|(?:переда[её]т|пишет|сообщает|цитирует|утверждает|отмечает)(?: [а-яё]+)?) ?[«\"]?$",
    re.IGNORECASE,
)
"""What stands before the name of a firm, a paper or a band, and hardly before a product's."""
_AFTER = late(
    r"[»\"]?(?:, напомним,| (?:также|уже|официально|впервые|ранее|недавно|пока|не|намеренно))?"
    r" (?:объяви|заяви|сообщи|приобре|купи|прода|намерен|планиру|собира|подал|выпуст|анонсир"
    r"|утвержда|обвини|согласи|вложи|инвестир|подписа|опроверг|отказа|нанял|нанима|уволи|сокра[тщ]"
    r"|предъяви|подтверди|пообеща|обеща|призна)[а-яё]*\b"
)
"""What only those do who can act: «… объявила»."""
_FIRM = re.compile(
    r"(?:Technologies|Systems|Group|Inc|Corp|Ltd|LLC|Partners|Motors|Airlines|Airways|Software"
    r"|Entertainment|Studios?|Pictures|Records|Networks?|Media|Holdings?|Industries|Energy|Capital"
    r"|Ventures|Labs?|Solutions|Communications|Electronics|Pharmaceuticals|Technology|Times|Post"
    r"|Herald|Tribune|Telegraph|Journal|Productions|Interactive|Securities|Insurance|Petroleum"
    r"|Co|School|University|Institute|Foundation|Association|Exchanges?|Clearing|Börse"
    r"|Gazette|Mail|Soir|Bank|Company|SpA|GmbH|Oyj|FM|TV|AG|SA|SE|NV|AB|LLC|PLC|LLP|BV|PJSC)"
)
"""Words that end the names of firms and papers."""
_PRODUCTS = frozenset(
    "Windows Android Linux Chrome Internet Web Explorer Firefox Photoshop Java JavaScript Word "
    "Excel Bluetooth WiFi Wi-Fi Flash Kindle Galaxy PlayStation Xbox Wii Safari Opera Office "
    "Ubuntu Symbian Unix Skype Twitter iPhone iPad iPod iTunes iOS MacBook Mac Euro Formula "
    "Mr Mrs Dr Sir Lady The Brexit".split()
)
"""What is made by firms and never acts, and words that are no name alone."""
_IN_CAPITALS = frozenset("FM TV AG SA SE NV AB LLC PLC LLP BV PJSC GMBH".split())
"""Words in capitals that end the names of stations and of firms."""
_FIRMS = frozenset(
    "Amazon Uber Ford Nissan Siemens Shell Nike Adidas IKEA Ikea Nestle Nestlé Ryanair Alibaba Kia "
    "BlackBerry Philips Hitachi Honda Hyundai Mazda Mitsubishi Renault Peugeot Fiat Opel Chrysler "
    "Audi Porsche Mercedes Volvo Skoda Ferrari Bombardier Embraer Alitalia Emirates Chevron Eni "
    "Raiffeisen Forbes Kyodo Femen Pixar DreamWorks Gunvor Vitol Glencore Carlsberg Heineken "
    "Danone Pfizer Bayer Novartis Monsanto Cargill FedEx MasterCard Mastercard Spotify Blackstone "
    "McKinsey Deloitte Gallup Suzuki Subaru Lukoil Rosneft Rambler Rutube RuTube Wargaming Prada "
    "Gucci Chanel Dior Sberbank Kaspersky Lucasfilm Marvel Viacom Comcast Vodafone Telenor Maersk "
    "TeliaSonera Altimo Areva Alstom Statoil Repsol Petronas Sinopec".split()
) | {"Standard & Poor’s", "Standard & Poor's", "Ernst & Young", "Procter & Gamble", "Coca-Cola"}
"""What Russian texts call by Latin letters and is a firm or a paper wherever it stands."""
_LINKS = (" и ", ", ")
_SHORTEST = 3


def latin_firms(text: str, named: Collection[tuple[int, int]]) -> Iterator[Likely]:
    """Yield the likely firms and papers in Latin letters of a Russian text.

    `named` are the places of organisations known otherwise: what is listed with them, and where
    their names stand again, is found too.
    """
    if _CAPITAL.search(text) is None:
        return
    places = [match for match in _NAME.finditer(text) if _is_written_as_name(match[0])]
    if not places:
        return
    ends = {end for start, end in named if not text[start:end].isupper()}
    names = {text[start:end] for start, end in named}
    for match in places:
        if _is_firm(match) or _is_listed(match, ends):
            ends.add(match.end())
            names.add(match[0])
    names.update(_listed_before(places, names))
    names |= {short for name in names if name.isascii() for short in _shortened(name)}
    for match in places:
        if match[0] in names - _PRODUCTS:
            yield organisation(*match.span(), match[0])


def _listed_before(places: Sequence[re.Match[str]], names: set[str]) -> Iterator[str]:
    """Yield the names that firms follow in a list: "Streamline, Riverside and Shell"."""
    is_after = False
    for match, other in pairwise(reversed(places)):
        is_near = match.string[other.end() : match.start()] in _LINKS
        is_after = is_near and (is_after or match[0] in names)
        if is_after:
            yield other[0]


def _shortened(name: str) -> Iterator[str]:
    """Yield what a firm is called again: "River Stream AG" by its first word, or all but the last.

    No word that is a first name is one.
    """
    first, _, rest = name.partition(" ")
    if rest and not is_first_name(first):
        yield from (first, name.rpartition(" ")[0])


def _is_written_as_name(name: str) -> bool:
    """Whether every word has a small letter: those in capitals are acronyms or shouted."""
    first, *rest = name.split()
    is_shouted = first.isupper() or any(
        word.isupper() and word not in _IN_CAPITALS for word in rest
    )
    return len(name) >= _SHORTEST and not is_shouted


def _is_firm(match: re.Match[str]) -> bool:
    first, _, rest = match[0].partition(" ")
    if first in _PRODUCTS and not rest:
        return False
    if match[0] in _FIRMS or (rest and _FIRM.fullmatch(rest.rpartition(" ")[2])):
        return True
    if rest and is_first_name(first):
        return False
    start, text = match.start(), match.string
    is_told = _BEFORE.search(text, max(0, start - 30), start) is not None
    return is_told or _AFTER.match(text, match.end()) is not None


def _is_listed(match: re.Match[str], ends: Collection[int]) -> bool:
    """Whether a name follows an organisation's that is written in Latin letters too."""
    start, text = match.start(), match.string
    link = next((link for link in _LINKS if text.endswith(link, 0, start)), "")
    end = start - len(link)
    is_latin = text[end - 1 : end].isascii() and text[end - 1 : end].isalnum()
    return bool(link) and end in ends and is_latin and match[0] not in _PRODUCTS
