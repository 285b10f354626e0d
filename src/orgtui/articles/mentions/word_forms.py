"""Which name a word of a text can be a form of: lemmas, Kazakh endings, exact acronyms."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from orgtui.facts.names import Language
from orgtui.text.known_words import KnownWords
from orgtui.text.stems import folded, is_kazakh_word, kazakh_stems

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from pymorphy3.analyzer import Parse
    from pymorphy3.tagset import OpencorporaTag

Keys = frozenset[str]
"""What a word is compared by: two words match when they share a key."""

_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_ACCENTED = re.compile("[\u00c0-\u024f]")
_ACRONYM = re.compile(
    r"[^\W\d_a-zа-яёәғқңөұүһі]{2,}\d*|[A-ZА-ЯЁ]\d+|[A-ZА-Я][A-ZА-Яa-zа-я]?[A-ZА-Я]+"
)
_KAZAKH_LETTERS_END = re.compile(r"[а-яәғқңөұүһі]{1,6}$")
_DECLENSIONS = (
    ("ия", "ия ии ию ией"),
    ("ий", "ий ия ию ием ии"),
    ("я", "я и ю е ей"),
    ("а", "а ы и у е ой ей"),
    ("ь", "ь я ю ем е и ью"),
    ("й", "й я ю ем е"),
)
_CONSONANT_ENDINGS = "а у ом ем е"
_SHORTEST_DECLINED = 2
LONGEST_ENDING = 2
"""How many letters at the end of a name's word its forms may change."""
_LEAST_OF_STATES = 0.03
"""How likely a reading of a word must be to name a state at the beginning of a sentence."""
MANY = 65_536
"""As many words as a library soon has; see `KnownWords`."""
_NOMINAL = frozenset({"NOUN", "ADJF", "NPRO", "NUMR", "PRTF", None})


def is_acronym(word: str) -> bool:
    """Whether a word is written like ШОС, BRICS, G20: it is never bent and never lower case."""
    return _ACRONYM.fullmatch(word) is not None


def name_keys(word: str, *, is_alone: bool) -> Keys:
    """Return the keys of a word of a name; a name of one word stands in the nominative."""
    if is_acronym(word):
        return frozenset({f"={word}"})
    plain = unaccented(word)
    if not _CYRILLIC.search(word) or is_kazakh_word(plain):
        return frozenset({plain})
    lemmas = {
        parse.normal_form.replace("ё", "е")
        for parse in readings(word)
        if not is_alone or parse.tag.case in ("nomn", None)
    }
    return frozenset({plain, *lemmas, *_declined(word)})


def plain_forms(word: str) -> frozenset[str]:
    """Return the spellings, without case and accents, that a word of a name surely has."""
    return frozenset({unaccented(word), *_declined(word)})


def _declined(name: str) -> Iterator[str]:
    """Yield the case forms that a Russian name can have, whether or not a dictionary knows it."""
    plain = unaccented(name)
    if not name[0].isupper():
        return
    for ending, endings in _DECLENSIONS:
        if plain.endswith(ending) and len(plain) > _SHORTEST_DECLINED:
            stem = plain.removesuffix(ending)
            yield from (stem + other for other in endings.split())
            return
    if re.search("[бвгджзклмнпрстфхцчшщ]$", plain):
        yield from (plain + other for other in _CONSONANT_ENDINGS.split())


def text_keys(word: str, language: Language) -> Keys:
    """Return the keys of all names that a word of a text can be a form of."""
    return keys_in(language)[word]


@cache
def keys_in(language: Language) -> KnownWords[Keys]:
    """Return the keys of all words of one language, made when they are first asked for."""
    return KnownWords(partial(_text_keys, language=language), MANY)


def _text_keys(word: str, *, language: Language) -> Keys:
    plain = unaccented(word)
    keys = {plain}
    if word.isupper() or is_acronym(word):
        keys.add(f"={word}")
    if not _CYRILLIC.search(word):
        keys.add(plain.removesuffix("'s").removesuffix("'"))
        keys.add("=" + re.sub("['’ʼ]s?$", "", word))
        return frozenset(keys)
    is_kazakh = is_kazakh_word(plain)
    if language is Language.KK or is_kazakh:
        keys.update(kazakh_stems(plain))
        head = _KAZAKH_LETTERS_END.sub("", word)
        if len(head) > 1 and head != word:
            keys.add(f"={head}")
    if not is_kazakh:
        keys.update(
            parse.normal_form.replace("ё", "е")
            for parse in readings(word)
            if grammar(parse.tag).part_of_speech in _NOMINAL
        )
    return frozenset(keys)


class Grammar(NamedTuple):
    """What a tag of the dictionary says; each is None where it says nothing of it."""

    part_of_speech: str | None
    case: str | None
    number: str | None
    everything: frozenset[str]


@cache
def grammar(tag: "OpencorporaTag") -> Grammar:
    """Return what a tag says, which takes the tag itself long to tell each time."""
    return Grammar(tag.POS, tag.case, tag.number, tag.grammemes)


def likeliest_lemma(word: str) -> str:
    """Return the dictionary form that a Russian word most probably has."""
    return str(readings(word)[0].normal_form).replace("ё", "е")


def plausible_lemmas(word: str, *, is_state: bool) -> frozenset[str]:
    """Return the likeliest dictionary form of a Russian word that begins a sentence.

    Where it may be a state's name, the others come too, but for the rarest: «Чад», not «Того».
    """
    first, *others = readings(word)
    likely = [r for r in others if is_state and r.score >= _LEAST_OF_STATES]
    return frozenset(reading.normal_form.replace("ё", "е") for reading in (first, *likely))


@lru_cache(maxsize=32768)
def lemmas(word: str) -> frozenset[str]:
    """Return every dictionary form of a Russian word."""
    return frozenset(p.normal_form.replace("ё", "е") for p in readings(word))


@lru_cache(maxsize=32768)
def is_describing(word: str) -> bool:
    """Whether a Russian word is most probably an adjective, other than "our", "this", "that"."""
    tag = readings(word)[0].tag
    return tag.POS == "ADJF" and "Apro" not in tag


@lru_cache(maxsize=32768)
def is_genitive_noun(word: str) -> bool:
    """Whether a Russian word is most probably a noun in the genitive."""
    tag = readings(word)[0].tag
    return bool(tag.POS == "NOUN" and tag.case == "gent")


_KAZAKH_SURNAME = re.compile(
    r"(.*(?:[оеё]ва|[иы]на|[оеё]в|(?<!ұл)(?<!қыз)[иы]н|ұлы|қызы))"
    r"(?:[ндт][ыі]ң?|н|[ғгқк][ае]|[ндт][ае]н?|[мбп]ен)?"
)
_KAZAKH_CASE = re.compile(
    r"(.*\w{3}(?<!бал)(?<!бер)(?<!кел)(?<!бол)(?<!қал)(?<!тұр)(?<!бар))"
    r"(?:[ндт][ыі]ң|(?<![кқпстфхцчшщ])[дн][ыі]|(?<=[кқпстфхцчшщ])т[ыі])"
)
"""Names of other endings, in the genitive or the accusative."""


def kazakh_name(written: str) -> str:
    """Return a person's name without the Kazakh ending of its last word, where that is clear."""
    surname = _KAZAKH_SURNAME.fullmatch(written) or _KAZAKH_CASE.fullmatch(written)
    return surname[1] if surname else written


def unaccented(word: str) -> str:
    """Fold a word; Latin letters also lose their accents, Cyrillic й stays what it is."""
    return _ACCENTED.sub(lambda match: unicodedata.normalize("NFD", match[0])[0], folded(word))


@cache
def analyzer() -> "MorphAnalyzer":
    """Return the dictionary of Russian, loaded when first asked for."""
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()


class Reading(NamedTuple):
    """What a Russian word can be: a form of another one."""

    normal_form: str
    tag: "OpencorporaTag"
    score: float
    """How likely this is, 0–1."""


def readings(word: str) -> tuple[Reading, ...]:
    """Return what a Russian word can be a form of, the likeliest first.

    Capitals make a difference for initials only.
    """
    return _READINGS[_lowered(word)]


def parses(word: str) -> "tuple[Parse, ...]":
    """Return the same with what it takes to bend the word; slower."""
    return _parses(_lowered(word))


def _lowered(word: str) -> str:
    return word if len(word) == 1 else word.lower()


def _parsed(word: str) -> "tuple[Parse, ...]":
    try:
        return tuple(analyzer().parse(word))
    except ValueError:
        # pymorphy3 asks for the name of every letter, and those of some scripts have none.
        named = "".join(letter for letter in word if unicodedata.name(letter, ""))
        return tuple(analyzer().parse(named or "-"))


def _readings(word: str) -> tuple[Reading, ...]:
    # Several questions are asked of each word of a text: only the first one costs a parse. Only
    # what is needed of them is kept, since a parse is large.
    return tuple(Reading(p.normal_form, p.tag, p.score) for p in _parsed(word))


_READINGS = KnownWords(_readings, MANY)


@lru_cache(maxsize=4096)
def _parses(word: str) -> "tuple[Parse, ...]":
    return _parsed(word)
