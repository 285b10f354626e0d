"""When what a clause tells happens: the time that stands by its predicate."""

import re
from dataclasses import replace

from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.sentence.attributive import (
    is_of_event,
    is_of_founding,
    is_of_relative,
)
from orgtui.articles.statements.sentence.backgrounds import is_counted_from, is_of_other_clause
from orgtui.articles.statements.timing.attributes import is_of_treaty
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late


def time_in(clause: Clause, start: int, end: int) -> tuple[int, Time] | None:
    """Return the time of a predicate and its place: the nearest behind it, else before it."""
    mask = clause.mask
    inside = [
        pair
        for pair in clause.frame.time_places
        if mask[pair[0]] == "D"
        and not _IN_BRACKETS.search(mask, 0, pair[0])
        and not _FIRST_SINCE.search(mask, 0, pair[0])
        and not _is_by(clause, pair[0])
    ]
    inside = [pair for pair in inside if pair[1].first.month or not is_of_treaty(mask, pair[0])]
    whole = clause.frame.mask
    inside = [pair for pair in inside if not is_counted_from(whole, pair[0])]
    inside = [pair for pair in inside if not is_of_other_clause(whole, pair[0], start)]
    inside = [pair for pair in inside if not is_of_event(mask, pair[0])] or inside
    if clause.frame.language is Language.KK:
        inside = [pair for pair in inside if not is_of_relative(mask, pair[0], start)]
    behind = next((pair for pair in inside if pair[0] >= start), None)
    ahead = next((pair for pair in reversed(inside) if pair[0] < start), None)
    if ahead is not None and clause.frame.language is Language.KK:
        return ahead
    ahead = None if ahead and is_of_founding(mask, ahead[0]) else ahead
    if behind is None or ahead is None:
        pair = behind or ahead
        return pair or _of_antecedent(clause) or _of_both(clause, start)
    between = mask[end : behind[0]] if behind[0] >= end else ""
    is_loose = "," in between or re.search(r"[STC][\ue000-\uf8ff]", between) is not None
    return ahead if is_loose or behind[1].bound is Bound.UNTIL else behind


def _of_antecedent(clause: Clause) -> tuple[int, Time] | None:
    """Return the time behind which stands when what happened: "until 2019, when Peru joined"."""
    if clause.kind is not Kind.WHEN or clause.after is None or _ALREADY.search(clause.mask):
        return None
    found = time_in(clause.after, clause.seam, clause.seam)
    if found is None or found[1].bound is not Bound.UNTIL:
        return found
    return found[0], replace(found[1], bound=Bound.AT)


_OPENS = late(r"\W*(?:[а-яәіңғүұқөһ-]+,? ){0,2}$")
_CHANGED = late(
    r"(?!төрағалық ет|басқар)(?:[а-яәіңғүұқөһ]+ ){0,2}[а-яәіңғүұқөһ]+[дт][ыі](?![а-яәіңғүұқөһ])"
)


def _of_both(clause: Clause, start: int) -> tuple[int, Time] | None:
    """Return the day with which a Kazakh sentence begins, of what became so in its second half."""
    is_kazakh = clause.frame.language is Language.KK and clause.kind is Kind.COORDINATED
    time = clause.frame.only_time if is_kazakh else None
    if time is None or time.first.day is None or not _CHANGED.match(clause.mask, start):
        return None
    place = clause.frame.time_places[0][0]
    is_opening = place < clause.seam and _OPENS.fullmatch(clause.frame.mask, 0, place)
    return (place, time) if is_opening or not place else None


_ALREADY = late(r"(?<![а-я])(?:уже|давно)\b|\b(?:already|long)\b")
"""What makes something older than the time of which it is told."""
_BY = late(r"\b(?:by|к) (?:the )?(?:(?:end|middle|start|концу|началу|середине) (?:of )?)?$")


def _is_by(clause: Clause, place: int) -> bool:
    """Whether something had been done by a time, nobody says when: "had joined by May 2021"."""
    item = clause.frame.item(clause.mask[place : place + 2])
    is_by = item.text.lower().startswith(("by ", "к "))
    return is_by or _BY.search(clause.mask, 0, place) is not None


_FIRST_SINCE = late(r"(?:впервые (?:с|со|после)|first (?:time )?since) $")
"""What makes a time that of an earlier like."""
_IN_BRACKETS = late(r"[STC]. ?\((?:[а-я]{1,2} |[a-z]+ )?$")
"""What makes a time that of one state of a list."""
