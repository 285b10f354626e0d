"""What of the memberships that a sentence seems to state cannot be meant, and is left out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import LONGEST_MEETING, Draft
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def sifted(frame: Frame, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield drafts without those of whom a sentence excepts and of statuses at events.

    What begins over the days of a meeting begins on its last day.
    """
    given = iter(drafts)
    first = next(given, None)
    if first is None:  # as with most sentences, of which nothing more is asked
        return
    excepted = _excepted(frame)
    strange = _strange(frame.mask)
    is_listed_only = frame.language is Language.EN and _NOT_MEMBERS.search(frame.mask) is not None
    is_to_approve = frame.only_time is not None and _TO_APPROVE.search(frame.mask) is not None
    gone = _gone_within(frame)
    is_then = not frame.has_time and _THEN.search(frame.mask) is not None
    left = _left_for_another(frame)
    for draft in chain((first,), given):
        is_undated = (is_then or is_listed_only) and not (draft.start or draft.end)
        is_of_left = draft.organisation == left and draft.end is None
        if draft.start and (is_to_approve or is_of_left):
            continue
        if draft.who not in excepted and draft.role not in strange and not is_undated:
            yield _at_end(_gone(draft, gone))


_NOT_MEMBERS = late(
    r"\b(?:retiring|outgoing|departing) (?:non-permanent |elected )?(?:members|states|countries)\b"
    r"|\bformer (?:members of (?:the )?O.|O. (?:nations|states|members|countries|republics|allies))"
    r"|\bon behalf of (?:the |all )?(?:[a-z]+ )?(?:O. )?(?:states|countries|members|nations)\b"
)
"""Who is named as what they were, or as those for whom somebody speaks."""
_GONE = late(r"\b(?:left|leave|quit|withdrew|exited|pulled out)\b[^,;:()D]{0,40} (?P<time>D.)")
_TO_APPROVE = late(
    r"\bwill (?:[a-z]+ly )?(?:approve|endorse|consider|discuss|debate|vote on|finali[sz]e)\b[^;]*"
    r"\b(?:accession|admission|membership)\b"
)
"""What is only to be agreed to on a day, without which nobody is in."""


_LEFT_FOR = late(
    r"\b(?:left|quit|withdrew from|pulled out of|exited) (?:the )?(?P<of>O.)[^;:()O]*"
    r"\band (?:then |later )?(?:joined|entered) the"
    r" (?:union|bloc|alliance|community|league|group|club)\b"
)


def _left_for_another(frame: Frame) -> Party | None:
    """Return which organisation a state left that came into another, called by a noun."""
    found = _LEFT_FOR.search(frame.mask) if frame.language is Language.EN else None
    return frame.party(found["of"]) if found is not None else None


def _gone_within(frame: Frame) -> Time | None:
    """Return the years within which somebody left, which are no time of being in."""
    found = _GONE.search(frame.mask) if frame.language is Language.EN else None
    time = frame.item(found["time"]).time if found is not None else None
    return time if time is not None and time.last is not None else None


def _gone(draft: Draft, within: Time | None) -> Draft:
    """Return a draft of who left within some years as of the last one."""
    is_of_leaving = within is not None and (draft.start, draft.end) == (within.first, within.last)
    return replace(draft, start=None) if is_of_leaving else draft


_THEN = late(
    r"^\W*(?:тогда(?: же)?|(?:одновременно|вместе|заодно) с (?:ней|ним|ними)"
    r"|(?:(?:за )?(?:[а-я]+ )?(?:год(?:а|ами|ом)?|лет|месяц(?:а|ев|ем|ами)?|дн(?:я|ей|ем|ями)"
    r"|недел[а-я]+)) (?:до (?:н|этого|того)|спустя|ранее|раньше|позже|позднее))"
)
"""When something was that began, in words that count from what nobody has told."""


def _at_end(draft: Draft) -> Draft:
    """Return a draft that spans no longer than a meeting as of the meeting's last day."""
    start, end = draft.start, draft.end
    if start is None or end is None or start.day is None or end.day is None:
        return draft
    days = (end.latest - start.earliest).days
    is_meeting = 0 <= days <= LONGEST_MEETING and draft.role != "suspended"
    return replace(draft, start=end, end=None) if is_meeting else draft


_EXCEPTED = pattern(
    r"(?<![а-я])(?:кроме|за исключением|исключая|не считая) (?P<who><L>)"
    r"|\b(?:but(?: for)?|except(?: for)?|save(?: for)?|bar|barring|excepting|excluding|other than"
    r"|apart from|with the (?:sole |only )?exception of) (?P<who2><L>)"
)
"""Whom a sentence takes out of all the others."""
_ALL = late(
    r"(?<![а-я])(?:вс[еём]|всех|всеми|кажд[а-я]+|люб[а-я]+|остальн[а-я]+)(?![а-я])"
    r"|\b(?:all|every|each|everyone|everybody|any|the rest)\b",
    re.IGNORECASE,
)


def _excepted(frame: Frame) -> frozenset[Party]:
    """Return the states that a sentence takes out of all of which it tells."""
    found = _EXCEPTED.search(frame.mask)
    if found is None or _ALL.search(frame.mask) is None:
        return frozenset()
    named = frame.parties(found["who"] or found["who2"])
    others = frame.parties(frame.mask[: found.start()] + frame.mask[found.end() :])
    return frozenset(named) - frozenset(others)


_EVENT_RU = (
    r"(?:выбор|голосовани|референдум|учени[яейюх]|манёвр|маневр|перепис|суд[еа]\b"
    r"|процесс|переговор|чемпионат|игр[аы])[а-я]*"
)
_EVENT_EN = (
    r"(?:elections?|polls?|vote|voting|referendum|ballot|drills?|exercises?|manoeuvres|maneuvers"
    r"|census|trial|talks|negotiations|championships?|games)\b"
)
_OBSERVING = late(
    rf"наблюдател[а-я]*(?: [OB].| от [OB].)* (?:за|на|во время|в ходе) (?:[а-я]+ ){{0,2}}"
    rf"{_EVENT_RU}"
    r"|наблюдател[а-я]*(?: [OB].)* за (?!работ|деятельн)"
    rf"|\bobservers?(?: status)?(?: of| for| from)?(?: the)?(?: [OB].)? (?:at|of|during|in|to|for)"
    rf" (?:the |an? |its |their )?(?:[a-z-]+ |[OB]. ?s? ?|A. ){{0,3}}{_EVENT_EN}"
    r"|\b(?:election|poll|military|monitoring) observers?\b"
)
_OBSERVER = late(r"наблюдател|\bobservers?\b")
_DIALOGUE = late(
    r"партнер[а-я]*(?: [OB].)? по диалогу (?:об? |в (?:сфер|област|вопрос)"
    r"|по (?:вопрос|тем|проблем))"
    r"|\b(?:dialogue )?partners? (?:in (?:the )?dialogue )?(?:on|about|over) (?!D.|the (?:margins"
    r"|sidelines))(?:the )?[a-z]"
)
_PARTNER = late(r"партнер|\bpartners?\b|partnership")


def _strange(mask: str) -> tuple[str, ...]:
    """Return the statuses of which a sentence speaks only as of those who watch or talk."""
    roles = (("observer", _OBSERVER, _OBSERVING), ("partner", _PARTNER, _DIALOGUE))
    return tuple(
        role
        for role, words, strange in roles
        if strange.search(mask) and not words.search(strange.sub(" ", mask))
    )


_REMAINS = late(
    r"\b(?:leav(?:es|e|ing)|left(?= (?:the [a-z]+|it|O.) with )|brings|brought|reduc(?:es|ed|ing)"
    r"|cuts?|shrinks?|shrank|keeps) (?!(?:on|in|at|for|after) )[^;,:()D]{0,60}?(?::|\b(?:two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d+|only|just"
    r"|with)\b)|\b(?:remaining|that remain|who remain|are left|stayed|stay on)\b"
)
"""Words behind which, or with which, those are named who do not go."""


def stays(draft: Draft, frame: Frame) -> bool:
    """Whether somebody would leave who is only named as one of those that are left."""
    if draft.end is None or draft.start is not None or draft.who is None:
        return False
    remains = _REMAINS.search(frame.mask)
    if remains is None:
        return False
    places = [frame.place_of(item) for item in frame.items if item.party == draft.who]
    return bool(places) and all(place >= remains.end() for place in places)


def without_undated(told: Sequence[Draft]) -> list[Draft]:
    """Return drafts without those that others tell with a time."""
    dated = {(one.who, one.organisation, one.role) for one in told if one.start or one.end}
    return [o for o in told if o.start or o.end or (o.who, o.organisation, o.role) not in dated]
