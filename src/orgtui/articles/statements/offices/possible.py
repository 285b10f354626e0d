"""Which office a clause can be about: none that somebody is said to have had, or another has."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.acts import HOLD, TAKE
from orgtui.articles.statements.offices.apposing import FORMER, is_over, sign_of
from orgtui.articles.statements.offices.clauses import Stance
from orgtui.articles.statements.offices.meant import post_of_clause
from orgtui.articles.statements.offices.posts import as_post, named_posts
from orgtui.articles.statements.offices.reading import Reading, meant_by_case
from orgtui.articles.statements.offices.words import THIS_POST
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def possible_post(reading: Reading, who: Party | None) -> Post | None:
    """Return the office that a clause is about, None where its own words exclude that one."""
    post = post_of_clause(reading, who)
    if post is None or who is None or reading.frame.language is not Language.RU:
        return post
    if (old := _followed(reading, who)) is not None and THIS_POST.search(reading.text):
        return reading.before.held.get(old.name)
    return post if can_be_meant(reading, who, post) else None


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
    if ahead is None:
        return None
    person = reading.before.person_at_end or reading.before.person
    told = meant_by_case(reading, person)
    return told if told is not None and re.search(r"[PQ].", reading.before.told) else None
