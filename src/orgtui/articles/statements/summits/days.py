"""Which days a summit lasted, where a sentence tells its first, its last or their number."""

import re
from dataclasses import replace
from datetime import timedelta

from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_OPENS = (
    r"(?<![а-яёa-z])(?:откры(?:л(?:ся|ась|ись|ось)|вш\w+)|нача(?:л(?:ся|ась|ось|ись)|вш\w+)"
    r"|стартова\w+"
    r"|нача(?:л|ла|ли) (?:свою )?работу|opened|opens|opening on|began"
    r"|begun"
    r"|started|starts)"
)
_CLOSES = (
    r"(?<![а-яёa-z])(?:заверш(?:ил(?:ся|ась|ось|ись)|ивш\w+|ающ\w+|ается)|законч(?:ил(?:ся|ась"
    r"|ось|ись)|ивш\w+)"
    r"|закры(?:л(?:ся|ась|ось)|вш\w+)|оконч(?:ил(?:ся|ась|ось)|ивш\w+)|closed|closes"
    r"|заверш(?:ил|ила|ает|или) (?:свою )?работу|заверш(?:ится|атся)|законч(?:ится|атся)"
    r"|прод(?:л|олж)(?:ится|ятся)(?= (?:до|по)\b)|идет до"
    r"|(?:will )?(?:last|run)s?(?= until)"
    r"|заверш(?:а[ею]т|ил[аи]?)(?= (?:сво[юий]+ )?(?:[а-я]+ ){0,2}(?:саммит|встреч|сесси))"
    r"|dr[ae]ws? to (?:a close|an end)|came to an end"
    r"|ended|ends|concluded|concludes|wound up|wrapped up|wraps up|finished)"
)
GOING_ON = r"(?<![а-яёa-z])(?:ид[её]т|проходит|длится|работает|продолжается|under way|in session)"
"""What a meeting does that has begun and is not over."""
_OPENS_KK = r"(?<!\w)(?:ашыл|бастал)\w+"
_CLOSES_KK = r"(?<!\w)(?:аяқтал|аяқтады|жабыл|біт[іт])\w*"
_OPENING = (
    late(rf"{_OPENS}(?:(?!{_CLOSES})[^D;:]){{0,40}}(?P<time>D.)"),
    late(rf"(?P<time>D.)[^D;:,]{{0,25}}(?:{_OPENS}|{_OPENS_KK})"),
    late(rf"{GOING_ON}(?:(?!{_CLOSES})[^D;:]){{0,40}}\b(?:с|since|from) (?P<time>D.)"),
    late(r"(?P<time>D.),? (?:в первый день|on the (?:first|opening) day)"),
    late(r"at the (?:start|opening) of[^D;:]{0,50}(?P<time>D.)"),
)
_CLOSING_SESSION = (
    r"(?:на (?:заключительн|финальн)\w+ (?:\w+ )?(?:заседани|сесси|встреч)\w+"
    r"|at the (?:closing|final) (?:session|meeting|plenary))"
)
_CLOSING = (
    late(rf"{_CLOSES}(?:(?!{_OPENS})[^D;:]){{0,40}}(?P<time>D.)"),
    late(rf"(?P<time>D.)[^D;:,]{{0,45}}(?:{_CLOSES}|{_CLOSES_KK})"),
    late(rf"(?P<time>D.)[^D;:,]{{0,20}}, [^D;:,]{{0,25}}, {_CLOSES}"),
    late(r"(?P<time>D.),? (?:the (?:closing|last|final) day|в последний день|в день закрытия)"),
    late(r"(?P<time>D.),? (?:at the (?:close|end) of|на закрытии|в завершение)"),
    late(rf"(?P<time>D.), (?:(?:в|во|на) )?[CST]. {_CLOSES}"),
    late(r"at the (?:close|end) of[^D;:]{0,50}(?P<time>D.)"),
    late(rf"(?P<time>D.),? {_CLOSING_SESSION}"),
    late(rf"{_CLOSING_SESSION}[^D;:]{{0,50}}(?P<time>D.)"),
    late(r"совещавш\w+[^D;:]{0,20}, (?P<time>D.)"),
)
_ON_ONE_DAY = late(
    r"\b(?:opened|began|started) and (?:closed|ended|finished)\b"
    r"|\b(?:открыл|начал)\w* и (?:закрыл|завершил|закончил)\w*|ашылып,? (?:\w+ )?(?:жабыл|аяқтал)"
)
"""What says that a meeting began and ended at one time."""
_LENGTHS = (
    (
        2,
        late(
            r"двухдневн|двое суток|\bдва дня|two-day|\btwo days(?! (?:later|earlier|before|ago"
            r"|after))|за два дня|екі күн"
        ),
    ),
    (
        3,
        late(
            r"тр[её]хдневн|\bтри дня|three-day|\bthree days(?! (?:later|earlier|before|ago"
            r"|after))|за три дня|үш күн"
        ),
    ),
    (
        4,
        late(
            r"четыр[её]хдневн|four-day|\bfour days(?! (?:later|earlier|before|ago|after))"
            r"|за четыре дня|төрт күн"
        ),
    ),
)


def whole(frame: Frame, time: Time) -> Time:
    """Return the days of a summit of which a sentence tells one, with what else it tells."""
    if time.last is not None or time.first.day is None or _ON_ONE_DAY.search(frame.mask):
        return time
    first, last = _day(frame, _OPENING), _day(frame, _CLOSING)
    if first is not None and last is not None:
        return _from(time, first, last) if time.first in (first, last) else time
    days = length_of(frame)
    if days is None and time.first == last and first is None:
        return replace(time, bound=Bound.UNTIL)
    if days is None or time.first not in (first, last):
        return time
    shift = timedelta(days=days - 1)
    if time.first == last:
        return _from(time, PartialDate.of(time.first.earliest - shift), time.first)
    return _from(time, time.first, PartialDate.of(time.first.earliest + shift))


def length_of(frame: Frame) -> int | None:
    """Return how many days a sentence says that a meeting lasts."""
    return next((days for days, form in _LENGTHS if form.search(frame.mask)), None)


def _day(frame: Frame, forms: tuple[re.Pattern[str], ...]) -> PartialDate | None:
    """Return the day that the first fitting form finds, if it is told exactly."""
    match = next((found for form in forms if (found := form.search(frame.mask))), None)
    time = frame.item(match["time"]).time if match is not None else None
    return time.first if time is not None and time.last is None and time.first.day else None


def _from(time: Time, first: PartialDate, last: PartialDate) -> Time:
    if not 0 < (last.earliest - first.earliest).days <= LONGEST:
        return time
    return replace(time, bound=Bound.SPAN, first=first, last=last)


LONGEST = 10
"""How many days a summit may last."""
