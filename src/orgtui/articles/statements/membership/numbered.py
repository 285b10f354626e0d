"""States told of by their number after a list: «первая вступила в 2016 году, вторая – в 2017-м»."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, ended, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.membership.waited import waited
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ENDS = r"(?:ый|ой|ий|ая|ья|ое|ье|ую|ью|ого|его|ые|ых)"
_NUMBERS = ("перв", "втор", "треть", "четверт", "пят")
_NUMBERED = late(
    rf"(?:^|[,;:–—] |(?<= и )|(?<= а ))(?P<number>{'|'.join(_NUMBERS)})"
    rf"(?:{_ENDS}|ий|я|е|ю)(?: из (?:них|этих стран))?"
    r"(?P<words>(?: (?!раз |саммит|встреч|президент|премьер|год |половин|этап|волн)[а-я]+| [OB].| –"
    r"| —){0,6}?) (?P<time>(?:(?:в|с|со|до) )?D.)"
)
_REST = late(
    r"[,;] (?:а )?(?:(?:дв[ае]|обе|оба|трое|три|четверо|четыре) )?(?:друг|остальн|последн)[а-я]+"
    r"(?: [–—])? (?P<time>(?:(?:в|с|со|до) )?D.)"
)
"""All states but those named by their numbers."""
_LIST = pattern("<who:L>")
_IN = late(
    r"(?<![а-я])(?:вступи|вош|приня|присоедин|верну|примкн|влил|состо|вход|член|участни|наблюда)"
)
_OUT = late(r"(?<![а-я])(?:выш|покин|ушл|ушел|выбы|исключ)")
_RESTING = late(r"(?<![а-я])(?:наказ|отстран|заморо|приостанов)")
_LEAST = 2


def one_by_one(frame: Frame, before: Discourse, told: list[Draft]) -> list[Draft]:
    """Return drafts with those told of states by their numbers, or by till when each waited.

    What else seems to be told of the same states is but the time of another.
    """
    more = (*numbered(frame, before), *waited(frame, before))
    own = {(one.who, one.organisation) for one in more}
    return [one for one in told if (one.who, one.organisation) not in own] + [*more]


def numbered(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield what states of a list became, each called by its place in it, with times of their own.

    The list stands in the sentence itself, else in one before.
    """
    if frame.language is not Language.RU or len(frame.time_places) < _LEAST:
        return
    found = list(_NUMBERED.finditer(frame.mask))
    numbers = [match["number"] for match in found]
    rest = _REST.search(frame.mask, found[-1].end()) if found else None
    is_few = len(found) + (rest is not None) < _LEAST
    if is_few or numbers != list(_NUMBERS[: len(found)]) or has_doubt(frame.mask):
        return
    states = _listed(frame, before, found[0].start())
    of = _whose(frame, before, found[0].start())
    words = frame.mask[: found[0].end()] + " ".join(match["words"] for match in found)
    role, is_over = _what(words)
    each = [*found, *((rest,) * (len(states) - len(found)) if rest is not None else ())]
    if of is None or len(states) != len(each) or not role:
        return
    for state, match in zip(states, each, strict=True):
        time = frame.item(match["time"][-2:]).time
        if time is not None and time.bound is not Bound.UNTIL:
            period = (ended if is_over else begun)(time)
            yield from of_each(StatementKind.MEMBERSHIP, of, (state,), role, period)


def _what(words: str) -> tuple[str, bool]:
    """Return the role that words tell of, and whether it ended."""
    if _RESTING.search(words):
        return "suspended", False
    if _OUT.search(words):
        return "full", True
    return (role_of(words) if _IN.search(words) else "", False)


def _listed(frame: Frame, before: Discourse, place: int) -> tuple[Party, ...]:
    here = [before.only_states(frame.parties(run)) for run in _LIST.findall(frame.mask[:place])]
    lists = [states for states in here if len(states) >= _LEAST]
    return lists[-1] if lists else before.last_states


def _whose(frame: Frame, before: Discourse, place: int) -> Party | None:
    named = ORGANISATIONS.findall(frame.mask)
    of = before.owner(frame, named[-1] if named else "", place)
    of = before.with_organisation(of) if of is not None else None
    is_whole = of is not None and before.index.has_members(of)
    return of if is_whole else None
