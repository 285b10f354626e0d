"""What the place and the day tell under which an article, or a part of it, is dated."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.scene import Scene
from orgtui.articles.statements.sentence.templates import Forms, has
from orgtui.articles.statements.summits.days import length_of
from orgtui.articles.statements.summits.merging import WITHOUT_PLACE
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_DATELINE = late(
    r"(?P<city>C.)(?:, (?:the )?[ST].)?(?:[,.]? ?(?P<day>D.))?\.? ?"
    r"(?:[(/][^)/]{1,30}[)/]\.? ?)?(?:[–—:-] (?!C)|-{1,2} ?(?!C)|$)"
)
"""The place at the start of an article, with its day: "ASTANA, 4 July (Agency) –"."""
_DAY = late(r"D.\.?")
_OVER = late(
    r"(?<![а-я])(?:заверш(?:ил(?:ся|ась|ось|и)|ает(?:ся)?|ил (?:свою )?работу)|закончил(?:ся"
    r"|ась|ось)"
    r"|закрыл(?:ся|ась|ось))(?![а-я])|\b(?:ended|concluded|closed|wrapped up|wound up)\b"
)
_MEETING = r"(?:саммит|форум|встреча|сессия|заседание|[OB][\ue000-\uf8ff])"
_OPENED = late(
    r"(?<![а-я])здесь (?:(?:сегодня|официально|торжественно|уже) )?"
    r"(?:открыл(?:ся|ась|ось)|начал(?:ся|ась|ось)|стартовал[ао]?) "
    rf"(?:(?:[ivxl]+|\d+-[а-я]+|[а-я]+(?:ый|ий|ой|ая|яя|ое)) )?{_MEETING}"
    r"|\b(?:summit|meeting|session)(?: of (?:the )?[OB].)? (?:has )?(?:opened|began|started) here\b"
)
"""What tells that a meeting opened where an article comes from, on the day of its dateline."""
_NEWS = 7
"""How many days before its article something happened that is news."""
_RULERS_RU = (
    r"(?:лидеры|главы государств|президенты|руководители)"
    r"(?: (?:(?:\d+|[а-я-]+(?:и|[уеиы]х)) ){0,2}(?:стран|государств)(?:[ –—-]+(?:членов"
    r"|участни\w+))?)?"
)
_DONE_RU = (
    r"(?P<here>)(?:решили|подписали|утвердили|договорились|приняли|одобрили|согласовали|избрали"
    r"|поддержали"
    r"|назначили|исключили|приостановили)"
)
_DONE_EN = (
    r"(?P<here>)(?:admitted|agreed|approved|signed|adopted|elected|suspended|decided|endorsed"
    r"|launched"
    r"|appointed|expelled|accepted|granted|gave|named|chose|picked|parted|dispersed|went home)"
)
DECIDED_HERE = Forms(
    rf"{_RULERS_RU} <org:X> (?:D. |сегодня |вчера )(?:\w+ )?{_DONE_RU}\b",
    rf"(?:D.,? ){_RULERS_RU} <org:X> (?:\w+ )?{_DONE_RU}\b",
    rf"{_RULERS_RU} <org:X> (?:\w+ )?{_DONE_RU} D.",
    r"(?:leaders|presidents|heads of (?:state|government)(?: and government)?) of(?: the)? <org:X>"
    rf" (?:on )?D. (?:\w+ )?{_DONE_EN}\b",
    rf"<org:X>s? (?:leaders|presidents|heads of (?:state"
    rf"|government)) (?:on )?D. (?:\w+ )?{_DONE_EN}\b",
    r"(?:on )?D.,? (?:leaders|presidents|heads of (?:state|government)(?: and government)?) of"
    rf"(?: the)? <org:X> (?:\w+ )?{_DONE_EN}\b",
    r"(?:leaders|presidents|heads of state) (?:on )?D. (?P<here>)(?:named|chose|elected|picked) "
    r"[^;:()OD]{3,60}(?:chair(?:man|woman|person)?|president) of(?: the)? <org:X>",
    r"(?:on )?D.,? (?:[a-z-]+ ){0,2}(?:leaders|presidents|heads of state) (?P<here>)(?:named|chose"
    r"|elected|picked) [^;:()OD]{3,60}(?:chair(?:man|woman|person)?|president) of(?: the)? <org:X>",
)
"""What heads decided on a day, who met where the article comes from if it has such a place."""


def is_here(match: re.Match[str]) -> bool:
    """Whether what heads decided is told, who met where the article comes from."""
    return has(match, "here")


def remember_scene(frame: Frame, before: Discourse) -> None:
    """Remember from where, and under which day, a part of the article is told."""
    scene = before.scene
    if scene is not None and scene.time is None and _DAY.fullmatch(frame.mask):
        before.scene = replace(scene, time=frame.time_places[0][1])
        return
    if not frame.opens:
        return
    mask = frame.dateline + frame.mask
    found = _DATELINE.match(mask) if mask[:1] == "C" else None
    city = frame.party(found["city"]) if found is not None else None
    day = frame.item(found["day"]).time if found is not None and found["day"] else None
    before.scene = Scene(city=city, time=day) if city is not None else None


def city_of_news(frame: Frame, before: Discourse, time: Time) -> Party | None:
    """Return the city that an article comes from, if a day is one of those it brings news of."""
    if before.scene is None or before.published is None or time.final.day is None:
        return None
    if WITHOUT_PLACE.search(frame.text) is not None:
        return None
    ago = (before.published.latest - time.final.earliest).days
    return before.scene.city if 0 <= ago <= _NEWS else None


def day_of_news(frame: Frame, before: Discourse, start: int, end: int) -> Time | None:
    """Return the day under which an article is dated that tells that a meeting opened, or ended."""
    time = before.scene.time if before.scene is not None else None
    if time is None or _has_own_time(frame) or time.first.day is None:
        return None
    if _OVER.search(frame.mask, start, end):
        return replace(time, bound=Bound.UNTIL)
    return replace(time, bound=Bound.AT) if _OPENED.search(frame.mask) else None


def _has_own_time(frame: Frame) -> bool:
    dateline = _DATELINE.match(frame.mask) if frame.mask[:1] == "C" else None
    start = dateline.end() if dateline is not None else 0
    return any(place >= start for place, _ in frame.time_places)


_LASTED = late(
    r"(?:он|она|саммит|встреча|форум|сессия|заседание|it|the (?:summit|meeting|gathering|talks))"
    r" (?:продолжал|длил|шел|шла|шло|занял|прод(?:олж|л)или|проходил|lasted|ran|took|went on)\w*\b"
)


def lasting(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield all days of the meeting told before, of whose last day its length is told now."""
    if before.met is None or frame.has_time or not _LASTED.match(frame.mask):
        return
    organisation, time = before.met
    days = length_of(frame)
    if days is None or time.bound is not Bound.UNTIL or time.first.day is None:
        return
    first = PartialDate.of(time.first.earliest - timedelta(days=days - 1))
    yield Draft(
        kind=StatementKind.SUMMIT,
        organisation=organisation,
        who=before.met_at,
        start=first,
        end=time.first,
    )
