"""Who joined, left or belongs to an organisation, in the words of a sentence."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.belonging.lists import listed
from orgtui.articles.statements.belonging.parties import MEETING
from orgtui.articles.statements.belonging.reading import belongings
from orgtui.articles.statements.belonging.words import Turn
from orgtui.articles.statements.clauses.acts_russian import CHAIR_AHEAD
from orgtui.articles.statements.draft import Draft, are_ends, begun, ended, of_each
from orgtui.articles.statements.membership.anniversaries import anniversaries
from orgtui.articles.statements.membership.bracketed import bracketed
from orgtui.articles.statements.membership.by_the_way import by_the_way
from orgtui.articles.statements.membership.effects import effects, with_effects
from orgtui.articles.statements.membership.gaps import Told
from orgtui.articles.statements.membership.implied import implied
from orgtui.articles.statements.membership.in_turn import in_turn
from orgtui.articles.statements.membership.next_status import next_statuses
from orgtui.articles.statements.membership.numbered import one_by_one
from orgtui.articles.statements.membership.observers import observers
from orgtui.articles.statements.membership.own_readers import OWN_READERS
from orgtui.articles.statements.membership.plainly import plainly
from orgtui.articles.statements.membership.planned_english import planned
from orgtui.articles.statements.membership.reading import clause_memberships
from orgtui.articles.statements.membership.resting import resting
from orgtui.articles.statements.membership.rows import rows
from orgtui.articles.statements.membership.seats import seats
from orgtui.articles.statements.membership.settlements import days_beside
from orgtui.articles.statements.membership.side_by_side import side_by_side
from orgtui.articles.statements.membership.sifting import sifted, stays, without_undated
from orgtui.articles.statements.membership.since import since_when
from orgtui.articles.statements.membership.standing import standing
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.membership.tersely_english import tersely
from orgtui.articles.statements.membership.times import times_apart
from orgtui.articles.statements.membership.titled_kazakh import titled
from orgtui.articles.statements.membership.turns import turns
from orgtui.articles.statements.membership.unions import unions
from orgtui.articles.statements.membership.unmeant import meant
from orgtui.articles.statements.membership.words import (
    ALL_AT,
    AS,
    FIRST_TO_LEAVE,
    LATER,
    LEAVING,
    LISTED,
    NAMED_ACT,
    OWN_ACT,
    SUSPENDING,
    TRIGGER,
)
from orgtui.articles.statements.sentence.approvals import is_of_one
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import is_doubtful
from orgtui.articles.statements.sentence.frame import (
    BODY,
    ORGANISATION,
    ORGANISATIONS,
    PERSON,
    STATE,
    Frame,
)
from orgtui.articles.statements.sentence.owners import acting_for
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import (
    COLLECTIVE,
    Forms,
    has,
    pattern,
    said,
    time_of,
)
from orgtui.articles.statements.timing.times import Time
from orgtui.articles.statements.trigger import Sought
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_MEMBER = StatementKind.MEMBERSHIP
_LEAST_LISTED, _LEAST_OF_ROLE = 3, 2


def memberships(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the memberships that a sentence states."""
    told = tuple(rows(frame, before)) or tuple(
        one for one in _told(frame, before) if frame.has_time or not before.members.is_stale(one)
    )
    before.members.remember(told)
    states = {one.who for one in told}
    is_alone = len(states) == 1 and frame.letters.isdisjoint((PERSON,))
    before.member = states.pop() if is_alone else None
    yield from told


def _told(frame: Frame, before: Discourse) -> Iterator[Draft]:
    if _is_of_bank(frame, before) or _is_of_none(frame, before):
        return
    told = list(_stated(frame, before)) if TRIGGER.is_in(frame.mask) else []
    # When a state joined may be told by words that only the other room reads.
    settled = [draft for draft in told if draft.start or draft.end or draft.role != "full"]
    if settled:
        is_over = settled[-1].end is not None and settled[-1].start is None
        before.last_turn = (Turn.ENDS if is_over else Turn.BEGINS).value
    told += list(belongings(frame, before, settled))
    told = [one for one in told if not stays(one, frame)]
    told = without_undated(told)
    told += list(unions(frame, before))
    since = list(anniversaries(frame, before))
    counted = {(draft.who, draft.organisation) for draft in since}
    told = since + [one for one in told if (one.who, one.organisation) not in counted]
    for reader in (resting, in_turn, turns, bracketed, titled):
        told += [draft for draft in reader(frame, before) if draft not in told]
    timed = {(one.who, one.organisation) for one in told if one.start or one.end}
    for reader in OWN_READERS.get(frame.language, ()):
        told += [o for o in reader(frame, before) if (o.who, o.organisation) not in timed]
    told += list(side_by_side(frame, told))
    told = _with_implied(told, implied(frame, before, told))
    told += list(since_when(frame, before, told))
    told += list(days_beside(frame, before, told))
    known = {draft.who for draft in told}
    told += [draft for draft in listed(frame, before) if draft.who not in known]
    plain = tuple(plainly(frame, before))
    told = _with_standing(told, (*standing(frame, before), *plain, *by_the_way(frame, before)))
    told += [one for one in plain if one.end and one not in told]
    told = with_effects(told, tuple(effects(frame, before)))
    told += list(tersely(frame, before, tuple(told)))
    told += list(planned(frame, before, tuple(told)))
    told = _with_seats(before, told, tuple(seats(frame, before)))
    told += list(_came_later(frame, told))
    told += list(next_statuses(frame, told))
    told = one_by_one(frame, before, told)
    told += list(observers(frame, before))
    told = without_undated(told)
    closer = {replace(one, role="full") for one in told if one.role != "full"}
    told = [one for one in told if one not in closer]
    yield from meant(frame, before, sifted(frame, with_both_ends(told)))


def _came_later(frame: Frame, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield who is in a list since a time of their own: "…, а с 2015 года — Армения"."""
    undated = [one for one in told if not (one.start or one.end)]
    later = ALL_AT.search(frame.mask) or LATER.search(frame.mask) if len(undated) > 1 else None
    if later is not None:
        near = frame.item(said(later, "time")).time
        more = Told(organisation=undated[-1].organisation, role=undated[-1].role, near=near)
        yield from more.of(frame.parties(said(later, "who")), near)


_BANK = late(r"банк|фонд|\bbank\b|\bfund\b|суд\b|\bcourt\b", re.IGNORECASE)


def _is_of_bank(frame: Frame, before: Discourse) -> bool:
    """Whether "the organisation" is a bank or a court, which has members of its own."""
    organ = before.organ
    is_bank = organ is not None and organ.kind is EntityKind.BODY and _BANK.search(organ.name)
    return bool(is_bank) and frame.letters.isdisjoint((ORGANISATION, BODY))


_COLLECTIVE = Sought(COLLECTIVE)


def _is_of_none(frame: Frame, before: Discourse) -> bool:
    """Whether neither a sentence nor what stands before it speaks of any organisation."""
    if before.organ is not None or before.organisation is not None or before.last_turn:
        return False
    is_named = ORGANISATIONS.search(frame.mask) is not None
    return not is_named and not any(_COLLECTIVE.finditer(frame.mask))


def _with_implied(told: list[Draft], more: Iterable[Draft]) -> list[Draft]:
    """Return drafts with those told by the way; both ends of a suspension are one of them."""
    for draft in more:
        told = [one for one in told if not _is_but_suspended(one, draft)]
        known = [one for one in told if _is_same(one, draft) and not _are_ends(one, draft)]
        if draft.role == "suspended" and draft.start and draft.end:
            own = (draft.who, draft.organisation)
            told = [one for one in told if (one.who, one.organisation) != own]
            known = []
        told += [] if known else [draft]
    return told


def _with_standing(told: list[Draft], more: Iterable[Draft]) -> list[Draft]:
    """Return drafts with what states are said to be in few words, if nothing else tells of it."""
    for draft in more:
        own = [
            one for one in told if (one.who, one.organisation) == (draft.who, draft.organisation)
        ]
        is_dated = draft.start is not None and not any(one.start or one.end for one in own)
        if not own or is_dated:
            told = [one for one in told if one not in own] + [draft]
    return told


def _with_seats(before: Discourse, told: list[Draft], more: Sequence[Draft]) -> list[Draft]:
    """Return drafts with those of elected seats in place of what else is told of the same."""
    own: set[tuple[Party | None, Party | None]] = {(one.who, one.organisation) for one in more}
    own |= {(who, before.members.council) for who in before.members.seated}
    terms = {(one.who, one.start) for one in more if one.start}
    kept = [one for one in told if (one.who, one.start) not in terms]
    whole = {(one.who, acting_for(before, one.organisation)) for one in more}
    kept = [o for o in kept if o.start or o.end or (o.who, o.organisation) not in whole]
    return [one for one in kept if (one.who, one.organisation) not in own] + [*more]


def _is_but_suspended(one: Draft, draft: Draft) -> bool:
    """Whether what seems to be an exit or a return is where a suspension begins or ends."""
    if draft.role != "suspended" or one.role != "full":
        return False
    is_one = (one.who, one.organisation) == (draft.who, draft.organisation)
    ends = (one.end and one.end == draft.start) or (one.start and one.start == draft.end)
    return is_one and bool(ends)


def _is_same(one: Draft, draft: Draft) -> bool:
    """Whether a draft tells of a membership what is told already."""
    is_one = (one.who, one.organisation) == (draft.who, draft.organisation)
    if draft.role == one.role == "suspended" and one.start and draft.start:
        return is_one and one.start.year == draft.start.year
    return is_one and not (draft.role == "suspended" and one.role != draft.role)


def with_both_ends(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield drafts, the beginning and the end of one membership as one."""
    kept: list[Draft] = []
    for draft in drafts:
        other = next((one for one in kept if _are_ends(one, draft)), None)
        if other is None:
            kept.append(draft)
        else:
            kept[kept.index(other)] = replace(
                other, start=other.start or draft.start, end=other.end or draft.end
            )
    yield from kept


def _are_ends(one: Draft, other: Draft) -> bool:
    """Whether one draft tells how a membership began and another how it ended."""
    is_same = (one.who, one.organisation) == (other.who, other.organisation)
    is_one = is_same and (one.role == "suspended") == (other.role == "suspended")
    return is_one and are_ends((one.start, one.end), (other.start, other.end))


def _stated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    yield from clause_memberships(frame, before)
    for forms, reader in _DATED if frame.has_time else ():
        for match in forms.matches(frame):
            if forms in _PLAIN or not is_doubtful(frame.mask, match):
                yield from reader(frame, before, match)
    for match in LISTED.matches(frame):
        if not is_doubtful(frame.mask, match):
            yield from _listed(frame, before, match)


_COUNTRY = late(r"стран|республик|country")


def _parts(
    frame: Frame, before: Discourse, match: re.Match[str]
) -> tuple[Party, tuple[Party, ...]] | None:
    """Return the organisation and the states of a match, None when one of them is not clear."""
    organisation = before.owner(frame, said(match, "org"), match.start())
    signs = said(match, "who")
    who = before.states_meant(frame, signs, has_pronoun=has(match, "who"))
    if not frame.parties(signs) and _COUNTRY.search(signs):
        land = frame.only(STATE) or before.homeland
        who = (land,) if land is not None else who
    if organisation is None or not who or not is_international(organisation):
        return None
    return organisation, who


def _joined(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    parts = _parts(frame, before, match)
    time = time_of(frame, match)
    if parts is None or time is None:
        return
    is_other = MEETING.search(frame.mask, 0, match.end()) or CHAIR_AHEAD.search(
        frame.mask, 0, match.end()
    )
    if "T" not in said(match, "who") and is_other:
        return
    status = AS.match(frame.mask, match.end())
    role = role_of(said(match, "role") + (status.group() if status else ""))
    parts = (acting_for(before, parts[0]), parts[1])
    yield from _of_each_apart(frame, parts, role, time)


def _of_each_apart(
    frame: Frame, parts: tuple[Party, tuple[Party, ...]], role: str, time: Time | None
) -> Iterator[Draft]:
    apart = times_apart(frame)
    for state in parts[1]:
        yield from of_each(_MEMBER, parts[0], (state,), role, begun(apart.get(state, time)))


def _left(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    parts = _parts(frame, before, match)
    time = time_of(frame, match)
    if parts is not None and time is not None:
        yield from of_each(_MEMBER, *parts, "full", ended(time))


def _has_left(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read "after the departure of Britain in 2020", where it lies in the past."""
    time = time_of(frame, match)
    if time is not None and time.has_come(before.published):
        yield from _left(frame, before, match)


def _suspended(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    parts = _parts(frame, before, match)
    time = time_of(frame, match)
    if parts is not None and time is not None:
        yield from of_each(_MEMBER, *parts, "suspended", begun(time))


def _named_act(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read "after the admission of Albania in 2009", where it lies in the past."""
    parts = _parts(frame, before, match)
    time = time_of(frame, match)
    if parts is None or time is None or not time.has_come(before.published):
        return
    if is_of_one(frame, match.start()):
        return
    is_ahead = all(other is not time or place < match.start() for place, other in frame.time_places)
    if not (is_ahead and _YEARS.search(frame.mask, 0, match.start())):
        yield from of_each(_MEMBER, *parts, role_of(said(match, "role")), begun(time))


_YEARS = late(r"(?:лет|года?|годовщин\w+|years?|anniversary) (?:of |since )?$")
"""How long ago it was, whatever day it is."""


_AHEAD = 25
_STATUS_AHEAD = late(r".*[,.;:]|.*(?<![а-я])(?:без|кроме|не) ")
"""What parts a status from the list behind it."""


def _listed(frame: Frame, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    """Read a list of members, undated: whoever is in it is a member."""
    parts = _parts(frame, before, match)
    least = _LEAST_OF_ROLE if said(match, "role") else _LEAST_LISTED
    if parts is None or len(parts[1]) < least:
        return
    ahead = frame.mask[max(0, match.start() - _AHEAD) : match.start()]
    role = role_of(_STATUS_AHEAD.sub("", ahead) + match.group())
    besides = _BESIDES.match(frame.mask)
    also = frame.parties(said(match, "also") + (besides["who"] if besides else ""))
    yield from _of_each_apart(frame, (parts[0], (*parts[1], *also)), role, None)


_BESIDES = pattern(
    r"\W*(?:кроме|помимо|наряду с|вместе с|вдобавок к|besides|apart from|in addition to|along with"
    r"|together with|alongside) (?P<who><L>),? "
)
"""Who is in it too, told before the list of the others."""


_PLAIN = (NAMED_ACT, FIRST_TO_LEAVE)
"""What is no doubt even behind words like "to leave"."""
_DATED: tuple[tuple[Forms, Callable[[Frame, Discourse, re.Match[str]], Iterator[Draft]]], ...] = (
    (OWN_ACT, _joined),
    (LEAVING, _left),
    (SUSPENDING, _suspended),
    (NAMED_ACT, _named_act),
    (FIRST_TO_LEAVE, _has_left),
)
