"""Full-text search: from typed words to articles, snippets and the spans that match."""

import re
import sqlite3
from dataclasses import dataclass

from orgtui.articles.normal_form import search_form
from orgtui.articles.shelf import Span
from orgtui.text.stems import kazakh_stems, stem, words

PASSAGE_BITS = 20
"""A passage's row in the index is its article's number and its own in the lower 20 bits."""

_PREFIX_LETTERS = 4
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
    spans: tuple[Span, ...]
    start: int


def wanted(connection: sqlite3.Connection, typed: str) -> tuple[Wanted, ...]:
    """Look up the typed words; the stored forms tell their lemmas, so no dictionary is loaded."""
    found: list[Wanted] = []
    for match in words(typed):
        form = search_form(match[0])
        if not form:
            continue
        own = stem(form)
        normals = _column(connection, "SELECT normal FROM word_form WHERE form = ?", form)
        normals = normals or _column(
            connection, "SELECT DISTINCT normal FROM word_form WHERE stem = ?", own
        )
        shortest = min(kazakh_stems(form), key=len)
        prefixes = {text for text in (form, shortest) if len(text) >= _PREFIX_LETTERS}
        found.append(Wanted(normals=tuple({*normals, own, form}), prefixes=tuple(sorted(prefixes))))
    return tuple(found)


def article_query(terms: tuple[Wanted, ...]) -> str:
    """Return the FTS5 expression for articles that hold every term."""
    return " AND ".join(f"({_either(term, 'title body kazakh', 'title kazakh')})" for term in terms)


def passage_query(terms: tuple[Wanted, ...]) -> str:
    """Return the FTS5 expression for passages that hold any term."""
    return " OR ".join(f"({_either(term, 'body kazakh', 'kazakh')})" for term in terms)


def matching_spans(
    connection: sqlite3.Connection, terms: tuple[Wanted, ...], text: str
) -> tuple[Span, ...]:
    """Return where a text holds a form of one of the terms."""
    normals = sorted({normal for term in terms for normal in term.normals})
    prefixes = tuple(prefix for term in terms for prefix in term.prefixes)
    marks = ",".join("?" * len(normals))
    forms = set(normals)
    forms.update(
        _column(connection, f"SELECT form FROM word_form WHERE normal IN ({marks})", *normals)
    )
    return tuple(
        match.span()
        for match in words(text)
        if (form := search_form(match[0])) in forms or (prefixes and form.startswith(prefixes))
    )


def snippet(text: str, spans: tuple[Span, ...]) -> Snippet:
    """Cut a passage down to the surroundings of its first match, at word ends."""
    first = spans[0][0] if spans else 0
    start = 0 if first <= _LEAD * 2 else _word_start(text, first - _LEAD)
    end = len(text) if len(text) - start <= _SNIPPET else _word_start(text, start + _SNIPPET)
    inside = tuple((a - start, b - start) for a, b in spans if a >= start and b <= end)
    return Snippet(text=text[start:end].rstrip(), spans=inside, start=start)


def _either(term: Wanted, columns: str, prefix_columns: str) -> str:
    exact = " OR ".join(f'"{normal}"' for normal in term.normals)
    parts = [f"{{{columns}}} : ({exact})"]
    parts += [f'{{{prefix_columns}}} : "{prefix}" *' for prefix in term.prefixes]
    return " OR ".join(parts)


def _word_start(text: str, position: int) -> int:
    match = re.compile(r"\s").search(text, position)
    return match.end() if match and match.end() - position < _LEAD else position


def _column(connection: sqlite3.Connection, sql: str, *values: str) -> list[str]:
    return [row[0] for row in connection.execute(sql, values)]
