"""Whose office an English title is, where a state near it is only where somebody comes from."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.owners import Around
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.offices.words import OF_ORGANISATION, OF_STATE
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_OF_NO_STATE = late(
    r"(?:[a-z]+[ -])*(?:secretary[- ]general|director[- ]general|managing director)$"
)
"""Titles that organisations give, and no states."""
_PRESIDENT = late(r"(?:(?:vice|deputy|acting|first)[ -])*president$")
_PRESIDED = late(
    r"bank|court|tribunal|commission|parliament|assembly|committee|fund\b|council|federation"
    r"|association|\beu\b|european union|society|confederation|institute|conference"
    r"|interpol|\b(?:ioc|fifa|uefa|adb|afdb|aiib|ebrd|eib|iadb|idb|ndb|icj|icc)\b"
)
"""What organisations are called that have presidents of their own."""
_LEADS_MONEY = late(
    r"bank|court|tribunal|federation|olympic|association"
    r"|\b(?:adb|afdb|aiib|ebrd|eib|iadb|idb|ndb|icj|icc|interpol|ioc|fifa|uefa)\b"
)
"""What organisations are called of which a text that is about them tells the presidents."""
_OF_STATE_ITSELF = late(r"\bpresident P. of (?:the )?S.|[SA].s? (?:[a-z]+ )?president\b")
"""A president who is said to be a state's."""
_A_NATIVE = late(
    r"(?<=P.), an? (?:[a-z-]+ )?A.(?: [a-z-]+){0,3}(?=[,.]|$)"
    r"|(?<=P[\ue000-\uf8ff]) of (?:the )?[ST].|[SA].s? (?=P.)|(?<=P.), an? A.(?=[,.])"
)
"""What somebody is by birth: "…, a Japanese lawyer, …", "Mary Smith of Mali"."""
_OF_COURT = late(r"(?:(?:chief|deputy) )?(?:prosecutor|registrar)$")
_COURT = late(r"court|tribunal|\b(?:icj|icc)\b")
_OTHERS = late(r"[SAOB].")
_CHAIR = late(r"(?:rotating |current )?chair(?:man|woman|person)?(?:-in-office)?$")
_OF_LAND = late(r"(?P<land>.+)['’]s \w")
_STANDING = late(r"commission|committee|board|\bbank|fund\b|panel|agency|tribunal|court|parliament")
"""What is called so has a chair of its own for years."""


def is_chair_in_turn(post: Post) -> bool:
    """Whether an office is the chair of an organisation of states, which no official has."""
    owner = post.organisation
    if owner.kind is not EntityKind.ORGANISATION or _STANDING.search(owner.name.lower()):
        return False
    return _CHAIR.fullmatch(post.title) is not None and is_international(owner)


def is_chair_of_land(title: str, owner: Party) -> bool:
    """Whether it is a chair of a state, which has none: "handed the chair to the head of Mali"."""
    return owner.kind is EntityKind.STATE and _CHAIR.fullmatch(title) is not None


def is_of_foreign_land(before: Discourse, post: Post, who: Party) -> bool:
    """Whether an office is of another state than the one whose citizen somebody is."""
    land, owner = before.lands.get(who.name), post.organisation
    return owner.kind is EntityKind.STATE and land not in (None, owner)


def is_from_land(title: str, around: Around, owner: Party | None) -> bool:
    """Whether the state beside a title is the one its holder comes from: "… Karl Berg of Mali"."""
    if owner is None or owner.kind is not EntityKind.STATE or around.behind is not None:
        return False
    is_beside = around.holder is not None or around.ahead is not None
    return is_beside and around.house is None and _OF_NO_STATE.fullmatch(title) is not None


def meant_besides(frame: Frame, before: Discourse, title: str, owner: Party | None) -> Party | None:
    """Return whose office a title without an owner is, given what the text tells of that."""
    if _PRESIDENT.fullmatch(title):
        return _president_of(frame, before, title, owner)
    if _OF_COURT.fullmatch(title) and before.topic and _COURT.search(before.topic.name.lower()):
        return owner or before.topic
    if OF_STATE.search(title):
        return owner or _land_of_house(frame, before)
    is_apart = frame.letters & {ORGANISATION, BODY}
    if owner is not None or is_apart or not OF_ORGANISATION.search(title):
        return owner
    return before.only or before.near


def _president_of(frame: Frame, before: Discourse, title: str, owner: Party | None) -> Party | None:
    """Return what a president is of: an organisation that has one, or a state."""
    topic, told = before.topic, before.posts.get(root(title))
    if topic is not None and owner == topic and told is None:
        is_named = any(item.party == topic for item in frame.items)
        return topic if is_named or _PRESIDED.search(topic.name.lower()) else None
    if topic is not None and told is None and _LEADS_MONEY.search(topic.name.lower()):
        is_lone = _OTHERS.search(_A_NATIVE.sub(" ", frame.mask)) is None
        is_lone = is_lone and _OF_STATE_ITSELF.search(frame.mask) is None
        return topic if is_lone and is_international(topic) else owner
    return owner or _land_of_house(frame, before)


def _land_of_house(frame: Frame, before: Discourse) -> Party | None:
    """Return the state that a house in the sentence is said to be of: "Mali's Parliament"."""
    names = (i.text for i in frame.items if i.letter in (ORGANISATION, BODY))
    found = (match["land"] for name in names if (match := _OF_LAND.match(name)))
    lands = (before.index.state_of_name(name, before.language) for name in found)
    return next((land for land in lands if land is not None), None)
