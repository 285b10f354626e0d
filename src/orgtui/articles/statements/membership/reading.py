"""Who joins, leaves or belongs to an organisation, read from the roles in each clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.acts import Act
from orgtui.articles.statements.clauses.clauses import Clause, clauses
from orgtui.articles.statements.clauses.companions import companions
from orgtui.articles.statements.clauses.elsewhere_kazakh import goes_elsewhere
from orgtui.articles.statements.clauses.roles import (
    organisation,
    owner,
    patient,
    subject,
)
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.membership.acts import ACTS, STATUSES
from orgtui.articles.statements.membership.earlier import (
    SAME_STATUS,
    same_status,
    without_earlier_status,
)
from orgtui.articles.statements.membership.gaps import LEFT, Told, elsewhere, goes_on, turned_round
from orgtui.articles.statements.membership.statuses import (
    role_of,
    spread,
    status_listed,
    statuses,
)
from orgtui.articles.statements.membership.times import day_of_news, is_of_part, times_apart, when
from orgtui.articles.statements.membership.words import AS
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.owners import acting_for
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def clause_memberships(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the memberships that the clauses of a sentence state."""
    for clause in clauses(frame):
        for act in ACTS[frame.language]:
            for match in act.words.finditer(clause.mask):
                if not clause.is_doubtful(*match.span()):
                    yield from _done(clause, before, act, match)
        words = STATUSES.get(frame.language)
        if words is not None:
            yield from statuses(clause, before, words)


def _done(clause: Clause, before: Discourse, act: Act, match: re.Match[str]) -> Iterator[Draft]:
    start, end = match.span()
    link = organisation(clause, act.link, start, end) if act.link else match
    if is_of_part(clause.frame.mask) or goes_elsewhere(clause, start):
        return
    if act.stray is not None and act.stray.match(clause.mask, end):
        return
    if link is None and act.free is not None and not act.free.match(clause.mask, end):
        return
    if act.stray_ahead is not None and act.stray_ahead.search(clause.mask, 0, start):
        return
    if link is None and not act.can_lack_link:
        return
    who = (
        patient(clause, before, start, end)
        if act.is_done_to
        else subject(clause, before, start, end)
    )
    who += tuple(o for o in companions(clause, before) if o not in who) if who else ()
    role = act.role or _role(clause, before, match, link)
    end = max(end, link.end() if link else 0)
    yield from _told(clause, before, _Reading(act=act, link=link, start=start, end=end), who, role)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    act: Act
    link: re.Match[str] | None
    start: int
    end: int


def _told(
    clause: Clause, before: Discourse, read: _Reading, who: tuple[Party, ...], role: str
) -> Iterator[Draft]:
    of = owner(clause, before, read.link, read.start)
    of = acting_for(before, of) if of is not None and read.act.is_done_to else of
    if of is None or not who or not is_international(of):
        return
    told = Told(organisation=of, role=role, period=read.act.period)
    each = spread(clause, who)
    if each:
        for states, time in each:
            yield from told.of(states, time)
        return
    found = when(clause, read.start, read.end)
    is_over = read.act.period is begun and _is_past(clause, (read.start, read.end), who)
    time = found[1] if found else (day_of_news(clause.frame, before, of) if is_over else None)
    before.leaving = before.leaving if time is not None else _undated(clause, read, told, who)
    if time is not None and _says_nothing(clause, read.act, time):
        time = None
    apart = times_apart(clause.frame)
    is_plain = len(who) >= read.act.least_undated or is_over
    is_clear = is_plain and (read.link or before.topic)
    for state in who:
        own = apart.get(state, time)
        if own is not None or is_clear:
            yield from told.of((state,), own)
    if found is not None:
        end = max(read.end, found[0])
        yield from turned_round(clause, told, who, end)
        yield from elsewhere(clause.frame, told, who, end)
        yield from goes_on(clause.frame, replace(told, near=found[1]), end)


def _is_past(clause: Clause, span: tuple[int, int], who: tuple[Party, ...]) -> bool:
    """Whether a verb says that it is done; when several joined in Kazakh is told elsewhere."""
    past = _PAST.match(clause.mask, span[0])
    if past is None or (past.group().startswith("been") and not _ENDED.match(clause.mask, span[1])):
        return False
    is_kazakh = clause.frame.language is Language.KK
    return not is_kazakh or (len(who) == 1 and not _COUNTED.search(clause.mask))


def _says_nothing(clause: Clause, act: Act, time: Time) -> bool:
    """Whether a time tells neither when a turn came nor over what something lasts."""
    is_turn = not act.has_span and act.period is begun
    is_turn = is_turn and clause.frame.language is not Language.KK
    return (act.has_span and time.bound is Bound.AT) or (is_turn and time.bound is Bound.UNTIL)


def _undated(
    clause: Clause, read: _Reading, told: Told, who: tuple[Party, ...]
) -> tuple[Draft, ...]:
    """Return what words without a time say that states have left."""
    has_left = read.act.period is ended and LEFT.match(clause.mask, read.start) is not None
    return tuple(told.of(who, None)) if has_left and read.link is not None else ()


_PAST = late(
    r"(?:официально )?(?:приостанови|заморози|верну|включил|допустил|вступил|вступивш|вош[её]?л"
    r"|присоединил|примкнул|приня(?:т[аыо]?\b|л)|пополнил|joined|acceded|entered"
    r"|been(?: [a-z]+ly)? (?:(?:re)?admitted|accepted) (?:in)?to\b"
    r"|(?:кірді|қосылды|мүшелікке (?:өтті|қабылданды)|мүше(?:сі)? (?:болды|атанды)"
    r"|мүше(?:сі)? болып (?:кірді|қабылданды))(?= ?(?:[.,;·)]|$)))"
)
"""Verbs of joining that say that it is done, so that they need no time to be a fact."""
_ENDED = late(r"\s?(?:[.,;·)]|$)| (?:as|in|on|at|after|following|during|by|since)\b")
"""What follows where somebody is admitted to the whole."""
_COUNTED = late(r"(?:өткен|өткеннен|бергеннен) (?:соң|кейін)|(?<![а-яәіңғүұқөһ])(?:сәл|соң|кейін) ")
"""What counts from something else when it was."""


_BY_THE_WAY = late(
    r"\b(?:как|в качестве|в роли|на правах|в статусе)"
    r" ([а-я]+ (?:член|участник)\w*|(?:[а-я]+-)?(?:наблюдател|партнер)\w+)"
    r"|\bк (наблюдателям|партнерам(?: O.)?(?: по диалогу)?|ассоциированным членам)"
    r"|\bв (наблюдатели|партнеры(?: по диалогу)?|ассоциированные члены)\b"
    r"|\b(наблюдател(?:ем|ями)|партнер(?:ом|ами)(?: по диалогу)?|ассоциированн\w+ член(?:ом|ами))\b"
    r"|\bas (an? )?((?:associate|observer|dialogue partner|full member|partner)\w*)"
)
"""The status in which one is a member, wherever it stands in the clause."""


def _role(
    clause: Clause, before: Discourse, match: re.Match[str], link: re.Match[str] | None
) -> str:
    same = SAME_STATUS.search(clause.frame.mask)
    if same is not None:
        return role_of(same_status(clause, before, same.start()))
    if clause.frame.language is Language.KK:
        return role_of(clause.mask[: match.end()])
    told = said(match, "role") + (said(link, "role") if link is not None else "")
    after = AS.search(clause.mask, match.end())
    by_the_way = _BY_THE_WAY.search(without_earlier_status(clause.mask))
    if not told and after is not None:
        told = after.group()
    if by_the_way is not None and role_of(told) == "full":
        told = by_the_way.group()
    return role_of(told or status_listed(clause))
