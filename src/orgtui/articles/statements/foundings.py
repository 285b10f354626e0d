"""When an organisation was founded, and by whom, in the words of a sentence."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.discourse import Discourse
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.founders import TRIGGER as FOUNDERS
from orgtui.articles.statements.founders import founders, signed
from orgtui.articles.statements.founding_words import (
    AFTER,
    BETWEEN_EN,
    BETWEEN_KK,
    DAY_OF,
    FOUNDED,
    FOUNDING,
    NOT_ITSELF,
    PRONOUN,
    TRIGGER,
)
from orgtui.articles.statements.frame import Frame
from orgtui.articles.statements.parties import is_international
from orgtui.articles.statements.roles import ORGANISATION, Run, runs, subject, time_in
from orgtui.articles.statements.sentence_clauses import BLANK, Clause, Kind, clauses
from orgtui.articles.statements.templates import COLLECTIVE, pattern, said
from orgtui.articles.statements.times import Bound, Time
from orgtui.articles.word_forms import readings
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

_NAMED = re.compile(ORGANISATION)
_NO_OWNER = re.compile(rf"смену|место|(?:право)?преемни(?:к|ца|ком|цей)|{COLLECTIVE}")
"""Nouns after which an organisation is still itself: «пришла на смену ЛАГ, созданной в 1945-м»."""
_NOUN = re.compile(r"([а-я]{3,}),? $")
_WORD = re.compile("[а-я]{3,}")
_FOUNDERS = pattern(
    r"(?:D.|C.|[^OBSTPQCD;.]){0,50}(?:(?:стран|государств|республик)\w*(?: ?[:–—])?|:) (?P<who><L>)"
)
"""A list of those who founded it."""


def foundings(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the foundings that a sentence states, and the memberships of the founders."""
    if frame.has_time and TRIGGER.search(frame.mask):
        yield from _dated(frame, before)
        yield from signed(frame, before)
    if FOUNDERS.search(frame.mask):
        yield from founders(frame, before)


def _dated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for clause in clauses(frame):
        for match in FOUNDED[frame.language].finditer(clause.mask):
            yield from _founded(clause, before, match)
        for match in FOUNDING[frame.language].finditer(clause.mask):
            yield from _founding(clause, before, match)
        for match in DAY_OF.finditer(clause.mask):
            signs = said(match, "org")
            of = frame.party(signs) or before.owner(frame, signs, match.start())
            time = _past(clause, before, match.start()) or _behind(frame, match.end())
            yield from _told(clause, before, (of, match, time), ())


def _behind(frame: Frame, place: int) -> Time | None:
    return next((time for at, time in frame.time_places if at >= place), None)


def _founded(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    found = time_in(clause, *match.span())
    of = _beginning(clause, before, match)
    states = _founders(clause, before, match)
    yield from _told(clause, before, (of, match, found[1] if found else None), states)


def _founders(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states that the organisation was founded by."""
    listed = _FOUNDERS.match(clause.frame.mask, match.end())
    if listed is not None:
        return clause.frame.parties(listed["who"])
    return tuple(
        party
        for run in runs(clause, before)
        if run.start > match.end() and (run.governor == "by" or _is_instrument(clause, run))
        for party in run.parties
    )


def _is_instrument(clause: Clause, run: Run) -> bool:
    """Whether states stand in an oblique case without a preposition or a noun before them."""
    is_oblique = clause.mask[run.start] == "T" and not run.governor
    return is_oblique and not _follows_noun(clause.mask, run.start)


def _founding(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    found = time_in(clause, *match.span())
    states = subject(clause, before, *match.span())
    of = clause.frame.party(said(match, "org")) or _first_of(clause)
    if states:
        yield from _told(clause, before, (of, match, found[1] if found else None), states)


def _first_of(clause: Clause) -> Party | None:
    named = re.match(r"[^OBSTPQ]*?(?P<org>[OB].)", clause.mask)
    return clause.frame.party(named["org"]) if named else None


def _past(clause: Clause, before: Discourse, place: int) -> Time | None:
    found = time_in(clause, place, place)
    if found is None or before.published is None:
        return found[1] if found else None
    return found[1] if found[1].first.earliest <= before.published.latest else None


def _told(
    clause: Clause,
    before: Discourse,
    found: tuple[Party | None, re.Match[str], Time | None],
    states: tuple[Party, ...],
) -> Iterator[Draft]:
    of, match, time = found
    if of is None or time is None or clause.is_doubtful(*match.span()):
        return
    if time.bound not in (Bound.AT, Bound.SINCE):
        return
    if of.kind is not EntityKind.ORGANISATION or not is_international(of):
        return
    yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)
    before.founded = (of, time)
    period = (time.first, None)
    yield from of_each(StatementKind.MEMBERSHIP, of, states, "full", period)


def _beginning(clause: Clause, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation that begins: before the words, behind them, or by a pronoun."""
    if clause.kind in (Kind.PARTICIPLE, Kind.RELATIVE) and clause.after is not None:
        around = clause.after.mask[: clause.seam]
        last = list(_NAMED.finditer(around))
        if last and last[-1].end() == len(around) and not _follows_noun(around, last[-1].start()):
            return before.owner(clause.frame, said(last[-1], "org"), clause.seam)
        return None
    behind = AFTER.match(clause.mask, match.end())
    if behind is not None and not clause.mask[behind.end() :].startswith("s "):
        return clause.frame.party(behind["org"])
    for named in _NAMED.finditer(clause.mask, 0, match.start()):
        if _is_itself(clause.mask, named.start()) and _is_near(clause, named, match):
            return before.owner(clause.frame, said(named, "org"), named.start())
    if PRONOUN.search(clause.mask, 0, match.start()):
        meant = before.owner(clause.frame, "", match.start())
        has_begun = before.founded is not None and before.founded[0] == meant
        return before.topic if has_begun else meant
    return None


def _is_itself(mask: str, place: int) -> bool:
    """Whether not something in, at or of the organisation begins."""
    if NOT_ITSELF.search(mask, 0, place):
        return False
    return not _follows_noun(mask, place)


def _follows_noun(mask: str, place: int) -> bool:
    noun = _NOUN.search(mask, 0, place)
    return noun is not None and not _NO_OWNER.fullmatch(noun[1]) and _is_noun(noun[1])


def _is_noun(word: str) -> bool:
    return bool(readings(word)[0].tag.POS == "NOUN")


def _is_near(clause: Clause, named: re.Match[str], match: re.Match[str]) -> bool:
    """Whether nothing else stands between that could be what begins."""
    between = clause.mask[named.end() : match.start()].replace(BLANK, " ")
    match clause.frame.language:
        case Language.EN:
            return BETWEEN_EN.fullmatch(" ".join(between.split(" "))) is not None
        case Language.KK:
            return BETWEEN_KK.fullmatch(between) is not None
    return not any(
        readings(word.group())[0].tag.case == "nomn" and _is_noun(word.group())
        for word in _WORD.finditer(between)
    ) and not re.search("[OBSPQ][\ue000-\uf8ff]", between)
