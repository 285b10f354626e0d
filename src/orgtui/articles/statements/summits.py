"""When and where an organisation's heads met or will meet, in the words of a sentence."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.discourse import HEADS, Discourse
from orgtui.articles.statements.doubt import is_denied, is_doubtful
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.frame import BODY, CITY, ORGANISATION, Frame
from orgtui.articles.statements.parties import is_international
from orgtui.articles.statements.summit_days import whole
from orgtui.articles.statements.summit_words import (
    ADJACENT,
    ANOTHER,
    AT_SUMMIT,
    BARE,
    BILATERAL,
    EVENT,
    HELD,
    IN_TALK,
    LESSER,
    LESSER_BEHIND,
    PLACE,
    SUMMIT_BODY,
    TRIGGER,
)
from orgtui.articles.statements.templates import BOUNDARY, said
from orgtui.articles.statements.times import Bound, Time
from orgtui.facts.ids import EntityKind

_SUMMIT = re.compile(
    r"саммит|summit|лидер|глав|президент|руководител|leaders|басшылары|heads of|presidents"
)
_CITY_FIRST = 25
"""How much farther than a state the city may stand that a meeting was held in."""
_BESIDE = re.compile(r"(?:на полях|накануне|в преддверии|on the sidelines of|ahead of)(?: the)? $")
"""What makes a time that of something beside a meeting."""
_RELATIVE = re.compile(r"(?:[^OBSTPQC;:()]{0,40}D.)?, (?:котор\w+|он[ао]?|which|who|it) (?=\w+)")


def summits(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the summits that a sentence dates."""
    if not TRIGGER.search(frame.mask):
        return
    named = [match for match in EVENT.matches(frame) if not _is_lesser(frame.mask, match)]
    bare = [match for match in BARE.matches(frame) if not _is_lesser(frame.mask, match)]
    starts = sorted(match.start() for match in (*named, *bare))
    named_until = 0
    bare_until = 0
    for match in named:
        organisation = _organisation(frame, before, match)
        if organisation is not None and not _is_bilateral(frame.mask, match):
            span = _apart(frame.mask, match, starts)
            named_until = max(named_until, span[1])
            yield from _drafts(frame, before, organisation, match, span)
    for match in sorted(bare, key=lambda match: match.start()):
        organisation = before.topic or before.summit or before.only or _alone(frame, before)
        if match.start() < max(named_until, bare_until) or organisation is None:
            continue
        if not _is_spoken_of(frame, before, match) or _is_bilateral(frame.mask, match):
            continue
        if not _names_another(frame, organisation, match.start()):
            span = _apart(frame.mask, match, starts)
            drafts = tuple(_drafts(frame, before, organisation, match, span))
            bare_until = span[1] if drafts else bare_until
            yield from drafts


def _is_spoken_of(frame: Frame, before: Discourse, match: re.Match[str]) -> bool:
    """Whether a word means a summit: by itself, or since one is spoken of."""
    if IN_TALK.search(match.group()) is None:
        return True
    is_in_sentence = _SUMMIT_WORD.search(frame.mask, 0, match.start()) is not None
    return is_in_sentence or before.summit is not None or before.met is not None


_SUMMIT_WORD = re.compile("саммит|summit|в верхах")


def _alone(frame: Frame, before: Discourse) -> Party | None:
    """Return the organisation of a sentence that names but one."""
    named = {
        before.with_organisation(item.party)
        for item in frame.items
        if item.letter in (ORGANISATION, BODY) and item.party and is_international(item.party)
    }
    return next(iter(named)) if len(named) == 1 else None


def _apart(mask: str, match: re.Match[str], starts: list[int]) -> tuple[int, int]:
    """Return the clause of a meeting, up to the commas that part it from other meetings."""
    start, end = _clause(mask, match)
    for other in starts:
        if start <= other < match.start():
            comma = mask.rfind(", ", other, match.start())
            start = max(start, comma + 1) if comma >= 0 else start
        if match.end() <= other < end:
            comma = mask.rfind(", ", match.end(), other)
            end = min(end, comma) if comma >= 0 else end
    return start, end


def _is_lesser(mask: str, match: re.Match[str]) -> bool:
    """Whether not the heads meet but businessmen, the young, the media."""
    start = match.start()
    if LESSER_BEHIND.match(mask, match.end()):
        return True
    word = re.compile(r"саммит|summit|форум|forum").search(mask, start, match.end())
    at = word.start() if word is not None else start
    return LESSER.search(mask, 0, at) is not None or LESSER.search(mask, 0, start) is not None


def _names_another(frame: Frame, organisation: Party, place: int) -> bool:
    """Whether a sentence speaks of other organisations than the one that may have met.

    Others do not matter behind a meeting that the organisation is named before.
    """
    named = [i.party for i in frame.items if i.letter == ORGANISATION]
    if all(party == organisation for party in named):
        return False
    ahead = [i.party for i in frame.within(frame.mask[:place]) if i.letter == ORGANISATION]
    return not ahead or ahead[-1] != organisation


_WITH_OTHERS = re.compile(
    r"(?:лидер|глав|президент|leaders|heads|presidents)[^OBSTC]{0,40}[OB]. (?:и|с|and|with) "
)
"""Heads of an organisation together with those of others."""


_OF_ALL = re.compile(r"в этом формате|участни")


def _is_bilateral(mask: str, match: re.Match[str]) -> bool:
    if _OF_ALL.search(match.group()):
        return False
    if _WITH_OTHERS.search(mask, match.start(), match.end() + 6):
        return True
    return BILATERAL.search(mask, max(0, match.start() - 6), match.end() + 10) is not None


_ASSEMBLIES = {"world:auassembly": Party(kind=EntityKind.ORGANISATION, id="world:au", name="AU")}
"""Assemblies of heads that are called like those of deputies, with their organisations."""


def _organisation(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    signs = said(match, "org")
    if not signs:
        return before.summit
    party = frame.party(signs)
    if party is None:
        return None
    is_summit = _SUMMIT.search(match.group()) is not None
    if not party.id and HEADS.search(party.name):
        party, is_summit = before.owner(frame, "", match.start("org")) or party, True
    if not is_summit and not SUMMIT_BODY.search(f"{party.id} {party.name}"):
        return None
    if not is_international(party):
        return None
    party = _ASSEMBLIES.get(party.id) or before.with_organisation(party)
    before.summit = party
    return party


def _drafts(
    frame: Frame,
    before: Discourse,
    organisation: Party,
    match: re.Match[str],
    span: tuple[int, int],
) -> Iterator[Draft]:
    start, end = span
    place = _place(frame, start, end, match)
    time = _time(frame, start, end, match)
    if time is None:
        if place is not None and HELD.search(frame.mask, start, end):
            before.summit_place = place
        return
    time = whole(frame, time)
    place = place or _told_before(frame, before, match)
    is_vague = IN_TALK.search(match.group()) or match.group() == said(match, "org")
    if place is None and is_vague:
        return
    if before.published is None or time.first.earliest <= before.published.latest:
        before.met = (organisation, time)
    yield Draft(
        kind=StatementKind.SUMMIT,
        organisation=organisation,
        who=place,
        start=time.first,
        end=time.last,
    )


_DATELINE = re.compile(r"^(?P<place>C.)(?:, [^—–:]{0,30})? ?(?:\([^)]*\) ?)?[—–:-]")


def _told_before(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return where the news come from, or where the summit spoken of was held."""
    if ANOTHER.match(match.group()):
        return None
    dateline = _DATELINE.match(frame.mask)
    if dateline is not None:
        return frame.party(dateline["place"])
    return before.summit_place if not said(match, "org") else None


_KAZAKH_LOCATIVE = re.compile(r"[дт][ае]$")


def _is_locative(text: str) -> bool:
    """Whether a Kazakh name has the ending of a place."""
    return _KAZAKH_LOCATIVE.search(text) is not None


def _clause(mask: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the clause of a match; "…, which runs from 3 to 5 July" goes on with it."""
    start = 0
    for boundary in BOUNDARY.finditer(mask, 0, match.start()):
        start = boundary.end()
    at = match.end()
    relative = _RELATIVE.match(mask, at)
    if relative is not None and HELD.match(mask, relative.end()):
        at = relative.end()
    after = BOUNDARY.search(mask, at)
    aside = _ASIDE.search(mask, at, after.start() if after else len(mask))
    after = aside or after
    return start, after.start() if after else len(mask)


_ASIDE = re.compile(r": (?:he|she|it|they|он|она|они|оно)\b")
"""Where a clause ends that another explains."""


def _time(frame: Frame, start: int, end: int, match: re.Match[str]) -> Time | None:
    """Return the time of the meeting, if it is said of the meeting and of nothing else."""
    inside = [
        (place, time)
        for place, time in frame.time_places
        if start <= place < end and time.bound in (Bound.AT, Bound.SPAN)
    ]
    if not inside or is_denied(frame.mask, match):
        return None
    if _BESIDE.search(frame.mask, 0, match.start()):
        return None
    near = [time for place, time in inside if _is_adjacent(frame.mask, match, place)]
    if near:
        return near[0]
    is_aside = AT_SUMMIT.search(frame.mask, 0, match.start()) is not None
    if is_aside or not HELD.search(frame.mask, start, end) or is_doubtful(frame.mask, match):
        return None
    return min(inside, key=lambda pair: abs(pair[0] - match.start()))[1]


def _is_adjacent(mask: str, match: re.Match[str], place: int) -> bool:
    """Whether a time stands right behind the meeting, or right before "at the meeting"."""
    if match.start() <= place < match.end():
        return True
    if place >= match.end():
        return ADJACENT.fullmatch(mask, match.end(), place) is not None
    before = mask[place + 2 : match.start()]
    return _BEFORE_MEETING.fullmatch(before) is not None


_BEFORE_MEETING = re.compile(
    r"(?: в C.)?,? (?:(?:на|в ходе|at|during)(?: the)?"
    r"|at the (?:close|end|start|opening) of(?: the)?|the (?:closing|last|opening|first) day of) "
)
"""What may stand between a time and the meeting behind it."""


def _is_host_of(mask: str, place: re.Match[str], match: re.Match[str]) -> bool:
    """Whether "Samarkand hosted" goes on with the meeting itself."""
    return re.fullmatch(r"[^OBSTPQC;]{0,40}", mask[place.end() : match.start()]) is not None


def _place(frame: Frame, start: int, end: int, match: re.Match[str]) -> Party | None:
    """Return the city nearest to the meeting in its clause, else the state."""
    found: list[tuple[int, Party]] = []
    for place in PLACE.finditer(frame.mask, start, min(len(frame.mask), end + 60)):
        if place.start() >= end and not place["host"]:
            continue
        if place["active"] and not _is_host_of(frame.mask, place, match):
            continue
        item = frame.item(next(sign for sign in place.groups() if sign))
        if item.party is not None and (not place["suffixed"] or _is_locative(item.text)):
            distance = abs(place.start() - match.start())
            found.append((distance + (0 if item.letter == CITY else _CITY_FIRST), item.party))
    return min(found, key=lambda entry: entry[0])[1] if found else None
