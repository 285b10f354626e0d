"""What the words of an English sentence exclude of the offices read in it.

Nobody enters the office of which a sentence says that they are about to leave it, nor on the day
of a vote that they have only called; who is acted upon is not who acts; and the presidency that
one state hands to another is no office of a person.
"""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import said
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_ON_THE_WAY_OUT = late(
    r"\b(?:outgoing|departing|retiring|former|ex)[ -](?P<title>[a-z -]{3,60}?) (?P<who>P.)(?!s )"
)
_BACK = late(
    r"\b(?:return\w*|back|again|re-?(?:elect|appoint|instat|nam)\w*|once more|comeback|second)\b"
)
_ACTS_ON = late(
    r"\b(?P<title>[a-z -]{3,40}) (?P<who>P.) (?:[a-z]+ly |then |later )?[a-z]+ed (?:him|her)\b"
)
"""Who acts upon the one whom "he" means."""
_SWORN_AHEAD = late(
    r"\bsworn[ -]in\b[^;]*?\band (?:he |she )?(?:(?:is|are)(?: set| due| scheduled)? to|will)"
    r" (?:[a-z]+ly )?(?:succeed|replace|take (?:office|over|up)|assume|enter|begin|start)\b"
    r"[^;:()D]*? (?:on|in|from)? ?(?P<time>D.|new years day)"
)
"""An oath taken before the day on which the office is entered."""
_OF_VOTE = late(
    r"\b(?:hold|holds|holding|call|calls|called|calling|organi[sz]e|organi[sz]ing|schedule|set)"
    r" (?:[a-z-]+ ){0,4}(?:elections?|polls?|votes?|ballots?|referendums?)"
    r"(?: [a-z]+){0,3}? (?:(?:on|in|for|by) )?(?P<time>D.)"
)
"""The day of a vote that somebody calls, or promises."""
_BETWEEN = late(
    r"\b(?:race|contest|choice|battle|duel|run-?off) between"
    r" (?P<whom>[^;:()]{5,150}?)(?:,? (?:after|when|following|for|to|in|on)\b|$)"
)
_PRESIDENCY = late(r"\b(?P<of>[OB].)s? (?:[a-z-]+ ){0,2}presidency\b")
_OF_STATE = late(
    r"\b(?:during|under|throughout) (?:the )?(?P<of>[ST].)s? (?:[a-z-]+ )?(?:presidency"
    r"|chairmanship)\b"
)
_HEAD_OF_STATE = late(
    r"[SA].s? (?:[a-z-]+ )?(?:president|prime minister|premier|chancellor|king|leader) (?P<who>P.)"
)


def is_on_the_way_out(draft: Draft, frame: Frame) -> bool:
    """Whether somebody would enter the office that the words beside the name call over."""
    if draft.start is None or draft.end is not None or _BACK.search(frame.mask):
        return False
    if frame.mask.count(draft.role) > 1:
        return False
    named = _ON_THE_WAY_OUT.finditer(frame.mask)
    return any(draft.role in m["title"] and frame.party(m["who"]) == draft.who for m in named)


def is_of_who_acts(draft: Draft, frame: Frame) -> bool:
    """Whether "he" would be the one who has acted upon him."""
    if draft.start is None and draft.end is None:
        return False
    acts = _ACTS_ON.finditer(frame.mask)
    return any(m["title"].endswith(draft.role) and frame.party(m["who"]) == draft.who for m in acts)


def is_of_oath(draft: Draft, frame: Frame) -> bool:
    """Whether an office would begin on the day of an oath that is taken ahead of it."""
    sworn = _SWORN_AHEAD.search(frame.mask) if draft.start is not None else None
    if sworn is None:
        return False
    entered = frame.item(sworn["time"]).time if sworn["time"].startswith("D") else None
    return entered is None or draft.start != entered.first


def is_of_vote(draft: Draft, frame: Frame) -> bool:
    """Whether an office would begin or end on the day of a vote that its holder calls."""
    days = (draft.start, draft.end)
    called = (frame.item(m["time"]).time for m in _OF_VOTE.finditer(frame.mask))
    return any(time is not None and time.first in days for time in called)


def is_of_rival(draft: Draft, frame: Frame) -> bool:
    """Whether an office is named only beside one of two who ran for another."""
    between = _BETWEEN.search(frame.mask)
    if between is None or draft.role not in between["whom"]:
        return False
    is_named = draft.who in frame.parties(between["whom"])
    return not is_named and frame.mask.count(draft.role) == 1


def is_presidency_of_states(draft: Draft, frame: Frame) -> bool:
    """Whether it is the presidency that states have in turn, not an office of a person."""
    if not draft.role.startswith("president"):
        return False
    state = _OF_STATE.search(frame.mask)
    if state is not None and frame.party(state["of"]) == draft.organisation:
        return True
    turn = _PRESIDENCY.search(frame.mask)
    if turn is None or draft.organisation.kind is not EntityKind.ORGANISATION:
        return False
    heads = (frame.party(said(m, "who")) for m in _HEAD_OF_STATE.finditer(frame.mask))
    return frame.party(turn["of"]) == draft.organisation and draft.who in heads


def is_where_it_was_written(draft: Draft, frame: Frame, named: set[Party]) -> bool:
    """Whether an office would be of the land whence the news comes, of which it does not tell."""
    own = draft.organisation
    if own.kind is not EntityKind.STATE or own in named:
        return False
    lands = {item.party for item in frame.items if item.letter in "SA"}
    return own not in lands and bool(lands or named)


_OF_ITS_AGENCY = late(
    r"\b(?P<title>head|chief|boss|director|leader) of (?:the )?(?P<of>O.)s? (?:[a-z-]+ ){1,3}"
    r"(?:agency|watchdog|body|arm|organ|fund|programme)\b"
)
"""What belongs to an organisation and is none of its offices: "head of the UN’s food agency"."""


def is_of_its_agency(draft: Draft, frame: Frame) -> bool:
    """Whether an organisation is named only as that of which an agency is."""
    owning = [m for m in _OF_ITS_AGENCY.finditer(frame.mask) if m["title"] == draft.role]
    named = sum(item.party == draft.organisation for item in frame.items)
    return 0 < named == sum(frame.party(m["of"]) == draft.organisation for m in owning)


OF_OFFICES = (
    is_on_the_way_out,
    is_of_who_acts,
    is_of_oath,
    is_of_vote,
    is_of_rival,
    is_presidency_of_states,
    is_of_its_agency,
)
