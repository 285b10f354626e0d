"""Days told by a word or a weekday, counted from the publication."""

import re
from datetime import timedelta

from orgtui.articles.statements.timing.readers import Bound, Time, bound_of, told
from orgtui.articles.statements.timing.words import DAY_WORDS, WEEKDAYS
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late


def day_word(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a word for a day near the publication."""
    if published is None or published.day is None:
        return None
    if _NOW.fullmatch(match["word"]) and _is_nowadays(match):
        return None
    shift = next(days for word, days in DAY_WORDS.items() if re.fullmatch(word, match["word"]))
    day = PartialDate.of(published.earliest + timedelta(days=shift))
    return told(match, day)


_IN_NAME = late(r"(?<=[^\W\d_] )(?:Сегодня|Today|Бүгін)(?!\w)|(?<=[«\"“]Россия )сегодня(?=[»\"”])")
"""The word as a part of what a paper or an agency is called: «Казахстан Сегодня»."""


def is_in_name(sentence: str, time: Time) -> bool:
    """Whether a time is but a part of what a paper or an agency is called."""
    return _IN_NAME.match(sentence, time.start) is not None


_NOW = late(r"сегодня|today|бүгін")
_SO_FAR = late(
    r"(?<![а-я])(?:последн|единственн|перв|[а-я]+ейш)[а-я]+(?: и [а-я]+)? на $"
    r"|\b(?:last|only|latest|[a-z]+est)(?: [a-z]+)? (?:as of|to|until) $"
)
"""What makes "today" the present up to which something is the last: «последний на сегодня»."""
_AS_OF = late(r"(?:^|[,.;:] )на $")
_SET = late(r" (?:[а-я]+ )?(?:намеч|заплан|назнач|перен)")
"""What makes "for today" the present, and what makes it a day: «на сегодня назначен»."""
_LASTING = late(
    r"\b(?:име[ею]т|явля[ею]тся|вход[ия]т|состо[ия]т|насчитыва[ею]т|объединя[ею]т|числ[ия]тся"
    r"|оста[ею]тся|включа[ею]т|председательству[ею]т|возглавля[ею]т|руковод[ия]т|занима[ею]т"
    r"|пользу[ею]тся|облада[ею]т|has|have|is|are|includes?|comprises?|counts?|unites?|numbers?"
    r"|remains?|belongs?|holds?|болып (?:табылады|отыр)|кіреді|бар|саналады)\b"
)
"""Verbs of what lasts, beside which "today" is no day but the present."""


def _is_nowadays(match: re.Match[str]) -> bool:
    """Whether "today" means the present: "сегодня в него входят десять стран"."""
    text = match.string
    if _AS_OF.search(text, 0, match.start()) and not _SET.match(text, match.end()):
        return True
    if _SO_FAR.search(text, 0, match.start()):
        return True
    start = max((text.rfind(sign, 0, match.start()) for sign in ",;:."), default=-1) + 1
    ends = [end for sign in ",;:." if (end := text.find(sign, match.end())) >= 0]
    clause = text[start : min(ends, default=len(text))]
    return _LASTING.search(clause) is not None


_TO_COME = (
    r"\b(?:will|takes (?:over|office|up)|hands over"
    r"|assumes|ends|opens|begins|starts|closes|concludes"
    r"|is to|are to|is due|are due|due to"
    r"|set to|scheduled to|expected to|to be held|to take place|plans? to|about to"
    r"|завершится|завершатся|закончится|закончатся|продлится|пройд[её]т|пройдут|откроется"
    r"|состоится|состоятся|собер[её]тся|соберутся|начн[её]тся|начнутся|встретятся|прим[еу]т"
    r"|стан[еу]т|вступ(?:ит|ят)|войд[её]т|войдут|присоедин(?:ится|ятся)|покин[еу]т|выйд[её]т|выйдут"
    r"|возглав(?:ит|ят)|перейд[её]т|передаст|получ(?:ит|ат)|провед[её]т|проведут|подпиш[еу]т"
    r"|открывается|начинается|стартует|собираются|смен(?:ит|ят)|займ[её]т|верн[её]тся|появится"
    r"|исполнится|начн[её]т|будет|будут|ожида[ею]тся|планиру[ею]тся|предстоит|предстоят"
    r"|отправится|прибудет|прибудут|прилетит|посетит|выступит|обсуд[ия]т|рассмотр[ия]т"
    r"|(?:принимает|встречает|собирает)(?= (?:[\w-]+ ){0,3}(?:саммит|лидер|глав|президент)))\b"
)
"""Verbs that put a weekday behind the publication."""
_AHEAD = late(
    rf"{_TO_COME}(?:(?!\b(?:who|which|after|since|said|told|announced|signed|котор)\b)"
    r"(?:[^.;,]|,(?= with\b))){0,90}"
    r"(?:, [a-z]{3,12},)?(?: on)? ?$"
)
_BEHIND = late(
    r"(?: (?:в|во|на|из|у|для|от|до|к|о|об|при) [\w-]+|(?! (?:и(?! (?:до|по)\b)|а|and|but)\b"
    r"| \w+(?:л|ла|ло|ли|л[ао]сь|лся|лись|ed)\b)[^.;,:]){0,60}?" + _TO_COME
)
_AHEAD_BEHIND = late(
    r",? (?:(?!\b(?:who|which|that|after|said|told|announced|signed|confirmed"
    r"|when)\b)[^.;,:]){2,60}"
    r"\b(?:will|is to|are to|is due|are due|is set to)\b"
)
"""The same behind one that opens a sentence: "On Monday, he will take over"."""
_AHEAD_KK = late(r"\b(?:алдағы|келесі|келер) $")


def weekday(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a weekday as the last one up to the publication."""
    if published is None or published.day is None:
        return None
    word = match["weekday"]
    wanted = next(n for n, pattern in enumerate(WEEKDAYS) if re.fullmatch(pattern, word))
    back = (published.earliest.weekday() - wanted) % 7
    is_ahead = _AHEAD_KK.search(match.string, 0, match.start()) is not None or (
        back > 0 and _is_to_come(match)
    )
    day = PartialDate.of(published.earliest - timedelta(days=back - 7 * is_ahead))
    is_since = match[0].startswith(("с ", "со ", "from ", "since "))
    bound = Bound.SINCE if is_since else bound_of(match)
    return Time(start=match.start(), end=match.end(), bound=bound, first=day)


def _is_to_come(match: re.Match[str]) -> bool:
    """Whether the verb beside a weekday tells of what is still to come."""
    text, start, end = match.string, match.start(), match.end()
    opens = start == 0 and _AHEAD_BEHIND.match(text, end) is not None
    return (
        opens or _AHEAD.search(text, 0, start) is not None or _BEHIND.match(text, end) is not None
    )


def weekdays(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read two weekdays, one after the other, as a period up to the publication."""
    if published is None or published.day is None:
        return None
    first, last = (
        next(n for n, pattern in enumerate(WEEKDAYS) if re.fullmatch(pattern, match[name]))
        for name in ("weekday", "weekday2")
    )
    end = published.earliest - timedelta(days=(published.earliest.weekday() - last) % 7)
    return Time(
        start=match.start(),
        end=match.end(),
        bound=Bound.SPAN,
        first=PartialDate.of(end - timedelta(days=(last - first) % 7)),
        last=PartialDate.of(end),
    )


WEEK = (
    r"(?P<week>(?:earlier )?this week(?:end)?\b|на этой неделе|(?:в начале|в конце) этой недели"
    r"|осы аптада"
    r"|(?:early |late )?last week(?:end)?\b|на (?:прошл|минувш|прошедш)ой неделе|өткен аптада"
    r"|(?:в начале|в конце) (?:прошл|минувш|прошедш)ой недели)"
    r"(?!['’]|,? ?\(?(?:on |в |с )?(?:\d|[a-z]+ \d))"
)
"""The week of the publication or the one before, where no day of it is told behind."""
_WEEK_BEFORE = late("last|прошл|минувш|прошедш|өткен")


def weekday_before(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read "on Friday last week" as that day of the week before the publication."""
    if published is None or published.day is None:
        return None
    word = match["weekday"]
    wanted = next(n for n, pattern in enumerate(WEEKDAYS) if re.fullmatch(pattern, word))
    back = published.earliest.weekday() - wanted + 7
    return told(match, PartialDate.of(published.earliest - timedelta(days=back)))


def this_week(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a week as its month, if all of it lies there."""
    if published is None or published.day is None:
        return None
    monday = published.earliest - timedelta(days=published.earliest.weekday())
    if _WEEK_BEFORE.search(match["week"]):
        monday -= timedelta(days=7)
    if (monday + timedelta(days=6)).month != monday.month:
        return None
    month = PartialDate(year=monday.year, month=monday.month)
    return Time(start=match.start(), end=match.end(), bound=Bound.AT, first=month)
