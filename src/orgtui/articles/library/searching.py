"""Full-text search: from typed words to articles, snippets and the spans that match."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, permutations, product, takewhile
from math import prod

from orgtui.articles.library.normal_form import other_forms, search_form, token
from orgtui.articles.library.shelf import Span
from orgtui.text.stems import (
    folded,
    folded_in_place,
    is_cyrillic,
    is_kazakh_word,
    kazakh_root,
    stem,
    words,
)

LookUp = Callable[..., list[str]]
"""Gives the first column of what a SELECT with its values finds."""

_SHORTEST_BEGINNING = 3
_MOST_ENDINGS = 50
_MOST_NEAR = 3000
_NORMALS = "SELECT normal FROM word_form WHERE form IN ({})"
_SHORTEST_ROOT = 4
_MOST_WAYS = 250
_LAST_CHARACTER = "\U0010ffff"
_LONGEST_TYPED = 400
_SNIPPET = 200
_LEAD = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One typed word and everything in the index that it means."""

    normals: tuple[str, ...]
    """Normal forms, each a token of the index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A piece of a passage around what matches."""

    text: str
    """The piece, from word to word."""
    spans: tuple[Span, ...]
    """Where the matches stand in the piece."""
    start: int
    """Where the piece begins in the passage."""


def wanted(look_up: LookUp, typed: str) -> tuple[Wanted, ...]:
    """Return what the typed words mean.

    The stored forms tell their lemmas. A form that no article has is taken for a form of the
    stored words that it is akin to by its letters, or else for their beginning: the dictionary,
    which takes 150 ms to load, is never asked.
    """
    forms = (search_form(match[0]) for match in words(typed[:_LONGEST_TYPED]))
    return tuple(_wanted(look_up, form) for form in forms if form)


def _wanted(look_up: LookUp, form: str) -> Wanted:
    normals = look_up("SELECT normal FROM word_form WHERE form = ? ORDER BY normal", form)
    return Wanted(normals=tuple(normals or _unseen(look_up, form) or [token(stem(form))]))


def _unseen(look_up: LookUp, form: str) -> list[str]:
    """Return the normal forms of the words that a form may belong to."""
    root = stem(form)
    own = (token(root), *_kazakh_normals(form))
    found = set(_of_any(look_up, "SELECT normal FROM word_form WHERE normal IN ({})", own))
    akin = {other for other in _beginning_with(look_up, root, _MOST_NEAR) if stem(other) == root}
    akin |= other_forms(form)
    found |= set(_of_any(look_up, _NORMALS, tuple(akin)))
    if not found and len(form) >= _SHORTEST_BEGINNING:
        longer = _beginning_with(look_up, form, _MOST_ENDINGS)
        found.update(_of_any(look_up, _NORMALS, longer))
    return sorted(found)


def _beginning_with(look_up: LookUp, beginning: str, most: int) -> list[str]:
    return look_up(
        "SELECT form FROM word_form WHERE form >= ? AND form < ? LIMIT ?",
        beginning,
        beginning + _LAST_CHARACTER,
        most,
    )


def _of_any(look_up: LookUp, sql: str, values: Sequence[str]) -> list[str]:
    return look_up(sql.format(",".join("?" * len(values))), *values)


def _kazakh_normals(form: str) -> Iterator[str]:
    """Yield what a word is kept under where it stands in a Kazakh text."""
    root = kazakh_root(form) if is_cyrillic(form) else ""
    if is_kazakh_word(form) or len(root) >= _SHORTEST_ROOT:
        yield token(root)


def all_of(terms: Sequence[Wanted]) -> str:
    """Return the FTS5 expression for what holds every term."""
    return " AND ".join(map(_any_normal, terms))


def any_of(terms: Sequence[Wanted]) -> str:
    """Return the FTS5 expression for what holds one of the terms."""
    return " OR ".join(map(_any_normal, terms))


def side_by_side(terms: Sequence[Wanted]) -> str:
    """Return the FTS5 expression for what holds the terms one right after the other."""
    ways = [_ways(term) for term in terms]
    if prod(map(len, ways)) > _MOST_WAYS:
        ways = [term.normals for term in terms]
    every = islice(product(*ways), _MOST_WAYS)
    return "(" + " OR ".join(f'"{" ".join(way)}"' for way in every) + ")"


def _any_normal(term: Wanted) -> str:
    return "(" + " OR ".join(f'"{normal}"' for normal in term.normals) + ")"


def _ways(term: Wanted) -> tuple[str, ...]:
    """Return how a word can stand in the index: a name may stand there in two normal forms."""
    return (*term.normals, *(f"{a} {b}" for a, b in permutations(term.normals, 2)))


class Marker:
    """Finds the searched words in texts."""

    def __init__(self, look_up: LookUp, terms: Sequence[Wanted]) -> None:
        """Look up every form of the searched words."""
        self._of_terms = tuple(self._forms_of(look_up, term) for term in terms)
        self._forms = frozenset[str]().union(*self._of_terms)

    @staticmethod
    def _forms_of(look_up: LookUp, term: Wanted) -> frozenset[str]:
        marks = ",".join("?" * len(term.normals))
        sql = f"SELECT form FROM word_form WHERE normal IN ({marks})"
        return frozenset(look_up(sql, *term.normals))

    def place(self, texts: Sequence[str]) -> int:
        """Return the number of the first text that has the most of the searched words, or 0."""
        best, most = 0, 0
        for number, text in enumerate(texts):
            plain = folded(text)
            held = sum(any(_has(plain, form) for form in forms) for forms in self._of_terms)
            if held > most:
                best, most = number, held
            if most == len(self._of_terms):
                break
        return best

    def phrase_place(self, phrase: Sequence[int], texts: Sequence[str]) -> int:
        """Return the number of the first text in which some terms stand side by side, or -1."""
        for number, text in enumerate(texts):
            plain = folded(text)
            if all(any(_has(plain, form) for form in self._of_terms[term]) for term in phrase):
                forms = [search_form(match[0]) for match in words(text)]
                for start in range(len(forms) - len(phrase) + 1):
                    own = zip(phrase, forms[start:], strict=False)
                    if all(form in self._of_terms[term] for term, form in own):
                        return number
        return -1

    def spans(self, text: str) -> Iterator[Span]:
        """Yield where a text holds a form of a searched word."""
        plain = folded_in_place(text)
        if plain is None:
            found = (match for match in words(text) if search_form(match[0]) in self._forms)
            return (match.span() for match in found)
        spans = (match.span() for match in words(text, *self._reach(plain)))
        return (span for span in spans if plain[slice(*span)] in self._forms)

    def _reach(self, plain: str) -> Span:
        """Return the ends of words beyond which no form of a searched word stands."""
        held = [form for form in self._forms if form in plain]
        start = min(map(plain.find, held), default=len(plain))
        end = max((plain.rfind(form) + len(form) for form in held), default=len(plain))
        while start and plain[start - 1].isalnum():
            start -= 1
        while plain[end : end + 1].isalnum():
            end += 1
        return start, end


def _has(text: str, form: str) -> bool:
    """Whether a form stands in a folded text as a word of its own."""
    start = text.find(form)
    while start >= 0:
        end = start + len(form)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            return True
        start = text.find(form, end)
    return False


def snippet(text: str, spans: Iterator[Span]) -> Snippet:
    """Cut a passage down to the surroundings of its first match, at word ends."""
    first = next(spans, (0, 0))
    start = 0 if first[0] <= _LEAD * 2 else _word_start(text, first[0] - _LEAD)
    end = len(text) if len(text) - start <= _SNIPPET else _word_start(text, start + _SNIPPET)
    inside = takewhile(lambda span: span[1] <= end, chain([first], spans))
    return Snippet(
        text=text[start:end].rstrip(),
        spans=tuple((a - start, b - start) for a, b in inside if a < b),
        start=start,
    )


def _word_start(text: str, position: int) -> int:
    match = re.compile(r"\s").search(text, position)
    return match.end() if match and match.end() - position < _LEAD else position
