"""Times told by how far they lie from another: "two years ago", "a month later", "that day"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from orgtui.articles.statements.timing.counting import AND_A_HALF, HALVES, NUMBER, UNIT, distance
from orgtui.articles.statements.timing.readers import Bound, Time, in_year
from orgtui.articles.statements.timing.words import KK, MONTH, SINCE, UNTIL
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_MUCH = rf"(?:(?P<count>(?:{NUMBER})(?:{AND_A_HALF})?)\s+)?(?P<unit>{HALVES}|{UNIT})"
_NO_DATE_BEHIND = rf"(?!,?\s+(?:\d|than\b|(?:в\s+)?{MONTH}))"
_NO_START_BEHIND = (
    r"(?!\s+(?:(?:после|с момента|со дня|со времени)\b(?!\s+(?:этого|того)\b)"
    r"|(?:своей|его|ее|её|их|непрерывной|успешной)\s+(?:работы|службы|карьеры|деятельности)"
    r"|(?:работы|службы|правления|пребывания)\b))"
)
_DAY = (
    r"(?:в (?:тот|этот) же день|(?:т|эт)ого же дня|(?:that|the) same day(?! as\b)|that day"
    r"|(?:сол|осы) күні|(?:сол|осы) күннен)"
)
_NEXT_DAY = (
    r"(?:на (?:следующий|другой) день(?! (?:после|с)\b)|(?:the )?(?:following|next) day"
    r"|келесі күні|ертесіне)"
)
_FOLLOWING_YEAR = r"(?:(?<=\bthe )following year|the year after(?= *[,.]))"
_SAME_YEAR = (
    r"(?:в том же году|в тот (?:же (?:самый )?)?год\b(?!,? (?:когда|как|что|в который)\b)"
    r"|(?:that|the) same year(?! (?:that|as|when|in which|[\w.]+ [a-z]+ed)\b)"
    rf"|that year|сол жылы(?! (?:\d+ )?{MONTH})|сол жылдан)"
)
_SAME_MONTH = r"(?:в том же месяце|(?:that|the) same month|that month|сол айда)"
_THEN = (
    r"(?:(?<=\bс )(?:этой минуты|этого (?:дня|часа|момента))(?!,)|(?<=until )then|(?<=till )then"
    r"|(?<=since )then)\b"
)

_AGO = late(rf"\b{_MUCH}\s+(?:тому\s+)?(?:назад|ago|бұрын)\b{_NO_DATE_BEHIND}")
_LATER = late(
    rf"\b(?:{_MUCH}\s+(?:спустя|позже|позднее|later|afterwards|on(?=[.,;])|кейін|(?:өткен )?соң"
    r"|өткеннен кейін|өткенде|салып)|спустя\s+"
    + re.sub(r"P<(\w+)>", r"P<\1_>", _MUCH)
    + r"|"
    + re.sub(r"P<(\w+)>", r"P<\1__>", _MUCH)
    + rf"\s+(?:after that|thereafter|после (?:этого|того)))\b{_NO_DATE_BEHIND}{_NO_START_BEHIND}"
)
_EARLIER = late(rf"\b{_MUCH}\s+(?:ранее|раньше|earlier|before(?=[,.])){_NO_DATE_BEHIND}")
_BEFORE = late(rf"\bза\s+{_MUCH}\s+до (?:этого|того|нее|неё|него|них)\b{_NO_DATE_BEHIND}")
_COUNTED = (_LATER, _BEFORE)
"""What counts from another time than that of the news."""
_AHEAD = late(
    rf"\b(?:через|in)\s+{_MUCH}\b(?!\s+(?:после|с момента|со дня|со времени|after|of|later)\b)"
    rf"{_NO_DATE_BEHIND}"
)
_SAME = late(
    rf"\b(?:(?P<day>{_DAY})|(?P<next>{_NEXT_DAY})|(?P<year>{_SAME_YEAR})"
    rf"|(?P<following>{_FOLLOWING_YEAR})|(?P<month>{_SAME_MONTH})"
    rf"|(?P<then>{_THEN}))"
)
_WORDS = Trigger(
    r"назад|ago\b|бұрын|спустя|поз[жд]|later|afterwards|кейін|соң|ранее|раньше|earlier|\bbefore\b"
    r"|\bчерез\b|\bin\b|\bтот\b|\bтом\b|этот|that|same|then|сол|осы күн|следующ|following|next"
    r"|years on[.,;]|салып|этой|өткен|ертесіне|келесі|\d-го|thereafter|этого|того|\bдо н|year after"
)
"""What every distance has in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """What distances are counted from."""

    published: PartialDate | None
    told: PartialDate | None
    """The date that was told last before the sentence."""


_MORE = late(r"\b(?:ещ[её]|затем|потом|then) $")
"""What makes "in a year" one after a date that was told."""
_IS_OVER = late(
    r",?(?: (?!генерал|канал|капитал|портал|финал|журнал|журнали|вокзал|сериал|позвал|пригласил"
    r"|пообещал|обещал|договорил|условил)[а-яё-]+){0,5}?"
    r" (?!генерал|канал|капитал|портал|финал|журнал|вокзал|сериал|если|или\b|скандал|материал"
    r"|позвал|пригласил|пообещал|обещал|договорил|условил)"
    r"[а-я]{2,}(?:[аеиоуыя]л[аои]?|шли?|шел|шла)(?:ся|сь)?(?![а-я-])"
)
"""A Russian verb of the past, which makes "in a year" one after a date that was told."""
_WAS_OVER = late(
    r"(?<![а-я-])[а-я]{2,}(?:[аиеоуыя]л[аои]?|шли?|шел|шла)(?:ся|сь)?"
    r"(?: (?:ровно|лишь|только|уже))? $"
)
"""Such a verb right before."""
_BUT = late(r", (?:а|и|но|and|but)(?: уже| ровно| лишь| just| exactly| only)? $")
"""What makes it so behind a date of the same sentence."""
_DASH = late(r" [–—-] ")
_OF_LENGTH = late(
    r"\b(?:first|second|third|time|times|once|twice|only|visit|meeting|summit|\w+est|\d+)\s$"
    r"|\b(?:first|second|third|only|(?:larg|bigg|high|low|small|great|strong|long|short)est)\b"
    r"(?:(?! (?:will|to|is|are|be|ends?|expires?|starts?|begins?|opens?|takes?|due)\b)"
    r"[^.;:,]){1,60}\s$"
)
"""What makes "in eleven years" the length of what is over."""


_TO_THE_DAY = late(
    rf"\b(?:(?P<quarter>a quarter of a century)|(?P<half>half a century)|(?P<century>a century)"
    rf"|(?P<count>{NUMBER}) (?P<unit>years?)) ago(?:,? today|,? to the day|,? on this day)\b"
)
"""So many years ago on the day of the news itself."""
_CENTURIES = {"quarter": "25", "half": "50", "century": "100"}


def to_the_day(lowered: str, published: PartialDate | None) -> Iterator[Time]:
    """Yield the days so many years before that of the news: "forty years ago today"."""
    for match in _TO_THE_DAY.finditer(lowered) if published is not None else ():
        count = next((n for part, n in _CENTURIES.items() if match[part]), match["count"])
        date = distance(published, count, "years", -1, is_exact=True) if published else None
        if date is not None:
            yield _time(match, date)


def distant_times(lowered: str, found: Sequence[Time], anchors: Anchors) -> Iterator[Time]:
    """Yield the times that a sentence tells by their distance from others; overlaps included."""
    if not _WORDS.is_in(lowered):
        return
    for form, sign in ((_AGO, -1), (_LATER, 1), (_EARLIER, -1), (_BEFORE, -1), (_AHEAD, 1)):
        for match in form.finditer(lowered):
            if form is _AHEAD and _OF_LENGTH.search(lowered, 0, match.start()):
                continue
            is_over = form is _AHEAD and _is_over(match)
            is_more = form is _AHEAD and (is_over or _is_from_told(match, found))
            if is_over and anchors.told is None and not _is_after_a_date(match, found):
                continue
            is_of_now = form is _AGO or (form is _AHEAD and not is_more)
            is_of_now = is_of_now and not _THAN_TOLD.search(lowered, 0, match.start())
            anchor = anchors.published if is_of_now else _anchor(match, found, anchors)
            is_of_nothing = form in _COUNTED and (
                _is_of_nothing(match, found, anchors) or _is_of_event(match, found)
            )
            if is_of_nothing or _is_apposed(match, found):
                continue
            date = _moved(anchor, match, sign) if anchor is not None else None
            is_of_now = is_of_now and form is _AHEAD
            is_of_another = is_of_now and _is_after_a_date(match, found, anchors.published)
            if date is not None and not is_of_another:
                yield _time(match, date)
    yield from _same_times(lowered, found, anchors)
    yield from _days_of_month(lowered, found, anchors)


_THAN_TOLD = late(r"\bодан $")
"""What makes "two years ago" one before a date that was told, in Kazakh."""
_APPOSED = late(r",? \(?(?:just |only |exactly |some |almost |nearly |about |лишь |всего |ровно )?")
_APPOSED_END = late(r"\s?[,.;)]|$")


def _is_apposed(match: re.Match[str], found: Sequence[Time]) -> bool:
    """Whether "two years later" but tells once more how far a date lies that stands before it."""
    if _APPOSED_END.match(match.string, match.end()) is None:
        return False
    return any(
        time.first.year > 0 and _APPOSED.fullmatch(match.string, time.end, match.start())
        for time in found
        if time.end < match.start()
    )


def _is_over(match: re.Match[str]) -> bool:
    """Whether a verb of the past stands by "in a year"."""
    is_behind = _IS_OVER.match(match.string, match.end()) is not None
    return is_behind or _WAS_OVER.search(match.string, 0, match.start()) is not None


def _same_times(lowered: str, found: Sequence[Time], anchors: Anchors) -> Iterator[Time]:
    """Yield "that day", "the same year", "then"."""
    for match in _SAME.finditer(lowered):
        anchor = _anchor(match, found, anchors)
        is_told = (
            match["then"]
            or match["following"]
            or match.group().startswith(_OF_TOLD)
            or match["year"]
            or _OF_DAY_KK.match(match.group())
        )
        if is_told and not any(time.end <= match.start() for time in found):
            is_kazakh = _OF_DAY_KK.match(match.group()) or match.group().startswith("сол жыл")
            is_of_told = is_kazakh or match.group().startswith(_OF_TOLD)
            anchor = anchors.told or (None if is_of_told else anchor)
        what = match.lastgroup or ""
        date = _same(anchor, what) if anchor is not None else None
        if date is None and anchors.told is not None:
            date = _same(anchors.told, what)
        if date is not None:
            time = _time(match, date)
            is_since = _SINCE_DAY_KK.match(match.group()) is not None
            yield replace(time, bound=Bound.SINCE) if is_since else time


_OF_DAY_KK = late("(?:сол|осы) күн|ертесіне|сол айда")
"""What means the day told before, and never that of the news."""
_SINCE_DAY_KK = late("(?:сол|осы) күннен|сол жылдан")
_OF_TOLD = ("в том же году", "в тот год", "в тот же год", "в тот же самый", "на ")
"""With what words begin that never count from the day of the news."""
_DAY_ALONE = late(r"(?<![\w.,-])(?P<day>[12]?\d|3[01])-го(?=[,.;)]| числа\b)")


def _days_of_month(lowered: str, found: Sequence[Time], anchors: Anchors) -> Iterator[Time]:
    """Yield "24-го", of the month that was told last."""
    for match in _DAY_ALONE.finditer(lowered):
        before = [time.first for time in found if time.end <= match.start()]
        anchor = before[-1] if before else anchors.told or anchors.published
        try:
            if anchor is not None and anchor.month is not None:
                date = PartialDate(year=anchor.year, month=anchor.month, day=int(match["day"]))
                yield _time(match, date)
        except ValueError:
            continue


def _is_after_a_date(
    match: re.Match[str], found: Sequence[Time], published: PartialDate | None = None
) -> bool:
    """Whether a sentence has told a date from which "in two years" may count.

    A day near that of the publication makes no difference.
    """
    told = [time.first for time in found if time.end <= match.start()]
    if published is None or ("год" not in match.group() and "year" not in match.group()):
        return bool(told)
    return any(not _is_near(date, published) for date in told)


def _is_near(date: PartialDate, published: PartialDate) -> bool:
    is_near = abs((date.earliest - published.earliest).days) <= _NEAR
    return date.day is not None and is_near and date.year == published.year


_NEAR = 31


def _is_from_told(match: re.Match[str], found: Sequence[Time]) -> bool:
    """Whether "in two years" counts from a date that was told: «…, а через два года …»."""
    if _MORE.search(match.string, 0, match.start()):
        return True
    is_joined = _BUT.search(match.string, 0, match.start()) or _DASH.match(
        match.string, match.end()
    )
    return is_joined is not None and _is_after_a_date(match, found)


def _is_of_nothing(match: re.Match[str], found: Sequence[Time], anchors: Anchors) -> bool:
    """Whether years later than what no sentence has dated: «Спустя двенадцать лет …»."""
    is_years = re.search(r"лет|год|year|жыл", match.group()) is not None
    return is_years and anchors.told is None and not _is_after_a_date(match, found)


_AFTER_EVENT_KK = late(r"(?P<event>[а-яәіңғүұқөһ-]+)[нтд][ае]н(?: (?:кейін|соң))? $")
"""After what something else came so many years later, in Kazakh."""


def _is_of_event(match: re.Match[str], found: Sequence[Time]) -> bool:
    """Whether Kazakh counts from what has no date here: "сайлаудан кейін үш жыл өткен соң"."""
    after = _AFTER_EVENT_KK.search(match.string, 0, match.start())
    if after is None or after["event"] in _PRONOUNS_KK:
        return False
    return not any(time.start < after.end("event") <= time.end + 1 for time in found)


_PRONOUNS_KK = frozenset(("бұ", "о", "со", "осы", "мұ"))
"""What is left of "бұдан", "одан", "содан", "осыдан", "мұнан", which mean what was told."""


def _anchor(match: re.Match[str], found: Sequence[Time], anchors: Anchors) -> PartialDate | None:
    before = [time for time in found if time.end <= match.start()]
    if before:
        return before[-1].final
    told, published = anchors.told, anchors.published
    is_past = told is not None and (published is None or told.earliest <= published.latest)
    return told if is_past or (told is not None and told.day is not None) else published


def _time(match: re.Match[str], date: PartialDate) -> Time:
    before, after = match.string[: match.start()], match.string[match.end() :]
    bound = Bound.AT
    if SINCE.search(before) or KK.since.match(after):
        bound = Bound.SINCE
    elif UNTIL.search(before) or KK.until.match(after):
        bound = Bound.UNTIL
    return Time(start=match.start(), end=match.end(), bound=bound, first=date)


_EXACTLY = late(r"\b(?:ровно|точно|exactly|дәл|тура) (?:через )?$")


def _moved(anchor: PartialDate, match: re.Match[str], sign: int) -> PartialDate | None:
    """Return the date at a distance, as precise as the distance is told."""
    groups = match.groupdict()
    count, unit = (
        groups.get(name) or groups.get(f"{name}_") or groups.get(f"{name}__")
        for name in ("count", "unit")
    )
    is_exact = _EXACTLY.search(match.string, 0, match.start()) is not None
    is_exact = is_exact or match.string.startswith(" today", match.end())
    return distance(anchor, count, unit or "", sign, is_exact=is_exact)


def _same(anchor: PartialDate, what: str) -> PartialDate | None:
    if what == "then":
        return anchor
    if what == "following":
        return PartialDate(year=anchor.year + 1)
    if what == "year":
        return PartialDate(year=anchor.year)
    if what == "month":
        return PartialDate(year=anchor.year, month=anchor.month) if anchor.month else None
    if anchor.day is None:
        return None
    return PartialDate.of(anchor.earliest + timedelta(days=1 if what == "next" else 0))


_AGO_AHEAD = late(
    rf"(?<![\w-])(?:(?P<count>{NUMBER}) )?(?P<unit>лет|года?|years?) (?:тому )?(?:назад|ago),? "
    r"(?:в |on )?$"
)
_YEAR_TOLD = late(r"\d{4}")


def day_of_ago(time: Time, lowered: str, published: PartialDate | None) -> Time | None:
    """Return a day told right behind how long ago its year was: «10 лет назад, 1 мая, …»."""
    if published is None or time.first.month is None:
        return None
    ago = _AGO_AHEAD.search(lowered, 0, time.start)
    if ago is None or _YEAR_TOLD.search(lowered, time.start, time.end):
        return None
    then = distance(published, ago["count"], ago["unit"], -1)
    return in_year(time, then.year) if then is not None else None
