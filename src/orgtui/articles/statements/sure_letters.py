"""Letters without which a pattern is found in no sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, product
from math import prod

LEAST = 3
"""How many letters in a row are worth looking for."""
_MOST = 64
"""How many choices of letters one part of a pattern may give."""
_SIGN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|\{[\d,]+\}\??|[?*+]\??|\((?:\?P?[^\w\s](?:\w+>)?)?|.", re.DOTALL
)
_TIMES = re.compile(r"[?*+{].*")
_CLASS = re.compile(r"\[\w+\]")
_PLAIN_GROUP = re.compile(r"\(\?(?::|P<\w+>)")

_Choices = tuple[str, ...]
"""Runs of letters, one of which must be there."""


@dataclass(slots=True)
class _Alternative:
    """One alternative of a pattern, as far as it is read."""

    run: list[_Choices] = field(default_factory=list)
    """The letters that were read last, each with its choices."""
    is_plain: bool = True
    """Whether it is all letters so far."""
    best: _Choices = ()

    def whole(self) -> _Choices:
        """Return all that it can be; nothing where that is not letters only, or too much."""
        is_few = self.is_plain and prod(map(len, self.run)) <= _MOST
        return tuple(map("".join, product(*self.run))) if is_few else ()

    def end_run(self) -> None:
        """Keep the letters read last, as far as they are not too many to choose from."""
        while prod(map(len, self.run)) > _MOST:
            del self.run[0]
        self.keep(tuple(map("".join, product(*self.run))))
        self.run.clear()

    def keep(self, choices: _Choices) -> None:
        """Keep letters if they tell more than those known before."""
        if _worth(choices) > _worth(self.best):
            self.best = choices


class _Reader:
    """Reads a pattern from its start to its end, once."""

    def __init__(self, pattern: str) -> None:
        self._signs: list[str] = [*_SIGN.findall(pattern), ""]
        self._at = 0

    def group(self) -> tuple[_Choices, _Choices]:
        """Read to the end of a group.

        Return all that it can be, if that is letters only, and letters that it surely has.
        """
        read = [_Alternative()]
        while (sign := self._next()) not in ("", ")"):
            if sign == "|":
                read.append(_Alternative())
            else:
                self._add(read[-1], sign)
        wholes = [one.whole() for one in read]
        for one in read:
            one.end_run()
        is_sure = all(_worth(one.best) >= LEAST for one in read)
        return (
            tuple(chain(*wholes)) if all(wholes) else (),
            tuple(chain(*(one.best for one in read))) if is_sure else (),
        )

    def _next(self) -> str:
        sign = self._signs[self._at]
        self._at += 1
        return sign

    def _add(self, to: _Alternative, sign: str) -> None:
        letters, sure = self._part(sign)
        if _TIMES.fullmatch(self._signs[self._at]):
            self._at += 1
            letters = sure = ()
        if letters:
            to.run.append(letters)
        else:
            to.is_plain = False
            to.end_run()
            to.keep(sure)

    def _part(self, sign: str) -> tuple[_Choices, _Choices]:
        if sign.startswith("("):
            found = self.group()
            return found if _PLAIN_GROUP.fullmatch(sign) else ((), ())
        if _CLASS.fullmatch(sign):
            return tuple(sign[1:-1]), ()
        return ((sign,), ()) if sign.isalpha() else ((), ())


def sure_letters(pattern: str) -> frozenset[str]:
    """Return runs of letters one of which stands within a word wherever a pattern is found.

    There are none where the pattern can be found without any that is long enough. The pattern has
    no flags; what it only looks ahead or back for is left aside.
    """
    return frozenset(_Reader(pattern).group()[1])


def alternatives(pattern: str) -> tuple[str, ...]:
    """Return the alternatives of a pattern that stand in no group."""
    found = [""]
    depth = 0
    for sign in _SIGN.findall(pattern):
        depth += 1 if sign.startswith("(") else -1 if sign == ")" else 0
        if sign == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += sign
    return tuple(found)


def _worth(choices: Sequence[str]) -> int:
    return min(map(len, choices), default=0)
