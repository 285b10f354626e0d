"""Chairs that heads of states take, have and hand on in person, in English, for their states.

"Grenada's Dickon Mitchell, who chairs the bloc until June", "he succeeds Irfaan Ali of Guyana, in
the chair since May". Where persons preside over an organisation it is they.
"""

import re
from collections.abc import Callable, Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.chosen_english import remember_untimed
from orgtui.articles.statements.chairs.presided import is_lesser
from orgtui.articles.statements.chairs.rotations import Among, rotation
from orgtui.articles.statements.draft import Draft, begun, ended, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATION, PERSON, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_CHAIR = StatementKind.CHAIRMANSHIP
_TRIGGER = late(
    r"\bchair|presiden|\bgavel|\bhelm\b|\bhead(?:s|ed)?\b|\bpreside|\bl(?:ed|ead)\b"
    r"|\b(?:took|takes|taken|assum[a-z]+|hold|holds|keep|keeps|retain|retains|have)(?: over)?"
    r" (?:the|that|this) (?:position|post|role|job|title|seat)\b"
)
_RANK = (
    r"(?:(?:president|prime minister|premier|king|sultan|emir|chancellor|leader|head of state"
    r"|foreign minister|counterpart|dr|mr|mrs|ms|sir|general|the|his|her|its|their|new|fellow"
    r"|outgoing) )"
)


def _head(number: str) -> str:
    """Return a pattern of a head of a state with whose name, or before it, the state may stand."""
    return (
        rf"(?:(?:the )?(?P<land{number}>[SA].)s? |(?:his excellency )?(?:the )?(?:president"
        rf"|prime minister|premier|king) of (?:the )?(?:republic of )?(?P<from{number}>[ST].), )?"
        rf"{_RANK}{{0,4}}(?P<who{number}>P.)(?!s )"
        rf"(?:,? (?:the )?(?:president|prime minister|premier|king)? ?of (?:the"
        rf" )?(?P<of{number}>[ST].)"
        rf"|, (?:the )?(?P<by{number}>[SA].)s? (?:president|prime minister|premier|leader|king))?,?"
    )


_NEW, _OLD = _head(""), _head("2")
_KINDS = r"(?:bloc|group|grouping|community|organi[sz]ation|association|union|club|body|forum)"
_OVER = rf"(?P<org>[OB].|(?:the|their|its) (?:[a-z-]+ )?{_KINDS}|it)"
_OF = rf"(?: of (?:the )?(?P<org>[OB].|{_KINDS}))?"
_OF2 = _OF.replace("org", "also")
_TURN = r"(?:(?:rotating|pro tempore|pro-tempore|annual|six-month|yearly|regional) )*"
_SEAT = rf"(?:the |its )?{_TURN}(?:chair(?:man|person)?(?:ship)?|presidency|gavel|helm)"
_MAN = (
    rf"(?:an? |the |its )?(?:new |next )?{_TURN}(?:chair(?:man|woman|person)?(?:-in-office)?"
    r"|president pro tempore)"
)
_WHEN = r"(?:,? (?:on|in|from|at) (?=D)|,? (?=D))?"
_HOLDS = (
    rf"{_NEW} (?:who )?(?:(?:now|currently|also|himself|herself) )?(?:chairs|has chaired|is"
    rf" chairing"
    rf"|presides over|has presided over|has been chairing) (?:the )?{_OVER}",
    rf"{_NEW} (?:who )?(?:(?:now|currently) )?(?:has|holds|has held|has had|occupies) {_SEAT}{_OF}",
    rf"{_NEW} (?:who )?(?:is |has been |(?:currently|now) )*(?:in|at) the (?:chair|helm){_OF}",
    rf"{_NEW} (?:who )?(?:is |has been )?(?:the |its )?(?:current |sitting |present )?{_TURN}"
    rf"chair(?:man|woman|person)?{_OF}(?= (?:since|until) D|,? D)",
    rf"\b(?:the |its )?(?:current|sitting|present) {_TURN}chair(?:man|woman|person)?{_OF},?"
    rf" (?:is )?{_NEW}",
    rf"\b(?:the |its )?(?:new|acting) {_TURN}chair(?:man|woman|person)?{_OF},? is (?:now )?{_NEW}",
    rf"{_NEW} (?:who )?(?:will |is to )?(?:holds?|keeps?|have|retains?)"
    r" (?P<weak>(?:the|that|this) (?:title|position|post|role|job|seat))(?= (?:until )?D)",
)
"""Who presides now."""
_TOOK = (
    r"(?:who )?(?:formally |officially |then )?(?:took|takes|has taken|will take|assumed|assumes"
    r"|has assumed|received|accepted|inherited)(?: over)?"
)
_FROM = rf"(?:(?:D.)?,? (?:from|replacing|succeeding|in succession to) {_OLD})?"
_TAKES = (
    rf"{_NEW} {_TOOK} {_SEAT}{_OF}{_WHEN}{_FROM}",
    rf"{_NEW} {_TOOK} (?P<weak>(?:the|that|this) (?:position|post|role|job))(?! of)"
    rf"{_WHEN}(?=[.,;]|D|$){_FROM}",
    rf"{_NEW} (?:has |who (?:formally |officially )?)?(?:became|becomes|become"
    rf"|was (?:re-?)?(?:elected|named|chosen|picked"
    rf"|appointed"
    rf"|installed)(?: D.)?(?: as)?|is the new)(?: D.)? {_MAN}{_OF}{_WHEN}"
    rf"(?:(?:D.)?,? (?:replacing|succeeding|in succession to|from) {_OLD})?",
    rf"\b(?:elected|picked|chose|named|appointed|selected|installed|elevated)(?: D.)? {_NEW}"
    rf" (?:as |to be )?(?:{_MAN}{_OF2}|to (?:chair|lead|head|preside over|steer) (?:the )?{_OVER})",
    rf"\b(?:handed|hands|passed|passes|gave|gives|transferred)(?: over)? {_SEAT}{_OF}{_WHEN}(?:D.)?"
    rf",? to {_NEW}",
)
"""Who comes to preside, and instead of whom."""
_HANDS = (
    rf"{_OLD} (?:formally |officially |will |has )*(?:handed|hands|hand|passed|passes|pass|gave"
    rf"|gives|transferred)(?: over)? {_SEAT}{_OF}(?=[^;]*\bto\b)",
    rf"\b(?:the )?outgoing {_TURN}chair(?:man|woman|person)?{_OF},? {_OLD}",
)
"""Who ceases to."""
_BEFORE_THEM = (
    rf"\b(?:succeeds|succeeded|replaces|replaced|follows|followed|takes over from|took over from)"
    rf" {_OLD} (?:who )?(?:(?:had|has) )?(?:been |served as )?(?:the |its |in the |at the )?"
    rf"(?:(?:chair(?:man|woman|person)?|helm|chaired|led|headed)(?: (?:the )?{_KINDS}| it)?{_OF})"
    r"(?: for [^,;:DPSO]{2,30},?)?(?= (?:since|from) D)",
)
"""Whom somebody follows, who had the chair since a day."""


def by_heads(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chairs of which an English sentence tells by the heads of states."""
    if frame.language is not Language.EN or PERSON not in frame.letters:
        return
    if not _TRIGGER.search(frame.mask):
        return
    for forms, reader in (
        (_HOLDS_, _held),
        (_TAKES_, _taken),
        (_HANDS_, _handed),
    ):
        yield from _read(frame, before, forms, reader)


def by_those_before(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chairs of those whom heads of states follow, had since a day that is told."""
    is_told = frame.language is Language.EN and PERSON in frame.letters and frame.has_time
    if is_told and _TRIGGER.search(frame.mask):
        yield from _read(frame, before, _BEFORE_, _had)


_Reader = Callable[[Frame, Discourse, re.Match[str], Party], Iterator[Draft]]


def _read(
    frame: Frame, before: Discourse, forms: tuple[re.Pattern[str], ...], reader: _Reader
) -> Iterator[Draft]:
    for form in forms:
        for match in form.finditer(frame.mask):
            of = _organisation(frame, before, match)
            if of is not None and not _is_doubtful(frame, match):
                yield from reader(frame, before, match, of)


def is_better(head: Draft, other: Draft) -> bool:
    """Whether a chair told by its head's name begins when other words let it end, or says more."""
    is_same = (head.organisation, head.who) == (other.organisation, other.who)
    return is_same and head.start is not None and other.start is None


def is_told(head: Draft, other: Draft) -> bool:
    """Whether other words have told a chair already, or that of another at the same time."""
    is_then = (head.start, head.end) == (other.start, other.end) and (head.start or head.end)
    return head.organisation == other.organisation and (head.who == other.who or bool(is_then))


_HOLDS_, _TAKES_, _HANDS_, _BEFORE_ = (
    tuple(map(late, forms)) for forms in (_HOLDS, _TAKES, _HANDS, _BEFORE_THEM)
)
_PART = late(r"[;:]")


def _is_doubtful(frame: Frame, match: re.Match[str]) -> bool:
    start = max((one.end() for one in _PART.finditer(frame.mask, 0, match.start())), default=0)
    return has_doubt(frame.mask[start : match.end()])


def _organisation(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return over what somebody presides: what is named, else what the text is about."""
    told = match.groupdict()
    is_other = ORGANISATION in frame.letters and frame.only(ORGANISATION) != before.presided
    if told.get("weak") and (before.presided is None or is_other):
        return None
    named = frame.party(told.get("org")) or frame.party(told.get("also"))
    if named is None and ORGANISATION in frame.letters:
        named = frame.only(ORGANISATION)
        if named is None:
            return None
    of = named or before.presided or before.topic or before.near or before.only
    if of is not None and _LED_BY_OFFICIALS.search(of.name.lower()):
        return None
    if of is None or of.kind is not EntityKind.ORGANISATION or is_lesser(of):
        return None
    return of if is_international(of) and not _LED_BY_OFFICIALS.search(of.name.lower()) else None


_LED_BY_OFFICIALS = late(
    r"commission|committee|\bbank|fund\b|agency|court|parliament|interpol|federation|\bun\b"
    r"|united nations|\bioc\b|\bfifa\b|\bwto\b|\bimf\b|\biaea\b|\bwho\b|secretariat"
)
"""What organisations are called over which officials preside."""


def _bearer(
    frame: Frame, before: Discourse, match: re.Match[str], of: Party, number: str = ""
) -> Party | None:
    """Return the state of a head, or the head where persons preside."""
    told = match.groupdict()
    who = frame.party(told.get(f"who{number}"))
    if who is None:
        return None
    beside = (told.get(f"{name}{number}") for name in ("land", "from", "of", "by"))
    land = next((frame.party(sign) for sign in beside if sign), None)
    land = land or before.lands.get(who.name)
    if rotation(of.id).among is Among.PERSONS:
        return who
    return land if land is not None and land.kind is EntityKind.STATE else None


_FOR = late(r"\bfor (?:the )?(?:year )?$")
_APART = late(r"[;]|, (?:who|which|when|while|whose|where|after|before|as|and|but)\b")


def _time(frame: Frame, match: re.Match[str]) -> Time | None:
    """Return the time within words, else the one behind them, else that ahead of them.

    "For 2024", of whoever was elected on a day, is not that day.
    """
    days = list(frame.time_places)
    if len(days) > 1:
        days = [one for one in days if not _FOR.search(frame.mask, 0, one[0])] or days
    for place, time in days:
        if place >= match.start() and not _APART.search(frame.mask, match.end(), place):
            return time
    for place, time in reversed(days):
        if place < match.start() and not _APART.search(frame.mask, place, match.start()):
            return time
    return None


def _held(frame: Frame, before: Discourse, match: re.Match[str], of: Party) -> Iterator[Draft]:
    who, time = _bearer(frame, before, match, of), _time(frame, match)
    if who is None or (time is None and frame.has_time):
        return
    is_now = time is None or time.bound is not Bound.AT or time.first.month is None
    if is_now:
        yield from of_each(_CHAIR, of, (who,), "chair", begun(time))


def _taken(frame: Frame, before: Discourse, match: re.Match[str], of: Party) -> Iterator[Draft]:
    time, new = _time(frame, match), _bearer(frame, before, match, of)
    if time is None and not frame.has_time:
        remember_untimed(before, of, new)
    if time is None or time.bound not in (Bound.AT, Bound.SINCE):
        return
    yield from of_each(_CHAIR, of, (new,) if new else (), "chair", begun(time))
    old = _bearer(frame, before, match, of, "2")
    yield from of_each(_CHAIR, of, (old,) if old else (), "chair", ended(time))


def _handed(frame: Frame, before: Discourse, match: re.Match[str], of: Party) -> Iterator[Draft]:
    time, old = _time(frame, match), _bearer(frame, before, match, of, "2")
    if time is not None and time.bound is Bound.AT and old is not None:
        yield from of_each(_CHAIR, of, (old,), "chair", ended(time))


def _had(frame: Frame, before: Discourse, match: re.Match[str], of: Party) -> Iterator[Draft]:
    """Read since when the one had the chair whom another follows, who was told of before."""
    time, old = _time(frame, match), _bearer(frame, before, match, of, "2")
    if time is None or time.bound is not Bound.SINCE or old is None:
        return
    handed = before.handed
    end = handed[1] if handed is not None and handed[0] == of else None
    yield from of_each(_CHAIR, of, (old,), "chair", (time.first, end))
