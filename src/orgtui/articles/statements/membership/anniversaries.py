"""Joining told by its anniversary: "today it is thirty years since Kazakhstan joined the UN"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.counting import NUMBER, distance
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language

_LAND_RU = r"(?:<who:L>|страны|республики|государства)"
_LAND_KK = r"(?:<who:L>[-\w]*|еліміз\w*|республика\w*|ел\w*)"
_YEARS = rf"(?<![\w-])(?P<count>{NUMBER}) (?P<unit>лет|года?|years?|жыл)"
_JOINING_RU = r"(?:вступлени|при[её]м|приняти|присоединени|вхождени)[а-я]*"
_FORMS = Forms(
    rf"(?<![а-я])(?:исполн|минул|прош)[а-я]+(?: D.)? (?:ровно )?{_YEARS}[^OBSTPQ;]{{0,16}}"
    rf" (?:со дня|с момента|со времени|после) {_JOINING_RU} {_LAND_RU} (?:в|к) (?:состав )?"
    r"(?P<org>[OB].)",
    rf"(?<![а-я]){_YEARS}[^OBSTPQ;]{{0,16}}(?:со дня|с момента|со времени) {_JOINING_RU} {_LAND_RU}"
    r" (?:в|к) (?:состав )?(?P<org>[OB].)[^;]{0,30}(?:исполн|отме[чт]|праздн)",
    rf"(?<![а-я]){_YEARS},? (?:как|с тех пор,? как) (?:<who:L>|страна|республика) (?:[а-я]+ )?"
    r"(?:вступила?|вошла|вош[её]л|принята?|является|входит|состоит)[^OBSTPQ;]{0,20} (?P<org>[OB].)",
    rf"\b{_YEARS} (?:since|after) (?:<who:L>|the country|the republic)(?: ?s)?(?: formally)?"
    r" (?:joined|entered|became an? (?:[a-z]+ )?member of|was admitted to|acceded to|accession to"
    r"|admission to|entry into)(?: the)? (?P<org>[OB].)",
    rf"{_LAND_KK} (?:[^OBSTPQ;]{{0,30}} )?(?P<org>[OB].)[^OBSTPQ;]{{0,40}}"
    rf"(?:қабылдан|кір|ен|қосыл|бол)[ғгқк][ае]н\w*н[ае] (?:D. )?(?:[а-яәі]+ )?{_YEARS}"
    r"(?: (?:тол|бол|өт)|[.,]|$)",
)
_TRIGGER = Trigger(r"\bлет\b|года?\b|years?\b|жыл\b")
_JOINING = Trigger(
    r"вступ|при[её]м|приня|присоед|вхожд|вош|входит|состоит|является|join|enter|member|admi|acce"
    r"|entry|қабылданғ|кірген|енген|қосылғ|болғанын"
)
"""What every sentence with such an anniversary has in it."""


def anniversaries(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield since when states are members, counted back from the day of the article."""
    if before.published is None or not _TRIGGER.is_in(frame.mask):
        return
    if not _JOINING.is_in(frame.mask):
        return
    for match in _FORMS.matches(frame):
        of = before.owner(frame, said(match, "org"), match.start())
        who = before.only_states(frame.parties(said(match, "who"))) or _land(before)
        if of is None or not who or not is_international(of) or has_doubt(frame.mask):
            continue
        since = _since(frame, match, before.published)
        if since is not None:
            yield from of_each(StatementKind.MEMBERSHIP, of, who, "full", (since, None))


def _land(before: Discourse) -> tuple[Party, ...]:
    own = before.index.state("kz", Language.KK) if before.language is Language.KK else None
    land = own or before.homeland or before.lone_state
    return (land,) if land is not None else ()


def _since(frame: Frame, match: re.Match[str], published: PartialDate) -> PartialDate | None:
    """Return the day so many years before that of the article, or the only one of its year told.

    Where no day is told it is the year.
    """
    times = [time.first for _, time in frame.time_places]
    is_only = len(times) == 1 and times[0].day is not None
    is_today = is_only or (published.day is not None and published in times)
    if times and not is_today and any(time.year != published.year for time in times):
        return None
    unit = said(match, "unit")
    day = times[0] if is_only else published
    return distance(day, said(match, "count"), unit, -1, is_exact=is_today)
