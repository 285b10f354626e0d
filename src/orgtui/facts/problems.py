"""What is wrong with a file of facts, and where."""

from typing import Protocol, Self

from orgtui.values import value


class Placed(Protocol):
    """What stands on a line of a file: a row, or the citation of a record."""

    @property
    def file(self) -> str:
        """The file's path as the user knows it."""
        ...

    @property
    def line(self) -> int:
        """Counted from 1; 0 when unknown."""
        ...


@value
class Problem:
    """One thing to mend in a file."""

    file: str
    """The file's path as the user knows it."""
    line: int
    """Counted from 1; 0 when it concerns the whole file."""
    cause: str
    """One sentence: what is wrong and, where it can be told, what to write instead."""

    @classmethod
    def at(cls, place: Placed, cause: str) -> Self:
        """Return a problem of what stands there."""
        return cls(file=place.file, line=place.line, cause=cause)

    def __lt__(self, other: "Problem") -> bool:
        """Tell whether it comes before another one: by file, by line."""
        own = (self.file, self.line, self.cause)
        return own < (other.file, other.line, other.cause)

    def __str__(self) -> str:
        """Return "file:line: cause"."""
        return (
            f"{self.file}:{self.line}: {self.cause}" if self.line else f"{self.file}: {self.cause}"
        )


def nearest(word: str, known: list[str]) -> str:
    """Return ", did you mean …?" with the nearest known word, or nothing."""
    from difflib import get_close_matches

    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return f', did you mean "{close[0]}"?' if close else ""
