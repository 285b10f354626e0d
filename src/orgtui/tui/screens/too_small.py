"""What a terminal without room for a page shows."""

from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import Static


class TooSmallScreen(ModalScreen[None]):
    """Asks for a larger terminal; all else waits below it unchanged."""

    DEFAULT_CSS = """
    TooSmallScreen { background: $background; }
    #too-small { width: 1fr; height: 1fr; color: $warning; }
    """

    def __init__(self, text: str) -> None:
        """Take the sentence to show."""
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        """Show the sentence."""
        yield Static(self._text, id="too-small", markup=False)
