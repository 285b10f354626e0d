"""What is told on a day on which it was so many years ago: «исполнилось 10 лет со дня …»."""

from dataclasses import replace

from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.counting import NUMBER, distance
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_COUNTED = {
    Language.RU: late(
        r"(?<![а-я])(?:исполн|минул|миновал|прош|отме[чт]|праздну)[а-я]*[^;:]{0,24}? "
        rf"(?<![\w-])(?P<count>{NUMBER}) (?P<unit>лет|года?)"
        r"(?=[^;:]{0,30}? (?:со? (?:дня|момента|времени|того дня|тех пор)|как)(?![а-я]))"
    ),
    Language.EN: late(
        rf"(?<![\w-])(?P<count>{NUMBER}) (?P<unit>years?)(?=(?: have| had)?(?: passed)? since )"
    ),
}
"""How a sentence counts the years since something, on a day of its own."""
_NEEDED = {Language.RU: " с", Language.EN: " since "}


def as_of_old(draft: Draft, frame: Frame, today: PartialDate | None) -> Draft:
    """Return a fact so many years ahead of the day on which its sentence counts these."""
    if today is None or _NEEDED.get(frame.language, "\n") not in frame.mask:
        return draft
    counted = _COUNTED[frame.language].search(frame.mask)
    if counted is None:
        return draft
    count, unit, is_told = counted["count"], counted["unit"], frame.language is Language.RU
    return replace(
        draft,
        start=_before(draft.start, count, unit, today, is_told=is_told),
        end=_before(draft.end, count, unit, today, is_told=is_told),
    )


def _before(
    date: PartialDate | None, count: str, unit: str, today: PartialDate, *, is_told: bool
) -> PartialDate | None:
    """Return a date so many years earlier, unless it is as long ago already."""
    then = distance(date, count, unit, -1, is_exact=True) if date is not None else None
    if date is None or then is None:
        return date
    ago = date.year - then.year
    is_jubilee = ago > 0 and (date.year == today.year or (is_told and date.year > today.year - ago))
    return then if is_jubilee else date
