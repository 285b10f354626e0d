"""The next status of a state, told behind the first: «с 2010 года партнёр, а с 2015-го — как …»."""

from collections.abc import Iterator, Sequence

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.facts.names import Language

_STATUS = (
    r"(?:(?:государств|стран)[а-я]*-)?(?:наблюдател|партнер|ассоциированн[а-я]+ член"
    r"|полноправн[а-я]+ (?:член|участник))[а-я]*"
)
_NEXT = pattern(
    r"(?:,| и|, а|, но)(?: затем| потом| позже| уже)?(?: (?:с|со))? (?P<time>D.),? ?(?:[–—-] ?)?"
    rf"(?:(?:уже )?(?:как|в статусе|в качестве|на правах) (?:[а-я]+ )?|(?<=[–—-] )(?:уже )?)"
    rf"(?P<role>{_STATUS})(?![^.;,]{{0,60}}[OSTC])"
)


def next_statuses(frame: Frame, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what a state has become since what its sentence tells of it first."""
    dated = [one for one in told if one.start is not None]
    if frame.language is not Language.RU or not dated:
        return
    known = {(one.who, one.organisation, one.role) for one in told}
    (who, of, _) = next(iter(known))
    if {(one.who, one.organisation) for one in told} != {(who, of)} or who is None:
        return
    for match in _NEXT.finditer(frame.mask):
        time, role = frame.item(match["time"]).time, role_of(match["role"])
        if time is not None and (who, of, role) not in known:
            yield from of_each(StatementKind.MEMBERSHIP, of, (who,), role, begun(time))
