"""What the shipped facts say themselves is known, however coarsely an article says it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from articles.stating import stated
from orgtui.articles.proposal import Standing, Statement
from orgtui.articles.proposals.comparing import compare
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.fact_file import FactFile
from orgtui.facts.reading import read
from orgtui.facts.records import (
    Chairmanship,
    Event,
    EventForm,
    EventKind,
    Membership,
    Record,
    Term,
    identity,
)

_DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="module")
def base() -> FactBase:
    paths = [*_DATA.glob("*.toml"), *sorted((_DATA / "organisations").glob("*.toml"))]
    files = [FactFile(path=path.name, name=path.name, content=path.read_bytes()) for path in paths]
    return FactBase.holding(read(files)[0])


@pytest.mark.parametrize("parts", [1, 2, 3], ids=["years", "months", "days"])
def test_every_record_that_an_article_repeats_is_known(base: FactBase, parts: int) -> None:
    strangers = [
        identity(record)
        for organisation in base.organisations
        for record in base.records(organisation)
        for statement in _stated(base, record, parts)
        if compare(statement, None, base).standing is not Standing.KNOWN
    ]

    assert strangers == []


def _stated(base: FactBase, record: Record, parts: int) -> Iterator[Statement]:
    match record:
        case Membership():
            about = ("membership", f"state:{record.state}", record.status.value)
        case Chairmanship():
            holder = f"state:{record.state}" if record.state else f"person:{record.person}"
            about = ("chairmanship", holder, record.role.value)
        case Term():
            title = base.office(record.organisation, record.office).names.ru.short
            about = ("office", f"person:{record.person}", title)
        case Event(kind=EventKind.SUMMIT) if record.form is not EventForm.CANCELLED:
            place = f"city:{record.place}" if record.place else ""
            when = _cut(record.date, parts)
            yield stated("summit", place, "", when, of=record.organisation)
            return
        case _:
            return
    when = f"{_cut(record.period.first_day, parts)}/{_cut(record.period.last_day, parts)}"
    body = record.body if isinstance(record, Chairmanship) else None
    yield stated(*about, when, of=f"{record.organisation}/{body}" if body else record.organisation)


def _cut(moment: PartialDate | None, parts: int) -> str:
    """Return the date's year, its year and month, or all of it."""
    return "-".join(str(moment).rstrip("?~%").split("-")[:parts]) if moment else ""
