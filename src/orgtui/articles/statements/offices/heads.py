"""Who is at the head of something, where no title is told, and how long an office is held."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.offices.acts import HEAD
from orgtui.articles.statements.offices.clauses import Stance, earlier_subject
from orgtui.articles.statements.offices.headships import headship
from orgtui.articles.statements.offices.meant import apposed, sign_of
from orgtui.articles.statements.offices.portfolios import portfolios
from orgtui.articles.statements.offices.reading import Reading, who_of
from orgtui.articles.statements.offices.tenures import holder, tenure
from orgtui.articles.statements.offices.when import times_of_clause
from orgtui.articles.statements.offices.words import BEFORE_THEM, CHAIR, FROM_WHOM, HEADS, SO_LONG
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind

_RUNS = re.compile(r"вел|веде|отвеча|курир")
"""Verbs of being in charge that may be of anything."""
_ONCE = re.compile(r"(?:президент|премьер|корол|канцлер)[^,;()PQ]{0,40}? [вс] D.")
"""What tells that somebody headed a state at another time."""
_NOW = re.compile(r"(?:ет|ит|ады|еді|келеді)$")
"""The ending of a verb in the present."""
_HEADS_STATE = re.compile(r"президент|премьер|глава государства|корол|president|prime|premier|king")
"""Who presides over an organisation for a state."""

_COUNCIL = re.compile(r"council|совет|кеңес", re.IGNORECASE)


def heading(reading: Reading) -> Iterator[Draft]:
    """Read who is at the head, where the words give no title."""
    who, times = who_of(reading), times_of_clause(reading)
    ministries = tuple(portfolios(reading, who)) if who is not None and times else ()
    yield from ministries
    post = headship(reading, who) if not ministries else None
    if who is None or post is None or not _is_told(reading, post):
        return
    if is_chair_of_state(reading, post, who) and not _ONCE.search(reading.frame.mask):
        return
    reading.before.held[who.name] = post
    if reading.clause.act == HEAD and times:
        yield from _handed_over(reading, post, times[0])
        reading.before.gives(who, post, times[0])
        yield from tenure(post, who, begun(times[0]))
    elif times:
        yield from over(reading, post, who, times)
    else:
        yield from _undated(reading, post, who)


def _is_told(reading: Reading, post: Post) -> bool:
    """Whether a verb that may be of anything is told of a ministry, which makes a minister."""
    return not _RUNS.match(reading.clause.verb.group()) or post.title.startswith("министр")


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


def _handed_over(reading: Reading, post: Post, time: Time) -> Iterator[Draft]:
    """Read from whom somebody took over what they head: "принял руководство … от …"."""
    old = FROM_WHOM.search(reading.text)
    party = reading.frame.party(old["old"]) if old is not None else None
    if party is not None:
        yield from tenure(post, party, ended(time))


def over(reading: Reading, post: Post, who: Party, times: tuple[Time, ...]) -> Iterator[Draft]:
    """Read an office held over one or several periods; a year among them is one too."""
    is_several = len(times) > 1 and any(time.bound is Bound.SPAN for time in times)
    for time in times:
        if time.bound is not Bound.AT:
            reading.before.gives(who, post, time)
            reading.before.ends(who, post, time)
            yield from tenure(post, who, begun(time))
        elif is_several:
            yield from tenure(post, who, (time.first, time.first))


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


def ended_before(reading: Reading, post: Post, who: Party) -> Iterator[Draft]:
    """Read who held the office until the one took it who was spoken of before."""
    earlier = earlier_subject(reading.frame.mask, reading.clause)
    after = reading.frame.party(earlier) or reading.before.person
    time = reading.before.since.get(after.name) if after is not None else None
    if after is not None and after != who:
        yield holder(post, who, (None, time.first if time is not None else None))
