"""When states became something, where only what stands beside tells on which day it was settled."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.backgrounds import is_of_old, sums_up
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import said
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_TURNED = late(
    r"(?<![а-я])(?:ста(?:л[аио]?|вш[а-я]+)\b|получи|обре[лт]|удосто|призна[лн]|приня(?:л|т)"
    r"(?![а-я]* (?:[а-я]+ )?(?:решени|участи|мер[аыу]|закон|резолюци|деклараци|заявлени))"
    r"|вступи|вош[ел]"
    r"|присоедини|верну|пополни|прирос|приостанов|заморо|отстран|допу(?:щ|ст[ия])|сдела|избра"
    r"|предостав|примкн|да(?:л[аи]?"
    r"|н[аоы]?)\b|(?:[а-я]+(?:ый|ой|ий|ая)|\d+-?[а-я]{1,2}) (?:по счету )?(?:полноправн[а-я]+ )?"
    r"(?:член|участни|партнер|наблюдател|государство|страна)[а-я]*)"
)
"""What tells that states have become something, and are not what they long have been."""
_IN_TIME = late(
    r"(?<![а-я])(?:с (?:тех пор|того (?:времени|момента|дня|года))|за (?:это|все это) время"
    r"|за эт(?:от|и) (?:срок|период|год[ыа]?|лет)|тем временем)(?![а-я])"
)
"""What tells that several came one after the other, and not all on one day."""
_WORD = (
    r"(?<![а-я])(?:решени|постановлени|резолюци|вердикт|документ|протокол|соглашени|договор|грамот"
    r"|процесс(?= выход)|процедур[аы](?= выход)"
    r"|указ(?![а-я]{3})|акт\b|флаг|церемони|голосовани|присоединени|членств|участие|статус|это\b"
    r"|такое)"
)
_BEHIND = late(rf"{_WORD}[^D;:?]{{0,120}}?(?P<time>D.)")
_AHEAD = late(rf"(?P<time>D.)[^D;:?]{{0,80}}?{_WORD}")
_SEAM = late(r"[;:,] | [–—] ")
_BEGINS = late(
    r"(?<![а-я])(?:срок|мандат|полномочи|работ)[^D;:?]{0,60}?(?<![а-я])(?:нач|старт)[^D;:?]{0,20}"
    r"(?P<time>D.)"
)
"""When those begin who have been chosen, on whatever day they were."""


def days_beside(frame: Frame, before: Discourse, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what a sentence tells without a day, or the one before did, with that day."""
    if frame.language is not Language.RU:
        yield from _dated_next(frame, before, told)
        return
    last, before.unsettled = before.unsettled, ()
    gone, before.gone, before.leaving = before.gone, before.leaving, ()
    if not told and frame.has_time:
        yield from _settled(frame, before, last, gone)
        return
    undated = tuple(one for one in told if not (one.start or one.end))
    if _IN_TIME.search(frame.mask):
        return
    turned = _TURNED.search(frame.mask) if undated else None
    if turned is not None:
        seam = _SEAM.search(frame.mask, turned.end())
        day = _day(frame, before, seam.end()) if seam is not None and frame.has_time else None
        if day is None and len(undated) == len(told):
            day = _recent(frame, before, undated[0].organisation)
        if day is not None:
            yield from (replace(one, start=day) for one in undated)
        elif len(undated) == len(told):
            before.unsettled = undated


def _dated_next(frame: Frame, before: Discourse, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what the sentence before told without a day, where this one says "that was in …"."""
    last, before.unsettled = before.unsettled, ()
    if told:
        is_open = not any(one.start or one.end for one in told)
        before.unsettled = tuple(told) if is_open and _COME.search(frame.mask) else ()
    elif last and frame.has_time:
        day = _happened(frame, before)
        yield from (replace(one, start=day) for one in last if day is not None)


_COME = late(
    r"\b(?:joined|acceded|entered|became|admitted|granted|gained|obtained|received|welcomed)\b"
    r"|қосыл|болды|кірді|енді|қабылда"
)
_HAPPENED = late(
    r"\W*(?:(?:это|всё|все) (?:было|произошло|случилось|состоялось)"
    r"|(?:было|произошло|случилось|состоялось) это"
    r"|(?:that|this|it) (?:was|happened|took place|came about)|бұл|бұл оқиға)"
    r"(?: (?:в C.,?|еще|лишь|только|уже|back|only|in C.,?))*(?: (?:в|во|in|on))? (?P<time>D.)"
    r"(?=[.,;]|$| (?:в|на|in|at) | (?:болды|болған|орын))"
    r"|(?:the|this|that) (?:decision|step|move|admission|accession|vote)"
    r" (?:was (?:made|taken|adopted|passed|approved)|came|took place|happened)(?= |,)"
    r"[^;:?D]{0,70}? (?:(?:on|in) )?(?P<time2>D.)"
)
"""How a sentence tells when what the one before told came about, were it but the year."""


def _happened(frame: Frame, before: Discourse) -> PartialDate | None:
    match = _HAPPENED.match(frame.mask)
    time = frame.item(said(match, "time")).time if match is not None else None
    is_past = time is not None and time.bound is Bound.AT and time.has_come(before.published)
    if match is not None and match["time2"] and not _is_resolved(frame, before):
        return None
    return time.first if time is not None and is_past else None


_GIVEN = late(r"\b(?:admitted|granted|given|gained|obtained|received|welcomed|accepted)\b")
_OF_STATE = late(r"\bby (?:its|their|the countrys) |\b(?:parliament|voters|court|government)\b")


def _is_resolved(frame: Frame, before: Discourse) -> bool:
    """Whether "the decision" is that of an organisation, which takes in whom it is told of."""
    is_given = _GIVEN.search(before.told) is not None
    return is_given and _OF_STATE.search(frame.mask) is None


def _settled(
    frame: Frame, before: Discourse, last: Sequence[Draft], gone: Sequence[Draft]
) -> Iterator[Draft]:
    """Yield what the sentence before told without a day, on the day that this one tells of it."""
    if not (last or gone) or not _is_of_same(frame, before, (*last, *gone)):
        return
    if _EARLIER.match(frame.mask):
        return
    day = _happened(frame, before) or _day(frame, before, 0) or _announced(frame, before)
    if day is not None:
        yield from (replace(one, start=day) for one in last)
        yield from (replace(one, end=day) for one in gone)


_EARLIER = late(r"\W*(?:а )?(?:до сих пор|до этого|до того|прежде|раньше|ранее)\b")
"""With what a sentence begins that tells how it was before."""
_THIS = late(
    r"\W*(?:об этом|о чем|это) (?:[а-я]+ )?(?P<time>D.) (?:[а-я]+ )?(?:объяв|сообщ|заяв|уведом"
    r"|извест|подтверд)"
    r"|\W*об этом (?:стало известно|объяв[а-я]+|сообщ[а-я]+|заяв[а-я]+)[^;:,]{0,40}?(?P<time2>D.)"
)
"""How a sentence tells on which day the news before it was given out."""


def _announced(frame: Frame, before: Discourse) -> PartialDate | None:
    match = _THIS.match(frame.mask)
    time = frame.item(said(match, "time")).time if match is not None else None
    published = before.published
    if time is None or published is None or time.first.day is None:
        return None
    is_recent = 0 <= (published.latest - time.first.earliest).days <= _DAYS
    return time.first if is_recent else None


_OF_IT = late(r"B. (?:союза|организации|объединения|лиги|блока|альянса|сообщества)(?![а-я])")
"""A body of what the sentence before has told of."""
_CLOSE = late("[:;]")
"""Where a sentence goes on to tell of other things."""


def _is_of_same(frame: Frame, before: Discourse, last: Sequence[Draft]) -> bool:
    """Whether a sentence names no organisation but the one of which was told."""
    head = _CLOSE.split(frame.mask)[0]
    every = frame.parties("".join(ORGANISATIONS.findall(head)))
    named = [one for one in every if one.id and is_international(one)]
    if _OF_IT.search(head):
        named = [one for one in named if one.kind is not EntityKind.BODY]
    return all(before.with_organisation(one) == last[0].organisation for one in named)


_CHOSEN = late(r"(?<![а-я])(?:пере)?избра")
"""What tells of a seat that is taken on a later day."""
_REPORTED = late(r"(?<![а-я])(?:сообщалось|сообщали|передавали|говорилось|известно)\b")
"""What was said on a day about what had been so before."""
_RESTS = late(r"(?<![а-я])(?:приостановлен|заморожен|отстранен)[аоы]?\b")
"""What has been so, who knows since when."""
_DAYS = 8
"""How long before an article was published what it brings as news may have happened."""


def _recent(frame: Frame, before: Discourse, of: Party) -> PartialDate | None:
    """Return the only day of the news that a sentence tells, else that told before of one body."""
    published = before.published
    if published is None or published.day is None or _CHOSEN.search(frame.mask):
        return None
    if _REPORTED.search(frame.mask) or sums_up(frame.mask):
        return None
    if not frame.has_time:
        is_alone = before.near is None or before.near == of
        is_alone = is_alone and not is_of_old(frame.mask)
        return before.news if is_alone and not _RESTS.search(frame.mask) else None
    days = [time.final for _, time in frame.time_places]
    recent = {d for d in days if d.day and 0 <= (published.earliest - d.earliest).days <= _DAYS}
    return recent.pop() if len(recent) == 1 else None


def _day(frame: Frame, before: Discourse, start: int) -> PartialDate | None:
    """Return the day on which words behind a place say that something was settled."""
    for form in (_BEGINS, _AHEAD, _BEHIND):
        match = form.search(frame.mask, start)
        time = frame.item(match["time"]).time if match is not None else None
        if match is None or time is None or has_doubt(match.group()):
            continue
        is_point = time.bound in (Bound.AT, Bound.SINCE) and time.first.month is not None
        if is_point and (form is _BEGINS or time.has_come(before.published)):
            return time.first
    return None
