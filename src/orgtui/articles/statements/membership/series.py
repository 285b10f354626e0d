"""Lists of states each with its time, behind one word for what became of them all.

«Наблюдатели: Монголия — с 2004-го, Индия и Иран — с 2005-го», «приняли Чад и Мали (1961)».
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.membership.gaps import Told
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.attributive import without_attributive
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_WHO = r"(?<!бывшего )(?<!бывшей )(?P<who>[ST].(?:(?:, | и | а также |, а также )[ST].)*)"
_ABOUT = r"(?:(?:лишь|только|еще|уже|сразу|а затем|обе|оба|все) )*"
_AT = r"(?:(?:в|с|со|на) )?(?P<time>D.)"
_FORMS = (
    late(rf"{_WHO}(?: ?\(|,? ?[–—-] |, (?=(?:обе|оба|все|с|со) )){_ABOUT}{_AT}\)?"),
    late(rf"(?<![^ ,;:(]){_AT} ?[–—:-] {_WHO}(?! ?(?:\(|[–—-]))"),
)
"""States with their time behind them, or before them."""
_OTHER = late(
    r"председател|возглав|саммит|встреч|провод|проше?л|принима|посет|визит|подпис|выбор|чемпион"
    r"|турнир|кандидат|заявк|ратифи|кубк|игр|матч|президент|премьер"
)
"""What makes it a list of something else."""
_FIRST = late(
    rf"(?<![^ ,;:(]){_AT} (?:[а-я-]+ ){{0,2}}"
    rf"(?:приня|допусти|впусти|исключи|отчисли|покинул)[а-я]* {_WHO}(?=,? (?:а |и )?$|; $)"
)
"""What opens a list that goes on without its verb: «в 2017 году приняли Индию, в 2023-м – …»."""
_SEAM = late(
    r"[^OBSTPQCD;:.()]{0,40}?(?:[,;]|,? и|,? а)(?: (?:и|а|а также|затем|потом|позже|позднее"
    r"|наконец|следом|далее|еще))* "
)
"""What stands between two parts of such a list."""
_TURNS = late(
    r"(?<![а-я])(?:(?P<into>вступи|вош[ел]|присоедин|примкну|принят|приня[лв]|прием|добави"
    r"|прибави|дополни|пополн|расшир|новичк|член[аыоу]|членство|участни[кц]|наблюдател"
    r"|партнер(?:ы|ами)\b|партнер\w* по диалогу|ассоциированн|зачисл|влили|получ[а-я]+ статус"
    r"|статус\w* получ)"
    r"|(?P<out>выш(?:ел|л)|выход|покину|уш(?:ел|л)|уход|исключ|лишил|бывши[хе])"
    r"|(?P<rest>отстран[ея]|приостанов))"
)
"""Words for what becomes of a membership."""
_AROUND = 30
_ASIDE = late(r" ?\(")
_PAIR = 2


def series(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what became of the states of a list, each at its own time."""
    if not frame.has_time or _TURNS.search(frame.mask) is None:
        return
    for parts in chains(frame, _parts(frame), _SEAM):
        head = frame.mask[: parts[0].start()]
        turn = None if _OTHER.search(head) or has_doubt(head) else _turn(head)
        named = ORGANISATIONS.findall(without_attributive(head))
        of = organisation_of(before, frame.parties("".join(named)))
        if turn is not None and of is not None:
            told = Told(organisation=of, role=turn[0], period=turn[1])
            first = _FIRST.search(head)
            yield from each_told(frame, before, told, [first, *parts] if first else parts)


def chains(
    frame: Frame, parts: Iterable[re.Match[str]], seam: re.Pattern[str]
) -> list[list[re.Match[str]]]:
    """Return the parts that follow one another with nothing but seams between, as lists."""
    found: list[list[re.Match[str]]] = []
    for part in parts:
        if found and seam.fullmatch(frame.mask, found[-1][-1].end(), part.start()):
            found[-1].append(part)
        else:
            found.append([part])
    return found


def each_told(
    frame: Frame, before: Discourse, told: Told, parts: Iterable[re.Match[str]]
) -> Iterator[Draft]:
    """Yield what is told of the states of each part, at its time."""
    parts = tuple(parts)
    for part in parts:
        time = _time(frame, part)
        if time is not None:
            who = before.only_states(frame.parties(part["who"]))
            yield from told.of(who[-1:] if _is_of_last(frame, part, who, parts) else who, time)


def _is_of_last(
    frame: Frame, part: re.Match[str], who: Sequence[Party], parts: Sequence[re.Match[str]]
) -> bool:
    """Whether a time in brackets behind who is in something is that of the last of them alone.

    It may be that of two, where others of the list have times too: "Mongolia (2004), India and
    Iran (2005)".
    """
    is_aside = _ASIDE.match(frame.mask, part.end("who")) is not None
    is_pair = len(who) <= _PAIR and len(parts) > 1
    words = [turn["into"] or "" for turn in _TURNS.finditer(frame.mask, 0, parts[0].start())]
    return is_aside and not is_pair and bool(words)


def _time(frame: Frame, part: re.Match[str]) -> Time | None:
    """Return the time of a part, which may be a bare year; None where it is but an end."""
    words = part["time"]
    if words.isdigit():
        return Time(start=0, end=0, bound=Bound.AT, first=PartialDate(year=int(words)))
    time = frame.item(words).time
    return time if time is not None and time.bound is not Bound.UNTIL else None


def organisation_of(before: Discourse, named: Sequence[Party]) -> Party | None:
    """Return the organisation named last of some, else the one that is spoken of."""
    whole = [party for party in named if is_international(party)]
    of = whole[-1] if whole else before.topic or before.near or before.organisation
    of = before.with_organisation(of) if of is not None else None
    return of if of is not None and before.index.has_members(of) else None


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


def _parts(frame: Frame) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    for form in _FORMS:
        for match in form.finditer(frame.mask):
            start, end = match.span()
            is_free = all(end <= one.start() or start >= one.end() for one in found)
            if is_free and _time(frame, match) is not None:
                found.append(match)
    return sorted(found, key=lambda one: one.start())
