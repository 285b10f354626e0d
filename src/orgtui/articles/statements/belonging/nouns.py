"""Whose accession or withdrawal a noun tells of: "the accession of Cuba", "выход страны"."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.belonging.parties import one_named
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.clauses.runs import runs
from orgtui.articles.statements.sentence.approvals import is_of_one
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.templates import pattern
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_NO_NOUN_BEHIND = late(
    r" (?:talks?|negotiations?|process|bid|protocol|agreement|treaty|papers?|documents?|request"
    r"|application"
    r"|terms|instrument|ceremony|anniversary|referendum|fee|plan)"
)
_NO_NOUN_AHEAD = late(
    r"(?:protocols?|treat(?:y|ies)|agreements?|talks|negotiations|decision|vote|anniversary|bid"
    r"|application"
    r"|documents?|years|months|days|calls?|plans?|request|referendum|question)"
    r" (?:on|of|for|about|after|since|before|following) (?:the |its )?(?:S. ?s )?$"
    r"|(?:протокол|договор|соглашени|заявк|вопрос|процесс|годовщин|переговор|услови|документ"
    r"|просьб|заявлени"
    r"|(?:принципиальн|предварительн|политическ)[а-я]+ (?:решени|согласи|договоренност)"
    r"|план|решимост|идею|возможност|против|лет|референдум|сообщени|слух)\w*"
    r" (?:о |об |по |на |после |со дня |с момента )?(?:\w+ )?$"
)
_GIVEN_OUT = late(
    r"(?<![а-я])(?:(?:объяв|заяв|уведом|предупре|сообщ)[а-я]+"
    r"|(?:решени|указ|закон|нот|меморандум|распоряжени|приказ)(?:[а-я]{1,2})?)"
    r" (?:[а-я]+ )?об? (?:сво[а-я]+ )?$"
)
"""Who gives out that they leave have not left yet."""
_LEAVING = late(r"выход|уход")
_FROM_DAY = late(r"(?<![а-я])со? D.|вступ\w+ в силу")
"""What tells when they do."""
_LASTING = late(r"membership|participation|observer|членство")
_BEGAN = late(
    r"\b(?:dates?|dating|goes back|began|started|runs from)\b|началось|отсчит|ведет отсчет|длится с"
)
"""What tells when a membership began."""
_HAPPENED = late(
    r"complet|t(?:ook|akes?) effect|(?:enter|c[ao]me)\w* into force|seal|final|irrevocabl"
    r"|binding|dates?\b|goes back|began|start|formali[sz]|finali[sz]"
    r"|effective|increas|rais(?:ed|es|ing)\b|brought|brings|swell|enlarg|expand"
    r"|official|after|since|following|with|upon|greet|celebrat|mark"
    r"|ерекшелен(?:ді|еді|ген)|іске ас(?:ты|қан)|D. (?:болды|болған|өтті)\b"
    r"|күшіне ен|аяқтал|бекітіл|ресімдел|жүзеге ас|(?<![а-я])со?  |состоя|вступ\w+ в силу|заверш"
    r"|оформ|закреп|утвер|одобр|произош|решени"
    r"|объяв|извест|после"
    r"|с момента"
)


def owned(clause: Clause, before: Discourse, span: tuple[int, int]) -> tuple[Party, ...]:
    """Return the states whose accession or withdrawal a noun tells of."""
    start, end = span
    mask = clause.mask
    is_none = _NO_NOUN_BEHIND.match(mask, end) or _NO_NOUN_AHEAD.search(mask, 0, start)
    if is_none or is_of_one(clause.frame, start):
        return ()
    is_given_out = _GIVEN_OUT.search(mask, 0, start) and _LEAVING.match(mask, start)
    if is_given_out and not _FROM_DAY.search(mask, end):
        return ()
    is_admitted = _ADMITTED.search(mask, 0, end) and _REPORTED.search(mask)
    if not is_admitted and not _HAPPENED.search(mask[:start] + " " + mask[end:]):
        return ()
    if clause.frame.language is Language.KK:
        found = [run for run in runs(clause, before) if run.governor == "genitive"]
        return found[-1].parties if found else ()
    is_lasting = _LASTING.match(mask, start) is not None
    if is_lasting and not _BEGAN.search(mask, end):
        return ()
    who = _owner_behind(clause, end) or _owner_ahead(clause, start)
    return before.only_states(clause.frame.parties(who)) if who else _meant(clause, before, span)


def _meant(clause: Clause, before: Discourse, span: tuple[int, int]) -> tuple[Party, ...]:
    """Return whose "the exit" is that takes effect, or "its exit"."""
    start, end = span
    if before.movers and _THE.search(clause.mask, 0, start):
        return before.movers if _EFFECT.match(clause.mask, end) else ()
    is_told = _SINCE.search(clause.mask, 0, start) or _ADMITTED.search(clause.mask, 0, end)
    is_told = is_told or _IN_FORCE.match(clause.mask, end)
    if _OF_COUNTRY.match(clause.mask, end) and is_told:
        one = one_named(clause.frame.mask, clause)
        mover = before.movers[0] if len(before.movers) == 1 else None
        land = mover or before.homeland or before.lone_state
        return one or ((land,) if land is not None else ())
    is_its = _ITS.search(clause.mask, 0, start) is not None
    return one_named(clause.frame.mask[:start], clause) if is_its else ()


_BEHIND = {
    Language.EN: pattern(r" (?:of|by) (?P<who><L>)(?!s )"),
    Language.RU: pattern(r"(?: (?:полноправн\w+|в (?:состав )?[OB].))? (?P<who><L>)"),
}
_AHEAD = pattern(r"(?P<who><L>) ?s? (?:[\w-]+ ){0,2}?$")
_THE = late(r"\b(?:the|this|that|its|their) (?:formal |actual |[a-z]+ )?$")
_EFFECT = late(
    r" (?:\w+ly |will |shall |is to |is due to )*(?:t(?:ook|akes?) effect|(?:enter|c[ao]me)\w* into"
    r"|becom\w+ (?:effective|final|official)|is effective|was (?:completed|sealed|complete)"
    r"|went into)"
)
"""What makes "the exit" that of the state just spoken of."""
_OF_COUNTRY = late(r" (?:страны|республики|государства|королевства)\b")
_IN_FORCE = late(
    r" (?:страны|республики|государства|королевства) (?:[а-я]+о )?(?:вступ[а-я]+ в силу|состоял"
    r"|оформ|заверш)"
)
_SINCE = late(r"(?<![а-я])(?:после|с момента|со времени|со дня|с) (?:[а-я]+ )?$")
_REPORTED = late(r"(?<![а-я])(?:сообщ|подтверд|извести|уведоми)")
_ADMITTED = late(r"(?<![а-я])об? (?:[а-я]+ )?(?:при[её]м|принят|включен|зачислен)[а-я]*$")
_ITS = late(r"(?:\bits|(?<![а-я])(?:ее|его)) (?:[\w-]+ )?$")


def _owner_behind(clause: Clause, end: int) -> str:
    form = _BEHIND.get(clause.frame.language)
    found = form.match(clause.mask, end) if form is not None else None
    return found["who"] if found is not None else ""


def _owner_ahead(clause: Clause, start: int) -> str:
    found = _AHEAD.search(clause.mask, 0, start)
    return found["who"] if found is not None else ""
