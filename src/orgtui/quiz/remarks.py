"""What the words around a right name make of it: nothing, a remark, too much, another thing."""

import re
from collections.abc import Sequence
from enum import Enum

from orgtui.facts.ids import EntityKind
from orgtui.quiz.generic_words import is_generic
from orgtui.quiz.statement import Part, Role

_MOST_STRANGE = 3
_LONGEST_REMARK = 6
"""Words of a remark like "Nepal, home of the highest mountain"."""
_REMARK = re.compile(r"\([^\W\dA-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|[,;:—–-]\s+[^\W\dA-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^,;]*\s\w")
"""A remark begins with a small letter: another capital may be another answer."""
_STRANGE = frozenset({Role.OTHER, Role.RELATION, Role.CHOICE})
_WIDER = frozenset("state province region штат штата область провинция облысы штаты".split())
"""Words that make another place of a city."""
_KINDS_OF_PLACE = frozenset("state country city capital republic kingdom nation".split())


class Remark(Enum):
    """What is said beside a right name."""

    NONE = "none"
    HARMLESS = "harmless"
    EXTRA = "extra"
    """More than was asked, and nobody knows whether it is true."""
    ANOTHER = "another"
    """Words that make another answer of the name."""


def weigh(typed: str, found: Sequence[Part], kind: EntityKind) -> Remark:
    """Say what the words around a right name of a kind make of it."""
    if _is_another(found, kind):
        return Remark.ANOTHER
    strange = [part for part in found if part.role in _STRANGE]
    if sum(part.role is Role.NAME for part in found) > 1:
        strange = [part for part in strange if part.role is not Role.RELATION]
    if kind is EntityKind.ORGANISATION:
        strange = [part for part in strange if not is_generic(part.words[0])]
    if not strange:
        return Remark.NONE
    if any(part.role is not Role.OTHER for part in strange):
        return Remark.ANOTHER
    if len(strange) <= _LONGEST_REMARK and _is_remark(typed, found, strange):
        return Remark.HARMLESS
    return Remark.EXTRA if len(strange) <= _MOST_STRANGE else Remark.ANOTHER


def _is_another(found: Sequence[Part], kind: EntityKind) -> bool:
    """Whether a title or a word for a wider place stands beside what is neither."""
    if kind is EntityKind.CITY and any(part.words[0] in _WIDER for part in found):
        return True
    return kind is not EntityKind.PERSON and any(part.role is Role.TITLE for part in found)


def _is_remark(typed: str, found: Sequence[Part], strange: Sequence[Part]) -> bool:
    """Whether all strange words stand behind a name and a mark, or in front of "state of"."""
    places = {id(part): at for at, part in enumerate(found)}
    first = next(at for at, part in enumerate(found) if part.role is Role.NAME)
    marks = [at for at, part in enumerate(found) if part.role is Role.BREAK and at > first]
    if marks and min(places[id(part)] for part in strange) > marks[0]:
        return _REMARK.search(typed) is not None
    before = [part.words[0] for part in found[:first]]
    is_kind = before[-1:] == ["of"] and before[-2:-1] and before[-2] in _KINDS_OF_PLACE
    return bool(is_kind) and max(places[id(part)] for part in strange) < first
