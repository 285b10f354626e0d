"""What the press calls organisations: «двадцатка», "the Commonwealth", «еврозона»."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import ORGANISATION, Item
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

_LEADERS = re.compile(
    r"[«\"“„](?P<name>(?P<how_many>двадцатк|семёрк|семерк|восьмёрк|восьмерк)\w{1,3})[»\"”]"
)
_NUMBERS = {"два": 20, "сем": 7, "вос": 8}
_COMMONWEALTH = {
    Language.EN: re.compile(
        r"(?<=[Tt]he )Commonwealth\b(?! [A-Z]| of\b| (?:games|bank)\b|['’]s? )"
        r"|\bCommonwealth"
        r"(?= (?:secretary|deputy|leaders|summit|heads? of|members?|countries|states)\b)"
    ),
    Language.RU: re.compile(r"\bСодружеств\w{1,3}\b(?! [А-ЯЁ]| наций| португ| демокр)"),
    Language.KK: re.compile(r"\bДостасты[қғ]\w*\b(?! [А-ЯЁ])"),
}
_OF_NATIONS = re.compile(
    r"\b(?:Содружеств\w+ наций|[Бб]ританск\w+ [Сс]одружеств|CHOGM|Мальборо|Ұлттар [Дд]остасты"
    r"|Карл\w{0,2} III|III Чарльз|Елизавет\w+ II|II Елизавета)"
)
"""What tells that it is the Commonwealth of Nations, which has its seat in Marlborough House."""
_OF_STATES = re.compile(r"\b(?:СНГ|ТМД|CIS)\b|[Нн]езависимых [Гг]осударств|Independent States")
_EURO = re.compile(
    r"\bеврозон\w*|\bзон[аыуе]\w{0,2} евро\b|\beuro ?zone\b|\beuro area\b|\b[Ее]уроаймақ\w*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Nickname:
    start: int
    end: int
    key: str
    name: str


def nicknames(text: str, language: Language, found: Sequence[Item]) -> Iterator[Item]:
    """Yield organisations by what the press calls them, where no item is found yet."""
    for one in (*_groups(text, language, found), *_commonwealth(text, language), *_euro_area(text)):
        if not any(item.start < one.end and one.start < item.end for item in found):
            yield Item(
                letter=ORGANISATION,
                start=one.start,
                end=one.end,
                text=text[one.start : one.end],
                party=Party(kind=EntityKind.ORGANISATION, id=one.key, name=one.name),
            )


def _groups(text: str, language: Language, found: Sequence[Item]) -> Iterator[_Nickname]:
    """Yield groups of states by how many they are; D-8 where an article names it in full."""
    for match in _LEADERS.finditer(text) if language is Language.RU else ():
        number = _NUMBERS[match["how_many"][:3]]
        key, name = _named(found, f"D-{number}") or (f"world:g{number}", f"G{number}")
        yield _Nickname(start=match.start("name"), end=match.end("name"), key=key, name=name)


def _named(found: Iterable[Item], name: str) -> tuple[str, str] | None:
    parties = (i.party for i in found if i.letter == ORGANISATION and i.party)
    return next(((party.id, name) for party in parties if party.name == name), None)


def _commonwealth(text: str, language: Language) -> Iterator[_Nickname]:
    """Yield "the Commonwealth" where it is not that of Independent States.

    In Russian and Kazakh it mostly is, so the article must tell that it is that of Nations.
    """
    is_of_nations = language is Language.EN or _OF_NATIONS.search(text) is not None
    if is_of_nations and not _OF_STATES.search(text):
        for match in _COMMONWEALTH[language].finditer(text):
            yield _Nickname(
                start=match.start(),
                end=match.end(),
                key="world:commonwealthofnations",
                name="Commonwealth of Nations",
            )


def _euro_area(text: str) -> Iterator[_Nickname]:
    for match in _EURO.finditer(text):
        yield _Nickname(start=match.start(), end=match.end(), key="world:eurozone", name="Eurozone")
