"""Regular expressions that are compiled only when they are first asked."""

import re
from typing import Any, cast

_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what behaves like a compiled pattern, but takes no time before it is asked.

    The readers of statements have thousands, of which a page asks some hundreds; to compile them
    all takes as long as to add the page. A pattern that is wrong is found only by asking it, so
    that a test asks each of them.
    """
    return cast("re.Pattern[str]", LatePattern(pattern, flags))


class LatePattern:
    """Stands for a pattern; from the first question on its methods are the pattern's own."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Only keep what is to be compiled."""
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern, take over its methods and return the one asked for."""
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update({asked: getattr(compiled, asked) for asked in _ASKED})
        return self.__dict__[name]
