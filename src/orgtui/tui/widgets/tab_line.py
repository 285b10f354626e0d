"""The line of rooms at the top: where one is, and the key to each."""

from collections.abc import Iterator

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from orgtui.i18n.words import Words
from orgtui.tui.themes import look
from orgtui.values import value


@value
class _Tab:
    room: str
    key: str
    name: str


class TabLine(Widget):
    """Draws the rooms, the present one in brackets; where space is short, less of the others."""

    can_focus = False

    def __init__(self, say: Words) -> None:
        """Start in no room."""
        super().__init__()
        self._say = say
        self._room = ""
        self._day = ""

    def show(self, say: Words, room: str, day: str = "") -> None:
        """Show another room as the present one, and the day that facts are shown for."""
        self._say, self._room, self._day = say, room, day
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the only line."""
        base = self.rich_style
        width = self.size.width
        if y:
            return Strip.blank(width, base)
        strip = next(
            (strip for strip in self._strips() if strip.cell_length <= width), Strip.blank(0)
        )
        free = width - strip.cell_length - cell_len(self._day) - 1
        if self._day and free > 0:
            strip = Strip([*strip, Segment(" " * free + self._day, base)])
        return strip.adjust_cell_length(width, base)

    def _strips(self) -> Iterator[Strip]:
        """Yield the line in ever shorter forms."""
        yield self._strip("  ")
        yield self._strip(" ")
        yield self._strip(" ", are_others_named=False)

    def _strip(self, gap: str, *, are_others_named: bool = True) -> Strip:
        base = self.rich_style
        theme = self.app.theme
        key, here = base + look(theme, "accent"), base + look(theme, "here")
        segments = [Segment(" ", base)]
        for tab in self._tabs():
            segments.append(Segment(tab.key, key))
            if tab.room == self._room:
                segments.append(Segment(f" [{tab.name}]", here))
            elif are_others_named:
                segments.append(Segment(f" {tab.name}", base))
            segments.append(Segment(gap, base))
        return Strip(segments[:-1])

    def _tabs(self) -> tuple[_Tab, ...]:
        say = self._say
        return (
            _Tab(room="home", key="h", name=say("Home")),
            _Tab(room="read", key="r", name=say("Read")),
            _Tab(room="browse", key="b", name=say("Browse")),
            _Tab(room="quiz", key="q", name=say("Quiz")),
            _Tab(room="stats", key="t", name=say("Stats")),
        )
