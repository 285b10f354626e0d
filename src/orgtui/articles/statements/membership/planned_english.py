"""States that English says are to come in on a day that is told: "are among six that will join".

Without the day nothing is told of what is still to come.
"""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms
from orgtui.articles.statements.timing.times import Bound
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_WILL = (
    r"(?:will|shall|(?:are|is) (?:due |set |scheduled )?to|(?:have|has) been (?:cleared|set) to)"
    r"(?: \w+ly| also| now)?"
)
_COME = r"(?:join|enter|be admitted to|accede to|be part of|belong to)"
_KIND = r"(?:countries|states|nations|members|newcomers|economies)"
_ROLE = (
    r"(?:(?:as|become|be) )?(?:an? |the |its )?(?:new |full |fully-fledged |newest |official )*"
    r"(?P<role>(?:associate |observer |dialogue |partner )?(?:members?|observers?|partners?)"
    r"(?: states?| countr(?:y|ies)| nations?)?)"
)
_ORG = r"(?:the )?(?P<org>[OB].)"
_ITSELF = (
    r"(?!s? (?:[a-z-]+ ){0,2}?(?:summits?|meetings?|talks|sessions?|bank|forum|council|committee"
    r"|conference|court|fund|declaration|exercises?|missions?|programmes?|programs?|projects?"
    r"|initiatives?|parliament|assembly|market|treaty|statement|leaders|plans?|scheme|team"
    r"|sanctions|force|agency|area|zone|chair|presidency|troika)\b)"
)
"""That it is the organisation: "join the SCO", not "join the SCO summit"."""
_BETWEEN = r"(?:,? ?(?!and |but )[a-z-]+){0,7}?(?: [–—-] [^;:.–—]{3,120} [–—-],?)?"
_AT = (
    r",? (?:from(?: the (?:beginning|start) of)?|on|in|starting(?: from| in| on)?|as of|as from"
    r"|effective|with effect from|beginning)? ?(?P<time>D.)"
)
_WAYS = Forms(
    rf"<who:L> (?:are|is|will be) among (?:the )?[^;:()OBSTPD]{{0,30}}?{_KIND}(?: that| which)?"
    rf" {_WILL} (?:{_COME}|become (?:full |new )?members of) {_ORG}{_ITSELF}{_BETWEEN}{_AT}",
    rf"<who:L>,? {_WILL} {_COME} {_ORG}{_ITSELF}{_BETWEEN}{_AT}",
    rf"<who:L>,? {_WILL} {_ROLE} (?:of|in) {_ORG}{_ITSELF}{_BETWEEN}{_AT}",
    rf"{_ORG}[^;:()P]{{0,90}}? {_WILL} be joined by (?:(?:the )?(?:\w+ )?(?:new )?{_KIND},? )?"
    rf"(?P<who><L>){_AT}",
    rf"{_ORG}(?: \w+)? (?:{_WILL}|(?:has |have )?(?:agreed|decided|voted|resolved) to) (?:admit"
    rf"|accept|welcome|take in|receive|let in)(?: [a-z]+ (?:new )?{_KIND},?"
    rf"(?: namely| including)?)? (?P<who><L>)(?:,? {_ROLE})?{_AT}",
    rf"<who:S>s {_ROLE.replace('members?', 'membership')} (?:of|in) {_ORG} (?:{_WILL} take|takes"
    rf"|took) effect{_AT}",
    rf"{_ORG} membership of (?P<who><L>) (?:{_WILL} take|takes|took) effect{_AT}",
)
_TRIGGER = Trigger(r"\bwill\b|\bshall\b|\bto\b|effect")
_GOVERNED = late(
    r"\bto (?=(?:join|enter|be|become|accede|belong|admit|accept|welcome|take|receive|let)\b)"
)
_PART = late(r"[;:]| (?:but|and) (?=[SO].)")
_SAID = late(r"\b(?:if|whether|unless|hope|want|would|could|may|might|should|not|never)\b")


def planned(frame: Frame, before: Discourse, told: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield who is said to come in on a day, of whom no other reader has told it."""
    if frame.language is not Language.EN or not frame.has_time:
        return
    if not _TRIGGER.is_in(frame.mask):
        return
    known = {(one.who, one.organisation) for one in told if one.start or one.end}
    for match in _WAYS.matches(frame):
        for draft in _read(frame, before, match):
            if (draft.who, draft.organisation) not in known:
                known.add((draft.who, draft.organisation))
                yield draft


def _read(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    of, time = _organisation(frame, match), frame.item(match["time"]).time
    is_day = time is not None and time.bound in (Bound.AT, Bound.SINCE)
    if of is None or time is None or not is_day or _is_doubtful(frame.mask, match):
        return
    who = before.only_states(frame.parties(match["who"]))
    role = role_of(match.groupdict().get("role") or "member")
    yield from of_each(StatementKind.MEMBERSHIP, of, who, role, begun(time))


def _organisation(frame: Frame, match: re.Match[str]) -> Party | None:
    of = frame.party(match["org"])
    is_whole = of is not None and of.kind is EntityKind.ORGANISATION and is_international(of)
    return of if is_whole else None


def _is_doubtful(mask: str, match: re.Match[str]) -> bool:
    """Whether what is said of the day is only hoped, or would be so under a condition."""
    start = max((one.end() for one in _PART.finditer(mask, 0, match.start())), default=0)
    words = _GOVERNED.sub(" ", mask[start : match.end()])
    return _SAID.search(words) is not None or has_doubt(words)
