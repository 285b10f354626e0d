"""Who takes, holds, leaves an office: read from the verb of each clause and what is around it.

The templates of `offices` read what newsrooms write most; this reads the rest, and where a clause
leaves open who, which office or when, nothing.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.career_words import (
    COUNTRY,
    DUTIES,
    GOVERNMENT,
    HEAD,
    HEADED,
    HEADS,
    HEADS_OF_OFFICE,
    HOLD,
    LEAVE,
    ORGAN,
    OWN_POST,
    PRESIDENCY,
    SUCCEED,
    TAKE,
    THIS_POST,
    VERBLESS,
    VERBS,
)
from orgtui.articles.statements.cases import gender_of_name
from orgtui.articles.statements.clauses import (
    Clause,
    Stance,
    antecedent,
    clauses,
    earlier_subject,
    first_subject,
    object_of,
    subject,
)
from orgtui.articles.statements.discourse import Discourse, Post
from orgtui.articles.statements.doubt import is_doubtful
from orgtui.articles.statements.draft import Draft, Period, begun, ended
from orgtui.articles.statements.frame import PERSON, Frame
from orgtui.articles.statements.posts import NamedPost, as_post, named_posts
from orgtui.articles.statements.times import Bound, Time
from orgtui.articles.statements.titles import nominative
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language

_BESIDE = re.compile(r"(?:^|(?:[OBST]. ?|[а-я]{3,}(?:ий|ый|р|т|а) ))(?P<who>Q.) (?:\w+ )?$")
"""A name in no clear case between a title and the verb."""
_YEARS = re.compile(
    r"(?:,? (?P<who>[PQ].))?,? ?\(?(?:(?:с|со|в|до|since|from|until|between) )?(?P<time>D.)"
)
_HOLDER_AHEAD = re.compile(
    r"(?P<who>[PQ].)(?: of (?:the )?[ST].| из [ST].)?(?: ?\([^()]*\))?(?:,| ?[–—-]| \() "
    r"(?:[а-яa-z-]+ ){0,3}$"
)
_NAMED_BEHIND = re.compile(
    r"(?: D.)?(?: (?!преемн|предшест)[а-я-]+(?<!ом|ем|го|ей|ой|ых|их|ов|ию)){0,3} (?P<who>Q.)"
)
"""A name in no clear case that an inverted sentence ends with."""
_PRONOUN = re.compile(r"\b(?:он|она|he|she|ол)\b")
_PRONOUN_OBJECT = re.compile(r"\b(?:его|ее|him|her)\b(?! [а-яa-z]+(?:ом|ем|ой|ей)\b)")
_ANOTHER_SUBJECT = re.compile(r"^ ?(?:и |а |но )?[SOBC].")
_TIME_ALONE = re.compile(r"[ ,(]*(?:(?:с|со|в|во|по|до|on|in|since|from|until) )?D.[ ,)]*")
_TIME_BEHIND = re.compile(rf"(?:, [^,;:()PQCD]{{0,60}}(?=,))?{_TIME_ALONE.pattern}")
_FUTURE = re.compile(r"\b(?:будет|will)\b")
_SAYING = re.compile(r"\b(?:сообщ|заяв|сказа|расска|переда|известн|said|told|report)\w*")
_ELECTED = re.compile(r"избра|избир|elected")
_DIRECT = re.compile(r" (?:the )?(?:[а-яa-z-]+(?:ий|ый|ую|ое|ой|им|ым|ая|al|an) )?(?P<org>[OB].)")
_FIRST = re.compile(r"^ ?(?:(?:с|со|до) D. |D. )?(?P<org>[OB].) ")
_RIGHT_AHEAD = re.compile(r"(?P<org>[OB].)[а-яәіңғүұқөһ]* (?:D.[а-я]* (?:бері )?)?$")
_BEFORE_THEM = re.compile(
    r"\bдо (?:него|нее|них)\b|предшественни(?:ком|цей) (?:[PQ]. )?(?:был|была|являл)"
    r"|\bbefore (?:him|her)\b|\bоған дейін\b|\bалдында\b"
)
_OFFICE = re.compile(r"секретариат|аппарат|исполком|secretariat|хатшылық", re.IGNORECASE)
_THAT_ONE = re.compile(r"\b(?:тот|та)\b(?!,? (?:же|котор))")
_NEAR = 12
_OPENING = 60
"""How far from the start of a sentence a time stands that is said of all of it."""
_ABOUT_ANOTHER = re.compile(r"[PQ].|котор|\bwho\b")
_HEAD_OF_GOVERNMENT = {
    Language.RU: "глава правительства",
    Language.EN: "head of government",
    Language.KK: "үкімет басшысы",
}
_HEAD_OF_STATE = {
    Language.RU: "глава государства",
    Language.EN: "head of state",
    Language.KK: "мемлекет басшысы",
}
_LATE = 10
"""After this month a president elected may take over in the next year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """A clause with all that is needed to understand it."""

    frame: Frame
    before: Discourse
    clause: Clause
    is_alone: bool
    """Whether no other verb of an office stands in the sentence."""

    @property
    def text(self) -> str:
        return self.clause.text(self.frame.mask)


def careers(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the dated offices that the verbs of a sentence tell of."""
    found = tuple(clauses(frame.mask, VERBS[frame.language]))
    for clause in (*found, *_verbless(frame.mask, found)):
        if not is_doubtful(frame.mask, clause.verb):
            reading = _Reading(frame=frame, before=before, clause=clause, is_alone=len(found) == 1)
            yield from _READERS[clause.act](reading)
    named = tuple(named_posts(frame, before, 0, len(frame.mask)))
    if frame.has_time:
        yield from (draft for one in named for draft in _named(frame, before, one))
    borne = [one for one in named if one.is_borne]
    before.borne = (as_post(borne[-1]) if borne else None) or before.borne


def _verbless(mask: str, found: Iterable[Clause]) -> Iterator[Clause]:
    """Yield the clauses that tell of an office without a verb: "in office since 2014"."""
    verbs = [clause.verb.start() for clause in found]
    for clause in clauses(mask, ((HOLD, Stance.FINITE, VERBLESS),)):
        if not any(clause.start <= verb < clause.end for verb in verbs):
            yield clause


def _named(frame: Frame, before: Discourse, named: NamedPost) -> Iterator[Draft]:
    """Read a title beside a name with the years of the office: "president from 1994 to 1999"."""
    behind, post = _YEARS.match(frame.mask, named.end), as_post(named)
    if behind is None or post is None:
        return
    time = frame.item(behind["time"]).time
    ahead = _HOLDER_AHEAD.search(frame.mask, 0, named.start)
    who = frame.party(behind["who"] or (ahead["who"] if ahead else ""))
    if who is None and named.start < _NEAR and not frame.letters & {PERSON}:
        who = before.person
    if who is not None and time is not None and time.bound is not Bound.AT:
        yield from _draft(post, who, begun(time))


def _taken(reading: _Reading) -> Iterator[Draft]:
    who, time = _who(reading), _time(reading)
    post = _post(reading, who)
    if post is None and who is not None and DUTIES.search(reading.text):
        post = reading.before.held.get(who.name)
    if who is None or post is None:
        return
    reading.before.held[who.name] = post
    reading.before.chosen = who, post
    if time is not None:
        reading.before.since[who.name] = time
        yield from _draft(post, who, _taking(reading, post, time))


def _taking(reading: _Reading, post: Post, time: Time) -> Period:
    """Return since when; a president elected on a day takes over some time later."""
    is_of_state = post.organisation.kind is EntityKind.STATE
    if not (is_of_state and PRESIDENCY.match(post.title) and time.first.month):
        return begun(time)
    if time.bound is not Bound.AT or not _ELECTED.search(reading.clause.verb.group()):
        return begun(time)
    return (PartialDate(year=time.first.year) if time.first.month <= _LATE else None), None


def _held(reading: _Reading) -> Iterator[Draft]:
    who, time = _who(reading), _time(reading)
    post = _post(reading, who)
    if who is None or post is None:
        return
    reading.before.held[who.name] = post
    if time is not None and time.bound is not Bound.AT:
        reading.before.since[who.name] = time
        yield from _draft(post, who, begun(time))
    elif time is None and _BEFORE_THEM.search(reading.text):
        yield from _ended_before(reading, post, who)


def _ended_before(reading: _Reading, post: Post, who: Party) -> Iterator[Draft]:
    """Read who held the office until the one took it who was spoken of before."""
    after = reading.before.person
    time = reading.before.since.get(after.name) if after is not None else None
    if time is not None and after != who:
        yield from _draft(post, who, (None, time.first))


def _left(reading: _Reading) -> Iterator[Draft]:
    who, time = _who(reading), _time(reading)
    post = _post(reading, who)
    if post is None or who is None:
        return
    reading.before.held[who.name] = post
    if time is not None:
        yield from _draft(post, who, ended(time))


def _followed(reading: _Reading) -> Iterator[Draft]:
    """Read who follows whom."""
    sign = object_of(reading.frame.mask, reading.clause)
    old, who, time = reading.frame.party(sign), _follower(reading, sign), _time(reading)
    if reading.clause.stance is Stance.AGENT:
        old, who = who, old
    if time is None:
        time = _inherited(reading, who)
    post = _post(reading, who) or _apposed(reading, _sign(reading.frame, old))
    post = post or (reading.before.held.get(old.name) if old is not None else None)
    if time is None or post is None:
        return
    if who is not None and who != old:
        reading.before.held[who.name] = post
        yield from _draft(post, who, begun(time))
    if old is not None:
        yield from _draft(post, old, ended(time))


def _inherited(reading: _Reading, who: Party | None) -> Time | None:
    """Return since when the one is in office who is said to have followed somebody."""
    ahead = [time for place, time in reading.frame.time_places if place < reading.clause.start]
    if reading.clause.stance is Stance.GERUND and ahead:
        return ahead[-1]
    return reading.before.since.get(who.name) if who is not None else None


def _follower(reading: _Reading, old: str) -> Party | None:
    mask, clause = reading.frame.mask, reading.clause
    ahead = replace(clause, end=clause.verb.end())
    if clause.stance is Stance.AGENT:
        ahead = replace(ahead, stance=Stance.FINITE)
    if clause.stance in (Stance.PARTICIPLE, Stance.GERUND):
        return _who(replace(reading, clause=ahead))
    sign = subject(mask, ahead)
    return (
        reading.frame.party(sign) if sign and sign != old else _who(replace(reading, clause=ahead))
    )


def _heading(reading: _Reading) -> Iterator[Draft]:
    """Read who is at the head, where the words give no title."""
    who, time, post = _who(reading), _time(reading), _headed(reading)
    if who is None or post is None:
        return
    reading.before.held[who.name] = post
    is_begun = reading.clause.act == HEAD
    if time is not None and (is_begun or time.bound is not Bound.AT):
        reading.before.since[who.name] = time
        yield from _draft(post, who, begun(time))


def _headed(reading: _Reading) -> Post | None:
    frame, clause = reading.frame, reading.clause
    government = GOVERNMENT.search(reading.text)
    if government is not None:
        owner = frame.party(government["org"]) or _only_state(reading)
        return (
            Post(title=_HEAD_OF_GOVERNMENT[frame.language], organisation=owner) if owner else None
        )
    organ = ORGAN.search(reading.text)
    if organ is not None:
        return _head_of_office(reading, frame.party(organ["org"]))
    direct = (
        _DIRECT.match(frame.mask, clause.verb.end())
        or _FIRST.match(reading.text)
        or (
            (frame.language is Language.KK)
            and _RIGHT_AHEAD.search(frame.mask, clause.start, clause.verb.start())
        )
    )
    party = frame.party(direct.group("org")) if direct else None
    if party is not None and _OFFICE.search(party.name):
        return _head_of_office(reading, party)
    if party is not None:
        return Post(title=HEADS[frame.language], organisation=party)
    if COUNTRY.match(frame.mask, clause.verb.end()) and (owner := _only_state(reading)):
        return Post(title=_HEAD_OF_STATE[frame.language], organisation=owner)
    state = re.match(r" (?:the )?[ST].", frame.mask[clause.verb.end() : clause.end])
    party = frame.party(state.group()) if state else None
    return Post(title=_HEAD_OF_STATE[frame.language], organisation=party) if party else None


def _head_of_office(reading: _Reading, owner: Party | None) -> Post | None:
    """Return what someone is who heads the office of an organisation, or of the one spoken of."""
    before = reading.before
    owner = owner or before.topic or before.organ
    if owner is None:
        return None
    title = HEADS_OF_OFFICE[reading.frame.language]
    return Post(title=title, organisation=before.with_organisation(owner))


def _only_state(reading: _Reading) -> Party | None:
    named = {i.party for i in reading.frame.items if i.letter in "SA" and i.party}
    return next(iter(named)) if len(named) == 1 else reading.before.homeland


def _draft(post: Post, who: Party, period: Period) -> Iterator[Draft]:
    if period != (None, None):
        yield Draft(
            kind=StatementKind.OFFICE,
            organisation=post.organisation,
            who=who,
            role=nominative(post.title),
            start=period[0],
            end=period[1],
        )


def _who(reading: _Reading) -> Party | None:
    """Return whose office a clause is about."""
    frame, clause = reading.frame, reading.clause
    if clause.stance in (Stance.TRANSITIVE, Stance.TERM, Stance.AGENT):
        sign = object_of(frame.mask, clause)
        if sign or not _PRONOUN_OBJECT.search(reading.text):
            return frame.party(sign)
        return frame.party(earlier_subject(frame.mask, clause)) or reading.before.person
    if clause.stance is Stance.PARTICIPLE:
        return frame.party(antecedent(frame.mask, clause))
    if clause.stance is Stance.GERUND:
        return frame.party(first_subject(frame.mask)) or reading.before.person
    return frame.party(subject(frame.mask, clause)) or _carried(reading)


def _carried(reading: _Reading) -> Party | None:
    """Return the person spoken of, where a clause names nobody who acts."""
    frame, clause, text = reading.frame, reading.clause, reading.text
    if len(set(re.findall(r"P.", text))) > 1 or _THAT_ONE.search(text):
        return None
    beside = _BESIDE.search(frame.mask, clause.start, clause.verb.start())
    if beside is not None:
        return frame.party(beside["who"])
    earlier = frame.party(earlier_subject(frame.mask, clause))
    if earlier is not None or "P" in frame.mask[: clause.start]:
        return earlier
    ahead = frame.mask[clause.start : clause.verb.start()]
    pronoun = _PRONOUN.search(text)
    oblique = re.findall(r"Q.", text)
    if oblique and pronoun is None:
        named = _NAMED_BEHIND.match(frame.mask, clause.verb.end(), clause.end)
        return frame.party(named["who"]) if named else None
    if pronoun is None and _ANOTHER_SUBJECT.match(ahead):
        return None
    spoken_of = reading.before.person
    is_other = pronoun is not None and spoken_of is not None and _differs(pronoun[0], spoken_of)
    return None if is_other else spoken_of


def _differs(pronoun: str, person: Party) -> bool:
    """Whether a pronoun is of the other gender than a person's first name."""
    gender = gender_of_name(person.name.split()[0])
    return (
        gender is not None and pronoun != "ол" and (gender == "femn") != (pronoun in ("она", "she"))
    )


def _post(reading: _Reading, who: Party | None) -> Post | None:
    """Return the office that a clause is about."""
    frame, clause, before = reading.frame, reading.clause, reading.before
    every = named_posts(frame, before, clause.start, clause.end, who)
    named = [one for one in every if one.is_borne]
    if clause.act == LEAVE:
        if GOVERNMENT.search(reading.text):
            return _headed(reading)
        named = [one for one in named if one.start >= clause.verb.end()]
    behind = [one for one in named if one.start >= clause.verb.start()]
    if named:
        return as_post(behind[0] if behind else named[-1])
    is_this = THIS_POST.search(reading.text) is not None
    is_own = clause.act == LEAVE and OWN_POST.search(reading.text) is not None
    if _BEFORE_THEM.search(reading.text):
        return _borne_before(reading)
    if not (is_this or is_own or VERBLESS.match(clause.verb.group() + " ")):
        return None
    told = _apposed(reading, _sign(frame, who)) or (before.held.get(who.name) if who else None)
    return told or (_borne_before(reading) if is_this else None)


def _borne_before(reading: _Reading) -> Post | None:
    """Return the office of which it was said last that somebody has, gets or leaves it."""
    told = [
        one
        for one in named_posts(reading.frame, reading.before, 0, reading.clause.start)
        if one.is_borne
    ]
    return (as_post(told[-1]) if told else None) or reading.before.borne


def _sign(frame: Frame, who: Party | None) -> str:
    """Return the first sign of a person in the sentence."""
    return next((sign for sign in re.findall(r"[PQ].", frame.mask) if frame.party(sign) == who), "")


def _apposed(reading: _Reading, sign: str) -> Post | None:
    """Return the office that stands beside a person's name: "Prime Minister Mary Smith"."""
    mask = reading.frame.mask
    place = mask.find(sign) if sign else -1
    if place < 0:
        return None
    for named in named_posts(reading.frame, reading.before, 0, len(mask)):
        between = mask[named.end : place] if named.end <= place else mask[place + 2 : named.start]
        limit = r",? ?[а-яa-z ]{0,20}" if named.end <= place else r", (?:[а-яa-z]+ ){0,2}"
        if re.fullmatch(limit, between):
            return as_post(named)
    return None


def _time(reading: _Reading) -> Time | None:
    """Return when; of several times of a clause the one nearest behind its verb, or before it."""
    frame, clause = reading.frame, reading.clause
    inside = [(at, time) for at, time in frame.time_places if clause.start <= at < clause.end]
    if not inside and reading.is_alone and len(frame.time_places) == 1:
        return _overall(reading, *frame.time_places[0])
    if clause.act in (HOLD, HEADED):
        inside = [(at, time) for at, time in inside if time.bound is not Bound.AT] or inside
        inside = [(at, _past(reading, time)) for at, time in inside]
    nearest = min(inside, key=lambda one: abs(one[0] - clause.verb.end()), default=None)
    return nearest[1] if nearest is not None else _beside(reading)


def _past(reading: _Reading, time: Time) -> Time:
    """Return the time a year before, where somebody holds an office since a day of no year."""
    published = reading.before.published
    if published is None or time.bound is not Bound.SINCE or _FUTURE.search(reading.text):
        return time
    is_told = str(time.first.year) in reading.frame.text[time.start : time.end]
    if is_told or time.first.earliest <= published.latest:
        return time
    return replace(time, first=replace(time.first, year=time.first.year - 1))


def _overall(reading: _Reading, place: int, time: Time) -> Time | None:
    """Return the only time of a sentence, if it begins with it and is about no saying."""
    mask = reading.frame.mask
    if place > reading.clause.start or place > _OPENING or _ABOUT_ANOTHER.search(mask, 0, place):
        return _beside(reading)
    return None if _SAYING.search(reading.frame.mask) else time


def _beside(reading: _Reading) -> Time | None:
    """Return the time that is all there is before or behind a clause."""
    mask, clause = reading.frame.mask, reading.clause
    for place, time in reading.frame.time_places:
        is_behind = place >= clause.end and _TIME_BEHIND.fullmatch(mask[clause.end : place + 2])
        is_before = place < clause.start and _TIME_ALONE.fullmatch(mask[place : clause.start])
        if is_behind or (is_before and place < _NEAR):
            return time
    return None


_READERS: dict[str, Callable[[_Reading], Iterator[Draft]]] = {
    TAKE: _taken,
    HOLD: _held,
    LEAVE: _left,
    SUCCEED: _followed,
    HEAD: _heading,
    HEADED: _heading,
}
