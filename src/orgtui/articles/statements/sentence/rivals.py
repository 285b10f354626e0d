"""Which state a Russian pronoun means: of several that a sentence has named it may mean none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.frame import Frame, Item
from orgtui.text.late_patterns import late

_GOVERNED = late(
    r"(?<![а-я])(?:в|во|из|к|ко|от|у|с|со|на|о|об|для|при|под|над|между|вместо|вслед за|за|кроме"
    r"|против|как|через|по|до|после|среди|около|без|помимо|вокруг|перед|из-за|благодаря|согласно"
    r"|навстречу)"
    r"(?: (?P<word>[а-я-]+(?:ой|ей|ого|его|им|ым|ому|ему|ом|ем|ую|юю)))?"
    r" (?P<list>(?:[ST]., )*(?:[ST]. и )?)$"
)
"""What makes a state one that only something else is told of."""
_WORD_BEFORE = late(r"([а-я-]{3,}) $")
_WORD = re.compile(r"[А-ЯЁа-яё]{3,}")
_GENDERS = {"он": "masc", "его": "masc", "ему": "masc", "им": "masc", "ним": "masc", "него": "masc"}
_FEMININE = ("она", "ее", "ей", "ней", "нее", "нею")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A state that a sentence has named, as it may be meant by what follows."""

    state: Party
    gender: str | None = None
    """None where the name does not tell it."""
    is_aside: bool = False
    """Whether the sentence only names it where something is, or with what: «в Люксембурге»."""


def can_be_meant(frame: Frame) -> tuple[Named, ...]:
    """Return the states of which a sentence can be: who acts and what is done to, else all.

    «Турция поддержала Швецию» leaves two, «Швеция вступила вслед за Финляндией» but one.
    """
    ranks: list[list[Item]] = [[], [], []]
    for place, item in _states(frame):
        ranks[_rank(frame, item, place)].append(item)
    acting, told, others = ranks
    chosen = acting and [*acting, *(item for item in told if _is_object(frame, item))]
    named: dict[str, Named] = {}
    for item in chosen or told or others:
        if item.party is not None:
            named.setdefault(
                item.party.key,
                Named(
                    state=item.party,
                    gender=_gender(item.text.split()[-1]) or _gender(item.party.name),
                    is_aside=not (chosen or told),
                ),
            )
    return tuple(named.values())


def _states(frame: Frame) -> Iterator[tuple[int, Item]]:
    for place, sign in enumerate(frame.mask):
        if sign in "ST":
            yield place, frame.item(frame.mask[place : place + 2])


IN_TOWN = late(r"(?<![а-я])(?:в|из|под|близ|около) (?:[а-я]+ )?C., $")
"""What makes a state but that in which a town lies: «в Анкаре, Турция»."""


def _rank(frame: Frame, item: Item, place: int) -> int:
    if IN_TOWN.search(frame.mask, 0, place) is not None:
        return 2
    governed = _GOVERNED.search(frame.mask, 0, place)
    is_listed = governed is not None and governed["list"] and not item.is_oblique
    is_of_noun = governed is not None and governed["word"] and _is_noun(governed["word"])
    if governed is not None and not is_listed and not is_of_noun:
        return 2
    return 1 if item.is_oblique or _follows_noun(frame.mask, place) else 0


def _follows_noun(mask: str, place: int) -> bool:
    """Whether a noun stands before a name, whose it may be: «президент США»."""
    word = _WORD_BEFORE.search(mask, 0, place)
    return word is not None and _is_noun(word[1])


def _is_noun(word: str) -> bool:
    return bool(readings(word)[0].tag.POS == "NOUN")


def _is_object(frame: Frame, item: Item) -> bool:
    place = frame.place_of(item)
    return not _follows_noun(frame.mask, place) or _OWN.search(frame.mask, 0, place) is not None


_OWN = late(
    r"(?<![а-я])(?:прием|вступлени|присоединени|членств|заявк|участи|выход|исключени)[а-я]* $"
)
"""What is told of a state as much as of who acts: «отложила прием Македонии»."""


@lru_cache(maxsize=512)
def _gender(word: str) -> str | None:
    """Return the gender of a name, as its last word tells in whatever case."""
    if _WORD.fullmatch(word) is None or word.isupper():
        return None
    tags = [parse.tag for parse in readings(word) if parse.tag.POS == "NOUN"]
    genders = {str(tag.gender) for tag in tags}
    is_fixed = any("Fixd" in tag for tag in tags)
    return genders.pop() if len(genders) == 1 and not is_fixed else None


def meant_by(
    word: str, named: tuple[Named, ...], told: Party | None, about: Party | None
) -> Party | None:
    """Return which of the states named last a pronoun or a noun means, None where two may be.

    Of several it is the one of which the sentence before has told something, else, where a noun
    is said, the one that the article is about.
    """
    gender = "femn" if word in _FEMININE else _GENDERS.get(word)
    if gender is None and about is not None and all(one.is_aside for one in named):
        return about
    fitting = [one.state for one in named if gender is None or one.gender in (None, gender)]
    if len(fitting) == 1:
        return fitting[0]
    if told in fitting:
        return told
    return about if gender is None and about in fitting else None
