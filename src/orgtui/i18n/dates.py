"""Dates in words, only as precise as they are."""

_MONTHS = {
    "en": (
        "January February March April May June July August September October November December"
    ).split(),
    "ru": (
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
    ).split(),
    "kk": (
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
    ).split(),
}
_GENITIVE = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
).split()


def date_in_words(
    year: int,
    month: int | None,
    day: int | None,
    language: str,
    *,
    unsure: bool = False,
    genitive: bool = False,
) -> str:
    """Return "4 July 2023", "July 2023" or "2023" in English, Russian or Kazakh.

    A Russian year alone has no «года», so that the text fits after any preposition; `genitive`
    makes a Russian month fit after «с», «до» and «от».
    """
    if month is None:
        text = str(year)
    elif language == "kk":
        text = f"{year} ж. {f'{day} ' if day else ''}{_MONTHS['kk'][month - 1]}"
    elif day is None:
        months = _GENITIVE if genitive and language == "ru" else _MONTHS[language]
        text = f"{months[month - 1]} {year}"
    elif language == "ru":
        text = f"{day} {_GENITIVE[month - 1]} {year}"
    else:
        text = f"{day} {_MONTHS['en'][month - 1]} {year}"
    return f"{text} (?)" if unsure else text
