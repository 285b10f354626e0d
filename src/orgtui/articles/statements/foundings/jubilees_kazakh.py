"""Foundings told by how many years have gone by since: "ұйымның құрылғанына 30 жыл толды"."""

from collections.abc import Iterator

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.timing.counting import NUMBER, distance
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_JUBILEE = late(
    r"(?P<org>[OB].)[-а-яәіңғүұқөһ]*(?: \([^()]*\))? құрылған(?:ын)?а "
    r"(?:D. )?(?:міне |тура |дәл |енді )?"
    rf"(?P<count>{NUMBER}) жыл(?: (?:тол|бол|өт)[а-яәіңғүұқөһ]+)?"
    r"(?= ?(?:[.,;)]|$| деп))"
)
"""So many years since an organisation was founded."""


def jubilees(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield in which year what keeps its jubilee was founded."""
    if frame.language is not Language.KK or "құрылған" not in frame.mask:
        return
    found = _JUBILEE.search(frame.mask)
    kept = frame.only_time.first if frame.only_time is not None else before.published
    if found is None or kept is None or has_doubt(frame.mask) or len(frame.time_places) > 1:
        return
    of = frame.party(found["org"])
    since = distance(PartialDate(year=kept.year), found["count"], "жыл", -1, is_exact=False)
    if of is not None and is_international(of) and since is not None:
        yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=since)
