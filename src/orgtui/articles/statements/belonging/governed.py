"""English forms in -ing that say only what is meant or prevented: "from joining"."""

from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.text.late_patterns import late

_GERUND = late(r"\w+ing\b")
_FREE = late(
    r"(?:^|[,·–—:(] ?|\b(?:is|are|was|were|been|be|after|by|since|and|thus|thereby|the latter) )$"
)
_ANNOUNCED = late(
    r"\b(?:said|says|announced|declared|told|stated|confirmed|notified)\b[^;.]{0,50}"
    r"\b(?:it|they|S.|country|countries|states|nations?) (?:is|are|was|were|would be) $"
)
"""What makes an English form in -ing what somebody says that they will do."""


def is_governed(clause: Clause, start: int, text: str) -> bool:
    """Whether a form in -ing at a place of a clause says only what is meant or prevented."""
    if _GERUND.match(text) is None:
        return False
    is_announced = _ANNOUNCED.search(clause.frame.mask, 0, start) is not None
    return is_announced or not _FREE.search(clause.mask, 0, start)
