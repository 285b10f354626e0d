"""When the chair passes: in the words of its clause, else in those around it or the news."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.around import COMING, is_then, of_sequel, time_around
from orgtui.articles.statements.chairs.lengths import end_of_length, lasting
from orgtui.articles.statements.chairs.news import day_of_news
from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.draft import Period, begun
from orgtui.articles.statements.sentence.backgrounds import is_background, is_of_other_clause
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import STATES
from orgtui.articles.statements.sentence.templates import RESPECTIVELY, said
from orgtui.articles.statements.timing.counting import NUMBER, distance
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_HANGING = late(r"(?:до|until|till)\b[^OBPQD;]{0,70}$")


def time_told(
    clause: Clause, before: Discourse, way: Way, of: Party, match: re.Match[str]
) -> Time | None:
    """Return when something happened with the chair of an organisation."""
    found = time_in(clause, *match.span())
    if way is Way.HOLDS and found is not None and clause.kind is Kind.WHEN:
        found = found[0], _year_of(clause, found)
    if way is Way.HOLDS and is_before_that(clause, match.start()):
        time = found[1] if found is not None else of_sequel(before, Way.ENDS, of, match)
        time = _day_before(clause, time) if found is None else time
        return time if time is not None and time.first.month is not None else None
    if found is None and way is Way.HOLDS and (since := _since_meeting(clause)) is not None:
        return since
    if found is None and way is Way.HOLDS and (lasted := _of_last_years(clause, before)):
        return lasted
    if found is None and way is Way.HOLDS and _AT_THAT_TIME.search(clause.mask):
        return _year_before(clause, before, of)
    own = _own_time(clause, way, found, match) if found is not None else None
    if own is None and way in _NEXT and clause.after and is_then(clause, match):
        told = _after_told(clause)
        is_end = told is not None and (way in _CHANGES or told.first.month is None)
        return told if is_end else of_sequel(before, way, of, match)
    is_earlier = own is None and _HAD.search(clause.mask, 0, match.start()) is not None
    own = own or (None if is_earlier else time_around(clause, before, way, of, match))
    is_told = own is not None or found is not None or _is_to_come(clause, match) or is_earlier
    return own if is_told else day_of_news(clause, before, way, of, match)


_HAD = late(r"\bhad (?:him|her|it)self $")
"""Before what was done earlier than what has been told of another."""
_BESIDE_WILL = late(r"\b(?:will|is to|is due to|is set to|shall) [^;:()]*, (?:\w+ly )?[a-z]+ing\b")
"""What is done beside what is still to come: "will assume the chair, taking it over from"."""


def _is_to_come(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the words of a match tell of what is still to come."""
    beside = _BESIDE_WILL.search(clause.frame.mask)
    is_beside = beside is not None and beside.start() <= match.start() < beside.end()
    return is_beside or COMING.search(match.group()) is not None


_LAST_YEARS = late(
    rf"(?<![а-я])последн(?:ие|их) (?P<count>{NUMBER}) (?:года|лет)(?![а-я])"
    rf"|\b(?:past|last) (?P<count2>{NUMBER}) years\b|соңғы (?P<count3>{NUMBER}) жыл"
)


def _of_last_years(clause: Clause, before: Discourse) -> Time | None:
    """Return the years that ended with the news, of "for the last two years"."""
    found = _LAST_YEARS.search(clause.mask)
    if found is None or before.published is None:
        return None
    last = PartialDate(year=before.published.year)
    first = distance(last, said(found, "count"), "год", -1)
    if first is None:
        return None
    return Time(start=0, end=0, bound=Bound.SPAN, first=first, last=last)


def passing_time(
    clause: Clause, before: Discourse, way: Way, of: Party, match: re.Match[str]
) -> Time | None:
    """Return on which day a chair passed that is told to have passed for a period."""
    if way not in _CHANGES or COMING.search(match.group()) is not None:
        return None
    around = time_around(clause, before, way, of, match)
    return around or day_of_news(clause, before, way, of, match)


_SINCE_MEETING = late(
    r"\b(?:со времени|после|since|с) (?:the |сво[а-я]+ )?(?:[а-я-]+ ){0,2}"
    r"(?:саммита|встречи|сессии|summit|session|meeting)[^,;:()]{0,40} ?\((?P<time>D.)\)"
)
"""A meeting with its time in brackets, since which somebody presides."""


def _since_meeting(clause: Clause) -> Time | None:
    """Return since when a chair is had that has been had since a meeting."""
    found = _SINCE_MEETING.search(clause.mask)
    time = clause.frame.item(found["time"]).time if found is not None else None
    return replace(time, bound=Bound.SINCE, last=None) if time is not None else None


def _own_time(
    clause: Clause, way: Way, found: tuple[int, Time], match: re.Match[str]
) -> Time | None:
    """Return a time in the clause of the words, if it is theirs."""
    whole = clause.frame.mask
    is_far = found[0] < match.start() and is_background(whole, found[0])
    if is_far or is_of_other_clause(whole, found[0], match.start()):
        return None
    if _is_of_another(clause, way, found, match):
        return None
    time = found[1]
    if _SESSION.match(match.group()) and time.bound is Bound.AT and time.first.day:
        return None
    is_change = way in _CHANGES or _BECAME_HEAD.match(match.group()) is not None
    if is_change and _is_there(clause, found[0]):
        return replace(found[1], first=found[1].final, last=None, bound=Bound.AT)
    is_beside = _is_beside(clause, found[0], match.end())
    return None if is_beside else _bound(clause, way, found, match.end())


def _after_told(clause: Clause) -> Time | None:
    """Return the end that a sentence has told last before "then"; a year only of "until 2026"."""
    told = [
        (place, time)
        for place, time in clause.frame.time_places
        if place < clause.start and time.bound in (Bound.UNTIL, Bound.SPAN)
    ]
    if not told:
        return None
    place, time = told[-1]
    is_year = time.bound is Bound.UNTIL and _UNTIL_YEAR.search(clause.frame.mask, 0, place)
    if time.final.month is None and not is_year:
        return None
    return replace(time, bound=Bound.AT, first=time.final, last=None)


_UNTIL_YEAR = late(r"(?<![а-я])до $")


def _is_of_another(clause: Clause, way: Way, found: tuple[int, Time], match: re.Match[str]) -> bool:
    """Whether a time is of another predicate: no end is told by "since", nor what comes later."""
    place, time = found
    is_passing = way in (Way.ENDS, Way.GIVES, Way.GOES, Way.TAKES)
    is_lasting = _SO_FAR.match(clause.mask, place + 2) is not None and is_passing
    if is_lasting or (way is Way.ENDS and time.bound is Bound.SINCE):
        return True
    is_behind_state = STATES.search(clause.mask, match.end(), max(place, match.end())) is not None
    if clause.kind is Kind.MAIN and _ATTRIBUTE.search(match.group()) and is_behind_state:
        return True
    if place > match.end() and _CONVERB.match(clause.mask, match.end() - 1):
        return True
    if place > match.end() + 1 and _ATTRIBUTE_KK.match(clause.mask, match.end() - 3):
        return True
    later = _LATER.match(clause.mask, match.end())
    return place < match.start() and later is not None


_CONVERB = late(r"п, [^·]*D.")
"""A Kazakh verb with another one behind, to which a time belongs that stands between."""
_ATTRIBUTE_KK = late(r"(?:[ғгқк][ае]н|т[ыі]н) [STPBO][\ue000-\uf8ff]")
"""A Kazakh participle of whom the words go on to tell something else."""
_SO_FAR = late(r"[-\w]* бері\b")
"""What makes a time in Kazakh the start of what has lasted, and of no change."""
_ATTRIBUTE = late(r"(?:[ую]щ|вш)(?:ая|ий|ее|ие|ей|его|ему|ую|им)$")
"""A participle ahead of a state, in a clause whose verb tells of something else."""
_LATER = late(r"[^,;]{0,20}\b(?:спустя|через|позже|позднее|later)\b")


_BEFORE_THAT = late(
    r"\b(?:до (?:этого|нее|него|них|того|[ST].)|перед (?:этим|ней|ним|[ST].)|ранее|прежде"
    r"|before (?:that|it|then)|previously|(?:бұған|оған|бұдан|одан) (?:дейін|бұрын))(?!\w)"
)
"""What makes who presided the one before."""


_PERIOD_BEFORE = late(
    r"\b(?:предыдущ|прошл|предшествующ)[а-я]+ (?:полгода|полугоди[еяи]|срок|период|год[а]?"
    r"|[а-я]+ (?:года|лет|месяц[а-я]+))(?![а-я])"
    r"|\b(?:previous|preceding) (?:six months|half-year|year|term|period)"
    r"|(?:алдыңғы|өткен) (?:кезең|мерзім|жарты жыл)"
)
"""The term that ended as that of the state began that was told of."""


def _day_before(clause: Clause, time: Time | None) -> Time | None:
    """Return the month in which a term ended that is told of as the one before that since a day."""
    is_term = _PERIOD_BEFORE.search(clause.mask) is not None
    if time is None or time.first.day != 1 or not is_term:
        return time
    day = PartialDate.of(time.first.earliest - timedelta(days=1))
    return replace(time, first=PartialDate(year=day.year, month=day.month))


def is_before_that(clause: Clause, place: int) -> bool:
    """Whether a clause tells, without a time of its own, who presided before another."""
    mask = clause.frame.mask if clause.kind is Kind.WHEN else clause.mask
    if _PERIOD_BEFORE.search(mask, 0, place) is not None:
        return "D" not in clause.mask
    said = _BEFORE_THAT.search(clause.mask, 0, place)
    if said is None:
        return False
    behind = [t for at, t in clause.frame.time_places if clause.mask[at] == "D" and at > said.end()]
    if any(time.bound is Bound.SINCE for time in behind):
        return False
    comma = clause.mask.find(",", place)
    return "D" not in clause.mask[said.end() : comma if comma >= 0 else None]


_AT_THAT_TIME = late(
    r"(?<![а-я])(?:тогда|в то время|в тот момент|в ту пору)\b|\bat (?:the|that) time\b|\bthen\b"
    r"|ол кезде"
)


def _year_of(clause: Clause, found: tuple[int, Time]) -> Time:
    """Return the year of what was told ahead of "when": the chair may have begun before that."""
    place, time = found
    if clause.mask[place] != BLANK or time.bound not in (Bound.AT, Bound.SPAN, Bound.SINCE):
        return time
    return replace(time, bound=Bound.AT, first=PartialDate(year=time.first.year), last=None)


def _year_before(clause: Clause, before: Discourse, of: Party) -> Time | None:
    """Return the year that a sentence has told before "at that time"."""
    told = [time for place, time in clause.frame.time_places if place < clause.start]
    if not told and before.met is not None and before.met[0] == of:
        told = [before.met[1]]
    if not told:
        return None
    year = PartialDate(year=told[-1].first.year)
    return replace(told[-1], bound=Bound.AT, first=year, last=None)


_JOINED = late(
    r"(?:,? (?:и|and|және|мен)|,)"
    r"(?: (?:again|снова|вновь|later|затем|позже|потом|вторично|повторно|еще раз|once more),?)?"
    r"(?: (?:в|in))? ?(?P<time>D.)"
)


def times_besides(clause: Clause, time: Time | None) -> Iterator[Time]:
    """Yield the other times of what has happened more than once: "in 1996 and 2014"."""
    if time is None or not _is_of_years(time):
        return
    for place, told in clause.frame.time_places:
        at = place + 2
        while told is time and (more := _JOINED.match(clause.mask, at)) is not None:
            other = clause.frame.item(more["time"]).time
            if other is not None and _is_of_years(other):
                yield other
            at = more.end()


def _is_of_years(time: Time) -> bool:
    return time.bound in (Bound.AT, Bound.SPAN) and time.first.month is None


def shares(clause: Clause, count: int) -> tuple[Time, ...] | None:
    """Return the times of states that preside "in 2024 and 2025 respectively", one for each.

    None where nothing says so, no time where they are not as many as the states.
    """
    if count < _SEVERAL or RESPECTIVELY.search(clause.frame.mask, clause.start) is None:
        return None
    told = [time for at, time in clause.frame.time_places if clause.mask[at] == "D"]
    given = [one for time in told for one in _single(time)]
    return tuple(given) if len(given) == count else ()


_SEVERAL = 2


def _single(time: Time) -> tuple[Time, ...]:
    """Return two years that follow each other as two times."""
    if time.bound is not Bound.SPAN or time.last is None or time.last.month is not None:
        return (time,)
    return tuple(
        replace(time, bound=Bound.AT, first=first, last=None) for first in (time.first, time.last)
    )


_OTHER_MEETING = late(
    r", (?:а |and |ал )?(?:следующ|очередн|the next|its next|келесі)[^,;]{0,40}"
    r"(?:саммит|сесси|встреч|заседани|summit|session|meeting|жиын|отырыс|басқосу)"
    r"|(?:саммит|сесси|встреч|summit|session|жиын|отырыс|басқосу)\w* [^,;]{0,25}$"
)
_CHANGES = (Way.GIVES, Way.GOES, Way.TAKES, Way.FOLLOWS)
_NEXT = (*_CHANGES, Way.TURNS)
_SESSION = late(r"(?:chaired|presided over|председательствовал[аи]?)\b")
"""What is done with a session on one day."""
_BECAME_HEAD = late(r"возглав(?:ил[аио]?|ит|ят|ивш\w+)\b")
"""Words of who presides from a moment on."""
_AT_MEETING = late(
    r"\b(?:на|в ходе|во время) (?:[а-я-]+ )?(?:саммит|сесси|встреч|заседани)\w* [^,;]{0,25}$"
)


def _is_there(clause: Clause, place: int) -> bool:
    """Whether a time is that of the meeting at which something is said to happen."""
    return _AT_MEETING.search(clause.mask, 0, place) is not None


_APPOSITION = late(
    r"[SC][\ue000-\uf8ff], (?:the|an?|host|venue) [^,;]*$"
    r"|(?:[SC][\ue000-\uf8ff]|[а-я]), (?:[а-я-]+ ){0,2}"
    r"(?:член|участни[кц]|наблюдател|партнер)[а-я]{0,3}(?![а-я])[^,;]*$"
)


def _is_beside(clause: Clause, place: int, end: int) -> bool:
    """Whether a time is of another meeting, or of what a state is called by.

    "Bishkek, the venue of the last in 2024, …"; "…, the next summit will be held in 2026".
    """
    mask = clause.mask
    if clause.kind is Kind.PARTICIPLE and place > end and ", " in mask[end:place]:
        return True
    if place > end and _OTHER_MEETING.search(mask, end, place) is not None:
        return True
    return _APPOSITION.search(mask, 0, place) is not None and "," in mask[place:]


def whole_period(clause: Clause, time: Time | None) -> Period:
    """Return the period of a time, with the other end that the clause tells besides."""
    if time is None or time.bound is Bound.SPAN:
        return begun(time)
    others = [other for at, other in clause.frame.time_places if clause.mask[at] == "D"]
    if time.bound is Bound.UNTIL:
        since = [
            other
            for other in others
            if other.bound is Bound.SINCE and other.first.earliest < time.first.latest
        ]
        return (since[0].first if since else None), time.first
    told = _period(clause)
    if told is not None and told.first.year != time.first.year:
        return told.first, told.final
    until = [o for o in others if o.bound is Bound.UNTIL and o.first.latest > time.first.latest]
    last = told or (lasting(clause.frame, clause.start) if not until else None)
    until += [last] if last is not None and last.final.latest > time.first.latest else []
    return time.first, until[0].final if until else end_of_length(clause, time.first)


_FOR = late(r"\b(?:на|for)(?: the)? $")


def is_for(clause: Clause, time: Time) -> bool:
    """Whether a time is a period, or a year for which something is said to be."""
    if time.bound not in (Bound.AT, Bound.SINCE):
        return True
    at = next((at for at, told in clause.frame.time_places if told is time), 0)
    return time.first.month is None and _FOR.search(clause.mask, 0, at) is not None


def _period(clause: Clause) -> Time | None:
    """Return the period for which something is said to be: "… for 2024–2026"."""
    found = (
        time
        for at, time in clause.frame.time_places
        if time.bound is Bound.SPAN and clause.mask[at] == "D" and _FOR.search(clause.mask, 0, at)
    )
    return next(found, None)


def _bound(clause: Clause, way: Way, found: tuple[int, Time], end: int) -> Time:
    """Return a time; "until the leaders meet in 2026" ends in 2026."""
    place, time = found
    if clause.kind is Kind.WHEN and time.bound is Bound.UNTIL and place < clause.start:
        return replace(time, bound=Bound.AT)
    if clause.kind is Kind.WHEN and time.bound is Bound.SPAN and way is not Way.HOLDS:
        return replace(time, bound=Bound.AT, first=time.final, last=None)
    is_until = place > end and _HANGING.search(clause.mask, end, place) is not None
    return replace(time, bound=Bound.UNTIL) if is_until and time.bound is Bound.AT else time


_IN_YEAR = late(
    r"предшественниц?(?:ей|ком)(?: (?:в )?(?P<time>D.))? был[аи]?\b(?: (?:в )?(?P<time2>D.))?"
)


def year_before_them(clause: Clause, match: re.Match[str]) -> Time | None:
    """Return the year in which somebody presided before those spoken of."""
    found = _IN_YEAR.match(clause.mask, match.start())
    ahead = clause.frame.time_places if found is not None else ()
    if found is None or len(ahead) != 1:
        return None
    time = ahead[0][1]
    return time if time.bound is Bound.AT and time.first.month is None else None
