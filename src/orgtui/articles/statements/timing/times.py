"""Times that sentences give to facts: a day, a month, a year, a period, or one of its ends."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from orgtui.articles.statements.timing.distances import Anchors, distant_times, to_the_day
from orgtui.articles.statements.timing.months_told import ends_of_years, with_months_told
from orgtui.articles.statements.timing.periods_kazakh import (
    PERIODS,
    PERIODS_OF_YEARS,
)
from orgtui.articles.statements.timing.readers import (
    Bound,
    Time,
    day_in_words,
    half_year,
    in_new_year,
    last_month,
    new_year,
    numeric_span,
    part_of_year,
    relative_month,
    relative_span,
    relative_year,
    short_span,
    single,
    span,
    two_years,
    uneven_span,
    whole_year,
    year_after,
    year_had,
)
from orgtui.articles.statements.timing.seasons import SEASON, season
from orgtui.articles.statements.timing.two_ends import joined
from orgtui.articles.statements.timing.weekdays import (
    WEEK,
    day_word,
    is_in_name,
    this_week,
    weekday,
    weekday_before,
    weekdays,
)
from orgtui.articles.statements.timing.words import (
    BETWEEN,
    DAY_IN_WORDS,
    DAY_WORDS,
    EN,
    HALF_YEARS,
    KK,
    MONTH,
    MONTH_ADJECTIVE,
    NEW_YEAR,
    PARTS_OF_YEAR,
    RELATIVE_MONTHS,
    RELATIVE_YEARS,
    RU,
    TIME_WORDS,
    WEEKDAYS,
    WHOLE_YEARS,
    YEARS_HAD,
)
from orgtui.articles.statements.timing.years import with_likely_years
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

__all__ = ["Bound", "Time", "times"]

_FEW_DAYS = 3
"""Within how many days of an event news of it appear."""
_YEAR_ENDS = (
    r"(?:\s?(?:г\.\s?г\.|гг?\b\.?|год(?:а|е|у|ом|ов|ах|ы)?\b|-?(?:го|м|й)\b(?:\s+года?\b)?|ж\.))"
)
_DASH = r"\s?[-‐‑–—−]\s?"


def times(
    sentence: str, published: PartialDate | None, told: PartialDate | None = None
) -> tuple[Time, ...]:
    """Return the times named in a sentence, in order, without overlaps.

    What is said relative to the day of publication ("today", "this year", "on 4 July") is left
    out when that day is not known; "a year later" counts from what the sentence told before, else
    from what was told before the sentence.
    """
    lowered = sentence.lower()
    if len(lowered) != len(sentence):
        return ()
    found = list(to_the_day(lowered, published)) if " ago" in lowered else []
    found.extend(ends_of_years(lowered))
    for form, read in _forms_in(lowered):
        for match in form.finditer(lowered):
            day = _day_meant(match, published, told)
            time = None if _is_taken(match.start(), match.end(), found) else read(match, day)
            if time is not None:
                found.append(time)
    found.sort(key=lambda time: time.start)
    if found:
        found = joined(list(with_likely_years(found, lowered, published, told)), lowered)
    found = list(with_months_told(found, lowered, told))
    anchors = Anchors(published=published, told=told)
    for time in distant_times(lowered, tuple(found), anchors):
        if not _is_taken(time.start, time.end, found):
            found.append(time)
    found = [time for time in found if not is_in_name(sentence, time)]
    return tuple(sorted(found, key=lambda time: time.start))


def _day_meant(
    match: re.Match[str], published: PartialDate | None, told: PartialDate | None
) -> PartialDate | None:
    """Return from which day a time counts: "on the eve" of a day told long ago, or of the news."""
    if told is None or published is None:
        return published
    if match.group() != "накануне" or told.day is None:
        return published
    is_long_ago = (published.earliest - told.earliest).days > _FEW_DAYS
    return told if is_long_ago else published


def _is_taken(start: int, end: int, found: Sequence[Time]) -> bool:
    return any(start < time.end and time.start < end for time in found)


_Reader = Callable[[re.Match[str], PartialDate | None], Time | None]

_D = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_D2 = r"(?P<day2>0?[1-9]|[12]\d|3[01])"
_ORDINAL = r"(?:-?(?:го|е|ого)\b|st\b|nd\b|rd\b|th\b)?"
_Y = r"(?P<year>(?:18|19|20)\d\d)"
_Y2 = r"(?P<year2>(?:18|19|20)\d\d)"
_M = rf"(?P<month>{MONTH})\.?"
_M2 = rf"(?P<month2>{MONTH})\.?"
_START = r"(?<![\w.,:№/-])"
_END = r"(?![\d])"
_TO = rf"(?:{_DASH}|{BETWEEN})"
_TO_EN = rf"(?:{_DASH}|\s+(?:to|through|until|till)\s+)"
_AND = r"\s+(?:и|and|және|мен|пен|бен)\s+"
_KK_SEAM = r"(?:\s+|-(?:ш[ыі]\s+)?)"
_KK_Y = rf"{_KK_SEAM}(?:жыл(?:ғы|дың|ы|дан|ғыдан)?|ж\.)"
_KK_DAY = (
    r"-(?:(?:с?[іы](?:н[дт]?[ае]н?)?|[ышші]{2,4}с[іы])(?!\w)"
    r"|[іы]?н?ш[іы]\s+(?:жұлдыз|күн)[а-яәіңғүұқөһ]*)"
)
_KK_MONTH = r"(?:\s+айы(?:нда|нан|на)?(?![а-яәіңғүұқөһ]))?"
_NEXT_YEAR_KK = r"(?:келесі|келер)\s+жыл(?:дың|ғы)"
_THAT = r"(?:(?:т|эт)ого же\s+(?:самого\s+)?|уже\s+)?"
"""What stands before a year that was told before: «в ноябре того же 2016-го»."""
_RU_YEAR = rf"(?:,?\s+{_THAT}{_Y}{_YEAR_ENDS}?)"
_RU_YEAR2 = rf"(?:,?\s+{_Y2}{_YEAR_ENDS}?)"
_WEEKDAY = "|".join(WEEKDAYS)
_WEEKDAYS_EN = tuple(re.findall("[a-z]+day", _WEEKDAY))
_ENDS = ("", "а", "о", "ы", "ный", "ная", "ное", "ную", "ного", "ной")
_SET_FOR = "|".join(
    rf"(?<={word} )на"
    for word in (
        *(f"{stem}{end}" for stem in ("намечен", "назначен", "запланирован") for end in _ENDS),
        *("планируют", "наметили", "назначили", "запланировали", "перенесли", "планируется"),
    )
)
"""What makes a month that for which something is set: «намечен на июль»."""
_PART_EN = (
    r"(?:the )?(?:(?:very )?(?:start|beginning|middle|end|close)"
    r"|(?:first|second|third|fourth|last|final|opening|closing)"
    r" (?:quarter|(?:few )?(?:days|weeks|months)))"
)
_RELATIVE = "|".join(word for word, _ in RELATIVE_YEARS)
_RELATIVE_ALONE = r"(?:(?:поза)?прошлого|минувшего)(?=[,.;:)]| и | а | [–—-] |$)"
_RELATIVE_KK = (
    r"былтырғы|былтыр|биылғы|биыл|өткен жылы"
    r"|(?:осы|үстіміздегі|ағымдағы|биылғы|былтырғы|өткен|келесі|келер|алдағы) жыл(?:ғы|дың)"
)


_TEXTS: tuple[tuple[str, _Reader], ...] = (
    # 2024 жылғы 3–4 шілдеде; 2024 жылғы 3 шілдеден 5 тамызға дейін
    (rf"{_START}{_Y}{_KK_Y}\s+{_D}(?:{_TO}|{_AND}){_D2}\s+{_M}", span),
    *((text, uneven_span) for text in PERIODS),
    *((text, span) for text in PERIODS_OF_YEARS),
    # 28 ноября 2023 года – 1 декабря 2023 года; с 28 ноября по 1 декабря 2023
    (rf"{_START}{_D}{_ORDINAL}\s+{_M}{_RU_YEAR}?(?:{_TO}|{_AND}){_D2}{_ORDINAL}\s+{_M2}"
     rf"{_RU_YEAR2}?", span),
    # 26–28 октября прошлого года
    (rf"{_START}{_D}{_ORDINAL}(?:{_TO}|{_AND}){_D2}{_ORDINAL}\s+{_M}\s+"
     rf"(?:в\s+)?(?P<relative>{_RELATIVE})", relative_span),
    # 26–28 октября 2025 года; с 26 по 28 октября; 26 and 28 October 2025
    (rf"{_START}{_D}{_ORDINAL}(?:{_TO}|{_AND}){_D2}{_ORDINAL}\s+{_M}{_RU_YEAR}?", span),
    # October 26 to 28, 2025; October 26 to November 2, 2025
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?(?:,?\s+{_Y})?{_TO}(?P<month2>{MONTH})\s+{_D2}"
     rf"(?:,?\s+{_Y2})?{_END}", span),
    # October 26 to November 2025
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?(?:,?\s+{_Y})?{_TO_EN}(?P<month2>{MONTH}),?\s+{_Y2}{_END}",
     span),
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?(?:{_TO}|\s+and\s+){_D2}(?:st|nd|rd|th)?"
     rf"(?:,?\s+{_Y})?{_END}", span),
    # с октября 1977 по 1991 год; с мая по 31 июля 2024-го; с 1 мая 2020 по июль 2024
    (rf"{_START}(?=[\w])(?:(?:{_D}{_ORDINAL}\s+)?{_M})?\s*(?:{_Y}{_YEAR_ENDS}?)?{_TO}"
     rf"(?:(?:{_D2}{_ORDINAL}\s+)?{_M2}\s+)?{_Y2}{_YEAR_ENDS}?{_END}", uneven_span),
    # июль 2023 г. – июль 2024; с июля 2023 по июль 2024 года; July 2023 to July 2024
    (rf"\b{_M}(?:\s+{_Y}{_YEAR_ENDS}?)?{_TO}{_M2}\s+{_Y2}{_YEAR_ENDS}?", span),
    # 1995—2002 гг.; с 1995 по 2002 год; 2024–2025 жылдары; 1995 to 2002; between 1995 and 2002
    (rf"(?<=\bbetween ){_Y}\s+and\s+{_Y2}{_END}", span),
    (rf"{_START}{_Y}\s+and\s+{_Y2}(?![\d–-])", two_years),
    (rf"{_START}{_Y}{_YEAR_ENDS}?(?:{_DASH}|(?!\s+and\b){BETWEEN}){_Y2}{_YEAR_ENDS}?{_END}", span),
    (rf"{_START}{_Y}[-‐‑–/](?P<short>\d\d){_YEAR_ENDS}?(?![\d-])", short_span),
    (rf"{_START}{_Y}{_DASH}(?P<short>\d\d)(?=\s+(?:жыл|ж\.|жж))", short_span),
    # 16.10.2013 – 19.03.2019; 03.2014–10.2016
    (rf"{_START}(?:{_D}\.)?(?P<number>0[1-9]|1[0-2])\.{_Y}{_YEAR_ENDS}?{_DASH}"
     rf"(?:{_D2}\.)?(?P<number2>0[1-9]|1[0-2])\.{_Y2}{_YEAR_ENDS}?{_END}", numeric_span),
    # 2024 жылғы 4 шілдеде; 2024 жылдың шілдесінде
    (rf"{_START}{_Y}{_KK_Y}\s+{_D}\s+{_M}", single),
    # 2024 жылғы қарашаның 3-і; желтоқсанның 1–2-сі; қараша айының 3-інде
    (rf"(?:{_START}{_Y}{_KK_Y}\s+)?\b{_M}(?:\s+айының)?\s+{_D}{_DASH}{_D2}{_KK_DAY}", span),
    (rf"(?:{_START}{_Y}{_KK_Y}\s+)?\b{_M}(?:\s+айының)?\s+{_D}{_KK_DAY}", single),
    (rf"(?P<relative>{_NEXT_YEAR_KK})\s+{_M}", relative_year),
    (rf"{_START}{_Y}{_KK_Y}\s+{_M}{_KK_MONTH}", single),
    # 4 июля 2024 года; 4 July 2024; 4-го июля
    (rf"{_START}{_D}{_ORDINAL}\s+(?:of\s+)?{_M}{_RU_YEAR}{_END}", single),
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?,?\s+{_Y}{_END}", single),
    (rf"{_START}(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<number>0?[1-9]|1[0-2])\.{_Y}{_YEAR_ENDS}?"
     rf"{_END}", single),
    (rf"{_START}{_Y}-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01]){_END}", single),
    (rf"\b(?P<ordinal>{DAY_IN_WORDS})\s+(?:of\s+)?{_M}(?:\s+{_Y}{_YEAR_ENDS}?{_END})?",
     day_in_words),
    (rf"\b(?P<relative>{_RELATIVE_KK})\s+{_D}\s+{_M}", relative_year),
    (rf"\b(?P<relative>{_RELATIVE_KK})\s+{_M}{_KK_MONTH}", relative_year),
    (rf"{_START}{_D}{_ORDINAL}\s+{_M}\s+(?:of\s+|в\s+)?(?P<relative>{_RELATIVE})", relative_year),
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?,?\s+(?:of\s+)?(?P<relative>{_RELATIVE})", relative_year),
    (rf"{_START}{_D}{_ORDINAL}\s+{_M}(?!\s+\d{{4}})", single),
    (rf"\b{_M}\s+{_D}(?:st|nd|rd|th)?(?![\d–—-])(?!\s*[%:.]\d)", single),
    (rf"\b{_M}\s+(?:of\s+|в\s+)?(?P<relative>{_RELATIVE}|{_RELATIVE_ALONE})", relative_year),
    (rf"\b(?P<when>last|this(?: past)?|next|прошл\w+|минувш\w+|будущ\w+)\s+{_M}(?!\s+\d)",
     last_month),
    (rf"\b(?:весь|all of|the whole of)\s+{_M}(?:\s+{_Y}{_YEAR_ENDS}?)?{_END}", single),
    (rf"\b(?:весь|all of|the whole of)\s+{_M}(?!\s+\d)", single),
    (rf"{_START}{_Y}{_KK_Y}\s+(?P<half>бірінші|екінші)\s+жарт\w+", half_year),
    (rf"\b(?P<half>{HALF_YEARS})(?:\s+(?:of\s+)?{_Y}{_YEAR_ENDS}?)?", half_year),
    (SEASON, season),
    (rf"\b(?P<part>{PARTS_OF_YEAR})", part_of_year),
    (rf"\b(?:{NEW_YEAR})(?!\s+\d)", new_year),
    (rf"\bвесь\s+(?P<relative>{WHOLE_YEARS})\s+год\b", whole_year),
    (rf"(?<!весь ){YEARS_HAD}", year_had),
    (r"\b(?P<relative>(?P<this>этот|нынешний|текущий|уходящий))\s+год"
     r"(?=\s+про(?:ш[её]л|ходит)\s+под\s+председательств)", whole_year),
    (r"\bв\s+новом\s+году\b", in_new_year),
    (rf"\b(?:следующем|будущем|нынешнем|этом|прошлом),\s+{_Y}{_YEAR_ENDS}(?:,(?= [а-я]))?", single),
    (rf"(?:\bв\s+)?(?P<relative>{_RELATIVE})", relative_year),
    (r"(?<=\bв )(?P<relative>следующем)(?=(?: (?:председательств(?:о|овать)|эта роль|пост"
     r"|его|е[её]|уже|она|он|место))?(?: (?:перейд|переход|буд|стан|возглав|прим|смен|займ)"
     r"|\s?[–—-] ?[а-я]))", year_after),
    # июль 2024 года; July 2024
    (rf"\b{_M}(?:,?\s+(?:of\s+)?)\s*{_THAT}{_Y}{_YEAR_ENDS}?{_END}", single),
    (rf"\b(?:(?:(?:as )?(?:early|late)(?: as)?|mid|as recently as|{_PART_EN} of|the year)[\s-]"
     rf"|(?:(?:early|late) )?(?:spring|summer|autumn|fall|winter) (?:of |in )?)+{_Y}(?![\d–-])",
     single),
    (rf"{_START}{_Y}{_YEAR_ENDS}{_END}", single),
    (rf"(?<=\(){_Y}(?=\))", single),
    (rf"^{_Y}(?=:\s[a-z])", single),
    (rf"(?<=\(){_Y}(?=(?:(?:,| и| and| және)\s(?:18|19|20)\d\d)+\))", single),
    (rf"(?:(?<=\b[12][089]\d\d, )|(?<=\b[12][089]\d\d и ))"
     rf"{_Y}(?=(?:(?:,| и| and)\s(?:18|19|20)\d\d)*\))", single),
    (rf"{_START}{_Y}(?=(?:,|\s(?:и|and|және|мен))\s(?:again )?(?:18|19|20)\d\d\s?(?:год|гг|жыл"
    rf"|ж\.))",
     single),
    (rf"(?<=\d\d\d\d and ){_Y}(?![\d–-])", single),
    (rf"(?:(?<=сол жылдың )|(?<=сол жылғы )|(?<=сол жылы )){_M}{_KK_MONTH}", single),
    (rf"{_START}{_Y}{_KK_SEAM}(?:жыл(?:ы|ғы|дың|дан|ға|да)?|ж\.)", single),
    (rf"\b(?P<word>{'|'.join(DAY_WORDS)})\b", day_word),
    (rf"\b(?P<word>{'|'.join(word for word, _ in RELATIVE_MONTHS)})\b", relative_month),
    (rf"\b(?:(?:on|в|во)\s+)?(?P<weekday>{_WEEKDAY})\s+(?:(?:of\s+)?last week"
     r"|(?:на )?прошлой недел[еи]|на минувшей неделе)", weekday_before),
    (rf"\b{WEEK}", this_week),
    (rf"\b(?:в|во|on)\s+(?P<weekday>{_WEEKDAY})\s+(?:и|and)\s+(?P<weekday2>{_WEEKDAY})\b",
     weekdays),
    (rf"\b(?P<weekday>{_WEEKDAY})\s+(?:мен|пен|бен|және)\s+(?P<weekday2>{_WEEKDAY})(?:де|да)?\b",
     weekdays),
    (rf"\b(?:в|во|в ночь на|on|this|с|со|from|since|as of|last)\s+"
     rf"(?:(?:минувш|прошл|прошедш|эт)\w+\s+)?"
     rf"(?P<weekday>{_WEEKDAY})\b"
     rf"(?!,?\s+(?:\d{{1,2}}(?:st|nd|rd|th|-?го)?\s+{MONTH}|{MONTH}))", weekday),
    (rf"(?<=[a-z] )(?<!next )(?<!every )(?<!each )(?<!by )(?<!until )(?<!before )(?<!black )"
     rf"(?<!good )(?<!bloody )(?<!easter )(?<!palm )(?<!ash )(?<!and )(?<!any )(?<!one )(?<!cyber )"
     rf"(?P<weekday>{'|'.join(_WEEKDAYS_EN)})(?= |[.,;:]|$)(?! (?:and|or|through|to"
     rf"|morning meeting)\b)"
     rf"(?!,?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}|{MONTH}))", weekday),
    (rf"\b(?P<weekday>{_WEEKDAY})(?=['’]s\b)", weekday),
    (rf"\b(?P<month>{MONTH_ADJECTIVE})(?=\s+(?:\w+\s)?(?:саммит|встреч|сесси|заседани|съезд"
    rf"|форум)|\s+(?:состоял|прош[её]л|проходил|пройд[её]т|состоится))", single),
    (rf"\b{_M}(?=['’]s\s+(?:\w+\s)?(?:summit|meeting|session|gathering))", single),
    (rf"(?<=\bthe ){_M}(?=\s+(?:summit|meeting|session|gathering))", single),
    (rf"\b(?P<weekday>{_WEEKDAY})(?:дегі|дағы)\b", weekday),
    (rf"\b{_M}(?<=(?:дегі|дағы|тағы|тегі))(?=\s+\w*(?:саммит|отырыс|жиын|кездесу"
    rf"|басқосу))", single),
    (rf"\b(?P<weekday>{_WEEKDAY})\s+күні", weekday),
    (rf"\b(?P<weekday>{_WEEKDAY})(?:де|да)(?:гі|ғы)?\b", weekday),
    (rf"\bmid[ -]{_M}(?!\s+\d)", single),
    (rf"\b(?:{RU.month_before}|{EN.month_before})\s+{_M}(?!\s+\d)", single),
    (rf"(?:{_SET_FOR})\s+{_M}(?!\s+\d)", single),
    (rf"\b(?P<month>{KK.month_alone})", single),
    (rf"\b{_M}\s+айы(?:нда|нан|\s+бойы|ның\s+(?:соңы|басы|ортасы|аяғы)нда)(?!\w)", single),
    (rf"\b{_M}(?<=[дтн][ае]н)(?=\s+(?:бастап|бері))", single),
    (rf"{_Y}(?:(?<=\bthe \d{{4}})|(?<=\bs \d{{4}})|(?<=’s \d{{4}})|(?<=\bas \d{{4}}))"
     rf"(?=\s+(?:[a-z\d'’-]+\s)?(?:summit|meeting"
    rf"|gathering|session|conference|chair|chairman|chairmanship|presidency|president)\b)",
     single),
    (rf"(?:(?<=саммит[- ])|(?<=саммита[- ])|(?<=саммите[- ])|(?<=саммит-)){_Y}(?![\d-])", single),
    (rf"{_Y}(?:(?<=\bduring \d{{4}})|(?<=\bthroughout \d{{4}})|(?<=\bin \d{{4}})|(?<=\bby \d{{4}})"
     r"|(?<=\bsince \d{4})|(?<=\buntil \d{4})|(?<=\bfrom \d{4})|(?<=\bthrough \d{4})"
     r"|(?<=\bstarting \d{4})|(?<=\bbeginning \d{4})"
     r"|(?<=\bwhole of \d{4})|(?<=\ball of \d{4})|(?<=\bfull year \d{4})"
     r"|(?<=\bfor \d{4})|(?<=\bback to \d{4})"
     r"|(?<=\bits origins to \d{4})|(?<=\bits roots to \d{4})|(?<=\bits history to \d{4})"
     r"|(?<=\bits birth to \d{4}))(?![\d-])", single),
    # in 2017 and 2022; in 1997, 2001 and 2009
    (rf"{_Y}(?:(?<=\b[12][089]\d\d and \d{{4}})"
     r"|(?<=\b[12][089]\d\d, \d{4})(?=(?: and|,) [12]))(?=[\s,.;:)])", single),
    (rf"{_Y}(?:(?<=\bв \d{{4}})|(?<=\bс \d{{4}})|(?<=\bдо \d{{4}}))(?![\d-])"
     r"(?!\s+(?:челов|кило|долл|руб|мест|га\b))", single),
)  # fmt: skip
_FORMS = tuple((late(text), read) for text, read in _TEXTS)
"""What times look like, the fuller ones first."""
_DIGIT = late(r"\d")
_YEAR = late(r"(?:18|19|20)\d\d")
_FIGURES = late(r"<(?:day|year)>")
_MAY_LACK_YEAR = late("<(?:month|half)>")
"""What a form with a year has where the year may be left out."""
_NEEDS = (
    ("<month>", Trigger(f"{MONTH}|{MONTH_ADJECTIVE}")),
    ("<weekday>", Trigger("|".join(WEEKDAYS))),
    ("<relative>", Trigger("год|year|жыл|биыл|былтыр|прошлого|минувшего|позапрошл")),
)
"""What a form with a part of that name needs in a sentence."""


@cache
def _fitting(
    named: tuple[bool, ...], *, has_digits: bool, has_year: bool, has_words: bool
) -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    lacking = tuple(name for (name, _), is_there in zip(_NEEDS, named, strict=True) if not is_there)
    return tuple(
        (form, read)
        for form, read in _FORMS
        if (
            (has_digits if _FIGURES.search(form.pattern) else has_words)
            or (has_words and read in (day_in_words, half_year))
        )
        and not any(name in form.pattern for name in lacking)
        and (has_year or "<year>" not in form.pattern or _MAY_LACK_YEAR.search(form.pattern))
    )


def _forms_in(lowered: str) -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    """Return the forms that a sentence can hold at all; most have neither figures nor months."""
    has_digits = _DIGIT.search(lowered) is not None
    has_words = TIME_WORDS.is_in(lowered)
    if not has_digits and not has_words:
        return ()
    named = tuple(trigger.is_in(lowered) for _, trigger in _NEEDS)
    has_year = has_digits and _YEAR.search(lowered) is not None
    return _fitting(named, has_digits=has_digits, has_year=has_year, has_words=has_words)
