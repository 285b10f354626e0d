"""Which state presides over an organisation, in the words of a sentence."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.chosen_english import chosen_later
from orgtui.articles.statements.chairs.heads_english import (
    by_heads,
    by_those_before,
    is_better,
    is_told,
)
from orgtui.articles.statements.chairs.in_person import (
    without_heads_of_parts,
    without_natives,
    without_states,
)
from orgtui.articles.statements.chairs.lengths import lasting
from orgtui.articles.statements.chairs.news import news_day
from orgtui.articles.statements.chairs.nouns_kazakh import chairs_as_nouns
from orgtui.articles.statements.chairs.owners import ENDING
from orgtui.articles.statements.chairs.presided import is_clear, is_lesser, is_over_part
from orgtui.articles.statements.chairs.reading import (
    CHAIR_WORD,
    clause_chairmanships,
    remember,
)
from orgtui.articles.statements.chairs.sequels import sequels
from orgtui.articles.statements.chairs.series import in_turn, is_heading, listed
from orgtui.articles.statements.chairs.side_by_side_kazakh import called_chair, side_by_side
from orgtui.articles.statements.chairs.words import (
    APPOSED,
    CHANGING,
    CO_CHAIRING,
    DASHED,
    DATED_ONLY,
    HOLDING,
    OF_OTHERS,
    PASSED_IN_TURN,
    TRIGGER,
)
from orgtui.articles.statements.draft import Draft, begun, ended, of_each
from orgtui.articles.statements.sentence.attributive import outside
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import is_doubtful
from orgtui.articles.statements.sentence.frame import (
    BODY,
    ORGANISATION,
    ORGANISATIONS,
    STATE,
    Frame,
    Item,
)
from orgtui.articles.statements.sentence.templates import BOUNDARY, Forms, said, time_of
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_CHAIR = StatementKind.CHAIRMANSHIP
_PAST = late(r"председательствовал|\bбыл[аи]?\b|\bchaired\b|\bwas\b|\bheld\b|сво\w+ председ")
"""What says that somebody once presided, which tells nothing without a time."""

_ENDING = late(rf"(?:, [^OBSTPQ,;]{{0,40}},)?[^OBSTPQD,;]{{0,20}}(?:{ENDING.pattern}|runs out)")
"""What says that a chair ends."""
_ENDED = late(
    r"\b(?:истек|истеч|заверш|заканч|законч|оканч)[а-я]*(?: (?:срок|[а-я]+ое|[а-я]+ий))? $"
)
"""What says so right ahead of it."""


def chairmanships(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the chairmanships that a sentence states."""
    if before.chaired is not None and is_heading(frame):
        before.chaired = None
    goes_on = before.presided is not None or before.chaired is not None
    is_short = _IT_HOLDS.match(frame.mask) or _CAPITAL_THEN.match(frame.mask)
    goes_on = goes_on and (STATE in frame.letters or is_short is not None)
    is_told = goes_on or TRIGGER.is_in(frame.mask)
    later = tuple(chosen_later(frame, before))
    found = without_states((*later, *_stated(frame, before))) if is_told else later
    found = without_natives(without_heads_of_parts(found, frame, before), frame)
    before.presided = _one_of(found) if found else _spoken_of(frame, before)
    if found:
        remember(before, found)
    before.presides_over_part = not found and (before.presides_over_part or is_over_part(frame))
    before.since_presided = 0 if found or _presided(frame, before) else before.since_presided + 1
    if before.presided is None:
        before.handed = None
    yield from (_of_the_whole(draft) for draft in found)
    before.news = news_day(frame, before)


def _spoken_of(frame: Frame, before: Discourse) -> Party | None:
    """Return the organisation of whose chair a sentence speaks, or one before it has spoken."""
    return _presided(frame, before) or _still(frame, before)


def _one_of(found: tuple[Draft, ...]) -> Party | None:
    """Return the organisation of some chairmanships, None where they are of several."""
    of = {draft.organisation for draft in found if draft.who is not None}
    return of.pop() if len(of) == 1 else None


_IT_HOLDS = late(
    r"(?:it|the (?:country|republic|kingdom|nation))(?: [a-z]+){1,3}"
    r" (?:it|the (?:post|role|job|position|seat|reins|baton))\b"
)
"""What goes on about the state that was said to preside."""


_CAPITAL_THEN = late(r"C. [–—] (?:в |с )?D.")
"""A capital that stands for its state, with its time and a dash for the verb."""


def _presided(frame: Frame, before: Discourse) -> Party | None:
    """Return the organisation of a sentence that speaks of its chair without a date."""
    if not CHAIR_WORD.is_in(frame.mask):
        return None
    named = [item.party for item in frame.items if item.party and _can_be_chaired(item)]
    if not named and _CHAIR_ITSELF.search(frame.mask):
        return before.topic or before.only
    return named[-1] if named and not is_lesser(named[-1]) else None


def _can_be_chaired(item: Item) -> bool:
    """Whether an item is an organisation, or the council of the EU that is one in its chair."""
    is_council = item.letter == BODY and item.party and _of_council(item.party)
    return item.letter == ORGANISATION or bool(is_council)


_CHAIR_ITSELF = late(r"председательств|\bchair(?:manship)?\b|presidency|төрағалық")


def _still(frame: Frame, before: Discourse) -> Party | None:
    """Return the organisation presided over before a sentence that names none."""
    is_near = before.since_presided == 0 and not ORGANISATIONS.search(outside(frame.mask))
    return before.presided if is_near else None


_COUNCIL = late(
    r"council of the european union|совет\w* (?:евросоюза|ес|европейского союза)|eu council",
    re.IGNORECASE,
)
_UNION = Party(kind=EntityKind.ORGANISATION, id="world:eu", name="EU")


def _of_the_whole(draft: Draft) -> Draft:
    """Return a chair of the EU for that of the council of its states, as it is spoken of."""
    is_council = _of_council(draft.organisation)
    return replace(draft, organisation=_UNION) if is_council else draft


def _of_council(party: Party) -> bool:
    return _COUNCIL.search(f"{party.id} {party.name}") is not None


def _stated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    earlier = tuple(by_those_before(frame, before))
    found = (*in_turn(frame, before), *listed(frame, before), *side_by_side(frame))
    found += tuple(called_chair(frame, before))
    named = {draft.who for draft in found}
    yield from found
    others = tuple(one for one in _told(frame, before) if one.who not in named)
    heads = tuple(one for one in by_heads(frame, before) if one.who not in named)
    since = {(one.organisation, one.start) for one in earlier}
    others = tuple(one for one in others if (one.organisation, one.start) not in since)
    heads = (*earlier, *(one for one in heads if (one.organisation, one.start) not in since))
    others = tuple(one for one in others if not any(is_better(head, one) for head in heads))
    yield from others
    yield from (head for head in heads if not any(is_told(head, one) for one in others))
    known = {(one.organisation, one.who) for one in (*found, *others, *heads)}
    as_nouns = dict.fromkeys(chairs_as_nouns(frame, before))
    yield from (one for one in as_nouns if (one.organisation, one.who) not in known)


def _told(frame: Frame, before: Discourse) -> Iterator[Draft]:
    told = tuple(clause_chairmanships(frame, before))
    fuller = [one for one in _of_templates(frame, before) if one.start and one.end]
    told = tuple(one for one in told if not any(_is_part(one, other) for other in fuller))
    yield from told
    yield from _dashed(frame, told)
    yield from _of_others(frame, told)
    yield from _passed_in_turn(frame, told)
    begun_by = {(draft.who, draft.role) for draft in told if draft.start}
    ended_by = {draft.who for draft in told if draft.end}
    besides = tuple(
        draft
        for draft in _of_templates(frame, before)
        if (draft.who, draft.role) not in begun_by and (draft.start or draft.who not in ended_by)
    )
    yield from besides
    if not told:
        yield from _dashed(frame, besides)
        yield from sequels(frame, before) if not besides else ()


def _is_part(one: Draft, other: Draft) -> bool:
    """Whether a draft tells but one end of the period of another."""
    is_same = (one.who, one.organisation, one.role) == (other.who, other.organisation, other.role)
    is_start = one.end is None and one.start == other.start
    return is_same and (is_start or (one.start is None and one.end == other.end))


def _of_templates(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for forms in (HOLDING, CHANGING, *((APPOSED, DATED_ONLY) if frame.has_time else ())):
        for match in _matches(frame, forms):
            if forms is HOLDING and _was_once(frame, before, match):
                continue
            time = _time_of(frame, forms, match)
            if time is not None or not (forms is DATED_ONLY or _PAST.search(match.group())):
                yield from _read(frame, before, match, "chair", time)
    for match in _matches(frame, CO_CHAIRING):
        time = time_of(frame, match) or _time_of_all(frame, match) or _as_just_told(frame, before)
        yield from _read(frame, before, match, "co-chair", time)


_BESIDE_THEM = late(
    r"(?:(?:ее|его|а) )?сопредседател(?:ями|ем) (?:стан[еу]т|будут|были|являются|стали) "
)


def _as_just_told(frame: Frame, before: Discourse) -> Time | None:
    """Return since when one presides of whom the sentence before has told, for those beside it."""
    start = before.handed[1] if before.handed is not None else None
    if start is None or frame.has_time or not _BESIDE_THEM.match(frame.mask):
        return None
    return Time(start=0, end=0, bound=Bound.AT, first=start)


def _time_of(frame: Frame, forms: Forms, match: re.Match[str]) -> Time | None:
    """Return the time of words about a chair, whether they name it or not."""
    time = time_of(frame, match)
    if time is not None and forms is HOLDING and _is_of_matter(frame, match, time):
        time = None
    return time or _time_besides(frame, forms, match)


def _time_of_all(frame: Frame, match: re.Match[str]) -> Time | None:
    """Return the one time of a sentence, unless it is of a clause behind what has matched."""
    place = frame.time_places[0][0] if frame.time_places else 0
    return None if BOUNDARY.search(frame.mask, match.end(), place) else frame.only_time


def _is_day_of_event(match: re.Match[str], time: Time) -> bool:
    """Whether a time is the day of what came about while somebody presided."""
    if not _MEANWHILE.search(match.string, 0, match.start()):
        return False
    return time.bound is Bound.AT and time.last is None and time.first.day is not None


def _was_once(frame: Frame, before: Discourse, match: re.Match[str]) -> bool:
    """Whether somebody presided when something of years ago came about."""
    time = time_of(frame, match)
    if time is None or before.published is None or not _is_day_of_event(match, time):
        return False
    return (before.published.earliest - time.first.latest).days > _TERM


_MATTER = late(
    r"(?<![а-я])(?:об?|про|для|против|ко?|со?|из-за) (?:[а-я]+ )?$"
    r"|\b(?:about|on|against|for|over|with) (?:the )?$"
)
"""What makes a chair but the matter of what is told."""


def _is_of_matter(frame: Frame, match: re.Match[str], time: Time) -> bool:
    """Whether a time is of what is told about a chair: «книга о председательстве … вышла в …»."""
    if _is_day_of_event(match, time):
        return True
    if _MATTER.search(frame.mask, 0, match.start()) is None:
        return False
    place = next((at for at, told in frame.time_places if told is time), match.end())
    return place - match.end() > _BESIDE or place < match.start()


_MEANWHILE = late(
    r"(?<![а-я])(?:под|во время|в (?:рамках|ходе|период)|на фоне) (?:(?:[а-я]+|A.) )?$"
)
"""What makes a chair the time in which something else comes about."""
_TERM = 366
"""How many days at most a chair usually lasts."""
_BESIDE = 4
"""How far behind a chair its own time stands at most."""


def _time_besides(frame: Frame, forms: Forms, match: re.Match[str]) -> Time | None:
    """Return the time of words that name none themselves."""
    if forms is CHANGING:
        return _only_time(frame, match.start())
    return lasting(frame, match.end()) if forms is HOLDING else None


def _dashed(frame: Frame, told: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield what a dash stands for the verb of: "…, and in July — Denmark"."""
    if not told:
        return
    named = {draft.who for draft in told}
    for form in DASHED:
        for match in form.finditer(frame.mask):
            who = [party for party in frame.parties(match["who"]) if party not in named]
            time = frame.item(match["time"]).time
            yield from of_each(_CHAIR, told[-1].organisation, who, "chair", begun(time))


def _passed_in_turn(frame: Frame, told: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield to whom else a chair goes by one verb behind: «2025 жылы … -ға, 2026 жылы … -ға»."""
    for match in PASSED_IN_TURN.finditer(frame.mask) if told else ():
        who, time = frame.parties(match["who"]), frame.item(match["time"]).time
        yield from of_each(_CHAIR, told[-1].organisation, who, "chair", begun(time))


def _of_others(frame: Frame, told: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield who presides over another organisation at the same time: "…, а Армения — в ЕАЭС"."""
    begun_then = [draft for draft in told if draft.start and draft.role == "chair"]
    if not begun_then:
        return
    last = begun_then[-1]
    for match in OF_OTHERS.finditer(frame.mask):
        for of, who in zip(frame.parties(match["org"]), frame.parties(match["who"]), strict=False):
            if of != last.organisation and not is_lesser(of):
                yield replace(last, organisation=of, who=who, end=None)


def _only_time(frame: Frame, place: int) -> Time | None:
    """Return the one time of a sentence that says on which day it was told, if there is one."""
    at = [time for where, time in frame.time_places if where < place]
    is_alone = len(at) == 1 and len(frame.time_places) == 1
    return at[0] if is_alone and at[0].bound is Bound.AT else None


def _matches(frame: Frame, forms: Forms) -> Iterator[re.Match[str]]:
    for match in forms.matches(frame):
        if forms is APPOSED or not is_doubtful(frame.mask, match):
            yield match


def _owner(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation of a match; one not named where the text can mean but one."""
    is_named = ORGANISATIONS.search(frame.mask, 0, match.end()) is not None
    if before.presides_over_part and not said(match, "org"):
        return None
    if is_named or before.presided is not None or before.near is not None or is_clear(before):
        return before.owner(frame, said(match, "org"), match.start())
    return None


def _read(
    frame: Frame, before: Discourse, match: re.Match[str], role: str, time: Time | None
) -> Iterator[Draft]:
    owner = _owner(frame, before, match)
    organisation = before.with_organisation(owner) if owner is not None else None
    if organisation is None or is_lesser(organisation):
        return
    who = said(match, "who")
    ahead = _ENDED.search(frame.mask, 0, match.start())
    if ahead is not None or _ENDING.match(frame.mask, match.end()):
        new = before.states_meant(frame, who)
        yield from of_each(_CHAIR, organisation, new, role, ended(time))
        return
    new = before.states_meant(frame, who, has_pronoun=bool(who))
    old = before.states_meant(frame, said(match, "old"))
    yield from of_each(_CHAIR, organisation, new, role, begun(time))
    if time is None or time.bound in (Bound.AT, Bound.SINCE):
        yield from of_each(_CHAIR, organisation, old, role, ended(time))
