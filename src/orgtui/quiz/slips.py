"""Whether a misspelt name is still meant, given everything else that is as near."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from orgtui.facts.ids import EntityKind
from orgtui.facts.records import Entity
from orgtui.quiz.known import Known
from orgtui.quiz.lexicon import Spelling
from orgtui.quiz.truth import Truth
from orgtui.quiz.word_slips import FAR, one_word, word_of_name
from orgtui.quiz.world.reading import first_names, is_region, ordinary_words
from orgtui.text.edit_distance import distance, is_scrambled, slips_allowed
from orgtui.text.inflection import PLURAL, forms
from orgtui.text.transliteration import is_cyrillic

_MOST = 3
_SHORTEST_ACRONYM = 3
_LONGEST_ACRONYM = 6
_OF_SURNAMES = ("ов", "ев", "ин")


class Nearness(Enum):
    """How near a misspelt name comes."""

    MEANT = "meant"
    DOUBTFUL = "doubtful"
    """More slips than allowed, or something else is as near."""
    RIVAL = "rival"
    """Something else is nearer."""
    FAR = "far"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """The nearest right name of a misspelt one."""

    nearness: Nearness
    answer: str = ""
    """The id of the right answer that is near."""
    rival: Entity | None = None
    """What is nearer, or as near."""


def nearest(words: Sequence[str], truth: Truth, known: Known) -> Slip:
    """Compare folded words with the right names, then with all others."""
    key = "".join(words)
    slips, is_allowed, spelling = FAR, False, None
    for candidate in truth.spellings():
        if is_cyrillic(candidate.key) != is_cyrillic(key):
            continue
        count, allowed = _compare(words, key, candidate, truth, known)
        if (not allowed, count) < (not is_allowed, slips):
            slips, is_allowed, spelling = count, allowed, candidate
    if spelling is None or slips == FAR:
        return _near_acronym(key, truth, known)
    answer = truth.things[spelling.meaning.thing]
    if key in ordinary_words() or key in first_names():
        return Slip(nearness=Nearness.DOUBTFUL, answer=answer)
    rival_slips, rival = _nearest_rival(key, slips, truth, known)
    if rival is not None and rival_slips < slips:
        return Slip(nearness=Nearness.RIVAL, answer=answer, rival=rival)
    nearness = Nearness.MEANT if is_allowed and rival is None else Nearness.DOUBTFUL
    return Slip(nearness=nearness, answer=answer, rival=rival)


def is_one_slip(key: str, truth: Truth) -> bool:
    """Whether a key is a right name but for one letter."""
    return any(distance(key, spelling.key, most=1) == 1 for spelling in truth.spellings())


def rival_of(key: str, truth: Truth, known: Known) -> Entity | None:
    """Return another thing of the kind that is as near to a key as the right one, if any is."""
    from rapidfuzz.distance import OSA

    script = is_cyrillic(key)
    names = [one.key for one in truth.spellings() if is_cyrillic(one.key) == script]
    slips = min((OSA.distance(key, name) for name in names), default=FAR)
    for _, spelling in known.near(key, min(slips, 2)):
        entity = spelling.meaning.entity
        if entity.kind is truth.kind and spelling.meaning.thing not in truth.things:
            return entity
    return None


def _near_acronym(key: str, truth: Truth, known: Known) -> Slip:
    """Return an acronym of the answer that is known only elsewhere, and a slip away."""
    if _SHORTEST_ACRONYM <= len(key) <= _LONGEST_ACRONYM:
        for _, spelling in known.near(key, 1):
            answer = truth.things.get(spelling.meaning.thing)
            if answer is not None and spelling.is_acronym:
                return Slip(nearness=Nearness.DOUBTFUL, answer=answer)
    return Slip(nearness=Nearness.FAR)


def _nearest_rival(key: str, most: int, truth: Truth, known: Known) -> tuple[int, Entity | None]:
    """Return what is as near to a key: something of the kind, or nearer still whatever it is."""
    best: tuple[int, Entity | None] = (FAR, None)
    for slips, spelling in known.near(key, min(most, 2)):
        entity = spelling.meaning.entity
        is_mine = spelling.meaning.thing in truth.things or (
            entity.kind is not truth.kind and spelling.key in truth.lexicon.exact
        )
        is_rival = slips < most or not is_region(entity)
        if slips < best[0] and is_rival and not is_mine:
            best = (slips, entity)
    return best


def _compare(
    words: Sequence[str], key: str, name: Spelling, truth: Truth, known: Known
) -> tuple[int, bool]:
    """Return the slips between typed words and a name, and whether so many are allowed."""
    if abs(len(key) - len(name.key)) > _MOST:
        return FAR, False
    if name.is_acronym:
        slips = distance(key, name.key, most=1)
        near = len(key) > 2 and (slips <= 1 or (len(key) > 3 and is_scrambled(key, name.key)))
        return (slips, False) if near else (FAR, False)
    if len(words) == len(name.words) > 1:
        return _word_by_word(words, name.words, truth, known)
    best = one_word(key, name.key)
    if len(name.words) == 1 and best[0] and is_cyrillic(key):
        is_person = name.meaning.entity.kind is EntityKind.PERSON
        # «Сарыбаев» is another surname, not a slip in a case of «Сарыбай».
        if not (is_person and key.endswith(_OF_SURNAMES)):
            without = PLURAL if is_person else frozenset()
            best = min(best, _by_form(key, name.key, without), key=_preferred)
    return best


def _preferred(found: tuple[int, bool]) -> tuple[bool, int]:
    return (not found[1], found[0])


def _by_form(typed: str, name: str, without: frozenset[str]) -> tuple[int, bool]:
    """Allow one slip in an inflected form of a long name, some endings left out."""
    if slips_allowed(name) < 1 or len(typed) < len(name):
        return FAR, False
    if any(
        distance(typed, form, most=1) <= 1 for form in forms(name, without=without) if len(form) > 5
    ):
        return 1, True
    return FAR, False


def _word_by_word(
    words: Sequence[str], names: Sequence[str], truth: Truth, known: Known
) -> tuple[int, bool]:
    total, is_allowed = 0, True
    for word, name in zip(words, names, strict=True):
        slips, allowed = word_of_name(word, name, truth, known)
        if slips == FAR:
            return FAR, False
        total += slips
        is_allowed = is_allowed and allowed
    return total, is_allowed and total <= _MOST
