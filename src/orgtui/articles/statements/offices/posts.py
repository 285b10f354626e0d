"""The offices that a sentence names, and whose they are: a state's, an organisation's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.owning import Unowned, owner_of
from orgtui.articles.statements.offices.phrase_words import BODY_RU, INSIDE
from orgtui.articles.statements.offices.titles import is_plural
from orgtui.articles.statements.offices.wholes import commission_of
from orgtui.articles.statements.offices.words import (
    HEADS,
    HEADS_OF_OFFICE,
    INSTRUMENTAL,
    INTRODUCED,
    NOMINAL,
    OF_ORGANISATION,
    OF_STATE,
    OWNER_BEFORE,
    OWNER_BEHIND,
    SOMEBODYS,
    TITLES,
)
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import ADJECTIVE, Frame
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_DEPUTY = late(
    r"(?:перв[а-я]+ )?заместителем "
    r"|(?:[а-я]+ым )?(?:помощник|советник|(?:спец|пол)пред|спецпосланник)ом "
    r"|(?:[а-я]+ым )?(?:спец)?представителем |пресс-секретарем "
    r"|(?:временно )?исполняющ(?:им|ей) обязанности "
)
_INSIDE = late(rf" (?:{INSIDE}|{BODY_RU})$")
_DEPUTY_OF = late(r"\b(?P<title>(?:перв[а-я]+ )?заместител[а-я]+) (?P<chief>[PQ].)")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPost:
    """A title in a sentence with the place where it and its owner stand."""

    title: str
    start: int
    end: int
    """Behind the owner, where one is named."""
    owner: Party | None
    is_borne: bool
    """Whether somebody has or gets it: "as director", "to the post of director"."""


def named_posts(
    frame: Frame,
    before: Discourse,
    start: int,
    end: int,
    who: Party | None = None,
    *,
    nominal: bool = False,
) -> Iterator[NamedPost]:
    """Yield the titles between two places of the mask; `who` is whose office is looked for.

    A title that a noun speaks of, as "the election of a president", is only told if asked for.
    """
    mask = frame.mask
    for match in TITLES[frame.language].finditer(mask, start, end):
        title = match["title"].strip()
        if is_plural(title, frame.language) or _is_rank(mask, match):
            continue
        if _OF_FIRM.search(mask, 0, match.start()) or _is_native(frame, match):
            continue
        own = _own_of(before, title) if _OWN.match(mask, 0, match.start()) else None
        if not own and _is_apart(mask, match.start(), nominal=nominal):
            continue
        behind = OWNER_BEHIND[frame.language].match(mask, match.end())
        ahead = OWNER_BEFORE.search(mask, start, match.start())
        is_russian = frame.language is Language.RU
        if ahead is not None and is_russian and not ahead["org"].startswith(ADJECTIVE):
            ahead = None
        is_behind = behind is not None and not behind.groupdict().get("holder")
        last = behind.end() if behind is not None and is_behind else match.end()
        whole = whole_title(mask, title, match.end())
        yield NamedPost(
            title=whole,
            start=ahead.start() if ahead is not None and behind is None else match.start(),
            end=last,
            owner=None
            if is_of_unit(mask, title, match.end())
            else own
            or owner_of(
                Unowned(frame, before, title, last, _holder(frame, match, last) or who),
                (behind, ahead),
            ),
            is_borne=not is_russian
            or _is_introduced(mask, start, match)
            or _is_had_as(mask, match.start(), title)
            or _DEPUTY.match(title) is not None,
        )
    yield from _deputies(frame, before, start, end)


_ACTS = late(
    r"(?:генсек|президент|министр|секретарь|председатель|директор|комиссар|посол|канцлер|спикер"
    r"|руководитель|глава)(?![а-я-])"
)
"""A title of who acts, which none that somebody gets is: "назначил на пост генсек …"."""


def _is_introduced(mask: str, start: int, title: re.Match[str]) -> bool:
    """Whether a title stands behind a word for an office, in the genitive, or behind "as"."""
    told = INTRODUCED.search(mask, start, title.start())
    if told is None:
        return False
    return told.group().startswith("как ") or not _ACTS.search(title["title"])


_HOLDER_BEHIND = late(r",? (?:[а-я-]+(?:ец|ка|нин|ин) )?(?P<who>P.)")
_HOLDER_AHEAD = late(r"(?P<who>[PQ].)(?: ?\([^()]*\))?, (?:[а-я-]+ ){0,2}$")
"""Who has an office, right beside its title."""


def _holder(frame: Frame, title: re.Match[str], end: int) -> Party | None:
    """Return the person whose name stands right beside a title."""
    ahead = _HOLDER_AHEAD.search(frame.mask, 0, title.start())
    beside = ahead or _HOLDER_BEHIND.match(frame.mask, end)
    return frame.party(beside["who"]) if beside is not None else None


_AT_HEAD_OF = late(
    rf" (?:A. )?(?P<body>{BODY_RU}|государства|совета директоров"
    r"|наблюдательного совета|попечительского совета|правления)(?![а-я-])"
)
_OF_LAND = late(r" A. (?P<body>[а-я]{4,}(?:а|я|и|ы|ства))(?= D.|[,.;)]| [PQ].|$| (?:с|в|до) )")
_LEADS = late(r"(?:глав|председател|руководител)[а-я]*$")


def whole_title(mask: str, title: str, end: int) -> str:
    """Return a title with what it is at the head of, which the name of a land parts from it."""
    if not _LEADS.search(title):
        return title
    body = _AT_HEAD_OF.match(mask, end) or _OF_LAND.match(mask, end)
    return f"{title} {body['body']}" if body is not None else title


_BESIDE = late(r"\b(?:со?|перед|над|между|за)(?: [а-я]+(?:[ыи]м|[ое]й|ими)| A.)* ?$")
"""Prepositions of the same case, before somebody else's title: "together with the president"."""


def _is_had_as(mask: str, start: int, title: str) -> bool:
    """Whether a Russian title stands in the case of what somebody is or becomes."""
    is_beside = _BESIDE.search(mask, 0, start) is not None
    return INSTRUMENTAL.search(_INSIDE.sub("", title)) is not None and not is_beside


def _own_of(before: Discourse, title: str) -> Party | None:
    """Return whose office it is of which only "its" is said: a secretary is of no state."""
    owner = before.owner_at_end or (before.topic if OF_ORGANISATION.search(title) else None)
    is_state = owner is not None and owner.kind is EntityKind.STATE
    return None if is_state and not OF_STATE.search(title) else owner


def _deputies(frame: Frame, before: Discourse, start: int, end: int) -> Iterator[NamedPost]:
    """Yield the offices of deputies who are told by whose they are: "her deputy"."""
    if "заместител" not in frame.mask:
        return
    for match in _DEPUTY_OF.finditer(frame.mask, start, end):
        chief = frame.party(match["chief"])
        held = before.held.get(chief.name) if chief is not None else None
        owner = held.organisation if held is not None else None
        yield NamedPost(
            title=match["title"],
            start=match.start(),
            end=match.end(),
            owner=owner,
            is_borne=INSTRUMENTAL.search(match["title"]) is not None,
        )


def _is_rank(mask: str, match: re.Match[str]) -> bool:
    """Whether a secretary is one of an embassy: "second secretary"."""
    is_secretary = _SECRETARY.search(match["title"]) is not None
    return is_secretary and _RANK.search(mask, 0, match.start("title")) is not None


def is_of_unit(mask: str, title: str, end: int) -> bool:
    """Whether a title is one in what only is a part of an organisation, or a mission to it."""
    if _OF_UNIT.match(mask, end):
        return True
    return _FIRST.search(title) is not None and _AT_MISSION.match(mask, end) is not None


def _is_apart(mask: str, start: int, *, nominal: bool) -> bool:
    """Whether a title is of what was spoken of, or of another act than the clause's."""
    forms = (SOMEBODYS,) if nominal else (SOMEBODYS, NOMINAL)
    return any(form.search(mask, 0, start) for form in forms)


_NATIVE_KK = late(r"[ST].[-а-яәіңғүұқөһ]* $")


def _is_native(frame: Frame, match: re.Match[str]) -> bool:
    """Whether a Kazakh title only says of what state somebody is: "Қырғызстан өкілі"."""
    is_bare = frame.language is Language.KK and _BARE_KK.fullmatch(match["title"]) is not None
    return is_bare and _NATIVE_KK.search(frame.mask, 0, match.start()) is not None


_BARE_KK = late(r"өкілі?")
NATIVES_KK = ("өкілі", "өкіл")
"""What Kazakh calls one of a state beside a name, which is no office: "Қырғызстан өкілі"."""
_OWN = late(
    r"(?:(?:[а-я]+ )?P. был[а]? )?(?:его|ее) (?:(?:нынешн|действующ|нов|перв|тогдашн)[а-я]+ )?$"
    r"|(?:перв|последн|прежн|предыдущ)[а-я]+ (?:его|ее) $"
)
"""What a sentence begins with about the office of what was spoken of: "its president"."""
_OF_FIRM = late(r"\b(?:старш|управляющ)[а-я]{2,3} $")
"""What makes a title one of a firm: "senior vice president"."""
_OF_UNIT = late(
    r" (?:[а-я]+(?:ого|ей|ой) )?(?:центр|бюро|отдел|департамент|мисси|офис|управлени"
    r"|представительств|филиал|отделени|подразделени)[а-я]{0,3} [OB]."
)
"""What only is a part of an organisation: "глава центра ОБСЕ по …"."""
_SECRETARY = late(r"^(?:секретар|хатшы)")
_RANK = late(r"(?:втор|трет)[а-я]+ $|(?:екінші|үшінші) $")
_FIRST = late(r"^(?:перв[а-я]+ )?секретар")
_AT_MISSION = late(
    r"[^;:()OBPQD]{0,60}(?<![а-я])(?:представительств|посольств|миссии|консульств)[а-я]*(?![а-я])"
    r"|,? (?:(?:и|а затем|затем) )?(?:[а-я]+ )?советник"
)
"""What makes a secretary one of an embassy or a mission."""


_FORMER_KK = late(r"(?<![а-яәіңғүұқөһ])(?:бұрынғы|экс)[- ]")


def is_former(mask: str, named: NamedPost) -> bool:
    """Whether a Kazakh title is one that somebody has no more: "бұрынғы премьер-министр"."""
    return _FORMER_KK.search(mask, max(0, named.start - _NEAR), named.end) is not None


_NEAR = 8


def as_post(named: NamedPost, before: Discourse) -> Post | None:
    """Return the office, None where it is not clear whose."""
    return post_of(named.title, named.owner, before) if named.owner is not None else None


_OF_THE_LAND = late(r"(?<=.{4}) (?:страны|республики|государства)$")
"""What ends the name of what every state has one of: «Центральный банк страны»."""


def post_of(title: str, owner: Party, before: Discourse) -> Post:
    """Return the office of a title and an owner; who heads a foreign ministry is a minister."""
    if not owner.id:
        owner = replace(owner, name=_OF_THE_LAND.sub("", owner.name))
    part, whole = _PART_OF_IT.fullmatch(owner.name), before.topic or before.organisation
    if part is not None and whole is not None and not owner.id:
        own = commission_of(whole) if part["commission"] else None
        title = f"{HEADS[Language.RU]} комиссии" if part["commission"] and own is None else title
        owner = own or whole
    is_council = owner.name in _COUNCILS and _OF_COUNCIL.match(title) is not None
    is_kazakh = before.language is Language.KK
    if is_council:
        name = "Қауіпсіздік кеңесі" if is_kazakh else "Совбез"
        owner = Party(kind=owner.kind, name=name)
    if is_kazakh and _HEAD.match(title) and _OFFICE.search(owner.id):
        title, owner = HEADS_OF_OFFICE[Language.KK], before.with_organisation(owner)
    return _of_ministry(title, owner, before) or Post(title=title.strip(), organisation=owner)


_PART_OF_IT = late(
    r"(?i)(?:(?P<commission>комисси)|секретариат|исполком|коллеги)[а-я]{0,3} "
    r"(?:(?:этого|этой|самого|самой) )?"
    r"(?:сообщества|союза|организации|объединения|альянса|блока|содружества|лиги|ассоциации)"
)
"""What is called but as a part of the organisation spoken of: «комиссия сообщества»."""


def _of_ministry(title: str, owner: Party, before: Discourse) -> Post | None:
    """Return the office of who is in a ministry, None where it is none."""
    if _HEAD.match(title) and _MINISTRY.match(owner.name):
        state = before.index.state_of_name(owner.name, before.language)
        if state is not None:
            return Post(title=_MINISTERS[before.language], organisation=state)
    if _HEAD.match(title) and _DEPARTMENT.match(owner.name) and not owner.id:
        state = before.index.state_of_name(owner.name, before.language) or before.homeland
        if state is not None:
            return Post(title="министр", organisation=state)
    ministry = _MINISTRY_KK.fullmatch(owner.name) if before.language is Language.KK else None
    if ministry is not None and _HEAD.match(title) and not owner.id:
        state = before.index.state_of_name(owner.name, before.language) or before.homeland
        if state is not None:
            return Post(title=f"{ministry['of'].lower()} министрі", organisation=state)
    if _MINISTER.match(title) and owner.kind is EntityKind.ORGANISATION and not owner.id:
        state = before.index.state_of_name(owner.name, before.language) or before.homeland
        return Post(title=title.strip(), organisation=state or owner)
    return None


_COUNCILS = frozenset(("UN Security Council", "Совет Безопасности ООН", "Совет безопасности ООН"))
_OF_COUNCIL = late(r"(?:перв[а-я]+ )?(?:зам[а-я.]* ?|помощник[а-я]* )?секретар|хатшы")
"""Who a state's security council has, and the one of the United Nations has not."""

_MINISTRY_KK = late(r"(?:ҚР |(?:\w+ Республикасы|\w+)н[ыі]ң )?(?P<of>.+) [Мм]инистрлігі")
"""A ministry in Kazakh, whose head is a minister."""
_MINISTER = late(r"(?:перв[а-я]+ )?(?:заместител[а-я]+ )?министр")
_OFFICE = late("/secretariat$")
_HEAD = late(r"(?:нов\w+ )?(?:глав|руковод|head|басшы)")
_MINISTRY = late(
    r"(?:[а-я]+ )?МИД\b|(?:.* )?Министерств\w+ иностранных дел|.*Foreign Ministry", re.IGNORECASE
)
_DEPARTMENT = late(
    r"(?:[а-я]+ )?Мин(?!ск|ин)[а-я]{3,}(?: [А-Я]\w+)?$|(?:[а-я]+ )?[Мм]инистерств\w+ "
)
"""A ministry of a state, whose head is a minister."""
_MINISTERS = {
    Language.RU: "министр иностранных дел",
    Language.EN: "foreign minister",
    Language.KK: "сыртқы істер министрі",
}
