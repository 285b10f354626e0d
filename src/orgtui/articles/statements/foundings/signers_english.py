"""English sentences about the treaty that an organisation began with, and about who signed it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.foundings.founders import is_whole
from orgtui.articles.statements.foundings.treaties import TREATY_EN
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import STATE, Frame
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_TRIGGER = Trigger(
    rf"\b{TREATY_EN}\b|founding document|signatur|their names|(?:from|since) (?:the|its) "
    r"|founder|day one|\bturn"
)
_KIND = r"(?:bloc|group|grouping|community|organi[sz]ation|association|union|club|body|alliance)"
_OF = rf"(?P<org>O.|it|the (?:[a-z-]+ )?{_KIND})"
_PLACED = r"(?: (?:of|in|at) (?:the )?[CST].)?"
_BEGAN = (
    late(
        rf"{_OF} (?:itself )?(?:has |had )?(?:began|begun|started|was born|came into being"
        rf"|originated"
        r"|dates?(?: back)?|goes back|grew|traces its [a-z]+(?: back)?|rests|was founded|was set up"
        r"|was created|was established)(?: life| out)? (?:with|in|from|by|on|to|of|under|through)"
        rf" (?:the |a )?(?:(?!between)[a-z-]+ ){{0,3}}?(?P<treaty>{TREATY_EN}){_PLACED}"
    ),
    late(
        rf"\b(?:its|the|(?P<org>O.)s) (?:founding|constitutive) (?:document|act|{TREATY_EN})"
        rf"(?: of (?:the )?(?P<org2>O.|{_KIND}))? (?:is|was) (?:called )?(?:the )?(?:[a-z-]+"
        rf" ){{0,2}}"
        rf"(?P<treaty>{TREATY_EN}){_PLACED}"
    ),
    late(
        rf"\b(?:the |(?:C|D). )?(?:[a-z]+ )?(?P<treaty>{TREATY_EN}){_PLACED},? (?:by|with|under"
        rf"|in|through)"
        rf" which (?:[^;]{{0,80}}?)(?:founded|created|established|set up|formed) (?:the"
        rf" )?(?P<org>O.)"
    ),
)
"""What an organisation began with."""
_OFFICE_OF = late(
    r"\b(?:office|post|position|role|title|job|presidency|secretariat)\b[^;:,()OBD]{0,40} of "
    r"(?:the )?$"
)
"""What something else than the organisation itself is that began with a treaty."""
_DAY = late(
    r"\b(?:signed|concluded|adopted|sealed|initialled)(?: it)?(?: there)?(?: (?:in|at) (?:the"
    r" )?[CST].)?,?"
    r"(?: (?:on|in))? (?P<time2>D.)"
    r"|\b(?:of|on|in) (?P<time>D.)(?=,? (?:signed|by|and|which|that|concluded)|[,.;]|$)"
)
"""The day of the treaty."""
_WHO = tuple(
    pattern(form)
    for form in (
        r"(?:^|,? (?:which|that|when|as) )(?:the (?:presidents|leaders|heads of state|heads of"
        r" government"
        r"|foreign ministers|ministers|prime ministers) of )?(?P<who><L>) (?:had |all |then"
        r" )*(?:signed|concluded"
        r"|sealed|initialled|put their (?:names|signatures) (?:to|under)|put pen to)"
        r"(?! (?:an? |the |its |their )?(?:accession|association|protocol of accession))",
        r"\bby which (?P<who><L>) (?:founded|created|established|set up|formed)",
        r"\bsignatures?(?: on it)?,? (?:those )?of (?P<who><L>)",
        r"\b(?:signed|concluded|sealed|initialled)\b[^;:OBST]{0,50} by (?P<who><L>)",
        r"\bby (?:the )?(?:presidents|leaders|heads of state|foreign ministers|ministers"
        r"|representatives) of (?P<who><L>)",
    )
)
"""Who signed it."""
_FROM_FIRST = pattern(
    r"(?P<who><L>) (?:(?:were|was|have|has|had|all|both|been|belonged) )+(?:already )?(?:there"
    r"|in|in it"
    r"|in the (?:club|group|bloc|union)|on board|members?|part of it|at the table|aboard|to it"
    r"|among the founders)?(?: right)? ?(?:from|since|at) (?:the|its|day) (?:very )?(?:beginning"
    r"|start|outset|first(?: day)?|one|founding|foundation|creation|birth|off)\b"
)
"""Who was in from the first."""
_AGED = late(
    r"\b(?:turns?|turned|is|was) (?P<age>\d+|ten|fifteen|twenty(?:-five)?|thirty(?:-five)?"
    r"|forty(?:-five)?|fifty|sixty|seventy|eighty|ninety)(?: years old)?"
    r"(?: (?:this |last )?(?P<time>D.)| today)(?! )?"
)
_TURNS = late(rf"(?P<org>O.) (?:itself )?(?={_AGED.pattern})")


def signers(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the organisations that began with a treaty, and the memberships of its signers."""
    if frame.language is not Language.EN or not _TRIGGER.is_in(frame.mask):
        return
    if has_doubt(frame.mask):
        return
    told = _begun(frame, before)
    if told is not None:
        of, time = told
        if not (before.founded is not None and before.founded[0] == of):
            yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)
            before.founded = told
    known = told or _known(frame, before)
    if known is not None and STATE in frame.letters:
        who = dict.fromkeys(_signed(frame))
        yield from of_each(StatementKind.MEMBERSHIP, known[0], who, "full", (known[1].first, None))


def _known(frame: Frame, before: Discourse) -> tuple[Party, Time] | None:
    """Return the organisation whose beginning was told, unless the sentence is about another."""
    told = before.founded
    if told is None or told[0] not in before.passage | {before.topic}:
        return None
    others = {item.party for item in frame.items if item.letter in "OB"} - {told[0]}
    return None if others or before.near not in (None, told[0]) else told


def _begun(frame: Frame, before: Discourse) -> tuple[Party, Time] | None:
    """Return which organisation began with a treaty, and when."""
    turns = _TURNS.search(frame.mask)
    of = frame.party(turns["org"]) if turns is not None else None
    time = _aged(frame, before, turns.start()) if turns is not None else None
    if of is not None and time is not None and is_whole(of):
        return of, time
    for form in _BEGAN:
        match = form.search(frame.mask)
        if match is None or _OFFICE_OF.search(frame.mask, 0, match.start()):
            continue
        signs = match.groupdict()
        of = frame.party(signs.get("org")) or frame.party(signs.get("org2"))
        of = of or before.near or before.topic or before.only
        time = _day(frame, match.end("treaty")) or _aged(frame, before, match.end())
        is_past = time is not None and time.has_come(before.published)
        if of is not None and is_whole(of) and time is not None and is_past:
            return of, time
    return None


def _day(frame: Frame, place: int) -> Time | None:
    """Return the day on which a treaty was signed, told behind it."""
    end = frame.mask.find(";", place)
    found = _DAY.search(frame.mask, place, end if end > 0 else len(frame.mask))
    if found is None:
        return None
    time = frame.item(found["time"] or found["time2"]).time
    return time if time is not None and time.bound is Bound.AT else None


def _aged(frame: Frame, before: Discourse, place: int) -> Time | None:
    """Return the day so many years ago: "turns forty this Tuesday"."""
    found = _AGED.search(frame.mask, place)
    if found is None or before.published is None:
        return None
    told = frame.item(found["time"]).time if found["time"] else None
    day = told.first if told is not None else before.published
    years = int(found["age"]) if found["age"].isdigit() else 0
    first = replace(day, year=day.year - years)
    return Time(start=0, end=0, bound=Bound.AT, first=first) if years and day.day else None


def _signed(frame: Frame) -> Iterator[Party]:
    """Yield the states that signed, or were in from the first."""
    for form in (*_WHO, _FROM_FIRST):
        for match in form.finditer(frame.mask):
            for party in frame.parties(re.sub(r"D.", "", match["who"])):
                if party.kind is EntityKind.STATE:
                    yield party
