"""When the chair passes where the words that say so tell no time: by those around, or the news."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import Clause, Kind, clauses
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.openings import day_of
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_MEETING = late(
    r"(?:саммит|сесси|заседани|встреч|собрал|summit|session|meeting|\bmet\b|жиын|отырыс)\w*"
)
_MEETING_LAST = late(rf"{_MEETING.pattern}[^STPQ]*$")
_THERE = late(r"\b(?:на (?:ней|нем|котор\w+)|там|тогда|тогда же|где|where|there|at which)\b")
_UNTOLD = late(r"\b(?:спустя|через|позже|позднее|later|назад|ago)\b")
"""Words for a distance in time that nobody could count."""
_SAME = late(r"(?:^|[·,;] ?|\b(?:а|и|and) |эстафету )(?:он|она|страна|республика|it) $")
"""The state of which was told that it presides, right ahead of what it took."""
_THEN = late(r"after which|после чего|\bthen\b|затем|потом|содан кейін")


def time_around(
    clause: Clause, before: Discourse, way: Way, of: Party, match: re.Match[str]
) -> Time | None:
    """Return the time of the words around those that tell none of their own."""
    if way is Way.HOLDS and is_then(clause, match):
        return of_sequel(before, Way.FOLLOWS, of, match)
    if way in (Way.HOLDS, Way.UNDER, Way.OWNED) or _UNTOLD.search(clause.mask):
        return None
    near = _of_that_meeting(clause, before, of) or (
        _of_parent(clause, way, match) or _of_meeting(clause) or _of_meeting_ahead(clause, before)
    )
    return near or of_sequel(before, way, of, match) or _of_news(clause, before, way, of, match)


_AT_THAT = late(
    r"(?<![а-яәіңғүұқөһ])(?:(?:сол|осы|бұл|аталған) (?:жолы|(?:жиын|саммит|отырыс|басқосу"
    r"|кездесу|кез|тұс)(?:да|де|те|та|інде)|күні)|сонда"
    r"|(?:^|· ?)(?:онда|саммитте|жиында|отырыста|басқосуда))"
    r"(?![а-яәіңғүұқөһ])"
)
"""At the meeting that was told of last, be it over or to come, in Kazakh."""


def _of_that_meeting(clause: Clause, before: Discourse, of: Party) -> Time | None:
    """Return the last day of the meeting that a Kazakh clause points back to."""
    if clause.frame.language is not Language.KK or before.meeting is None:
        return None
    met, time = before.meeting
    if met != of or not _AT_THAT.search(clause.mask) or time.first.month is None:
        return None
    if _THIS_TIME.search(clause.mask):
        return None
    return replace(time, bound=Bound.AT, first=time.final, last=None)


_THIS_TIME = late(r"(?<![а-яәіңғүұқөһ])(?:бұл|осы) жолы(?![а-яәіңғүұқөһ])")


def is_then(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a clause tells what came next: on no day of the news."""
    return _THEN.search(clause.frame.mask, max(0, clause.seam - 3), match.start()) is not None


_BY_THE_WAY = late(r"[а-я]+(?:вш[а-я]+|ив)\b")


def of_sequel(before: Discourse, way: Way, of: Party, match: re.Match[str]) -> Time | None:
    """Return when the chair passed of which the words before have told a beginning or an end."""
    if before.handed is None or before.handed[0] != of:
        return None
    _, start, end, _ = before.handed
    if way is Way.FOLLOWS and start is not None and _BY_THE_WAY.match(match.group()):
        return Time(start=0, end=0, bound=Bound.AT, first=start)
    if _is_of_holder(before, match):
        return Time(start=0, end=0, bound=Bound.AT, first=start) if start is not None else None
    if end is not None and way in (Way.FOLLOWS, Way.TURNS, Way.GOES, Way.TAKES):
        is_of_years = start is not None and start.year != end.year and end.month is None
        first = end if is_of_years else _after(end)
        return Time(start=0, end=0, bound=Bound.AT, first=first)
    is_same = way is Way.TAKES and _SAME.search(match.string, 0, match.start()) is not None
    if start is not None and (is_same or way in (Way.FOLLOWS, Way.ENDS)):
        is_past = before.published is None or start.earliest <= before.published.latest
        is_now = is_past and COMING.search(match.group()) is None
        return Time(start=0, end=0, bound=Bound.AT, first=start) if is_now else None
    return None


_TOOK = late(r"(?:принял|перенял|получил|сменил|взял|перешл[аои]|took|received|accepted)")


def _is_of_holder(before: Discourse, match: re.Match[str]) -> bool:
    """Whether a chair has passed already, to whom it is said to belong till a day to come."""
    end = before.handed[2] if before.handed is not None else None
    if end is None or before.published is None or end.earliest <= before.published.latest:
        return False
    return _TOOK.match(match.group()) is not None


_HAD = late(r"\bhad (?:held|had|chaired|led|presided over|occupied|filled) [^,;]{0,30}$")


def until_the_next(
    before: Discourse, match: re.Match[str], drafts: Iterable[Draft]
) -> Iterator[Draft]:
    """Yield chairs; one that somebody "had held since" ends as that told before begins."""
    of, start = before.handed[:2] if before.handed is not None else (None, None)
    is_before = _HAD.search(match.string, 0, match.end()) is not None
    for draft in drafts:
        begun = draft.start if is_before and draft.organisation == of else None
        is_open = begun is not None and draft.end is None and start is not None
        is_earlier = is_open and str(begun) < str(start)
        yield replace(draft, end=start) if is_earlier else draft


def _after(end: PartialDate) -> PartialDate:
    """Return when the next chair begins: the day behind the last of a month, the next year."""
    if end.month is None:
        return PartialDate(year=end.year + 1)
    if end.day is None:
        return end
    following = end.latest + timedelta(days=1)
    return PartialDate.of(following) if following.day == 1 else end


COMING = late(
    r"перейд|переда(?:ст|дут)|прим[еу]т|сменит|сменят|прид[её]т|достан|получ[аи]т|возьм"
    r"|отда(?:ст|дут)"
    r"|сда(?:ст|дут)|вруч(?:ит|ат)|уступит|\bwill\b|\bis to\b|(?:тапсырады|береді|беріледі"
    r"|көшеді|өтеді|ауысады|тиеді"
    r"|алады|қабылдайды|өткізеді|табыстайды|ұстатады|жетеді|келеді|алмастырады|ауыстырады|мақ"
    r"|мек|пек|бақ)$"
)
"""Verbs of what is still to come."""


def _of_parent(clause: Clause, way: Way, match: re.Match[str]) -> Time | None:
    """Return the time of the clause that one goes on from: "…, taking over from Poland"."""
    above = clause.after
    if above is None:
        return None
    is_there = clause.kind is Kind.COORDINATED and _THERE.search(clause.mask) is not None
    is_after = way in (Way.FOLLOWS, Way.TAKES) and clause.kind in (
        Kind.PARTICIPLE,
        Kind.COORDINATED,
    )
    is_after = is_after and _CHAIR.search(above.mask) is not None
    is_after = is_after and COMING.search(match.group()) is None
    if clause.kind is not Kind.GERUND and not is_there and not is_after:
        return None
    found = time_in(above, clause.seam, clause.seam)
    if found is None or found[1].bound is Bound.UNTIL:
        return None
    is_loose = is_after and found[1].bound is not Bound.SINCE
    return None if is_loose else replace(found[1], bound=Bound.AT)


_CHAIR = late(r"председат|обязанност|возглав|руковод|во главе|у руля|chair|presid|helm|lead|head")


def _of_meeting(clause: Clause) -> Time | None:
    """Return the time of a meeting named in a clause: "at the summit held on Thursday"."""
    for inner in clauses(clause.frame):
        if inner.after is not clause or inner.kind not in (Kind.PARTICIPLE, Kind.RELATIVE):
            continue
        last = clause.mask[max(0, inner.seam - 40) : inner.seam]
        if _MEETING_LAST.search(last):
            found = time_in(inner, inner.start, inner.start)
            return replace(found[1], bound=Bound.AT, first=found[1].final) if found else None
    return None


def _of_meeting_ahead(clause: Clause, before: Discourse) -> Time | None:
    """Return the day of a meeting told in the clause before: "the leaders met on Friday, and"."""
    above = clause.after
    if above is None or clause.kind not in (Kind.COORDINATED, Kind.RELATIVE):
        return None
    if _MEETING.search(above.mask, 0, clause.seam) is None:
        return None
    found = time_in(above, clause.seam, clause.seam)
    if found is None or found[1].bound not in (Bound.AT, Bound.SPAN):
        return None
    day = found[1].final
    is_past = before.published is None or day.earliest <= before.published.latest
    is_day = day.day is not None and is_past
    return replace(found[1], bound=Bound.AT, first=day, last=None) if is_day else None


def news_time(clause: Clause, before: Discourse, of: Party) -> Time | None:
    """Return when what a clause tells came about, if the news are of a meeting."""
    near = _of_meeting(clause) or _of_meeting_ahead(clause, before)
    is_alone = of in (before.topic, before.near, before.only)
    if near is None and before.names_meeting and before.news is not None and is_alone:
        return Time(start=0, end=0, bound=Bound.AT, first=before.news)
    if near is None and before.met and before.met[0] == of and _is_new(before.met[1], before):
        return Time(start=0, end=0, bound=Bound.AT, first=day_of(clause.frame.mask, before.met[1]))
    return near


_AT_CLOSE = late(
    r"\b(?:(?:at|by|upon|after|with|when|once|as|until) (?:the )?(?:[\w'’-]+ ){0,3}"
    r"(?:close|end|closing|conclusion|closes|ends|ended|closed|concludes|finishes|wraps up)\b"
    r"|(?:на|по|при|после) (?:[а-я]+ )?(?:окончани|завершени|закрыти|итог)[а-я]+"
    r"|в (?:конце|день закрытия|завершение|последний день)|когда [^,;]{0,30}"
    r"(?:законч|заверш|закро)[а-я]+)"
)
"""Words for the end of a meeting."""
_STILL_TO_COME = late(
    r"\b(?:takes|assumes|hands|passes|goes|gets|receives|moves|begins|starts)\b"
    r"|(?<![а-я])[а-я]+(?:ает|яет|ит|одит|имает)\b"
)
"""Verbs of now, which tell of the end of a meeting while it lasts."""
_OPENED = late(r"\bopen|\bbegan|\bbegin|\bstart|\bкick|откры|начал|стартов|приступ")


def is_at_close(clause: Clause, before: Discourse) -> bool:
    """Whether something happens as a meeting ends of which only the first day was told."""
    if _AT_CLOSE.search(clause.frame.mask) is None:
        return False
    return _STILL_TO_COME.search(clause.mask) is not None or _OPENED.search(before.told) is not None


def _at_close_to_come(clause: Clause, before: Discourse, of: Party) -> Time | None:
    """Return the last day of the meeting told last, as which ends the chair is to pass."""
    met = before.meeting
    if met is None or met[0] != of or _AT_CLOSE.search(clause.frame.mask) is None:
        return None
    day = met[1].final
    is_over = before.published is None or day.latest < before.published.earliest
    return (
        None
        if is_over or day.day is None
        else replace(met[1], bound=Bound.AT, first=day, last=None)
    )


def _is_new(met: Time, before: Discourse) -> bool:
    """Whether a meeting is what the article brings news of, not one of long ago."""
    if before.published is None or met.final.day is None:
        return True
    return (before.published.earliest - met.final.earliest).days < _LONG_AGO


_LONG_AGO = 60
"""In days."""
_PASSES = late(r"(?:переход[ия]т|(?:переда|сда|принима|перенима|получа)[ею]т|бер[её]т)\b")
"""Verbs of now, which tell of no meeting that was over months before."""


def _is_over_long(met: Time, before: Discourse) -> bool:
    """Whether a meeting of which only the month is told was over long before the news."""
    if before.published is None or met.final.month is None or met.final.day is not None:
        return False
    return (before.published.earliest - met.final.latest).days >= _LONG_AGO


def _of_news(
    clause: Clause, before: Discourse, way: Way, of: Party, match: re.Match[str]
) -> Time | None:
    """Return when the chair passed where only the article's news tell: at the summit."""
    if way not in (Way.GIVES, Way.GOES, Way.TAKES, Way.FOLLOWS):
        return None
    if COMING.search(match.group()):
        return _at_close_to_come(clause, before, of)
    if before.met is not None and before.met[0] == of and _is_new(before.met[1], before):
        met = before.met[1]
        if _PASSES.match(match.group()) and _is_over_long(met, before):
            return None
        if met.last is None and is_at_close(clause, before):
            return None
        return Time(start=0, end=0, bound=Bound.AT, first=day_of(clause.frame.mask, met))
    return None
