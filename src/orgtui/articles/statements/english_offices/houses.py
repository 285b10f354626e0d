"""What someone is in an English sentence who leads, runs or heads what it names."""

import re
from dataclasses import dataclass

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.rotations import rotation
from orgtui.articles.statements.english_offices.asides import Beside
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.natives import is_chair_of_land
from orgtui.articles.statements.english_offices.nouns import HOUSES, LANDS, any_of
from orgtui.articles.statements.english_offices.owners import SENT_TO
from orgtui.articles.statements.english_offices.posts import Named, head_title, is_first
from orgtui.articles.statements.english_offices.titles import ANAPHOR
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.offices.wholes import commission_of
from orgtui.articles.statements.offices.words import OF_STATE
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_HOUSE = (
    r"(?:(?:the )?(?:(?:permanent |general )?secretariat of (?:the )?)?"
    r"(?P<org>[OB].)(?!s (?!secretariat|board|office|top)[a-z])(?:s)?"
    r"(?P<office> (?:secretariat|permanent secretariat|executive office))?"
    rf"|(?P<union>(?:the|that|this|its) (?:[a-z0-9-]+ |[CA].(?:-based)? ){{0,3}}?"
    rf"(?:{any_of(HOUSES)}))"
    r"|(?P<office2>(?:the|its) (?:[a-z0-9-]+ |C.-based ){0,2}secretariat)"
    rf"|(?P<land>(?:the|his|her) (?:[a-z]+ )?(?:{any_of(LANDS)}))"
    r"|(?P<state>(?:the )?[S].)(?!s )"
    r"|(?P<government>(?:(?:the|a|his|her|[SA].s?|a [a-z-]+|[a-z]+) )(?:[a-z-]+ |[SA].s? ){0,2}"
    r"(?:government|cabinet|coalition|administration)s?\b))"
)
_HEADED = late(
    r"^ (?:the |over the |over )?(?:\d+[a-z]{2} session of (?:the )?)?"
    rf"(?:[a-z]+-based |[a-z0-9-]+ (?=[OB]))?{_HOUSE}"
)
_BEFORE_WHICH = late(rf"{_HOUSE},? ?$")
_WHICH = late(r" ?(?:which|that) ")
_THEN = late(
    r" ?(?:[,.;:)]|$|D.|[–—-]|\(|(?:since|from|for|in|on|at|until|between|through|during|as|and"
    r"|after|before|with|without|by|to|into|when|while|who|again|under|most|throughout|alone) ?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Whose office is looked for, in which sentence."""

    frame: Frame
    before: Discourse
    named: tuple[Named, ...]
    beside: tuple[Beside, ...]
    who: Party | None
    new: Party | None = None
    """Who follows, in a succession."""


def as_post(wanted: Wanted, named: Named) -> Post | None:
    """Return the office that is named; one of a state without its state is of the person's own."""
    if named.is_former:
        return None
    owner = named.owner
    if owner is None and not named.is_elsewhere and OF_STATE.search(named.title):
        held = wanted.before.held.get(wanted.who.name) if wanted.who else None
        told = [one.organisation for one in (held, wanted.before.borne) if one is not None]
        owner = next((one for one in told if one.kind is EntityKind.STATE), None)
        owner = _where(wanted) or owner or _land_of(wanted)
    if owner is None or is_chair_of_land(named.title, owner):
        return None
    return post_of(named.title, owner, wanted.before)


_FRONTED = late(
    r"^(?:and |but )?(?:back |meanwhile |over )*(?:at home |(?:the )?(?:parliament|lawmakers"
    r"|deputies|mps|voters|legislators|legislature|assembly|government|cabinet|senate|senators) )?"
    r"in (?:the )?(?P<place>[CST].)"
    r"(?:, | (?=P.|he\b|she\b|(?:\w+ly )?(?:elected|confirmed|approved|voted|chose|appointed|named"
    r"|swore|dismissed|ousted|backed)\b))"
)


def _where(wanted: Wanted) -> Party | None:
    """Return the state of the place with which a sentence begins: "In Paris, …"."""
    front = _FRONTED.match(wanted.frame.mask)
    place = wanted.frame.party(front["place"]) if front is not None else None
    return wanted.before.state(place)


def _land_of(wanted: Wanted) -> Party | None:
    """Return the state from which the person was said to come."""
    return wanted.before.lands.get(wanted.who.name) if wanted.who is not None else None


def post_headed(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return what someone is who leads what stands behind a verb, or before "which he led"."""
    mask = wanted.frame.mask
    is_before_that = mask[: anchor.start].endswith(("before ", "after "))
    if is_before_that or not _WHICH.match(anchor.lead()):
        at = anchor.verb.end()
        ministry = [n for n in wanted.named if at <= n.start <= at + 5 and not n.is_title]
        if ministry:
            return as_post(wanted, ministry[0])
        house = _HEADED.match(anchor.tail())
        is_all = house is not None and _THEN.match(mask, anchor.verb.end() + house.end())
        return _of_house(wanted, anchor, house) if house is not None and is_all else None
    house = _BEFORE_WHICH.search(mask, max(0, anchor.start - 60), anchor.start)
    if house is not None:
        return _of_house(wanted, anchor, house)
    named = [one for one in wanted.named if 0 <= anchor.start - one.end <= len(", ")]
    return as_post(wanted, named[-1]) if named else None


_HOUSE_ONLY = late(
    r"(?P<org>[OBS].)(?:s?(?: permanent| general)? secretariat)?,?"
    r"(?: now| currently| which| will| has)*(?: (?:from|since|in|on) D.)? $"
)
_GOVERNMENT_OF = late(r"\b(?:government|cabinet|administration) of (?:the )?$")
_LED = late(
    r"\b(?:led|headed|run|chaired|directed|governed|ruled)"
    r"(?: (?:(?:since|from) )?D.)? by"
    r"|(?:stays?|remains?|rests?) with|in the hands of"
)


def post_ahead(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office that stands before "was held by"."""
    mask = wanted.frame.mask
    ahead = [n for n in wanted.named if anchor.start <= n.start < anchor.verb.start()]
    if not ahead and not anchor.lead().strip():
        aside = (n for n in wanted.named if n.end <= anchor.start)
        ahead = [n for n in aside if _ASIDE.fullmatch(mask, n.end, anchor.start)]
    if ahead:
        return as_post(wanted, ahead[-1])
    house = _HOUSE_ONLY.search(mask, max(0, anchor.verb.start() - 50), anchor.verb.start())
    office = _SECRETARIAT.search(mask, anchor.start, anchor.verb.start())
    owner = wanted.frame.party(house["org"]) if house and not office else None
    if house and owner and _GOVERNMENT_OF.search(mask, 0, house.start()):
        return post_of("head of government", owner, wanted.before)
    if owner is not None and house and _LED.search(anchor.verb.group()):
        return _led(wanted, owner, is_office="secretariat" in house.group())
    if office is not None:
        owner = _organisation(wanted, anchor)
        return _led(wanted, owner, is_office=True) if owner else None
    government = _GOVERNMENT.search(mask, anchor.start, anchor.verb.start())
    state = wanted.frame.party(government["land"]) if government is not None else None
    if state is not None:
        return post_of("head of government", state, wanted.before)
    return _meant_ahead(wanted, anchor)


_GOVERNMENT = late(
    r"(?P<land>[SA].)s? (?:government|cabinet)(?:,? (?:has|now|currently|which))*,? $"
)
_AT = late(r"\b(?:at|in) (?:the )?(?P<org>[OB].),? ")


def _meant_ahead(wanted: Wanted, anchor: Anchor) -> Post | None:
    """Return the office spoken of as "the post", of another organisation if one is named."""
    borne = wanted.before.borne
    if borne is None or not ANAPHOR.search(anchor.lead()):
        return None
    other = _AT.search(anchor.lead())
    owner = wanted.frame.party(other["org"]) if other is not None else None
    return post_of(borne.title, owner, wanted.before) if owner is not None else borne


_ASIDE = late(r", (?:(?:which|that) (?:was|is) )?[a-z]+(?:ed|ing|en|t)\b[^,;:()PQ]{0,60}, ?")
"""What stands between an office and who holds it: "the post, created in 1990, is held by …"."""
_SECRETARIAT = late(
    r"\b(?:the|its) (?:[a-z-]+ ){0,3}(?:secretariat|organi[sz]ation|bloc|agency|alliance|fund|bank"
    r"|body|forum|group)(?:,? (?:in [CS].|which|that|now|currently|has))*,? $"
)
"""What is run by somebody, of which an article has told before."""


def _led(wanted: Wanted, owner: Party, *, is_office: bool) -> Post | None:
    """Return the office of who leads an organisation, or only its secretariat."""
    title = head_title(wanted.before, owner)
    is_of_chair = title.startswith("chair") or rotation(owner.id).has_head
    is_other = is_office and is_of_chair and title.startswith(("head", "chair"))
    return post_of("head of the secretariat" if is_other else title, owner, wanted.before)


def _of_house(wanted: Wanted, anchor: Anchor, house: re.Match[str]) -> Post | None:
    frame, before = wanted.frame, wanted.before
    if house["government"]:
        owner = frame.party(house["government"]) or _land(wanted)
        return post_of("head of government", owner, before) if owner else None
    if house["land"] or house["state"]:
        owner = frame.party(house["state"]) or _land(wanted)
        return _headship(wanted, owner) if owner else None
    owner = frame.party(house["org"]) or _organisation(wanted, anchor)
    if owner is None:
        return None
    if house["union"] and house["union"].endswith("commission"):
        owner = commission_of(owner) or owner
    is_office = house["office"] or house["office2"]
    title = head_title(before, owner)
    title = "head of the secretariat" if is_office and title == "head" else title
    return post_of(title, before.with_organisation(owner) if is_office else owner, before)


def _headship(wanted: Wanted, owner: Party) -> Post | None:
    """Return what somebody is who leads a state: what they are known to have been, or its head."""
    former = wanted.before.formerly.get(wanted.who.name) if wanted.who else None
    is_own = former is not None and former.organisation == owner and is_first(former.title)
    return former if is_own else post_of(head_title(wanted.before, owner), owner, wanted.before)


def _land(wanted: Wanted) -> Party | None:
    """Return the state that "the country" means."""
    before, name = wanted.before, wanted.who.name if wanted.who else ""
    posts = (before.held.get(name), before.formerly.get(name), before.borne)
    told = (one.organisation for one in posts if one is not None)
    own = next((party for party in told if party.kind is EntityKind.STATE), None)
    return own or wanted.frame.land or wanted.before.homeland


def _organisation(wanted: Wanted, anchor: Anchor) -> Party | None:
    """Return the organisation that "the agency" means."""
    ahead = SENT_TO.sub(" ", wanted.frame.mask[: anchor.verb.start()])
    named = [
        item.party
        for item in wanted.frame.within(ahead)
        if item.letter in "OB" and item.party and is_international(item.party)
    ]
    told = wanted.before.borne
    last = told.organisation if told is not None else None
    is_other = last is not None and last.kind is not EntityKind.STATE
    spoken_of = wanted.before.topic or (last if is_other else None)
    return (named[-1] if named else None) or spoken_of or wanted.before.near
