"""The words of questions, by language; names stand in the nominative, whatever they are.

The words themselves are in `words/*.txt`, a file a language. A line is a key and a text; a key
that stands more than once has several wordings, of which each unit always gets the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language, Name, Names
from orgtui.facts.records import Status
from orgtui.quiz.ordering import draw
from orgtui.quiz.question import QuestionKind, UnitId
from orgtui.text.packaged import packaged

if TYPE_CHECKING:
    from orgtui.quiz.refusing import Refusal

LANGUAGES = (Language.EN, Language.RU)
"""The languages in which questions are asked unless one is wished for."""


def asked_in(language: Language) -> Language:
    """Return the language of questions for a learner's language."""
    return language


@cache
def phrases(language: Language) -> Mapping[str, tuple[str, ...]]:
    """Return the wordings of each key in a language, read once."""
    found: dict[str, tuple[str, ...]] = {}
    text = packaged("orgtui.quiz.words", f"{language.value}.txt")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            key, _, words = line.partition(" = ")
            found[key] = (*found.get(key, ()), words)
    return found


def word(key: str, language: Language) -> str:
    """Return the one wording of a key."""
    return phrases(language)[key][0]


def prompt(
    kind: QuestionKind,
    language: Language,
    variant: str = "",
    *,
    unit: UnitId,
    values: Mapping[str, str],
) -> str:
    """Return the words of a question; each unit keeps its wording."""
    wordings = phrases(language)[f"{kind.value}.{variant}" if variant else kind.value]
    drawn = int.from_bytes(draw("wording", unit)) % len(wordings)
    return wordings[drawn].format_map(values)


def statement(topic: str, language: Language, values: Mapping[str, str]) -> str:
    """Return a fact in one sentence, to show after the answer."""
    return word(f"fact.{topic}", language).format_map(values)


def besides_co_chairs(language: Language) -> str:
    """Return the words that leave co-chairmanships out of a question."""
    return word("besides-co-chairs", language)


def then_called(name: str, former: str, language: Language) -> str:
    """Return a name with the one that was in use at the time of the question."""
    return word("then-called", language).format(name=name, former=former)


def refused_because(reason: Refusal, language: Language) -> str:
    """Return why a question is not asked."""
    return word(f"refused.{reason.value}", language)


def precision(moment: PartialDate, language: Language) -> str:
    """Return what a date must name to be complete."""
    unit = "day" if moment.day else "month" if moment.month else "year"
    return word(f"precision.{unit}", language)


def status_names(status: Status | None) -> Names:
    """Return what a status is called as an answer; None is none at all."""
    return _names(f"status.{status.value if status else 'none'}")


def language_names(code: str) -> Names:
    """Return what a language (ISO 639-1) is called as an answer."""
    return _names(f"language.{code}")


def _names(key: str) -> Names:
    """Return the first wording of a key as the name and the others as aliases."""

    def name(language: Language) -> Name:
        first, *others = phrases(language)[key]
        return Name(full=first, short=first, aliases=tuple(others))

    return Names(en=name(Language.EN), ru=name(Language.RU), kk=name(Language.KK))
