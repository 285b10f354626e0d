"""When something happens to an office, in the stretch of an English sentence that tells it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from orgtui.articles.statements.draft import Period, begun
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.verbs import Act, Form
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_BOUND_BY_EVENT = late(
    r"\b(?P<word>since|until|till) (?!D)[^,;:()D]{2,60}? ?(?:(?:in|on|early|late) )?$"
)
"""An event between "since" and its time: "since his election in May"."""
_ALONE = (
    r"[ ,(]*(?:or rather |that is |namely )?"
    r"(?:(?:twice|first|both),? )?(?:(?:in|on|since|from|until|by|as of|between) )?D.[ ,)]*"
)
_BEHIND = late(
    r"(?:, (?!and |but |or |then )[^,;:()PCD]{0,60}(?=,)"
    r"|, (?:the|an?|now|then|once|who) [^,;:()PC]{0,80}(?=,))?"
    rf"{_ALONE}"
)
_AFTER_TIME = late(r"[,.;:)]|$| (?:and|after|following|when|amid|at|with|in C|–|—|-) ?")
_FRONT = late(
    r"^(?:and |but |then )?(?:(?:early |late |back |earlier |later )?(?:on|in|since|from|by"
    r"|effective|as of|starting|beginning|with effect from) )?"
    r"D.(?:, (?:(?:in|on) )?D.)?,? ?"
)
_WHEN_THAT = late(
    r"(?:and |but )?(?:when|as|on|upon) [^;:()D]*?"
    r"(?:becam|becom|took|take|taking|sworn|swear|inaugurat|formed|forming|elected|came|coming)"
    r"[^;:()D]{2,90}? (?:(?:in|on) )?D.(?: [a-z]+){0,3}?, ?"
)
"""What a sentence begins with that tells when the rest of it came about too."""
_WHEN_GONE = late(
    r"[^,;:()PD]{0,60} (?:when|on the (?:death|resignation) of) (?:[a-z-]+ |[SO].s |A. ){0,3}P. "
    r"(?:(?:[a-z]+ly )?(?:died|resigned|quit|left|retired|stepped down|stood down"
    r"|was (?:[a-z]+ly )?(?:ousted|removed|dismissed|sacked|deposed|overthrown|assassinated"
    r"|killed|impeached)) )?"
    r"(?:[a-z]+ly |in office )?(?:in |on )?(?P<time>D.)"
)
"""When the one before was gone, at which another comes: "when he died in May"."""
_FRONTED = late(r"(?:(?:on|in|since|from|by) )?D.,? $")

_TURNS = (Act.BEGIN, Act.END, Act.SUCCEED)
_APART = late(
    r"[;:()–—]|\b(?:who|whom|whose|which|where|when|while|before|after|because|although|though|that"
    r"|if|since|until|from|between|said|says|told|announced|born|founded|established|created|due"
    r"|following|he|she|it|they|was|were|is|are|has|had|have|will|would|signed|first)\b"
    r"|\b(?:and|but|as) (?:the )?[PSOB]|[PSOB].,? (?:and|but) |D."
)
"""What makes a time that of something else."""


def _only(frame: Frame, anchor: Anchor) -> Time | None:
    """Return the one time of a sentence that nothing parts from a taking or leaving."""
    if len(frame.time_places) != 1 or anchor.form is Form.ASIDE:
        return None
    place, time = frame.time_places[0]
    mask = frame.mask
    if time.bound is not Bound.AT or mask.startswith(("who ", "that ", "whom "), anchor.start):
        return None
    is_behind = place >= anchor.end
    between = mask[anchor.end : place] if is_behind else mask[place + 2 : anchor.start]
    is_far = len(between) > _FAR or (not is_behind and _APART.search(mask, 0, place) is not None)
    return None if is_far or _APART.search(between) else time


_FAR = 70


def time_of(frame: Frame, anchor: Anchor) -> Time | None:
    """Return when; a holding that begins and ends in the stretch as a span."""
    inside = [
        _bounded(frame, at, t, anchor)
        for at, t in frame.time_places
        if anchor.start <= at < anchor.end
    ]
    inside = _of_first(frame.mask, anchor, _joined(frame.mask, inside))
    is_held = anchor.act is Act.HOLD
    lasting = _by_events(frame, anchor) if is_held else None
    if lasting is not None:
        return lasting
    gone = _WHEN_GONE.match(frame.mask, anchor.verb.end()) if anchor.act is Act.BEGIN else None
    if gone is not None:
        return frame.item(gone["time"]).time
    is_while = anchor.act is Act.HOLD and anchor.lead().lstrip().startswith("while ")
    if not inside and (is_while or _DAYS_APART.search(frame.mask[: anchor.verb.start()])):
        return None
    if not inside:
        found = _beside(frame, anchor)
        return found or (_only(frame, anchor) if anchor.act in _TURNS else None)
    if anchor.act is Act.HOLD:
        return _held(inside) or min(inside, key=lambda one: _distance(anchor, one))[1]
    told = [one for one in inside if one[1].bound is not Bound.UNTIL] or inside
    return min(told, key=lambda one: _distance(anchor, one))[1]


_BY_EVENTS = late(
    r"[^;:()DP]{0,50}?(?: from)? (?:[a-z’' ]{2,40}? (?:in|on) )?(?P<since>D.),? (?P<word>(?:until"
    r"|till|to) (?:(?:he|she|his|her|the|P.)s? [^;:()D]{2,70}?)?)?(?P<until>D.|\b(?:19|20)\d\d\b)"
)
"""From what to what a holding lasted: "from independence in 1964 until he lost the vote of"
" 1991"."""
_UNTIL_UNTOLD = late(r",? (?:until|till) (?:he|she|his|her|the|P.)s? (?!D)[^;:()D]*$")


def _by_events(frame: Frame, anchor: Anchor) -> Time | None:
    """Return how long a holding lasted that events began and ended."""
    told = _BY_EVENTS.match(frame.mask, anchor.verb.end())
    since = frame.item(told["since"]).time if told is not None else None
    if told is None or since is None or since.bound not in (Bound.AT, Bound.SINCE):
        return None
    is_year = told["until"].isdigit()
    until = None if is_year else frame.item(told["until"]).time
    last = PartialDate(year=int(told["until"])) if is_year else until.first if until else None
    is_end = told["word"] or (until is not None and until.bound is Bound.UNTIL)
    is_forward = is_end and last is not None and since.first.earliest <= last.latest
    return replace(since, bound=Bound.SPAN, last=last) if is_forward else None


def has_untold_end(frame: Frame, time: Time | None) -> bool:
    """Whether what began at a time lasted until something of which no day is told."""
    place = next((at for at, told in frame.time_places if told is time), None)
    is_open = time is not None and time.bound in (Bound.AT, Bound.SINCE)
    return is_open and place is not None and _UNTIL_UNTOLD.match(frame.mask, place + 2) is not None


def is_over(published: PartialDate | None, anchor: Anchor, time: Time | None) -> bool:
    """Whether a time has passed at which something is only to come."""
    if time is None or published is None or time.first.latest >= published.earliest:
        return False
    return _TO_COME.search(anchor.lead() + anchor.verb.group()) is not None


_TO_COME = late(r"\b(?:(?:is|are) (?:due |set |scheduled |expected )?to)\b")


def end_of(frame: Frame, anchor: Anchor) -> Time | None:
    """Return until when, where the stretch of a beginning tells that too."""
    told = _TERM_ENDS.search(frame.mask, anchor.verb.end())
    ending = frame.item(told["time"]).time if told is not None else None
    if ending is not None:
        return ending
    ends = [
        time
        for at, time in frame.time_places
        if anchor.verb.end() <= at < anchor.end
        and _bounded(frame, at, time, anchor)[1].bound is Bound.UNTIL
    ]
    return ends[0] if len(ends) == 1 else None


_UNTIL = late(
    r"\b(?:was|were|been|served|serving|held|led|headed|ran)\b[^;:()]*\buntil (?:his|her) $"
)


def is_until_death(anchor: Anchor) -> bool:
    """Whether a death is said to have ended what somebody was."""
    return _UNTIL.search(anchor.verb.string, 0, anchor.verb.start()) is not None


_STAYS = late(
    r",? (?:but|and|though|although) (?:[a-z]+ ){0,3}?(?:will |would )?"
    r"(?:stay|remain|continue|serve)s?\b[^;:()PQD]{0,60} (?P<time>D.)"
)
"""What tells how long somebody stays who has said to go."""


def stays_until(frame: Frame, anchor: Anchor) -> Time | None:
    """Return until when somebody stays in an office that he has said to leave."""
    stays = _STAYS.search(frame.mask, anchor.verb.end())
    time = frame.item(stays["time"]).time if stays is not None else None
    return time if time is not None and time.bound is Bound.UNTIL else None


def _distance(anchor: Anchor, one: tuple[int, Time]) -> int:
    """Return how far a time stands from a verb, those behind it being nearer."""
    far = one[0] - anchor.verb.end()
    return far if far >= 0 else 40 - far


_ANOTHER_TIME = late(r"[D;]")
"""What makes the time before it that of something else."""
_DAYS_APART = late(
    r"\b(?:hours?|days?|weeks?|months?|years?|decades?) (?:after|before) (?:[a-z-]+ |[SO].s |A. )*"
    r"(?:P.|he|she) (?:had )?$"
)
"""Before what happened some days from the time that stands there."""
_AND_ITS = late(
    r"D.(?P<then>,? and (?:then )?(?:the |its |[SAO].s? )(?:[a-z-]+ ){1,3}(?:ministry|portfolio"
    r"|department))"
)
"""What goes on with a second ministry, whose time is another."""
_AND_THEN = late(
    r",? (?:and|before) (?:then|later|afterwards|subsequently|after that) (?!D|in D|on D)"
)
"""What goes on with a second office, whose time is another: "became A and then B in 1996"."""
_NTH = late(
    r" (?:the |its )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|last"
    r"|latest|youngest|oldest|\d+(?:st|nd|rd|th)) [^;:()D]{2,60} since (?:at least )?D."
)
"""What counts the holders of an office since a time: "the fourth prime minister since 2021"."""


def _of_first(mask: str, anchor: Anchor, inside: list[tuple[int, Time]]) -> list[tuple[int, Time]]:
    """Return the times that are of a holding, not of a second one or of those counted."""
    if anchor.act is Act.BEGIN:
        second = _AND_THEN.search(mask, anchor.verb.end(), anchor.end)
        return [one for one in inside if second is None or one[0] < second.start()]
    if anchor.act is not Act.HOLD:
        return inside
    counted = _NTH.match(mask, anchor.verb.end())
    then = _AND_ITS.search(mask, anchor.verb.end(), anchor.end)
    end = then.start("then") if then is not None else anchor.end
    over = counted.end() - 2 if counted is not None else -1
    return [one for one in inside if one[0] < end and one[0] != over]


_TO = late(r" (?:to|through|until|till) (?:the )?(?:end of )?")


def _joined(mask: str, inside: list[tuple[int, Time]]) -> list[tuple[int, Time]]:
    """Return times, a beginning and an end side by side as a period: "from May to the end of"."""
    for (at, since), (place, until) in pairwise(inside):
        is_period = since.bound is Bound.SINCE and until.bound in (Bound.AT, Bound.UNTIL)
        if is_period and _TO.fullmatch(mask, at + 2, place):
            whole = replace(since, bound=Bound.SPAN, last=until.final)
            return [one for one in inside if one[0] not in (at, place)] + [(at, whole)]
    return inside


def _held(inside: list[tuple[int, Time]]) -> Time | None:
    """Return how long, of the times of a holding."""
    lasting = [time for _, time in inside if time.bound is not Bound.AT]
    since = [time for time in lasting if time.bound is Bound.SINCE]
    until = [time for time in lasting if time.bound is Bound.UNTIL]
    if len(since) == 1 and len(until) == 1 and since[0].first.earliest <= until[0].first.latest:
        return replace(since[0], bound=Bound.SPAN, last=until[0].first)
    return lasting[0] if lasting else None


def _bounded(frame: Frame, at: int, time: Time, anchor: Anchor) -> tuple[int, Time]:
    """Return a time; behind "since his election" as a beginning, behind "until" as an end.

    Of the event itself, "until his election in May" tells but its day.
    """
    event = _BOUND_BY_EVENT.search(frame.mask, max(0, at - 70), at)
    if event is None or time.bound is not Bound.AT:
        return at, time
    is_event = anchor.form is Form.NOUN or anchor.act is Act.BEGIN
    if is_event and event.start() <= anchor.verb.start():
        return at, time
    is_end = event["word"] in ("until", "till")
    return at, replace(time, bound=Bound.UNTIL if is_end else Bound.SINCE)


_TERM_ENDS = late(
    r"\bfor [^;:()PD]{0,40}\b(?:term|mandate|tenure|stint),? (?:(?:that|which) )?"
    r"(?:(?:is |was )?(?:due |set )?(?:to|will) )?"
    r"(?:end|ends|ending|expires?|expiring|runs?|running|lasts?|lasting)(?: (?:until|to|through))?"
    r"(?: (?:in|on|at))? (?P<time>D.)"
)
_SET_FOR = late(
    r"(?: [^,;:()PCD]{0,60}?)? (?:is|was|will be|has been|falls|fell|comes|came|takes place"
    r"|takes effect|took effect|will take effect|is effective|becomes effective"
    r"|took place|will take place)(?: now| still)?(?: (?:set|scheduled|due|planned|fixed|held))?"
    r"(?: to take place)?(?: (?:for|in C.))?(?: on)? (?P<time>D.)"
)
"""What tells when an inauguration is: "the swearing-in is set for 3 May"."""


def _is_right_behind(mask: str, end: int, place: int) -> bool:
    """Whether a time is all that there is between a stretch and what follows."""
    is_next = _BEHIND.fullmatch(mask[end : place + 2]) is not None
    return is_next and _AFTER_TIME.match(mask, place + 2) is not None


def _beside(frame: Frame, anchor: Anchor) -> Time | None:
    """Return the time that stands alone right behind or before a stretch, or opens the sentence."""
    mask = frame.mask
    set_for = _SET_FOR.match(mask, anchor.verb.end()) if anchor.form is Form.NOUN else None
    if set_for is not None:
        return frame.item(set_for["time"]).time
    is_main = anchor.form is not Form.ASIDE and not mask.startswith(("who ", "that "), anchor.start)
    for place, time in frame.time_places:
        if place >= anchor.end and _is_right_behind(mask, anchor.end, place):
            return time
        is_last = not _ANOTHER_TIME.search(mask, place + 2, anchor.start)
        if place < anchor.start and is_last and is_main:
            front = _FRONT.match(mask)
            if anchor.verb.group().startswith("having ") or mask[: anchor.start].endswith("after "):
                return None
            is_front = front is not None and place + 2 <= front.end()
            is_object = anchor.form is Form.OBJECT
            is_front = is_front or (
                is_object and _WHEN_THAT.fullmatch(mask, 0, anchor.start) is not None
            )
            if is_front or _FRONTED.search(mask, 0, anchor.start):
                is_when = mask.startswith("when ", anchor.start)
                return _at_the_end(time) if is_when else time
    return None


def _at_the_end(time: Time) -> Time:
    """Return when it was that something of which the time is told was over: "…, when he left"."""
    return replace(time, first=time.final, bound=Bound.AT, last=None)


_OFTEN = r"(?:twice|(?:two|three|four) times|on (?:two|three|four) occasions)"
_AGAIN = r"(?:again |then |once more |later |finally )?"
_YEARS = rf"in D.(?:,? (?:in )?D.)*,? and {_AGAIN}(?:in )?D.(?! (?:to|and|until)\b)"
_OFTEN_BEHIND = late(rf"(?:,? {_OFTEN})?,? (?P<years>{_YEARS})")
_OFTEN_AHEAD = late(rf"^(?:and |but )?{_OFTEN}, (?P<years>{_YEARS}), ")
_SPAN_BEHIND = late(rf",?(?: and)? {_AGAIN}(?:to (?:the )?[OBST]. )?(?:from |between |in |for )?")


def years_named(frame: Frame, place: int) -> tuple[Time, ...]:
    """Return the years side by side that stand behind a place: "twice, in 2018 and in 2023"."""
    found = _OFTEN_BEHIND.match(frame.mask, place) or _OFTEN_AHEAD.match(frame.mask)
    if found is None:
        return ()
    named = [frame.item(sign).time for sign in re.findall(r"D.", found["years"])]
    years = tuple(t for t in named if t and t.bound is Bound.AT and t.first.day is None)
    return years if len(years) == len(named) else ()


def within(time: Time) -> Period:
    """Return since when somebody had an office in one of several years; of a month, no longer."""
    return begun(time) if time.first.month is None else (time.first, time.first)


MOVES = late(
    r"who (?:moves|goes|becomes|takes|returns|leaves|steps|gets|departs)\b"
    r"|when (?:[a-z]+ ){0,3}P. (?:steps|stands|leaves|retires|bows|departs|quits|goes|will)\b"
)
"""What somebody does when another takes the office."""


def further_spans(frame: Frame, first: Time) -> Iterator[Time]:
    """Yield the periods that stand behind another: "…, and again from 2012 to 2018"."""
    spans = {at: time for at, time in frame.time_places if time.bound is Bound.SPAN}
    place = next((at for at, time in spans.items() if time == first), len(frame.mask))
    for at, time in spans.items():
        if at > place and _SPAN_BEHIND.fullmatch(frame.mask, place + 2, at):
            place = at
            yield time
