"""On which day of a meeting something came about: on its first one, as it opened, or its last."""

from dataclasses import replace

from orgtui.articles.statements.draft import last_day
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_FIRST_DAY = late(
    r"(?<![а-я])перв(?:ый|ого)(?: же)? (?:день|дня)\b|\b(?:first|opening) day|алғашқы күн"
    r"|бірінші күн|\b(?:at|since) the (?:start|beginning|opening) of (?:the|this) (?:week|meeting"
    r"|summit|gathering)|\bв (?:самом )?начале (?:недели|встречи|саммита)"
    r"|ашылу(?:ында| (?:рәсім|салтанат)[а-яәіңғүұқөһ]*)"
    r"|(?<![а-я])(?:на|при|во время) (?:(?:торжественн|официальн)[а-я]+ )?"
    r"(?:(?:церемони|заседани)[а-я] )?открыти[ияе]\b|(?<![а-я])в день открытия\b"
    r"|(?<![а-я])открывая (?:саммит|встречу|сессию|заседание|форум|конференцию)\b"
)
"""What tells that something came about as a meeting began."""


def day_of(mask: str, met: Time) -> PartialDate:
    """Return the day of a meeting on which a sentence tells that something came about."""
    return met.first if _FIRST_DAY.search(mask) else met.final


def time_of(mask: str, met: Time) -> Time:
    """Return when something came about at a meeting; the beginning of one that lasts long."""
    is_first = _FIRST_DAY.search(mask) is not None
    day = replace(met, last=None) if is_first else last_day(met)
    return replace(day, bound=Bound.AT)
