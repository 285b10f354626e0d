"""Suspensions in English: whom an organisation suspends, who is suspended, what ends it."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.membership.gaps import Told, goes_on
from orgtui.articles.statements.membership.times import NEXT_DAY, day_of_news
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, STATE, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, pattern, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_TRIGGER = Trigger(r"suspen|shut|kept|froze|barred")
_LAND = r"(?:the (?:country|republic|kingdom|island|state|nation)|it|them|both)\b"
_WHO = rf"(?:<who:L>|(?P<land>{_LAND}))"
_WHOSE = r"(?:<who:L> ?s|(?P<land>its|their|the countrys|the republics|the kingdoms))"
_OUT = r"(?:kept out|frozen out|barred)(?= (?:of|from) )"
_ADVERB = r"(?:[a-z]+ly |first |already |also |again |twice |then |now |still |both |all |first )*"
_SUSPENDED = Forms(
    r"\b(?:suspend(?:ed|s|ing)|(?:decided|agreed|voted|resolved)[^,;:]{0,40}? to suspend"
    rf"|barred|froze out) (?:the )?(?:(?:membership|rights|participation) of )?"
    rf"{_WHO}(?! ?s (?!(?:\w+ )?(?:membership|participation|rights|place|seat|status)\b))"
    r"(?! ?(?:players?|athletes?|clubs?|officials?)\b)",
    rf"\b(?:shut|kept|froze) {_WHO} out (?:of|from)(?= )",
    rf"{_WHO}(?: itself| themselves)?(?: ?\(D.\))?,? (?:which |who )?(?:(?:was|were|is|are|has"
    rf" been|have been|had been"
    r"|being|got|gets|remains?|stays?|stands?|remained|stayed) )"
    rf"{_ADVERB}(?:suspended|{_OUT})",
    rf"<who:L>(?: ?\(D.\))?, {_ADVERB}(?:suspended|{_OUT})"
    r"(?= (?:since|in|on|from|after|by|D|of)|,)(?! (?:in )?D. and D.)",
    rf"{_WHOSE} (?:[a-z]+ )?(?:membership|rights|participation|place|seat)"
    r"(?: (?:of|in|at)(?: the)? (?:O.|organi[sz]ation|bloc|union|group))?"
    r" (?:was|were|is|are|has been|have been|had been|stands?|remains?) (?:\w+ly )?suspended",
    r"\b(?:under suspension|(?:now |currently )?suspended)(?: [a-z]+){0,3} ?[:–—-] <who:L>",
    rf"{_WHOSE} (?:[a-z]+ )?suspension(?: from(?: the)? (?:[a-z]+ of (?:the )?)?<org:O>)?,?"
    r"(?: which)?(?: (?:dates?|dating|dated|imposed|began|decreed|decided))?"
    r"(?= (?:in|on|from|since) D.)",
    r"\b(?P<land>the|its|their) (?:first|second|third|last|latest|later|earlier|previous)"
    r" suspension(?: (?:was|being|having been))?"
    r" (?:imposed|decreed|began|beginning|lasted|lasting|ran|running)"
    r"(?= (?:(?:in|on|from|since) )?D.)",
    r"\b(?:decided|agreed|chose|voted|resolved)(?: (?:in |on )?D.)? to suspend"
    r" (?P<land>its|their)(?: own)? (?:membership|participation)",
)
_DONE = (
    r"(?:lift(?:ed|s|ing)?|end(?:ed|s|ing)?|revok(?:ed|es|ing)|rescind(?:ed|s|ing)|annul(?:led"
    r"|s|ling)|cancel(?:led|s|ling)|waived|was over|is over|expired|reversed)"
)
_WHICH = r"(?:,? which [^,;]{3,30},| from(?: the)? (?:[OB].|[a-z]+)|, imposed [^,;]{3,30},)?"
_LIFTED = Forms(
    rf"{_WHOSE} (?:[a-z]+ )?suspension{_WHICH}"
    rf" (?:of [\w ]+ )?(?:(?:was|were|is|has been|had been|having been|being) )?(?:\w+ly )?{_DONE}",
    r"\bthe (?:\w+ )?suspension(?: of (?:<who:L>|the country|it))?"
    rf"{_WHICH} (?:(?:was|is|has been|had been|having been) )?(?:\w+ly )?{_DONE}",
    rf"\b{_DONE} {_WHOSE} (?:\w+ )?suspension",
    rf"\b{_DONE} (?:the )?(?:\w+ )?suspension(?: of (?:<who:L>|the country|it))?",
)
_BACK = (
    r"(?:re-?admitted|reinstated|restored|allowed back|let back|taken back|brought back|lifted"
    r"|ended|revoked|returned)"
)
_BOTH = tuple(
    pattern(form)
    for form in (
        r"(?<!\bto )(?<!\bfrom )(?<!\bin )(?<!\bof )(?<!\bwith )(?P<who>[S].)(?:, | was | were |"
        r" had been )(?:first |already )?suspended"
        r"(?: from(?: the)? (?P<org>[OB].|[a-z]+))?(?: in| on)? (?P<time>D.),?(?: and| but| was"
        rf"| were| then| only| had been| later)* {_BACK}"
        r"(?: in)?(?: (?:in)?to (?:it|the [a-z]+|(?:the )?O.))?(?: in| on| only| again)*"
        r" (?P<time2>D.)",
        r"(?P<who>[S].),? (?:which )?(?:was )?suspended(?: in| on)? (?P<time>D.)[^;:()OBSPD]{0,60},"
        rf" (?:had|got|saw|was|has had|has got|regained|recovered) [^;:()OBSPD]{{0,40}}?(?:{_BACK}"
        r"|back|seat|rights|place)(?: in)?(?: again| only)?(?: in| on)? (?P<time2>D.)",
        r"(?P<who>[S].) ?s suspension,? (?:imposed|decided|decreed|which [a-z ]{3,30})(?: in| on)?"
        rf" (?P<time>D.),? (?:was |has been )?{_BACK}(?: in| on)? (?P<time2>D.)",
    )
)
"""A suspension with both its ends."""
_NOT_OF_MEMBERS = late(
    r"\bsuspend\w* (?:its |the |all |their )?(?:talks|aid|work|flights|sanctions|treaty"
    r"|obligations|cooperation|application|operations|payments|loans)"
    r"|\b(?:flights?|talks|services?|aid|trains?|ties|relations|trade|exports?|sales|deliver(?:y"
    r"|ies)|visas?)"
    r" (?:to|with|between|from|for) [^;]{0,40}suspended"
    r"|\b(?:minister|president|player|official|judge|officer|mp|deputy)s? (?:was|were) suspended"
)
_SEAM = late(
    r"[;:]|, (?:and|but|while|whereas|which|who|where|as|after|because|a|the day|although|though)\b"
    r"|, (?:the )?S|, [^,;]{0,20}\bsaid\b|[^,;]{3,40} said "
    r"| and (?:[a-z]+ed|S|the \w+ \w+ed)\b"
)
_FAR = late(
    r"[;:]| (?:years?|months?|weeks?|days?) (?:after|before) |, (?:while|but"
    r"|whereas)\b| and (?:[a-z]+ed)\b"
    r"|\bafter (?:failing|refusing|declining) to [^,;:]*$"
)


def suspensions(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the suspensions that an English sentence tells, and their ends."""
    if not _TRIGGER.is_in(frame.mask) or _NOT_OF_MEMBERS.search(frame.mask):
        return
    both = next((found for form in _BOTH if (found := form.search(frame.mask))), None)
    if both is not None:
        start, end = (frame.item(both[name]).time for name in ("time", "time2"))
        if start is not None and end is not None:
            yield from _of(frame, before, both, (start.first, end.first))
        return
    lifted = list(_LIFTED.matches(frame))
    for match in lifted[:1]:
        time = _time(frame, before, match)
        if time is not None and not _is_doubtful(frame, match):
            yield from _of(frame, before, match, (None, time.first))
    for match in _SUSPENDED.matches(frame):
        is_ended = any(one.start() <= match.start() < one.end() for one in lifted)
        if not is_ended and not _is_doubtful(frame, match):
            yield from _begun(frame, before, match)


def _begun(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    time = None if _NOW.search(match.group()) else _time(frame, before, match)
    if (
        time is None
        and not _NOW.search(match.group())
        and (frame.has_time or not (_IS.search(match.group()) or _has_done(frame, match)))
    ):
        return
    if time is not None and (time.bound is Bound.UNTIL or not time.has_come(before.published)):
        return
    ends = (time.first, time.last) if time is not None else (None, None)
    drafts = tuple(_of(frame, before, match, ends))
    yield from drafts
    place = next((at for at, other in frame.time_places if other is time), None)
    if drafts and place is not None and time is not None and place >= match.start():
        told = Told(organisation=drafts[0].organisation, role="suspended", near=time)
        yield from goes_on(frame, told, place + 2)


_NOW = late(r"under suspension|[:–—]")
"""What lists those who are suspended today."""
_IS = late(r"\b(?:is|are|remains?|stays?|stands?|under)\b|[:–—]")
"""What says that a suspension lasts, so that it needs no time."""


_HAS = late(r"\b(?:has|have)(?: (?:[a-z]+ly|been|now|also|just|already|all|both))* $")
_WHOLLY = late(
    r"(?: from (?:the |its |their )?(?:[a-z-]+ )?(?:O.(?!s )(?! [a-z]+(?:me|es|s|ee|up)\b)|bloc"
    r"|union|group|organi[sz]ation|alliance|body|community|membership)\b)?"
    r"(?=\s?[.,;]|$| (?:with|over|after|following|because|amid|as|for)\b)"
)
"""From what a member is suspended: the whole, not from one of its parts."""
_JUST = late(r"\b(?:since|in|over|until|last|once|twice|times|briefly|temporarily)\b")


def _has_done(frame: Frame, match: re.Match[str]) -> bool:
    """Whether an organisation has suspended somebody by now, on a day that is not told."""
    is_perfect = _HAS.search(frame.mask, 0, match.start()) is not None
    is_plain = is_perfect and _WHOLLY.match(frame.mask, match.end()) is not None
    return is_plain and _JUST.search(frame.mask[: match.end()]) is None


def _is_doubtful(frame: Frame, match: re.Match[str]) -> bool:
    start = max((one.end() for one in _FAR.finditer(frame.mask, 0, match.start())), default=0)
    words = re.sub(r"\bto suspend\b", "", frame.mask[start : match.end()])
    return has_doubt(words)


def _time(frame: Frame, before: Discourse, match: re.Match[str]) -> Time | None:
    """Return the time nearest behind a verb in its clause, else that before it."""
    for place, time in frame.time_places:
        is_next = NEXT_DAY.search(frame.mask, match.end(), place + 8) is not None
        if place >= match.start() and not (is_next or _SEAM.search(frame.mask, match.end(), place)):
            return time
    for place, time in reversed(frame.time_places):
        if place < match.start() and not _FAR.search(frame.mask, place, match.start()):
            return time
    if _UNREAD.match(frame.mask, match.end()):
        return None
    of = _organisation(frame, before, match)
    is_lasting = _IS.search(match.group()) is not None
    return day_of_news(frame, before, of) if of is not None and not is_lasting else None


_UNREAD = late(r",? (?:since|from|as of) (?!then\b)[a-z]")
"""A beginning that is told in words of no time: "since the same March"."""


def _organisation(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation named right behind, else the one that acts, else that spoken of."""
    behind = _FROM.match(frame.mask, match.end())
    signs = said(match, "org") or (behind["org"] if behind is not None else "")
    if not signs:
        ahead = ORGANISATIONS.findall(frame.mask, 0, match.end())
        later = ORGANISATIONS.findall(frame.mask, match.end())
        signs = (ahead[-1:] or later[:1] or [""])[0]
    of = frame.party(signs) or before.near or before.topic or before.organisation
    return of if of is not None and is_international(of) else None


_FROM = late(
    r"(?: D.| in D.| on D.)?,? (?:from|by|of|out of|in)\b[^,;:OBSTD]{0,45}? (?P<org>[OB].)"
)


def _of(
    frame: Frame,
    before: Discourse,
    match: re.Match[str],
    ends: tuple[PartialDate | None, PartialDate | None],
) -> Iterator[Draft]:
    of = _organisation(frame, before, match)
    who = before.only_states(frame.parties(said(match, "who"))) or _land(frame, before, match)
    if of is not None and before.index.has_members(of) and who:
        yield from of_each(StatementKind.MEMBERSHIP, of, who, "suspended", ends)


def _land(frame: Frame, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the state that "the country" means: the only one named before it, or spoken of."""
    named = {i.party for i in frame.within(frame.mask[: match.start()]) if i.letter == STATE}
    if len(named) > 1:
        return ()
    land = named.pop() if named else before.lone_state or before.state_spoken_of or before.homeland
    return (land,) if land is not None else ()
