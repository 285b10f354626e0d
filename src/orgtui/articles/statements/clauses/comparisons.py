"""Whom a sentence names at its start, in a phrase of its own before the state that it is about."""

import re

from orgtui.text.late_patterns import late

_LEADS = late(
    r"(?:^|[·:;] ?)(?:(?:(?:in |on |в )?D.,?|and|but|и|а|но) )*"
    r"(?:(?:в отличие от|вслед за|после|наряду с|помимо|при|по|с|под|благодаря|несмотря на|вопреки"
    r"|из-за|через [а-я]+ после|спустя [а-я]+ после)"
    r"(?: (?![а-я]+(?:ся|сь|[аеиоуыюя]т|[аеиоуыя]л[аио]?) )[а-я]+){0,2} $"
    r"|(?:unlike|like|after|following|besides|alongside|as|in|at|with|under|despite|before"
    r"|thanks to"
    r"|because of|amid|during|over|an? [a-z]+ (?:after|before)|[a-z]+ [a-z]+s (?:after|before))\b"
    r"(?:[^,;:OBPQ·]* (?:of|with|from|by|to|for|against|in|on|than))?(?: the)? $)"
)
_FIRST = late(r"[STC].,\s")
_MORE = late(r"(?:the\s)?[STC].,")


def compared_with(mask: str, states: re.Match[str]) -> int:
    """Return how long the first of states side by side is, if it is but "unlike Chile, Peru …"."""
    first = _FIRST.match(states.group())
    if first is None or _MORE.match(states.group(), first.end()):
        return 0
    return first.end() if _LEADS.search(mask, 0, states.start()) else 0
