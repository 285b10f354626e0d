"""Grading dates, years, periods and numbers: by reading them, never by likeness."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from orgtui.facts.dates import PartialDate
from orgtui.facts.periods import End, Period
from orgtui.quiz.question import Answer, AnswerKind
from orgtui.quiz.statement import without_doubts
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.quiz.world.reading import ordinary_words
from orgtui.text.folding import flatten, fold
from orgtui.text.number_spelling import Care, readings
from orgtui.text.numerals import in_digits, number_among_words, roman
from orgtui.text.typed_dates import TypedDate, find_dates, plain_digits

_UNKNOWN = Verdict(outcome=Outcome.WRONG, reason=Reason.UNKNOWN)
_OFF = Verdict(outcome=Outcome.WRONG, reason=Reason.DATE_OFF)
_SEVERAL = Verdict(outcome=Outcome.WRONG, reason=Reason.SEVERAL)
_DENIED = Verdict(outcome=Outcome.WRONG, reason=Reason.DENIED)
_EXACT = Reason.EXACT

_HEDGE = re.compile(
    r"[~≈±]|\b(?:c|ca|circa|about|around|approx\w*|roughly|nearly|almost|some|or so|near|"
    r"somewhere|\d+ish|около|примерно|приблизительно|ориентировочно|почти|порядка|где[ -]то|"
    r"шамамен|шамалы|жуык|жуыгы|шамасында|s)\b"
)
_RANGE_HEDGE = re.compile(
    r"\b(?:over|more than|less than|under|above|below|at least|before|after|до|после|более|больше|"
    r"свыше|менее|меньше|раньше|позже|кеминде|артык|аса)\b"
)
_CHOICE = re.compile(r"\b(?:or(?! so| thereabouts)|или|либо|немесе|алде|vs)\b|[|]|\?\s*\w")
_DENIAL = re.compile(r"\b(?:not|never|не|ни|isnt|wasnt|except|кроме)\b")
_DENIAL_AFTER = re.compile(r"\bемес\b(?!\s*(?:па|бе|ме)\b)")
_CONTRAST = re.compile(r"\b(?:but|а|но)\b")
_CORRECTION = re.compile(
    r"\b(?:no|нет|wait|sorry|actually|точнее|вернее|жок|ой|oops|rather|i mean|correction|"
    r"scratch that|простите|извините|хотя нет|дурысы)\b"
)
_OPEN = re.compile(
    r"\b(?:present|now|today|current\w*|ongoing|still|to date|наст\w*|сих пор|нв|н\.?\s?в|"
    r"сейчас\w*|сегодня\w*|казирг\w*|бугин\w*|осы уакыт\w*)\b"
    r"|[-–—]\s*(?:\.\.|…)?\s*$"
)
_SINCE = re.compile(r"\b(?:since|from|с|со|начиная|бастап|бери)\b")
_DECADE = re.compile(r"\d0(?:s|-?[еx]|ые|х)\b|век|century|гасыр")
_LABEL = re.compile(r"(\d{4})(?:[-–—/](\d{4}))?")
_MINUS = re.compile(r"\b(?:minus|минус)\s*(?=\d)")
_NUMBER = re.compile(r"(?<![\d.,])-?\d+(?:[.,]\d+)?")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}([ ,.'’])\d{3}(?:\1\d{3})*(?![\d]|[.,]\d)")
_SCALED = re.compile(
    r"(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(?:(k|к|тыс|тысяч\w*|thousand|мын)|"
    r"(млн|mln|mio|миллион\w*|millions?|m))\b\.?"
)
_LASTING = re.compile(
    r"[,;(]?\s*(?:то есть|т\.\s?е\.|i\.\s?e\.|that is|ягни|=)?\s*\b(\d{1,3})\s*"
    r"(?:лет|года?|years?|yrs|жыл)\b\s*\)?\s*$"
)
_UNITS = re.compile(
    r"[%$€₽]|\b(?:month|week|day|hour|year|percent|dollar|euro|km|месяц|недел|час|процент|доллар|"
    r"рубл|евро|лет|ай|апта|сагат|пайыз)\w{0,3}\b"
)


def grade_date(answer: str, typed: str) -> Verdict:
    """Compare a typed date with the EDTF text of the right one."""
    return _grade_moments(typed, lambda date: _compare_date(date, PartialDate.parse(answer)))


def grade_year(answer: str, typed: str) -> Verdict:
    """Compare a typed year with the right one."""
    year = PartialDate.parse(answer[:4]).year
    bare = re.fullmatch(r"\D*?(?<!\d)(\d{2})\D{0,8}", in_digits(typed))
    if bare is not None:
        return _almost(Reason.INCOMPLETE, answer) if int(bare[1]) == year % 100 else _OFF
    numeral = roman(fold(typed))
    if numeral is not None and numeral > 100:
        return _right(answer) if numeral == year else _OFF
    return _grade_moments(
        typed,
        lambda date: _OFF if date.year is None else
        (_right(answer) if _same_year(date, year) else _OFF),
    )  # fmt: skip


def grade_number(answer: str, typed: str) -> Verdict:
    """Compare a typed number with the right one."""
    text = _MINUS.sub("-", typed)
    if _is_denied(text):
        rest = _affirmed(text)
        return grade_number(answer, rest) if rest else _DENIED
    text = _SCALED.sub(_scaled, _GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), text))
    found = (number.replace(",", ".") for number in _NUMBER.findall(text))
    values = list(dict.fromkeys(float(number) for number in found))
    if not values:
        worded = number_among_words(typed)
        values = [] if worded is None else [float(worded)]
    if not values:
        return _UNKNOWN
    verdict = _right(answer) if values[-1] == float(answer) else _OFF
    if len(values) > 1:
        return _after_correction(verdict, text)
    return _qualified(verdict, text, bound=_SEVERAL)


def _scaled(match: re.Match[str]) -> str:
    value = float(match[1].replace(",", ".")) * (1000 if match[2] else 1_000_000)
    return f"{value:.10g}" if value % 1 else str(int(value))


def grade_period(answer: str, typed: str) -> Verdict:
    """Compare a typed period with the EDTF text of the right one."""
    period = Period.parse(answer)
    text = _without_length(in_digits(typed), period)
    if _is_denied(text):
        rest = _affirmed(text)
        return grade_period(answer, rest) if rest else _DENIED
    short = re.fullmatch(r"\D*(?<!\d)(\d{2})\s*(?:[-/]|по|to)\s*'?(\d{2})(?!\d)\D{0,8}", text)
    if short is not None:
        return _compare_short(period, int(short[1]), int(short[2]), answer)
    text = _full_years(text)
    found = find_dates(text)
    if not found.dates:
        return _UNKNOWN
    if _CHOICE.search(text) or len(found.dates) > 2:
        return _SEVERAL
    verdict = _compare_period(period, _with_missing_year(found.dates), text, answer)
    is_short = any(date.is_short_year and date.day is None for date in found.dates)
    if verdict.outcome is Outcome.RIGHT and (is_short or _HEDGE.search(text)):
        return _almost(Reason.INCOMPLETE if is_short else Reason.HEDGED, answer)
    return verdict


def _without_length(text: str, period: Period) -> str:
    """Return the text without a true remark on how long the period was."""
    match = _LASTING.search(text)
    end = period.last_day
    if match is None or end is None or not any(c.isdigit() for c in text[: match.start()]):
        return text
    return text[: match.start()] if abs(end.year - period.start.year - int(match[1])) <= 1 else text


def _compare_short(period: Period, first: int, last: int, answer: str) -> Verdict:
    """Compare two years of two digits."""
    end = period.last_day
    if end is None or (first, last) != (period.start.year % 100, end.year % 100):
        return _OFF
    return _almost(Reason.INCOMPLETE, answer)


def _written_out(text: str, last: str) -> str:
    """Write out the two digits of a last year: "1953-61" ends in 1961, "1997-06" in 2006."""
    match = re.search(r"(?<!\d)(\d{2})(\d{2})(?!\d)", text)
    if match is None:
        return last
    century = int(match[1]) + (last < match[2])
    return f"{century}{last}"


def _full_years(text: str) -> str:
    """Write out the second of two years where it has two digits: "1953-61", "1953 to 61"."""
    if not re.search(r"(?<!\d)\d{4}-\d{2}-\d{2}", text):
        text = re.sub(
            r"(?<=\d{4})\s*-\s*(\d{2})(?![\d./-]|\s*[^\W\d_]{3})",
            lambda found: f" - {_written_out(text, found[1])}",
            text,
        )
    return re.sub(
        r"(\b(\d{2})\d{2}\b\s*(?:to|till|until|по|до|/|-)\s*)(\d{2})(?![\d./-]|\s*[а-яa-z]{3})",
        lambda found: f"{found[1]}{found[2]}{found[3]}",
        text,
    )


def _with_missing_year(dates: Sequence[TypedDate]) -> tuple[TypedDate, ...]:
    """Give "4 July – 5 August 2023" its first year."""
    if len(dates) == 2 and dates[0].year is None and dates[1].year is not None:
        first = TypedDate(year=dates[1].year, month=dates[0].month, day=dates[0].day)
        return (first, dates[1])
    return tuple(dates)


def _compare_period(period: Period, dates: Sequence[TypedDate], text: str, answer: str) -> Verdict:
    start, end = period.start, period.last_day
    is_year = period.ending is End.WHOLE and start.month is None
    if len(dates) == 1:
        return _compare_one(period, dates[0], text, answer)
    first, last = dates
    if end is None:
        return _OFF
    ends_right = _agrees(last, end) or (is_year and _agrees(last, start))
    if _agrees(first, start) and ends_right:
        return _right(answer)
    if _agrees(first, end) and _agrees(last, start):
        return _almost(Reason.REVERSED, answer)
    return _OFF


def _compare_one(period: Period, date: TypedDate, text: str, answer: str) -> Verdict:
    start, end = period.start, period.last_day
    if period.ending is End.WHOLE:
        return _right(answer) if _agrees(date, start) else _OFF
    is_since = _SINCE.search(text) is not None
    if not _agrees(date, start):
        is_end = end is not None and _agrees(date, end) and not is_since
        return _almost(Reason.INCOMPLETE, answer) if is_end else _OFF
    if end is None:
        is_whole = is_since or _OPEN.search(flatten(text)) is not None
    else:
        is_whole = _agrees(date, end) and date.day is None
    return _right(answer) if is_whole else _almost(Reason.INCOMPLETE, answer)


def _agrees(typed: TypedDate, right: PartialDate) -> bool:
    """Whether a typed date is right as far as it goes."""
    for reading in (typed, typed.swapped):
        if reading is None or reading.year is None or not _same_year(reading, right.year):
            continue
        if reading.month not in (None, right.month) and right.month is not None:
            continue
        if reading.day not in (None, right.day) and right.day is not None:
            continue
        return True
    return False


def _same_year(typed: TypedDate, year: int) -> bool:
    if typed.year is None:
        return False
    return typed.year % 100 == year % 100 if typed.is_short_year else typed.year == year


def _compare_date(typed: TypedDate, right: PartialDate) -> Verdict:
    answer = str(right)
    if typed.swapped is not None and right.day is not None:
        plain = TypedDate(
            year=typed.year, month=typed.month, day=typed.day, is_short_year=typed.is_short_year
        )
        if _agrees(plain, right) or _agrees(typed.swapped, right):
            return _almost(Reason.AMBIGUOUS, answer)
        return _OFF
    if typed.year is None:
        is_same = typed.month == right.month and typed.day in (None, right.day)
        return _almost(Reason.INCOMPLETE, answer) if is_same and typed.day else _OFF
    if not _agrees(typed, right):
        return _OFF
    lacks = (right.month is not None and typed.month is None) or (
        right.day is not None and typed.day is None
    )
    return _almost(Reason.INCOMPLETE, answer) if lacks else _right(answer)


def _grade_moments(typed: str, compare: Callable[[TypedDate], Verdict]) -> Verdict:
    if _is_denied(typed):
        rest = _affirmed(typed)
        return _grade_moments(rest, compare) if rest else _DENIED
    dates = find_dates(typed).dates
    if not dates:
        return _UNKNOWN
    verdict = compare(dates[-1])
    if len(set(dates)) > 1:
        return _after_correction(verdict, typed)
    if _DECADE.search(typed):
        return _OFF
    return _qualified(verdict, typed, bound=_OFF)


def _is_denied(text: str) -> bool:
    return bool(_DENIAL.search(text) or _DENIAL_AFTER.search(text))


def _affirmed(text: str) -> str:
    """Return what stands after "but" in a denial, or before "not", nothing where all is denied.

    The Kazakh «емес» denies what stands before it.
    """
    after = _DENIAL_AFTER.split(text)
    if len(after) > 1:
        return after[-1] if _says_something(after[-1]) else ""
    before = _DENIAL.split(text)[0]
    if _says_something(before) and not _CONTRAST.search(text):
        return before
    rest = _CONTRAST.split(text)[-1]
    return "" if rest == text or _DENIAL.search(rest) else rest


def _says_something(text: str) -> bool:
    return any(letter.isdigit() for letter in in_digits(text))


def _after_correction(last: Verdict, text: str) -> Verdict:
    """Judge several values: only the last one of a correction can count."""
    if last.outcome is Outcome.RIGHT and _CORRECTION.search(text):
        return _almost(Reason.CORRECTED, last.matched[0])
    return _SEVERAL


def _qualified(verdict: Verdict, text: str, *, bound: Verdict) -> Verdict:
    """Judge a right value with "or", "before" or "about" beside it."""
    if verdict.outcome is not Outcome.RIGHT:
        return verdict
    if _CHOICE.search(text):
        return _SEVERAL
    if _RANGE_HEDGE.search(text):
        return bound
    return _almost(Reason.HEDGED, verdict.matched[0]) if _HEDGE.search(text) else verdict


def _right(answer: str) -> Verdict:
    return Verdict(outcome=Outcome.RIGHT, reason=_EXACT, matched=(answer,))


def _almost(reason: Reason, answer: str) -> Verdict:
    return Verdict(outcome=Outcome.ALMOST, reason=reason, matched=(answer,))


_KINDS: dict[AnswerKind, Callable[[str, str], Verdict]] = {
    AnswerKind.DATE: grade_date,
    AnswerKind.YEAR: grade_year,
    AnswerKind.PERIOD: grade_period,
    AnswerKind.NUMBER: grade_number,
}
WITH_DIGITS = frozenset(_KINDS)
"""The kinds that are graded by reading."""


def grade_digits(answer: Answer, kind: AnswerKind, typed: str, *, prompt: str = "") -> Verdict:
    """Compare what was typed with an answer's value, and with the label of a term.

    What is misspelt or typed on another layout is read as it was meant.
    """
    text = plain_digits(without_doubts(typed))
    if text.strip(" .!") in map(plain_digits, answer.names.spellings()):
        return _right(answer.id)
    if kind is AnswerKind.NUMBER and _is_of_another_unit(flatten(text), prompt):
        return _OFF
    best = _UNKNOWN
    for reading in readings(text, ordinary_words()):
        if reading.care is Care.DOUBT and best.reason is not Reason.UNKNOWN:
            break
        verdict = _corrected(answer, kind, flatten(reading.text))
        if verdict.outcome is Outcome.RIGHT:
            return _as_read(verdict, reading.care)
        if reading.care is not Care.DOUBT and verdict.reason is not Reason.UNKNOWN:
            best = verdict
    return best


def _as_read(verdict: Verdict, care: Care) -> Verdict:
    if care is Care.DOUBT:
        return replace(verdict, outcome=Outcome.ALMOST, reason=Reason.TOO_FAR)
    if care is Care.AS_TYPED:
        return verdict
    return replace(verdict, reason=Reason.TYPO if care is Care.SLIPS else Reason.LAYOUT)


def _is_of_another_unit(text: str, prompt: str) -> bool:
    """Whether a number of months was typed where members were asked for."""
    unit = _UNITS.search(text)
    return unit is not None and unit[0][:4] not in flatten(fold(prompt))


def _corrected(answer: Answer, kind: AnswerKind, text: str) -> Verdict:
    """Judge what stands after "no, sorry" where something was said before it."""
    *before, last = _CORRECTION.split(text)
    if before and _says_something(before[-1]) and _says_something(last):
        verdict = _by_value_or_label(answer, kind, last)
        if verdict.outcome is Outcome.RIGHT:
            return _almost(Reason.CORRECTED, answer.id)
        return verdict
    return _by_value_or_label(answer, kind, text)


def _by_value_or_label(answer: Answer, kind: AnswerKind, text: str) -> Verdict:
    verdict = _KINDS[kind](answer.id, text)
    label = _LABEL.fullmatch(answer.names.en.short)
    if kind is not AnswerKind.PERIOD or label is None or verdict.outcome is Outcome.RIGHT:
        return verdict
    by_label = grade_period(f"{label[1]}/{label[2]}" if label[2] else label[1], text)
    return _right(answer.id) if by_label.outcome is Outcome.RIGHT else verdict
