"""Who has the chair and who had it, by the way in which words tell of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from orgtui.articles.proposal import Party
from orgtui.articles.statements.chairs.acting import acting_in
from orgtui.articles.statements.chairs.directions import ONTO, bare, governed, into, right_behind
from orgtui.articles.statements.chairs.heads import country_ahead, of_people, state_of_agent
from orgtui.articles.statements.chairs.holders_kazakh import adjoining, with_persons
from orgtui.articles.statements.chairs.owners import ENDING, possessor
from orgtui.articles.statements.chairs.times import is_before_that
from orgtui.articles.statements.chairs.ways import Way
from orgtui.articles.statements.clauses.clauses import Clause, Kind
from orgtui.articles.statements.clauses.roles import antecedent
from orgtui.articles.statements.clauses.runs import Run, runs
from orgtui.articles.statements.clauses.when import time_in
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import CITY
from orgtui.articles.statements.timing.times import Bound
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_Holders = tuple[tuple[Party, ...], tuple[Party, ...]]
"""Who has the chair, and who had it."""
_TO = ("к", "ко", "для", "to", "dative")
_FROM = ("от", "у", "from", "ablative")
_WITH = ("у", "by", "за", "with")
_PASSED = late(r"\b(?:приня|переня|перех|переш|переда|получ|взял|смен|заверш|оконч|истек)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """Words about the chair with the states around them."""

    clause: Clause
    before: Discourse
    match: re.Match[str]
    acting: tuple[Party, ...]
    found: tuple[Run, ...]
    others: tuple[Run, ...]
    """The states that do not act."""


def holders(clause: Clause, before: Discourse, way: Way, match: re.Match[str]) -> _Holders:
    """Return who has the chair by the words of a match, and who had it."""
    acting = acting_in(clause, before, match)
    found = runs(clause, before, has_cities=True)
    if clause.frame.language is Language.KK and way in (Way.GIVES, Way.GOES, Way.TAKES):
        found, acting = with_persons(clause, before, found, acting, match.start())
    words = _Words(
        clause=clause,
        before=before,
        match=match,
        acting=acting,
        found=found,
        others=tuple(run for run in found if run.parties != acting),
    )
    new, old = _READ[way](words)
    is_alone = way in (Way.ENDS, Way.OWNED, Way.GIVES, Way.HOLDS, Way.TAKES)
    return new, old if new or is_alone else ()


_REPLACING = late(r"(?:смен|замен|сменя)(?:ил[аио]?|ит|ят|яет|ив) (?P<old>[STC].)")


def _held(words: _Words) -> _Holders:
    replaced = _REPLACING.search(words.clause.mask, 0, words.match.start())
    if replaced is not None:
        return (), ()
    new = _attributed(words) or words.acting or adjoining(words.found, words.match.end())
    if is_before_that(words.clause, words.match.start()):
        return (), new
    return new, _displaced(words.clause, words.before, words.others, words.match)


_ATTRIBUTE = late(r"[а-я]+(?:[ую]щ|вш)(?:ая|ий|ее|ие|ей|его|ему|ую|им|их|ими)(?:ся)?\b")
_ATTRIBUTED = late(
    r"(?: (?:(?:в|во|над) )?(?:[а-я]+ах )?(?:[OB].|не[мй]\b|организации\b|объединении\b|союзе\b)"
    r"| (?:(?:в|с) )?D.| сейчас| ныне){0,3}"
    r" (?P<who>[ST].)"
)


def _attributed(words: _Words) -> tuple[Party, ...]:
    """Return the state that a participle ahead of it is about: "председательствующей в … Мали"."""
    mask = words.clause.mask
    if _ATTRIBUTE.match(mask, words.match.start()) is None:
        return ()
    if mask[: words.match.start()].rstrip("· ").endswith(","):
        return ()
    found = _ATTRIBUTED.match(mask, words.match.end())
    return words.before.only_states(words.clause.frame.parties(found["who"])) if found else ()


_IN_HANDS = late(r"\bв руках (?P<who>[TSA].)")


def _with(words: _Words) -> _Holders:
    held = _IN_HANDS.search(words.clause.mask)
    if held is not None:
        return words.before.only_states(words.clause.frame.parties(held["who"])), ()
    if _OF_ANOTHER.match(words.clause.mask, words.match.end()):
        return (), ()
    if _PASSED.search(words.clause.mask) or _BEHIND_IT.search(words.clause.mask):
        return (), ()
    return governed(words.clause, words.before, words.others, _WITH), ()


_OF_ANOTHER = late(r" D.(?: [а-я]+)?, (?:а |и )?(?:за|у) [TSC].")
"""A time that is not of the state behind it: «… председательство 2006 года, за Веной — …»."""
_BEHIND_IT = late(r"\bза [TSC]. (?:очеред|черед|черёд|след|послед|ид[её]т)")
"""Behind whom somebody else is next: «за … очередь …»."""


def _gives(words: _Words) -> _Holders:
    if _TO_HIM.search(words.clause.mask):
        return (), words.acting
    if _is_given(words):
        is_idle = words.clause.mask[: words.match.start()].endswith(("was to be ", "were to be "))
        return () if is_idle else words.acting, ()
    both = _GETS_FROM.match(words.clause.mask, words.match.end()) or _FROM_HEAD_TO_HEAD.match(
        words.clause.mask, words.clause.start
    )
    if both is not None:
        new, old = (words.clause.frame.parties(both[name]) for name in ("who", "old"))
        return words.before.only_states(new), words.before.only_states(old)
    gets = _GETS_IT.match(words.clause.mask, words.match.end())
    if gets is not None:
        return words.before.only_states(words.clause.frame.parties(gets["who"])), words.acting
    given = _given(words.clause, words.before, words.others, words.match.end())
    given = given or _given_by_them(words)
    if not (given or _is_of_chair(words)) or _is_of_next(words):
        return given, ()
    return given, words.acting or governed(words.clause, words.before, words.others, _FROM)


def _is_given(words: _Words) -> bool:
    """Whether who acts is given the chair: "China was handed the chair"."""
    mask = words.clause.mask
    is_passive = _PASSIVE.search(mask, 0, words.match.start()) is not None
    return is_passive and _GIVEN.match(mask, words.match.end()) is not None


_NEXT_CLAUSE = late(r"[^·]*, [^·]*[SC][\ue000-\uf8ff]")


def _is_of_next(words: _Words) -> bool:
    """Whether who seems to give the chair stands behind the verb, in Kazakh: in another clause."""
    if words.clause.frame.language is not Language.KK:
        return False
    is_ahead = any(
        run.parties == words.acting for run in words.found if run.end <= words.match.start()
    )
    return not is_ahead and _NEXT_CLAUSE.match(words.clause.mask, words.match.end()) is not None


def _given_by_them(words: _Words) -> tuple[Party, ...]:
    """Return to whom nobody named gives the chair: «Китаю передали председательство»."""
    found = _AHEAD_OF_GIVING.search(words.clause.mask, words.clause.start, words.match.start())
    if found is None or words.acting or not words.match.group().endswith("ли"):
        return ()
    return words.before.only_states(words.clause.frame.parties(found["who"]))


_AHEAD_OF_GIVING = late(r"(?:^|[·,] ?|D. )(?P<who>T.)(?: (?:(?:в )?D.|официально|торжественно))? $")
_GETS_IT = late(r" (?:его|ее|их) (?P<who>[ST].)")
"""Who gets the chair that a pronoun means, also by a name that has no cases."""
_HEAD_TO = r"(?:президент|премьер|премьер-министр|лидер|глав|канцлер|корол|министр)(?:у|ю|е)"
_HEAD = r"(?:президент|премьер|премьер-министр|лидер|глава|канцлер|король|министр)"
_FROM_HEAD_TO_HEAD = late(
    rf"[^·;]*?(?:(?<![а-я]){_HEAD_TO} (?:[а-я ]{{3,25}} )?(?P<who>[TS].)[^·;]*?"
    rf"(?<![а-я]){_HEAD} (?:[а-я ]{{3,25}} )?(?P<old>[TS].))"
)
"""Whose head gets it from whose, by cases: «мандат президенту Турции передал президент Чада»."""
_GETS_FROM = late(r" (?P<who>[TSC].) (?:председательство|эстафету|полномочия) (?P<old>T.)")
"""Who gets it, and whose it was: «передал Китаю председательство Турции»."""
_CHAIR = (
    r"(?:председат|полномоч|пост\b|эстафет|вахт|бразды|обязанност|ключи|руль\b|мандат|кресл"
    r"|мест[оа]\b"
    r"|chair|presidency|gavel|helm|baton|reins|төрағалы|тізгін|міндет)"
)
_GIVEN = late(rf"(?: [^SPQCD,;]{{0,30}}?)? ?(?:{_CHAIR}|(?:it|его|ее|их)\b)")
_GIVEN_AHEAD = late(
    r"(?:председательство|эстафету|полномочия|вахту|пост|бразды|төрағалық\w*|тізгін\w*|міндет\w*)\b"
)


def _is_of_chair(words: _Words) -> bool:
    """Whether it is the chair that is given, right behind the verb or ahead of it."""
    mask = words.clause.mask
    is_ahead = _GIVEN_AHEAD.search(mask, words.clause.start, words.match.start()) is not None
    return is_ahead or _GIVEN.match(mask, words.match.end()) is not None


def _goes(words: _Words) -> _Holders:
    clause, before, others = words.clause, words.before, words.others
    new = _given(clause, before, others, words.match.end()) or bare(others, clause.start)
    new = new or right_behind(words.found, words.match)
    old = governed(clause, before, others, _FROM) or _of_head(clause, before)
    old = old or of_people(clause, before)
    owned = (party for party in possessor(clause, before, words.match) if party not in new)
    return new, old or tuple(owned)


_FROM_HEAD = late(
    r"\bfrom (?:(?:the )?(?P<who>A.)|(?:the )?(?P<who2>S.)s) (?:[a-z]+ )?"
    r"(?:president|prime minister|premier|leader|king|counterpart)\b"
    r"|\bfrom (?:president|prime minister|premier|king) P. of (?:the )?(?P<who3>S.)"
    r"|\b(?:от|у) (?:(?:президента|премьера?|премьер-министра|короля|эмира|лидера|главы)"
    r" (?P<who4>[TS].)"
    r"|(?:сво[а-я]+ )?(?P<who5>A.) (?:коллеги|президента|премьера?|лидера|стороны))"
)


def _of_head(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the state from whose head the chair passes."""
    found = _FROM_HEAD.search(clause.mask)
    sign = next((sign for sign in found.groups() if sign), "") if found is not None else ""
    return before.only_states(clause.frame.parties(sign))


def _takes(words: _Words) -> _Holders:
    clause, before = words.clause, words.before
    old = governed(clause, before, words.others, _FROM) or _of_head(clause, before)
    return words.acting, old or of_people(clause, before)


def _follows(words: _Words) -> _Holders:
    mask = words.clause.mask
    if _PASSIVE.search(mask, 0, words.match.start()):
        new = state_of_agent(words.clause, words.before, words.match.end())
        new = new or governed(words.clause, words.before, words.others, ("by",))
        return new, words.acting if new else ()
    is_told = _HIM.search(mask, 0, words.match.start()) is not None
    old = () if is_told else bare(words.others, words.clause.start)
    old = old or governed(words.clause, words.before, words.others, ("from",))
    is_of_another = _ITS.search(mask)
    return (words.acting if old or is_of_another else ()), old


_HIM = late(r"(?<![а-я])(?:его|ее|их) $")
"""Whom a state replaces, right ahead of the verb."""
_PASSIVE = late(r"\b(?:be|been|was|were|is|are|being)(?: \w+ly)? $")


def _under(words: _Words) -> _Holders:
    if words.clause.frame.language is Language.KK:
        return possessor(words.clause, words.before, words.match), ()
    return _behind(words.clause, words.before, words.match.end()), ()


def _ends(words: _Words) -> _Holders:
    behind = _BEING.match(words.clause.mask, words.match.end())
    if _OF_OFFICE.search(words.clause.mask, 0, words.match.start()):
        return (), ()
    signs = behind["who"] if behind is not None else ""
    return (), words.acting or words.before.only_states(words.clause.frame.parties(signs))


_OF_OFFICE = late(
    r"\b(?:президент|премьер|министр|канцлер|глава|король|эмир)\w* [TS].[^;]*$"
    r"|\b(?:the|its|his|her|a|whose) (?!country|state|bloc|republic|kingdom"
    r"|nation)[a-z]+ (?:will )?$"
)
"""A person of a state who may leave an office of their own."""


def _owned(words: _Words) -> _Holders:
    owners = possessor(words.clause, words.before, words.match)
    is_ending = ENDING.search(words.clause.mask, words.match.start()) is not None
    return ((), owners) if is_ending else (owners, ())


def _turns(words: _Words) -> _Holders:
    new = bare(words.found, words.match.end())
    return new or governed(words.clause, words.before, words.found, _NEXT), ()


_READ: dict[Way, Callable[[_Words], _Holders]] = {
    Way.HOLDS: _held,
    Way.HAS_WITH: _with,
    Way.GIVES: _gives,
    Way.GOES: _goes,
    Way.TAKES: _takes,
    Way.FOLLOWS: _follows,
    Way.UNDER: _under,
    Way.ENDS: _ends,
    Way.OWNED: _owned,
    Way.TURNS: _turns,
}
_BEING = late(r"[^OBSTPQCD;:]{0,12} ?(?P<who>[SC].)")


def _behind(clause: Clause, before: Discourse, end: int) -> tuple[Party, ...]:
    """Return the states named right behind the words."""
    named = _NAMED_BEHIND.match(clause.mask, end)
    return before.only_states(clause.frame.parties(named["who"])) if named else ()


_NAMED_BEHIND = late(r" ?(?:республики )?(?P<who>[TSCA].)")


def _given(
    clause: Clause, before: Discourse, others: tuple[Run, ...], end: int
) -> tuple[Party, ...]:
    """Return to whom the chair is given or goes, in one case or another."""
    if clause.kind is Kind.RELATIVE and _TO_WHICH.match(clause.mask, clause.start):
        ahead = antecedent(clause, before, has_cities=True) or country_ahead(clause, before)
        return ahead[-1:] if clause.frame.language is Language.RU else ahead
    if _TO_HOSTS.search(clause.mask, end):
        return _hosts(clause, before)
    colleague = _COLLEAGUE.search(clause.mask)
    if colleague is not None:
        named = next(sign for sign in colleague.groups() if sign)
        return before.only_states(clause.frame.parties(named))
    onto = ONTO.match(clause.mask, end) or into(clause, end)
    if onto is not None:
        return before.only_states(clause.frame.parties(onto["who"]))
    favoured = _FAVOURED.search(clause.mask)
    if favoured is not None:
        return before.states(clause.frame.parties(favoured["who"]))
    return governed(clause, before, others, _TO) or bare(others, end)


_TO_HOSTS = late(
    r"\b(?:хозя(?:евам|ину|йке)|принимающей стороне)\b|\bto (?:its|the|their) hosts?\b"
)


def _hosts(clause: Clause, before: Discourse) -> tuple[Party, ...]:
    """Return the state in which the meeting is held whose hosts get the chair."""
    cities = [item for item in clause.frame.within(clause.frame.mask) if item.letter == CITY]
    place = cities[0].party if cities else before.summit_place or before.place
    is_city = place is not None and place.kind is EntityKind.CITY
    state = before.state(place) if is_city else None
    return (state,) if state is not None else ()


def _displaced(
    clause: Clause, before: Discourse, others: tuple[Run, ...], match: re.Match[str]
) -> tuple[Party, ...]:
    """Return whom a state presides instead of since a day."""
    found = time_in(clause, *match.span())
    is_since = found is not None and found[1].bound is Bound.SINCE
    return governed(clause, before, others, _INSTEAD) if is_since else ()


_TO_HIM = late(r"\b(?:ему|ей|им|him|her|them)\b(?= (?:\w+ )?\w+(?:л|ла|ли|т)\b)")
"""To whom, where nobody is named."""
_ITS = late(r"\b(?:ее|его|их|it|оны|оның)\b")
_TO_WHICH = late(r"\s?(?:(?:к )?котор(?:ой|ому)\b|to (?:which|whom)\b)")
_COLLEAGUE = late(
    r"(?P<who>A.) (?:коллеге|президенту|лидеру|стороне|премьеру|главе|counterpart)\b"
    r"|\bto (?:the )?(?P<to>A.) (?:[a-z]+ )?(?:president|prime minister|premier|leader|king)\b"
    r"|\bto (?:the )?(?P<to2>S.)s (?:[a-z]+ )?(?:president|prime minister|premier|leader|king)\b"
    r"|\bto (?:president|prime minister|premier|king) P. of (?:the )?(?P<to3>S.)"
    r"|(?P<whom>S.)[-\w]* (?:президент|премьер|көшбасшы|басшы|король|канцлер|әріптес)\w*"
    r"(?:іне|ына|еріне)\b"
    r"|(?P<of>S.)[-\w]* (?:президенті|премьер-министрі|көшбасшысы|басшысы|королі|канцлері)"
    r" P.(?= (?:D. )?(?:\w+ )?(?:табыст|тапсыр|бер|ұстат|өткіз))"
)
_FAVOURED = late(r"\bв пользу (?P<who>[STC].)")
_INSTEAD = ("вместо", "вслед за", "instead of", "после", "after")
_NEXT = ("за", "к", "до", "у", "to")
