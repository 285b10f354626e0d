"""Lines that begin with a period, marked where it covers the reader's day."""

from collections.abc import Iterable

from orgtui.facts.phrasing import period_text
from orgtui.facts.records import Chairmanship, Membership, Term
from orgtui.tui.pages.naming import MARKS
from orgtui.tui.pages.writing import Composer, Reader, column_width

Dated = Membership | Chairmanship | Term
"""What a state or a person is or was for a time."""


def widest(records: Iterable[Dated], reader: Reader) -> int:
    """Return the width in cells of a column that holds the periods of all records."""
    return column_width(period_text(record.period, reader.language) for record in records)


def dated(record: Dated, width: int, reader: Reader) -> Composer:
    """Begin a line with a record's period, marked where it covers the day."""
    line = Composer(hang=width + 2).add(MARKS[record.period.covers(reader.as_of)], "accent")
    return line.column(period_text(record.period, reader.language), width, "muted")
