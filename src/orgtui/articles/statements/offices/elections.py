"""Who has won the election of a president, which tells whose office is entered upon later."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.posts import as_post, named_posts
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
from orgtui.text.late_patterns import late

_ELECTION = late(r"президентск[а-я]+ (?:выбор|гонк|кампани)|выбор[а-я]* президента")
_CHOICE = late(
    r"\b(?:выбор|выбра[лн]|выбирал|избра[лн]|избирал|голосовани|тур(?:а|е|ов|ы)?\b|кандидат|претендент|борьб|гонк"
    r"|сайлан|дауыс)"
)
"""What tells that an office of which a sentence speaks is to be won."""
_WON = late(
    r"\b(?:побе(?:дил|ждает)[аи]?|победивш(?:ий|ая)"
    r"|побед[ау](?: D.)? одерж(?:ал[аи]?|ана)|выиграл[аи]?"
    r"|избран[аы]? (?:по (?:итогам|результатам)|(?:уже )?в [а-я]+ туре|тайным|большинством"
    r"|единогласно|консенсусом|без голосования)"
    r"|одерж(?:ал[аи]?|ивает)(?: [а-я]+)? победу|стал[аи]? победител(?:ем|ьницей)"
    r"|бұйырды|жеңді|жеңіске жетті)\b"
)


def remember_winner(frame: Frame, before: Discourse) -> None:
    """Remember who is said to have won the election of a state's president."""
    won = _WON.search(frame.mask)
    if won is None or is_denied(frame.mask, won) or is_conditional(frame.mask):
        return
    who, post = _winner(frame), _won(frame, before)
    if who is not None and post is not None:
        before.chosen = who, post


def _won(frame: Frame, before: Discourse) -> Post | None:
    """Return what is won: the presidency of a state, or what the sentence before told of."""
    if not _ELECTION.search(frame.mask):
        return _voted_on(frame, before) or before.contested
    state = frame.only(STATE, ADJECTIVE) or before.homeland
    is_state = state is not None and state.kind is EntityKind.STATE
    return Post(title="президент", organisation=state) if state is not None and is_state else None


_ELECTIONS_OF = late(r"(?<![а-я])выбор(?:ы|ах|ов) $")


def _voted_on(frame: Frame, before: Discourse) -> Post | None:
    """Return the office that elections are said to be of: «победил на выборах главы ВТО»."""
    every = named_posts(frame, before, 0, len(frame.mask), nominal=True)
    told = (one for one in every if _ELECTIONS_OF.search(frame.mask, 0, one.start))
    named = next(told, None)
    return as_post(named, before) if named is not None else None


def remember_contest(frame: Frame, before: Discourse) -> None:
    """Remember the one office that a sentence says is to be voted on, for the next sentence."""
    if _ELECTION.search(frame.mask):
        before.contested = _won(frame, before)
    else:
        before.contested = before.lone_post if _CHOICE.search(frame.mask) else None


def _winner(frame: Frame) -> Party | None:
    """Return the only person of a sentence, or the only one who acts in it."""
    acting = set(ACTING_PERSONS.findall(frame.mask))
    return frame.only(PERSON) or (frame.party(acting.pop()) if len(acting) == 1 else None)
