"""Small makers of study values for the tests of this room."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import settings

from orgtui.quiz.question import QuestionId, UnitId
from orgtui.quiz.verdict import Outcome
from orgtui.study.attempt import Attempt, SavedSession
from orgtui.study.day import Now
from orgtui.study.events import Named, Reviewed, new_event_id
from orgtui.study.ids import EventId, SessionId
from orgtui.study.rating import Rating

UNHURRIED = settings(deadline=None)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SESSION = SavedSession(id=SessionId("one"), state="{}")


def now(days: float = 0, minutes: float = 0) -> Now:
    return Now.at(NOON + timedelta(days=days, minutes=minutes), 4)


def attempt(
    unit: str,
    rating: Rating = Rating.GOOD,
    *,
    typed: str = "",
    fingerprint: str = "first",
    recognised: Named | None = None,
) -> Attempt:
    return Attempt(
        unit=UnitId(unit),
        fingerprint=fingerprint,
        rating=rating,
        outcome=Outcome.RIGHT if rating.is_recalled else Outcome.WRONG,
        typed=typed,
        question=QuestionId(f"{unit}/ru/typed"),
        recognised=recognised,
    )


def review(
    unit: str,
    rating: Rating = Rating.GOOD,
    *,
    moment: datetime = NOON,
    noise: int = 0,
    after: EventId | None = None,
    recognised: Named | None = None,
) -> Reviewed:
    return Reviewed(
        id=new_event_id(moment, noise, after=after),
        moment=moment,
        unit=UnitId(unit),
        day=date(moment.year, moment.month, moment.day),
        fingerprint="first",
        rating=rating,
        outcome=Outcome.RIGHT,
        typed="Казахстан",
        question=QuestionId(f"{unit}/ru/typed"),
        session=SESSION.id,
        retention=0.9,
        recognised=recognised,
    )
