"""Seasons counted from the publication: "last summer", «этой весной»."""

import re

from orgtui.articles.statements.timing.readers import Time, told
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_MONTHS = (
    (late("весн|spring|көктем"), 3, 5),
    (late("лет|summer|жаз"), 6, 8),
    (late("осен|autumn|fall|күз"), 9, 11),
)
"""The seasons that lie in one year, with their first and last months."""
_WILL_MEET = (
    r"(?:собер[уё]тся|соберется|встретятся|съедутся|увидятся|прим[еу]т|пройд[её]т|состоится"
    r"|собер[её]т|жд[её]т|ждут|провед[её]т|проведут)"
)
_HAVE_MET = (
    r"(?:собирались|встречались|съезжались|виделись|принимал[аи]?|собирал[аи]?|заседали)"
    r"(?=[^.;]{0,50}(?:саммит|лидер|президент|глав|встреч|$|[.;]))"
)
"""What heads do in a season whose year no word tells."""
SEASON = (
    r"\b(?:(?P<season>(?:прошл|минувш|прошедш|эт|нынешн|текущ|будущ|следующ|предстоящ)"
    r"(?:ым|им|ой|ей) "
    r"(?:весной|летом|осенью)"
    r"|(?:last|this past|this|next|this coming) (?:spring|summer|autumn|fall)"
    r"|(?:өткен|биылғы|осы|келесі|алдағы) (?:көктемде|жазда|күзде)"
    r"|(?:весной|летом|осенью)"
    rf"(?=,? (?:[^.;:,\d]{{0,50}} )?(?:{_WILL_MEET}|{_HAVE_MET})\b)))\b(?! \d)"
)
_MET = late(rf",? (?:[^.;:,]{{0,50}} )?{_HAVE_MET}\b")
_LAST_YEAR = late("прошл")
_LAST = late("минувш|прошедш|last|this past|өткен")
_NEXT = late("будущ|следующ|предстоящ|next|this coming|келесі|алдағы")


def season(match: re.Match[str], published: PartialDate | None) -> Time | None:
    """Read a season as its year; which one is the last or the next, the month tells."""
    if published is None or published.month is None:
        return None
    words, month = match["season"], published.month
    first, last = next((a, b) for form, a, b in _MONTHS if form.search(words.split()[-1]))
    year = published.year
    if _LAST_YEAR.match(words):
        year -= 1
    elif _LAST.match(words):
        year -= last >= month
    elif " " not in words:
        is_over = _MET.match(match.string, match.end()) is not None
        year += -(first > month) if is_over else last < month
    elif _NEXT.match(words):
        year += first <= month
    return told(match, PartialDate(year=year))
