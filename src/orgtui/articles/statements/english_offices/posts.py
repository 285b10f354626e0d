"""The offices that an English sentence names: by title, by ministry, by house, as a first place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.natives import (
    is_chair_of_land,
    is_from_land,
    meant_besides,
)
from orgtui.articles.statements.english_offices.owners import (
    BEHIND,
    OF_SOMETHING,
    SENT,
    around_title,
    owner_around,
    said_behind,
)
from orgtui.articles.statements.english_offices.titles import (
    GIVEN_FIELD,
    HEAD,
    LEAD_POST,
    MINISTRY,
    NOMINAL,
    NOMINAL_POST,
    OWN_STATE,
    SEAT,
    SEATS,
    TITLE,
)
from orgtui.articles.statements.offices.owning import Unowned, unsaid_owner
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.offices.wholes import whole_of
from orgtui.articles.statements.offices.words import OF_STATE
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import ORGANISATION, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An office where a sentence names it."""

    title: str
    start: int
    """Where it begins, with its owner if that stands before."""
    end: int
    """Behind its title and its owner."""
    owner: Party | None
    is_former: bool = False
    is_elsewhere: bool = False
    """Whether its owner is named, though nobody knows it: "president of the company"."""
    is_title: bool = True
    """Whether it is a title, which a person can bear, and no house, ministry or place."""

    def post(self, before: Discourse) -> Post | None:
        """Return the office, None where it is not clear whose."""
        if self.owner is None or is_chair_of_land(self.title, self.owner):
            return None
        return post_of(self.title, self.owner, before)


_OF_HEAD = late(r" (?:of|to|for) (?:the |its )?(?:(?:[OBSTA].)s? )?(?=[a-z])")
"""Before the title of one whom somebody serves."""
_MINISTERS = late(r"minister|premier|chancellor")
_DESK = late(r"s (?:desk|job|post|seat|chair|office|role|position|portfolio|mantle)\b")
_FORMER = late(
    r"\b(?:(?:former|ex|one-time|sometime|late|previous)[ -]|then-|the then )(?:[a-z]+[ -]"
    r"|[SAOB].s? )*$"
    r"|A. ex-$"
)


_BARE_NAME = late(r" (?:mr |dr |ms )?P.")
"""Before the name of one who is but from a state: "Kuwait's representative John Smith"."""


def named(frame: Frame, before: Discourse) -> tuple[Named, ...]:
    """Return the offices that a sentence names, in order, without overlaps."""
    found = (*_titles(frame, before), *_called_so(frame), *_ministries(frame, before),
             *_seats(frame, before),
             *_places(frame, before))  # fmt: skip
    kept: list[Named] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _titles(frame: Frame, before: Discourse) -> Iterator[Named]:
    for match in TITLE.finditer(frame.mask):
        if match["title"] == "representative" and _BARE_NAME.match(frame.mask, match.end()):
            continue
        desk = _DESK.match(frame.mask, match.end())
        span = match.start(), desk.end() if desk else match.end()
        yield _with_owner(frame, before, match["title"], span, is_title=desk is None)
    for match in NOMINAL_POST.finditer(frame.mask):
        yield _with_owner(frame, before, NOMINAL[match["noun"]], match.span(), is_title=False)
    for match in HEAD.finditer(frame.mask):
        one = _with_owner(frame, before, match["title"], match.span(), is_weak=True)
        if one.owner is not None:
            yield one


def _with_owner(
    frame: Frame,
    before: Discourse,
    title: str,
    span: tuple[int, int],
    *,
    is_title: bool = True,
    is_weak: bool = False,
) -> Named:
    around = around_title(frame.mask, title, span)
    house = _IN_HOUSE.search(frame.mask, max(0, span[0] - 30), span[0])
    if house is not None and _OF_HOUSE[house["house"]].match(title):
        owner = _house_of_union(frame, before, house["house"])
        return Named(
            title=title, start=house.start(), end=span[1], owner=owner, is_elsewhere=owner is None
        )
    end, owner = around.end, owner_around(frame, before, title, around)
    is_native = is_from_land(title, around, owner)
    owner = None if is_native else owner
    if owner is None and (is_native or not around.is_said) and not is_weak:
        end, owner = _unsaid(frame, before, title, end)
        owner = _body_ahead(frame, before, title, span[0]) or owner
    sent = _SENT_TO.match(frame.mask, end) if SENT.search(title) else None
    end = sent.end() if sent is not None else end
    return Named(
        title=title,
        start=around.start,
        end=end,
        owner=owner,
        is_former=_FORMER.search(frame.mask, max(0, span[0] - 30), span[0]) is not None,
        is_elsewhere=owner is None and OF_SOMETHING.match(frame.mask, end) is not None,
        is_title=is_title,
    )


_IN_HOUSE = late(
    r"(?<![OBSTAC]. )(?<![OBSTAC].s )(?<!its )\b"
    r"(?P<house>commission|council|european) (?:[a-z]+ly )?$"
)
"""Of what a president is in the news of the European Union: "Commission President"."""
_PRESIDENT = late(r"(?:vice[- ])?president$")
_OF_HOUSE = {
    "commission": _PRESIDENT,
    "council": _PRESIDENT,
    "european": late(r"commissioner\b"),
}
"""What those are called who are in a house of the European Union."""
_UNION = late(r"(?:the )?(?:EU|European (?:Union|Parliament|Commission|Council))")
_HOUSES_OF_UNION = {"commission": "European Commission", "council": "European Council"}


def _house_of_union(frame: Frame, before: Discourse, house: str) -> Party | None:
    """Return the body of the European Union that is called so, else the one body named."""
    if house == "european":
        return Party(kind=EntityKind.BODY, id="", name="European Commission")
    told = (*(i.party for i in frame.items), before.topic, before.organisation, before.organ)
    if any(one is not None and _UNION.fullmatch(one.name) for one in told):
        return Party(kind=EntityKind.BODY, id="", name=_HOUSES_OF_UNION[house])
    return frame.only(ORGANISATION)


def _unsaid(frame: Frame, before: Discourse, title: str, end: int) -> tuple[int, Party | None]:
    """Return where a title ends that has no owner beside it, and what the text tells of that."""
    serving = _OF_HEAD.match(frame.mask, end)
    chief = TITLE.match(frame.mask, serving.end()) if serving else None
    if chief is not None:
        one = _with_owner(frame, before, chief["title"], chief.span())
        return one.end, one.owner
    if SENT.search(title):
        return end, _of_sender(frame, before, frame.mask.rfind(title, 0, end))
    if title in OWN_STATE:
        return end, before.index.state_called(OWN_STATE[title], before.language)
    if OF_SOMETHING.match(frame.mask, end):
        return end, None
    owner = _land_acting(frame, title) or unsaid_owner(Unowned(frame, before, title, end, None))
    owner = meant_besides(frame, before, title, owner)
    if owner is None or owner.id or not _OF_LAND.search(title):
        return end, owner
    return end, _land_called(before, owner) or owner


_ACTS_FIRST = late(
    r"(?:in C., )?(?:the )?(?P<land>[SA].)s? (?:[a-z]+ )?(?:president|government|parliament|king"
    r"|emir|sultan|prime minister|premier|cabinet|lawmakers|legislature|assembly)\b"
)
"""The state whose authority acts in a sentence, in which others may be named besides."""


def _land_acting(frame: Frame, title: str) -> Party | None:
    """Return the state whose authority gives or takes an office of one of several states named."""
    acting = _ACTS_FIRST.match(frame.mask) if OF_STATE.search(title) else None
    named = {i.party for i in frame.items if i.letter in "SA"}
    return frame.party(acting["land"]) if acting is not None and len(named) > 1 else None


def _land_called(before: Discourse, house: Party) -> Party | None:
    """Return the state that the name of a house begins with: "Mali's Congress"."""
    name = re.sub(r"['’]s\b", "", house.name)
    return before.index.state_of_name(name, before.language)


_OF_LAND = late(r"president|prime minister|premier")
"""Titles of a state where a house of that state is all that is named."""


_FROM_LAND = late(r"(?<=P.) (?:of|from) (?:the )?[STC].|(?<=[OB].) in C.(?= [a-z])")


def _body_ahead(frame: Frame, before: Discourse, title: str, start: int) -> Party | None:
    """Return the one organisation that is named before a president, where no state is."""
    so_far = _FROM_LAND.sub(" ", frame.mask[:start])
    ahead = frame.within(so_far) if title == "president" else ()
    named = [item for item in ahead if item.letter in "OBSAC"]
    party = named[0].party if len(named) == 1 and named[0].letter in "OB" else None
    if party is None or party.id:
        return whole_of(before, party) if party is not None else None
    return party if is_international(party) and _land_called(before, party) is None else None


_SENT_TO = late(r" (?:to|for|in) (?:the )?[OBSTC].(?! ?s )")
"""Where somebody is sent, behind whose envoy they are."""
_HIS = late(r"\b(?:his|her) (?:[a-z-]+ ){0,2}$")


def _of_sender(frame: Frame, before: Discourse, start: int) -> Party | None:
    """Return whose the envoy of an official is: of what the one named before is at the head."""
    if not _HIS.search(frame.mask, max(0, start - 40), start):
        return None
    chiefs = list(TITLE.finditer(frame.mask, 0, start))
    if not chiefs:
        return None
    return _with_owner(frame, before, chiefs[-1]["title"], chiefs[-1].span()).owner


_CALLED = late(
    r"(?:the )?(?:united nations |un )?"
    r"(?P<title>high commissioner|special (?:rapporteur|envoy|adviser)) (?:for|on) [a-z ]+"
)
"""Offices whose names stand for what they are of."""


def _called_so(frame: Frame) -> Iterator[Named]:
    """Yield "the High Commissioner for Refugees", which is the name of an organisation too."""
    for item in frame.items:
        name = _CALLED.fullmatch(item.text.lower()) if item.letter == ORGANISATION else None
        place = frame.place_of(item) if name is not None else -1
        if name is not None and place >= 0:
            yield Named(title=name["title"], start=place, end=place + 2, owner=item.party)


def _ministries(frame: Frame, before: Discourse) -> Iterator[Named]:
    for match in GIVEN_FIELD.finditer(frame.mask) if _is_of_ministers(before) else ():
        field = re.sub(r"^the ", "", match["field"])
        yield _with_owner(frame, before, f"{field} minister", match.span("field"), is_title=False)
    for match in MINISTRY.finditer(frame.mask):
        field = re.sub(r"^the ", "", match["field"])
        one = _with_owner(frame, before, f"{field} minister", match.span(), is_title=False)
        yield one


def _is_of_ministers(before: Discourse) -> bool:
    """Whether a text has named a minister of some kind before, or a chancellor."""
    return any(_MINISTERS.search(post.title) for post in before.posts.values())


def _seats(frame: Frame, before: Discourse) -> Iterator[Named]:
    for match in SEAT.finditer(frame.mask):
        yield from _seat(before, match[0], match.span())
    for place, sign in enumerate(frame.mask):
        for item in frame.within(sign):
            text = item.text.lower().removeprefix("the ")
            yield from _seat(before, text, (place - 1, place + 1))


def _seat(before: Discourse, text: str, span: tuple[int, int]) -> Iterator[Named]:
    if text in SEATS:
        title, state = SEATS[text]
        owner = before.index.state_called(state, before.language)
        yield Named(title=title, start=span[0], end=span[1], owner=owner, is_title=False)


def _places(frame: Frame, before: Discourse) -> Iterator[Named]:
    """Yield "the helm of the Fund" as its head."""
    for match in LEAD_POST.finditer(frame.mask):
        behind = BEHIND.match(frame.mask, match.end())
        owner = (
            said_behind(frame, before, "head", behind) if behind and not behind["unit"] else None
        )
        if behind is not None and owner is not None:
            yield Named(
                title=head_title(before, owner),
                start=match.start(),
                end=behind.end(),
                owner=owner,
                is_title=match[0].startswith(("at ", "in ")),
            )


_LESSER = late(
    r"deputy|vice|assistant|advis|under|acting|interim|envoy|representative|ambassador|spokes"
    r"|director(?! ?-?general)|caretaker|minister(?<!prime minister)|coordinator|commissioner"
    r"|counsel|chief [a-z]"
)


def is_first(title: str) -> bool:
    """Whether a title is of a first place, and of no deputy, envoy or minister."""
    return _LESSER.search(title) is None


def head_title(before: Discourse, owner: Party) -> str:
    """Return what the head of something is called: as the text has said before, else "head"."""
    told = [post.title for post in before.posts.values() if post.organisation == owner]
    own = [title for title in told if is_first(title)]
    if own:
        return own[-1]
    return "leader" if owner.kind is EntityKind.STATE else "head"


def remember(before: Discourse, found: tuple[Named, ...]) -> None:
    """Remember the offices that a sentence names."""
    for one in found:
        post = one.post(before)
        told = before.posts.get(root(post.title)) if post is not None else None
        is_of_topic = told is not None and told.organisation == before.topic
        if post is not None and not one.is_former and not is_of_topic:
            before.posts[root(post.title)] = post
