"""Grids of sentences: what happened, in each way of saying when and where, from `grids/`.

A file has a first sentence with the language and the day of the news, then three parts: ways of
saying when, each with its time and what else may be told of it; what happened, each with its fact,
in which T stands for the time; and ways of saying that it is not so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language

_FOLDER = Path(__file__).parent / "grids"
_HEAD = re.compile(r"\[(\w\w) ([\d-]+)\] (.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One sentence of a grid and the fact that it states, none where it is not so."""

    sentence: str
    stated: str
    beside: frozenset[str]
    """What else may be told: the same fact without its time, a summit where it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that happened, in every way of saying when and where."""

    language: Language
    published: PartialDate
    opening: str
    what: str
    cells: tuple[Cell, ...]
    not_so: tuple[str, ...]


def rows() -> Iterator[Row]:
    for path in sorted(_FOLDER.glob("*.txt")):
        yield from _rows_of(path.read_text("utf-8"))


def holes() -> frozenset[str]:
    """Return the sentences whose fact is known to be told without its time, or not at all."""
    lines = (_FOLDER / "holes").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _rows_of(text: str) -> Iterator[Row]:
    head, *parts = text.split("\n= ")
    match = _HEAD.search(head)
    assert match, head
    when, what, not_so = (part.strip().splitlines()[1:] for part in parts)
    for line in what:
        words, _, fact = line.partition(" => ")
        yield Row(
            language=Language(match[1]),
            published=PartialDate.parse(match[2]),
            opening=match[3],
            what=words,
            cells=tuple(_cell(template, words, fact) for template in when),
            not_so=tuple(_filled(template, words) for template in not_so),
        )


def _cell(template: str, words: str, fact: str) -> Cell:
    sentence, _, told = template.partition(" => ")
    time, *others = told.split("; ")
    return Cell(
        sentence=_filled(sentence, words),
        stated=re.sub(r"\bT\b", time, fact),
        beside=frozenset({re.sub(r"\bT\b", "", fact), *others}),
    )


def _filled(template: str, words: str) -> str:
    filled = template.replace("{}", words)
    return filled[0].upper() + filled[1:]
