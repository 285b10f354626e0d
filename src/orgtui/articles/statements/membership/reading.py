"""Who joins, leaves or belongs to an organisation, read from the roles in each clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.clauses.acts import Act
from orgtui.articles.statements.clauses.clauses import Clause, clauses
from orgtui.articles.statements.clauses.roles import (
    organisation,
    owner,
    patient,
    runs,
    subject,
)
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.membership.acts import ACTS, STATUSES, StatusWords
from orgtui.articles.statements.membership.gaps import Told, goes_on, turned_round
from orgtui.articles.statements.membership.times import times_apart, when
from orgtui.articles.statements.membership.words import AS, ROLES
from orgtui.articles.statements.sentence.discourse import STATUS, Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.owners import acting_for
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import pattern, said, time_behind
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language

_MEMBER = StatementKind.MEMBERSHIP
_VERB = re.compile(r"[а-я]{3,}(?:л|ла|ло|ли|лся|лась|лись)\b|[;]")
"""What parts a verb from a status that is not its own."""
_ELSEWHERE = re.compile(r" (?:в|во|при|у|in|at|of|with) (?:the )?[а-яa-z]")
"""What ties a status to something else than the organisation."""
_RESPECTIVELY = re.compile(r"\b(?:соответственно|respectively|тиісінше)\b")
"""What spreads several times over several states."""
_WAS = re.compile(r"был|was|were")
"""What tells of the past, which says nothing without a time."""
_LIKEWISE = pattern(r",? как(?: и)? (?P<who><L>)")
_PAIR = pattern(r"(?P<who><L>)(?: O.[-\w]*)? (?P<time>D.)")
_PAIR_BEHIND = pattern(r"(?P<time>D.),?(?: [а-яәіңғүұқөһ]+[гғкқ][ае])? (?P<who><L>)")
"""A state and its time, in Kazakh: "Иран 2023 жылы, Беларусь 2024 жылы … болды"."""


def role_of(text: str) -> str:
    """Return the status that words give: full, associate, observer, partner."""
    return next((role for role, words in ROLES if words.search(text)), "full")


def clause_memberships(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the memberships that the clauses of a sentence state."""
    for clause in clauses(frame):
        for act in ACTS[frame.language]:
            for match in act.words.finditer(clause.mask):
                if not clause.is_doubtful(*match.span()):
                    yield from _done(clause, before, act, match)
        words = STATUSES.get(frame.language)
        if words is not None:
            yield from _statuses(clause, before, words)


def _done(clause: Clause, before: Discourse, act: Act, match: re.Match[str]) -> Iterator[Draft]:
    start, end = match.span()
    link = organisation(clause, act.link, start, end) if act.link else match
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
    who += _together(clause, before) if who else ()
    role = act.role or _role(clause, before, match, link)
    also = _LIKEWISE.match(clause.mask, end)
    if also is not None and who:
        who += before.states(clause.frame.parties(also["who"]))
    end = max(end, link.end() if link else 0)
    yield from _told(clause, before, _Reading(act=act, link=link, start=start, end=end), who, role)


def _together(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the states with whom, in Kazakh: "Қазақстан Өзбекстанмен бірге"."""
    if clause.frame.language is not Language.KK:
        return ()
    found = [run for run in runs(clause, before) if run.governor == "instrumental"]
    return tuple(party for run in found for party in run.parties)


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
    spread = _spread(clause, who)
    if spread:
        for states, time in spread:
            yield from told.of(states, time)
        return
    found = when(clause, read.start, read.end)
    time = found[1] if found else None
    if time is not None and read.act.has_span and time.bound is Bound.AT:
        time = None
    apart = times_apart(clause.frame)
    is_over = read.act.period is begun and _PAST.match(clause.mask, read.start) is not None
    is_plain = len(who) >= read.act.least_undated or is_over
    is_clear = is_plain and (read.link or before.topic)
    for state in who:
        own = apart.get(state, time)
        if own is not None or is_clear:
            yield from told.of((state,), own)
    if found is not None:
        end = max(read.end, found[0])
        yield from turned_round(clause, told, who, end)
        yield from goes_on(clause.frame, replace(told, near=found[1]), end)


_PAST = re.compile(
    r"(?:приостанови|заморози|верну|включил|допустил|вступил|вош[её]?л|присоединил|примкнул|приня(?:т[аыо]?\b|л)|пополнил|joined|acceded|entered)"
)
"""Verbs of joining that say that it is done, so that they need no time to be a fact."""


def _spread(
    clause: Clause, who: tuple[Party, ...]
) -> tuple[tuple[tuple[Party, ...], Time | None], ...]:
    """Return the states with their times, where a sentence says which has which."""
    frame = clause.frame
    pairs = list(_PAIR.finditer(clause.mask)) if frame.language is Language.KK else []
    behind = list(_PAIR_BEHIND.finditer(clause.frame.mask)) if "кірген-ді" in clause.mask else []
    pairs = behind if len(behind) > 1 else pairs
    if len(pairs) > 1:
        return tuple((frame.parties(p["who"]), frame.item(p["time"]).time) for p in pairs)
    if not _RESPECTIVELY.search(clause.mask):
        return ()
    given = [time for place, time in frame.time_places if clause.mask[place] == "D"]
    if len(given) != len(who):
        return (((), None),)
    return tuple(((state,), time) for state, time in zip(who, given, strict=True))


SAME_STATUS = re.compile(
    r"\b(?:эт(?:им|от|ом|ого|ой|у)|т(?:от|ем|ом|у) же|так(?:ой|им|ом) же|the same|this|that|осы"
    r"|a(?= status [ST]))"
    r"(?: же)? (?:статус\w*|прав(?:ом|а|ами)\b|качеств\w+|рол[ьиюе]+|списк\w+|список|категори\w+"
    r"|положени\w+|status"
    r"|capacity|role|list|мәртебе\w*)"
)
"""What means a status that was named before."""
_BY_THE_WAY = re.compile(
    r"\b(?:как|в качестве|в роли|на правах|в статусе)"
    r" ([а-я]+ (?:член|участник)\w*|наблюдател\w+|партнер\w*)"
    r"|\bк (наблюдателям|партнерам(?: O.)?(?: по диалогу)?|ассоциированным членам)"
    r"|\b(наблюдател(?:ем|ями)|партнер(?:ом|ами)(?: по диалогу)?|ассоциированн\w+ член(?:ом|ами))\b"
    r"|\bas (an? )?((?:associate|observer|dialogue partner|full member|partner)\w*)"
)
"""The status in which one is a member, wherever it stands in the clause."""


def same_status(clause: Clause, before: Discourse, place: int) -> str:
    """Return the status that "this status" means, named before in the sentence or the article."""
    said_here = STATUS.findall(clause.frame.mask, 0, place)
    return said_here[-1] if said_here else before.status


def _role(
    clause: Clause, before: Discourse, match: re.Match[str], link: re.Match[str] | None
) -> str:
    same = SAME_STATUS.search(clause.frame.mask)
    if same is not None:
        return role_of(same_status(clause, before, same.start()))
    if clause.frame.language is Language.KK:
        return role_of(clause.mask)
    told = said(match, "role") + (said(link, "role") if link is not None else "")
    after = AS.search(clause.mask, match.end())
    by_the_way = _BY_THE_WAY.search(clause.mask)
    if not told and after is not None:
        told = after.group()
    if by_the_way is not None and role_of(told) == "full":
        told = by_the_way.group()
    return role_of(told or (match.group() if "status" in match.re.pattern else ""))


def _statuses(clause: Clause, before: Discourse, words: StatusWords) -> Iterator[Draft]:
    """Yield what states become, are, get and have."""
    for match in words.status.finditer(clause.mask):
        if not _is_strange(clause, words, match):
            yield from _named(clause, before, words, match)
    for match in words.given.finditer(clause.mask):
        is_it = _PRONOUN.fullmatch(said(match, "same")) is not None
        if is_it and not _is_status_told(clause, before):
            continue
        yield from _given(clause, before, words, match)
    for match in words.apposed.finditer(clause.mask):
        yield from _apposed(clause, before, match)


def _is_strange(clause: Clause, words: StatusWords, match: re.Match[str]) -> bool:
    role = said(match, "role")
    if role_of(role) != "partner" or "диалог" in role or "dialogue" in role:
        return False
    return words.strange.search(clause.mask, 0, match.start()) is not None


def _named(
    clause: Clause, before: Discourse, words: StatusWords, match: re.Match[str]
) -> Iterator[Draft]:
    become = _nearest(clause, words.becoming, match)
    verb = become or _nearest(clause, words.being, match)
    if verb is None or clause.is_doubtful(*match.span()):
        return
    start, end = min(verb.start(), match.start()), max(verb.end(), match.end())
    who = subject(clause, before, start, end)
    has_organisation = bool(said(match, "org"))
    of = owner(clause, before, match, match.start())
    if of is None or not who or not is_international(of):
        return
    found = _when_so(clause, verb, (start, end))
    own = _OWN_TIME.match(clause.mask, match.end()) if found and found[0] <= match.start() else None
    time = clause.frame.item(own["time"]).time if own is not None else None
    found = (own.end(), time) if own is not None and time is not None else found
    period = begun(found[1]) if found and (become or _lasts(found[1])) else (None, None)
    role = role_of(said(match, "role"))
    is_clear = has_organisation or (before.topic is not None and role != "full")
    is_done = become is not None and has_organisation and _BECAME.match(become.group())
    if (
        period == (None, None)
        and not is_done
        and (become or not is_clear or _WAS.match(verb.group()))
    ):
        return
    also = _LIKEWISE.match(clause.mask, end)
    if also is not None:
        who += before.states(clause.frame.parties(also["who"]))
    told = Told(organisation=of, role=role)
    if become and _RESPECTIVELY.search(clause.mask):
        for states, time in _spread(clause, who):
            yield from told.of(states, time)
        return
    yield from of_each(_MEMBER, of, who, role, period)
    if found and period[0]:
        yield from goes_on(clause.frame, replace(told, near=found[1]), max(end, found[0]))


_OWN_TIME = re.compile(r"(?: (?:in|on|since|from|в|с|на))? ?(?P<time>D.)")
"""The time of a further status: "became a partner in 2010 and an observer in 2015"."""
_BECAME = re.compile(r"стал[аио]?\b|became\b")


def _when_so(clause: Clause, verb: re.Match[str], span: tuple[int, int]) -> tuple[int, Time] | None:
    """Return when somebody became or was something; "was", with a comma, tells none."""
    found = when(clause, *span)
    if found and _WAS.match(verb.group()) and "," in clause.mask[span[1] : found[0] - 2]:
        return None
    return found


def _lasts(time: Time) -> bool:
    return time.bound is not Bound.AT


def _nearest(clause: Clause, words: re.Pattern[str], match: re.Match[str]) -> re.Match[str] | None:
    """Return the verb of a status: before it, or behind it, with no other verb between."""
    near = [
        verb
        for verb in words.finditer(clause.mask)
        if not _VERB.search(_between(clause.mask, verb, match)) and _is_tied(verb, match)
    ]
    return min(near, key=lambda verb: abs(verb.start() - match.start()), default=None)


def _is_tied(verb: re.Match[str], match: re.Match[str]) -> bool:
    """Whether a dash, where the verb is one, stands right beside the status."""
    if verb.group() not in ("–", "—", "-"):
        return True
    if _OF_STATES.search(verb.string, 0, verb.start()):
        return False
    return 0 <= match.start() - verb.end() <= 1 or 0 <= verb.start() - match.end() <= 1


_OF_STATES = re.compile(r"(?:(?:государств|стран)[а-я]*|B.) $")
"""What makes a dash part of a word: "глав государств – участников"."""


def _between(mask: str, one: re.Match[str], other: re.Match[str]) -> str:
    return mask[min(one.end(), other.end()) : max(one.start(), other.start())]


_PRONOUN = re.compile(r"его|ее")
"""What means a status that was named right before."""


def _names_status(match: re.Match[str]) -> bool:
    same = said(match, "same")
    if same and _PRONOUN.fullmatch(same):
        return False
    return bool(said(match, "role") or same)


def _is_status_told(clause: Clause, before: Discourse) -> bool:
    is_fresh = before.status != "" and before.since_status <= 1
    return is_fresh or STATUS.search(clause.frame.mask) is not None


def _given(
    clause: Clause, before: Discourse, words: StatusWords, match: re.Match[str]
) -> Iterator[Draft]:
    has = _nearest(clause, words.having, match)
    got = _nearest(clause, words.getting, match)
    gave = _nearest(clause, words.giving, match)
    verb = got or gave or has
    same = said(match, "same")
    if verb is None or clause.is_doubtful(*match.span()):
        return
    if not _names_status(match) and verb is not got:
        return
    start, end = min(verb.start(), match.start()), max(verb.end(), match.end())
    is_given = got is None and gave is not None
    who = patient(clause, before, verb.start(), verb.end()) if is_given else ()
    who = who or subject(clause, before, start, end)
    link = match if said(match, "org") else organisation(clause, words.given_in, start, end)
    if link is None and _ELSEWHERE.match(clause.mask, match.end()):
        return
    of = owner(clause, before, link, verb.start())
    if of is None or not who or not is_international(of):
        return
    found = when(clause, start, end)
    if found is None and link is None and before.topic is None:
        return
    time = found[1] if found else None
    role = role_of(same_status(clause, before, match.start()) if same else said(match, "role"))
    told = Told(organisation=of, role=role)
    apart = times_apart(clause.frame)
    for state in who:
        yield from told.of((state,), apart.get(state, time))
    if found is not None:
        yield from goes_on(clause.frame, replace(told, near=found[1]), max(end, found[0]))


_BECOMES = re.compile(r"[^,;]{0,20} (?:стал|стан|ставш|был|избран|принят|became|becom)")


def _apposed(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    if _BECOMES.match(clause.mask, match.end()):
        return
    near = [run for run in runs(clause, before) if run.end == match.start()]
    of = owner(clause, before, match, match.start())
    if not near or of is None or not is_international(of) or clause.is_doubtful(*match.span()):
        return
    found = time_behind(clause.frame, match.end())
    time = found if found is not None and _lasts(found) else None
    role = role_of(said(match, "role"))
    yield from of_each(_MEMBER, of, near[0].parties[-1:], role, begun(time))
