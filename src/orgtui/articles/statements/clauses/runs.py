"""The states of a clause, those side by side together, and what they stand behind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import Clause
from orgtui.articles.statements.clauses.comparisons import compared_with
from orgtui.articles.statements.clauses.heads_kazakh import case_in_kazakh
from orgtui.articles.statements.sentence.cases import can_be_subject
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.rivals import IN_TOWN
from orgtui.articles.statements.sentence.templates import AND, ASIDE, NOT_ALONE
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_RUN = late(
    rf"(?:the\s|республик\w+\s)?[STC].{ASIDE}"
    rf"(?:{AND}(?:the\s|республик\w+\s)?[STC].{NOT_ALONE}{ASIDE})*"
)
"""States side by side; a capital may stand for one."""
_GOVERNED = late(
    r"(?:\b(?P<by>в|во|из|к|ко|от|у|с|со|на|о|об|для|при|под|над|между|вместо|вслед за|за|кроме"
    r"|против|как|через|по|до|после|среди|около|in|of|from|to|by|with|for|at|on|between|against"
    r"|after|before"
    r"|than|unlike|like|including|over|into|about|versus|instead of)"
    r"(?: (?!н(?:ей|им|его|ем) |котор)\w+(?:ой|ей|ого|его|им|ым|шей|вшейся))?(?: the)? |[a-z]-)$"
)
"""What makes the state behind it another role than the subject."""
_NOUN_BEFORE = late(r"([а-я]{3,}) $")
_CUSTOMS = frozenset(
    "традиции обыкновению очереди очередности ротации алфавиту правилам порядку плану графику"
    " регламенту уставу договоренности итогам раз".split()
)
"""By what something happens; nobody's."""
_POSSESSIVE = late(r"s [a-zP]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """States side by side in a clause."""

    start: int
    end: int
    is_subject: bool
    """Whether the first of them can be what the clause is about."""
    governor: str
    """The preposition before them; in Kazakh the case of the last of them."""
    parties: tuple[Party, ...]


def runs(clause: Clause, before: Discourse, *, has_cities: bool = False) -> tuple[Run, ...]:
    """Return the states of a clause, those side by side together."""
    return tuple(_runs(clause, before, has_cities=has_cities))


def _runs(clause: Clause, before: Discourse, *, has_cities: bool) -> Iterator[Run]:
    for match in _RUN.finditer(clause.mask):
        place, signs = _same_case(clause, match)
        if not has_cities and re.search("C[\ue000-\uf8ff]", signs):
            signs = re.sub("C[\ue000-\uf8ff]", "", signs)
        states = before.only_states(clause.frame.parties(signs))
        if not states:
            continue
        first = next(sign for sign in signs if sign in "STC")
        governor = _governor(clause, match) if place == match.start() else ""
        is_owner = _POSSESSIVE.match(clause.mask, match.end()) is not None
        is_place = first == "C" and _is_town(clause, match)
        yield Run(
            start=place,
            end=match.end(),
            is_subject=first != "T" and not governor and not is_owner and not is_place,
            governor=governor,
            parties=states,
        )


_NO_OBJECT = late(r"[^ую]$")
_WITH_CASES = late(r"[а-яё]*[^оеёиуюэы\W]$", re.IGNORECASE)


def _same_case(clause: Clause, run: re.Match[str]) -> tuple[int, str]:
    """Return a run without a first name in another case: «колонии Франции, Габон и Того, …»."""
    compared = compared_with(clause.mask, run)
    if compared:
        return run.start() + compared, run.group()[compared:]
    signs = run.group()
    letters = [sign for sign in signs if sign in "STC"]
    if clause.frame.language is not Language.RU or letters[0] != "T" or "T" in letters[1:]:
        return run.start(), signs
    items = tuple(clause.frame.within(signs))
    if len(items) < 2 or letters[1:2] != ["S"] or items[1].text.isupper():
        return run.start(), signs
    if not _NO_OBJECT.search(items[0].text) or not _WITH_CASES.search(items[1].text):
        return run.start(), signs
    at = signs.index("S")
    return run.start() + at, signs[at:]


_IN_HAND = late(r"[-\w]* (?:қол|мойн|иығ)\w*(нан|на(?! ал)|нда)\b")
_HANDS = {"нан": "ablative", "на": "dative", "нда": "with"}
"""In whose hands something is, comes or goes, in Kazakh."""
_COUNTRYMAN = late(r" (?:өкіл|азамат|дипломат|саясаткер|тумас|перзент)\w*(?:,? P| D)")
"""Who somebody is of that land, who acts for no land."""
_NAMED_TOWN = late(r"(?<![а-я])(?:г\.|гор\.|город[а-я]{0,2}) $")
_TOWN = late(r"[-\w]* (?:қала|город|city\b|деклараци|келісім|хартия|үдеріс|форум|саммит)")


def _is_town(clause: Clause, run: re.Match[str]) -> bool:
    """Whether a capital is a town and does not stand for its state."""
    if clause.frame.language is Language.RU:
        if _NAMED_TOWN.search(clause.mask, 0, run.start()):
            return True
        item = next(clause.frame.within(run.group()))
        return not can_be_subject(item.text)
    is_dateline = not run.start() and clause.mask.startswith((" — P", " – P"), run.end())
    return is_dateline or _TOWN.match(clause.mask, run.end()) is not None


def _governor(clause: Clause, run: re.Match[str]) -> str:
    if clause.frame.language is Language.KK:
        return _governor_kazakh(clause, run)
    governed = _GOVERNED.search(clause.mask, 0, run.start())
    if governed is not None:
        return governed["by"] or "-"
    if clause.frame.language is not Language.RU:
        return ""
    if IN_TOWN.search(clause.mask, 0, run.start()) and _NO_MORE.match(clause.mask, run.end()):
        return "в"
    return "of" if _is_genitive(clause, run) else ""


_NO_MORE = late(r"(?:[.,;)]| D|$)")


def _governor_kazakh(clause: Clause, run: re.Match[str]) -> str:
    held = _IN_HAND.match(clause.mask, run.end())
    if held is not None:
        return _HANDS[held[1]]
    if _COUNTRYMAN.match(clause.mask, run.end()):
        return "genitive"
    return case_in_kazakh(clause, run)


def _is_genitive(clause: Clause, run: re.Match[str]) -> bool:
    """Whether a name without cases is that of whom a noun before it belongs to: «президент США»."""
    first = next(clause.frame.within(run.group()))
    noun = _NOUN_BEFORE.search(clause.mask, 0, run.start())
    if (
        noun is None
        or noun[1] in _CUSTOMS
        or not (first.text.isupper() or first.text[-1] in "оеиуэ")
    ):
        return False
    return bool(readings(noun[1])[0].tag.POS == "NOUN")
