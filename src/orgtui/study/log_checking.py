"""Whether what follows from the events was written rightly, and writing it anew."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from orgtui.quiz.question import UnitId
from orgtui.study.cards import History, history_of
from orgtui.study.event_coding import event_from
from orgtui.study.events import Event
from orgtui.study.log_schema import Row, Run
from orgtui.study.projecting import PROJECTED, is_standing_right, rows_of, stand

_SUMS = ("tally", "confusion")


def histories(run: Run) -> Iterator[tuple[UnitId, History]]:
    """Give the history of every unit, replayed from the events, one at a time."""
    rows = run("SELECT id, moment, unit, kind, body FROM event ORDER BY unit, id", ())
    events: Iterable[Event] = (event_from(*row) for row in rows)
    for unit, of_unit in groupby(events, key=lambda event: event.unit):
        yield unit, history_of(of_unit)


def rebuild(run: Run) -> None:
    """Write all that follows from the events anew."""
    for table in PROJECTED:
        run(f"DELETE FROM {table}", ())
    for table, row in _expected(run):
        run(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    stand(run)


def differences(run: Run) -> Iterator[str]:
    """Say where the tables are not what follows from the events."""
    counts: Counter[str] = Counter()
    for table, row in _expected(run):
        counts[table] += 1
        if not _is_there(run, table, row):
            yield f"{table} {row[0]} is not what its events say"
    for table in PROJECTED:
        (there,) = next(iter(run(f"SELECT count(*) FROM {table}", ())))
        if there != counts[table]:
            yield f"{table} has {there} rows where {counts[table]} follow from the events"
    if not is_standing_right(run):
        yield "offer says of some units wrongly whether they are new"


def _expected(run: Run) -> Iterator[tuple[str, Row]]:
    """Give every row that follows from the events, with its table."""
    sums: Counter[tuple[str, Row]] = Counter()
    for unit, history in histories(run):
        for table, row, count in rows_of(unit, history):
            if table in _SUMS:
                sums[table, row] += count
            else:
                yield table, row
    for (table, row), count in sums.items():
        yield table, (*row, count)


def _is_there(run: Run, table: str, row: Row) -> bool:
    # All tables have their key first, so that this is one step down a tree.
    columns = [name for (name,) in run("SELECT name FROM pragma_table_info(?)", (table,))]
    where = " AND ".join(f"{name} IS ?" for name in columns)
    return bool(next(iter(run(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {where})", row)))[0])
