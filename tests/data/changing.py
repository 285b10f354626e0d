"""How a sound file of facts is damaged: changes of text, and where they are made."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

Change = Callable[[str], str]
"""From the text of a block (or a file) to the damaged text; the same text where it does not fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """One kind of damage and the words by which it must be told."""

    name: str
    kind: str
    """The tables it is done to: "membership", "source", "" for the whole file."""
    change: Change
    cause: str
    """A regular expression for the cause of at least one of the problems."""

    def done_to(self, text: str) -> str:
        """Return the file with the first fitting table damaged, unchanged where none fits."""
        if not self.kind:
            return self.change(text)
        for start, end in _blocks(text, self.kind):
            changed = self.change(text[start:end])
            if changed != text[start:end]:
                return text[:start] + changed + text[end:]
        return text


def _blocks(text: str, kind: str) -> Iterator[tuple[int, int]]:
    """Yield where the tables of a kind begin and end; "head" is what comes before all tables."""
    starts = [0, *(match.start() for match in re.finditer(r"^\[", text, re.MULTILINE)), len(text)]
    wanted = rf"\[\[{kind}\]\]|\[{kind}\."
    for start, end in pairwise(starts):
        if (kind == "head" and start == 0) or re.match(wanted, text[start:end]):
            yield start, end


def _has(block: str, pattern: str) -> bool:
    return re.search(pattern, block, re.MULTILINE) is not None


def put(key: str, value: str) -> Change:
    """Return a change that replaces the value of a key that is there."""
    return lambda block: re.sub(
        rf"^{re.escape(key)} = .*$", f"{key} = {value}", block, count=1, flags=re.MULTILINE
    )


def drop(key: str) -> Change:
    """Return a change that leaves a key out."""
    return lambda block: re.sub(
        rf"^{re.escape(key)} = .*\n", "", block, count=1, flags=re.MULTILINE
    )


def add(line: str, *, where: str = "", without: str = r"\0") -> Change:
    """Return a change that adds a line to a block that has one text and lacks another."""

    def change(block: str) -> str:
        fits = _has(block, where) and not _has(block, without)
        return block.rstrip("\n") + f"\n{line}\n\n" if fits else block

    return change


def both(*changes: Change) -> Change:
    """Return a change that makes all of the changes, or none where one of them does not fit."""

    def change(block: str) -> str:
        changed = block
        for one in changes:
            further = one(changed)
            if further == changed:
                return block
            changed = further
        return changed

    return change


def where(pattern: str, change: Change) -> Change:
    """Return a change that is made only where the block has a text."""
    return lambda block: change(block) if _has(block, pattern) else block


def unless(pattern: str, change: Change) -> Change:
    """Return a change that is made only where the block lacks a text."""
    return lambda block: block if _has(block, pattern) else change(block)


def copied(*changes: Change) -> Change:
    """Return a change that adds a changed copy of the block below it."""

    def change(block: str) -> str:
        copy = both(*changes)(block) if changes else block
        return block if changes and copy == block else block.rstrip("\n") + "\n\n" + copy

    return change


def swapped(block: str) -> str:
    """Swap the ends of a period whose years differ."""
    match = re.search(r'(?m)^period = "((\d{4})[^"/]*)/((\d{4})[^"]*)"', block)
    if match is None or match[2] == match[4]:
        return block
    return block.replace(f'"{match[1]}/{match[3]}"', f'"{match[3]}/{match[1]}"')


def moved_years(years: int) -> Change:
    """Return a change that moves the beginning of a dated period."""

    def change(block: str) -> str:
        return re.sub(
            r'^period = "(\d{4})([^"]*/[^"]*)"',
            lambda match: f'period = "{int(match[1]) + years}{match[2]}"',
            block,
            count=1,
            flags=re.MULTILINE,
        )

    return change
