"""Foundings that English tells of what an organisation is: "the OIC is a body set up in 1969"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.english_offices.nouns import HOUSES, any_of
from orgtui.articles.statements.foundings.founders import can_have_members
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import pattern, said
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_WORD = r"(?:(?!with\b|whose\b|that\b|which\b|of\b|for\b|and its\b)[a-z0-9-]+,? |[OA]. )"
_OF_WHOM = (
    r"(?: (?:of|for|between|among|uniting|grouping|comprising|bringing together)"
    r"(?:(?! with\b| whose\b| its\b| an? )[^;:()OBPQD]){2,60}?)?"
)
_DESCRIBED = pattern(
    r"(?:^|; |(?<=[;:,] ))(?:the )?(?P<org>[OB].)(?: ?\(?(?P<org2>O.)\)?)?,? (?:is |was )?"
    r"(?:an?|the)"
    rf" {_WORD}{{0,7}}(?:{any_of(HOUSES)}|lender)"
    rf"{_OF_WHOM},? (?:(?:that|which) was )?(?:first |originally |formally )?"
    r"(?:founded|created|established|formed|set up|launched|born)"
    r"(?: (?:in|at) C.,?(?: [ST].,?)?)?(?: in| on)? (?P<time>D.)"
)
_TRIGGER = late(r"\b(?:founded|created|established|formed|set up|launched|born)\b")


def described(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield when an organisation was founded, where that stands beside what it is."""
    if frame.language is not Language.EN or not _TRIGGER.search(frame.mask):
        return
    for match in _DESCRIBED.finditer(frame.mask):
        of, time = _organisation(frame, match), frame.item(said(match, "time")).time
        if of is None or time is None or has_doubt(match.group()):
            continue
        if time.bound in (Bound.AT, Bound.SINCE) and time.has_come(before.published):
            yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)
            before.founded = (of, time)


def _organisation(frame: Frame, match: re.Match[str]) -> Party | None:
    """Return what is described, where nothing else can be meant by the words for it."""
    of = frame.party(match["org"])
    also = frame.party(match["org2"]) if match["org2"] else of
    is_one = of is not None and also in (of, None)
    return of if of is not None and is_one and can_have_members(of) else None
