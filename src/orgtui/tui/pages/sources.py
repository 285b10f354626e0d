"""Where a fact is written."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.facts.phrasing import date_text
from orgtui.facts.records import UNNAMED
from orgtui.tui.layout import Paragraph
from orgtui.tui.pages.writing import Composer, Reader, muted

if TYPE_CHECKING:
    from orgtui.facts.records import Source


def source_lines(source: "Source", reader: Reader) -> Iterator[Paragraph]:
    """Yield where something is written: title, publisher, dates, address."""
    published = f", {date_text(source.published, reader.language)}" if source.published else ""
    publisher = f" — {source.publisher}" if source.publisher != UNNAMED else ""
    line = Composer(indent=2, hang=4)
    line.add(source.title).add(f"{publisher}{published}", "muted")
    yield line.done()
    read = reader.say("read {day}", day=date_text(source.accessed, reader.language))
    yield muted(f"{source.url} · {read}" if source.url else read, indent=4)
