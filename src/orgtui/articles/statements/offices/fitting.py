"""Whether the person spoken of can be the one whom a Russian clause is about.

A clause that names nobody may say by its own words that another is meant: by "she", by a noun for
a person or for one of a people, by a verb of a woman, or by a thing that acts itself.
"""

from collections.abc import Iterator
from functools import cache

from orgtui.articles.mentions.word_forms import analyzer, readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.cases import gender_of_name
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.articles.statements.sentence.parties import gender_of_people
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_WORD = late(r"(?<![а-я-])[а-я][а-я-]{2,}(?![а-я-])")
_PRONOUN = late(r"(?<![а-я])(?:он(?P<her>а)?)(?![а-я])")
_PAST = late(r"\b[а-я]{2,}(?:л|шел|ш(?P<her>ла)|л(?P<her2>а)|лся|л(?P<her3>ась))$")
_ENTERS = late(r"(?:при|за|в)ступ|нач[ан]|уйд|уш")
"""Verbs that nothing can be the object of."""
_BARE = late(r"[ ,]*(?:(?:и|а|но|затем|потом|позже) |[вс]о? D. |D. )*")
"""What stands before a verb of which an earlier part of the sentence says who acts."""
_STATE = late(r"(?<!\bв )(?<!\bна )(?<!\bза )S.(?! ?[-–])")
_GENERIC = frozenset(("глава", "персона", "фигура", "жертва"))
"""Words of one gender for men and women, and what no person is."""


def fits(frame: Frame, before: Discourse, who: Party, start: int, verb: tuple[int, int]) -> bool:
    """Whether a clause, told where it starts and where its verb stands, can be about a person."""
    if frame.language is not Language.RU:
        return True
    if _is_named(frame, who):
        return not _only_tells_of_another(frame, who, start, verb[0])
    if _BARE.fullmatch(frame.mask, start, verb[0]):
        start = max(map(frame.mask[:start].rfind, ";:(")) + 1
    ahead, text = frame.mask[start : verb[0]], frame.mask[start : verb[1]]
    gender = before.people.genders.get(who.name) or _gender_of(who)
    told = _gender_told(ahead, text)
    if (None not in (gender, told) and gender != told) or _is_of_other_land(ahead, before, who):
        return False
    return not _acts_itself(ahead, frame.mask[slice(*verb)], frame.unread_words)


def _is_named(frame: Frame, who: Party) -> bool:
    return any(item.letter == PERSON and item.party == who for item in frame.items)


_THAT = late(r",? что ")


def _only_tells_of_another(frame: Frame, who: Party, start: int, verb: int) -> bool:
    """Whether somebody only tells what another does: "… добавил, что новый глава вступит …"."""
    that = _THAT.search(frame.mask, 0, verb)
    if that is None or PERSON in {item.letter for item in frame.within(frame.mask[that.end() :])}:
        return False
    ahead = frame.mask[max(start, that.end()) : verb]
    is_teller = any(item.party == who for item in frame.within(frame.mask[: that.start()]))
    return is_teller and _PRONOUN.search(ahead) is None and any(_persons(ahead))


def _gender_of(who: Party) -> str | None:
    return gender_of_name(who.name.split()[0])


def _gender_told(ahead: str, text: str) -> str | None:
    """Return whether a clause is about a man or a woman, as its pronoun, noun or verb tells."""
    pronoun = _PRONOUN.search(text)
    if pronoun is not None:
        return "femn" if pronoun["her"] else "masc"
    if any(gender == "femn" for gender in _persons(ahead)):
        return "femn"
    past = _PAST.search(text)
    if past is None:
        return None
    return "femn" if any(past.group("her", "her2", "her3")) else "masc"


def _is_of_other_land(ahead: str, before: Discourse, who: Party) -> bool:
    """Whether one of a people acts, and the person is known to be of another."""
    own = before.lands.get(who.name)
    words = _WORD.findall(ahead) if own is not None else ()
    lands = {before.index.state_of_people(word, before.language) for word in words} - {None}
    return bool(lands) and own not in lands


def _persons(text: str) -> Iterator[str | None]:
    """Yield the genders of the nouns for persons that act in a piece of text."""
    for word in _WORD.findall(text):
        if (gender := _person(word)) is not None:
            yield gender


def is_person(word: str) -> bool:
    """Whether a word is a noun for a person in the nominative."""
    return _person(word) is not None


@cache
def _person(word: str) -> str | None:
    """Return the gender of a noun for a person in the nominative, None for other words."""
    if (of_people := gender_of_people(word)) is not None:
        return of_people
    if word in _GENERIC or not analyzer().word_is_known(word):
        return None
    tag = readings(word)[0].tag
    is_acting = "NOUN" in tag and "anim" in tag and tag.case == "nomn" and tag.number == "sing"
    return str(tag.gender) if is_acting else None


def _acts_itself(ahead: str, verb: str, unread: frozenset[str]) -> bool:
    """Whether a noun before a verb is a thing that acts: «комиссия приступила …»."""
    is_alone = _ENTERS.match(verb) is not None
    words = [word for word in _WORD.findall(ahead) if word not in unread]
    if any(_person(word) for word in words) or _PRONOUN.search(ahead):
        return False
    if _STATE.search(without_owner(ahead)):
        return True
    return any(_is_thing(word, is_alone=is_alone) for word in words)


def without_owner(ahead: str) -> str:
    """Return words without the state whose post they begin with: «Пост постпреда РФ занимал …»."""
    return _OWNED.sub("", ahead, count=1)


_OWNED = late(
    r"^\W*(?:пост|должность|кресло|место|обязанности|портфель) (?:[а-я-]+ ){1,6}S."
    r"(?: (?:при|в) [OBST].)?"
)


@cache
def _is_thing(word: str, *, is_alone: bool) -> bool:
    """Whether a noun is surely a thing that acts; one like its accusative, if it can be alone."""
    if word in _GENERIC or not analyzer().word_is_known(word):
        return False
    parses = readings(word)
    if not all("NOUN" in parse.tag and "inan" in parse.tag for parse in parses):
        return False
    cases = {parse.tag.case for parse in parses}
    is_one = parses[0].tag.number == "sing" and parses[0].tag.case == "nomn"
    return is_one and (is_alone or "accs" not in cases)


_CAME_IN = late(r"(?<![а-я])(?:вступил|заступил|приступил)")
_YEAR = 366


def is_long_ago(before: Discourse, words: str, time: Time) -> bool:
    """Whether who was chosen took an office long before, and was told of another since."""
    who, post = before.chosen if before.chosen is not None else (None, None)
    held, published = before.held.get(who.name) if who is not None else None, before.published
    if held in (None, post) or published is None or not _CAME_IN.search(words):
        return False
    return (published.earliest - time.first.latest).days > _YEAR
