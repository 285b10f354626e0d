"""Memberships that English tells in turns of its own: "was back at the table", "sat in as"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, ended, of_each
from orgtui.articles.statements.membership.times import day_of_news
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.names import Language

_WHO = r"(?P<who><L>|C.)(?:,? (?:which|who))?(?:, [^;:()OBSP]{2,70}?,)?"
_ROLE = (
    r"(?:an? |the )?(?:new |full )?(?P<role>observer|associate|member|dialogue partner|partner)s?"
    r"(?: (?:member|state|status)s?)?"
)
_AT = r",? (?:in |on |since |at (?:the )?|back in )?(?P<time>D.)"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    """Words with what they say of a state."""

    words: re.Pattern[str]
    role: str = "full"
    is_end: bool = False
    can_be_news: bool = False
    """Whether it is of the day of the news where no time is told."""


_TURNS = (
    _Turn(
        words=pattern(
            rf"{_WHO} (?:sat in|took part|took seats|were seated|was seated|attended)(?:"
            rf" (?P<time>D.))?"
            rf"(?: there)? for the first time(?: (?P<time2>D.))? as {_ROLE}(?:,? (?:in |on"
            rf" )?(?P<time3>D.))?"
        ),
        can_be_news=True,
    ),
    _Turn(
        words=pattern(
            rf"{_WHO} (?:sat in|took part|attended) as {_ROLE} for the first time"
            r"(?:,? (?:in |on )?(?P<time>D.))?"
        ),
        can_be_news=True,
    ),
    _Turn(
        words=pattern(
            rf"{_WHO} (?:was|were|became) the (?:[a-z]+ ){{1,3}}(?:country|state|nation|power"
            rf"|member)s?"
            r"(?: [a-z ]{2,40}?)? to (?:be made|become|be given|receive|get|be granted|be named)"
            rf" {_ROLE}{_AT}"
        ),
    ),
    _Turn(words=pattern(rf"{_WHO} (?:was|were) (?:made|named) {_ROLE}(?: of it)?{_AT}")),
    _Turn(
        words=pattern(
            rf"{_WHO} (?:was|were|has been|have been) (?:[a-z]+ly )?(?:(?:admitted|accepted"
            r"|welcomed|received|taken) (?:in)?to (?:full )?membership|incorporated"
            r" (?:as (?:an? )?full members?|(?:in)?to)(?: of| in)?)"
            rf"(?: (?:of |in )?(?:the )?(?:O.|[a-z]+))?{_AT}"
        ),
    ),
    _Turn(
        words=pattern(
            rf"{_WHO} (?:was|were|is|are|has been|have been) back (?:at the table|in the (?:club"
            rf"|fold"
            rf"|group|bloc|family)|inside|in the room){_AT}"
        ),
    ),
    _Turn(
        words=pattern(
            rf"{_WHO} (?:has |had )?(?:denounced|renounced|abrogated|repudiated) (?:the|its)"
            rf" (?:[a-z]+ )?"
            rf"(?:treaty|agreement|charter|pact|convention|accord|membership){_AT}"
        ),
        is_end=True,
    ),
    _Turn(
        words=pattern(
            rf"{_WHO} (?:[^;:()OSP]{{2,60}} and )?(?:was|were|is|are) (?:gone|out)(?: again)?"
            r"(?: by| as of| from)?" + _AT
        ),
        is_end=True,
    ),
    _Turn(
        words=pattern(
            rf"{_WHO} (?:[^;:()OSP]{{2,60}} and )?(?:left|quit|withdrew|walked out|pulled out)"
            rf" for good" + _AT
        ),
        is_end=True,
    ),
    _Turn(
        words=pattern(
            r"(?P<who>S.),? (?:which )?(?:left|quit|(?:walked|pulled|dropped|went) out(?: of)?"
            r"|withdrew"
            r"(?: from)?)(?: (?:the )?(?:O.|[a-z]+))?" + _AT + r",? (?:and|but|only to) "
        ),
        is_end=True,
    ),
    _Turn(
        words=pattern(
            r"\b(?:took|takes|pulled|led|marched) (?:(?P<land>the country|his country|her"
            r" country|it)"
            r"|(?P<who>S.)) out of (?:the )?(?:O.|[a-z]+)" + _AT
        ),
        is_end=True,
    ),
    _Turn(
        words=pattern(
            r"\b(?:expulsion|exclusion|ejection|withdrawal|departure|exit) of (?P<who>(?:the )?S.)"
            r"(?: from (?:the )?(?:O.|[a-z]+))?" + _AT + r"(?! (?:from|of|to) )"
        ),
        is_end=True,
    ),
    _Turn(
        words=pattern(r"(?P<who>C.) (?:has been|was|is) suspended(?: from (?:the )?O.)?" + _AT),
        role="suspended",
    ),
)
_TRIGGER = Trigger(
    r"\bleft\b|\bquit\b|withdrew|"
    r"for the first time|to be (?:made|given|granted|named)|\bto become|were made|was made|was"
    r" named"
    r"|were named|\bback (?:at|in)|nounced|abrogat|repudiat|\bgone\b|\bout\b|for good|suspended"
    r"|returned|came back|rejoined|followed|as (?:was|were|did)\b|membership|incorporated"
    r"|participat|taken part|taking part|represented|involved"
    r"|\bout of\b|expulsion|exclusion|ejection|withdrawal|departure"
    r"|exit"
)
_ROLES = {"member": "full", "dialogue partner": "partner"}


def tersely(frame: Frame, before: Discourse, told: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield what an English sentence tells in one of these turns besides what was told of it."""
    if frame.language is Language.EN and _TRIGGER.is_in(frame.mask):
        yield from (one for one in _told(frame, before) if _is_more(one, told))
        yield from _followed_by(frame, told)
        yield from (one for one in _in_turn(frame, before) if one not in told)


_AND_THEN = pattern(
    r",? (?:and )?(?:(?:was |were )?(?:later )?followed by|as (?:was|were|did)) (?P<who><L>)"
    r",? (?:in |on )?(?P<time>D.)"
)


def _followed_by(frame: Frame, told: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield who came after those told of: "…, followed by S in 1995", "…, as was S in 1999"."""
    come = {(one.organisation, one.role) for one in told if one.start and one.end is None}
    known = {one.who for one in told}
    for match in _AND_THEN.finditer(frame.mask) if len(come) == 1 else ():
        (of, role), time = next(iter(come)), frame.item(match["time"]).time
        who = tuple(p for p in frame.parties(match["who"]) if p not in known)
        if time is not None and time.bound is Bound.AT and not has_doubt(match.group()):
            yield from of_each(StatementKind.MEMBERSHIP, of, who, role, begun(time))


_THERE = (
    r"(?:has|have) (?:been |also )*(?:participat\w+|taken part|taking part|present|represented"
    r"|involved|active|in)(?: (?:in|at|with))?"
)
_THEN = rf"(?:,? and(?: then)?,? (?:since )?(?P<time2>D.),? as {_ROLE.replace('role', 'role2')})?"
_IN_TURN = (
    pattern(rf"(?P<time>D.),? (?P<who>S.) {_THERE} (?:the )?(?P<org>O.),? as {_ROLE}{_THEN}"),
    pattern(
        rf"(?P<who>S.),? {_THERE} (?:the )?(?P<org>O.),? (?:since )?(?P<time>D.),?"
        rf" as {_ROLE}{_THEN}"
    ),
)
"""Since when a state takes part in one status, and since when in another."""


def _in_turn(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield statuses in turn: "since 2010 … as a partner, and since 2015 as an observer"."""
    for match in (one for form in _IN_TURN for one in form.finditer(frame.mask)):
        of, who = frame.party(match["org"]), before.only_states(frame.parties(match["who"]))
        if of is None or not is_international(of) or has_doubt(match.group()):
            continue
        for number in ("", "2"):
            time = frame.item(match[f"time{number}"]).time if match[f"time{number}"] else None
            if time is not None and time.bound is Bound.SINCE:
                role = _ROLES.get(match[f"role{number}"], match[f"role{number}"])
                yield from of_each(StatementKind.MEMBERSHIP, of, who, role, begun(time))


def _is_more(one: Draft, told: tuple[Draft, ...]) -> bool:
    """Whether nothing of the kind was told of a state, or only of the time before."""
    own = [o for o in told if (o.who, o.organisation) == (one.who, one.organisation)]
    dates = [date.latest for o in own for date in (o.start, o.end) if date is not None]
    if one.start is not None or one.end is None:
        return not dates
    is_first = not any(o.end for o in own) and all(date > one.end.latest for date in dates)
    return is_first or all(date < one.end.earliest for date in dates)


def _told(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for turn in _TURNS:
        for match in turn.words.finditer(frame.mask):
            of = _organisation(frame, before)
            start = frame.mask.rfind(";", 0, match.start()) + 1
            if of is None or has_doubt(frame.mask[start : match.end()]):
                continue
            time = _time(frame, before, of, turn, match)
            who = _who(frame, before, match)
            if time is None or not who or not time.has_come(before.published):
                continue
            told = match.groupdict().get("role") or turn.role
            role = _ROLES.get(told, told)
            period = ended(time) if turn.is_end else begun(time)
            yield from of_each(StatementKind.MEMBERSHIP, of, who, role, period)


def _who(frame: Frame, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states named; "the country" is the one spoken of last, or of the article."""
    if match["who"] or not match.groupdict().get("land"):
        return before.only_states(frame.parties(match["who"]))
    land = before.lone_state or before.state_spoken_of or before.homeland
    return (land,) if land is not None else ()


def _time(
    frame: Frame, before: Discourse, of: Party, turn: _Turn, match: re.Match[str]
) -> Time | None:
    signs = (sign for name, sign in match.groupdict().items() if name.startswith("time") and sign)
    time = next((frame.item(sign).time for sign in signs), None)
    if time is None and turn.can_be_news:
        return day_of_news(frame, before, of)
    is_till = time is not None and time.bound is Bound.UNTIL
    return None if is_till and not turn.is_end else time


def _organisation(frame: Frame, before: Discourse) -> Party | None:
    """Return the organisation named in a sentence, else the one that it can only be about."""
    named = {frame.party(sign) for sign in ORGANISATIONS.findall(frame.mask)}
    if len(named) > 1:
        return None
    of = named.pop() if named else before.near or before.topic or before.organisation
    is_whole = of is not None and before.index.has_members(of)
    return of if is_whole else None
