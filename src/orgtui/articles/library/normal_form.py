"""The few forms under which search keeps every form of a word."""

import re
from functools import cache, partial
from typing import NamedTuple

from orgtui.articles.mentions.word_forms import MANY, likeliest_lemma
from orgtui.facts.names import Language
from orgtui.text.known_words import KnownWords
from orgtui.text.stems import folded, is_cyrillic, is_kazakh_word, kazakh_root, stem

_SURNAME = re.compile(r"(\w{2,}(?:[оеё]в|[иы]н))(?:а|у|ым|е|ой|ых|ыми|ы)?")
_ODD_LETTER = re.compile("[^0-9a-zß-öø-ɏΆ-ϿЀ-ԧ]")


_ENDINGS = frozenset(
    (
        " а я о е ь й у ю ы и ом ем ой ей ью ам ям ах ях ами ями ов ев ия ие ий ии ию ием иям иях "
        "иями ый ая яя ое ее ые ого его ому ему ым им ых их ую юю ыми ими ою ею"
    ).split(" ")
)
"""What Russian nouns and adjectives end in, nothing among it."""
_FLEETING = re.compile("([бвгджзклмнпрстфхцчшщ])[ео]([бвгджзклмнпрстфхцчшщ])ь?$")
_CLUSTER = re.compile("[бвгджзклмнпрстфхцчшщ]{2}$")
_SHORTEST_BASE = 3


class WordForm(NamedTuple):
    """A word as the index keeps it."""

    normals: str
    """The stem of its lemma; in Kazakh what no ending can be taken from any more.

    A capitalised Russian word that looks like a surname is also kept as that surname, behind a
    space: dictionaries take «Токаев» for a genitive of «токай» and «Токаева» for a woman.
    """
    pairs: tuple[tuple[str, str], ...]
    """The word as search compares it, with each of these."""


@cache
def forms_in(language: Language) -> KnownWords[WordForm]:
    """Return the forms of all words of one language, made when they are first asked for."""
    return KnownWords(partial(_word_form, language=language), MANY)


def _word_form(word: str, *, language: Language) -> WordForm:
    form = search_form(word)
    normals = _normals(form, language, is_name=word[0].isupper()) if form else ()
    return WordForm(" ".join(normals), tuple((form, normal) for normal in normals))


def search_form(word: str) -> str:
    """Return a word as search compares it."""
    return folded(word).removesuffix("'s").replace("'", "")


def other_forms(form: str) -> frozenset[str]:
    """Return what else a Russian word can be by its endings: «казахстанами» for «казахстан».

    A vowel that is dropped before an ending comes and goes: «рынок» for «рынка» and back.
    """
    bases = [
        form[: len(form) - len(ending)]
        for ending in _ENDINGS
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_BASE
    ]
    found = {base + ending for base in bases for ending in _ENDINGS}
    for base in bases:
        if _CLUSTER.search(base):
            found |= {base[:-1] + vowel + base[-1] + end for vowel in "ое" for end in ("", "ь")}
    dropped = _FLEETING.search(form)
    if dropped:
        base = f"{form[: dropped.start()]}{dropped[1]}{dropped[2]}"
        found |= {base + ending for ending in _ENDINGS}
    return frozenset(found)


def token(normal: str) -> str:
    """Return a normal form as one token of the full-text index, whatever letters it has.

    The index knows the letters of Unicode 6.1 and splits words at later ones.
    """
    return _ODD_LETTER.sub(lambda match: f"u{ord(match[0]):x}", normal)


def _normals(form: str, language: Language, *, is_name: bool) -> tuple[str, ...]:
    if is_kazakh_word(form) or (language is Language.KK and is_cyrillic(form)):
        return (token(kazakh_root(form)),)
    if not "а" <= form[0] <= "я":
        return (token(stem(form)),)
    normal = token(stem(likeliest_lemma(form)))
    surname = _SURNAME.fullmatch(form) if is_name else None
    if surname is None or surname[1] == normal:
        return (normal,)
    return (normal, token(surname[1]))
