"""Offices that nouns tell of: "after the resignation of …", the cabinet of somebody."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.offices.parliaments import land_of_authority
from orgtui.articles.statements.offices.posts import as_post, named_posts
from orgtui.articles.statements.offices.tenures import taking, tenure
from orgtui.articles.statements.offices.words import HEADS_OF_GOVERNMENT
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import is_doubtful
from orgtui.articles.statements.sentence.frame import ACTING_PERSONS, PERSON, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_LEAVING = r"(?:отставк|уход|увольнени|отстранени|свержени|смещени|импичмент)[а-я]*"
_DYING = r"(?:смерт|гибел|кончин|убийств)[а-я]*"
_LOSS = late(
    r"(?<!задолго )(?:(?P<ahead>D.),? )?(?:после|со? дня|из-за|в связи с(?:о)?|вслед за|со?|до) "
    rf"(?:(?P<leaves>{_LEAVING})|{_DYING})"
    r"(?P<title> (?:(?! [а-я]+(?:ал|ел|ил|ял)[аи]?\b)[^;:()!?PQD,]){0,60}?)?(?P<who> ?[PQ].)"
    r"(?:,? (?:(?!избранн|назначенн)[а-я]+(?:вш|нн)[а-я]+ )?"
    r"(?:[^;:()!?,PQOBSTD]{0,25}? )?(?P<behind>D.))?"
)
_CABINET = late(
    r"(?<!\bв )(?<!\bиз )(?<!\bот )(?<!\bс )(?<!\bиз состава )(?<!\bчлен )(?<!\bчлены )"
    r"(?<!\bглава )"
    r"\b(?:правительств|кабинет)(?:о|а|у|ом|е)?(?: министров)?"
    r"(?P<title> (?:(?!\b(?:при|под) )[^;:()!?PQD,]){0,40}?)?"
    r"(?P<who> [PQ].)"
)
_BEGINS = late(
    r"привед\w+ (?:D. )?к присяге|приступил|сформирован|утвер|прин(?:ес|ял)\w* (?:D. )?присягу"
    r"|одобр|начал\w* работ|вступил"
)
_ENDS = late(r"отставк|распущен|сложил|свергнут|уволен|пал\b|прекратил")
_AFTER_ANOTHER = late(r"\bпосле [а-я]+ [PQ].")
_EVENT = late(
    r"\b(?:(?P<ends>отставка|уход|увольнение|смещение|отстранение)"
    r"|(?P<begins>инаугураци[яи]|назначение|избрание|переизбрание|вступление в должность))"
    r"(?P<title> [^;:()!?PQD,]{0,60}?)?(?P<who> ?[PQ].)(?P<behind>[^;:()!?PQ]{0,80})"
)
"""A noun for the beginning or the end of an office, of which the sentence speaks."""
_OWN = late(
    r"\b(?:до|после|со? (?:дня|момента|времени)?) ?(?:своего |его |ее )?"
    r"(?:назначения|избрания|утверждения|переизбрания)(?P<title> [^;:()!?,PQ]{3,90})"
)
"""What tells beside another act when somebody got an office."""
_THEIRS = late(
    r"^(?:(?:само|церемония|торжественная церемония|решение|указ|приказ|заявление)(?: об?)? )?"
    r"(?:его|ее) (?:официальн[а-я]+ )?"
    r"(?:(?P<ends>отставк[ае]|уход[е]?|увольнени[ие])"
    r"|(?P<begins>инаугураци[яи]|назначени[ие]|избрани[ие]"
    r"|утверждени[ие]))(?P<behind>[^;:()!?PQ]{0,80})"
)
_HAPPENS = late(
    r"прош[ел]|пройдет|состоя|состоит|произош|случил|принят|утвержд|последова|одобрен|намечен"
    r"|назначен"
    r"|вступ[а-я]+ в силу"
)
_HAPPENED = late(r"\b(?:прошла|состоялась)(?: торжественная)? (?:церемония )?$")
_OPENING = 12
_CLAUSE = late(r"[;:()!?]|, (?:а|но|и|что|который)\b")


_EXPIRY = late(
    r"\b(?:после|с|по) (?:истечени|окончани|завершени)[а-я]{1,2}(?: (?P<time>D.))?"
    r" (?:срока )?(?:действия )?(?:полномочий|мандата|контракта|срока)"
    r"(?P<title>(?: (?!втор"
    r"|нов)[^;:()!?PQD,]{1,60}?)?)(?P<who> [PQ].)(?:,? (?P<behind>D.)(?=[.,;]|$))?"
)
"""The end of a term, behind which something else comes: «после истечения … полномочий …»."""


def _expired(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for match in _EXPIRY.finditer(frame.mask):
        sign, who = match["time"] or match["behind"], frame.party(match["who"])
        time = frame.item(sign).time if sign else None
        if who is None or time is None or time.bound is not Bound.AT:
            continue
        start, end = match.span("title")
        named = tuple(named_posts(frame, before, start, end, who, nominal=True))
        named = named or tuple(named_posts(frame, before, 0, match.start(), nominal=True))
        post = as_post(named[-1], before) if named else before.held.get(who.name) or before.office
        if post is not None:
            yield from tenure(post, who, ended(time))


_SEAT_EMPTY = late(
    r"(?:опуст|освобод|пусту|вакант)[а-я]* (?P<time>D.),? (?:с|после|из-за|в связи с) (?:его |ее )?"
    rf"(?:{_LEAVING}|{_DYING}) (?:[а-я-]+ )?(?P<who>[PQ].)"
)
"""Whose going left empty the seat that a sentence begins with, and when."""


def _emptied(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for match in _SEAT_EMPTY.finditer(frame.mask):
        who, time = frame.party(match["who"]), frame.item(match["time"]).time
        named = tuple(named_posts(frame, before, 0, match.start(), nominal=True))
        post = as_post(named[-1], before) if named else before.office
        if who is not None and time is not None and time.bound is not Bound.UNTIL and post:
            before.gives(who, post)
            before.left.add(who.name)
            before.vacated = time
            yield from tenure(post, who, ended(time))


def losses(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices that ended with somebody's resignation or death, and cabinets."""
    yield from _expired(frame, before)
    yield from _emptied(frame, before)
    for match in _LOSS.finditer(frame.mask):
        yield from _lost(frame, before, match)
    for match in _CABINET.finditer(frame.mask):
        yield from _of_cabinet(frame, before, match)


def events(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices of whose beginning or end a noun tells: "инаугурация … прошла …"."""
    yield from _theirs(frame, before)
    yield from _own(frame, before)
    for match in _EVENT.finditer(frame.mask):
        who, start = frame.party(match["who"]), match.start()
        places = frame.time_places
        inside = [time for place, time in places if start <= place < match.end()]
        ahead = [time for place, time in places if place < min(start, _OPENING)]
        time = next(iter(inside or ahead), None)
        is_ahead = _HAPPENED.search(frame.mask, 0, start) is not None
        if who is None or time is None or not (is_ahead or _HAPPENS.search(match["behind"])):
            continue
        post = _post_of_event(frame, before, match, who)
        if post is None or time.bound is Bound.UNTIL or is_doubtful(frame.mask, match):
            continue
        if match["begins"]:
            before.gives(who, post, time)
        yield from tenure(post, who, ended(time) if match["ends"] else begun(time))


def _theirs(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read when somebody spoken of got or left an office: "его назначение состоялось …"."""
    match = _THEIRS.search(frame.mask) if PERSON not in frame.letters else None
    time = frame.only_time
    if match is None or time is None or time.bound is Bound.UNTIL:
        return
    told = "femn" if "ее" in match.group().split() else "masc"
    who = before.person
    if who is None or before.people.genders.get(who.name, told) != told:
        who = before.people.spoken_of(told, before.hero)
    if who is None or not _HAPPENS.search(match["behind"]) or is_doubtful(frame.mask, match):
        return
    is_chosen = match["begins"] and before.chosen is not None and before.chosen[0] == who
    post = before.chosen[1] if is_chosen and before.chosen else before.held.get(who.name)
    if post is not None:
        yield from tenure(post, who, ended(time) if match["ends"] else begun(time))


def _own(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read when the one who acts got an office: "до своего назначения в мае послом …"."""
    for match in _OWN.finditer(frame.mask):
        times = [time for place, time in frame.time_places if match.start() <= place < match.end()]
        who = frame.only(PERSON) if PERSON in frame.letters else before.person
        if who is None or len(times) != 1 or times[0].bound is not Bound.AT:
            continue
        named = tuple(named_posts(frame, before, *match.span("title"), who, nominal=True))
        post = as_post(named[0], before) if named else None
        if post is not None and not frame.unread_names:
            before.gives(who, post, times[0])
            yield from tenure(post, who, taking(post, times[0], match.group()))


def _post_of_event(
    frame: Frame, before: Discourse, match: re.Match[str], who: Party
) -> Post | None:
    """Return the office that a noun's words name, else the one the person has got or has."""
    start = match.start() if match["begins"] else match.start("title")
    if match["begins"] or match["title"]:
        named = tuple(named_posts(frame, before, start, match.end(), who, nominal=True))
        if named:
            return as_post(named[-1], before)
    chosen = before.chosen if match["begins"] else None
    return chosen[1] if chosen and chosen[0] == who else before.held.get(who.name)


def _lost(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    who = frame.party(match["who"])
    sign = match["behind"] or match["ahead"]
    time = frame.item(sign).time if sign else None
    if who is None or time is None or time.bound is Bound.UNTIL:
        return
    is_former = not match["leaves"] and who.name in before.former
    acting = {frame.party(sign) for sign in ACTING_PERSONS.findall(frame.mask, 0, match.start())}
    if is_former or (not match["leaves"] and who in acting):
        return
    start, end = match.span("title") if match["title"] else (match.start(), match.start())
    named = tuple(named_posts(frame, before, start, end, who))
    post = as_post(named[-1], before) if named else before.held.get(who.name)
    is_known = match["leaves"]
    if post is None and not named and is_known and who.name not in before.former:
        post = before.office
    if post is not None:
        before.left.add(who.name)
        before.vacated = time
        yield from tenure(post, who, ended(time))


_FOR_A_TIME = late(r"(?:временн[а-я]+|исполняющ[а-я]+ обязанности|и\. ?о\.|врио) ")


_GONE = late(rf"\bпосле {_LEAVING} (?P<who>[PQ].)")


def remember_gone(frame: Frame, before: Discourse) -> None:
    """Remember what somebody had after whose resignation another has got it."""
    gone = _GONE.search(frame.mask)
    who = frame.party(gone["who"]) if gone is not None else None
    if gone is None or who is None or who.name in before.held:
        return
    named = [one for one in named_posts(frame, before, 0, gone.start()) if one.is_borne]
    post = as_post(named[-1], before) if named else None
    if post is not None:
        before.held[who.name] = replace(post, title=_FOR_A_TIME.sub("", post.title))


_PRESIDED = late(r"под председательством|\bchaired by\b|\bpresided over by\b")
"""Who only presides when a cabinet meets."""


def _of_cabinet(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read when the government of somebody began or ended."""
    start, end = _clause_around(frame.mask, match)
    text = frame.mask[start:end]
    who, time = frame.party(match["who"]), _time_between(frame, start, end)
    text = _AFTER_ANOTHER.sub("", text)
    is_begun, is_ended = _BEGINS.search(text) is not None, _ENDS.search(text) is not None
    is_session = _PRESIDED.search(match.group()) is not None
    if who is None or time is None or is_begun == is_ended or is_session:
        return
    if is_doubtful(frame.mask, match):
        return
    before.since[who.name] = time
    post = _head_of_government(frame, before, who)
    if post is not None:
        before.gives(who, post, time)
        yield from tenure(post, who, begun(time) if is_begun else ended(time))


def _head_of_government(frame: Frame, before: Discourse, who: Party) -> Post | None:
    held = before.held.get(who.name)
    state = frame.land or land_of_authority(frame, before)
    state = state or before.lands.get(who.name) or before.homeland
    if state is None and held is None:
        return None
    title = HEADS_OF_GOVERNMENT[frame.language]
    return Post(title=title, organisation=state) if state is not None else held


def _clause_around(mask: str, match: re.Match[str]) -> tuple[int, int]:
    start = max((m.end() for m in _CLAUSE.finditer(mask, 0, match.start())), default=0)
    end = _CLAUSE.search(mask, match.end())
    return start, end.start() if end else len(mask)


def _time_between(frame: Frame, start: int, end: int) -> Time | None:
    inside = [time for place, time in frame.time_places if start <= place < end]
    return inside[0] if len(inside) == 1 else None
