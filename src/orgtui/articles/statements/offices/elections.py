"""Who has won the election of a president, which tells whose office is entered upon later."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import is_conditional, is_denied
from orgtui.articles.statements.sentence.frame import (
    ACTING_PERSONS,
    ADJECTIVE,
    PERSON,
    STATE,
    Frame,
)
from orgtui.facts.ids import EntityKind

_ELECTION = re.compile(r"президентск[а-я]+ (?:выбор|гонк|кампани)|выбор[а-я]* президента")
_WON = re.compile(
    r"\b(?:побе(?:дил|ждает)[аи]?|побед[ау](?: D.)? одерж(?:ал[аи]?|ана)|выиграл[аи]?"
    r"|одерж(?:ал[аи]?|ивает)(?: [а-я]+)? победу|стал[аи]? победител(?:ем|ьницей))\b"
)


def remember_winner(frame: Frame, before: Discourse) -> None:
    """Remember who is said to have won the election of a state's president."""
    won = _WON.search(frame.mask) if _ELECTION.search(frame.mask) else None
    if won is None or is_denied(frame.mask, won) or is_conditional(frame.mask):
        return
    who, state = _winner(frame), frame.only(STATE, ADJECTIVE) or before.homeland
    if who is not None and state is not None and state.kind is EntityKind.STATE:
        before.chosen = who, Post(title="президент", organisation=state)


def _winner(frame: Frame) -> Party | None:
    """Return the only person of a sentence, or the only one who acts in it."""
    acting = set(ACTING_PERSONS.findall(frame.mask))
    return frame.only(PERSON) or (frame.party(acting.pop()) if len(acting) == 1 else None)
