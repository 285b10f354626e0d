"""Distances in time: "two years", «одиннадцать месяцев», "үш күн"."""

import re
from datetime import timedelta

from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_NUMBERS = {
    1: "одн(?:им|ой|у)|один|a|an|one|бір",
    2: "дв(?:а|е|умя|ух)|two|екі",
    3: "тр(?:и|емя|ех|ёх)|three|үш",
    4: "четыр(?:е|ьмя|ех|ёх)|four|төрт",
    5: "пят(?:ь|ью|и)|five|бес",
    6: "шест(?:ь|ью|и)|six|алты",
    7: "сем(?:ь|ью|и)|seven|жеті",
    8: "восем(?:ь|ью)|восьм(?:ью|и)|eight|сегіз",
    9: "девят(?:ь|ью|и)|nine|тоғыз",
    10: "десят(?:ь|ью|и)|ten|он",
    11: "одиннадцат(?:ь|ью|и)|eleven|он бір",
    12: "двенадцат(?:ь|ью|и)|twelve|он екі",
    13: "тринадцат(?:ь|ью|и)|thirteen|он үш",
    14: "четырнадцат(?:ь|ью|и)|fourteen|он төрт",
    15: "пятнадцат(?:ь|ью|и)|fifteen|он бес",
    16: "шестнадцат(?:ь|ью|и)|sixteen|он алты",
    17: "семнадцат(?:ь|ью|и)|seventeen|он жеті",
    18: "восемнадцат(?:ь|ью|и)|eighteen|он сегіз",
    19: "девятнадцат(?:ь|ью|и)|nineteen|он тоғыз",
    20: "двадцат(?:ь|ью|и)|twenty|жиырма",
    30: "тридцат(?:ь|ью|и)|thirty|отыз",
    40: "сорока?|forty|қырық",
    50: "пятьдесят|пятьюдесятью|пятидесяти|fifty|елу",
    60: "шестьдесят|шестьюдесятью|шестидесяти|sixty|алпыс",
    70: "семьдесят|семьюдесятью|семидесяти|seventy|жетпіс",
    80: "восемьдесят|восемьюдесятью|восьмидесяти|eighty|сексен",
    90: "девяносто|девяноста|ninety|тоқсан",
    100: "сто|ста|a hundred|one hundred|жүз",
}
_COMPILED = tuple((number, late(words)) for number, words in _NUMBERS.items())
_UNITS = {
    "day": r"дн[её]м|дн(?:я|ей|ями|ем)|день|days?|күн(?:нен|ге)?",
    "week": r"недел[июьея]\w{0,2}|weeks?|апта\w*",
    "month": r"месяц(?:а|ев|ами|ем)?|months?|ай(?:дан|ға)?",
    "half": r"полгода|half a year|жарты жыл",
    "year and a half": r"полтора года|a year and a half|one and a half years|бір жарым жыл",
    "decade": r"десятилети[еяй]|decades?|онжылдық",
    "year": r"лет|год(?:а|ами|ом)?|years?|жыл(?:дан|ға)?",
}
_TENS = "|".join(words for number, words in _NUMBERS.items() if 20 <= number < 100)
_ONES = "|".join(words for number, words in _NUMBERS.items() if number < 10)
_WHOLE = "|".join(reversed(_NUMBERS.values()))
NUMBER = rf"\d{{1,2}}|(?:сто )?(?:{_TENS})[ -](?:{_ONES})|сто (?:{_WHOLE})|{_WHOLE}"
"""A number, in figures or in words up to a hundred."""
AND_A_HALF = r"\s+(?:с половиной|and a half|жарым)"
"""What adds half a unit to a number."""
_AND_A_HALF = late(AND_A_HALF)
HALVES = "|".join((_UNITS["year and a half"], _UNITS["half"]))
"""Half-years, by which only distances are told."""
UNIT = "|".join(words for words in _UNITS.values() if words not in HALVES)
"""What time is counted in."""
_SEVERAL = late(
    r"десятилети[яй]|decades|дн(?:я|ей|ями)|days|недел(?:и|ь|ями)|weeks|месяц(?:а|ев|ами)|months|лет"
    r"|год(?:а|ами)|years"
)


def distance(
    date: PartialDate, count: str | None, unit: str, sign: int = 1, *, is_exact: bool = False
) -> PartialDate | None:
    """Return the date that lies so many units from another; None where that cannot be told.

    It is as precise as the units it is counted in, or to the day where years are exact.
    """
    is_more = count is not None and _AND_A_HALF.search(count) is not None
    number = _number(_AND_A_HALF.sub("", count) if count else None, unit)
    name = next(name for name, words in _UNITS.items() if re.fullmatch(words, unit))
    if number is None:
        return None
    if is_more:
        return _halves(date, sign * (2 * number + 1)) if name == "year" else None
    moved = _moved(date, number * sign, name)
    is_same = is_exact and name == "year"
    return _same_day(date, moved) if is_same and moved is not None else moved


def _same_day(date: PartialDate, moved: PartialDate) -> PartialDate:
    """Return a date with the day, and the month, of another."""
    try:
        return PartialDate(year=moved.year, month=moved.month or date.month, day=date.day)
    except ValueError:
        return moved


def _number(count: str | None, unit: str) -> int | None:
    """Return a number; one where none is told and the unit is a single one."""
    if not count:
        return None if _SEVERAL.fullmatch(unit) else 1
    if count.isdigit():
        return int(count)
    whole = next((number for number, words in _COMPILED if words.fullmatch(count)), None)
    parts = re.split("[ -]", count)
    if whole is not None:
        return whole
    numbers = [
        next((number for number, words in _COMPILED if words.fullmatch(part)), 0) for part in parts
    ]
    return sum(numbers) if all(numbers) else None


_HALVES = {"half": 1, "year and a half": 3}


def _halves(date: PartialDate, number: int) -> PartialDate | None:
    """Return the year that lies so many half-years from a date."""
    if date.month is None:
        return None
    return PartialDate(year=(date.year * 12 + date.month - 1 + number * 6) // 12)


_YEARS = {"year": 1, "decade": 10}
_DAYS = {"day": 1, "week": 7}


def _moved(date: PartialDate, number: int, unit: str) -> PartialDate | None:
    if unit in _YEARS:
        return PartialDate(year=date.year + number * _YEARS[unit])
    if unit in _HALVES:
        return _halves(date, number * _HALVES[unit])
    if unit == "month":
        if date.month is None:
            return None
        months = date.year * 12 + date.month - 1 + number
        return PartialDate(year=months // 12, month=months % 12 + 1)
    if date.day is None:
        return None
    return PartialDate.of(date.earliest + timedelta(days=number * _DAYS[unit]))
