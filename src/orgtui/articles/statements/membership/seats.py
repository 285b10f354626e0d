"""Seats of councils to which states are elected for a term: who gets one, until when, before."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, Period, begun, of_each
from orgtui.articles.statements.membership.seat_words import (
    BEGUN,
    CHOSEN,
    ENDING,
    FORMER,
    LEAVING,
    OTHER_POST,
    OVER,
    STAYING,
    TAKING,
    TERM,
    TRIGGER,
)
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt, is_conditional, is_doubtful
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.members import is_council
from orgtui.articles.statements.sentence.templates import pattern, said
from orgtui.articles.statements.timing.readers import in_year
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.timing.years import SAYS_YEAR
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_MEMBER = StatementKind.MEMBERSHIP
_ELECTING = late(r"assembly|ассамбле|general conference|генеральная конференция", re.IGNORECASE)
"""Who elects them."""


def seats(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield who gets a seat of the council spoken of, who gives one up, and who had one before."""
    council = _council(frame, before)
    waiting, before.members.seated = before.members.seated, ()
    if council is None or is_conditional(frame.mask) or not TRIGGER.is_in(frame.mask):
        before.members.seated = waiting if council is not None and not frame.has_time else ()
        return
    before.members.elects = _is_of_choice(frame) or before.members.elects
    chosen = tuple(dict.fromkeys(_chosen(frame, before)))
    if chosen:
        yield from _with_term(frame, before, council, chosen)
    elif waiting and TERM.search(frame.mask) and not OVER.search(frame.mask):
        time = _term(frame, before, is_taken=True)
        yield from of_each(_MEMBER, council, waiting if time else (), "full", begun(time))
    else:
        before.members.term = _term(frame, before, is_taken=False) or before.members.term
    yield from _ending(frame, before, council)
    yield from _former(frame, before, council)


def _council(frame: Frame, before: Discourse) -> Party | None:
    """Return the council that a sentence names, or is about as those before it were."""
    named = frame.parties("".join(ORGANISATIONS.findall(frame.mask)))
    councils = [one for one in named if is_council(one)]
    if councils:
        is_new = councils[-1] != before.members.council
        before.members.council = councils[-1]
        if is_new:
            before.members.term, before.members.elects = None, False
            before.members.is_seated = False
        return councils[-1]
    owner = (
        before.with_organisation(before.members.council)
        if before.members.council is not None
        else None
    )
    is_other = _WHOLE.search(frame.mask) is not None
    is_other = is_other or any(
        one != owner and not _ELECTING.search(f"{one.name} {one.id}") for one in named
    )
    return None if is_other else before.members.council


_WHOLE = late(r"(?<![а-я])(?:член|состав|участни)[а-я]* организаци")
"""What tells that it is of the organisation, not of its council."""
_CHOICE = late(
    r"(?<![а-я])(?:избра|выбра|непостоянн|новичк|обнов|выбор|голос|прош[её]?л[аи]? в "
    r"|попал[аи]? в )|жаңа мүше|құрамы жаңар"
    r"|\belect|non-permanent|newcomer|\bnew members|\bvote[ds]?\b|\bballot|сайла|тұрақты емес"
    r"|\b(?:won|secured|gained|obtained) [a-z -]{0,20}seat"
)


def _is_of_choice(frame: Frame) -> bool:
    return _CHOICE.search(frame.mask) is not None


def _is_plain(frame: Frame, match: re.Match[str]) -> bool:
    if has_doubt(match.group()) or is_doubtful(frame.mask, match):
        return False
    return OTHER_POST.search(match.group()) is None


def _chosen(frame: Frame, before: Discourse) -> Iterator[Party]:
    """Yield the states that a sentence says were elected, or take their seats."""
    if not before.members.elects and _IN_COUNCIL.search(frame.mask) is None:
        return
    for match in CHOSEN.matches(frame):
        if _is_plain(frame, match):
            yield from before.only_states(frame.parties(said(match, "who")))


def _with_term(
    frame: Frame, before: Discourse, council: Party, who: tuple[Party, ...]
) -> Iterator[Draft]:
    is_taken = TAKING.search(frame.mask) is not None
    own = _term(frame, before, is_taken=is_taken)
    can_share = is_taken or not before.members.is_seated
    time = own or (before.members.term if can_share else None)
    before.members.term = time or before.members.term
    before.members.is_seated = before.members.is_seated or (is_taken and own is not None)
    before.members.seated = who if time is None else ()
    if time is not None:
        yield from of_each(_MEMBER, council, who, "full", begun(time))


_TWO_YEARS = pattern(r"(?P<first>D.)(?: и | and |[–—-]| to | по |, )(?P<second>D.)")


def _term(frame: Frame, before: Discourse, *, is_taken: bool) -> Time | None:
    """Return the term of those elected: its years, else its first day, not that of a vote."""
    own = [] if _SHARED.search(frame.mask) else _times_of_term(frame, before, is_taken=is_taken)
    for match in _TWO_YEARS.finditer(frame.mask):
        first, second = frame.item(match["first"]).time, frame.item(match["second"]).time
        if first in own and second in own and _is_next(first, second):
            return replace(first, bound=Bound.SPAN, last=second.first)
    until = _FROM_TO.search(frame.mask)
    ends = [frame.item(until[name]).time for name in ("first", "second")] if until else []
    if len(ends) > 1 and ends[0] is not None and ends[1] is not None:
        return replace(ends[0], bound=Bound.SPAN, last=ends[1].last or ends[1].first)
    spans = [time for time in own if time.bound is Bound.SPAN and time.last is not None]
    spans = [time for time in spans if _is_ahead(time, before)]
    points = [time for time in own if time.bound in (Bound.AT, Bound.SINCE)]
    coming = [time for time in points if not time.has_come(before.published)]
    past = points if is_taken else [time for time in points if time.bound is Bound.SINCE]
    return next(iter((*spans, *coming, *past)), None)


_FROM_TO = pattern(
    r"(?<![а-я])(?:начн|начин|старт)[а-я]+ (?:[св] )?(?P<first>D.) и "
    r"(?:продл|заверш|законч|исте[кч])[а-я]+ (?:до конца |до |в )?(?P<second>D.)"
)
"""A term told by its first and its last day: «начнутся в январе и продлятся до …»."""
_SHARED = late(
    r"\b(?:split(?:ting)?|shar(?:es?|ed|ing)|divid(?:e[sd]?|ing)|halve[sd]?) (?:the|a) "
    r"(?:D. |[a-z-]+ ){0,2}(?:term|seat|mandate)\b"
)
"""What gives neither of two states the whole of a term."""


def _is_ahead(time: Time, before: Discourse) -> bool:
    """Whether years are those of a term that is not over yet."""
    published, last = before.published, time.last
    if published is None or last is None or last.year == time.first.year:
        return False
    return last.latest > published.earliest


def _is_next(first: Time | None, second: Time | None) -> bool:
    if first is None or second is None or first.first.month or second.first.month:
        return False
    return first.last is None and second.last is None and second.first.year == first.first.year + 1


_OF_OTHERS = late(
    r"(?<![а-я])(?:истек|заканч|законч|заверш|покид|покин|уход|прежн|предыд|прошл[ыо]"
    r"|последний раз|ранее"
    r"|уже (?:был|зас|вход|раб)|остан|остаю)[^,;:.]*"
    r"|\b(?:expire|end|ended|leave|vacat(?:e[sd]?|ing)"
    r"|last|previous"
    r"|before|earlier|stay|remain|since)[^,;:.]*|(?:аяқтал|бұған дейін|бұрын)[^,;:.]*"
)


def _times_of_term(frame: Frame, before: Discourse, *, is_taken: bool) -> list[Time]:
    """Return the times of a sentence but those of who leaves, or had a seat before.

    A term for which somebody is elected begins on such a day that is still to come.
    """
    mask = _OF_OTHERS.sub(lambda words: "·" * len(words.group()), frame.mask)
    own = [(place, time) for place, time in frame.time_places if mask[place] == "D"]
    if is_taken:
        return [time for _, time in own]
    return [
        (_coming(frame, before, mask[place : place + 2]) or time)
        if time.bound is Bound.SINCE
        else time
        for place, time in own
    ]


_OF_SEAT = late(
    r"B[\ue000-\uf8ff]|(?<![а-я])(?:совет|совбез|мест[ао]|кресл|член|мандат)"
    r"|\b(?:council|board|seats?|terms?|places?|members?|membership)\b|кеңес|орын|орнын|мүше"
)
"""What tells that those who leave, or stay, have a seat."""
_IN_COUNCIL = late(
    r"(?<![а-я])(?:в|членом|членами) B[\ue000-\uf8ff]|\b(?:on|of)(?: the)? B[\ue000-\uf8ff]"
    r"|(?<![а-яәіңғүұқөһ])кеңес(?:тің)? құрам"
    r"|B[\ue000-\uf8ff][-а-яәіңғүұқөһ]* (?:[а-яәіңғүұқөһ]+ ){0,2}(?:орын|орнын|мүше|құрам|мандат)"
)


def _ending(frame: Frame, before: Discourse, council: Party) -> Iterator[Draft]:
    """Yield until when states have their seats, or since when."""
    if not frame.has_time:
        return
    is_of_seat = _OF_SEAT.search(frame.mask) is not None
    is_clear = before.members.elects or _IN_COUNCIL.search(frame.mask) is not None
    every = (ENDING, BEGUN, *((LEAVING, STAYING) if is_of_seat and is_clear else ()))
    for forms in every:
        for match in forms.matches(frame):
            time = _coming(frame, before, said(match, "time"))
            who = before.only_states(frame.parties(said(match, "who")))
            if time is None or not _is_plain(frame, match):
                continue
            if forms is BEGUN:
                yield from of_each(_MEMBER, council, who, "full", begun(time))
            elif forms is STAYING:
                is_told = time.bound in (Bound.UNTIL, Bound.SINCE)
                yield from of_each(_MEMBER, council, who if is_told else (), "full", begun(time))
            else:
                end = time.last or time.first
                yield from of_each(_MEMBER, council, who, "full", (None, end))


_OVER = late(r"(?:исте[кч]л|законч|заверш|покинул|expired|ended|left|\bstarted\b|\bbegan\b)")


def _coming(frame: Frame, before: Discourse, sign: str) -> Time | None:
    """Return when something ends; a day without a year lies ahead, unless it is over."""
    item, published = frame.item(sign), before.published
    time = item.time
    if time is None or published is None or SAYS_YEAR.search(item.text):
        return time
    is_behind = time.first.month is not None and time.first.latest < published.earliest
    if is_behind and not _OVER.search(frame.mask):
        return in_year(time, time.first.year + 1)
    return time


_TURNS = pattern(r"D.")


def _former(frame: Frame, before: Discourse, council: Party) -> Iterator[Draft]:
    """Yield the terms for which states have had a seat before."""
    if not frame.has_time:
        return
    for match in FORMER.matches(frame):
        signs = said(match, "who")
        who = before.only_states(frame.parties(signs)) or _spoken_of(before, signs)
        if len(who) != 1 or not _is_plain(frame, match):
            continue
        for sign in _TURNS.findall(said(match, "times")):
            time = frame.item(sign).time
            if time is not None and time.bound is Bound.SPAN and time.last is not None:
                yield from of_each(_MEMBER, council, who, "full", _span(time))


def _span(time: Time) -> Period:
    first: PartialDate | None = time.first
    return first, time.last


def _spoken_of(before: Discourse, signs: str) -> tuple[Party, ...]:
    """Return the state that "it" means: the one that the last sentence was about."""
    state = before.state_spoken_of or before.lone_state
    return (state,) if state is not None and signs else ()
