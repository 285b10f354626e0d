"""What goes on about members without its verb: "…, Laos in 1997 and Cambodia in 1999"."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.draft import Draft, Period, begun, ended, of_each
from orgtui.articles.statements.membership.words import (
    GAPPED,
    GAPPED_AFTER,
    GAPPED_BEHIND,
    REVERSED,
)
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import pattern, said
from orgtui.articles.statements.timing.counting import distance
from orgtui.articles.statements.timing.readers import in_year
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.timing.years import SAYS_YEAR
from orgtui.text.late_patterns import late

_TIMES = late(r"(?: D.|, D.(?=,))+")
_WITH_WHOM = pattern(r",? (?:одновременно|вместе|заодно|в один день) со? <L>(?=[;,])")
_JOINED = late(r"\bjoined\b|вступил")
_SUBJECT_BEHIND = pattern(
    r"[^OBSTPQCD,;:]{0,20} <L>(?:, (?:[а-я-]+ )?(?:[а-я]+вш|бывш)[а-я]+ [^STPQC;:,]{0,60})?(?=,)"
)
"""A subject behind its verb, with what it had been till then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is told of states and goes on about others: the same at other times."""

    organisation: Party
    role: str
    period: Callable[[Time | None], Period] = begun
    near: Time | None = None
    """The time of the states named first, from which others are counted."""

    def of(self, states: Iterable[Party], time: Time | None) -> Iterator[Draft]:
        """Yield it of some states at a time."""
        period = self.period(time)
        yield from of_each(StatementKind.MEMBERSHIP, self.organisation, states, self.role, period)


LEFT = late(r"(?:вы|у)(?:ш[её]л|шл[аио])\b|покинул|исключил|исключен|left|quit|withdrew")
"""Verbs of leaving that say that it is done."""


def turned_round(clause: Clause, told: Told, who: tuple[Party, ...], at: int) -> Iterator[Draft]:
    """Yield how the same states went back on it: "…, only to return in 2020"."""
    match = REVERSED.match(clause.frame.mask, at)
    time = clause.frame.item(said(match, "time")).time if match and said(match, "time") else None
    if match is None or time is None:
        return
    is_back = match["back"] is not None
    if is_back == (told.period is ended):
        again = Told(organisation=told.organisation, role=told.role)
        yield from (again if is_back else replace(again, period=ended)).of(who, time)


_ELSEWHERE = late(
    r"(?:,|;|,? (?:и|а|and))(?: (?:и|а|and))?(?: (?:в|of|in))?(?: the)? (?P<org>O.)"
    r"(?: [–—-] (?:(?:с|в) )?| (?:since|in|on) )(?P<time>D.)(?=[,.;)]| (?:и|and|а) |$)"
)
"""Of what else the same states are members, and since when: «…, ВТО – с 2015 года»."""


def elsewhere(frame: Frame, told: Told, who: tuple[Party, ...], at: int) -> Iterator[Draft]:
    """Yield what goes on of the same states in other organisations, at other times."""
    while (more := _ELSEWHERE.match(frame.mask, at)) is not None:
        of, time = frame.party(more["org"]), frame.item(more["time"]).time
        if of is not None and is_international(of):
            yield from replace(told, organisation=of).of(who, time)
        at = more.end()


_IN_PASSING = r"(?![а-яё])[^;]*, (?:{})ш[а-яё]+ [^,;]*$"
_LEFT_MEANWHILE = late(
    r"(?<![а-яё])(?:(?:вы|у)(?:шел|шл[аио])|покинул[аио]?)"
    + _IN_PASSING.format("входив|вступив|состояв|присоединив|пробыв")
)
"""Who left, and in passing since when they had been in."""
_CAME_MEANWHILE = late(
    r"(?<![а-яё])(?:вступил|вош(?:ел|л)|присоединил)(?:[аио]|ся|ась|ись)?"
    + _IN_PASSING.format("вышед|ушед|покинув")
)
"""Who came in, and in passing until when they had been in before."""


def _as_before(told: Told, before: str) -> Told:
    """Return what goes on behind what is told in passing: what was told of the states before it."""
    if told.period is begun and _LEFT_MEANWHILE.search(before):
        return replace(told, period=ended)
    if told.period is ended and _CAME_MEANWHILE.search(before):
        return replace(told, period=begun)
    return told


def goes_on(frame: Frame, told: Told, at: int) -> Iterator[Draft]:
    """Yield what goes on without the verb: "…, Laos in 1997 and Cambodia in 1999"."""
    told = _as_before(told, frame.mask[:at])
    more_times = _TIMES.match(frame.mask, at)
    at = _over_subject(frame.mask, more_times.end() if more_times else at)
    with_whom = _WITH_WHOM.match(frame.mask, at)
    at = with_whom.end() if with_whom is not None else at
    yield from _came_before(frame, told, at)
    yield from _likewise(frame, told, at)
    while (more := _gapped(frame.mask, at)) is not None:
        if told.period is ended and _JOINED.search(more.group()):
            return
        yield from told.of(frame.parties(more["who"]), _in_same_year(frame, told, more))
        at = more.end()


def _came_before(frame: Frame, told: Told, at: int) -> Iterator[Draft]:
    """Yield who is said to have done it so long before: "…, two years after Laos"."""
    match = GAPPED_AFTER.match(frame.mask, at)
    if match is None or told.near is None:
        return
    date = distance(told.near.first, match["count"], match["unit"], -1)
    if date is not None:
        time = Time(start=0, end=0, bound=Bound.AT, first=date)
        yield from told.of(frame.parties(match["who"]), time)


_LIKEWISE = pattern(
    r"(?:[^OBSTPQCD;.,()]|C.){0,30},? (?:just |exactly |much )?(?:as|like|как(?: и)?"
    r"(?: до (?:нее|него|этого))?"
    r"(?: раньше| прежде)?(?: (?:это )?(?:сделал[аи]?|поступил[аи]?))?)(?: did| had)? (?P<who><L>)"
    r"(?: (?:had|did|has|have))?(?: (?:done|so|the same|before it|before|earlier|itself"
    r"|это |сделал[аи]?|раньше|прежде))*,? ?(?:in |on |в |back in )?(?P<time>D.)"
)
"""Who did so at another time: "…, as Israel had in 2017"."""


def _likewise(frame: Frame, told: Told, at: int) -> Iterator[Draft]:
    match = _LIKEWISE.match(frame.mask, at)
    if match is not None:
        yield from told.of(frame.parties(match["who"]), frame.item(match["time"]).time)


def _gapped(mask: str, at: int) -> re.Match[str] | None:
    forms = (GAPPED, GAPPED_BEHIND)
    return next((more for form in forms if (more := form.match(mask, at)) is not None), None)


def _in_same_year(frame: Frame, told: Told, more: re.Match[str]) -> Time:
    """Return a day or month without a year, where no year stands before, in that of the others."""
    item = frame.item(more["time"])
    assert item.time is not None
    before = frame.within(frame.mask[: more.start()])
    has_year = any(SAYS_YEAR.search(other.text) for other in (item, *before))
    if has_year or told.near is None or item.time.first.month is None:
        return item.time
    return in_year(item.time, told.near.first.year)


def _over_subject(mask: str, at: int) -> int:
    """Return the place behind a subject that stands behind its verb."""
    subject_behind = _SUBJECT_BEHIND.match(mask, at)
    return subject_behind.end() if subject_behind is not None else at


_AFTER = pattern(
    r"(?:[^STPQ.;]|[OB].|D.){0,60}?,? (?:after|following|вслед за|после) (?P<who><L>)"
    r",? ?(?:in |on |в )?(?P<time>D.)"
)

_GOING = late(r"\b(?:leav|quit|exit|withdr)|(?<![а-я])(?:вы[шхй]|покин|уйти|ушел|ушл|уход)")
"""What makes those who went before others who left, not others who came."""


def went_before(frame: Frame, told: Told, end: int) -> Iterator[Draft]:
    """Yield who did so before at a time of their own: "… after Burundi in 2017"."""
    match = _AFTER.match(frame.mask, end)
    if match is None or (told.period is begun and _GOING.search(match.group())):
        return
    yield from told.of(frame.parties(match["who"]), frame.item(match["time"]).time)
