"""Who leaves an office, alone or with others, and whose death ended one."""

from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, ended
from orgtui.articles.statements.offices.apposing import apposed, sign_of
from orgtui.articles.statements.offices.clauses import Stance, first_subject
from orgtui.articles.statements.offices.heads import taken_by_another
from orgtui.articles.statements.offices.meant import PREDECESSOR
from orgtui.articles.statements.offices.possible import possible_post
from orgtui.articles.statements.offices.posts import named_posts
from orgtui.articles.statements.offices.reading import Reading, who_of
from orgtui.articles.statements.offices.tenures import tenure, years_beside
from orgtui.articles.statements.offices.when import is_past, time_of_clause
from orgtui.articles.statements.offices.words import (
    DIES,
    GOVERNMENT,
    PERSON_AT_END,
    PRESIDENCY,
)
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import ACTING_PERSONS, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ONE_OF_MANY = late(
    r"\b(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|\d+-)[а-я]{1,4}(?: [а-я]+)?"
    r" (?:президент|премьер|глав|ген|председател|канцлер|министр|секретар|директор)"
    r"|\b(?:был[аи]?|сам\w+) (?:[а-я]+ ){0,2}(?:президент|премьер|глав|ген|председател|министр)"
)
"""What tells that somebody was a holder of an office among others, perhaps long ago."""
_LONG = 400
"""Days within which a successor follows who takes over from somebody who died in office."""

_LEAVING_NOW = late(r"[а-я]+[аеуюя]щ(?:ий|ая|его|ей|ую|им)(?:ся)?\b")
"""What is said of who has not left yet."""
_SEVERAL_DO = late(r"^(?:ушли|покинули|подали|оставили|сложили|отправлены|освобождены|уволены)\b")
_YEAR = late(r"\d{3}")
_MISSION = late(r"\S+ (?:(?:свою|дипломатическую) )*(?:миссию|работу|службу)$")
"""A mission that is over, which for an ambassador is the office."""
_AS_WHAT = late(r" (?:на посту|в должности|в качестве)")
_ENVOY = late(r"пос(?:ол|л)|постпред|представител")


def _of_told_year(reading: Reading, who: Party, post: Post, time: Time) -> Time:
    """Return a day that no year is told of in the year in which somebody's period ended."""
    told = reading.before.end_of(who, post)
    items = [i for i in reading.frame.items if i.time is time]
    is_open = any(not _YEAR.search(item.text) for item in items)
    if told is None or not is_open or told.first.year >= time.first.year:
        return time
    first = PartialDate(year=told.first.year, month=time.first.month, day=time.first.day)
    return replace(time, first=first)


def _is_elsewhere(reading: Reading, who: Party) -> bool:
    """Whether a mission is over that is no ambassador's."""
    verb = reading.clause.verb
    is_mission = _MISSION.match(verb.group()) is not None
    if not is_mission or _AS_WHAT.match(reading.frame.mask, verb.end()):
        return False
    post = apposed(reading, sign_of(reading.frame, who))
    return post is None or not _ENVOY.search(post.title)


def _time_of(reading: Reading, who: Party | None) -> Time | None:
    """Return when somebody left an office, which is not since when a title says they had it."""
    time = time_of_clause(reading)
    is_start = time is not None and time.bound is Bound.SINCE
    return None if is_start and time == years_beside(reading.frame, who) else time


def left(reading: Reading) -> Iterator[Draft]:
    """Read who leaves which office."""
    who, clause = who_of(reading), reading.clause
    time = _time_of(reading, who)
    if (
        time is not None
        and clause.stance is Stance.FINITE
        and _SEVERAL_DO.search(clause.verb.group())
    ):
        yield from _left_together(reading, time)
        return
    _remember_dismissed(reading, who)
    post = possible_post(reading, who)
    if post is None or who is None or _is_none(reading, who, time, post):
        return
    if time is None and reading.clause.stance is Stance.TERM:
        time = taken_by_another(reading, post, who)
    if time is not None:
        time = stays_until(reading.frame, clause.verb.end()) or _of_told_year(
            reading, who, post, time
        )
    if _is_elsewhere(reading, who) or (time is not None and is_past(reading, time)):
        return
    reading.before.gives(who, post)
    if time is not None and time.bound is Bound.SINCE and _LEAVING_NOW.match(clause.verb.group()):
        return
    if time is None:
        _remember_undated(reading, who, post)
        return
    reading.before.vacated = time
    reading.before.left.add(who.name)
    yield from tenure(post, who, ended(time))


def _remember_undated(reading: Reading, who: Party, post: Post) -> None:
    """Remember who was let go, of which a decree may tell the day."""
    clause = reading.clause
    if clause.stance is not Stance.TERM and _BY_DECREE.search(clause.verb.group()):
        reading.before.undated += ((who, post, False),)


def _is_none(reading: Reading, who: Party, time: Time | None, post: Post) -> bool:
    """Whether nobody leaves it: a death long after, a term that another ends, another's seat."""
    is_term = reading.clause.stance is Stance.TERM
    if is_term and _SERVED_BY_ANOTHER.search(reading.frame.mask):
        return True
    if _is_after_end(reading, who, post, time):
        return True
    return _is_late_death(reading, who, time) or _is_of_others(reading, who, post)


def _is_after_end(reading: Reading, who: Party, post: Post, time: Time | None) -> bool:
    """Whether somebody died whose office is told to have ended before."""
    told = reading.before.end_of(who, post)
    if told is None or time is None or not DIES.search(reading.clause.verb.group()):
        return False
    return told.first.latest < time.first.earliest


_SERVED_BY_ANOTHER = late(
    r"(?<![а-я])(?:для завершения|(?:доработа|дослуж)[а-я]+|на оставш[а-я]+|до (?:конца|окончания"
    r"|истечения|завершения)) (?:[а-я]+ ){0,2}(?:срок|мандат|полномочи|каденци)[а-я]*"
    r"(?: [а-я-]+| [OBST].){0,4} Q."
)
"""What tells that the rest of somebody's term is another's."""


_DISMISSED = late(r"(?:был[аи]? )?(?:освобожд|отстран|увол|смещ|снят|отправ|отозв)")


def _remember_dismissed(reading: Reading, who: Party | None) -> None:
    """Remember whom another dismissed, of whose life the next sentence may tell."""
    frame, clause = reading.frame, reading.clause
    ahead = frame.party(first_subject(frame.mask[: clause.start]))
    if who is not None and ahead not in (None, who) and _DISMISSED.match(clause.verb.group()):
        reading.before.people.appointee = who


_BY_DECREE = late(
    r"освобо|уволил|увол|отстран|отправ|прин(?:ял|ят)|утверд|подал|уш(?:ел|ла)|покинул"
)
"""What is done by a decree, or at once."""
_EARLIER_SEAT = late(
    r"\b(?:предыдущ|прежн|стар|предшествующ)[а-я]{2,3} (?:должност|пост|мест|работ)[а-я]*"
)


def _is_of_others(reading: Reading, who: Party, post: Post) -> bool:
    """Whether a government goes that another heads, or it is the seat before the one just got."""
    before = reading.before
    if _EARLIER_SEAT.search(reading.text) and before.chosen == (who, post):
        return True
    if not GOVERNMENT.search(reading.text) or sign_of(reading.frame, who):
        return False
    held = before.held.get(who.name)
    return held is not None and PRESIDENCY.match(held.title) is not None


_STAYS = late(
    r",? (?:но|однако|и|а) [^;:()PQD]{0,40}?(?:остается|останется|сохранит|продолжит|будет"
    r"|проработает|пробудет|доработает|задержится)[^;:()PQD]{0,70} (?:до )?(?P<time>D.)"
)
"""What tells how long somebody stays who has asked to go."""


def stays_until(frame: Frame, place: int) -> Time | None:
    """Return until when somebody stays in the office that he has said, before, to leave."""
    stays = _STAYS.search(frame.mask, place)
    time = frame.item(stays["time"]).time if stays is not None else None
    return time if time is not None and time.bound is Bound.UNTIL else None


def _left_together(reading: Reading, time: Time) -> Iterator[Draft]:
    """Read the offices of several who left them on one day, each named with the office."""
    clause, frame = reading.clause, reading.frame
    for sign in dict.fromkeys(
        ACTING_PERSONS.findall(frame.mask, clause.start, clause.verb.start())
    ):
        who, post = frame.party(sign), apposed(reading, sign)
        if who is not None and post is not None and who.name not in reading.before.former:
            reading.before.gives(who, post)
            yield from tenure(post, who, ended(time))


_WHICH = late(r" ?котор(?:ый|ая) ")
"""What begins a clause about what is named right before it."""


def _is_late_death(reading: Reading, who: Party, time: Time | None) -> bool:
    """Whether somebody died who had left the office before, as former holders have."""
    if not DIES.search(reading.clause.verb.group()):
        return False
    if _WHICH.match(reading.text) and not PERSON_AT_END.search(
        reading.frame.mask, 0, reading.clause.start
    ):
        return True
    if who.name in reading.before.former | reading.before.left or _ONE_OF_MANY.search(
        reading.frame.mask
    ):
        return True
    mask, before = reading.frame.mask, reading.before
    if not PREDECESSOR.search(mask, 0, reading.clause.verb.start()):
        is_told = who.name in before.since or any(named_posts(reading.frame, before, 0, len(mask)))
        return not is_told and before.language is Language.RU
    if time is None:
        return False
    after = before.chosen
    follower = after[0] if after is not None else None
    if PREDECESSOR.search(mask, 0, reading.clause.verb.start()):
        follower = before.person
    since = before.since.get(follower.name) if follower is not None else None
    return since is None or not 0 <= (since.first.latest - time.first.earliest).days <= _LONG
