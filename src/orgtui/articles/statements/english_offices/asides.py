"""Titles beside the names of persons in English, and the times that stand beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.english_offices.clauses import PERSON_SPOKEN_OF
from orgtui.articles.statements.english_offices.natives import is_chair_in_turn
from orgtui.articles.statements.english_offices.posts import Named
from orgtui.articles.statements.english_offices.times import years_named
from orgtui.articles.statements.offices.tenures import holder, taking
from orgtui.articles.statements.offices.words import OF_STATE
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.sentence.templates import said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A title with the sign of the person beside whom it stands."""

    sign: str
    named: Named


_EPITHETS = r"(?:(?:the|a|an|its|their|his|her|now|then|former|current|later|previously|also|who|is"
_EPITHETS += (
    r"|was|once|until recently|currently|formerly|A.|[OBST].s?|[a-z-]+|\d+(?:st|nd|rd|th)) ){0,5}"
)
_LEFT = late(
    r"(?P<who>P.)(?!s )(?: of (?:the )?[STC].)?(?: ?\([^()]*\))?(?:(?:,| ?:| [–—-]) | \()"
    rf"{_EPITHETS}$"
)
_RIGHT = late(
    r"(?:, [SA].s|[,:])? (?:(?:mr|mrs|ms|dr|sir|lord|ambassador|prof|professor|general|judge) )*"
    r"(?P<who>P.)(?!s )"
)
_VERBAL = late(
    r"\b(?:said|says|told|met|visited|called|by|with|from|who|was|is|has|had|were|and|after|when)\b"
    r"|\b(?!(?:re-?)?(?:elect|appoint|nam|install|confirm|inaugurat|crown|enthron|promot|select"
    r"|nominat|designat|proclaim|declar|retir))[a-z]{3,}ed (?:the|its|their|his|her|an?)\b"
)
_ONE = r"(?:(?:in|from|since|until|between|for|during) )?D."
_TIMES = late(
    rf"(?P<first>,? ?\(?(?:(?:twice|first|both),? )?{_ONE})"
    rf"(?P<more>(?:(?:,| and|, and|;)(?: again| then| later)? {_ONE}){{0,3}})"
)
_CHOSEN = late(
    r",? (?:first |freely |democratically |only |duly )?(?:elected|appointed|chosen|named|installed"
    r"|sworn in|inaugurated|enthroned"
    r"|in (?:office|power|charge|place|(?:the|that) (?:post|job|role)))"
    r"(?: only| just| back| again)?(?: (?:in|on|since))? (?P<time>D.)"
)
"""What tells since when somebody has the office of the title before it."""
_LONG = late(
    r" (?:for|these|over the|in the) (?:the |(?:past|last) )*(?:[a-z-]+ ){1,4}?"
    r"(?:years?|months|decades?)\b(?! (?:until|to|from|before|ending))"
)
_HOLDER = late(r"[,:]? P.(?: of (?:the )?[STC].)?")
_IN_BRACKETS = late(rf"(?P<first> \({_ONE})(?P<more>)(?=\)| )")
_CHAIN = late(r"(?:[,;]|,? and)(?: and)?(?: then| later| now| before that| previously| "
                    r"subsequently| afterwards| from D.| formerly| ex-?| earlier| currently)*"
                    r"(?: as)?(?: the| a| an| its| former)*[ -]$")  # fmt: skip
_FRONTED = late(r"[^;:()PQ]{0,60}, (?P<who>he|she|P.)(?!s )")
_LIST = late(r"^(?:dr |mr |mrs |ms |sir |prof(?:essor)? |ambassador )*(?P<who>P.) ?:")
_LINE = late(
    r"^[-*• ]*(?:(?:since|from|in|until) )?(?P<time>D.)(?: ?[:–—-]+|,)? ?(?:as )?(?:the |a |an )?"
)
_NOW = late(r"[–—-] ?(?:present|now|date|today)\b|onwards?\b")


_SITTING = late(r"\b(?:sitting|current|incumbent|present|serving) (?:A. )?[a-z]")
_LAND = r"(?P<land>[SA].)s? (?:[a-z-]+ ){0,3}"


def land_of(frame: Frame, sign: str) -> Party | None:
    """Return the state beside a person: "Estonia's Mary Smith", "Mary Smith of Mali"."""
    before = re.search(rf"{_LAND}{re.escape(sign)}", frame.mask)
    behind = re.search(rf"{re.escape(sign)} of (?:the )?(?P<land>[ST].)", frame.mask)
    beside = behind or before
    return frame.party(beside["land"]) if beside is not None else None


_OF_LAND = late(
    r"(?P<who>P.),? (?:who is |is )?(?:an?|the) (?:[a-z-]+ ){0,2}(?P<land>A.)"
    r"(?! [a-z]+ (?:of|in|at) )"
    r"|(?<!\bto )(?<!\bin )(?<!\bwith )(?<!\bfrom )\b(?P<land2>[SA].)s? (?:[a-z-]+ ){0,3}"
    r"(?P<who2>P.)(?!s )"
    r"|(?P<who3>P.)(?:, who is from| of) (?:the )?(?P<land3>[ST].)"
)


def remember_lands(frame: Frame, before: Discourse) -> None:
    """Remember from which state persons are said to come."""
    for match in _OF_LAND.finditer(frame.mask):
        who, land = frame.party(said(match, "who")), frame.party(said(match, "land"))
        if who is not None and land is not None and land.kind is EntityKind.STATE:
            before.lands.setdefault(who.name, land)
            before.people.natives[land] = who


def with_lands(frame: Frame, named: tuple[Named, ...]) -> tuple[Named, ...]:
    """Return offices of states without an owner as those of the state beside their holder."""
    return tuple(
        replace(one, owner=land_of(frame, sign))
        if one.owner is None
        and not one.is_elsewhere
        and OF_STATE.search(one.title)
        and (sign := _sign(frame, one))
        else one
        for one in named
    )


def apposed(frame: Frame, named: tuple[Named, ...]) -> tuple[Beside, ...]:
    """Return the titles that stand beside a person's name, and with whom."""
    found: list[Beside] = []
    for one in named:
        if one.is_title:
            sign = _sign(frame, one)
            if sign:
                found.append(Beside(sign=sign, named=one))
    return tuple(found)


def _sign(frame: Frame, one: Named) -> str:
    mask = frame.mask
    right = _RIGHT.match(mask, one.end)
    left = _LEFT.search(mask, max(0, one.start - 90), one.start)
    if left is not None:
        epithets = mask[left.end("who") : one.start]
        left = None if _VERBAL.search(epithets) else left
    if left is not None and (right is None or right[0].startswith((",", ":"))):
        return left["who"]
    if right is not None:
        return right["who"]
    is_first = one.start <= _NEAR_START and "P" not in mask[: one.start]
    fronted = _FRONTED.match(mask, one.end) if is_first else None
    return fronted["who"] if fronted is not None and fronted["who"].startswith("P") else ""


_NEAR_START = 12


def asides(
    frame: Frame, before: Discourse, beside: tuple[Beside, ...], named: tuple[Named, ...]
) -> Iterator[Draft]:
    """Yield the offices whose times stand beside their titles, with no verb."""
    line = _LINE.match(frame.mask)
    if line is not None and named and named[0].start <= line.end() + 30:
        yield from _line(frame, before, line, named[0])
    known = {one.named: one.sign for one in beside}
    listed = _LIST.match(frame.mask)
    last: Party | None = None
    for number, one in enumerate(named):
        who = _bearer(frame, before, one, known)
        if (
            who is None
            and number
            and last is not None
            and _continues(frame, named[number - 1], one)
        ):
            who = last
        if who is None and one.start and frame.mask[one.start - 1] == "(":
            who = frame.only(PERSON)
        if who is None and listed is not None:
            who = frame.party(listed["who"])
        last = who
        post = _of_city(frame, before, one).post(before)
        if who is not None and post is not None and not is_chair_in_turn(post):
            yield from _timed(frame, before, one, post, who, is_listed=listed is not None)


def _bearer(frame: Frame, before: Discourse, one: Named, known: dict[Named, str]) -> Party | None:
    """Return beside whose name a title stands; one that opens a sentence is of whom it is about."""
    sign = known.get(one)
    if sign:
        return frame.party(sign)
    if one.start <= _NEAR_START and one.is_title:
        fronted = _FRONTED.match(frame.mask, one.end)
        if fronted is not None and not fronted["who"].startswith("P"):
            return before.person
    if one.is_title and _SPOKEN_OF.fullmatch(frame.mask[: one.start]):
        return before.person
    return None


_SPOKEN_OF = late(rf"(?:and |but )?(?:{PERSON_SPOKEN_OF}), (?:an? |the |now |then )*")


def _of_city(frame: Frame, before: Discourse, one: Named) -> Named:
    """Return an office of a state in brackets behind a city as one of the city's state."""
    city = re.search(r"(?P<city>C.) \($", frame.mask[: one.start])
    home = frame.party(city["city"]) if city and OF_STATE.search(one.title) else None
    owner = before.index.home(home, before.language) if home is not None else None
    return replace(one, owner=owner) if one.owner is None and owner is not None else one


def chained(
    frame: Frame, named: tuple[Named, ...], first: Named, *, is_begun: bool
) -> Iterator[tuple[Named, Time | None]]:
    """Yield the further offices of a list, with their times: "…, then as ambassador (2002–06)"."""
    earlier = first
    for one in named:
        if one.start < first.end:
            continue
        if not _continues(frame, earlier, one):
            return
        earlier = one
        times = _TIMES.match(frame.mask, one.end)
        signs = re.findall(r"D.", times.group()) if times is not None else []
        if signs and not is_begun and _is_mere_list(frame, first, one):
            yield one, None
            continue
        for time in (frame.item(sign).time for sign in signs):
            if time is not None and (is_begun or time.bound is not Bound.AT):
                yield one, time


def _is_mere_list(frame: Frame, first: Named, one: Named) -> bool:
    """Whether offices stand in a row, whose one time may be that of them all together."""
    between = frame.mask[first.end : one.start]
    return "D" not in between and not _TURNS.search(between)


_TURNS = late(r"\b(?:as|then|later|now|before|previously|subsequently|afterwards|earlier)\b")


def _continues(frame: Frame, earlier: Named, one: Named) -> bool:
    """Whether a title goes on with what the person of the one before was later."""
    times = _TIMES.match(frame.mask, earlier.end)
    end = times.end() if times is not None else earlier.end
    between = frame.mask[end : one.start].lstrip(")")
    return _CHAIN.fullmatch(between) is not None or _CHAIN.fullmatch(between + " ") is not None


def _timed(
    frame: Frame, before: Discourse, one: Named, post: Post, who: Party, *, is_listed: bool
) -> Iterator[Draft]:
    holder_behind = _HOLDER.match(frame.mask, one.end)
    times = _TIMES.match(frame.mask, one.end)
    if times is None and holder_behind is not None:
        times = _IN_BRACKETS.match(frame.mask, holder_behind.end())
    text = times.group() if times is not None else ""
    told = [t for sign in re.findall(r"D.", text) if (t := frame.item(sign).time) is not None]
    told = _whole(frame, told, one.end + len(text))
    lasting = [time for time in told if time.bound is not Bound.AT]
    chosen = _CHOSEN.match(frame.mask, one.end)
    first = frame.item(chosen["time"]).time if chosen is not None else None
    if first is not None and first.bound is not Bound.UNTIL:
        yield holder(post, who, taking(post, first, "elected"))
    for year in years_named(frame, one.end):
        yield holder(post, who, begun(year))
    for time in lasting:
        yield from _lasting(before, post, who, time)
    is_current = all(time.bound is Bound.SINCE for time in lasting) and not one.is_former
    is_named = any(item.party == who for item in frame.items)
    if (is_current and is_named) or (lasting and who.name not in before.held):
        before.held[who.name] = post
    is_long = not one.is_former and _LONG.match(frame.mask, one.end) is not None
    is_now = _SITTING.search(frame.mask, max(0, one.start - _NEAR_START), one.end) is not None
    is_long = is_long or (is_now and not one.is_former)
    if (is_listed or is_long) and not told and not has_doubt(frame.mask[: one.end]):
        yield holder(post, who)


_ENDING = late(r" (?:(?P<word>until|till|to|through) (?:the |earlier |early |late )?)?(?P<end>D.)")
"""Until when somebody was what they are said to have been from some time."""


def _whole(frame: Frame, told: list[Time], place: int) -> list[Time]:
    """Return times, one that a place is behind with its end: "from May 2015 until last June"."""
    ending = _ENDING.match(frame.mask, place)
    last = frame.item(ending["end"]).time if ending is not None else None
    if ending is None or last is None or len(told) != 1 or told[0].bound is not Bound.SINCE:
        return told
    is_end = ending["word"] or last.bound is Bound.UNTIL
    return [replace(told[0], bound=Bound.SPAN, last=last.final)] if is_end else told


def _lasting(before: Discourse, post: Post, who: Party, time: Time) -> Iterator[Draft]:
    if before.held.get(who.name, post) == post:
        before.since[who.name] = time
    if time.bound is not Bound.SINCE:
        before.left.add(who.name)
    yield holder(post, who, begun(time))


def _line(frame: Frame, before: Discourse, line: re.Match[str], one: Named) -> Iterator[Draft]:
    """Read a line of a life: "2005–2011: director, the Fund"."""
    who, time = before.person or before.hero, frame.item(line["time"]).time
    post = one.post(before)
    if who is None or post is None or time is None or "P" in frame.letters:
        return
    is_open = _NOW.match(frame.mask, line.end("time")) is not None
    if time.bound is not Bound.AT or is_open or ":" in line.group():
        yield holder(post, who, begun(time))
