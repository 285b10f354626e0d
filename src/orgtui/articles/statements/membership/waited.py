"""Till when states waited to be let in: «Польше пришлось ждать до ноября 1991-го»."""

from collections.abc import Iterator

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, Frame
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_WAITED = pattern(
    r"(?P<who>[ST].(?:(?:,| и| со?) [ST].)*),? (?:(?:пришлось|довелось|выпало) )?(?:[а-я]+ )?"
    r"(?:про|подо)?(?:ждать|ждал[аи]?|дождал(?:ся|ась|ись)|дожидал(?:ся|ась|ись))"
    r"(?: (?:приема|принятия|своей очереди|очереди|вступления|членства|своего часа))?"
    r"(?:[^OBSTPQCD.;:]{0,30}?)(?: [–—-])?(?: (?:до|лишь|только|аж|вплоть))* ?"
    r"(?:(?:в|до) )?(?P<time>D.)"
)
_ENTRY = late(
    r"(?<![а-я])(?:вступ|вош[еёл]|принял|принят|прием|присоед|вли[лв]|примкн"
    r"|стал[аи]? [^.;]{0,30}член|расшир|пополн)"
)


def waited(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield since when those are members who waited, where others are told to have come in."""
    if frame.language is not Language.RU or "жда" not in frame.mask or not frame.has_time:
        return
    for match in _WAITED.finditer(frame.mask):
        is_of_entry = _ENTRY.search(frame.mask, 0, match.end()) or before.members.last_of
        time = frame.item(match["time"]).time
        if not is_of_entry or time is None or not time.has_come(before.published):
            continue
        named = ORGANISATIONS.findall(frame.mask, 0, match.end())
        of = before.owner(frame, named[-1] if named else "", match.start())
        of = before.with_organisation(of) if of is not None else None
        is_whole = of is not None and before.index.has_members(of)
        if of is None or not is_whole or has_doubt(match.group()):
            continue
        states = before.only_states(frame.parties(match["who"]))
        period = (time.first, None)
        yield from of_each(StatementKind.MEMBERSHIP, of, states, "full", period)
