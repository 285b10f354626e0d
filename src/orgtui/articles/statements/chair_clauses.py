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
from orgtui.articles.statements.chair_heads import state_of_head
from orgtui.articles.statements.chair_persons import presiding_persons
from orgtui.articles.statements.chair_times import time_told
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
from orgtui.articles.statements.times import Bound

_CHAIR = StatementKind.CHAIRMANSHIP
_Holders = tuple[tuple[Party, ...], tuple[Party, ...]]
"""Who has the chair, and who had it."""
_TO = ("к", "ко", "для", "to", "dative")
_FROM = ("от", "у", "from", "ablative")
_WITH = ("у", "by", "за")
_FREE = ("", "of")
_PASSED = re.compile(r"\b(?:приня|переня|перех|переш|переда|получ|взял|смен|заверш|оконч|истек)")


def clause_chairmanships(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chairmanships that the clauses of a sentence state."""
    found = tuple(_of_clauses(frame, before))
    for draft in found:
        if draft.start or not draft.end or not any(_is_against(draft, other) for other in found):
            yield draft


def _is_against(draft: Draft, other: Draft) -> bool:
    """Whether another draft of the same state has it begin when this one has it end."""
    if (draft.organisation, draft.who) != (other.organisation, other.who) or draft.end is None:
        return False
    if other.end is not None and other.start is not None:
        return abs((draft.end.earliest - other.end.latest).days) <= _DAYS_OF_CHANGE
    return other.start is not None and other.start.latest >= draft.end.earliest


_DAYS_OF_CHANGE = 31
"""How far from the end of a period the day may lie on which the chair is handed over."""


def _of_clauses(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for clause in clauses(frame):
        for act in CHAIR_ACTS[frame.language]:
            if not _is_about_chair(clause, before, act):
                continue
            for match in act.words.finditer(clause.mask):
                if not clause.is_doubtful(*match.span()):
                    yield from _told(clause, before, act, match)
        for match in OFFICE.finditer(clause.mask):
            yield from _named(clause, before, match)
        yield from presiding_persons(clause, before)


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
    is_beside = match["beside"] is not None
    is_undated = is_beside or not (become or WAS.match(verb.group()) or not match["org"])
    if found is None and not is_undated:
        return
    role = "co-chair" if is_beside else "chair"
    yield from of_each(_CHAIR, of, who, role, begun(found[1] if found else None))


def _is_about_chair(clause: Clause, before: Discourse, act: ChairAct) -> bool:
    """Whether a clause, or what it goes on from, speaks of the chair."""
    if act.noun is None:
        return True
    found = act.noun.search(clause.mask)
    if found is not None:
        is_loose = _BATON.match(found.group()) and _SUMMIT.search(clause.frame.mask)
        return not is_loose or CHAIR_WORD.search(clause.frame.mask) is not None
    is_above = clause.after is not None and act.noun.search(clause.after.mask) is not None
    if is_above and act.way is not Way.TURNS:
        return True
    is_spoken_of = before.presided is not None or CHAIR_WORD.search(clause.frame.mask) is not None
    if not is_spoken_of or act.weak is None:
        return False
    return act.weak.search(clause.mask) is not None or _IT.search(clause.mask) is not None


CHAIR_WORD = re.compile(
    r"председат|возглав|во главе|у руля|отвеча\w+ за|\bchair|presid|gavel|at the helm|төраға"
    r"|took charge"
)
"""What tells that a text is about a chair."""
_BATON = re.compile(r"эстафет|вахт|baton")
_SUMMIT = re.compile(r"саммит|summit|встреч")
"""What a baton may be of besides."""
_IT = re.compile(r"\b(?:оно|она|его|ее|их|it)\b")


def _told(
    clause: Clause, before: Discourse, act: ChairAct, match: re.Match[str]
) -> Iterator[Draft]:
    new, old = _holders(clause, before, act.way, match)
    of = _organisation(clause, before, act, match)
    if of is None or not (new or old):
        return
    time = time_told(clause, before, act.way, of, match)
    if time is None and not act.is_undated:
        return
    yield from of_each(_CHAIR, of, new, "chair", begun(time))
    if time is not None and time.bound in (Bound.AT, Bound.SINCE):
        yield from of_each(_CHAIR, of, old, "chair", ended(time))


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


_OF_ALL = re.compile(r"committee of ministers|комитет\w* министров|council of the european union")
"""Bodies whose chair presides over the whole organisation."""


def is_lesser(party: Party) -> bool:
    """Whether it is a body of ministers or deputies, whose chair is not the organisation's."""
    name = f"{party.id} {party.name}".lower()
    return _LESSER.search(name) is not None and _OF_ALL.search(name) is None


def _holders(clause: Clause, before: Discourse, way: Way, match: re.Match[str]) -> _Holders:
    acting = _acting(clause, before, match)
    found = runs(clause, before, has_cities=True)
    others = tuple(run for run in found if run.parties != acting)
    match way:
        case Way.HOLDS:
            new = acting or _adjoining(found, match.end())
            old = _displaced(clause, before, others, match)
        case Way.HAS_WITH:
            is_passed = _PASSED.search(clause.mask) is not None
            new, old = () if is_passed else _governed(clause, before, others, _WITH), ()
        case Way.GIVES:
            new, old = _given(clause, before, others, match.end()), acting
        case Way.GOES:
            new = _given(clause, before, others, match.end()) or _bare(others, clause.start)
            old = _governed(clause, before, others, _FROM)
        case Way.TAKES:
            new, old = acting, _governed(clause, before, others, _FROM)
        case Way.FOLLOWS:
            old = _bare(others, clause.start) or _governed(clause, before, others, ("from",))
            new = acting if old or _ITS.search(clause.mask) else ()
        case Way.TURNS:
            new = _bare(found, match.end()) or _governed(clause, before, found, _NEXT)
            old = ()
    return new, old if new else ()


def _given(
    clause: Clause, before: Discourse, others: tuple[Run, ...], end: int
) -> tuple[Party, ...]:
    """Return to whom the chair is given or goes, in one case or another."""
    favoured = _FAVOURED.search(clause.mask)
    if favoured is not None:
        return before.states(clause.frame.parties(favoured["who"]))
    return _governed(clause, before, others, _TO) or _bare(others, end)


def _displaced(
    clause: Clause, before: Discourse, others: tuple[Run, ...], match: re.Match[str]
) -> tuple[Party, ...]:
    """Return whom a state presides instead of since a day."""
    found = time_in(clause, *match.span())
    is_since = found is not None and found[1].bound is Bound.SINCE
    return _governed(clause, before, others, _INSTEAD) if is_since else ()


_ITS = re.compile(r"\b(?:ее|его|их|it|оны)\b")
_FAVOURED = re.compile(r"\bв пользу (?P<who>[STC].)")
_INSTEAD = ("вместо", "вслед за", "instead of", "после", "after")
_NEXT = ("за", "к", "до", "у", "to")


_THAT_ONE = re.compile(r"(?:^|·)\s?(?:а |и )?(?:та|тот|последняя|последний|the latter)\b")
"""The state that the sentence before ended with."""


def _acting(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states that act in a clause, by their heads too."""
    named = subject(clause, before, *match.span(), has_cities=True)
    head = state_of_head(clause, before, match.start())
    if not (head or named) and clause.kind is Kind.GERUND and clause.after is not None:
        head = state_of_head(clause.after, before, clause.seam)
    if not (head or named) and _THAT_ONE.search(clause.mask, 0, match.start()):
        named = tuple(party for party in (before.state_at_end,) if party is not None)
    return head or named


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
