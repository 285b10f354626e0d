"""The times of memberships: of all states, of each, or counted from one told before."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.draft import last_day
from orgtui.articles.statements.sentence.backgrounds import is_of_old, sums_up
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.openings import time_of
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_APART = late(
    r"(?:(?<![ST][\ue000-\uf8ff], )(?P<also>[ST].),? (?:и|and) (?:the |республик[аеу] )?)?"
    r"(?P<who>[ST].) ?\((?:с |со |в |since |from |in )?(?P<time>D.)\)"
)
_GROUP = late(
    r"D.\), (?P<also>[ST].(?:, [ST].)*),? (?:и|and) (?P<who>[ST].) ?\((?:в |in )?(?P<time>D.)\)"
)
"""Several that share a time, behind others with theirs: «Чили (1994), Перу, Вьетнам и … (1998)»."""
_LONGEST = 40
NEXT_DAY = late(r" (?:and|but) (?:on |in )?D. (?:the|it|they|its|this) (?!O|S)")
"""The time of what goes on by itself: "… was suspended and on Monday the exit was sealed"."""


def times_apart(frame: Frame) -> dict[Party, Time]:
    """Return the times that stand in brackets behind single states.

    Two states share one unless others of their list stand right before them.
    """
    found: dict[Party, Time] = {}
    for match in (*_APART.finditer(frame.mask), *_GROUP.finditer(frame.mask)):
        time = frame.item(match["time"]).time
        if time is not None:
            found |= dict.fromkeys(frame.parties((match["also"] or "") + match["who"]), time)
    return found


def _alone(clause: Clause) -> tuple[int, Time] | None:
    """Return the time that a clause consists of: "…; a year later, on 21 December, …"."""
    found = time_in(clause, clause.start, clause.start)
    words = clause.mask.strip(BLANK + " ,")
    if found is None or re.search(r"[OBSTPQ][\ue000-\uf8ff]", words) or len(words) > _LONGEST:
        return None
    return found[0] + 2, found[1]


def when(clause: Clause, start: int, end: int) -> tuple[int, Time] | None:
    """Return the time of a predicate, and where its words end; of a meeting's days the last."""
    found = time_in(clause, start, end)
    if found is not None:
        return found[0] + 2, last_day(found[1])
    is_behind = clause.kind is Kind.COORDINATED and clause.after is not None
    alone = _alone(clause.after) if is_behind and clause.after is not None else None
    found = alone or _of_decision(clause) or _of_antecedent(clause)
    return found or _shared(clause)


THEN = late(r"\W*(?:тогда|в то время|в те годы|then|at (?:that|the) time|back then)\b")
"""What tells of a time before, which is not that of the news."""


ALONGSIDE = late(
    r"\W*(?:и )?(?:(?:одновременно|вместе|заодно) с (?:ней|ним|ними)|(?:тогда|там) же)"
    r"(?![а-я])"
)
"""What makes the day of a sentence that which the one before has told."""


def day_of_news(frame: Frame, before: Discourse, of: Party) -> Time | None:
    """Return the day told before on which an organisation met, or had news, as of what is done."""
    day = before.members.last_day
    if day is not None and not frame.has_time and ALONGSIDE.match(frame.mask):
        return Time(start=0, end=0, bound=Bound.AT, first=day)
    if frame.has_time or THEN.match(frame.mask) or sums_up(frame.mask):
        return None
    if before.met is not None and before.met[0] == of:
        return time_of(frame.mask, before.met[1])
    is_alone = of in (before.topic, before.near, before.only)
    if before.news is None or not is_alone or is_of_old(frame.mask):
        return None
    return Time(start=0, end=0, bound=Bound.AT, first=before.news)


_PART = late(
    r"\b(?:military|nuclear|command) (?:command|structures?|organi[sz]ation|wing|planning)\b"
    r"|(?<![а-я])военн(?:ой|ую|ых|ые|ого|ое) (?:организаци|структур|командовани)"
)


def is_of_part(mask: str) -> bool:
    """Whether a sentence tells of a part of an organisation that one may leave and stay in it."""
    return _PART.search(mask) is not None


_DECIDED = late(r"\b(?:decided|agreed|ruled|resolved|voted|announced|declared|confirmed)\b")


def _of_decision(clause: Clause) -> tuple[int, Time] | None:
    """Return the day on which it was decided that something is so from then on."""
    above = clause.after if clause.kind is Kind.GOVERNED else None
    if above is None or _PRESENT.search(clause.mask) is None:
        return None
    decided = _DECIDED.search(above.mask)
    return when(above, *decided.span()) if decided is not None else None


_PRESENT = late(r"\b(?:ceases?|becomes|joins|leaves|is (?:suspended|admitted|expelled)) ")


_ALSO = late(r"(?: и| and) ")
_VERB = late(
    r"(?<![а-я])[а-я]{2,}(?:ла|ло|ли|[аеиуыя]л|лся|лась|лось|лись)\b|\b(?:[a-z]{2,}ed|took|became"
    r"|met|held"
    r"|left)\b"
)


def _shared(clause: Clause) -> tuple[int, Time] | None:
    """Return the only day of a sentence where it stands before the first of two verbs.

    «Боливия 8 июля сдала грамоты и получила …».
    """
    above = clause.after if clause.kind is Kind.COORDINATED else None
    time = clause.frame.only_time
    if above is None or time is None or _ALSO.match(clause.frame.mask, clause.seam) is None:
        return None
    place = clause.frame.time_places[0][0]
    verb = _VERB.search(above.mask, above.start)
    is_ahead = verb is not None and place < verb.start() and above.mask[place] == "D"
    return (clause.start, last_day(time)) if is_ahead and time.first.day is not None else None


_THERE = late(
    r"\s?(?:(?:на|в ходе|во время|по итогам) котор[а-я]+|где)\b|\s?(?:(?:at|during) which|where)\b"
)


def _of_antecedent(clause: Clause) -> tuple[int, Time] | None:
    """Return the time of the meeting at which something happened: "…, на котором получил"."""
    above = clause.after if clause.kind is Kind.RELATIVE else None
    if above is None or _THERE.match(clause.mask, clause.start) is None:
        return None
    ahead = [
        time
        for place, time in clause.frame.time_places
        if place < clause.seam and above.mask[place] == "D"
    ]
    return (clause.start, last_day(ahead[-1])) if ahead else None
