"""Periods in Kazakh, told by two ends: "2017 жылдың 1 қаңтарынан 2021 жылға дейін"."""

from orgtui.articles.statements.timing.words import MONTH

_LETTER = "[а-яәіңғүұқөһ]"
_BEGINS = r"(?<![\w.,:№/-])"


def _year(number: str = "") -> str:
    return rf"(?P<year{number}>(?:18|19|20)\d\d)"


def _month(number: str = "") -> str:
    day = rf"(?:(?P<day{number}>0?[1-9]|[12]\d|3[01])\s+)?"
    return rf"{day}(?P<month{number}>{MONTH})(?:\s+ай{_LETTER}*)?"


_OF_YEAR = rf"\s?(?:жыл{_LETTER}*|ж\.)"
_YEAR = rf"{_BEGINS}{_year()}{_OF_YEAR}"
_YEAR2 = rf"{_year('2')}{_OF_YEAR}"
_FIRST = rf"{_YEAR}(?:\s+{_month()})?"
_SECOND = rf"{_YEAR2}(?:\s+{_month('2')})?"
_LAST = rf"(?:{_YEAR2}\s+)?{_month('2')}"
_EDGE = r"(?:\s+(?:соңы|аяғы|басы|ортасы|жазы|қысы|көктемі|күзі)(?:н[ае]н?)?)?"
_FROM = r"(?<=[дтн][ае]н)(?:\s+бастап)?,?(?:\s?[–—-])?\s+"
_AND = r"\s+(?:мен|пен|бен|және)\s+"
_BETWEEN = rf"\s+(?:аралығ|арасынд){_LETTER}*"

PERIODS = (
    # 2017 жылдың 1 қаңтарынан бастап 2021 жылдың 31 желтоқсанына дейін
    rf"{_FIRST}{_EDGE}{_FROM}{_SECOND}{_EDGE}\s+дейін",
    rf"{_FIRST}{_FROM}{_LAST}\s+дейін",
    # 2022 жылғы 24 қыркүйек пен 2023 жылғы 5 қазан аралығында
    rf"{_FIRST}{_AND}{_LAST}{_BETWEEN}",
    # 2007 жылғы қаңтар – 2013 жылғы қазан
    rf"{_FIRST}\s?[–—-]\s?{_SECOND}",
)
"""What periods with months look like."""
PERIODS_OF_YEARS = (
    # 2013 жылдан 2017 жылға дейін
    rf"{_YEAR}{_EDGE}{_FROM}{_YEAR2}{_EDGE}\s+дейін",
    # 1999 және 2002 жылдар аралығында
    rf"{_BEGINS}{_year()}{_AND}{_YEAR2}{_BETWEEN}",
)
"""What periods without months look like."""
