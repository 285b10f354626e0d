"""When an organisation was founded, and by whom, in the words of a sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.belonging.parties import states_of
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, clauses
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.foundings.beside import beside
from orgtui.articles.statements.foundings.by_whom import founders_of
from orgtui.articles.statements.foundings.described_english import described
from orgtui.articles.statements.foundings.founders import TRIGGER as FOUNDERS
from orgtui.articles.statements.foundings.founders import can_have_members, founders, signed
from orgtui.articles.statements.foundings.freely import free_foundings
from orgtui.articles.statements.foundings.itself import beginning
from orgtui.articles.statements.foundings.jubilees_kazakh import jubilees
from orgtui.articles.statements.foundings.kazakh import kazakh_foundings, points_back
from orgtui.articles.statements.foundings.meant import meant_foundings
from orgtui.articles.statements.foundings.national import national_foundings
from orgtui.articles.statements.foundings.signers_english import signers
from orgtui.articles.statements.foundings.treaties import TRIGGER as TREATIES
from orgtui.articles.statements.foundings.treaties import treaties
from orgtui.articles.statements.foundings.words import (
    DAY_OF,
    FOUNDED,
    FOUNDING,
    SINCE_ITS,
    TRIGGER,
)
from orgtui.articles.statements.sentence.days_apart import (
    days_told,
    is_decade,
    is_of_birth,
    is_of_treaty_beneath,
)
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt, is_doubtful
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.templates import COLLECTIVE, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def foundings(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the foundings that a sentence states, and the memberships of the founders."""
    told = tuple((kazakh_foundings if points_back(frame) else _stated)(frame, before))
    told = tuple(one for one in told if not _is_of_other(frame, one))
    told = tuple(_told_aside(frame, told)) if ", which " in frame.mask else told
    yield from told
    yield from beside(frame, told) if told else jubilees(frame, before)


def _is_of_other(frame: Frame, one: Draft) -> bool:
    """Whether the day told is that of the treaty that something rests on, or of a state's birth."""
    if frame.language is not Language.RU or one.start is None:
        return False
    places = days_told(frame, one.start)
    return bool(places) and all(
        is_of_treaty_beneath(frame.mask, place)
        or is_of_birth(frame.mask, place)
        or is_decade(frame, place)
        for place in places
    )


_ASIDE = late(
    r", which (?:together |jointly |once |earlier |had |have )?(?:formed|founded|established"
    r"|created|set up|launched) (?:the |an? )?(?P<org>[OB].)(?P<rest>[^,;:]*)"
)
"""What states once founded, told by the way: "Peru and Chile, which formed the union, met"."""


def _told_aside(frame: Frame, told: Iterable[Draft]) -> Iterator[Draft]:
    """Yield drafts without the day of the sentence for what an aside tells without a day."""
    apart = {frame.party(m["org"]) for m in _ASIDE.finditer(frame.mask) if "D" not in m["rest"]}
    for draft in told:
        if draft.organisation not in apart:
            yield draft
        elif draft.kind is not StatementKind.FOUNDED:
            yield replace(draft, start=None)


def _stated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    told: list[Draft] = []
    if frame.has_time and TRIGGER.is_in(frame.mask):
        told = [*_dated(frame, before), *_since(frame, before)]
        told += () if told else free_foundings(frame, before)
        yield from told
        yield from () if told else meant_foundings(frame, before)
        yield from () if told else described(frame, before)
        yield from () if told else kazakh_foundings(frame, before)
        yield from () if told else national_foundings(frame, before)
    if frame.has_time and TREATIES.is_in(frame.mask):
        begun = {draft.organisation for draft in told if draft.kind is StatementKind.FOUNDED}
        is_of_charter = _OF_CHARTER.search(frame.mask) is not None
        of_treaties = treaties(frame, before)
        yield from (one for one in of_treaties if not (is_of_charter and one.organisation in begun))
    if (frame.has_time or before.founded) and TRIGGER.is_in(frame.mask):
        yield from signed(frame, before)
    if FOUNDERS.is_in(frame.mask):
        yield from founders(frame, before)
    yield from signers(frame, before)


_OF_CHARTER = late(r"\b(?:whose|чей|чья|чье) ")
"""What tells of a treaty by the way of an organisation."""


def _dated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for clause in clauses(frame):
        for match in FOUNDED[frame.language].finditer(clause.mask):
            yield from _founded(clause, before, match)
        for match in FOUNDING[frame.language].finditer(clause.mask):
            yield from _founding(clause, before, match)
        for match in DAY_OF.finditer(clause.mask):
            signs = said(match, "org")
            of = frame.party(signs) or before.owner(frame, signs, match.start())
            time = _past(clause, before, match.start())
            yield from _told(clause, before, (of, match, time), ())


_LEADING = late(r"(?:впервые|for the first time|but|and|но|и|,| )*")
"""With what a sentence begins that tells that before it names the organisation."""
_ITSELF_BEHIND = late(r",? (?:the )?(?P<org>[OB].)")
_ITSELF_AHEAD = late(rf"(?P<org>[OB].|{COLLECTIVE})")


def _since(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the foundings told by the way: "for the first time since its creation in 1894"."""
    for match in SINCE_ITS.finditer(frame.mask):
        time = frame.item(said(match, "time")).time
        ahead = list(_ITSELF_AHEAD.finditer(frame.mask, 0, match.end()))
        is_leading = _LEADING.fullmatch(frame.mask, 0, match.start()) is not None
        behind = _ITSELF_BEHIND.match(frame.mask, match.end()) if is_leading else None
        found = ahead[-1] if ahead else behind
        of = before.owner(frame, said(found, "org"), found.start()) if found else None
        if (
            of is None
            or time is None
            or not can_have_members(of)
            or not time.has_come(before.published)
        ):
            continue
        if time.bound in (Bound.AT, Bound.SINCE):
            yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)
            before.founded = (of, time)


_MEETING = late(r"\b(?:summit|meeting|session|gathering|talks|festival|fair)s? $")
"""What may begin as something else and is no organisation."""


def _founded(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    if _MEETING.search(clause.mask, 0, match.start()):
        return
    found = time_in(clause, *match.span())
    of = beginning(clause, before, match)
    states = founders_of(clause, before, match)
    time = found[1] if found else _of_event(clause.frame, match.end())
    if time is None and len(states) > 1 and before.founded and before.founded[0] == of:
        time = before.founded[1]
    yield from _told(clause, before, (of, match, time), states)


_EVENT = late(
    r"[^OBPQD;:]{0,20}(?:итог|результат|решени|на |в ходе|соглашени|договор|деклараци)"
    r"[^PQD;:]{0,70}, "
    r"(?:состоявш|прошедш|проходивш|проведенн|подписанн|заключенн|принят|организованн)[а-я]+"
    r"(?: [а-я]+){0,3} (?P<time>D.)"
)
"""The event at which something began, with its day: "по итогам встречи, прошедшей 5 мая"."""


def _of_event(frame: Frame, place: int) -> Time | None:
    event = _EVENT.match(frame.mask, place)
    return frame.item(event["time"]).time if event is not None else None


def _founding(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    found = time_in(clause, *match.span())
    if _OF_OLD.match(match.group()) and not (found and _is_of_old(found[1], before)):
        return
    states = states_of(clause, before, match.span(), has_cities=False)
    of = clause.frame.party(said(match, "org")) or _first_of(clause)
    is_it = _IT.search(match.group()) is not None
    if is_it:
        is_ahead = re.search("[OB][\ue000-\uf8ff]", clause.mask[: match.start()]) is not None
        of = None if is_ahead else before.topic or before.only
    if of is None and (states or _is_acted_on(clause, match.start())):
        of = before.topic
    is_named = bool(said(match, "org")) or (is_it and of is not None)
    if of is None and _is_spoken_of(clause, match):
        of, is_named = before.owner(clause.frame, "", match.start()), True
    is_by_people = is_named and _PEOPLE.search(clause.mask, 0, match.start()) is not None
    if states or is_by_people or _is_acted_on(clause, match.start()):
        yield from _told(clause, before, (of, match, found[1] if found else None), states)


def _is_spoken_of(clause: Clause, match: re.Match[str]) -> bool:
    """Whether "the" organisation begins of which the text speaks, and none is named."""
    is_other = clause.mask[match.end() :].startswith((" of ", " for "))
    return _THE.search(match.group()) is not None and not (
        is_other or ORGANISATIONS.search(clause.frame.mask)
    )


_THE = late(r" the (?:union|organi[sz]ation|bloc|alliance|pact)$")
_OF_OLD = late(r"учреждают|основывают|образуют|создают")
"""Verbs of the present by which chronicles tell of a past whose year they say."""


def _is_of_old(time: Time, before: Discourse) -> bool:
    """Whether a time is of a year before the one in which an article came out."""
    return before.published is None or time.first.year < before.published.year


_IT = late(r" it\b")
_PEOPLE = late(
    r"[PQ][\ue000-\uf8ff]|\b(?:governments|states|countries|nations|leaders|ministers|presidents"
    r"|republics|monarchies|juntas|regimes)\b"
)
"""Who founds, where no state is named for it."""


_ACTED_ON = late(
    r"^[·\s]*(?:(?:эту |саму )?(?:организацию|ассоциацию|лигу)|(?:союз|альянс|блок|форум)"
    r"|O.)"
    r" (?:(?:в )?D. |[а-я]+о )*$"
)


def _is_acted_on(clause: Clause, until: int) -> bool:
    """Whether an organisation stands before its founding as what is founded, by nobody named."""
    if clause.frame.language is not Language.RU:
        return False
    return _ACTED_ON.match(clause.mask[:until]) is not None


def _first_of(clause: Clause) -> Party | None:
    named = re.match(r"[^OBSTPQ]*?(?P<org>[OB].)", clause.mask)
    return clause.frame.party(named["org"]) if named else None


def _past(clause: Clause, before: Discourse, place: int) -> Time | None:
    found = time_in(clause, place, place)
    if found is None or before.published is None:
        return found[1] if found else None
    return found[1] if found[1].first.earliest <= before.published.latest else None


def _told(
    clause: Clause,
    before: Discourse,
    found: tuple[Party | None, re.Match[str], Time | None],
    states: tuple[Party, ...],
) -> Iterator[Draft]:
    of, match, time = found
    if of is None or time is None or _is_doubtful(clause, match):
        return
    time = _last_of_days(time)
    if time.bound not in (Bound.AT, Bound.SINCE) or not can_have_members(of):
        return
    yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)
    before.founded = (of, time)
    period = (time.first, None)
    yield from of_each(StatementKind.MEMBERSHIP, of, states, "full", period)


def _is_doubtful(clause: Clause, match: re.Match[str]) -> bool:
    """Whether it is no plain fact; what a sentence goes on with is none of its opening."""
    if _TALKED_OF.search(clause.mask, 0, match.start()):
        return True
    if _SINCE_IT.search(clause.frame.mask, 0, match.start()):
        return False
    if _DAY_BEHIND.match(clause.mask, match.end()):
        return is_doubtful(clause.frame.mask[: match.end()], match)
    is_opening = not clause.mask[: match.start()].strip(BLANK + " ")
    comma = clause.mask.find(", ", match.end()) if is_opening else -1
    if comma < 0:
        return clause.is_doubtful(*match.span())
    return has_doubt(clause.mask[match.end() : comma])


_SINCE_IT = late(r"\bsince (?:it|they|its|the [a-z]+)(?: (?:was|were))? $")
"""What makes a beginning a fact, whatever has not been so since then."""
_TALKED_OF = late(
    r"(?<![а-я])(?:обсуди|обсужда|предложи|предлага|поддержа|призва|готови|планиру|иде[юяие]\b"
    r"|проект|инициатив|вопрос)[а-я]*[^,;:]{0,30}$"
)
"""What is said of a beginning that is talked of."""
_DAY_BEHIND = late(r"(?: (?:в|in) C.)?(?: (?:в|on|in))? D.(?! (?:и|and) [OBST])")
"""A day right behind a beginning, after which nothing is said of whether it came about."""


def _last_of_days(time: Time) -> Time:
    """Return the last day of a conference that something was founded at."""
    if time.last is None or time.last.day is None:
        return time
    return replace(time, bound=Bound.AT, first=time.last, last=None)
