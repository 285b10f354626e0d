"""What several sentences of an article tell of one beginning: the treaty's day and the first."""

import re

from orgtui.articles.proposal import Statement, StatementKind
from orgtui.text.late_patterns import late

_SIGNED = late(r"подпис|заключ|signed|concluded|қол қой", re.IGNORECASE)


def without_signings(found: tuple[Statement, ...], text: str) -> tuple[Statement, ...]:
    """Return facts without foundings on the day of a treaty, where work began on a later one."""
    every = [s for s in found if s.kind is StatementKind.FOUNDED]
    plain = {s.quote_start for s in every if not _is_signing(s, text)}
    twice = {s.quote_start for s in every if sum(s.quote_start == o.quote_start for o in every) > 1}
    begun = [s for s in every if s.quote_start in plain | twice]
    return tuple(s for s in found if not (_is_signing(s, text) and _is_overtaken(s, begun)))


def _is_signing(statement: Statement, text: str) -> bool:
    if statement.kind is not StatementKind.FOUNDED:
        return False
    return _SIGNED.search(text, statement.quote_start, statement.quote_end) is not None


def _is_overtaken(signing: Statement, begun: list[Statement]) -> bool:
    return any(
        other.organisation == signing.organisation and str(other.start) > str(signing.start)
        for other in begun
    )
