"""Where, between two words of joining or leaving, the part of the second begins."""

from orgtui.text.late_patterns import late

_SUBJECT_AHEAD = late(
    r"(?:[,;]| and| и| а| но| but| while| whereas| ал)+ (?:(?:the|and|и|а|но|but|while) )*[SC]."
)

_DELIMITER = late(r"[,;]| (?:and|и|but|но|then|затем) ")


def cut(mask: str, end: int, start: int) -> int:
    """Return where, between two words, the part of the second begins."""
    ahead = list(_SUBJECT_AHEAD.finditer(mask, end, start))
    if ahead:
        return ahead[-1].start()
    delimiters = list(_DELIMITER.finditer(mask, end, start))
    return delimiters[-1].start() if delimiters else len(mask)
