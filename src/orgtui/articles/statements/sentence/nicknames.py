"""What the press calls organisations: «двадцатка», "the Commonwealth", «еврозона»."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Item
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.statements.sentence.world_parties import board_of
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_LEADERS = late(
    r"[«\"“„](?P<name>(?:(?P<how_many>двадцатк|семёрк|семерк|восьмёрк|восьмерк)\w{1,3}"
    r"|групп\w{1,2} (?P<so_many>двадцати|семи|восьми)))[»\"”]"
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
    if language is Language.RU:
        yield from _boards(text, index, found)


def _groups(text: str, language: Language, found: Sequence[Item]) -> Iterator[_Nickname]:
    """Yield groups of states by how many they are; D-8 where an article names it in full."""
    named = {item.party.name for item in found if item.letter == ORGANISATION and item.party}
    for match in _LEADERS.finditer(text) if language is Language.RU else ():
        number = _NUMBERS[(match["how_many"] or match["so_many"])[:3]]
        other = f"D-{number}"
        name = other if other in named else f"G{number}"
        yield _Nickname(span=match.span("name"), name=name)


_BOARD = late(r"\b[Сс]овет(?:[ауе]|ом)? управляющих\b(?! [А-ЯЁ]| банка)")
_SITTING = late(r"(?:\b[Вв] |\bсостава? |\bчлен(?:ом|ами|ов|ы)? )$")
"""What tells of states that sit on a board."""


def _boards(text: str, index: PartyIndex, found: Sequence[Item]) -> Iterator[Item]:
    """Yield the board of governors of the only organisation of an article that has one."""
    for match in _BOARD.finditer(text):
        start, end = match.span()
        is_new = not any(item.start < end and start < item.end for item in found)
        board = _only_board(index, found) if is_new and _SITTING.search(text, 0, start) else None
        if board is not None:
            yield Item(letter=BODY, start=start, end=end, text=match[0], party=board)


def with_boards(found: Sequence[Item], text: str, index: PartyIndex) -> list[Item]:
    """Return mentions; a board that nobody knows as that of the only organisation with one."""
    every = [item for item in found if _is_unknown_board(item, text)]
    board = _only_board(index, found) if every else None
    return [replace(i, letter=BODY, party=board) if board and i in every else i for i in found]


def _is_unknown_board(item: Item, text: str) -> bool:
    is_unknown = item.party is not None and not item.party.id
    is_board = is_unknown and _BOARD.fullmatch(item.text) is not None
    return is_board and _SITTING.search(text, 0, item.start) is not None


def _only_board(index: PartyIndex, found: Sequence[Item]) -> Party | None:
    """Return the board of the only organisation with one that is named, itself or its bodies."""
    names = {i.party.name for i in found if i.letter in (ORGANISATION, BODY) and i.party}
    owners = {index.named_in_capitals(name.split()[-1], Language.RU) for name in names}
    names |= {name.split()[0] for name in names} | {one.name for one in owners if one}
    boards = [board for name in names if (board := board_of(name)) is not None]
    return boards[0] if len(boards) == 1 else None


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
