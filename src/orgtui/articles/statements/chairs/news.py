"""The day of the news on which a chair has passed, where no words around tell when."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.around import is_at_close
from orgtui.articles.statements.chairs.rotations import Among, rotation
from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.sentence.backgrounds import (
    is_jubilee,
    is_of_old,
    opens_background,
)
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import PERSONS, Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.dates import PartialDate
from orgtui.text.late_patterns import late

_PASSING = (Way.GIVES, Way.GOES, Way.TAKES, Way.FOLLOWS, Way.ENDS)
_DONE = late(
    r"(?:переда|сда|вруч|довер|уступ|отда|слож|переш|отош|доста|оказал|вернул|приня|переня|получ"
    r"|взя"
    r"|подхват|унаслед|смен|замен|заверш|законч|оконч|остав|покин)[а-я]*?"
    r"(?:л[аио]?|л[аио]?с[ья]|вш[а-я]+|в|но|на|ны|н)\b"
    r"|(?:handed|passed|ceded|yielded|gave|relinquished|took|has taken|accepted|received|assumed)\b"
    r"|.*(?:[дт][ыі])$"
)
"""What tells in Russian and Kazakh that a chair has passed."""
_DAYS = 8
"""How long before an article was published what it brings as news may have happened."""


def day_of_news(
    clause: Clause, before: Discourse, way: Way, of: Party, match: re.Match[str]
) -> Time | None:
    """Return the day told before of the news of one organisation whose chair has passed."""
    if before.news is None or before.organisation is None or way not in _PASSING:
        return None
    is_alone = of in (before.topic, before.near, before.only)
    is_done = is_alone and _DONE.match(match.group()) is not None
    is_by_heads = rotation(of.id).among is Among.PERSONS
    if is_done and is_at_close(clause, before):
        return None
    if is_of_old(clause.frame.mask):
        return None
    if not is_done or (PERSONS.search(clause.mask) is not None and not is_by_heads):
        return None
    return Time(start=0, end=0, bound=Bound.AT, first=before.news)


def news_day(frame: Frame, before: Discourse) -> PartialDate | None:
    """Return the day told last of those shortly before an article was published."""
    if before.published is None or before.published.day is None:
        return before.news
    newest = None if opens_background(frame.mask) else before.news
    if is_jubilee(frame.mask):
        return newest
    for _, time in frame.time_places:
        day = time.final
        if time.bound in (Bound.AT, Bound.SPAN) and day.day is not None:
            between = (before.published.earliest - day.earliest).days
            newest = day if 0 <= between <= _DAYS else newest
    return newest
