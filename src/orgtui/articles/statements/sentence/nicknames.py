"""What the press calls organisations: «двадцатка», "the Commonwealth", «еврозона»."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orgtui.articles.statements.sentence.frame import ORGANISATION, Item
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_LEADERS = late(
    r"[«\"“„](?P<name>(?P<how_many>двадцатк|семёрк|семерк|восьмёрк|восьмерк)\w{1,3})[»\"”]"
)
_NUMBERS = {"два": 20, "сем": 7, "вос": 8}
_LETTERS = {Language.EN: "Commonwealth", Language.RU: "Содружеств", Language.KK: "Достаст"}
_COMMONWEALTH = {
    Language.EN: late(
        r"(?<=[Tt]he )Commonwealth\b(?! [A-Z]| of\b| (?:games|bank)\b)"
        r"|\bCommonwealth(?= (?:secretary|deputy|(?:foreign )?ministers?|leaders|summit|heads? of"
        r"|members?|membership|countr(?:y|ies)|nations?|states?|territory|family|observers?)\b)"
    ),
    Language.RU: late(r"\bСодружеств\w{1,3}\b(?! [А-ЯЁ]| наций| португ| демокр)"),
    Language.KK: late(r"\bДостасты[қғ]\w*\b(?! [А-ЯЁ])"),
}
_OF_NATIONS = late(
    r"\b(?:Содружеств\w+ наций|[Бб]ританск\w+ [Сс]одружеств|CHOGM|Мальборо|Ұлттар [Дд]остасты"
    r"|Карл\w{0,2} III|III Чарльз|Елизавет\w+ II|II Елизавета)"
)
"""What tells that it is the Commonwealth of Nations, which has its seat in Marlborough House."""
_OF_STATES = late(r"\b(?:СНГ|ТМД|CIS)\b|[Нн]езависимых [Гг]осударств|Independent States")
_CALLED = (
    ("Eurozone", "врозон", late(r"\b[еЕ]врозон\w*")),
    ("Eurozone", " евро", late(r"\b[Зз]он[аыуе]\w{0,2} евро\b")),
    ("Eurozone", "уроаймақ", late(r"\b[Ее]уроаймақ\w*")),
    ("Eurozone", "uro", late(r"\b[Ee]uro ?(?:zone|area)\b")),
    ("G5 Sahel", " Сахеля", late(r"\b[Пп]ят[её]рк\w{1,3}[»”\"]? Сахеля\b")),
    ("NATO", "Североатлантическому", late(r"(?<=единились к )Североатлантическому договору")),
)
"""Organisations with letters that are always there where they are called otherwise, and how."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Nickname:
    """A place in a text and the name of the organisation that is meant there."""

    span: tuple[int, int]
    name: str


def nicknames(
    text: str, language: Language, index: PartyIndex, found: Sequence[Item]
) -> Iterator[Item]:
    """Yield organisations by what the press calls them, where no item is found yet."""
    for one in (*_groups(text, language, found), *_commonwealth(text, language), *_others(text)):
        start, end = one.span
        party = index.organisation_called(one.name, language)
        if party and not any(item.start < end and start < item.end for item in found):
            letter = ORGANISATION
            yield Item(letter=letter, start=start, end=end, text=text[start:end], party=party)


def _groups(text: str, language: Language, found: Sequence[Item]) -> Iterator[_Nickname]:
    """Yield groups of states by how many they are; D-8 where an article names it in full."""
    named = {item.party.name for item in found if item.letter == ORGANISATION and item.party}
    for match in _LEADERS.finditer(text) if language is Language.RU else ():
        number = _NUMBERS[match["how_many"][:3]]
        other = f"D-{number}"
        name = other if other in named else f"G{number}"
        yield _Nickname(span=match.span("name"), name=name)


def _commonwealth(text: str, language: Language) -> Iterator[_Nickname]:
    """Yield "the Commonwealth" where it is not that of Independent States.

    In Russian and Kazakh it mostly is, so the article must tell that it is that of Nations.
    """
    if _LETTERS[language] not in text:
        return
    is_of_nations = language is Language.EN or _OF_NATIONS.search(text) is not None
    if is_of_nations and not _OF_STATES.search(text):
        for match in _COMMONWEALTH[language].finditer(text):
            yield _Nickname(span=match.span(), name="Commonwealth of Nations")


def _others(text: str) -> Iterator[_Nickname]:
    for name, letters, form in _CALLED:
        for match in form.finditer(text) if letters in text else ():
            yield _Nickname(span=match.span(), name=name)
