"""Times that only tell which treaty or law is meant, not when something came about."""

from orgtui.text.late_patterns import late

_OF_TREATY = late(
    r"(?:соглашени|договор|устав|пакт|протокол|деклараци|закон|конституци)[а-я]*(?: от)? $"
)


def is_of_treaty(mask: str, place: int) -> bool:
    """Whether a year at a place of a mask is that of a treaty: «соглашение 1969 года»."""
    return _OF_TREATY.search(mask, 0, place) is not None
