"""The office that stands beside a person's name: "Prime Minister Mary Smith"."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.clauses import Stance
from orgtui.articles.statements.offices.phrase_words import TITLE_RU
from orgtui.articles.statements.offices.posts import NamedPost, as_post, named_posts
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.remarks import of_people
from orgtui.text.late_patterns import late

FORMER = late(
    r"(?:(?<![а-я])(?:(?:бывш|прежн)[а-я]+|в (?:недавнем )?прошлом,?|некогда,?|когда-то,?|ранее,?)"
    r" (?:A. )?(?:[а-я]+(?:ый|ий|ая|ого|его|ой) )?|экс-)$"
)


def sign_of(frame: Frame, who: Party | None) -> str:
    """Return the first sign of a person in the sentence."""
    return next((sign for sign in re.findall(r"[PQ].", frame.mask) if frame.party(sign) == who), "")


_BETWEEN = r",? ?(?:[–—] )?(?:(?:в|на|при) [SOT]. )?[а-яa-z ]{0,20}"
"""What may stand between a title and a name: where an ambassador is."""


_BEHIND = (
    r", (?!ставш|(?:избран|назначен|утвержден)н(?:ого|ому|ую|ой|ым) )"
    r"(?:[а-яa-z]+ ){0,2}(?:женщина-)?"
)
"""What may stand between a name and a title behind it, which is none that they got later."""


def apposed(reading: Reading, sign: str) -> Post | None:
    """Return the office that stands beside a person's name: "Prime Minister Mary Smith"."""
    mask = reading.frame.mask
    place = mask.find(sign) if sign else -1
    if place < 0:
        return None
    for named in named_posts(reading.frame, reading.before, 0, len(mask)):
        if FORMER.search(mask, 0, named.start):
            continue
        between = mask[named.end : place] if named.end <= place else mask[place + 2 : named.start]
        limit = _BETWEEN if named.end <= place else _BEHIND
        if re.fullmatch(limit, between):
            return as_post(named, reading.before)
    return None


def is_gone(before: Discourse, who: Party | None) -> bool:
    """Whether all that was told of somebody is an office that is over: "бывший премьер …"."""
    held = before.held.get(who.name) if who is not None else None
    return who is not None and held is not None and before.formerly.get(who.name) == held


def remember(frame: Frame, before: Discourse, told: tuple[Party, Post], place: int) -> None:
    """Remember whose office stands at a place; of a former one, what they are now if told."""
    person, post = told
    former = FORMER.search(frame.mask, 0, place)
    if former is None:
        before.held[person.name] = post
        return
    before.formerly[person.name] = post
    now = _beside_former(frame, before, former.start())
    before.held[person.name] = now or before.held.get(person.name) or post


def _beside_former(frame: Frame, before: Discourse, place: int) -> Post | None:
    """Return what somebody is now, right ahead of what they were: "the secretary, formerly …"."""
    for named in named_posts(frame, before, 0, place):
        if _SEAM.fullmatch(frame.mask, named.end, place):
            is_own = _OWN.search(frame.mask, 0, named.start) is not None
            of = before.topic or before.near if is_own and named.owner is None else None
            return Post(title=named.title, organisation=of) if of else as_post(named, before)
    return None


_SEAM = late(r" ?(?:,|, а| и|[–—-]) ")
_OWN = late(r"(?<![а-я])(?:ее|его) $")


def is_over(reading: Reading, who: Party, post: Post) -> bool:
    """Whether a clause tells of now, and the office is one that somebody was said to have had."""
    is_now = _NOW.search(reading.clause.verb.group()) is not None
    return is_now and reading.before.formerly.get(who.name) == post


_NOW = late(r"[а-я](?:ет|ит|ется|ится)$")


_ELSEWHERE = late(
    r"\bв (?P<org>[OB].),? [^;:()]*\b(?:эт(?:от|у|ом|ой)|так(?:ой|ую|ом)) (?:же )?(?:пост|должност)"
)
_AIDE = (
    r", (?:его|ее|их) (?:[а-я]+ )?(?:зам|помощни|советни|пресс-секр|представител|коллег|секретар)"
)


def of_another(reading: Reading, who: Party | None, post: Post) -> Post | None:
    """Return the office spoken of: of another organisation, or none where an aide acts."""
    told = _ELSEWHERE.search(reading.text)
    party = reading.frame.party(told["org"]) if told is not None else None
    if party is not None:
        return Post(title=post.title, organisation=party)
    sign = sign_of(reading.frame, who)
    is_aide = bool(sign) and re.search(re.escape(sign) + _AIDE, reading.frame.mask) is not None
    return None if is_aide else post


_HOLDER = late(
    r",? ?(?:(?:A. )?(?:дипломат|политик|экономист|юрист|генерал|полковник)[а-я]* "
    r"|(?P<people>[а-я-]{4,}) )?[PQ]."
)


def holder_behind(frame: Frame, before: Discourse, place: int) -> re.Match[str] | None:
    """Return the name right behind an office, or behind a noun for one of a people."""
    holder = _HOLDER.match(frame.mask, place)
    people = holder["people"] if holder is not None else None
    is_other = people is not None and not of_people(people, before.index, frame.language)
    return None if is_other else holder


OWNED = late(r"[OBSTA].$")
"""A title whose owner is told."""


def is_of_other_land(reading: Reading, told: NamedPost) -> bool:
    """Whether a president without a land is told of beside another's title: "…, избранного …"."""
    frame, clause = reading.frame, reading.clause
    if clause.stance is not Stance.PARTICIPLE or not _PRESIDENT.search(told.title):
        return False
    is_owned = OWNED.search(frame.mask, told.start, told.end) is not None
    ahead = frame.mask[: clause.start]
    is_beside = _ANOTHERS.search(ahead) is not None and len(set(re.findall(r"[PQ].", ahead))) > 1
    is_titled = re.search(rf"{TITLE_RU} (?:[STA]. )?[PQ].,? ?$", ahead) is not None
    return not (is_owned or is_titled) and is_beside


_PRESIDENT = late(r"президент|канцлер|корол")
_ANOTHERS = late(rf"{TITLE_RU} [ST]. P.")
"""A title and its land beside the name of who acts."""


_BY_THE_WAY = late(
    r"[PQ]., (?!нов|избранн|перв|втор|трет|четверт|\d)[а-я-]+(?: [а-я-]+)?(?: [OBST].)?, "
)


def is_had_so_far(reading: Reading, told: Post) -> bool:
    """Whether who is sworn in is only called by what they have been so far, beside a state's."""
    office, clause = reading.before.borne, reading.clause
    is_aside = _BY_THE_WAY.search(reading.frame.mask, 0, clause.verb.start()) is not None
    is_other = office is not None and office.organisation != told.organisation
    return is_aside and is_other
