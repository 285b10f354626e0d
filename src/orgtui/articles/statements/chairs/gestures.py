"""Ceremonies at which a chair is handed over before the day on which it passes."""

from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.text.late_patterns import late

_SYMBOLIC = late(r"символическ|symbolic|ceremonial")
_FORMAL = late(r"формальн|официальн|formal|official")


def is_ceremony(clause: Clause) -> bool:
    """Whether a chair is handed over ahead of the day on which it passes, told besides."""
    if _TO_BEGIN.search(clause.frame.mask):
        return True
    is_symbol = _SYMBOLIC.search(clause.mask) is not None
    return is_symbol and _FORMAL.search(clause.frame.mask) is not None


_TO_BEGIN = late(
    r"\b(?:формально|официально) (?:оно |она |полномочия |председательство |пост |срок )?"
    r"(?:начн|вступ(?:ит|ят)|перейд|стартует)\w*[^;]{0,25}D."
    r"|\b(?:officially|formally) (?:begins?|starts?|takes effect|take effect)[^;]{0,25}D."
)
"""What tells on which day it is that a chair passes."""
