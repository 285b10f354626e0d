"""What has been found out about words, so that it is found out once for each spelling."""

from collections.abc import Callable
from typing import TypeVar

Kind = TypeVar("Kind")


class KnownWords(dict[str, Kind]):
    """What some function tells of words: `known[word]` is `tell(word)`, and is remembered.

    Texts have more spellings than are worth remembering, and most of these once. When there are
    many, those not asked for since there were as many before are forgotten. A cache that always
    forgets the one asked for least lately would note every question; this one asks a `dict`.
    """

    def __init__(self, tell: Callable[[str], Kind], many: int) -> None:
        """Know nothing yet; at most twice as many words as `many` are remembered."""
        self._tell = tell
        self._many = many
        self._before: dict[str, Kind] = {}

    def __missing__(self, word: str) -> Kind:
        """Find out about a word, unless it was known before."""
        found = self._before.pop(word, None)
        if found is None:
            found = self._tell(word)
        if len(self) >= self._many:
            self._before = dict(self)
            self.clear()
        self[word] = found
        return found
