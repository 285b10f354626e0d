"""Cuts a line of text where its looks change."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style


class Look(NamedTuple):
    """A stretch of a text that looks different."""

    start: int
    """The first character."""
    end: int
    """One past the last character."""
    style: Style
    """What is added to the style below."""


def segments_of(
    text: str, start: int, end: int, base: Style, looks: Iterable[Look]
) -> list[Segment]:
    """Return a slice of a text in segments; where looks overlap, the later ones are on top."""
    here = [look for look in looks if look.start < end and look.end > start]
    edges = {start, end}
    for look in here:
        edges.update((max(look.start, start), min(look.end, end)))
    segments = []
    for first, last in pairwise(sorted(edges)):
        style = base
        for look in here:
            if look.start <= first and last <= look.end:
                style += look.style
        segments.append(Segment(text[first:last], style))
    return segments


def at_cell(text: str, start: int, end: int, cell: int) -> int:
    """Return which character of a slice stands at a cell of it, or -1 where none does."""
    used = 0
    for position in range(start, end):
        used += cell_len(text[position])
        if 0 <= cell < used:
            return position
    return -1
