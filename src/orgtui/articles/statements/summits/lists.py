"""Meetings told side by side, each place with its time: "in Vienna (1993) and Warsaw (2005)"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.ids import EntityKind

_ONE = r"(?:(?:в|во|in|the) )*(?P<place>C.) ?\((?:в |in )?(?P<time>D.)\)"
_EACH = re.compile(_ONE)
_RUN = re.compile(
    rf"(?:{re.sub(r'[?]P<[a-z]+>', '?:', _ONE)}(?:,? (?:и |and |then |затем )?)?){{2,}}"
)
_MEETING = re.compile(
    r"саммит|встреч|(?:собирал|съезжал|встречал)\w*|в верхах|summit|\bmet\b|gathered|meetings?\b"
    r"|(?<![а-я])(?:ранее|прежде|до этого|до того|раньше|предыдущ\w+|прежн\w+)|\bearlier|previous"
    r"|before (?:that|then)"
)
_OTHER = re.compile(
    r"вступ|член|председ|присоед|вош|посол|министр|посл[аы]|игр[ыа]|чемпион|join|member|chair"
    r"|presid|ambassador|minister|games|olympi|championship"
)
"""What else than meetings places and years may be of."""


def listed_summits(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the meetings of a list, of the organisation whose summits are spoken of."""
    if frame.mask.count("(") < 2 or not frame.has_time:
        return
    found = _RUN.search(frame.mask)
    of = _organisation(frame, before)
    if found is None or of is None or not _MEETING.search(frame.mask):
        return
    if _OTHER.search(frame.mask) or has_doubt(frame.mask):
        return
    for one in _EACH.finditer(found.group()):
        place, time = frame.party(one["place"]), frame.item(one["time"]).time
        if place is not None and time is not None and time.bound is not Bound.UNTIL:
            yield Draft(
                kind=StatementKind.SUMMIT,
                organisation=of,
                who=place,
                start=time.first,
                end=time.last,
            )


def _organisation(frame: Frame, before: Discourse) -> Party | None:
    of = before.summit or (before.met[0] if before.met is not None else None)
    named = {
        before.with_organisation(party)
        for party in frame.parties(frame.mask)
        if party.kind in (EntityKind.ORGANISATION, EntityKind.BODY)
    }
    named = {party for party in named if is_international(party)}
    if not named:
        return of
    only = next(iter(named)) if len(named) == 1 else None
    return only if only == of or re.search("саммит|summit", frame.mask) else None
