"""What a Russian sentence does not say of members, whatever its words for them seem to tell.

It only plans, puts on an agenda or awaits it, lists who is there, or tells a day of something else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.membership.strangers import without_strangers
from orgtui.articles.statements.sentence.days_apart import (
    days_told,
    is_counted_on,
    is_of_birth,
    is_of_order,
    is_of_saying,
)
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def meant(frame: Frame, before: Discourse, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts that a sentence means, without the days that are of something else."""
    told = list(drafts)
    if frame.language is not Language.RU or not told:
        yield from told
        return
    if _PLANNED.search(frame.mask) or _is_but_begun(frame.mask):
        return
    told = without_strangers(frame, told)
    if _LONG_AGO.search(frame.mask):
        before.unsettled = ()
    is_to_come = _TO_COME.search(frame.mask) is not None
    is_there = _THERE.search(frame.mask) is not None
    spanned = _spanned(frame, told)
    for draft in told:
        one = _dated(frame, before, draft)
        one = _undated(one) if one is not None and one.start in spanned else one
        is_undated = one is not None and not (one.start or one.end)
        is_empty = is_undated and (is_to_come or (is_there and draft.role == "full"))
        if one is not None and not is_empty and not _is_but_called_so(frame, one):
            yield one


_NOUN = r"(?:предоставлени|придани|присвоени|приняти|прием|вступлени|присоединени)[а-я]*"
_DISCUSSED = r"(?:обсуд|обсужда|рассмотр|рассматрива|проголосу|дискути)[а-я]+"
_PLANNED = late(
    rf"(?<![а-я]){_DISCUSSED} (?!итог)(?:[а-я-]+ ){{0,3}}{_NOUN}"
    rf"|(?<![а-я])(?:повест[а-я]+|тем(?:а|ы|ой|ами)|пункт[а-я]*)(?![а-я])[^.;]{{0,40}}?"
    rf"(?:стал[оаи]?|стан[еу]т|–|—|буд[еу]т|значится|вход[а-я]+|включ[а-я]+|вынес[а-я]+)"
    rf" (?:[а-я-]+ ){{0,3}}?{_NOUN}"
    rf"|(?<![а-я]){_NOUN} [^.;]{{0,60}}?"
    r"(?:стал[оаи]?|стан[еу]т|значится|включен[оаы]?|вынесен[оаы]?) "
    r"(?:[а-я]+ ){0,2}?(?:тем[а-я]{1,3}|пункт|в повестк|на повестк|предметом)"
    r"|(?<![а-я])жд[уе]т (?:в свои ряды |к себе )?(?:[а-я-]+ ){0,3}(?:член|участни|партнер)[а-я]*:"
    r"|(?<![а-я])(?:будет|будут|надеется|надеются|рад[аы]?) приветствовать"
    r"|(?<![а-я])решени[а-я]+ о [^.;]{0,120}?(?:примут|примет|будет принято|будет принят|ожидается"
    r"|планиру[а-я]+ принять|предстоит принять|должны принять|еще не принято)(?![а-я])"
    r"|(?<![а-я])проект[а-я]{0,2} (?:решени|постановлени|резолюци)[а-я]+ (?:[^.;]{0,60}? )?об? "
    r"|избран[^;:]{0,150}? отказа[а-я]+ от (?:[а-я]+ )?(?:места|мандата|кресла|членства)(?![а-я])"
    r"|, (?:(?:но|а|хотя|сам) )?(?:процесс|процедур|оформлени)[а-я]* (?:[а-я]+ ){0,2}"
    r"(?:завершится|завершатся|закончится|займет|продлится|начнется|стартует)"
)
"""What makes of a turn only something that is planned or spoken of."""
_STARTED = r"(?:начал|начат|начина|начн|запуск|запуст|запущ|старт|инициир|приступ|продолж)[а-я]*"
_PROCEDURE = r"(?:процедур|процесс|переговор|подготовк)[а-я]*"
_BEGUN = late(
    rf"(?<![а-я]){_STARTED} (?:[а-я-]+ ){{0,2}}?{_PROCEDURE}(?![а-я])[^.;]{{0,60}}?{_NOUN}"
    rf"|(?<![а-я]){_PROCEDURE} [^.;]{{0,30}}?{_NOUN}[^.;]{{0,80}}?{_STARTED}"
    r"|(?<![а-я])(?:о|об) начале (?:[а-я]+ )?(?:прием|приняти|присоединени|вступлени|предоставлени)"
)
"""What is only begun to be done."""
_DONE = late(
    r"(?<![а-я])(?:ста(?:л[аио]?|нет|нут)(?![а-я])|вступи[лт]|вош[её]?л|войд|присоедини[лтв]|приня[лт]"
    r"|получи[лт]|обре[лт]|вы(?:шел|шл|йд)|покину|явля|верну)"
)
"""What is told to be done, whatever else has begun."""


def _is_but_begun(mask: str) -> bool:
    """Whether a sentence tells only that somebody begins to be taken in."""
    return _BEGUN.search(mask) is not None and _DONE.search(mask) is None


_TO_COME = late(
    r"(?<![а-я])(?:будет|будут) (?:[а-я]+ )?"
    r"(?:предоставлен|присвоен|дан|выдан|наделен)[аоы]?(?![а-я])"
    r"|(?<![а-я])(?:предостав|присво)(?:ит|ят)(?![а-я])"
)
"""What is only to be given, so that without a day nothing is told."""
_THERE = late(
    r"(?<![а-я])(?:присутству|участву|собрал|прибы[лв]|приехал|прилетел|съехал)[а-я]+ "
    r"(?:[а-я-]+ ){0,2}?"
    r"(?:глав[аы]?|лидер[а-я]*|президент[а-я]*|представител[а-я]+|делегац[а-я]+|премьер[а-я-]*|министр[а-я]*)"
    r"(?![а-я])(?![^.;]*(?:член|участник|участниц|вход[яи]т|состо[ия]т))"
)
"""Who has come to a meeting, whether they are members or not."""
_FRIEND = late(r"(?<![а-я])остан(?:ет|ут|ав)[а-я]* (?!партнер[а-я]* по диалогу)(?:[а-я]+ )?партнер")
"""A partner in the common sense of the word."""
_OF_OLD = late(r"(?:республик|стран|государств|част)[а-я]+ бывш[а-я]+ (?P<who>[ST].)")
"""A state that only tells of what another was a part."""
_TO_STATES = pattern(
    r"(?<![а-я])присоедин[а-я]+ (?:теперь |там |в нем )?к (?P<who><L>)"
    r"(?![^.;:]*(?:ставш|вступивш|вошедш|присоединивш|приняты))"
)
"""States that others join, wherever these are."""
_IN_PROGRAMME = late(
    r"(?<![а-я])(?:программ|план|процедур|процесс|проект|механизм|инициатив|отбор)[а-я]* "
    r"[^.;]{0,60}?"
    r"(?<![а-я])участву[а-я]+"
)
"""In what states take part that are no members yet."""
_WHOLE = (
    r"(?:состав|числ|ряд|спис|сем|клуб|групп|организаци|объединени|союз|блок|альянс|сообществ"
    r"|содружеств|переч|лиг|картел|ассоциаци|совет|форум|структур|формат|член|участник|наблюдател"
    r"|партнер|орбит|лон|банк|конференци|движени|площадк|пространств)"
)
_PART_OF = late(
    r"(?<![а-я])(?:в|во) (?:[а-я-]+(?:ый|ий|ой|ую|юю|ое|ее|ые|ие) ){0,2}"
    rf"(?!{_WHOLE})[а-я]{{3,}} (?P<of>O.)(?: [а-я]+о)?(?: сейчас| сегодня| также| теперь)? "
    r"(?:вход|вош|войд|включ)"
    rf"|^\W*(?:[а-я-]+(?:ый|ий|ой|ая|яя|ое|ее) )?(?!{_WHOLE}|страны|все)[а-я]{{3,}} "
    r"(?P<of2>O.) "
    r"(?:сейчас |сегодня |теперь )?(?:включает|объединяет|состоит из|насчитывает)"
)
"""A part, or a matter, of an organisation: «в программу ЕС входят …», «рынок ЕАЭС включает …»."""
_ONE_OF_THEM = late(
    r"(?<![а-я])ста[а-я]+ (?:перв|единственн|последн|втор)[а-я]+ (?:стран|государств|член)[а-я]+ "
    r"(?P<of>O.), (?:(?:в|у|к|о|на|с) )?(?:котор|где|чь|чей|[а-я]+(?:вш|ющ|ящ|ущ)[а-я]{2})"
)
"""Who is the first of the members to do something: «стал первой страной ЕС, которая …»."""
_ABOUT = late(
    r"(?<![а-я])(?:занял[аи]? (?:место|пост|кресло) (?:председател|президент|глав)"
    r"|(?:избра|выбра|назнач|утвержден)[а-я]* (?:[а-я]+ )?председател[а-я]+(?! [а-я]*член))"
)
"""A place that is not a member's."""


_FORMER = late(
    r"(?<![а-я])(?:бывш(?:ие|их|ими|им|ая|ий|его|ей) |экс-)(?:(?:государств|стран)[а-я]*[ -])?"
    r"(?:член|участни[кц])[а-я]* (?P<of>[OB].)"
)
"""What states were in that are in it no more."""


def _is_but_called_so(frame: Frame, one: Draft) -> bool:
    """Whether a state is only called a partner, the head, or that of which others were parts."""
    if one.role == "partner" and _FRIEND.search(frame.mask):
        return True
    if one.start and one.role == "full" and _ABOUT.search(frame.mask):
        return True
    if _is_of_part(frame, one):
        return True
    former = _FORMER.search(frame.mask) if one.start is None and one.end is None else None
    if former is not None and one.organisation in frame.parties(former["of"]):
        return True
    if one.start is None and one.role == "full" and _IN_PROGRAMME.search(frame.mask):
        return True
    others = "".join(
        found["who"] for form in (_OF_OLD, _TO_STATES) for found in form.finditer(frame.mask)
    )
    return one.who in frame.parties(others)


def _is_of_part(frame: Frame, one: Draft) -> bool:
    """Whether a sentence only names an organisation as that of a part, or of one member's deed."""
    if one.role != "full":
        return False
    found = _PART_OF.search(frame.mask) or _ONE_OF_THEM.search(frame.mask)
    if found is None:
        return False
    named = [item for item in frame.items if item.party == one.organisation]
    return len(named) == 1


_ITSELF = late(
    r"(?:действующ|существующ|функционирующ|работающ|созданн|основанн|учрежденн|образованн)[а-я]+"
    r"(?: [^,;:()D]{0,80}?)?(?: с| в)? $"
)
"""Since when the organisation itself is there."""
_NOW = late(
    r"(?<![а-я])(?:сейчас|теперь|в настоящее время|на данный момент|ныне|включа[ею]т|объединя[ею]т"
    r"|вход[ия]т|явля[ею]тся|состо[ия]т|насчитыва[ею]т|оста(?:ются|ется|лось|лись))(?![а-я])"
)
"""What tells of the members that there are now."""
_LONG_AGO = late(
    r"(?<![а-я])(?:изначально|первоначально|поначалу|некогда)(?![а-я])"
    r"|^\W*(?:(?:ранее|еще) )?(?:до|перед|вслед за|следом за|после) "
    r"(?:не[ейё]|него|них|ним|ней|ними)(?![а-я])"
    r"|^\W*(?:после|со времен|с) (?:распад|развал|крушени|крах|падени|исчезновени|обретени"
    r"|окончани[а-я]+ (?:[а-я]+ )?войн)"
)
"""When something was that no other sentence dates."""
_EARLIER = late(
    r"\W*(?:(?:напомним|отметим|заметим|добавим), )?(?:что )?"
    r"(?:(?:ранее|прежде|раньше|до этого|до того)(?![а-я])|за последн[а-я]+ )"
    r"[^;:]*?(?<![а-я])(?:вступ|присоедин|верну|выход|вы(?:шел|шл|й[дт])|покину|приостанов|приня[лт])"
)
"""What tells of members before the news, with which goes on what is told of them next."""
_THEN_TOO = late(r"\W*(?:и )?(?:тогда|там) же(?![а-я])")


def _dated(frame: Frame, before: Discourse, one: Draft) -> Draft | None:
    """Return a draft as its sentence dates it, None where the day told makes it no fact."""
    if one.start is None and one.end is None:
        return one
    day = one.start or one.end
    places = days_told(frame, day) if day is not None else []
    if places:
        return _by_own_day(frame, places, one)
    if frame.has_time:
        return one
    if _THEN_TOO.match(frame.mask):
        return _of_then(before.members.times, one)
    is_of_old = _LONG_AGO.search(frame.mask) or _EARLIER.match(before.told)
    return _undated(one) if is_of_old else one


def _by_own_day(frame: Frame, places: list[int], one: Draft) -> Draft | None:
    """Return a draft whose day its sentence tells, without it where it is of something else."""
    if all(
        is_of_order(frame, p) or is_of_birth(frame.mask, p) or is_counted_on(frame, p)
        for p in places
    ):
        return None
    is_now = _NOW.search(frame.mask) is not None
    within = _within(frame, one)
    if all(
        p < within or is_of_saying(frame.mask, p) or (is_now and _is_itself(frame.mask, p))
        for p in places
    ):
        return _undated(one)
    return one


_WITHIN = pattern(
    r", (?:в|во) котор[а-я]+ [^.;:]{0,60}?(?<![а-я])(?:вход|состо|участв|насчит)[а-я]+"
    r"[^.;:]{0,40}?(?: ?[:–—])? (?P<who><L>)"
)
"""Who is in something, told by the way: «на саммите союза, в который входят …»."""


def _within(frame: Frame, one: Draft) -> int:
    """Return where it begins to be told by the way that a state is in something, else 0."""
    for found in _WITHIN.finditer(frame.mask):
        if one.who in frame.parties(found["who"]):
            return found.start()
    return 0


_SINCE_YEAR = late(
    r"(?<![а-я])с (?P<time>D.) (?:[^.;:]{0,40} )?(?:вступил|присоединил|вошл|пополнил|стал|приня)"
)
_LEAST_SPANNED = 4


def _spanned(frame: Frame, told: list[Draft]) -> tuple[PartialDate, ...]:
    """Return the year since which many have come in, one after the other, none of them then."""
    found = _SINCE_YEAR.search(frame.mask)
    time = frame.item(found["time"]).time if found is not None else None
    if time is None or time.first.month is not None:
        return ()
    is_many = sum(one.start == time.first for one in told) >= _LEAST_SPANNED
    return (time.first,) if is_many else ()


def _is_itself(mask: str, place: int) -> bool:
    return _ITSELF.search(mask, 0, place) is not None


def _undated(one: Draft) -> Draft | None:
    """Return a draft without its days; of what has ended nothing is left."""
    return replace(one, start=None) if one.start is not None and one.end is None else None


def _of_then(times: tuple[Time, ...], one: Draft) -> Draft | None:
    """Return a draft of "at that same time" on the day that the sentence before has told."""
    if not times:
        return None
    if any(one.start in (time.first, time.last) for time in times):
        return one
    (time, *others) = times
    if others or time.bound is not Bound.AT or one.start is None:
        return _undated(one)
    return replace(one, start=time.first)
