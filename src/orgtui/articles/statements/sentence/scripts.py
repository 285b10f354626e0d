"""Latin letters within Russian words, which look like Russian ones."""

import re

from orgtui.text.late_patterns import late

_ALIKE = "aceopxy"
_LOOKALIKE = late(rf"[{_ALIKE}](?=[а-я]{{2}})|(?<=[а-я]{{2}})[{_ALIKE}]")


def in_one_script(mask: str) -> str:
    """Return a mask with Russian letters in all Russian words."""
    # Most Russian sentences have none of these letters, which is told faster than by the pattern.
    return _LOOKALIKE.sub(_in_russian, mask) if any(map(mask.__contains__, _ALIKE)) else mask


def _in_russian(match: re.Match[str]) -> str:
    return "асеорху"[_ALIKE.index(match[0])]
