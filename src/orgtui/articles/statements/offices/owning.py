"""Whose an office is: the state or organisation beside its title, or the one that was meant."""

import re
from typing import NamedTuple

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.kinds import of_kind
from orgtui.articles.statements.offices.parliaments import (
    has_own_secretary,
    house_of,
    land_of_authority,
)
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.offices.topical import (
    is_anothers,
    is_guests,
    is_presided,
    presided,
    prosecuted,
    sending,
    without_origins,
)
from orgtui.articles.statements.offices.wholes import OF_WHOM, ORGAN, commission_of, whole_of
from orgtui.articles.statements.offices.whose_kazakh import is_only_where, of_noun
from orgtui.articles.statements.offices.words import (
    ELSEWHERE,
    INSTITUTION,
    OF_GOVERNMENT,
    OF_ORGAN,
    OF_ORGANISATION,
    OF_REGION,
    OF_STATE,
    PRESIDENCY,
    SENT_TO,
)
from orgtui.articles.statements.sentence.cases import is_of_person
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import (
    ADJECTIVE,
    BODY,
    ORGANISATION,
    STATE,
    Frame,
    Item,
)
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ONE_OF_PEOPLE = late(r"\b[а-я]{2,}(?:ец|ка|нин|нка|ин|ац|як|ч)\b")
_IN_BRACKETS = late(r" \((?![^()]*D.)[^()]*\) [а-я]")
_NOW = late(r"\b(?:нынешн|действующ|тогдашн)[а-я]+ $")


class Unowned(NamedTuple):
    """A title whose owner is looked for."""

    frame: Frame
    before: Discourse
    title: str
    end: int
    who: Party | None


def unsaid_owner(wanted: Unowned) -> Party | None:
    """Return whose office it is, where neither an owner nor "of something" stands beside it."""
    if OF_STATE.search(wanted.title):
        is_of_topic = PRESIDENCY.match(wanted.title) and wanted.before.homeland is None
        states = wanted.frame.letters & {STATE, ADJECTIVE}
        is_of_topic = is_of_topic and not states and is_presided(wanted.before.topic)
        told = wanted.before.posts.get(root(wanted.title))
        return wanted.before.topic if is_of_topic and told is None else _headed(wanted)
    if OF_ORGANISATION.search(wanted.title):
        return _organisation(wanted)
    told = wanted.before.posts.get(root(wanted.title))
    return told.organisation if told is not None else None


_HEADS_ANYTHING = late(r"(?:[а-я]+ )*(?:глав|руководител|председател|начальник|шеф)")
"""The title of who heads an organisation of whatever kind."""
_AMBASSADOR = late(r"елші|(?:тұрақты |арнайы )?өкіл")
_SENDER = late(r"(?P<org>S.)[а-яәіңғүұқөһ]* $")
_OWN_LAND = late(r"\bсво(?:ей|его) (?:страны|республики|государства|королевства)")
_MAYOR = late(r"мэр|бургомистр|аким|хоким|mayor")
_CITY = late(r" (?:of )?(?:города )?(?P<city>C.)")


def _city(wanted: Unowned) -> Party | None:
    """Return the city of a mayor."""
    match = _CITY.match(wanted.frame.mask, wanted.end)
    return wanted.frame.party(match["city"]) if match and _MAYOR.search(wanted.title) else None


def owner_of(
    wanted: Unowned, said: tuple[re.Match[str] | None, re.Match[str] | None]
) -> Party | None:
    """Return whose office it is, by what is said behind its title and before it."""
    if PRESIDENCY.match(wanted.title):
        told, meant = of_noun(wanted.frame, wanted.before, wanted.end - len(wanted.title))
        if told:
            return meant
    if said[1] is not None and _AMBASSADOR.match(wanted.title):
        sender = _SENDER.search(wanted.frame.mask, 0, said[1].start())
        if sender is not None:
            return wanted.frame.party(sender["org"])
        if is_only_where(wanted.frame, said[1]):
            own = wanted.before.lands.get(wanted.who.name) if wanted.who else None
            home = wanted.before.homeland
            return own or (home if home != wanted.frame.party(said[1]["org"]) else None)
    if said[0] is not None and _is_of_institution(wanted.title, said[0]):
        return None
    behind = said[0].string[said[0].start() :] if said[0] is not None and said[0]["org"] else ""
    if behind and SENT_TO.match(wanted.title + behind):
        own = wanted.before.lands.get(wanted.who.name) if wanted.who else wanted.before.homeland
        return own or _of_people(wanted)
    return _told_owner(wanted, said)


def _told_owner(
    wanted: Unowned, said: tuple[re.Match[str] | None, re.Match[str] | None]
) -> Party | None:
    """Return the owner that stands behind a title, or before it."""
    for match in said:
        if match is not None and (party := wanted.frame.party(match["org"])) is not None:
            if match.groupdict().get("organ"):
                return commission_of(party) or party
            is_own = OF_ORGANISATION.search(wanted.title) is None or has_own_secretary(party)
            return party if is_own else wanted.before.with_organisation(party)
    if said[0] is not None and _OWN_LAND.search(said[0].group()):
        return wanted.before.lands.get(wanted.who.name) if wanted.who else None
    return _meant_owner(wanted, said[0])


def _is_of_institution(title: str, behind: re.Match[str]) -> bool:
    """Whether a title is of an institution, and the state behind only where that is."""
    is_head = _HEADS_ANYTHING.match(title) or OF_ORGANISATION.search(title)
    is_of_state = behind["org"] is not None and behind["org"][0] in "STA"
    return bool(is_head) and is_of_state and INSTITUTION.search(behind.group()) is not None


def _meant_owner(wanted: Unowned, behind: re.Match[str] | None) -> Party | None:
    """Return whose office it is, where a common noun or nothing stands behind the title."""
    if behind is not None and behind["union"]:
        return _of_union(wanted, behind)
    if behind is None and SENT_TO.match(wanted.title + wanted.frame.mask[wanted.end :]):
        own = wanted.before.lands.get(wanted.who.name) if wanted.who else None
        return own or sending(wanted.frame) or _of_people(wanted)
    if behind is None and OF_REGION.match(wanted.frame.mask, wanted.end):
        return None
    if behind is not None:
        land = _land(wanted)
        return land if land is not None and land.kind is EntityKind.STATE else None
    if _is_of_state(wanted):
        return _headed(wanted)
    return _city(wanted) or _known_owner(wanted)


def _of_union(wanted: Unowned, behind: re.Match[str]) -> Party | None:
    """Return what "the organisation" means behind a secretary's title; others tell too little."""
    if OF_ORGANISATION.search(wanted.title) is None:
        return None
    union = wanted.before.owner(wanted.frame, "", behind.start())
    called = _CALLED_SO.get(behind["union"])
    if union is None or (called is not None and not called.search(union.name)):
        return None
    if is_anothers(wanted.frame, wanted.before, wanted.end, union):
        return None
    return whole_of(wanted.before, union)


_CALLED_SO = {
    "форума": late(r"(?i)форум|forum"),
    "совещания": late(r"(?i)совещани|свмда|cica|conference"),
}
"""What organisations have in their names that few are called by a noun."""


def _known_owner(wanted: Unowned) -> Party | None:
    """Return whose office it is that is no state's, where the sentence does not name it."""
    organ = OF_ORGAN.match(wanted.frame.mask, wanted.end)
    if organ is not None and organ["its"]:
        return wanted.before.owner_at_end or wanted.before.topic
    if organ is not None:
        last = wanted.before.named_last(wanted.frame, wanted.end)
        return _commission(wanted, organ) or of_kind(organ.group(), last, wanted.before)
    if _is_elsewhere(wanted):
        return None
    if OF_ORGANISATION.search(wanted.title):
        return _organisation(wanted)
    told = wanted.before.posts.get(root(wanted.title))
    if told is None and _HEADS_ANYTHING.match(wanted.title):
        told = wanted.before.office
        return told.organisation if told else wanted.frame.only(ORGANISATION, BODY)
    return told.organisation if told is not None else prosecuted(wanted.before, wanted.title)


def _commission(wanted: Unowned, organ: re.Match[str]) -> Party | None:
    """Return the commission of a union of which an article only says "the commission"."""
    if "комисси" not in organ.group():
        return None
    last = wanted.before.named_last(wanted.frame, wanted.end)
    whole = wanted.before.with_organisation(last) if last else None
    return commission_of(whole) or commission_of(wanted.before.topic)


def _is_of_state(wanted: Unowned) -> bool:
    mask, title = wanted.frame.mask, wanted.title
    if OF_GOVERNMENT.match(mask, wanted.end):
        return True
    is_ministry = "минист" in title or "minister" in title
    return bool(OF_STATE.search(title)) and (is_ministry or not _is_elsewhere(wanted))


def _is_elsewhere(wanted: Unowned) -> bool:
    """Whether words behind a title tell whose it is, and not who gets it."""
    if wanted.frame.language is Language.KK:
        return False
    if _IN_BRACKETS.match(wanted.frame.mask, wanted.end):
        return True
    behind = ELSEWHERE.match(wanted.frame.mask, wanted.end)
    return behind is not None and not is_of_person(behind.group().strip())


def _headed(wanted: Unowned) -> Party | None:
    """Return whose head it is: of an organisation that has a president, else of a state."""
    house = house_of(wanted.before, wanted.title, wanted.who)
    return house or presided(wanted.frame, wanted.before, wanted.title) or _land(wanted)


def _land(wanted: Unowned) -> Party | None:
    """Return the state whose office it is, where only the context tells."""
    told = _empire(wanted) or _told_land(wanted) or land_of_authority(wanted.frame, wanted.before)
    before = wanted.before
    spoken_of, named = before.state_spoken_of, _lands_named(wanted.frame, wanted.end)
    spoken_of = None if len(named) > 1 and spoken_of not in named else spoken_of
    if wanted.frame.language is not Language.RU:
        return told or spoken_of
    if told is None and (before.state_at_end is not None or before.topic is None):
        told = spoken_of
    return told or _land_of_office(wanted)


def _land_of_office(wanted: Unowned) -> Party | None:
    """Return the state of the office spoken of last, where a sentence names none."""
    office = wanted.before.office
    if office is None or wanted.frame.letters & {STATE, ADJECTIVE}:
        return None
    return office.organisation if office.organisation.kind is EntityKind.STATE else None


def _of_people(wanted: Unowned) -> Party | None:
    """Return the state of one of a people whom a sentence tells of, if there is but one."""
    words = set(_ONE_OF_PEOPLE.findall(wanted.frame.mask))
    found = (wanted.before.index.state_of_people(word, wanted.before.language) for word in words)
    lands = {land for land in found if land is not None}
    return lands.pop() if len(lands) == 1 else None


_EMPIRE = "Япония"
"""The only state with an emperor, of whom it need not be told."""
_LAST_OF_OTHERS = 1979
"""The year in which the last emperor of another state fell."""


def _empire(wanted: Unowned) -> Party | None:
    """Return the state of an emperor of our days."""
    years = [time.first.year for _, time in wanted.frame.time_places]
    is_of_today = bool(years) and min(years) > _LAST_OF_OTHERS
    if not is_of_today or not wanted.title.startswith("император"):
        return None
    return wanted.before.index.state_of_name(_EMPIRE, wanted.before.language)


def _told_land(wanted: Unowned) -> Party | None:
    before = wanted.before
    held = before.held.get(wanted.who.name) if wanted.who else None
    if held is not None and held.organisation.kind is EntityKind.STATE:
        return held.organisation
    land = before.lands.get(wanted.who.name) if wanted.who else None
    if land is not None:
        return land
    named = _lands_named(wanted.frame, wanted.end)
    told = before.posts.get(root(wanted.title)) or _chiefs_post(wanted)
    if len(named) == 1 and (told is None or told.organisation.kind is EntityKind.STATE):
        return next(iter(named))
    if told is not None:
        return before.state_spoken_of or told.organisation
    return before.homeland if not named or before.homeland in named else None


_OF_CHIEF = late(r" (?P<chief>(?:президент|премьер)[а-я-]*)$")


def _chiefs_post(wanted: Unowned) -> Post | None:
    """Return the office of the head whom a title only says to serve: "советник президента"."""
    chief = _OF_CHIEF.search(wanted.title)
    return wanted.before.posts.get(root(chief["chief"])) if chief is not None else None


_OTHER_LAND = late(
    r"\b(?:from|with|against|ethnic|versus|between|after) (?:the )?.{2}$"
    r"|\b(?:ambassador|envoy|consul|mission|embassy) (?:to|in) (?:the )?.{2}$"
    r"|\b(?:посол|посл[а-я]{1,2}|посольств[а-я]+|полпред[а-я]*) (?:в|на) .{2}$"
    r"|\b(?:у|от|после|вместо|вслед за|против|между) .{2}$"
)
"""A state that is another than the one an office is of: "independence from Spain"."""
_SIDE = late(
    r"A. (?!президент|премьер|министр|парламент|правительств|кабинет|полити|власт|лидер|глав)[а-я]"
)
"""What an adjective of a state is of that has no offices: "французская сторона"."""


def _lands_named(frame: Frame, title: int) -> set[Party]:
    """Return the states that a sentence names, but those it only sets against one."""
    behind = frame.mask.find("; ", title)
    return {
        item.party
        for item in frame.within(without_origins(frame.mask))
        if item.letter in (STATE, ADJECTIVE) and item.party is not None
        if not _is_of_others(frame, item, behind if behind >= 0 else len(frame.mask))
    }


def _is_of_others(frame: Frame, item: Item, end: int) -> bool:
    """Whether a state is one visited, set against another, or of what stands behind a place."""
    place = frame.place_of(item)
    if place < 0:
        return False
    is_other = _OTHER_LAND.search(frame.mask, max(0, place - 25), place + 2) is not None
    is_side = item.letter == ADJECTIVE and _SIDE.match(frame.mask, place) is not None
    return is_other or is_side or place > end or frame.is_visited(item)


_WHERE = late(r"(?P<org>[OB].)(?: [а-яa-z]+| (?:в|in) C.)?, (?:где|where) [^;:()OBST]*$")


def _organisation(wanted: Unowned) -> Party | None:
    start = wanted.end - len(wanted.title)
    where = _WHERE.search(wanted.frame.mask, 0, start)
    if where is not None:
        return wanted.frame.party(where["org"])
    told, topic = wanted.before.posts.get(root(wanted.title)), wanted.before.topic
    if topic is not None and _NOW.search(wanted.frame.mask, 0, start):
        return topic
    items = [i for i in wanted.frame.items if i.letter in (ORGANISATION, BODY)]
    named = {i.party for i in items if i.party and i.party.id}
    if topic is not None and all(wanted.before.with_organisation(one) == topic for one in named):
        is_told = told is not None and not is_guests(told, wanted.before)
        return told.organisation if told and is_told else _of_secretary(wanted, topic)
    if len(named) == 1 and (topic is None or told is None):
        party = next(iter(named))
        is_organ = party.name in OF_WHOM or ORGAN.search(party.name) is not None
        return whole_of(wanted.before, party) if is_organ else party
    spoken_of = _of_secretary(wanted, topic or wanted.before.organ)
    return told.organisation if told is not None else spoken_of


def _of_secretary(wanted: Unowned, party: Party | None) -> Party | None:
    """Return an article's organisation; of an organ of the UN, the UN for its secretary-general."""
    is_organ = party is not None and party.name.startswith("UN ")
    if not is_organ or party is None:
        return wanted.before.topic
    return whole_of(wanted.before, party) if _GENERAL.match(wanted.title) else wanted.before.topic


_GENERAL = late(r"генсек|генеральн[а-я]+ секретар")
