"""Persons to whom a chair passes, or who preside, and where it is they and not their states."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.heads import is_of_whose_state
from orgtui.articles.statements.chairs.presided import is_lesser
from orgtui.articles.statements.chairs.rotations import Among, Rotation, rotation
from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import PERSONS, STATES, Frame
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

Holders = tuple[tuple[Party, ...], tuple[Party, ...]]
"""Who has the chair, and who had it."""

_PRESIDES = late(r"(?:[а-я]+ )?председательств")
"""Verbs that are said of who presides, not of who directs an office."""
_OF_CHAIR = late(r"(?<!под )председат(?!ельствующ|ельствовавш)|эстафет")
"""What passes from one who presides to another."""
_OFFICES = late(
    r"\bпосол|\bпосла|комисси|коллеги|секретар|генсек|\bбанк|\bфонд|исполнительн|commission|secretar|\bbank\b|parliament|парламент"
)
"""What else persons are at the head of."""
_TITLE = r"(?:[а-я-]+ ){0,3}(?:[AST]. ){0,2}(?:[а-я-]+ ){0,2}"
_TITLE_EN = r"(?:[a-z'’-]+ |[AS].s? ){0,5}"
_WHO = late(r"(?P<who>P.)(?:, [^,;:PQ]{0,60})?,? ?(?:[–—-] )?$")
_AHEAD = late(r"(?P<who>P.)(?:,? [^PQ;:]{0,80})?$")
_OF_LAND = late(r"P. of (?:the )?S.")
_BEHIND = late(rf"(?: [^STCPQ,;:]{{0,40}}?)? {_TITLE}(?P<who>P.)")
_FROM = late(rf"\b(?:от|у) {_TITLE}(?P<who>[PQ].)|\bfrom {_TITLE_EN}(?P<who2>[PQ].)")
_TO = late(rf"\b(?:к|ко) {_TITLE}(?P<who>[PQ].)|\bto {_TITLE_EN}(?P<who2>[PQ].)")
_GIVEN = late(rf"(?: (?:[а-я]+|[ODB].)){{0,6}} {_TITLE}(?P<who>Q.)")
_REPLACED = late(rf" {_TITLE}(?P<who>Q.)| {_TITLE_EN}(?P<who2>[PQ].)")
_INSTEAD = late(
    rf"\b(?:вместо|сменив|заменив|после|вслед за) {_TITLE}(?P<who>[PQ].)"
    rf"|\b(?:replacing|succeeding|in place of|after|instead of|in succession to)"
    rf" {_TITLE_EN}(?P<who2>[PQ].)"
)


def in_person(
    clause: Clause, way: Way, match: re.Match[str], read: Holders, of: Party | None
) -> Holders:
    """Return who has and had the chair, persons where they and no states preside."""
    if clause.frame.language is Language.KK or PERSONS.search(clause.frame.mask) is None:
        return read
    if is_of_whose_state(clause) or _OFFICES.search(clause.frame.mask):
        return read
    is_by_heads = of is not None and _is_chair_of_heads(of, clause)
    if not is_by_heads and (read[0] or read[1] or not _is_of_chair(clause, way, match)):
        return read
    new, old = _persons(clause, way, match)
    return (new or read[0], old or read[1]) if new or old else read


_OF_CHAIR_EN = late(r"chair|gavel|presidency|presid(?:es|ed|ing)\b|\bhelm\b")


def without_natives(told: tuple[Draft, ...], frame: Frame) -> tuple[Draft, ...]:
    """Return chairs; none of a land only named as whence somebody is who is at the head.

    Where it is noted that states preside, the land of who does so has the chair.
    """
    if not told or _OF_CHAIR_EN.search(frame.mask):
        return told
    lands = frozenset(p for one in _OF_LAND.findall(frame.mask) for p in frame.parties(one[-2:]))
    return tuple(
        one for one in told if one.who not in lands or rotation(one.organisation.id) != Rotation()
    )


_NAMES_CHAIR = late(r"председат|эстафет|\bchair|presid|\bgavel|төраға")


def is_by_heads(of: Party) -> bool:
    """Whether over an organisation persons preside, the heads of states, and not the states."""
    return rotation(of.id).among is Among.PERSONS


def _is_chair_of_heads(of: Party, clause: Clause) -> bool:
    """Whether a clause tells of a chair that persons have, not of somebody else at the head."""
    is_of_chair = rotation(of.id).has_head or _NAMES_CHAIR.search(clause.frame.mask) is not None
    return is_by_heads(of) and is_of_chair


def _is_of_chair(clause: Clause, way: Way, match: re.Match[str]) -> bool:
    """Whether the words are about a chair and cannot be about another office."""
    if way in (Way.FOLLOWS, Way.ENDS) or clause.frame.language is Language.EN:
        return False
    if way is Way.HOLDS:
        return _PRESIDES.match(match.group()) is not None
    return _OF_CHAIR.search(clause.mask) is not None


def _persons(clause: Clause, way: Way, match: re.Match[str]) -> Holders:
    """Return the persons who have and had the chair by the way of the words."""
    found, mask = clause.frame.parties, clause.mask
    if way is Way.GOES:
        return found(_sign(_TO.search(mask))), found(_sign(_FROM.search(mask)))
    if way is Way.GIVES:
        given = _GIVEN.match(mask, match.end()) or _TO.search(mask, match.end())
        return found(_sign(given)), _acting(clause, match)
    if way in (Way.HOLDS, Way.TAKES):
        old = _FROM.search(mask) if way is Way.TAKES else None
        return _acting(clause, match), found(_sign(old))
    if way is Way.ENDS:
        return (), _acting(clause, match)
    old = _REPLACED.match(mask, match.end()) if way is Way.FOLLOWS else None
    return (_acting(clause, match) if old else ()), found(_sign(old))


def _sign(match: re.Match[str] | None) -> str:
    return next((sign for sign in match.groups() if sign), "") if match is not None else ""


def _acting(clause: Clause, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the person whom a clause is about."""
    if clause.kind in (Kind.PARTICIPLE, Kind.RELATIVE):
        return clause.frame.parties(_sign(_WHO.search(clause.frame.mask[: clause.seam])))
    said = clause.mask[: match.start()]
    if clause.kind is Kind.GERUND and clause.after is not None:
        said = clause.after.mask[: clause.seam]
    ahead = _AHEAD.search(said.replace("·", " ").rstrip(" ,"))
    between = _OF_LAND.sub("", ahead.group()) if ahead is not None else ""
    if "," not in between and STATES.search(between):
        ahead = None
    is_behind = ahead is None and clause.frame.language is Language.RU
    behind = _BEHIND.match(clause.mask, match.end()) if is_behind else None
    return clause.frame.parties(_sign(ahead or behind))


_BEFORE_THEM = late(r"[·\s]*(?:а |и |но )?(?:до|перед) (?:этого|этим|н(?:его|ее|их|им|ей|ими))\b")


def is_by_one_before(clause: Clause, place: int, new: tuple[Party, ...]) -> bool:
    """Whether persons are told to have presided before those of whom the text has told."""
    is_of_persons = any(one.kind is EntityKind.PERSON for one in new)
    return (
        is_of_persons and "D" not in clause.mask and bool(_BEFORE_THEM.match(clause.mask, 0, place))
    )


def without_states(found: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """Return chairmanships without those of states beside the persons who preside.

    A state is left that presides at another time than they do.
    """
    of_persons = {draft.organisation for draft in found if _is_person(draft.who)}
    told = {(d.organisation, d.start, d.end) for d in found if _is_person(d.who)}
    return tuple(
        draft
        for draft in found
        if _is_person(draft.who)
        or not _is_of(draft, of_persons)
        or ((draft.start or draft.end) and (draft.organisation, draft.start, draft.end) not in told)
    )


def without_heads_of_parts(
    found: tuple[Draft, ...], frame: Frame, before: Discourse
) -> tuple[Draft, ...]:
    """Return chairmanships without those of persons who were said to chair but a part of it.

    The chairperson of the Commission of a union is not that of the union.
    """
    people = [draft.who for draft in found if _is_person(draft.who)]
    if not people:
        return found
    named = {item.party for item in frame.items}
    people += [before.person] if _HE.match(frame.mask) else []
    told = (before.held.get(one.name) for one in people if one is not None)
    parts = {
        post.organisation for post in told if post is not None and is_lesser(post.organisation)
    }
    return tuple(
        draft
        for draft in found
        if not (_is_person(draft.who) and parts - {draft.organisation})
        or draft.organisation in named
    )


_HE = late(r"[^STPQ]{0,20}?\b(?:he|she|он|она)\b")
"""How a sentence begins that is about the person of the sentence before."""


def _is_of(draft: Draft, organisations: set[Party]) -> bool:
    return is_by_heads(draft.organisation) and draft.organisation in organisations


def _is_person(party: Party | None) -> bool:
    return party is not None and party.kind is EntityKind.PERSON


def elected(
    clause: Clause, verb: re.Match[str], office: re.Match[str], of: Party, who: tuple[Party, ...]
) -> tuple[Party, ...]:
    """Return the person who becomes chair, if it is nobody's state that does."""
    is_person = is_by_heads(of) or not who
    if not is_person or _OFFICES.search(clause.frame.mask):
        return who
    start, end = min(verb.start(), office.start()), max(verb.end(), office.end())
    behind = _BEHIND.match(clause.mask, end)
    ahead = _AHEAD.search(clause.mask[:start].replace("·", " ").rstrip())
    return clause.frame.parties(_sign(behind or ahead)) or who


def displaced(clause: Clause) -> tuple[Party, ...]:
    """Return the person instead of whom somebody becomes chair."""
    named = _INSTEAD.search(clause.frame.mask, clause.start)
    return tuple(
        party for party in clause.frame.parties(_sign(named)) if party.kind is EntityKind.PERSON
    )
