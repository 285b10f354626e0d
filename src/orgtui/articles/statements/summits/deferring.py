"""To when a meeting has been moved: «саммит перенесли на 15 июня»."""

import re

from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.summits.holding import HELD
from orgtui.articles.statements.timing.times import Time
from orgtui.text.late_patterns import late

_MOVED = late(
    r"(?<![а-я])пере(?:нес(?:[её]н[аоы]?|л[аи]|ут|[её]т)|носится|двинул[аи])(?![а-я])"
    r"(?P<what>[^.;:()]{0,60}?) на (?P<time>D.)"
)
_UNSETTLED = late(
    r"(?<![а-я])(?:не|могут|может|могли|бы|чтобы|если|предлож[а-я]+|прос[а-я]+|попрос[а-я]+|возможно"
    r"|вероятно|хо[тч][а-я]+|планир[а-я]+|требу[а-я]+|из|ли)(?![а-я])"
)
"""What makes it uncertain whether, or where, a meeting is moved."""
_OF_IT = late(
    r"(?:,? (?:начало|проведение|дату|сроки|открытие))? (?:[а-я]+(?:ый|ого|ой|ую|ий|его) )?"
)
_UP_TO_IT = late(
    r"(?:[^,PQ]|"
    r"|, (?:[а-я]+(?:нн|вш|ющ)|(?:проведение |открытие )?котор)[^,PQ]{0,60},)*"
)
"""What may stand between a meeting and the verb: a place, or an aside about its first day."""


def moved_to(frame: Frame, span: tuple[int, int], match: re.Match[str]) -> Time | None:
    """Return to when a meeting has been moved, None where that is not settled."""
    moved = _MOVED.search(frame.mask, *span)
    if moved is None or _UNSETTLED.search(frame.mask, 0, span[1]):
        return None
    is_ahead = match.end() <= moved.start()
    between = (match.end(), moved.start()) if is_ahead else (moved.start("what"), match.start())
    form = _UP_TO_IT if is_ahead else _OF_IT
    is_of_it = between[0] <= between[1] and form.fullmatch(frame.mask, *between) is not None
    time = frame.item(moved["time"]).time if is_of_it else None
    return time if time is not None and time.first.month is not None else None


_ONCE_SET = late(
    r", (?:[а-я]+о )?(?:намечен|запланирован|назначен|планировавш|ожидавш)[а-я]+ (?:[а-я]+ )?"
    r"(?:на |в )?(?P<time>D.)[^,;:()]*,"
)


def without_day_once_set(mask: str, inside: list[tuple[int, Time]]) -> list[tuple[int, Time]]:
    """Return the times of a clause without that of an aside, where its verb has one of its own.

    «Саммит, намеченный на 16 октября, состоится 20 ноября».
    """
    asides = tuple(_ONCE_SET.finditer(mask))
    once = {aside.start("time") for aside in asides}
    own = [pair for pair in inside if pair[0] not in once]
    is_held = any(HELD.search(mask, aside.end(), at) for at, _ in own for aside in asides)
    return own if is_held else inside
