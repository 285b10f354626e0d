"""The line of keys at the bottom: what can be done here, as much of it as fits."""

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from orgtui.i18n.words import Words
from orgtui.tui.keys import commands
from orgtui.tui.themes import look


class KeyLine(Widget):
    """Draws the keys of the present screen; the help always has a place."""

    can_focus = False

    def __init__(self, say: Words) -> None:
        """Start with nothing but the help."""
        super().__init__()
        self._say = say
        self._wanted: tuple[tuple[str, str], ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """Every command that wants a place, as it is painted."""
        known = commands()
        return tuple(f"{known[name].keys[0]} {label}" for name, label in self._wanted)

    def show(self, say: Words, wanted: tuple[tuple[str, str], ...]) -> None:
        """Show commands by id with their labels, the most useful first."""
        self._say, self._wanted = say, wanted
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the only line."""
        base = self.rich_style
        if y:
            return Strip.blank(self.size.width, base)
        key_style = base + look(self.app.theme, "accent")
        known = commands()
        room = self.size.width - 1
        segments: list[Segment] = [Segment(" ", base)]
        used = 1
        for name, label in self._wanted:
            key = known[name].keys[0]
            width = cell_len(key) + cell_len(label) + 3
            if used + width > room:
                continue
            segments += [Segment(key, key_style), Segment(f" {label}  ", base)]
            used += width
        return Strip(segments).adjust_cell_length(self.size.width, base)
