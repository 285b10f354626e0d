"""Whose office an English title is: what stands before it, behind it, or was spoken of."""

import re
from typing import NamedTuple

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.nouns import (
    HOUSES,
    LANDS,
    UNITS,
    any_of,
    possessive,
)
from orgtui.articles.statements.offices.owning import Unowned, unsaid_owner
from orgtui.articles.statements.offices.parliaments import has_own_secretary
from orgtui.articles.statements.offices.wholes import commission_of, whole_of
from orgtui.articles.statements.offices.words import OF_STATE
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import ADJECTIVE, STATE, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_LINK = (
    r"(?:(?! (?:who|whom|which|that|said|says|told|was|is|were|are|has|had|have|will|and then|him"
    r"|her|when|after|before|as|since|until|from|on|by|between|about|said|over|during|against)\b)"
    r"[^OBSTAPQCD;:,.()!?–—]){0,45}?"
)
BEHIND = late(
    rf"(?P<unit>{_LINK})(?:,? of (?:its|their|his|her) (?:[a-z-]+ ){{0,2}}[OB].(?P<its>))?"
    r",? (?:of|to|at|for|in|with|within|inside)(?: the)?(?: A.)?(?: (?:[a-z]+-based|\d+-(?:nation"
    r"|member|state|country|strong)))? "
    rf"(?:(?P<org>[OBST].)(?:(?!s | mission\b| delegation\b)"
    rf"|s (?:[a-z]+ ){{0,3}}(?:{any_of(UNITS)})\b)|(?P<city>C.)"
    rf"|(?P<land>the (?:{any_of(LANDS)}))\b"
    rf"|(?P<union>the (?:[a-z-]+ )?(?:{any_of(HOUSES)}|secretariat))\b)"
)
OF_SOMETHING = late(
    r" (?:of|at) (?!home\b|last\b|first\b|once\b|the (?:time|age)\b"
    r"|(?:a |the )?(?:\w+ )?(?:years?|months?|term|time)\b)[a-z]{2,}"
)
"""What tells of whose office, though no table knows it: "of the company"."""
_OF_ITS = late(r" (?:of|for|at) (?:its|their) (?:[a-z-]+ ?){0,4}(?:[OB].)?")
"""A part of what was named before: "director of its Conflict Prevention Centre"."""
_HOLDER_OF = late(r" P. of (?:the )?(?P<org>[OST].)")
_OF_ORGAN = late(
    r" (?:of|in|to) (?:the )?(?:(?P<org>[STA].)s? )?(?:[a-z0-9-]+ ){0,2}?(?:parliament|government"
    r"|senate|cabinet|(?:national |legislative |constituent )?assembly|council of ministers"
    r"|house of (?:representatives|commons|lords)|lower house|upper house|state council)\b"
    r"(?! (?:of|in) (?:the )?[ST].)"
)
"""An organ of a state, which makes the office one of that state."""
_IS_ITS = late(r" (?:its|their) ")
_AT_MINISTRY = late(
    r" (?:at|in|of|for) (?:the |(?P<org>[STAC].)s? )(?:[a-z-]+ ){1,3}(?:ministry|department)\b"
    r"| (?:at|in|of) the (?:ministry|department) of [a-z]+(?: affairs)?\b"
)
_EPITHET = (
    r"(?:(?:new|next|first|second|third|current|former|then|longtime|long-serving|outgoing|incoming"
    r"|late|own|incumbent|present|de facto|top|previous|serving|sitting|ousted|deposed|newly [a-z]+"
    r"|last|youngest"
    r"|ex|one-time|sometime|female|woman|\d+(?:st|nd|rd|th)|[a-z]+-born|respective|powerful|elected"
    r"|A.)[ -]){0,3}"
)
_AHEAD_NEAR = late(rf"(?:the )?(?P<org>[OBSTAC].)(?:s|-based|, whose)? {_EPITHET}$")
_PERSON_FROM = late(r"P. (?:of|from) $")
"""Before the state of the one chosen: "elected Mary Smith of Mali president"."""
_ITS = late(rf"\b(?P<its>its|their) {_EPITHET}$")
_COLLECTIVE = late(
    rf"\bthe (?:[a-z-]+ )?(?:(?P<land>{possessive(LANDS)}|governments)"
    rf"|(?P<union>{possessive(HOUSES)}|secretariats)) {_EPITHET}$"
)
SENT = late(
    r"ambassador|high commissioner|envoy|consul|(?:permanent|special|personal) representative"
    r"|charge|attache"
)
"""Titles of those who are sent "to" somebody, whose office is their own state's."""


_PARTY = late(r"\b(?:party|movement|coalition|front|congress|front|rally)\b")
"""What a state has many of, each with its own leader."""
_Match = re.Match[str] | None


class Around(NamedTuple):
    """What stands around a title and tells whose office it is."""

    start: int
    """Where the title begins, with its owner if that stands before."""
    end: int
    """Behind the title, its part and its owner."""
    house: str | None
    """The sign of the state whose ministry or organ the office is in."""
    organ: _Match
    behind: _Match
    ahead: _Match
    holder: _Match
    """The holder's name with the owner behind: "President Mary Smith of Estonia"."""
    loose: _Match
    """A word for the owner: "its", "the bloc's"."""

    @property
    def is_said(self) -> bool:
        """Whether an owner is named in some way, known or not."""
        named = (self.organ, self.behind, self.ahead, self.holder, self.loose)
        return self.house is not None or any(match is not None for match in named)


def around_title(mask: str, title: str, span: tuple[int, int]) -> Around:
    """Return what stands around a title."""
    start, end = span
    near = max(0, start - 60)
    part = _OF_ITS.match(mask, end) or _AT_MINISTRY.match(mask, end)
    organ = _OF_ORGAN.match(mask, end) if part is None else None
    inner = part or organ
    end = inner.end() if inner else end
    behind = BEHIND.match(mask, end) if organ is None else None
    ahead = _AHEAD_NEAR.search(mask, near, start)
    if ahead is not None and _PERSON_FROM.search(mask, near, ahead.start()):
        ahead = None
    if behind is not None and not _owns(title, behind, ahead):
        end, behind = (behind.end() if _is_sent(title, behind) else end), None
    commission = _COMMISSION.match(mask, behind.end()) if behind is not None else None
    loose = _ITS.search(mask, near, start) or _COLLECTIVE.search(mask, near, start)
    first = None if behind is not None else ahead or loose
    return Around(
        start=first.start() if first is not None else start,
        end=(commission or behind).end() if behind is not None else end,
        house=inner.groupdict().get("org") if inner else None,
        organ=organ,
        behind=behind,
        ahead=ahead,
        holder=_HOLDER_OF.match(mask, end) if inner is None and behind is None else None,
        loose=loose or (part if part and _IS_ITS.search(part[0]) else None),
    )


def owner_around(frame: Frame, before: Discourse, title: str, around: Around) -> Party | None:
    """Return whose office a title is, as far as what stands around it tells."""
    if around.house is not None:
        return _of(frame, before, around.house, "minister")
    if around.behind is not None:
        return said_behind(frame, before, title, around.behind)
    beside = around.ahead or around.holder
    if beside is not None:
        return _of(frame, before, beside["org"], title)
    if around.loose is not None:
        return _of_its(frame, before, title, around, around.loose)
    if around.organ is not None:
        return unsaid_owner(Unowned(frame, before, "president of state", around.end, None))
    return None


def _of_its(
    frame: Frame, before: Discourse, title: str, around: Around, loose: re.Match[str]
) -> Party | None:
    """Return whose an office is that is called "its" or "their"."""
    meant = _state_just_told(frame, before, title, around.start) or _meant(frame, before, loose)
    if meant is not None and _SECRETARY.match(title):
        return whole_of(before, meant) or meant
    is_commission = frame.mask.endswith(" commission", 0, around.end)
    return (commission_of(meant) if is_commission else None) or meant


_SECRETARY = late(r"secretary[- ]general$")
"""Whom a body chooses as "its" own is that of its organisation."""
_OWN_HEAD = late(r"(?:president|prime minister|king|foreign minister)$")


def _state_just_told(frame: Frame, before: Discourse, title: str, place: int) -> Party | None:
    """Return the state that the last sentence began with, if "its president" begins this one."""
    is_head = _OWN_HEAD.fullmatch(title) is not None and frame.mask.startswith("its ", place)
    return before.state_spoken_of if is_head and not place else None


def _owns(title: str, behind: re.Match[str], ahead: re.Match[str] | None) -> bool:
    """Whether what stands behind a title is whose it is, not where one is sent, or is."""
    if _is_sent(title, behind) or _is_mere_place(behind, title):
        return False
    is_of = re.search(r" of (?:the )?(?:A. )?.{2}$", behind[0]) is not None
    return ahead is None or (is_of and ahead["org"].startswith(ADJECTIVE))


def _is_sent(title: str, behind: re.Match[str]) -> bool:
    """Whether what stands behind is only where somebody is sent."""
    return (
        SENT.search(title) is not None
        and re.search(r" (?:to|for|in) (?:the )?.{2}$", behind[0]) is not None
    )


def _is_mere_place(behind: re.Match[str], title: str) -> bool:
    """Whether a city behind a title is only where something happens."""
    is_city = behind["city"] is not None
    return is_city and not (OF_STATE.search(title) or "mayor" in title)


def said_behind(frame: Frame, before: Discourse, title: str, behind: re.Match[str]) -> Party | None:
    """Return the owner that stands behind a title."""
    if behind["org"] and _LED_PART.match(title) and _PART.search(behind[0]):
        return None
    if behind["org"]:
        owner = _of(frame, before, behind["org"], title)
        is_commission = _COMMISSION.match(frame.mask, behind.end()) is not None
        return (commission_of(owner) if is_commission else None) or owner
    if behind["city"]:
        city = frame.party(behind["city"])
        if city is None or "mayor" in title:
            return city
        return before.index.home(city, before.language) if " in " in behind[0] else None
    return _meant(frame, before, behind)


def _of(frame: Frame, before: Discourse, sign: str, title: str) -> Party | None:
    party = frame.party(sign)
    if party is None:
        return None
    if party.kind is EntityKind.CITY:
        return party if "mayor" in title else before.index.home(party, before.language)
    is_of_whole = re.search(r"secretary|director", title) and not has_own_secretary(party)
    return before.with_organisation(party) if is_of_whole else party


_COMMISSION = late(r" commission\b")
_LED_PART = late(r"president|chair|head\b|leader|director\b")
_PART = late(r"s (?:[a-z]+ ){0,3}(?:committee|commission|group|caucus|delegation|mission)$")
"""A part of an organisation, whose president is not the organisation's."""
SENT_TO = late(r"\b(?:ambassador|envoy|consul|representative|mission) (?:to|in) (?:the )?[OBSTC].")
"""Where somebody is sent, which is not whose they are."""
_UNION = late(r"\b(?:con)?federation")


def _union_called(before: Discourse, named: list[tuple[str, Party]], words: str) -> Party | None:
    """Return the organisation that is called so, where states are called so too."""
    word = _UNION.search(words)
    told = [*(party for _, party in reversed(named)), before.topic, before.organisation]
    unions = (one for one in told if one is not None and one.kind is not EntityKind.STATE)
    return next((u for u in unions if word and word[0] in u.name.lower()), None)


_OF_PARTY = late(
    r"(?:[SAO].s? )(?:[a-z-]+ ){0,3}?(?:party|movement|coalition|alliance|bloc|opposition|union"
    r"|liberals|conservatives|democrats|socialists)\b"
)
"""A party of a state, whose leader is not that state's."""


def _is_of_party(ahead: str) -> bool:
    """Whether "its" means a party, which is named last."""
    parties = list(_OF_PARTY.finditer(ahead))
    return bool(parties) and re.search(r"[OBS]", ahead[parties[-1].end() :]) is None


_OF_LAND = late(r"S.s (?=(?:[a-z-]+ ){0,3}P.)|(?<=[\ue000-\uf8ff] of )(?:the )?[ST].")
"""A state whose somebody is, which "its" does not mean."""
_HEADED_BY = late(
    r"(?P<org>[OB].)s? (?:secretary|director|commissioner)[- ]general,? P."
    r"|(?:secretary|director)[- ]general of (?:the )?(?P<org2>[OB].),? P."
)


def _is_anothers(frame: Frame, before: Discourse, place: int, union: Party) -> bool:
    """Whether a sentence names another before a place as the one who heads an organisation."""
    told = _HEADED_BY.search(frame.mask, 0, place)
    is_same = told is not None and frame.party(told["org"] or told["org2"]) == union
    return is_same and before.topic not in (None, union)


def _meant(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return whom "its", "the bloc's", "the country's" means."""
    groups = match.groupdict()
    ahead = SENT_TO.sub(" ", frame.mask[: match.start()])
    ahead = _OF_LAND.sub(" ", ahead) if groups.get("its") else ahead
    named = [(i.letter, i.party) for i in frame.within(ahead) if i.party]
    if groups.get("its") and _is_of_party(ahead):
        return None
    if groups.get("land"):
        union = _union_called(before, named, match.group())
        if union is not None:
            return union
        lands = [party for letter, party in named if letter in (STATE, ADJECTIVE)]
        return lands[-1] if lands else before.state_spoken_of or before.homeland
    last = next((p for letter, p in reversed(named) if letter in "OBS"), None)
    if last is not None and _PARTY.search(last.name.lower()) and not is_international(last):
        return last
    found = [party for letter, party in named if letter in "OB" and is_international(party)]
    if found and groups.get("union") and _is_anothers(frame, before, match.start(), found[-1]):
        return None
    states = [p for letter, p in named if letter == STATE and not groups.get("union")]
    return next(iter(found[-1:] + states[-1:]), None) or before.topic or before.organisation
