"""Two calm themes; every colour has one meaning in both."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from rich.style import Style
from textual.theme import Theme

DARK = Theme(
    name="orgtui-dark",
    primary="#8ab4d8",
    secondary="#c8a96a",
    accent="#7fc0b0",
    foreground="#d8dce2",
    background="#14171c",
    surface="#1d2229",
    panel="#262c35",
    success="#8fbf7f",
    warning="#d9a95b",
    error="#e07a70",
    dark=True,
    variables={"quiet": "#98a1ad", "input-cursor-background": "#7fc0b0"},
)
LIGHT = Theme(
    name="orgtui-light",
    primary="#1f4e79",
    secondary="#7a5a12",
    accent="#0b6658",
    foreground="#1d232b",
    background="#faf8f3",
    surface="#efece4",
    panel="#e4e0d5",
    success="#2f6b21",
    warning="#8a5a00",
    error="#a3261c",
    dark=False,
    variables={"quiet": "#5d6672", "input-cursor-background": "#0b6658"},
)
THEMES = MappingProxyType({theme.name: theme for theme in (DARK, LIGHT)})
_LOOKS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "title": ("primary", "bold"),
        "heading": ("secondary", "bold"),
        "muted": ("quiet", ""),
        "strong": ("", "bold"),
        "good": ("success", "bold"),
        "bad": ("error", "bold"),
        "warning": ("warning", ""),
        "accent": ("accent", "bold"),
        "link": ("accent", "underline"),
        "focus": ("", "reverse bold"),
        "here": ("foreground", "bold"),
    }
)
"""What each role looks like: its colour in the theme, where it has one, and its letters.

Here and not in the stylesheet, which would work each out three times before the first frame.
"""


@cache
def look(theme: str, role: str) -> Style:
    """Return what a role adds to the style below it, in the theme of a name."""
    colour, letters = _LOOKS[role]
    chosen = THEMES[theme]
    hexadecimal = chosen.variables.get(colour) or getattr(chosen, colour, "")
    return Style.parse(f"{letters} {hexadecimal}")
