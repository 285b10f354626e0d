"""Dates, years and periods as answers: an id in EDTF and names in every language."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import permutations

from orgtui.facts.dates import Certainty, PartialDate
from orgtui.facts.names import Language, Name, Names
from orgtui.facts.periods import Covers, End, Period
from orgtui.facts.phrasing import date_text, period_text
from orgtui.quiz.ordering import shuffled
from orgtui.quiz.question import Answer, AnswerKind, UnitId


def _name(text: str) -> Name:
    return Name(full=text, short=text)


def date_answer(moment: PartialDate) -> Answer:
    """Return a date as an answer."""
    english, russian, kazakh = (_name(date_text(moment, language)) for language in Language)
    return Answer(id=str(moment), names=Names(en=english, ru=russian, kk=kazakh))


def year_answer(year: int) -> Answer:
    """Return a year as an answer."""
    return date_answer(PartialDate(year=year))


def number_answer(number: int) -> Answer:
    """Return a number as an answer."""
    name = _name(str(number))
    return Answer(id=str(number), names=Names(en=name, ru=name, kk=name))


def order_answer(members: Sequence[Answer]) -> Answer:
    """Return things one after the other as one answer."""

    def name(language: Language) -> Name:
        return _name(" → ".join(member.names.short(language) for member in members))

    return Answer(
        id=">".join(member.id for member in members),
        names=Names(en=name(Language.EN), ru=name(Language.RU), kk=name(Language.KK)),
    )


def orders(members: Sequence[Answer], unit: UnitId) -> Iterator[Answer]:
    """Yield all orders of some things, in an order that depends on the unit alone."""
    keyed = ((">".join(each.id for each in order), order) for order in permutations(members))
    yield from map(order_answer, shuffled(keyed, unit))


def middle(period: Period, checked: date) -> date | None:
    """Return a day well within a period: the checked day while it goes on, else the middle.

    None where the end is not known.
    """
    if period.last_day is None:
        return checked if period.is_open else None
    first, last = period.first_day.latest, period.last_day.earliest
    if period.covers(checked) is Covers.YES:
        return checked
    return first + (last - first) / 2


def date_kind(moment: PartialDate) -> AnswerKind:
    """Return what a date of this precision is asked as."""
    return AnswerKind.YEAR if moment.month is None else AnswerKind.DATE


def is_alike(left: PartialDate, right: PartialDate) -> bool:
    """Tell whether two dates are sure and equally precise, so that only one can be right."""
    parts = [(moment.month is None, moment.day is None) for moment in (left, right)]
    return parts[0] == parts[1] and left.certainty is right.certainty is Certainty.CERTAIN


def period_answer(period: Period, label: str) -> Answer:
    """Return a term as an answer, named by its label and by its dates."""
    english, russian, kazakh = (period_text(period, language) for language in Language)
    names = Names(
        en=Name(full=english, short=label or english),
        ru=Name(full=russian, short=label or russian),
        kk=Name(full=kazakh, short=label or kazakh),
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
        kk=Name(full="Дұрыс", short="Дұрыс", aliases=("иә",)),
    ),
)
FALSE = Answer(
    id="no",
    names=Names(
        en=Name(full="False", short="False", aliases=("no",)),
        ru=Name(full="Неверно", short="Неверно", aliases=("нет",)),
        kk=Name(full="Бұрыс", short="Бұрыс", aliases=("жоқ",)),
    ),
)
