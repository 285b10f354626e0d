"""The least Textual app, which start-up times are compared with."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Hello(App[None]):
    """Says hello."""

    def compose(self) -> ComposeResult:
        """Yield one line of text."""
        yield Static("Hello, world")


if __name__ == "__main__":
    Hello().run()
