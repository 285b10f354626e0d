"""Days of study: they begin in the small hours, when the learner sleeps."""

from datetime import date, datetime, time, timedelta
from typing import Self

from orgtui.values import value


def study_day(moment: datetime, starts_at: int) -> date:
    """Return the day of study that a moment of the learner's own clock belongs to.

    `starts_at` is an hour: with 4, what is learned at 2 in the morning belongs to the day before.
    """
    return (moment.replace(tzinfo=None) - timedelta(hours=starts_at)).date()


def end_of_day(moment: datetime, starts_at: int) -> datetime:
    """Return when the day of study that a moment belongs to is over, on the same clock."""
    following = study_day(moment, starts_at) + timedelta(days=1)
    return datetime.combine(following, time(hour=starts_at), tzinfo=moment.tzinfo)


@value
class Now:
    """A moment with what the learner's day makes of it."""

    moment: datetime
    """By the learner's own clock, with its time zone."""
    day: date
    """The day of study."""
    ends: datetime
    """When that day is over."""

    @classmethod
    def at(cls, moment: datetime, starts_at: int) -> Self:
        """Return a moment of days that begin at an hour."""
        return cls(
            moment=moment, day=study_day(moment, starts_at), ends=end_of_day(moment, starts_at)
        )
