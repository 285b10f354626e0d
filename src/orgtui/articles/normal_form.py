"""The few forms under which search keeps every form of a word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from orgtui.articles.word_forms import likeliest_lemma
from orgtui.facts.names import Language
from orgtui.text.stems import folded, stem, words

_SURNAME = re.compile(r"(\w{2,}(?:[оеё]в|[иы]н))(?:а|у|ым|е|ой|ых|ыми|ы)?")
_ODD_LETTER = re.compile("[^0-9a-zß-öø-ɏΆ-ϿЀ-ԧ]")


ENDINGS = (
    " а я о е ь й у ю ы и ом ем ой ей ью ам ям ах ях ами ями ов ев ия ие ий ии ию ием иям иях ый ая"
    " ое ые ого его ому ему ым им ых их ую ыми ими"
).split(" ")
"""What Russian nouns and adjectives end in, nothing among it."""
_SHORTEST_BASE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class WordForm:
    """A word as it is written and as it is kept."""

    form: str
    """Folded: lower case, no ё, no stress, no apostrophes."""
    normals: tuple[str, ...]
    """The stem of its lemma; in Kazakh, whose words search finds by prefix, the form itself.

    A capitalised Russian word that looks like a surname is also kept as that surname: dictionaries
    take «Токаев» for a genitive of «токай» and «Токаева» for a woman.
    """


def word_forms(text: str, language: Language) -> Iterator[WordForm]:
    """Yield the words of a text in order."""
    for match in words(text):
        form = search_form(match[0])
        if form:
            yield WordForm(
                form=form, normals=_normals(form, language, is_name=match[0][0].isupper())
            )


@lru_cache(maxsize=65536)
def search_form(word: str) -> str:
    """Return a word as search compares it."""
    return folded(word).removesuffix("'s").replace("'", "")


def other_forms(form: str) -> Iterator[str]:
    """Yield what else a Russian word may end in: «казахстанами» for «казахстан», «казахстана»."""
    yield form
    for ending in ENDINGS:
        base = form.removesuffix(ending)
        if len(base) >= _SHORTEST_BASE and base + ending == form:
            yield from (base + other for other in ENDINGS)


def token(normal: str) -> str:
    """Return a normal form as one token of the full-text index, whatever letters it has.

    The index knows the letters of Unicode 6.1 and splits words at later ones.
    """
    return _ODD_LETTER.sub(lambda match: f"u{ord(match[0]):x}", normal)


def _normals(form: str, language: Language, *, is_name: bool) -> tuple[str, ...]:
    if language is Language.KK:
        return (token(form),)
    if not "а" <= form[0] <= "я":
        return (token(stem(form)),)
    normal = token(stem(likeliest_lemma(form)))
    surname = _SURNAME.fullmatch(form) if is_name else None
    if surname is None or surname[1] == normal:
        return (normal,)
    return (normal, token(surname[1]))
