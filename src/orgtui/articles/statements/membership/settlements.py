"""When states became something, where only what stands beside tells on which day it was settled."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language

_TURNED = re.compile(
    r"(?<![а-я])(?:ста(?:л[аио]?|вш[а-я]+)\b|получи|обре[лт]|удосто|приня(?:л|т)|вступи|вош[ел]"
    r"|присоедини|верну|пополни|прирос|приостанов|заморо|отстран|допу[щс]|сдела|избра|да(?:л[аи]?"
    r"|н[аоы]?)\b|(?:[а-я]+(?:ый|ой|ий|ая)|\d+-?[а-я]{1,2}) (?:по счету )?(?:полноправн[а-я]+ )?"
    r"(?:член|участни|партнер|наблюдател|государство|страна)[а-я]*)"
)
"""What tells that states have become something, and are not what they long have been."""
_WORD = (
    r"(?<![а-я])(?:решени|постановлени|резолюци|вердикт|документ|протокол|соглашени|договор|грамот"
    r"|указ(?![а-я]{3})|акт\b|флаг|церемони|голосовани|присоединени|членств|участие|статус|это\b"
    r"|такое)"
)
_BEHIND = re.compile(rf"{_WORD}[^D;:?]{{0,120}}?(?P<time>D.)")
_AHEAD = re.compile(rf"(?P<time>D.)[^D;:?]{{0,80}}?{_WORD}")
_SEAM = re.compile(r"[;:,] | [–—] ")
_BEGINS = re.compile(
    r"(?<![а-я])(?:срок|мандат|полномочи|работ)[^D;:?]{0,60}?(?<![а-я])(?:нач|старт)[^D;:?]{0,20}"
    r"(?P<time>D.)"
)
"""When those begin who have been chosen, on whatever day they were."""


def days_beside(frame: Frame, before: Discourse, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what a sentence tells without a day, or the one before did, with that day."""
    if frame.language is not Language.RU:
        return
    last, before.unsettled = before.unsettled, ()
    undated = tuple(one for one in told if not (one.start or one.end))
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
    elif last and not told and frame.has_time and _is_of_same(frame, before, last):
        day = _day(frame, before, 0)
        if day is not None:
            yield from (replace(one, start=day) for one in last)


def _is_of_same(frame: Frame, before: Discourse, last: Sequence[Draft]) -> bool:
    """Whether a sentence names no organisation but the one of which was told."""
    named = frame.parties("".join(ORGANISATIONS.findall(frame.mask)))
    return all(before.with_organisation(one) == last[0].organisation for one in named)


_CHOSEN = re.compile(r"(?<![а-я])(?:пере)?избра")
"""What tells of a seat that is taken on a later day."""
_REPORTED = re.compile(
    r"(?<![а-я])(?:сообщ|передал|уведом|объяв|подтвер|заяв|сказал|известно)[^D;:]{0,30}D."
    r"|D.[^D;:]{0,30}(?<![а-я])(?:сообщ|передал|уведом|объяв|подтвер|заяв|сказал|известно)"
)
"""A day on which something was only said."""
_RESTS = re.compile(r"(?<![а-я])(?:приостановлен|заморожен|отстранен)[аоы]?\b")
"""What has been so, who knows since when."""
_DAYS = 8
"""How long before an article was published what it brings as news may have happened."""


def _recent(frame: Frame, before: Discourse, of: Party) -> PartialDate | None:
    """Return the only day of the news that a sentence tells, else that told before of one body."""
    published = before.published
    if published is None or published.day is None or _CHOSEN.search(frame.mask):
        return None
    if _REPORTED.search(frame.mask):
        return None
    if not frame.has_time:
        is_alone = before.near is None or before.near == of
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
