"""One line to type: words to search, a day to look at."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from orgtui.tui.keys import command
from orgtui.tui.widgets.entry import Entry


class PromptScreen(ModalScreen[str]):
    """Asks for one line and gives it back; nothing when closed."""

    DEFAULT_CSS = """
    PromptScreen { align: center bottom; background: $background 40%; }
    #prompt-box {
        height: auto;
        background: $surface;
        padding: 1 2;
        border-top: tall $accent;
    }
    #prompt-label { color: $quiet; width: 1fr; height: auto; }
    #prompt-problem { color: $error; width: 1fr; height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*command("prompt.close", "escape")]

    def __init__(self, label: str, *, check: Callable[[str], str], value: str = "") -> None:
        """Ask with a label; `check` returns what is wrong with a text, or nothing."""
        super().__init__()
        self._label, self._check, self._value = label, check, value

    def compose(self) -> ComposeResult:
        """Show the label and the input."""
        with Vertical(id="prompt-box"):
            yield Label(self._label, id="prompt-label", markup=False)
            yield Entry(self._value, id="prompt-input", max_length=200)
            yield Label("", id="prompt-problem", markup=False)

    def on_mount(self) -> None:
        """Leave nothing said above what is typed."""
        self.app.clear_notifications()

    @on(Input.Submitted)
    def _submit(self, event: Input.Submitted) -> None:
        event.stop()
        problem = self._check(event.value)
        if problem:
            self.query_one("#prompt-problem", Label).update(problem)
        else:
            self.dismiss(event.value.strip())

    def action_close(self) -> None:
        """Close without an answer."""
        self.dismiss("")
