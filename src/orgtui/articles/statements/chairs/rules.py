"""Who presides in general, or whoever it is, of whom a sentence tells but something else."""

import re

from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.text.late_patterns import late

_IN_GENERAL = late(
    r"(?:принимающ|кажд|люб)[а-я]+ (?:страна|сторона|государство|республика)|страна-хозяйка"
    r"|\b(?:the host|each|every|any)(?: country| state| nation| member)? "
    r"|(?:әр|қабылдаушы) (?:ел|мемлекет)"
)
"""Whoever it is that presides by the rules."""


_OF_WHOEVER = late(
    r"председательствующ(?:ей|его) (?:стороны|страны|государства|республики)"
    r"(?! [ST][\ue000-\uf8ff])"
)


def is_by_rules(clause: Clause, way: Way, match: re.Match[str]) -> bool:
    """Whether a clause tells who presides in general, or but of something of who does."""
    if _OF_WHOEVER.match(clause.mask, match.start()) is not None:
        return True
    return way is Way.HOLDS and _IN_GENERAL.search(clause.mask, 0, match.start()) is not None
