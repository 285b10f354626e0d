"""Whom the items of a sentence name: the state that acts, the organisations."""

import re
from collections.abc import Iterable, Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, PERSON, STATE, Item
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.text.late_patterns import late

HEADS = late(
    r"heads of (?:state|government)|supreme|\bглав (?:государств|правительств)"
    r"|высш\w+ |высочайш\w+ |басшылары кеңес",
    re.IGNORECASE,
)
"""What a council of an organisation's heads is called, where nobody knows it by id."""


def only_state(items: Sequence[Item]) -> Party | None:
    """Return the state that acts, or is named first, None beside a person."""
    if any(item.letter == PERSON for item in items):
        return None
    return leading([item for item in items if item.letter == STATE])


def leading(named: Sequence[Item]) -> Party | None:
    """Return the state that is named first; behind one in another case, the only one that acts."""
    if not named:
        return None
    acting = {item.party for item in named if item.letter == STATE and not item.is_oblique}
    is_unclear = named[0].is_oblique and len(acting) > 1
    return None if is_unclear else one_acting(named) or named[0].party


def one_acting(named: Sequence[Item]) -> Party | None:
    """Return the only state in the nominative, where the first that is named stands in another."""
    if not named or not named[0].is_oblique:
        return None
    acting = {item.party for item in named if item.letter == STATE and not item.is_oblique}
    return acting.pop() if len(acting) == 1 else None


def organisations_named(items: Iterable[Item]) -> list[Party]:
    """Return the international organisations and bodies among the items, in order."""
    return [
        item.party
        for item in items
        if item.letter in (ORGANISATION, BODY) and item.party and is_international(item.party)
    ]
