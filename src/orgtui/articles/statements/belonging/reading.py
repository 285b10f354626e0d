"""Who comes into, is in and goes out of an organisation, from words of a class and who is near."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.belonging.doubting import is_doubtful, is_to_other
from orgtui.articles.statements.belonging.governed import is_governed
from orgtui.articles.statements.belonging.happenings import Happening, happenings, words_in
from orgtui.articles.statements.belonging.nouns import owned
from orgtui.articles.statements.belonging.parties import given, named, states_of, treated
from orgtui.articles.statements.belonging.places import (
    THIS_ONE,
    Place,
    behind_object,
    place_of,
    whole_of,
)
from orgtui.articles.statements.belonging.times import (
    NO_MORE,
    absence,
    day_of_change,
    is_circumstance,
    is_to_come,
    meeting_time,
)
from orgtui.articles.statements.belonging.words import Manner, Turn
from orgtui.articles.statements.clauses.clauses import Clause, without_asides
from orgtui.articles.statements.clauses.companions import companions
from orgtui.articles.statements.clauses.elsewhere_kazakh import goes_elsewhere
from orgtui.articles.statements.draft import Draft, begun, ended, last_day
from orgtui.articles.statements.membership.gaps import (
    LEFT,
    Told,
    elsewhere,
    goes_on,
    turned_round,
    went_before,
)
from orgtui.articles.statements.membership.namely import is_called_so
from orgtui.articles.statements.membership.statuses import role_of, status_told
from orgtui.articles.statements.membership.times import is_of_part, times_apart, when
from orgtui.articles.statements.sentence.attributive import without_attributive
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, STATE, Frame
from orgtui.articles.statements.sentence.kinds_russian import noun_of
from orgtui.articles.statements.sentence.members import STATUS
from orgtui.articles.statements.sentence.named import is_any_of
from orgtui.articles.statements.sentence.owners import acting_for
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.spoken_kazakh import NOUN_KK
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def belongings(frame: Frame, before: Discourse, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the memberships that a sentence states, but not what other readers have told."""
    organisations = frame.parties("".join(ORGANISATIONS.findall(frame.mask)))
    if not organisations and before.topic is None and before.organisation is None:
        return
    for found in happenings(frame):
        happening = _again(found, before)
        before.last_turn = _turn_here(happening) or before.last_turn
        for draft in _read(happening, before):
            before.last_turn = happening.words.turn.value
            if not any(_is_same(draft, other, organisations) for other in told):
                yield draft


_TO = late(r"\b(?:country|state|nation|member|one|first|last) to $")


def _turn_here(happening: Happening) -> str:
    """Return what a clause that says "did so" has named before: "the last to enter … did so"."""
    is_named = _TO.search(happening.clause.frame.mask, 0, happening.start) is not None
    return happening.words.turn.value if is_named else ""


def asked(frame: Frame, before: Discourse) -> None:
    """Remember of what turn a question asks, which answers call "so"."""
    before.unsettled = ()
    if STATE in frame.letters:
        before.members.has_read(frame, before.with_organisation)
    before.members.asked = frame.only(STATE)
    if STATE in frame.letters:
        before.subject = before.last_state = before.lone_state = before.members.asked
    found = words_in(frame.language, frame.mask)
    if found and found[0][2].turn is not Turn.AGAIN:
        before.last_turn = found[0][2].turn.value


def _again(happening: Happening, before: Discourse) -> Happening:
    """Return what happens as what happened before, where it is but the same."""
    is_follower = _FOLLOWS.match(happening.text) is not None
    if is_follower and before.presided is not None and before.since_presided == 0:
        return happening
    last = before.last_turn or (Turn.BEGINS.value if is_follower else "")
    if happening.words.turn is not Turn.AGAIN or not last:
        return happening
    return replace(happening, words=replace(happening.words, turn=Turn(last)), is_again=True)


_FOLLOWS = late("follow")
_FOLLOWED = late(r"followed\b|(?:did|done|does) (?:so|the same|likewise)|последовал|сделал")
"""What is said of those who join one after the other, unless some left."""


def _is_same(draft: Draft, other: Draft, organisations: Sequence[Party]) -> bool:
    """Whether another reader has already told of such a turn of the same states."""
    is_other = draft.organisation != other.organisation and {
        draft.organisation,
        other.organisation,
    } <= set(organisations)
    if draft.who != other.who or is_other:
        return False
    if not (other.start or other.end):
        return not (draft.start or draft.end)
    return (draft.start is None) == (other.start is None)


def _read(happening: Happening, before: Discourse) -> Iterator[Draft]:
    clause = happening.clause
    place = _place(happening)
    if happening.words.turn is Turn.AGAIN or place is None:
        return
    if (
        _is_past(happening)
        or _is_but_when(happening)
        or goes_elsewhere(clause, happening.start)
        or is_to_other(clause.mask, happening.start)
        or is_governed(happening.clause, happening.start, happening.text)
        or _is_of_chair(happening, place)
    ):
        return
    found = when(clause, happening.start, max(happening.end, place.end))
    if happening.words.manner is Manner.NOUN and is_circumstance(clause, happening.start, found):
        return
    end = max(happening.end, place.end, found[0] if found else 0)
    if is_doubtful(clause, (happening.start, happening.end), end):
        return
    who = _who(happening, before)
    before.movers = who if who and happening.words.turn is not Turn.LASTS else before.movers
    for of in _organisations(happening, before, place) if who else ():
        is_other = not place.signs and _COMMONWEALTH.search(
            clause.mask[happening.start : place.end]
        )
        if is_international(of) and not (is_other and not _COMMONWEALTH.search(of.name.lower())):
            time = _fitting(happening, found[1] if found else None) or _told_apart(
                happening, before, of
            )
            yield from _told(happening, before, (of, who), time, found)


def _told_apart(happening: Happening, before: Discourse, of: Party) -> Time | None:
    """Return the time of a turn that stands elsewhere: that of a meeting, of what was told."""
    clause, start = happening.clause, happening.start
    if NO_MORE.match(happening.text):
        return day_of_change(clause, before, start)
    is_noun = happening.words.manner is Manner.NOUN
    if not clause.frame.has_time and _NO_NEWS_KK.fullmatch(happening.text):
        return None
    is_turn = not _lasts(happening) and not _WAS_IN.match(happening.text)
    is_turn = is_turn and not is_to_come(clause.mask, start, happening.end)
    is_turn = is_turn and not (is_noun and is_circumstance(clause, start))
    return meeting_time(clause, before, of, is_turn=is_turn)


_WAS_IN = late(r"(?:вход[ия]|состо[ия]|числи)")
"""What is so for long, on no day of news."""
_NO_NEWS_KK = late(r"(?:кір|ен|қосыл|қабылдан)[ае]д[ыі]|[^.,;]*[ғгқк][ае]н")
"""What Kazakh says of what is so, or was long before: no news of the day told last."""
_COMMONWEALTH = late(r"commonwealth|содружеств|достасты[қғ]|^cis$|^снг$|^тмд$|cplp")
"""What no other organisation is called."""


def _place(happening: Happening) -> Place | None:
    clause, span = happening.clause, (happening.start, happening.end)
    if is_of_part(clause.frame.mask):
        return None
    if happening.words.manner in (Manner.TREATMENT, Manner.GIFT, Manner.NOUN):
        return behind_object(clause.mask, happening.end)
    if happening.words.manner is Manner.NAME and not ORGANISATIONS.search(
        clause.mask, 0, happening.start
    ):
        named = ORGANISATIONS.search(clause.frame.mask, happening.end)
        return Place(signs=named.group() if named is not None else "", end=happening.end)
    if happening.words.manner is not Manner.ACT or happening.is_again:
        return Place(end=happening.end)
    words = without_attributive(clause.mask)
    return place_of(clause.frame.language, happening.words.turn, words, span, happening.text)


def _who(happening: Happening, before: Discourse) -> tuple[Party, ...]:
    clause, start, end = happening.clause, happening.start, happening.end
    who = _READERS[happening.words.manner](clause, before, (start, end))
    return who + tuple(o for o in companions(clause, before) if o not in who) if who else ()


_READERS: dict[Manner, Callable[[Clause, Discourse, tuple[int, int]], tuple[Party, ...]]] = {
    Manner.ACT: states_of,
    Manner.TREATMENT: treated,
    Manner.NOUN: owned,
    Manner.NAME: named,
    Manner.GIFT: given,
}


_WAS = late(r"(?:was|were|had|belonged|sat|looked)\b|[а-я]+(?:л|ла|ло|ли|лся|лась|лись)\b")
_FORMER = late(r"\b(?:not|never|nor|не|former|formerly|once|бывш\w+|некогда|бұрынғы)\b")


_BUT_WHEN = late(
    r"[а-яәіңғүұқөһ ]*?[ғгқк][ае]н(?:[ғг][ае]|н[ае]н)? (?:дейін|кейін|соң|бұрын|кезде)\b"
)


def _is_but_when(happening: Happening) -> bool:
    """Whether Kazakh words only tell before or after what something else was, with its time."""
    mask, place = happening.clause.mask, happening.start
    is_when = happening.clause.frame.language is Language.KK and _BUT_WHEN.match(mask, place)
    return bool(is_when) and "D" not in mask[:place]


_CHAIR = late(
    r"председател|возглав|кресл|эстафет|бразды|во главе"
    r"|\bchair|presiden|\bhelm|at the head|gavel|төраға"
    r"|\b(?:race|contest|rounds?|ballots?|candida\w+)\b|(?<![а-я])(?:гонк|раунд|кандидат"
    r"|тур[еау]?\b)"
)


_CHAIR_BEHIND = late(r"s? (?:[a-z]+ )?(?:chair|presidency|helm|gavel)")
"""What is left where an organisation only tells of which one it is: "left the SCO chair"."""
_GOT_IT = late(r"(?:receiv|accept|took|tak)\w*(?: over| up)? (?:it|this|that)\b")
"""What is said of the chair, where a sentence names it: "the chair, when it received it from"."""


def _is_of_chair(happening: Happening, place: Place) -> bool:
    """Whether who comes or goes, nobody says where, may be who presides: "Japan stepped in"."""
    is_after = _FOLLOWS.match(happening.text) is not None
    is_act = happening.words.manner is Manner.ACT and (is_after or not happening.is_again)
    is_bare = not place.signs or happening.text in "–—"
    is_bare = is_bare or _CHAIR_BEHIND.match(happening.clause.mask, place.end) is not None
    is_got = _GOT_IT.match(happening.clause.mask, happening.start) is not None
    is_of_chair = is_got or (is_act and is_bare)
    return is_of_chair and _CHAIR.search(happening.clause.frame.mask) is not None


def _is_past(happening: Happening) -> bool:
    is_over = happening.words.turn is Turn.ENDS and NO_MORE.match(happening.text) is not None
    return not is_over and _FORMER.search(happening.text) is not None


def _organisations(happening: Happening, before: Discourse, place: Place) -> tuple[Party, ...]:
    clause, at = happening.clause, happening.start
    frame = clause.frame
    explicit = frame.parties(place.signs)
    if explicit:
        return tuple(whole for party in explicit if (whole := whole_of(before, party)) is not None)
    words = without_attributive(without_asides(clause))
    ahead = [one for one in ORGANISATIONS.finditer(words, 0, at) if not _is_aside(words, one)]
    if ahead and _BY_REGION.search(clause.mask, at, place.end):
        return ()
    of_ahead = [party for one in ahead for party in frame.parties(one.group())]
    if is_any_of(of_ahead, frame.mask[:at]) and before.topic not in of_ahead:
        return ()
    is_last = not ahead and THIS_ONE.search(clause.mask) is not None
    last = before.organisation if is_last else None
    is_again = before.members.last_of is not None and _FOLLOWED.match(clause.mask, at) is not None
    last = before.members.last_of if is_again and not ahead else last
    noun = noun_of(clause.mask[at:], frame.language) or noun_of(clause.mask, frame.language)
    nouns = NOUN_KK.findall(words, 0, at) if frame.language is Language.KK else []
    noun = "".join(nouns[-1:]) or noun
    of = last or _owner(before, frame, (words, at), ahead[-1].group() if ahead else "", noun)
    of = _whole(happening, before, of) if of is not None else None
    if of is not None and not is_called_so(of, ORGANISATIONS.sub(" ", clause.mask)):
        return ()
    return (of,) if of is not None and before.index.has_members(of) else ()


_ELECTS = late(r"избра|(?:re-?)?elect|cho(?:se|ose)|vot|сайла")


def _whole(happening: Happening, before: Discourse, of: Party) -> Party:
    """Return the organisation of a body, also of one that takes states into it but elects none."""
    is_treated = happening.words.manner is Manner.TREATMENT
    is_treated = is_treated and _ELECTS.match(happening.text) is None
    return acting_for(before, of) if is_treated else before.with_organisation(of)


def _owner(
    before: Discourse, frame: Frame, at: tuple[str, int], ahead: str, noun: str
) -> Party | None:
    """Return what is named ahead of a place; in Kazakh what the noun says that stands there."""
    if frame.language is Language.KK and noun:
        return before.owner(frame, noun, at[1], words=at[0])
    return before.owner(frame, ahead or noun, 0)


_BY_REGION = late(r"(?<![а-я])(?:в|во|из) [а-я]+ск(?:ую|ий|ое|ой|ого) [а-я]+$")
"""An organisation called by where it is, beside one that is named: «в общеафриканскую семью»."""
_ASIDE = late(
    r"\b(?:during|at|outside|sidelines of|amid|besides|unlike|like|при|на|во время|помимо|кроме)"
    r"(?: the| an?)? $"
)


def _is_aside(mask: str, named: re.Match[str]) -> bool:
    """Whether an organisation is only where or when something happens."""
    return _ASIDE.search(mask, 0, named.start()) is not None


def _lasts(happening: Happening) -> bool:
    return happening.words.turn is Turn.LASTS or NO_MORE.match(happening.text) is not None


def _fitting(happening: Happening, time: Time | None) -> Time | None:
    """Return a time as it fits the turn: the day of a meeting, the beginning of what lasts."""
    if _lasts(happening):
        return time if time is not None and time.bound is not Bound.AT else None
    if time is not None and happening.is_again and _is_too_early(happening, time):
        return None
    is_begun = happening.words.turn is not Turn.ENDS
    is_begun = is_begun and happening.clause.frame.language is not Language.KK
    if is_begun and time is not None and time.bound is Bound.UNTIL:
        return None
    return last_day(time) if time is not None else None


def _is_too_early(happening: Happening, time: Time) -> bool:
    """Whether who is said to follow others would have come before them."""
    return happening.clause.frame.language is Language.RU and any(
        place < happening.start and other.first.earliest > time.first.latest
        for place, other in happening.clause.frame.time_places
    )


def _told(
    happening: Happening,
    before: Discourse,
    parties: tuple[Party, tuple[Party, ...]],
    time: Time | None,
    found: tuple[int, Time] | None,
) -> Iterator[Draft]:
    clause = happening.clause
    of, who = parties
    period = ended if happening.words.turn is Turn.ENDS else begun
    is_resting = happening.words.turn is Turn.RESTS
    role = "suspended" if is_resting else _role(happening, before)
    told = Told(organisation=of, role=role, period=period)
    apart = times_apart(clause.frame)
    if time is None and period is ended and LEFT.match(happening.text):
        before.leaving = tuple(told.of(who, None))
    if time is not None and time.last and NO_MORE.match(happening.text):
        yield from absence(told, who, time)
        return
    for state in who:
        own = apart.get(state, time)
        if own is not None or _can_be_undated(happening):
            yield from told.of((state,), own)
    if found is not None and time is not None:
        end = max(happening.end, found[0])
        yield from turned_round(clause, told, who, end)
        yield from elsewhere(clause.frame, told, who, end)
    yield from went_before(clause.frame, told, happening.end)
    if found is not None and time is not None:
        yield from goes_on(clause.frame, replace(told, near=time), end)


def _role(happening: Happening, before: Discourse) -> str:
    """Return the status that a clause tells, or that told last of others who did the same."""
    words = status_told(happening.clause, before)
    if happening.is_again and not words:
        named = list(STATUS.finditer(happening.clause.frame.mask, 0, happening.start))
        words = named[-1].group() if named else words
    is_same = happening.is_again and not words and before.members.last_role
    return before.members.last_role if is_same else role_of(words)


def _can_be_undated(happening: Happening) -> bool:
    if happening.words.manner is Manner.TREATMENT and _TOOK.match(happening.text):
        return _INTO.search(happening.clause.mask, happening.end) is not None
    return happening.words.turn is Turn.LASTS and not _WAS.match(happening.text)


_TOOK = late(r"(?:принял|включил|зачислил|допустил|впустил|признал)[аио]?$")
_INTO = late(
    r"(?<![а-я])(?:в (?:сво[йи] )?(?:состав|ряды|члены|число)\b"
    r"|(?:в качестве |как )?(?:[а-я\d-]+(?:го|ой|ого|м|ым|им|й) )?(?:полноправн[а-я]+ )?"
    r"(?:член|наблюдател|партнер|государств|стран)(?:а|ом|ем|я|ы|ами|ями|ой)\b)"
)
"""As what, or into what, an organisation took a state, which is a fact whenever it was."""
