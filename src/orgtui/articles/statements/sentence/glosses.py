"""Organisations told by the name in brackets behind a name that nobody knows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Item


def glossed(found: Sequence[Item], text: str) -> Iterator[Item]:
    """Yield mentions in order; one that nobody knows as the known one in brackets behind it."""
    for item, behind in pairwise(found):
        is_meant = _is_unknown(item) and _is_in_brackets(item, behind, text)
        yield replace(item, party=behind.party) if is_meant else item
    yield from found[-1:]


def known_by(item: Item, initials: Mapping[str, Party]) -> Item:
    """Return a short name that nobody knows as the organisation whose initials it is."""
    meant = initials.get(item.text) if _is_unknown(item) else None
    return replace(item, party=meant) if meant is not None else item


def _is_unknown(item: Item) -> bool:
    return item.letter == ORGANISATION and item.party is not None and not item.party.id


def _is_in_brackets(item: Item, behind: Item, text: str) -> bool:
    """Whether a known organisation stands in brackets, alone, right behind another."""
    is_known = (
        behind.letter in (ORGANISATION, BODY) and behind.party is not None and behind.party.id != ""
    )
    is_right_behind = text[item.end : behind.start] == " ("
    return is_known and is_right_behind and text[behind.end : behind.end + 1] == ")"
