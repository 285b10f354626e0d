"""Who came in when, a line a time, under a heading that says so: "How the club grew:"."""

from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_HEADING = late(
    r"(?![^:]*(?:\bnot\b|candida|appl[iy]|leav|left|quit|summit|chair|presid|cup\b|winner|host))"
    r"(?:[^:]*[ ,])?(?:grew|grown|growth|enlargements?|expansions?|accessions?|joined|newcomers"
    r"|entry|entries|came (?:in|aboard))\b[^:]*:\s*"
    r"|(?:[^:]*[ ,])?(?:қашан қосылды|қашан кірді|мүше болды|қалай өсті|қалай кеңейді"
    r"|кеңею(?: кезеңдері| тарихы)?)\s?:\s*"
)
_LINE = late(
    r"(?:in |since )?(?:(?P<time>D.)|(?P<year>(?:19|20)\d\d))(?: жыл[а-яы]*)? ?[:–—-] ?"
    r"(?P<who>(?:the )?S.(?:(?:, and |, | and | & | және | мен | пен | бен )(?:the )?S.)*)\W*"
)


def rows(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield who came in by a line of such a list; remember of what it is at its heading."""
    members = before.members
    if frame.mask.rstrip().endswith(":"):
        members.growing = _grown(frame, before) if _HEADING.fullmatch(frame.mask) else None
        return
    line = _LINE.fullmatch(frame.mask) if members.growing is not None else None
    if line is None or members.growing is None:
        members.growing = None
        return
    states, year = before.only_states(frame.parties(line["who"])), line["year"]
    told = (PartialDate(year=int(year)), None) if year else begun(frame.item(line["time"]).time)
    yield from of_each(StatementKind.MEMBERSHIP, members.growing, states, "full", told)


def _grown(frame: Frame, before: Discourse) -> Party | None:
    """Return what a list is of: the one named in its heading or last, a bank too."""
    named = [party for party in frame.parties(frame.mask) if is_international(party)]
    of = named[0] if named else before.organ if "bank" in frame.mask else before.topic
    of = of or before.near or before.only
    is_whole = of is not None and of.kind in (EntityKind.ORGANISATION, EntityKind.BODY)
    return of if is_whole else None
