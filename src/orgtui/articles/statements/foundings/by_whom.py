"""By which states an organisation is said to be founded, in the words behind "was founded"."""

import re

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.clauses.runs import Run, runs
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.templates import COLLECTIVE, pattern
from orgtui.text.late_patterns import late

_NO_OWNER = late(rf"смену|место|состав[ае]|рядах|(?:право)?преемни(?:к|ца|ком|цей)|{COLLECTIVE}")
"""Nouns after which an organisation is still itself: «пришла на смену ЛАГ, созданной в 1945-м»."""
_NOUN = late(r"(?<![а-я])(?<!таким )(?<!главным )([а-я]{3,}),? $")
_BETWEEN = pattern(r" (?:(?:в )?[CD]. )*(?:между|в составе) (?P<who><L>)")
"""Those between whom it was founded, or of whom it consisted then."""
_OF_TODAY = late(
    r"\b(?:now|today|currently|presently|includ\w+|compris\w+|unites|consists|has|have|had|counts"
    r"|groups|numbers|brings|joined|members)\b"
    r"|(?<![а-я])(?:включает|насчитывает|объединяет|входят|состоит|сейчас|сегодня|ныне|теперь)\b"
    r"|қазір|бүгін"
)
"""What makes a list one of those who are in it today."""
_BY_HEADS = pattern(
    r"(?: ?(?:in|on|at)?(?: the)? ?[CD].,?| [a-z]+ly)* by (?:the )?(?:[a-z]+ )?(?:leaders"
    r"|presidents"
    r"|heads of (?:state|government)(?: and government)?|(?:foreign )?ministers|governments"
    r"|representatives|prime ministers|rulers|kings)"
    r"(?: of)?(?: [a-z]+ (?:countries|states|nations),?)?(?: ?[:–—-])? (?P<who><L>)"
)
"""Those whose leaders founded it."""
_BY_OTHER = late(
    r"\b(?!founded|established|created|formed|launched|instituted|proclaimed|agreed|signed)[a-z]+"
    r"(?:ed|wn|en) by (?:the )?(?:[a-z]+ ){0,3}$"
)
"""What is done by those who need not have founded it: "dominated by …"."""
_AGREED = pattern(
    r"(?P<who><L>)[-\w]* (?:(?:басшы|ел|мемлекет|президент)\w* )?(?:бастамасымен|келісімімен"
    r"|шешімімен)"
)
"""Those by whose agreement it began, in Kazakh."""
_EFFORTS = pattern(
    r"(?:усилиями|силами|стараниями|трудами|решением|волей|волею|президентами|лидерами|главами"
    r"|правительствами|парламентами|руководителями|премьерами|министрами|представителями|королями)"
    r"(?: [а-я]+){0,3} (?P<who><L>)"
)


def founders_of(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states that the organisation was founded by."""
    agreed = _AGREED.search(clause.mask, 0, match.start()) or _EFFORTS.search(clause.mask)
    if agreed is not None:
        states = clause.frame.parties(agreed["who"])
        return states if len(states) > 1 else ()
    mask = clause.frame.mask
    listed = _BETWEEN.match(mask, match.end())
    if listed is not None and not _OF_TODAY.search(listed.group()):
        return clause.frame.parties(listed["who"])
    headed = _BY_HEADS.match(clause.mask, match.end())
    if headed is not None:
        return clause.frame.parties(headed["who"])
    return tuple(
        party
        for run in runs(clause, before)
        if run.start > match.end()
        and (_is_agent(clause, match, run) or _is_instrument(clause, run))
        for party in run.parties
    )


def _is_agent(clause: Clause, match: re.Match[str], run: Run) -> bool:
    """Whether states stand behind "by" as those who founded, and did nothing else."""
    is_by = run.governor == "by"
    return is_by and _BY_OTHER.search(clause.mask, match.end(), run.start) is None


def _is_instrument(clause: Clause, run: Run) -> bool:
    """Whether states stand in an oblique case without a preposition or a noun before them."""
    is_oblique = clause.mask[run.start] == "T" and not run.governor
    return is_oblique and not follows_noun(clause.mask, run.start)


def follows_noun(mask: str, place: int) -> bool:
    """Whether a noun stands right before, which what follows may be of."""
    noun = _NOUN.search(mask, 0, place)
    return noun is not None and not _NO_OWNER.fullmatch(noun[1]) and is_noun(noun[1])


def is_noun(word: str) -> bool:
    """Whether a Russian word is a noun."""
    return bool(readings(word)[0].tag.POS == "NOUN")
