"""Which organisation it is that begins, by the words around those that tell of a beginning."""

import re

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.clauses.clauses import BLANK, Clause, Kind
from orgtui.articles.statements.clauses.roles import ORGANISATION
from orgtui.articles.statements.foundings.bare import left_out
from orgtui.articles.statements.foundings.by_whom import follows_noun, is_noun
from orgtui.articles.statements.foundings.words import (
    AFTER,
    BETWEEN_EN,
    BETWEEN_KK,
    BODY_NOUN,
    INITIALS,
    KINDS_OF_BODY,
    NOT_ITSELF,
    OTHER,
    PART_KK,
    PRONOUN,
    RUSSIAN_KINDS,
)
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import ORGANISATIONS, PERSONS
from orgtui.articles.statements.sentence.templates import said
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_NAMED = late(ORGANISATION)
_WORD = late("[а-я]{3,}")


def beginning(clause: Clause, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation that begins: before the words, behind them, or by a pronoun."""
    is_that = clause.kind is Kind.GOVERNED and _THAT.match(clause.frame.mask, clause.seam)
    if clause.after is not None and (is_that or clause.kind in (Kind.PARTICIPLE, Kind.RELATIVE)):
        is_defined = _NOMINATIVE.search(match.group()) is not None
        whole = clause.frame.mask[: clause.seam]
        around = whole if _LAST.search(whole) else clause.after.mask[: clause.seam]
        return _before_seam(clause, around, before, is_defined=is_defined)
    behind = AFTER.match(clause.frame.mask, match.end()) or _far_behind(clause, match)
    if behind is not None and not clause.mask[behind.end() :].startswith("s "):
        noun = said(behind, "noun")
        is_other = PART_KK.match(clause.mask, behind.end()) is not None
        is_other = is_other or (bool(noun) and not _is_so(noun, before.topic))
        is_other = is_other or _is_but_founder(clause, match, behind)
        return None if is_other else clause.frame.party(said(behind, "org")) or before.topic
    for named in _NAMED.finditer(clause.mask, 0, match.start()):
        if _is_itself(clause.mask, named.start()) and _is_near(clause, named, match):
            return before.owner(clause.frame, said(named, "org"), named.start())
    kind = _of_kind(clause, before, match) or _carried(clause, before)
    if kind is not None:
        return kind
    is_person = PERSONS.search(clause.frame.mask, 0, match.start()) is not None
    is_person = is_person or _is_of_person(clause, before, match)
    if PRONOUN.search(clause.mask, 0, match.start()) and not is_person:
        meant = before.owner(clause.frame, "", match.start())
        has_begun = before.founded is not None and before.founded[0] == meant
        return before.topic if has_begun else meant
    return left_out(clause, before, match)


_HE = late(r"\b(?:он|она)\b")
_IN_OFFICE = late(r"(?<![а-я])(?:должност|пост[уае]?\b|качеств)")


def _is_of_person(clause: Clause, before: Discourse, match: re.Match[str]) -> bool:
    """Whether "he" or "she" is somebody of whom the last sentence told, or who has an office."""
    if _HE.search(clause.mask, 0, match.start()) is None:
        return False
    is_told = PERSONS.search(before.told) is not None
    return is_told or _IN_OFFICE.search(clause.mask) is not None


_STATE_AHEAD = late("[ST][\ue000-\uf8ff] $")
_WHAT_BEGAN = late(r"(?: (?:в )?D.)? (?P<noun>[а-я]{3,})")


def _is_but_founder(clause: Clause, match: re.Match[str], behind: re.Match[str]) -> bool:
    """Whether an organisation behind the words does but what is told of another thing.

    «Основанный ООН в 1974 году институт …»; "Israel was founded in 1948, the UN …".
    """
    if "," in behind.group() and _STATE_AHEAD.search(clause.mask, 0, match.start()):
        return True
    what = _WHAT_BEGAN.match(clause.mask, behind.end())
    if what is None or _NOMINATIVE.search(match.group()) is None:
        return False
    tags = [word.tag for word in readings(what["noun"])]
    return any(tag.POS == "NOUN" and tag.case == "nomn" for tag in tags)


_LAST = late("[OB][\ue000-\uf8ff]$")
"""An organisation right before a clause about it."""
_DEFINED = late(r"[·\s]*(?P<org>O.)[^OBSTPQ;:]{0,40}? ?[–—-] [^OBPQ;:]*")
"""An organisation with what it is, of which the participle behind it is told as well."""
_NOMINATIVE = late(r"нн(?:ая|ый|ое)$")
_BARE = late(r"(?:founded|established|created|formed|launched|set up|born)")
_FAR_BEHIND = late(
    r"(?: ?(?:in|on|at)? ?(?:the )?[CD].,?)+ (?:after|following|as|with|by|under|through|at"
    r"|during|in)"
    r" [^;:OBD]{3,110}, (?:(?:the )?(?P<org>[OB].)(?!s )|(?:it|the (?:organi[sz]ation|bloc|group"
    r"|alliance"
    r"|grouping|union|forum))\b)(?P<noun>)"
)


def _far_behind(clause: Clause, match: re.Match[str]) -> re.Match[str] | None:
    """Return where the organisation stands behind what else is told of how it began."""
    is_first = not clause.mask[: match.start()].strip() and _BARE.fullmatch(match.group())
    return _FAR_BEHIND.match(clause.frame.mask, match.end()) if is_first else None


_THAT = late(r" that (?:was|were|had been)\b")
_IS_WHAT = late(
    r"(?:[^OBSTPQ]* )?(?:the )?(?P<org>[OB].)(?: ?\([^()]*\))?,? (?:is|was|remains) an? [^OB]*"
)
"""What an organisation is said to be, before what tells of its beginning: "… is a bloc,"
" founded"."""
_SUBJECT = late(rf"[·\s]*{ORGANISATION}")


def _carried(clause: Clause, before: Discourse) -> Party | None:
    """Return the organisation that a clause goes on about: "… and has existed since 2002"."""
    if clause.kind is not Kind.COORDINATED or clause.after is None or OTHER.search(clause.mask):
        return None
    above = _SUBJECT.match(clause.after.mask)
    return before.owner(clause.frame, said(above, "org"), above.start()) if above else None


def _before_seam(
    clause: Clause, around: str, before: Discourse, *, is_defined: bool = False
) -> Party | None:
    defined = _DEFINED.fullmatch(around) if is_defined else None
    if defined is not None:
        return before.owner(clause.frame, defined["org"], 0)
    last = list(_NAMED.finditer(around))
    if last and _OTHER.search(around, 0, last[-1].start()):
        return None
    if last and last[-1].end() == len(around) and not follows_noun(around, last[-1].start()):
        return before.owner(clause.frame, said(last[-1], "org"), clause.seam)
    is_what = _IS_WHAT.fullmatch(around)
    if is_what is not None:
        return before.owner(clause.frame, is_what["org"], clause.seam)
    nouns = list(BODY_NOUN.finditer(around))
    is_last = nouns and nouns[-1].end() == len(around)
    return before.topic if is_last and _is_so(said(nouns[-1], "noun"), before.topic) else None


def _is_so(noun: str, of: Party | None) -> bool:
    """Whether an organisation is of the kind that a noun says."""
    kind = next((k for stem, k in RUSSIAN_KINDS.items() if noun.startswith(stem)), noun)
    if of is None:
        return False
    is_short = of.name.isupper() and re.search(INITIALS.get(kind, ""), of.name) is not None
    return is_short or re.search(KINDS_OF_BODY.get(kind, "$^"), of.name.lower()) is not None


_OTHER = late(
    r"(?<![а-я])(?:прежн|друг|стар|бывш|предыдущ|перв)[а-я]+ $"
    r"|\b(?:former|other|another|previous|old|earlier|rival|first|predecessor) $"
)
"""What makes a word for an organisation one for another than that spoken of."""
_BESIDE = late(r"(?<![а-я])при (?!поддержк|содейств|участи)[а-я]")
"""What makes a council or a fund one of somebody's."""


def _of_kind(clause: Clause, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation spoken of, where a word for its kind begins: "the court"."""
    of = before.topic or before.near
    if of is None or _BESIDE.search(clause.mask) is not None:
        return None
    if of in clause.frame.parties("".join(ORGANISATIONS.findall(clause.mask, match.end()))):
        return None
    for named in BODY_NOUN.finditer(clause.mask, 0, match.start()):
        is_so = _is_so(said(named, "noun"), of)
        if is_so and _is_itself(clause.mask, named.start()) and _is_near(clause, named, match):
            return of
    return None


def _is_itself(mask: str, place: int) -> bool:
    """Whether not something in, at or of the organisation begins."""
    if NOT_ITSELF.search(mask, 0, place):
        return False
    return not follows_noun(mask, place)


_APPOSED = late(r"^, [^,;]{3,40},")


def _is_near(clause: Clause, named: re.Match[str], match: re.Match[str]) -> bool:
    """Whether nothing else stands between that could be what begins."""
    between = clause.mask[named.end() : match.start()].replace(BLANK, " ")
    match clause.frame.language:
        case Language.EN:
            return BETWEEN_EN.fullmatch(re.sub(" +", " ", between)) is not None
        case Language.KK:
            return BETWEEN_KK.fullmatch(between) is not None
    between = _APPOSED.sub(" ", between)
    return not any(
        readings(word.group())[0].tag.case == "nomn" and is_noun(word.group())
        for word in _WORD.finditer(between)
    ) and not re.search("[OBSPQ][\ue000-\uf8ff]", between)
