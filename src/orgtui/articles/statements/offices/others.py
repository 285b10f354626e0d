"""What of the offices that a Russian sentence seems to give somebody its words make another's."""

import re
from collections.abc import Callable

from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.offices.words import THIS_POST
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def is_of_others(draft: Draft, frame: Frame) -> bool:
    """Whether the words of a Russian sentence exclude that an office, or its time, is theirs."""
    if frame.language is not Language.RU:
        return False
    return any(excludes(draft, frame) for excludes in _EXCLUDING)


_RELATIVE = late(
    r"(?<![а-я])(?:соратни(?:к|ца)|сын|дочь|жена|супруга?|вдова|брат|сестра|внук|внучка|племянни(?:к|ца)"
    r"|зять|друг|подруга|учени(?:к|ца)|однопарти(?:ец|йка)|адвокат|помощни(?:к|ца)|советни(?:к|ца)"
    r"|пресс-секретарь|соперни(?:к|ца)|сторонни(?:к|ца)) (?P<of>[PQ].)"
    r"(?!,? (?:[а-я-]+ )?[а-я]+(?:вш|[уюая]щ|нн)(?:его|ей|ого|ой|ую|ему)|,? котор)"
)
"""Somebody told by whose they are, of whom the sentence goes on to tell: «X, сын Y, министр …»."""


def _is_of_relative(draft: Draft, frame: Frame) -> bool:
    """Whether the sentence names somebody only to tell who another is."""
    found = _RELATIVE.search(frame.mask)
    if found is None or frame.item(found["of"]).party != draft.who:
        return False
    others = (
        frame.item(f" {sign}") for sign in found.string[: found.start()] if ord(sign) > _SIGNS
    )
    is_told = any(one.letter == PERSON and one.party != draft.who for one in others)
    return is_told and frame.mask.count(found["of"][-1]) == 1


_SIGNS = 0xDFFF
_IN_POWER = late(
    r"(?:(?P<of>[PQ].),? |(?P<many>[а-я]{3,}(?:ов|ев|ей|ами|ями)(?: [STCO].)?,? ))"
    r"(?:находивш|занимавш|стоявш|правивш)(?:егося|ейся|ихся|емуся|его|ей|их|ему)(?![а-я])"
    r"[^,;:()]*?(?P<time>D.)"
)
"""Who had an office at a time, told by the way in another case than the nominative."""


def _is_of_one_by_the_way(draft: Draft, frame: Frame) -> bool:
    """Whether a time is that of a participle in the genitive, which is of another, or of many."""
    found = _IN_POWER.search(frame.mask)
    time = frame.item(found["time"]).time if found is not None else None
    if found is None or time is None or time.first not in (draft.start, draft.end):
        return False
    return found["of"] is None or frame.item(found["of"]).party != draft.who


_SUPERLATIVE = late(
    r"(?<![а-я])сам(?:ым|ой|ый|ая) [а-я-]+(?:ым|им|ой|ей|ый|ий|ая|яя) [^,;:()]{2,80}? с"
    r" (?P<time>D.)"
)
"""From when none was such: «самый молодой президент с 1812 года»."""
_LONGEST_LIVED = late(r"(?<![а-я])сам(?:ым|ой) [а-я-]+(?:ым|им|ой|ей) [а-я]+(?:ом|ем|ей|ой) был")


def _is_counted(draft: Draft, frame: Frame) -> bool:
    """Whether a time is only that since which nobody was like somebody."""
    found = _SUPERLATIVE.search(frame.mask)
    time = frame.item(found["time"]).time if found is not None else None
    if found is not None and draft.who in frame.parties(frame.mask[found.end() :]):
        return False
    is_since = time is not None and draft.start is not None and time.first == draft.start
    return is_since or _LONGEST_LIVED.search(frame.mask) is not None


_CORONATION = late(r"(?<![а-я])коронаци")
_ACCESSION = late(r"(?<![а-я])(?:взош|вступ|занял)")


def _is_coronation(draft: Draft, frame: Frame) -> bool:
    """Whether a day is that of a coronation, with which no reign begins."""
    is_crowned = draft.start is not None and _CORONATION.search(frame.mask) is not None
    return is_crowned and _ACCESSION.search(frame.mask) is None


_LEFT_ELSE = late(
    r"(?<![а-я])(?:(?:уш(?:ел|ла)|выш(?:ел|ла)|подал[аи]?|уволил(?:ся|ась))(?: в отставку)? из"
    r" (?!правительств|кабинет|состав|аппарат|администрац|совет|комисси|министерств|коллеги"
    r"|руковод)[а-я]|поки(?:нул|дает|нет)[аи]? (?:ее|его|их)(?![а-я]))"
)
"""Leaving what is no post: «ушёл в отставку из армии», «служила долго, но покинула её»."""
_POST = late(r"(?<![а-я])(?:пост|должност|кресл)[а-я]*(?![а-я])")


def _is_of_service(draft: Draft, frame: Frame) -> bool:
    """Whether somebody has left a service or the like, and no post is spoken of."""
    is_left = draft.end is not None and _LEFT_ELSE.search(frame.mask) is not None
    title = draft.role.split()[-1][:_ROOT].lower() if draft.role else " "
    return is_left and title not in frame.mask and _POST.search(frame.mask) is None


_ROOT = 5
_OUSTED = late(
    r"(?<![а-я])(?:отстраненн|смещенн|свергнут|низложенн|уволенн|снят)(?:ого|ому|ым|ом|ой|ую)(?![а-я])"
)
_TOLD_FIRST = late(r"^\W*(?P<time>D.) [^;:]*?(?:л|ла|ли|ло|лся|лась|лись|ет|ют|ит|ят)(?![а-я])")


def _is_of_news(draft: Draft, frame: Frame) -> bool:
    """Whether a day is that of the news about one who had been ousted before: «отстранённого»."""
    ousted = _OUSTED.search(frame.mask)
    told = _TOLD_FIRST.match(frame.mask)
    if ousted is None or told is None or told.end() > ousted.start():
        return False
    time = frame.item(told["time"]).time
    return time is not None and draft.end is not None and draft.end == time.first


_OWN_POST = late(
    r"(?<![а-я])занима(?:л|ла|ет|вш[а-я]+) (?:свой|свою|нынешн[а-я]+|данн[а-я]+|эт[а-я]+) "
    r"(?:пост|должность) [^,;:()]*?(?P<time>D.)"
)


def _is_named_later(draft: Draft, frame: Frame) -> bool:
    """Whether "his post" is taken for one that only another part of the sentence names later."""
    found = _OWN_POST.search(frame.mask)
    time = frame.item(found["time"]).time if found is not None else None
    if found is None or time is None or draft.start is None or time.first != draft.start:
        return False
    title = draft.role.split()[-1][:_ROOT].lower() if draft.role else " "
    place = frame.mask.find(title)
    return place > found.end()


_SEAT = late(
    r"(?<![а-я])(?:пост|должност)[а-я]{0,3} "
    r"(?!(?:с|со|в|во|по|до|за|у|от|на|и|к|его|ее|их) )(?![а-я]+(?:[аеиоуя]ла?|ует) )"
    r"[а-я-]+(?: [а-я-]+){0,3}"
)


_ITS_SEAT = late(r"(?<![а-я])(?:пост|должност)[а-я]{0,3} (?:его|ее|их) (?P<title>[а-я]{5})")


def _is_of_another_seat(draft: Draft, frame: Frame) -> bool:
    """Whether "this post" is one that the sentence itself has just named, and it is another."""
    its = _ITS_SEAT.search(frame.mask)
    if its is not None and draft.role and its["title"] not in draft.role.lower():
        return True
    places = [match.start() for match in THIS_POST.finditer(frame.mask)]
    seats = list(_SEAT.finditer(frame.mask, 0, places[-1])) if places else []
    if not seats or not draft.role:
        return False
    return draft.role.split()[-1][:_ROOT].lower() not in frame.mask[seats[-1].start() : places[-1]]


_GOODWILL = late(r"(?<![а-я])пос(?:ол|ла|лом|лу|ле) доброй воли")


def _is_honorary(draft: Draft, frame: Frame) -> bool:
    """Whether the ambassador is one of goodwill, who is sent nowhere."""
    return draft.role.endswith("посол") and _GOODWILL.search(frame.mask) is not None


_LEADER = late(r"лидер")
_PARTY = late(r"парти|движени|фронт|party|movement|front", re.IGNORECASE)
"""What organisations are called that have leaders."""


_LED = late(r"лидер[а-я]{0,2} [ST]. (?:в|с) D.")


def _is_leader_elsewhere(draft: Draft, frame: Frame) -> bool:
    """Whether a leader is of no party: states have such in some years, else but by the way."""
    if _LEADER.match(draft.role) is None or _PARTY.search(draft.organisation.name):
        return False
    is_over = draft.start is not None and draft.end is not None
    return not ((is_over and _LED.search(frame.mask)) or _leads_party(draft, frame))


_OF_PARTY = late(r"лидер[а-я]{0,2} (?:партии|движения|блока) (?P<of>[OB].)")


def _leads_party(draft: Draft, frame: Frame) -> bool:
    """Whether what somebody is the leader of is called a party right behind the title."""
    told = _OF_PARTY.search(frame.mask)
    return told is not None and frame.party(told["of"]) == draft.organisation


_DEPUTY_FOR = late(r"(?<![а-я])вице-президент[а-я]{0,2} по [а-я]")


def _is_of_no_state(draft: Draft, frame: Frame) -> bool:
    """Whether a vice-president is one for a region or a field, whom no state has."""
    is_of_state = draft.organisation.kind is EntityKind.STATE
    return is_of_state and _DEPUTY_FOR.search(frame.mask) is not None


_BARE_PARTY = late(r"парти[яи] [А-Я]")
_WHICH_PARTY = late(r"[а-я]{4,}(?:ой|ая|ую) $")


def _is_of_party_untold(draft: Draft, frame: Frame) -> bool:
    """Whether of a party's name but the end is known: «глава рабочей [партии Норвегии]»."""
    if _BARE_PARTY.match(draft.organisation.name) is None:
        return False
    places = [frame.place_of(item) for item in frame.items if item.party == draft.organisation]
    return any(_WHICH_PARTY.search(frame.mask, 0, max(place, 0)) for place in places)


_STATE_SECRETARY = late(r"(?:гос(?:ударственный )?секретарь)$")
_HAVING_ONE = ("us", "by", "va", "kz", "kg", "am")


def _is_secretary_elsewhere(draft: Draft, frame: Frame) -> bool:
    """Whether a secretary of state is of one that the sentence does not name, and that has none."""
    of = draft.organisation
    if of.kind is not EntityKind.STATE or of.id in _HAVING_ONE:
        return False
    is_named = any(item.party == of for item in frame.items)
    return not is_named and _STATE_SECRETARY.match(draft.role) is not None


_EXCLUDING: tuple[Callable[[Draft, Frame], bool], ...] = (
    _is_of_relative,
    _is_of_one_by_the_way,
    _is_counted,
    _is_coronation,
    _is_of_service,
    _is_of_news,
    _is_named_later,
    _is_of_another_seat,
    _is_honorary,
    _is_leader_elsewhere,
    _is_secretary_elsewhere,
    _is_of_party_untold,
    _is_of_no_state,
)
