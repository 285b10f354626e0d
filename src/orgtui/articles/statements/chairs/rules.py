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


_FAILED = late(
    r"(?<![а-я])(?:срыв|отказ|задержк|саботаж|отсрочк|невозможност|попытк)[а-я]*"
    r" (?:от )?(?:[а-я]+ )?$"
)
"""Ahead of a handover that has not come about: «в срыве передачи председательства»."""
_EXTENDED = late(
    r"(?<![а-я])(?:председательств|полномочи|мандат)[а-я]*[^;:]{0,60}? продл(?:ен|ил|ева)"
    r"|(?<![а-я])продл(?:ен|ил|ить|ева)[а-я]* (?:[а-я]+ ){0,2}(?:председательств|полномочи|мандат)"
)
"""A term that only goes on, on a day that is none of its start."""


def is_by_rules(clause: Clause, way: Way, match: re.Match[str]) -> bool:
    """Whether a clause tells who presides in general, or of no beginning and no end of it."""
    if _OF_WHOEVER.match(clause.mask, match.start()) is not None:
        return True
    if _FAILED.search(clause.mask, 0, match.start()) or _EXTENDED.search(clause.mask):
        return True
    return way is Way.HOLDS and _IN_GENERAL.search(clause.mask, 0, match.start()) is not None
