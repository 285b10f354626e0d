"""Questions put to the study log: what is due, and the statistics."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from heapq import merge

from orgtui.facts.records import EntityKind
from orgtui.quiz.question import UnitId
from orgtui.study.cards import Card, Phase
from orgtui.study.day import Now
from orgtui.study.due import Candidates, DueCounts
from orgtui.study.events import Named, microseconds
from orgtui.study.projecting import CARD_COLUMNS, Run, card_from
from orgtui.study.rating import Rating
from orgtui.study.scheduling import Stage
from orgtui.study.statistics import (
    Confusion,
    Holding,
    Statistics,
    Tally,
    by_day,
    by_organisation,
    figures,
    forecast,
    streak,
)

_DAY = timedelta(days=1) // timedelta(microseconds=1)
_ASKABLE = """
    AND NOT EXISTS (SELECT 1 FROM suspended WHERE suspended.unit = card.unit)
    AND (EXISTS (SELECT 1 FROM offer WHERE offer.unit = card.unit)
         OR NOT EXISTS (SELECT 1 FROM offer))
"""
_SHORT = (Stage.LEARNING, Stage.RELEARNING)
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
        changed=_cards(run, f"{_CHANGED} ORDER BY place"),
        reviews=_cards(run, f"{_REVIEWS} ORDER BY due", microseconds(now.ends)),
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


def was_studied_on(run: Run, day: date, fact: str) -> bool:
    """Return whether some unit of a fact was asked on a day."""
    sql = "SELECT EXISTS (SELECT 1 FROM card WHERE last_day = ? AND fact = ?)"
    return bool(_number(run, sql, day.isoformat(), fact))


def statistics(run: Run, now: Now, *, days: int, ahead: int, most: int) -> Statistics:
    """Return figures of the last `days`, a forecast of days `ahead`, at most `most` in a list."""
    first = now.day - timedelta(days=days - 1)
    tallies = tuple(_tallies(run, first, now.day))
    return Statistics(
        today=figures(tally for tally in tallies if tally.day == now.day),
        streak=streak(_days(run), now.day),
        period=figures(tallies),
        days=by_day(tallies, now.day, days),
        organisations=by_organisation(tallies, _holdings(run, now)),
        forecast=forecast(_ahead(run, now, ahead), now.day, ahead),
        hardest=tuple(
            _cards(
                run,
                "FROM card WHERE lapses > 0 ORDER BY lapses DESC, difficulty DESC LIMIT ?",
                most,
            )
        ),
        confusions=tuple(_confusions(run, most)),
    )


def _of_stage(run: Run, now: Now, stage: Stage) -> Iterator[Card]:
    # One stage at a time comes sorted out of the index; both would have to be sorted first.
    sql = f"FROM card WHERE stage = ? AND due <= ? {_ASKABLE} ORDER BY due"
    return _cards(run, sql, int(stage), microseconds(now.moment))


def _due(card: Card) -> datetime:
    return card.memory.due


def _tallies(run: Run, first: date, last: date) -> Iterator[Tally]:
    sql = "SELECT day, organisation, phase, rating, count FROM tally WHERE day BETWEEN ? AND ?"
    for day, organisation, phase, rating, count in run(sql, (first.isoformat(), last.isoformat())):
        yield Tally(
            day=date.fromisoformat(day),
            organisation=organisation,
            phase=Phase(phase),
            rating=Rating(rating),
            count=count,
        )


def _days(run: Run) -> Iterator[date]:
    return (date.fromisoformat(day) for (day,) in run("SELECT DISTINCT day FROM tally", ()))


def _holdings(run: Run, now: Now) -> Iterator[Holding]:
    sql = """
        SELECT organisation, count(*), sum(stage = ?), sum(due < ?) FROM card GROUP BY organisation
    """
    for organisation, cards, known, due in run(sql, (int(Stage.REVIEW), microseconds(now.ends))):
        yield Holding(organisation=organisation, cards=cards, known=known, due=due)


def _ahead(run: Run, now: Now, length: int) -> Iterable[tuple[int, int]]:
    ends = microseconds(now.ends)
    sql = """
        SELECT CASE WHEN due < ?1 THEN 0 ELSE (due - ?1) / ?2 + 1 END AS ahead, count(*)
        FROM card WHERE due < ?3 GROUP BY ahead
    """
    return ((n, count) for n, count in run(sql, (ends, _DAY, ends + (length - 1) * _DAY)))


def _confusions(run: Run, most: int) -> Iterator[Confusion]:
    sql = (
        "SELECT unit, kind, entity, context, count FROM confusion ORDER BY count DESC, unit LIMIT ?"
    )
    for unit, kind, entity, context, count in run(sql, (most,)):
        named = Named(kind=EntityKind(kind), id=entity, context=context)
        yield Confusion(unit=UnitId(unit), named=named, count=count)


def _cards(run: Run, sql: str, *values: object) -> Iterator[Card]:
    return (card_from(row) for row in run(f"SELECT {CARD_COLUMNS} {sql}", values))


def _number(run: Run, sql: str, *values: object) -> int:
    return int(next(iter(run(sql, values)))[0])
