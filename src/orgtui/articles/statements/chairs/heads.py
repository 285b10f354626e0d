"""Which state presides where its head, its people or its minister are named for it."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.clauses.heads_kazakh import case_of_head
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_HEAD_RU = (
    r"(?:президент|король|эмир|премьер(?:-министр)?|лидер|глава|коллега|руководитель|султан"
    r"|сторона)"
)
_HEAD_EN = (
    r"(?:president|king|emir|prime minister|foreign minister|minister of foreign affairs|premier"
    r"|leader|head of state|sultan|chancellor)"
)
_HEADS = tuple(
    late(form)
    for form in (
        rf"(?P<who>[ATS].) (?:\w+ )?(?:{_HEAD_RU}|{_HEAD_EN})\b",
        rf"\b(?:{_HEAD_RU}|{_HEAD_EN}) (?:of (?:the )?)?(?P<who>[TS].)",
        rf"\b(?P<who>[TS].)s (?:\w+ )?{_HEAD_EN}\b",
        r"[P]., (?:the )?(?:president|prime minister|king) of (?:the )?(?P<who>[ST].)",
        r"P. of (?:the )?(?P<who>[ST].)",
        r"(?P<who>[ST].)s P.",
        r"(?P<who>[ST].)[-\w]* (?:президенті|көшбасшысы|премьер-министрі|королі)\b",
    )
)
_WHOSE_STATE = late(
    r"[\s·]*(?:(?:чья|его|ее) (?:страна|республика)|(?:чье|его|ее) государство"
    r"|(?:whose|his|her) (?:country|nation|state))\b"
)
_OF_STATE = late("[AST][\ue000-\uf8ff]")
_NOT_ACTING = late(
    r"(?:\b(?:от|у|к|с|со|для|при|вместо|после|до|by|from|to|with|of|for|after|than)\s(?:the )?)$"
)


_FORMER = late(r"\b(?:former|ex|one-time|sometime|late|then|бывш\w+|экс)[ -](?:[a-z]+ )?$")
_YEARS = late(r" (?P<time>D.)")


def _is_former(clause: Clause, match: re.Match[str]) -> bool:
    """Whether somebody is the head no more: "former premier", "president from 2001 to 2009"."""
    years = _YEARS.match(clause.mask, match.end())
    time = clause.frame.item(years["time"]).time if years is not None else None
    is_over = time is not None and time.bound in (Bound.SPAN, Bound.UNTIL)
    return is_over or _FORMER.search(clause.mask, 0, match.start()) is not None


_AGENT = late(
    r"[^OBSTPC;]{0,30}(?:D. )?by (?:(?P<who>S.)s (?:[\w ]{0,25})?P.|P. of (?:the )?(?P<who2>S.)"
    r"|P., (?:the )?(?P<who3>[AS].)s?\b|(?P<who4>[AS].)s? [a-z ]{3,25}, P.)"
)


def state_of_agent(clause: Clause, before: Discourse, end: int) -> tuple[Party, ...]:
    """Return the state of the person by whom something is done behind a place."""
    found = _AGENT.match(clause.frame.mask, end)
    signs = next((sign for sign in found.groups() if sign), "") if found is not None else ""
    return before.only_states(clause.frame.parties(signs))


def is_of_whose_state(clause: Clause) -> bool:
    """Whether a clause is about the state of somebody: "…, whose country chairs …"."""
    return _WHOSE_STATE.match(clause.mask[clause.start :]) is not None


def state_of_head(clause: Clause, before: Discourse, until: int) -> tuple[Party, ...]:
    """Return the state whose head acts in a clause before a place."""
    if is_of_whose_state(clause):
        named = list(_OF_STATE.finditer(clause.frame.mask, 0, clause.seam))
        between = clause.frame.mask[named[-1].end() : clause.seam] if named else ","
        is_near = "," not in between.replace(", P", " P")
        return before.only_states(clause.frame.parties(named[-1].group() if is_near else ""))
    for form in _HEADS:
        for match in form.finditer(clause.mask, 0, until):
            is_other = _NOT_ACTING.search(clause.mask, 0, match.start()) is not None
            is_other = is_other or bool(case_of_head(clause, match.end("who")))
            if not is_other and not _is_former(clause, match):
                return before.only_states(clause.frame.parties(match["who"]))
    return ()


_COUNTRY_AHEAD = late(
    r"(?:(?P<who>A.) сторон[аыеуой]+|сво[а-я]+ (?:стран|республик|государств|королевств)[а-я]+)"
    r",? ?$"
)
_LAND = late("[AST][\ue000-\uf8ff]")


def country_ahead(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the state before a clause about it: «польской стороны, …», «своей страны, …»."""
    mask = clause.frame.mask
    found = _COUNTRY_AHEAD.search(mask, 0, clause.seam)
    if found is None:
        return ()
    signs = found["who"] or "".join(_LAND.findall(mask, 0, found.start()))
    named = set(before.only_states(clause.frame.parties(signs)))
    return tuple(named) if len(named) == 1 else ()


_FROM_PEOPLE = late(r"\b(?:от|у) (?P<stem>[а-я]{2,})(?P<end>цев|ков|ан|ян)\b")
_NOMINATIVES = {"цев": "цы", "ков": "ки", "ан": "ане", "ян": "яне"}


def of_people(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the state from whose people the chair passes: "у португальцев"."""
    if clause.frame.language is not Language.RU:
        return ()
    for found in _FROM_PEOPLE.finditer(clause.mask):
        people = found["stem"] + _NOMINATIVES[found["end"]]
        state = before.index.state_of_people(people, before.language)
        if state is not None:
            return (state,)
    return ()
