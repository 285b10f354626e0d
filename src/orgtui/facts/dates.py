"""Dates that are only as precise as their source, in EDTF text both ways."""

from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from orgtui.text.late_patterns import late
from orgtui.values import value

_EDTF = late(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)")


class Certainty(Enum):
    """How sure the source is of a date; the value is the EDTF qualifier (ISO 8601-2, 8)."""

    CERTAIN = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


_CERTAINTIES = {certainty.value: certainty for certainty in Certainty}


@value
class PartialDate:
    """A year, a month or a day of the Gregorian calendar."""

    year: int
    """1 to 9999."""
    month: int | None = None
    """1 to 12, None when the source names only the year."""
    day: int | None = None
    """1 to 31, None when the source names no day."""
    certainty: Certainty = Certainty.CERTAIN
    """The EDTF qualifier of the whole date."""

    def __post_init__(self) -> None:
        """Refuse what no calendar has.

        Raises:
            ValueError: for a month 13, a 30 February, or a day without a month.

        """
        if self.day is not None and self.month is None:
            raise ValueError("a date with a day needs a month")
        date(
            self.year,
            1 if self.month is None else self.month,
            1 if self.day is None else self.day,
        )

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str) -> "PartialDate":
        """Read EDTF text such as "2001", "1991-12", "2001-06-15" or "1991?".

        Raises:
            ValueError: when the text is no such date.

        """
        match = _EDTF.fullmatch(text)
        if match is None:
            raise ValueError(f'"{text}" is no date like "2001", "1991-12" or "2001-06-15"')
        year, month, day, qualifier = match.groups()
        try:
            return cls(
                year=int(year),
                month=int(month) if month else None,
                day=int(day) if day else None,
                certainty=_CERTAINTIES[qualifier],
            )
        except ValueError as error:
            raise ValueError(f'"{text}" is not in the calendar ({error})') from None

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return the day as a date of full precision."""
        return cls(year=day.year, month=day.month, day=day.day)

    @property
    def earliest(self) -> date:
        """The first day that this date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that this date can mean."""
        month = self.month or 12
        if self.day is not None:
            return date(self.year, month, self.day)
        if month == 12:
            return date(self.year, month, 31)
        return date(self.year, month + 1, 1) - timedelta(days=1)

    @property
    def is_exact(self) -> bool:
        """Whether the date is one certain day."""
        return self.day is not None and self.certainty is Certainty.CERTAIN

    def __str__(self) -> str:
        """Return the EDTF text."""
        text = f"{self.year:04}"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        return text + self.certainty.value
