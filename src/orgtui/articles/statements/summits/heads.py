"""Meetings told by what heads did together on a day in a city: «президенты подписали там …»."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, clauses
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.summits.days import whole
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Trigger

_TRIGGER = Trigger(r"лидер|глав[аы]|президенты|президентов|руководители|монархи|короли|премьер")
_LESSER = (
    r"(?! (?:[а-я]+ )?(?:мид|мин[а-я]*|внешнеполит|оборон|дипломат|комитет|служб|ведомств"
    r"|центробанк|делегац|парламент|компани|генштаб|мисси|регион|област|администрац|город|комисси|парти|фракци"
    r"|оппозиц|профсоюз|повстан|движени|протест|рейтинг|рынк|племен|общин)"
    r"| (?:стран |государств )?(?:[STA].|O. и ))"
)
_COUNTED = (
    r"(?:\d+|[а-я]*(?:дцать|десят|сять|ять|шесть|семь|восемь|восемью)|тр[её]х|три|четыре|сорок)"
)
_HEADS = re.compile(
    r"\b(?:лидеры|президенты|руководители|главы|монархи|короли|премьеры|премьер-министры"
    rf"|{_COUNTED} (?:президент|лидер|монарх|премьер|глав(?=\w* [а-я]*\s?(?:государств|стран"
    rf"|правительств)))(?:ов|ами|))\b{_LESSER}"
)
"""Who heads states, more than two of them."""
_OF = re.compile(
    r"(?: и (?:глав\w*|премьер\w*|[а-я]+)| (?:[а-я]+ )?(?:государств|стран|правительств"
    r"|экономик|участни\w+|членов)[ –-]*| [а-я]+(?:ти|ми|х|ых|их)\b)* (?P<org>[OB].)(?! и )"
)
"""How an organisation stands behind its heads."""
_ACTED = re.compile(
    r"\b(?:(?P<met>встретились|собрались|собирались|съехались|съезжались|слетелись|заседали"
    r"|совещались|встречались|соберутся|встретятся|съедутся|сойдутся|увидятся)"
    r"|договорились|решили|подписали|утвердили|приняли|одобрили|согласовали|избрали|выбрали"
    r"|поддержали|объявили|условились|провозгласили|учредили|создали|основали|заключили"
    r"|постановили|образовали|назначили|скрепили|продлили|исключили|приостановили|отстранили"
    r"|обсудили|провели|завершили|закончили|открыли|учрежден[аоы]?|создан[аоы]?|подписан[аоы]?)\b"
)
_PLACE = re.compile(
    r"\b(?:в|во)(?: (?!честь|связи|рамках|ходе)[а-я-]+(?:ом|ем|ой|ей|ий|ую)| A.){0,2}"
    r" (?P<place>[CST].)(?!-)"
)


def met_by_heads(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the meetings at which heads did something at one time in one place."""
    if not frame.has_time or not _TRIGGER.is_in(frame.mask) or not _HEADS.search(frame.mask):
        return
    for clause in clauses(frame):
        heads = _HEADS.search(clause.mask)
        acted = _ACTED.search(clause.mask) if heads is not None else None
        if heads is None or acted is None or has_doubt(clause.mask.replace(BLANK, "")):
            continue
        place, time = _place(clause), _time(clause)
        is_dated = time is not None and (acted["met"] or time.first.day is not None)
        of = _organisation(clause, heads, before) if place is not None and is_dated else None
        if of is not None and time is not None:
            yield _draft(of, place, whole(frame, time))


def _draft(of: Party, place: Party | None, time: Time) -> Draft:
    return Draft(
        kind=StatementKind.SUMMIT,
        organisation=of,
        who=place,
        start=time.first if time.bound is not Bound.UNTIL else None,
        end=time.last if time.bound is not Bound.UNTIL else time.first,
    )


def _place(clause: Clause) -> Party | None:
    """Return the only place that a clause tells, of a city and its state the city."""
    signs = {found["place"] for found in _PLACE.finditer(clause.mask)}
    signs = {sign for sign in signs if sign.startswith("C")} or signs
    return clause.frame.party(signs.pop()) if len(signs) == 1 else None


def _time(clause: Clause) -> Time | None:
    """Return the only time that a clause tells."""
    told = [time for at, time in clause.frame.time_places if clause.mask[at] != BLANK]
    only = told[0] if len(told) == 1 else None
    return only if only is not None and only.bound in (Bound.AT, Bound.SPAN) else None


def _organisation(clause: Clause, heads: re.Match[str], before: Discourse) -> Party | None:
    """Return whose heads act: what stands behind them, else the only one of their clause."""
    frame = clause.frame
    behind = _OF.match(clause.mask, heads.end())
    if behind is not None:
        party = frame.party(behind["org"])
        of = before.with_organisation(party) if party is not None else None
        return of if of is not None and is_international(of) else None
    named = {
        before.with_organisation(item.party)
        for item in frame.within(clause.mask)
        if item.letter in (ORGANISATION, BODY) and item.party and is_international(item.party)
    }
    return named.pop() if len(named) == 1 else None
