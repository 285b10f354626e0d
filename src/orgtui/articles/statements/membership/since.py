"""Since when states are in an organisation, or had been when they left it, told by the way."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft, are_ends, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_HAD_BEEN = late(
    r",(?: [–—])? (?:(?:член(?:ом|ами)|участни(?:ком|ками|цей)|частью) котор[а-я]+"
    r"|во? котор[а-я]+|где|куда|пробыв[а-я]*|проведя|состояв[а-я]*|входивш[а-я]+|бывш[а-я]+)"
    r"(?:[^DOB;:]|[OB].){0,50}?(?P<since>(?<![а-я])со? |начиная с )?(?P<time>D.)"
)
"""How long those who leave had been in it: "…, в котором состояла с 1973 года"."""
_ENTERED = late(r"куда|вступ|вош[ел]|принят|присоедин")
_OPENS = r"(?:^|[.;:–—,] ?|(?<![а-я])(?:и|а|но|что) )"
_ENDS = r"(?=\s?(?:[.,;:)!]|$)| [–—])"
_AGAIN = r"(?:уже |снова |вновь |опять |теперь |также )?"
_BARE = Forms(
    rf"{_OPENS}<who:L>,? {_AGAIN}"
    rf"(?:со? )?(?P<time>D.) {_AGAIN}(?:[–—] )?во? <org:O>{_ENDS}",
    rf"{_OPENS}<who:L> (?:[–—] )?{_AGAIN}во? <org:O>,? (?:со? )?(?P<time>D.){_ENDS}",
)
"""States that are in an organisation, without a verb: "Мальта с первого мая в ЕС"."""


def since_when(frame: Frame, before: Discourse, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield memberships that a sentence begins by the way."""
    if frame.language is not Language.RU or not frame.has_time:
        return
    over = [one for one in told if one.end and not one.start and one.role == "full"]
    if over:
        yield from _had_been(frame, over)
    known = {one.who for one in told}
    for match in _BARE.matches(frame):
        of, time = frame.party(said(match, "org")), frame.item(match["time"]).time
        if of is None or time is None or not (of.id and is_international(of)):
            continue
        is_told = time.first.day if time.bound is Bound.AT else time.bound is Bound.SINCE
        if not is_told or has_doubt(match.group()) or not time.has_come(before.published):
            continue
        states = before.only_states(frame.parties(said(match, "who")))
        new = tuple(state for state in states if state not in known)
        yield from of_each(StatementKind.MEMBERSHIP, of, new, "full", (time.first, None))


def _had_been(frame: Frame, over: Sequence[Draft]) -> Iterator[Draft]:
    match = _HAD_BEEN.search(frame.mask)
    time = frame.item(match["time"]).time if match is not None else None
    if match is None or time is None:
        return
    if not match["since"] and _ENTERED.search(match.group()) is None:
        return
    ahead = frame.parties(frame.mask[: match.start()])
    for one in [one for one in over if one.who in ahead] or over:
        if are_ends((time.first, None), (None, one.end)):
            yield replace(one, start=time.first, end=None)
