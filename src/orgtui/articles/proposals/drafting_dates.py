"""From what an article says of a time to the period of a record."""

from dataclasses import replace
from datetime import timedelta

from orgtui.articles.proposal import Statement, StatementKind
from orgtui.articles.proposals.draft import Amendment
from orgtui.articles.proposals.stated_time import moved
from orgtui.errors import ProposalError
from orgtui.facts.dates import PartialDate
from orgtui.facts.periods import End, Period


def drafted_period(
    statement: Statement, amendment: Amendment, published: PartialDate | None
) -> Period:
    """Return the period of a record: the learner's own, or what the article says.

    A last day that is the last of its month is meant as one: the next day belongs to the
    successor. Any other is the hand-over day. An end to come is only planned: the period is open.

    Raises:
        ProposalError: when there is no beginning, or what was typed is no period.
    """
    if amendment.period:
        return _typed_period(amendment.period)
    start, end = statement.start, statement.end
    if start is None:
        raise ProposalError(
            'the sentence does not say since when; give the period, as in "2023-07-04/.." or "2023"'
        )
    if end is None:
        is_year = statement.kind is StatementKind.CHAIRMANSHIP and start.month is None
        return Period(start=start, ending=End.WHOLE if is_year else End.OPEN)
    if published is not None and end.earliest > published.latest:
        return Period(start=start, ending=End.OPEN)
    if end == start:
        return Period(start=start, ending=End.WHOLE)
    return period_between(start, handed_over(end))


def period_between(start: PartialDate, end: PartialDate) -> Period:
    """Return a period that ends on a day.

    Raises:
        ProposalError: when it ends before it starts.
    """
    try:
        return Period(start=start, end=end, ending=End.DATED)
    except ValueError as error:
        raise ProposalError("{reason}; give another period", reason=error) from None


def handed_over(end: PartialDate) -> PartialDate:
    """Return the day that already belongs to the successor."""
    if end.day is None or end.latest != replace(end, day=None).latest:
        return end
    return PartialDate.of(moved(end.latest, timedelta(days=1)))


def _typed_period(text: str) -> Period:
    try:
        return Period.parse(text.strip())
    except ValueError:
        raise ProposalError(
            '"{text}" is no period; write it as 2023-07-04/2024-07-04, 2024-07-04/.. or 2023',
            text=text,
        ) from None


def drafted_days(
    statement: Statement, amendment: Amendment
) -> tuple[PartialDate, PartialDate | None]:
    """Return the first day of an event, and its last if it took more than one.

    Raises:
        ProposalError: when there is no date, or what was typed is none.
    """
    first, last = statement.start or statement.end, statement.end
    if amendment.period:
        start, slash, end = amendment.period.strip().partition("/")
        first, last = _typed_date(start), _typed_date(end) if slash else None
    if first is None:
        raise ProposalError(
            'the sentence does not say when; give the date, as in "2024-07-03/2024-07-04" or "2024"'
        )
    return first, None if last in (None, first) else last


def _typed_date(text: str) -> PartialDate:
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise ProposalError(
            '"{text}" is no date; write it as 2024-07-03, 2024-07 or 2024', text=text
        ) from None


def finer(stated: PartialDate | None, known: PartialDate) -> PartialDate:
    """Return the more precise of two dates."""
    if stated is None or len(str(stated).rstrip("?~%")) < len(str(known).rstrip("?~%")):
        return known
    return stated


def refined(statement: Statement, period: Period) -> Period:
    """Return a record's period, made more precise by a statement of the same period."""
    start = finer(statement.start, period.start)
    end = statement.end
    if period.ending is End.WHOLE or end is None:
        return replace(period, start=start) if period.ending is not End.WHOLE else period
    known = handed_over(end) if period.end is None else finer(end, period.end)
    return period_between(start, known)
