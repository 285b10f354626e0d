"""Sentences of these tests with the facts they state, from the tables in `stated/`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from orgtui.articles.proposal import Party, Statement
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language

_FOLDER = Path(__file__).parent / "stated"
_HEAD = re.compile(r"\[(\w\w) ([\d-]+)\] (.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A text and what it states, a line a fact."""

    table: str
    language: Language
    published: PartialDate
    text: str
    stated: tuple[str, ...]


def cases() -> Iterator[Case]:
    for path in sorted(_FOLDER.glob("*.txt")):
        for block in path.read_text("utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if line and not line.startswith("#")]
            if not lines:
                continue
            match = _HEAD.fullmatch(lines[0])
            assert match, lines[0]
            yield Case(
                table=path.stem,
                language=Language(match[1]),
                published=PartialDate.parse(match[2]),
                text=match[3],
                stated=tuple(sorted(lines[1:])),
            )


def told(statement: Statement) -> str:
    """Return a statement as the tables write it."""
    parts = (
        statement.kind.value,
        _called(statement.organisation),
        _called(statement.who) if statement.who else "-",
        statement.role,
        f"{statement.start or ''}..{statement.end or ''}",
    )
    return re.sub(" +", " ", " | ".join(parts))


def _called(party: Party) -> str:
    return party.id or party.name
