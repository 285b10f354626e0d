"""Organisations named side by side, to all of which a state belongs: "ЕАЭО және ШЫҰ мүшесі"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ONE = r"(?:[OB].[-\w]*|[\w-]+(?: [\w-]+){1,4} (?:ұйым|одақ|одағ|кеңес|банк|қор)\w*)"
"""An organisation, even one that nobody knows."""
_AND = r"(?:,? (?:және|мен|пен|бен) )"
_LIST = late(
    rf"{_ONE}(?:(?:, {_ONE})*{_AND}{_ONE}|(?:, {_ONE})+(?= (?:сияқты|сынды|секілді|тәрізді) ))"
)


def side_by_side(frame: Frame, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield, for memberships told of one organisation of a list, those of the others in it."""
    if frame.language is not Language.KK or len(frame.time_places) > 1:
        return
    for run in _LIST.finditer(frame.mask) if told else ():
        named = [of for of in frame.parties(run.group()) if is_international(of)]
        known = {draft.organisation for draft in told}
        for draft in told:
            if draft.organisation in named:
                yield from (replace(draft, organisation=of) for of in named if of not in known)
