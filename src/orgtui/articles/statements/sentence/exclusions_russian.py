"""What the words of a Russian sentence exclude of what its readers have told.

Whatever reader tells a fact, a state or an organisation that the sentence does not name itself
must be one that its nouns and pronouns can mean: of their kind, their gender and their place.
"""

import re

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.exclusions_pronouns import (
    is_of_another_post,
    is_other_pronoun,
)
from orgtui.articles.statements.sentence.frame import CITY, PERSON, Frame
from orgtui.articles.statements.sentence.kinds_russian import (
    gender_of,
    is_no_such,
    noun_of,
    of_kind,
)
from orgtui.articles.statements.sentence.rivals import Named
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_LAND = late(r"(?<![а-я-])(?:стран[ау]|республик[ау]|королевство|государство|княжество)(?![а-я-])")
"""What means a state that a sentence does not name."""
_HE, _SHE = late(r"(?<![а-я])он(?![а-я])"), late(r"(?<![а-я])она(?![а-я])")
_GENERIC = late(
    r"(?<![а-я-])(?:организация|объединение|структура|блок|союз|клуб|форум|совет|банк|фонд|она|он"
    r"|оно)(?![а-я-])"
)


def is_excluded(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether a sentence cannot mean the state, or the organisation, of a fact told from it."""
    if _is_of_format(draft, frame) or _is_either(draft, frame):
        return True
    if frame.language is not Language.RU:
        return False
    if draft.kind is StatementKind.OFFICE:
        return _is_of_other_choice(draft, frame) or _is_nth_since(draft, frame, before)
    if draft.kind is StatementKind.SUMMIT:
        return _is_instead(draft, frame) or _is_over_once(draft, frame, before)
    return _is_other_party(draft, frame, before)


_PERSON_CAME = late(
    r"[PQ][\ue000-\uf8ff][^.;S]* она? (?:при|у|по)ш(?:ел|ла) (?:туда |сюда )?(?:[вс] )?D"
    r"|(?<![а-я])прин(?:има|я)л[аи]? (?:у себя )?"
    r"(?:лидер|глав|гост|коллег|президент|премьер|саммит)"
    r"|(?<![а-я])(?:жил|работал|заседал|служил|учил|трудил|преподавал)[а-я]* [^;:.]{0,40}, куда "
    r"(?:он[аи]? )?(?:вернул|приш|переш)"
)
"""Of whom is told when they came, who is no state, or whom a host received."""

_WE = late(r"(?<![а-я])мы (?:[а-я-]+ ){0,2}?(?:состоим|входим|являемся|[–—-]) ")
"""Who speaks of a state as theirs."""


def _is_other_party(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether the state or the organisation of a fact is none that a sentence can mean."""
    if _is_never_so(draft, frame, before):
        return True
    who, of = draft.who, draft.organisation
    if draft.kind is StatementKind.MEMBERSHIP and _PERSON_CAME.search(frame.mask):
        return True
    if _is_of_next_meeting(draft, frame) or _is_seat(draft, frame) or _is_till(draft, frame):
        return True
    if who is not None and who.kind is EntityKind.ORGANISATION and _LAND.search(frame.mask):
        return True
    is_state = who is not None and who.kind is EntityKind.STATE
    is_named = _is_named(frame, before, who) if who is not None else False
    is_meant = is_state and not is_named and _WE.search(frame.mask) is None
    if who is not None and is_meant and _is_another_state(frame, before, who):
        return True
    return not _is_named(frame, before, of) and (
        _is_another_organisation(draft, frame, before) or is_of_another_post(draft, frame, before)
    )


def _is_never_so(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether what is told can be no membership and no chair, whatever is spoken of."""
    if _is_of_men(draft, frame) or _is_other_market(draft, frame, before):
        return True
    if _is_of_person(draft, frame) or _is_office_of_person(draft, frame):
        return True
    return _is_gone_to(draft, frame) or _is_in_force_for_one(draft, frame)


_GONE_TO = late(
    r"(?<![а-я])(?:став (?:[а-я-]+ )?(?:член|участни)[а-я]+|вступив(?: в)?|войдя в|перейдя в"
    r"|присоединившись к) (?P<of>O.)"
)
_GOING = late(r"(?<![а-я])(?:ушл|выш(?:ел|л)|поки|выход)[а-я]*")
_FOR_ONE = late(r"(?<![а-я])для [TS].[^;:()]*? (?:действу|вступ|начал|заработал|примен)[а-я]+")


def _is_gone_to(draft: Draft, frame: Frame) -> bool:
    """Whether states would leave what they left something else for: «став членами ЕС, ушли»."""
    to = _GONE_TO.search(frame.mask)
    is_left = draft.kind is StatementKind.MEMBERSHIP and draft.end is not None and not draft.start
    is_to = to is not None and frame.party(to["of"]) == draft.organisation
    return is_left and is_to and _GOING.search(frame.mask) is not None


def _is_in_force_for_one(draft: Draft, frame: Frame) -> bool:
    """Whether it is only for one state that a treaty is in force from a day on."""
    return draft.kind is StatementKind.FOUNDED and _FOR_ONE.search(frame.mask) is not None


_NEW_ONE = late(
    r"(?<![а-я])(?:присоедин|вступ|войти|войд)[а-я]* (?:в|к) нов(?:ый|ого|ому|ое|ая|ой|ую|ым|ом) "
    r"(?:[а-я-]+(?:ого|ому|ый|ий|ой|ое|ую) ){0,2}"
    r"(?:союз|объединени|организаци|блок|альянс|сообществ|форум)[а-я]*(?![а-я])"
)
"""What an organisation spoken of so far is not."""
_INSTEAD = late(
    r"(?<![а-я])вместо (?:[а-я-]+ ){0,2}?(?:саммит|встреч|сесси|форум|заседани)[а-я]* (?P<of>O.)"
)
"""A meeting that is not held."""


def _is_instead(draft: Draft, frame: Frame) -> bool:
    """Whether a meeting is only one instead of which something else is held."""
    instead = _INSTEAD.search(frame.mask) if draft.kind is StatementKind.SUMMIT else None
    return instead is not None and _places(draft, frame) == [instead.start("of")]


def _places(draft: Draft, frame: Frame) -> list[int]:
    """Return where in the mask the organisation of a fact is named."""
    return [frame.place_of(item) for item in frame.items if item.party == draft.organisation]


_ENDED = late(
    r"(?<![а-я])(?:заверш|законч|состоял|прошел|прош?л[аои]|принял|принимал|завершен)[а-я]*(?![а-я])"
)
_HOSTED = late(r"(?<![а-я])принял[аи]?(?![а-я])")
_TO_BE = late(r"(?<![а-я])(?:пройд|состоит|буд[еу]т|заверша|открыва|проход|нач)[а-я]*")


def _is_over_once(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether a meeting of what is not named is told to be over, or hosted, nobody says when."""
    if draft.start or draft.end or frame.has_time or _TO_BE.search(frame.mask):
        return False
    is_unnamed = not _is_named(frame, before, draft.organisation)
    return (_ENDED if is_unnamed else _HOSTED).search(frame.mask) is not None


_OR_BEHIND = late(r"..,? (?:или|либо|or|немесе)(?![а-яa-zәіңғүұқөһ])", re.DOTALL)
_OR_AHEAD = late(r"(?<![а-яa-z])(?:или|либо|or|немесе) (?:(?:в|во|in) )?(?:the )?$")


def _is_either(draft: Draft, frame: Frame) -> bool:
    """Whether a meeting may be where it is told to be, or else elsewhere."""
    if draft.kind is not StatementKind.SUMMIT or draft.who is None:
        return False
    places = [frame.place_of(item) for item in frame.items if item.party == draft.who]
    mask = frame.mask
    return any(_OR_BEHIND.match(mask, at) or _OR_AHEAD.search(mask, 0, at) for at in places)


_PLUS = late(r"..(?:\+|[- ]плюс(?![а-я]))", re.DOTALL)
_INTO = late(r"(?<![а-я])(?:в|во|к|из|при) (?:[а-я-]+ ){0,2}?(?P<of>[OB].)")
_FORMERLY = late(r"(?<![а-я])(?:ранее|прежде|раньше)(?: \([^()]*\))?(?: [а-я]+ как)? $")


def _is_of_format(draft: Draft, frame: Frame) -> bool:
    """Whether an organisation is named only in the name of a format, or as what was before.

    «ОПЕК+» is not OPEC; «Африканский союз, ранее ОАЕ, создан в 2002 году» tells of the former.
    """
    places = _places(draft, frame)
    into = [one.start("of") for one in _INTO.finditer(frame.mask) if one.start("of") in places]
    who = [frame.place_of(item) for item in frame.items if item.party == draft.who]
    ahead = [place for place in into if who and place < who[0]]
    is_founded = draft.kind is StatementKind.FOUNDED
    is_plus = all(_PLUS.match(frame.mask, place) for place in ahead[-1:] or into or places)
    is_old = is_founded and all(_FORMERLY.search(frame.mask, 0, place) for place in places)
    return bool(places) and (is_plus or is_old)


_CHOSEN = late(
    r"(?<![а-я])(?:пере)?(?:избра|выбра|назначи|утверди)[а-я]+(?![а-я]).*?"
    r"(?<![а-я])(?:председател|глав|президент|директор|секретар|спикер|руководител|координатор)"
    r"(?:ем|ом|ой)(?![а-я])"
)
_CALLED = late(
    r"(?<![а-я])(?:спикера|главу|председателя|президента|министра|руководителя|депутата|посла"
    r"|директора|секретаря|премьера) (?:[а-я]+ ){0,3}(?P<of>[OBSTA].)(?: [STA].)?(?: [а-я]+){0,3}"
    r" (?P<who>[PQ].)"
)
"""What somebody is already who is chosen for something else: «избрала своим главой спикера …»."""


def _is_of_other_choice(draft: Draft, frame: Frame) -> bool:
    """Whether an office is but what one chosen for another is called by, or begins later."""
    if _CHOSEN.search(frame.mask) is None:
        return False
    called = _CALLED.search(frame.mask)
    is_called = called is not None and draft.organisation in frame.parties(called["of"])
    return is_called or _is_for_later(draft, frame)


_TERM = late(r"(?<![а-я])на (?:сессию |срок |период )?(?P<time>D.)")


def _is_for_later(draft: Draft, frame: Frame) -> bool:
    """Whether somebody was chosen for a term that begins only in a later year."""
    told = _TERM.search(frame.mask)
    term = frame.item(told["time"]).time if told is not None else None
    if term is None or term.last is None or draft.start is None:
        return False
    return term.first.year > draft.start.year


_NTH = late(r"(?<![а-я\d])\d+-[а-я]{1,3} (?:[а-я-]+ ){1,3}[OBST]. с D")
_LONGEST_TERM = 30


def _is_nth_since(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether a year is that since which holders are counted: «35-й генсек ООН с 1946 года»."""
    start, published = draft.start, before.published
    if start is None or published is None or _NTH.search(frame.mask) is None:
        return False
    return published.year - start.year > _LONGEST_TERM


_HEADS = r"(?:лидеры|главы|президенты|премьеры|министры|представители|делегации|руководители|послы)"
_ROUND_TABLE = late(
    rf"(?<![а-я])присоедин[а-я]+ (?:[а-я]+ ){{0,3}}{_HEADS}(?![а-я])"
    rf"|(?<![а-я]){_HEADS} [^;:]*? присоедин[а-я]+ к (?:ним|нему|ней|саммит|встреч|работе|диалог)"
)
"""Men who join others at a meeting, and take no state into anything."""
_SEAT = late(r"брюссел", re.IGNORECASE)


def _is_seat(draft: Draft, frame: Frame) -> bool:
    """Whether a capital is named that stands for those who sit there, and not for its state."""
    if draft.kind is not StatementKind.CHAIRMANSHIP or draft.who is None:
        return False
    cities = [i for i in frame.items if i.letter == CITY and _SEAT.match(i.text)]
    is_named = any(item.party == draft.who for item in frame.items)
    return bool(cities) and not is_named and draft.who.id == "be"


_AT_NEXT = late(
    r"(?<![а-я])(?:на|к|после|по итогам) следующ(?:ем|ей|ему|его) (?:саммит|встреч|заседани|сесси)"
)


_PUT_OUT = late(r"(?<![а-я])(?:исключ|изгна|выдвор)[а-я]*(?: [а-я]+| [OBST].){1,5} до (?P<time>D.)")


def _is_till(draft: Draft, frame: Frame) -> bool:
    """Whether a state is only put out until a time, at which no membership ends."""
    out = _PUT_OUT.search(frame.mask) if draft.kind is StatementKind.MEMBERSHIP else None
    time = frame.item(out["time"]).time if out is not None else None
    return time is not None and draft.end == time.first


def _is_of_next_meeting(draft: Draft, frame: Frame) -> bool:
    """Whether something comes at the next meeting, and its time is of what was ahead of that."""
    found = _AT_NEXT.search(frame.mask)
    if found is None or draft.start is None:
        return False
    named = [frame.place_of(item) for item in frame.items if item.party == draft.who]
    times = [place for place, time in frame.time_places if time.first == draft.start]
    is_behind = bool(named) and min(named) > found.start()
    return is_behind and bool(times) and max(times) < found.start()


_LAST_OF_MARKET = 1993


def _is_other_market(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether "the common market" is told of where that of Europe was no more."""
    is_later = before.published is not None and before.published.year > _LAST_OF_MARKET
    if not is_later or draft.organisation.name != "EEC":
        return False
    named = [item.text.lower() for item in frame.items if item.party == draft.organisation]
    return bool(named) and all(text.startswith("общ") for text in named)


_AS_WHAT_PERSON = late(
    r"(?<![а-я])она?(?![а-я])[^;:()]*? (?:избран|назначен|утвержден|стал|был|явля)[а-я]{0,4} "
    r"(?:[^;:(),]*? )?(?:секретар|генсек|директор|комиссар|министр|посл|депутат|советник"
    r"|координатор|представител|судь|губернатор|сенатор|мэр|глав|премьер|президент)[а-я]{0,2}(?:ом|ем|ой|ей)"
    r"(?![а-я])"
)
"""What only a person whom a pronoun means can be or become."""


def _is_of_person(draft: Draft, frame: Frame) -> bool:
    """Whether a state is told to be in what "she" was chosen the secretary of."""
    is_member = draft.kind is StatementKind.MEMBERSHIP and PERSON not in frame.letters
    who = draft.who
    if not is_member or who is None or who.kind is not EntityKind.STATE:
        return False
    is_named = any(item.party == who for item in frame.items)
    return not is_named and _AS_WHAT_PERSON.search(frame.mask) is not None


_COURT = late(r"(?<![а-я])(?:суд|трибунал|банк|комисси|парламент)", re.IGNORECASE)


def _is_office_of_person(draft: Draft, frame: Frame) -> bool:
    """Whether a person is told to have the chair of a court, which is an office of theirs."""
    who = draft.who
    if draft.kind is not StatementKind.CHAIRMANSHIP or who is None:
        return False
    if who.kind is not EntityKind.PERSON:
        return False
    named = (item.text for item in frame.items if item.party == draft.organisation)
    return any(_COURT.search(text) for text in named)


_MINISTERS = late(r"(?:совет|комитет) (?:министров|управляющих)|секретариат", re.IGNORECASE)


def _is_of_men(draft: Draft, frame: Frame) -> bool:
    """Whether states are told to be where only ministers, governors or other men of theirs are."""
    if draft.kind is not StatementKind.MEMBERSHIP:
        return False
    is_body = not draft.organisation.id and draft.organisation.kind is not EntityKind.STATE
    is_of_ministers = is_body and _MINISTERS.match(draft.organisation.name) is not None
    is_met = draft.role != "observer" and _ROUND_TABLE.search(frame.mask) is not None
    return is_of_ministers or is_met


def _is_named(frame: Frame, before: Discourse, party: Party) -> bool:
    """Whether a sentence names a state, by its capital too, or an organisation, by a body too."""
    for item in frame.items:
        if item.party is None:
            continue
        if item.party == party or before.with_organisation(item.party) == party:
            return True
        if item.letter == CITY and before.state(item.party) == party:
            return True
    return False


def _is_another_state(frame: Frame, before: Discourse, who: Party) -> bool:
    """Whether "the country" is not the one of an article, nor the one that acted right before."""
    named = before.members.named
    if _LAND.search(frame.mask) is None:
        return _is_of_other_gender(frame, next((one for one in named if one.state == who), None))
    is_only = len(named) == 1 and named[0].state == who and not named[0].is_aside
    return who != before.homeland and (before.homeland is not None or not is_only)


def _is_of_other_gender(frame: Frame, named: Named | None) -> bool:
    """Whether "he" or "she" is said of a name of the other gender, or of a place alone."""
    if named is None or not frame.letters.isdisjoint((PERSON,)):
        return False
    if named.is_aside and (_HE.search(frame.mask) or _SHE.search(frame.mask)):
        return True
    if named.gender is None:
        return False
    own, other = (_HE, _SHE) if named.gender == "masc" else (_SHE, _HE)
    return other.search(frame.mask) is not None and own.search(frame.mask) is None


def _is_another_organisation(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether the words for an organisation mean none like this, or another named before it."""
    of, last = draft.organisation, before.members.organisations
    if draft.kind is StatementKind.MEMBERSHIP and _NEW_ONE.search(frame.mask):
        return True
    called = before.called_in(frame)
    noun = noun_of(frame.mask, frame.language)
    is_strange = is_no_such(frame.mask, of, called(of))
    if is_strange or is_other_pronoun(frame, before, gender_of(called(of))):
        return True
    if before.topic is None and _is_one_of_several(frame, before, of):
        return of_kind(noun, last, called) != of
    is_begun = draft.kind is StatementKind.FOUNDED and _GENERIC.search(frame.mask) is not None
    is_another = is_begun and len(last) == 1 and last[0] != of
    is_whole = of == before.topic and _WHOLE.search(frame.mask) is not None
    is_another = is_another and not (is_whole and last[0].kind is EntityKind.BODY)
    return is_another and of_kind(noun, (of,), called) is None


_WHOLE = late(r"(?<![а-я-])(?:организация|объединение|союз|блок|альянс)(?![а-я-])")
"""What no body is called that is named between."""
_LATTER = late(r"(?<![а-я])(?:в|из|к) последн(?:ей|ем|юю|ий|яя|его)(?![а-я])")
_TWO = late(r"[OB][\ue000-\uf8ff][^.;]*[OB][\ue000-\uf8ff]")


def _is_one_of_several(frame: Frame, before: Discourse, of: Party) -> bool:
    """Whether the sentence before has named several organisations, none of them a council."""
    is_of_them = of.kind is EntityKind.ORGANISATION and len(before.members.organisations) > 1
    is_of_them = is_of_them and _LATTER.search(frame.mask) is None
    return is_of_them and _TWO.search(before.told) is not None
