"""When an organisation was founded, and by whom, in the words of a sentence."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.belonging.parties import states_of
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind, clauses
from orgtui.articles.statements.clauses.roles import ORGANISATION
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.foundings.bare import left_out
from orgtui.articles.statements.foundings.beside import beside
from orgtui.articles.statements.foundings.by_whom import follows_noun, founders_of, is_noun
from orgtui.articles.statements.foundings.founders import TRIGGER as FOUNDERS
from orgtui.articles.statements.foundings.founders import can_have_members, founders, signed
from orgtui.articles.statements.foundings.freely import free_foundings
from orgtui.articles.statements.foundings.kazakh import kazakh_foundings, points_back
from orgtui.articles.statements.foundings.meant import meant_foundings
from orgtui.articles.statements.foundings.treaties import TRIGGER as TREATIES
from orgtui.articles.statements.foundings.treaties import treaties
from orgtui.articles.statements.foundings.words import (
    AFTER,
    BETWEEN_EN,
    BETWEEN_KK,
    BODY_NOUN,
    DAY_OF,
    FOUNDED,
    FOUNDING,
    INITIALS,
    KINDS_OF_BODY,
    NOT_ITSELF,
    OTHER,
    PART_KK,
    PRONOUN,
    RUSSIAN_KINDS,
    SINCE_ITS,
    TRIGGER,
)
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt, is_doubtful
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, PERSONS, Frame
from orgtui.articles.statements.sentence.templates import COLLECTIVE, pattern, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.word_forms import readings
from orgtui.facts.names import Language

_NAMED = re.compile(ORGANISATION)
_WORD = re.compile("[а-я]{3,}")


def foundings(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the foundings that a sentence states, and the memberships of the founders."""
    told = tuple((kazakh_foundings if points_back(frame) else _stated)(frame, before))
    yield from told
    yield from beside(frame, told) if told else ()


def _stated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    if frame.has_time and TRIGGER.is_in(frame.mask):
        told = [*_dated(frame, before), *_since(frame, before)]
        told += () if told else free_foundings(frame, before)
        yield from told
        yield from () if told else meant_foundings(frame, before)
        yield from () if told else kazakh_foundings(frame, before)
    if frame.has_time and TREATIES.is_in(frame.mask):
        yield from treaties(frame, before)
    if (frame.has_time or before.founded) and TRIGGER.is_in(frame.mask):
        yield from signed(frame, before)
    if FOUNDERS.is_in(frame.mask):
        yield from founders(frame, before)


def _dated(frame: Frame, before: Discourse) -> Iterator[Draft]:
    for clause in clauses(frame):
        for match in FOUNDED[frame.language].finditer(clause.mask):
            yield from _founded(clause, before, match)
        for match in FOUNDING[frame.language].finditer(clause.mask):
            yield from _founding(clause, before, match)
        for match in DAY_OF.finditer(clause.mask):
            signs = said(match, "org")
            of = frame.party(signs) or before.owner(frame, signs, match.start())
            time = _past(clause, before, match.start()) or _behind(frame, match.end())
            yield from _told(clause, before, (of, match, time), ())


_LEADING = re.compile(r"(?:впервые|for the first time|but|and|но|и|,| )*")
"""With what a sentence begins that tells that before it names the organisation."""
_ITSELF_BEHIND = re.compile(r",? (?:the )?(?P<org>[OB].)")
_ITSELF_AHEAD = re.compile(rf"(?P<org>[OB].|{COLLECTIVE})")


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


def _behind(frame: Frame, place: int) -> Time | None:
    return next((time for at, time in frame.time_places if at >= place), None)


def _founded(clause: Clause, before: Discourse, match: re.Match[str]) -> Iterator[Draft]:
    found = time_in(clause, *match.span())
    of = _beginning(clause, before, match)
    states = founders_of(clause, before, match)
    time = found[1] if found else _of_event(clause.frame, match.end())
    if time is None and len(states) > 1 and before.founded and before.founded[0] == of:
        time = before.founded[1]
    yield from _told(clause, before, (of, match, time), states)


_EVENT = re.compile(
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
    states = states_of(clause, before, match.span(), has_cities=False) or _led(
        clause, match.start()
    )
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


_THE = re.compile(r" the (?:union|organi[sz]ation|bloc|alliance|pact)$")
_OF_OLD = re.compile(r"учреждают|основывают|образуют|создают")
"""Verbs of the present by which chronicles tell of a past whose year they say."""


def _is_of_old(time: Time, before: Discourse) -> bool:
    """Whether a time is of a year before the one in which an article came out."""
    return before.published is None or time.first.year < before.published.year


_LED = pattern(
    r"(?:президенты|лидеры|главы|министры|премьеры|руководители"
    r"|(?:presidents|leaders|heads of state|ministers|prime ministers) of)(?: \w+)? (?P<who><L>)"
)


_IT = re.compile(r" it\b")
_PEOPLE = re.compile(
    r"[PQ][\ue000-\uf8ff]|\b(?:governments|states|countries|nations|leaders|ministers|presidents"
    r"|republics|monarchies)\b"
)
"""Who founds, where no state is named for it."""


def _led(clause: Clause, until: int) -> tuple[Party, ...]:
    """Return the states whose leaders act."""
    led = _LED.search(clause.mask, 0, until)
    return clause.frame.parties(led["who"]) if led is not None else ()


_ACTED_ON = re.compile(
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
    if _DAY_BEHIND.match(clause.mask, match.end()):
        return is_doubtful(clause.frame.mask[: match.end()], match)
    is_opening = not clause.mask[: match.start()].strip(BLANK + " ")
    comma = clause.mask.find(", ", match.end()) if is_opening else -1
    if comma < 0:
        return clause.is_doubtful(*match.span())
    return has_doubt(clause.mask[match.end() : comma])


_DAY_BEHIND = re.compile(r"(?: (?:в|in) C.)?(?: (?:в|on|in))? D.(?! (?:и|and) [OBST])")
"""A day right behind a beginning, after which nothing is said of whether it came about."""


def _last_of_days(time: Time) -> Time:
    """Return the last day of a conference that something was founded at."""
    if time.last is None or time.last.day is None:
        return time
    return replace(time, bound=Bound.AT, first=time.last, last=None)


def _beginning(clause: Clause, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation that begins: before the words, behind them, or by a pronoun."""
    is_that = clause.kind is Kind.GOVERNED and _THAT.match(clause.frame.mask, clause.seam)
    if clause.after is not None and (is_that or clause.kind in (Kind.PARTICIPLE, Kind.RELATIVE)):
        is_defined = _NOMINATIVE.search(match.group()) is not None
        whole = clause.frame.mask[: clause.seam]
        around = whole if _LAST.search(whole) else clause.after.mask[: clause.seam]
        return _before_seam(clause, around, before, is_defined=is_defined)
    behind = AFTER.match(clause.frame.mask, match.end()) or _far_behind(clause, match)
    if behind is not None and not clause.mask[behind.end() :].startswith("s "):
        noun = said(behind, "noun")
        is_other = PART_KK.match(clause.mask, behind.end()) is not None
        is_other = is_other or (bool(noun) and not _is_so(noun, before.topic))
        return None if is_other else clause.frame.party(said(behind, "org")) or before.topic
    for named in _NAMED.finditer(clause.mask, 0, match.start()):
        if _is_itself(clause.mask, named.start()) and _is_near(clause, named, match):
            return before.owner(clause.frame, said(named, "org"), named.start())
    kind = _of_kind(clause, before, match) or _carried(clause, before)
    if kind is not None:
        return kind
    is_person = PERSONS.search(clause.frame.mask, 0, match.start()) is not None
    if PRONOUN.search(clause.mask, 0, match.start()) and not is_person:
        meant = before.owner(clause.frame, "", match.start())
        has_begun = before.founded is not None and before.founded[0] == meant
        return before.topic if has_begun else meant
    return left_out(clause, before, match)


_LAST = re.compile("[OB][\ue000-\uf8ff]$")
"""An organisation right before a clause about it."""
_DEFINED = re.compile(r"[·\s]*(?P<org>O.)[^OBSTPQ;:]{0,40}? ?[–—-] [^OBPQ;:]*")
"""An organisation with what it is, of which the participle behind it is told as well."""
_NOMINATIVE = re.compile(r"нн(?:ая|ый|ое)$")
_BARE = re.compile(r"(?:founded|established|created|formed|launched|set up|born)")
_FAR_BEHIND = re.compile(
    r"(?: ?(?:in|on|at)? ?(?:the )?[CD].,?)+ (?:after|following|as|with|by|under|through|at"
    r"|during|in)"
    r" [^;:OBD]{3,110}, (?:(?:the )?(?P<org>[OB].)(?!s )|(?:it|the (?:organi[sz]ation|bloc|group"
    r"|alliance"
    r"|grouping|union|forum))\b)(?P<noun>)"
)


def _far_behind(clause: Clause, match: re.Match[str]) -> re.Match[str] | None:
    """Return where the organisation stands behind what else is told of how it began."""
    is_first = not clause.mask[: match.start()].strip() and _BARE.fullmatch(match.group())
    return _FAR_BEHIND.match(clause.frame.mask, match.end()) if is_first else None


_THAT = re.compile(r" that (?:was|were|had been)\b")
_IS_WHAT = re.compile(
    r"(?:[^OBSTPQ]* )?(?:the )?(?P<org>[OB].)(?: ?\([^()]*\))?,? (?:is|was|remains) an? [^OB]*"
)
"""What an organisation is said to be, before what tells of its beginning: "… is a bloc,"
" founded"."""
_SUBJECT = re.compile(rf"[·\s]*{ORGANISATION}")


def _carried(clause: Clause, before: Discourse) -> Party | None:
    """Return the organisation that a clause goes on about: "… and has existed since 2002"."""
    if clause.kind is not Kind.COORDINATED or clause.after is None or OTHER.search(clause.mask):
        return None
    above = _SUBJECT.match(clause.after.mask)
    return before.owner(clause.frame, said(above, "org"), above.start()) if above else None


def _before_seam(
    clause: Clause, around: str, before: Discourse, *, is_defined: bool = False
) -> Party | None:
    defined = _DEFINED.fullmatch(around) if is_defined else None
    if defined is not None:
        return before.owner(clause.frame, defined["org"], 0)
    last = list(_NAMED.finditer(around))
    if last and last[-1].end() == len(around) and not follows_noun(around, last[-1].start()):
        return before.owner(clause.frame, said(last[-1], "org"), clause.seam)
    is_what = _IS_WHAT.fullmatch(around)
    if is_what is not None:
        return before.owner(clause.frame, is_what["org"], clause.seam)
    nouns = list(BODY_NOUN.finditer(around))
    is_last = nouns and nouns[-1].end() == len(around)
    return before.topic if is_last and _is_so(said(nouns[-1], "noun"), before.topic) else None


def _is_so(noun: str, of: Party | None) -> bool:
    """Whether an organisation is of the kind that a noun says."""
    kind = next((k for stem, k in RUSSIAN_KINDS.items() if noun.startswith(stem)), noun)
    if of is None:
        return False
    is_short = of.name.isupper() and re.search(INITIALS.get(kind, ""), of.name) is not None
    return is_short or re.search(KINDS_OF_BODY.get(kind, "$^"), of.name.lower()) is not None


_BESIDE = re.compile(r"(?<![а-я])при (?!поддержк|содейств|участи)[а-я]")
"""What makes a council or a fund one of somebody's."""


def _of_kind(clause: Clause, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation spoken of, where a word for its kind begins: "the court"."""
    of = before.topic
    if of is None or _BESIDE.search(clause.mask) is not None:
        return None
    for named in BODY_NOUN.finditer(clause.mask, 0, match.start()):
        is_so = _is_so(said(named, "noun"), of)
        if is_so and _is_itself(clause.mask, named.start()) and _is_near(clause, named, match):
            return of
    return None


def _is_itself(mask: str, place: int) -> bool:
    """Whether not something in, at or of the organisation begins."""
    if NOT_ITSELF.search(mask, 0, place):
        return False
    return not follows_noun(mask, place)


_APPOSED = re.compile(r"^, [^,;]{3,40},")


def _is_near(clause: Clause, named: re.Match[str], match: re.Match[str]) -> bool:
    """Whether nothing else stands between that could be what begins."""
    between = clause.mask[named.end() : match.start()].replace(BLANK, " ")
    match clause.frame.language:
        case Language.EN:
            return BETWEEN_EN.fullmatch(" ".join(between.split(" "))) is not None
        case Language.KK:
            return BETWEEN_KK.fullmatch(between) is not None
    between = _APPOSED.sub(" ", between)
    return not any(
        readings(word.group())[0].tag.case == "nomn" and is_noun(word.group())
        for word in _WORD.finditer(between)
    ) and not re.search("[OBSPQ][\ue000-\uf8ff]", between)
