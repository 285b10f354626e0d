"""Patterns of sentences, written with names for what stands in them."""

import re
from collections.abc import Iterable
from functools import cache

from orgtui.articles.statements.sentence.attributive import EVENT_EN
from orgtui.articles.statements.sentence.backgrounds import is_counted_from, is_of_other_clause
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.predicates import is_before_next, is_of_another
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.articles.statements.trigger import Sought, SoughtEach
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

COLLECTIVE = (
    r"(?:(?:эт(?:ой|у|ого|ом|а)|данн\w+|the|this|аталған|осы)\s)?"
    r"(?:(?<=the )(?:intergovernmental|international|regional|sub-?regional|continental"
    r"|pan-[a-z]+|[a-z\d]+-(?:member|nation|state|country))\s)?"
    r"(?:организаци[яиюей]+|объединени[еяиюм]+|альянс[аеуом]*|блок[аеуом]*|союз[аеуом]*"
    r"|содружеств[аоуем]+|картел[яьюем]+|сообществ[аоуем]+|лиг[аеуиой]+|ассоциаци[яиюей]+"
    r"|групп(?:а|ы|е|у|ой)\b"
    r"|(?:organi[sz]ation|bloc|alliance|group|grouping|union|association|community|league|cartel"
    r"|(?<=the )(?:body|club)(?! of))\b"
    r"|ұйым\w*|одақ\w*|бірлестік\w*|достастық\w*|достастығ\w*|кеңес(?:ке|тің|тен|те)\b"
    r"|қор(?:ға|дың|дан)\b)"
)
"""A word for an organisation."""
OTHERWISE_RU = (
    r"(?!-[а-я]|, (?:где|ч(?:ей|ья|ье|ьи)|котор[а-я]+ (?:прим|прин|пров|устро|организ|возглав|пред)"
    r"|(?!вступ|присоед|вош|примкн|подпис|ратифиц|получ|верн|участв|наход|явля)"
    r"[а-я]+(?:[ую]щ|[ая]щ|вш)(?:[а-я]{2,3})(?:ся)?)(?![а-я]))"
)
"""Not before what says that a state is first in something else: «страной, принимающей саммит»."""
AND = (
    r"(?:\s?,\s?(?:и\s|а также\s|and\s|as well as\s|және\s)?|\s(?:и|а также|and|as well as"
    r"|together with|вместе с|және|мен|пен|бен)\s)"
)
"""What stands between the states of a list."""
_ADDITION = r"(?:the\s|республик\w+\s)?"
ASIDE = (
    r"(?: ?\((?:(?:с |со |в |since |from |in )?D.|[а-яa-z][^()OBSTPQCDA\ue000-\uf8ff]{4,60})\))?"
)
"""The time of one state of a list: "Ватикан (с 1970 года), Канада"."""
RESPECTIVELY = late(r"\b(?:соответственно|respectively|тиісінше)\b")
"""What gives each of a list its own of another list."""
NOT_ALONE = r"(?! [а-я]{2,}[аеиоуыя](?:л|ла|ло)(?:с[ья])?\b)"
"""What a state of a list is not followed by: a verb of one, with which something else begins."""
_LIST = rf"{_ADDITION}[ST].{ASIDE}(?:{AND}{_ADDITION}[ST].{NOT_ALONE}{ASIDE})*"
_SUBJECTS = rf"{_ADDITION}S.{ASIDE}(?:{AND}{_ADDITION}[ST].{NOT_ALONE}{ASIDE})*"
_NOT_PLACE = r"(?:the\s)?" + "".join(
    rf"(?<!\b{word} )" for word in "в во из под in at to from".split()
)
_KINDS = {
    "O": rf"(?:[OB].|{COLLECTIVE})",
    "X": r"[OB].",
    "S": r"(?:the\s)?[ST].",
    "N": r"(?:the\s)?S.",
    "Y": r"(?:the\s)?[STC].",
    "Z": _NOT_PLACE + "[SC].",
    "L": _LIST,
    "M": _SUBJECTS,
    "P": r"[PQ].",
    "R": r"(?:P.|\b(?:он|она|he|she)\b)",
    "C": r"C.",
    "A": r"A.",
    "D": r"D.",
}
_NAMED = late(r"<(?:(\w+):)?([A-Z])>")
_GROUP = late(r"\(\?P<([a-z]+)\d?>")
_GAP = r"(?:[^OBSTPQCD;:()!?]{0,45}?)"
_WIDE = r"(?:(?:D.|[^OBSTPQCD;:()!?]){0,60}?)"


ANYTHING = late("")
"""What is found everywhere."""


def words_of(words: str) -> re.Pattern[str]:
    """Compile English or Kazakh words that begin at the start of a word."""
    for auxiliary in ("will", "has"):
        words = words.replace(f"{auxiliary} ", rf"{auxiliary} (?:\w+ly |also |now |then |soon )?")
    return late(rf"\b(?:{words})")


def russian(words: str) -> re.Pattern[str]:
    """Compile Russian words that begin at the start of a word."""
    return late(rf"(?<![а-я])(?:{words})")


@cache
def pattern(template: str) -> re.Pattern[str]:
    r"""Compile a template for masked sentences.

    `<who:S>` is a state under the name who; O an organisation or a word for it, X one that is
    named, Y a state or a city that stands for it, L a list of states, P a person, C a city, A an
    adjective of a state, D a time. N, Z, M and R are S, Y, L and P in the
    nominative, R also a pronoun. `~` is a
    short gap without other items, `~~` one that may hold times.
    """
    filled = _NAMED.sub(_kind, template).replace("~~", _WIDE).replace("~", _GAP)
    filled = filled.replace("will ", r"will (?:\w+ly )?")
    seen: dict[str, int] = {}
    return late(_GROUP.sub(lambda group: _numbered(group[1], seen), filled))


def _numbered(name: str, seen: dict[str, int]) -> str:
    """Give the second group of a name the number 2, and so on."""
    seen[name] = seen.get(name, 0) + 1
    return f"(?P<{name}{seen[name] if seen[name] > 1 else ''}>"


class Forms:
    """Patterns of three languages for one thing."""

    def __init__(self, *templates: str) -> None:
        """Compile the templates; each is tried on sentences of its language only."""
        spoken = [(_languages(template), _sought(template)) for template in templates]
        self._of = {
            language: SoughtEach(
                (None, form) for languages, form in spoken if language in languages
            )
            for language in Language
        }

    def matches(self, frame: Frame) -> Iterable[re.Match[str]]:
        """Return what the patterns find in a sentence, one pattern after the other."""
        found = self._of[frame.language].finditer(frame.mask)
        return (match for _, match in found) if found else ()


@cache
def _sought(template: str) -> Sought:
    return Sought(pattern(template).pattern)


_SYNTAX = late(r"<\w*:?[A-Z]>|\(\?P<\w+>|\\[bwsd]|\(\?[<=!:]+|[OBSTAPQCD]\.")
_KAZAKH = late("[әіңғүұқөһ]")
_CYRILLIC = late("[а-я]")
_LATIN = late("[a-z]{2}")


def _languages(template: str) -> tuple[Language, ...]:
    """Return the languages of the words in a template; Kazakh shares many of Russian's."""
    words = _SYNTAX.sub("", template)
    if _CYRILLIC.search(words) and _LATIN.search(words):
        return tuple(Language)
    if _KAZAKH.search(words):
        return (Language.KK,)
    if _CYRILLIC.search(words):
        return (Language.RU, Language.KK)
    return (Language.EN,) if _LATIN.search(words) else tuple(Language)


_NUMBERS = range(2, 24)
"""How the groups of one name are numbered that alternatives of a pattern have."""


def said(match: re.Match[str], name: str) -> str:
    """Return what stands under a name in a match, wherever its pattern has it; else nothing."""
    groups = match.groupdict()
    return next(
        (groups[key] for key in (name, *(f"{name}{n}" for n in _NUMBERS)) if groups.get(key)),
        "",
    )


def place_of(match: re.Match[str], name: str) -> int:
    """Return where that begins which `said` returns, -1 where it is nothing."""
    names = (name, *(f"{name}{number}" for number in _NUMBERS))
    groups = match.re.groupindex
    return next((match.start(key) for key in names if key in groups and match[key]), -1)


def has(match: re.Match[str], name: str) -> bool:
    """Whether a pattern has a group of that name, matched or not."""
    return name in match.re.groupindex


def _kind(match: re.Match[str]) -> str:
    name, letter = match.groups()
    body = _KINDS[letter]
    return f"(?P<{name}>{body})" if name else f"(?:{body})"


BOUNDARY = late(
    r"[;()]|, (?:(?:(?:в|на|с|о|к|по|из|для|при|у|за) )?котор\w+|(?:in|at|of|for|to) (?:which"
    r"|whom)|а(?! также)|но|однако|что|чтобы|когда|где|хотя|пока|while|whereas|which"
    r"|who|that|but|when|where|although|ал|бірақ|деп)\b"
    r"|, (?:как )?(?:заяви|сообщ|отмет|сказа|подчеркн|переда|пиш|напомн|добав|said|told|added)\w*"
)
"""Where a clause ends and another begins."""

_AFTER = late(r"(?:[^OBSTPQD;!?]|C.){0,34}")
_BEFORE = late(r"(?:[^OBSTPQD;!?]|C.){0,70}")
_NEXT_VERB = late(
    r"(?:,| и| and) (?:[а-я]+(?:ла|ло|ли|лся|лась)\b|[а-я]{3,}(?:л|тся|ит|ут|ют)\b"
    r"|[a-z]+ed\b|[а-я]+ет\b)"
)


def time_of(frame: Frame, match: re.Match[str]) -> Time | None:
    """Return the time that belongs to what a pattern has matched.

    That is the one within the match, else the one right behind it, else the one before it in its
    clause; behind a comma, or as an end, only where none stands before.
    """
    named = said(match, "time")
    if named:
        return frame.item(named).time
    inside = _inside(frame, match)
    if inside is not None:
        return inside
    behind, before = time_behind(frame, match.end()), _before(frame, match.start())
    if before is not None and _OF_EVENT.match(frame.mask, match.end()):
        return before
    if behind is None or before is None:
        return behind or before
    place = next(place for place, time in frame.time_places if time is behind)
    is_loose = "," in frame.mask[match.end() : place]
    return before if is_loose or behind.bound is Bound.UNTIL else behind


_OF_EVENT = late(rf" {EVENT_EN}D.")
"""A time of something else, behind what has a time of its own before it."""


def _inside(frame: Frame, match: re.Match[str]) -> Time | None:
    aside = match.span("aside") if has(match, "aside") else (-1, -1)
    inside = [
        time
        for place, time in frame.time_places
        if match.start() <= place < match.end()
        and not aside[0] <= place < aside[1]
        and not is_before_next(frame.mask, place, match.end())
    ]
    return inside[-1] if inside else None


def time_behind(frame: Frame, end: int) -> Time | None:
    """Return the time that stands right behind a place of the mask."""
    for place, time in frame.time_places:
        if place >= end:
            between = frame.mask[end:place]
            is_near = _AFTER.fullmatch(between) and not BOUNDARY.search(between)
            is_near = is_near and not is_of_other_clause(frame.mask, place, end - 1)
            return time if is_near and not _NEXT_VERB.search(between) else None
    return None


def _before(frame: Frame, start: int) -> Time | None:
    for place, time in reversed(frame.time_places):
        if place < start:
            between = frame.mask[place + 2 : start]
            is_near = _BEFORE.fullmatch(between) and not BOUNDARY.search(between)
            is_own = is_near and not is_of_another(frame.mask, place, start)
            is_own = is_own and not is_counted_from(frame.mask, place)
            is_own = is_own and not is_of_other_clause(frame.mask, place, start)
            return time if is_own else None
    return None
