"""Boards of governors, which articles name without saying whose they are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Item
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.statements.sentence.world_parties import board_of
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_BOARD = late(r"\b[Сс]овет(?:[ауе]|ом)? управляющих\b(?! [А-ЯЁ]| банка)")
_SITTING = late(r"(?:\b[Вв] |\bсостава? |\bчлен(?:ом|ами|ов|ы)? )$")
"""What tells of states that sit on a board."""


def boards(text: str, index: PartyIndex, found: Sequence[Item]) -> Iterator[Item]:
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
