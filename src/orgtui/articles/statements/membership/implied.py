"""What English says of members by the way: with whom, among others, in brackets, until when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.membership.suspensions import suspensions
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import is_doubtful
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, pattern, said
from orgtui.articles.statements.timing.times import Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

_MEMBER = StatementKind.MEMBERSHIP
_TRIGGER = Trigger(
    r"together|along|alongside|members?|observers?|partners?|grouping|uniting|compris"
    r"|both|all|suspen|shut|kept|barred|froze|since|whose|joined|entered|belong|turn"
    r"|joins?|among|including|return|readmission|status|being|existence"
)
"""What every sentence of this kind has in it."""
_MEMBERS = (
    r"(?P<role>(?:full |associate |observer |dialogue )?(?:members?|observers?|(?<=dialogue )"
    r"partners?)(?: states?| countr(?:y|ies)| nations?)?)"
)
_UNDATED = Forms(
    rf"{_MEMBERS},? (?:including|among them|such as)(?: [a-z]+ly)? <who:L>(?!s )",
    rf"(?P<org>[OB].)s?[ -](?:{_MEMBERS}) (?P<who><L>)(?!s? (?:[a-z-]+ )?members?)",
    r"(?P<org>[OB].),? (?:which |that )?(?:now |today |currently )?(?:groups?|grouping|brings"
    r"|bringing|unites|uniting|compris(?:es|ing)|gathers|gathering)(?: together)? (?P<who><L>)"
    r"(?!s )",
    r"\bit (?:will )?joins? (?:the )?(?:(?:existing|current|fellow|other) )?"
    r"(?:member states |members )?(?P<who><L>) (?:in|inside|within|as (?:an? )?members? of)"
    r" (?:the )?(?P<org>[OB].|bloc|union|community|group|grouping|organi[sz]ation|alliance)"
    r"(?=[.,;]|$| (?:in|on|after|as|at|since)\b)",
)
"""Who is a member, of no time."""
_ENTERED = (
    r"(?:enter(?:ed|ing)?|join(?:ed|ing)?|accession to|entry into|admission to|acceding to"
    r"|entering)"
)
_CAME = (
    r"(?:states|countries|members|nations|newcomers) (?:joined|entered|acceded to|became members of"
    r"|were admitted to|came into)(?: the)? <org:O>"
)
_DATED = Forms(
    r"<who:L>, (?:both|all)(?: (?:three|four|five|now))* (?:in|inside|within|part of)(?: the)?"
    r" <org:O> since (?P<time>D.)",
    r"<who:L>,? (?:both|all) of (?:which|whom) (?:have|has) (?:been|enjoyed|had|held)(?: an?)?"
    rf" {_MEMBERS}(?: status)?(?: (?:of|in|at|to|with)(?: the)? (?P<org>[OB].))?"
    r" since (?P<time>D.)",
    r"<who:S>,? whose (?P<role>(?:full |observer |associate |partner )?(?:membership|status"
    r"|accession|admission|entry))(?: (?:of|in|at|to|into|with)(?: the)? (?P<org>[OB].))?"
    r" (?:dates(?: back)?(?: from| to)?|began|started|goes back to|came|took effect)(?: in| on)?"
    r" (?P<time>D.)",
    r"<who:S>s (?:return|readmission|re-admission|re-entry|entry|admission|accession) (?:to|into)"
    r"(?: the)? <org:O> (?:took place|happened|came|followed|dates from|was completed|was sealed"
    r"|became (?:official|effective))(?: in| on)? (?P<time>D.)",
    rf"\b(?:since|after|upon|on) (?:its |their )?(?:re)?{_ENTERED}(?: the)? <org:O>"
    r"(?: in| on)? (?P<time>D.), (?P<who><L>)(?!s )",
    r"(?:in|on) (?P<time>D.),? it was (?:then )?the turn of (?P<who><L>) to (?:enter|join|accede)",
    r"\b(?:took in|admitted|accepted|welcomed|let in|gained|added) (?:[a-z-]+ ){0,3}?(?:states"
    r"|countries|members|nations)(?: at once)?(?: in| on)? (?P<time>D.),? (?:among them|including)"
    r" (?P<who><L>)",
    rf"{_CAME}(?: in| on)? (?P<time>D.),? (?:among them|including)(?: were)? (?P<who><L>)(?!s )",
    rf"(?P<time>D.),? (?:[a-z-]+ ){{0,4}}{_CAME},? (?:among them|including)(?: were)? (?P<who><L>)"
    r"(?!s )",
    r"<org:O> (?:came into (?:being|existence)|was (?:founded|established|created|launched|born))"
    r"(?: in| on)? (?P<time>D.)(?: in C.)?,? with <who:L>(?= as|[.;])",
)
"""Who is a member since a time."""
_NEXT = pattern(
    r"(?:,| and|, and)(?: to| of| in)?(?: the)? (?P<org>[OB].)(?: only| already)?"
    r"(?: in| on| since| from)? ?(?P<time>D.)"
)
"""The next organisation of a row, with its own time."""


def implied(frame: Frame, before: Discourse, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what an English sentence says of members besides the drafts it has told."""
    if frame.language is not Language.EN or not _TRIGGER.is_in(frame.mask):
        return
    yield from _undated(frame, before)
    yield from suspensions(frame, before)
    if frame.has_time:
        yield from _dated(frame, before)
        yield from _in_a_row(frame, told)


def _undated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for match in _UNDATED.matches(frame):
        of, who = _parts(frame, before, match)
        is_list = len(who) > 1 or said(match, "role") != ""
        if of is not None and is_list and not is_doubtful(frame.mask, match):
            yield from of_each(_MEMBER, of, who, role_of(said(match, "role")), (None, None))


def _dated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for match in _DATED.matches(frame):
        of, who = _parts(frame, before, match)
        time = frame.item(said(match, "time")).time
        if of is None or time is None or not time.has_come(before.published):
            continue
        if not is_doubtful(frame.mask, match):
            yield from of_each(_MEMBER, of, who, role_of(said(match, "role")), begun(time))


def _parts(
    frame: Frame, before: Discourse, match: re.Match[str]
) -> tuple[Party | None, tuple[Party, ...]]:
    of = before.owner(frame, said(match, "org"), match.start())
    is_whole = of is not None and is_international(of)
    who = before.states_meant(frame, said(match, "who"))
    return (of if is_whole else None), tuple(p for p in who if p.kind is EntityKind.STATE)


def _in_a_row(frame: Frame, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the other organisations of a row: "joined … in March, … in May and … in 2010"."""
    for match in _NEXT.finditer(frame.mask):
        head = _head(frame, match.start())
        first = next((one for one in told if (one.organisation, one.start) == head), None)
        of, time = frame.party(match["org"]), frame.item(match["time"]).time
        if first is None or of is None or time is None or not is_international(of):
            continue
        if not any((one.organisation, one.who) == (of, first.who) for one in told):
            told = (*told, replace(first, organisation=of, start=time.first, end=time.last))
            yield told[-1]


_HEAD = pattern(r"(?P<org>[OB].)(?: only| already)?(?: in| on| since| from)? ?(?P<time>D.)$")


def _head(frame: Frame, end: int) -> tuple[Party | None, object]:
    """Return the organisation and the date right before a place of the mask."""
    match = _HEAD.search(frame.mask, max(0, end - 40), end)
    time: Time | None = frame.item(match["time"]).time if match is not None else None
    return (frame.party(match["org"]) if match is not None else None), time and time.first
