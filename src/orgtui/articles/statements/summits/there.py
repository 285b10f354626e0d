"""Meetings told by what was said before: "there", or on the day on which a state took the chair."""

import re
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import is_denied, is_doubtful
from orgtui.articles.statements.sentence.frame import BODY, CITY, ORGANISATION, PLACES, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_THERE = late(
    r"(?<![а-я])(?:(?:там|здесь|туда|сюда) же"
    r"|(?:(?<=соберутся )|(?<=съедутся )|(?<=прибудут )|(?<=вернутся ))(?:туда|сюда)"
    r"|(?:в|на) (?:эт(?:ой|ом)|той|том)(?: же)?"
    r" (?:стране|городе|государстве|республике|королевстве|острове)"
    r"|in the same (?:city|town|place)\b"
    r"|(?:(?<=проходил )|(?<=проходила )|(?<=прошел )|(?<=прошла )|(?<=состоялся )"
    r"|(?<=состоялась )|(?<=собирались )|(?<=встречались )|(?<=пройдет ))(?:здесь|тут)"
    r"|там(?= (?:и |же |\w+ )?(?:пройд|состо|собер|встрет|наме|заплан|прох|собр)\w+))(?![а-я])"
    r"|(?<![а-я])(?:здесь|тут)(?= (?:\w+ )?(?:пройд|прош[её]?л|состо|собер|собра|встре|прох|откр"
    r"|заверш|нача))"
    r"|\b(?:held|meet|met|meeting|gathered|convened|opened|ended|closed|summit) here\b"
    r"|\b(?:held|meet|met|gather|convene|take place|takes place|staged|hosted|return)"
    r"(?: (?:[a-z]+ ){0,4}there| in (?:that|the same) country)\b"
    r"|\bthere,? (?:too|as well)\b|\b(?:сонда|сол жерде|осы елде|сол елде)\b"
)
_WHERE = late(r"(?P<who>[STC].),? (?:и )?(?:где|where)\b")
_CHAIR = late(
    r"председател|возглав|во главе|руковод|у руля|\bchair|presid|\bled\b|\bleads?\b"
    r"|at the head|\bhead(?:s|ed)\b|steer"
    r"|at the helm|төраға"
)
_HOSTING = late(
    r"(?P<time>D.)[^OBD;:(),]{0,20}?(?:,? (?:(?:сразу )?после того,? как|когда|по (?:итогам"
    r"|окончании"
    r"|завершении)|после(?= саммит)|на(?= саммит)|after|when|following|at (?=the summit))"
    r"|, (?:приняв|собрав|проведя|созвав|having|hosting))\b[^D;:()]*$"
)
"""A day on which a state took the chair, with the meeting that it was taken at."""
_EARLY = 4
"""On which day of a month a meeting that was over by then must have been of that month."""


def place_there(
    frame: Frame, before: Discourse, match: re.Match[str], span: tuple[int, int]
) -> Party | None:
    """Return the state or city that a clause means by "there": the one named last before it."""
    start, end = span
    host = _host_meant(frame, before, span)
    if host is not None or is_denied(frame.mask, match) or is_doubtful(frame.mask, match):
        return host
    where = _WHERE.search(frame.mask, max(0, start - 2), end)
    if where is not None:
        return frame.party(where["who"])
    there = _THERE.search(frame.mask, start, end)
    if there is None:
        return None
    named = PLACES.findall(frame.mask[: there.start()])
    if named:
        return frame.party(named[-1])
    if _OF_HOST.search(frame.mask, 0, there.start()):
        return before.state(before.met_at)
    return before.place if _HERE.search(there.group()) else _place_at_end(before, there.group())


_COUNTRY = late(r"стран|государств|республик|королевств|country|елде")


def _place_at_end(before: Discourse, there: str) -> Party | None:
    """Return the city that the last sentence named last, else the state: None if another one."""
    place = before.place
    is_city = place is not None and place.kind is EntityKind.CITY and CITY in before.told
    if _COUNTRY.search(there) or not is_city:
        return None if CITY in before.told and not _COUNTRY.search(there) else before.state_at_end
    return place


_OF_HOST = late(
    r"\bthe (?:country|federation|republic|kingdom|nation|state|island|sultanate)s? [a-z-]+ "
    r"(?:turn|time|stint|spell) as host\b"
)
"""What speaks of the state where a meeting was that is told of."""


_HOST = late(
    r"(?:\bit|(?<![а-я])она|(?P<noun>\bthe (?:country|republic|kingdom|nation|state|sultanate)"
    r"|(?<![а-я])(?:страна|республика|королевство|государство|султанат)))"
    r"(?: (?:also|has|had|is|was|will|to|once|twice|first|last|then|again|already|уже|также|впервые"
    r"|однажды|тогда)){0,3} (?:hosted|host|hosts|hosting|played host|принимала|принимало|приняла"
    r"|приняло|примет|проводила|провела)\b"
)
"""A word for the state spoken of, which holds a meeting."""


def _host_meant(frame: Frame, before: Discourse, span: tuple[int, int]) -> Party | None:
    """Return the state that "the country hosted" means."""
    host = _HOST.search(frame.mask, *span)
    if host is None or PLACES.search(frame.mask, *span):
        return None
    return (before.lone_state if host["noun"] else None) or before.state_spoken_of


_HERE = late(r"здесь|тут|\bhere\b|осында")
"""The place from which an article is told, however long ago it was named."""


def own_start(frame: Frame, span: tuple[int, int]) -> int:
    """Return where the words begin that tell of a meeting "there": behind the comma before it."""
    there = _THERE.search(frame.mask, *span)
    if there is None:
        return span[0]
    return max(span[0], frame.mask.rfind(", ", 0, there.start()))


def year_there(frame: Frame, before: Discourse, of: Party, start: int) -> Time | None:
    """Return the year of a meeting that is held where the chair of that year is."""
    told = [time for place, time in frame.time_places if place < start]
    if told:
        return _whole_year(told[-1]) if _CHAIR.search(frame.mask, 0, start) else None
    if before.handed is None or before.handed[0] != of or before.handed[1] is None:
        return None
    return _whole_year(Time(start=0, end=0, bound=Bound.AT, first=before.handed[1]))


def _whole_year(time: Time) -> Time | None:
    """Return the year of a chair, if it has it from the first day to the last."""
    first = time.first
    if time.bound not in (Bound.AT, Bound.SINCE) or (first.month or 1, first.day or 1) != (1, 1):
        return None
    return replace(time, bound=Bound.AT, first=PartialDate(year=first.year))


def time_of_turn(frame: Frame, end: int) -> Time | None:
    """Return the month in which a state took the chair, where it is said to have met others then.

    The summit may have been some days before, so no day is told of it.
    """
    if len({item.party for item in frame.items if item.letter in (ORGANISATION, BODY)}) > 1:
        return None
    found = _HOSTING.search(frame.mask, 0, end)
    if found is None or _CHAIR.search(frame.mask, 0, found.start()) is None:
        return None
    time = frame.item(found["time"]).time
    if time is None or time.bound not in (Bound.AT, Bound.SINCE):
        return None
    first = time.first
    if (first.day or _EARLY) < _EARLY:
        return None
    return replace(time, bound=Bound.AT, first=PartialDate(year=first.year, month=first.month))
