"""In which year a day lies that a sentence tells without one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from orgtui.articles.mentions.word_forms import analyzer, readings
from orgtui.articles.statements.timing.counting import NUMBER, distance
from orgtui.articles.statements.timing.distances import day_of_ago
from orgtui.articles.statements.timing.readers import Bound, Time, in_year
from orgtui.articles.statements.timing.two_ends import leads_ahead
from orgtui.articles.statements.timing.words import (
    FUTURE,
    MONTH,
    MONTH_ADJECTIVE,
    NOT_DONE_KK,
    PAST,
    TERM_BEGAN,
    TO_COME,
)
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

SAYS_YEAR = late(
    r"\d{4}|прошл|минувш|нынешн|текущ|этого год|(?:следующ|будущ|предстоящ)\w+ год"
    r"|былтыр|биыл|келесі жыл|келер жыл|алдағы жыл|last|this|next"
)
_MONTH = late(f"{MONTH}|{MONTH_ADJECTIVE}")
_COMING = late(
    r"\b(?:[а-я]*станет|буд[еу]т|will|cedes|hands|yields|[а-я]{2,}(?:йдет|йдёт|упит|(?<!каб)инет)"
    r"|[а-я]+менит|возглавит|передаст|займ[её]т|провед[еёу]т|собер[еёу]т(?:ся)?|встретятся|съедутся"
    r"|увидятся|прим[еу]т|состоится)\b"
)
"""What parts a past year from a day that is still to come."""
_MOST_DAYS_AHEAD = 31
"""How far behind the publication what is told as past may lie, if that is not exact."""
_SEAM = late(
    r"[;:()]|, (?!\d)| [–—-] | и (?=[а-я]+(?:ла?|ло|ли|т)\b)"
    r"| and (?=(?:will|is|are|has|have|was|were|then|[a-z]+(?:s|ed))\b)"
)
_MAYBE_FUTURE = late(r"\b[а-яё]{3,}(?:[еёиуюая]т)(?:ся)?\b")
_SET_FOR = late(
    r"\b(?:(?:re)?scheduled|planned|slated|set|due|pencilled in|fixed) (?:for|to|on)\b"
    r"|\bdue (?:in|at) "
    r"|\b(?:upcoming|(?<!being )(?<!become )the next)\b"
)
"""A participle that tells of what is still to come."""
_DONE = late(
    r"[а-яё]{3,}вш(?:ий|ая|ее|ие|его|ему|ей|им|их|ими|ую)(?:ся)?\b"
    r"|(?:приглаш[её]нн|подписанн|созданн|избранн|принят|утвержд[её]нн|объявленн"
    r"|достигнут)\w{2,3}\b"
)
"""A participle that tells of the past."""
_PRESENT = late(r"\b[а-яё]{3,}(?:[юуая]щ\w{2,3}|ает|яет|ают|яют|ует|уют|ается|яется)\b")
_PRESENT_EN = late(
    r"\b(?:runs?|lasts?|continues?|holds?|chairs?|presides?|leads?|heads?"
    r"|has the (?:[a-z]+ )?(?:chair|gavel|helm|presidency))\b"
)
"""What goes on until a day."""
_FROM_THEN = late(r"\bfrom $")
"""What begins only then what is told in the present: "Malta chairs it from May"."""
_SINCE = late(r"\bsince (?:early |late |mid-?)?$")
_PERFECT = late(r"\bha(?:s|ve) (?:been )?[a-z]+(?:ed|en|d|t|n)\b")
"""What has gone on since a day."""
_LATER = late(
    r"(?:спустя|через [^,]*|позже|позднее|later|кейін|на (?:следующий|другой) день"
    r"|the (?:next|following) day),? (?:в |on )?$"
)
_FOUNDED = late(
    r"(?:founded|established|created|formed|born|(?:основан|создан|образован|учрежд[её]н)н[а-я]+)"
    r" (?:back )?(?:in |on |в )?$"
)
"""What gives its year to nothing else of the sentence."""
_THAT_YEAR = late(
    r",? (?:of )?(?:that|the same|that same) year\b|\s(?:т|эт)ого же (?:самого )?года\b"
)
_THAT_YEAR_AHEAD = late(r"\bв (?:том же году|тот (?:же (?:самый )?)?год),? (?:в |\d{1,2} )?$")
_THAT_YEAR_KK = late(r"\bсол жыл(?:дың|ғы|ы) $")
_FOLLOWING = late(r"следующ(?:его|ем) год|the (?:following|next) year|келесі жыл")
_PART_OF_YEAR_KK = late(r"жыл (?:басынд|ортасынд|соңынд|басынан|соңына)")
_NOT_OVER_KK = late(rf"(?<![а-яәіңғүұқөһ]){NOT_DONE_KK}(?![а-яәіңғүұқөһ])|[мбп][ае]к(?=[.,;]|$)")
"""What is told in Kazakh as being so now, or still to come."""

_PLANS = late(
    r"объяв|заяв|сообщ|план|реш[еи]|договор|избра|утвер|назнач|соглас|обещ|предлож|обсу|намер|готов"
    r"|жоспар|шешім|айтты|мәлімде|хабарла|келіс|сайла"
)
"""Words of those who speak of a year that is still to come."""

_SO_FAR = late(r" бері\b")
"""What makes a time in Kazakh the start of what still goes on."""


def with_likely_years(
    found: Sequence[Time],
    lowered: str,
    published: PartialDate | None,
    before: PartialDate | None = None,
) -> Iterator[Time]:
    """Give days and months without a year that of the date before them, else a likely one.

    What has begun lies in the past, what is planned in the future. What came "later, on 4 July"
    lies behind the date that was told before the sentence.
    """
    told: Time | None = None
    named = before
    is_past = PAST.search(lowered) is not None and TO_COME.search(lowered) is None
    is_told = is_past and _PLANS.search(lowered) is None
    for time in found if named is not None else _of_known_years(found, lowered):
        words = lowered[time.start : time.end]
        if (counted := _counted(time, lowered, named, published)) is not None:
            named = counted.first
            yield counted
        elif SAYS_YEAR.search(words):
            is_apart = _FOUNDED.search(lowered, 0, time.start) is not None
            told = time if time.bound is Bound.AT and not is_apart else told
            named = time.first
            yield time
        elif time.first.month is None or not _MONTH.search(words):
            yield time
        elif told is not None and _goes_along(told, time, lowered, published):
            yield in_year(time, told.first.year + _is_year_after(time, told, lowered))
        elif before is not None and _LATER.search(lowered, 0, time.start):
            yield _behind(time, before)
        elif is_told and before is not None and _goes_on(time, before, published):
            yield in_year(time, before.year)
        else:
            yield _likely(time, lowered, published, is_past=is_past)


def _of_known_years(found: Sequence[Time], lowered: str) -> Iterator[Time]:
    """Yield times but those of a year that nothing before them has told."""
    for time in found:
        is_of_told = time.first.month and (
            _THAT_YEAR_AHEAD.search(lowered, 0, time.start)
            or _THAT_YEAR.match(lowered, time.end)
            or _THAT_YEAR_KK.search(lowered, 0, time.start)
        )
        if not is_of_told or time is not found[0]:
            yield time


_YEARS_APART = late(
    rf"(?:через |спустя |за )?(?:(?P<count>{NUMBER})\s+)?(?P<unit>год(?:а|ом|ами)?|лет|years?)"
    r"(?: (?:спустя|поз(?:же|днее)|later|(?P<back>ранее|раньше|earlier|до (?:этого|того))))?"
    r",? (?:в |on )?$"
)
_TURN = late(r"через|спустя|поз|ран|later|earlier|до ")


def _years_apart(time: Time, lowered: str, told: PartialDate) -> Time | None:
    """Return a day that is told with its distance in its year: "a year later, on 4 April"."""
    apart = _YEARS_APART.search(lowered, 0, time.start) if time.first.month else None
    is_counted = apart is not None and _TURN.search(apart.group()) is not None
    if apart is None or not is_counted or SAYS_YEAR.search(lowered[time.start : time.end]):
        return None
    date = distance(told, apart["count"], apart["unit"], -1 if apart["back"] else 1)
    return in_year(time, date.year) if date is not None else None


_ASIDE = late(
    r", (?:(?:в|с|из|от|к|на|о|у|для) )?"
    r"(?:котор\w+|[а-яё]+(?:[вдс]ш|[уюая]щ|нн)\w{2,4}(?:ся)?|где|чь[яеию]\w{0,2}|чей|which|who"
    r"|where|(?:first )?(?:(?:re-?)?elected|appointed|chosen|founded|born|signed|admitted)"
    r" (?:in|on))\b"
    r"[^,;]*$|\bsince (?:it|they|he|she|its|their)\b[^,;]*$"
)
"""What begins a clause that tells by the way of what was named before it."""


def _goes_along(told: Time, time: Time, lowered: str, published: PartialDate | None) -> bool:
    """Whether a day is of the year told before it: no aside with that year stands between."""
    if leads_ahead(told, lowered, published) or _is_to_come(told, time, lowered, published):
        return True
    if _COMING.search(lowered, told.end, time.start) or _is_still_so(told, time, lowered):
        return False
    if _is_back(told, time, lowered) or _is_ahead(told, time, lowered, published):
        return False
    is_aside = _ASIDE.search(lowered, 0, told.start) is not None
    if not is_aside or "," not in lowered[told.end : time.start]:
        return True
    days = (in_year(time, told.first.year).first.earliest - told.first.earliest).days
    return told.first.day is not None and 0 <= days <= _DAYS_AFTER


def _is_to_come(told: Time, time: Time, lowered: str, published: PartialDate | None) -> bool:
    """Whether a year behind that of the news was told, and a day of what is still to come."""
    is_later = published is not None and told.first.year > published.year
    return is_later and told.first.month is None and _is_future(_clause(lowered, time))


def _is_back(told: Time, time: Time, lowered: str) -> bool:
    """Whether a day behind a comma would lie before what was told: it is of a later year."""
    if told.first.month is None or ", а " not in lowered[told.end : time.start]:
        return False
    return in_year(time, told.first.year).first.latest < told.first.earliest


_COMING_RU = late(
    r"[а-яё, ]{0,60}?\b(?:станет|буд[еу]т|состоится|пройд[её]т|получит|примет|возглавит|передаст"
    r"|займ[её]т|сменит|войд[её]т|вступит|перейд[её]т)\b"
)


def _is_ahead(told: Time, time: Time, lowered: str, published: PartialDate | None) -> bool:
    """Whether a day behind a comma is still to come: «в 2015-м приняли США, 11 мая получит …»."""
    is_behind = ", " in lowered[told.end : time.start] and _COMING_RU.match(lowered, time.end)
    if not is_behind or published is None:
        return False
    return in_year(time, told.first.year).first.latest < published.earliest


_ENDS_THEN = late(r"\b(?:за(?:канчива|верша)[а-я]+|истека[а-я]+)(?: (?:в|к|до|лишь|только))* $")
"""What goes on till a time, which counts from the day of the news."""
_COUNTED_BACK = late(r"прошл|минувш")


def _is_still_so(told: Time, time: Time, lowered: str) -> bool:
    """Whether since a day something is so now: «в прошлом июле вступил, а с 1 января состоит»."""
    is_of_now = _COUNTED_BACK.search(lowered, told.start, told.end) is not None
    return is_of_now and time.bound is Bound.SINCE and _is_present(_clause(lowered, time))


def _goes_on(time: Time, before: PartialDate, published: PartialDate | None) -> bool:
    """Whether a day lies behind one of an earlier year told right before, or in such a month."""
    is_over = published is None or before.year < published.year
    if before.day is None or time.first.day is None:
        return is_over and time.first.day is not None and before.month == time.first.month
    days = (in_year(time, before.year).first.earliest - before.earliest).days
    return is_over and 0 <= days <= _DAYS_AFTER


_DAYS_AFTER = 14


def _counted(
    time: Time, lowered: str, told: PartialDate | None, published: PartialDate | None
) -> Time | None:
    """Return what is told to be in the same year as what was told before, or in the next."""
    if (of_ago := day_of_ago(time, lowered, published)) is not None:
        return of_ago
    if told is None:
        return None
    if _PART_OF_YEAR_KK.match(lowered, time.start, time.end):
        is_of_told = PAST.search(lowered) is not None and _NOT_OVER_KK.search(lowered) is None
        return in_year(time, told.year) if is_of_told else None
    if _FOLLOWING.search(lowered, time.start, time.end) is None:
        return _in_that_year(time, lowered, told) or _years_apart(time, lowered, told)
    is_past = PAST.search(lowered) is not None and not _is_future(lowered)
    is_past = is_past and _ENDS_THEN.search(lowered, 0, time.start) is None
    is_past = is_past and _PLANS.search(lowered) is None and _NOT_OVER_KK.search(lowered) is None
    is_over = published is None or told.year < published.year
    return in_year(time, told.year + 1) if is_past and is_over else None


def _in_that_year(time: Time, lowered: str, told: PartialDate) -> Time | None:
    """Return a month or a day that is told with "of that year", in that year."""
    if time.first.month is None:
        return None
    if _THAT_YEAR_KK.search(lowered, 0, time.start) or _THAT_YEAR_AHEAD.search(
        lowered, 0, time.start
    ):
        return in_year(time, told.year)
    behind = _THAT_YEAR.match(lowered, time.end)
    if behind is None or SAYS_YEAR.search(lowered[time.start : time.end]):
        return None
    return replace(in_year(time, told.year), end=behind.end())


def _behind(time: Time, before: PartialDate) -> Time:
    """Return a day in the year of one before it, or in the next."""
    same = in_year(time, before.year)
    return same if same.first.latest >= before.earliest else in_year(time, before.year + 1)


_NEW_YEAR = (1, 1), (12, 31)
_UNTIL_THEN = late(r"(?:\b(?:по|до|to|till|until|through|and)|[–—-]) ?$")


def _is_year_after(time: Time, told: Time, lowered: str) -> int:
    """Return one where "eleven months later" goes beyond the year that was told, else nothing.

    Of the year before is the eve: «придут 1 января 2026 года вместо ушедших 31 декабря».
    """
    days = (told.first.month, told.first.day), (time.first.month, time.first.day)
    if days == _NEW_YEAR and _UNTIL_THEN.search(lowered, 0, time.start) is None:
        return -1
    if _LATER.search(lowered, 0, time.start) is None:
        return 0
    same = in_year(time, told.first.year)
    return int(same.first.latest <= told.first.earliest)


def _likely(time: Time, lowered: str, published: PartialDate | None, *, is_past: bool) -> Time:
    if published is None:
        return time
    words = _around(lowered, time)
    is_so_far = time.bound is Bound.SINCE and (
        _PERFECT.search(lowered) is not None
        or _SINCE.search(lowered, 0, time.start) is not None
        or lowered.startswith("since ", time.start)
    )
    is_future = not is_so_far and _is_future(words)
    if is_so_far and time.first.earliest > published.latest:
        return in_year(time, time.first.year - 1)
    is_done = (PAST.search(words) or _DONE.search(words)) is not None
    is_done = is_done and _SET_FOR.search(words) is None
    is_future = is_future and not _is_put_then(lowered, time)
    is_past = is_past or (is_done and not is_future)
    ahead = (time.first.earliest - published.latest).days
    if _SO_FAR.match(lowered, time.end):
        return in_year(time, time.first.year - 1) if ahead > 0 else time
    is_month_over = time.first.day is None and time.first.latest < published.earliest
    verbs = _MAYBE_FUTURE.findall(_clause(lowered, time)) if is_month_over else ()
    is_month_over = any(_tense(verb) == "futr" for verb in verbs)
    is_future = is_future or _OF_TERM.search(lowered, 0, time.start) is not None
    if is_future and (-ahead > _MOST_DAYS_AHEAD or is_month_over):
        return in_year(time, time.first.year + 1)
    clause = _clause(lowered, time)
    is_from_then = _FROM_THEN.search(lowered, 0, time.start + len("from ")) is not None
    is_from_then = is_from_then and _PRESENT_EN.search(clause) is not None
    is_past = is_past or (time.bound is Bound.SINCE and not is_from_then)
    is_present = time.bound is Bound.UNTIL or _is_present(clause)
    if is_present and time.bound is not Bound.SINCE and not PAST.search(clause):
        is_past = False
    most = 0 if TERM_BEGAN.search(lowered, 0, time.start) else _MOST_DAYS_AHEAD
    if is_past and not is_future and ahead > most:
        return in_year(time, time.first.year - 1)
    is_to_last = _is_present(clause) or _PRESENT_EN.search(clause) is not None
    is_end = time.bound is Bound.UNTIL or _ENDS_THEN.search(lowered, 0, time.start) is not None
    is_to_last = is_to_last and is_end and not PAST.search(clause)
    is_over = time.first.latest < published.earliest
    return in_year(time, time.first.year + 1) if is_to_last and is_over else time


_OF_TERM = late(
    r"\b(?:срок|период),? (?:который )?(?:начинается|начн[её]тся|начинающийся)(?: с)? $"
)
"""What makes a time the start of a term for which somebody is put into an office."""
_PUT_THEN = late(
    r"(?:избранн|назначенн|утвержд[её]нн|выбранн|принят|основанн|созданн|подписанн)\w{2,3}"
    r"(?: \w+ом| \w+ем| \w+о)? (?:(?:в|с|ещ[её]) )*$"
)
"""What makes a time one of what has been done, whatever is still to come."""


def _is_put_then(lowered: str, time: Time) -> bool:
    """Whether a time is when somebody was put into an office: "elected in May, he will …"."""
    return _PUT_THEN.search(lowered, 0, time.start) is not None


def _clause(lowered: str, time: Time) -> str:
    """Return the words around a time up to the nearest seams."""
    start = max((seam.end() for seam in _SEAM.finditer(lowered, 0, time.start)), default=0)
    after = _SEAM.search(lowered, time.end)
    return lowered[start : after.start() if after else len(lowered)]


_IS_NOW = late(r" [–—] (?:член|участни|наблюдател|партнер|в )")
"""What somebody is since a time, without a verb: «с 25 января – члены …»."""


def _around(lowered: str, time: Time) -> str:
    """Return the words around a time, as far as they are an aside or have a verb; else all."""
    words = _clause(lowered, time)
    is_clause = PAST.search(words) or _DONE.search(words) or _is_future(words)
    is_now = _is_present(words) or _IS_NOW.match(lowered, time.end) is not None
    return words if is_clause or is_now or _is_aside(time, lowered) else lowered


_TITLED = late(r"(?<=, )[а-яё-]{4,}[^,;:().]*$")


def _is_aside(time: Time, lowered: str) -> bool:
    """Whether a time is since when somebody is what an aside calls them: "…, премьер с …,"."""
    is_closed = time.bound is Bound.SINCE and lowered[time.end : time.end + 1] in (",", ";", ".")
    return is_closed and _TITLED.search(lowered, 0, time.start) is not None


def _is_present(words: str) -> bool:
    """Whether words tell of what is so now."""
    if _PRESENT.search(words):
        return True
    return any(_tense(verb) == "pres" for verb in _MAYBE_FUTURE.findall(words))


def _is_future(words: str) -> bool:
    """Whether words tell of what is still to come."""
    if FUTURE.search(words):
        return True
    return any(_tense(verb) == "futr" for verb in _MAYBE_FUTURE.findall(words))


@cache
def _tense(verb: str) -> str:
    """Return the tense of a Russian verb as the dictionary knows it, "" where it does not."""
    tag = readings(verb)[0].tag
    return str(tag.tense or "") if analyzer().word_is_known(verb) else ""
