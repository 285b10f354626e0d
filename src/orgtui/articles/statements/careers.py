"""Who takes, holds, leaves an office: read from the verb of each clause and what is around it.

Where a clause leaves open who, which office or when, nothing is read. What set phrases tell better
stands in `offices`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.career_verbs import (
    HEAD,
    HEADED,
    HOLD,
    LEAVE,
    SUCCEED,
    TAKE,
    VERBS,
)
from orgtui.articles.statements.career_words import (
    CHAIR,
    DUTIES,
    GOVERNMENT,
    OWN_POST,
    THIS_POST,
    VERBLESS,
)
from orgtui.articles.statements.clauses import (
    Clause,
    Stance,
    clauses,
    earlier_subject,
    object_of,
    subject,
)
from orgtui.articles.statements.discourse import Discourse, Post
from orgtui.articles.statements.doubt import is_doubtful
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.frame import PERSON, Frame
from orgtui.articles.statements.headships import headship
from orgtui.articles.statements.posts import NamedPost, as_post, named_posts
from orgtui.articles.statements.reading import PRONOUN, Reading, time_of_clause, who_of
from orgtui.articles.statements.tenures import taking, tenure
from orgtui.articles.statements.times import Bound, Time
from orgtui.facts.ids import EntityKind

_YEARS = re.compile(
    r"(?: (?:при|в|во|to|to the) [OBST].)?"
    r"(?:,? (?P<who>[PQ].))?,? ?\(?(?:(?:с|со|в|до|since|from|until|between) )?(?P<time>D.)"
)
_HOLDER_AHEAD = re.compile(
    r"(?P<who>[PQ].)(?: of (?:the )?[ST].| из [ST].)?(?: ?\([^()]*\))?(?:,| ?[–—-]| \() "
    r"(?:[а-яa-z-]+ ){0,3}$"
)
_BEFORE_THEM = re.compile(
    r"\bдо (?:него|нее|них)\b|предшественни(?:ком|цей) (?:[PQ]. )?(?:был|была|являл)"
    r"|\bпредыдущ\w+ (?:\w+ )?(?:лет|год)|\bbefore (?:him|her)\b|\bоған дейін\b|\bалдында\b"
)
_NEAR = 12
"""How near the start of a sentence a title stands that is all it tells of."""
_PREDECESSOR = re.compile(r"(?:предшественни(?:к|ца)|predecessor)\b[^.;]*$")
_AFTER = re.compile(r"(?:\bafter|после того,? как) [PQ].[^.;]*$")
"""What makes the office that somebody left the one just spoken of."""
_AS_ANOTHER = re.compile(r"\b(?:на посту|в должности|в качестве|as) (?!эт|this|that)")
"""What names an office, though no pattern knows it."""
_IN_WHOSE_POST = re.compile(r"\bна (?:посту|должности|месте)\b[^;:()PQ]{0,60} (?P<old>[PQ].)")
_ENTERS = re.compile(r"ступ|прис|took|take|assum|sworn|inaug|кіріс|ант")
_AGAIN = re.compile(r"\b(?:вновь|снова|again|қайта)\b")
_FUTURE = re.compile(r"сменит|заменит|придет|will")
_RANK = re.compile(r"\bв (?:звании|роли|списке|рейтинге)\b|\bas the (?:most|longest|oldest)\b")
"""What is no office, though one follows another in it."""
_HEADS_STATE = re.compile(r"президент|премьер|глава государства|корол|president|prime|premier|king")
"""Who presides over an organisation for a state."""


def careers(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the dated offices that the verbs of a sentence tell of."""
    found = tuple(clauses(frame.mask, VERBS[frame.language]))
    for clause in (*found, *_verbless(frame.mask, found)):
        if not is_doubtful(frame.mask, clause.verb):
            reading = Reading(frame=frame, before=before, clause=clause, is_alone=len(found) == 1)
            yield from _READERS[clause.act](reading)
    named = tuple(named_posts(frame, before, 0, len(frame.mask)))
    if frame.has_time:
        yield from (draft for one in named for draft in _named(frame, before, one))
    borne = [one for one in named if one.is_borne]
    before.borne = (as_post(borne[-1], before) if borne else None) or before.borne


def _verbless(mask: str, found: Iterable[Clause]) -> Iterator[Clause]:
    """Yield the clauses that tell of an office without a verb: "in office since 2014"."""
    verbs = [clause.verb.start() for clause in found]
    for clause in clauses(mask, ((HOLD, Stance.FINITE, VERBLESS),)):
        if not any(clause.start <= verb < clause.end for verb in verbs):
            yield clause


def _named(frame: Frame, before: Discourse, named: NamedPost) -> Iterator[Draft]:
    """Read a title beside a name with the years of the office: "president from 1994 to 1999"."""
    behind, post = _YEARS.match(frame.mask, named.end), as_post(named, before)
    if behind is None or post is None:
        return
    time = frame.item(behind["time"]).time
    ahead = _HOLDER_AHEAD.search(frame.mask, 0, named.start)
    who = frame.party(behind["who"] or (ahead["who"] if ahead else ""))
    if who is None and named.start < _NEAR and not frame.letters & {PERSON}:
        who = before.person
    if who is not None and time is not None and time.bound is not Bound.AT:
        before.held[who.name], before.since[who.name] = post, time
        yield from tenure(post, who, begun(time))


def _taken(reading: Reading) -> Iterator[Draft]:
    who, time = who_of(reading), time_of_clause(reading)
    post = _post(reading, who)
    if post is None and who is not None and _is_entering(reading):
        post = reading.before.held.get(who.name) or _borne_before(reading)
    if who is None or post is None:
        return
    reading.before.held[who.name] = post
    reading.before.chosen = who, post
    if time is not None:
        reading.before.since[who.name] = time
        if not _is_chair_of_state(reading, post, who):
            yield from tenure(post, who, taking(post, time, reading.clause.verb.group()))


def _is_entering(reading: Reading) -> bool:
    """Whether somebody enters upon an office that is not named again."""
    is_new = _ENTERS.search(reading.clause.verb.group()) and not _AGAIN.search(reading.text)
    return bool(is_new) and DUTIES.search(reading.text) is not None


def _is_chair_of_state(reading: Reading, post: Post, who: Party) -> bool:
    """Whether it is the chair of a state, which its head bears, and no office of a person."""
    if post.organisation.kind is not EntityKind.ORGANISATION or not CHAIR.match(post.title):
        return False
    head = _apposed(reading, _sign(reading.frame, who))
    is_head = head is not None and _HEADS_STATE.search(head.title) is not None
    return is_head and head is not None and head.organisation.kind is EntityKind.STATE


def _held(reading: Reading) -> Iterator[Draft]:
    who, time = who_of(reading), time_of_clause(reading)
    post = _post(reading, who)
    if who is None or post is None:
        return
    reading.before.held[who.name] = post
    if time is not None and time.bound is not Bound.AT:
        reading.before.since[who.name] = time
        yield from tenure(post, who, begun(time))
    elif time is None and _BEFORE_THEM.search(reading.text):
        yield from _ended_before(reading, post, who)


def _ended_before(reading: Reading, post: Post, who: Party) -> Iterator[Draft]:
    """Read who held the office until the one took it who was spoken of before."""
    earlier = earlier_subject(reading.frame.mask, reading.clause)
    after = reading.frame.party(earlier) or reading.before.person
    time = reading.before.since.get(after.name) if after is not None else None
    if time is not None and after != who:
        yield from tenure(post, who, (None, time.first))


def _left(reading: Reading) -> Iterator[Draft]:
    who, time = who_of(reading), time_of_clause(reading)
    post = _post(reading, who)
    if post is None or who is None:
        return
    reading.before.held[who.name] = post
    if time is not None:
        reading.before.left.add(who.name)
        yield from tenure(post, who, ended(time))


def _followed(reading: Reading) -> Iterator[Draft]:
    """Read who follows whom."""
    if _RANK.search(reading.text):
        return
    sign = _followed_sign(reading)
    old, who, time = reading.frame.party(sign), _follower(reading, sign), time_of_clause(reading)
    if reading.clause.stance is Stance.AGENT:
        old, who = who, old
    if time is None:
        time = _inherited(reading, who)
    post = _post(reading, who) or _apposed(reading, _sign(reading.frame, old))
    if post is None and not _AS_ANOTHER.search(reading.text):
        held = [reading.before.held.get(one.name) for one in (old, who) if one is not None]
        post = next((one for one in held if one is not None), None)
    if time is None or post is None:
        return
    if who is not None and who != old:
        reading.before.held[who.name] = post
        yield from tenure(post, who, begun(time))
    if old is not None and old.name not in reading.before.left:
        yield from tenure(post, old, ended(time))


def _followed_sign(reading: Reading) -> str:
    """Return whom somebody followed; a Russian sentence may begin with them."""
    mask, clause = reading.frame.mask, reading.clause
    before = mask[clause.start : clause.verb.start()]
    acting = re.search(r"P.", mask[clause.verb.end() : clause.end])
    if acting is not None and clause.stance is Stance.FINITE:
        old = _IN_WHOSE_POST.search(before) or re.search(r"(?P<old>Q.)", before)
        if old is not None:
            return old["old"]
        if not re.search(r"P.", before) and not PRONOUN.search(before):
            return ""
    return object_of(mask, clause)


def _inherited(reading: Reading, who: Party | None) -> Time | None:
    """Return since when the one is in office who is said to have followed somebody."""
    ahead = [time for place, time in reading.frame.time_places if place < reading.clause.start]
    if reading.clause.stance is Stance.GERUND and ahead:
        return ahead[-1]
    is_past = not _FUTURE.search(reading.clause.verb.group())
    return reading.before.since.get(who.name) if who is not None and is_past else None


def _follower(reading: Reading, old: str) -> Party | None:
    mask, clause = reading.frame.mask, reading.clause
    ahead = replace(clause, end=clause.verb.end())
    if clause.stance is Stance.AGENT:
        ahead = replace(ahead, stance=Stance.FINITE)
    if old and old in mask[clause.start : clause.verb.start()]:
        ahead = replace(clause, start=clause.verb.start())
    if clause.stance in (Stance.PARTICIPLE, Stance.GERUND):
        return who_of(replace(reading, clause=ahead))
    sign = subject(mask, ahead)
    return (
        reading.frame.party(sign)
        if sign and sign != old
        else who_of(replace(reading, clause=ahead))
    )


def _heading(reading: Reading) -> Iterator[Draft]:
    """Read who is at the head, where the words give no title."""
    who, time, post = who_of(reading), time_of_clause(reading), headship(reading)
    if who is None or post is None:
        return
    reading.before.held[who.name] = post
    is_begun = reading.clause.act == HEAD
    if time is not None and (is_begun or time.bound is not Bound.AT):
        reading.before.since[who.name] = time
        yield from tenure(post, who, begun(time))
    elif time is None and _BEFORE_THEM.search(reading.text):
        yield from _ended_before(reading, post, who)


def _post(reading: Reading, who: Party | None) -> Post | None:
    """Return the office that a clause is about."""
    frame, clause, before = reading.frame, reading.clause, reading.before
    every = named_posts(frame, before, clause.start, clause.end, who)
    named = [one for one in every if one.is_borne]
    if clause.act == LEAVE:
        if GOVERNMENT.search(reading.text):
            return headship(reading)
        named = [one for one in named if one.start >= clause.verb.end()]
    behind = [one for one in named if one.start >= clause.verb.start()]
    if named:
        return as_post(behind[0] if behind else named[-1], before)
    is_this = THIS_POST.search(reading.text) is not None
    is_own = clause.act == LEAVE and OWN_POST.search(reading.text) is not None
    so_far = frame.mask[: clause.verb.start()]
    if _PREDECESSOR.search(so_far):
        return before.held.get(before.person.name) if before.person else None
    is_former = clause.act == LEAVE and _AFTER.search(so_far) is not None
    if is_former or _BEFORE_THEM.search(reading.text):
        return _borne_before(reading)
    if not (is_this or is_own or VERBLESS.match(clause.verb.group() + " ")):
        return None
    told = _apposed(reading, _sign(frame, who)) or (before.held.get(who.name) if who else None)
    return told or (_borne_before(reading) if is_this else None)


def _borne_before(reading: Reading) -> Post | None:
    """Return the office of which it was said last that somebody has, gets or leaves it."""
    told = [
        one
        for one in named_posts(reading.frame, reading.before, 0, reading.clause.start)
        if one.is_borne
    ]
    return (as_post(told[-1], reading.before) if told else None) or reading.before.borne


def _sign(frame: Frame, who: Party | None) -> str:
    """Return the first sign of a person in the sentence."""
    return next((sign for sign in re.findall(r"[PQ].", frame.mask) if frame.party(sign) == who), "")


def _apposed(reading: Reading, sign: str) -> Post | None:
    """Return the office that stands beside a person's name: "Prime Minister Mary Smith"."""
    mask = reading.frame.mask
    place = mask.find(sign) if sign else -1
    if place < 0:
        return None
    for named in named_posts(reading.frame, reading.before, 0, len(mask)):
        between = mask[named.end : place] if named.end <= place else mask[place + 2 : named.start]
        limit = r",? ?[а-яa-z ]{0,20}" if named.end <= place else r", (?:[а-яa-z]+ ){0,2}"
        if re.fullmatch(limit, between):
            return as_post(named, reading.before)
    return None


_READERS: dict[str, Callable[[Reading], Iterator[Draft]]] = {
    TAKE: _taken,
    HOLD: _held,
    LEAVE: _left,
    SUCCEED: _followed,
    HEAD: _heading,
    HEADED: _heading,
}
