"""What states are in an organisation, or were since when, where few words without a verb tell."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.membership.gaps import Told
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

_MEMBER = StatementKind.MEMBERSHIP
_TRIGGER = Trigger(
    r"снова|вновь|опять|наблюдател|партнер|статус|ассоциир|пользу|облада|располага|член|участни"
    r"|нович|пополнен"
    r"|расширен"
    r"|(?:он|его) |приостанов|заморо|newcomer|last|latest|recent|previous|first"
)
"""What every sentence of this kind has in it."""
_YET = (
    r"(?:(?:пока|там|здесь|сейчас|сегодня|ныне|лишь|только|всего|еще|все|по-прежнему|тоже|также) )*"
)
_ROLE = r"(?P<role>наблюдатель|партнер по диалогу|ассоциированный член|(?:[а-я]+ )?наблюдатели)"
_ROLE_OTHER = (
    r"(?P<role>наблюдател(?:ем|ями|ях)|партнер(?:ом|ами)(?: по диалогу)?"
    r"|ассоциированн[а-я]+ член(?:ом|ами))"
)
_IT = r"(?P<it>он[ао]?|страна|республика|государство|королевство)"
_THAT = r"(?:такой|этот|тот же|данный) (?:же )?статус"
_BY_THAT = r"(?:им|его|(?:таким|этим|тем же) (?:же )?статусом|такой статус|этот статус)"
_SINCE = r"(?:,? ?[–—]?,? ?)(?:(?:еще )?(?:со?|в) )?(?P<time>D.)"
_NOW = Forms(
    rf"(?:^|[,;:·–—] ?|(?<![а-я])(?:а|но|и|пока|сейчас"
    rf"|сегодня) ){_YET}(?P<who><M>)(?: [–—])? {_YET}{_ROLE}"
    r"(?=\s?[.,;]|$| и )(?:,? как и (?P<also><L>(?: со? [ST].)?))?",
    rf"(?:^|[,;:·–—] ?|(?<![а-я])(?:а|но|и) ){_IT} {_YET}{_ROLE}(?=\s?[.,;]|$| и )",
    rf"(?<![а-я]){_YET}{_ROLE}(?: здесь| там)? [–—] (?P<who><M>)(?=\s?[.,;]|$)",
    r"(?<![а-я])(?P<role>наблюдател|партнер)(?:ей|ов)(?: по диалогу)? (?:двое|трое|четверо"
    r"|пятеро|пока двое)"
    r" ?[:–—] ?(?P<who><L>)",
)
"""What states are, of no time."""
_DATED = Forms(
    rf"(?<![а-я]){_ROLE_OTHER} (?:был[аи]?|числил[а-я]+|оставал[а-я]+|являл[а-я]+)(?: лишь"
    rf"| только| одна| один)*"
    rf" (?P<who><M>){_SINCE}",
    rf"(?<![а-я])в (?P<role>наблюдател|партнер)(?:ях|ах)(?: по диалогу)? [а-я]+(?: лишь| только"
    rf"| одна| один)*"
    rf" (?P<who><M>){_SINCE}",
    rf"(?P<who><M>) (?:был[аи]?|числил[а-я]+|оставал[а-я]+) (?:(?:при"
    rf"|в) [OB]. )?{_ROLE_OTHER}(?: (?:при|в) [OB].)?{_SINCE}",
    rf"(?P<who><M>)(?: [–—])? в (?P<role>наблюдател|партнер)(?:ях"
    rf"|ах)(?: по диалогу)?(?: [OB].)?{_SINCE}",
    rf"(?<![а-я])(?P<same>{_THAT}|он) (?:был|есть|имеется|имелся|оставался)(?: и| лишь| только"
    rf"| пока)* у (?:одной |одного )?"
    rf"(?P<who><L>){_SINCE}",
    r"(?:^|[.;:] ?)(?P<who><M>)(?:, [^,STPQ]{3,60},)? (?:(?:с"
    r"|со) )?(?P<time>D.) (?:[–—] )?(?:уже |ныне )?(?:снова|вновь|опять)"
    r" (?P<role>участник|участница|(?:[а-я]+ый )?член|наблюдатель|в (?:[OB].|организации|блоке"
    r"|союзе|составе|картеле|клубе))",
    r"(?:^|[.;:] ?)(?:с|со) (?P<time>D.) (?P<who><M>) (?:[–—] )?(?:снова|вновь|опять)"
    r" (?P<role>участник|участница|(?:[а-я]+ый )?член|наблюдатель|в (?:[OB].|организации|блоке"
    r"|союзе|составе|картеле|клубе))",
    rf"(?<![а-я])у (?P<who><L>)(?: уже)? (?P<same>он|{_THAT})(?: есть| был)?{_SINCE}",
    rf"(?P<who><M>)(?: уже)? (?:пользу[а-я]+|облада[а-я]+|располага[а-я]+|име[ею]т"
    rf"|имел[аи]?) (?P<same>{_BY_THAT})"
    rf"{_SINCE}",
    rf"(?<![а-я])(?P<same>{_BY_THAT}) (?:пользовал[а-я]+|обладал[а-я]+|располагал[а-я]+"
    rf"|имел[а-я]*)(?: лишь| только| одна| один)*"
    rf" (?P<who><M>)(?:, получивш[а-я]+ его| –| —|,)? ?(?:(?:со?|в) )?(?P<time>D.)",
    rf"(?<![а-я])(?P<role>полноправным членом|членом|участником) (?:[OB].|организации|союза"
    rf"|блока|альянса|суда|картеля|содружества)"
    rf" (?:{_IT}|(?P<who><M>|C.)) (?:был[аои]?|являл[а-я]+|состоял[а-я]*|оставал[а-я]+){_SINCE}",
    r"(?P<who><M>) (?:(?:в )?(?P<time>D.) )?(?:сменил[аи]?|поменял[аи]?"
    r"|обменял[аи]?) (?:полное |полноправное )?членство"
    r"(?: в [OB].)? на (?P<role>ассоциированн|статус наблюдателя)[а-я]*(?: (?:в )?(?P<time>D.))?",
    r"(?:(?:^|, )(?:в )?(?P<time>D.),? )?(?P<who><M>) (?:(?:в )?(?P<time>D.) )?переш(?:ла|ел"
    r"|ло) (?:в [OB]. )?(?:на|в|к)"
    r" (?:положение|статус|статусу|разряд|категорию) (?P<role>ассоциированн"
    r"|наблюдател)[а-я]*(?: [а-я]+)?(?: (?:в )?(?P<time>D.))?",
)
"""What they were or became, and since when."""
_FIRST = r"(?:last|latest|previous|most recent|only other|only|first|youngest|newest)"
_COMER = (
    r"(?:newcomer|entrant|arrival|addition|recruit"
    r"|(?:country|state|member|nation|one)(?= to (?:come|join|enter|be |accede)))"
)
_TO_COME = (
    r"(?: to (?:come in|come aboard|join|enter|be admitted|be let in|be taken in|accede)"
    r"(?: (?:it|the [a-z]+|[OB].))?)?"
)
_COMERS = Forms(
    rf"\b{_FIRST} {_COMER}{_TO_COME},?(?: before (?:it|that|then),?)? (?:was|were"
    rf"|had been) (?P<who><L>),? ?(?:back )?(?:in |on )?(?P<time>D.)",
    rf"(?P<who><M>)(?: itself)? (?:was|were|had been) (?:the "
    rf"|its )?{_FIRST} {_COMER}{_TO_COME},? ?(?:back )?(?:in |on )?(?P<time>D.)",
    r"(?<![а-я])(?:пополнени|расширени|новичок|новичк"
    r"|прием)[^STPQ;.]{0,50}(?P<time>D.)(?:[:,] ?(?:тогда|когда) (?:в [а-я]+ )?"
    r"(?:приняли|принял[аи]?|вступил[аи]?|вошл[аи]|вошел|присоединил[а-я]+)) (?P<who><L>)",
    r"(?<![а-я])(?:предыдущ|последн|прежн|перв|единственн)[а-я]+ новичк[а-я]+ (?:был[аи]?"
    r"|стал[аи]?|оказал[а-я]+)"
    r" (?P<who><L>),? ?(?:[–—] )?(?:(?:еще )?в )?(?P<time>D.)",
)
"""Who came last, or first, and when."""
_RESTED = Forms(
    r"(?P<who><M>)(?: [а-я]+){0,2} (?:приостановил[аи]?|заморозил[аи]?) (?:свое )?(?:членство"
    r"|участие) (?P<time>D.)",
    r"(?P<who><M>)(?:,? (?:в )?[а-я]+ раз)? (?:приостановил[аи]?"
    r"|заморозил[аи]?) (?:свое )?(?:членство|участие) (?:в )?(?P<time>D.)",
)
"""Who has made a membership rest, and since when."""
_OTHER_PARTNER = late(r"торгов|экономич|стратегич|ключев|главн|важн|инвест")


def standing(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what states are or were, came last or have suspended, told in few words."""
    if not _TRIGGER.is_in(frame.mask) or _OTHER_PARTNER.search(frame.mask):
        return
    of = _organisation(frame, before)
    if of is None:
        return
    yield from _now(frame, before, of)
    if frame.has_time:
        yield from _since(frame, before, of)


def _organisation(frame: Frame, before: Discourse) -> Party | None:
    """Return the organisation that alone a sentence names, or its passage, or its article."""
    named = dict.fromkeys(
        before.with_organisation(one)
        for one in frame.parties("".join(ORGANISATIONS.findall(frame.mask)))
        if is_international(one)
    )
    if len(named) > 1:
        return None
    of = next(iter(named), None) or before.near or before.topic
    return of if of is not None and is_international(of) else None


def _now(frame: Frame, before: Discourse, of: Party) -> Iterator[Draft]:
    for match in _NOW.matches(frame):
        who = _who(frame, before, match)
        also = frame.parties(said(match, "also"))
        if who and not has_doubt(_LIKEWISE.sub("", frame.mask)) and not _is_dated(frame, match):
            role = role_of(said(match, "role"))
            yield from of_each(_MEMBER, of, (*who, *before.only_states(also)), role, (None, None))


_LIKEWISE = late(r",? как и .*")


def _is_dated(frame: Frame, match: re.Match[str]) -> bool:
    """Whether a time right behind belongs to what a state is."""
    return any(0 <= place - match.end() <= _NEAR for place, _ in frame.time_places)


_NEAR = 6


def _since(frame: Frame, before: Discourse, of: Party) -> Iterator[Draft]:
    for forms, role in ((_DATED, ""), (_COMERS, "full"), (_RESTED, "suspended")):
        for match in forms.matches(frame):
            time = frame.item(said(match, "time")).time if said(match, "time") else None
            who = _who(frame, before, match)
            if time is None or not who or not _fits(before, match, time, is_status=not role):
                continue
            if has_doubt(match.group()):
                continue
            words = before.status if said(match, "same") else said(match, "role")
            told = Told(organisation=of, role=role or role_of(words), near=time)
            yield from of_each(_MEMBER, of, who, told.role, begun(time))


_BECAME = late(r"получивш|сменил|поменял|обменял|переш")


def _fits(before: Discourse, match: re.Match[str], time: Time, *, is_status: bool) -> bool:
    """Whether a time tells when something began: that of a status only where it says since."""
    if is_status and said(match, "same") and not before.status:
        return False
    is_turn = not is_status or _BECAME.search(match.group()) is not None
    is_point = time.bound is Bound.SINCE or (is_turn and time.bound is Bound.AT)
    return is_point and time.has_come(before.published)


def _who(frame: Frame, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    named = before.only_states(frame.parties(said(match, "who")))
    if named or not said(match, "it"):
        return named
    state = before.members.asked or before.lone_state or before.state_spoken_of
    return (state,) if state is not None else ()
