"""What an article has told last of when something was: from it later sentences count."""

from collections.abc import Sequence
from dataclasses import dataclass

from orgtui.articles.statements.timing.readers import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_SAME_DAY = late(
    r"(?i)\b(?:в (?:тот|этот) же день|того же дня|(?:that|the) same day(?! as\b)"
    r"|(?:сол|осы) күні)\b"
)
_DAYS = (Bound.AT, Bound.SINCE)
_NEWS = 10
"""How many days a day of the news lies behind at most."""


@dataclass(slots=True, kw_only=True)
class Told:
    """The date that a passage told last, and the day of the news that an article told last."""

    published: PartialDate | None
    date: PartialDate | None = None
    _day: PartialDate | None = None

    def before(self, sentence: str) -> PartialDate | None:
        """Return the date from which a sentence counts: "that same day" is a day of the news."""
        if self._day is None or (self.date is not None and self.date.day is not None):
            return self.date
        return self._day if _SAME_DAY.search(sentence) else self.date

    def note(self, times: Sequence[Time], *, is_jubilee: bool) -> None:
        """Remember the times of a sentence; from that of a jubilee nothing counts."""
        if times:
            self.date = None if is_jubilee else times[-1].final
        days = [time.first for time in times if time.bound in _DAYS and self._is_news(time)]
        self._day = days[-1] if days else self._day

    def _is_news(self, time: Time) -> bool:
        if self.published is None or time.first.day is None:
            return False
        return 0 <= (self.published.latest - time.first.earliest).days <= _NEWS
