"""The line to type in."""

import unicodedata

from textual.widgets import Input

_STEERING = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Unicode categories of what is no text: it steers terminals, or turns the direction of writing."""


class Entry(Input):
    """An input that keeps text only, whatever is pasted into it."""

    def validate_value(self, value: str) -> str:
        """Drop what steers a terminal."""
        return "".join(c for c in value if unicodedata.category(c) not in _STEERING)
