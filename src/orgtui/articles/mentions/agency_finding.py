"""News agencies and sites that no table holds, in all languages: by the words that end names."""

import re
from collections.abc import Iterator
from itertools import chain

from orgtui.articles.mentions.likely import Likely, organisation

_WORD = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w’]*(?:-[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w’]*)?"
_WORDS = tuple("Пресс Информ Инфо Экспресс Медиа Ньюс Press Inform Info Express Media News".split())
_SMALL = tuple("-пресс -информ -инфо -медиа -ньюс".split())
_IN_CAPITALS = tuple(word.upper() for word in _WORDS)
_ENDINGS = (*_WORDS, *_IN_CAPITALS, *_SMALL)
_ZONES = r"(?:kz|ru|uz|kg|by|ua|am|az|ge|tj|tm|md|com|org|net|info|news|online|tv|io|eu|ру|онлайн)"
_AGENCY = re.compile(
    rf"(?<![\w@./-])(?:{_WORD}[-‑–](?:{'|'.join((*_WORDS, *_IN_CAPITALS))})|{_WORD} (?:Пресс|Медиа)"
    rf"|{_WORD}(?:{'|'.join(_SMALL)})(?!-))(?!\w)"
)
_DOT = re.compile(r"\.\w")
_SITE = re.compile(
    rf"(?<![\w@./-]){_WORD}\.(?i:{_ZONES})(?![\w@/-]|\.\w)"
    rf"|(?<=[«\"“]){_WORD}\.(?:Онлайн|Сегодня|Today|Online)(?=[»\"”])"
)


_QUOTED_SITE = re.compile(
    r"(?:\b(?:сообща\w{2,3}|пишет|переда[её]т|издани[юя]|портал[ау]?|сайт[ауе]?"
    r"|цитирует|со ссылкой на|[Пп]о (?:данным|сообщени\w{1,2}|информации)"
    r"|reports?|according to|told) )"
    rf"(?P<site>[a-z][\w-]{{2,}}\.(?:{_ZONES}))(?![\w@/-]|\.\w)"
)
"""A site in small letters, where it is quoted: «сообщает example.com»."""


_HARD_SIGN = re.compile(r"(?<=[«\"“])Ъ(?=[»\"”])")
"""What a paper calls itself, whose name once ended so."""


def agencies(text: str) -> Iterator[Likely]:
    """Yield «Ала-Тоо Пресс», «СОЮЗ-ИНФОРМ», "Kun.uz" where they stand; no addresses of pages."""
    # What a text must have of them is looked for first, since it takes no time.
    forms = [_AGENCY] if any(ending in text for ending in _ENDINGS) else []
    forms += [_SITE] if _DOT.search(text) else []
    for match in chain.from_iterable(form.finditer(text) for form in forms):
        yield organisation(*match.span(), match[0])
    for match in _HARD_SIGN.finditer(text) if "Ъ" in text else ():
        yield organisation(*match.span(), "Kommersant")
    for match in _QUOTED_SITE.finditer(text) if _DOT.search(text) else ():
        yield organisation(*match.span("site"), match["site"])
