"""Places and times of a sentence that an aside about something else than the meeting tells."""

import re

from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind, clauses
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.summits.holding import HELD
from orgtui.text.late_patterns import late

_ASIDES = (Kind.PARTICIPLE, Kind.RELATIVE)
_ANTECEDENT = late(r"[STP][\ue000-\uf8ff]$")


def is_apart(frame: Frame, match: re.Match[str], place: int) -> bool:
    """Whether a place of the mask lies in an aside, or is that of a war, and none of a meeting."""
    return _AT_WAR.search(frame.mask, match.end(), place) is not None or any(
        aside.mask[place] != BLANK
        and (_is_of_another(aside, match) if aside.kind in _ASIDES else _is_of_lesser(aside, match))
        for aside in clauses(frame)
    )


_AT_WAR = late(
    r"\b(?:wars?|fighting|conflicts?|cris[ie]s|cease-?fire|truce|violence|famine|unrest|bloodshed)"
    r" (?:in|on)(?: the)? $"
    r"|(?<![а-я])(?:войн|вооруженного конфликт|боевых действи|перемири|насили|кровопролити)[а-я]*"
    r" (?:во?|на) $"
)
"""What is somewhere of which those who meet only speak."""
_MINISTERS = late(
    r"[·\s]*(?:(?:а|и|но|and|but|while|the|[а-я]+ые|[a-z]+) )?(?:минист|глав\w* мид|minist)"
)
"""How a clause begins in which others meet than the heads."""


def _is_of_lesser(clause: Clause, match: re.Match[str]) -> bool:
    """Whether a clause beside that of a meeting tells where ministers met."""
    is_beside = clause.mask[match.start()] == BLANK
    return is_beside and _MINISTERS.match(clause.mask, clause.start) is not None


def _is_of_another(aside: Clause, match: re.Match[str]) -> bool:
    if aside.mask[match.start()] != BLANK:
        return False
    if aside.seam < match.start():
        return True
    is_of_party = _ANTECEDENT.search(aside.frame.mask, 0, aside.seam) is not None
    return is_of_party and HELD.search(aside.mask) is None
