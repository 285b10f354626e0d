"""When states were taken in at a meeting that has its day elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind
from orgtui.articles.statements.draft import Draft, last_day
from orgtui.articles.statements.membership.gaps import Told
from orgtui.articles.statements.membership.times import ALONGSIDE, THEN, day_of_news
from orgtui.articles.statements.sentence.backgrounds import is_counted_from, sums_up
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.openings import time_of
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_MEETING = late(
    r"\b(?:summit|session|congress|meeting|conference|assembly)\b"
    r"|саммит|сесси|конгресс|встреч|ассамбле|заседани|совещани|конференци|отырыс|жиын|басқосу"
)


_EXPLAINED = late(
    r"[^OBSTPQCD;:]*: (?:[^OBSTPQCD;:]{0,30} )?(?:решени|соглашени|договор|протокол|документ|акт"
    r"|указ|мандат|полномочи|срок|decision|agreement|treaty|protocol|deal|instrument|mandate|term"
    r"|келісім|шешім|хаттама|құжат|мерзім|өкілет)\w*[^OBSTPCD;:]{0,40}(?P<time>D.)"
)
"""What follows a colon and says on which day it was settled: ": the treaty was signed on …"."""


_GREW = late(
    r"(?:расширени|пополнени|прибавлени|прирост|прием|набор|enlargement|expansion|growth|accession"
    r"|admission|intake|кеңею|толығу|разрыв|развод|выход|уход|расставани|exit|departure"
    r"|divorce|rupture)[^:]{0,90}:"
)
"""A growth whose day stands before a colon: "the last enlargement came in 2022: …"."""


_OF_OTHER = late(r"[,;] (?:(?:а|и|но|and|but|while|the) )*S. [а-яa-z]")
"""What begins a clause of another state, to which a meeting and its day behind it belong."""


def _exact(time: Time | None) -> Time | None:
    """Return a time as that of a turn, if it tells a day."""
    is_day = time is not None and time.last is None and time.first.day is not None
    return replace(time, bound=Bound.AT) if time is not None and is_day else None


_SEQUEL = late(r": |, и $")
"""What joins to a day what has come of it: «В среду сдана грамота, и страна вошла …»."""


def _in_sentence(clause: Clause) -> tuple[Time | None, bool]:
    """Return the day that a sentence tells apart, and whether it tells but one time."""
    frame = clause.frame
    explained = _EXPLAINED.search(frame.mask, clause.start)
    if explained is not None:
        return _exact(frame.item(explained["time"]).time), False
    (place, time), *others = frame.time_places
    if is_counted_from(frame.mask, place) or _is_of_other_clause(frame.mask, place, clause):
        return None, True
    if not others and _GREW.search(frame.mask, 0, clause.start) and place < clause.start:
        return last_day(time), True
    is_only = not others and time.bound in (Bound.AT, Bound.SPAN)
    end = len(clause.mask.rstrip(BLANK))
    is_only = is_only and not (end < place and _OF_OTHER.match(frame.mask, end, place))
    is_of_meeting = is_only and _MEETING.search(frame.mask) is not None
    is_point = not others and time.bound in (Bound.AT, Bound.SINCE)
    if not is_of_meeting and is_point and _SEQUEL.search(frame.mask, place, clause.start):
        return _exact(time), True
    return (last_day(time) if is_of_meeting else None), is_only


_OTHER_CLAUSE = late(
    r"(?<![а-я])(?:после того|до того|прежде чем|перед тем|с тех пор)"
    r"(?:, )?(?: как)? [^;:]*?S."
    r"|(?<![а-я])(?:пока|в то время как) [^;:,]*?S.|\b(?:while|whilst) [^;:,]*?S."
    r"|^\W*(?:after|before|since|once) [^;:,]*?S. (?:[a-z]+ly )?(?:[a-z]{2,}ed|held|took|became"
    r"|left|had|was|won|met|lost|gave|sent|hosted)\b",
    re.IGNORECASE,
)
"""What another did before or after, at a time of its own: "after Chile held a summit in 2018"."""


def _is_of_other_clause(mask: str, place: int, clause: Clause) -> bool:
    """Whether a time before or behind a clause is that of what another did before or after."""
    other = _OTHER_CLAUSE.search(mask)
    if other is None or clause.mask[place] == "D":
        return False
    comma = mask.find(",", other.end())
    end = comma if comma >= 0 else len(mask)
    return other.start() <= place < end


def meeting_time(clause: Clause, before: Discourse, of: Party, *, is_turn: bool) -> Time | None:
    """Return the day of the meeting at which something happens that has no time of its own."""
    if not is_turn or _is_by_the_way(clause) or _SPOKEN_OF.search(clause.frame.mask):
        return None
    frame = clause.frame
    if frame.has_time:
        near, is_only = _in_sentence(clause)
        has_own = any(clause.mask[place] == "D" for place, _ in frame.time_places)
        if near is not None or has_own or is_only:
            return near
    if THEN.match(frame.mask) and not ALONGSIDE.match(frame.mask):
        return None
    if before.met is not None and before.met[0] == of and not sums_up(frame.mask):
        return time_of(frame.mask, before.met[1])
    if before.dateline is not None and _MEETING.search(frame.mask):
        return before.dateline
    return day_of_news(frame, before, of)


_SPOKEN_OF = late(
    r"(?<![а-я])(?:связыва|объясня|называ|оценива|обсужда|комментиру|критику|сравнива)[юе]т(?![а-я])"
)
"""What is said by those who only speak of a turn, whenever it was."""


def _is_by_the_way(clause: Clause) -> bool:
    """Whether a Russian participle tells without a time what is older than the news."""
    is_russian = clause.frame.language is Language.RU
    return is_russian and clause.kind is Kind.PARTICIPLE and not clause.frame.has_time


_TO_COME = late(
    r"\b(?:will|shall|is to|are to)\b|(?<![а-я])(?:стан[еу]т|войд[еу]т|вступ(?:ит|ят)|присоединится"
    r"|присоединятся|примут|примет|получит|получат|будет|будут|покин[еу]т|выйд[еу]т)\b"
)
"""What is only to be, on no day that a meeting tells."""


def is_to_come(mask: str, start: int, end: int) -> bool:
    """Whether words at a place of a mask tell what is only to be."""
    return _TO_COME.search(mask[max(0, start - 14) : end]) is not None


NO_MORE = late(
    r"не (?:со|вх|уч|чи|бы|яв)|отсутств|[а-я]+ (?:вне|за бортом|за пределами|в стороне)"
    r"|[а-яәіңғүұқөһ]+ емес|(?:has|have|had)(?: not|n.t) been"
    r"|(?:[a-z]+ )?(?:absent|outside|out of|missing)"
)
"""Words for being in it no more."""


def absence(told: Told, who: tuple[Party, ...], time: Time) -> Iterator[Draft]:
    """Yield how states went out and came back, where they were out from one time to another."""
    yield from told.of(who, replace(time, bound=Bound.AT, last=None))
    if time.last is not None:
        back = Told(organisation=told.organisation, role=told.role)
        yield from back.of(who, replace(time, bound=Bound.AT, first=time.last, last=None))


_NO_LONGER = late(r"(?<![а-я])(?:больше|отныне|теперь|уже) $")
_DAYS = 8
"""How long before an article was published what it brings as news may have happened."""


def day_of_change(clause: Clause, before: Discourse, start: int) -> Time | None:
    """Return the day of the news on which states were said to be in it no longer."""
    published, frame = before.published, clause.frame
    if published is None or published.day is None or not _NO_LONGER.search(clause.mask, 0, start):
        return None
    time = frame.only_time
    if time is None or time.first.day is None or time.bound is not Bound.AT:
        return None
    is_recent = 0 <= (published.latest - time.first.earliest).days <= _DAYS
    return time if is_recent else None


_CIRCUMSTANCE = late(
    r"(?<![а-я])(?:с|со|после|ввиду|из-за|вследствие|до|перед|без|накануне) (?:[а-я]+ )?$"
    r"|\b(?:with|after|following|since|before|despite|without|due to|because of)(?: the| its"
    r"| their)? "
    r"(?:S. ?s )?$"
)


_SEAM = late(r"[,;:·]|[а-я]{2,}(?:л[аио]?|л[аио]?с[ья])\b")


def is_circumstance(clause: Clause, start: int, found: tuple[int, Time] | None = None) -> bool:
    """Whether a noun of turning only tells under what something else is so: "с уходом Анголы".

    Then the time of that is not its own: «после возвращения продержалась до мая».
    """
    if _CIRCUMSTANCE.search(clause.mask, 0, start) is None:
        return False
    if found is None or not clause.frame.has_time:
        return not clause.frame.has_time
    place = found[0] - 2
    is_russian = clause.frame.language is Language.RU
    return is_russian and (place < start or _SEAM.search(clause.mask, start, place) is not None)
