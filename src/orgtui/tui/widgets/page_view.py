"""A page of text with links, drawn line by line, so that its length costs nothing."""

from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from orgtui.tui.keys import command
from orgtui.tui.layout import Layout, Line, Page, PageLink, Paragraph, lay_out

WIDEST = 76
"""Cells of text at most, for easy reading."""
_EMPTY = Page(paragraphs=())


class PageView(ScrollView, can_focus=True):
    """Shows a page; one link is under focus and can be followed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *command("page.down", "down", "j"),
        *command("page.up", "up", "k"),
        *command("page.next_screen", "pagedown", "space"),
        *command("page.previous_screen", "pageup"),
        *command("page.top", "home", "g"),
        *command("page.bottom", "end", "G"),
        *command("page.next_link", "tab", "n"),
        *command("page.previous_link", "shift+tab", "p"),
        *command("page.follow", "enter"),
        *command("page.source", "s"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "page--title",
        "page--heading",
        "page--muted",
        "page--strong",
        "page--good",
        "page--bad",
        "page--warning",
        "page--accent",
        "page--link",
        "page--focus",
    }
    ALLOW_SELECT = False

    class Followed(Message):
        """A link was followed."""

        def __init__(self, link: PageLink) -> None:
            """Carry the link."""
            super().__init__()
            self.link = link

    class SourceWanted(Message):
        """The source of a line was asked for."""

        def __init__(self, link: PageLink) -> None:
            """Carry the link of the line."""
            super().__init__()
            self.link = link

    class Moved(Message):
        """The page was scrolled or the focus went to another link."""

    def __init__(self, *, id: str | None = None) -> None:
        """Start with an empty page."""
        super().__init__(id=id)
        self._page = _EMPTY
        self._layout: Layout = lay_out(_EMPTY, WIDEST)
        self._width = 0
        self._link: int | None = None
        self._wanted: tuple[int, int | None] | None = None

    @property
    def page(self) -> Page:
        """What is shown."""
        return self._page

    @property
    def layout_now(self) -> Layout:
        """The page at the present width."""
        return self._layout

    @property
    def focused_link(self) -> PageLink | None:
        """The link under focus."""
        return None if self._link is None else self._layout.links[self._link][1]

    @property
    def link_number(self) -> int | None:
        """The number of the link under focus, for the history."""
        return self._link

    @property
    def top_line(self) -> int:
        """The number of the first line on the screen."""
        return round(self.scroll_offset.y)

    def show(self, page: Page, *, line: int = 0, link: int | None = None) -> None:
        """Show a page from a line on, with a link under focus."""
        self._page = page
        self._wanted = (line, link)
        self._width = 0
        if self.size.width:
            self._fit()

    def show_paragraph(self, paragraph: int, offset: int = 0) -> None:
        """Bring an offset of a paragraph to the top of the screen."""
        line = self._layout.first_line(paragraph, offset)
        self._wanted = (line, None)
        if self.size.width:
            self._settle()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew for another width, and stay at the same words."""
        event.stop()
        self._fit()

    def _fit(self) -> None:
        width = min(WIDEST, max(10, self.scrollable_content_region.width - 4))
        if width == self._width:
            self._settle()
            return
        if self._wanted is None and self._layout.lines:
            top = self._layout.lines[min(self.top_line, len(self._layout.lines) - 1)]
            link = self._link
            self._layout = lay_out(self._page, width)
            self._wanted = (self._layout.first_line(top.paragraph, top.start), link)
        else:
            self._layout = lay_out(self._page, width)
        self._width = width
        self.virtual_size = Size(0, len(self._layout.lines))
        self._settle()

    def _settle(self) -> None:
        if self._wanted is not None:
            line, link = self._wanted
            self._wanted = None
            count = len(self._layout.links)
            self._link = None if link is None or not count else min(link, count - 1)
            if self._link is None and count and not self._page.is_prose and line == 0:
                self._link = 0
            self.scroll_to(y=line, animate=False, force=True, immediate=True)
        self.refresh()
        self.post_message(self.Moved())

    def render_line(self, y: int) -> Strip:
        """Draw one line of the screen."""
        width = self.scrollable_content_region.width
        base = self.rich_style
        number = self.top_line + y
        if number >= len(self._layout.lines):
            return Strip.blank(width, base)
        line = self._layout.lines[number]
        paragraph = self._page.paragraphs[line.paragraph]
        margin = max(1, (width - self._width) // 2) + line.indent
        segments = [Segment(" " * margin, base), *self._segments(line, paragraph, base)]
        return Strip(segments).adjust_cell_length(width, base)

    def _segments(self, line: Line, paragraph: Paragraph, base: Style) -> list[Segment]:
        """Cut a line where its looks change."""
        if paragraph.role:
            base += self._role(paragraph.role)
        looks = [(span.start, span.end, self._role(span.role)) for span in paragraph.spans]
        focused = self.focused_link
        for link in paragraph.links:
            role = "focus" if link is focused else "link"
            looks.append((link.start, link.end, self._role(role)))
        looks = [look for look in looks if look[0] < line.end and look[1] > line.start]
        edges = {line.start, line.end}
        for start, end, _ in looks:
            edges.update((max(start, line.start), min(end, line.end)))
        cuts = sorted(edges)
        segments = []
        for start, end in pairwise(cuts):
            style = base
            for look_start, look_end, look in looks:
                if look_start <= start and end <= look_end:
                    style += look
            segments.append(Segment(paragraph.text[start:end], style))
        return segments

    def _role(self, role: str) -> Style:
        return self.get_component_rich_style(f"page--{role}", partial=True)

    def on_click(self, event: events.Click) -> None:
        """Follow the link under the pointer."""
        number = self.top_line + event.y
        if number >= len(self._layout.lines):
            return
        line = self._layout.lines[number]
        width = self.scrollable_content_region.width
        offset = line.start + event.x - max(1, (width - self._width) // 2) - line.indent
        for index, (paragraph, link) in enumerate(self._layout.links):
            if paragraph == line.paragraph and link.start <= offset < link.end:
                self._focus_link(index)
                self.post_message(self.Followed(link))
                return

    def action_down(self) -> None:
        """Go to the next link, or a line down where there is none near."""
        self._step(1)

    def action_up(self) -> None:
        """Go to the link before, or a line up where there is none near."""
        self._step(-1)

    def _step(self, way: int) -> None:
        if not self._page.is_prose:
            following = self._neighbour(way)
            if following is not None:
                line = self._layout.line_of(following)
                if -1 <= line - self.top_line <= self.size.height:
                    self._focus_link(following)
                    return
        self._scroll(self.top_line + way)

    def _neighbour(self, way: int) -> int | None:
        """Return the next link in a direction, from the focus or from the screen's edge."""
        count = len(self._layout.links)
        if self._link is not None and self._is_visible(self._link):
            following = self._link + way
            return following if 0 <= following < count else None
        visible = [number for number in range(count) if self._is_visible(number)]
        if not visible:
            return None
        return visible[0] if way > 0 else visible[-1]

    def _is_visible(self, link: int) -> bool:
        return 0 <= self._layout.line_of(link) - self.top_line < self.size.height

    def _focus_link(self, link: int) -> None:
        self._link = link
        line = self._layout.line_of(link)
        if line < self.top_line:
            self._scroll(line if link else 0)
        elif line >= self.top_line + self.size.height:
            self._scroll(line - self.size.height + 1)
        self.refresh()
        self.post_message(self.Moved())

    def _scroll(self, line: int) -> None:
        self.scroll_to(y=line, animate=False, immediate=True)
        self.post_message(self.Moved())

    def action_next_screen(self) -> None:
        """Scroll a screen down."""
        self._scroll(self.top_line + max(1, self.size.height - 2))

    def action_previous_screen(self) -> None:
        """Scroll a screen up."""
        self._scroll(self.top_line - max(1, self.size.height - 2))

    def action_top(self) -> None:
        """Go to the first line."""
        self._scroll(0)
        if self._layout.links and not self._page.is_prose:
            self._focus_link(0)

    def action_bottom(self) -> None:
        """Go to the last line."""
        self._scroll(len(self._layout.lines))
        if self._layout.links and not self._page.is_prose:
            self._focus_link(len(self._layout.links) - 1)
            self._scroll(len(self._layout.lines))

    def action_next_link(self) -> None:
        """Focus the next link, wherever it is."""
        self._hop(1)

    def action_previous_link(self) -> None:
        """Focus the link before, wherever it is."""
        self._hop(-1)

    def _hop(self, way: int) -> None:
        count = len(self._layout.links)
        if not count:
            return
        following = self._neighbour(way)
        if following is None and self._link is not None:
            following = (self._link + way) % count
        if following is None:
            lines = [self._layout.line_of(number) for number in range(count)]
            ahead = [n for n in range(count) if (lines[n] - self.top_line) * way > 0]
            following = (ahead[0] if way > 0 else ahead[-1]) if ahead else 0
        self._focus_link(following)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let keys that need a link pass on where none is under focus."""
        if action == "follow":
            return self._link is not None
        if action == "source":
            return self.focused_link is not None and self.focused_link.fact is not None
        return super().check_action(action, parameters)

    def action_follow(self) -> None:
        """Follow the link under focus."""
        if self.focused_link is not None:
            self.post_message(self.Followed(self.focused_link))

    def action_source(self) -> None:
        """Ask for the source of the line under focus."""
        if self.focused_link is not None:
            self.post_message(self.SourceWanted(self.focused_link))
