"""Days that a Russian sentence tells of something else than of who joined or what was founded.

Such are the day on which somebody told of it («…, сообщили в среду»), on which an order was signed
or papers were approved, a treaty that something else rests on was signed, or a state arose.
"""

from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_MEDIA = (
    r"(?:(?:информ)?агентств|газет|издани|(?:теле)?канал|портал|журнал|корреспондент|сми(?![а-я])"
    r"|пресс[аеыу](?![а-я]))[а-я]*"
)
_SAID = late(
    r"(?:, (?:как )?|^как )(?:(?P<retold>(?:переда(?:л[аио]?|[ею]т)|пиш[еу]т|написал[аио]?"
    r"|напомнил[аио]?|уточнил[аио]?))|сообщ(?:ил[аио]?|а[ею]т)|заяв(?:ил[аио]?|ля[ею]т)"
    r"|говорится|следует из)(?! о\b)(?! об\b)(?P<by> [^,;:()]{0,60})?"
    r" (?:в |во )?$"
)
"""Who told of it, up to the day on which that was."""
_BY_MEDIA = late(rf"[^,;:()]{{0,40}}?(?<![а-я]){_MEDIA}")


def is_of_saying(mask: str, place: int) -> bool:
    """Whether a time is that on which the press told of what stands before it.

    What those who decide have announced is dated by the day on which they did.
    """
    said = _SAID.search(mask, 0, place)
    if said is None:
        return False
    is_by_press = _BY_MEDIA.search(said["by"] or "") or _BY_MEDIA.match(mask, place + 2)
    return said["retold"] is not None or is_by_press is not None


_ORDER = (
    r"(?:указ|распоряжени|приказ|закон|законопроект|меморандум|нот|письм|уведомлени)[а-я]*"
    r" (?:об?|по) (?:[а-я]+ )?(?:прекращени|выход|денонсаци|присоединени|вступлени|отзыв)"
)
_PAPERS = (
    r"(?:протокол|договор|пакет|документ)[а-я]* (?:[а-я]+ )?(?:об?|по|для) "
    r"(?:[а-я]+ )?(?:присоединени|вступлени|принятии|прием)"
)
_TO_RATIFY = (
    r"(?:протокол|договор|соглашени)[а-я]* (?:[а-я]+ )?о "
    r"(?:[а-я]+ )?(?:присоединени|вступлени|принятии|прием)"
)
_SIGNED = late(
    rf"(?<![а-я])(?:подписа(?:л|н)[аио]?|подписыва[а-я]+) [^,;:]{{0,40}}?(?:{_ORDER}|{_TO_RATIFY})"
    rf"|(?<![а-я]){_TO_RATIFY}[^,;:]{{0,80}}? (?:был[аио]? )?подписа(?:л|н)[аио]?"
    rf"|(?<![а-я])(?:рабочая группа|комисси[яи]|комитет)[^,;]{{0,60}}? (?:утвер|одобр|согласова)"
    rf"[а-я]+ [^,;:]{{0,30}}?{_PAPERS}"
)
"""An order given, or papers agreed on, ahead of what they are about."""


_IN_FORCE = late(r"(?<![а-я])(?:вступ|ста(?:л|нет)|вош|принят)")


def is_of_order(frame: Frame, place: int) -> bool:
    """Whether a time is that of an order or of papers, and not of what they are about."""
    signed = _SIGNED.search(frame.mask)
    if signed is None:
        return False
    comma = frame.mask.rfind(", ", 0, signed.start())
    end = frame.mask.find(",", signed.end())
    is_near = comma < place and (end < 0 or place < end)
    is_near = (
        is_near and _IN_FORCE.search(frame.mask, signed.end(), max(place, signed.end())) is None
    )
    time = dict(frame.time_places)[place]
    return is_near and time.bound is not Bound.SINCE


_BORN = late(
    r"(?<![а-я])(?:ста(?:л[аио]?|вш[а-я]+)|становит[а-я]+|провозгла[а-я]+|объявлен[аоы]?) "
    r"(?:[а-я-]+ ){0,2}(?:независим|самостоятельн|суверенн|отдельн)[а-я]+"
    r"(?: (?:государств|стран|республик|держав)[а-я]*)?(?: [а-я]+)?(?: в)? $"
    r"|(?<![а-я])(?:получи|обре|провозгласи|объяви|восстанови)[а-я]+ (?:[а-я]+ )?"
    r"(?:независимост|суверенитет|самостоятельност)[а-я]*(?: [а-я]+)?(?: в)? $"
    r"|(?<![а-я])(?:государств|стран|республик|держав)[а-я]*,? "
    r"(?:(?:образова|появи)[а-я]*(?:вш|нн)[а-я]+|возникш[а-я]+|провозглашенн[а-я]+)"
    r"(?: [а-я]+)?(?: в)? $"
)
"""What tells when a state arose."""


def is_of_birth(mask: str, place: int) -> bool:
    """Whether a time is that at which a state arose, or became independent."""
    return _BORN.search(mask, 0, place) is not None


_RESTS_ON = late(
    r"(?<![а-я])(?:на основ(?:е|ании)|на базе|в соответствии с|согласно|во исполнение|по"
    r"|(?:протокол|дополнени|приложени|поправк)[а-я]* к)"
    r" (?:[а-я-]+ ){0,3}?(?:договор|соглашени|деклараци|харти|пакт|конвенци|протокол|меморандум)"
    r"[а-я]*(?![а-я])(?:[^;:()D]|\([^()D]{0,20}\)){0,90}? (?:от|(?:подписан|заключен|принят)[а-я]*)"
    r"(?: (?:[а-я]+|C.)){0,3} $"
)
"""The treaty that something rests on, up to the day on which it was signed."""


def is_of_treaty_beneath(mask: str, place: int) -> bool:
    """Whether a time is that at which the treaty was signed that something else rests on."""
    return _RESTS_ON.search(mask, 0, place) is not None


_AFTER_THAT = late(
    r" после (?:этого|того|чего|ратификац|одобрени|подписани|завершени|сдач|получени|уведомлени)"
    r"| с (?:этого|того|даты|дня|момента)"
)
_THROUGH = late(r"(?<![а-я])(?P<and>(?:и|а|затем|потом)(?: уже| еще| только)? )?(?:через|спустя) $")


def is_counted_on(frame: Frame, place: int) -> bool:
    """Whether a time is counted from what has not come about yet: «и через 30 дней»."""
    through = _THROUGH.search(frame.mask, 0, place)
    if through is None:
        return False
    text = frame.item(frame.mask[place : place + 2]).text.lower()
    is_after = _AFTER_THAT.search(text) or _AFTER_THAT.match(frame.mask, place + 2)
    return is_after is not None or through["and"] is not None


_DECADE = late(r"\d\d\d0 год(?:ов|ах|ы|ам)$")


def is_decade(frame: Frame, place: int) -> bool:
    """Whether a time is no year but ten of them: «с 1960 годов»."""
    return _DECADE.search(frame.item(frame.mask[place : place + 2]).text.lower()) is not None


def days_told(frame: Frame, day: PartialDate) -> list[int]:
    """Return the places of a sentence at which a day is told."""
    return [place for place, time in frame.time_places if day in (time.first, time.last)]
