"""Relative clauses about a thing: "the union, whose chair she is", "the post that he held"."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.acts import HEAD, HEADED
from orgtui.articles.statements.offices.clauses import (
    Clause,
    Stance,
    earlier_subject,
    first_subject,
    subject,
)
from orgtui.articles.statements.offices.fitting import is_person
from orgtui.articles.statements.offices.phrase_words import TITLE_RU
from orgtui.articles.statements.offices.posts import as_post, named_posts, post_of
from orgtui.articles.statements.offices.words import BY_WHICH, PERSON_AT_END
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.text.late_patterns import late

_TITLED = late(rf" ?(?P<title>{TITLE_RU}) котор(?:ой|ого)\b")
"""As what one stands to the organisation before the clause: "председателем которой"."""
_IS_TITLED = late(
    r" ?котор(?:ый|ая) (?:[а-я]+о )?(?:был|явля|стал|работал|служил)[а-я]* (?:D. )?"
    rf"{TITLE_RU}(?<=[оеи][мй])(?![а-я])"
)
"""What only a person is: "на посту, который был президентом", with the name ahead of the post."""
_THING = late(r" ?(?:(?:на|в|с|со) )?котор(?:ым|ой|ую|ое|ый|ом|ого)\b")
_OWNER_AHEAD = late(r"(?P<org>[OBST].)(?: ?\([^()]*\)|\))?, ?$")
_SEAT_AHEAD = late(
    r"\b(?:пост|должност|кресл|кабинет|портфел|мандат|мест|правительств|кабмин|ведомств)[а-я]*"
    r"[^,;:()PQD]{0,60}, ?$"
)
_MOST_BETWEEN = 3
"""How far behind the office it means a relative stands, in signs."""


def is_of_thing(mask: str, clause: Clause) -> bool:
    """Whether a relative clause is about an office or what somebody heads, not about a person."""
    if clause.stance is not Stance.PARTICIPLE or PERSON_AT_END.search(mask, 0, clause.start):
        return False
    if noun_ahead(mask, clause):
        return False
    text = clause.text(mask)
    if _TITLED.match(text):
        return True
    if _IS_TITLED.match(text):
        return False
    if clause.act in (HEAD, HEADED):
        return BY_WHICH.match(text) is not None
    return _THING.match(text) is not None and (
        _SEAT_AHEAD.search(mask, 0, clause.start) is not None
    )


def noun_ahead(mask: str, clause: Clause) -> str:
    """Return the noun for a person whom "who" means: «британец, который …», "" for none."""
    noun = _NOUN_AHEAD.search(mask, 0, clause.head)
    is_who = noun is not None and _WHO.match(mask, clause.head) is not None
    return noun["noun"] if noun is not None and is_who and is_person(noun["noun"]) else ""


_NOUN_AHEAD = late(r"(?<![а-я-])(?P<noun>[а-я][а-я-]{3,}), ?$")
_WHO = late(r" ?котор(?:ый|ая)\b")


def who_acts(frame: Frame, before: Discourse, clause: Clause) -> Party | None:
    """Return who has what a relative is about: named in the clause, or acting in the sentence."""
    inside = frame.party(subject(frame.mask, clause))
    if inside is not None or re.search(r"P.", clause.text(frame.mask)):
        return inside
    if first_subject(frame.mask[: clause.start]):
        return frame.party(earlier_subject(frame.mask, clause))
    return before.person


def post_meant(frame: Frame, before: Discourse, clause: Clause) -> Post | None:
    """Return the office that a relative clause is about, where it means one."""
    titled = _TITLED.match(clause.text(frame.mask))
    if titled is not None:
        ahead = _OWNER_AHEAD.search(frame.mask, 0, clause.start)
        owner = frame.party(ahead["org"]) if ahead is not None else None
        return post_of(titled["title"], owner, before) if owner is not None else None
    named = tuple(named_posts(frame, before, 0, clause.start))
    if named and clause.start - named[-1].end <= _MOST_BETWEEN and named[-1].is_borne:
        return as_post(named[-1], before)
    return None
