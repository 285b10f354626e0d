"""Which office a clause can be about: none that somebody is said to have had, or another has."""

from functools import cache

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.acts import HOLD, LEAVE, TAKE
from orgtui.articles.statements.offices.apposing import is_over
from orgtui.articles.statements.offices.clauses import Stance
from orgtui.articles.statements.offices.duties import is_charged
from orgtui.articles.statements.offices.meant import post_of_clause
from orgtui.articles.statements.offices.reading import Reading
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
    if _is_of_another_post(reading) or _is_of_nobodys(reading):
        return None
    return post if can_be_meant(reading, who, post) and not _is_of_unknown(reading) else None


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
    if _is_of_other_land(reading, who, post):
        return False
    is_past = reading.clause.stance is not Stance.FINITE or reading.clause.act not in (HOLD, TAKE)
    return is_past or not is_over(reading, who, post)


def _is_of_other_land(reading: Reading, who: Party, post: Post) -> bool:
    """Whether it is an office of a state, of which nothing here tells, and not of the person's."""
    own = reading.before.lands.get(who.name)
    if own is None or post.organisation.kind is not EntityKind.STATE or own == post.organisation:
        return False
    return post.organisation not in reading.frame.parties(reading.frame.mask)


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
