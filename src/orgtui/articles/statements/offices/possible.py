"""Which office a clause can be about: none that somebody is said to have had, or another has."""

import re
from functools import cache

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.acts import HOLD, LEAVE, TAKE
from orgtui.articles.statements.offices.apposing import FORMER, is_over, sign_of
from orgtui.articles.statements.offices.clauses import Stance
from orgtui.articles.statements.offices.duties import is_charged
from orgtui.articles.statements.offices.meant import post_of_clause
from orgtui.articles.statements.offices.phrase_words import FOLLOWER_HERE
from orgtui.articles.statements.offices.posts import as_post, named_posts
from orgtui.articles.statements.offices.reading import Reading, meant_by_case
from orgtui.articles.statements.offices.spoken_of import had_nothing_known
from orgtui.articles.statements.offices.words import SEAT_ALONE, THIS_POST, TITLES
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def possible_post(reading: Reading, who: Party | None) -> Post | None:
    """Return the office that a clause is about, None where its own words exclude that one."""
    post = post_of_clause(reading, who)
    if post is None or who is None or reading.frame.language is not Language.RU:
        return post
    if _is_of_another_post(reading) or _is_unplaced(reading, who) or _is_of_nobodys(reading):
        return None
    if (old := _followed(reading, who)) is not None and THIS_POST.search(reading.text):
        return reading.before.held.get(old.name)
    return post if can_be_meant(reading, who, post) and not _is_of_unknown(reading) else None


def _is_unplaced(reading: Reading, who: Party) -> bool:
    """Whether somebody was put into an office nobody knows, and a clause names no other."""
    clause = reading.clause
    if clause.act != TAKE or who.name not in reading.before.people.unplaced:
        return False
    return not TITLES[Language.RU].search(reading.frame.mask, clause.start, clause.end)


_FROM = late(
    r"[^;:()]*?(?<![а-я])от (?:должност|пост|обязанност|работ)[а-я]+ "
    r"(?!(?:в|во|по|за|с|со|из|и|на|без|до|после|указом|решением|распоряжением|приказом)\b)[а-я]"
)
"""What tells from which post somebody is dismissed, known or not."""


def _is_of_another_post(reading: Reading) -> bool:
    """Whether somebody is only to do the duties, or dismissed from a post that nobody knows."""
    mask, clause = reading.frame.mask, reading.clause
    if is_charged(mask[clause.start : clause.end]):
        return True
    if clause.act != LEAVE or clause.stance is Stance.PARTICIPLE:
        return False
    told = _FROM.match(mask, clause.verb.end(), clause.end)
    known = TITLES[Language.RU].search(mask, told.end() - 1, clause.end) if told else None
    return told is not None and (known is None or known.start() > told.end() + _NEAR)


_NEAR = 24
"""How far into its words a title may begin: "от должности первого заместителя …"."""
_THEIR_SEAT = late(r"(?<![а-я])(?:его|ее) (?:пост|место|кресло|должность)(?![а-я])")


def _is_of_nobodys(reading: Reading) -> bool:
    """Whether it is the seat of whom the sentence names before, who had what nobody knows."""
    if reading.clause.act != TAKE or _THEIR_SEAT.search(reading.text) is None:
        return False
    return had_nothing_known(reading.frame, reading.before, reading.clause.start)


_SEAT_OF = late(
    r"(?<![а-я])(?<!этом )(?<!этот )(?<!эту )(?<!этой )(?<!этого )(?:пост|должност)[а-я]{0,3} "
    r"(?P<of>[а-я-]+(?: [а-я-]+){0,3})"
)


def _is_of_unknown(reading: Reading) -> bool:
    """Whether "this post" is one named last by a title that nobody knows: of a chief of staff."""
    mask, start, titles = reading.frame.mask, reading.clause.start, TITLES[Language.RU]
    if not _is_of_a_seat(reading) or titles.search(mask, start, reading.clause.end):
        return False
    here = tuple(_SEAT_OF.finditer(mask, 0, start))
    told = reading.before.told
    seats = here or tuple(_SEAT_OF.finditer(told)) or tuple(_NEW_ONE.finditer(told))
    if not seats:
        return False
    known = titles.search(seats[-1].string, seats[-1].start("of"))
    if known is not None and known.start() < seats[-1].end():
        return False
    return any(map(_is_somebody, seats[-1]["of"].split()))


_NEW_ONE = late(r"(?<![а-я])нов(?:ого|ую) (?P<of>[а-я-]+)(?![а-я-])")
"""Whom somebody has chosen, by a title: "назначил нового заместителя"."""


def _is_of_a_seat(reading: Reading) -> bool:
    """Whether a clause is about "this post", or one who left "the post"."""
    is_left = reading.clause.act == LEAVE and reading.clause.stance is Stance.PARTICIPLE
    is_bare = is_left and SEAT_ALONE.search(reading.text) is not None
    return is_bare or THIS_POST.search(reading.text) is not None


@cache
def _is_somebody(word: str) -> bool:
    """Whether a word means a person in the genitive: "начальника"."""
    tag = readings(word)[0].tag
    return "NOUN" in tag and "anim" in tag and tag.case in ("gent", "accs")


def can_be_meant(reading: Reading, who: Party, post: Post) -> bool:
    """Whether somebody can have, get or leave an office: none that is over, or that another has."""
    if _is_of_other_land(reading, who, post) or _is_anothers(reading, who, post):
        return False
    if reading.clause.act == TAKE and _is_former_here(reading, who, post):
        return False
    if reading.clause.act == HOLD and _is_of_two(reading, who, post):
        return False
    is_past = reading.clause.stance is not Stance.FINITE or reading.clause.act not in (HOLD, TAKE)
    return is_past or not is_over(reading, who, post)


def _is_of_other_land(reading: Reading, who: Party, post: Post) -> bool:
    """Whether it is an office of a state, of which nothing here tells, and not of the person's."""
    own = reading.before.lands.get(who.name)
    if own is None or post.organisation.kind is not EntityKind.STATE or own == post.organisation:
        return False
    return post.organisation not in reading.frame.parties(reading.frame.mask)


def _is_anothers(reading: Reading, who: Party, post: Post) -> bool:
    """Whether "this post", of one whom a clause does not name, is what another was told to have."""
    before = reading.before
    if THIS_POST.search(reading.text) is None or sign_of(reading.frame, who):
        return False
    others = [one for one in before.people.named if one != who]
    is_theirs = before.held.get(who.name) == post or before.formerly.get(who.name) == post
    return not is_theirs and any(before.held.get(one.name) == post for one in others)


def _is_of_two(reading: Reading, who: Party, post: Post) -> bool:
    """Whether somebody "had this post" who has just been put into one and is said to have had one.

    Either can be meant.
    """
    before, verb = reading.before, reading.clause.verb.group()
    if before.chosen != (who, post) or before.formerly.get(who.name) in (None, post):
        return False
    is_past = _PAST.search(verb) is not None and THIS_POST.search(reading.text) is not None
    return is_past and reading.clause.stance is Stance.FINITE


_PAST = late(r"(?:л|ла|лся|лась)$")


def _is_former_here(reading: Reading, who: Party, post: Post) -> bool:
    """Whether a sentence names an office only as what somebody was: "избран бывший министр …"."""
    mask, sign = reading.frame.mask, sign_of(reading.frame, who)
    if not sign or ("бывш" not in mask and "экс-" not in mask):
        return False
    named = named_posts(reading.frame, reading.before, 0, len(mask))
    told = [one for one in named if as_post(one, reading.before) == post]
    return bool(told) and all(FORMER.search(mask, 0, one.start) for one in told)


_FOLLOWER = late(
    r"(?<![а-я])(?:его|ее) (?:[а-я]+ )?(?:(?:преемни|сменщи|предшественни)(?:к|ца)),? ?$"
)


def _followed(reading: Reading, who: Party) -> Party | None:
    """Return whose successor a sentence calls somebody: "его преемник …, занимающий пост …"."""
    sign = sign_of(reading.frame, who)
    place = reading.frame.mask.find(sign) if sign else -1
    ahead = _FOLLOWER.search(reading.frame.mask, 0, max(0, place))
    if ahead is None or FOLLOWER_HERE.search(reading.frame.mask, 0, place) is not None:
        return None
    person = reading.before.person_at_end or reading.before.person
    told = meant_by_case(reading, person)
    return told if told is not None and re.search(r"[PQ].", reading.before.told) else None
