"""Exits that are given out on one day and take effect on another."""

import re
from collections.abc import Iterable, Iterator, Sequence

from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt, is_conditional
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

_G = r"(?:[^STPQC;:()!?]|[OBD].){0,60}?"
_N = r"[^OBSTPQCD;:()!?]{0,30}?"
_GONE = Forms(
    r"(?<![а-я])(?:выход|уход)[а-я]{0,2} (?P<who><L>)",
    rf"(?P<who><M>|C.){_G}(?<![а-я])(?:выход(?:ит|ят)\b|уход(?:ит|ят)\b|поки(?:нет|нут|дает|дают"
    rf"|нуть)\b"
    r"|вы(?:йд[её]т|йдут|йти)\b|уйти\b|об? (?:[а-я]+ )?(?:выход|уход)[а-я]{1,2}\b"
    r"|денонсир[а-я]+)",
    rf"(?<![а-я])об? (?:[а-я]+ )?(?:выход|уход)[а-я]{{1,2}}\b{_G}(?P<who><M>|C.)",
    r"(?P<who><L>) ?s (?:[a-z]+ )?(?:withdrawal|exit|departure|notice|decision to (?:leave|quit"
    r"|withdraw))",
    r"\b(?:withdrawal|exit|departure) (?:of|by) (?P<who><L>)",
    rf"(?P<who><M>|C.){_G}\b(?:leav(?:e|es|ing)|quit(?:s|ting)?|withdraw(?:s|al|ing)?|exit(?:s"
    rf"|ing)?"
    r"|pull(?:s|ing)? out|notice)\b",
    rf"(?P<who><L>)[-\w]*{_G}\bшығ(?:атын|уы|у|ады)\w*",
)
"""Who goes, or has said so."""
_TRIGGER = Trigger(
    r"выход|уход|вый[дт]|покин|покида|уйти|денонс|leav|quit|withdr|exit|departure|notice|pull|шығ"
)
_IN_EFFECT = Trigger(
    r"объяв|заяв|сообщ|уведом|силу|состо|произойд|произош|заверш|effect|force|official|final|binding|күш|членств|membership"
)
_WHAT_RU = (
    r"(?:(?:выход|уход|разрыв|денонсаци[яю]|решение|уведомление|заявление|он[оа]?|это"
    r"|шаг)\b(?! о (?!выход|уход)))"
)
_DOES_RU = (
    r"(?:вступ(?:ает|ит|ил[ао]?|ают|ят) в силу|в силу вступ[а-я]+|состо(?:ится|ял[а-я]+)"
    r"|произойд[её]т|произош[её]?л[ао]?"
    r"|заверш(?:ится|ил[а-я]+)|станет (?:окончательн|официальн|реальн|факт)[а-я]+|оформ[а-я]+)"
)
_WHAT_EN = (
    r"\b(?:withdrawal|exit|departure|decision|move|notice|it|this|that|resignation"
    r"|divorce)\b(?! (?:on|about|that|of [a-z]))"
)
_DOES_EN = (
    r"\b(?:t(?:ook|akes?) (?:full |formal )?effect|(?:will|shall) (?:take effect"
    r"|come into (?:force|effect)|be (?:final|complete|official|effective))"
    r"|(?:enter|c[ao]me)[a-z]* into (?:force|effect)|(?:became|becomes|will become) (?:official"
    r"|final|effective|binding|irrevocable|complete)"
    r"|(?:is|was) (?:effective|completed?|final|official|sealed))\b"
)
_EFFECT = Forms(
    rf"(?<![а-я]){_WHAT_RU}(?: <L>)?{_G}(?<![а-я]){_DOES_RU}{_N}(?P<time>D.)",
    rf"(?<![а-я]){_WHAT_RU}(?: <L>)?{_N}(?P<time>D.){_N}(?<![а-я]){_DOES_RU}",
    rf"(?<![а-я])вступ(?:ает|ит|ил[ао]?) (?:это )?{_WHAT_RU} в силу{_N}(?P<time>D.)",
    rf"(?<![а-я])в силу (?:это )?{_WHAT_RU} вступ[а-я]+{_N}(?P<time>D.)",
    rf"\b(?:its|their|the) membership\b{_G}\b(?:will )?(?:end(?:ed|s)?|ceased?|lapsed?|expired?)\b"
    rf"{_N}(?P<time>D.)",
    rf"{_WHAT_EN}(?:{_G}|(?: of| by) <L>{_G}|, [^,;]{{3,60}}, ){_DOES_EN}{_N}(?P<time>D.)",
    rf"(?<![а-я])что (?:уже )?(?:с )?(?P<time>D.){_N}(?<![а-я])(?:выход[ия]т|покида[ею]т"
    rf"|уход[ия]т)\b",
    rf"\bdecision to (?:leave|quit|withdraw|exit)\b{_G}{_DOES_EN}{_N}(?P<time>D.)",
    rf"(?:шығу|шешім|бұл|ол)\w*{_N}(?P<time>D.)\w*{_N}күшіне ен\w+",
)
"""When an exit takes effect."""
_NOUN = late(
    r"(?<![а-я])(?:выход|уход|разрыв|денонс|покин|покид)|\b(?:withdrawal|exit|departure"
    r"|resignation|leav"
    r"|quit)|шығ"
)
"""Words for an exit."""


def effects(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield who is out of an organisation since the day on which their exit takes effect."""
    leavers, before.members.leavers = before.members.leavers, None
    before.members.since_leavers += 1
    own = _leavers(frame, before) if _TRIGGER.is_in(frame.mask) else None
    last = own or leavers
    before.members.since_leavers = 0 if own is not None else before.members.since_leavers
    before.members.leavers = last if before.members.since_leavers <= _LONGEST else None
    if last is None or not frame.has_time or not _IN_EFFECT.is_in(frame.mask):
        return
    if is_conditional(frame.mask):
        return
    for match in _EFFECT.matches(frame):
        is_near = own is not None or before.members.since_leavers <= 1
        is_said = _NOUN.search(match.group()) is not None
        if has_doubt(match.group()) or not (is_said or (is_near and not _names_other(frame, last))):
            continue
        time = frame.item(said(match, "time")).time
        if time is not None:
            of, who = last
            yield from of_each(StatementKind.MEMBERSHIP, of, who, "full", (None, time.first))


_LONGEST = 4
"""How many sentences behind the words for an exit "the exit" is that one."""


def _names_other(frame: Frame, last: tuple[Party, tuple[Party, ...]]) -> bool:
    named = frame.parties("".join(ORGANISATIONS.findall(frame.mask)))
    return any(one != last[0] for one in named)


_GIVEN_OUT = late(
    r"(?<![а-я])(?:реш[еи]|объяв|заяв|уведом|сообщ|подал)[а-я]*|\b(?:decision|decided|announced"
    r"|declared"
    r"|would|will|was|is|to (?:leave|quit|withdraw|exit))\b|покинуть|выйти|уйти|жария[а-я]+"
    r"|шеші[а-я]+"
)
"""Words that make an exit one that is to come, which its day tells."""


def _leavers(frame: Frame, before: Discourse) -> tuple[Party, tuple[Party, ...]] | None:
    """Return who goes out of what, as a sentence says or means it."""
    every = frame.parties("".join(ORGANISATIONS.findall(frame.mask)))
    named = [one for one in every if is_international(one)]
    of = named[-1] if named else before.topic or before.organisation
    for match in _GONE.matches(frame):
        who = before.only_states(frame.parties(said(match, "who")))
        if of is not None and who and not has_doubt(_GIVEN_OUT.sub(" ", match.group())):
            return of, who
    return None


def with_effects(told: list[Draft], more: Sequence[Draft]) -> list[Draft]:
    """Return drafts with the ends that take effect in place of other dates of the same exits."""
    return [one for one in told if not any(_is_same_exit(one, other) for other in more)] + [*more]


def _is_same_exit(one: Draft, other: Draft) -> bool:
    if (one.who, one.organisation, one.role) != (other.who, other.organisation, other.role):
        return False
    return one.end is not None or one.start == other.end


_SAYS_EFFECT = late(
    r"в силу|take[sn]? (?:\w+ )?effect|took (?:\w+ )?effect|into (?:force|effect)|effective"
    r"|official"
    r"|состо[ия]|произойд|формально|күшіне",
    re.IGNORECASE,
)
_MOST_DAYS = 800
"""How long an exit may take."""


def without_announcements(found: Iterable[Statement], text: str) -> tuple[Statement, ...]:
    """Return facts without the ends on days when exits were only given out, if they came later."""
    every = tuple(found)
    last = [one for one in every if _is_exit(one) and _says_effect(one, text)]
    return tuple(one for one in every if not any(_is_before(one, other) for other in last))


def _is_exit(one: Statement) -> bool:
    is_member = one.kind is StatementKind.MEMBERSHIP and one.role == "full"
    return is_member and one.start is None and one.end is not None


def _says_effect(one: Statement, text: str) -> bool:
    return _SAYS_EFFECT.search(text, one.quote_start, one.quote_end) is not None


def _is_before(one: Statement, other: Statement) -> bool:
    if not _is_exit(one) or (one.who, one.organisation) != (other.who, other.organisation):
        return False
    if one.end is None or other.end is None or one.end.day is None:
        return False
    return 0 < (other.end.earliest - one.end.latest).days <= _MOST_DAYS
