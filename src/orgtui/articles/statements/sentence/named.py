"""Whom the items of a sentence name: the state that acts, the organisations."""

import re
from collections.abc import Iterable, Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import (
    BODY,
    ORGANISATION,
    PERSON,
    STATE,
    Frame,
    Item,
)
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

HEADS = late(
    r"heads of (?:state|government)|supreme|\bглав (?:государств|правительств|стран)"
    r"|высш\w+ |высочайш\w+ |басшылары кеңес",
    re.IGNORECASE,
)
"""What a council of an organisation's heads is called, where nobody knows it by id."""
_RUN = pattern("<who:L>")


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
    if named[0].is_oblique and len(acting) > 1:
        return None
    return (acting.pop() if named[0].is_oblique and acting else None) or named[0].party


def organisations_named(items: Iterable[Item]) -> list[Party]:
    """Return the international organisations and bodies among the items, in order."""
    return [
        item.party
        for item in items
        if item.letter in (ORGANISATION, BODY) and item.party and is_international(item.party)
    ]


def runs_of_states(frame: Frame) -> list[tuple[Party, ...]]:
    """Return the states that a sentence names, in order, those side by side together."""
    runs = _RUN.findall(frame.mask) if STATE in frame.letters else ()
    return [frame.parties(run) for run in runs]


_OF_ONE = late(
    r"\W*(?:[a-z-]+ ){0,8}?(?:(?:of|with|in|from|to|for|between) (?:the )?S[\ue000-\uf8ff]"
    r"|S[\ue000-\uf8ff]s (?=[a-z]))"
)
"""Something of a state with which an English sentence begins: "Peru's dispute with …"."""


def is_one_spoken_of(frame: Frame, runs: Sequence[tuple[Party, ...]]) -> bool:
    """Whether a sentence speaks of one state rather than of two that act alike, or not at all."""
    if not runs or len({*runs[0]}) > 1:
        return not runs
    is_only = len({party for run in runs for party in run}) == 1
    return is_only or frame.language is not Language.EN or _OF_ONE.match(frame.mask) is None


def is_any_of(named: Sequence[Party], words: str) -> bool:
    """Whether words that name organisations end behind a colon, so that any can be meant."""
    if len({*named}) < _SEVERAL:
        return False
    return _PARTED.search(words) is not None


_SEVERAL = 2
_PARTED = late(r"[OB][\ue000-\uf8ff][^OB]*[:;][^OB]*$")
