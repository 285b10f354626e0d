"""Persons who are said to preside themselves, where the words name no organisation beside them."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.chairs.in_person import is_by_heads
from orgtui.articles.statements.chairs.times import time_told
from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, PERSON
from orgtui.articles.statements.sentence.templates import said
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_CHAIR = StatementKind.CHAIRMANSHIP
_TAKES = late(
    r"(?P<new>P.)?,? ?(?:который|которая)?[^OBSTPQC,;]{0,20}(?:приня(?:л[аи]?|в)|перенял[аи]?)"
    r" (?:полномочия|председательство|эстафету|пост председателя) (?:у|от) (?P<old>[PQ].)"
)
_BODY_LED = late(
    r"(?P<org>B.),? (?:(?:which|that) )?(?:is |was |has been )?(?:chaired|presided over)"
    r"(?: (?:(?:in|for|since) )?(?:D.|currently|now"
    r"|at present))? by (?:the )?(?:[^,;:PQ]{0,60},? )?"
    r"(?P<new>P.)"
    r"|(?P<org2>B.), (?:где|в котор\w+)(?: (?:в |с )?D.)? председательствует(?: (?:в |с )?D.)?"
    r" (?:[^,;:PQ]{0,60},? )?(?P<new2>P.)"
)
"""A body with the person who presides over it."""
_APPOSITION = late(r", [^,;]{0,60}D.")
"""An office of the same person, with a time of its own."""


def presiding_persons(clause: Clause, before: Discourse) -> Iterator[Draft]:
    """Yield who presides over the organisation spoken of, in person."""
    for match in _BODY_LED.finditer(clause.frame.mask, clause.start):
        body, found = clause.frame.party(said(match, "org")), time_in(clause, *match.span())
        is_here = clause.mask[match.start() : match.start() + 2] == said(match, "org")
        if body is not None and is_here and not clause.is_doubtful(*match.span()):
            who = clause.frame.parties(said(match, "new"))
            yield from of_each(_CHAIR, body, who, "chair", begun(found[1] if found else None))
    yield from _heads(clause, before)
    of = before.presided or before.topic
    if of is None:
        return
    for match in _TAKES.finditer(clause.mask):
        time = time_told(clause, before, Way.TAKES, of, match)
        is_apart = _APPOSITION.match(clause.mask, match.end()) is not None
        if time is not None and not (is_apart or clause.is_doubtful(*match.span())):
            old = clause.frame.parties(match["old"])
            yield from of_each(_CHAIR, of, old, "chair", (None, time.first))


_GETS = late(
    r"(?:молоток|жезл|эстафет[ау]|председательство|(?:пост|кресло) председателя)(?: председателя)?"
    r" (?:[а-я]+о )?(?:получ(?:ит|ил[аи]?)|прим[её]т|принял[аи]?|займ[её]т|занял[аи]?)"
    r" (?:[а-я-]+ ){0,2}(?:[ST]. )?(?P<new>P.)"
)
"""Which head of a state gets the chair, named behind the verb."""
_HAD_SINCE = late(
    r"(?P<new>[PQ].), (?:занимавш|исполнявш|проведш)[а-я]{2,4} (?:этот |его )?"
    r"(?:пост|кресло|место)(?: председателя)? (?:с )(?P<time>D.)"
)
"""Since when somebody had it whom another follows."""
_TOOK_IT = late(
    r"(?<![а-я])она? (?:[а-я]+ )?(?:принял|получил|занял|возглавил)а? "
    r"(?:председательство|пост председателя|молоток|этот пост|его|ее) (?P<time>D.)"
)
"""When the one named ahead took it."""
_CHOSEN_THEN = late(
    r"(?<![а-я])(?:[а-я]{3,}(?:ец|нин|ка)|он|она) (?:был[аи]? )?избран[а]? "
    r"(?:на (?:этот )?пост )?(?P<time>D.)"
)
"""When the one named ahead was chosen for it."""
_LED_IT = late(
    r"(?<![а-я])(?:им|ею|ей|союзом|блоком|организацией|сообществом|объединением) "
    r"(?:руководил|управлял|заведовал)а? (?:[а-я-]+ ){0,2}(?P<new>P.)"
)
"""Which head of a state led what was spoken of."""
_FOLLOWS = late(r"председат|эстафет|молот|жезл")


_OF_HEADS = (
    (_GETS, Way.TAKES),
    (_HAD_SINCE, Way.HOLDS),
    (_TOOK_IT, Way.TAKES),
    (_CHOSEN_THEN, Way.TAKES),
    (_LED_IT, Way.HOLDS),
)


def _heads(clause: Clause, before: Discourse) -> Iterator[Draft]:
    """Yield which heads of states have and had the chair of an organisation spoken of."""
    named = clause.frame.only(ORGANISATION, BODY)
    of = before.with_organisation(named) if named is not None else before.presided or before.topic
    if of is None or not is_by_heads(of) or clause.frame.language is not Language.RU:
        return
    for form, way in _OF_HEADS:
        is_whole = form is _HAD_SINCE and clause.kind is Kind.MAIN
        for match in form.finditer(clause.frame.mask if is_whole else clause.mask):
            is_told = form is _LED_IT or _FOLLOWS.search(clause.frame.mask) is not None
            if is_told and not clause.is_doubtful(*match.span()):
                who = _named_or_ahead(clause, match)
                own = clause.frame.item(match["time"]).time if is_whole else None
                time = own or time_told(clause, before, way, of, match)
                yield from of_each(_CHAIR, of, who, "chair", begun(time)) if time else ()


def _named_or_ahead(clause: Clause, match: re.Match[str]) -> tuple[Party, ...]:
    """Return whom a match names, else the only person of the sentence."""
    named = clause.frame.parties(match.groupdict().get("new") or "")
    only = clause.frame.only(PERSON)
    return named or ((only,) if only is not None else ())
