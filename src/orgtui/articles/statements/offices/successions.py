"""Who follows whom in an office: "Smith succeeded Brown", «его сменила …»."""

import re
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft, begun, ended
from orgtui.articles.statements.offices.apposing import apposed, sign_of
from orgtui.articles.statements.offices.clauses import Stance, antecedent, object_of, subject
from orgtui.articles.statements.offices.possible import possible_post
from orgtui.articles.statements.offices.posts import named_posts
from orgtui.articles.statements.offices.reading import (
    PRONOUN,
    Reading,
    meant_by_case,
    spoken_of,
    who_of,
)
from orgtui.articles.statements.offices.tenures import since_then, taking, tenure, years_beside
from orgtui.articles.statements.offices.terms import is_to_wait
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.offices.when import time_of_clause
from orgtui.articles.statements.offices.whose_kazakh import followed_in_kazakh
from orgtui.articles.statements.offices.words import COLLECTIVE_NOUN, FROM_WHOM, HEADS, THIS_POST
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import (
    ADJECTIVE,
    BODY,
    ORGANISATION,
    PERSON,
    STATE,
    Frame,
)
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_THEM = late(r"\b(?:его|ее|него|нее|ему|ей)\b(?! (?:преемни|предшест|пост|мест|должн))")
"""Who is followed, where the text spoke of them before."""
_WHOM = late(r" ?котор(?:ого|ую)\b")
"""Who is followed, where a relative means them."""
_AFFAIRS = late(r"\b(?:дела|бразды|эстафет\w+|на этом посту|в этой должности)\b")
_AS_ANOTHER = late(r"\b(?:на посту|в должности|в качестве|as) (?!эт|this|that)")
"""What names an office, though no pattern knows it."""
_IN_WHOSE_POST = late(r"\bна (?:посту|должности|месте)\b[^;:()PQ]{0,60} (?P<old>[PQ].)")
_FUTURE = late(r"сменит|заменит|придет|will")
_LAST_HOLDER = late(r"(?:последн|предыдущ|прежн)(?:ий|яя)\b|(?:тот|та) |(?:его|ее) предшественни")
"""Who a sentence begins with who had an office before the one just told of."""
_STATE_FOLLOWS = late(r"(?: D.)? [SOB].(?=[.,;:]|$| и )")
"""What tells that one state follows another, in a chair and in no office."""
_INSTEAD = late(r"\bна (?:смену|место) |у |от ")
_IN_PLACE = late(r"на (?:смену|место) (?:[а-я-]+ ){0,2}Q.,")
_RANK = late(r"\bв (?:звании|роли|списке|рейтинге)\b|\bas the (?:most|longest|oldest)\b")
"""What is no office, though one follows another in it."""


def followed(reading: Reading) -> Iterator[Draft]:
    """Read who follows whom."""
    if _is_of_no_office(reading):
        return
    old, who = _remembered_pair(reading)
    post = _post(reading, old, who)
    if post is None:
        return
    _remember_followed(reading, post, old, who)
    told, own = time_of_clause(reading), years_beside(reading.frame, old)
    time = since_then(None if told == own else told, reading.text)
    time = time or _inherited(reading, who, post)
    ended_before = reading.before.end_of(old, post) if old is not None and time is None else None
    since = time or ended_before
    is_at_once = since is not None and taking(post, since, reading.frame.mask) == begun(since)
    if since is not None and who is not None and who != old:
        reading.before.gives(who, post, since)
        yield from tenure(post, who, taking(post, since, reading.frame.mask))
    if old and (late := _time_of_death(reading, old)) is not None:
        yield from tenure(post, old, ended(late))
        return
    if since is None and old and who:
        reading.before.replaces[who.name] = old, post
    if old:
        yield from tenure(post, old, begun(own))
        is_at_once = is_at_once and (own is None or own.last is None)
        yield from _followed_until(reading, post, old, time if is_at_once else None)


def _remember_followed(reading: Reading, post: Post, old: Party | None, who: Party | None) -> None:
    """Remember what somebody had who was followed, and by whom, if that is told."""
    before = reading.before
    if old is None or old == who or (who is None and not _is_of_leaving(reading)):
        return
    before.held.setdefault(old.name, post)
    if who is not None:
        before.people.followed[who.name] = old


_LEFT = late(
    r"[^;:()]*[PQ]., (?:котор(?:ый|ая) (?:[а-я]+ )?(?:уш|покин|подал|выш|сложил|оставил)"
    r"|(?:ушедш|покинувш|подавш|сложивш|оставивш))"
)


def _is_of_leaving(reading: Reading) -> bool:
    """Whether it is told right behind that who is followed in "this post" has left it."""
    is_of_post = _AFFAIRS.search(reading.text) is not None
    return is_of_post and _LEFT.match(reading.frame.mask, reading.clause.verb.end()) is not None


def _followed_until(reading: Reading, post: Post, old: Party, time: Time | None) -> Iterator[Draft]:
    """Read until when somebody had an office whose next holder had it at a time."""
    before, is_span = reading.before, time is not None and time.bound is Bound.SPAN
    is_told = old.name in before.left or (is_span and old.name in before.until)
    if time is not None and not is_told:
        yield from tenure(post, old, (None, time.first) if is_span else ended(time))


def _is_of_no_office(reading: Reading) -> bool:
    """Whether one only comes, or follows in a rank, or one state follows another in a chair."""
    is_coming = reading.clause.verb.group().startswith("при")
    is_instead = _INSTEAD.search(reading.text) or _IN_PLACE.match(reading.frame.mask)
    if _RANK.search(reading.text) or (is_coming and not is_instead):
        return True
    return _STATE_FOLLOWS.match(reading.frame.mask, reading.clause.verb.end()) is not None


_DIED = late(
    r"(?:погибш|умерш|скончавш|ушедш|убит|свергнут)[а-я]+ (?:в |на )?(?P<time>D.) (?P<who>[PQ].)"
)
"""Until when somebody held what another took over: "сменив умершего в мае …"."""


def _time_of_death(reading: Reading, old: Party | None) -> Time | None:
    for match in _DIED.finditer(reading.frame.mask):
        if old is not None and reading.frame.party(match["who"]) == old:
            return reading.frame.item(match["time"]).time
    return None


def predecessor_meant(frame: Frame, before: Discourse) -> Party | None:
    """Return who had an office before the person spoken of, if only they can have had it then."""
    person, office = before.person, before.office
    if PERSON in frame.letters or not frame.has_time:
        return None
    gone = before.people.predecessor
    if gone is not None and _had_it_till_then(frame, before, gone):
        return gone
    if person is None or office is None:
        return None
    old, since = before.people.followed.get(person.name), before.since.get(person.name)
    is_earlier = since is not None and _is_long_before(frame, since)
    if old is None or not (is_earlier or _LAST_HOLDER.match(frame.mask)):
        return None
    titles = [one.title for one in named_posts(frame, before, 0, len(frame.mask)) if one.is_borne]
    is_same = all(root(title) == root(office.title) for title in titles)
    is_told = bool(titles) or THIS_POST.search(frame.mask) or COLLECTIVE_NOUN.search(frame.mask)
    return old if is_same and is_told else None


_HAD_IT = late(
    r"(?:(?:[вс]о? )?D.,? )?(?:(?:O.|[а-я]{4,}) )?(?:он|тот|(?P<her>она|та)) (?:D. )?"
    r"(?:(?:[а-я]+но|также) )?"
    r"(?:был(?! [а-я]+(?:ан|ен|ят)\b)|была(?! [а-я]+(?:ана|ена|ята)\b)|являл[а-я]+|занимал[а]?"
    r"|возглавлял[а]?|руководил[а]?|управлял[а]?|находил[а-я]+|пробыл[а]?|провел[а]?)(?![а-я])"
)
"""What a sentence begins with of who had for some time what another has got now."""


_OWNERS = frozenset((ORGANISATION, BODY, STATE, ADJECTIVE))


def _had_it_till_then(frame: Frame, before: Discourse, gone: Party) -> bool:
    """Whether a sentence tells how long the one just followed had the same office."""
    had = _HAD_IT.match(frame.mask) if frame.language is Language.RU else None
    gender = before.people.genders.get(gone.name)
    if had is None or (gender is not None and (gender == "femn") != bool(had["her"])):
        return False
    is_lasting = any(time.bound in (Bound.SINCE, Bound.SPAN) for _, time in frame.time_places)
    office = before.held.get(gone.name) or _followed_in(before, gone)
    office = office or before.office or before.post
    since = _since_then(before, office)
    is_lasting = is_lasting and (since is None or _is_long_before(frame, since))
    return is_lasting and _is_of_office(frame, before, office)


def _followed_in(before: Discourse, gone: Party) -> Post | None:
    """Return in which office the person spoken of was said to follow somebody."""
    told = before.replaces.get(before.person.name) if before.person is not None else None
    return told[1] if told is not None and told[0] == gone else None


def _since_then(before: Discourse, office: Post | None) -> Time | None:
    """Return since when the person spoken of has an office, None where it is another's."""
    person = before.person
    held = before.held.get(person.name) if person is not None else None
    is_other = held is not None and office is not None and held.organisation != office.organisation
    return before.since.get(person.name) if person is not None and not is_other else None


def _is_of_office(frame: Frame, before: Discourse, office: Post | None) -> bool:
    """Whether a sentence names an office, or the organisation spoken of, and no other."""
    named = [one for one in named_posts(frame, before, 0, len(frame.mask)) if one.is_borne]
    of = office.organisation if office is not None else before.topic or before.organ
    roots = {root(office.title), root(HEADS[frame.language])} if office is not None else set()
    owners = {i.party for i in frame.within(frame.mask) if i.letter in _OWNERS}
    owners |= {one.owner for one in named if one.owner is not None}
    if owners - {of} or (roots and any(root(one.title) not in roots for one in named)):
        return False
    is_this = THIS_POST.search(frame.mask) or COLLECTIVE_NOUN.search(frame.mask)
    return bool(owners or is_this)


def _is_long_before(frame: Frame, since: Time) -> bool:
    """Whether all that a sentence tells began before somebody took an office."""
    times = [time for _, time in frame.time_places if time.bound is not Bound.UNTIL]
    return bool(times) and all(time.first.latest < since.first.earliest for time in times)


def _post(reading: Reading, old: Party | None, who: Party | None) -> Post | None:
    """Return in which office somebody is followed: named, beside one of the names, or known."""
    frame = reading.frame
    post = possible_post(reading, who) or apposed(reading, sign_of(frame, old))
    if post is None and reading.clause.stance is Stance.PARTICIPLE:
        post = apposed(reading, sign_of(frame, who))
    if post is None and not _AS_ANOTHER.search(reading.text):
        post = _known(reading, old, who)
    if post is None and _AFFAIRS.search(reading.text):
        post = reading.before.office
    return None if post is not None and _had_another(reading, post) else post


_WHO_WAS = late(
    r" [PQ]., котор(?:ый|ая) (?:D. )?(?:был[а]?(?! [а-я]+(?:ен|ан|ят)а?\b)"
    r"|являл[а-я]*|работал[а]?|занимал[а]?) (?=[а-я])"
)


def _had_another(reading: Reading, post: Post) -> bool:
    """Whether who is followed is said to have had another office: «сменил X, который был …»."""
    mask = reading.frame.mask
    was = _WHO_WAS.search(mask, reading.clause.verb.end())
    if was is None:
        return False
    named = next(named_posts(reading.frame, reading.before, was.end(), len(mask)), None)
    return named is not None and root(named.title) != root(post.title)


def _known(reading: Reading, old: Party | None, who: Party | None) -> Post | None:
    """Return what one of two was told to be, or what the one is chosen for who is to follow."""
    before = reading.before
    chosen = before.chosen[1] if before.chosen is not None and before.chosen[0] == who else None
    of_old = before.held.get(old.name) if old is not None else None
    of_new = before.held.get(who.name) if who is not None else None
    is_to_come = _FUTURE.search(reading.clause.verb.group()) is not None
    return of_old or chosen or (None if is_to_come else of_new)


def _remembered_pair(reading: Reading) -> tuple[Party | None, Party | None]:
    """Return who was followed, and by whom, and remember it for the next sentence."""
    old, who = _pair(reading)
    if reading.clause.stance in (Stance.FINITE, Stance.GERUND):
        reading.before.people.succeeded = old
    return old, who


def _pair(reading: Reading) -> tuple[Party | None, Party | None]:
    """Return who was followed, and by whom."""
    if reading.frame.language is Language.KK:
        return followed_in_kazakh(reading.frame, reading.clause, reading.before.person)
    if _THEM.search(reading.text) and not PRONOUN.search(reading.text):
        named = {i.party for i in reading.frame.within(reading.text) if i.letter == PERSON}
        old = meant_by_case(reading, spoken_of(reading))
        return old, named.pop() if len(named) == 1 else None
    if _WHOM.match(reading.text):
        mask, clause = reading.frame.mask, reading.clause
        old = reading.frame.party(antecedent(mask, clause))
        follower = reading.frame.party(subject(mask, clause))
        is_them = follower is None and PRONOUN.search(reading.text) is not None
        return old, reading.before.person if is_them else follower
    if _THE_LAST.match(reading.frame.mask, reading.clause.verb.end()):
        return _last_named(reading)
    sign = _followed_sign(reading)
    old, who = reading.frame.party(sign), _follower(reading, sign)
    if old is None and _THEM.search(reading.text):
        told = meant_by_case(reading, reading.before.person)
        old = told if told != who else None
    if reading.clause.stance is Stance.AGENT:
        return who, old or _chosen_to_follow(reading, who)
    return old, who


_THE_LAST = late(r" последн(?:его|юю)(?= (?:на|в|D)|[.,;]|$)")


def _last_named(reading: Reading) -> tuple[Party | None, Party | None]:
    """Return who was named last, and who followed them: another, if need be whom the news is of."""
    before = reading.before
    told = next((one for one in before.people.named if one != before.person_at_end), None)
    follower = who_of(reading)
    if follower == before.person_at_end:
        follower = told or (before.hero if before.hero != before.person_at_end else None)
    return before.person_at_end, follower


_TO_FOLLOWER = late(r"(?<![а-я])(?:преемни|сменщи)(?:ку|це)(?![а-я])")


def _chosen_to_follow(reading: Reading, who: Party | None) -> Party | None:
    """Return who was chosen for the office of one who gives it "to the successor"."""
    chosen = reading.before.chosen
    post = reading.before.held.get(who.name) if who is not None else None
    if chosen is None or post is None or not _TO_FOLLOWER.search(reading.text):
        return None
    is_same = chosen[1].organisation == post.organisation and chosen[0] != who
    return chosen[0] if is_same and root(chosen[1].title) == root(post.title) else None


def _followed_sign(reading: Reading) -> str:
    """Return whom somebody followed; a Russian sentence may begin with them."""
    mask, clause = reading.frame.mask, reading.clause
    taken_from = FROM_WHOM.match(mask, clause.verb.end())
    if taken_from is not None and clause.stance is not Stance.AGENT:
        return taken_from["old"]
    before = mask[clause.start : clause.verb.start()]
    acting = re.search(r"P.", mask[clause.verb.end() : clause.end])
    if acting is not None and clause.stance is Stance.FINITE:
        old = _IN_WHOSE_POST.search(before) or re.search(r"(?P<old>Q.)", before)
        if old is not None:
            return old["old"]
        if not re.search(r"P.", before) and not PRONOUN.search(before):
            ahead = _OLD_FIRST.search(mask, 0, clause.start)
            return ahead["old"] if ahead is not None and acting.group() != ahead["old"] else ""
        return _put_first(reading, before, acting.group()) or object_of(mask, clause)
    return object_of(mask, clause)


_OLD_FIRST = late(
    r"(?:^|; )(?:[а-я-]+ |[OBSTA]. ){0,4}(?P<old>Q.),"
    r" (?:котор|[а-я]+(?:вш|ющ|ящ|нн)(?:его|ую|ий|ая))[^;:()PQ]*,? ?$"
)
"""Who is followed, told first with what is said of them: "Смита, который …, сменил …"."""


def _put_first(reading: Reading, before: str, acting: str) -> str:
    """Return whom a man followed who is named behind the verb, where the one before is no man.

    A name as "Хосрова" may be a woman's, who would not have "сменил" anybody.
    """
    first = re.findall(r"P.", before)
    is_man = _OF_MAN.fullmatch(reading.clause.verb.group()) is not None
    if len(set(first)) != 1 or not is_man or PRONOUN.search(before):
        return ""
    old, new = (reading.frame.item(sign).text.split()[0] for sign in (first[0], acting))
    return first[0] if old[-1] in "ая" and new[-1] not in "ая" else ""


_OF_MAN = late(r"(?:с|за)менил")


def _inherited(reading: Reading, who: Party | None, post: Post) -> Time | None:
    """Return since when the one is in office who is said to have followed somebody."""
    ahead = [time for place, time in reading.frame.time_places if place < reading.clause.start]
    if reading.clause.stance is Stance.GERUND and _is_to_wait(reading):
        return None
    if reading.clause.stance is Stance.GERUND and ahead:
        return replace(ahead[-1], bound=Bound.AT, last=None)
    is_past = not _FUTURE.search(reading.clause.verb.group())
    held = reading.before.held.get(who.name) if who is not None else None
    is_other = held is not None and held.organisation != post.organisation
    if who is None or not is_past or is_other:
        return None
    time = reading.before.since.get(who.name)
    if time is None or time.bound is not Bound.SPAN:
        return time
    is_same = reading.before.end_of(who, post) is not None
    return replace(time, bound=Bound.AT, last=None) if is_same else None


def _is_to_wait(reading: Reading) -> bool:
    """Whether an earlier clause puts somebody into what they have still to wait for."""
    mask, end = reading.frame.mask, reading.clause.start
    return any(is_to_wait(mask, put.start()) for put in _PUT.finditer(mask, 0, end))


_PUT = late(r"(?<![а-я])(?:избр|выбр|назнач|утвержд)")


def _follower(reading: Reading, old: str) -> Party | None:
    mask, clause = reading.frame.mask, reading.clause
    ahead = replace(clause, end=clause.verb.end())
    if clause.stance is Stance.AGENT:
        ahead = replace(ahead, stance=Stance.FINITE)
    before = mask[clause.start : clause.verb.start()]
    is_first = old in mask[: clause.start] and not re.search(r"[PQ].", before)
    if old and (old in before or (is_first and not PRONOUN.search(before))):
        ahead = replace(clause, start=clause.verb.start())
    if clause.stance in (Stance.PARTICIPLE, Stance.GERUND):
        return who_of(replace(reading, clause=ahead))
    sign = subject(mask, ahead)
    is_told = bool(sign) and sign != old
    return reading.frame.party(sign) if is_told else who_of(replace(reading, clause=ahead))
