"""Which organisations are observers in others: "the SCO was granted observer status at the UN"."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft, begun
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, said
from orgtui.articles.statements.timing.times import Bound
from orgtui.text.late_patterns import late

_AT = r"(?:[^OBSTPQ;:]{0,25})"
_FORMS = Forms(
    rf"(?P<who>O.) {_AT}(?:получил|обрел|стал|име|явля)[а-я]* {_AT}наблюдател[а-я]+ (?:при|в)"
    r" (?P<org>[OB].)",
    rf"(?P<who>O.) {_AT}(?:предоставлен|предоставили|присвоен|присвоили"
    rf"|дали) статус наблюдател[а-я]+"
    r" (?:при|в) (?P<org>[OB].)",
    rf"(?<![а-я])статус наблюдател[а-я]+ (?:при|в) (?P<org>[OB].) {_AT}(?:получил|обрел"
    rf"|предоставлен"
    rf"|предоставили|присво|дали)[а-я]* {_AT}(?P<who>O.)",
    rf"(?<![а-я])статус(?:ом)? наблюдател[а-я]+ (?:имеет|обладает),? {_AT}(?P<who>O.)",
    r"(?<![а-я])наблюдател[а-я]+ (?:при|в) (?P<org>[OB].) "
    rf"(?:являет|стал|остает|числит|был){_AT}[а-я]* (?P<who>O.)",
    rf"(?P<who>O.),? {_AT}(?:granted|received|gained|obtained|has|had) {_AT}observer status"
    r" (?:at|in|with|to|by|of)(?: the)? (?P<org>[OB].)",
    rf"(?P<who>O.),? {_AT}(?:became|been|is) an? (?:[a-z]+ )?observer (?:at|in|with|to|of)(?: the)?"
    r" (?P<org>[OB].)",
)


_NOW = late(r"явля(?:ет|ют)ся|име[ею]т|оста[её]тся|остаются|числ[ия]тся")


def _is_now(match: re.Match[str]) -> bool:
    """Whether words tell of what is so now, without a time."""
    return _NOW.search(match.group()) is not None


def observers(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield since when an organisation is an observer in another, where one time is told."""
    time = frame.only_time if "O" in frame.letters else None
    is_of_time = time is not None and time.bound is not Bound.UNTIL
    if "O" not in frame.letters or (frame.has_time and not is_of_time):
        return
    if time is not None and not time.has_come(before.published):
        return
    for match in _FORMS.matches(frame):
        who, of = frame.party(said(match, "who")), frame.party(said(match, "org"))
        is_known = who is not None and who != of and not has_doubt(frame.mask)
        if who is None or of is None or not is_known or (time is None and not _is_now(match)):
            continue
        if is_international(who) and is_international(of):
            start, end = begun(time)
            yield Draft(
                kind=StatementKind.MEMBERSHIP,
                organisation=of,
                who=who,
                role="observer",
                start=end or start,
            )
            return
