"""Who acts in a clause about the chair: a state, its head, or whom a pronoun means."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.heads import country_ahead, is_of_whose_state, state_of_head
from orgtui.articles.statements.chairs.told_before import holder_of_two
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.clauses.roles import subject
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import STATES
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_THAT_ONE = late(r"(?:^|·)\s?(?:а |и )?(?:та|тот|последняя|последний|the latter)\b")
"""The state that the sentence before ended with."""


def acting_in(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states that act in a clause, by their heads too."""
    if _is_of_person(clause, before, match):
        return ()
    told = None if is_of_whose_state(clause) else _after_handover(clause, before, match)
    return _acting(clause, before, match) if told is None else told


_PERSON_WAS = late(
    r"\W*P. (?:[а-я]+ ){0,2}(?:был[а]?|занимал[а]?|работал[а]?|служил[а]?|являл[а]?с[ья])(?![а-я])"
)
"""A sentence about what somebody was."""
_HE_OR_SHE = late(r"[^OBSTPC;]*(?<![а-я])(?:он|она) ")


def _is_of_person(clause: Clause, before: Discourse, match: re.Match[str]) -> bool:
    """Whether "she" means the person of whom the last sentence told what she was."""
    is_meant = _HE_OR_SHE.fullmatch(clause.mask, 0, match.start()) is not None
    return is_meant and _PERSON_WAS.match(before.told) is not None


def _acting(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    if is_of_whose_state(clause):
        return state_of_head(clause, before, match.start())
    inner = _beside_gerund(clause, before) or _inner_subject(clause, before, match)
    is_person = clause.kind is Kind.RELATIVE and _OF_LAND.search(clause.frame.mask, 0, clause.start)
    is_of_old = _OF_OLD.search(clause.mask, clause.start, match.start()) is not None
    if inner or is_person or is_of_old or _PERSON_WHO.search(clause.mask, 0, match.start()):
        return inner
    named = (
        _whose_chair(clause, before, match)
        or _burdened(clause, before, match)
        or _next_meant(clause, before, match)
        or subject(clause, before, *match.span(), has_cities=True)
    )
    absolute = _ABSOLUTE.search(clause.mask, 0, match.end())
    if absolute is not None:
        return before.only_states(clause.frame.parties(absolute["who"]))
    head = state_of_head(clause, before, match.start())
    head = head or _of_head_who(clause, before)
    if not (head or named) and clause.kind is Kind.GERUND and clause.after is not None:
        head = state_of_head(clause.after, before, clause.seam)
    if not (head or named) and _THAT_ONE.search(clause.mask, 0, match.start()):
        named = tuple(party for party in (before.state_at_end,) if party is not None)
    if not (head or named) and _HE.search(clause.mask, 0, match.start()):
        named = tuple(party for party in (before.last_state,) if party is not None)
    if not (head or named) and clause.frame.language is Language.RU:
        head = state_of_head(clause, before, len(clause.mask))
    return head or named or _people(clause, before, match)


_SHE = late(
    r"(?<![а-я])(?<!ая )(?:она|оно?|страна|республика|государство|королевство)\b(?=[^STC]{0,60}$)"
)
_IT = late(r"(?:^|[:;,·] ?)it (?:last |first |previously |also |had )*$")
_IT_FOLLOWED = late(
    r"it (?:[a-z]+ly |will |has )*(?:(?:took|takes|taken|take)(?: over)?(?: the [a-z]+)? from"
    r"|replaced|replaces|succeeded|succeeds|followed|follows) (?:the )?S."
)
"""A sentence that tells whom "it" has followed, which "it" means still in the next one."""
_PAST = late(r"[а-я]+(?:вала?|лял[аи]?|дил[аи]?)\b")


def _after_handover(
    clause: Clause, before: Discourse, match: re.Match[str]
) -> tuple[Party, ...] | None:
    """Return whom "she" means behind words about a chair that passed from one to another.

    That is who has it now; who has had it at another time is told of neither.
    """
    if _IT.search(clause.mask, 0, match.start()) and _IT_FOLLOWED.match(before.told):
        held = before.handed[3] if before.handed is not None else None
        return () if held in (None, before.lone_state) else before.only_states((held,))
    holder = holder_of_two(before)
    is_meant = holder is not None and clause.frame.language is Language.RU
    if holder is None or not is_meant or not _SHE.search(clause.mask, 0, match.start()):
        return None
    if STATES.search(clause.frame.mask, 0, match.start()):
        return None
    return () if _PAST.match(match.group()) else before.only_states((holder,))


_MEANT = late(r"(?:[,;:]|[–—-]| и| а) (?:а |и )?(?:он|она|та|тот) (?=[^STC]{0,50}$)")
_IS_NEXT = late(
    r"(?<![а-я])(?:очередь|черед|черёд|следу[ею]т|переда(?:ст|ет|л[аи]?)|уступ(?:ит|ил[аи]?)"
    r"|пере(?:йд[её]т|ш[её]л|шл[аои]|ходит))\b[^PQ;]{0,60}?(?P<who>[TS].)[^STCPQ]{0,40}$"
)
"""Words that tell who presides next, which is whom a pronoun behind them means."""


def _next_meant(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return who is next, where a pronoun means that: «за … очередь …: она примет …»."""
    if clause.frame.language is not Language.RU:
        return ()
    mask = clause.frame.mask
    meant = _MEANT.search(mask, 0, match.start())
    found = _IS_NEXT.search(mask, 0, meant.start()) if meant is not None else None
    return before.only_states(clause.frame.parties(found["who"])) if found is not None else ()


_NEW_SUBJECT = late(r"\b(?:as|while|when|where|that|because|since|whereas) (?:the )?(?P<who>S.)$")


def _beside_gerund(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the state that an English gerund follows: "… as India, chairing the group, …"."""
    if clause.kind is not Kind.GERUND or clause.frame.language is not Language.EN:
        return ()
    found = _NEW_SUBJECT.search(clause.frame.mask[: clause.seam])
    return before.only_states(clause.frame.parties(found["who"])) if found is not None else ()


_HEAD_WHO = late(
    r"(?:(?P<who>[AST].)s? (?:[a-z]+ )?(?:president|prime minister|premier|king|emir|leader) P."
    r"|(?:president|prime minister|premier|king|emir) P. of (?:the )?(?P<who2>S.)"
    r"|(?:президент|премьер-министр|премьер|король|эмир|глава) (?P<who3>[ST].) P.)$"
)
"""The head of a state, named right before a clause about them."""
_WHO = late(r"\s?(?:who|котор(?:ый|ая))\b")


def _of_head_who(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the state whose head a relative clause is about."""
    if clause.kind is not Kind.PARTICIPLE and not _WHO.match(clause.mask, clause.start):
        return ()
    found = _HEAD_WHO.search(clause.frame.mask[: clause.seam])
    sign = next((sign for sign in found.groups() if sign), "") if found is not None else ""
    return before.only_states(clause.frame.parties(sign))


_PEOPLE = late(r"(?:^|[·,;] ?|\b(?:и|а|но) |D. )(?P<people>[а-я-]{3,}(?:ы|и|ане|яне))(?= )")


def _people(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the state whose people a clause is about: "руандийцы возглавляют …"."""
    if clause.frame.language is not Language.RU:
        return ()
    found = _PEOPLE.search(clause.mask, clause.start, match.start())
    state = before.index.state_of_people(found["people"], before.language) if found else None
    return (state,) if state is not None else ()


_ITS_CHAIR = late(
    r"(?:^|[;:.] )(?:the |an? )?(?:[a-z]+ )?(?P<who>A.) (?:O. )?(?:presidency|chairmanship)"
    r" [^;:()S]*?\b(?:when|once|as|after|before|until|from when) it (?:[a-z]+ )?$"
)


def _whose_chair(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return whose chair "it" means: "the Kenyan presidency hopes for more when it takes over"."""
    found = _ITS_CHAIR.search(clause.frame.mask, 0, match.start())
    return before.only_states(clause.frame.parties(found["who"])) if found is not None else ()


_FALLS = late(r"предстоит|предстояло|довед[её]тся|довелось|выпало|доверено|поручено|falls? to")
_IT_FALLS_TO = late(r"(?:^|[·,;:] ?| )(?P<who>T.|ей|ему|стране|республике)(?= )")
_FALLS_BEHIND = late(r"(?:предстоит|доверено|поручено|выпало) (?P<who>T.)")
_IT_FALLS_TO_EN = late(r"\bfalls? to (?:the )?(?P<who>S.)")


def _burdened(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states to whom it falls to preside, in the dative."""
    if _FALLS.search(clause.mask) is None:
        return ()
    if clause.kind is Kind.RELATIVE and (meant := country_ahead(clause, before)):
        return meant
    english = _IT_FALLS_TO_EN.search(clause.mask)
    if english is not None:
        return before.only_states(clause.frame.parties(english["who"]))
    found = _IT_FALLS_TO.search(clause.mask, clause.start, match.end())
    found = found or _FALLS_BEHIND.search(clause.mask, match.end())
    if found is None:
        return ()
    named = before.only_states(clause.frame.parties(found["who"]))
    state = before.state_spoken_of or before.homeland
    return named or ((state,) if state is not None and " " not in found["who"] else ())


def _inner_subject(clause: Clause, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return who acts in "which Azerbaijan has held since", and whom "that one" means."""
    if clause.kind is Kind.RELATIVE and _WHICH.match(clause.mask, clause.start):
        ahead = _INNER.search(clause.mask, clause.start, match.start())
        return before.only_states(clause.frame.parties(ahead["who"])) if ahead else ()
    return ()


_WHICH = late(r"\s?(?:котор(?:ое|ую|ый|ые)|which|that)\b")
_INNER = late(r"(?P<who>S.)(?: [^OBSTPQC,;]{0,20})?$")
_OF_LAND = late(r"P. of (?:the )?S.,? (?:who )?$")
"""Of whom "who" is said: somebody, not the land that he is of."""
_OF_OLD = late(
    r"(?:^|·|[,;] |\b(?:and|but) )\s?(?:the )?(?:(?:former |ex-|one-time )[AS].s?"
    r"|[AS].s (?:former|one-time))"
    r" (?:[a-z]+ ){1,4}$"
)
"""A person called by an office of old, ahead of what they now do: "the former Nauru president"."""
_PERSON_WHO = late(
    r"(?:A.|\b[a-z]+) who [^STC;]{0,40}$|P., (?:the )?[AST].s? [^,;STC]*D.,[^,;STC]*$"
)
"""Of somebody said by the way to preside: "the Norwegian who has headed …"."""
_HE = late(r"(?:^|·)\s?(?:he|she)\b")
_ABSOLUTE = late(
    r"\bwith (?:the )?(?P<who>[SC].) (?=(?:is |due |set |then |next |to |up )*(?:\w+ing"
    r"|to follow|follow|next|take)\b)"
)
"""Who acts in "with Suriname assuming the chair"."""
