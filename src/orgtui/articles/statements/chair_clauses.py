"""Which state presides over an organisation, read from the roles in each clause."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chair_acts import (
    BECOMES,
    CHAIR_ACTS,
    IS,
    OFFICE,
    WAS,
)
from orgtui.articles.statements.chair_ways import ChairAct, Way
from orgtui.articles.statements.discourse import Discourse
from orgtui.articles.statements.draft import Draft, begun, ended, of_each
from orgtui.articles.statements.frame import Frame
from orgtui.articles.statements.parties import is_international
from orgtui.articles.statements.roles import (
    Run,
    antecedent,
    organisation,
    owner,
    runs,
    subject,
    time_in,
)
from orgtui.articles.statements.sentence_clauses import Clause, Kind, clauses
from orgtui.articles.statements.templates import said
from orgtui.articles.statements.times import Bound, Time

_CHAIR = StatementKind.CHAIRMANSHIP
_Holders = tuple[tuple[Party, ...], tuple[Party, ...]]
"""Who has the chair, and who had it."""
_TO = ("к", "ко", "to", "dative")
_FROM = ("от", "у", "from", "ablative")
_WITH = ("у", "by", "за")
_FREE = ("", "of")
_PASSED = re.compile(r"\b(?:приня|переня|перех|переш|переда|получ|взял|смен|заверш|оконч|истек)")


def clause_chairmanships(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chairmanships that the clauses of a sentence state."""
    found = tuple(_of_clauses(frame, before))
    begun_ones = {(draft.organisation, draft.who) for draft in found if draft.start}
    for draft in found:
        if draft.start or not draft.end or (draft.organisation, draft.who) not in begun_ones:
            yield draft


def _of_clauses(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for clause in clauses(frame):
        for act in CHAIR_ACTS[frame.language]:
            if act.noun is not None and not _names_chair(clause, act.noun):
                continue
            for match in act.words.finditer(clause.mask):
                if not clause.is_doubtful(*match.span()):
                    yield from _told(clause, before, act, match)
        for match in OFFICE.finditer(clause.mask):
            yield from _named(clause, before, match)


def _named(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read "председателем … является", with the state as subject."""
    become = BECOMES.search(clause.mask)
    verb = become or IS.search(clause.mask)
    if verb is None or clause.is_doubtful(*match.span()):
        return
    start, end = min(verb.start(), match.start()), max(verb.end(), match.end())
    who = subject(clause, before, start, end, has_cities=True)
    of = _presided(clause, before, match, match.start())
    if of is None or not who:
        return
    found = time_in(clause, start, end)
    if found is None and (become or WAS.match(verb.group()) or not match["org"]):
        return
    yield from of_each(_CHAIR, of, who, "chair", begun(found[1] if found else None))


def _names_chair(clause: Clause, noun: re.Pattern[str]) -> bool:
    """Whether a clause, or what it goes on from, speaks of the chair."""
    if noun.search(clause.mask):
        return True
    return clause.after is not None and noun.search(clause.after.mask) is not None


def _told(
    clause: Clause, before: Discourse, act: ChairAct, match: re.Match[str]
) -> Iterator[Draft]:
    new, old = _holders(clause, before, act.way, match)
    of = _organisation(clause, before, act, match)
    if of is None or not (new or old):
        return
    found = time_in(clause, *match.span())
    time = found[1] if found else _told_before(clause, before, act, of)
    if time is None and not act.is_undated:
        return
    yield from of_each(_CHAIR, of, new, "chair", begun(time))
    if time is not None and time.bound in (Bound.AT, Bound.SINCE):
        yield from of_each(_CHAIR, of, old, "chair", ended(time))


_PERFECT = re.compile(r"\bha(?:s|ve)\b")


def _told_before(clause: Clause, before: Discourse, act: ChairAct, of: Party) -> Time | None:
    """Return when the chair passed where only the article's news tell: at the summit, or now."""
    if act.way not in (Way.GIVES, Way.GOES, Way.TAKES):
        return None
    if before.met is not None and before.met[0] == of:
        last = before.met[1].last or before.met[1].first
        return Time(start=0, end=0, bound=Bound.AT, first=last)
    day = before.published
    if day is not None and day.day is not None and _PERFECT.search(clause.mask):
        return Time(start=0, end=0, bound=Bound.AT, first=day)
    return None


def _organisation(
    clause: Clause, before: Discourse, act: ChairAct, match: re.Match[str]
) -> Party | None:
    link = organisation(clause, act.link, *match.span())
    if link is None and not act.can_lack_link:
        return None
    return _presided(clause, before, link, match.start())


def _presided(
    clause: Clause, before: Discourse, link: re.Match[str] | None, place: int
) -> Party | None:
    """Return the organisation whose chair it is, None for that of a lesser body."""
    named = clause.frame.party(said(link, "org")) if link is not None else None
    if named is not None and is_lesser(named):
        return None
    of = owner(clause, before, link, place)
    return of if of is not None and is_international(of) and not is_lesser(of) else None


_LESSER = re.compile(
    r"минист|комитет|committee|minist|assembl|ассамбл|правительств|government|parl"
)


def is_lesser(party: Party) -> bool:
    """Whether it is a body of ministers or deputies, whose chair is not the organisation's."""
    return _LESSER.search(f"{party.id} {party.name}".lower()) is not None


def _holders(clause: Clause, before: Discourse, way: Way, match: re.Match[str]) -> _Holders:
    acting = subject(clause, before, *match.span(), has_cities=True)
    found = runs(clause, before, has_cities=True)
    others = tuple(run for run in found if run.parties != acting)
    match way:
        case Way.HOLDS:
            return acting or _adjoining(found, match.end()), ()
        case Way.HAS_WITH:
            is_passed = _PASSED.search(clause.mask) is not None
            return ((), ()) if is_passed else (_governed(clause, before, others, _WITH), ())
        case Way.GIVES:
            given = _governed(clause, before, others, _TO) or _bare(others, match.end())
            return given, acting if given else ()
        case Way.GOES:
            gone = _governed(clause, before, others, _TO) or _bare(others, match.end())
            gone = gone or _bare(others, clause.start)
            return gone, _governed(clause, before, others, _FROM) if gone else ()
        case Way.TAKES:
            return acting, _governed(clause, before, others, _FROM) if acting else ()
        case Way.FOLLOWS:
            return acting, _bare(others, clause.start) if acting else ()


def _governed(
    clause: Clause, before: Discourse, found: tuple[Run, ...], governors: tuple[str, ...]
) -> tuple[Party, ...]:
    near = [run for run in found if run.governor in governors]
    if near:
        return near[0].parties
    if clause.kind is Kind.RELATIVE and "у" in governors:
        is_with = re.match(r"\s?у котор", clause.mask[clause.start :]) is not None
        return antecedent(clause, before) if is_with else ()
    return ()


def _adjoining(found: tuple[Run, ...], end: int) -> tuple[Party, ...]:
    """Return the states right behind a place: «төрағалық еткен Қазақстанның»."""
    return next((run.parties for run in found if 0 <= run.start - end <= 1), ())


def _bare(found: tuple[Run, ...], start: int) -> tuple[Party, ...]:
    """Return the states behind a place that no preposition governs."""
    near = [run for run in found if run.start >= start and run.governor in _FREE]
    return near[0].parties if near else ()
