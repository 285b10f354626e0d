"""Full-text search: from typed words to articles, snippets and the spans that match."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, takewhile

from orgtui.articles.normal_form import other_forms, search_form, token
from orgtui.articles.shelf import Span
from orgtui.facts.names import Language
from orgtui.text.stems import kazakh_stems, stem, words

LookUp = Callable[..., list[str]]
"""Gives the first column of what a SELECT with its values finds."""

_PREFIX_LETTERS = 4
_SHORTEST_BEGINNING = 3
_MOST_ENDINGS = 50
_LAST_CHARACTER = "\U0010ffff"
_LONGEST_TYPED = 400
_SNIPPET = 200
_LEAD = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One typed word and everything in the index that it means."""

    normals: tuple[str, ...]
    """Normal forms, to be met exactly."""
    prefixes: tuple[str, ...]
    """Beginnings of Kazakh words."""


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

    The stored forms tell their lemmas. A form that no article has is taken for a form of those
    that have its stem, or that differ from it by an ending: the dictionary, which takes 150 ms to
    load, is never asked.
    """
    forms = (search_form(match[0]) for match in words(typed[:_LONGEST_TYPED]))
    return tuple(_wanted(look_up, form) for form in dict.fromkeys(forms) if form)


def _wanted(look_up: LookUp, form: str) -> Wanted:
    own = token(stem(form))
    normals = look_up("SELECT normal FROM word_form WHERE form = ?", form)
    if not normals:
        normals = look_up("SELECT DISTINCT normal FROM word_form WHERE stem = ?", stem(form))
    if not normals:
        others = tuple(other_forms(form))
        marks = ",".join("?" * len(others))
        normals = look_up(f"SELECT DISTINCT normal FROM word_form WHERE form IN ({marks})", *others)
    if not normals and len(form) >= _SHORTEST_BEGINNING:
        normals = look_up(
            "SELECT DISTINCT normal FROM word_form WHERE form >= ? AND form < ? LIMIT ?",
            form,
            form + _LAST_CHARACTER,
            _MOST_ENDINGS,
        )
    shortest = min(kazakh_stems(form), key=len)
    prefixes = {token(text) for text in (form, shortest) if len(text) >= _PREFIX_LETTERS}
    return Wanted(normals=tuple({*normals, own, token(form)}), prefixes=tuple(sorted(prefixes)))


def title_query(terms: tuple[Wanted, ...]) -> str:
    """Return the FTS5 expression for articles whose titles hold every term."""
    return " AND ".join(_either(term, "title kazakh_title", "kazakh_title") for term in terms)


def article_query(terms: tuple[Wanted, ...]) -> str:
    """Return the FTS5 expression for articles that hold every term."""
    columns = "title body kazakh_title kazakh", "kazakh_title kazakh"
    return " AND ".join(_either(term, *columns) for term in terms)


def passage_query(terms: tuple[Wanted, ...], joined: str = " AND ") -> str:
    """Return the FTS5 expression for passages that hold every term (or, with " OR ", any)."""
    return joined.join(_either(term, "body kazakh", "kazakh") for term in terms)


def any_of(terms: tuple[Wanted, ...]) -> str:
    """Return the FTS5 expression for articles that hold one of the terms."""
    columns = "title body kazakh_title kazakh", "kazakh_title kazakh"
    return " OR ".join(_either(term, *columns) for term in terms)


class Marker:
    """Finds the searched words in texts."""

    def __init__(self, look_up: LookUp, terms: tuple[Wanted, ...]) -> None:
        """Look up every form of the searched words."""
        normals = sorted({normal for term in terms for normal in term.normals})
        marks = ",".join("?" * len(normals))
        self._forms = frozenset(
            (
                *look_up(f"SELECT form FROM word_form WHERE normal IN ({marks})", *normals),
                *normals,
            )
        )
        self._prefixes = tuple(prefix for term in terms for prefix in term.prefixes)

    def stand_together(self, others: Sequence["Marker"], text: str, language: Language) -> bool:
        """Whether a text has one of the own words and right after it one of each of the others."""
        markers = (self, *others)
        found = [match[0] for match in words(text)]
        starts = range(len(found) - len(markers) + 1)
        return any(
            all(one.is_wanted(found[start + n], language) for n, one in enumerate(markers))
            for start in starts
        )

    def spans(self, text: str, language: Language) -> Iterator[Span]:
        """Yield where a text holds a form of a searched word."""
        return (match.span() for match in words(text) if self.is_wanted(match[0], language))

    def is_wanted(self, word: str, language: Language) -> bool:
        """Whether a word of a text is a form of a searched word."""
        form = search_form(word)
        is_kazakh = language is Language.KK
        return form in self._forms or (is_kazakh and form.startswith(self._prefixes))


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


def _either(term: Wanted, columns: str, prefix_columns: str) -> str:
    exact = " OR ".join(f'"{normal}"' for normal in term.normals)
    parts = [f"{{{columns}}} : ({exact})"]
    parts += [f'{{{prefix_columns}}} : "{prefix}" *' for prefix in term.prefixes]
    return f"({' OR '.join(parts)})"


def _word_start(text: str, position: int) -> int:
    match = re.compile(r"\s").search(text, position)
    return match.end() if match and match.end() - position < _LEAD else position
