"""What follows from the events, as rows: written beside them and rebuilt from them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from orgtui.facts.ids import EntityKind
from orgtui.quiz.question import UnitId
from orgtui.study.cards import Alias, Card, Counted, History
from orgtui.study.events import Named
from orgtui.study.ids import EventId
from orgtui.study.log_schema import Row, Run
from orgtui.study.moments import microseconds, moment_of
from orgtui.study.scheduling import Memory, Stage
from orgtui.study.unit import fact_of, organisation_of

PROJECTED = ("card", "tally", "confusion", "alias", "suspended")
"""The tables that follow from the events."""
_RIGHT_STANDING = """
coalesce((SELECT CASE WHEN card.fingerprint = offer.fingerprint THEN 1 ELSE 2 END
          FROM card WHERE card.unit = offer.unit), 0)
"""
_STANDING = f"UPDATE offer SET standing = {_RIGHT_STANDING}"


def card_from(row: Row) -> Card:
    """Return the card of a row of `CARD_COLUMNS`."""
    unit, fingerprint, stage, step, stability, difficulty, due, day, introduced, n, lapses = row
    return Card(
        unit=UnitId(unit),
        fingerprint=fingerprint,
        memory=Memory(
            stage=Stage(stage),
            step=step,
            stability=stability,
            difficulty=difficulty,
            due=moment_of(due),
            last_day=date.fromisoformat(day),
        ),
        introduced=date.fromisoformat(introduced),
        reviews=n,
        lapses=lapses,
    )


def alias_from(row: Row) -> Alias:
    """Return the alias of a row (event, text, kind, entity, context)."""
    event, text, kind, entity, context = row
    return Alias(
        event=EventId(event),
        text=text,
        entity=Named(kind=EntityKind(kind), id=entity, context=context),
    )


def store(run: Run, unit: UnitId, before: History, after: History) -> None:
    """Write what changed from one history of a unit to another."""
    if before.card != after.card:
        _store_card(run, unit, after.card)
    for row, count in _changes(_tallies(unit, before.reviews), _tallies(unit, after.reviews)):
        _count(run, "tally", ("day", "organisation", "phase", "rating"), row, count)
    for row, count in _changes(_confusions(unit, before), _confusions(unit, after)):
        _count(run, "confusion", ("unit", "kind", "entity", "context"), row, count)
    if before.aliases != after.aliases:
        run("DELETE FROM alias WHERE unit = ?", (unit,))
        for row in alias_rows(unit, after):
            run("INSERT INTO alias VALUES (?, ?, ?, ?, ?, ?)", row)
    if before.is_suspended != after.is_suspended:
        run("DELETE FROM suspended WHERE unit = ?", (unit,))
        if after.is_suspended:
            run("INSERT INTO suspended VALUES (?)", (unit,))


def stand(run: Run) -> None:
    """Say of every offer whether it is new, known or changed."""
    run(_STANDING, ())


def stand_one(run: Run, unit: UnitId) -> None:
    """Say of one offer whether it is new, known or changed."""
    run(f"{_STANDING} WHERE offer.unit = ?", (unit,))


def is_standing_right(run: Run) -> bool:
    """Return whether every offer is rightly said to be new, known or changed."""
    sql = f"SELECT NOT EXISTS (SELECT 1 FROM offer WHERE standing <> {_RIGHT_STANDING})"
    return bool(next(iter(run(sql, ())))[0])


def card_row(unit: UnitId, card: Card) -> Row:
    """Return a card as a row of its table."""
    memory = card.memory
    return (
        unit,
        fact_of(unit),
        organisation_of(unit),
        card.fingerprint,
        int(memory.stage),
        memory.step,
        memory.stability,
        memory.difficulty,
        microseconds(memory.due),
        memory.last_day.isoformat(),
        card.introduced.isoformat(),
        card.reviews,
        card.lapses,
    )


def alias_rows(unit: UnitId, history: History) -> Iterator[Row]:
    """Give the aliases of a history as rows of their table."""
    for alias in history.aliases:
        entity = alias.entity
        yield (alias.event, unit, alias.text, entity.kind.value, entity.id, entity.context)


def rows_of(unit: UnitId, history: History) -> Iterator[tuple[str, Row, int]]:
    """Give all rows that follow from a history: the table, the row, and how often it counts."""
    if history.card:
        yield "card", card_row(unit, history.card), 1
    for row in alias_rows(unit, history):
        yield "alias", row, 1
    if history.is_suspended:
        yield "suspended", (unit,), 1
    for row, count in _tallies(unit, history.reviews).items():
        yield "tally", row, count
    for row, count in _confusions(unit, history).items():
        yield "confusion", row, count


def _store_card(run: Run, unit: UnitId, card: Card | None) -> None:
    if card is None:
        run("DELETE FROM card WHERE unit = ?", (unit,))
    else:
        row = card_row(unit, card)
        run(f"INSERT OR REPLACE INTO card VALUES ({', '.join('?' * len(row))})", row)
    stand_one(run, unit)


def _tallies(unit: UnitId, reviews: Iterable[Counted]) -> Counter[Row]:
    organisation = organisation_of(unit)
    return Counter(
        (review.day.isoformat(), organisation, int(review.phase), int(review.rating))
        for review in reviews
    )


def _confusions(unit: UnitId, history: History) -> Counter[Row]:
    named = (review.recognised for review in history.reviews)
    return Counter((unit, it.kind.value, it.id, it.context) for it in named if it)


def _changes(before: Counter[Row], after: Counter[Row]) -> Iterator[tuple[Row, int]]:
    for row in before.keys() | after.keys():
        if before[row] != after[row]:
            yield row, after[row] - before[row]


def _count(run: Run, table: str, key: Sequence[str], row: Row, change: int) -> None:
    names = ", ".join(key)
    run(
        f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?) "
        f"ON CONFLICT ({names}) DO UPDATE SET count = count + excluded.count",
        (*row, change),
    )
    if change < 0:
        where = " AND ".join(f"{name} = ?" for name in key)
        run(f"DELETE FROM {table} WHERE {where} AND count = 0", row)
