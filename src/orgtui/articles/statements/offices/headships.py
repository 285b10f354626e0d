"""Who is at the head of an organisation, its office, a government or a state, without a title."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.acts import HEAD, HEADED
from orgtui.articles.statements.offices.apposing import sign_of
from orgtui.articles.statements.offices.called import organisation_called
from orgtui.articles.statements.offices.clauses import Stance
from orgtui.articles.statements.offices.headships_kazakh import headed_noun
from orgtui.articles.statements.offices.portfolios import ministry
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.offices.words import (
    BY_WHICH,
    COLLECTIVE,
    COLLECTIVE_NOUN,
    COUNTRY,
    GOVERNMENT,
    HEADS,
    HEADS_OF_GOVERNMENT,
    HEADS_OF_OFFICE,
    HEADS_OF_STATE,
    IN_CITY,
    ORGAN,
)
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import ADJECTIVE, STATE
from orgtui.articles.statements.sentence.world_parties import names_in_world
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_DIRECT = late(
    r" (?:the )?(?!(?:рабоч|эксперт|контакт|целев|инициатив|парламент|консультат|региональн|местн"
    r"|национальн|молодежн)[а-я]+ )(?:[а-яa-z-]+(?:ий|ый|ую|ое|ой|им|ым|ая|al|an) ){0,2}"
    r"(?:(?:компани|фирм|корпораци|групп|агентств|фонд|банк|институт|партии?)[а-я]* )?"
    r"(?P<org>[OB].)"
)
_BOARD = late(
    r" (?:(?P<board>совет(?:ом)? директоров)|(?P<watch>наблюдательн\w+ совет(?:ом)?)"
    r"|(?P<rule>правление[м]?)) (?P<org>[OB].)"
)
_BOARDS = {"board": "совета директоров", "watch": "наблюдательного совета", "rule": "правления"}
"""What a firm is led by, and whose chairman heads it."""
_FIRST = late(r"^(?: ?|.*?(?:D.|[PQ].|,) )(?P<org>[OB].) ")
_RIGHT_AHEAD = late(r"(?P<org>[OB].)[а-яәіңғүұқөһ]* (?:D.[а-я]* (?:бері )?)?$")
_ACCUSATIVE = late(
    r"(?P<org>[OB].)(?:-?(?:[нтд][ыі])| (?:[а-яәіңғүұқөһ]+ )?(?:ұйымын|одағын|қорын|банкін|кеңесін"
    r"|агенттігін|комитетін|бірлестігін|қауымдастығын|достастығын|академиясын|алқасын|комиссиясын))(?![а-яәіңғүұқөһ])"
)
"""An organisation that somebody heads in Kazakh, wherever the words for who and when stand."""
_PLACE = r"(?: ?\([^()]*\)| в [CST].)*, ?$"
"""What may stand between a thing and a clause about it: its short name, where it is."""
_RIGHT_BEFORE = late(rf"(?P<org>[OB].){_PLACE}")
"""What a relative means that somebody heads: "…, которой руководит …"."""
_MINISTRY = late(r"(?i)(?:мид|мвд|мин[а-я]+|министерство|[а-я]+ ведомство)\b")
_SERVING = {"администраци": "администрации", "аппарат": "аппарата", "канцеляри": "канцелярии"}
_SERVED = late(
    r"\b(?P<noun>администраци|аппарат|канцеляри)[а-я]* (?P<chief>президента|правительства"
    r"|премьер-министра|главы государства)(?: (?P<org>[ST].))?"
)
"""What serves a head of state or of government, and has a head of its own."""
_OFFICE = late(r"секретариат|аппарат|исполком|secretariat|хатшылық", re.IGNORECASE)
_IT = late(r"\b(?:ею|им|ей)\b(?= D|,| с | до |$)")
"""What was spoken of before, where somebody heads it."""
_THIS_THING = late(r"\b(?:его|ее|им|ею|ей)\b(?! [а-я]+(?:ом|ем|ой|ей)\b)")
"""What was spoken of before, as what somebody heads."""
_OFFICE_FIRST = late(r"(?:[а-я]+(?:ый|ий) )?(?:секретариат|аппарат|исполком) (?!и )")
"""What a sentence begins with that is about the office of an organisation."""
_BEGINNING = late(
    r"(?:[а-я]+(?:ый|ий|ая|ое) )?(?:(?P<org>[OB].)|(?:организация|объединение|союз|альянс|форум"
    r"|фонд|банк|совет|суд|лига|ассоциация|сообщество|содружество|движение|он[ао]?)(?! [OB]))"
    r"(?: [а-я]+)? (?:основан|создан|учрежден"
    r"|образован|(?:наход|располож|распол|базир|действу|работа|существу|насчитыв|объединя|состо"
    r"|появи|возник|размеща|име)[а-я]+(?! и )|[–—-] )"
)
"""What a sentence begins with that tells what an organisation is, or where."""
_BEFORE_ONE = late(r"(?:а )?(?:до|перед) (?P<who>[PQ].),?(?: [свд]о? D.| D.)*,?")
"""What stands before a clause about who headed it earlier."""
_HER = late(r"\b(?:ее|ей|ею)\b")
_OF_HER = late(
    r"(?i)организаци|комисси|коллеги|ассоциаци|лиг[аи]|палат|organi[sz]ation|commission|board"
    r"|association|league"
)
_OF_HIM = late(
    r"(?i)банк|фонд|комитет|совет|суд\b|секретариат|союз|альянс|исполком|bank|fund|committee"
    r"|council|court|secretariat|union|alliance|agency|агентств|содружеств|сообществ"
)
"""What organisations are called of which a Russian says "she", or else "he" or "it"."""
_HEADED = late(r"\b(?:возглав|руковод)")
_TITLE_OF = late(r"(?<!во )\b(?:глав|председател|член|премьер|заместител|вице)[а-я-]* (?:A. )?$")
"""What makes a government only a word of somebody's title."""
_WITHIN = late(
    r"\b(?:[а-я]+ом|[а-я]+ением|[а-я]+ой|[а-я]+ей|[а-я]+ами|отдел|управление|сектор|группу|службу)"
    r" (?:в|при) (?:[а-я]+ом |[а-я]+ой )?(?:правительстве|кабинете|кабмине)(?![а-я])"
)
"""What makes a government only where that is which somebody heads."""
_COUNTRY_AHEAD = late(
    r"\b(?:страной|государством|республикой|островом|страну|государство|остров) (?:она? )?$"
)
_STATE = late(r" (?:the )?[ST].")
_ORGAN_AHEAD = late(
    rf"\b(?:секретариат|аппарат|исполком)[а-я]*(?: организации)?(?: (?P<org>[OB].))?{_PLACE}"
)
_PART_OF = late(
    r"\b(?:отдел|служб|пресс-служб|департамент|управлени|делегаци|мисси|групп|центр|бюро"
    r"|представительств|здани|совещани|заседани|встреч)[а-я]* $"
)
"""What makes an office only the whole of what somebody heads."""
_PART_OF_IT = late(
    r"\b(?:отдел|служб|департамент|управлени|делегаци|мисси|групп|центр|бюро|представительств|комитет"
    r"|подкомитет|комисси|наблюдател|совет|штаб|отделени|филиал)[а-я]* (?:наблюдателей )?(?:от )?"
    rf"(?:[а-я]+(?:ой|ого|его|ей) )?{COLLECTIVE_NOUN.pattern}"
)
"""What makes the organisation of which an article told only the whole of what somebody heads."""
_OF_PART = late(
    r" (?!(?:эт|данн|сво|наш|сам|вс)[а-я]+ )(?:[а-я]+(?:ой|ого|его|ей|ых|их) ){1,3}[а-я]+"
)
"""What makes an office that of a part: "исполком региональной структуры организации"."""
_AT_HEAD_OF = late(r"(?:во главе|у руля|у кормила) (?P<org>[OB].)")
_STAFF = late(
    r"(?<![а-я])(?:(?:экономическ|предвыборн|избирательн|тенев|личн)[а-я]{2,3} кабинет(?:ом)?"
    r"|кабинет(?:ом)? (?!(?:руковод|возглав|управл|вед))(?:[а-я-]+ ){0,2}[PQ]."
    r"(?! (?:возглав|руковод)))(?![а-я])"
)
"""Advisers or a staff, which are no government: "экономический кабинет", "кабинет Макрона"."""
_PASSIVE = late(r"(?:возглавляем|руководим|управляем)")
_GOVERNMENT_AHEAD = late(GOVERNMENT.pattern + r"(?: ?\([^()]*\))?, ?$")
"""The government that a relative means: "…, которым руководил"."""


def headship(reading: Reading, who: Party | None = None) -> Post | None:
    """Return what someone is who "heads" what a clause names."""
    is_part = _WITHIN.search(reading.text) or _STAFF.search(reading.text)
    return _of_followed(reading, who) or (None if is_part else _headed(reading, who))


def _headed(reading: Reading, who: Party | None) -> Post | None:
    frame = reading.frame
    direct = _DIRECT.match(frame.mask, reading.clause.verb.end())
    if direct is None and (served := _SERVED.search(reading.text)) is not None:
        return _of_service(reading, served)
    if (board := _BOARD.match(frame.mask, reading.clause.verb.end())) is not None:
        return _of_board(reading, board)
    government = _named(reading, GOVERNMENT, _GOVERNMENT_AHEAD)
    organ = _named(reading, ORGAN, _ORGAN_AHEAD)
    is_of_title = government is not None and _TITLE_OF.search(reading.text, 0, government.start())
    if government is not None and direct is None and not (is_of_title and _heads(reading)):
        owner = frame.party(government["org"]) or _government_meant(reading, who)
        return _post(HEADS_OF_GOVERNMENT, reading, owner)
    if (organ is not None and direct is None) or _begins_with_office(reading):
        return _of_organ(reading, organ)
    party, own = _organisation(reading, who), _own_ministry(reading, who)
    told = reading.before.held.get(who.name) if who is not None else None
    is_theirs = party is None and told is not None and _is_of_land(reading, told)
    if own is not None or is_theirs:
        return own or told
    return (
        _of_party(reading, who, party)
        if party is not None
        else _post(HEADS_OF_STATE, reading, _state(reading, who))
    )


_ORGAN = late(
    r"(?:[А-Я][а-я]+(?:ый|ий|ая|ое) )?(?:[Пп]од)?(?:[Кк]омитет|[Кк]омисси[яи]|[Гг]рупп[аы]|[Оо]тдел"
    r"|[Дд]епартамент|[Уу]правлени[ея])(?: по .*| при .*)?$"
)
"""What a part of an organisation is called, of which nobody says whose it is."""


_FOLLOWS = late(r"\b(?:(?:с|за)мени|на смену |на место |вместо )[^;:()]*[PQ].,? $")


def _of_followed(reading: Reading, who: Party | None) -> Post | None:
    """Return the office of one followed who "headed the board", which nobody names in full."""
    mask, clause = reading.frame.mask, reading.clause
    is_beside = clause.stance is Stance.PARTICIPLE and clause.act == HEADED
    if who is None or not is_beside or not _FOLLOWS.search(mask, 0, clause.start):
        return None
    direct = _DIRECT.match(mask, clause.verb.end())
    party = reading.frame.party(direct["org"]) if direct is not None else None
    is_named = party is not None and (party.id or not _ORGAN.match(party.name))
    return None if is_named else reading.before.held.get(who.name)


def _named(reading: Reading, here: re.Pattern[str], ahead: re.Pattern[str]) -> re.Match[str] | None:
    """Return what a clause names as headed, or what stands before one about it."""
    found = here.search(reading.text)
    if found is None and _is_of_thing_ahead(reading):
        return ahead.search(reading.frame.mask, 0, reading.clause.start)
    return found


_OWN_MINISTRY = late(
    r"(?<![а-я])(?:сво(?:е|им) )?министерств(?:о|ом)(?= [PQ]| [а-я-]+л?[аи]? |[.,]| с D)"
)


def _own_ministry(reading: Reading, who: Party | None) -> Post | None:
    """Return the office of a minister told of before, where "the ministry" alone is headed."""
    if who is None or _OWN_MINISTRY.search(reading.text) is None:
        return None
    told = (post for post in reading.before.posts.values() if post.title.startswith("министр"))
    land = reading.before.lands.get(who.name)
    is_named = bool(sign_of(reading.frame, who))
    posts = [p for p in told if land == p.organisation or (land is None and is_named)]
    return posts[-1] if len(posts) == 1 else None


def _of_organ(reading: Reading, organ: re.Match[str] | None) -> Post | None:
    """Return what someone is who heads an organisation's office, not only a part of it."""
    if organ is not None and _PART_OF.search(organ.string, 0, organ.start()):
        return None
    owner = reading.frame.party(organ["org"]) if organ is not None else None
    if owner is not None and owner.kind is EntityKind.BODY:
        return _post(HEADS_OF_OFFICE, reading, owner)
    if organ is not None and owner is None and _OF_PART.match(organ.string, organ.end()):
        return None
    return _of_office(reading, owner)


def _is_of_thing_ahead(reading: Reading) -> bool:
    """Whether a clause tells who heads what stands before it: "…, headed by", "…, which …"."""
    is_passive = _PASSIVE.match(reading.clause.verb.group()) is not None
    return is_passive or BY_WHICH.match(reading.text) is not None


def _is_of_land(reading: Reading, told: Post) -> bool:
    """Whether "the country" that somebody heads is the one whose head they were told to be."""
    is_country = COUNTRY.match(reading.frame.mask, reading.clause.verb.end()) is not None
    is_head = _OF_HEAD.match(told.title) is not None
    return is_country and is_head and told.organisation.kind is EntityKind.STATE


_OF_HEAD = late(r"премьер|канцлер|глава правительства")
"""The titles of who heads a country."""


def _of_party(reading: Reading, who: Party | None, party: Party) -> Post | None:
    """Return what someone is who heads an organisation, its office or a ministry."""
    if not party.id and _ORGAN.match(party.name):
        return None
    if _OFFICE.search(party.name):
        return _of_office(reading, party)
    post = post_of(HEADS[reading.frame.language], party, reading.before)
    is_bare = not party.id and _MINISTRY.match(party.name) and post.organisation == party
    return (ministry(reading, who, party.name) if is_bare else None) or post


def _of_service(reading: Reading, served: re.Match[str]) -> Post | None:
    """Return what someone is who heads the office of a president or a government."""
    state = _state_of(reading, served)
    title = f"глава {_SERVING[served['noun']]} {served['chief']}"
    return Post(title=title, organisation=state) if state is not None else None


def _of_board(reading: Reading, board: re.Match[str]) -> Post | None:
    """Return what someone is who heads the board of a firm."""
    owner = reading.frame.party(board["org"])
    which = next(name for kind, name in _BOARDS.items() if board[kind])
    return Post(title=f"председатель {which}", organisation=owner) if owner is not None else None


def _state_of(reading: Reading, served: re.Match[str]) -> Party | None:
    """Return the state whose president's office is headed."""
    return reading.frame.party(served["org"]) or _state_meant(reading)


def _heads(reading: Reading) -> bool:
    """Whether a clause says what somebody heads, not what they leave."""
    return reading.clause.act in (HEAD, HEADED)


def _post(titles: dict[Language, str], reading: Reading, owner: Party | None) -> Post | None:
    return Post(title=titles[reading.frame.language], organisation=owner) if owner else None


def _organisation(reading: Reading, who: Party | None) -> Party | None:
    """Return the organisation that is headed: beside the verb, first in the clause, or "it"."""
    frame, clause = reading.frame, reading.clause
    behind, ahead = (
        frame.mask[clause.verb.end() : clause.end],
        frame.mask[clause.start : clause.verb.start()],
    )
    direct = _DIRECT.match(behind) or _FIRST.match(reading.text)
    if direct is None and frame.language is Language.KK:
        every = tuple(_ACCUSATIVE.finditer(ahead))
        direct = _RIGHT_AHEAD.search(ahead) or (every[0] if len(every) == 1 else None)
    if direct is None:
        direct = _AT_HEAD_OF.match(clause.verb.group())
    if direct is None and _is_of_thing_ahead(reading):
        direct = _RIGHT_BEFORE.search(frame.mask, 0, clause.start)
    if direct is not None or clause.stance is Stance.AGENT:
        return frame.party(direct["org"]) if direct is not None else None
    if COLLECTIVE.search(behind) or COLLECTIVE.search(ahead):
        return reading.before.owner(frame, "", clause.verb.start())
    if frame.language is Language.KK:
        return headed_noun(reading)
    return _meant_in_russian(reading, who)


def _meant_in_russian(reading: Reading, who: Party | None) -> Party | None:
    """Return the organisation that a noun means, or that the sentence began with as an object."""
    frame, clause = reading.frame, reading.clause
    held = reading.before.held.get(who.name) if who is not None else None
    thing = _thing_meant(reading)
    if thing is not None and thing.kind is not EntityKind.STATE:
        return thing
    if _IT.search(reading.text):
        office = reading.before.office if _HEADED.search(frame.mask, 0, clause.start) else None
        return _not_of_state(reading, held or office)
    if _PART_OF_IT.search(reading.text):
        return None
    if COLLECTIVE_NOUN.search(reading.text):
        return organisation_called(reading, held)
    return None


def _not_of_state(reading: Reading, office: Post | None) -> Party | None:
    """Return whose an office is that "it" means; of a head of state, the union named ahead."""
    if office is None or office.organisation.kind is not EntityKind.STATE:
        return office.organisation if office is not None else None
    frame, start = reading.frame, reading.clause.start
    is_told = COLLECTIVE_NOUN.search(frame.mask, 0, start) is not None
    return reading.before.topic if is_told else None


def _begins_with_office(reading: Reading) -> bool:
    """Whether a clause tells who heads the office that its sentence began with."""
    is_it = _THIS_THING.search(reading.text) is not None
    return is_it and _heads(reading) and _OFFICE_FIRST.match(reading.frame.mask) is not None


def _thing_meant(reading: Reading) -> Party | None:
    """Return what "it" means that somebody heads: what the text began with, or ended with."""
    if not _THIS_THING.search(reading.text) or not _heads(reading):
        return None
    frame, before, start = reading.frame, reading.before, reading.clause.start
    begun = _BEGINNING.match(frame.mask, 0, start)
    if begun is not None:
        return frame.party(begun["org"]) or before.owner(frame, "", start)
    ahead = _BEFORE_ONE.fullmatch(frame.mask, 0, start)
    after = frame.party(ahead["who"]) if ahead is not None else None
    if after is not None:
        return held.organisation if (held := before.held.get(after.name)) else None
    thing = before.owner_at_end or (before.topic if COLLECTIVE_NOUN.match(before.told) else None)
    if thing is None or frame.mask[:start].strip():
        return None
    name = names_in_world(thing) or before.index.full_name(thing, frame.language)
    noun = _OF_HER if _HER.search(reading.text) else _OF_HIM
    return thing if noun.search(name) else None


def _state(reading: Reading, who: Party | None) -> Party | None:
    """Return the state that is headed, by name or as "the country"."""
    frame, clause = reading.frame, reading.clause
    ahead = frame.mask[clause.start : clause.verb.start()]
    if COUNTRY.match(frame.mask, clause.verb.end()) or _COUNTRY_AHEAD.search(ahead):
        held = reading.before.held.get(who.name) if who is not None else None
        is_theirs = held is not None and held.organisation.kind is EntityKind.STATE
        return _state_meant(reading, held.organisation if held and is_theirs else None)
    state = _STATE.match(frame.mask, clause.verb.end(), clause.end)
    return frame.party(state.group()) if state else None


def _of_office(reading: Reading, owner: Party | None) -> Post | None:
    """Return what someone is who heads the office of an organisation, or of the one spoken of."""
    before = reading.before
    owner = owner or before.topic or before.organ
    return _post(HEADS_OF_OFFICE, reading, before.with_organisation(owner) if owner else None)


def _government_meant(reading: Reading, who: Party | None) -> Party | None:
    """Return the state whose government it is: a city's, the person's, or the one spoken of."""
    city = IN_CITY.search(reading.text)
    if city is not None:
        return reading.before.state(reading.frame.party(city["city"]))
    land = reading.before.lands.get(who.name) if who is not None else None
    return _state_meant(reading, land)


def _state_meant(reading: Reading, own: Party | None = None) -> Party | None:
    """Return the one state that the sentence names, else the person's own or the article's."""
    frame, before = reading.frame, reading.before
    told = frame.land or own or before.homeland
    if told is not None or before.office is None or frame.letters & {STATE, ADJECTIVE}:
        return told
    owner = before.office.organisation
    return owner if owner.kind is EntityKind.STATE else None
