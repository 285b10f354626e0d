"""Who is at the head of something, where no title is told, and how long an office is held."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.offices.acts import HEAD
from orgtui.articles.statements.offices.apposing import apposed, sign_of
from orgtui.articles.statements.offices.clauses import Stance, earlier_subject
from orgtui.articles.statements.offices.headships import headship
from orgtui.articles.statements.offices.headships_kazakh import office_headed, titled_headship
from orgtui.articles.statements.offices.meant import PREDECESSOR, borne_before
from orgtui.articles.statements.offices.portfolios import portfolios
from orgtui.articles.statements.offices.reading import Reading, who_of
from orgtui.articles.statements.offices.tenures import holder, tenure
from orgtui.articles.statements.offices.when import times_of_clause
from orgtui.articles.statements.offices.words import (
    BEFORE_THEM,
    CHAIR,
    COUNTRY,
    FROM_WHOM,
    HEADS,
    INSTEAD_OF,
    SO_LONG,
)
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import PERSONS
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_RUNS = late(r"вел|веде|отвеча|курир")
"""Verbs of being in charge that may be of anything."""
_ONCE = late(r"(?:президент|премьер|корол|канцлер)[^,;()PQ]{0,40}? [вс] D.")
"""What tells that somebody headed a state at another time."""
_NOW = late(r"(?:ет|ит|ады|еді|келеді)$")
"""The ending of a verb in the present."""
_HEADS_STATE = late(r"президент|премьер|глава государства|корол|president|prime|premier|king")
"""Who presides over an organisation for a state."""

_COUNCIL = late(r"council|совет|кеңес", re.IGNORECASE)


def heading(reading: Reading) -> Iterator[Draft]:
    """Read who is at the head, where the words give no title."""
    who, times = who_of(reading), times_of_clause(reading)
    ministries = tuple(portfolios(reading, who)) if who is not None and times else ()
    yield from ministries
    if (instead := _instead(reading)) is not None and who is not None and not times:
        yield from tenure(instead[0], who, begun(instead[1]))
        return
    named = _as_named(reading) or _of_session(reading, who)
    post = named or _headship(reading, who) if not ministries else None
    if post is None and "у власти" in reading.clause.verb.group():
        post = apposed(reading, sign_of(reading.frame, who))
    if who is None or post is None or not _is_told(reading, post):
        return
    if is_chair_of_state(reading, post, who) and not _ONCE.search(reading.frame.mask):
        return
    _remember(reading, post, who)
    if reading.clause.act == HEAD and not times and _THEN.match(reading.text):
        then = end_before(reading, who)
        times = (then,) if then is not None else ()
    if reading.clause.act == HEAD and times:
        yield from _handed_over(reading, post, times[0])
        reading.before.gives(who, post, times[0])
        yield from tenure(post, who, begun(times[0]))
    elif times:
        yield from over(reading, post, who, times)
    else:
        yield from _undated(reading, post, who)


_RULED = late(r"прави[тл]")


def _of_followed(reading: Reading) -> Post | None:
    """Return the office of the one spoken of, whose predecessor is said to have ruled."""
    ahead, before = reading.frame.mask[: reading.clause.verb.start()], reading.before
    is_of_old = PREDECESSOR.search(ahead) is not None and before.person is not None
    return before.held.get(before.person.name) if is_of_old and before.person else None


def _remember(reading: Reading, post: Post, who: Party) -> None:
    """Remember who is at the head of what, and who has just come to be."""
    reading.before.held[who.name] = reading.before.borne = post
    if reading.clause.act == HEAD:
        reading.before.chosen = who, post


def _of_session(reading: Reading, who: Party | None) -> Post | None:
    """Return what somebody was chosen for who is to preside over a session of that body."""
    chosen = reading.before.chosen
    is_chosen = chosen is not None and chosen[0] == who
    is_session = _SESSION.match(reading.frame.mask, reading.clause.verb.end()) is not None
    return chosen[1] if chosen is not None and is_chosen and is_session else None


_SESSION = late(r" (?:[\w-]+ ){0,2}сессию(?![а-я])")


def _headship(reading: Reading, who: Party | None) -> Post | None:
    """Return what someone is at the head, by the title that a Kazakh clause gives, else by what."""
    is_kazakh = reading.frame.language is Language.KK
    told = (titled_headship(reading) or office_headed(reading)) if is_kazakh else None
    is_ruler = who is not None and _RULED.match(reading.clause.verb.group()) is not None
    return told or headship(reading, who) or (_of_followed(reading) if is_ruler else None)


_THEN = late(r" ?(?:а |и )?(?:затем|потом|после (?:него|нее)|вслед за (?:ним|ней)) ")
"""What begins a clause that tells of what followed."""


def _instead(reading: Reading) -> tuple[Post, Time] | None:
    """Return what somebody heads in the place of one who has just left, and since when."""
    frame, before, start = reading.frame, reading.before, reading.clause.start
    told = reading.clause.act == HEAD and _IN_PLACE.search(reading.text) is not None
    old = frame.party(earlier_subject(frame.mask, reading.clause)) if told else None
    is_here = any(place < start and time is before.vacated for place, time in frame.time_places)
    post = before.held.get(old.name) if old is not None and old.name in before.left else None
    return (post, before.vacated) if post and before.vacated and is_here else None


_IN_PLACE = late(r"\bвместо (?:него|нее) (?:[а-я]+ )?(?:ведомство|министерство|агентство)")


def _as_named(reading: Reading) -> Post | None:
    """Return the office told of before that "the agency" had others in: "до него ведомство …"."""
    if not BEFORE_THEM.search(reading.text):
        return None
    post = borne_before(reading)
    if post is not None and COUNTRY.search(reading.text):
        return post if post.organisation.kind is EntityKind.STATE else None
    is_agency = post is not None and _AGENCY.search(reading.text) is not None
    return post if is_agency and post is not None and _OF_AGENCY.search(post.title) else None


_AGENCY = late(r"\b(?:ведомств|агентств|управлени|структур|аппарат|офис)[а-я]*\b(?! [OB].)")
_OF_AGENCY = late(r"комиссар|представител|координатор|омбудсмен|советник|уполномоченн")
"""Titles of those who are at the head of an agency, and not of the organisation it belongs to."""


def _is_of_head_of_state(reading: Reading, post: Post) -> bool:
    """Whether a Kazakh clause tells of the head of a state what is at most the state's chair."""
    told = reading.before.lone_post
    if reading.frame.language is not Language.KK or told is None:
        return False
    is_of_state = told.organisation.kind is EntityKind.STATE
    is_head = is_of_state and _HEADS_STATE.search(told.title) is not None
    is_named = PERSONS.search(reading.text) is not None
    return is_head and not is_named and post.organisation.kind is not EntityKind.STATE


def _is_told(reading: Reading, post: Post) -> bool:
    """Whether a verb that may be of anything is told of a ministry, which makes a minister."""
    if _is_of_head_of_state(reading, post) or _is_of_others(reading):
        return False
    return not _RUNS.match(reading.clause.verb.group()) or post.title.startswith("министр")


_LED = late(
    r"(?<![а-я])(?:делегаци|мисси|групп|команд|сборн)(?:ю|у|ую)(?: [OBSTAC].| [а-я-]+){0,5} $"
)


def _is_of_others(reading: Reading) -> bool:
    """Whether it is men that somebody leads, named ahead of the verb: «делегацию возглавил …»."""
    clause = reading.clause
    return _LED.search(reading.frame.mask, clause.start, clause.verb.start()) is not None


def _undated(reading: Reading, post: Post, who: Party) -> Iterator[Draft]:
    """Read who is at the head without a time, or until another took over."""
    is_begun = reading.clause.act == HEAD
    if BEFORE_THEM.search(reading.text):
        yield from ended_before(reading, post, who)
    elif not is_begun and (end := _followed_at(reading, post, who)) is not None:
        yield holder(post, who, (None, end))
    elif not is_begun and (post.organisation.id or _NOW.search(reading.clause.verb.group())):
        yield holder(post, who)


def _followed_at(reading: Reading, post: Post, who: Party) -> PartialDate | None:
    """Return when another took over from one who is said to have been in office for years."""
    is_long = reading.clause.stance is Stance.PARTICIPLE and SO_LONG.search(reading.text)
    time = taken_by_another(reading, post, who) if is_long else None
    return time.first if time is not None else None


def taken_by_another(reading: Reading, post: Post, who: Party) -> Time | None:
    """Return when another has got the office just before, as the text has told."""
    chosen = reading.before.chosen
    if chosen is None or chosen[0] == who or chosen[1].organisation != post.organisation:
        return None
    return reading.before.since.get(chosen[0].name)


def _until_another(
    reading: Reading, post: Post, who: Party, times: tuple[Time, ...]
) -> list[PartialDate | None]:
    """Return when who "had been" in office since some time gave it to the one told of before."""
    after, before = taken_by_another(reading, post, who), reading.before
    is_over = _HAD.match(reading.clause.verb.group()) is not None
    if after is None or not is_over or len(times) != 1 or times[0].bound is not Bound.SINCE:
        return []
    is_told = who.name in before.left or who in before.people.followed.values()
    is_told = is_told or _leaves_on_a_day(reading)
    is_told = is_told or _DEATH.search(reading.frame.mask, 0, reading.clause.start) is not None
    died = _died(reading, after) if who.name not in before.left else None
    if died is not None:
        return [died.first]
    is_to_come = before.published and after.first.earliest > before.published.latest
    is_earlier = times[0].first.latest < after.first.earliest
    return [after.first] if is_earlier and not (is_told or is_to_come) else []


def _died(reading: Reading, after: Time) -> Time | None:
    """Return when somebody died, as a sentence tells before it says since when he had an office.

    Whoever died long before another took it, or after that, had left it.
    """
    told = _DIED.search(reading.frame.mask, 0, reading.clause.start)
    time = reading.frame.item(told["time"]).time if told is not None else None
    if time is None or time.bound is not Bound.AT:
        return None
    between = (after.first.latest - time.first.earliest).days
    return time if 0 <= between <= _LONG else None


_DIED = late(
    r"\b(?:умер(?:ла|ший|шая)?|скончал(?:ся|ась)|скончавш[а-я]{2}ся"
    r"|погиб(?:ла)?)[^;:()PQD]{0,40} (?P<time>D.)"
)
_LONG = 400
"""Days within which another follows who takes over from somebody who died in office."""


def _leaves_on_a_day(reading: Reading) -> bool:
    """Whether the part of the sentence behind a clause tells when somebody leaves an office."""
    part, *_ = reading.frame.mask[reading.clause.end :].split(";", 1)
    return "D" in part and _LEAVES.search(part) is not None


_DEATH = late(r"\b(?:смерт|кончин|гибел|убийств)")
_LEAVES = late(
    r"\b(?:уш(?:ел|ла)|уходит|уйдет|покин|покида|остав|заверш|законч|подал|сложил|сконч|умер|погиб"
    r"|сда(?:л|ст|ет)|переда(?:л|ст|ет)|отставк|освобожд|отстран)"
)
"""What tells when else somebody has left an office."""


_HAD = late(r"[а-я]+(?:вш(?:ий|ая|его|ей|ую|им|ему)(?:ся)?|л|ла|лся|лась)(?![а-я])")
"""A verb of what is over."""


def _handed_over(reading: Reading, post: Post, time: Time) -> Iterator[Draft]:
    """Read from whom somebody took over what they head: "принял руководство … от …"."""
    old = FROM_WHOM.search(reading.text) or INSTEAD_OF.search(reading.text)
    party = reading.frame.party(old["old"]) if old is not None else None
    if party is not None:
        yield from tenure(post, party, ended(time))


def over(reading: Reading, post: Post, who: Party, times: tuple[Time, ...]) -> Iterator[Draft]:
    """Read an office held over one or several periods; a year among them is one too."""
    if _is_till_then(reading, times):
        return
    is_several = len(times) > 1 and any(time.bound is Bound.SPAN for time in times)
    is_earlier = _EARLIER_ONE.search(reading.text) and times[0].bound is Bound.SINCE
    if [time.bound for time in times] == [Bound.SINCE, Bound.UNTIL]:
        yield from tenure(post, who, (times[0].first, times[1].first))
        return
    until = [one.end for one in ended_before(reading, post, who)] if is_earlier else []
    until = until or _until_another(reading, post, who, times)
    for time in times:
        if time.bound is not Bound.AT:
            reading.before.gives(who, post, time)
            reading.before.ends(who, post, time)
            since, end = (time.first, time.last) if time.bound is Bound.SPAN else begun(time)
            yield from tenure(post, who, (since, end or (until[0] if until else None)))
        elif _are_years(times):
            yield from tenure(post, who, (time.first, None))
        elif is_several:
            yield from tenure(post, who, (time.first, time.first))
    till = _TILL.search(reading.text)
    last = reading.frame.item(till["time"]).time if till is not None else None
    if last is not None and last.bound is Bound.AT and times[0].bound is Bound.SINCE:
        yield from tenure(post, who, ended(last))


def _is_till_then(reading: Reading, times: tuple[Time, ...]) -> bool:
    """Whether a Kazakh sentence tells what somebody had been since a time, up to what was told."""
    is_since = [time.bound for time in times] == [Bound.SINCE]
    return is_since and _TILL_THEN.match(reading.frame.mask) is not None


_TILL_THEN = late(r"(?:ал )?(?:оған|бұған|осыған) дейін,? ")


def _are_years(times: tuple[Time, ...]) -> bool:
    """Whether somebody had an office in several years, each of which began a term."""
    are_at = all(time.bound is Bound.AT and time.first.month is None for time in times)
    return len(times) > 1 and are_at


_TILL = late(
    r"\bдо (?:своей |своего )?(?:смерти|кончины|гибели|отставки|ухода|увольнения|свержения)"
    r"(?: в)? (?P<time>D.)"
)
"""What makes a time the end of what somebody had since another one."""
_EARLIER_ONE = late(r"\b(?:его|ее) предшественни(?:к|ца)\b")


def is_chair_of_state(reading: Reading, post: Post, who: Party) -> bool:
    """Whether it is the chair of a state, which its head bears, and no office of a person."""
    is_chair = CHAIR.match(post.title) or post.title in HEADS.values()
    of = post.organisation
    is_council = of.kind is EntityKind.BODY and _COUNCIL.search(f"{of.id} {of.name}") is not None
    if not is_chair or not (is_council or of.kind is EntityKind.ORGANISATION):
        return False
    head = apposed(reading, sign_of(reading.frame, who))
    is_head = head is not None and _HEADS_STATE.search(head.title) is not None
    return is_head and head is not None and head.organisation.kind is EntityKind.STATE


def end_before(reading: Reading, who: Party, *, to_month: bool = True) -> Time | None:
    """Return when, to the month, the office ended of the one after whom somebody got it."""
    named = reading.frame.party(earlier_subject(reading.frame.mask, reading.clause))
    old = named or reading.before.person
    told = reading.before.until.get(old.name) if old is not None and old != who else None
    is_exact = told is not None and (not to_month or told[1].first.month is not None)
    return told[1] if told is not None and is_exact else None


_HAD_IT = late(
    r", (?:занимавш|являвш|возглавлявш|руководивш|пробывш|находивш)[а-я]{2,4}(?:ся)?(?= )[^;:()]*D."
)
"""What tells by itself how long somebody had an office before another."""


def ended_before(reading: Reading, post: Post, who: Party) -> Iterator[Draft]:
    """Read who held the office until the one took it who was spoken of before."""
    if _HAD_IT.search(reading.frame.mask, reading.clause.verb.end()):
        return
    earlier = earlier_subject(reading.frame.mask, reading.clause)
    after = reading.frame.party(earlier) or reading.before.person
    time = _since(reading, after, post) if after is not None else None
    places = reading.frame.time_places
    ahead = [told for place, told in places if place < reading.clause.start]
    if time is None and len(ahead) == 1 and ahead[0].bound is Bound.SINCE:
        time = ahead[0]
    published = reading.before.published
    is_to_come = time and published and time.first.earliest > published.latest
    if after is not None and after != who and not is_to_come:
        yield holder(post, who, (None, time.first if time is not None else None))


def _since(reading: Reading, who: Party, post: Post) -> Time | None:
    """Return since when somebody has an office, unless another was told of since."""
    before, held = reading.before, reading.before.held.get(who.name)
    whole = before.with_organisation
    is_other = held is not None and whole(held.organisation) != whole(post.organisation)
    return None if is_other else before.since.get(who.name)
