"""Joining and leaving as a noun with a day of the past: "вступление Китая в ВТО в 2001 году"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, ended, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.membership.words import AS
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_TRIGGER = Trigger(
    r"вступлени|присоединени|вхождени|приняти|при[её]м|выход|исключени|возвращени|членств"
)
_NOUN = late(
    r"(?<![а-я])(?:(?P<in>(?:вступлени|присоединени|вхождени|приняти|возвращени)(?:е|я|ю|ем|и)"
    r"|прием[а-я]?)|(?P<out>(?:выход|исключени)[а-я]{0,2})"
    r"|(?P<formed>членство))(?= )"
)
_PART = pattern(
    r" (?:(?:полноправным|официальное|новых|членов|стран|республики) )*(?:(?P<who><L>)"
    r"|(?:(?:в|во|к|ко|из)(?: состава?| ряды| рядов)?) (?:(?P<org>[OB].)"
    r"|(?P<it>ним|ней|нему|него|нее|них|организаци[юи]|альянсу?|союзу?|блоку?))"
    r"|(?:(?:в|лишь|только|еще) )*(?P<time>D.))"
)
_MOST = 3
"""How many parts tell who, where and when."""
_PLANNED = late(
    r"(?<![а-я])(?:(?:возможн|предстоящ|планируем|потенциальн|гипотетическ|вероятн|скор|будущ"
    r"|предполагаем|несостоявш|предварительн|принципиальн)[а-я]+ (?:[а-я]+ )?"
    r"|(?:без|до|против|для|от|вместо|перспектив[а-я]+|протокол|закон|указ(?![а-я]{3})|постановлени|договор|соглашени|заявк|вопрос"
    r"|процесс|годовщин|переговор|услови|документ|просьб|заявлени|план|цел|путь|курс|идею|возможност"
    r"|лет|лети|референдум|слух|дату|надежд|тем|обсужд|предложени|призыв|попытк|отказ|решимост"
    r"|сторонник|противник|кандидат|поддерж|критери|подготовк|ратифик|юбиле|заявл|заявил|объяв|дискусси"
    r"|сообщени|намерени|решени|голосовани|ожидани|вероятност|угроз|стремлени|желани)[а-я]*"
    r" (?:(?:о|об|по|на|к|ко|за|с|от|для|со дня|с момента|после) )?(?:[а-я]+ )?)$"
)
"""What is said of a turn that has not come about."""
_OBJECT = late(
    r"(?<![а-я])(?!заверш|оформ|законч|осуществ|соверш|состоял|произош|последов|был|стал)"
    r"(?:[а-я]{2,}(?:[аиеяуы]л[аио]?|[аеиуюя]т|ть)) (?:[а-я]+(?:ое|ый|ий) )?$"
)
"""A verb of which a turn is only the object: "обсудили вступление"."""
_FAILED = late(
    r"[^,;]{0,40}(?<![а-я])(?:не состоял|сорва|отлож|заблокир|отклон|отмен|провал|не произо|намечен"
    r"|запланирован|планир|ожида|невозмож|предполаг|обсужд)"
)


def turns(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what nouns of joining and leaving tell, with who, where and a day of the past."""
    if frame.language is not Language.RU or not frame.has_time:
        return
    if not _TRIGGER.is_in(frame.mask):
        return
    for noun in _NOUN.finditer(frame.mask):
        ahead = (frame.mask, 0, noun.start())
        if not _PLANNED.search(*ahead) and not _OBJECT.search(*ahead):
            yield from _turn(frame, before, noun)


def _turn(frame: Frame, before: Discourse, noun: re.Match[str]) -> Iterator[Draft]:
    parts, end = _parts(frame.mask, noun.end())
    formed = _FORMED.match(frame.mask, end) if noun["formed"] else None
    if noun["formed"] and (formed is None or "time" in parts):
        return
    parts |= {"time": formed["time"]} if formed is not None and formed["time"] else {}
    time = frame.item(parts["time"]).time if "time" in parts else None
    time = frame.only_time if time is None and formed is not None else time
    who = before.only_states(frame.parties(parts.get("who")))
    of = _organisation(frame, before, noun, parts)
    if time is None or not who or of is None or not is_international(of):
        return
    if not _is_past(time, before) or _FAILED.match(frame.mask, end):
        return
    status = AS.match(frame.mask, end)
    role = role_of(status.group() if status is not None else "")
    period = (ended if noun["out"] else begun)(time)
    yield from of_each(StatementKind.MEMBERSHIP, of, who, role, period)


_FORMED = late(
    r" (?:(?:было|официально|окончательно|юридически) )*(?:оформ|закреп|утвер[дж]|узакон|началось)"
    r"[а-я]*(?: (?:официально|лишь|только|на саммите|в C.))*(?:(?: в)? (?P<time>D.))?"
)
"""When a membership was made one, behind it."""


def _parts(mask: str, at: int) -> tuple[dict[str, str], int]:
    """Return who, where and when, in whatever order they stand behind a noun, and their end."""
    found: dict[str, str] = {}
    for _ in range(_MOST):
        part = _PART.match(mask, at)
        name = part.lastgroup if part is not None else None
        if part is None or name is None or name in found:
            break
        found[name] = part[name]
        at = part.end()
    return found, at


def _organisation(
    frame: Frame, before: Discourse, noun: re.Match[str], parts: dict[str, str]
) -> Party | None:
    if "org" in parts:
        return before.with_organisation(of) if (of := frame.party(parts["org"])) else None
    if "it" not in parts:
        return None
    of = before.topic or before.organisation or before.owner(frame, "", noun.start())
    return before.with_organisation(of) if of is not None else None


def _is_past(time: Time, before: Discourse) -> bool:
    is_point = time.bound in (Bound.AT, Bound.SINCE)
    return is_point and time.has_come(before.published)
