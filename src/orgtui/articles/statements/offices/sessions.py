"""Who presides over the sessions of a general assembly, and hands its gavel on."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.offices.tenures import tenure
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_GENERAL = late(r"General Assembly|Генеральн\w+ Ассамбле|Генассамбле")
_BODIES = late("[OB].")
_SOUGHT = late(r"молоток| сесси| заседания |председателя")
_GAVEL = r"(?:(?:председательск|символическ)ий )?молоток(?: председател[а-я]+)?(?: B.)?"
_RECEIVED = late(
    r"(?P<new>P.)[^;:()PQ]*(?<![а-я])(?:(?:приняла?|примет|взяла?|возьмет|получила?|получит"
    rf"|переняла?) {_GAVEL} (?:у|от|из рук)|(?:сменила?|сменит) (?:в кресле|на посту|на месте)"
    r" председателя(?: B.)?) (?:[а-я]+ )?(?P<old>[PQ].)"
)
_GAVE = late(
    r"(?P<old>P.)[^;:()PQ]*(?<![а-я])(?:передала?|передаст|вручила?|вручит|отдала?) "
    rf"{_GAVEL} (?:[а-я]+ )?(?P<new>[PQ].)"
)
_PRESIDED = late(
    r"(?P<who>P.),? (?:D. )?(?:председательств(?:овала?|ует)|вела?|ведет|руковод(?:ила?|ит)"
    r"|возглавля(?:ла?|ет)) (?:(?:на |над )?(?:\d+-[а-я]{1,2}|[а-я]+(?:ой|ей|ую|ью)) "
    r"(?:[а-я]+(?:ой|ую) )?сесси(?:ей|ю|и)|заседания(?! в))(?![а-я])"
)


def sessions(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield who presides over a general assembly, named here or spoken of, and since when."""
    if not _SOUGHT.search(frame.mask):
        return
    body, time = _assembly(frame, before), frame.only_time
    if body is None or time is None or has_doubt(frame.mask):
        return
    for sign, period in _holders(frame.mask, time):
        who = frame.party(sign)
        if who is not None:
            post = Post(title="председатель", organisation=body)
            before.gives(who, post)
            yield from tenure(post, who, period)


def _holders(mask: str, time: Time) -> Iterator[tuple[str, Period]]:
    """Yield who has, gets or hands over the gavel, and when."""
    gavel = _RECEIVED.search(mask) or _GAVE.search(mask)
    presided = _PRESIDED.search(mask)
    if gavel is not None and time.bound is Bound.AT:
        yield gavel["new"], begun(time)
        yield gavel["old"], ended(time)
    elif presided is not None and time.bound in (Bound.SINCE, Bound.SPAN):
        yield presided["who"], begun(time)


def _assembly(frame: Frame, before: Discourse) -> Party | None:
    """Return the general assembly that a sentence names, else the one named last."""
    named = frame.party("".join(_BODIES.findall(frame.mask))) or before.organ
    return named if named is not None and _GENERAL.search(named.name) else None
