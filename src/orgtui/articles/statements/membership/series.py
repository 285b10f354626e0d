"""Lists of states each with its time, behind one word for what became of them all.

«Наблюдатели: Монголия — с 2004-го, Индия и Иран — с 2005-го», «приняли Чад и Мали (1961)».
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.membership.gaps import Told
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind

_WHO = r"(?P<who>[ST].(?:(?:, | и | а также |, а также )[ST].)*)"
_ABOUT = r"(?:(?:лишь|только|еще|уже|сразу|а затем|обе|оба|все) )*"
_AT = r"(?:(?:в|с|со|на) )?(?P<time>D.)"
_FORMS = (
    re.compile(rf"{_WHO}(?: ?\(|,? ?[–—-] |, (?=(?:обе|оба|все|с|со) )){_ABOUT}{_AT}\)?"),
    re.compile(rf"(?<![^ ,;:(]){_AT} ?[–—:-] {_WHO}(?! ?(?:\(|[–—-]))"),
)
"""States with their time behind them, or before them."""
_SEAM = re.compile(
    r"[^OBSTPQCD;:.()]{0,40}?(?:[,;]|,? и|,? а)(?: (?:и|а|а также|затем|потом|позже|позднее"
    r"|наконец|следом|далее|еще))* "
)
"""What stands between two parts of such a list."""
_TURNS = re.compile(
    r"(?<![а-я])(?:(?P<into>вступи|вош[ел]|присоедин|примкну|принят|приня[лв]|прием|добави"
    r"|прибави|дополни|пополн|расшир|новичк|член[аыоу]|членство|участни[кц]|наблюдател"
    r"|партнер(?:ы|ами)\b|партнер\w* по диалогу|ассоциированн|зачисл|влили|получ[а-я]+ статус"
    r"|статус\w* получ)"
    r"|(?P<out>выш(?:ел|л)|выход|покину|уш(?:ел|л)|уход|исключ|лишил|бывши[хе])"
    r"|(?P<rest>отстран[ея]|приостанов))"
)
"""Words for what becomes of a membership."""
_OTHER = re.compile(
    r"председател|возглав|саммит|встреч|провод|проше?л|принима|посет|визит|подпис|выбор|чемпион"
    r"|турнир|кандидат|заявк|ратифи|кубк|игр|матч|президент|премьер"
)
"""What makes it a list of something else."""
_AROUND = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """States of a list with their time, and where they stand."""

    start: int
    end: int
    signs: str
    time: Time


def series(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what became of the states of a list, each at its own time."""
    if not frame.has_time or _TURNS.search(frame.mask) is None:
        return
    for parts in _chains(frame):
        head = frame.mask[: parts[0].start]
        turn = None if _OTHER.search(head) or has_doubt(head) else _turn(head)
        of = organisation_of(before, frame.parties("".join(ORGANISATIONS.findall(head))))
        if turn is None or of is None:
            continue
        told = Told(organisation=of, role=turn[0], period=turn[1])
        for part in parts:
            yield from told.of(before.only_states(frame.parties(part.signs)), part.time)


def organisation_of(before: Discourse, named: Sequence[Party]) -> Party | None:
    """Return the organisation named last of some, else the one that is spoken of."""
    whole = [party for party in named if is_international(party)]
    of = whole[-1] if whole else before.topic or before.near or before.organisation
    of = before.with_organisation(of) if of is not None else None
    return of if of is not None and of.kind is EntityKind.ORGANISATION else None


def _turn(head: str) -> tuple[str, Callable[[Time | None], Period]] | None:
    """Return the status and the way of the last word for what becomes of a membership."""
    found = list(_TURNS.finditer(head))
    if not found:
        return None
    last = found[-1]
    if last["out"]:
        return "full", ended
    role = role_of(head[max(0, last.start() - _AROUND) :])
    return ("suspended" if last["rest"] else role), begun


def _chains(frame: Frame) -> Iterable[Sequence[_Part]]:
    """Return the parts that follow one another, as lists."""
    chains: list[list[_Part]] = []
    for part in _parts(frame):
        if chains and _SEAM.fullmatch(frame.mask, chains[-1][-1].end, part.start):
            chains[-1].append(part)
        else:
            chains.append([part])
    return chains


def _parts(frame: Frame) -> list[_Part]:
    found: list[_Part] = []
    for form in _FORMS:
        for match in form.finditer(frame.mask):
            time = frame.item(match["time"]).time
            start, end = match.span()
            is_free = all(end <= one.start or start >= one.end for one in found)
            if time is not None and is_free and time.bound is not Bound.UNTIL:
                found.append(_Part(start=start, end=end, signs=match["who"], time=time))
    return sorted(found, key=lambda one: one.start)
