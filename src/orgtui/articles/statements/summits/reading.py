"""When and where an organisation's heads met or will meet, in the words of a sentence."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.clauses.clauses import BLANK, Kind, clauses
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import is_denied, is_doubtful
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.named import HEADS
from orgtui.articles.statements.sentence.owners import acting_for, whole_of
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import said
from orgtui.articles.statements.summits.beside import is_but_matter
from orgtui.articles.statements.summits.datelines import (
    DECIDED_HERE,
    city_of_news,
    day_of_news,
    is_here,
    lasting,
    remember_scene,
)
from orgtui.articles.statements.summits.days import LONGEST, whole
from orgtui.articles.statements.summits.holding import AT_SUMMIT, HELD
from orgtui.articles.statements.summits.lists import ASSEMBLIES, SUMMIT_ITSELF, listed_summits
from orgtui.articles.statements.summits.merging import WITHOUT_PLACE
from orgtui.articles.statements.summits.others import (
    is_bilateral,
    is_lesser,
    is_of_ministers,
    is_of_peoples,
    names_another,
)
from orgtui.articles.statements.summits.places import IN_UNKNOWN_TOWN, is_acting, place_of
from orgtui.articles.statements.summits.pronouns import meetings_meant, names_meeting
from orgtui.articles.statements.summits.returning import returned
from orgtui.articles.statements.summits.spans import COMMA, NEXT, span_of
from orgtui.articles.statements.summits.there import (
    own_start,
    place_there,
    time_of_turn,
    year_there,
)
from orgtui.articles.statements.summits.times import (
    SINCE,
    is_off,
    is_setting,
    lasts_so_far,
    time_of_meeting,
)
from orgtui.articles.statements.summits.words import (
    ANOTHER,
    BARE,
    EVENT,
    OF_HEADS,
    PLAIN,
    SUMMIT_BODY,
    TRIGGER,
)
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_SUMMIT = late(
    r"саммит|summit|лидер|глав|президент|руководител|leaders|rulers|council (?:met|gath|conv)"
    r"|басшылары|heads of|presidents"
)


def summits(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the summits that a sentence tells of."""
    remember_scene(frame, before)
    yield from listed_summits(frame, before)
    yield from (*lasting(frame, before), *returned(frame, before))
    is_spoken_of, before.names_meeting = before.names_meeting, names_meeting(frame)
    is_of_it = before.summit is not None and _IT.search(frame.mask) is not None
    if not (is_spoken_of or is_of_it or TRIGGER.is_in(frame.mask)):
        return
    named = [match for match in EVENT.matches(frame) if _is_meeting(frame, match)]
    if before.scene is not None:
        named += DECIDED_HERE.matches(frame)
    bare = [match for match in BARE.matches(frame) if not is_lesser(frame.mask, match)]
    bare = [match for match in bare if not is_of_ministers(frame, before.told, match)]
    bare = [match for match in bare if not any(_is_within(match, other) for other in named)]
    bare = [match for match in bare if not (named and _OF_SO_MANY.match(frame.mask, match.end()))]
    if named or any(_IT.fullmatch(match.group()) is None for match in bare):
        bare = [match for match in bare if _IT.fullmatch(match.group()) is None]
    bare += meetings_meant(frame, (*named, *bare), is_spoken_of=is_spoken_of)
    every = (*named, *sorted(bare, key=lambda match: match.start()))
    heads = [(match, of) for match in every if (of := _met(frame, before, match)) is not None]
    starts = sorted(match.start() for match, _ in heads)
    read: list[tuple[int, int]] = []
    is_placeless, host = False, None
    for match, organisation in heads:
        is_read = any(start <= match.start() < end for start, end in read)
        if is_read or is_bilateral(frame.mask, match):
            continue
        span = span_of(frame.mask, match, starts)
        drafts = tuple(_drafts(frame, before, organisation, match, span))
        if is_placeless and NEXT.match(match.group()) and not said(match, "org"):
            drafts = tuple(draft for draft in drafts if draft.start)
        if host is not None and _GAPPED.search(frame.mask, 0, match.start()):
            drafts = tuple(replace(draft, who=draft.who or host) for draft in drafts)
        host = next((draft.who for draft in drafts if draft.who), host)
        is_placeless = is_placeless or any(one.start and not one.who for one in drafts)
        read += [span] if any(draft.start for draft in drafts) else []
        yield from drafts


_GAPPED = late(r"[,;] (?:а|and|ал) (?:(?:в|on|in) )?D. ?[–—-] ?(?:[а-я]+(?:ую|ий|ой|ый) )?$")
"""A time with a dash for the verb that the meeting before has: "а 11 ноября – встречу …"."""
_OF_SO_MANY = late(r" \d+ (?:[а-я-]+ )?(?:стран|государств)\b(?! [OB].)")
"""Heads of so many states, of no organisation, where another meeting is named beside theirs."""
_IT = late(r"\b(?:он|она|it)\b")


def _is_meeting(frame: Frame, match: re.Match[str]) -> bool:
    """Whether heads meet; a Kazakh organisation stands before its meeting."""
    is_apart = frame.language is Language.KK and not match.group().startswith(said(match, "org"))
    body = _OF_BODY.match(match.group())
    is_other = body is not None and not SUMMIT_BODY.search(frame.item(body["body"]).text)
    return not is_apart and not is_other and not is_lesser(frame.mask, match)


_OF_BODY = late(r"[a-z]+ of(?: the)? (?P<body>O.) of ")
"""A meeting of a council that the base does not know: "of the Council of Heads of State of"."""


def _met(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation whose heads met, None where a word may mean other meetings."""
    if said(match, "org"):
        return _organisation(frame, before, match)
    is_of_this = _OF_THIS.search(frame.mask, max(0, match.start() - _BESIDE), match.end() + _BESIDE)
    organisation = _alone(frame, before) if is_of_this else None
    near = before.near if not ORGANISATIONS.search(frame.mask, 0, match.start()) else None
    if before.topic is not None and before.topic in (before.summit, before.met and before.met[0]):
        near = None
    organisation = organisation or near or before.topic or before.summit or before.only
    organisation = whole_of(organisation or _alone(frame, before))
    if organisation is not None and _is_by_the_way(frame, before, organisation, match):
        return None
    if organisation is None or not _is_spoken_of(frame, before, match):
        return None
    if organisation.id in _HEADLESS or not is_international(organisation):
        return None
    names = f"{organisation.name} {before.index.full_name(organisation, before.language)}"
    if names_another(frame, organisation, match.start()) or is_of_peoples(match, names):
        return None
    if SUMMIT_ITSELF.search(match.group()):
        before.summit = organisation
    return organisation


def _is_by_the_way(
    frame: Frame, before: Discourse, organisation: Party, match: re.Match[str]
) -> bool:
    """Whether an organisation is named but behind a meeting, in an aside on somebody's past."""
    if before.summit == organisation or before.met is not None:
        return False
    named = [sign.start() for sign in ORGANISATIONS.finditer(frame.mask)]
    own = [place for place in named if organisation in frame.parties(frame.mask[place : place + 2])]
    if own and all(_TO_BE_MADE.search(frame.mask, match.end(), place) for place in own):
        return True
    asides = [clause for clause in clauses(frame) if clause.kind is Kind.RELATIVE]
    return bool(named) and all(
        place > match.end() and any(aside.mask[place] != BLANK for aside in asides)
        for place in named
    )


_TO_BE_MADE = late(r"(?<![а-я])(?:создани|учреждени|формировани|образовани)[а-я]+ (?:[а-я]+ )?$")
"""What makes an organisation one that is only to be founded where others meet."""
_HEADLESS = ("world:un", "world:oecd", "world:who", "world:wto", "world:imf")
"""Organisations whose members' heads meet only at what is called by another name."""
_OF_THIS = late(
    r"\b(?:эт(?:ой|ого) (?:же )?(?:организаци|объединени|союза|группы|блока)|(?:осы"
    r"|аталған) (?:ұйым|одақ"
    r"|бірлестік)|of (?:this|that|the same) (?:organi|bloc|group|union))"
)
"""Words for the organisation that the sentence has named."""
_BESIDE = 30


def _is_within(match: re.Match[str], other: re.Match[str]) -> bool:
    return other.start() <= match.start() and match.end() <= other.end()


def _is_spoken_of(frame: Frame, before: Discourse, match: re.Match[str]) -> bool:
    """Whether a word means a summit: by itself, or since one is spoken of."""
    if PLAIN.search(match.group()) is not None:
        return True
    is_in_sentence = OF_HEADS.search(frame.mask, 0, match.start()) is not None
    return is_in_sentence or before.summit is not None or before.met is not None


def _alone(frame: Frame, before: Discourse) -> Party | None:
    """Return the organisation of a sentence that names but one."""
    named = {
        before.with_organisation(item.party)
        for item in frame.items
        if item.letter in (ORGANISATION, BODY) and item.party and is_international(item.party)
    }
    return next(iter(named)) if len(named) == 1 else None


_OF_HEADS = ("world:g7", "world:g8", "world:g20")
"""Groups of states whose meetings are those of their heads, unless others are named."""
_OTHERS = late(r"минист|глав\w* (?:мид|минфин|центробанк)|финанс|шерп|minister|financ|sherpa")


def _organisation(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    signs = said(match, "org")
    if not signs:
        return before.summit
    party = frame.party(signs)
    if party is None:
        return None
    is_of_heads = _OF_BODY.match(match.group()) is not None
    is_summit = is_of_heads or _SUMMIT.search(match.group()) is not None
    if not party.id and HEADS.search(party.name):
        party, is_summit = before.owner(frame, "", match.start("org")) or party, True
    is_summit = is_summit or HEADS.search(frame.item(signs).text) is not None
    is_of_heads = party.id in _OF_HEADS and _OTHERS.search(frame.mask) is None
    if not (is_summit or is_of_heads or SUMMIT_BODY.search(f"{party.id} {party.name}")):
        return None
    if not is_international(party):
        return None
    party = ASSEMBLIES.get(party.id) or acting_for(before, party)
    before.summit = party
    return party


def _drafts(
    frame: Frame,
    before: Discourse,
    organisation: Party,
    match: re.Match[str],
    span: tuple[int, int],
) -> Iterator[Draft]:
    start, end = span
    found = place_of(frame, before, span, match) if not is_here(match) else None
    turn = time_of_turn(frame, max(match.start(), found[1])) if found is not None else None
    if found is not None and turn is None and SINCE.search(frame.mask, start, found[1]):
        found = None
    there = place_there(frame, before, match, span)
    place = found[0] if found else there
    start = start if there is None or found else own_start(frame, span)
    time = time_of_meeting(frame, start, end, match)
    is_open = time is None and not _is_unsure(frame, match, span)
    if is_open and place is not None:
        is_there = there is not None
        time = turn or (
            year_there(frame, before, organisation, match.start()) if is_there else None
        )
    time = time or (day_of_news(frame, before, start, end) if is_open else None)
    if time is None:
        yield from _undated(frame, before, organisation, match, span)
        return
    if lasts_so_far(frame, time):
        return
    time = whole(frame, time)
    place = place or _told_before(frame, before, match) or city_of_news(frame, before, time)
    if place is None and not _is_plain(frame, match) and not _goes_on(before, organisation, time):
        return
    _remember(before, organisation, time, place)
    yield Draft(
        kind=StatementKind.SUMMIT,
        organisation=organisation,
        who=place,
        start=time.first if time.bound is not Bound.UNTIL else None,
        end=time.last if time.bound is not Bound.UNTIL else time.first,
    )


def _is_unsure(frame: Frame, match: re.Match[str], span: tuple[int, int]) -> bool:
    return (
        is_denied(frame.mask, match)
        or is_doubtful(frame.mask, match)
        or is_off(frame.mask, match, *span)
    )


def _goes_on(before: Discourse, organisation: Party, time: Time) -> bool:
    """Whether a meeting whose place is untold is the one told before: it opened days earlier."""
    if before.met is None or before.met[0] != organisation or time.first.day is None:
        return False
    met = before.met[1]
    if met.first.day is None:
        return False
    if met.last or time.last:
        is_begun = met.first.earliest <= time.final.earliest
        return is_begun and time.first.earliest <= met.final.earliest
    apart = abs((met.first.earliest - time.first.earliest).days)
    return 0 < apart <= LONGEST and Bound.UNTIL in (met.bound, time.bound)


def _remember(before: Discourse, organisation: Party, time: Time, place: Party | None) -> None:
    """Remember the meeting that the news may be of: the latest of those that are over."""
    before.meeting = organisation, time
    before.summit_place = before.summit_place if place is not None else None
    is_over = before.published is None or time.first.earliest <= before.published.latest
    met = before.met
    if is_over and (
        met is None or met[0] != organisation or met[1].first.earliest <= time.first.earliest
    ):
        before.met, before.met_at = (organisation, time), place


def _is_plain(frame: Frame, match: re.Match[str]) -> bool:
    """Whether a meeting is one of heads by its own words."""
    signs = said(match, "org")
    party = frame.party(signs)
    of = f"{party.id} {party.name} {frame.item(signs).text}" if party is not None else ""
    is_of_heads = _OF_BODY.match(match.group()) is not None
    return (
        is_of_heads or PLAIN.search(match.group()) is not None or SUMMIT_BODY.search(of) is not None
    )


def _undated(
    frame: Frame,
    before: Discourse,
    organisation: Party,
    match: re.Match[str],
    span: tuple[int, int],
) -> Iterator[Draft]:
    """Yield a summit whose place alone is told; remember the place for the next sentence."""
    found = place_of(frame, before, span, match)
    if found is None or is_denied(frame.mask, match) or is_off(frame.mask, match, *span):
        return
    place, at = found
    if is_but_matter(frame.mask, match, at) or is_acting(frame, at):
        return
    if SINCE.search(frame.mask, span[0], at):
        return
    if _SHUNNED.search(frame.mask, *span):
        return
    is_inside = match.start() <= at < match.end()
    is_near = is_inside or _BEHIND.fullmatch(frame.mask, match.end(), at) is not None
    is_near = is_near or frame.mask[at + 2 : match.start()] in (" ", "s ")
    is_held = HELD.search(frame.mask, *span) is not None
    between = frame.mask[match.end() : at] if at >= match.end() else frame.mask[at : match.start()]
    is_aside = AT_SUMMIT.search(frame.mask, 0, match.start()) is not None
    is_aside = is_aside or is_setting(frame, match)
    is_told = is_held and not is_aside and COMMA.search(between.rstrip(", ")) is None
    is_told = is_told or _HELD_THERE.fullmatch(frame.mask, match.end(), at) is not None
    if not is_near and not is_told:
        return
    before.summit_place = place
    if (is_near and is_aside) or not is_doubtful(frame.mask, match):
        yield Draft(kind=StatementKind.SUMMIT, organisation=organisation, who=place)


_SHUNNED = late(
    r"(?<![а-я])(?:бойкотир|отказ)[а-я]+ (?:приезжать|приехать|ехать|поехать|лететь|проводить"
    r"|провести|участвовать|от (?:участия|поездки|проведения))"
)
"""Who does not come to a meeting of which no day is told, so that it may never be held."""
_BEHIND = late(r"[^OBSTPQCD,;:()]{0,25}")
"""What may stand between a meeting and the place that is its own."""

_HELD_THERE = late(
    r"(?: [а-яё]+){0,3},? (?:проходящ|прошедш|состоявш|открывш|начавш|завершивш|проведенн|собравш"
    r"|проходивш|организованн)\w+(?: (?:в|на|под|[а-я]+(?:ой|ом)))*(?: D.)? ?(?:(?:в|на) )?"
    r"|(?: [OB].)?, котор(?:ый|ая|ое) (?:[а-я]+о )?(?:прош[её]?л|состоял|проходи|открыл)[а-я]*"
    r" (?:в|на) "
    r"|,? (?:being )?(?:held|convened|hosted) (?:in|at|by)(?: the)? ?"
)
"""What ties a meeting to its place though it is but the setting of something else."""
_DATELINE = late(r"^(?P<place>C.)(?:, [^—–:]{0,30})? ?(?:\([^)]*\) ?)?[—–:-]")
_NEXT_AHEAD = late(
    r"\b(?:следующ|очередн|будущ|предстоящ)[а-я]{2,3} (?:[а-я-]+ )?$"
    r"|\b(?:next|upcoming|following) (?:[a-z-]+ )?$"
)
_NEXT_TO_COME = late(
    r"(?:очередн|будущ)[а-я]{2,3} [^;:()]{0,60}\b(?:пройдет|состоится|намечен|запланирован"
    r"|откроется|соберет)"
)
"""What makes a meeting another than the one whose place was told before."""


def _told_before(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return where the news come from, or where the summit spoken of was held."""
    is_next = _NEXT_AHEAD.search(frame.mask, 0, match.start()) is not None
    is_next = is_next or _NEXT_TO_COME.match(frame.mask, match.start()) is not None
    is_next = is_next or IN_UNKNOWN_TOWN.match(frame.mask, match.end()) is not None
    if is_next or ANOTHER.match(match.group()):
        return None
    dateline = _DATELINE.match(frame.mask)
    if dateline is not None and WITHOUT_PLACE.search(frame.text) is None:
        return frame.party(dateline["place"])
    return before.summit_place if not said(match, "org") else None
