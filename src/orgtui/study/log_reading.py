"""What the study log has to ask today, and what was taken for the answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from heapq import merge
from typing import TYPE_CHECKING

from orgtui.facts.ids import EntityKind
from orgtui.quiz.question import UnitId
from orgtui.study.due import Candidates, DueCounts
from orgtui.study.log_schema import CARD_COLUMNS
from orgtui.study.moments import microseconds

if TYPE_CHECKING:
    from orgtui.study.cards import Card
    from orgtui.study.day import Now
    from orgtui.study.events import Named
    from orgtui.study.log_schema import Row, Run

_ASKABLE = """
    AND NOT EXISTS (SELECT 1 FROM suspended WHERE suspended.unit = card.unit)
    AND (EXISTS (SELECT 1 FROM offer WHERE offer.unit = card.unit)
         OR NOT EXISTS (SELECT 1 FROM offer))
"""
_SHORT = (1, 3)
"""The stages LEARNING and RELEARNING of `scheduling`."""
_LEARNING = f"FROM card WHERE stage IN (1, 3) AND due <= ? {_ASKABLE}"
_REVIEWS = f"FROM card WHERE stage = 2 AND due < ? {_ASKABLE}"
_CHANGED = f"FROM offer JOIN card USING (unit) WHERE standing = 2 {_ASKABLE}"
_NEW = """
FROM offer WHERE standing = 0
AND NOT EXISTS (SELECT 1 FROM suspended WHERE suspended.unit = offer.unit)
"""


def candidates(run: Run, now: Now) -> Candidates:
    """Return what could be asked now, read from the database only as far as it is used."""
    return Candidates(
        learning=merge(*(_of_stage(run, now, stage) for stage in _SHORT), key=_due),
        changed=cards_of(run, f"{_CHANGED} ORDER BY place"),
        reviews=cards_of(run, f"{_REVIEWS} ORDER BY due", microseconds(now.ends)),
        new=(UnitId(unit) for (unit,) in run(f"SELECT unit {_NEW} ORDER BY place", ())),
    )


def due_counts(run: Run, now: Now, new_per_day: int) -> DueCounts:
    """Return how much there is to do today; what was changed counts only as such."""
    unchanged = "AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.unit = card.unit AND standing = 2)"
    moment, ends = microseconds(now.moment), microseconds(now.ends)
    new_left = max(0, new_per_day - introduced_on(run, now.day))
    return DueCounts(
        learning=_number(run, f"SELECT count(*) {_LEARNING} {unchanged}", moment),
        changed=_number(run, f"SELECT count(*) {_CHANGED}"),
        reviews=_number(run, f"SELECT count(*) {_REVIEWS} {unchanged}", ends),
        new=_number(run, f"SELECT count(*) FROM (SELECT 1 {_NEW} LIMIT ?)", new_left),
    )


def introduced_on(run: Run, day: date) -> int:
    """Return how many units were asked for the first time on a day."""
    sql = "SELECT coalesce(sum(count), 0) FROM tally WHERE day = ? AND phase = 0"
    return _number(run, sql, day.isoformat())


def answers_on(run: Run, day: date) -> int:
    """Return how many answers counted on a day."""
    sql = "SELECT coalesce(sum(count), 0) FROM tally WHERE day = ?"
    return _number(run, sql, day.isoformat())


def was_studied_on(run: Run, day: date, fact: str) -> bool:
    """Return whether some unit of a fact was asked on a day."""
    sql = "SELECT EXISTS (SELECT 1 FROM card WHERE last_day = ? AND fact = ?)"
    return bool(_number(run, sql, day.isoformat(), fact))


def _of_stage(run: Run, now: Now, stage: int) -> Iterator[Card]:
    # One stage at a time comes sorted out of the index; both would have to be sorted first.
    sql = f"FROM card WHERE stage = ? AND due <= ? {_ASKABLE} ORDER BY due"
    return cards_of(run, sql, stage, microseconds(now.moment))


def _due(card: Card) -> datetime:
    return card.memory.due


def cards_of(run: Run, sql: str, *values: object) -> Iterator[Card]:
    """Give the cards of the rest of a statement, read only as far as they are used."""
    return map(_card, run(f"SELECT {CARD_COLUMNS} {sql}", values))


def _card(row: Row) -> Card:
    from orgtui.study.projecting import card_from

    return card_from(row)


def _number(run: Run, sql: str, *values: object) -> int:
    return int(next(iter(run(sql, values)))[0])


def confused(run: Run, units: Iterable[UnitId]) -> dict[UnitId, tuple[Named, ...]]:
    """Return what was named instead of the answers of some units, the most frequent first."""
    sql = """
        SELECT unit, kind, entity, context FROM confusion
        WHERE unit IN (SELECT value FROM json_each(?)) ORDER BY count DESC, kind, entity, context
    """
    found: dict[UnitId, tuple[Named, ...]] = {}
    for unit, kind, entity, context in run(sql, (json.dumps(list(units)),)):
        from orgtui.study.events import Named

        named = Named(kind=EntityKind(kind), id=entity, context=context)
        found[unit] = (*found.get(unit, ()), named)
    return found
