"""Which state presides over an organisation, in the words of a sentence."""

import re
from collections.abc import Iterable, Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chair_words import (
    CHANGING,
    CO_CHAIRING,
    DATED_ONLY,
    HOLDING,
    TRIGGER,
)
from orgtui.articles.statements.discourse import Discourse
from orgtui.articles.statements.doubt import is_doubtful
from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.frame import Frame
from orgtui.articles.statements.templates import has, said, time_of
from orgtui.articles.statements.times import Bound, Time
from orgtui.facts.ids import EntityKind


def chairmanships(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chairmanships that a sentence states."""
    if not TRIGGER.search(frame.mask):
        return
    last: Time | None = None
    for forms, role in ((HOLDING, "chair"), (CHANGING, "chair"), (DATED_ONLY, "chair")):
        for match in _matches(frame, forms):
            time = time_of(frame, match)
            if time is not None or forms is not DATED_ONLY:
                yield from _read(frame, before, match, role, time)
                last = time or last
    for match in _matches(frame, CO_CHAIRING):
        yield from _read(frame, before, match, "co-chair", time_of(frame, match) or last)


def _matches(frame: Frame, forms: Iterable[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    for form in forms:
        for match in form.finditer(frame.mask):
            if not is_doubtful(frame.mask, match):
                yield match


def _read(
    frame: Frame, before: Discourse, match: re.Match[str], role: str, time: Time | None
) -> Iterator[Draft]:
    organisation = before.owner(frame, said(match, "org"), match.start())
    if organisation is None:
        return
    new = _states(frame, before, said(match, "who"), has_pronoun=has(match, "who"))
    old = _states(frame, before, said(match, "old"), has_pronoun=False)
    yield from _drafts(organisation, new, role, begun(time))
    if time is None or time.bound is not Bound.SPAN:
        yield from _drafts(organisation, old, role, ended(time))


def _states(
    frame: Frame, before: Discourse, signs: str | None, *, has_pronoun: bool
) -> tuple[Party, ...]:
    found = before.states(frame.parties(signs))
    if not found and has_pronoun and signs:
        subject = before.state(before.subject)
        found = (subject,) if subject is not None else ()
    return tuple(party for party in found if party.kind is EntityKind.STATE)


def _drafts(
    organisation: Party, states: tuple[Party, ...], role: str, period: Period
) -> Iterator[Draft]:
    for state in states:
        yield Draft(
            kind=StatementKind.CHAIRMANSHIP,
            organisation=organisation,
            who=state,
            role=role,
            start=period[0],
            end=period[1],
        )
