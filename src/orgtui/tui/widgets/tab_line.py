"""The line of rooms at the top: where one is, and the key to each."""

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from orgtui.i18n.words import Words

ROOMS = ("home", "read", "browse", "quiz", "stats")


class TabLine(Widget):
    """Draws the rooms; the present one stands in brackets, the keys are underlined."""

    COMPONENT_CLASSES = frozenset({"tab--key", "tab--here"})
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
        if y:
            return Strip.blank(self.size.width, base)
        key_style = base + self.get_component_rich_style("tab--key", partial=True)
        here = base + self.get_component_rich_style("tab--here", partial=True)
        segments: list[Segment] = [Segment(" ", base)]
        for room, key, name in self._rooms():
            is_here = room == self._room
            segments.append(Segment(f"{key} ", key_style))
            segments.append(Segment(f"[{name}]" if is_here else name, here if is_here else base))
            segments.append(Segment("  ", base))
        strip = Strip(segments)
        free = self.size.width - strip.cell_length - len(self._day) - 1
        if self._day and free > 0:
            strip = Strip([*strip, Segment(" " * free + self._day, base + Style(dim=True))])
        return strip.adjust_cell_length(self.size.width, base)

    def _rooms(self) -> tuple[tuple[str, str, str], ...]:
        say = self._say
        return (
            ("home", "h", say("Home")),
            ("read", "r", say("Read")),
            ("browse", "b", say("Browse")),
            ("quiz", "q", say("Quiz")),
            ("stats", "t", say("Stats")),
        )
