"""What a Russian word can be: a first name, a surname, a place, an ordinary word, in which case."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from orgtui.articles.mentions.word_forms import MANY, analyzer, grammar, parses, readings
from orgtui.text.known_words import KnownWords

if TYPE_CHECKING:
    from pymorphy3.analyzer import Parse

_PROPER = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Trad"})
_LEAST_SCORE = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What the dictionary says of a word, all its readings together."""

    is_known: bool
    """Whether the dictionary has the word; else the rest is a guess from its ending."""
    is_first_name: bool
    is_surname: bool
    is_patronymic: bool
    is_place: bool
    is_ordinary: bool
    """Whether it may be no proper name at all."""
    is_adjective: bool
    """Whether it most probably describes a noun."""
    is_person_noun: bool
    """Whether it most probably is an animate noun, one that may stand before a name."""
    is_person_title: bool
    """Whether it can only be an animate noun, as «президента», which begins another name."""
    is_plural: bool
    """Whether it can only be a plural."""
    is_genitive: bool
    """Whether it can be a noun or an adjective in the genitive."""
    is_verb: bool
    """Whether it most probably is a verb, or anything else that is never part of a name."""
    cases: frozenset[str]
    """The cases it can stand in, by their names in the dictionary: "nomn", "gent"."""

    @property
    def is_personal(self) -> bool:
        """Whether the dictionary has it as a name of persons."""
        return self.is_known and (self.is_first_name or self.is_surname or self.is_patronymic)


def traits(word: str) -> Traits:
    """Return what a word of a Russian text can be."""
    return _TRAITS[word]


def _traits(word: str) -> Traits:
    found = readings(word)
    every = [grammar(reading.tag) for reading in found]
    rare = [reading.score < _LEAST_SCORE for reading in found]
    likely = [own for own, is_rare in zip(every, rare, strict=True) if not is_rare] or every[:1]
    is_known = bool(analyzer().word_is_known(word.lower()))
    best = likely[0].part_of_speech
    return Traits(
        is_known=is_known,
        is_first_name=is_known and any(own.everything >= {"Name", "sing"} for own in every),
        is_surname=any("Surn" in own.everything for own in every),
        is_patronymic=is_known and any("Patr" in own.everything for own in every),
        is_place=is_known and any("Geox" in own.everything for own in every),
        is_ordinary=is_known and any(_PROPER.isdisjoint(own.everything) for own in likely),
        is_adjective=best in ("ADJF", "PRTF"),
        is_person_noun=any(
            own.part_of_speech == "NOUN"
            and "anim" in own.everything
            and _PROPER.isdisjoint(own.everything)
            for own in likely[:2]
        ),
        is_person_title=all(own.everything >= {"anim", "sing"} for own in likely),
        is_plural=all(own.number == "plur" for own in every),
        is_genitive=any(
            own.part_of_speech in _NOMINAL and own.case in ("gent", "gen2") for own in likely
        ),
        is_verb=best not in _NOMINAL,
        cases=frozenset(own.case for own in every if own.case),
    )


_TRAITS = KnownWords(_traits, MANY)
_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NUMR", None})


@lru_cache(maxsize=8192)
def nominative_of_person(
    words: tuple[str, ...], of_title: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Return the words of one person's name in the nominative, as far as that can be told.

    With `of_title`, the title before it stands in one of these cases.
    """
    if _ends_as_woman(words):
        return words
    of_title = of_title or _own_cases(words)
    own = _nominative_of_person(words, of_title)
    if not of_title or not of_title <= _OF_OTHERS:
        return own
    is_declined = own[0] != words[0] or _is_ordinary_genitive(words)
    return tuple(
        _without_genitive(word, is_declined=is_declined) if word in words else word for word in own
    )


def _own_cases(words: tuple[str, ...]) -> frozenset[str]:
    """Return the case that a man's second name alone tells: «… Сильву …» behind «Альваро»."""
    if words[0][-1] not in "ое" or any(parse.tag.gender != "masc" for parse in _nouns(words[0])):
        return frozenset()
    told = {str(parse.tag.case) for word in words[1:-1] for parse in _nouns(word)}
    return frozenset(told) if told == {"accs"} else frozenset()


_Form = tuple[str, str]
"""A case and a gender, as the dictionary calls them."""


def _in_one_case(first: set[_Form], last: set[_Form]) -> set[_Form]:
    """Return the forms in which both words stand in one case: men too have surnames in -а."""
    cases = {case for case, _ in first} & {case for case, _ in last}
    return {form for form in first | last if form[0] in cases}


def _nominative_of_person(words: tuple[str, ...], of_title: frozenset[str]) -> tuple[str, ...]:
    options_of = [[] if is_never_declined(word) else _nouns(word) for word in words]
    is_oblique = bool(of_title) and "nomn" not in of_title
    is_known = is_oblique and traits(words[0]).is_known
    if is_known and of_title.isdisjoint(parse.tag.case for parse in options_of[0]):
        of_title, is_oblique = frozenset(), False  # the title is somebody else's
    found: set[_Form] = set()
    for number, word in enumerate(words):
        cases = {case for case, _ in found} or set(of_title)
        options = options_of[number] = _of_case(
            word, options_of[number], cases if number else set()
        )
        own = {(tag.case, tag.gender) for tag in (parse.tag for parse in options)}
        own = {one for one in own if not of_title or one[0] in of_title}
        found = (found & own) or _in_one_case(found, own) or found or own
    if not found or (not is_oblique and all(map(_may_be_nominative, words))):
        return words
    nominative = tuple(
        _inflected(word, options, found) for word, options in zip(words, options_of, strict=True)
    )
    is_clear = nominative[0] != words[0]
    cases = {case for case, gender in found if gender == "masc"} if is_clear else set()
    return tuple(
        _without_ending(own, cases) if own == word else own
        for word, own in zip(words, nominative, strict=True)
    )


@lru_cache(maxsize=8192)
def nominative_of_phrase(written: str) -> str:
    """Return a name with its adjectives and their noun in the nominative, the rest as it stands."""
    parts = re.split(r"([\s\u00a0]+)", written)
    words = parts[::2]
    count = 0
    while count < len(words) - 1 and _is_adjective(words[count]):
        count += 1
    head = words[: count + 1]
    if not all(_WORD.fullmatch(word) for word in head):
        return written
    cases = frozenset.intersection(*map(_cases_of_one, head))
    if "nomn" in cases or not cases:
        return written
    nominative = _phrase_in_nominative(tuple(head))
    return "".join((*_woven(nominative, parts), *parts[2 * len(head) - 1 :]))


_WORD = re.compile("[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")


def _cases_of_one(word: str) -> frozenset[str]:
    """Return the cases of a word in the singular, of a plural its own."""
    tags = [parse.tag for parse in readings(word) if parse.tag.case]
    single = [tag for tag in tags if tag.number == "sing"]
    return frozenset(tag.case for tag in single or tags)


def _is_adjective(word: str) -> bool:
    return _WORD.fullmatch(word) is not None and traits(word).is_adjective


def _woven(words: tuple[str, ...], parts: list[str]) -> list[str]:
    woven = []
    for number, word in enumerate(words):
        woven.append(word)
        if number + 1 < len(words):
            woven.append(parts[2 * number + 1])
    return woven


def _phrase_in_nominative(words: tuple[str, ...]) -> tuple[str, ...]:
    nouns = [p for p in parses(words[-1]) if p.tag.POS == "NOUN" and p.tag.case]
    nouns.sort(key=lambda parse: parse.tag.number != "sing")
    if not nouns:
        return words
    noun = nouns[0]
    inflected = noun.inflect({"nomn"})
    if inflected is None:
        return words
    wanted = {"nomn", noun.tag.number}
    if noun.tag.number == "sing" and noun.tag.gender:
        wanted.add(noun.tag.gender)
    found = [_as_adjective(word, wanted) for word in words[:-1]]
    return (*found, _with_capital(str(inflected.word), words[-1]))


def _as_adjective(word: str, wanted: set[str]) -> str:
    for parse in parses(word):
        if parse.tag.POS in ("ADJF", "PRTF"):
            form = parse.inflect(wanted)
            return word if form is None else _with_capital(str(form.word), word)
    return word


def nominative_of_place(word: str) -> str:
    """Return the name of a place in the nominative, as it stands where it may be one already."""
    if "-" in word or "nomn" in traits(word).cases:
        return word
    return _with_capital(str(readings(word)[0].normal_form), word)


def _may_be_nominative(word: str) -> bool:
    own = traits(word)
    is_foreign = not own.is_known and (word[-1] in _FOREIGN_ENDINGS or own.is_plural)
    is_foreign = is_foreign and not word.endswith(_DECLINED[1:])
    return "nomn" in own.cases or is_foreign


def is_never_declined(word: str) -> bool:
    """Whether a name that no dictionary knows ends as those that stay the same in all cases."""
    return not traits(word).is_known and word[-1] in "еиоэ" and not word.endswith(_DECLINED)


_DECLINED = ("ии", "ского", "цкого")
_FOREIGN_ENDINGS = frozenset("еиоуэюё")
"""Vowels that end names which are never declined."""


def _nouns(word: str) -> "list[Parse]":
    """Return the readings of a word as a singular name, those of the dictionary first."""
    nouns = _singulars(word)
    proper = [parse for parse in nouns if not _PERSONAL.isdisjoint(parse.tag.grammemes)]
    return proper or nouns


def _singulars(word: str) -> "list[Parse]":
    nouns = (parse for parse in parses(word) if parse.tag.POS in ("NOUN", "ADJF"))
    return [parse for parse in nouns if parse.tag.number == "sing"]


_PERSONAL = frozenset({"Name", "Surn", "Patr"})


def _of_case(word: str, options: "list[Parse]", cases: set[str]) -> "list[Parse]":
    """Return the readings of a surname as a usual man's where no other has the case of the name.

    «Мартена» is a woman's first name, but the genitive of Мартен in «Жана Мартена».
    """
    if not (options and cases) or any(parse.tag.case in cases for parse in options):
        return options
    usual = (parse for parse in _singulars(word) if parse.tag.gender == "masc")
    return [parse for parse in usual if parse.tag.case in cases] or options


def _ends_as_woman(words: tuple[str, ...]) -> bool:
    """Whether a man's last surname only looks like a woman's first name: «К. П. Шарма Оли»."""
    if len(words) < 2 or traits(words[0]).is_personal:
        return False
    last = traits(words[-1])
    is_first_name = last.is_first_name and not last.is_surname
    return is_first_name and all(
        p.tag.gender == "femn" and p.tag.case != "nomn" for p in _nouns(words[-1])
    )


def _inflected(word: str, options: "list[Parse]", found: set[tuple[str, str]]) -> str:
    for parse in options:
        if (parse.tag.case, parse.tag.gender) in found:
            form = parse.inflect({"nomn"})
            if form is not None:
                return _as_written(str(form.word), word)
    return _first_name_of_other_gender(word, options, {case for case, _ in found})


def _first_name_of_other_gender(word: str, options: "list[Parse]", cases: set[str]) -> str:
    """Return a second first name, which may be a woman's, in the nominative: «Луиса Марию»."""
    if any(parse.tag.case == "nomn" for parse in options):
        return word
    for parse in options:
        if "Name" in parse.tag and parse.tag.case in cases:
            form = parse.inflect({"nomn"})
            return word if form is None else _as_written(str(form.word), word)
    return word


def _as_written(form: str, word: str) -> str:
    """Return a form of a name with the capital of a word, and with ё only if that has it."""
    form = form if "ё" in word.lower() else form.replace("ё", "е")
    return _with_capital(form, word)


_OF_OTHERS = frozenset({"gent", "gen2", "accs"})
_HARD_ENDINGS = {"а": "", "ы": "а"}


def _is_ordinary_genitive(words: tuple[str, ...]) -> bool:
    """Whether a first name looks like a word of another kind: «адмирала Роба …»."""
    first = traits(words[0])
    return len(words) > 1 and first.is_known and not first.is_personal


def _without_genitive(word: str, *, is_declined: bool) -> str:
    """Return a name that no dictionary knows as one without the ending of its genitive.

    «Сабера» behind «представителя» is Сабер: had he ended in -а, he would end in -ы there.
    """
    stem = word[:-1]
    is_hard = stem[-1:] in _CONSONANTS and len(stem) >= _SHORTEST_STEM
    own = traits(word)
    if own.is_personal or (own.is_known and not is_declined):
        return word
    if not is_hard or word[-1] not in _HARD_ENDINGS:
        return word
    return stem + _HARD_ENDINGS[word[-1]]


_SHORTEST_STEM = 3
_MASCULINE_ENDINGS = {"gent": "а", "accs": "а", "datv": "у", "ablt": "ом"}
_SOFT_ENDINGS = {"gent": "я", "accs": "я", "datv": "ю", "ablt": "ем"}
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")


def _without_ending(word: str, cases: set[str]) -> str:
    """Return a man's surname that no dictionary knows without the ending of its case."""
    if traits(word).is_known:
        return word
    for case in cases:
        stem = word.removesuffix(_MASCULINE_ENDINGS.get(case, " "))
        if stem != word and stem[-1:] in _CONSONANTS:
            return stem
        stem = word.removesuffix(_SOFT_ENDINGS.get(case, " "))
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return stem + ("ь" if stem[-1:] in _CONSONANTS else "й")
    return _with_ending_of_women(word, cases)


def _with_ending_of_women(word: str, cases: set[str]) -> str:
    """Return a man's surname that is inflected as a woman's name in the nominative: "Кулебу"."""
    if "accs" in cases and word[-1:] in ("у", "ю"):
        return word[:-1] + ("а" if word.endswith("у") else "я")
    return word[:-1] + "я" if word.endswith("ии") else word


def _with_capital(form: str, word: str) -> str:
    return form[0].upper() + form[1:] if word[0].isupper() else form
