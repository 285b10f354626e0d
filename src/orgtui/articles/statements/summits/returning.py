"""The last summit held in a place before: "the first one there since 2012", «впервые с …»."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_PLACES = (EntityKind.CITY, EntityKind.STATE)
_CITY = late("C[\ue000-\uf8ff]")
_OF = r"(?: (?:[OB].|лиги|союза|организации|объединения|блока|альянса|группы))?"
_FIRST = Forms(
    r"\bfirst (?!in-person|face-to-face|physical|full|such)(?:[a-z]+ ){0,2}(?:[OB]. )?"
    r"(?:leaders )?summit (?:of (?:the )?[OB]. )?(?:(?:to be )?(?:held|hosted) )?"
    r"(?:in (?:the )?(?P<place>[CST].)|there|here|in the (?:city|capital)) since <time:D>",
    r"\b(?P<place>[CS].) ?s first (?:[a-z]+ ){0,2}(?:[OB]. )?(?:leaders )?summit since <time:D>",
    r"(?<![а-я])перв(?:ый|ым|ого|ому) (?:(?!очн|полноценн|так)[а-я-]+ )?саммит(?:ом|а|у)?"
    rf"{_OF} (?:в |во )?(?:(?P<place>[CST].)|этом городе|столице) (?:со?|после) <time:D>",
    r"(?<![а-я])перв(?:ый|ым|ого|ому) (?:со?|после) <time:D> саммит(?:ом|а|у)?"
    rf"{_OF} (?:в |во )(?P<place>[CST].)",
)
"""A summit in a place that has had none since a time, which is that of another."""


def returned(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the summit after which a sentence tells of the first one in the same place."""
    if not frame.has_time or ("summit" not in frame.mask and "саммит" not in frame.mask):
        return
    for match in _FIRST.matches(frame):
        time = frame.item(said(match, "time")).time
        place, of = _place(frame, before, match), _whose(frame, before)
        is_since = time is not None and time.bound in (Bound.SINCE, Bound.AT)
        is_far = has_doubt(frame.mask[: match.start()])
        if time is not None and is_since and place is not None and of is not None and not is_far:
            yield Draft(kind=StatementKind.SUMMIT, organisation=of, who=place, start=time.first)


def _place(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the place that is named, before too, else that of the meeting spoken of."""
    ahead = _CITY.findall(frame.mask, 0, match.start())
    place = frame.party(said(match, "place") or "".join(ahead[-1:]))
    place = place or before.met_at or before.summit_place
    return place if place is not None and place.kind in _PLACES else None


def _whose(frame: Frame, before: Discourse) -> Party | None:
    """Return the organisation of a sentence, else the one whose meeting is spoken of."""
    if ORGANISATIONS.search(frame.mask):
        named = frame.only(ORGANISATION, BODY)
        return before.with_organisation(named) if named is not None else None
    return before.met[0] if before.met is not None else before.summit or before.topic
