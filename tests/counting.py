"""Counts the facts: `python tests/counting.py` rewrites the table in `data/README.md`."""

import re
from pathlib import Path

from orgtui.facts.base import FactBase
from orgtui.facts.reading import read
from orgtui.facts.records import (
    Body,
    Chairmanship,
    Document,
    Event,
    EventKind,
    Initiative,
    Membership,
    Organisation,
    Record,
    Term,
)
from releasing import DATA, shipped_files

README = DATA / "README.md"
_TABLE = re.compile(r"(?<=<!-- counts -->\n).*?(?=<!-- /counts -->)", re.DOTALL)
_COLUMNS: dict[str, type[Record]] = {
    "memberships": Membership,
    "chairs": Chairmanship,
    "terms of office": Term,
    "bodies": Body,
    "documents": Document,
    "initiatives": Initiative,
}


def table(base: FactBase) -> str:
    """Return how many records each organisation has, as a table in Markdown."""
    head = ["", "verified up to", *_COLUMNS, "summits", "other events", "disputed", "sources"]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    total = [0] * (len(head) - 2)
    for organisation in base.organisations.values():
        counts = _counts(base, organisation)
        total = [a + b for a, b in zip(total, counts, strict=True)]
        lines.append(_line(organisation.names.en.short, str(organisation.checked), counts))
    lines.append(_line("all", "", total))
    return "\n".join(lines) + "\n"


def _counts(base: FactBase, organisation: Organisation) -> list[int]:
    key = organisation.id
    events = base.of(key, Event)
    summits = sum(event.kind is EventKind.SUMMIT for event in events)
    return [
        *(len(base.of(key, kind)) for kind in _COLUMNS.values()),
        summits,
        len(events) - summits,
        sum(not record.citation.is_settled for record in base.records(key)),
        len(base.sources.of(key)),
    ]


def _line(name: str, day: str, counts: list[int]) -> str:
    return "| " + " | ".join([name, day, *(f"{count:,}" for count in counts)]) + " |"


def shipped_base() -> FactBase:
    """Return the facts of this checkout."""
    return FactBase.holding(read(shipped_files())[0])


def written(readme: Path = README) -> str:
    """Return the table that stands in the file."""
    match = _TABLE.search(readme.read_text("utf-8"))
    return match[0] if match else ""


def main() -> None:
    """Rewrite the table."""
    text = README.read_text("utf-8")
    README.write_text(_TABLE.sub(lambda _: table(shipped_base()), text), "utf-8")


if __name__ == "__main__":
    main()
