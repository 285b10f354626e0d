"""Lists of states with their years in brackets: "joined by Qatar (1961) and Libya (1962)"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, ended, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ONE = (
    r"(?:the )?(?:(?P<pair>[ST].) and (?:the )?(?=[ST]. since))?(?P<who>[ST].)"
    r"(?: ?\((?:(?:since|in|from|joined|joined in|on) )?| since )(?P<time>D.)\)?"
)
_FORM = late(_ONE)
_LIST = late(rf"(?:{re.sub('[?]P<[a-z]+>', '?:', _ONE)}(?:,? and |, |; )?){{2,}}")
_NEAR = 110
_CHAIRS = late(r"\b(?:trio|presidenc\w+|presid\w+|chair\w*)\b")
_LEFT = late(r"\b(?:left|withdr\w+|quit\w*|exit\w*|depart\w*|former members?)\b")
_JOINED = late(
    r"\b(?:(?:re)?join\w*|acced\w+|accession|admi(?:tted|ssion)|entered|members?|newcomers?"
    r"|entrants?|expan(?:ded|sion)\w*|enlarge\w*|welcomed|observers?|partners?)\b"
)


_RESTING = late(r"\b(?:suspended|suspensions?|frozen out|barred)\b")


def bracketed(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield since when, or until when, the states of a list are members, each with its time."""
    for ahead, pairs in _lists(frame):
        of = _organisation(frame, before, ahead)
        is_over = _LEFT.search(ahead) is not None
        if of is None or _CHAIRS.search(ahead) or not (is_over or _JOINED.search(ahead)):
            continue
        for state, time in pairs:
            period = ended(time) if is_over else begun(time)
            role = "suspended" if _RESTING.search(ahead) else role_of(ahead)
            yield from of_each(StatementKind.MEMBERSHIP, of, (state,), role, period)


def _lists(frame: Frame) -> Iterator[tuple[str, tuple[tuple[Party, Time], ...]]]:
    """Yield the words ahead of each list, and its states with their times."""
    if frame.language is not Language.EN or not frame.has_time:
        return
    for match in _LIST.finditer(frame.mask):
        found: list[tuple[Party, Time]] = []
        for one in _FORM.finditer(match.group()):
            state, time = frame.party(one["who"]), frame.item(one["time"]).time
            states = (frame.party(one["pair"]), state)
            found += [(who, time) for who in states if who is not None and time is not None]
        yield frame.mask[max(0, match.start() - _NEAR) : match.start()], tuple(found)


def _organisation(frame: Frame, before: Discourse, ahead: str) -> Party | None:
    named = [p for p in frame.parties(ahead) if is_international(p)]
    of = named[-1] if named else before.topic or before.organisation
    of = before.with_organisation(of) if of is not None else None
    return of if of is not None and before.index.has_members(of) else None
