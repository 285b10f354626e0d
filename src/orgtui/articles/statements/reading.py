"""A clause of a sentence read for an office: who it is about, and when."""

import re
from dataclasses import dataclass

from orgtui.articles.proposal import Party
from orgtui.articles.statements.career_verbs import HEADED, HOLD
from orgtui.articles.statements.cases import gender_of_name
from orgtui.articles.statements.clauses import (
    Clause,
    Stance,
    antecedent,
    earlier_subject,
    first_subject,
    object_of,
    subject,
)
from orgtui.articles.statements.discourse import Discourse
from orgtui.articles.statements.frame import Frame
from orgtui.articles.statements.times import Bound, Time

_BESIDE = re.compile(r"(?:^|(?:[OBST]. ?|[а-я]{3,}(?:ий|ый|р|т|а) ))(?P<who>Q.) (?:\w+ )?$")
"""A name in no clear case between a title and the verb."""
_NAMED_BEHIND = re.compile(
    r"(?: D.)?(?: (?!преемн|предшест)[а-я-]+(?<!ом|ем|го|ей|ой|ых|их|ов|ию)){0,3}"
    r"(?: [OST].)? (?P<who>Q.)"
)
"""A name in no clear case that an inverted sentence ends with."""
PRONOUN = re.compile(r"\b(?:он|она|he|she|ол)\b")
_PRONOUN_OBJECT = re.compile(r"\b(?:его|ее|him|her)\b(?! [а-яa-z]+(?:ом|ем|ой|ей)\b)")
_ANOTHER_SUBJECT = re.compile(
    r"^ ?(?:и |а |но )?(?:[SOBC].|(?:the )?A. "
    r"(?:leader|president|premier|лидер|президент|премьер|коллега)\b)"
)
_NOBODY = re.compile(r"\b(?:(?:тот|та)\b(?!,? (?:же|котор))|чья\b|чей\b|whose\b)")
"""What says that not the person spoken of acts."""
_TIME_ALONE = re.compile(r"[ ,(]*(?:(?:с|со|в|во|по|до|on|in|since|from|until) )?D.[ ,)]*")
_TIME_BEHIND = re.compile(rf"(?:, [^,;:()PQCD]{{0,60}}(?=,))?{_TIME_ALONE.pattern}")
_WHEN = re.compile(r"D., (?:when|когда)\b")
_SAYING = re.compile(r"\b(?:сообщ|заяв|сказа|расска|переда|известн|said|told|report)\w*")
_ABOUT_ANOTHER = re.compile(r"[PQ].|котор|\bwho\b")
_NEAR = 12
_OPENING = 60
"""How far from the start of a sentence a time stands that is said of all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A clause with all that is needed to understand it."""

    frame: Frame
    before: Discourse
    clause: Clause
    is_alone: bool
    """Whether no other verb of an office stands in the sentence."""

    @property
    def text(self) -> str:
        """What the clause says."""
        return self.clause.text(self.frame.mask)


def who_of(reading: Reading) -> Party | None:
    """Return whose office a clause is about."""
    frame, clause = reading.frame, reading.clause
    if clause.stance in (Stance.TRANSITIVE, Stance.TERM, Stance.AGENT):
        sign = object_of(frame.mask, clause)
        if sign or not _PRONOUN_OBJECT.search(reading.text):
            return frame.party(sign)
        return frame.party(earlier_subject(frame.mask, clause)) or reading.before.person
    if clause.stance is Stance.PARTICIPLE:
        return frame.party(antecedent(frame.mask, clause))
    if clause.stance is Stance.GERUND:
        return frame.party(first_subject(frame.mask)) or reading.before.person
    return frame.party(subject(frame.mask, clause)) or _carried(reading)


def _carried(reading: Reading) -> Party | None:
    """Return the person spoken of, where a clause names nobody who acts."""
    frame, clause, text = reading.frame, reading.clause, reading.text
    so_far = frame.mask[: clause.end]
    several = len(set(re.findall(r"P.", text))) > 1
    if several or _NOBODY.search(text) or any(name in so_far for name in frame.unread_names):
        return None
    beside = _BESIDE.search(frame.mask, clause.start, clause.verb.start())
    if beside is not None:
        return frame.party(beside["who"])
    earlier = frame.party(earlier_subject(frame.mask, clause))
    if earlier is not None or "P" in frame.mask[: clause.start]:
        return earlier
    return _spoken_of(reading)


def _spoken_of(reading: Reading) -> Party | None:
    """Return the person the text is about, if a clause that names nobody can be about them."""
    frame, clause, person = reading.frame, reading.clause, reading.before.person
    pronoun = PRONOUN.search(reading.text)
    if pronoun is not None:
        is_other = person is not None and _differs(pronoun[0], person)
        return None if is_other else person
    if re.search(r"Q.", reading.text):
        named = _NAMED_BEHIND.match(frame.mask, clause.verb.end(), clause.end)
        return frame.party(named["who"]) if named else None
    ahead = frame.mask[clause.start : clause.verb.start()]
    return None if _ANOTHER_SUBJECT.match(ahead) else person


def _differs(pronoun: str, person: Party) -> bool:
    """Whether a pronoun is of the other gender than a person's first name."""
    gender = gender_of_name(person.name.split()[0])
    return (
        gender is not None and pronoun != "ол" and (gender == "femn") != (pronoun in ("она", "she"))
    )


def time_of_clause(reading: Reading) -> Time | None:
    """Return when; of several times of a clause the one nearest behind its verb, or before it."""
    frame, clause = reading.frame, reading.clause
    inside = [(at, time) for at, time in frame.time_places if clause.start <= at < clause.end]
    is_whole = reading.is_alone and clause.stance is not Stance.PARTICIPLE
    if not inside and is_whole and len(frame.time_places) == 1:
        return _overall(reading, *frame.time_places[0])
    if clause.act in (HOLD, HEADED):
        inside = [(at, time) for at, time in inside if time.bound is not Bound.AT] or inside
    nearest = min(inside, key=lambda one: abs(one[0] - clause.verb.end()), default=None)
    return nearest[1] if nearest is not None else _beside(reading)


def _overall(reading: Reading, place: int, time: Time) -> Time | None:
    """Return the only time of a sentence, if it begins with it and is about no saying."""
    mask = reading.frame.mask
    if place > reading.clause.start or place > _OPENING or _ABOUT_ANOTHER.search(mask, 0, place):
        return _beside(reading)
    return None if _SAYING.search(reading.frame.mask) else time


def _beside(reading: Reading) -> Time | None:
    """Return the time that is all there is before or behind a clause."""
    mask, clause = reading.frame.mask, reading.clause
    for place, time in reading.frame.time_places:
        is_behind = place >= clause.end and _TIME_BEHIND.fullmatch(mask[clause.end : place + 2])
        is_before = place < clause.start and _TIME_ALONE.fullmatch(mask[place : clause.start])
        is_last = mask.find("D", place + 2, clause.start) < 0
        is_when = is_last and _WHEN.match(mask, place) is not None
        if is_behind or (is_before and (place < _NEAR or is_when)):
            return time
    return None
