"""Decks: questions that people wrote, and selections of those that the facts make."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import Enum

from orgtui.facts.ids import FactId, OrganisationId
from orgtui.facts.names import Language
from orgtui.facts.records import Source
from orgtui.quiz.deck_ids import DECKS, DeckId
from orgtui.quiz.question import Answer, AnswerKind, QuestionKind, UnitId
from orgtui.quiz.selection import EVERYTHING, Selection
from orgtui.values import value

_UNITS = f"{DECKS}/"


class Form(Enum):
    """How a question is answered."""

    TYPED = "typed"
    CHOICE = "choice"
    """By choosing from options."""


@value
class WrittenQuestion:
    """A question that a person wrote, or a sentence of an article with a gap."""

    id: str
    """Unique in its deck; the learner's history hangs on it."""
    kind: QuestionKind = QuestionKind.WRITTEN
    """WRITTEN, or CLOZE in the deck of an article."""
    ask: Mapping[Language, str]
    """The words of the question."""
    explain: Mapping[Language, str]
    """What to show after the answer; empty for nothing."""
    expects: AnswerKind
    member_kind: AnswerKind | None = None
    """What a set is made of; None for all else."""
    answers: tuple[Answer, ...]
    choices: tuple[Answer, ...] = ()
    """What to choose from, the right answer among them; empty where it can only be typed."""
    form: Form = Form.TYPED
    """CHOICE where the question makes no sense without its choices."""
    facts: tuple[FactId, ...] = ()
    """The records that prove the answer."""
    sources: tuple[Source, ...] = ()
    """Where the answer is written, besides the sources of the facts."""
    as_of: date
    """The day up to which the facts were verified, or on which the source was read."""


@value
class DeckSelection:
    """Which of the questions that the facts make belong to a deck; what is empty is no limit."""

    organisations: tuple[OrganisationId, ...] = ()
    wanted: Selection = EVERYTHING
    form: Form = Form.TYPED
    most: int | None = None
    """How many at most; None for all."""


@value
class Deck:
    """A file of questions on one subject."""

    id: DeckId
    file: str
    """The file's path as the user knows it."""
    title: Mapping[Language, str]
    """By language; its languages are those of the deck."""
    about: Mapping[Language, str] = field(default_factory=dict)
    """What it is for, in a sentence or two; empty for nothing."""
    questions: tuple[WrittenQuestion, ...] = ()
    selections: tuple[DeckSelection, ...] = ()

    def called(self, language: Language) -> str:
        """Return the title in a language, or in the nearest one that there is."""
        return said(self.title, language)

    def unit(self, question: WrittenQuestion) -> UnitId:
        """Return what the schedule remembers of a question that a person wrote."""
        return UnitId(f"{_UNITS}{self.id}/{question.id}:answer")


def deck_of(unit: UnitId) -> DeckId | None:
    """Return the deck whose written question a unit is, None for a question of the facts."""
    if not unit.startswith(_UNITS):
        return None
    return DeckId(unit.removeprefix(_UNITS).partition("/")[0])


def spoken_in(texts: Mapping[Language, str], language: Language) -> Language:
    """Return the language to use of those that there are: Russian stands in first for Kazakh."""
    wanted = (language, Language.RU, Language.EN, Language.KK)
    return next(found for found in wanted if found in texts)


def said(texts: Mapping[Language, str], language: Language) -> str:
    """Return a text in a language, or in the nearest one that there is; empty where none is."""
    return texts[spoken_in(texts, language)] if texts else ""
