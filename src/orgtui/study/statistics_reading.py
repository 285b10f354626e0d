"""The statistics of the study log."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from orgtui.facts.ids import EntityKind
from orgtui.quiz.question import UnitId
from orgtui.study.cards import Phase
from orgtui.study.day import Now
from orgtui.study.events import Named
from orgtui.study.log_reading import cards_of
from orgtui.study.log_schema import Run
from orgtui.study.moments import microseconds
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
            cards_of(
                run,
                "FROM card WHERE lapses > 0 ORDER BY lapses DESC, difficulty DESC LIMIT ?",
                most,
            )
        ),
        confusions=tuple(confusions(run, most)),
    )


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


def confusions(run: Run, most: int) -> Iterator[Confusion]:
    """Give what was named instead of the answers, the most frequent first."""
    sql = (
        "SELECT unit, kind, entity, context, count FROM confusion ORDER BY count DESC, unit LIMIT ?"
    )
    for unit, kind, entity, context, count in run(sql, (most,)):
        named = Named(kind=EntityKind(kind), id=entity, context=context)
        yield Confusion(unit=UnitId(unit), named=named, count=count)
