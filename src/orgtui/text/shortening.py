"""Long titles in lists, cut where a word ends."""

_MOST = 150
"""Characters: two lines of a list, and more than headlines usually have."""


def shortened(text: str, most: int = _MOST) -> str:
    """Return a text of at most so many characters, with "…" where something was cut off."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    words, space, _ = cut.rpartition(" ")
    is_sensible = len(words) > most // 2
    return f"{(words if space and is_sensible else cut).rstrip(' ,;:–—-')}…"
