"""Dates, years and periods as answers: an id in EDTF and names in every language."""

from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.names import Language, Name, Names
from orgtui.facts.periods import End, Period
from orgtui.facts.phrasing import date_text, period_text
from orgtui.quiz.question import Answer, AnswerKind


def _names(english: str, russian: str, *, aliases: tuple[str, ...] = ()) -> Names:
    return Names(
        en=Name(full=english, short=english, aliases=aliases),
        ru=Name(full=russian, short=russian, aliases=aliases),
    )


def date_answer(moment: PartialDate) -> Answer:
    """Return a date as an answer."""
    names = _names(date_text(moment, Language.EN), date_text(moment, Language.RU))
    return Answer(id=str(moment), names=names)


def date_kind(moment: PartialDate) -> AnswerKind:
    """Return what a date of this precision is asked as."""
    return AnswerKind.YEAR if moment.month is None else AnswerKind.DATE


def is_alike(left: PartialDate, right: PartialDate) -> bool:
    """Tell whether two dates are sure and equally precise, so that only one can be right."""
    parts = [(moment.month is None, moment.day is None) for moment in (left, right)]
    return parts[0] == parts[1] and left.certainty is right.certainty is Certainty.CERTAIN


def period_answer(period: Period, label: str) -> Answer:
    """Return a term as an answer, named by its label and by its dates."""
    english, russian = (period_text(period, lang) for lang in (Language.EN, Language.RU))
    names = Names(
        en=Name(full=english, short=label or english),
        ru=Name(full=russian, short=label or russian),
    )
    return Answer(id=str(period), names=names)


def period_kind(period: Period) -> AnswerKind:
    """Return what a term is asked as: a whole calendar year is a year."""
    is_year = period.ending is End.WHOLE and period.start.month is None
    return AnswerKind.YEAR if is_year else AnswerKind.PERIOD


TRUE = Answer(
    id="yes",
    names=Names(
        en=Name(full="True", short="True", aliases=("yes",)),
        ru=Name(full="Верно", short="Верно", aliases=("да",)),
    ),
)
FALSE = Answer(
    id="no",
    names=Names(
        en=Name(full="False", short="False", aliases=("no",)),
        ru=Name(full="Неверно", short="Неверно", aliases=("нет",)),
    ),
)
