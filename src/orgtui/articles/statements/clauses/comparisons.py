"""With whom a sentence at its start compares another state, which it is about."""

import re

_UNLIKE = re.compile(
    r"(?:^|[·:;] ?)(?:and |but |и |а |но )?(?:в отличие от|вслед за|после|наряду с|помимо|unlike"
    r"|like|after|following|besides|alongside|as with|in contrast to)(?: the)? $"
)
_FIRST = re.compile(r"[STC].,\s")


def compared_with(mask: str, states: re.Match[str]) -> int:
    """Return how long the first of states side by side is, if it is but "unlike Chile, Peru …"."""
    first = _FIRST.match(states.group()) if _UNLIKE.search(mask, 0, states.start()) else None
    return first.end() if first is not None else 0
