"""The names of the months: English, Russian and Kazakh in all cases, others as they stand."""

import re
from functools import lru_cache

from orgtui.text.foreign_words import foreign_months

_MONTHS = (
    ("january jan", "январ", "кантар"),
    ("february feb febr", "феврал", "акпан"),
    ("march mar", "март", "наурыз"),
    ("april apr", "апрел", "сауир"),
    ("may", "ма[йяею]", "мамыр"),
    ("june jun", "июн", "маусым"),
    ("july jul", "июл", "шилде"),
    ("august aug", "август", "тамыз"),
    ("september sept sep", "сентябр", "кыркуйек"),
    ("october oct", "октябр", "казан(?!ь)"),
    ("november nov", "ноябр", "караша"),
    ("december dec", "декабр", "желтоксан"),
)
_MONTH = tuple(
    re.compile(rf"(?:{english.replace(' ', '|')})|(?:{russian}|{kazakh})[а-я]{{0,5}}")
    for english, russian, kazakh in _MONTHS
)
_SHORT = {
    "янв": 1, "фев": 2, "февр": 2, "мар": 3, "апр": 4, "авг": 8, "сен": 9, "сент": 9, "окт": 10,
    "ноя": 11, "нояб": 11, "дек": 12,
}  # fmt: skip
_RUSSIAN = (
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(),
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split(),
)
_KAZAKH = (
    "кантар акпан наурыз сауир мамыр маусым шилде тамыз кыркуйек казан караша желтоксан"
).split()


@lru_cache(maxsize=2048)
def month_of(word: str) -> int | None:
    """Return the month that a folded, flattened word names, None for any other word."""
    for number, pattern in enumerate(_MONTH, start=1):
        if pattern.fullmatch(word):
            return number
    return _SHORT.get(word) or foreign_months().get(word)


def _full_names() -> dict[str, int]:
    rows = (*_RUSSIAN, _KAZAKH, [english.split()[0] for english, _, _ in _MONTHS])
    return {name: number for row in rows for number, name in enumerate(row, start=1)}


FULL_NAMES = _full_names()
"""The months' names that slips are measured against, folded and flattened."""
