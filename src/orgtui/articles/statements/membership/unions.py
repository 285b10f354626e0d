"""Unions of states that are themselves in an organisation: "the African Union joined the G20"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, ended, last_day, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import is_doubtful
from orgtui.articles.statements.sentence.frame import ORGANISATION, Frame
from orgtui.articles.statements.sentence.templates import Forms, said, time_of
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.ids import EntityKind

_UNIONS = frozenset(("world:eu", "world:au"))
"""What may be in an organisation beside states."""
_WHO = r"(?P<who>O.|(?:сам |сама )?(?:союз|евросоюз)\b|\bthe union\b)"
_MEMBER_RU = (
    r"(?P<role>(?:(?:[а-я]+(?:ый|ой|ий|ым|им|ого|его)|\d+-[а-я]+) ){0,3}"
    r"(?:член|участник|наблюдател|партнер)\w*)"
)
_MEMBER_EN = r"(?P<role>(?:[\w-]+ ){0,3}(?:member|observer|partner|party))\b"
_BECOMING = Forms(
    rf"{_WHO} (?:[^OBSTPQC;]{{0,40}} )?(?:стал[аио]?|станет|принят[аоы]?|признан[аоы]?) "
    rf"{_MEMBER_RU} (?P<org>[OB].)",
    rf"{_MEMBER_RU}(?: (?P<org>[OB].)| группы| клуба| форума| организации)? (?:официально )?"
    rf"(?:стал[аио]?|станет|признан[аоы]?) {_WHO}",
    rf"{_WHO} (?:[^OBSTPQC;]{{0,30}} )?(?:вступил[аио]?|принят[аоы]?|вош(?:ел|ла)|присоединил\w+)"
    r" (?:в|к)(?: состав)? (?P<org>[OB].)",
    rf"{_WHO} (?:[^OBSTPQC;]{{0,30}} )?(?:became|becomes|was admitted as|was accepted as|was made)"
    rf" {_MEMBER_EN} (?:of|in)(?: the)? (?P<org>[OB].)",
    rf"{_WHO} (?:formally |officially |has |had )?(?:joined|entered|acceded to)(?: the)?"
    r" (?P<org>[OB].)",
    rf"(?P<org>[OB].) (?:has )?(?:admitted|welcomed|granted)(?: the)? {_WHO}"
    rf"(?= (?:as|full|permanent|member))",
    rf"(?P<org>[OB].) (?:has )?(?:admitted|let in|took in|accepted)(?: the)? {_WHO}"
    r"(?= (?:in|on) D.)",
    rf"{_WHO} (?:was|has been) (?:admitted|accepted|let) (?:in)?to(?: the)? (?P<org>[OB].)",
    r"(?P<org>[OB].), which(?: the)? (?P<who>O.) (?:joined|entered)(?= (?:in|on) D.)",
    r"(?P<who>O.), which (?:only )?(?:joined|was admitted|was let in)(?= (?:in|on) D.)",
)
_BARELY = Forms(
    r"^(?:(?:in |on )?D.,? )?(?:the )?(?P<who>O.) (?:itself |also |only |was |has |had |been )*"
    r"(?:joined|admitted|accepted|let in|taken in|(?:became |made )?a (?:full |permanent )?member)"
    r"(?: (?:it|the (?:group|club|forum|body)))?(?: as an? (?:(?:full|permanent) )?member)?"
    r"(?=,? (?:in |on |since )?D.|[.;]?$)",
    r"^(?:а |сам )?(?P<who>O.) (?:сам |был |тоже )*(?:присоединил(?:ся|ась)|вступил|вошел"
    r"|принят)(?: (?:к ней|к нему|в нее|в него|(?:к|в) (?:групп|клуб|форум)[а-я]*))?(?= в D.)",
)
"""What a union does in a sentence that names no other: "The African Union joined in 2023"."""
_BEING = Forms(
    rf"{_WHO} (?:[^OBSTPQC;]{{0,40}} )?(?:является|остается|–|—) (?:это )?{_MEMBER_RU}"
    r" (?P<org>[OB].)",
    rf"{_WHO} (?:[^OBSTPQC;]{{0,20}} )?(?:состоит|входит) в (?P<org>[OB].)",
    rf"{_WHO} (?:itself )?(?:has been|is|remains) {_MEMBER_EN} (?:of|in)(?: the)? (?P<org>[OB].)",
)
_LAST = (
    r"(?: (?:\d+|[а-я-]+)(?: [а-я]+)? (?:стран|государств)[а-я]*)?(?: ?[:–—-])? ?\(?[ST]."
    r"(?:(?:,| и|, а также) [ST].)*\)?(?:,? и |, а также )(?P<who>O.)(?: и (?P<also>O.))?"
    r"(?=[.;)]|$)"
)
_LISTED = Forms(
    rf"\bв(?: состав)? (?P<org>[OB].) (?:[а-я]+ )?(?:входят|состоят){_LAST}",
    rf"\b(?:членами|участниками) (?P<org>[OB].) являются{_LAST}",
    rf"\b(?:члены|участники) (?P<org>[OB].) ?[–—-]{_LAST}",
    rf"(?P<org>[OB].) (?:объединяет|включает(?: в себя)?){_LAST}",
)
"""A list of members of which the last are unions: "входят …, Япония и ЕС"."""
_TRIGGER = Trigger(
    r"член|участник|наблюдател|партнер|вступил|принят|вош|присоед|состоит|входит|member|observer"
    r"|partner|party|joined|entered|acceded|admitted|accepted|let in"
    r"|took in|taken in|входят|состоят|объединяет|включает"
)


def unions(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the memberships of unions: each with a time, or listed behind states."""
    if not _can_be(frame, before) or not _TRIGGER.is_in(frame.mask):
        return
    if not frame.has_time:
        yield from _listed(frame)
        return
    for forms in (_BECOMING, _BEING, _BARELY):
        for match in forms.matches(frame):
            time = time_of(frame, match) or frame.only_time
            if time is None or is_doubtful(frame.mask, match):
                continue
            if forms is not _BEING or time.bound is not Bound.AT:
                yield from _read(frame, before, match, last_day(time))


def _listed(frame: Frame) -> Iterator[Draft]:
    for match in _LISTED.matches(frame):
        of, signs = frame.party(said(match, "org")), said(match, "who") + said(match, "also")
        who = tuple(one for one in frame.parties(signs) if one.id in _UNIONS and one != of)
        if of is not None and who and not is_doubtful(frame.mask, match):
            yield from of_each(StatementKind.MEMBERSHIP, of, who, role_of(""), (None, None))


def _can_be(frame: Frame, before: Discourse) -> bool:
    named = {item.party.id for item in frame.items if item.letter == ORGANISATION and item.party}
    return not named.isdisjoint(_UNIONS) or _spoken_of(before) is not None


def _spoken_of(before: Discourse) -> Party | None:
    of = before.topic or before.organisation
    return of if of is not None and of.id in _UNIONS else None


def _read(frame: Frame, before: Discourse, match: re.Match[str], time: Time) -> Iterator[Draft]:
    who = frame.party(said(match, "who")) or _spoken_of(before)
    signs = said(match, "org")
    of = frame.party(signs) if signs else _named_before(frame, match.start()) or _group(before)
    if who is None or of is None or who.id not in _UNIONS or of == who:
        return
    period = ended(time) if time.bound is Bound.UNTIL else begun(time)
    yield from of_each(StatementKind.MEMBERSHIP, of, (who,), role_of(said(match, "role")), period)


def _group(before: Discourse) -> Party | None:
    """Return the organisation spoken of that is no union itself, if there is but one."""
    near = [of for of in before.passage if of.kind is EntityKind.ORGANISATION]
    lone = [of for of in near if of.id not in _UNIONS]
    spoken = (before.topic, before.organisation, lone[0] if len(lone) == 1 else None)
    return next((of for of in spoken if of is not None and of.id not in _UNIONS), None)


def _named_before(frame: Frame, place: int) -> Party | None:
    items = frame.within(frame.mask[:place])
    named = [i.party for i in items if i.letter == ORGANISATION and i.party]
    return next((of for of in reversed(named) if of.id not in _UNIONS), None)
