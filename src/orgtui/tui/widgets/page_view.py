"""A page of text with links, drawn line by line, so that its length costs nothing."""

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from orgtui.tui.keys import command
from orgtui.tui.layout import Layout, Page, PageLink, Paragraph, lay_out
from orgtui.tui.places import TOP, Spot
from orgtui.tui.themes import look
from orgtui.tui.widgets.segments import Look, at_cell, segments_of
from orgtui.values import value

WIDEST = 76
"""Cells of text at most, for easy reading."""
_EMPTY = Page(paragraphs=())


@value
class _Wanted:
    """Where to be once the width is known."""

    spot: Spot
    link: int | None = None


class _Ground(NamedTuple):
    """What all lines of the screen have in common."""

    width: int
    margin: int
    """Cells left of the text."""
    style: Style


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
        self._wanted: _Wanted | None = None
        self._left: Spot | None = None
        self._ground: _Ground | None = None

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
    def has_source(self) -> bool:
        """Whether the line under focus, or the page as a whole, can show its sources."""
        link = self.focused_link
        return self._page.sources is not None or (link is not None and link.fact is not None)

    @property
    def link_number(self) -> int | None:
        """The number of the link under focus, for the history."""
        return self._link

    @property
    def top_line(self) -> int:
        """The number of the first line on the screen."""
        return round(self.scroll_offset.y)

    @property
    def spot(self) -> Spot:
        """What stands at the top of the screen."""
        if self._wanted is not None:
            return self._wanted.spot
        return self._layout.spot(self.top_line)

    def show(self, page: Page, *, spot: Spot = TOP, link: int | None = None) -> None:
        """Show a page from a spot on, with a link under focus."""
        self._page, self._left = page, None
        self._wanted = _Wanted(spot=spot, link=link)
        self._width = 0
        if spot != TOP or link:
            self.complete()
        self._fit()

    @property
    def is_whole(self) -> bool:
        """Whether all of the page is there."""
        return self._page.whole is None

    def complete(self) -> None:
        """Have the rest of the page composed."""
        if self._page.whole is not None:
            self._page = self._page.whole()
            self._width = 0
            self._fit()

    def show_spot(self, spot: Spot) -> None:
        """Bring a spot of the page to the top of the screen."""
        self._wanted = _Wanted(spot=spot)
        if self._width:
            self._settle()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew for another width, and stay at the same words."""
        event.stop()
        self._fit()

    def _fit(self) -> None:
        width = min(WIDEST, max(10, self._room - 3))
        if width != self._width:
            if self._wanted is None:
                self._wanted = _Wanted(spot=self.spot, link=self._link)
            self._layout = lay_out(self._page, width)
            self._width = width
            # The scroll bar comes with the rest of the page: it tells how long that is.
            self.virtual_size = Size(0, len(self._layout.lines) if self.is_whole else 0)
        self._settle()

    @property
    def _room(self) -> int:
        """Cells of a line; before the first layout what it will find, for the page to be there.

        The first frame would else be empty, and the page follow a sixtieth of a second later.
        """
        if self.size.width:
            return self.scrollable_content_region.width
        return self.app.size.width - self.styles.scrollbar_size_vertical

    def _settle(self) -> None:
        if self._wanted is not None:
            spot, link = self._wanted.spot, self._wanted.link
            if self.size.width:
                self._wanted = None
            count = len(self._layout.links)
            self._link = None if link is None or not count else min(link, count - 1)
            if self._link is None and count and not self._page.is_prose and spot == TOP:
                self._link = 0
            line = self._layout.first_line(spot.paragraph, spot.offset)
            self.scroll_to(y=line, animate=False, force=True, immediate=True)
        self.refresh()
        self.post_message(self.Moved())

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines of the screen; what all have in common takes as long as the rest of one."""
        self._ground = self._common
        return super().render_lines(crop)

    @property
    def _common(self) -> _Ground:
        width = self.scrollable_content_region.width
        return _Ground(width, max(1, (width - self._width) // 2), self.rich_style)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the screen."""
        width, margin, blank = self._ground or self._common
        base = blank
        number = self.top_line + y
        if number >= len(self._layout.lines):
            return Strip.blank(width, base)
        line = self._layout.lines[number]
        paragraph = self._page.paragraphs[line.paragraph]
        looks = (*self._looks(paragraph), *self._link_looks(paragraph))
        if paragraph.role:
            base += self._role(paragraph.role)
        segments = [
            Segment(" " * (margin + line.indent), blank),
            *segments_of(paragraph.text, line.start, line.end, base, looks),
        ]
        return Strip(segments).adjust_cell_length(width, blank)

    def _looks(self, paragraph: Paragraph) -> Iterator[Look]:
        for span in paragraph.spans:
            yield Look(span.start, span.end, self._role(span.role))

    def _link_looks(self, paragraph: Paragraph) -> Iterator[Look]:
        focused = self.focused_link
        for link in paragraph.links:
            role = "focus" if link is focused else "link"
            yield Look(link.start, link.end, self._role(role))

    def _role(self, role: str) -> Style:
        return look(self.app.theme, role)

    def on_click(self, event: events.Click) -> None:
        """Follow the link under the pointer."""
        place = event.get_content_offset(self)
        if place is None:
            return
        number = self.top_line + place.y
        if number >= len(self._layout.lines):
            return
        line = self._layout.lines[number]
        text = self._page.paragraphs[line.paragraph].text
        offset = at_cell(text, line.start, line.end, place.x - self._common.margin - line.indent)
        first = self._layout.first_link(number)
        for index in range(max(0, first - 1), len(self._layout.links)):
            paragraph, link = self._layout.links[index]
            if paragraph > line.paragraph:
                return
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
        first = self._layout.first_link(self.top_line)
        after = self._layout.first_link(self.top_line + self.size.height)
        if first == after:
            return None
        return first if way > 0 else after - 1

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
        self.complete()
        self.scroll_to(y=line, animate=False, force=True, immediate=True)
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
        self.complete()
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
        self.complete()
        count = len(self._layout.links)
        if not count:
            return
        following = self._neighbour(way)
        if following is None and self._link is not None and self._is_visible(self._link):
            following = self._link + way
        if following is None:
            following = self._layout.first_link(self.top_line) - (way < 0)
        self._focus_link(following % count)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let keys that need a link pass on where none is under focus."""
        if action == "follow":
            return self._link is not None
        if action == "source":
            return self.has_source
        return super().check_action(action, parameters)

    def action_follow(self) -> None:
        """Follow the link under focus."""
        if self.focused_link is not None:
            self.post_message(self.Followed(self.focused_link))

    def action_source(self) -> None:
        """Ask for the source of the line under focus, or go to the page's sources and back."""
        link, sources = self.focused_link, self._page.sources
        if link is not None and link.fact is not None:
            self.post_message(self.SourceWanted(link))
        elif self._left is not None:
            spot, self._left = self._left, None
            self.show_spot(spot)
        elif sources is not None:
            self._left = self.spot
            self.show_spot(Spot(paragraph=sources))
