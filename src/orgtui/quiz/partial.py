"""Names typed in part: a surname with initials, a long name without some of its words."""

import re
from collections.abc import Collection, Iterable, Sequence

from orgtui.facts.ids import EntityKind
from orgtui.facts.records import Entity
from orgtui.quiz.generic_words import SMALL_WORDS, is_generic
from orgtui.quiz.known import Known
from orgtui.quiz.truth import Truth
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.quiz.word_slips import FAR, is_form, word_of_name
from orgtui.text.edit_distance import slips_allowed
from orgtui.text.folding import flatten, fold
from orgtui.text.transliteration import sound, sounds


def judge_partial(words: Sequence[str], truth: Truth, known: Known) -> Verdict | None:
    """Judge folded words as a part of the right name, None when they are not."""
    if truth.kind is EntityKind.PERSON:
        return _judge_person(words, truth)
    return judge_words(words, truth, known) if truth.kind in _WORDY else None


_WORDY = frozenset({EntityKind.ORGANISATION, EntityKind.DOCUMENT, EntityKind.CITY})


def judge_words(
    words: Sequence[str], truth: Truth, known: Known, asked: Collection[str] = ()
) -> Verdict | None:
    """Judge words of a long name in any order and case: each content word is needed.

    Words that were `asked` with may be left out: of a treaty "of the African Union", say.
    """
    best: Verdict | None = None
    typed = [word for word in words if word not in SMALL_WORDS]
    for entity in truth.entities:
        answer = truth.things[truth.kind, entity.id]
        for text in entity.names.spellings():
            every = flatten(fold(text)).split()
            name = [word for word in every if word not in SMALL_WORDS]
            if len(every) < 2 or not typed:
                continue
            told = [word for word in name if word in typed or word not in asked]
            kept = told if any(not is_generic(word) for word in told) else name
            verdict = _compare(typed, kept, answer, truth, known)
            if verdict is not None and (best is None or verdict.outcome is Outcome.RIGHT):
                best = verdict
                if best.outcome is Outcome.RIGHT:
                    return best
    return best


def _compare(
    typed: Sequence[str], name: Sequence[str], answer: str, truth: Truth, known: Known
) -> Verdict | None:
    left = list(name)
    slips, is_allowed = 0, True
    for word in typed:
        match = next((n for n in left if is_form(word, n)), None)
        if match is None:
            found = [(*word_of_name(word, n, truth, known), n) for n in left]
            count, allowed, match = min(
                found, key=lambda near: (not near[1], near[0]), default=(FAR, False, "")
            )
            if count == FAR or count > max(1, slips_allowed(match)):
                return None
            slips += count
            is_allowed = is_allowed and allowed
        left.remove(match)
    if not left and is_allowed:
        reason = Reason.TYPO if slips else Reason.INFLECTED
        return Verdict(outcome=Outcome.RIGHT, reason=reason, matched=(answer,))
    if not left:
        return Verdict(outcome=Outcome.ALMOST, reason=Reason.TOO_FAR, matched=(answer,))
    if not _tells_enough(typed, left) or not is_allowed:
        return None
    return Verdict(outcome=Outcome.ALMOST, reason=Reason.INCOMPLETE, matched=(answer,))


def _tells_enough(typed: Sequence[str], left: Sequence[str]) -> bool:
    """Whether a name without some words still tells what is meant: neither "bank" nor "Bengal"."""
    special = [word for word in typed if not is_generic(word)]
    missing = [word for word in left if not is_generic(word)]
    return len(missing) <= len(special) if special else len(typed) > max(1, len(left))


def _judge_person(words: Sequence[str], truth: Truth) -> Verdict | None:
    """Judge a surname with some of the first names or their initials."""
    found = [
        (outcome, truth.things[truth.kind, entity.id])
        for entity in truth.entities
        for given, surname in _names_of(entity)
        if (outcome := _fit(words, given, surname)) is not None
    ]
    if not found:
        return None
    right = [answer for outcome, answer in found if outcome is Outcome.RIGHT]
    if right:
        return Verdict(outcome=Outcome.RIGHT, reason=Reason.EXACT, matched=(right[0],))
    return Verdict(outcome=Outcome.ALMOST, reason=Reason.INCOMPLETE, matched=(found[0][1],))


def _fit(words: Sequence[str], given: Sequence[str], surname: Sequence[str]) -> Outcome | None:
    """Tell whether the words are the surname and nothing that speaks against the first names."""
    words = _without_fathers([word for word in words if word not in PARTICLES])
    surname = [word for word in surname if word not in PARTICLES] or surname
    left = _without(words, surname)
    if left is None and _is_by_father(words, given):
        return Outcome.ALMOST
    if left is not None:
        return Outcome.RIGHT if all(_takes(word, given) for word in left) else Outcome.ALMOST
    has_part = any(len(word) > 3 and _is_like(word, part) for word in words for part in surname)
    return Outcome.ALMOST if has_part else None


def _without_fathers(words: Sequence[str]) -> list[str]:
    """Return the words without "son of" and the father's name: «Гейдар оглы»."""
    sons = {at for at, word in enumerate(words) if word in _SON_OF}
    return [word for at, word in enumerate(words) if at not in sons and at + 1 not in sons]


def _is_by_father(words: Sequence[str], given: Sequence[str]) -> bool:
    """Whether the words are a first name and a patronymic: who is meant is clear enough to ask."""
    return (
        len(words) == 2
        and _PATRONYMIC.search(words[1]) is not None
        and any(_is_like(words[0], name) for name in given)
    )


def _names_of(entity: Entity) -> Iterable[tuple[list[str], list[str]]]:
    names = entity.names
    for name in (names.en, names.ru, names.kk):
        if name is None:
            continue
        full = flatten(fold(name.full)).split()
        surname = flatten(fold(name.short)).split()
        if name.short == name.full:
            surname = [w for w in full[-1:] if w not in _JUNIOR] or full[-2:-1]
        yield [word for word in full if word not in surname], surname


_PATRONYMIC = re.compile("(?:вич|вна|овича|овичем|евной|вны|ulı|улы|кызы|ovich|evich|ovna|evna)$")
_SON_OF = frozenset("оглы оглу oglu ogly улы uly кызы qizi kyzy kizi".split())
PARTICLES = frozenset(
    "von der den van de del della di da dos do la le du al el ul bin ibn ben abu фон дер ден ван "
    "де дель делла ди да дос ду ла ле дю аль эль ас эш эр бин ибн бен".split()
)
"""Small words before a surname, which many leave out or spell in another way."""
_JUNIOR = frozenset({"младший", "старший", "junior", "senior", "jr", "sr"})


def _without(words: Sequence[str], surname: Sequence[str]) -> list[str] | None:
    left = list(words)
    for part in surname:
        match = next((word for word in left if _is_like(word, part)), None)
        if match is None:
            return None
        left.remove(match)
    return left


def _is_like(word: str, name: str) -> bool:
    return is_form(word, name) or (
        len(word) > 3 and sound(name) in sounds(word) and bool(sound(name))
    )


def _takes(word: str, given: Sequence[str]) -> bool:
    """Whether a word is one of the first names, or the first letter of one."""
    return _PATRONYMIC.search(word) is not None or any(
        _is_like(word, name) or (len(word) == 1 and name[0] == word) for name in given
    )
