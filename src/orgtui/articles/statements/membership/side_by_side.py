"""Organisations named side by side, to all of which a state belongs: "ЕАЭО және ШЫҰ мүшесі"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.spoken_kazakh import SIDE_BY_SIDE
from orgtui.facts.names import Language


def side_by_side(frame: Frame, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield, for memberships told of one organisation of a list, those of the others in it."""
    if frame.language is not Language.KK or len(frame.time_places) > 1:
        return
    for run in SIDE_BY_SIDE.finditer(frame.mask) if told else ():
        named = [of for of in frame.parties(run.group()) if is_international(of)]
        known = {draft.organisation for draft in told}
        for draft in told:
            if draft.organisation in named:
                yield from (replace(draft, organisation=of) for of in named if of not in known)
